"""Pages that list what others state: rows of links, lines of names and days, overviews of schemes."""

from __future__ import annotations

import re
from collections.abc import Callable

from parsers.context import Context
from parsers.labels.cues import cue, lowered
from parsers.last_days import is_day_line, names_a_day
from parsers.statements import offers_in_full

# What a page states once of one call.
_ANEW = ("eligibility", "deadline", "rate", "reference", "countries")
_TERMS = frozenset(("deadline", "opens", "rate", "duration", "grant"))
_ENOUGH_SAID = 1_000
_LEAD_LINES = 4
_HEAD_LINES = 12
_SHORT = 60
_LINE = 100
_ROWS = 3
_FEW_ROWS = 2
_REVIEW_LINES = 2
_DIGIT = re.compile(r"\d")
# "September 15, 2018 Ports Engage Grants"
_DAY_FIRST = re.compile(
    r"(?:\w{3,10} \d{1,2},? 20\d\d|\d{1,2}\.? \w{3,10}\.? 20\d\d|\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d-\d\d-\d\d)\W{1,4}\w"
)
_DATE_ONLY = re.compile(r"[\d./-]{8,10}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}\.? \w{3,10}\.? \d{4}")


def is_listing(context: Context, facts: set[str], text: str, *, dated: Callable[[], bool]) -> bool:
    """Rows that lead elsewhere: several deadlines each under its own link, or little but links.

    `facts` are the meanings of its labels, `text` its words in lower case; `dated` finds out whether it names a day to apply by.
    """
    linked = rows = 0
    for passage in context.passages.all:
        if passage.block.kind == "heading" and passage.block.links:
            linked += 1
        if passage.meaning == "deadline" and passage.own:
            rows += 1
    strong = {"reference", "eligibility", "budget", "objectives", "priorities", "actions"} & facts
    listed = cue("listing_title").match((context.title or "").strip()) and len(strong) < 2
    if listed and (linked or rows > _FEW_ROWS or not (dated() or offers_in_full(context))):
        return True
    if _is_calendar(context, called_so=cue("calendar_title").search(context.title or "") is not None, plain=not strong):
        return True
    if linked >= 4 and (rows >= 3 or (len(strong) < 2 and not _is_footed(context, dated=dated))):
        return True
    if _is_digest(context, text, dated=dated):
        return True
    blocks = [p.block for p in context.passages.all if p.block.kind != "heading"]
    only_links = sum(1 for b in blocks if b.links and sum(len(link.text) for link in b.links) >= 0.9 * len(b.text))
    in_rows = len({b.row[1] for b in blocks if b.row and b.row[2] >= 2 and b.links}) if not strong else 0
    dates = sum(1 for b in blocks if len(b.text) <= 25 and _DATE_ONLY.fullmatch(b.text.strip()))
    if min(dates, only_links) >= 5 and len(strong) < 3:
        return True
    if in_rows >= 3:
        return True
    # Menus that nothing marks as such are links too, above what states the terms of one call.
    return only_links >= 8 and only_links > 0.4 * len(blocks) and len(strong) < 2 and len(_TERMS & facts) < _ROWS


def _is_calendar(context: Context, *, called_so: bool, plain: bool) -> bool:
    """Line after line a name and its day: "Ports call – deadline 3 May 2026", "3 May 2026: Ports grants"; or days on a page `called_so`."""
    title = context.title or ""
    lines = [p.text for p in context.passages.all if not (title and title in p.text and p.text != title)]
    if called_so and sum(names_a_day(line) for line in lines) >= _ROWS:
        return True
    if not plain:
        return False
    if is_day_line(title) and sum(is_day_line(line) and not cue("until").match(line) for line in lines) >= _ROWS:
        return True
    named = {
        line
        for text in lines
        for line in text.split("\n")
        if _DAY_FIRST.match(line) and len(line) <= _LINE and cue("aid_noun").search(line)
    }
    return len(named) > _ROWS


def _is_footed(context: Context, *, dated: Callable[[], bool]) -> bool:
    """Whether headings with links only stand below a page that says first, at length, that or until when it takes applications."""
    before, behind, linked = "", 0, False
    for passage in context.passages.all[1:]:
        linked = linked or (passage.block.kind == "heading" and bool(passage.block.links))
        if not linked:
            before += f"{passage.text}\n"
        elif not passage.block.links:
            behind += len(passage.text)
    if len(before) <= _ENOUGH_SAID:
        return False
    before = lowered(before)
    return cue("gives").stands_in(before) and cue("apply_word").stands_in(before) and (dated() or behind < len(before) / 4)


def _is_digest(context: Context, text: str, *, dated: Callable[[], bool]) -> bool:
    """A page on several schemes: it calls itself an overview of them, or says of each anew who may apply and until when."""
    stated = [meaning for meaning, _ in context.passages.labels]
    if sum(stated.count(meaning) >= _ROWS for meaning in _ANEW) >= _ROWS:
        return True
    title = context.title or ""
    head = text.split("\n", _HEAD_LINES)[:_HEAD_LINES]
    if any(len(line) <= _SHORT and _DIGIT.search(line) and cue("counted").stands_in(line) for line in head):
        return True
    if any(cue("review").stands_in(line) and cue("aid_noun").stands_in(line) for line in head[:_REVIEW_LINES]):
        return True
    lead = [lowered(title)] if title and not title.endswith("?") else head[:_LEAD_LINES]
    named = any(len(line) <= _LINE and cue("digest").stands_in(line) and cue("aid_noun").stands_in(line) for line in lead)
    return named and not dated()
