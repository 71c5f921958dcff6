"""Values known to be a date or a period: the one that they state, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.date_shapes import NUMERIC, TELLS_ORDER
from parsers.dateforms import order_in
from parsers.dates import find_dates, read_date, read_period


def test_the_order_of_the_site_settles_slashes() -> None:
    assert [found.iso for found in find_dates("04/05/2026", language="en", order="DMY")] == ["2026-05-04"]
    assert [found.iso for found in find_dates("04/05/2026", language="en", order="MDY")] == ["2026-04-05"]
    assert find_dates("04/31/2026", language="en", order="DMY") == []


@pytest.mark.parametrize(
    ("text", "language", "order", "iso"),
    [
        ("Published on 15 May 2026", "en", None, "2026-05-15"),
        ("15 May 2026 (15.05.2026 17:00)", "en", None, "2026-05-15"),
        ("15 May 2026 or 16 May 2026", "en", None, None),
        ("01/2022", "en", None, "2022-01"),
        ("2022-01", "en", None, "2022-01"),
        ("2007-10", "en", None, None),
        ("2014-20", "en", None, None),
        ("05242010", "en", None, "2010-05-24"),
        ("05122008", "en", None, None),
        ("05122008", "en", "MDY", "2008-05-12"),
        ("12345678", "en", None, None),
        ("30.06.26", "de", None, "2026-06-30"),
        ("30.06.26", "sv", None, None),
        ("15/05/26", "fr", "DMY", "2026-05-15"),
        ("15/05/26", "fr", None, "2026-05-15"),
        ("08/07/22 à 23h00", "fr", None, "2022-07-08"),
        ("15.05.26", "fr", None, "2026-05-15"),
        ("15/05/26", "en", None, None),
        ("15/05/96", "fr", None, None),
        ("06/12/18 mois", "fr", None, None),
        ("04/11/33 45 67", "fr", None, None),
        ("2026", "en", None, None),
        ("15 Eylül 2026", "tr", None, "2026-09-15"),
        ("15 вересня 2026", "uk", None, "2026-09-15"),
        ("2026年9月15日", "ja", None, "2026-09-15"),
        ("2026 3. çeyrek", "tr", None, None),
        ("15", "tr", None, None),
        ("2 yıl", "tr", None, None),
        ("15 Eylül 2026", "xx", None, None),
        ("Q3 2026", "en", None, None),
        ("TBC", "en", None, None),
    ],
)
def test_the_one_date_of_a_value(text: str, language: str, order: object, iso: str | None) -> None:
    found = read_date(text, language=language, order=order)  # type: ignore[arg-type]
    assert (found and found.iso) == iso


@pytest.mark.parametrize(
    ("text", "language", "start", "end"),
    [
        ("January 2022 - December 2023", "en", "2022-01", "2023-12"),
        ("January 2020 to December 2024", "en", "2020-01", "2024-12"),
        ("January – March 2026", "en", "2026-01", "2026-03"),
        ("2021-2027", "en", "2021", "2027"),
        ("Internal Security Fund 2014-2020", "en", "2014", "2020"),
        ("For 2014-20 the Fund", "en", "2014", "2020"),
        ("2021 to 2027", "en", "2021", "2027"),
        ("01/01/2023 – 31/12/2025", "fr", "2023-01-01", "2025-12-31"),
        ("du 1er janvier 2023 au 31 décembre 2025", "fr", "2023-01-01", "2025-12-31"),
        ("vom 01. Mai 2019 bis zum 31. Dezember 2019", "de", "2019-05-01", "2019-12-31"),
        ("from 1 May 2026", "en", "2026-05-01", None),
        ("until 31 December 2027", "en", None, "2027-12-31"),
    ],
)
def test_period(text: str, language: str, start: str | None, end: str | None) -> None:
    period = read_period(text, language=language)
    assert period is not None
    assert period[:2] == (start, end)
    assert period[2] in text


@pytest.mark.parametrize(
    "text",
    [
        "2027-2021",
        "2026/27",
        "2021",
        "15 May 2026",
        "December 2023 - January 2022",
        "AMIF-2021-2027-01",
        "2014-2020 and 2021-2027",
        "1 May 2026, 3 June 2026 and 4 July 2027",
        "43 1 531 15-2020",
        "36 months",
    ],
)
def test_no_period(text: str) -> None:
    assert read_period(text, language="en") is None


@given(st.text(alphabet="0123./- –\n", max_size=24))
def test_what_tells_an_order_stands_in_every_date_that_has_one(text: str) -> None:
    if any(match[3].strip() != "." for match in NUMERIC.finditer(text)):
        assert TELLS_ORDER.search(text)
    else:
        assert order_in(text) is None
