"""What statements about sums make of each other: totals beside grants, sums of each grant beside others, two totals."""

from __future__ import annotations

import re
from decimal import Decimal

from parsers.labels import meaning_of
from parsers.money import Money
from parsers.outline import Block
from parsers.passage import Passage
from parsers.ranges import Stated, min_and_max
from parsers.sum_sense import is_said_of_each, sentence_of
from parsers.sum_subjects import A_CALL, IN_ALL

Placed = tuple[Money, Block]

# Below it a total that is only a ceiling ("at most 20 000") is mostly what one project may cost or get.
_NEAR = 60
# "La cuantía total máxima de las ayudas convocadas es de": the most that all get together
_OF_ALL = re.compile(
    r"\b(?:cuantía|importe|crédito|dotación|montant|plafond|importo|dotazione|total|gesamt\w*)\s(?:total[ei]?|global|complessiv[oa])\b(?!\sd(?:e|u|el|es)\s(?:la|le|los)?\s?(?:ayuda|aide|projet|proyecto)\b)"
    r"|\bal\sconjunto\sde\b",
    re.I,
)
# "Insgesamt steht ein Betrag von maximal 100 000 Franken zur Verfügung", "Up to €100,000 in total is available"
_IN_ALL_BEFORE = re.compile(
    r"(?<!\w)(?:insgesamt|in\s(?:total|all|totale|totaal)|a\stotal\sof|(?:au|en)\stotal|complessivamente)(?!\w)", re.I
)
_IS_THERE = re.compile(
    r"(?<!\w)(?:(?:steht|stehen)(?!\w)[^;]{0,80}\szur\sverfügung|(?:is|are|will\sbe)\s(?:\w+\s)?available|(?:est|sont|sera|seront)\sdisponibles?|disponibil[ei]|(?:est[áa]n?|son)\sdisponibles?)",
    re.I,
)
_SMALL_CEILING = Decimal(1_000_000)
# Fixed sums from here on are a grant's only where they are said to be each one's.
_NO_FIXED_GRANT = Decimal(2_000_000)
_FAR = 4
# A call that gives one grant says so; another total is some times what a grant may get.
_NEARLY = Decimal("1.4")


def two_currencies(sums: list[Money]) -> bool:
    """Whether two sums are one in two currencies."""
    currencies = [money.currency for money in sums]
    return len(sums) == 2 and None not in currencies and currencies[0] != currencies[1]


def _is_largest_first(sums: list[Placed]) -> bool:
    """A total that its parts follow: the first sum is the largest, in one currency."""
    first = sums[0][0]
    return first.max is not None and all(m.max is not None and m.max <= first.max and m.currency == first.currency for m, _ in sums)


def agreed_whole(sums: list[Placed]) -> list[Placed]:
    """The total that sentences agree on, as one sum or two; two that disagree leave the question open."""
    values = {(money.min, money.max, money.currency) for money, _ in sums}
    moneys = [money for money, _ in sums]
    if len(values) == 2 == len(sums) and (two_currencies(moneys) or min_and_max(moneys)):
        return sums
    return sums[:1] if len(values) == 1 or (sums and _is_largest_first(sums)) else []


def total_of_parts(sums: list[Money]) -> Money | None:
    """The first of several sums where the others make it up: "165 000 €: 150 000 € for rents and 15 000 € for works"."""
    first, parts = sums[0], sums[1:]
    exact = all(money.max and money.min == money.max and money.currency == first.currency for money in sums)
    return first if exact and len(parts) > 1 and sum(money.max or 0 for money in parts) == first.max else None


def may_be_whole(money: Money, text: str) -> bool:
    """Whether a sum that a sentence gives the whole is none that only limits: "projects of at most 20 000 €"."""
    if money.min is not None or money.max is None or money.max >= _SMALL_CEILING:
        return True
    near = max(0, money.start - _NEAR)
    if A_CALL.search(text, near, money.start) or _OF_ALL.search(text, near, money.start):
        return True
    sentence, start = sentence_of(text, money)
    in_all = _IN_ALL_BEFORE.search(sentence, 0, max(0, money.start - start)) or IN_ALL.match(text, money.end)
    return in_all is not None and _IS_THERE.search(sentence) is not None


def each_ones(texts: list[tuple[Money, Block, str]]) -> list[Placed]:
    """What a grant may get: a fixed sum far above those that are said to be each one's is something else, and so is one too large."""
    each = [is_said_of_each(text, money) for money, _, text in texts]
    most = max((money.max for said, (money, _, _) in zip(each, texts, strict=True) if said and money.max), default=None)
    limit = most * _FAR if most else _NO_FIXED_GRANT
    return [
        (money, block)
        for said, (money, block, _) in zip(each, texts, strict=True)
        if said or money.min != money.max or (money.max or 0) < limit
    ]


def without_disputed(found: list[Stated], whole: str) -> list[Stated]:
    """The sums without a total that sentences state, where one grant may get more, or nearly as much: then it is a grant's, or a cost."""
    ceiling = max((amount.max for amount, _, _ in found if amount.scope == "grant" and amount.max), default=None)
    if ceiling is None:
        return found
    return [
        entry
        for entry in found
        if not (entry[0].scope == whole and entry[2] == "sentence" and entry[0].max and _ranks_beside(entry[0].max, ceiling))
    ]


def _ranks_beside(total: Decimal, ceiling: Decimal) -> bool:
    return total != ceiling and total < ceiling * _NEARLY


def is_law(passage: Passage, language: str | None) -> bool:
    """Whether a passage stands in the text of the legal act, which rules more than this call."""
    return any(meaning_of(words, language) == "legal_basis" for words in passage.headings[:-1])


def over_lots(found: list[Stated]) -> list[Stated]:
    """The sums, the grant's over all lots where it is only one lot's: "axe 1 : de 1 000 à 5 000 €", "axe 2 : de 1 000 à 12 000 €"."""
    lots = [amount for amount, _, _ in found if amount.scope == "lot" and amount.max is not None and amount.min != amount.max]
    grants = [entry for entry in found if entry[0].scope == "grant"]
    if len(lots) < 2 or len(grants) != 1 or not any((lot.min, lot.max) == (grants[0][0].min, grants[0][0].max) for lot in lots):
        return found
    floors = [lot.min for lot in lots if lot.min is not None]
    least = min(floors) if len(floors) == len(lots) else None
    grant, block, rule = grants[0]
    whole = grant.model_copy(update={"min": least, "max": max(lot.max for lot in lots if lot.max is not None)})
    return [(whole, block, rule) if entry is grants[0] else entry for entry in found]
