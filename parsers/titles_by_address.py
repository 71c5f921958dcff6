"""Titles of plain text that the page's address tells: the line that it repeats, or one that shares words with it."""

from __future__ import annotations

import re

from parsers.above_titles import bare
from parsers.labels import meaning_of
from parsers.labels.cues import cue, lowered
from parsers.outline import Block
from parsers.status_words import says
from parsers.title_words import clean_title, folded, is_title, names_nothing, repeats, slug_of, words_of

_YEAR = re.compile(r"\b20\d\d(?:[-–/]20\d\d)?\b")
_ACRONYM = re.compile(r"[A-Z]{2}")  # "ABC", "myBOATS"
_FEW_WORDS = 5
_STEM = 5  # letters
_MOST_WORDS = 25
_LINES_BEHIND = 5
_WHOLE_PATH = 20


def in_address(lines: list[Block], url: str | None, language: str | None) -> tuple[str, Block] | None:
    slug = words_of(slug_of(url, parts=1))
    for number, block in enumerate(lines if slug else ()):
        text = bare(block.text)
        if (
            (is_title(text, language) or (number == 0 and not names_nothing(text)))
            and not text.endswith(":")
            and not begins_with_label(text, language, known=True)
            and not (number > _FEW_WORDS and meaning_of(text, language))
            and repeats(clean_title(text), slug)
            and not any(says(lowered(text), ("open",)))
        ):
            return clean_title(text), block
    return None


def is_repeated(block: Block, url: str | None) -> bool:
    """Whether the address repeats most of a line: "State University Fellowship" is no value of the label "State" then.

    Of a name with a subtitle the name is enough: "BLUECOAST: new life for old harbours".
    """
    text, slug = clean_title(bare(block.text)), words_of(slug_of(url, parts=1))
    head, colon, _ = text.partition(": ")
    begins = head.isupper() or len(slug) > 1
    return repeats(text, slug) or (bool(colon) and begins and words_of(head) == slug != set())


def begins_with_label(text: str, language: str | None, *, known: bool = False) -> bool:
    """Whether words before a colon are a label: one that is known, or a single word that is no acronym ("ABC: …") and names no aid."""
    head, colon, tail = clean_title(text).partition(":")
    if not colon or len(head) > 40 or any(c.isdigit() for c in head):
        return False
    if meaning_of(head, language) is not None:
        return True
    if known or " " in head or _ACRONYM.search(head) or cue("programme_word").search(head):
        return False
    # "Wettbewerb: Handwerk im Hafen" is what the page is and its name, "Förderung: bis zu 50 %" is not
    names_aid = cue("call_word").search(head) is not None or cue("aid_word").search(head) is not None
    return not (names_aid and not any(char.isdigit() for char in _YEAR.sub("", tail)))


def nearer_to_address(lines: list[Block], first: Block, url: str | None, language: str | None) -> Block:
    """The first title-like line; where neither the address nor words of funding speak for it, the next that shares words with the address.

    Above many titles stands what the site is called, its slogan or its parts.
    """
    slug = slug_of(url, parts=1)
    stems = _stems(slug) if slug.islower() else set()  # capitals are those of a code
    names_funding = any(cue(words).search(first.text) for words in ("call_word", "programme_word", "aid_word"))
    if len(stems) < 2 or names_funding or _stems(first.text) & _stems(slug_of(url, parts=_WHOLE_PATH)):
        return first
    at = lines.index(first)
    for block in lines[at + 1 : at + 1 + _LINES_BEHIND]:
        text = bare(block.text)
        if text.endswith((".", ":", "!", "?")) or len(text.split()) > _MOST_WORDS or meaning_of(text, language, within=False):
            return first
        if begins_with_label(text, language, known=True):
            return first
        if _stems(text) & stems and is_title(text, language):
            return block
    return first


def _stems(text: str) -> set[str]:
    """How the longer words of a text begin, written as addresses write them."""
    return {word[:_STEM] for word in re.findall(r"[^\W\d_]+", folded(text)) if len(word) >= _STEM}
