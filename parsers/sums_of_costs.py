"""Sums that limit costs, are paid by the month or are a part of a grant: "investments of up to …", "… of the grant"."""

from __future__ import annotations

import re

from parsers.labels.cues import cue
from parsers.other_sums import spans

_BEFORE, _BEHIND = 80, 45


def is_of_costs(sentence: str, at: int, end: int) -> bool:
    """Whether it limits costs, is paid by the month or is a part of a grant: "investments of up to …", "… of the grant"."""
    before, after = sentence[max(0, at - _BEFORE) : at], sentence[end : end + _BEHIND]
    if _OF_WHICH.search(before) or _OF_THAT_SUM.fullmatch(sentence, 0, at) or _bounds_costs(before, after) or _COSTS_IT.match(after):
        return True
    # "50% of the costs up to £10,000" is what is paid of them, "aide à l'investissement" a grant,
    # and "gasto total de la convocatoria" the call's.
    shift = at - len(before)
    named = (*spans("call_sum", sentence), *spans("grant_sum", sentence))
    costs = [
        match
        for match in (() if "%" in before else cue("cost").finditer(before))
        if not _AID_TO.search(before, 0, match.start()) and not any(a <= shift + match.start() < b for a, b in named)
    ]
    governing = max((match.end() for match in costs), default=0)
    governed = governing > 0 and _LINK.fullmatch(before, governing) is not None and cue("giving").search(before[governing:]) is None
    return governed or cue("part").match(after.lstrip(" ,)")) is not None


_AID_TO = re.compile(
    r"\b(?:aides?|subventions?|soutien|grants?|support|contribut[oi]|ayudas?|apoyo|zusch[uü]ss\w*|förderung)"
    r"\s(?:à\sl['’]|aux?\s|d['’]|pour\sl['’]|for\s|towards\s|agli\s|per\s(?:gli\s)?|a\sla\s|für\s|von\s)\Z",
    re.I,
)
# "of which 300 000 are reserved for …"
_OF_WHICH = re.compile(
    r"(?<!\w)(?:(?<!none )of which|of this(?!\s(?:\w+\s)?(?:call|round|scheme|fund|program|competition|edition|opportunity)\w*)"
    r"|including|dont|davon|darunter|di cui|de l[oa]s? cual(?:es)?|incluidos?"
    r"|monatlich|monthly|mensuel(?:le)?s?"
    r"|mensual(?:es)?|mensil[ei]|täglich|daily)\s(?:\w{1,8}\s){0,2}\Z",
    re.I,
)
# "Of this $325 million, $1.5 million is available to": a part of the sum named before.
_OF_THAT_SUM = re.compile(
    r"\W{0,3}(?:of\s(?:this|these)|sur\sces|de\sces|von\sdiesen|de\sest[eo]s?|di\squesti)\s[^.;]{0,20}\d[^;]{0,40}?"
    r"(?:,\s|\s(?:stehen|sind|werden|entfallen|is|are|sont|son|sono)\s)(?:[^\W\d]{1,12}\s){0,3}\Z",
    re.I,
)
# What may stand between "costs" and the sum that limits them.
_LINK = re.compile(r"(?:\s?[^\W\d]{1,12}[.:]?['’]?){0,6}[\s:(]{0,3}")


def _bounds_costs(before: str, after: str) -> bool:
    """Whether the words before a sum say between which sums costs must lie, and none around it that they are paid."""
    found = _COSTS_LIE.search(before)
    return found is not None and not _PAID.search(before[found.start() :] + after)


# "… at 40%, the eligible costs must be at least 4 000 € and can be at most 30 000 €"; but "costs can be paid up to".
_COSTS_LIE = re.compile(
    r"(?:kosten|ausgaben|investition(?:en|ssumme)?|costs|expenditures?|dépenses|coûts|gastos|costes|spese|costi)"
    r"(?:\s(?:für|pro|je|of|for|per|des|du|d['’]un|par|del|de|di)\s(?:\w{1,6}\s)?[^\W\d]{3,14})?"
    r"\s(?:müssen|muss|können|kann|dürfen|darf|sollen|must|may|should|can|doivent|peuvent|deben|pueden|devono|possono|liegen|betragen)"
    r"\s(?:[^,;%]|,(?=\d)){0,70}\Z",
    re.I,
)
# "mindestens 500 € und höchstens 20.000 € kostet"
_COSTS_IT = re.compile(r"\s(?:\(?(?:netto|brutto)\)?\s)?(?:kostet|kosten(?=[\s,.]))(?!\s(?:für|der|des|von)\b)", re.I)
_PAID = re.compile(
    r"\b(?:gefördert|übernommen|bezuschusst|erstattet|ersetzt|unterstützt|anerkannt|paid|covered|funded|reimbursed|pris|financé|remboursé|prises"
    r"|financi|subvencion|finanzia|rimbors)",
    re.I,
)
