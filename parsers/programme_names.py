"""The programme that money comes from, where only a sentence names it: "under the Single Market Programme (SMP)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.body_words import KNOWN
from parsers.context import Context
from parsers.known_programmes import find_known_programme
from parsers.outline import Block
from parsers.title_words import words_of
from parsers.words import AnyOf, holds_any

_MAX_TEXT = 8_000
_WORD = r"[A-ZÀ-Þ][\w'’&+./-]{0,30}"
_SMALL = r"(?:of|for|and|the|in|de|du|des|d['’]|la|le|les|l['’]|pour|et|del|della|dello|dei|di|e|per|y|para|en|und|für|der|die)"
_LISTED = rf"{_WORD}(?:\s{_WORD}){{0,4}},\s(?:{_WORD},?\s){{0,3}}"  # "European Maritime, Fisheries and Aquaculture Fund"
_NAME = rf"{_WORD}(?:\s(?:{_SMALL}\s){{0,2}}{_WORD}|\s[dl][’']{_WORD}|\s[–-]\s[A-Z]{{1,2}}\b){{0,7}}"
_YEARS = r"(?:\s?[,–-]?\s?\(?20\d\d\s?[-–/]\s?(?:20)?\d\d\)?)"
_ACRONYM = r"(?:\s\([A-Z][A-Za-z0-9+–\s-]{1,24}\))"
# The programme's noun stands behind its name in English and Dutch, before it elsewhere.
_BEHIND = re.compile(
    rf"\b(?:[Uu]nder|[Ww]ithin|[Tt]hrough|[Ff]rom|[Bb]y|[Vv]ia|(?:part|framework|priority|objectives?|aims|goals)\sof"
    rf"|(?:rounds?|cycles?|editions?|calls?|phases?)\s(?:of|for|in|under))\s(?:the|our|its|their)\s"
    rf"(?:(?:EU|European\sUnion)['’]?s?\s)?"
    rf"(?P<name>(?:{_LISTED}(?:and\s)?)?{_NAME}\s(?:[Pp]rogram(?:me)?|Facility|Fund|Instrument|Scheme|Initiative){_ACRONYM}?{_YEARS}?)"
)
# "issue du Fonds d'aide à la création (FAC)": in lower case the bracket tells where the name ends, and the initials that it is one.
_IN_SMALL = re.compile(
    r"\b(?:du|le|au|ce|del|al|el|su|dal|sul|do|ao|pelo|des|dem|vom)\s(?P<name>(?:[Pp]rogram(?:me|ma|a|m)|[Ff]ond(?:s|o)|[Dd]ispositif|[Pp]lan|[Pp]iano|Fundo)"
    r"\s(?:[^\s.;:()]{1,25}\s){1,12}\((?P<acronym>[A-Z][A-Za-z0-9+-]{1,14})\))"
)
# "PR FESR Marche 2021-2027": programmes of regions are called by their acronyms and years.
_OF_REGION = re.compile(
    r"(?<![\w/-])(?P<name>(?:PSR|PSP|POR|PON|POC|PO|PR|PN|CSR|PDR|PSC|ROP|EPLR)\s(?:(?!20\d\d)[A-ZÀ-Þ][\w'’+/-]{1,24}\s|(?:e|y|et)\s){0,4}20\d\d\s?[-–/]\s?20\d\d)\b"
)
# "au titre du Programme d'intégration cantonal 2024-2027": in lower case the years tell where the name ends.
_UP_TO_YEARS = re.compile(
    r"\b(?:du|le|au|del|al|el|dal|nel|il|do|ao)\s(?P<name>(?:Programm(?:e|a)|Programa|Plan|Piano)\s(?:[^\s.,;:()\d]{1,20}\s){1,8}"
    r"20\d\d\s?[-–/]\s?(?:20)?\d\d)\b"
)
# "ogłasza nabór w ramach programu „Małe porty”"
_NOUN_QUOTED = re.compile(
    r"\b(?:[Pp]rogram(?:me|ma|a|u|ul|met|mu|y)?|(?:(?:Förder|Bundes|Landes|EU-|Sonder)p|[Pp]|EU-P)rogramm(?:e?s)?|[Dd]ispositif|[Ff]ond(?:s|o)|[Ff]unduszu|[Ff]undo)\s[“\"„«»]\s?"
    r"(?P<name>[A-ZÀ-ÞŁŚŻ][^”\"“»«\n]{3,80}?)\s?[”\"“»«]"
)
# Without years or acronym a name counts where the sentence says that the money is from it.
_MONEY = re.compile(
    r"\b(?:fund(?:ed|s|ing)|(?:co-?)?financed|supported|paid|available|offer(?:s|ed)?|award(?:s|ed)?|grants?|money|financ\w+|souten\w+|soutien\w*|appu\w+|aides?|calls?|appels?|concursos?|convocatorias?|bando|avviso|issue?s?"
    r"|konkurs\w*|utlysning\w*|bidrag\w*|subsidi\w+|edital|apel\w*|výzv\w+|competitions?|concours"
    r"|gefördert|förder\w*|finanziert|mittel|ayudas?|subvenci\w+|contribut\w+|finanzia\w*|dofinansowan\w*|nabór|wniosk\w*|apoi\w+)\b",
    re.I,
)
_GENERIC = re.compile(
    r"(?:(?:Annual|Action|Multiannual|Indicative|Small|Seed|Research|Travel|Work|Framework|National|Regional|Annual|New|PhD|Doctoral|Student|Grants?|Fellowships?|Scholarships?|Awards?"
    r"|Support|Funding|Funds?|Project|Community|General|Main|Central|Discretionary|Pilot|Visiting|Postdoctoral|Trust|Pension|Social|Structural"
    r"|Programm?e?s?|Programs?|Scheme|Facility|Instrument|Initiative|programm?e?|program|and|the|of|for)\s?)+"
)
# "Interreg VI-A Italia-Svizzera 2021-2027", "Interreg Europe": told without any noun; but not the offices and papers of Interreg.
_INTERREG = re.compile(
    r"\b(?P<name>(?:Interreg|INTERREG)(?:\s[IV]{1,3}(?:[\s-]?[ABC])?\b)?"
    r"(?:\s(?!20\d\d)(?!(?:Program|Secr|Sekret|Joint|Monitoring|Managing|Calls?\b|Proje|Proye|Proge|Fund|Förder|Mittel|Antr|Ausschuss|Team|Stelle"
    r"|Partner|Verwalt|Kontakt|Contact|Office|National|News|Info|Web|Event|Grant|Applica|Small|Klein|Mikro|Micro|Begleit|Region\w*\b)"
    rf")[A-ZÀ-Þ][\w'’&+–-]{{0,30}}){{0,4}}{_ACRONYM}?{_YEARS}?)"
)
# "under its “Young Harbours Initiative”"
_QUOTED = re.compile(
    rf"\b(?:under|within|through|part\sof|framework\sof)\s(?:its|our|their|the)\s(?:new\s)?[“\"„«](?P<name>(?:{_WORD}\s|(?:of|for|and|the)\s){{1,8}}"
    r"(?:Initiative|Programme|Program|Fund|Scheme|Facility))\b"
)
_BEFORE = re.compile(
    rf"\b(?:[Dd]as|dem|des|[Vv]om|[Ii]m)\s(?:Förder)?[Pp]rogramms?\s(?P<de>[„“\"«]?{_NAME}{_ACRONYM}?{_YEARS}?)"
    rf"|\b(?:du|[Ll]e|[Aa]u|son|leur|notre)\s(?P<fr>[Pp]rogramme\s(?:d[’'])?{_NAME}{_ACRONYM}?{_YEARS}?)"
    rf"|\b(?:del|[Ee]l|[Aa]l|su|nuestro|[Dd]o|[Nn]o|[Aa]o|[Pp]elo)\s(?P<es>(?:[Pp]rograma|Fondo|Plan)\s(?:{_SMALL}\s)?{_NAME}{_ACRONYM}?{_YEARS}?)"
    rf"|\b(?:[Dd]el|[Ii]l|[Dd]al|[Nn]el|[Aa]l|[Ss]ul)\s(?P<it>(?:[Pp]rogramma|Fondo|Piano)\s(?:{_SMALL}\s)?{_NAME}{_ACRONYM}?{_YEARS}?)"
    rf"|[“«\"](?P<quoted>(?:Programma|Fondo|Piano|Programa|Programme)\s(?:{_SMALL}\s)?{_NAME}{_ACRONYM}?{_YEARS})"
)
# Programmes that are named without their noun: "the European Union's Horizon Europe research and innovation programme".
_BARE = re.compile(
    r"(?:\b(?:under|through|within|by|from|part\sof|framework\sof|aus|im\sRahmen\s(?:von|des))\s(?:the\s)?|\b(?:Union|EU)['’]s\s|\bcadre\sd(?:e\s|u\s|['’])"
    r"|\bmarco\sdel?\s|\bambito\sdel?i?\s|\btitre\sd[eu]\s|\b(?:finanziat[oaie]|finanziamento|risorse|fondi)\sd[ae]l\s"
    r"|\b(?:financée?s?|opérée?s?|soutenue?s?)\spar\s|\b(?:financiad[oa]s?|financiación|fondos)\s(?:por\sel|del?)\s"
    r"|\bprogram(?:me|ma|a|m)s?\s[“\"«„]?\s?|(?<=[.!?]\s)|^)(?P<name>Hori[sz]on(?:t|te)?\s(?:Europ[ea]|2020)|Orizzonte\sEuropa|Erasmus\+|Creative\sEurope|Kreatives\sEuropa"
    r"|Europe\sCréative|Europa\sCreativa|Digital\sEurope|EU4Health|France\s2030|France\sRelance|Plan\s(?:national\s)?de\srelance\set\sde\srésilience|[Ff]onds\s[Vv]ert|PNRR|PRTR|LEADER(?![A-Z]|-(?:Region|Gebiet|Gruppe|Aktionsgruppe|Verein)))(?!\w)"
)
_BARE_HINTS = (
    *"Hori Orizzonte Erasmus+ Creative Kreatives Créative Creativa Digital EU4Health LEADER PNRR PRTR".split(),
    *("ance 2030", "ance Relance", "de relance", "onds vert", "onds Vert"),
)
_QUOTES = '“"„«»'
# What a programme is named for besides: its rules, and the countries that take part in it.
_RULES = re.compile(
    r"\b(?:eligib\w*|associ\w+|countr\w+|rules?|definition\w*|regeln|länder|pays|países|paesi|règles|reglas|regole)\b", re.I
)
_HINTS = AnyOf(
    (
        *"Interreg INTERREG nitiative Horizon Orizzonte Erasmus EU4Health Europ rogram".split(),
        *"Fund Fondo Facility Instrument Piano ispositif LEADER unduszu PO cheme".split(),
        *("Plan ", "PSP ", "PNRR", "PRTR", "ance 2030", "ance Relance"),
        "onds Vert",
        "Fonds ",
        "undo ",
        "fonds ",
        "PSR ",
        "PR ",
    )
)
_UNION = re.compile(r"\b(?:European Union|EU|UE|Union européenne|Unión Europea|Unione [Ee]uropea|Europäischen? Union)\b")
_KNOWN = re.compile(
    r"\b(?:Horizon|Horizont|Horizonte|Orizzonte|Erasmus|Interreg|LIFE|Digital Europe|Creative Europe|Single Market|Connecting Europe"
    r"|EU4Health|Europe Créative|Kreatives Europa|Europa Creativa|PNRR|Ripresa e Resilienza|Sviluppo e Coesione)\b"
)
# Funds that finance programmes are none themselves.
_A_SOURCE = re.compile(
    r"^(?:united nations |un (?:dev|env)|world food "
    r"|fonds (?:national |suisse )(?:suisse |de la recherche|scientifique)|fonds de la recherche"
    r"|fondo (?:europe|social)|european (?:regional|social|agric)|fonds (?:europ|social|structurel)|europäische[rn]? )|\bestrat",
    re.I,
)
_MARKED = re.compile(rf"{_ACRONYM}|{_YEARS}")
_CAPITALS = re.compile(
    r"\b(?:[Pp]rogramme|Programm|programma|programa)\s(?P<name>[A-Z]{4,12})\b(?!\s[A-Z(])|\b[Tt]he\s(?P<before>[A-Z]{3,12})\sprogram(?:me)?\b"
)
_EVERYBODYS = re.compile(
    r"France [2R]|PNRR|PRTR|Interreg |Hori[sz]on|Orizzonte|Erasmus|Creative E|Kreatives E|Europe C|Europa C|Digital E|EU4"
)
_ACRONYM_AND_NOUN = re.compile(r"([A-Z][A-Z0-9&+]{2,11})\s[Pp]rogram(?:me)?")
_SMALL_NOUN = re.compile(r"^program(?:me|a|ma) ")
_TWO = re.compile(r"\s(?:and|et|y|e|und)\s(?:the|la|le|el|il|das|dem|der)\s")
_NUMBER = re.compile(r"\s\d\.\d")
# Opening a sentence with its initials: "The Coast Partnership Facility (CPF) gives …".
_SUBJECT = re.compile(
    rf"(?:^|(?<=[.!?]\s))The\s(?P<name>{_NAME}\s(?:[Pp]rogram(?:me)?|Facility|Fund|Instrument|Scheme|Initiative){_ACRONYM})\s(?![.,;])"
)
_AFTER = 80
_LEAD = 4
# Money from elsewhere: what applicants had before, or may not have besides.
_ELSEWHERE = re.compile(
    r"\b(?:not|never|previous(?:ly)?|already|earlier|other|double|seal of|nicht|kein\w*|bereits|bisher\w*|ander\w+|pas|déjà|autres?"
    r"|précédent\w*|no|ya|otr[oa]s?|anterior\w*|non|già|altr[ei]|precedent[ei]"
    # What a call only agrees with, and what pays for a partnership of programmes.
    r"|in line with|according to|aligned? with|consistent with|complement\w*|synerg\w+|partnerships?"
    r"|gemäß|im einklang mit|ergänz\w*|partnerschaft|conformément|en cohérence avec|complémentarité|partenariat européen"
    r"|de acuerdo con|conforme a|en línea con|en coherencia|asociación europea"
    r"|in linea con|in coerenza|coerentemente|secondo la|partenariato europeo)\b",
    re.I,
)
# What a title says of a programme that the call belongs to.
_OF_ANOTHER = re.compile(
    r"\b(?:under|within|of|from|by|in|des?|du|dans|del|dal|della|nel|im|aus|vom|von|van|w|ramach|–|-|\|)\W+(?:(?:the|le|la)\W+)?(?:\w*program\w*\W+)?$",
    re.I,
)
_STRAND = re.compile(r" (?:[ivx]+-?)?[a-d]? (?=\w{3})")
_FEW = 2
_KIND_OF_PAGE = re.compile(
    r"\b(?:calls?|proposals?|projects?|applications?|grants?|open|now|new|funding|round|launch\w*|programm?e?s?|programa|programma|appels?|projets?"
    r"|candidatures?|ausschreibung|aufruf|förder\w+|convocatorias?|ayudas?|subvenci\w+|bando|avviso|contribut\w+|edital|nabór|konkurs|20\d\d)\b",
    re.I,
)
_NOUN = re.compile(r"^program\w*\s|\sprogram\w*$")
_ENDS = re.compile(r"[.!?]\s")
_TAIL = re.compile(rf"(?:\s{_SMALL})+$")


def find_named_programme(context: Context) -> tuple[str, Block] | None:
    """The one programme that sentences say the money is from, with its block; None where they name several or none for certain.

    Certain are a name with its years or acronym, a programme that everybody knows, one of the Union, and one in capitals that the
    page comes back to. Else the only name counts that a sentence on money gives.
    """
    title = context.title or ""
    named: dict[str, tuple[str, Block]] = {}
    told: dict[str, tuple[str, Block]] = {}
    capitals: dict[str, list[Block]] = {}
    for passage in context.passages.running():
        text = passage.text[:_MAX_TEXT]
        if not _HINTS.stands_in(text):
            continue
        by_noun = list(_by_noun(text))
        for name in _names(text, by_noun):
            if not _is_title(name, title) or (_EVERYBODYS.match(name) and not words_of(title) <= words_of(name)):
                _keep(named, name, passage.block)
        for name in _told(text, by_noun):
            if not _is_title(name, title):
                _keep(told, name, passage.block)
        for found in _CAPITALS.finditer(text):
            capitals.setdefault(found["name"] or found["before"], []).append(passage.block)
    for names in (named, {} if named else told):
        if len(names) == 1:
            return next(iter(names.values()))
    if named or told:
        return None
    if len(capitals) == 1:
        name, blocks = next(iter(capitals.items()))
        if len(blocks) > 1 and name != title.upper():
            return name, blocks[0]
    known = find_known_programme(context, _is_elsewhere)
    return known if known and not (title and words_of(title) <= words_of(known[0])) else None


def _is_title(name: str, title: str) -> bool:
    """Whether the title names the same and says little besides: "Hive Fund: call for proposals", but not "Bees under the Hive Fund"."""
    at = title.casefold().find(name.casefold())
    if at >= 0 and not _OF_ANOTHER.search(title[:at]) and not _EVERYBODYS.match(name):
        return True
    words, others = words_of(name), words_of(_KIND_OF_PAGE.sub(" ", title))
    return words <= words_of(title) and len(others - words) < _FEW


def _keep(named: dict[str, tuple[str, Block]], name: str, block: Block) -> None:
    """A name among the others; of two that begin alike ("Interreg VI", "Interreg VI A"), the longer."""
    key = _key(name)
    if not any(_is_part(key, other) for other in named):
        for other in [other for other in named if _is_part(other, key)]:
            del named[other]
        named[key] = name, block


def _is_part(key: str, other: str) -> bool:
    """Whether a name is another one's beginning, or the same without its strand: "Interreg Obersee", "Interreg A Obersee"."""
    return other == key or other.startswith((f"{key} ", f"{key}-")) or _STRAND.sub(" ", other) == key


def _names(text: str, by_noun: list[tuple[re.Match[str], str]]) -> list[str]:
    """The names that are a programme's for certain."""
    names: list[str] = []
    if holds_any(text, _BARE_HINTS):
        names += [found["name"] for found in _BARE.finditer(text) if not _is_elsewhere(text, found, rules=True)]
    if "nterreg" in text or "NTERREG" in text:
        found_names = (found for found in _INTERREG.finditer(text) if not _is_elsewhere(text, found))
        names += [found["name"].rstrip(" -–(.,") for found in found_names if len(found["name"].split()) > 1]
    if holds_any(text, _QUOTES):
        names += [found["name"] for found in _QUOTED.finditer(text) if not _is_elsewhere(text, found)]
    if "20" in text:
        for pattern in (_OF_REGION, _UP_TO_YEARS):
            names += [found["name"] for found in pattern.finditer(text) if not _is_elsewhere(text, found)]
    if "(" in text:
        names += [found["name"] for found in _IN_SMALL.finditer(text) if _spells(found) and not _is_elsewhere(text, found)]
    for found, name in by_noun:
        certain = _MARKED.search(name) or _KNOWN.search(name) or _UNION.search(text, _begin(text, found), found.end())
        if certain and not _is_elsewhere(text, found):
            names.append(name)
    return names


def _told(text: str, by_noun: list[tuple[re.Match[str], str]]) -> list[str]:
    """The names that stand in a sentence on money, and say more than what all programmes are called."""
    opening = [found["name"] for found in _SUBJECT.finditer(text)] if "(" in text else []
    return [name for name in opening if not _A_SOURCE.search(name)] + [
        name
        for found, name in by_noun
        if _MONEY.search(text, _begin(text, found), found.end("name" if found.re is _BEHIND else 0) + _AFTER)
        and (len(name.split()) > 1 or (name.isupper() and found.re is _BEHIND))
        and not _GENERIC.fullmatch(name)
        and not _is_elsewhere(text, found, rules=True)
    ]


def _by_noun(text: str) -> Iterator[tuple[re.Match[str], str]]:
    quoted = _NOUN_QUOTED.finditer(text) if holds_any(text, _QUOTES) else ()
    for found in (*_BEHIND.finditer(text), *_BEFORE.finditer(text), *quoted):
        name = next(group for group in found.groups() if group)
        name = _TAIL.sub("", _ENDS.split(name)[0].strip('„“"« ,.'))
        name = _SMALL_NOUN.sub("", name)
        if (acronym := _ACRONYM_AND_NOUN.fullmatch(name)) and acronym[1] not in KNOWN:
            name = acronym[1]
        # Two at once ("the Coast Mechanism and the Port programme"), or cut before its number ("Piano Transizione 4.0").
        whole = not _TWO.search(name) and not _NUMBER.match(text, found.end())
        if whole and not _A_SOURCE.search(name):
            yield found, name


def _spells(found: re.Match[str]) -> bool:
    """Whether the letters of the acronym begin words of the name, in order."""
    spelt = found["name"].rpartition("(")[0].replace("’", " ").replace("'", " ").casefold().split()
    letters = [c for c in found["acronym"].casefold() if c.isalpha()]
    if len(letters) < 2 or _A_SOURCE.search(found["name"]) or letters[0] not in [word[0] for word in spelt[:_LEAD]]:
        return False  # "dispositif Miel s'adresse aux écoles de l'Enseignement Supérieur (ES)": the bracket is of something else
    words = iter(spelt)
    return all(any(word[0] == letter for word in words) for letter in letters)


def _begin(text: str, found: re.Match[str]) -> int:
    """Where the sentence of a match begins."""
    return max((end.end() for end in _ENDS.finditer(text, max(0, found.start() - 300), found.start())), default=0)


def _is_elsewhere(text: str, found: re.Match[str], *, rules: bool = False) -> bool:
    """Whether the sentence speaks of other money, or of the programme's rules alone."""
    begin = _begin(text, found)
    return bool(_ELSEWHERE.search(text, begin, found.start()) or (rules and _RULES.search(text, begin, found.end() + 40)))


def _key(name: str) -> str:
    """The name without its years and acronym, so that a name in full and a short one are one programme."""
    return _NOUN.sub("", " ".join(_MARKED.sub("", name).casefold().split()))
