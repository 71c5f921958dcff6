"""A year of three sites, written down: what each page says in each week, and what must come of it. Knows nothing of the database.

The Facility publishes 60 calls. Two aggregators repeat many of them, late, and some with errors. Pages are edited, taken
down, put up again; sites are rebuilt, break, and hide behind a login.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from zoneinfo import ZoneInfo

START = dt.datetime(2026, 1, 5, 6, tzinfo=dt.UTC)  # a Monday
WEEKS = 52
OFFICIAL, WELCOME, ALERT = "mpf", "welcomeurope", "euroalert"
SOURCES = (OFFICIAL, WELCOME, ALERT)
BRUSSELS = ZoneInfo("Europe/Brussels")
NUMBERS = range(1, 61)

# --- what happens on the sites, by week ---------------------------------------------------------------------------

NEW = {number: 1 + (number - 41) * 5 // 2 for number in range(41, 61)}  # the others are there from the first week on
EXTENDED = {5: [(6, 21), (14, 14)], 12: [(22, 28)], 26: [(29, 35)], 31: [(3, 7)], 44: [(40, 14)]}  # weeks, by days
BUDGETS = {30: [(18, 15.0)], 31: [(19, 4.5)], 41: [(40, 11.5)]}  # millions
TYPOS = {7: 10, 28: 30, 50: 45}  # until then the title has one
PRIORITIES = {17: 24}  # from then on there is one more
UNLISTED = {3: 8, 9: 8, 36: 33}  # taken down for good
GONE = {15: 12}  # still listed, but its page is a 404
AWAY = {21: range(20, 21), 22: range(30, 35)}  # off the list for a while
NO_DEADLINE, ROLLING = 33, 34
RELAUNCH = 16  # of the Facility: all new markup, the same words
LOGIN = range(28, 30)  # Welcomeurope keeps half of its pages for subscribers
OUTAGE = 34  # Euroalert answers 503
FAILING = 40  # a third of the Facility's pages answer 500
RENAMED = 44  # Welcomeurope calls its deadlines something that nobody understands
UPGRADE = 22  # of the parsers: from then on durations are read
CLEARED = 46  # Euroalert takes down more than half of its calls; a person looks and lets that in
LAG = {OFFICIAL: 0, WELCOME: 1, ALERT: 2}  # weeks after which a site says what the Facility says
WRONG_DAY = {WELCOME: {4, 8}, ALERT: {10}}  # deadlines a day late
WRONG_SUM = {WELCOME: {11}, ALERT: {14, 20}}  # a tenth of the budget

BROKEN = {(week, WELCOME) for week in LOGIN} | {(OUTAGE, ALERT), (RENAMED, WELCOME), (CLEARED, ALERT)}
DEGRADED = {(FAILING, OFFICIAL)}
RELEASED = {(CLEARED, ALERT)}

_WHERE = ["harbours", "islands", "mountain valleys", "river towns", "border regions", "old mining towns", "fishing villages", "suburbs",
          "market towns", "forest parishes", "lake districts", "railway towns"]  # fmt: skip
_WHAT = ["Apprenticeships for newcomers", "Language courses at work", "Housing for seasonal staff", "Recognition of foreign diplomas",
         "Return of skilled emigrants"]  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What a page says of a call."""

    number: int
    title: str
    reference: str
    opens: dt.date
    deadline: dt.date | None
    rolling: bool
    millions: float
    months: int
    priorities: tuple[str, ...]

    def status(self, now: dt.datetime) -> str:
        """Whether it is open, by the clock of Brussels at five in the afternoon."""
        if self.deadline and now > dt.datetime.combine(self.deadline, dt.time(17), BRUSSELS):
            return "closed"
        if now.date() < self.opens:
            return "forthcoming"
        return "open" if self.deadline or self.rolling else "unknown"


def moment(week: int) -> dt.datetime:
    """When the crawl of a week is."""
    return START + dt.timedelta(weeks=week)


def official(number: int, week: int) -> Told:
    """What the Facility says of a call in a week."""
    title = f"{_WHAT[number % 5]} in {_WHERE[number % 12]} – lot {number}"
    deadline = (START + dt.timedelta(weeks=8 + number * 7 % 46, days=number % 4)).date()
    opens = deadline - dt.timedelta(days=60 + number % 5 * 15)
    priorities = tuple(f"Priority {n}: To bring {_WHERE[(number + n) % 12]} and their employers together" for n in (1, 2))
    told = Told(number, title, f"MPF-2026-LM-{number:03d}", opens, deadline, False, 2.0 + number % 9, 12 + number % 3 * 6, priorities)
    if week < TYPOS.get(number, 0):
        told = replace(told, title=title.replace(" in ", " inn "))
    for at, days in EXTENDED.get(number, ()):
        if week >= at and told.deadline:
            told = replace(told, deadline=told.deadline + dt.timedelta(days=days))
    for at, millions in BUDGETS.get(number, ()):
        told = replace(told, millions=millions) if week >= at else told
    if number in PRIORITIES and week >= PRIORITIES[number]:
        told = replace(told, priorities=(*priorities, "Priority 3: To measure what has become of those who took part"))
    if number in (NO_DEADLINE, ROLLING):
        told = replace(told, deadline=None, rolling=number == ROLLING)
    return told


def told(source: str, number: int, week: int) -> Told:
    """What a source says of a call in a week, errors included."""
    said = official(number, max(0, week - LAG[source]))
    if number in WRONG_DAY.get(source, ()) and said.deadline:
        said = replace(said, deadline=said.deadline + dt.timedelta(days=1))
    if number in WRONG_SUM.get(source, ()):
        said = replace(said, millions=said.millions / 10)
    return said


def listed(source: str, week: int) -> list[int]:
    """The calls on a source's list in a week."""
    there = [number for number in NUMBERS if week >= NEW.get(number, 0) + (LAG[source] if number in NEW else 0)]
    if source == WELCOME:
        return [number for number in there if number % 3]
    if source == ALERT:
        kept = [number for number in there if number % 2 == 0]
        return [number for number in kept if number % 5 == 0] if week >= CLEARED else kept
    return [number for number in there if week < UNLISTED.get(number, WEEKS) and week not in AWAY.get(number, ())]


def served(source: str, number: int, week: int) -> int:
    """The status that the page of a listed call answers with."""
    if source == OFFICIAL and week >= GONE.get(number, WEEKS):
        return 404
    if source == OFFICIAL and week == FAILING and number % 3 == 0:
        return 500
    return 503 if source == ALERT and week == OUTAGE else 200


# --- what must come of it -----------------------------------------------------------------------------------------


def verdict(source: str, week: int) -> str:
    """What the crawl of a source must be judged."""
    return "broken" if (week, source) in BROKEN else "degraded" if (week, source) in DEGRADED else "ok"


def counts(source: str, week: int) -> bool:
    """Whether what is read in that week is stored."""
    return verdict(source, week) != "broken" or (week, source) in RELEASED


def seen(source: str, number: int, first: int, last: int) -> list[int]:
    """The weeks, of those crawled, in which what a source says of a call is read and stored."""
    return [
        week
        for week in range(first, last + 1)
        if counts(source, week) and number in listed(source, week) and served(source, number, week) == 200
    ]


Said = tuple[int, str, str]  # week, field, cause


def changes(source: str, number: int, first: int, last: int) -> Iterator[Said]:
    """Each change that must be in the history of a source's record."""
    weeks = seen(source, number, first, last)
    for before, week in pairwise(weeks):
        old, new = told(source, number, before), told(source, number, week)
        differ = {"title": old.title != new.title, "deadlines": old.deadline != new.deadline, "amounts": old.millions != new.millions}
        yield from ((week, field, "source") for field, differs in differ.items() if differs)
        if old.priorities != new.priorities:
            yield week, "priorities", "source"
        if before < UPGRADE <= week:
            yield week, "duration_months", "parser"


@dataclass(frozen=True)
class Absence:
    """A time in which a record was not found, in weeks."""

    since: int
    misses: int
    withdrawn: int | None
    back: int | None


def absences(source: str, number: int, first: int, last: int) -> list[Absence]:
    """Each time in which a source's record was not found, by crawls that were well: no other says what is not there."""
    found: list[Absence] = []
    known = set(seen(source, number, first, last))
    open_one: Absence | None = None
    for week in range(min(known, default=last + 1), last + 1):
        if week in known:
            if open_one:
                found.append(replace(open_one, back=week))
            open_one = None
        elif verdict(source, week) == "ok":
            gone = number in listed(source, week) and served(source, number, week) == 404
            before = open_one or Absence(week, 0, None, None)
            misses = before.misses + 1
            withdrawn = before.withdrawn if before.withdrawn is not None else week if gone or misses >= 3 else None
            open_one = replace(before, misses=misses, withdrawn=withdrawn)
    return found + ([open_one] if open_one else [])
