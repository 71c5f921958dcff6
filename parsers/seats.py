"""Sentences that tell where those who apply must be at home: "Applicants must be established in …", "avec siège en …"."""

from __future__ import annotations

import re
from itertools import islice

from parsers.cues import lower
from parsers.words import word_begins

# Expressions over lower-case text. Who applies, and that they may or must; both stand before the seat in the same sentence.
_WHO = re.compile(
    r"\b(?:applicants?|(?:lead|project) partners|organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|smes?|enterprises?|businesses|start-?ups?"
    r"|institutions?|associations?|ngos?"
    r"|researchers?|participants?|candidates?|beneficiar(?:y|ies)|applications?|you|persons?|individuals?|citizens|nationals"
    r"|open to|universities"
    r"|candidats?|demandeurs?|organismes?|entreprises?|structures?|porteurs?|bénéficiaires|personnes|ressortissants?|pme|établissements"
    r"|antragsteller\w*|antragsberechtigt|unternehmen|organisationen|einrichtungen|personen|staatsangehörige\w*|kmu|vereinen?|bewerber\w*"
    r"|solicitantes?|entidades|empresas|organizaciones|personas|ciudadan[oa]s|candidat[oa]s|pymes?|beneficiari[oa]s|participantes"
    r"|richiedenti|imprese|soggetti|enti|organizzazioni|persone|cittadin[oi]|cittadinanza|pmi|candidati|beneficiari"
    r"|partecipanti|requisiti"
    r"|organisme|entreprise|structure|établissement|einrichtung|verein|person|antragsberechtigte\w*"
    r"|entidad|empresa|organización|persona|pyme|richiedente|impresa|soggetto|ente|organizzazione|cittadino)\b",
)
_MAY = re.compile(
    r"\b(?:must|may|can|could|should|shall|eligible|open to|grants? (?:for|to)|funding for|only|have to|has to|need to"
    r"|required|invited|welcome|apply"
    r"|doivent|doit|peuvent|peut|éligibles?|ouvert|seul(?:e)?s?|s[’']adresse|aides? aux?|réservée?"
    r"|müssen|muss|können|dürfen|antragsberechtigt|teilnahmeberechtigt|förderfähig|fördert|gefördert|unterstützt|richtet sich"
    r"|deben|deberán|deberá|podrán|pueden|puede|elegibles?|ayudas (?:para|a)|dirigid[oa]s?|destinad[oa]s?|abiert[oa]"
    r"|devono|deve|possono|può|potranno|ammess[ie]|ammissibili|contribut[oi] (?:a|alle|ai)|rivolt[oa]|riservat[oaie]"
    r"|destinat[oaie]|requisiti|in possesso)\b",
)
SEAT = (
    r"(?:legally )?(?:established|registered|based|located|headquartered|incorporated|resident|domiciled|constituted"
    r"|residing)(?: and (?:registered|operating|based|active))?"
    r" (?:in|at|within)|(?:registered office|legal seat|seat|headquarters|place of business|residence) (?:is )?(?:in|within)"
    r"|(?:must|should|has to|have to) be in(?! (?:good|line|possession|need|receipt|charge|english|french|german))"
    r"|citizens (?:or (?:permanent |legal )?residents )?of|nationals (?:or (?:permanent |legal )?residents )?of|(?<=must )(?:come|be) from"
    r"|citizenship of|nationality of"
    r"|(?:légalement )?(?:établi|installé|implanté|situé|basé|domicilié|immatriculé|localisé|résid(?:a|e)nt"
    r"|résid)\w{0,4} (?:légalement )?(?:en|au|aux|dans)"
    r"|(?:siège|siège social) (?:social )?(?:est |se situe |est situé )?(?:en|au|aux|dans)|ressortissants? (?:d[eu’']|des)"
    r"|(?:haupt|geschäfts|wohn|firmen)?sitz (?:in|innerhalb)|(?:niedergelassen|ansässig) in|staatsangehörige\w* (?:der|eines|von)"
    r"|(?:establecid|radicad|ubicad|domiciliad|constituid|registrad)[oa]s? en|residentes? en"
    r"|residencia (?:fiscal |legal |definitiva |permanente |habitual )?en"
    r"|(?:sede|domicilio)(?: social| fiscal| legal)? en"
    r"|ciudadan[oa]s de|nacionalidad de|nacionales de"
    r"|(?:stabilit|resident|ubicat|localizzat|costituit|domiciliat)[oaie] (?:in|nel|nell[ao’']|nei|negli)|sede(?: legale"
    r"| operativa| legale (?:o|e|e/o) operativa)? (?:in|nel|nell[ao’']|nei|negli)"
    r"|cittadini (?:di|dell[’']|degli|dei)|cittadinanza (?:di|italiana o di|dell[’'])"
)
_SEAT = re.compile(word_begins([SEAT]))
# A seat that is not asked of every applicant: of so many partners, of others, of none, of the work.
_NOT_ALL = re.compile(
    r"\b(?:at least|minimum|different|each|not|no|non|unless|except|outside|partners? from|other than|au moins|différents?|ne"
    r"|hors|sauf|mindestens|verschiedenen?"
    r"|nicht|kein\w*|außerhalb|al menos|distintos?|fuera|almeno|divers[ie]|fuori|if|si|wenn|se)\b",
)
_MAY_BEHIND = re.compile(
    r"\b(?:may|can|are (?:all )?(?:eligible|welcome|invited)|peuvent|sont éligibles|können|dürfen|sind (?:antrags"
    r"|teilnahme)berechtigt|podrán|pueden"
    r"|possono|potranno|is (?:eligible|welcome|invited)|peut|est éligible|kann|darf|ist (?:antrags|teilnahme)berechtigt|podrá|puede"
    r"|può|potrà)\b",
)
_MAY_NOT = re.compile(
    r"\b(?:(?:may|can|must|shall|are|is) not\b|cannot|exclud|exclus|ne peu|ausgeschlossen|nicht (?:antrags|teilnahme)"
    r"|no (?:podrán|pueden)|excluid|non possono|esclus)",
)
# What follows is another rule: "in Spain. Consortia must include …".
_OTHER_RULE = re.compile(
    r"\b(?:consorti\w*|konsorti\w*|at least|au moins|mindestens|al menos|almeno|and (?:work|collaborate|cooperate)"
    r"|partner\w* (?:in|from)|who (?:want|wish)"
    r"|und (?:mit|die)\b|che (?:desider|intend|vogl)\w*|que (?:dese|quier)\w*|qui souhait\w*)",
)
# What speaks of being at home somewhere, in lower case: "must be in" alone says that of many other things.
SIGNS = tuple(
    """establish registered based located headquarter incorporated resid domicil seat constitu place citizen national établi install implant
    situé must immatricul localis ressortissant siège sitz niedergelassen ansässig staatsangehörig establecid radicad
    ubicad sede ciudadan
    nacional registrad stabilit ubicat localizzat costituit cittadin""".split()
)
# Behind a word of three letters or more, and brackets or quotes that close there.
_SENTENCE = re.compile(r"[.;!?](?=\s|$)(?:(?<=[^\W\d_]{3}.)|(?<=[^\W\d_]{3}[)\]»”\"].)|(?<=[^\W\d_]{3}[)\]»”\"]{2}.))")
_LIMIT = 20_000
_BEFORE = 300
_BEHIND = 1_500
_MAX_SEATS = 20


def home_words(text: str, *, of_applicants: bool = False) -> str | None:
    """The words behind "established in" where the sentence says that all who apply must be there; None where none does.

    Under a heading on who may apply (`of_applicants`) nothing else has to say so.
    """
    text = text[:_LIMIT]
    lowered = lower(text)
    if not _SEAT.search(lowered):
        return None
    for start, end in _sentences(text):
        for seat in islice(_SEAT.finditer(lowered, start, end), _MAX_SEATS):
            before = lowered[max(start, seat.start() - _BEFORE) : seat.start()]
            said = before + seat[0]
            stop = min(end, seat.end() + _BEHIND)
            behind = lowered[seat.end() : stop]
            may = of_applicants or ((_MAY.search(said) or _MAY_BEHIND.search(behind)) and _WHO.search(said))
            if may and not _NOT_ALL.search(before[-120:]) and not _MAY_NOT.search(behind):
                rule = _OTHER_RULE.search(lowered, seat.end(), stop)
                return text[seat.end() : rule.start() if rule else stop]
    return None


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))
