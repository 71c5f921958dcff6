"""The one sum of a page that no words beside it place: large, it is the whole's; a ceiling or a range, a grant's.

Its sentence has to speak of giving, and no other sum of the page may stand against it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from parsers.labels.cues import cue
from parsers.money import Money
from parsers.outline import Block
from parsers.sum_sense import PER_GRANT, Scope, sentence_of

Unplaced = tuple[Money, Block, str]
Stated = list[tuple[Money, Block]]

# From here on a single sum is no one's grant; other currencies have smaller units.
_LARGE = dict.fromkeys(("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD"), Decimal(100_000))
_LARGE_OTHERWISE = Decimal(5_000_000)
_SURELY_TOTAL = 10  # times the large sum: even "up to" so much is the whole's
_MANY_GRANTS = 3
# What a sum may be the worth of instead.
_WORTH_OF = re.compile(
    r"(?<!\w)(?:projects?|works?|buildings?|equipment|damages?|projets?|travaux|projekte?n?|bauten|proyectos?|obras|progett[oi]|lavori|opere|valued|wert)\s"
    r"(?:[^\W\d]{1,14}\s){0,2}(?:worth|of|costing|at|de|d['’]|von|im|über|por|da|del|di)\s?(?:[^\W\d]{1,8}\s){0,2}\Z",
    re.I,
)
# Or what a town or body has for all that it does.
_OWN_BUDGET = re.compile(
    r"(?<!\w)(?:inhabitants|habitants|einwohner\w*|habitantes|abitanti|budget\w*\s(?:of|de|du|der|des|del|della|van)\s?(?:the\s|la\s|l['’]|el\s)?"
    r"(?:city|town|county|region|state|university|company|ville|région|commune|stadt|landes?|gemeinde|ciudad|comune|città|gemeente))(?!\w)",
    re.I,
)
# "min €5,000 – max €200,000 total cost": how large a project is.
_IN_ALL = re.compile(
    r"\s\(?(?:(?:in|as)\s)?(?:total|overall|full)\s(?:eligible\s)?(?:project\s)?costs?\b|\s\(?(?:de\s)?coût\stotal\b|\s\(?gesamtkosten\b"
    r"|\s\(?(?:de\s)?coste\stotal\b|\s\(?(?:di\s)?costo\stotale\b",
    re.I,
)
# "research grants of up to", "bourses de", "Zuschüsse von"
_GRANT_OF = re.compile(
    r"(?<!\w)(?:grants?|awards?|bursar(?:y|ies)|fellowships?|scholarships?|sponsorships?|subventions?|bourses?|zusch[uü]ss\w{0,2}|stipendi\w{1,3}|subvenci(?:ón|ones)"
    r"|ayudas?|becas?|contribut[oi]|bors[ae]),?(?:\s(?:[^\W\d]|['’]){1,10}){0,4}\s\Z",
    re.I,
)
_BACK = 60
_OF_WHICH = re.compile(r",?\s(?:of which|dont|davon|di cui|de l[oa]s? cual(?:es)?)\s.*", re.I | re.S)
# "€500,000 (5,000 to max. 30,000 for each project)": in brackets, what one of those gets who share it.
_OF_EACH = re.compile(r"(?<=\d)\s\([^()%€£$]{0,20}\d{1,3}[., ]?\d{3}\b[^()%€£$]{2,60}\)", re.I)
# "Track 1: up to …", "Small: …": what stands before the sum names a kind of grant.
_KIND = re.compile(
    r"\W{0,3}(?:(?:track|tier|stream|strand|level|category|option|piste|volet|niveau|catégorie|stufe|linie|kategorie|modul|línea|linea|modalidad"
    r"|categor[ií]a|nivel|livello)\s?(?:[A-D]|\d{1,2}|I{1,3})\b[^:\d]{0,60}"
    r"|(?:small|medium|large|micro|mini|major|minor|seed|petite?s?|grande?s?|kleine?|große?|pequeñ[oa]s?|piccol[ieoa]|grandi|medi[oai])"
    r"(?:\s(?:grants?|projects?|awards?|projets?|projekte?|proyectos?|progett[io]|subventions?|ayudas?|contributi))?)\s?[:–-]\s?",
    re.I,
)


def lone_total(unplaced: list[Unplaced], grants: list[Decimal | None]) -> Stated:
    """The page's only large sum, or the only one far above the ceilings of its grants; none where another is as large."""
    ceiling = max((most for most in grants if most), default=None)
    large = [entry for entry in unplaced if _may_be_total(entry[0], ceiling)]
    given = [entry for entry in large if _speaks_of(entry, "gives", "hands_out")]
    if len({(money.max, money.currency) for money, *_ in large}) != 1 or not given:
        return []
    return [(given[0][0], given[0][1])]


def lone_ceiling(unplaced: list[Unplaced]) -> Stated:
    """The only ceiling or range of a page without any other small sum."""
    small = [entry for entry in unplaced if not _may_be_total(entry[0], None)]
    given = [entry for entry in small if entry[0].min != entry[0].max and entry[0].max and _speaks_of(entry, "gives")]
    if len({(money.min, money.max, money.currency) for money, *_ in small}) != 1 or not given:
        return []
    return [(given[0][0], given[0][1])]


def ceilings_of_kinds(unplaced: list[Unplaced]) -> list[Unplaced]:
    """The ceilings or ranges of lines that name two kinds of grants or more: "Track 1: up to €25,000", "Track 2: up to €50,000"."""
    named: list[Unplaced] = []
    for money, block, text in unplaced:
        sentence, start = sentence_of(text, money)
        kind = _KIND.match(sentence) if money.max and money.min != money.max else None
        if kind is not None and kind.end() == money.start - start:
            named.append((money, block, text))
    if any(money.min is None for money, *_ in named):  # the least of one kind is no least of all
        named = [(replace(money, min=None), block, text) for money, block, text in named]
    return named if len(named) > 1 else []


def _may_be_total(money: Money, ceiling: Decimal | None) -> bool:
    if money.max is None:
        return False
    large = _LARGE.get(money.currency or "EUR", _LARGE_OTHERWISE)
    if money.min != money.max:
        return money.min is None and money.max >= large * _SURELY_TOTAL and money.max >= (ceiling or 0) * _MANY_GRANTS
    return money.max >= large if ceiling is None else money.max >= ceiling * _MANY_GRANTS


def _speaks_of(entry: Unplaced, *cues: str) -> bool:
    """Whether the rest of its sentence speaks of giving, and of nothing that is worth so much."""
    money, _, text = entry
    sentence, start = sentence_of(text, money)
    rest = sentence[: money.start - start] + "€" + sentence[money.end - start :]
    if _OWN_BUDGET.search(rest) or _WORTH_OF.search(text[max(0, money.start - _BACK) : money.start]):
        return False
    return any(cue(name).search(rest) for name in cues)


def without_parts(line: str) -> str:
    """A line of a sum without what it says of the parts of it."""
    return _OF_WHICH.sub("", _OF_EACH.sub("", line))


# "approximately $325 million per competition"
_PER_CALL = frozenset(["competition", "call", "round", "appel", "concours", "convocatoria", "bando", "runde", "ausschreibung", "aufruf"])


def may_be_given(text: str, money: Money, whole: Scope) -> bool:
    """Whether a sum may be what a call or a grant has: not what an hour costs, or a project in all; that is what a project page has."""
    if whole != "project" and _IN_ALL.match(text, money.end):
        return False
    return money.per is None or money.per in PER_GRANT or money.per in _PER_CALL or _is_a_years(text, money)


def _is_a_years(text: str, money: Money) -> bool:
    """Whether it is the most that a grant gives each year; not what somebody got."""
    if money.per != "year" or money.min is not None or not _GRANT_OF.search(text, max(0, money.start - _BACK), money.start):
        return False
    return not cue("was_given").search(sentence_of(text, money)[0])
