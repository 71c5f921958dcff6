"""Sums of money: `EUR 454,415.40`, `1.931,00 Million EUR`, `between 500 000 and 1 million euro`, `jusqu'à 75 000 €`.

A number's own shape says what its points and commas mean. A misprint gives nothing, or the side of a range that is
well printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from parsers.bounds import Bound, Link, bound_after, bound_before, link_between, range_opens
from parsers.money_sums import ONE, Reader, Sum
from parsers.money_words import COUNTED, CURRENCIES, UNITS, CurrencyWord
from parsers.numbers import has_three_after_one_mark, trim
from parsers.refusals import is_refused

# "de 3 000 € au minimum à 9 000 € au maximum"
_LEAST_BEHIND = re.compile(
    r"^\s(?:au\sminimum|como\smínimo|mínimo|al\sminimo|minimo|minimum|mindestens|at\sleast)(?=\s(?:à|a|bis|to)\s)", re.I
)
_IN_WORDS = re.compile(r"\s?\([^()\d]{3,90}(?:/\d\d)?\)")  # "€ 100.000,00 (centomila/00) ad un massimo di"
_MAY_HOLD_A_SUM = re.compile(r"[0-9]|m[iy]l|bil", re.IGNORECASE)
_PER = re.compile(
    r"""\s{0,2}(?:/\s?(?P<slash>[^\W\d_]{1,24})(?![^\W_]) | (?P<annum>p\.\s?a\b\.?)
    | (?P<per>per|par|pro|por|je|an?)\s{1,2}(?P<words>(?:sub-)?[^\W\d_]{1,24}(?:\s[^\W\d_]{1,24}){0,3})(?![^\W\d_]))""",
    re.IGNORECASE | re.VERBOSE,
)
_TIMES = {"hour", "day", "week", "month", "year"}
# "per" is also Italian for "for": a unit that is not listed is taken from English words only.
_MAYBE_ITALIAN = re.compile(r"[aeiouàèéìòù]$|^(?:il|un|gli|cent|l|ciascun|qualsiasi)$")
_ABOUT = {"about", "approx", "approximately", "around", "circa", "ca", "env", "environ", "rund", "etwa", "unos", "ongeveer"}
_NO_UNIT = {"or", "and", "und", "oder", "ou", "et", "o", "y", "e"} | _ABOUT
_BEHIND_A_SUM = re.compile(r"(?:[0-9€$£]|euros?|eur|chf|kr)\s{0,3}\Z", re.IGNORECASE)
_DASH = re.compile(r"\s?[–—-]\s?")
_NO_COUNT = 1000
_LITTLE_WORD = re.compile(
    r"\s(?:to|for|are|is|will|can|may|in|over|from|with|depending|available|towards|and|or|on|at|by|für|zu|an|je|pour|par|sont|à|aux"
    r"|para|por|a|per|sono|ai|alle|voor|till|för)(?!\w)",
    re.IGNORECASE,
)
_WORD_AHEAD = re.compile(r"\s{0,2}[^\W\d_]")
# "1 - 500 000 €" is a numbered row as likely as a range.
_WIDEST_SHARED = 100

# What a bare sign may stand for.
_SIGNED = {
    "$": frozenset(["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "FJD", "JMD", "TTD", "BBD", "MXN", "CLP", "COP", "ARS"]),
    "kr": frozenset(["SEK", "NOK", "DKK", "ISK"]),
    "peso": frozenset(["MXN", "CLP", "COP", "ARS", "UYU", "PHP"]),
}


# "The budget was increased from 1 to 2 million": what it is now counts.
_CHANGED = re.compile(
    r"(?<!\w)(?:increased|raised|topped\sup|extended|rises?|rose|grew|reduced|cut|lowered|passe(?:nt)?|passée?s?|portée?s?|augmentée?s?|réduite?s?"
    r"|erhöht|aufgestockt|gekürzt|aumentat[aio]|elevat[aio]|ridott[aio]|incrementad[ao]|ampl[ií]ad?[ao]?|elevad[ao]|reducid[ao]|incrementa|eleva)"
    r"(?:\s[^\W\d_]{1,9}){0,2}\s?\Z",
    re.IGNORECASE,
)
_CHANGE = 40


@dataclass(frozen=True, slots=True)
class Money:
    """A sum or a range of sums in units of the currency, with the words that state it.

    `min` = `max` for a single sum; `currency` is ISO 4217, None where a bare `$`, `kr` or number leaves it open;
    `per` is the unit of a price ("EUR 16/h": hour, day, month, year, hectare, participant, project …).
    """

    min: Decimal | None
    max: Decimal | None
    currency: str | None
    text: str
    start: int
    end: int
    per: str | None = None


def find_money(
    text: str, *, dollar: str | None = None, krone: str | None = None, peso: str | None = None, bare: bool = False
) -> list[Money]:
    """Every sum in the text, in order; a range is one. "up to X" has only max, "at least X" only min.

    `dollar`, `krone` and `peso` say whose the bare `$`, `kr` and `peso` are. A number without currency is no sum,
    unless `bare` says that the text is a value known to be money, and no currency stands in it. Nothing for years,
    percentages, zero, codes and misprints.
    """
    if not _MAY_HOLD_A_SUM.search(text):
        return []
    sums = Reader(text).sums()
    whose = {"$": dollar, "kr": krone, "peso": peso, "?": None}
    with_currency = any(one.currency for one in sums)
    return list(_join(text, sums, whose, bare and not with_currency))


def read_money(
    text: str, *, dollar: str | None = None, krone: str | None = None, peso: str | None = None, bare: bool = False
) -> Money | None:
    """The one sum that a value states (forms as in find_money); None where there is none, or several."""
    found = find_money(text, dollar=dollar, krone=krone, peso=peso, bare=bare)
    return found[0] if len(found) == 1 else None


def _join(text: str, sums: list[Sum], whose: dict[str, str | None], bare: bool) -> Iterator[Money]:
    index = 0
    while index < len(sums):
        one, other = sums[index], sums[index + 1] if index + 1 < len(sums) else None
        link = other and link_between(_LEAST_BEHIND.sub("", _IN_WORDS.sub("", text[one.end : other.start])))
        if other and link and _is_range(text, one, other, link, bare):
            money, index = _range(text, one, other, whose, link), index + 2
        else:
            money, index = _single(text, one, whose, bare), index + 1
        if money:
            yield money


def _is_range(text: str, low: Sum, high: Sum, link: Link, bare: bool) -> bool:
    """Whether the two are the ends of one range."""
    if low.currency and high.currency and _whose(low.currency, high.currency) is None:
        return False
    if not (low.currency or high.currency or bare):
        return False
    if low.factor == ONE and not low.raw[0].isdigit() and (link == "cap" or high.factor == ONE):
        return False  # an article: "un plafond de", unlike "un à deux millions"
    if high.factor == ONE and not high.raw[0].isdigit() and high.currency is None:
        return False  # "35 000 EUR a un mismo proyecto"
    opener, _ = range_opens(text, low.start)
    if link == "cap":
        return opener is not None or bound_before(text, low.start)[0] == "min"
    if opener == "between" or (opener == "from" and link == "to"):
        return True
    if low.currency is None and (low.year or COUNTED.search(text, max(0, low.start - 24), low.start)):
        return False
    if link != "to":
        return low.currency is None and opener is None
    if high.currency is None and not bare:
        # "EUR 5 million - 2027", "EUR 500 000 to 12 partners"
        return not high.year and not (high.value is not None and low.value is not None and high.factor == ONE and high.value < low.value)
    return True


def _whose(one: CurrencyWord, other: CurrencyWord) -> CurrencyWord | None:
    """The currency of both, where one is a bare sign that the other settles: "$10,000 to $75,000 (AUD)"; None for two."""
    if one.code == other.code or one.code in _SIGNED.get(other.code, ()):
        return one
    return other if other.code in _SIGNED.get(one.code, ()) else None


def _range(text: str, low: Sum, high: Sum, whose: dict[str, str | None], link: Link) -> Money | None:
    lowest, highest = _shared_low(low, high), high.value
    if high.currency is None and high.factor == ONE and _is_followed_by_a_word(text, high.end) and not _goes_on(text, low, high):
        return None  # "EUR 500 to 900 students": one sum or two
    if low.factor != ONE and high.factor == ONE and (highest or 0) < 1000:
        highest = None
    if low.year and high.year and high.currency is None:
        return None  # "von 2024 bis 2027"
    if low.year:
        lowest = None
    if lowest is not None and highest is not None and lowest > highest:
        if link != "or" or bound_before(text, low.start)[0] != "max":
            return None
        lowest, highest = highest, lowest  # "at most 1.5 million or 500,000 euros"
    opener, start = range_opens(text, low.start)
    if opener is None:
        kind, start = bound_before(text, low.start)
        lowest = None if kind == "max" else lowest
    if _CHANGED.search(text, max(0, start - _CHANGE), start):
        lowest = highest
    end, per, _ = _after(text, high.end)
    shared = _whose(low.currency, high.currency) if low.currency and high.currency else low.currency or high.currency
    return _money(text, lowest, highest, shared, whose, start, end, per)


def _goes_on(text: str, low: Sum, high: Sum) -> bool:
    """Whether a dash joins two sums, and the sentence goes on with a word that nothing is counted by: "€5,000–20,000 to groups"."""
    if high.value is None or low.value is None or high.value < _NO_COUNT or high.value < low.value:
        return False
    return _DASH.fullmatch(text, low.end, high.start) is not None and _LITTLE_WORD.match(text, high.end) is not None


def _shared_low(low: Sum, high: Sum) -> Decimal | None:
    """The low end with the multiplier, or zeros, shared with the high end: `1 and 12 million`, `10 à 30 000`; None where unsure."""
    number, most = low.number, high.value
    if number is None or most is None or low.factor != ONE:
        return low.value
    both_named = low.currency is not None and high.currency is not None
    if high.factor != ONE:
        if both_named and number % 1 and number * high.factor <= most:
            return number * high.factor  # "€2.5 to €3.5 million"
        if both_named:  # "£500 and £10k", but "€1 and €2 million"
            return number if number >= 1000 or number * high.factor > most else None
        if has_three_after_one_mark(low.raw):
            return None
        if number < 1000:
            return number * high.factor if number * high.factor <= most else None
        return number if number * high.factor > most else None
    if both_named or number >= 1000 or number * 1000 > most or most < 1000 or not low.raw.isdigit():
        return number
    fits = most % 1000 == 0 and most < 1_000_000 and number * 1000 * _WIDEST_SHARED >= most
    return number * 1000 if fits else None


def _single(text: str, one: Sum, whose: dict[str, str | None], bare: bool) -> Money | None:
    if one.value is None or not (one.currency or bare) or (bare and (one.year or _is_followed_by_a_word(text, one.end))):
        return None
    if one.factor == ONE and not one.raw[0].isdigit():
        return None  # a word alone, such as "one"
    kind, start = bound_before(text, one.start)
    end, per, kind_after = _after(text, one.end)
    if kind and kind_after and _BEHIND_A_SUM.search(text, max(0, start - 8), start):
        kind, start = None, one.start  # "5 000 € minimum et 30 000 € maximum": the first word is the other sum's
    if range_opens(text, one.start)[0] == "between":
        kind, start = "min", range_opens(text, one.start)[1]  # the other end is not to be read
    if {kind, kind_after} == {"min", "max"}:
        return None
    if kind in ("min", "max") and is_refused(text, start, end):
        kind = "max" if kind == "min" else "min"
    kinds = {kind, kind_after}
    lowest, highest = None if "max" in kinds else one.value, None if "min" in kinds else one.value
    return _money(text, lowest, highest, one.currency, whose, start, end, per)


def _money(
    text: str,
    low: Decimal | None,
    high: Decimal | None,
    currency: CurrencyWord | None,
    whose: dict[str, str | None],
    start: int,
    end: int,
    per: str | None,
) -> Money | None:
    low, high = (trim(end) if end else None for end in (low, high))  # zero states nothing
    if low is None and high is None:
        return None
    if text.startswith(")", end) and "(" in text[start:end] and ")" not in text[start:end]:
        end += 1
    code = whose.get(currency.code, currency.code) if currency else None
    return Money(low, high, code, text[start:end], start, end, per)


def _after(text: str, end: int) -> tuple[int, str | None, Bound | None]:
    """What stands behind a sum in either order: a unit that it is paid by, and "maximum" or "or more"."""
    unit, kind = None, None
    for _ in range(2):
        if unit is None:
            unit, end = _unit(text, end)
        if kind is None:
            kind, end = bound_after(text, end)
    return end, unit, kind


def _unit(text: str, end: int) -> tuple[str | None, int]:
    match = _PER.match(text, end)
    if match is None:
        return None, end
    if match["annum"]:
        return "year", match.end()
    if match["slash"]:
        word = match["slash"].casefold()
        return (None, end) if word in _NO_UNIT or word in CURRENCIES else (UNITS.get(word, word), match.end())
    per, words = match["per"].casefold(), match["words"].split()
    first = words[0].casefold()
    start = match.start("words")
    if per in ("a", "an"):
        return (UNITS[first], start + len(first)) if UNITS.get(first) in _TIMES else (None, end)
    if first in UNITS:
        return UNITS[first], start + len(words[0])
    if per != "per" or _MAYBE_ITALIAN.search(first):
        return None, end
    for word in re.finditer(r"(?:sub-)?[^\W\d_]+", match["words"]):
        if word[0].casefold() in UNITS:
            return UNITS[word[0].casefold()], start + word.end()
    return first, start + len(words[0])


def _is_followed_by_a_word(text: str, end: int) -> bool:
    return _WORD_AHEAD.match(text, end) is not None and _unit(text, end)[0] is None and bound_after(text, end)[0] is None
