"""The single values that items are made of: what each may be, so that an invalid one cannot be kept."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, Field, PlainSerializer

from parsers.codes import is_country, is_currency, is_language, is_timezone

_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _plain_decimal(value: Decimal) -> str:
    """12000000 and 454415.40, never 1.2E+7 and never 1.5E+6 as 1500000.0."""
    if value == value.to_integral_value():
        return str(int(value))
    return format(value, "f")


def _check_partial_date(value: str) -> str:
    if not _PARTIAL_DATE.fullmatch(value):
        raise ValueError(f"not a date, month or year: {value!r}")
    year, month, day = (*(int(part) for part in value.split("-")), 1, 1)[:3]
    dt.date(year, month, day)
    return value


def _check_month_day(value: str) -> str:
    if not re.fullmatch(r"--\d{2}-\d{2}", value):
        raise ValueError(f"not --MM-DD: {value!r}")
    dt.date(2000, int(value[2:4]), int(value[5:7]))
    return value


def _known(check: Any, what: str) -> AfterValidator:
    def validate(value: str) -> str:
        if not check(value):
            raise ValueError(f"not an {what}: {value!r}")
        return value

    return AfterValidator(validate)


Amount_ = Annotated[Decimal, Field(ge=0, max_digits=20, decimal_places=4), PlainSerializer(_plain_decimal, when_used="json")]
Percent = Annotated[Decimal, Field(ge=0, le=100), PlainSerializer(_plain_decimal, when_used="json")]
Months = Annotated[Decimal, Field(gt=0, le=1200), PlainSerializer(_plain_decimal, when_used="json")]
PartialDate = Annotated[str, AfterValidator(_check_partial_date)]
MonthDay = Annotated[str, AfterValidator(_check_month_day)]
CountryCode = Annotated[str, _known(is_country, "ISO 3166-1 alpha-2 code (or XK)")]
CurrencyCode = Annotated[str, _known(is_currency, "ISO 4217 code")]
LanguageCode = Annotated[str, _known(is_language, "ISO 639-1 code")]
TimezoneName = Annotated[str, _known(is_timezone, "IANA time zone")]
Text = Annotated[str, Field(min_length=1)]
