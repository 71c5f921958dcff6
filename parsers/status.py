"""Whether a call takes applications, as the page says it: under its label, behind the title, or in a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from parsers.context import Context
from parsers.cues import lower
from parsers.labels.cues import cue
from parsers.outline import Block
from parsers.signs import Reader
from parsers.status_words import STATEMENTS, STATUS_WORD, says

_BADGE = 50
_MAX_VALUE = 120
_MAX_STATEMENT = 500
_MAX_PASSAGES = 400
_FIRST_LINES = 15
_TOP_LINES = 60  # menus stand above the title
_STATES = re.compile(
    r"\d|(?:from|since|until|bis|ab|depuis|jusqu|du|le|hasta|desde|del|dal|fino|al)\b|.*\b(?:open|closed|all|alle|tous)$", re.I
)
# "Hives for schools (closed)", "CERRADA: Hives for schools".
_TITLE_MARK = re.compile(
    r"[(\[](?P<bracket>[^\W\d_]{4,14})[)\]]|^(?P<head>[^\W\d_]{4,14})\s?[:|–—-]\s|\s[:|–—-]\s(?P<tail>[^\W\d_]{4,14})$"
)
_CLOSES = re.compile(r"(?:clos(?:es|ing)|ends|noch \d|endet|schließt|se cierra|cierra|scade|chiude|ferme|clôture)\b.*\d", re.I)
_DAY_BELOW = re.compile(
    r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d", re.I
)
_STATUSES: frozenset[Reader] = frozenset(STATEMENTS)
_BANG = re.compile(r"\b(Open|Closed|Forthcoming)!")


def read_status(text: str) -> str | None:
    """open, forthcoming or closed, in the languages that pages say it in."""
    return next((status for status in ("forthcoming", "closed", "open") if cue(f"status_{status}").search(text)), None)


def find_status(context: Context) -> str | None:
    """The status as the page states it: under its label, else in or behind the title, on a line of its own, in a sentence."""
    for passage in context.passages.of("status"):
        if len(passage.text) <= _MAX_VALUE and (status := read_status(passage.text)):
            context.quotes.add("status_published", passage.text, passage.block, "label:status")
            return status
    for passage in context.passages.of("deadline"):
        # "Plazo de solicitud: CERRADO (11-01-2021 08-02-2021)"
        first = next(iter(passage.text.split()), "").strip("!.,:;()") if len(passage.text) <= _MAX_VALUE else ""
        if first and (status := read_status(first)):
            context.quotes.add("status_published", first, passage.block, "word of the deadline")
            return status
    return _in_title(context) or _said(context)


def _in_title(context: Context) -> str | None:
    for block in context.outline.blocks[:_FIRST_LINES]:
        if "!" in block.text and len(block.text) <= 200 and (said := _BANG.search(block.text)):
            context.quotes.add("status_published", said[0], block, "mark behind the title")
            return said[1].lower()
    for block in [context.title_block] if context.title_block else context.outline.blocks[:2]:
        for mark in _TITLE_MARK.finditer(block.text[:_MAX_STATEMENT]):
            word = next(filter(None, mark.groups()))
            status = read_status(word)
            # "Open: science for everybody" is a name.
            if status and (mark["bracket"] or word.isupper() or status == "closed"):
                context.quotes.add("status_published", word, block, "mark in the title")
                return status
    return None


def _said(context: Context) -> str | None:
    """What lines at the top and sentences say; nothing where they disagree, as filters do, but for a closed one and one to come."""
    stated: dict[str, tuple[str, Block]] = {}
    for status, quote, block in (*_lines(context), *_sentences(context)):
        stated.setdefault(status, (quote, block))
    if "closed" in stated and len(stated) > 1:
        stated.pop("forthcoming", None)
    if len(stated) != 1:
        return None
    [(status, (quote, block))] = stated.items()
    context.quotes.add("status_published", quote, block, "said of the call")
    return status


def _lines(context: Context) -> Iterator[tuple[str, str, Block]]:
    """Badges and lines near the top that say nothing else: "Closed!", "Applications open"."""
    yield from _badges(context)
    blocks = context.outline.blocks[: _FIRST_LINES + 1]
    for block, following in zip_longest(blocks[:_FIRST_LINES], blocks[1:]):
        line = block.text.strip(" !.*#")
        if cue("closed_line").match(line):
            yield "closed", block.text, block
        elif len(line) <= _BADGE and cue("open_line").match(line) and not (following and _DAY_BELOW.match(following.text)):
            # "Applications open" above a date is that date's label.
            yield "open", block.text, block
        elif following and STATUS_WORD.fullmatch(line) and _CLOSES.match(following.text) and read_status(line) == "open":
            yield "open", block.text, block  # "Open", "Closes in 24 days"


def _badges(context: Context) -> Iterator[tuple[str, str, Block]]:
    """One word right above or below the title, with no value behind it; in a row of filters others stand beside it."""
    blocks = context.outline.blocks[:_TOP_LINES]
    title = next((number for number, block in enumerate(blocks) if block is context.title_block), None)
    for number in () if title is None else (title - 1, title + 1):
        block = blocks[number] if 0 <= number < len(blocks) else None
        if block is None or block.labelled or block.kind in ("label", "bullet"):
            continue
        word = block.text.strip(" !.•●")
        near = [other for other in blocks[max(0, number - 1) : number + 2] if other is not block]
        if STATUS_WORD.fullmatch(word) and (status := read_status(word)) and not any(_STATES.match(other.text) for other in near):
            yield status, block.text, block


def _sentences(context: Context) -> Iterator[tuple[str, str, Block]]:
    for passage in context.passages.all[:_MAX_PASSAGES]:
        text = passage.text
        if not passage.may_hold_any(_STATUSES) or passage.block.region or passage.meaning == "related" or len(text) > _MAX_STATEMENT:
            continue
        statuses = [status for status in STATEMENTS if passage.may_hold(status)]
        for status, start, end in says(lower(text), statuses):
            yield status, text[start:end], passage.block
