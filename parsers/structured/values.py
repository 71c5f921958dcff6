"""The values of records: which are none, which are rich text, and dates that only machines write."""

from __future__ import annotations

import datetime as dt
import html
import re
from zoneinfo import ZoneInfo

_NOT_STATED = re.compile(r"(?:none|not available|not applicable|n/?a|null|nan|nil|undefined|tbd|tbc|-{1,3})\.?", re.I)
_ZERO = re.compile(r"0+(?:[.,]0+)?")
_TAG = re.compile(r"</?(?:p|br|ul|ol|li|div|span|strong|b|em|i|u|a|h[1-6]|table|tr|td|dl|dt|dd|section)\b[^<>]{0,2000}>", re.I)
_ENTITY_TAG = re.compile(r"&(?:amp;)?lt;/?(?:p|br|ul|ol|li|div|span|strong|b|em|i|u|a|h[1-6]|table|tr|td)\b", re.I)
_ISO = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)(?P<clock>[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d(?:[.,]\d{1,9})?)?)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?"
)
_WRAPPED = re.compile(r"\\?/Date\((\d{12,13})(?:[+-]\d{4})?\)\\?/")  # how some servers write milliseconds
_MIDNIGHT = re.compile(r"\s+(?:12:00:00 AM|00:00:00)(?:\s+[A-Z]{2,5})?$")
_BRUSSELS = ZoneInfo("Europe/Brussels")
_EARLIEST, _LATEST = 1_990, 2_100


def is_stated(text: str | None, *, sum_of_money: bool = False) -> bool:
    """Whether a value says anything: not "none", "Not Available", blank; as a sum not 0 either."""
    text = (text or "").strip()
    return bool(text) and not _NOT_STATED.fullmatch(text) and not (sum_of_money and _ZERO.fullmatch(text))


def rich_text(text: str) -> str | None:
    """The value as HTML where it holds elements, escaped ones included (extracts escape twice); None for plain text."""
    for _ in range(3):
        if _TAG.search(text):
            return text
        if not _ENTITY_TAG.search(text):
            return None
        text = html.unescape(text)
    return None


def plain_text(text: str) -> str:
    """The value with its entities as characters ("&rsquo;" in titles)."""
    return html.unescape(text) if "&" in text else text


def date_words(text: str, form: str | None = None) -> str | None:
    """A date of a record as the date readers know it, ISO with hour and minute where it states a time of the day; None where it is none.

    Reads ISO, YYYYMMDD, with `form` "MMDDYYYY" that order, milliseconds since 1970 (in Brussels' days with `form` "brussels"), and
    leaves dates in words as they are. A time of 00:00 is none, nor is a noon in UTC, which systems fill in; the last hours of a UTC day
    are the next day's midnight in Europe, so that such a moment names no day at all.
    """
    text = text.strip()
    if wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1]
    if text.isascii() and text.isdigit():
        return _digits(text, form)
    if found := _ISO.fullmatch(text):
        hour, minute, zone = found["hour"], found["minute"], found["zone"]
        utc = zone is not None and zone.strip("Z+-0:") == ""
        if utc and hour in ("22", "23") and minute == "00":
            return None
        if hour is None or (hour, minute) == ("00", "00") or (utc and (hour, minute) == ("12", "00")):
            return found["date"]
        return f"{found['date']}T{hour}:{minute}"
    return _MIDNIGHT.sub("", text)


def _digits(text: str, form: str | None) -> str | None:
    if len(text) == 8:
        year, month, day = (text[4:], text[:2], text[2:4]) if form == "MMDDYYYY" else (text[:4], text[4:6], text[6:])
        return _date(int(year), int(month), int(day))
    if len(text) not in (12, 13):
        return None
    moment = dt.datetime.fromtimestamp(int(text) // 1000, tz=dt.UTC)
    local = moment.astimezone(_BRUSSELS)
    # The portal counts from Brussels' midnight; of others only a moment that is one day in both zones is sure.
    if form != "brussels" and local.date() != moment.date():
        return None
    return _date(local.year, local.month, local.day)


def _date(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat() if _EARLIEST <= year <= _LATEST else None
    except ValueError:
        return None
