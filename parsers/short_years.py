"""Days with two digits for the year, "08/07/22", in the languages that put the day first and write the year last."""

from __future__ import annotations

import re

_LATEST = 60
# In running text only so, and neither a row of lengths nor a telephone number.
_DAY = re.compile(r"(\d\d)/(\d\d)/(\d\d)(?![\d/-]|[.,]\d|\s\d\d\b|\s?(?:mois|months|meses|mesi|maanden|luni))")
_LANGUAGES = ("fr", "es", "it", "pt", "nl", "ro", "ca")
_VALUE = re.compile(r"(\d{2})([./])(\d{2})\2(\d{2})")
# With full stops as a whole value; others, such as Swedish and Hungarian, begin with the year.
_WITH_STOPS = ("de", "da", "nb", "fi", "cs", "pl", "fr", "it")


def day_at(text: str, start: int, language: str | None, order: str | None) -> tuple[int, tuple[int, int, int]] | None:
    """Where such a day ends that begins there in running text, with its year, month and day."""
    match = _DAY.match(text, start)
    if match is None or order == "MDY" or (language not in _LANGUAGES and order != "DMY") or int(match[3]) >= _LATEST:
        return None
    return match.end(), (2000 + int(match[3]), int(match[2]), int(match[1]))


def day_of_value(value: str, language: str | None, order: str | None) -> tuple[int, int, int] | None:
    """The year, month and day of a whole value, "30.06.26"."""
    match = _VALUE.fullmatch(value)
    if match is None or not (order == "DMY" or (match[2] == "." and language in _WITH_STOPS)):
        return None
    return 2000 + int(match[4]), int(match[3]), int(match[1])
