"""The least size of a group in looser words: "six communes au moins", "no fewer than seven holdings must come together".

A sentence that says "at least so many" of those who may be partners, and that speaks of a group, states its size, whatever stands between.
"""

from __future__ import annotations

import re

from parsers.consortium_words import COUNTRY, ENTITY, LEAST, MEMBER, NUMBER, PART_OF_IT, QUALITIES, TAIL_OF_PART, VALUE

_BEFORE = (
    rf"(?:{LEAST}|zumindest|nicht weniger als|nicht unter|mindest(?:an)?zahl von|minimum number of|pas moins de|no menos de"
    r"|non meno di|nie mniej niż|não menos de|minimal)"
)
_AFTER = (
    r"(?:,? (?:au moins|au minimum|as a minimum|at least|at the least|oder mehr|mindestens|o más|como mínimo|al menos|por lo menos"
    r"|o più|come minimo"
    r"|ou plus|or more|minimum|ou mais|no mínimo|almeno))(?![^\W_])"
)
_BODIES = (
    r"businesses|firms|farms|holdings|farmers|municipalities|towns|cities|villages|schools|charities|clubs|producers|laboratories"
    r"|teams|museums|parishes|councils"
    r"|communes|exploitations(?: agricoles)?|laboratoires|équipes|écoles|villes|collectivités(?: territoriales)?|associations"
    r"|producteurs|acteurs"
    r"|(?:landwirtschaftliche[nr]? )?Betriebe[n]?|Gemeinden|Kommunen|Städten?|Schulen|Vereinen?|Höfen?|Kreisen?|Akteuren?|Mitgliedern?"
    r"|ayuntamientos|municipios|explotaciones|centros|escuelas|productores|asociaciones|cooperativas|laboratorios"
    r"|podmiot\w{0,3}|instytucj[ei]|partnerów|miembros|componenti|enti|comuni|aziende|scuole|associazioni|cooperative|soci"
    r"|agricoltori|produttori|atenei"
)
_BODY = rf"(?:{ENTITY}|{MEMBER}|{_BODIES})"
_OF_THOSE = (
    r"(?:of (?:the|these|those|its)|d(?:es|e ces)|de(?:r|ren)|dieser|de (?:los|las|estos|dichos)|dei|degli|di (?:questi"
    r"|tali)|fra (?:i|gli))\s(?:\d{1,3}\s)?"
)
_N = rf"(?P<n>{NUMBER})(?:\s\(\d\d?\))?"
_MORE = r"\s(?:or more|ou plus|oder mehr|o más|o più|ou mais)"
_OF_PLACES = r"(?:de\sla|de\sl[’']|du|de|of\sthe|of|der|des|del|di|dell[’'])"
_ANY = r"(?:[^\W\d][\w-]{1,19}\s){0,3}?"
_BODIES_LEAST = re.compile(
    rf"(?<![\w.,-])(?:{_BEFORE}),?\s{_N}\s(?:{_OF_THOSE})?{QUALITIES}{_BODY}\b"
    rf"|(?<![\w.,-])(?P<m>{NUMBER})(?:{_MORE}\s{QUALITIES}{_BODY}\b|\s{QUALITIES}{_BODY}\b{_AFTER})",
    re.I,
)
_PLACES_LEAST = re.compile(
    rf"(?<![\w.,-])(?:{_BEFORE}),?\s{_N}\s(?:{_OF_THOSE})?{_ANY}(?:{COUNTRY})\b"
    rf"|(?<![\w.,-])(?P<m>{NUMBER})(?:{_MORE}\s{_ANY}(?:{COUNTRY})\b"
    rf"|\s{_ANY}(?:{COUNTRY})\b(?:\s[^\W\d]{{4,12}})?(?:\s{_OF_PLACES}(?:\s?[^\W\d]{{1,12}}){{1,3}},?)?{_AFTER})",
    re.I,
)
# "six d'entre eux au minimum", "a minimum of seven of them", "almeno quattro devono", where countries were named before.
_OF_THEM = re.compile(
    rf"(?<![\w.,-])(?:(?:{_BEFORE}),?\s(?P<n>{NUMBER})\s(?:of them|d['’]entre eux|dieser Staaten|davon|de ellos|di essi|must|devono"
    rf"|deben|müssen|doivent)"
    rf"|(?P<m>{NUMBER})\s(?:of them|d['’]entre eux|de ellos|di essi){_AFTER})",
    re.I,
)
# "Partners per project: minimum 3"
_LABELLED = re.compile(rf"\b{_BODY}(?:\s(?:per|pro|par|por)\s[^\W\d]{{3,14}})?\s?:\s(?:{_BEFORE})\s(?P<n>{NUMBER})\b(?P<m>(?!))?", re.I)
# "le projet sera porté par un minimum de 3 partenaires": partners that a project needs
_COMES_WITH = re.compile(
    rf"(?<![^\W_])(?:projects?|projets?|proyectos?|progett[oi]|propuestas?|proposals?|propost[ae]"
    rf"|vorhaben)(?![^\W_])[^.;,\d]{{1,60}}?\s(?:{LEAST})\s{NUMBER}\s(?:partner|partenaire|socios)",
    re.I,
)
_NAMES_PLACES = re.compile(rf"\b(?:{COUNTRY})\b", re.I)
# "Applications by fewer than six municipalities are rejected".
_FEWER = re.compile(
    rf"(?<![\w.,-])(?:fewer than|less than|moins de|weniger als|menos de"
    rf"|meno di)\s(?P<n>{NUMBER})(?P<m>(?!))?\s{QUALITIES}{_BODY}\b",
    re.I,
)
_REFUSED = re.compile(
    r"(?<![^\W_])(?:reject|exclud|not qualify|ineligib|inadmiss|not be (?:considered|accepted|eligible)|écarté|rejeté|irrecevab"
    r"|inéligib|exclu"
    r"|ausgeschlossen|abgelehnt|scheiden"
    r"|nicht berücksichtigt|inadmi|rechaz|desestim|inammissib|esclus|respint)",
    re.I,
)
_FROM = re.compile(
    r"(?<![^\W_])(?:(?:situés|based|carried out|established|located|ansässig|ubicad[oa]s|situati|con sede|représentées?) (?:in|dans"
    r"|en|a)|from"
    r"|issue?s d['’e]|aus|procedentes? de|provenient[ei] da|participantes de|parceiros de|participants from"
    r"|partecipanti da),?\s(?:a\s|un\s)?\Z",
    re.I,
)
# Those who stand together.
_GROUP = re.compile(
    r"(?<![^\W_])(?:convention(?![^\W_])|convenio(?![^\W_])|accordo(?![^\W_])|agreement(?![^\W_])|consorti|konsorti|consorci"
    r"|consorzi|partnership|partenariat|\w{0,14}verb[uü]nd|network|netzwerk|réseau|rete(?![^\W_])"
    r"|red(?:es)?(?![^\W_])|reti(?![^\W_])|réseaux|group(?:ement|ing|s?(?![^\W_]))|gruppe"
    r"|zusammenschl|grup(?:o|po|pi)s? operativ|(?-i:\b(?:AT[SI]|RTI)\b)|\w{3,14}gemeinschaft|agrupaci|raggruppament|aggreg|joint"
    r"|together|conjunt|congiunt|gemeinsam|rassembl|réuni"
    r"|concurr|collaborat|kooperation|come from"
    r"|colabora|alliance|allianz|beteiligt|beteiligung|convenzione|convention de partenariat|équipes candidates|forschungsteams"
    r"|equipos|gruppi di ricerca)",
    re.I,
)
_PROJECT = re.compile(
    r"(?<![^\W_])(?:abdeckung|coverage|couverture|cobertura|copertura|projec|projek|projet|proyec|proget|vorhaben|mobilit|movilidad"
    r"|proposal|proposition"
    r"|propuesta|propost|anträge|antrag|application"
    r"|candidature|solicitud|domand|bids?(?![^\W_])"
    r"|tour|tournée|giras?(?![^\W_])|gastspiel|coproduc|coproduz|koproduktion|mostra|exhibition|team|action|network|netzwerk"
    r"|red(?![^\W_])|rete(?![^\W_])|équipe)",
    re.I,
)
# What is done to others, or was: "The project reaches at least 20 schools", "at least 30 firms took part".
_OTHERS = re.compile(
    r"(?<![^\W_])(?:benefit|reach(?:es|ed|ing)?(?![^\W_])|train(?:s|ed|ing)?(?![^\W_])|serv(?:e|es|ed|ing)(?![^\W_])|advis"
    r"|interview|survey"
    r"|customers|clients|jobs|erreich|profitier|geschult|befragt|bénéfici(?!air)|formé|accompagn|touch(?:er|é)|client|emplois"
    r"|benefici(?!ari)|formar|alcanz|atend|raggiung|format[ei](?![^\W_])|was|were|waren|wurden|fueron|étaient|ont été|sono stat"
    r"|hanno|han(?!\sde(?![^\W_])))",
    re.I,
)
# "Every training needs at least 12 participants": of an event.
AT_EVENTS = re.compile(
    r"\b(?:trainings?|courses?|workshops?|seminars?|events?|camps?|meetings?|classes|sessions?|exchanges?|formations?"
    r"|formaci[óo]n(?:es)?|formazion[ei]|ateliers?|séminaires?|\w*schulung(?:en)?"
    r"|\w*kurse?|\w*veranstaltung(?:en)?|seminare?|begegnung(?:en)?|rencontres?|encuentros?|incontri|cursos?|talleres|taller"
    r"|seminari[oa]?s?|event[oi]s?|cors[oi]|laborator\w{1,3}|szkole\w+|warsztat\w*)\b",
    re.I,
)
OF_PROJECTS = re.compile(
    r"consorti|konsorti|partner|parten|applica|proposal|projec|projek|projet|proyec|proget|antr[aä]g|domand|solicitud|demande", re.I
)
_TOO_MANY = 20
# A part of the group, what its members do once, or have done already: "At least two partners must be SMEs".
_OF_A_PART = re.compile(
    r"\s(?:must|shall|should|have to|need to|doivent|devront|müssen|sollen|deben|deberán|devono|dovranno)\s(?:all\s)?"
    r"(?:be(?! (?:represented|covered))|have|hold|attend|take part in|être|avoir|assister|sein|haben|ser|estar|tener|essere|avere"
    r"|partecipare a)(?![^\W_])"
    r"|\s(?:out of|su|sur|auf|von|de cada|de) \d|\s(?:that (?:is|are)\s)?(?:established|based|located|registered|établi\w*|ansässig"
    r"|establecid\w+|con sede|stabilit\w) (?:in|en|à|a) (?:an?|une?|eine[rm]?|un[ao]?)\s"
    r"|\s(?:from|of|in|with|de|du|des|aus|mit|von|con|da|dal|del|dall['’])\s(?:the\s)?(?:industry|academia|business|research"
    r"|practice|l['’]industrie|industria|recherche|wirtschaft|praxis|forschung|empresa|impresa)",
    re.I,
)
_INCLUDED = re.compile(
    r"(?:includ(?:e|es|ing)|involv(?:e|es|ing)|contain(?:s|ing)?|compris(?:e|es|ing)|incluir|inclu(?:ya|yendo|ant|ent)|inclure"
    r"|associer|comprendre|comprenant|umfassen|umfasst|enthalten|einbeziehen"
    r"|comprendere|coinvolgere|includere)\s\Z",
    re.I,
)
_GENERIC = re.compile(rf"(?:{ENTITY})\Z", re.I)
_ALREADY = re.compile(r"(?<![^\W_])(?:already|déjà|bereits|già|ya)(?![^\W_])", re.I)
_PREFERRED = re.compile(r"(?<![^\W_])(?:prefer|priorit|favou?red|bevorzug|privilegi|bonus|extra points|zusatzpunkt)", re.I)
_PEOPLE = re.compile(r"(?:participants?|teilnehmern?|candidats|participantes|candidatos)\Z", re.I)
Least = tuple[int | None, int | None, int, int]


def find_least(sentence: str) -> list[Least]:
    """The least number of bodies, and of countries, that a sentence asks of a group, and where it stands."""
    found: list[Least] = []
    if (AT_EVENTS.search(sentence) and not OF_PROJECTS.search(sentence)) or _PREFERRED.search(sentence):
        return found
    together = _GROUP.search(sentence) is not None
    fewer = _FEWER if _REFUSED.search(sentence) else None
    together = together or _COMES_WITH.search(sentence) is not None
    if size := _first(_LABELLED, sentence) or (together and _first(_BODIES_LEAST, sentence)) or (fewer and _first(fewer, sentence)):
        found.append((size[0], None, *size[1]))
    places = _first(_PLACES_LEAST, sentence)
    if places and not (together or _PROJECT.search(sentence) or _FROM.search(sentence, max(0, places[1][0] - 20), places[1][0])):
        places = None
    if places is None and (them := _first(_OF_THEM, sentence)) and _NAMES_PLACES.search(sentence, 0, them[1][0]):
        places = them
    if places:
        found.append((None, places[0], *places[1]))
    return found


def _first(words: re.Pattern[str], sentence: str) -> tuple[int, tuple[int, int]] | None:
    """The number of the only place where the words stand; none of a part of the group, of what is done to others, or was."""
    places = list(words.finditer(sentence))
    if len(places) != 1:
        return None
    start, end = places[0].span()
    tail = sentence[end : end + 60]
    if _OF_A_PART.match(tail) or TAIL_OF_PART.match(tail) or PART_OF_IT.search(sentence[max(0, start - 25) : start]):
        return None
    if _ALREADY.search(sentence, max(0, start - 40), start) or _OTHERS.search(sentence, max(0, start - 60), end + 40):
        return None
    if _INCLUDED.search(sentence, max(0, start - 20), start) and words is _BODIES_LEAST and not _GENERIC.search(places[0][0]):
        return None  # "The network must include at least two schools"
    if words is not _FEWER and _PEOPLE.search(places[0][0]):
        return None
    said = (places[0]["n"] or places[0]["m"]).lower()
    number = int(said) if said.isdigit() else VALUE[said]
    return (number, places[0].span()) if 1 < number <= _TOO_MANY else None
