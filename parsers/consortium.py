"""The smallest consortium: "at least 2 entities, established in at least 2 different eligible countries" (en fr de es it pt nl pl)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from parsers.countries import EU_MEMBERS, read_countries
from parsers.items import Consortium

_NUMBERS = {
    1: "one a an un une ein eine einer einem uno una um uma een één jeden jedna jednego",
    2: "two deux zwei dos due dois duas twee dwa dwóch dwie",
    3: "three trois drei tres tre três drie trzy trzech",
    4: "four quatre vier cuatro quattro quatro cztery czterech",
    5: "five cinq fünf cinco cinque vijf pięć pięciu",
    6: "six sechs seis sei zes sześć sześciu",
    7: "seven sept sieben siete sette sete zeven siedem",
    8: "eight huit acht ocho otto oito osiem",
    9: "nine neuf neun nueve nove negen",
    10: "ten dix zehn diez dieci dez tien dziesięć",
    12: "twelve douze zwölf doce dodici",
}
_VALUE = {word: number for number, words in _NUMBERS.items() for word in words.split()}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(_VALUE, key=len, reverse=True))})"
_LEAST = (
    r"at least|at a minimum|a minimum of|minimum of|no fewer than|no less than|not less than|minimum|min\."
    r"|au moins|d[’']au moins|au minimum|(?:un )?minimum de|(?:un )?minimum d[’']|mindestens|wenigstens|zumindest"
    r"|al menos|por lo menos|como mínimo|(?:un )?mínimo de|mínimo|almeno|(?:un )?minimo di|minimo"
    r"|pelo menos|no mínimo|ten minste|tenminste|minstens|minimaal|co najmniej|przynajmniej"
)
_LEAST_AFTER = re.compile(
    r"\s(?:au minimum|au moins|as a minimum|at minimum|or more|como mínimo|o más|ou plus|oder mehr|o più|ou mais)\b", re.I
)
# What may stand between the number and the noun: words that leave the kind open. "Other", "additional", "police" are not among them.
_QUALITY = (
    r"independent|different|distinct|separate|eligible|legal|participating|unrelated|autonomous|mutually|programme|eurostars|eureka|associated|partner|EU|and"
    r"|indépendante?s?|différente?s?|éligibles?|distincte?s?|participante?s?|juridiques?|autonomes?|partenaires?|et"
    r"|(?:unabhängige|verschiedene|unterschiedliche|förderfähige|teilnehmende|eigenständige|selbstständige)[nrs]?|voneinander|rechtlich|und"
    r"|independientes?|diferentes?|distint[oa]s?|elegibles?|jurídicas?|indipendenti|divers[ei]|ammissibili|differenti|partecipanti|giuridic[ih]e?|elegíveis"
    r"|onafhankelijke|verschillende|deelnemende|niezależn\w{1,5}|różnych|kwalifikowaln\w{1,5}"
)
_ENTITY = (
    r"legal entit(?:y|ies)|legal persons?|entit(?:y|ies)|applicants?|partner organi[sz]ations?|partners?|organi[sz]ations?|beneficiar(?:y|ies)|participants?"
    r"|entités? juridiques?|entités?|candidats?|demandeurs?|partenaires?|organisations?|organismes?|bénéficiaires?"
    r"|Antragsteller\w{0,5}|(?:Projekt|Verbund)?partner[n]?|Einrichtungen|Organisationen|Rechtsträgern?|Teilnehmern?|juristische[nr]? Personen|Begünstigten?"
    r"|entidad(?:es)?(?: jurídicas?)?|socios|solicitantes|organizaciones|beneficiarios|participantes|enti|ente|soggetti(?: giuridici)?|richiedenti"
    r"|organizzazioni|beneficiari|parceiros|candidatos|organizações|beneficiários|entiteiten|organisaties|aanvragers|podmiot\w{0,3}|partner(?:ów|zy)|wnioskodawców"
)
# What a consortium may consist of where the sentence says that the number is its size.
_MEMBER = (
    r"members|institutions|companies|enterprises|universities|bodies|établissements|entreprises|membres|Unternehmen|Mitgliedern?"
    r"|empresas|instituciones|miembros|imprese|istituzioni|membri|instytucji"
)
_COUNTRY = (
    r"countr(?:y|ies)|Member States|pays|États(?:[- ]membres)?|Länder[n]?|Staaten|(?:EU-)?Mitglieds?s?taaten|países|Estados(?:[- ]miembros)?"
    r"|paesi|Stati(?: membri)?|Estados-Membros|landen|lidstaten|państw|krajów"
)
_CONSORTIUM = r"consorti(?:um|a|o)|partnerships?|partenariat|groupement|Konsorti(?:um|en)|Verbund|Partnerschaft|consorcios?|agrupaci(?:ón|ones)|partenariato|consórcio"
_QUALITIES = rf"(?:(?:{_QUALITY}),?\s){{0,4}}"

_ENTITIES = re.compile(
    rf"(?<![\w.,-])(?:(?P<least>{_LEAST})(?:\s|(?<=[’'])))?(?P<n>{_NUMBER})\s(?:\(\d\d?\)\s)?{_QUALITIES}(?:(?:{_ENTITY})|(?P<member>{_MEMBER}))\b", re.I
)
_COUNTRIES = re.compile(
    rf"(?<![\w.,-])(?:(?P<least>{_LEAST})(?:\s|(?<=[’'])))?(?P<n>{_NUMBER})\s(?:\(\d\d?\)\s)?{_QUALITIES}(?:{_COUNTRY})\b(?:\s(?:{_QUALITY})\b){{0,3}}", re.I
)
# "consortium composed of" gives its size; "consortium must include" may give a part of it.
_COMPOSED = re.compile(
    rf"(?:\b(?:{_CONSORTIUM})\b(?:\s[^\W\d]{{1,12}}){{0,4}}?\s(?:of|composed of|consisting of|made up of|formed by|formed of|comprised of|composed by"
    r"|composé d[e’']|constitué d[e’']|formé d[e’']|d[e’']|bestehend aus|besteht aus|bestehen aus|aus|von|formad[oa]s? por|compuest[oa]s? por|integrad[oa]s? por|de"
    r"|compost[oa] da|formato da|costituit[oa] da|di|composto por|formado por|bestaande uit|złożone z)"
    r"|\b(?:submitted|presented) by(?: a)?|\b(?:introduite|présentée|soumise)s? par|eingereicht von|presentad[oa]s? por|presentat[aei] da):?(?:\s|(?<=[’']))$",
    re.I,
)
_INCLUDES = re.compile(
    rf"\b(?:{_CONSORTIUM}|projects?|projets?|proyectos?|progett[oi]|Projekte?)\b(?:\s[^\W\d]{{1,12}}){{0,3}}?"
    r"\s(?:includes?|involves?|comprises?|comprising|comprenant|comprendre|comprend|regrouper|réunir|umfasst|umfassen|incluir|comprendere|coinvolgere):?\s$",
    re.I,
)
_EACH_DIFFERENT = re.compile(
    rf"[^.;:]{{0,60}}?\b(?:each\b[^.;:]{{0,30}}?\b(?:in|from) a different (?:{_QUALITY})?\s?(?:{_COUNTRY})|from different (?:{_QUALITY})?\s?(?:{_COUNTRY}))\b", re.I
)
_PLACED = re.compile(r"[^.;:]{0,80}?\b(?:from|in|across|de|des|dans|aus|en|da|di|in|em|uit|z|d)[\s’']", re.I)
_ENTITY_PLACED = re.compile(
    rf"(?:^|[^\d\s]\s|\s)(?:{_ENTITY}|{_CONSORTIUM})\s(?:(?:established|based|located|coming|registered|établi\w{{0,2}}|situé\w{{0,2}}|ansässig|establecid[oa]s|stabilit[ie])\s)?"
    r"(?:from|in|across|de|des|dans|aus|en|da|di|d)[\s’']$",
    re.I,
)
_TAIL_OF_SIZE = re.compile(
    r"\s*(?:$|[,.;:)]|(?:must|shall|should|have to|need to) (?:participate|take part|apply|form|cooperate|collaborate|be involved|jointly)"
    r"|(?:that|which|who) are independent|independent (?:of|from)|indépendantes? |independientes? |indipendenti |is required|are required|is needed)",
    re.I,
)
_TAIL_OF_PART = re.compile(rf"\s(?:per|par|pro|por|each|and|or|et|und|y|e|plus|ou|oder)\s(?:(?:{_LEAST})\s)?(?:{_NUMBER}\b|each\b|countr|pays\b|Land\b|país\b|paese\b)", re.I)

_EACH_OF = re.compile(
    rf"(?P<n>{_NUMBER})\s{_QUALITIES}(?:{_ENTITY})\s(?:from|in) each of the (?P<c>{_NUMBER})\s{_QUALITIES}(?:{_COUNTRY})\b", re.I
)
_COORDINATOR = re.compile(rf"\b(?:one|a|1) (?:lead )?(?:coordinator|applicant|partner) and (?:at least )(?P<n>{_NUMBER}) (?:{_QUALITY} )?(?:partner|co-applicant|beneficiary|participant)\b", re.I)
_PLACE = r"(?:the )?[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2}|one of the Member States|an EU Member State"
_ONE_EACH = re.compile(
    rf"\bone (?:\w{{1,15}} )?(?i:{_ENTITY}) from (?P<a>{_PLACE})\b[^.;:]{{0,60}}? and (?:at least )?one (?:\w{{1,15}} )?(?i:{_ENTITY}) from (?P<b>{_PLACE})\b"
)
_ONE_EACH_ADJECTIVE = re.compile(rf"\bone (?P<a>[A-Z][a-z]{{2,15}}) and (?:at least )?one (?P<b>[A-Z][a-z]{{2,15}}) (?i:{_ENTITY})\b")
_ALONE = re.compile(
    r"mandatory partnership\s?:?\s?no\b|\b(?<!not )(?:may|can) (?:also )?(?:act|apply|participate) (?:either )?(?:individually|alone|on (?:its|their) own)\b"
    r"|\bone person or a consortium may apply\b|\b(?:a )?single (?:applicants?|entit(?:y|ies)|beneficiar(?:y|ies)) (?:may|can) (?:apply|submit)\b"
    r"|(?<!ne )\bpeu(?:t|vent) (?:agir|candidater|postuler|participer) (?:seule?s?|individuellement)\b"
    r"|\bkönnen (?:einzeln|allein) oder (?:im Verbund|gemeinsam|als Konsortium)\b|\b(?:de forma individual|individualmente) o (?:en|mediante) (?:consorcio|agrupación|cooperación)\b"
    r"|\bin forma singola o (?:associata|aggregata)\b",
    re.I,
)

# After these words a part of the consortium is described, not its size.
_PART_OF_IT = re.compile(
    r"\b(?:including|of which|of whom|among which|with at least|in addition|in particular|preferably|active involvement|dont|y compris|parmi lesquel\w{1,3}"
    r"|darunter|davon|zusätzlich|incluyendo|de los cuales|además|tra cui|di cui|inoltre|incluindo|waarvan|w tym)\b",
    re.I,
)
_CONDITION = re.compile(r"\W{0,5}(?:if|where|when|unless|in case|si|lorsque|wenn|falls|sofern|cuando|se|qualora|als|jeśli)\b", re.I)
_SENTENCE_END = re.compile(r"(?<=[^\W\d_A-Z])\.(?=\s|[A-ZÀ-Þ]|$)|(?<=\))\.|;|\n\s{0,20}\n")
_BRACKETS = re.compile(r"\([^()]{0,400}\)")
# Without one of these there is nothing to read; looking for them first makes prose cheap.
_HINTS = (
    "least|minimum|min.|fewer|less than|moins|mindest|wenigst|zumindest|menos|mínimo|almeno|minimo|minste|minimaal|najmniej|przynajmniej|or more"
    "|a different|each of the|alone|individual|individuel|its own|their own|one person|mandatory partnership|single|seul|einzeln|allein|singola| must | muss| doi| deb| deve"
).split("|")
_MUST = re.compile(r"\b(?:must|shall|should|needs?|has to|have to|doi(?:t|vent)|muss|müssen|debe\w{0,4}|deve|devono)\b", re.I)
_LIMIT = 20_000

_Found = tuple[int | None, int | None, int, int]


def read_consortium(text: str) -> Consortium | None:
    """The least number of entities and of different countries that a bullet or paragraph states.

    `text` is the substring that states it. None where nothing is stated, where only a part of the consortium is described
    ("at least two SMEs", "including one entity from…") and where the sentences contradict each other.
    """
    text = text[:_LIMIT]
    lowered = text.lower()
    if not any(hint in lowered for hint in _HINTS):
        return None
    flat = _BRACKETS.sub(lambda m: " " * len(m.group()) if len(m.group()) > 4 else m.group(), text).replace("\xa0", " ")
    flat = re.sub(r"(?<=\S)\s*\n\s*(?=[a-z])", lambda m: " " * len(m.group()), flat)
    found = [(n, c, a + start, b + start) for start, sentence in _sentences(flat) for n, c, a, b in _in_sentence(sentence)]
    merged = _merge(found)
    if merged is None:
        return None
    start, end = min(a for *_, a, _ in found), max(b for *_, b in found)
    return Consortium(min_entities=merged[0], min_countries=merged[1], text=text[start:end].strip())


def combine_consortia(stated: Sequence[Consortium]) -> Consortium | None:
    """What several bullets state together: they complete each other ("at least 3 partners", "from 3 countries"); None where they contradict."""
    merged = _merge([(c.min_entities, c.min_countries, 0, 0) for c in stated])
    if merged is None:
        return None
    whole = [c.text for c in stated if (c.min_entities, c.min_countries) == merged]
    return Consortium(min_entities=merged[0], min_countries=merged[1], text=whole[0] if whole else " … ".join(c.text for c in stated))


def _merge(found: Sequence[_Found]) -> tuple[int | None, int | None] | None:
    entities = {n for n, *_ in found if n is not None}
    countries = {c for _, c, *_ in found if c is not None}
    if not found or len(entities) > 1 or len(countries) > 1:
        return None
    n, c = next(iter(entities), None), next(iter(countries), None)
    return None if n and c and c > n else (n, c)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]


def _in_sentence(sentence: str) -> list[_Found]:
    if _CONDITION.match(sentence):
        return []
    alone = _ALONE.search(sentence)
    if alone:
        return [(1, None, *alone.span())]
    named = _one_from_each(sentence)
    if named:
        return [named]
    part = _PART_OF_IT.search(sentence)
    sentence = sentence[: part.start()] if part else sentence
    sizes = [size for match in _ENTITIES.finditer(sentence) if (size := _size(sentence, match))]
    return sizes or [size for match in _COUNTRIES.finditer(sentence) if (size := _countries_only(sentence, match))]


def _size(sentence: str, match: re.Match[str]) -> _Found | None:
    """What "at least 3 partners" and the words around it state."""
    number, before = _value(match["n"]), sentence[max(0, match.start() - 120) : match.start()]
    composed = _COMPOSED.search(before)
    must = match["least"] or (composed and _MUST.search(composed.group()))
    if number < 2 or (match["member"] and not composed):
        return None
    start = match.start() - len(before) + composed.start() if composed else match.start()
    each = _EACH_DIFFERENT.match(sentence, match.end())
    if each and (number == 2 or "each" in each.group().lower()):
        return number, number, start, each.end()
    for country in _COUNTRIES.finditer(sentence, match.end(), match.end() + 200):
        gap = sentence[match.end() : country.start()]
        gap += "d'" if (country["least"] or "")[:2].lower() in ("d'", "d’") else ""
        if (must or country["least"]) and _PLACED.fullmatch(gap) and _value(country["n"]) <= number:
            return number, _value(country["n"]), start, country.end()
        break
    coordinator = _COORDINATOR.search(sentence)
    tail = sentence[match.end() : match.end() + 120]
    if coordinator and _value(coordinator["n"]) + 1 != number or _TAIL_OF_PART.match(tail):
        return None
    alone_in_bullet = match["least"] and not before.strip(" \t\n•–—-*·▪")
    if must and (composed or ((alone_in_bullet or _INCLUDES.search(before)) and _TAIL_OF_SIZE.match(tail))):
        return number, None, start, match.end()
    return None


def _countries_only(sentence: str, match: re.Match[str]) -> _Found | None:
    """What "partners from at least three countries" states, and a bullet that says nothing else than the countries."""
    number, after = _value(match["n"]), _LEAST_AFTER.match(sentence, match.end())
    if number < 2 or not (match["least"] or after):
        return None
    end = after.end() if after else match.end()
    before = sentence[max(0, match.start() - 120) : match.start()]
    placed = _ENTITY_PLACED.search(before)
    if placed or not (before + sentence[end:]).strip(" \t\n•–—-*·▪.,"):
        return None, number, match.start() - len(placed.group().lstrip()) if placed else match.start(), end
    return None


def _one_from_each(sentence: str) -> _Found | None:
    """One partner from each of two named countries, or from each of a stated number of them."""
    each = _EACH_OF.search(sentence)
    if each:
        return _value(each["n"]) * _value(each["c"]), _value(each["c"]), *each.span()
    coordinator = _COORDINATOR.search(sentence)
    if coordinator and not _ENTITIES.search(sentence[: coordinator.start()]):
        return _value(coordinator["n"]) + 1, None, *coordinator.span()
    named = _ONE_EACH.search(sentence)
    if named and _are_different(named["a"], named["b"]):
        return 2, 2, *named.span()
    named = _ONE_EACH_ADJECTIVE.search(sentence)
    if named and named["a"] != named["b"] and {named["a"], named["b"]} <= _adjectives():
        return 2, 2, *named.span()
    return None


def _are_different(first: str, second: str) -> bool:
    """Whether two places cannot be one country: two countries, or the EU and a country outside it."""
    codes = {"EU" if "Member State" in place else "".join(c.code or "" for c in read_countries(place)) for place in (first, second)}
    return len(codes) == 2 and "" not in codes and not ("EU" in codes and codes & EU_MEMBERS)


@cache
def _adjectives() -> frozenset[str]:
    """Names of languages, which in English are the adjectives of their countries: Lithuanian, Latvian."""
    from babel import Locale

    return frozenset(Locale("en").languages.values())


def _value(number: str) -> int:
    return int(number) if number.isdigit() else _VALUE[number.lower()]
