"""The closed lists of codes."""

import pytest

from parsers.codes import is_country, is_currency, is_language, is_timezone


@pytest.mark.parametrize("code", ["AT", "GR", "GB", "XK", "FO", "GL", "PS", "TW", "UG", "BL"])
def test_countries(code: str) -> None:
    assert is_country(code)


@pytest.mark.parametrize("code", ["EL", "UK", "EU", "UN", "ZZ", "XA", "AC", "EA", "IC", "TA", "at", "AUT", "", "A", "12", "AN", "YU"])
def test_no_countries(code: str) -> None:
    assert not is_country(code)


@pytest.mark.parametrize("code", ["EUR", "GBP", "CHF", "SEK", "MKD", "USD", "UAH"])
def test_currencies(code: str) -> None:
    assert is_currency(code)


@pytest.mark.parametrize("code", ["", "€", "eur", "EURO", "XYZ1", "kr"])
def test_no_currencies(code: str) -> None:
    assert not is_currency(code)


def test_languages() -> None:
    assert all(map(is_language, ["en", "de", "mk", "ca", "mt", "ga"]))
    assert not any(map(is_language, ["", "EN", "eng", "zz", "en-GB", "root"]))


def test_timezones() -> None:
    assert is_timezone("Europe/Brussels")
    assert is_timezone("America/New_York")
    assert not any(map(is_timezone, ["", "Brussels", "CET time", "europe/brussels"]))
