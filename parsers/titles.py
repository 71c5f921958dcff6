"""The title of the page: the heading that names its subject, among the names of the site and of its parts."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from parsers.labels import meaning_of, split_label
from parsers.labels.cues import cue
from parsers.outline import Block, Outline, squeeze
from parsers.reference import find_references
from parsers.sites import bare_host

_MAX_TITLE = 400
_LEAD_LINES = 30
_WORD = re.compile(r"\w{3,}")
_TAIL = re.compile(r"\s+[|•·»–—-]\s+")
# "Funding opportunity: …" names the kind of page, not the call.
_KIND_PREFIX = re.compile(
    r"^(?:funding opportunity|call for proposals?|opportunity|förderprogramm|ausschreibung|appel à projets|convocatoria|bando)\s?:\s+", re.I
)
_NO_TITLE = re.compile(r"^[\W\d]*$|@|^\+?\d[\d ()./-]{7,}|https?://|^\d{1,2}\.? \w+ \d{4}$", re.I)
_STATUS_TAIL = re.compile(r"\s+(?:Open|Closed|Forthcoming)!$")
_MONEY_LINE = re.compile(r"[€£$]|\b(?:EUR|euros?|GBP|USD)\b", re.I)
_MONTH_LINE = re.compile(r"^\w+ \d{4}\s?[-–]\s?\w+ \d{4}$")


def find_title(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    """The title with the block that it stands in; None where the page names nothing."""
    headings = [block for block in outline.titles if block.kind == "heading"]
    heads = [block for block in outline.titles if block.kind == "para"]
    subject = _words(_slug(url)) | {word for block in heads for word in _words(block.text)}
    candidates = [block for block in headings if _is_title(block.text, language)]
    if candidates:
        best = max(candidates, key=lambda block: _overlap(block.text, subject))
        return _clean(best.text), best
    if not headings and not heads:
        return _first_line(outline, url, language)
    second = [block for block in outline.blocks[:40] if block.kind == "heading" and block.level == 2 and _is_title(block.text, language)]
    slug = _words(_slug(url))
    for block in second:
        if _overlap(block.text, slug | {w for head in heads for w in _words(head.text)}) >= 0.6:
            return _clean(block.text), block
    for block in heads:
        text = _without_site(block.text, outline.site_name)
        if _is_title(text, language) and meaning_of(_TAIL.split(text)[0], language, within=False) != "neutral":
            return _clean(text), block
    if headings and second:
        # A heading that names the kind of page ("Bekanntmachung") leaves the name to the one behind it.
        return _clean(second[0].text), second[0]
    return None


def _first_line(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    """In plain text the title is the line that the address repeats, else the first that is no label, sentence or sum."""
    slug = _words(_slug(url, parts=1))
    lines = [block for block in outline.blocks[:_LEAD_LINES] if block.kind == "para" and not split_label(block.text, language)]
    for block in lines:
        text = _STATUS_TAIL.sub("", block.text)
        if (
            (_is_title(text, language) or block is lines[0])
            and slug
            and not _begins_with_label(block.text, language)
            and _overlap(text, slug) >= 0.6
            and len(_words(text) & slug) >= max(2, len(slug) // 2)
        ):
            return _clean(text), block
    host = re.sub(r"\W", "", bare_host(url) or "")
    for block in lines:
        if re.sub(r"\W", "", block.text.casefold())[:20] in host or meaning_of(block.text, language, within=False) == "related":
            continue
        if _NO_TITLE.search(block.text) and not _MONTH_LINE.match(block.text):
            continue
        meaning = meaning_of(block.text, language, within=False)
        if meaning in ("neutral", "read_more", "related", "summary"):
            continue
        if (
            meaning
            or _begins_with_label(block.text, language)
            or not _is_title(block.text, language)
            or _MONTH_LINE.match(block.text)
            or _is_money(block.text)
        ):
            return None
        return _call_among(lines, block, language)
    return None


def _call_among(lines: list[Block], first: Block, language: str | None) -> tuple[str, Block]:
    """The first title-like line; the next one where that names no call and the next does: the first is then the site's name."""
    following = lines[lines.index(first) + 1 : lines.index(first) + 2]
    if following and not cue("call_word").search(first.text) and len(_words(first.text)) <= 4:
        after = following[0]
        if cue("call_word").search(after.text) and _is_title(after.text, language) and not _begins_with_label(after.text, language):
            return _clean(after.text), after
    return _clean(first.text), first


def _begins_with_label(text: str, language: str | None) -> bool:
    head, colon, _ = _clean(text).partition(":")
    return (
        bool(colon)
        and len(head) <= 40
        and (" " not in head or meaning_of(head, language) is not None)
        and not any(c.isdigit() for c in head)
    )


def _is_money(text: str) -> bool:
    return len(text) < 60 and bool(_MONEY_LINE.search(text)) and any(char.isdigit() for char in text)


def _is_title(text: str, language: str | None) -> bool:
    if not 3 < len(text) <= _MAX_TITLE or _NO_TITLE.search(text):
        return False
    if text.endswith((".", ":")) and len(text.split()) > 6:
        return False
    return meaning_of(text, language, within=False) is None


def _clean(text: str) -> str:
    text = _STATUS_TAIL.sub("", _KIND_PREFIX.sub("", squeeze(text)))
    # A bare reference behind the words is a badge, not part of the name.
    found = find_references(text)
    if found and found[-1].end == len(text) and len(text) - len(found[-1].text) > 20 and re.search(r"[\w)]\s$", text[: found[-1].start]):
        text = text[: found[-1].start].rstrip()
    return text


def _without_site(text: str, site_name: str | None) -> str:
    """A title element without the name of the site that it ends in (or begins with)."""
    parts = _TAIL.split(text)
    if len(parts) == 1:
        return text
    if site_name and parts[-1].casefold() in site_name.casefold():
        return text[: text.rindex(parts[-1])].rstrip(" |•·»–—-")
    pipe = re.split(r"\s+[|»]\s+", text)
    return max(pipe, key=len) if len(pipe) > 1 else text


def _slug(url: str | None, parts: int = 2) -> str:
    path = unquote(urlsplit(url or "").path) if url else ""
    segments = [part for part in path.split("/") if part]
    return " ".join(segments[-parts:]).replace("-", " ").replace("_", " ")


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _overlap(text: str, subject: set[str]) -> float:
    words = _words(text)
    return len(words & subject) / len(words) if words else 0.0
