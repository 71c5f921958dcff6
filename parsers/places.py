"""Where applicants may come from, and where the work is done, as the page's parts say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise, takewhile
from typing import Literal

from parsers.context import Context
from parsers.countries import find_countries as read_in_text
from parsers.countries import may_name_country, read_countries
from parsers.country_words import SENTENCE_ENDS, UNPAID
from parsers.items import Country
from parsers.labels.cues import cue
from parsers.outline import Block
from parsers.passage import Passage
from parsers.seats import home_words
from parsers.signs import Reader, readers_of
from parsers.told_countries import interreg_countries, is_across_borders, titled_countries, told_countries
from parsers.told_words import LEAST_ENUMERATED, NOT, OF_OTHERS, OF_THE_CALL
from parsers.words import Caseless, word_begins

Role = Literal["eligible", "excluded", "partner", "focus"]


_ROLES: dict[str | None, Role] = {"countries": "eligible", "partner_countries": "partner", "focus_countries": "focus"}
_MAX_LIST = 6_000
_FIRST_LINES = 4


def find_countries(context: Context) -> tuple[Country, ...]:
    """Eligible, excluded, partner and focus countries, in page order: under their labels, in the bullets on where
    applicants must be established, and in sentences that say so."""
    found: list[Country] = []
    established = {id(passage) for passage in _establishment(context)}
    for passage in context.passages.all:
        role = _ROLES.get(passage.meaning)
        if role and passage.block.kind != "heading" and len(passage.text) <= _MAX_LIST and not passage.block.links:
            # "European Union: all Member States" is a list whose label is its first word.
            labelled = passage.own and passage.label.casefold() == "european union"
            _gather(context, passage, role, found, f"{passage.label}: {passage.text}" if labelled else passage.text)
        elif id(passage) in established or (passage.meaning in _OF_APPLICANTS and _takes_part(passage.text)):
            _gather(context, passage, "eligible", found, passage.text)
        elif _may_tell_home(passage) and passage.meaning not in _OTHER_PLACES and (home := _home(passage)):
            _gather_home(context, passage, home, found)
        elif "ountries" in passage.text and ":" in passage.text and (announced := _FOCUS_LIST.search(passage.text)):
            _gather(context, passage, "focus", found, passage.text[announced.end() :].split(".")[0])
    return _once(found or _told(context))


_OF_APPLICANTS = frozenset(("eligibility", "beneficiaries"))
_ONE_SENTENCE = 200
# "Every EU country but Denmark takes part in the Fund."
_TAKE_PART = re.compile(
    r"\b(?:countr(?:y|ies)|[Ss]tates?|[Ll]änder|[Mm]itgliedstaaten|pays|[ÉEée]tats|países|[Ee]stados|paesi|[Ss]tati)\b[^.;]{0,60}?"
    r"\b(?:takes?\spart|participates?|nehmen|beteiligen|participent|prennent\spart|participan|partecipano)\b"
)


def _home(passage: Passage) -> str | None:
    """What a sentence or a line on who may apply says of where they must be."""
    words = _sentence(passage)
    if (home := home_words(words)) or passage.meaning not in _OF_APPLICANTS or len(passage.text) > _ONE_SENTENCE:
        return home
    home = home_words(words, of_applicants=True)
    return home if home and _PLACE.match(home) else None  # "enrolled in a university of …" says nothing of home


_PLACE = re.compile(r"\W{0,2}(?:\w{1,4}\W){0,2}[A-ZÀ-Þ]")


def _takes_part(text: str) -> bool:
    return len(text) <= _ONE_SENTENCE and _TAKE_PART.search(text) is not None


def _told(context: Context) -> list[Country]:
    """Where nothing says it more plainly: what the sentences on the call list, then the countries an Interreg programme is named after."""
    across: bool | None = None
    told: list[tuple[Country, Block, str]] = []
    named: list[tuple[list[Country], Block]] = []
    for passage in context.passages.all:
        if passage.meaning in _OTHER_PLACES or passage.block.region or not passage.may_hold("told_country"):
            continue
        words = _sentence(passage)
        if _may_hold(passage, "country_group") or may_name_country(words, context.language):
            across = across if across is not None else is_across_borders(context.outline.text()[:_MAX_LIST])
            countries = told_countries(words, context.language, across_borders=across)
            told += [(country, passage.block, "countries of the call") for country in countries]
        named += [(countries, passage.block) for countries in interreg_countries(passage.text, context.language)]
    if not told and named and all({c.code for c in countries} == {c.code for c in named[0][0]} for countries, _ in named):
        told = [(country, named[0][1], "programme named after them") for country in named[0][0]]
    for passage in context.passages.all[:_FIRST_LINES] if not told else ():
        told = told or [(country, passage.block, "countries of the title") for country in titled_countries(passage.text, context.language)]
    if not told:
        told = [(country, passage.block, "list of countries") for passage, country in _country_lists(context)]
    for country, block, rule in told:
        context.quotes.add("countries", country.text, block, rule)
    return [country for country, _, _ in told]


def _country_lists(context: Context) -> Iterator[tuple[Passage, Country]]:
    """The countries of lists below a lead on who takes part, whose entries count up countries: "North – Denmark, Sweden, Norway"."""
    everything = context.passages.all
    for index, (lead, first) in enumerate(pairwise(everything), 1):
        if first.block.kind != "bullet" or lead.block.kind == "bullet" or lead.meaning in _OTHER_PLACES or lead.block.region:
            continue
        said = lead.text[-_MAX_LEAD:]
        if not (lead.text.endswith(":") and OF_THE_CALL.search(said)) or OF_OTHERS.search(said) or NOT.search(said):
            continue
        entries = list(takewhile(partial(_is_beside, first), everything[index : index + _MAX_ENTRIES]))
        named = [(p, read_in_text(p.text, language=context.language)) for p in entries if len(p.text) <= _MAX_LEAD]
        if sum(1 for _, countries in named if len(countries) >= LEAST_ENUMERATED) > 0.5 * len(entries):
            yield from ((p, country) for p, countries in named for country in countries)


def _is_beside(first: Passage, passage: Passage) -> bool:
    """Whether both are of one list."""
    return passage.block.kind == "bullet" and passage.block.list_id == first.block.list_id


_MAX_LEAD = 400
_MAX_ENTRIES = 40


_OTHER_PLACES = frozenset(("related", "restricted", "partners", "contact", "rate", "partnership"))


def _may_tell_home(passage: Passage) -> bool:
    return _may_hold(passage, "seat") and _may_hold(passage, "home")


def _may_hold(passage: Passage, reader: Reader) -> bool:
    """Whether a passage or its label may hold something for the reader."""
    return passage.may_hold(reader) or (passage.own and reader in readers_of(passage.label))


def _sentence(passage: Passage) -> str:
    """The words of a passage, with the half of its sentence that was taken for a label: "You must be based in: …"."""
    return f"{passage.label}: {passage.text}" if passage.own else passage.text


def _gather_home(context: Context, passage: Passage, words: str, found: list[Country]) -> None:
    """The countries that a sentence on who may apply lists behind "established in": what stands far behind is about other things."""
    listed = list(read_in_text(words, role="eligible", language=context.language))
    if (union := _UNION.match(words)) and not any(country.group == "EU" for country in listed):
        listed.insert(0, Country(code=None, group="EU", role="eligible", text=union["name"]))
    reached = 0
    for country in listed:
        at = words.find(country.text, reached)
        if at - reached > (_FAR if reached or ":" not in words[:at] else 2 * _FAR):
            break
        reached = at + len(country.text)
        found.append(country)
        context.quotes.add("countries", country.text, passage.block, "where applicants are at home")


_FAR = 60
_UNION = re.compile(
    r"\W{0,2}(?:the |one of the |any |un |l[’']|la |der |el |nell[’']|dell[’'])?(?P<name>European Union|EU(?!-)|UE"
    r"|Union européenne|Europäischen Union"
    r"|Unión Europea|Unione [Ee]uropea)(?!\w| [Mm]ember| countr)"
)


_FOCUS_LIST = Caseless(rf"(?:{word_begins(['priority|target|focus|partner'])}) countries\b[^:.]{{0,40}}:\s")


def _establishment(context: Context) -> list[Passage]:
    """Bullets that say where applicants must be established, with those nested in them."""
    chosen: list[Passage] = []
    inside: int | None = None
    for passage in context.passages.of("eligibility", "partnership"):
        block = passage.block
        if block.kind != "bullet":
            # "Applicants must be established in one of the following countries:"
            announced = block.text.endswith(":") and home_words(block.text) is not None
            inside = -1 if announced else None
            continue
        if inside is not None and block.level > inside:
            chosen.append(passage)
            continue
        inside = None
        if (
            cue("established").search(passage.text)
            and not re.match(r"(?:a|un) consorti|at least|si le", passage.text, re.I)
            and len(passage.text) < 400
        ):
            inside = block.level
            chosen.append(passage)
    return chosen


def _gather(context: Context, passage: Passage, role: Role, found: list[Country], words: str) -> None:
    if UNPAID.search(words):
        words = " ".join(sentence for sentence in SENTENCE_ENDS.split(words) if not UNPAID.search(sentence))
    countries = read_countries(words, role=role, language=context.language)
    if not countries and passage.meaning in ("eligibility", "partnership"):
        countries = read_in_text(words, role=role, language=context.language)
    for country in countries:
        found.append(country)
        context.quotes.add("countries", country.text, passage.block, f"label:{passage.meaning}")


_EEA = frozenset(("IS", "LI", "NO"))  # but for the Union


def _once(countries: list[Country]) -> tuple[Country, ...]:
    """Each once; a group whose members are all there by name says nothing more."""
    seen: dict[tuple[str | None, str | None], Country] = {}
    for country in countries:
        seen.setdefault((country.code, country.group), country)
    if {country.code for country in seen.values()} >= _EEA:
        seen.pop((None, "EEA"), None)
    return tuple(seen.values())
