"""Floors, ceilings and ranges of sums that a page states in more than one place."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from parsers.evidence import Quotes
from parsers.items import Amount
from parsers.kinds_of_applicants import FOR_KIND, OF_A_KIND, OF_KIND
from parsers.money import Money
from parsers.numbers import WORDS
from parsers.outline import Block

Stated = tuple[Amount, Block, str]
_NEAR = 60
# "ten grants of", "zwölf Stipendien zu je"
_SO_MANY = re.compile(r"(?<!\w)(\w+)\s[^\W\d]{4,20}\s(?:of|at|worth|de|d['’]|à|von|zu|di|da|por|van|på)\s?(?:[^\W\d]{1,6}\s)?\Z")
_LINE = 120
_FURTHEST = 20  # the highest ceiling of a call is at most so many times its lowest

# The words of a label or sentence make a sum the least or the most: "Minimum grant size", "Award ceiling".
FLOOR = re.compile(
    r"\b(?:floor|plancher|min(?:imum|\.)?|(?:f(?:ö|oe)rder|zuschuss|zuwendungs)?mindest\w*|mínim[ao]?|minim[aoă]|minimaln\w{1,3}|minst|minste|ελάχιστ\w{1,3}"
    r"|minimal(?:e[rsnm]?|es)?|minimaux|minimální|minimálna|minimal(?:ni|na)|smallest|lowest|least|kleinste[rsn]?|niedrigste[rsn]?|inférieur|najniż\w{2,4}"
    r"|najniži\w{0,2}|najnižj[iae]|минимал\w{1,4}|най-малк\w{1,3}|minimáli\w{1,3}|minimáln\w{1,3}|legkisebb|legalacsonyabb|vähimmäis\w*|minimum\w{1,4}"
    r"|mažiausi\w{1,2}|minimāl\w{1,3}|minimaal\w{1,3}|väikseim|najmanjš\w{1,2}|најниж\w{1,2}|најмањ\w{1,2}|мінімальн\w{1,2}|pienin"
    r"|lägsta|laveste|nejnižší|najmanj[ia]|start(?:s|ing)?\s(?:at|from))\b",
    re.I,
)
CEILING = re.compile(
    r"\b(?:ceiling|the most|max(?:imum|\.|imal\w*)?|(?:f(?:ö|oe)rder|zuschuss|zuwendungs|finanzierungs)?h(?:ö|oe)chst\w*"
    r"|máxim[ao]|massim[ao]|massimale|plafond|plafonnée?s?|limite?|límite|tope|tetto"
    r"|cap(?:ped)?|obergrenze|begrenzt|gedeckelt|reach|atteindre|alcanzar|raggiungere"
    r"|najviši\w{0,2}|najvišj[iae]|най-голям\w{1,2}|най-висок\w{0,2}|maximáli\w{1,3}|maximáln\w{1,3}|legnagyobb|legmagasabb|legfeljebb|enimmäis\w*|enintään|suurin"
    r"|didžiausi\w{1,2}|maksimal(?:i|us|aus|iai)|maksimāl\w{1,3}|maksimaal\w{1,3}|suurim|највиш\w{1,2}|највећ\w{1,2}|максимальн\w{1,2}|največj\w{1,2}|største"
    r"|màxim[ae]?|maksymaln\w{1,3}|najwyżs\w{1,3}|högst|maximă|μέγιστ\w{1,3}|максимал\w{1,4}"
    r"|maxima(?:le|les|ux)|highest|largest|biggest|größte[rsn]?|högsta|høyeste|højeste|maximální|maximálna|nejvyšší|maksimaln[io]|najveć[ia]|llegan?|arriva(?:no)?"
    r"|(?:not|cannot|never|no|não|non|ne|n['’]|nicht|niet|nie|inte|ikke|nesmí|nu)\b[^.;:\d]{0,30}?"
    r"\b(?:exceed|surpass|go\s(?:over|above|beyond)|dépass\w{1,4}|excéd\w{1,4}|super\w{1,4}|exced\w{1,4}|rebas\w{1,4}|sobrepas\w{1,4}"
    r"|ultrapass\w{1,4}|supera\w{0,3}|ecced\w{1,3}|oltrepass\w{1,4}|übersteig\w{1,3}|überschreit\w{1,3}|przekr\w{4,8}|overstij\w{1,4}"
    r"|översti\w{1,3}|överskrid\w{1,2}|overskrid\w{1,2}|překro\w{1,4}|depăș\w{1,4}))\b",
    re.I,
)
# "4.000 euros como cuantía máxima": the words behind make it the most, or the least.
_AS_A = r"\s(?:as|como|come|comme|als|jako|som)\s(?:\w{1,12}\s){0,3}?"
_AS_MOST = re.compile(_AS_A + CEILING.pattern, re.I)
_AS_LEAST = re.compile(_AS_A + FLOOR.pattern, re.I)
_IN_BRACKETS = re.compile(r"[\s.,–-]{0,4}\(\s?")
_CONVERTED = re.compile(
    r"(?:\s{0,2}\(|\s{0,2}[/|]\s?)(?:soit\s|i\.e\.?\s|das sind\s|equivalent to\s|equivalente? a\s|pari a\s)?"
    r"(?:~|≈|approx\w*|about|around|circa|ca\.|c\.|environ|env\.|rund|etwa|unos|aproximadamente|cerca|około|ok\.|ongeveer)\s?[^()]{3,60}",
    re.I,
)
# "150 00 €": a sentence with a misprinted sum is not to be trusted for another.
MISPRINT = re.compile(r"(?<![\d.,])\d{1,3}[ \u00a0.]\d{2}\s?(?:€|euros?\b|EUR\b)", re.I)


def bounded(text: str, money: Money) -> Money:
    """A single sum that the words before or behind it make a floor or a ceiling: "the minimum … is EUR 20 000"."""
    if money.min is None or money.min != money.max:
        return money
    if _AS_MOST.match(text, money.end):
        return replace(money, min=None)
    if _AS_LEAST.match(text, money.end):
        return replace(money, max=None)
    before = text[max(0, money.start - 70) : money.start].rsplit(". ", 1)[-1]
    low = max((m.end() for m in FLOOR.finditer(before)), default=-1)
    high = max((m.end() for m in CEILING.finditer(before)), default=-1)
    if low == high:
        return money
    return replace(money, max=None) if low > high else replace(money, min=None)


def without_restated(text: str, sums: list[Money]) -> list[Money]:
    """The sums without those that the words or the figure in brackets only repeat: "$8.000.000.- (ocho millones de pesos)".

    Nor what a sum is in another currency: "CHF 20 000 (about EUR 21 000)".
    """
    kept: list[Money] = []
    for money in sums:
        last = kept[-1] if kept else None
        if last and (last.min, last.max) == (money.min, money.max) and _IN_BRACKETS.fullmatch(text, last.end, money.start):
            kept[-1] = last if last.currency or not money.currency else replace(last, currency=money.currency)
        elif last and last.currency != money.currency and _CONVERTED.fullmatch(text, last.end, money.end):
            continue
        else:
            kept.append(money)
    return kept


def split_off_total(stated: list[tuple[Money, Block]]) -> tuple[list[tuple[Money, Block]], list[tuple[Money, Block]]]:
    """The call's total and the grants, where one exact sum said to be given is far above all that a grant may get."""
    exact = [entry for entry in stated if entry[0].min == entry[0].max and entry[0].max]
    if not exact:
        return [], stated
    largest = max(exact, key=lambda entry: entry[0].max or 0)
    total = largest[0].max or Decimal(0)
    if any(_is_so_many_of(total, entry) for entry in exact):
        return [largest], [entry for entry in stated if entry[0].max != total]
    rest = [entry for entry in stated if entry[0].max != total]
    ceilings = [money.max for money, _ in rest if money.max is not None]
    is_total = ceilings and total > _FURTHEST * max(ceilings) and {m.currency for m, _ in rest} == {largest[0].currency}
    return ([largest], rest) if is_total else ([], stated)


def _is_so_many_of(total: Decimal, entry: tuple[Money, Block]) -> bool:
    """Whether the total is the sum times the number right before it: "£1 million in ten grants of £100,000"."""
    money, block = entry
    number = total / (money.max or total)
    before = _SO_MANY.search(block.text[: max(0, block.text.find(money.text))][-_NEAR:])
    if before is None or number < 2 or number != int(number):
        return False
    return WORDS.get(before[1].casefold(), before[1]) in (int(number), str(int(number)))


def min_and_max(sums: list[Money]) -> bool:
    """Whether two sums are a floor and a ceiling."""
    return (
        len(sums) == 2
        and {sums[0].min is None, sums[1].min is None} == {True, False}
        and {sums[0].max is None, sums[1].max is None} == {True, False}
    )


def over_kinds(stated: list[tuple[Money, Block]], *, far: bool = False) -> tuple[Money, Block, list[tuple[Money, Block]]] | None:
    """What grants of several kinds may get, from the least floor to the highest ceiling, with where the ceiling stands and the rest.

    A fixed sum beside others is no floor: some get less. None for two currencies, and where the ceilings are too far apart to
    be those of one call, unless they may be `far`.
    """
    currencies = {money.currency for money, _ in stated} - {None}
    if not stated or len(currencies) > 1:
        return None
    tops = [entry for entry in stated if entry[0].max is not None]
    fixed = all(money.min == money.max for money, _ in stated)
    floors = [money.min for money, _ in stated if money.min is not None and (fixed or money.min != money.max)]
    least = min(floors, default=None)
    if least is not None and any(_ends_below(entry, least, stated) for entry in stated):
        least = None  # "small grants up to £500, large ones from £501 to £1000"
    high, block = max(tops, key=lambda entry: entry[0].max or 0) if tops else stated[0]
    if not far and high.max and high.max > _FURTHEST * min(money.max or high.max for money, _ in tops):
        return None
    if least is not None and high.max is not None and least > high.max:
        return None
    whole = replace(high, min=least, currency=next(iter(currencies), None))
    return whole, block, [entry for entry in stated if entry[0] is not high and (entry[0].min, entry[0].max) != (high.min, high.max)]


def _ends_below(entry: tuple[Money, Block], least: Decimal, stated: list[tuple[Money, Block]]) -> bool:
    """Whether a ceiling without a floor is below the least floor, or is that floor in the same lines."""
    money, block = entry
    if money.min is not None or money.max is None:
        return False
    return money.max < least or (money.max == least and any(other.min == least and place is block for other, place in stated))


def highest(sums: list[Money], text: str, *, capped: bool) -> Money:
    """The first of the sums under a label; of ceilings for several kinds the highest: "up to €1,200 (Europe), up to €2,000 (overseas)".

    Of exact sums for kinds of applicants the range, or the highest where the label has them `capped`.
    """
    tops = [money.max for money in sums if money.max and money.currency == sums[0].currency]
    if len(tops) < len(sums) or max(tops) > _FURTHEST * min(tops):
        return sums[0]
    top = max(sums, key=lambda money: money.max or 0)
    if all(money.min is None for money in sums):
        return top
    gaps = [text[one.end : other.start] for one, other in pairwise(sums)]
    for_kinds = all((FOR_KIND.match(gap) or OF_KIND.match(gap)) and OF_A_KIND.search(gap) for gap in gaps)
    if len(sums) > 1 and for_kinds and all(money.min == money.max for money in sums):
        return replace(top, min=None if capped else min(tops))
    return sums[0]


def join_grants(found: list[Stated], quotes: Quotes) -> list[Stated]:
    """The sums with a grant's floor and ceiling made one range, and ranges that touch (70 000–300 000, 300 000–1 500 000) too.

    What is joined keeps the quotes of both.
    """
    return _join_touching(_join_kinds(_join_bounds(_join_rows(_without_third_parties(found), quotes), quotes), quotes), quotes)


_THIRD_PARTY = re.compile(r"(?<!\w)(?:third[- ]part(?:y|ies)|tiers(?! (?:des|du|de))|terceros|terzi|dritten?)(?!\w)", re.I)


def _without_third_parties(found: list[Stated]) -> list[Stated]:
    """The sums without what third parties may get of a grant, where it is stated besides what a grant may be."""
    grants = [entry for entry in found if entry[0].scope == "grant"]
    theirs = [entry for entry in grants if _is_third_partys(*entry[:2])] if len(grants) > 1 else []
    return [entry for entry in found if entry not in theirs] if len(theirs) < len(grants) else found


def _is_third_partys(amount: Amount, block: Block) -> bool:
    at = max(0, block.text.find(amount.text))
    return _THIRD_PARTY.search(block.text, max(0, at - 2 * _NEAR), at + len(amount.text) + _NEAR) is not None


def _join_rows(found: list[Stated], quotes: Quotes) -> list[Stated]:
    """Grants of the lots that a table has, each in a row of its own, as one range; none where they are in two currencies."""
    tables: dict[int, list[Stated]] = {}
    for entry in found:
        if entry[0].scope == "grant" and entry[1].row is not None and entry[1].row[2] > 1:
            tables.setdefault(entry[1].row[0], []).append(entry)
    for grants in tables.values():
        if len({entry[1].row for entry in grants}) > 1:
            joined = _join_all(found, grants, quotes, far=True)
            found = joined if joined is not found else [entry for entry in found if entry not in grants]
    return found


def _join_bounds(found: list[Stated], quotes: Quotes) -> list[Stated]:
    lows = [entry for entry in found if entry[0].scope == "grant" and entry[0].max is None]
    highs = [entry for entry in found if entry[0].scope == "grant" and entry[0].min is None]
    if len(lows) == len(highs) > 1:  # for small projects and for large ones
        return _join_all(found, [entry for entry in found if entry in lows or entry in highs], quotes)
    if len(lows) != 1 or len(highs) != 1 or lows[0][0].currency != highs[0][0].currency:
        return found
    return _joined(found, lows[0], highs[0], quotes)


def _join_kinds(found: list[Stated], quotes: Quotes) -> list[Stated]:
    """Grants of several kinds, sizes or prizes, each in its own line of one list, as one range."""
    grants = [entry for entry in found if entry[0].scope == "grant" and not entry[0].lot]
    if len(grants) > 1 and all(_is_line_of_a_kind(*entry) for entry in grants):
        return _join_all(found, grants, quotes)
    grants = [entry for entry in grants if entry[1].kind == "bullet"]
    return _join_all(found, [entry for entry in grants if entry[1].list_id == grants[0][1].list_id], quotes)


def _is_line_of_a_kind(amount: Amount, block: Block, rule: str) -> bool:
    """Whether a line under a heading for sums states the most for one kind: "Strand 1: up to €1,500"."""
    return rule == "label:grant" and amount.min is None and block.kind == "para" and len(block.text) <= _LINE and ": " in block.text


def _join_all(found: list[Stated], grants: list[Stated], quotes: Quotes, far: bool = False) -> list[Stated]:
    sums = [(Money(a.min, a.max, a.currency, a.text, 0, 0), block) for a, block, _ in grants]
    if len(grants) < 2 or (whole := over_kinds(sums, far=far)) is None:
        return found
    money = whole[0]
    top = next(entry for entry in grants if entry[0].max == money.max and entry[0].text == money.text)
    for amount, block, rule in grants:
        quotes.add("amounts", amount.text, block, rule)
    joined = top[0].model_copy(update={"min": money.min, "max": money.max, "currency": money.currency})
    return [(joined, *entry[1:]) if entry is top else entry for entry in found if entry is top or entry not in grants]


def _join_touching(found: list[Stated], quotes: Quotes) -> list[Stated]:
    grants = [entry for entry in found if entry[0].scope == "grant"]
    if len(grants) != 2:
        return found
    low, high = sorted(grants, key=lambda entry: entry[0].max or 0)
    touching = low[0].max is not None and low[0].max == high[0].min and low[0].min is not None and low[0].currency == high[0].currency
    return _joined(found, low, high, quotes) if touching else found


def _joined(found: list[Stated], low: Stated, high: Stated, quotes: Quotes) -> list[Stated]:
    least, most = low[0].min, high[0].max
    if least is None or most is None or least > most:
        return found
    quotes.add("amounts", low[0].text, low[1], low[2])
    joined = high[0].model_copy(update={"min": least})
    return [(joined, *entry[1:]) if entry is high else entry for entry in found if entry is not low]


_AVAILABLE = re.compile(r"(?:amounts?|funding|grants?|funds) available|available (?:amounts?|funding|grants?)", re.I)


def to_be_had(label: str, money: Money) -> bool:
    """Whether a label says that a range is what one may have: "Amount available: £5,000 – £20,000"."""
    return bool(money.min) and money.min != money.max and _AVAILABLE.fullmatch(label.strip(" :")) is not None
