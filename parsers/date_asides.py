"""What is handed in by a day and is no application: letters of referees, reports, missing papers, forms to be fetched."""

from __future__ import annotations

import re

from parsers.cues import AID, CALLS, NOUN, Cue, any_of, cues

_PAPERS = re.compile(
    any_of(
        r"""
(?:reference|recommendation|support|referees?['’]?)\s(?:letters?|reports?|statements?)
receipts invoices justificantes giustificativi rechnungen justificatifs (?:expenses?|payment|grant)\sclaims?
claims?\sfor\s(?:payment|expenses|reimbursement)
references(?=\s(?:must|should|have\sto|need|may|can|are\sdue)) ethics?\sapprovals? letters?\sof\s(?:recommendation|reference|support)
referees?
(?:missing|additional|supplementary|supporting|outstanding)\s(?:documents?|documentation|information|papers)
(?:application|grant)\s(?:packs?|packages?)
(?:(?:match|co-?)[\s-]?)?(?:funding|financing)\s(?:letters?|statements?|confirmations?|commitments?)
letters?\sof\s(?:commitment|confirmation)
(?:kofinanzierungs|finanzierungs)(?:zusagen?|bestätigung\w*|nachweise?) (?:lettres?|attestations?)\sde\s(?:co-?financement|cofinancement)
(?:cartas?|certificados?)\sde\scofinanciación letter[ae]\sdi\scofinanziamento
(?:final|interim|progress|annual|mid-term)\s(?:reports?|accounts?) zwischenabrechnung\w*
comptes\sà\smi-parcours cuentas\sintermedias conti\sintermedi draft\s(?:applications?|proposals?|bids?|versions?) drafts
(?:empfehlungs|referenz|unterstützungs)schreiben gutachten nachreichung\w* (?:fehlende|ergänzende|nachzureichende)\s\w{0,12}unterlagen
lettres?\sde\s(?:recommandation|référence|soutien) pièces\s(?:complémentaires|manquantes) bilans? comptes?[\s-]rendus?
cartas?\sde\s(?:recomendación|referencia|apoyo) memorias?\s(?:justificativas?|finale?s?)
documentación\s(?:adicional|complementaria|para\sla\sacreditación)
sprawozdani\w+ relatórios? verslag(?:en)? redovisning\w* zpráv\w+ raport\w*
letter[ae]\sdi\s(?:referenz[ae]|raccomandazione|presentazione|supporto) documentazione\s(?:integrativa|mancante) integrazioni
"""
    )
)
# "Supervisor deadline": what others add to an application.
_OF_OTHERS = re.compile(
    r"\b(?:plazo|fecha|termine|scadenza|date\slimite|échéance)\sintern[oae]\b|\binternal\s(?:\w+\s)?(?:deadline|closing\sdate)|\binterne\s(?:frist|deadline)"
    r"|\b(?:supervisors?|mentors?|referees?|references?|endorsements?|recommenders?|recommendations?)['’]?s?\sdeadlines?\b"
)
# "Applications and letters of support by …", "all documents, including letters of support, by …": they come with the application.
_WITH_IT = re.compile(
    r"(?:\b(?:with|including|incl\.?|plus|and|mit|samt|inklusive|einschließlich|und|sowie|avec|compris|et|con|incluid[ao]s|incluyendo|y"
    r"|compres[aeio]|corredat\w|e|ed)|[,+&])\s{1,2}(?:(?:the|two|three|all|any|your|der|den|dem|die|zwei|les?|la|las|los|dos|due|i|le)\s){0,2}$"
)
# German says behind the date what is done by then: "Die Unterlagen sind bis 5. Juni 2026 erhältlich".
_SAID_BEHIND = re.compile(
    r"[^.;,\n\d]{0,60}\b(?:statt(?!\s(?:des|der|eine[srm]?)\b)|benachrichtigt|informiert|verständigt|mitgeteilt|bekannt\s?gegeben|veröffentlicht|entschieden|erfolgen|erfolgt\ssein|stattfinden"
    r"|stattgefunden|erhältlich|angefordert|abgeholt|heruntergeladen|immatrikulier\w+|verwendet|verausgabt|auszugeben|bewilligt|nachgereicht|nachzureichen"
    r"|weitergeleitet|weitergegeben|registrieren|dönt\w{0,5}|értesít\w{0,5}|kihirdet\w{0,4}|geprüft|begutachtet|bewertet|gesichtet|beoordeeld|behandeld)\b"
)
EXTENDED = re.compile(
    r"\b(?:exten(?:ds?|ded|ding|sion|sión|did[oa])\b|reportée?s?\b|(?:postpon|prolong|verläng|verschob|spostat|décal|moved\b|trasladad|pr[oó]rr?og|ampl[ií]|aplaz|przedłuż|förläng)\w*)"
)


def is_of_other_papers(before: str) -> bool:
    """Whether the words before a date name papers other than the application as what is due."""
    return _OF_OTHERS.search(before) is not None or any(
        not _WITH_IT.search(before, max(0, found.start() - 40), found.start())
        and not any(cue.sense == "noun" for cue in cues(before[: found.start()]))
        for found in _PAPERS.finditer(before)
    )


def is_done_behind(after: str) -> bool:
    """Whether the words behind a date say that something else is done by then."""
    if _PAPER_BEHIND.match(after) or _EARLIER_BEHIND.match(after):
        return True
    found = _SAID_BEHIND.match(after)
    return bool(found and not any(cue.sense == "verb" for cue in cues(found[0])))


def tells_what_came_in(text: str, end: int) -> bool:
    """Whether it is told behind a date how many had applied by then: "Zum Stichtag 30.09.2026 waren 46 Anträge eingegangen"."""
    return _CAME_IN.match(text, end) is not None


_CAME_IN = re.compile(
    r",?\s(?:waren|lagen|gingen|sind|wurden)\s(?!alle\b|die\b|ihre\b)(?:[^.;\n]|(?<=mio)\.|\.(?=\d)){0,80}?\b(?:eingegangen|eingereicht\sworden|vor|ein)(?=\s?(?:[.,;]|$))"
    r"|,?\s(?:(?:some|about|around|over|more\sthan|a\stotal\sof|many|only)\s)*(?:\d[\d.,]*\s|(?<=many\s))[^.;\n]{0,60}?\b(?:had\sbeen|were)\s(?:received|submitted)\b"
    r"|,?\s(?:we|they|the\s[^\W\d]{3,12})\shad\sreceived\b"
    r"|,?\s[^.;\n]{0,40}\b(?:avaient|ont)\sété\s(?:reçu|dépos)e?e?s?\b"
    r"|,?\sse\s(?:habían|han)\s(?:recibido|presentado)\b|,?\sse\s(?:recibieron|presentaron)\b"
    r"|\seingegangen\swaren\b|\ssono\sstat[ei]\s\d"
    r"|,?\s(?:erano|sono)\s(?:pervenut|arrivat|state\spresentat)[ei]\s(?:\w+\s)?\d"
)
# "Ouverte du 8 janvier au 22 mars, la session précédente avait"
_EARLIER_BEHIND = re.compile(
    r"[^.;:\n\d]{0,40}?,\s(?:(?:la|l['’]|le|el|il)\s?(?:session|édition|appel|campagne)\sprécédente?"
    r"|la\s(?:convocatoria|edición)\s(?:anterior|pasada)|(?:il|la|l['’])\s?(?:bando|edizione|avviso)\s(?:precedente|scors[ao])"
    r"|(?:la|die|the|una)\s(?:(?:public|öffentliche)\s)?(?:consulta(?:tion|zione)?|konsultation|exhibition|exposition|ausstellung|mostra|exposición|enquête)"
    r"|(?:the|our)\s(?:previous|last|earlier)\s(?:call|round|edition|competition)|die\s(?:vorige|letzte|vorherige)\s(?:\w{0,14}runde|\w{0,12}ausschreibung))\b"
)
_PAPER_BEHIND = re.compile(
    r"\s(?:(?:the|an?|their|its|your|la|una|su|el|un|le|les|leur|il|lo|gli|die|den|der|das|einen?|ihren?|o|um)\s)?(?:[^\W\d_]{3,14}\s)?"
    r"(?:justificaci[oó]n|justificante|memoria|informe|reports?|rapports?|bilans?|justificatifs|rendicont\w+|relazion[ei]|verwendungsnachweise?"
    r"|abrechnung|sachbericht|sprawozdani\w+|relatórios?|verslag|redovisning)\b"
)
# Those who apply are not handed in: "Applicants will hear by …".
_PEOPLE = re.compile(
    r"(?:applicants?|candidats?|candidates|candidat[oa]s|(?<=\bgli\s)candidati|(?<=\b[cdt][aeo]i\s)candidati|(?<=\bai\s)candidati|(?<=\bi\s)candidati"
    r"|\w{0,14}antragsteller\w*|\w{0,14}antragstellende\w*)(?!\w)"
)


def names_what_to_hand_in(text: str, found: list[Cue]) -> bool:
    """Whether a cue is a verb of handing in, or a noun for what is; people are none."""
    return any(cue.sense == "verb" or (cue.sense == "noun" and not _PEOPLE.match(text, cue.start)) for cue in found)


# What closes, or ends, and takes in no applications.
_CLOSES_TOO = re.compile(
    r"(?<!\w)(?:offices?|help[\s-]?desks?|hotlines?|(?:phone|help|enquiry)\slines?|exhibitions?|museum|library|shop|drop-in\s\w+|sessions?|polls?|vot(?:es?|ing)|(?:public\s)?(?:consultations?|hearings?|surveys?)"
    r"|mandat[oe]?|mandates?|licen[cs]e\w*|licencias?|visas?|contracts?|contrato|contratto|convenio|insurance|póliza|warranty|\w{0,12}büros?|geschäftsstelle|\w{0,12}ausstellung|\w{0,8}umfrage|\w{0,12}anhörung|konsultation|bureaux?|exposition|sondage|enquête|consultation(?:\spublique)?"
    r"|oficinas?|exposición|encuesta|consulta(?:\spública)?|uffici[oa]?|mostra|sondaggio|consultazione(?:\spubblica)?)"
    r"(?:\s(?:for|of|on|in|at|für|zur|zum|pour|sur|de|à|en|para|sobre|per|di|sul(?:la)?)\s[^.;:,\d]{1,40})?,?\s(?:(?:se|si|will|wird|am)\s){0,2}$"
)
_COMING = (
    r"(?:info(?:rmation)?[\s-]?(?:days?|events?|sessions?)|webinars?|workshops?|drop-in\s\w+|sessions?|events?|conferences?|\w{0,24}veranstaltung\w*"
    r"|infotag\w*|webinaires?|ateliers?|réunions?\sd['’]information|talleres|taller|jornadas?|seminari[oe]?s?|conferenza)"
)
_TO_COME = (
    r"(?:regist(?:er|rations?)|sign[\s-]?ups?|bookings?|anmeld(?:ung|efrist|eschluss)\w*|inscriptions?|inscripci[oó]n\w*|iscrizion[ei])"
)
_TO_APPLY = re.compile(any_of(CALLS + AID + NOUN))
# "Registration for the webinar closes on", "Webinar registration deadline".
_TO_COME_TO = re.compile(rf"(?<!\w){_TO_COME}\s(?:[^\W\d_]{{1,12}}['’\s]\s?){{0,4}}{_COMING}(?!\w)|(?<!\w){_COMING}[\s-]{_TO_COME}(?!\w)")


# What else has a day by which it ends: "Date de fin du projet", "Scadenza dei pagamenti", "Frist für Beschwerden".
_OF_SOMETHING_ELSE = re.compile(
    r"(?:(?:(?<=\sper)|(?<=\spour)|(?<=\sfür)|(?<=\spara))\s"
    r"|\s?(?:(?:for|of|on|pour|de|du|des|para|del|per|di|dei|dell[ae]|degli|der|des|für|zur|zum|von|voor|van)\s|dell['’]|d['’]))"
    r"(?:(?:the|its|our|an?|all|your|fin\sd[eu]|la|le|les|el|los|las|il|lo|gli|i|den|die|das|de|het)\s|l['’]|fin\sd['’])?(?:"
    + any_of(
        r"""
surveys? contracts? exhibitions? partner\s(?:search|matching) matchmaking complaints? appeals? votes? voting project(?=\s?(?:[.,:;)]|$))
spending payments? accounts? books? completion delivery implementation works
projet chantiers? travaux comptes? exposition exécution réalisation mise\sen\s(?:œuvre|oeuvre) paiements? versements? dépenses engagements?
recours réclamations? contrats? conventions? budget exercice formation stage festival votes? achèvement livraison validité
proyecto pagos? obras? ejercicio exposición contratos? convenios? vigencia validez gastos? actividad(?:es)? curso recursos? votación
progetto pagament[oi] ricors[oi] reclami mostra contratt[oi] convenzion[ei] validità spese attività corso votazion[ei] bilancio
lavori quesiti
beschwerden? widersprüchen? umsetzung durchführung ausführung zahlung(?:en)? berechnung(?:en)? jahresabschluss projekts? maßnahmen?
vertrags? ausstellung abrechnung
"""
    )
    + r")"
)


def ends_something_else(text: str, at: int) -> bool:
    """Whether the words behind "deadline" or "end" name what is no time to apply: "of the project", "des travaux"."""
    return _OF_SOMETHING_ELSE.match(text, at) is not None


_ENDS = ("due", "clos", "si chiud", "se cierr", "se cerr", "ferm", "schließ", "scad", "se clô")


def is_of_another_step(before: str, found: list[Cue], governor: Cue) -> bool:
    """Whether what is due, or closes, is another thing than the call: "Payment claims are due on", "The helpdesk closes on"."""
    other = _TO_COME_TO.search(before) or _CLOSES_TOO.search(before, 0, governor.start)
    if other and not _TO_APPLY.search(before, 0, other.start()) and not _TO_APPLY.search(before, other.end()):
        return True
    if governor.sense == "deadline" and ends_something_else(before, governor.end):
        return True
    if not before.startswith(_ENDS, governor.start):
        return False
    if any(cue.sense == "noun" and cue.start >= governor.start for cue in found):
        return False  # "has announced that the scheme will close to new applications on"
    earlier = [cue for cue in found if cue.end <= governor.start]
    return bool(earlier and earlier[-1].sense == "event" and not any(cue.sense in ("noun", "verb") for cue in earlier))


def hands_in_behind(after: str) -> bool:
    """ "By 5 May, applicants must submit", "Bis zum 31. März können Anträge gestellt werden", "By 5 May: submission of"."""
    found = cues(after)
    senses = {cue.sense for cue in found}
    step = _STEP_BEHIND.match(after)
    named = bool(step and any(cue.sense in ("verb", "noun") and cue.start == step.end() for cue in found))
    return ("verb" in senses or named) and not senses & {"law", "event", "question", "intent", "opening"}


# "By 5 June 2026: submission of proposals".
_STEP_BEHIND = re.compile(r"\s?[:–—-]\s(?:(?:the|le|la|les|l['’]|el|il|die|der|das)\s?)?")
