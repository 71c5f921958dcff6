"""The day on which applications are first taken: by its label, as the begin of a window, or in a sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import pairwise

from parsers.context import Context
from parsers.date_uses import dates_in_use
from parsers.dates import Found
from parsers.deadline_lists import NOT_RUNNING, dates_in_lists, day_of, opens_beside
from parsers.deadline_reach import is_of_several, opens_by_label, submission_days
from parsers.deadline_years import with_year
from parsers.deadlines import find_opening, read_opening, read_window
from parsers.found import make_date
from parsers.items import APPLICATION_KINDS, Deadline
from parsers.outline import Block

_NOT_OPENING = NOT_RUNNING | {"duration", "countries", "partnership"}
_ANNOUNCED = re.compile(r"post|laun?[cç]|lans|vyhlá|ogłosz|anno?un", re.I)
_ADDED = re.compile(r"(?<=\S)\s\([^()]{12,}\)[.\s]*\Z")
_VALUE = 200
_LABELLED = 300
_TEXT = 8000
_NEVER = "9999"

_START = re.compile(r"start(?:ing)? date|start|date de début|startdatum|fecha de inicio|data (?:di )?inizio|data de início", re.I)

Opening = tuple[str, str, Block]  # ISO, words, where


def find_opens_on(context: Context, deadlines: Iterable[Deadline] = ()) -> str | None:
    """The day on which applications are first taken."""
    # What is posted or launched before it opens states both days.
    for passage in sorted(context.passages.of("opens"), key=lambda opens: _ANNOUNCED.search(opens.label) is not None):
        if len(passage.text) > _LABELLED or is_of_several(context, passage):
            continue
        # "1 September 2026 (subject to the vote of 9 July 2026)": what the brackets add is another day.
        text = _ADDED.sub("", passage.text) if _ADDED.search(passage.text) else passage.text
        if found := read_opening(text, language=context.language, order=context.order):
            return _kept(context, (found.iso, found.text, passage.block), "label:opens")
    for passage in context.passages.of("deadline"):
        # "From 1 March to 30 April 2026" under a deadline label is the window for applications.
        window = read_window(passage.text, language=context.language, order=context.order) if len(passage.text) <= _VALUE else None
        if window:
            return _kept(context, (window.iso, window.text, passage.block), "window")
    by_label = [p for p in context.passages.of("deadline") if opens_by_label(context, p)]
    for passage in by_label:
        if found := read_opening(passage.text, language=context.language, order=context.order):
            return _kept(context, (found.iso, found.text, passage.block), "label:opens")
    if start := _start_above_deadline(context, deadlines):
        return _kept(context, start, "start above the deadline")
    if windows := _of_submission(context):
        return _kept(context, min(windows, key=lambda window: window[0]), "window")
    stated = _stated(context, deadlines)
    if stated:
        return _kept(context, stated[0], "sentence") if len({iso for iso, _, _ in stated}) == 1 else None
    if windows := _windows_in_lists(context):
        return _kept(context, min(windows, key=lambda window: window[0]), "list of windows")
    if beside := opens_beside(context):
        return _kept(context, beside[0], "line beside") if len({iso for iso, _, _ in beside}) == 1 else None
    ending = _windows_that_end_on(context, {d.date.isoformat() for d in deadlines if d.date and d.kind in ("single", "stage")})
    return _kept(context, ending[0], "window to the deadline") if len({iso for iso, _, _ in ending}) == 1 else None


def _start_above_deadline(context: Context, deadlines: Iterable[Deadline]) -> Opening | None:
    """The day of "Start date" right above the label of the deadline, where it is the earlier one: of the call, not of projects."""
    last = max((day.date.isoformat() for day in deadlines if day.date), default="")
    for first, second in pairwise(context.passages.all if last else ()):
        if first.own and second.own and second.meaning == "deadline" and _START.fullmatch(first.label.strip(" :")):
            found = read_opening(first.text, language=context.language, order=context.order)
            if found and found.iso < last:
                return found.iso, found.text, first.block
    return None


def _kept(context: Context, opening: Opening, rule: str) -> str:
    iso, words, block = opening
    context.quotes.add("opens_on", words, block, rule)
    return iso


def _of_submission(context: Context) -> list[Opening]:
    """The windows of lines such as "Dépôt des dossiers : du 1er au 29 janvier 2026"."""
    read = [(passage, read_window(passage.text, language=context.language, order=context.order)) for passage in submission_days(context)]
    return [(window.iso, window.text, passage.block) for passage, window in read if window]


def _stated(context: Context, deadlines: Iterable[Deadline]) -> list[Opening]:
    """What sentences state, but for what opens when this call is over: the next one."""
    last = max((day.date.isoformat() for day in deadlines if day.date and day.kind in APPLICATION_KINDS), default=_NEVER)
    stated: list[Opening] = []
    for passage in context.passages.running():
        if passage.meaning not in _NOT_OPENING and passage.may_hold("number") and len(passage.text) <= _TEXT:
            opening = find_opening(passage.text, language=context.language, order=context.order, dated_only=False)
            if opening is None:
                continue
            iso: str | None = opening.iso
            if opening.precision == "month_day":
                day = Deadline(date=None, time=None, timezone=None, utc=None, month_day=opening.iso, kind="other", text=opening.text)
                iso = date.isoformat() if (date := with_year(context, day, passage.block).date) else None
            if iso and iso <= last:
                stated.append((iso, opening.text, passage.block))
    return stated


def _windows_in_lists(context: Context) -> list[Opening]:
    listed = [
        (passage, read_window(day_of(passage.text), language=context.language, order=context.order)) for passage in dates_in_lists(context)
    ]
    return [(window.iso, window.text, passage.block) for passage, window in listed if window]


def _begun(first: Found, last: Found, deadline: dt.date) -> str | None:
    """The first day of a window that ends on the deadline; without years ("14 October to 17 November") in the deadline's."""
    if first.date and last.date:
        return first.iso if first.date < last.date == deadline else None
    if not (first.month_day and last.month_day == f"--{deadline:%m-%d}"):
        return None
    date = make_date(deadline.year - (first.month_day > last.month_day), int(first.month_day[2:4]), int(first.month_day[5:7]))
    return date.isoformat() if date else None


def _windows_that_end_on(context: Context, deadlines: set[str]) -> list[Opening]:
    """The first days of windows without any words, where another part of the page has applications in by their last day."""
    if len(deadlines) != 1:
        return []
    found: list[Opening] = []
    deadline = dt.date.fromisoformat(min(deadlines))
    for passage in context.passages.all:
        if (
            passage.block.region
            or len(passage.text) > _VALUE
            or passage.meaning in ("duration", "period", "published")
            or not passage.may_hold("number")
        ):
            continue
        dated = dates_in_use(passage.text, context.language, context.order, value=True)
        for first, last in pairwise(dated):
            if first.window and first.use == "opening" and (begun := _begun(first.found, last.found, deadline)):
                found.append((begun, first.found.text, passage.block))
    return found
