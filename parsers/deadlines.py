"""Deadlines and opening dates: the dates that the words around them make one.

A value that is known to be the deadline is read with read_deadlines, running text with find_deadlines, where one cue
must govern the date and no other cue may stand nearer.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import replace
from zoneinfo import ZoneInfo

from parsers.cues import CALLS, NOUN, OPENING, any_of, lower
from parsers.date_uses import Dated, dates_in_use
from parsers.dates import Found, Order
from parsers.deadline_model import application_kind, read_deadline_model
from parsers.items import Deadline

__all__ = ["find_deadlines", "find_opening", "read_deadline_model", "read_deadlines", "read_opening"]

_LONG_VALUE = 500  # a value of a label is shorter; what is longer is running text
_FEW_WORDS = 6
_BESIDE = 3  # a blank, or a dash between blanks

# What opens must be a call; or "Opening" is the label of the date.
_OF_A_CALL = re.compile(any_of(NOUN + CALLS + r" edición édition edizione edition \w{0,12}runde"))
# "abrirá el 19 de abril el plazo", "öffnet am 3. März das Portal"
_OPENS_BEHIND = re.compile(
    rf",?\s(?:(?:the|its|an?|el|la|los|las|su|una?|le|les|il|lo|i|die|der|das|den|eine?n?|o|os|as|de|het)\s|l['’])"
    rf"(?:[^\W\d]{{1,12}}\s)?{any_of(NOUN + CALLS)}"
)
_OPENING_LABEL = re.compile(
    rf"(?:^|\n)\s{{0,4}}(?:(?:fecha|data|date)\s(?:de|di|of|d['’])\s?)?{any_of(OPENING)}[\s:]{{0,4}}$"
    r"|(?:^|\n)\W{0,4}(?:(?:planned|expected|provisional|indicative)\s(?:opening|launch)(?:\sdate)?|(?:próxima|prossima|prochaine|next|nächste)\s(?:apertura|ouverture|opening|öffnung))[\s:]{0,4}$"
)


def read_deadlines(text: str, *, language: str | None = None, order: Order | None = None) -> tuple[Deadline, ...]:
    """The deadlines in a value known to state them, each with its kind, without openings, laws and corrected dates.

    A long value is read as running text. A time that is printed in two ways for one day is left out.
    """
    if len(text) > _LONG_VALUE:
        return find_deadlines(text, language=language, order=order)
    dated = dates_in_use(text, language, order, value=True)
    stated = any(entry.use == "application" for entry in dated)
    return _deadlines(text, [replace(entry, use="application") if _is_value(text, entry, stated) else entry for entry in dated])


def _is_value(text: str, entry: Dated, stated: bool) -> bool:
    """Whether a date without words for it is the value itself, and not told in a sentence beside a date that has them."""
    return entry.use == "unknown" and not (stated and len(text[entry.quote[0] : entry.found.start].split()) > _FEW_WORDS)


def find_deadlines(text: str, *, language: str | None = None, order: Order | None = None, alone: bool = True) -> tuple[Deadline, ...]:
    """The dates of running text that its words make a deadline for applications, letters of intent or questions.

    A text that stands `alone` and asks for a letter of intent only asks for an application.
    """
    return _deadlines(text, [entry for entry in dates_in_use(text, language, order) if entry.use != "other"], alone=alone)


def read_opening(text: str, *, language: str | None = None, order: Order | None = None) -> Found | None:
    """The opening date in a value known to state it: its one date, or the first of a window; None when unclear."""
    dated = dates_in_use(text, language, order, value=True)
    openings = [entry.found for entry in dated if entry.use == "opening"]
    return _only(openings or [entry.found for entry in dated if entry.use == "unknown"])


def read_window(text: str, *, language: str | None = None, order: Order | None = None) -> Found | None:
    """The first day of the one window for applications ("1 March to 30 April 2026", "(11-01-2021 08-02-2021)"); None without one."""
    return _only([entry.found for entry in dates_in_use(text, language, order, value=True) if entry.window and entry.use == "opening"])


def find_opening(text: str, *, language: str | None = None, order: Order | None = None, dated_only: bool = True) -> Found | None:
    """The date on which running text says that a call opens; None when it says none, or several; one without a year if asked for."""
    lowered = lower(text)
    dated = dates_in_use(text, language, order)
    openings = [entry for entry in dated if entry.use == "opening"]
    # "The fund opens on … and closes on …": what closes is applied to.
    closing = {entry.quote[0] for entry in dated if entry.use == "application"}
    of_a_call = any(
        entry.window
        or entry.of_a_call
        or entry.quote[0] in closing
        or any(0 <= start - entry.quote[1] <= _BESIDE for start in closing)
        or _OF_A_CALL.search(lowered, *entry.quote)
        or _OPENS_BEHIND.match(lowered, entry.found.end)
        or _OPENING_LABEL.search(lowered[entry.quote[0] : entry.found.start])
        for entry in openings
    )
    return _only([entry.found for entry in openings], dated_only=dated_only) if of_a_call else None


def _only(dates: list[Found], *, dated_only: bool = True) -> Found | None:
    dates = [found for found in dates if not dated_only or found.precision != "month_day"]
    return dates[0] if len({found.iso for found in dates}) == 1 else None


def _deadlines(text: str, dated: list[Dated], *, alone: bool = True) -> tuple[Deadline, ...]:
    kept = [entry for entry in dated if entry.use not in ("none", "unknown", "opening") and entry.found.precision != "month"]
    if not kept:
        return ()
    applications = {entry.found.iso for entry in kept if entry.use == "application"}
    if alone and not applications:  # an expression of interest that nothing follows is the application
        kept = [replace(entry, use="application") if entry.use == "intent" else entry for entry in kept]
        applications = {entry.found.iso for entry in kept if entry.use == "application"}
    kind = application_kind(lower(text), len(applications))
    result: dict[tuple[str, str], Deadline] = {}
    times: dict[str, set[str]] = defaultdict(set)
    zones: dict[str, set[str]] = defaultdict(set)
    for entry in kept:
        times[entry.found.iso].update(filter(None, (entry.found.time,)))
        zones[entry.found.iso].update(filter(None, (entry.found.timezone,)))
    for entry in kept:
        iso = entry.found.iso
        if (iso, entry.use) not in result:
            kind_here = kind if entry.use == "application" else entry.use
            result[iso, entry.use] = _deadline(text, entry, kind_here, _one(times[iso]), _one(zones[iso]))
    return tuple(result.values())


def _one(values: set[str]) -> str | None:
    """What is printed for a day; None where it is printed in two ways."""
    return next(iter(values)) if len(values) == 1 else None


def _deadline(text: str, entry: Dated, kind: str, time: str | None, timezone: str | None) -> Deadline:
    found = entry.found
    timezone = timezone if time else None
    return Deadline(
        date=found.date,
        time=time,
        timezone=timezone,
        utc=utc_of(found.date, time, timezone),
        month_day=found.month_day,
        kind=kind,  # type: ignore[arg-type]
        text=found.text.strip(" \n\t:,;–-"),
    )


def utc_of(date: dt.date | None, time: str | None, timezone: str | None) -> str | None:
    """The instant of a day, hour and zone; None where one of them is not printed."""
    if not (date and time and timezone):
        return None
    local = dt.datetime.combine(date, dt.time.fromisoformat(time), ZoneInfo(timezone))
    return local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
