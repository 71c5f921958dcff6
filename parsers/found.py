"""A date as it stands in a text."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

FIRST_YEAR, LAST_YEAR = 1990, 2100


def make_date(year: int, month: int, day: int) -> dt.date | None:
    """The day, where the calendar has it and it is from 1990 to 2100."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Found:
    """A date where it stands in the text; `iso` is as precise as printed, --MM-DD without a year.

    `text` is what stands from `start` to `end`; that of "1" in "1 to 15 May 2026" runs on to the month.
    """

    date: dt.date | None
    month_day: str | None
    precision: Literal["day", "month", "year", "month_day"]
    iso: str
    time: str | None
    timezone: str | None
    text: str
    start: int
    end: int
