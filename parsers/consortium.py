"""The smallest consortium: "at least 2 entities, established in at least 2 different eligible countries"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from parsers.consortium_alone import ALONE, ALONE_HINTS
from parsers.consortium_hints import COUNTRY_SIGNS, HINTS, LED_HINTS, RANGE_HINTS, SIZE_HINTS
from parsers.consortium_least import AT_EVENTS, OF_PROJECTS, find_least
from parsers.consortium_words import (
    COMPOSED,
    COORDINATOR,
    COUNTED,
    COUNTRIES,
    COUNTS,
    EACH_DIFFERENT,
    EACH_OF,
    ENTITIES,
    ENTITY_PLACED,
    FROM_PLACES,
    FROM_TO,
    INCLUDES,
    INDEPENDENT,
    JOINTLY,
    LABELLED,
    LEAST_AFTER,
    MUST,
    MUST_BRING,
    MUST_TAKE_PART,
    ONE_EACH,
    ONE_EACH_ADJECTIVE,
    ONE_EACH_BEFORE,
    ONE_EACH_BEHIND,
    PART_OF_IT,
    PARTNERS,
    PEOPLE_FROM,
    PLACED,
    TAIL_OF_PART,
    TAIL_OF_SIZE,
    VALUE,
    WORK_TOGETHER,
)
from parsers.countries import EU_MEMBERS, read_countries
from parsers.items import Consortium
from parsers.other_sums import is_of_another_matter
from parsers.words import AnyOf, Caseless, holds_any

_HINTS, _ALONE_HINTS, _SIZE_HINTS, _COUNTRY_SIGNS = AnyOf(HINTS), AnyOf(ALONE_HINTS), AnyOf(SIZE_HINTS), AnyOf(COUNTRY_SIGNS)
_CONDITION = re.compile(
    r"\W{0,5}(?:if|where|when|unless|in case|in (?:an?|any) collaboration|for collaborations?"
    r"|si|lorsque|wenn|falls|sofern|cuando|se|qualora|als|jeśli)\b",
    re.I,
)
_SENTENCE_END = re.compile(
    r"\.(?<![Mm]in\.)(?<![Mm]ind\.)(?<!\bNr\.)(?<!\bNo\.)(?<!\bArt\.)(?<!\bart\.)(?<!\bReg\.)(?<!\bn\.)(?<!\bAbs\.)(?<!\bcf\.)(?:(?<=[^\W\d_A-Z].)(?=\s|[A-ZÀ-Þ]|$)|(?<=\).)|(?<=[:h]\d\d\.)(?=\s)|(?<=\d\.)(?=[A-ZÀ-Þ][a-zß-ÿ]))|;|\n\s{0,20}\n"
)
# "Lo normal son consorcios de 2-4 socios"
_USUAL = re.compile(
    r"\b(?:typical(?:ly)?|usual(?:ly)?|normally|on average|in der regel|üblicherweise|typischerweise|généralement|en général"
    r"|en moyenne|lo normal|normalmente"
    r"|habitualmente|suelen|di solito|in genere|in media)\b",
    re.I,
)
_BRACKETS = re.compile(r"\([^()]{0,400}\)")
_LIMIT = 20_000
# "At least 20 partners took part": what was, is no rule.
_WAS_SO = Caseless(
    r"\b(?:participated|took part|(?:has|have|had) (?:participated|taken part|joined)|(?:a|ont|avaient) (?:participé|réuni|rassemblé)"
    r"|teilgenommen|beteiligten sich|nahmen|(?:han?|hanno) (?:participado|reunido|partecipato|coinvolto|riunito)|participaron"
    r"|participaram"
    r"|namen|deltog|uczestniczyło|wzięło udział|wzięli udział"
    # "… should turn to another programme"
    r"|to another (?:programme|program|scheme)|autre programme|programme (?:européen )?voisin|anderes programm|otro programa"
    r"|altro programma)\b",
)
_FIRST_OF_TWO = re.compile(
    rf"(?<!\w)(?:(?:between|zwischen|entre|tra|tussen)\s(?=\w+\s(?:and|und|et|y|e|en)\s))?(?P<n>\d{{1,2}}|{'|'.join(VALUE)})\s?"
    r"(?:to|or|[-–—]|bis|oder|à|ou|a|o|tot|do|till|til|(?<=\s)(?:and|und|et|y|e|en))\s?\Z",
    re.I,
)
# "Participants from at least three countries" may be those of an event.
_PEOPLE = re.compile(r"participant|Teilnehmer|candidat", re.I)
_A_CONTRADICTION = 2  # sizes; more are those of small, medium and large projects
_Found = tuple[int | None, int | None, int, int]


def read_consortium(text: str) -> Consortium | None:
    """The least number of entities and of different countries that a bullet or paragraph states.

    `text` is the substring that states it. None where nothing is stated, where only a part of the consortium is
    described ("at least two SMEs", "including one entity from…") and where the sentences contradict each other.
    """
    text = text[:_LIMIT]
    lowered = text.lower()
    if not _HINTS.stands_in(lowered):
        return None
    flat = _BRACKETS.sub(_without_aside, text).replace("\xa0", " ")
    if "\n" in flat:
        flat = re.sub(r"(?<=\S)\s*\n\s*(?=[a-z])", lambda m: " " * len(m.group()), flat)
    found = [(n, c, a + start, b + start) for start, sentence in _sentences(flat) for n, c, a, b in _in_sentence(sentence)]
    merged = _merge(found)
    if merged is None:
        return None
    start, end = min(a for *_, a, _ in found), max(b for *_, b in found)
    return Consortium(min_entities=merged[0], min_countries=merged[1], text=text[start:end].strip())


def _without_aside(match: re.Match[str]) -> str:
    """Blanks for what stands in brackets, but for a number's figure and a size: "(minimum 3 partners from 3 countries)"."""
    words = match.group()
    size = _SIZE_HINTS.stands_in(words.lower()) and ENTITIES.search(words) and (COUNTRIES.search(words) or "max" in words.lower())
    return words if len(words) <= 4 or size else " " * len(words)


def combine_consortia(stated: Sequence[Consortium]) -> Consortium | None:
    """What several bullets state together ("at least 3 partners", "from 3 countries"); None where they contradict."""
    sizes = {(c.min_entities, c.min_countries) for c in stated}
    if len(sizes) > _A_CONTRADICTION and all(entities == countries for entities, countries in sizes):
        # "Small projects: 3 partners from 3 countries", "large projects: 10 from 10": the smallest that may apply.
        return min(stated, key=lambda c: c.min_entities or 0)
    merged = _merge([(c.min_entities, c.min_countries, 0, 0) for c in stated])
    if merged is None:
        return None
    whole = [c.text for c in stated if (c.min_entities, c.min_countries) == merged]
    return Consortium(min_entities=merged[0], min_countries=merged[1], text=whole[0] if whole else " … ".join(c.text for c in stated))


def with_partners(stated: Consortium) -> Consortium:
    """Partners from three countries are three at least; a number of countries alone says nothing of partners."""
    if stated.min_entities or COUNTRIES.match(stated.text):
        return stated
    return stated.model_copy(update={"min_entities": stated.min_countries})


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
    lowered = sentence.lower()
    alone = ALONE.search(sentence) if _ALONE_HINTS.stands_in(lowered) else None
    if alone:
        return [(1, None, *alone.span())]
    named = _one_from_each(sentence, lowered)
    if named:
        return [named]
    if (
        holds_any(lowered, RANGE_HINTS)
        and not _USUAL.search(sentence)
        and (several := FROM_TO.search(sentence))
        and _value(several["n"] or several["m"]) > 1
    ):
        return [(_value(several["n"] or several["m"]), None, *several.span())]
    if not _SIZE_HINTS.stands_in(lowered) or not COUNTS.search(lowered) or _WAS_SO.search(sentence) or is_of_another_matter(sentence):
        return []
    if (labelled := LABELLED.search(sentence)) and _value(labelled["n"]) > 1:
        return [(_value(labelled["n"]), None, *labelled.span())]
    part, whole = PART_OF_IT.search(sentence), sentence
    sentence = sentence[: part.start()] if part else sentence
    sizes = [size for match in ENTITIES.finditer(sentence) if (size := _size(sentence, match))]
    if not sizes and _COUNTRY_SIGNS.stands_in(lowered):
        sizes = [size for match in COUNTRIES.finditer(sentence) if (size := _countries_only(sentence, match))]
    # "La tournée, dont les dates …": what the clause is about goes on behind it.
    return sizes or find_least(whole if part and part[0].lower() == "dont" else sentence)


def _size(sentence: str, match: re.Match[str]) -> _Found | None:
    """What "at least 3 partners" and the words around it state."""
    number, before = _value(match["n"]), sentence[max(0, match.start() - 120) : match.start()]
    if least_of := _FIRST_OF_TWO.search(before):  # "2 to 4 partners"
        number = _value(least_of["n"])
    least = match["least"] or match["more"] or LEAST_AFTER.match(sentence, match.end())
    # "un consortium d'au moins trois": the least begins with what composes it.
    joined = before + "d'" if (match["least"] or "")[:2].lower() in ("d'", "d’") else before
    composed = COMPOSED.search(joined)
    must = least or (composed and MUST.search(composed.group()))
    if number > 1 and must and PEOPLE_FROM.search(before) and MUST_TAKE_PART.match(sentence, match.end()):
        return number, None, match.start(), match.end()
    of_members = composed or INDEPENDENT.search(match.group()) or (must and INCLUDES.search(before))
    if number < 2 or (match["member"] and not of_members):
        return None
    if _PEOPLE.search(match.group()) and AT_EVENTS.search(before) and not OF_PROJECTS.search(before):
        return None
    start = match.start() - len(before) + composed.start() if composed else match.start()
    each = EACH_DIFFERENT.match(sentence, match.end())
    if each and (each["each"] or (number == 2 and (must or "from different" in each.group()))):
        return number, number, start, each.end()
    for country in COUNTRIES.finditer(sentence, match.end(), match.end() + 200):
        gap = sentence[match.end() : country.start()]
        gap += "d'" if (country["least"] or "")[:2].lower() in ("d'", "d’") else ""
        if (must or country["least"]) and PLACED.fullmatch(gap):
            return number, _value(country["n"]), start, country.end()
        break
    coordinator = COORDINATOR.search(sentence)
    tail = sentence[match.end() : match.end() + 120]
    if (coordinator and _value(coordinator["n"]) + 1 != number) or TAIL_OF_PART.match(tail):
        return None
    alone_in_bullet = least and not before.strip(" \t\n•–—-*·▪")
    included = INCLUDES.search(before) is not None
    if must and included and INDEPENDENT.search(match.group()):
        return number, None, start, match.end()
    if must and (composed or WORK_TOGETHER.match(tail) or ((alone_in_bullet or included) and TAIL_OF_SIZE.match(tail))):
        return number, None, start, match.end()
    return None


def _countries_only(sentence: str, match: re.Match[str]) -> _Found | None:
    """What "partners from at least three countries" states, and a bullet that says nothing else than the countries."""
    number, after = _value(match["n"]), LEAST_AFTER.match(sentence, match.end())
    if number < 2 or not (match["least"] or match["more"] or after):
        return None
    end = after.end() if after else match.end()
    base = max(0, match.start() - 120)
    before = sentence[base : match.start()]
    if (match["least"] or "")[:2].lower() in ("d'", "d’"):
        before += match["least"][:2]
    placed = ENTITY_PLACED.search(before) or MUST_BRING.search(before)
    if placed and (COUNTED.search(before, 0, placed.start()) or (_PEOPLE.match(placed.group()) and not OF_PROJECTS.search(sentence))):
        return None
    if not placed and JOINTLY.search(sentence, 0, match.start()) and FROM_PLACES.search(before):
        return None, number, match.start(), end
    if placed or not (before + sentence[end:]).strip(" \t\n•–—-*·▪.,"):
        return None, number, base + placed.start() if placed else match.start(), end
    return None


def _one_from_each(sentence: str, lowered: str) -> _Found | None:
    """One partner from each of two named countries, or from each of a stated number of them."""
    each = EACH_OF.search(sentence) if "each of the" in lowered else None
    if each:
        return _value(each["n"]) * _value(each["c"]), _value(each["c"]), *each.span()
    coordinator = COORDINATOR.search(sentence) if holds_any(lowered, LED_HINTS) else None
    if coordinator and not ENTITIES.search(sentence[: coordinator.start()]):
        return _value(coordinator["n"]) + 1, None, *coordinator.span()
    if holds_any(lowered, PARTNERS):
        for pattern, languages, length in ((ONE_EACH_BEHIND, ("fr", "it", "es"), 4), (ONE_EACH_BEFORE, ("de",), 3)):
            named = pattern.search(lowered)
            stems = {named["a"][:length], named["b"][:length]} if named else set()
            if named and len(stems) == 2 and stems <= _stems_of_countries(languages, length):
                return 2, 2, *named.span()
    if "one " not in sentence:
        return None
    named = ONE_EACH.search(sentence)
    if named and _are_different(named["a"], named["b"]):
        return 2, 2, *named.span()
    named = ONE_EACH_ADJECTIVE.search(sentence)
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


@cache
def _stems_of_countries(languages: tuple[str, ...], length: int) -> frozenset[str]:
    """How the names of countries begin, which most of their adjectives share: Svizzera and svizzero, France and français."""
    from babel import Locale

    names = (Locale(language).territories.items() for language in languages)
    return frozenset(name.lower()[:length] for items in names for code, name in items if len(code) == 2 and code.isalpha())


def _value(number: str) -> int:
    return int(number) if number.isdigit() else VALUE[number.lower()]
