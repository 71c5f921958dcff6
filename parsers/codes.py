"""The closed lists of codes that items may hold, from Babel's CLDR data and the tz database."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from babel import Locale

# Kosovo's code is user-assigned in ISO 3166-1 and used by the EU; EL and UK are EU habits, not ISO codes.
_GROUPS_AND_TESTS = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
_RESERVED_ONLY = {
    "AC",
    "CP",
    "CQ",
    "DG",
    "EA",
    "IC",
    "TA",
}  # islands and exclaves that CLDR lists and ISO does not assign


@cache
def _english() -> Locale:
    return Locale("en")


@cache
def _country_codes() -> frozenset[str]:
    codes = {code for code in map(str, _english().territories) if len(code) == 2 and code.isalpha()}
    return frozenset(codes - _GROUPS_AND_TESTS - _RESERVED_ONLY)


@cache
def _currency_codes() -> frozenset[str]:
    return frozenset(_english().currencies)


@cache
def _language_codes() -> frozenset[str]:
    return frozenset(code for code in map(str, _english().languages) if len(code) == 2)


@cache
def _timezone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def is_country(code: str) -> bool:
    """Whether it is an ISO 3166-1 alpha-2 code, or XK for Kosovo."""
    return code in _country_codes()


def is_currency(code: str) -> bool:
    """Whether it is an ISO 4217 code."""
    return code in _currency_codes()


def is_language(code: str) -> bool:
    """Whether it is an ISO 639-1 code."""
    return code in _language_codes()


def is_timezone(name: str) -> bool:
    """Whether the tz database has it."""
    return name in _timezone_names()
