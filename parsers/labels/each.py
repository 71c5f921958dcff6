"""Labels that say of what they state that it is for each project or applicant: "Importe por beca", "Costs per project"."""

from __future__ import annotations

import re

# "Importe por beca", "Förderbetrag pro Antrag": a word for a sum and one for each of those who get it.
_SUM_FOR_EACH = re.compile(
    r"(?:(?:maxi|mini|máxi|míni|massi|maks)m?\w{1,5} )?(?:amount|grant|award|funding|support|montant|aide|subvention|dotation|financement"
    r"|soutien|bourse"
    r"|(?:förder|zuschuss)?(?:betrag|summe)|förderung|zuschuss|zuwendung|importe|cuantía|ayuda|subvención|dotación|monto|financiación|importo|contributo"
    r"|finanziamento|premio|valor|montante|apoio|bedrag|subsidie|bijdrage|kwota|dofinansowanie|import|ajut|belopp|bidrag)"
    r"(?: (?:maxi|mini|máxi|míni|massi)m\w{1,3})? (?:per|pro|je|par|por|na|for each|pour chaque|per ogni|für jedes|voor elk|för varje) "
    r"(?:project|grant|award|applicant|application|team|library|museum|school|club|institution|company|charity|artist|winner"
    r"|organi[sz]ation|fellow|projet|lauréat|dossier|bourse|candidat|bénéficiaire|structure|projekt"
    r"|vorhaben|antrag|stipendium|verein|preis"
    r"|proyecto|ayuda|beca|entidad|solicitud|beneficiario|premio|progetto|borsa|domanda|projeto|bolsa"
    r"|candidatura|aanvraag|wniosek|projecte|ajut|entitat|ansökan)"
)
# Costs, a number or a time: no sum that each gets.
_OTHER_FOR_EACH = re.compile(
    r"(?:[^\W\d]{1,14} )?(?:costs?|expens\w{1,5}|expenditures?|numbers?|partners|participants|duration|coûts?|dépenses|nombre|durée"
    r"|\w{0,12}kosten|\w{0,12}ausgaben|anzahl|teilnehme\w{1,6}|laufzeit|dauer|costes?|gastos|número|duración|cost[oi]|spes[ae]|numero|durata)"
    r" (?:[^\W\d]{1,14} ){0,3}(?:per|pro|je|par|por|for each|for every)\b"
)


def is_sum_for_each(words: str) -> bool:
    """Whether normalised words name a sum that each of a kind gets."""
    return _SUM_FOR_EACH.fullmatch(words) is not None


def counts_for_each(words: str) -> bool:
    """Whether normalised words name what each of a kind costs, lasts or has: "Number of partners per project"."""
    return _OTHER_FOR_EACH.match(words) is not None
