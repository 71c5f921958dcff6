"""Sums beyond which nothing is given: "Requests below €10,000 or above €75,000 are not eligible", and what small ones are told."""

from __future__ import annotations

from parsers.bounds import EDGE, LESS, MORE, compiled

_REACH = 96
_ASKED = compiled(
    rf"{EDGE}(?:applications?|requests?|bids?|submissions?|anträge|antrag|anfragen|gesuche|demandes?|dossiers"
    r"|solicitudes|peticiones|richieste|domande|pedidos"
    r"|(?:proposals?|projects?|submissions)\ (?:asking\ for|requesting|seeking)"
    r"|aanvragen|wnioski|ansökningar|søknader|sol·licituds)\ (?:[^\W\d_]{1,14}\ ){0,3}\Z"
)
_GIVEN = compiled(
    rf"{EDGE}(?:zuwendungen|zuschüsse|förder(?:ungen|summen|beträge)|grants|awards|subventions|aides|ayudas|subvenciones|contributi)\ "
    r"(?:[^\W\d_]{1,14}\ ){0,3}\Z"
)
_REFUSED = compiled(
    r"\s{0,2}(?:[^\W\d_]{1,14}\ ){0,6}?(?:(?:not|n['’]t|cannot)\ (?:normally\ )?(?:be\ )?"
    r"(?:considered|accepted|eligible|funded|supported|assessed|reviewed|processed|awarded|made|given|paid)"
    r"|(?:be|are)\ (?:rejected|declined|refused|excluded)|nicht\ (?:berücksichtigt|angenommen|bearbeitet|geprüft|gefördert"
    r"|behandelt|zugelassen|bewillig(?:t|en)|gewähr(?:t|en)|vergeben|ausgezahlt|möglich|fördern)|abgelehnt"
    r"|(?:ne|n['’])\s{0,2}(?:sont|ser\w{1,4}|peu\w{1,3}|pourr\w{2,4})"
    r"\ (?:pas\ |être\ |examinée|reten|accept|prise?\ en|instruit|traitée|recevable|étudiée)|rejetée?s|irrecevables?|écartée?s"
    r"|no\ (?:se|ser[áa]n?|son)\ (?:admit|acept|consider|tendr|tramit|conced)\w{1,8}|rechaza\w{2,5}|desestima\w{2,5}|inadmiti\w{2,4}"
    r"|non\ (?:(?:saranno|sono|verranno|possono\ essere)\ )?(?:ammess|accettat|considerat|accolt|pres|valutat"
    r"|esaminat|ammissibil)\w{1,2}|respint[ei]|esclus[ei]"
    r"|não\ ser\w{2,3}\ |niet\ (?:in\ behandeling|behandeld|gehonoreerd)|afgewezen|nie\ będą|behandlas\ inte|avslås)"
)
# "Requests below €10,000 or": the sum before is refused as well
_ASKED_BELOW = compiled(
    r"(?:applications|requests|bids|proposals|anträge|anfragen|demandes|dossiers|solicitudes|richieste|domande)"
    r"\ [^;:!?]{4,60}\ (?:or|ou|oder|o|u)\ \Z"
)
_OR_BEYOND = compiled(r"\s(?:or|ou|oder|o|u)\ [^.;:!?]{3,45}?(?=\ (?:are|is|will|cannot|werden|wird|können|sont|ne|no|non)\ )")
_REFUSES = compiled(
    r"(?:reject|decline|refuse)\ (?:any\ |an?\ |all\ )?(?:applications?|proposals?|requests?"
    r"|awards?|grants?)\ [^.;:!?0-9]{0,60}\Z|"
    r"(?:excluded|rejected|ausgeschlossen|abgelehnt|exclues|écartées|irrecevables|rechaz\w{3,5}|excluid[ao]s|esclus[ei]|respint[ei])"
    r"\ [^.;:!?0-9]{0,60}\Z"
    r"|(?:esclus[ei]|excluid[ao]s|exclues)\ [^;:!?]{0,75}\ (?:o|u|ou)\ \Z"
)
# A sentence whose subject are grants of a size says how these are dealt with, unless it says that they are there to be had.
_GRANTS = compiled(
    r"(?:\A|[.;:!?\n]\s{0,3})(?:(?:the|all|any|small|smaller|les|toutes?\ les|alle|die|las|los|todas\ las|i|gli|le)\ ){0,2}"
    r"(?:(?:grants|awards|bursaries|subventions|aides|bourses|zuwendungen|zuschüsse|förderungen|stipendien|fördersummen|beihilfen"
    r"|ayudas|subvenciones|becas|contributi|sovvenzioni|borse|subsidies)\ )(?:(?:of|von|de|di|d['’]un\ montant)\ )?\Z"
)
_ARE_TREATED = compiled(
    r"\s{1,3}(?:euros?\ )?(?:(?:are|is|will|can|may|must|need|do|does|require|have|get|fall|werden|sind|müssen|können|brauchen|bedürfen"
    r"|sont|seront|peuvent|doivent|font|ne|n['’]\w{1,10}|se|son|serán|no|deben|pueden|requieren|sono|saranno|non|possono|devono|vengono)"
    r"(?![^\W_]))(?!\ (?:[^\W\d_]{1,14}\ ){0,3}?(?:available|offered|awarded|given|made|provided|possible|possibles|applied|granted"
    r"|möglich|vergeben|gewährt|bewilligt|accordée?s|attribuée?s|octroyée?s|proposée?s|conced\w{1,4}|otorg\w{1,4}|disponibles"
    r"|disponibili|concess[ei]|assegnat[ei]|attribuit[ei])(?![^\W_]))"
)


def is_of_those_below(text: str, start: int, end: int) -> bool:
    """Whether those who ask for less, or small grants, are spoken of: "Applications below £500 …", "Grants under £500 are paid …"."""
    if LESS.match(text, start) is None:
        return False
    begin = max(0, start - _REACH)
    if _ASKED.search(text, begin, start) is not None:
        return True
    return _GRANTS.search(text, begin, start) is not None and _ARE_TREATED.match(text, end) is not None


def is_refused(text: str, start: int, end: int) -> bool:
    """Whether what is asked for beyond the quantity is turned down: "Applications below £500 will not be considered"."""
    if not (LESS.match(text, start) or MORE.match(text, start)):
        return False
    begin = max(0, start - _REACH)
    if _REFUSES.search(text, begin, start):
        return True  # "Saranno escluse le richieste inferiori a"
    another = _OR_BEYOND.match(text, end)  # "… or above €75,000"
    if _REFUSED.match(text, another.end() if another else end) is None:
        return False
    # "Mehr als 7.500 Euro können wir nicht bewilligen"
    begins = not text[:start].strip() or text[:start].rstrip().endswith((".", "!", "?"))
    return begins or any(words.search(text, begin, start) is not None for words in (_ASKED, _GIVEN, _ASKED_BELOW))
