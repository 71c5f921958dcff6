"""The year of a deadline that is printed without one, where the rest of the page settles it."""

from __future__ import annotations

import datetime as dt
import re

from parsers.context import Context
from parsers.found import make_date
from parsers.items import Deadline
from parsers.outline import Block

_DAYS = (
    "monday montag lundi lunes lunedì",
    "tuesday dienstag mardi martes martedì",
    "wednesday mittwoch mercredi miércoles mercoledì",
    "thursday donnerstag jeudi jueves giovedì",
    "friday freitag vendredi viernes venerdì",
    "saturday samstag samedi sábado sabato",
    "sunday sonntag dimanche domingo domenica",
)
_WEEKDAY = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_NAMED = re.compile(rf"\b({'|'.join(_WEEKDAY)})\b[\s,]{{1,3}}(?:(?:the|dem|den|der|le|el|il)\s)?$", re.I)
_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w/]|[.-]\d)")
_YEAR_OF_AN_ADDRESS = re.compile(r"(?<!\d)20\d\d(?!\d)")
_EVERY_YEAR = re.compile(
    r"\b(?:each|every|annual\w*|yearly|jähr\w*|jede[nrs]|jeweils|chaque|tous les|cada|todos los|anual\w*|ogni|annual\w*)\b", re.I
)
_LATEST = 2040


def with_year(context: Context, deadline: Deadline, block: Block) -> Deadline:
    """The deadline in the one year of the page in which its day is the weekday that is printed with it.

    The year must stand in the title or the address, or twice on the page. "Every year" keeps a day without a year.
    """
    if deadline.month_day is None or _EVERY_YEAR.search(block.text):
        return deadline
    weekday = _weekday(deadline, block.text)
    if weekday is None:
        return deadline
    month, day = int(deadline.month_day[2:4]), int(deadline.month_day[5:7])
    days = [date for year in _years(context) if (date := make_date(year, month, day)) and date.weekday() == weekday]
    return _on(deadline, days[0]) if len(days) == 1 else deadline


def _on(deadline: Deadline, date: dt.date) -> Deadline:
    return deadline.model_copy(update={"date": date, "month_day": None})


def _weekday(deadline: Deadline, text: str) -> int | None:
    """The weekday printed before the day, be it inside the words ("5 pm on Friday, 1 March") or in front of them."""
    start = text.find(deadline.text)
    if start < 0:
        return None
    number = re.search(rf"\b0?{int((deadline.month_day or '')[5:7])}\D", deadline.text + " ")
    end = start + (number.start() if number else 0)
    named = _NAMED.search(text, max(0, end - 24), end)
    return _WEEKDAY[named[1].lower()] if named else None


def _years(context: Context) -> list[int]:
    """The years that the page is likely to be of: those of its title and address, and those that it names twice."""
    words = context.outline.text()
    named = [int(year) for year in _YEAR.findall(words)]
    prominent = {int(year) for year in _YEAR_OF_AN_ADDRESS.findall(context.url or "") + _YEAR.findall(context.title or "")}
    return sorted(year for year in prominent | {year for year in named if named.count(year) > 1} if year <= _LATEST)
