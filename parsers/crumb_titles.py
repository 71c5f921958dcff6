"""Titles by the way to the page: "Home » Grants » Hive Grant" names it last, and the heading repeats it."""

from __future__ import annotations

import re

from parsers.above_titles import CRUMBS, bare, is_way
from parsers.labels.cues import cue
from parsers.named_in_text import names_the_kind
from parsers.outline import Block, Outline
from parsers.title_words import clean_title, is_title
from parsers.titles_by_address import is_repeated

_CRUMB = re.compile(r"\s*[>»›/|→]\s*")
_HEAD, _LEAD_LINES, _ECHO_LINES, _BEHIND_CRUMBS = 300, 30, 80, 6


def behind_crumbs(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    """The line that repeats the last step of the way to the page right above it: "Home » Grants » Hive Grant", "Hive Grant"."""
    first = outline.blocks[:_ECHO_LINES]
    for number, way in enumerate(first):
        steps = _CRUMB.split(way.text) if len(way.text) <= _HEAD and (CRUMBS.match(way.text) or is_way(way.text)) else []
        if len(steps) > 1:
            name = steps[-1].strip().casefold()
            behind = first[number + 1 : number + 1 + _BEHIND_CRUMBS]
            echo = next((block for block in behind if bare(block.text).casefold() == name), None)
            if echo is not None and _names_the_page(echo, behind, url, language):
                return clean_title(bare(echo.text)), echo
    return None


def _names_the_page(echo: Block, behind: list[Block], url: str | None, language: str | None) -> bool:
    """Whether a repeated step is more than a kind of page ("Calls for proposals"), and the name in full stands in no line beside it."""
    at = behind.index(echo)
    beside = [block for block in behind[: at + 2] if block is not echo and len(block.text) <= _HEAD]
    if any(cue("call_noun").match(block.text) for block in beside) and not cue("call_word").search(echo.text):
        return False
    text = bare(echo.text)
    return is_repeated(echo, url) or (is_title(text, language) and not names_the_kind(text))


def last_crumb(outline: Outline, language: str | None) -> tuple[str, Block] | None:
    """The last step of the way to the page, where no line names it."""
    for block in outline.blocks[:_LEAD_LINES]:
        if block.kind == "para" and len(block.text) <= _HEAD and CRUMBS.match(block.text):
            last = _CRUMB.split(block.text)[-1].strip()
            return (clean_title(last), block) if is_title(last, language) and len(last.split()) > 1 else None
    return None
