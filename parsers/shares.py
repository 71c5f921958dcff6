"""The percentages of a text as printed, one by one or as ranges: `90%`, `30 - 70%`, `up to half of the costs`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parsers.bounds import bound_after, bound_before, link_between, range_opens
from parsers.numbers import SPACES
from parsers.rate_words import PERCENT

_HUNDRED = Decimal(100)
_HAS_PERCENT = re.compile(rf"%|{PERCENT}", re.IGNORECASE)
# A number; the sign may be left to the number that ends the range. More digits than a percentage has are a misprint.
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<number>[0-9]{{1,12}}(?:[.,][0-9]{{1,6}})?)(?P<sign>[{SPACES}\n]{{0,2}}(?:%|(?:{PERCENT})(?![^\W\d_])))?",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?P<whole>[0-9]{1,3})(?:[.,](?P<tail>[0-9]{1,2}))?")
# "half of the eligible costs"
_FRACTIONS = {
    "50": "(?:one |a )?half|la moitié|die hälfte|zur hälfte|la mitad|la metà",
    "66.67": "two[- ]thirds|deux[- ]tiers|zwei drittel|dos tercios|due terzi",
    "75": "three[- ]quarters|trois quarts|drei viertel|tres cuartas partes|tre quarti",
}
_FRACTION = re.compile(
    "(?<![^\\W_])(?:" + "|".join(f"(?P<of_{value.replace('.', '_')}>{words})" for value, words in _FRACTIONS.items()) + ")(?![^\\W_])",
    re.IGNORECASE,
)
# What follows a fraction that is a share of costs: "of the", "des", "de los".
_OF_COSTS = re.compile(
    r"\s(?:of|des?|du|der|de\sl[oa]s|delle|dei|del(?:la)?)\s(?:[^\W\d_]{1,20}\s){0,3}?"
    r"(?:costs?|expenses|expenditures?|budget|coûts?|dépenses|\w{0,20}kosten|\w{0,20}ausgaben|costes?|gastos|presupuesto|cost[oi]|spes[ae]"
    r"|inversi[óo]n|investissements?|investimento)(?![^\W_])",
    re.IGNORECASE,
)

# "between 40 % (small ports) and 80 % (others)"
_INSERTED = re.compile(rf"[{SPACES}]?\([^()%]{{1,80}}\)")


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage or a range of them, as printed."""

    min: Decimal | None
    max: Decimal | None
    start: int
    end: int


def find_shares(text: str) -> list[Share | None]:
    """Every percentage in order, ranges as one; None for a misprint."""
    found: list[Share | None] = [_fraction(text, match) for match in _FRACTION.finditer(text) if _OF_COSTS.match(text, match.end())]
    if not _HAS_PERCENT.search(text):
        return found
    numbers = list(_NUMBER.finditer(text))
    index = 0
    while index < len(numbers):
        one, other = numbers[index], numbers[index + 1] if index + 1 < len(numbers) else None
        if other and other["sign"] and _is_range(text, one, other):
            found.append(_range(text, one, other))
            index += 2
            continue
        if one["sign"]:
            found.append(_single(text, one))
        index += 1
    return found


def _fraction(text: str, match: re.Match[str]) -> Share:
    value = Decimal(str(match.lastgroup).removeprefix("of_").replace("_", "."))
    kind, start = bound_before(text, match.start())
    return Share(None if kind == "max" else value, None if kind == "min" else value, start, match.end())


def _is_range(text: str, low: re.Match[str], high: re.Match[str]) -> bool:
    gap = text[low.end() : high.start()]
    opener, _ = range_opens(text, low.start())
    link = link_between(_INSERTED.sub("", gap) if opener == "between" else gap)
    if link == "to":
        return True
    if link == "cap":
        return opener is not None or bound_before(text, low.start())[0] == "min"
    return link is not None and (opener == "between" or low["sign"] is None)


def _value(text: str, match: re.Match[str]) -> Decimal | None:
    number = _VALUE.fullmatch(match["number"])
    before = text[max(0, match.start() - 2) : match.start()]
    if number is None or (len(number["whole"]) == 3 and before[:1].isdigit() and before[1:] in SPACES):
        return None
    value = Decimal(f"{number['whole']}.{number['tail']}" if number["tail"] else number["whole"])
    return value if 0 <= value <= _HUNDRED else None


def _range(text: str, one: re.Match[str], other: re.Match[str]) -> Share | None:
    low, high = _value(text, one), _value(text, other)
    if low is None or not high or low > high:
        return None
    opener, start = range_opens(text, one.start())
    if opener is None:
        kind, start = bound_before(text, one.start())
        low = None if kind == "max" else low
    return Share(low or None, high, start, other.end())


def _single(text: str, one: re.Match[str]) -> Share | None:
    value = _value(text, one)
    kind, start = bound_before(text, one.start())
    kind_after, end = bound_after(text, one.end())
    kinds = {kind, kind_after}
    if not value or {"min", "max"} <= kinds or range_opens(text, one.start())[0] == "between":
        return None
    return Share(None if "max" in kinds else value, None if "min" in kinds else value, start, end)
