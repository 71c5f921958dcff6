"""The year of a deadline that is printed without one, where the rest of the page settles it."""

from __future__ import annotations

import datetime as dt
import re

from parsers.context import Context
from parsers.date_uses import Dated, dates_in_use
from parsers.found import make_date
from parsers.items import Deadline
from parsers.outline import Block
from parsers.weekdays import WEEKDAYS, weekday_before

_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w/]|[.-]\d)")
_YEAR_OF_AN_ADDRESS = re.compile(r"(?<!\d)20\d\d(?!\d)")
_EVERY_YEAR = re.compile(
    r"\b(?:each|every|annual\w*|yearly|jähr\w*|jede[nrs]|jeweils|chaque|tous les|cada|todos los|anual\w*|ogni|annual\w*)\b", re.I
)
_LATEST = 2040
_TEXT = 3000
_TOP = 6  # so many passages may stand before the day of a piece of news
_DATELINE = 60
_SOON = dt.timedelta(days=150)
# "Roma, 8 giugno 2026 –", "BRUSSELS, June 8, 2026 —", "Paris, le 8 juin 2026 :"
_NEWS_OF = re.compile(
    r"[A-ZÀ-Þ][^\W\d_]+(?:[ -][^\W\d_]{1,14}){0,3}(?:,? \([^()]{2,30}\))?,? (?:(?:le|den|il|el|a|on) )?"
    rf"(?:(?i:{WEEKDAYS}),? )?(?:le )?"
    r"(?:\d{1,2}(?:\.|er|º)? (?:de )?[^\W\d_]{3,10}(?: de)? 20\d\d|[^\W\d_]{3,10} \d{1,2}, 20\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d)\s?"
    r"(?:\.?\s?[-–—]|:|\.(?=\s[A-ZÀ-Þ]))"
)
_DATED_ADDRESS = re.compile(r"(?<!\d)(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-])")


def with_year(context: Context, deadline: Deadline, block: Block) -> Deadline:
    """The deadline in the year that the page settles; "every year" keeps a day without a year.

    That is the one year in which its day is the weekday that is printed with it, the year of the same day where another part
    prints it in full, the only year that the page names, where a step of the call has it, or that of the piece of news soon before it.
    """
    if deadline.month_day is None or _EVERY_YEAR.search(block.text):
        return deadline
    month, day = int(deadline.month_day[2:4]), int(deadline.month_day[5:7])
    weekday = _weekday(deadline, block.text)
    if weekday is not None:
        days = [date for year in _years(context) if (date := make_date(year, month, day)) and date.weekday() == weekday]
        return _on(deadline, days[0]) if len(days) == 1 else deadline
    date = _same_day(context, deadline.month_day) or _of_the_only_year(context, month, day) or _after_dateline(context, month, day)
    return _on(deadline, date) if date else deadline


def _in_full(context: Context) -> list[Dated]:
    """The days of the page that are printed with their year."""
    return [
        entry
        for passage in context.passages.all
        if not passage.block.region and len(passage.text) <= _TEXT and _YEAR_OF_AN_ADDRESS.search(passage.text)
        for entry in dates_in_use(passage.text, context.language, context.order)
        if entry.found.date
    ]


def _same_day(context: Context, month_day: str) -> dt.date | None:
    same = [e for e in _in_full(context) if e.found.iso[4:] == month_day[1:] and e.use not in ("other", "opening")]
    return same[0].found.date if len({e.found.date for e in same}) == 1 else None


def _of_the_only_year(context: Context, month: int, day: int) -> dt.date | None:
    """The day in the one year that the page names, where a step of the call is dated in it and no other day speaks against it.

    The title alone settles nothing: "Grants 2027" may close in 2026. Soon after the page's own day of publication it is of that year.
    """
    titled = {int(year) for year in _YEAR_OF_AN_ADDRESS.findall(context.url or "") + _YEAR.findall(context.title or "")}
    printed = {int(year) for year in _YEAR.findall(context.outline.text())}
    years = printed | titled
    date = make_date(next(iter(years)), month, day) if len(years) == 1 else None
    if date is None or date.year > _LATEST:
        return None
    full = _in_full(context)
    for use, other in ((entry.use, entry.found.date) for entry in full if entry.found.date):
        # An opening and news come before it, what is done with the grant behind it: else it is of another year.
        if (other > date and use in ("opening", "none")) or (other < date and use == "other"):
            return None
    steps = any(entry.use in ("opening", "application", "other", "intent", "question") for entry in full)
    return date if steps or (printed and any(_is_soon_after(date, first) for first in _datelines(context))) else None


def _datelines(context: Context) -> list[dt.date]:
    """The days, or first days of months, of the page's publication: in its address, under a label, in a line of its own on top."""
    days = [make_date(int(found[1]), int(found[2]), int(found[3] or 1)) for found in _DATED_ADDRESS.finditer(context.url or "")]
    for number, passage in enumerate(context.passages.all):
        if passage.meaning == "published" or (number < _TOP and len(passage.text) <= _DATELINE):
            found = dates_in_use(passage.text, context.language, context.order)
            days += [entry.found.date for entry in found if len(found) == 1 and entry.use in ("unknown", "none")]
    return [day for day in days if day]


def _after_dateline(context: Context, month: int, day: int) -> dt.date | None:
    """The next such day after the one that a piece of news begins with, behind its place: "Santiago, 8 de junio de 2026.- El fondo …"."""
    told = [(passage.text, found) for passage in context.passages.all[:_TOP] if (found := _NEWS_OF.match(passage.text))]
    days = {
        entry.found.date
        for text, found in told
        for entry in dates_in_use(text[: found.end()], context.language, context.order)
        if entry.found.date
    }
    first = next(iter(days)) if len(days) == 1 else None
    following = [make_date(year, month, day) for year in (first.year, first.year + 1)] if first else []
    return next((date for date in following if first and date and _is_soon_after(date, first)), None)


def _is_soon_after(date: dt.date, published: dt.date) -> bool:
    """Whether a day follows a publication closely enough to be in the year that it is of."""
    return dt.timedelta(0) <= date - published <= _SOON


def _on(deadline: Deadline, date: dt.date) -> Deadline:
    return deadline.model_copy(update={"date": date, "month_day": None})


def _weekday(deadline: Deadline, text: str) -> int | None:
    """The weekday printed before the day, be it inside the words ("5 pm on Friday, 1 March") or in front of them."""
    start = text.find(deadline.text)
    if start < 0:
        return None
    number = re.search(rf"\b0?{int((deadline.month_day or '')[5:7])}\D", deadline.text + " ")
    end = start + (number.start() if number else 0)
    return weekday_before(text, end)


def _years(context: Context) -> list[int]:
    """The years that the page is likely to be of: those of its title and address, and those that it names twice."""
    words = context.outline.text()
    named = [int(year) for year in _YEAR.findall(words)]
    prominent = {int(year) for year in _YEAR_OF_AN_ADDRESS.findall(context.url or "") + _YEAR.findall(context.title or "")}
    return sorted(year for year in prominent | {year for year in named if named.count(year) > 1} if year <= _LATEST)
