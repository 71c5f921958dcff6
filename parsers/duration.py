"""How long a project may take: `36 months`, `between 12 and 24 months`, `18 or 24 months`, `ein bis drei Jahre`.

Months are the unit; years count twelve. Weeks and days give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from parsers import duration_words as said
from parsers.bounds import bound_after, bound_before, link_between, range_opens
from parsers.items import Duration
from parsers.numbers import ARTICLE_OF_A_BOUND, WORDS, read_words, trim
from parsers.ranges import CEILING, FLOOR

_OTHER_UNIT = re.compile(
    r"[\s-]{0,2}(?:weeks?|days?|semaines?|jours?|wochen?|tagen?|semanas?|d[ií]as?|settiman[ae]|giorn[oi]|weken"
    r"|dagen|hours?|heures?|stunden)(?![^\W\d_])",
    re.IGNORECASE,
)
_LONGEST = Decimal(600)
_LONGEST_UNIT = 14
# "36 de luni": Romanian numbers from twenty on.
_WHOLE = frozenset("de calendar consecutive full whole vollen volle ganze aufeinanderfolgende".split())

_TOKEN = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)?½?)|(?P<word>[^\W\d_]+)")
_TO_UNIT = re.compile(r"[\s-]{1,2}|\s?\)\s|\sde\s|")
# "two (2) years", "treinta y seis meses", "thirty-six months"
_IN_BRACKETS = re.compile(r"\s?\(\s?")
_TENS_AND_ONES = re.compile(r"[\s-](?:(?:y|et|e)\s)?")
_AND_MONTHS = re.compile(r"\s(?:and|et|und|y|e)\s|\s|,\s")

_SENTENCE_ENDS = re.compile(r"[;!?\n•]|\.(?=\s)")
_REACH, _NEAR, _ADJECTIVE = 120, 60, 12
_DIGITS = re.compile(r"\d")
_LONGEST_PROJECT = 120  # in running text: more is how long a body has existed


@dataclass(slots=True)
class _Span:
    """A number, with its unit in months where it has one of its own; `low` and `high` once it is a duration."""

    start: int
    end: int
    number: Decimal | None
    unit: int | None
    low: Decimal | None = None
    high: Decimal | None = None


def read_duration(text: str) -> Duration | None:
    """The duration in months that a value known to be a duration states; "max. 24 months" has only max.

    None for weeks, days, zero, misprints and where several durations stand beside each other.
    """
    found = _durations(text)
    if len(found) == 2 and said.PLUS.fullmatch(text[found[0].end : found[1].start]) and said.REPORTING.match(text, found[1].end):
        found = found[:1]
    if len(found) == 2 and found[1].low is not None and said.EXTENDED.fullmatch(text[found[0].end : found[1].start]):
        found = found[:1]  # "3 ans, prolongeable de 2 ans"
    if len(found) > 1 and all(one.low is None and one.high is not None for one in found):
        found = [max(found, key=lambda one: one.high or 0)]  # "up to 5 years, in some cases up to 7"
    if len(found) > 1 and all(said.OF_A_KIND.match(text, one.end) and one.high for one in found):
        # "6 to 24 months (postdocs), 6 to 18 months (others)": over all kinds.
        lows = [one.low for one in found if one.low]
        low = min(lows) if len(lows) == len(found) else None
        found = [_Span(found[0].start, found[-1].end, None, None, low, max(one.high for one in found if one.high))]
    if len(found) != 1 or _OTHER_UNIT.search(text):
        return None
    return _make(text, found[0])


def find_duration(text: str) -> Duration | None:
    """The duration in running text, where the sentence says that the project or action lasts so long; None where sentences disagree."""
    stated = [one for one in _durations(text) if one.low or one.high]
    found = [one for one in stated if _is_a_projects(text, one)]
    if len(stated) == 2 and found[:1] == stated[:1] and (both := _with_more(text, *stated)):
        return both
    if len(found) > 1 and all(_is_range(one) and _is_range(other) and (one.high or 0) < (other.low or 0) for one, other in pairwise(found)):
        # "Between 6 and 18 months: …", "between 19 and 36 months: …": kinds of projects, each longer than the one before.
        return Duration(min=found[0].low, max=found[-1].high, text=text[found[0].start : found[-1].end])
    lows, highs = {one.low for one in found} - {None}, {one.high for one in found} - {None}
    return _make(text, found[0]) if found and len(lows) <= 1 and len(highs) <= 1 else None


def _with_more(text: str, usual: _Span, more: _Span) -> Duration | None:
    """The usual duration with the longest one that the same sentence allows: "three years, but up to five can be agreed"."""
    longer = usual.high and more.high and more.low is None and usual.high < more.high
    if not longer or not said.BUT_MORE.fullmatch(text, usual.end, more.start):
        return None
    return Duration(min=usual.low, max=more.high, text=text[usual.start : more.end])


def _is_range(one: _Span) -> bool:
    return None not in (one.low, one.high) and one.low != one.high


def _make(text: str, one: _Span) -> Duration | None:
    if one.low is None and one.high is None:
        return None
    return Duration(min=one.low, max=one.high, text=text[one.start : one.end])


def _durations(text: str) -> list[_Span]:
    """Every duration in order, ranges as one."""
    spans = _without_exceptions(text, _spans(text))
    found: list[_Span] = []
    index = 0
    while index < len(spans):
        one, other = spans[index], spans[index + 1] if index + 1 < len(spans) else None
        if other and other.unit and (both := _join(text, spans, index)):
            found.append(both)
            index += 2
            continue
        if one.unit:
            found.append(_bounded(text, one.start, one.end, _months(one, one.unit), _months(one, one.unit)))
        index += 1
    return found


def _without_exceptions(text: str, spans: list[_Span]) -> list[_Span]:
    """The numbers without those of exceptional cases: "two years, in exceptional cases three", "zwei oder in Ausnahmefällen drei Jahre"."""
    kept: list[_Span] = []
    for one in spans:
        last = kept[-1] if kept else None
        if last is None or not said.EXCEPTIONALLY.search(text, last.end, one.start):
            kept.append(one)
        elif last.unit is None and one.unit:
            last.unit = one.unit
    return kept


def _join(text: str, spans: list[_Span], index: int) -> _Span | None:
    low, high = spans[index], spans[index + 1]
    gap = text[low.end : high.start]
    opener, _ = range_opens(text, low.start)
    if low.unit == 12 and high.unit == 1 and opener != "between" and _AND_MONTHS.fullmatch(gap):  # two years and six months
        first, second = _months(low, 12), _months(high, 1)
        total = first + second if first and second and second < 12 else None
        return _bounded(text, low.start, high.end, total, total)
    link = "or" if gap == "/" else link_between(gap)
    adjectives = "-" in text[low.start : low.end] and "-" in text[high.start : high.end]  # "one-year and two-year projects"
    if link is None or (link == "and" and low.unit and opener != "between" and not adjectives):
        return None
    if link == "cap" and not (text[low.start].isdigit() or low.unit):
        return None  # an article: "un maximum de 24 mois"
    # "The minimum duration of the support will be 24 months while the maximum will be 36 months"
    is_least = bound_before(text, low.start)[0] == "min" or FLOOR.search(text, max(0, low.start - _NEAR), low.start) is not None
    if link == "cap" and not (opener or is_least):
        return None
    lowest, highest, start = _months(low, low.unit or high.unit), _months(high, high.unit), low.start
    while link == "or" and index and spans[index - 1].unit is None and re.fullmatch(r",\s?", text[spans[index - 1].end : start]):
        index -= 1  # 18, 24 or 36 months
        first = _months(spans[index], high.unit)
        lowest, start = min(first, lowest) if first and lowest else None, spans[index].start
    if lowest is None or highest is None or lowest > highest:
        lowest = highest = None
    return _bounded(text, start, high.end, lowest, highest)


def _bounded(text: str, start: int, end: int, low: Decimal | None, high: Decimal | None) -> _Span:
    opener, begin = range_opens(text, start)
    kind = None
    if opener is None or low == high:
        kind, begin = bound_before(text, start)
        if kind is None and said.WITHIN.search(text, max(0, start - 40), start):
            kind = "max"
        if kind == "min" and said.OVER_A_TIME.search(text, max(0, begin - 16), start):
            kind, begin = None, start
    kind_after, finish = bound_after(text, end)
    kinds = {kind, kind_after}
    if {"min", "max"} <= kinds or (opener == "between" and low == high):
        low = high = None
    if low == high:
        return _Span(begin, finish, None, None, None if "max" in kinds else low, None if "min" in kinds else high)
    return _Span(begin, finish, None, None, None if kind == "max" else low, high)


def _months(one: _Span, unit: int | None) -> Decimal | None:
    months = one.number * unit if one.number and unit else None
    return trim(months) if months and months <= _LONGEST else None


def _spans(text: str) -> list[_Span]:
    """Every number, in digits or in words."""
    found: list[_Span] = []
    matches = list(_TOKEN.finditer(text))
    for index, match in enumerate(matches):
        word = match["word"]
        if (word and word.casefold() not in WORDS) or (number := _number(text, match)) is None:
            continue
        if word and ARTICLE_OF_A_BOUND.match(text, match.end()):
            continue  # "un mínimo de 24 y un máximo de 36 meses"
        following = matches[index + 1] if index + 1 < len(matches) else None
        one = _Span(match.start(), match.end(), number, None)
        last = found[-1] if found else None
        gap = text[last.end : one.start] if last and last.unit is None else "-"
        if last and last.unit is None and word and _TENS_AND_ONES.fullmatch(gap) and (value := read_words(text[last.start : one.end])):
            one = _Span(last.start, one.end, Decimal(value), None)
            found.pop()
        elif last and last.unit is None and _IN_BRACKETS.fullmatch(gap):  # two (2) years
            one = _Span(last.start, one.end, number if last.number == number else None, None)
            found.pop()
        elif (
            last
            and match["number"]
            and re.fullmatch(r"[.,]?[ \u00a0]", gap)
            and text[last.end - 1].isdigit()
            and not (gap == ", " and match["number"] != "5")
        ):
            one.number = None if len(match["number"]) == 3 or gap != " " else number
        if following and following["word"] and following["word"].casefold() in _WHOLE and index + 2 < len(matches):
            following = matches[index + 2]  # "two calendar years"
            one.end = matches[index + 1].end()
        if following and following["word"] and _TO_UNIT.fullmatch(text[one.end : following.start()]):
            one.unit = said.UNITS.get(following["word"].casefold()) if len(following["word"]) <= _LONGEST_UNIT else None
            one.end = following.end() if one.unit else one.end
        found.append(one)
    return found


def _number(text: str, match: re.Match[str]) -> Decimal | None:
    """The number; 0 for one that is misprinted, None for a word that is none, or digits inside a code."""
    word = match["word"]
    if word:
        return Decimal(WORDS[word.casefold()])
    before = text[match.start() - 1 : match.start()]
    if before.isalpha() or before == "_":
        return None
    digits, half = match["number"].rstrip("½").replace(",", "."), match["number"].endswith("½")
    if len(digits) > 6 or text[match.end() : match.end() + 1] == "%":
        return Decimal(0)
    return Decimal(digits) + (Decimal("0.5") if half else 0)


def _is_a_projects(text: str, one: _Span) -> bool:
    start = max(0, one.start - _REACH)
    for stop in _SENTENCE_ENDS.finditer(text, start, one.start):
        start = stop.end()
    if text[:start].rstrip().endswith("?") and not text[start : one.start].strip():
        start = max(0, start - _REACH // 2)  # the answer to a question, which says of what
    stop_after = _SENTENCE_ENDS.search(text, one.end, one.end + _REACH // 2)
    before, after = text[start : one.start], text[one.end : stop_after.start() if stop_after else one.end + _REACH // 2]
    if said.DONE_WITHIN.search(before) and not said.OTHER_STEPS.search(before) and not said.BEFORE_NOW.match(after):
        one.low = None if one.low == one.high else one.low
        return True
    if said.TIME_TO_DO_IT.match(after) and not said.OTHER_STEPS.search(before):
        one.low = None if one.low == one.high else one.low
        return True
    adjective = "-" in text[one.start : one.end] and said.OF_A_PROJECT.match(after) is not None  # "The programme offers one-year grants"
    if adjective and not said.NOT_A_PROJECT.search(before[-_ADJECTIVE:]) and not said.HAS_DONE.search(before):
        return True
    if said.EACH_YEAR.search(before) and not said.HAS_DONE.search(before):
        return max(one.low or 0, one.high or 0) <= _LONGEST_PROJECT
    if said.CALL_LASTS.search(before):
        return False
    if said.NOT_A_PROJECT.search(said.ANOTHER_THOUGHT.sub("", before)) or said.NOT_A_PROJECT.search(after) or said.HAS_DONE.search(before):
        return False
    if max(one.low or 0, one.high or 0) > _LONGEST_PROJECT or (one.high is None and said.NOT_FUNDED.match(after)):
        return False
    if one.low == one.high and (said.MAY.search(before) or CEILING.search(_DIGITS.split(before)[-1][-_NEAR:])):
        one.low = None  # "a project may last two years"
    elif one.low == one.high and FLOOR.search(_DIGITS.split(before)[-1][-_NEAR:]):
        one.high = None  # "La durée minimale de réalisation du projet est de 9 mois"
    return bool(
        said.LASTS.search(before + text[one.start : one.end])
        or said.PROJECTS_OF.search(before)
        or said.is_the_most(before, text[one.start : one.end])
        or (_is_range(one) and not text[one.start].isdigit() and said.PROJECTS_FROM.search(before) is not None)
        or said.PROJECTS_UP_TO.search(before + text[one.start : one.end])
        or said.OF_A_PROJECT.match(after)
        or said.LONG.match(after)
        or (said.LONG_BEHIND.match(after) and said.A_PROJECT.search(before))
        or (said.FOR_A_PERIOD.search(before) and said.GIVEN.search(before + after))
        or (said.GRANT_FOR.search(before) and not said.WHOLE_PROGRAMME.search(before))
    )
