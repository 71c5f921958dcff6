"""Dates as pages print them: "15.07.2025 17:00", "30 September 2026, 17:00 Brussels time", "September 30, 2022",
"4 de diciembre de 2020", "2026-09-15T17:00:00+02:00", "bis zum 31. März", "January 2022 - December 2023".
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from parsers.date_shapes import TO
from parsers.dateforms import Order, Reader
from parsers.found import FIRST_YEAR, LAST_YEAR, Found, make_date
from parsers.months import NAMES, month_of
from parsers.short_years import day_of_value
from parsers.windows import FROM, IN_BRACKETS, TO_THE_END

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["Found", "Order", "find_dates", "read_date", "read_period"]

# What stands between the dates of a list or a range, the last of which alone has the year.
_JOINS = re.compile(rf"\s{{0,3}}(?:,\s(?:and|or)|,|/|&|{TO}|or|oder|ou|o|a|hasta|à)\s{{0,3}}(?:(?:the|le|el|il|zum|den|am|al)\s)?", re.I)
_RANGE = re.compile(rf"[\s()]{{0,3}}(?:{TO}|a|à|hasta|fino|jusqu['’]à|/)[\s()]{{0,3}}(?:(?:the|le|el|il|zum|den|fin)\s)?", re.I)
_FROM = re.compile(r"\b(?:from|since|starting|ab|vom|seit|dès|depuis|desde|a\spartir\sde[l]?|dal)\s(?:the\s|le\s)?$", re.I)
_UNTIL = re.compile(r"\b(?:until|till|to|bis(?:\szum)?|jusqu['’]au|hasta(?:\sel)?|fino\sal)\s(?:the\s)?$", re.I)

# Whole values only: in running text these are numbers of decrees and projects.
_MONTH_YEAR = re.compile(r"(0[1-9]|1[0-2])[/.](\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/](0[1-9]|1[0-2])")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4})")
_YEARS = re.compile(r"(?<![\w.,/-])(\d{4})(\s?[-–—/]\s?|\s(?:to|bis|à|au|a|al|and)\s)(\d{4}|(?<=[-–—])\d{2})(?![\w/]|[.,-]\d)")
_MONTHS_OF_A_YEAR = re.compile(r"(?<!\w)([^\W\d_]{3,12})\s?(?:[-–—/]|\s(?:to|bis|à|a|do)\s)\s?([^\W\d_]{3,12})\s(\d{4})(?!\d)")
_FOREIGN = re.compile(r"(?=\D{0,40}\d)[^\n]{6,48}")


def find_dates(text: str, *, language: str | None = None, order: Order | None = None) -> list[Found]:
    """Every date in the text, in order, with the time and zone printed beside it; both ends of a range.

    Without an order, 04/05/2026 is read in languages that put the day first, or where the text itself shows the order;
    in English it is nothing. No date: impossible days, years before 1990 or after 2100, two-digit years.
    """
    found = list(Reader(text, language, order).read())
    for index in range(len(found) - 2, -1, -1):
        found[index] = _with_year_of(found[index], found[index + 1], text)
    return _with_year_of_the_line(found, text) if any(date.month_day for date in found) else found


def _with_year_of(date: Found, following: Found, text: str) -> Found:
    """1 March in "from 1 March to 30 April 2026" and "31 March, 30 June 2026" has the year of what it is joined to.

    That of "from 15 November to 15 January 2026" is the year before.
    """
    if date.month_day is None or following.date is None or following.start - date.end > 48:
        return date
    year = following.date.year
    day = make_date(year, int(date.iso[2:4]), int(date.iso[5:7]))
    gap = IN_BRACKETS.sub("", text[date.end : following.start])  # "du 2 mars (à partir de 10h) au 5 juin 2026"
    from_to = FROM.search(text, max(0, date.start - 48), date.start) and TO_THE_END.fullmatch(gap)
    if day and day >= following.date and from_to:
        day = make_date(year - 1, day.month, day.day)
    if day is None or day >= following.date or not (from_to or _JOINS.fullmatch(text, date.end, following.start)):
        return date
    return replace(date, date=day, month_day=None, precision="day", iso=day.isoformat())


# "2026: from 1 February to 15 March"
_YEAR_LEAD = re.compile(r"(?:^|\n)[\s•*–-]{0,4}(?:[^\W\d]{3,14}\s){0,3}((?:19|20)\d\d)\s?(?:edition\s?)?:\s(?=[^\n\d]{0,80}\d)")
# "Closing dates for 2026 are 18 January and 8 March", "Einreichtermine 2026: 15. März und 17. Juli"
_YEAR_OF_DATES = re.compile(
    r"\b(?:deadlines|dates|cut-offs|rounds|termine|\w{3,16}termine|\w{3,16}fristen|stichtage|limites|échéances|relevés?|scadenze|termini|plazos|fechas|prazos|datas)"
    r"(?:\s(?:for|in|of|für|pour|de|del|para|per(?:\sil)?|en|im\sjahr|van|voor))?\s((?:19|20)\d\d)(?:\s?:|\s(?:are|is|sind|sont|son|sono|são|zijn)(?:\sthe|\sder)?)"
    r"\s(?=[^\n\d]{0,40}\d)",
    re.I,
)
_OTHER_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _with_year_of_the_line(found: list[Found], text: str) -> list[Found]:
    """The days of a line that begins with their year and names no other."""
    starts = [date.start for date in found]
    for lead in itertools.chain(_YEAR_LEAD.finditer(text), _YEAR_OF_DATES.finditer(text)):
        end = text.find("\n", lead.end())
        end = len(text) if end < 0 else end
        within = range(bisect_left(starts, lead.end()), bisect_left(starts, end))
        days = [found[index].iso for index in within if found[index].month_day]
        if len(days) != len(within) or days != sorted(days) or _OTHER_YEAR.search(text, lead.end(), end):
            continue
        for index in within:
            date = make_date(int(lead[1]), int(found[index].iso[2:4]), int(found[index].iso[5:7]))
            if date:
                found[index] = replace(found[index], date=date, month_day=None, precision="day", iso=date.isoformat())
    return found


def read_date(text: str, *, language: str | None = None, order: Order | None = None) -> Found | None:
    """The one date that a value states, also "2022-01", "01/2022", "05242010" and, in a language that settles
    the order, "30.06.26"; None when there are none, several, or an unclear one.
    """
    found = find_dates(text, language=language, order=order)
    if found:
        return max(found, key=lambda date: len(date.text)) if len({date.iso for date in found}) == 1 else None
    return _whole_value(text, language, order) or _foreign(text, language)


def _whole_value(text: str, language: str | None, order: Order | None) -> Found | None:
    value = text.strip()
    start = text.find(value)
    if match := _MONTH_YEAR.fullmatch(value):
        return _month(int(match[2]), int(match[1]), value, start)
    if match := _YEAR_MONTH.fullmatch(value):
        # "2007-10" may be the years 2007 to 2010.
        return _month(int(match[1]), int(match[2]), value, start) if int(match[2]) <= int(match[1]) % 100 else None
    date = None
    if match := _COMPACT.fullmatch(value):
        date = _in_order(int(match[1]), int(match[2]), int(match[3]), order)
    elif short := day_of_value(value, language, order):
        date = make_date(*short)
    return _day(date, value, start) if date else None


def _in_order(first: int, second: int, year: int, order: Order | None) -> dt.date | None:
    """The day that eight digits mean: in the order given, else in the only one possible."""
    days = {"DMY": make_date(year, second, first), "MDY": make_date(year, first, second)}
    if order:
        return days[order]
    possible = {day for day in days.values() if day}
    return possible.pop() if len(possible) == 1 else None


def _day(date: dt.date, text: str, start: int) -> Found:
    return Found(date, None, "day", date.isoformat(), None, None, text, start, start + len(text))


def _month(year: int, month: int, text: str, start: int) -> Found | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return Found(None, None, "month", f"{year}-{month:02}", None, None, text, start, start + len(text))


@lru_cache(maxsize=16)
def _dateparser(language: str) -> DateDataParser:
    """dateparser knows 200 languages more; it is imported for those alone (it takes longer than ten pages)."""
    from dateparser.date import DateDataParser

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "DATE_ORDER": "DMY",
        "PARSERS": ["absolute-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return DateDataParser(languages=[language], settings=settings)


def _foreign(text: str, language: str | None) -> Found | None:
    """A value in a language without a table of months here: "15 Eylül 2026", "2026年9月15日"."""
    value = text.strip()
    if language is None or language in NAMES or not _FOREIGN.fullmatch(value):
        return None
    numbers = [int(number) for number in re.findall(r"\d{1,8}", value)]
    if not any(FIRST_YEAR <= number <= LAST_YEAR for number in numbers) or len(numbers) > 3:
        return None
    try:
        parsed = _dateparser(language).get_date_data(value).date_obj
    except ValueError:  # a language that it does not know either
        return None
    # It takes "Q3" for a month and "15" for a day: every number must be a part of the date, and the other way round.
    if parsed is None or sorted(numbers) not in (
        sorted((parsed.year, parsed.day)),
        sorted((parsed.year, parsed.month, parsed.day)),
    ):
        return None
    return _day(parsed.date(), value, text.find(value))


def read_period(text: str, *, language: str | None = None, order: Order | None = None) -> tuple[str | None, str | None, str] | None:
    """Begin and end as ISO, as precise as printed, and the words: "January 2022 - December 2023", "2021-2027",
    "2014-20", "01/01/2023 – 31/12/2025", "March to May 2026"; one end only after "from" or "until". None when unclear.
    """
    ends = find_dates(text, language=language, order=order)
    pairs = [
        (first.iso, second.iso, text[first.start : second.end])
        for first, second in itertools.pairwise(ends)
        if first.precision == second.precision != "month_day"
        and first.iso <= second.iso
        and _RANGE.fullmatch(text, first.end, second.start)
    ]
    if not ends or ends[0].precision == "month":
        pairs = pairs or _months_of_a_year(text, language)
    if not ends:
        pairs = pairs or _years(text)
    if len({pair[:2] for pair in pairs}) == 1 and len(ends) <= 2 * len(pairs):
        return pairs[0]
    return _one_end(text, ends) if not pairs else None


def _years(text: str) -> list[tuple[str, str, str]]:
    pairs = []
    for match in _YEARS.finditer(text):
        first, last = match[1], match[3]
        if len(last) == 2:
            last = first[:2] + last
        if FIRST_YEAR <= int(first) < int(last) <= LAST_YEAR and int(last) - int(first) <= 30:
            pairs.append((first, last, match[0]))
    return pairs


def _months_of_a_year(text: str, language: str | None) -> list[tuple[str, str, str]]:
    pairs = []
    for match in _MONTHS_OF_A_YEAR.finditer(text):
        first, last = month_of(match[1], language), month_of(match[2], language)
        if first and last and first < last and FIRST_YEAR <= int(match[3]) <= LAST_YEAR:
            pairs.append((f"{match[3]}-{first:02}", f"{match[3]}-{last:02}", match[0]))
    return pairs


def _one_end(text: str, ends: list[Found]) -> tuple[str | None, str | None, str] | None:
    if len(ends) != 1 or ends[0].precision == "month_day":
        return None
    before = text[max(0, ends[0].start - 24) : ends[0].start]
    if _FROM.search(before):
        return ends[0].iso, None, ends[0].text
    return (None, ends[0].iso, ends[0].text) if _UNTIL.search(before) else None
