"""Labels for sums that are put together of common words: "Total call funding", "Enveloppe globale de l'appel", "Max. Zuschuss".

Each language has words for how much of it, for money, and for whose it is. In them "_" is a blank and "~" any ending.
"""

from __future__ import annotations

import re
from typing import Literal


def _one_of(words: str) -> str:
    """An expression for one of the words."""
    return "(?:" + "|".join(word.replace("_", " ").replace("~", r"\w{0,4}").replace("'", "['’]") for word in words.split()) + ")"


# --- what a call has in all: how much of it, money, whose it is -----------------------------------------------------
_ALL_EN = _one_of("total overall available indicative estimated global planned anticipated approximate")
_MONEY_EN = _one_of(
    """budget funding funds funding_amount budget_amount envelope allocation volume pot financial_envelope financial_allocation
    funding_envelope funding_allocation funding_volume funding_pot budget_envelope budget_allocation"""
)
_CALL_EN = r"(?:of|for|under|in) (?:the |this )?" + _one_of(
    "call competition round funding_round fund scheme programme program opportunity"
)
_ALL_FR = _one_of("total~ globa~ disponible~ prévisionnel~ indicati~ estimé~ alloué~ réservé~ consacré~ dédié~")
_MONEY_FR = _one_of("budget enveloppe dotation crédits") + r"(?: (?:budgétaires?|financi(?:er|ère)s?))?"
_CALL_FR = _one_of("de_l'appel de_l'aap du_dispositif du_fonds du_programme du_concours de_la_campagne pour_l'appel pour_cet_appel")
_ALL_DE = _one_of("gesamt~ verfügbar~ zur_verfügung_stehend~ bereitgestellt~ indikativ~ geplant~ vorgesehen~")
_MONEY_DE = r"(?:gesamt|förder|finanz|ausschreibungs|programm)?(?:budget|volumen|mittel|fördermittel|summe|etat)"
_CALL_DE = r"(?:der|des|für (?:die|den|diese[nr]?)) \w*(?:ausschreibung|aufrufs?|calls?|programms?|runde|fonds)"
_ALL_ES = _one_of("total~ global~ disponible~ estimad~ asignad~ previst~ destinad~")
_MONEY_ES = _one_of("presupuesto dotación crédito fondos") + r"(?: (?:presupuestari|económic|financier)[oa]s?)?"
_CALL_ES = r"(?:(?:de|para) (?:la|esta) convocatoria|de las (?:ayudas|subvenciones)|del (?:programa|fondo|concurso|llamado))"
_ALL_IT = _one_of("total~ complessiv~ disponibil~ stanziat~ previst~")
_MONEY_IT = _one_of("dotazione budget stanziamento risorse plafond fondi") + r"(?: (?:finanziari|economic)\w{1,2})?"
_CALL_IT = r"(?:del (?:bando|fondo|programma)|dell['’](?:avviso|intervento)|della (?:misura|call))"
_BUDGETS = (
    rf"(?:{_ALL_EN} ){{1,2}}(?:call |programme |program |grant |public |scheme )?{_MONEY_EN}(?: available)?(?: {_CALL_EN})?",
    rf"(?:{_MONEY_EN}|(?:total |overall )?amount)(?: available| allocated| earmarked)? {_CALL_EN}",
    r"(?:total |overall )?(?:amount|budget|funding|funds) (?:available|allocated|earmarked)",
    rf"{_MONEY_FR}(?: {_ALL_FR}){{1,2}}(?: {_CALL_FR}(?: à \w+)?)?",
    rf"(?:{_MONEY_FR}|montant (?:total|global|disponible)) {_CALL_FR}(?: à \w+)?",
    rf"{_ALL_DE} {_MONEY_DE}(?: {_CALL_DE})?|{_MONEY_DE} {_CALL_DE}",
    rf"{_MONEY_ES}(?: {_ALL_ES}){{1,2}}(?: {_CALL_ES})?",
    rf"(?:{_MONEY_ES}|(?:importe|cuantía|monto) (?:total|global|disponible)) {_CALL_ES}",
    rf"{_MONEY_IT}(?: {_ALL_IT}){{1,2}}(?: {_CALL_IT})?",
    rf"(?:{_MONEY_IT}|importo complessivo) {_CALL_IT}",
)

# --- the most or the least that one of them may get -----------------------------------------------------------------
_MOST = _one_of("max\\.? min\\.? maximum minimum maximal~ minimal~ maximaux minimaux máxim~ mínim~ maxim[oa] minim[oa] massim[oa]")
_GRANT_EN = r"(?:grant|award|subsidy|bursary|stipend|prize)(?: funding)?(?: amount| size| value| request)?"
_GRANT_FR = r"(?:montant (?:de l['’]aide|de la subvention|du financement)|aide|subvention|financement|bourse|dotation|soutien)"
_GRANT_DE = _one_of(
    """förderung fördersumme förderhöhe förderbetrag förderbudget zuwendung zuwendungshöhe zuschuss zuschusshöhe zuschussbetrag beihilfe
    antragssumme"""
)
_GRANT_ES = r"(?:(?:importe|cuantía|monto) de la (?:ayuda|subvención|beca)|ayuda|subvención|financiación|beca|importe|cuantía)"
_GRANT_IT = (
    r"(?:importo (?:del contributo|dell['’]aiuto|dell['’]agevolazione)|contributo|finanziamento|agevolazione|sovvenzione|aiuto|voucher)"
)
_FOR_EACH = (
    r"(?: (?:(?:per|for each|for every) (?:project|applicant|award|application|grant|organi[sz]ation|beneficiary|proposal)"
    r"|par (?:projet|dossier|structure|porteur|lauréat|bénéficiaire|candidat|entreprise|association)"
    r"|(?:pro|je) (?:projekt|vorhaben|antrag|antragsteller\w*|maßnahme|verein|unternehmen|institution|person)"
    r"|por (?:proyecto|entidad|beneficiario|solicitud|solicitante|ayuda|empresa|persona)"
    r"|per (?:progetto|domanda|beneficiario|impresa|richiedente|soggetto)))?"
)
_GRANTS = (
    rf"{_MOST} (?:individual |possible |project )?{_GRANT_EN}(?: available| allowed| possible| awarded)?{_FOR_EACH}",
    rf"{_GRANT_EN} {_MOST}{_FOR_EACH}",
    rf"{_GRANT_FR} {_MOST}(?: accordée?| attribuée?| possible)?{_FOR_EACH}",
    rf"(?:{_MOST} |höchste[rs]? |höchst|mindest){_GRANT_DE}{_FOR_EACH}",
    rf"{_GRANT_ES} {_MOST}(?: a (?:solicitar|conceder|otorgar|percibir))?{_FOR_EACH}",
    rf"{_GRANT_IT} {_MOST}(?: concedibile| erogabile| ottenibile| riconoscibile)?{_FOR_EACH}",
)
_BUDGET, _GRANT = re.compile("|".join(_BUDGETS)), re.compile("|".join(_GRANTS))


def meaning_of_sum(words: str) -> Literal["budget", "grant"] | None:
    """Whether normalised words name what a call has in all, or the most or least of what one may get; None where they do neither."""
    if _GRANT.fullmatch(words):
        return "grant"
    return "budget" if _BUDGET.fullmatch(words) else None
