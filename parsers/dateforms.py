"""The forms of a printed date, tried at each number of a text. What they make of a value is in dates.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import Literal

from parsers.clock import clock_after, clock_before
from parsers.date_shapes import (
    BEGINS_RANGE,
    DATE_BEFORE,
    DAY_MONTH,
    DAY_OF_A_MONTH,
    DAY_YEAR,
    DIGITS,
    ENDS_A_DATE,
    EVERY_YEAR_AFTER,
    MONTH_BEFORE,
    MONTH_FIRST,
    NO_YEAR,
    NUMERIC,
    NUMERIC_FOLLOWS,
    RANGE_BEFORE,
    TELLS_ORDER,
    UNCLEAR_ORDER,
    YEAR_FIRST,
    YEAR_FIRST_NUMERIC,
    YEAR_MONTH_DAY,
)
from parsers.found import FIRST_YEAR, LAST_YEAR, Found, make_date
from parsers.months import month_of, short_month_of, year_leads
from parsers.short_years import day_at
from parsers.weekdays import end_with_weekday, start_with_weekday

Order = Literal["DMY", "MDY"]


def order_in(text: str) -> Order | None:
    """What the unmistakable dates of a text say: 31/10/2025 beside 05/11/2025."""
    if not TELLS_ORDER.search(text):
        return None
    pairs = [(int(m[2]), int(m[4])) for m in NUMERIC.finditer(text) if m[3].strip() != "."]
    day_first, month_first = (any(pair[part] > 12 for pair in pairs) for part in (0, 1))
    return None if day_first == month_first else "DMY" if day_first else "MDY"


class Reader:
    """One pass over a text: at each number the known forms are tried, and what was read is not read again."""

    def __init__(self, text: str, language: str | None, order: Order | None) -> None:
        self.text, self.language, self.order = text, language, order
        self.done = 0  # where the last date ends

    def read(self) -> Iterator[Found]:
        position = 0
        while number := DIGITS.search(self.text, position):
            position, found = self.at(number)
            for date in found:
                self.done = date.end
                position = max(position, date.end)
                yield date

    def at(self, number: re.Match[str]) -> tuple[int, list[Found]]:
        """Where to go on, and the dates (two for a range of days) that the number begins."""
        start, length = number.start(), number.end() - number.start()
        if length > 8 or not self.may_begin(start):
            return number.end(), []
        if length == 8:
            return number.end(), self.compact(number)
        if length == 4:
            return self.year_first(start) or self.month_before(start) or (number.end(), [])
        if length > 2:  # "Call 1" and "10 February" may be run together
            run_together = length == 3 and number[0].endswith(("10", "20", "30"))
            return (run_together and self.day_month(start + 1)) or (number.end(), [])
        return self.numeric(start) or self.day_month(start) or self.month_before(start) or (number.end(), [])

    def may_begin(self, start: int) -> bool:
        """Not inside a reference, a version or a phone number: "AMIF-2023-", "1.2.2020.3", "+43 …"."""
        if start in (0, self.done):
            return True
        before = self.text[start - 1]
        if before.isalpha():  # run together ("opens22 January 2026"), but no code ("v1.2.2020")
            return start > 1 and before.islower() and self.text[start - 2].islower()
        if before in "-./":
            return start - 1 == self.done
        return before not in "_,+#" or self.text[max(0, start - 2) : start - 1].isspace()

    def day(self, year: int, month: int, day: int, start: int, end: int, *, clock: bool = True) -> list[Found]:
        """The date with the time beside it; nothing where the calendar has no such day."""
        date = make_date(year, month, day)
        if date is None:
            return []
        found = Found(date, None, "day", date.isoformat(), None, None, "", start, end)
        return [self.timed(found) if clock else self.quote(found)]

    def month_day(self, month: int, day: int, start: int, end: int) -> list[Found]:
        if make_date(2000, month, day) is None:
            return []
        iso = f"--{month:02}-{day:02}"
        return [self.timed(Found(None, iso, "month_day", iso, None, None, "", start, end))]

    def timed(self, found: Found) -> Found:
        start = start_with_weekday(self.text, found.start, self.done)
        found = replace(found, start=start, end=end_with_weekday(self.text, found.end))
        clock = clock_after(self.text, found.end) or clock_before(self.text, found.start, found.end, floor=self.done)
        if clock:
            start = min(found.start, clock.start)
            found = replace(found, time=clock.time, timezone=clock.timezone, start=start, end=clock.end)
        return self.quote(found)

    def quote(self, found: Found) -> Found:
        return replace(found, text=self.text[found.start : found.end])

    def compact(self, number: re.Match[str]) -> list[Found]:
        """20221020, alone on its line."""
        line_start = self.text.rfind("\n", 0, number.start()) + 1
        if self.text[line_start : number.start()].strip() or self.text[number.end() : number.end() + 1].strip("\r\n"):
            return []
        year, month, day = (int(part) for part in (number[0][:4], number[0][4:6], number[0][6:]))
        return self.day(year, month, day, *number.span(), clock=False)

    def year_first(self, start: int) -> tuple[int, list[Found]] | None:
        if match := YEAR_FIRST_NUMERIC.match(self.text, start):
            year, month, day = (int(match[group]) for group in (1, 3, 4))
            return match.end(), self.day(year, month, day, start, match.end())
        match = YEAR_MONTH_DAY.match(self.text, start)
        if match is None or (match["d1"] or match["d2"]) is None:
            return None
        month_number = month_of(match["month"], self.language)
        first = self.language in YEAR_FIRST or match["mark"] or (self.language is None and year_leads(match["month"]))
        if month_number is None or not first:
            return None
        return match.end(), self.day(int(match["year"]), month_number, int(match["d1"] or match["d2"]), start, match.end())

    def numeric(self, start: int) -> tuple[int, list[Found]] | None:
        """15.07.2025, 31/10/2025, 08-02-2021, "31. 12. 2026"; 30.09. where words say that it is a date."""
        if match := NUMERIC.match(self.text, start):
            if match[3].strip() != match[5].strip():
                return None
            pair = self.day_and_month(int(match[2]), int(match[4]), match[3].strip())
            if pair is None:
                return match.end(), []
            day, month, year = *pair, int(match[6])
            found = self.day(year, month, day, match.start(2), match.end())
            if found and match["first"] and int(match["first"]) < day:
                found = [*self.day(year, month, int(match["first"]), start, match.end("first"), clock=False), *found]
            return match.end(), found
        if short := day_at(self.text, start, self.language, self.order):
            return short[0], self.day(*short[1], start, short[0])
        if match := BEGINS_RANGE.match(self.text, start):
            return match.end(), self.month_day(int(match[2]), int(match[1]), start, match.end())
        match = NO_YEAR.match(self.text, start)
        if match is None:
            return None
        said_to_be_one = (
            DATE_BEFORE.search(self.text, max(0, start - 16), start)
            or EVERY_YEAR_AFTER.match(self.text, match.end())
            or NUMERIC_FOLLOWS.match(self.text, match.end())
        )
        if not said_to_be_one:
            return None
        return match.end(), self.month_day(int(match[2]), int(match[1]), start, match.end())

    def day_and_month(self, first: int, second: int, separator: str) -> tuple[int, int] | None:
        order = self.order
        if order is None and (separator == "." or self.language not in UNCLEAR_ORDER):
            order = "DMY"
        if order is None and first != second:
            order = ("DMY" if first > 12 else "MDY" if second > 12 else None) or self.order_of_the_text
        if order is None:
            return (first, second) if first == second else None
        return (first, second) if order == "DMY" else (second, first)

    @cached_property
    def order_of_the_text(self) -> Order | None:
        return order_in(self.text)

    def month(self, word: str, *, with_year: bool) -> int | None:
        month = month_of(word, self.language)
        if month is None and with_year:
            month = short_month_of(word, self.language)
        # "may" and "march" in small letters are English verbs.
        return None if word in ("may", "march") and not with_year else month

    def day_month(self, start: int) -> tuple[int, list[Found]] | None:
        """15 September 2026, 1er mars, 22nd of February 2021, "1-15 May 2026", 10 February 202231 March."""
        match = DAY_MONTH.match(self.text, start)
        if match is None:
            return None
        digits = match["year"]
        if digits and len(digits) < 4 and "," in self.text[match.end("month") : match.start("year")]:
            digits = None  # "31 March, 30 June"
        if digits and len(digits) == 2 and DAY_OF_A_MONTH.match(self.text, match.end()):
            digits = None  # "16 January-19 March 2026"
        month = self.month(match["month"], with_year=bool(digits))
        between = self.text[match.end("day") : match.start("month")]
        # "March 2 - June 5, 2026"
        if month is None or (" -" in between and MONTH_BEFORE.search(self.text[max(self.done, start - 20) : start])):
            return None
        day, start, end = int(match["day"]), match.start("day"), match.end("month")
        if not digits:
            found = self.month_day(month, day, start, end)
            return end, [*self.first_of_range(match, None, month), *found] if found else []
        year, end = self.year(digits, match.end())
        if len(digits) == 2 and self.is_short_year(match):
            year = 2000 + int(digits)
        found = self.day(year, month, day, start, end) if year else []
        return end, [*self.first_of_range(match, year, month), *found] if found else []

    def is_short_year(self, match: re.Match[str]) -> bool:
        """Whether two digits behind a month are a year: 26 May '26, 30-Apr-23."""
        mark = self.text[match.start("year") - 1]
        both = mark in "-/" and self.text[match.start("month") - 1] == mark
        return mark in "'’" or (both and self.text[match.end() : match.end() + 1] != mark)

    def year(self, digits: str, end: int) -> tuple[int | None, int]:
        """The year in the digits after a month; more digits may be run together with it: "202231 March", "2022118"."""
        glued = len(digits) - 4
        is_year = 0 <= glued <= 4 and FIRST_YEAR <= int(digits[:4]) <= LAST_YEAR
        if not is_year or (glued and not digits[4:].strip("0")):  # "March 20000"
            return None, end
        return int(digits[:4]), end - glued

    def first_of_range(self, match: re.Match[str], year: int | None, month: int) -> list[Found]:
        """The 1st of May in "from 1 to 15 May 2026", unless the number may count something else ("Call 1 - 15 May")."""
        if not match["first"] or not 0 < int(match["first"]) < int(match["day"]):
            return []
        day, start, end = int(match["first"]), match.start("first"), match.start("to")
        if len(match["to"]) > 1 and start and not RANGE_BEFORE.search(self.text, max(0, start - 12), start):
            return []
        if year:
            found = self.day(year, month, day, start, end, clock=False)
        else:
            iso = f"--{month:02}-{day:02}"
            found = [Found(None, iso, "month_day", iso, None, None, "", start, end)]
        return [replace(first, text=match[0].rstrip()) for first in found]

    def month_before(self, start: int) -> tuple[int, list[Found]] | None:
        """September 30, 2022; "May 1-15, 2026"; February 25; January 2022 (month only)."""
        low = max(self.done, start - 20)
        before = MONTH_BEFORE.search(self.text[low:start])
        if before is None:
            return None
        begin, word = low + before.start(), before["month"]
        month = self.month(word, with_year=True)
        if month is None:
            return None
        match = DAY_YEAR.match(self.text, start)
        if match and match["year"]:
            year, end = int(match["year"]), match.end()
            found = self.day(year, month, int(match["day"]), begin, end)
            return end, [*self.first_of_range(match, year, month), *found]
        digits = DIGITS.match(self.text, start)
        if digits and len(digits[0]) == 4:
            year = int(digits[0])
            if not FIRST_YEAR <= year <= LAST_YEAR or word in ("may", "march"):
                return None
            iso = f"{year}-{month:02}"
            return digits.end(), [self.quote(Found(None, None, "month", iso, None, None, "", begin, digits.end()))]
        if match is None or self.language not in MONTH_FIRST or self.month(word, with_year=False) is None:
            return None
        if not ENDS_A_DATE.match(self.text, match.end()) or not (word[0].isupper() or self.language in YEAR_FIRST):
            return None
        return match.end(), self.month_day(month, int(match["day"]), begin, match.end())
