"""Dates in any form are read back, and hostile text neither raises nor takes long."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.dates import find_dates
from parsers.months import NAMES

FORMS = {
    "iso": "{0:%Y-%m-%d}",
    "timestamp": "{0:%Y-%m-%d}T{1:%H:%M}:00",
    "slashes, year first": "{0:%Y/%m/%d} {1:%H:%M}",
    "compact": "{0:%Y%m%d}",
    "dots": "{0:%d.%m.%Y}, {1:%H:%M}",
    "no zeros": "{0.day}.{0.month}.{0.year}",
    "day month": "{0.day} {month} {0.year}, {1:%H:%M} (Brussels time)",
    "ordinal": "{0.day}. {month} {0.year}",
    "iberian": "{0.day} de {month} de {0.year}",
    "month first": "{Month} {0.day}, {0.year}",
    "time first": "{1:%H:%M} on {0.day} {month} {0.year}",
}


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)),
    st.times(),
    st.sampled_from(sorted(FORMS)),
    st.sampled_from(sorted(NAMES)),
    st.integers(0, 1),
)
def test_what_is_written_is_read_back(day: dt.date, clock: dt.time, form: str, language: str, row: int) -> None:
    rows = NAMES[language]
    month = rows[row % len(rows)].split()[day.month - 1]
    text = FORMS[form].format(day, clock, month=month, Month=month.capitalize())
    found = find_dates(text, language=language)
    assert [date.date for date in found] == [day]
    if "{1" in FORMS[form]:
        midnight = clock.hour == clock.minute == 0
        assert found[0].time == (None if midnight else f"{clock:%H:%M}")


@given(st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)), st.sampled_from(["DMY", "MDY"]))
def test_slashes_are_read_in_the_order_given(day: dt.date, order: str) -> None:
    text = f"{day:%d/%m/%Y}" if order == "DMY" else f"{day:%m/%d/%Y}"
    assert [date.date for date in find_dates(text, language="en", order=order)] == [day]  # type: ignore[arg-type]
    unsettled = find_dates(text, language="en")
    assert all(date.date == day for date in unsettled)
    assert bool(unsettled) == (day.day > 12 or day.day == day.month)


@given(st.text("0123456789./-: ,May\nmarsTZ()é年", max_size=200), st.sampled_from(["en", "fr", None]))
def test_any_text_gives_dates_within_it(text: str, language: str | None) -> None:
    end = 0
    for found in find_dates(text, language=language):
        assert end <= found.start < found.end <= len(text)
        assert text.startswith(found.text, found.start)
        end = found.end


@pytest.mark.parametrize("unit", ["15.07.2025, ", "10 January 2024 ", "1" * 10, "1 ", "1.", "May 1-", "Jan 12:", "12:00 ", " ", "5 de "])
def test_time_grows_with_the_length(unit: str) -> None:
    def seconds(times: int) -> float:
        begun = time.perf_counter()
        find_dates(unit * times, language="en")
        return time.perf_counter() - begun

    seconds(1000)
    assert min(seconds(40_000) for _ in range(2)) < 12 * min(seconds(10_000) for _ in range(2)) + 0.05
