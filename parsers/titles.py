"""The title of the page: the heading that names its subject, among the names of the site and of its parts."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from parsers.labels import meaning_of
from parsers.labels.cues import cue
from parsers.named_in_text import find_named, leaves_the_name
from parsers.outline import Block, Outline
from parsers.own_names import own_labels, squash
from parsers.status_words import STATUS_WORD
from parsers.text_title import find_text_title
from parsers.title_words import JUST_KIND, clean_title, is_title, overlap, slug_of, words_of

_FIRST = 60
_BELOW = 2
_BADGE = 30
_THE = re.compile(r"^(?:The|Die|Der|Das|La|Le|Les|El|Il) ")
_TAIL = re.compile(r"\s+[|•·»–—-]\s+")


def find_title(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    """The title with the block that it stands in; None where the page names nothing."""
    return _title_of(outline, url, language) or _in_menu(outline, language)


def _in_menu(outline: Outline, language: str | None) -> tuple[str, Block] | None:
    """What names a call or aid among the lines of a text that were taken for its menu, where nothing else names the page."""
    menu = (block for block in outline.dropped if block.node is None and len(block.text.split()) > _BELOW)
    named = [block for block in menu if _names_aid(block.text) and is_title(block.text, language)]
    return (clean_title(named[0].text), named[0]) if len(named) == 1 else None


def _title_of(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    headings = [block for block in outline.titles if block.kind == "heading"]
    heads = [block for block in outline.titles if block.kind == "para"]
    candidates = [block for block in headings if is_title(block.text, language)]
    labels = own_labels(urlsplit(url or "").hostname)
    candidates = [block for block in candidates if not _names_site(block, outline, labels)] or candidates
    heads = [block for block in heads if not _names_site(block, outline, labels)] or heads
    if found := _beside_site(outline, candidates, heads, labels, language):
        return clean_title(found.text), found
    if len(candidates) == 1 and JUST_KIND.fullmatch(candidates[0].text):
        named_so = [block for block in heads if is_title(block.text, language) and not JUST_KIND.match(block.text)]
        if named_so and not _names_site(named_so[0], outline, labels):
            return clean_title(_without_site(named_so[0].text, outline.site_name)), named_so[0]
    if named := _names_the_call(outline, candidates, heads, language):
        return named
    if candidates:
        subject = _subject(url, heads) if len(candidates) > 1 else set()
        best = max(candidates, key=lambda block: overlap(block.text, subject)) if subject else candidates[0]
        if leaves_the_name(best.text) and len(candidates) == 1 and (named := find_named(outline, language)):
            return named
        return clean_title(_without_badge(best.text, heads)), best
    if not headings and not heads:
        below = [block for block in outline.blocks[:_FIRST] if block.kind == "heading" and block.level == _BELOW]
        below = below or [block for block in outline.blocks[:_FIRST] if block.kind == "heading" and _names_aid(block.text)]
        if len(below) == 1 and is_title(below[0].text, language):
            return clean_title(below[0].text), below[0]
        return find_text_title(outline, url, language)
    second = [block for block in outline.blocks[:40] if block.kind == "heading" and block.level == 2 and is_title(block.text, language)]
    subject = _subject(url, heads) if second else set()
    for block in second:
        if overlap(block.text, subject) >= 0.6:
            return clean_title(block.text), block
    for block in heads:
        text = _without_site(block.text, outline.site_name)
        if is_title(text, language) and meaning_of(_TAIL.split(text)[0], language, within=False) != "neutral":
            return clean_title(text), block
    if headings and second:
        # A heading that names the kind of page ("Bekanntmachung") leaves the name to the one behind it.
        return clean_title(second[0].text), second[0]
    return None


def _names_site(block: Block, outline: Outline, labels: frozenset[str]) -> bool:
    """Whether words are just the name of the site: as its address spells it, as the page's head says, or a link to its front page."""
    if squash(_THE.sub("", block.text)) in labels or (outline.site_name and block.text.casefold() == outline.site_name.casefold()):
        return True
    return any(link.href in ("/", "./", "../") and link.text == block.text for link in block.links)


def _beside_site(
    outline: Outline, candidates: list[Block], heads: list[Block], labels: frozenset[str], language: str | None
) -> Block | None:
    """Where heading or head name nothing but the site: the lower heading that the head names, or that says all of the head's words."""
    if len(candidates) > 1 or (candidates and not _names_site(candidates[0], outline, labels)):
        return None
    below = [b for b in outline.blocks[:_FIRST] if b.kind == "heading" and b.level > 1 and is_title(b.text, language)]
    for head in heads:
        parts = [words_of(part) for part in _TAIL.split(head.text)]
        if named := next((block for block in below if (found := words_of(block.text)) and found in parts), None):
            return named
        fuller = [block for block in below if len(parts) == 1 and len(parts[0]) > 1 and parts[0] < words_of(block.text)]
        if len(fuller) == 1:
            return fuller[0]
    if heads and all(_names_site(head, outline, labels) for head in heads) and len(below) == 1:
        return below[0]
    return None


def _without_badge(text: str, heads: list[Block]) -> str:
    """A heading without the status or the kind of page that it holds beside the name in the page's head: "Hive Fund Open"."""
    for head in heads:
        for part in _TAIL.split(head.text):
            begin, found, end = text.partition(part) if part != text and len(part.split()) > 1 else ("", "", "")
            rest = (begin + end).strip(" :|–—-")
            if found and len(rest) <= _BADGE and (STATUS_WORD.fullmatch(rest) or JUST_KIND.fullmatch((begin + end).strip())):
                return part
    return text


def _subject(url: str | None, heads: list[Block]) -> set[str]:
    """The words of the address and of what stands in the page's head."""
    return words_of(slug_of(url)).union(*(words_of(block.text) for block in heads))


def _names_the_call(outline: Outline, candidates: list[Block], heads: list[Block], language: str | None) -> tuple[str, Block] | None:
    """What else names a call or aid, where the first heading names neither: the title element that shares no word with it
    (the heading is a slogan), or the one heading below it (the heading is the name of the site, or there is none)."""
    if len(candidates) > 1 or any(_names_aid(block.text) for block in candidates):
        return None
    first = words_of(candidates[0].text) if candidates else set()
    head = next((block for block in heads if block.text), None)
    parts = _TAIL.split(head.text) if head else []
    if candidates and head and _names_aid(head.text) and not words_of(head.text) & first:
        text = _without_site(head.text, outline.site_name)
        return (clean_title(text), head) if is_title(text, language) else None
    below = [block for block in outline.blocks[:_FIRST] if block.kind == "heading" and block.level == _BELOW]
    named = [block for block in below if _names_aid(block.text) and is_title(block.text, language) and not block.links]
    is_site = not first or any(words_of(part) == first for part in parts[1:])
    if len(named) != 1 or not is_site or (head and _names_aid(parts[0]) and words_of(parts[0]) != words_of(named[0].text)):
        return None
    return clean_title(named[0].text), named[0]


def _names_aid(text: str) -> bool:
    return cue("call_word").search(text) is not None


def _without_site(text: str, site_name: str | None) -> str:
    """A title element without the name of the site that it ends in (or begins with)."""
    parts = _TAIL.split(text)
    if len(parts) == 1:
        return text
    if site_name and parts[-1].casefold() in site_name.casefold():
        return text[: text.rindex(parts[-1])].rstrip(" |•·»–—-")
    pipe = re.split(r"\s+[|»]\s+", text)
    return max(pipe, key=len) if len(pipe) > 1 else text
