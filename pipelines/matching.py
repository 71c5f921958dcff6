"""Whether two records speak of one thing. Joining two that differ is worse than keeping two of one, so doubt goes to a person.

Nothing joins records that contradict each other: two pages that one site keeps apart, different references or portal topics,
different places in a series, and, where no reference is shared, different years, deadlines, totals or programmes.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipelines.identity import Profile
from pipelines.matching_titles import CONTAINED, EQUAL, MISPRINTED, UNLIKE, are_misprints, title_level

_YEAR = re.compile(r"20\d\d")
_SAME_ROUND = dt.timedelta(days=120)  # an extension is shorter; the same call of another year is farther away
_LONG_TITLE = 4  # words: two calls of one day do not have so many in common by chance


@dataclass(frozen=True, slots=True)
class Judgement:
    """`same` joins; `perhaps` is for a person to decide. `reason` says what keeps the two apart, whatever else joins them."""

    verdict: Literal["same", "perhaps", "no"]
    rule: str = ""
    score: float = 0.0
    reason: str | None = None


_NO = Judgement("no")


def compare(a: Profile, b: Profile) -> Judgement:
    """What two records of one kind are to each other; the order does not matter."""
    if a.kind != b.kind:
        return Judgement("no", reason="one is no " + a.kind)
    if a.source == b.source and (a.page == b.page or a.kind != "call"):
        return Judgement("no", reason="two records of one page" if a.page == b.page else "two records of one source")
    if a.kind == "programme":
        return _programmes(a, b)
    return _projects(a, b) if a.kind == "project" else _calls(a, b)


def _calls(a: Profile, b: Profile) -> Judgement:
    topic_a, topic_b = _topic(a), _topic(b)
    if a.reference and b.reference and a.reference != b.reference:
        misprint = a.title == b.title and are_misprints(a.reference, b.reference)
        return Judgement("perhaps" if misprint else "no", "title", 0.6, "different references")
    if a.portal and b.portal and a.portal != b.portal:
        return Judgement("no" if not a.reference else "perhaps", "reference", 0.5, "different topics of the portal")
    shared = (a.reference or topic_a) == (b.reference or topic_b) and bool(a.reference or topic_a)
    if not shared and _is_named(a) and _is_named(b) and a.portal != b.portal:
        return Judgement("no", reason="different references")
    level = title_level(a.title, b.title, (*a.programmes, *b.programmes)) if a.language == b.language else None
    found = _by_reference(a, b, level) if shared or (a.portal and a.portal == b.portal) else _by_title(a, b, level)
    if found.verdict == "same" and a.source == b.source and (a.language == b.language or not (a.language and b.language)):
        return Judgement("perhaps", found.rule, found.score, "two pages that one source keeps apart")
    return found


def _by_reference(a: Profile, b: Profile, level: int | None) -> Judgement:
    """Records with one reference or portal link: joined, unless it is one that several calls share."""
    rule = "reference" if a.reference and a.reference == b.reference else "portal link"
    dates = _agreement(a.deadlines, b.deadlines)
    score = 0.95 + 0.02 * (dates is True) - 0.03 * (dates is False) + 0.005 * (level or 0)
    if level is not None and _in_series(a, b):
        return Judgement("perhaps", rule, 0.6, "different places in a series")
    if rule == "reference" and not _is_specific(a.reference or ""):
        if level is None or level < MISPRINTED:
            return Judgement("perhaps", rule, 0.7, "the reference may be that of several calls")
        if dates is False and not _is_extension(a, b):
            return Judgement("perhaps", rule, 0.7, "deadlines of different rounds")
        return Judgement("same", rule, score)
    if level == UNLIKE:
        return Judgement("perhaps", rule, 0.6, "different titles" + (" and deadlines" if dates is False else ""))
    if dates is False and (level is None or not _is_extension(a, b)):
        return Judgement("perhaps", rule, 0.7, "deadlines of different rounds")
    return Judgement("same", rule, score)


def _by_title(a: Profile, b: Profile, level: int | None) -> Judgement:
    """Records that share no reference: joined by equal titles, where nothing differs and enough agrees beside them."""
    if level is None or level == UNLIKE or a.source == b.source:
        return _NO
    dates, sums = _agreement(a.deadlines, b.deadlines), _agreement(a.sums, b.sums)
    programmes = _agreement(a.programmes, b.programmes)
    if a.markers != b.markers or _years_differ(a, b) or False in (dates, sums, programmes):
        return _NO if level < CONTAINED else Judgement("no", reason="different rounds, years, deadlines, totals or programmes")
    length = min(len(set(a.title)), len(set(b.title)))
    others = sum((dates is True, sums is True, programmes is True, length >= _LONG_TITLE))
    score = 0.6 + 0.05 * level + 0.05 * others
    dated = dates is True and others >= 2 and length >= 2
    undated = sums is True and programmes is True and length >= _LONG_TITLE and bool(set(a.years) & set(b.years))
    if level == EQUAL and (dated or undated):
        return Judgement("same", "title", score + 0.15)
    if level == MISPRINTED and dated and length >= _LONG_TITLE:
        return Judgement("same", "title", score + 0.1)
    if level >= CONTAINED and length >= 2 and (others >= 2 or (level == EQUAL and others)):
        return Judgement("perhaps", "title", score)
    return _NO


def _programmes(a: Profile, b: Profile) -> Judgement:
    """One programme is one name or acronym in one period."""
    if not set(a.programmes) & set(b.programmes):
        return _NO
    years = [tuple(day and day[:4] for day in one.period) for one in (a, b)]
    if None in years[0] or None in years[1]:
        return Judgement("perhaps", "programme", 0.7)
    if years[0] != years[1]:
        return Judgement("no", reason="different periods")
    level = title_level(a.title, b.title) if a.language == b.language else None
    if level == EQUAL or (level is None and len(set(a.programmes) & set(b.programmes)) > 1):
        return Judgement("same", "programme", 0.97)
    return Judgement("perhaps", "programme", 0.7)


def _projects(a: Profile, b: Profile) -> Judgement:
    """One project is one title, begin and end or sum."""
    level = title_level(a.title, b.title) if a.language == b.language else None
    if level is None or level < MISPRINTED or a.markers != b.markers:
        return _NO
    begins, ends = (_same_day(one, other) for one, other in zip(a.period, b.period, strict=True))
    sums = _agreement(a.sums, b.sums)
    if False in (begins, ends, sums):
        return Judgement("no", reason="different periods or sums")
    if level == EQUAL and begins and (ends or sums):
        return Judgement("same", "project", 0.96)
    return Judgement("perhaps", "project", 0.7) if begins or sums else _NO


def _topic(one: Profile) -> str | None:
    return one.portal.removeprefix("topic:") if one.portal and one.portal.startswith("topic:") else None


def _is_named(one: Profile) -> bool:
    return bool(one.reference or _topic(one))


@lru_cache(maxsize=50_000)
def _is_specific(reference: str) -> bool:
    """Whether a reference is one call's: long, of letters and digits, and with more than one part after the year.

    HORIZON-CL5-2026-03, CERV-2025-EQUAL and AMIF-2023-TF2-AG-CALL are those of calls with several topics.
    """
    parts = reference.split("-")
    if len(reference) < 9 or len(parts) < 3 or reference.replace("-", "").isdigit() or parts[-1] == "call":
        return False
    years = [place for place, part in enumerate(parts) if _YEAR.fullmatch(part)]
    return not years or len(parts) - 1 - years[-1] >= 2


def _agreement(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether two lists have something in common; None where one of them states nothing."""
    return bool(set(one) & set(other)) if one and other else None


def _same_day(one: str | None, other: str | None) -> bool | None:
    """Whether two dates may be one, as precise as both are."""
    if not one or not other:
        return None
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _in_series(a: Profile, b: Profile) -> bool:
    """Whether the titles name different places in a series: a 5th and a 6th cut-off, lots 1 and 2."""
    one, other = set(a.markers), set(b.markers)
    return not (one <= other or other <= one)


def _years_differ(a: Profile, b: Profile) -> bool:
    """Whether a title's year is none of those that the other record states."""
    return any(
        bool(one.years) and bool(_stated_years(other)) and not set(one.years) & _stated_years(other) for one, other in ((a, b), (b, a))
    )


def _stated_years(one: Profile) -> set[str]:
    return {*one.years, *_YEAR.findall(one.reference or ""), *(day[:4] for day in one.deadlines)}


def _is_extension(a: Profile, b: Profile) -> bool:
    """Whether different deadlines can be those of one call: the reference has its year, or they are near each other."""
    titled = bool(a.years and b.years and not set(a.years) & set(b.years))
    if _YEAR.search(a.reference or _topic(a) or ""):
        return not titled
    last = [dt.date.fromisoformat(one.deadlines[-1]) for one in (a, b)]
    return not titled and abs(last[0] - last[1]) <= _SAME_ROUND
