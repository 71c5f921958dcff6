"""Instants as the database keeps them."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from parsers.items import Deadline

_END_OF_DAY = dt.time(23, 59, 59)


def utc_text(moment: dt.datetime) -> str:
    """YYYY-MM-DDTHH:MM:SSZ; the moment must know its zone."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment}")
    return moment.astimezone(dt.UTC).isoformat()[:19] + "Z"


def closes_at(deadline: Deadline) -> str | None:
    """The instant after which the deadline has passed; None without a year.

    The instant itself where it is stated; else the end of the day in the printed zone, else in UTC.
    """
    if deadline.utc or deadline.date is None:
        return deadline.utc
    zone, clock = _zone(deadline.timezone or "UTC"), _END_OF_DAY
    if deadline.time and deadline.timezone:
        clock = dt.time.fromisoformat(deadline.time)
    return utc_text(dt.datetime.combine(deadline.date, clock, zone))


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
