"""Every duration that a text names, with its bounds in months: the part of duration.py that knows no project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parsers import duration_words as said
from parsers.bounds import bound_after, bound_before, link_between, range_opens
from parsers.numbers import ARTICLE_OF_A_BOUND, WORDS, read_words, trim
from parsers.ranges import FLOOR

_LONGEST = Decimal(600)
_LONGEST_UNIT = 14
_NEAR = 60
_ARTICLES = frozenset("a an one un une uno una ein eine einem einer".split())
# "36 de luni": Romanian numbers from twenty on.
_WHOLE = frozenset("de calendar consecutive full whole vollen volle ganze aufeinanderfolgende".split())
_TOKEN = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)?½?)|(?P<word>[^\W\d_]+)")
_TO_UNIT = re.compile(r"[\s-]{1,2}|\s?\)\s|\sde\s|")
# "two (2) years", "treinta y seis meses", "thirty-six months"
_IN_BRACKETS = re.compile(r"\s?\(\s?")
_TENS_AND_ONES = re.compile(r"[\s-](?:(?:y|et|e)\s)?")
_AND_MONTHS = re.compile(r"\s(?:and|et|und|y|e)\s|\s|,\s")

# The units, and how many months they are.
_MONTHS = """
    month months mois monat monate monaten mes meses mese mesi mês maand maanden miesiąc miesiące miesięcy månad
    månader måned måneder měsíc měsíce měsíců
    mesiac mesiace mesiacov lună luni hónap mjesec mjeseca mjeseci mesec meseci mesecev kuukautta kk μήνες μηνών
    kuud kuu mėnesiai mėnesių mėnesius mėn mēneši mēnešu mēnešus mēnešiem mēn mesece meseca місяць місяці місяців міс месеци мјесеца hónapra
    hónapnál mjesecima mesiacoch månaders kuukausi μηνός месец месеца месеци месяцев mesos μήνα kuukauden hónapos hónapig mjeseca mesiace
"""
_YEARS = """
    kalenderjahr kalenderjahre kalenderjahren
    year years yr yrs an ans année années jahr jahre jahren año años ano anos anno anni jaar jaren rok roky roku
    aasta aastat metai metų metus gads gadi gadu gadus let рік роки років година годину roků rokov lata lat år ani év godina godine
    leto leti let anys vuotta έτη година години лет χρόνια χρόνο έτος ετών vuoden leta éves godinu
"""
_UNITS = dict.fromkeys(_MONTHS.casefold().split(), 1) | dict.fromkeys(_YEARS.casefold().split(), 12)


@dataclass(slots=True)
class Span:
    """A number, with its unit in months where it has one of its own; `low` and `high` once it is a duration."""

    start: int
    end: int
    number: Decimal | None
    unit: int | None
    low: Decimal | None = None
    high: Decimal | None = None


def find_spans(text: str) -> list[Span]:
    """Every duration in order, ranges as one."""
    spans = _without_exceptions(text, _spans(text))
    found: list[Span] = []
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


def _without_exceptions(text: str, spans: list[Span]) -> list[Span]:
    """The numbers without those of exceptional cases: "two years, in exceptional cases three", "zwei oder in Ausnahmefällen drei Jahre"."""
    kept: list[Span] = []
    for one in spans:
        last = kept[-1] if kept else None
        if last is None or not said.EXCEPTIONALLY.search(text, last.end, one.start):
            kept.append(one)
        elif last.unit is None and one.unit:
            last.unit = one.unit
    return kept


def _join(text: str, spans: list[Span], index: int) -> Span | None:
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
    if link == "cap" and not (text[low.start].isdigit() or low.unit or text[low.start : low.end].casefold() not in _ARTICLES):
        return None  # "un maximum de 24 mois"
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


def _bounded(text: str, start: int, end: int, low: Decimal | None, high: Decimal | None) -> Span:
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
        return Span(begin, finish, None, None, None if "max" in kinds else low, None if "min" in kinds else high)
    return Span(begin, finish, None, None, None if kind == "max" else low, high)


def _months(one: Span, unit: int | None) -> Decimal | None:
    months = one.number * unit if one.number and unit else None
    return trim(months) if months and months <= _LONGEST else None


def _spans(text: str) -> list[Span]:
    """Every number, in digits or in words."""
    found: list[Span] = []
    matches = list(_TOKEN.finditer(text))
    for index, match in enumerate(matches):
        word = match["word"]
        if (word and word.casefold() not in WORDS) or (number := _number(text, match)) is None:
            continue
        if word and ARTICLE_OF_A_BOUND.match(text, match.end()):
            continue  # "un mínimo de 24 y un máximo de 36 meses"
        following = matches[index + 1] if index + 1 < len(matches) else None
        one = Span(match.start(), match.end(), number, None)
        last = found[-1] if found else None
        gap = text[last.end : one.start] if last and last.unit is None else "-"
        if last and last.unit is None and word and _TENS_AND_ONES.fullmatch(gap) and (value := read_words(text[last.start : one.end])):
            one = Span(last.start, one.end, Decimal(value), None)
            found.pop()
        elif last and last.unit is None and _IN_BRACKETS.fullmatch(gap):  # two (2) years
            one = Span(last.start, one.end, number if last.number == number else None, None)
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
            one.unit = _UNITS.get(following["word"].casefold()) if len(following["word"]) <= _LONGEST_UNIT else None
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
