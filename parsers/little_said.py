"""Titles of text pages that say little ("Skip nav", "Le Département"), and the line that names the call instead."""

from __future__ import annotations

import re

from parsers.above_titles import bare, is_way
from parsers.known_programmes import KNOWN
from parsers.labels.cues import cue
from parsers.named_in_text import names_the_kind
from parsers.outline import Block, Outline
from parsers.title_words import clean_title, is_title, slug_of, words_of
from parsers.titles_by_address import begins_with_label

_FEW_WORDS, _LEAST_WORDS, _MOST_WORDS = 3, 3, 30
_LINES = 45
_REPEATED = 0.3
# "Bando pubblicato il 3 marzo 2027", "Budget of the last call: 5 million": what is said of a call names none.
_SAYS = re.compile(r"\d\D{1,12}(?:19|20)\d\d|\d{4}-\d\d-\d\d|[€£$%]|\b(?:euros?|EUR|million\w*|Mio)\b", re.I)


def says_little(title: str, url: str | None) -> bool:
    """Whether a few words name no call or programme, and the address does not repeat them."""
    words, slug = words_of(title), words_of(slug_of(url, parts=1))
    if len(title.split()) > _FEW_WORDS or len(words & slug) >= _REPEATED * len(words) > 0:
        return False
    return not (cue("call_word").search(title) or cue("programme_word").search(title) or KNOWN.search(title))


def names_a_call(outline: Outline, title: Block, language: str | None) -> tuple[str, Block] | None:
    """The first line below the title that names a call in a few words, and not just the kind of page."""
    below = outline.blocks[outline.blocks.index(title) + 1 : _LINES] if title in outline.blocks[:_LINES] else []
    for block in below:
        text = bare(block.text)
        if block.kind != "para" or not _LEAST_WORDS <= len(text.split()) <= _MOST_WORDS or text.endswith((".", ":", "?", "!", ";")):
            continue
        if names_the_kind(text) or is_way(text) or cue("listing_title").match(text) or begins_with_label(text, language, known=True):
            continue
        if cue("call_noun").search(text) and is_title(text, language) and not _SAYS.search(text):
            return clean_title(text), block
    return None
