"""The share of the costs that the funder pays: `90% of the total eligible costs`, `30 - 70%`, `50% (SMEs: 75%)`.

A page is full of other percentages; in running text only words that speak of the funder's share make one a rate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parsers.bounds import bound_after, bound_before, link_between, range_opens
from parsers.items import Rate
from parsers.numbers import SPACES

_ZERO, _HUNDRED = Decimal(0), Decimal(100)
_HAS_PERCENT = re.compile(r"%|percent|per cent|prozent|pour ?cent|por ciento|per cento|por cento|procent", re.IGNORECASE)
# A number; the sign may be left to the number that ends the range. More digits than a percentage has are a misprint.
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<number>[0-9]{{1,12}}(?:[.,][0-9]{{1,6}})?)(?P<sign>[{SPACES}\n]{{0,2}}(?:%|(?:percent"
    rf"|per cent|prozent|pour ?cent|por ciento|per cento|por cento|procent(?:a|o|ent)?|proc\.)(?![^\W\d_])))?",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"[^%()]{0,40}%\s?(?P<bracket>\([^()%:]{2,60}:\s?[^()%]{1,20}%[^()]{0,80}\))\s*$")
_VALUE = re.compile(r"(?P<whole>[0-9]{1,3})(?:[.,](?P<tail>[0-9]{1,2}))?")
_REACH = 160

# --- running text: whose share, and of what ---------------------------------------------------------------------------

_RATE_NAMED = re.compile(
    r"(?<![^\W_])(?:(?:co-?)?(?:funding|financing|aid|grant|support|reimbursement|subsidy"
    r"|intervention)(?:\s\w{1,14})?\s(?:rate|ratio|intensity|share|quota)s?"
    r"|rate\sof\s(?:co-?)?(?:funding|financing|support)|taux\s(?:maxim\w+\s|moyen\s)?(?:de\s|d['’])(?:la\s"
    r"|l['’])?(?:co-?)?(?:financement|subvention|aide|intervention|prise\sen\scharge)"
    r"|intensité\s(?:maximale\s)?(?:de\sl['’]|d['’]|des\s)aides?|aides?(?:\s[^\W\d_]{1,20}){0,4}\s(?:peu(?:t"
    r"|vent)|pourra)\satteindre"
    r"|(?:förder|finanzierungs|beihilfe|zuschuss|verbundförder|kofinanzierungs)(?:satz|quote|anteil|intensität"
    r"|rate|höhe)s?"
    r"|(?:tasa|porcentaje|intensidad)\s(?:máxim[ao]\s)?(?:de\s)?(?:la\s)?(?:co)?(?:financiación|ayuda"
    r"|subvención|financiamiento)"
    r"|(?:tasso|percentuale|intensità|quota)\s(?:massim[oa]\s)?(?:di\s|d['’]|dell['’])(?:co-?)?(?:finanziamento"
    r"|aiuto|contribuzione|contributo))",
    re.IGNORECASE,
)
_FUNDS = re.compile(
    r"(?<![^\W_])(?:(?:co-?)?(?:fund|financ)(?:s|es|ed|ing)?|grants?|subsid\w{1,6}|contribut(?:es?|ions?)"
    r"|supports?|support(?:ed|ing)|pays?|paid|covers?|covered|reimburs\w{1,6}|aid"
    r"|(?:co)?finan(?:ce|cé|cée|cés|cement|cera)|subventions?|subventionn\w{1,3}|aides?|pren\w{1,3}\sen\scharge"
    r"|pai(?:e|ent)|"
    r"gefördert|fördert|förderung|bezuschusst|zuschuss|(?:anteil)?finanziert|übern(?:immt|ommen)|erstattet|beihilfen?"
    r"|(?:co)?financia(?:n|rá|do|ción)?|importe\smáximo|subvenci(?:ón|ona|onará|onable)|ayudas?|cubr\w{1,4}|contribut[oi]"
    r"|(?:co-?)?finanzia(?:to|ta|ti|mento|menti)?|sovvenzion[ei]|agevolazion[ei]|copr\w{1,4}"
    r"|rimbors\w{1,4})(?![^\W_])",
    re.IGNORECASE,
)
_COSTS = re.compile(
    r"(?<![^\W_])(?:costs?|fec|expenses|expenditures?|investment|coûts?|dépenses?|(?:gesamt|projekt)?kosten"
    r"|(?:gesamt|projekt)?ausgaben|(?:zuwendungs|förder)fähigen|costes?|gastos|presupuesto|cost[oi]|spes[ae]"
    r"|kosten|custos|despesas|koszt\w{0,5}|výdaj\w{0,3}|kostnader\w{0,3})(?![^\W_])",
    re.IGNORECASE,
)
# A share that someone else pays.
_OTHERS_SHARE = re.compile(
    r"own[\s-](?:contribution|funds?|resources|funding)|self-?(?:fund|financ)|match(?:ed)?[\s-]fund"
    r"|by\s(?:the\s)?(?:applicants?|beneficiar\w+|partners?|grantees?|participants?)"
    r"|from\s(?:the\s)?(?:applicants?|partners?|other\ssources)"
    r"|private\s(?:funds|contribution|co-?financ)|(?:national|partners?['’]?|applicants?['’]?|beneficiar(?:y"
    r"|ies)['’]?)\s(?:own\s)?(?:contribution|co-?financ)|other\ssources|remain(?:ing|der)"
    r"|co-?financ\w+\sby\s(?:the\s)?(?:applicant|beneficiar)"
    r"|eigen(?:anteil|mittel|beitrag|leistung|finanzier)|restliche|autofinanc|apport|fonds\spropres"
    r"|reste\sà\scharge|contrepartie|fondos\spropios|aportación|cofinanciación\spropia|quota\sa\scarico"
    r"|risorse\sproprie|mezzi\spropri",
    re.IGNORECASE,
)
# A share of something else, or a part of the grant.
_OTHER_SHARE = re.compile(
    r"pre-?financ|advance|instal+ment|balance\spayment|avance|acompte|solde|anticip|vorschuss|abschlag|saldo"
    r"|tranche|payment"
    r"|turnover|chiffre\sd['’]affaires|umsatz|facturación|fatturato|workload|work\seffort|person-months"
    r"|indirect|overhead|flat[\s-]?rate|personnel|staff|salar|subcontract|sous-traitance|coûts\sindirects"
    r"|gemeinkosten|pauschal|indirett|forfait"
    r"|success\srate|increas|reduc|decreas|women|population|unemploy|emission|energy\ssav|threshold|score"
    r"|points|taxa?\b|tva|vat\b|mwst|iva\b|capital|equity|loan|interest|turn-?over|budget\sof\sthe\s(?:sme"
    r"|partner|consortium)|more\sthan|of\sthe\s(?:total\s)?(?:call\s)?budget",
    re.IGNORECASE,
)
# German has the verb behind the share and the costs before it: "Kosten, die bis zu 50 % anteilig finanziert werden".
_FUNDED_BEHIND = re.compile(
    r"\s(?:anteilig\s)?(?:anteil)?(?:finanziert|gefördert|bezuschusst|übernommen|erstattet)(?![^\W_])", re.IGNORECASE
)
# Where another thought begins: what stands past it is about another share.
_CLAUSE_ENDS = re.compile(r"[;!?\n•]|\.(?=\s)|,\s")
_CONJUNCTION = re.compile(r"\s(?:and|but|while|whereas|et|mais|tandis|und|aber|während|y|pero|mientras|ma|mentre)\s|[,;(]", re.IGNORECASE)
_SENTENCE_STARTS = re.compile(r"[;!?\n•]|\.(?=\s)")


@dataclass(frozen=True, slots=True)
class _Share:
    """A percentage or a range of them, as printed."""

    min: Decimal | None
    max: Decimal | None
    start: int
    end: int


def read_rate(text: str) -> Rate | None:
    """The rate in percent that a value about it states; several caps give the highest, several rates the range.

    "50% (SMEs: 75%)" is 50: a bracket behind the rate is for some applicants only. Other shares (own contribution,
    advances, flat rates) are left out. None for a misprint such as 1000%, for 0%, and where two shares make up the whole.
    """
    special = _SPECIAL.match(text)
    text = text[: special.start("bracket")] if special else text
    shares = _shares(text)
    if not shares or None in shares:
        return None
    known = [share for share in shares if share is not None]
    return _merge(text, [share for index, share in enumerate(known) if not _is_others(text, known, index, alone=len(known) == 1)])


def find_rate(text: str) -> Rate | None:
    """The rate in running text, where its clause calls it the funder's share of costs; None where two disagree."""
    shares = _shares(text)
    known = [share for share in shares if share is not None]
    found = [
        share for index, share in enumerate(known) if not _is_others(text, known, index, alone=False) and _is_funders(text, known, index)
    ]
    lows, highs = {share.min for share in found} - {None}, {share.max for share in found} - {None}
    return _merge(text, found[:1]) if len(lows) <= 1 and len(highs) <= 1 else None


def _merge(text: str, shares: list[_Share]) -> Rate | None:
    if not shares:
        return None
    end = shares[-1].end
    if text.startswith(")", end) and "(" in text[shares[0].start : end]:
        end += 1
    words = text[shares[0].start : end]
    if len(shares) == 1:
        return Rate(min=shares[0].min, max=shares[0].max, text=words)
    if all(share.min is None for share in shares):
        return Rate(min=None, max=max(share.max or _ZERO for share in shares), text=words)
    if any(share.min is None or share.max is None for share in shares):
        return None
    ends = [end for share in shares for end in (share.min, share.max) if end is not None]
    if len(shares) == 2 and shares[0].min == shares[0].max and shares[1].min == shares[1].max and sum(ends) == 2 * _HUNDRED:
        return None  # the funder's and the applicant's: nobody says which
    return Rate(min=min(ends), max=max(ends), text=words)


def _shares(text: str) -> list[_Share | None]:
    """Every percentage in order, ranges as one; None for a misprint."""
    if not _HAS_PERCENT.search(text):
        return []
    numbers = list(_NUMBER.finditer(text))
    found: list[_Share | None] = []
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


def _is_range(text: str, low: re.Match[str], high: re.Match[str]) -> bool:
    link = link_between(text[low.end() : high.start()])
    opener, _ = range_opens(text, low.start())
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


def _range(text: str, one: re.Match[str], other: re.Match[str]) -> _Share | None:
    low, high = _value(text, one), _value(text, other)
    if low is None or not high or low > high:
        return None
    opener, start = range_opens(text, one.start())
    if opener is None:
        kind, start = bound_before(text, one.start())
        low = None if kind == "max" else low
    return _Share(low or None, high, start, other.end())


def _single(text: str, one: re.Match[str]) -> _Share | None:
    value = _value(text, one)
    kind, start = bound_before(text, one.start())
    kind_after, end = bound_after(text, one.end())
    kinds = {kind, kind_after}
    if not value or {"min", "max"} <= kinds or range_opens(text, one.start())[0] == "between":
        return None
    return _Share(None if "max" in kinds else value, None if "min" in kinds else value, start, end)


def _clause(text: str, shares: list[_Share], index: int) -> tuple[str, str]:
    """The words before a share, from its sentence or the share before, and those after it, to the clause's end."""
    share = shares[index]
    start = max(shares[index - 1].end if index else 0, share.start - _REACH)
    for stop in _SENTENCE_STARTS.finditer(text, start, share.start):
        start = stop.end()
    limit = min(len(text), share.end + _REACH)
    stops = [_CLAUSE_ENDS.search(text, share.end, limit)]
    if index + 1 < len(shares) and shares[index + 1].start < limit:
        limit = shares[index + 1].start
        stops.append(_CONJUNCTION.search(text, share.end, limit))
    end = min((stop.start() for stop in stops if stop), default=limit)
    return text[start : share.end], text[share.end : min(end, limit)]


def _is_others(text: str, shares: list[_Share], index: int, *, alone: bool) -> bool:
    before, after = _clause(text, shares, index)
    if index:  # "80% and own contribution 20%": what follows the share before may be about that one
        before = _CONJUNCTION.split(before, maxsplit=1)[-1]
    if _OTHERS_SHARE.search(before) or _OTHERS_SHARE.search(after):
        return True
    return not alone and bool(_OTHER_SHARE.search(before) or _OTHER_SHARE.search(after))


def _is_funders(text: str, shares: list[_Share], index: int) -> bool:
    before, after = _clause(text, shares, index)
    return bool(
        _RATE_NAMED.search(before)
        or (_FUNDS.search(before + after) and _COSTS.search(after))
        or (_FUNDED_BEHIND.match(after) and _COSTS.search(before))
    )
