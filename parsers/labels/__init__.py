"""The vocabulary: what the labels and headings of funding pages mean, by language, kept as data in the .toml files here.

Each file maps a meaning to `whole` labels, to `starts` that a label may begin with, and to phrases that may stand `within` a heading.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from parsers.labels.asked import asked
from parsers.labels.composed import meaning_of_composed
from parsers.labels.each import counts_for_each, is_sum_for_each
from parsers.labels.fields import FIELDS
from parsers.labels.others import OF_ANOTHER, OF_ONE_CALL
from parsers.labels.stages import is_deadline_of_a_stage

LANGUAGES = ("en", "fr", "de", "es", "it", "other", "smaller")
_FOLDER = Path(__file__).parent
# "1.3 ", "a) ", "iv. ", "§ 2 ", "Art. 3 - ", "Article 3 : "
_NUMBERING = re.compile(
    r"^(?:\d{1,2}\.?[ºª°]\s?[.:)–—-]{0,2}\s*(?=[^\W\d])|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[^\W\d])|(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]\s*|\d{1,2}\s+(?=[^\W\d])|[ivx]{1,4}[.)]\s+"
    r"|§\s?\d{1,2}[a-z]?\s+|(?:art(?:\.|icle|[íi]culo|icolo|igo)|base|cl[áa]usula)\s?\d{1,3}\.?[ºª°]?\s?[.:)–—-]?\s*[–—-]?\s*(?=[^\W\d])"
    # "Cuarto.—Cuantía", "Segunda. Objeto", "Quinto: Plazo"; not "tercer sector", "primera convocatoria"
    r"|(?:primer[oa]?|segund[oa]|segon[a]?|tercer[oa]?|cuart[oa]|quart[oa]?|quint[oa]?|se[xs]t[oa]|s[eé]p?tim[oa]|octav[oa]|noven[oa]|d[eé]cim[oa]"
    r"|primeir[oa]|terceir[oa]|oitav[oa]|un?d[eé]cim[oa])(?:[.:]\s?[–—-]{0,2}\s*|\s[–—-]\s+|[–—]\s*)(?=[^\W\d])|[•▪–—*>#-]\s*)",
    re.I,
)
# Those that begin with more than one letter begin so.
_NUMBER_BEGINS = tuple("i v x art prim segu terc cuart quin sext sépt octa nove déci quart segon sest sét oita undé base cl".split())
_FIRST_PICTURE = "\u2190"
_PICTURES = re.compile(r"^[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f]{1,6}\s{0,5}")
_BRACKETS = re.compile(r"\s*\((?:[a-z]{2}|s|es|optional|[^()]{0,40}:)\)\s*$", re.I)
_BRACKET_TAIL = re.compile(r"(?<=[\w)])\s*\([^()]*\)$")
_YEAR_TAIL = re.compile(r"\s(?:(?:en|pour|for|für|para|per)\s)?20\d\d(?:\s?[-/]\s?(?:20)?\d\d)?$")
_CAMEL = re.compile(r"(?<=[a-zäöü])(?=[A-ZÄÖÜ])")
_MAX_LABEL = 160
_UNITS = (" eur", " in euro", " in €")
# "Who may not take part", "¿Quiénes no pueden participar?" speak of the others.
_DENIABLE = frozenset(("eligibility", "actions", "priorities", "partnership", "beneficiaries"))
_DENIAL = re.compile(
    r"\b(?:not(?![- ]for)|cannot|(?:ca|wo|do|does|is|are)n't|nicht|keine?n?|pas|no(?! guber)|non(?!-| lucrati| profit| govern| gouvern)"
    r"|ei(?= (?:voi|saa|myönn|tueta|toeta|ole))|nem|nav|nelze|nemožno|neoprávnen\w+|neupravičen\w+"
    r"|neprihvatljiv\w+|netinkam\w+|neremiam\w+|не|δεν|μη"
    r"|ne(?= (?:mogu|more|morejo|može|gali|sme|sofinanc|financ))"
    r"|não|niet|geen|nie|inte|ikke)\b"
)
_BUDGET = re.compile(r"budget|presupuesto|bilancio|orçamento|begroting|budżet")
_BOUNDED = re.compile(r"(?:m[aá]x|m[ií]n|maks|mind)\.? (?P<behind>.{4,60})|(?P<before>.{4,60}) (?:m[aá]x|m[ií]n|maks|mind)\.?")
_MAX_HALVES = 12
_MAX_NAMED = 3
_PARTS = frozenset(("eligibility", "priorities", "objectives", "actions", "partnership", "beneficiaries"))
_TWO_THINGS = re.compile(r"\s(?:and|&|\+|et|und|y|e|en|och|og|i|și|si|oraz|a)\s")
# "Activities and events" is as often no part of a call.
_NAMED_FIRST = frozenset(("eligibility", "priorities", "objectives"))
# "Key objectives", "Conditions principales": the word for how much it matters leaves the label what it is.
_MOST = (
    r"main|key|core|principal|major|basic|minimum|most important|principa(?:ux|les)|essentielles|essentiels|(?:die "
    r"|das )?(?:wichtigsten?|zentralen?|wesentlichen?)"
    r"|(?:los |las )?principales|mínim[oa]s|básic[oa]s|(?:i |le |gli )?principali|essenziali|minimi|principais|principals"
    r"|bàsics|belangrijkste"
    r"|najważniejsze|główne|kluczowe|podstawowe|viktiga(?:ste)?|viktigste|vigtigste|hlavn[íé]|principale(?:le)?|κύρι\w+|βασικ\w+"
)
_RANKED = re.compile(rf"(?:{_MOST}) (?P<behind>\S{{4,}}(?: \S+){{0,2}})|(?P<before>\S{{4,}}(?: \S+)?) (?:{_MOST})")
# "Subsidieplafond 2026", "Plazo de solicitud 2026"
_YEAR_BEHIND = re.compile(r"(\D{5,40}) 20\d\d")
_OF_A_ROUND = frozenset(("budget", "grant", "deadline", "opens", "rate", "eligibility"))
# "Budget of the call", "Frist für diese Ausschreibung"; a scheme itself lasts otherwise than its projects.
_OWN = re.compile(
    r"(?P<first>\S{3,}(?: \S+){0,2}) (?P<last>(?:of|for|in|under) (?:the|this|our)(?: (?:new|current|present|annual|small|20\d\d))?"
    r" (?:call|round|competition|scheme|fund|programme|program|grants?|awards?|opportunity|edition|prize|fellowship|scholarship|initiative)"
    r"|(?:der|des|dieser|dieses|für die|für den|für das|für diese|für dieses) \w{0,12}(?:ausschreibung|förderung|programms?|aufrufs?"
    r"|wettbewerbs?|calls?|preis(?:es)?|stipendi(?:um|ums)|förderlinie|förderrunde|fonds))"
)
_LASTING = re.compile(r"scheme|fund|program|call|round|competition|initiative|ausschreibung|aufruf|linie|wettbewerb")
_OF_A_CALL = _OF_A_ROUND | {"priorities", "objectives", "actions", "duration", "contact", "status"}
_OF_COSTS = re.compile(r"\b(?:costs?|expens\w*|expenditures?|vat|country|countries|geographic\w*|check)\b")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The labels of all languages, normalised.

    `whole` maps a label to its meaning by language; `starts` are beginnings, each with its language and meaning; `within` finds phrases,
    of whose numbers `phrases` tells language and meaning. Languages come in their own order, and what each has as in its file.
    """

    whole: Mapping[str, Mapping[str, str]]
    starts: Sequence[tuple[str, str, str]]
    within: AhoCorasick
    phrases: Sequence[tuple[str, str]]

    def meaning_of_whole(self, words: str, language: str | None) -> str | None:
        """What normalised words mean that are a label as they stand; the page's own language goes first."""
        meanings = self.whole.get(words)
        return (meanings.get(language or "") or next(iter(meanings.values()))) if meanings else None

    def meaning_of_start(self, words: str, language: str | None) -> str | None:
        """What normalised words mean by how they begin."""
        first = None
        for start, spoken, meaning in self.starts:
            if words.startswith(start):
                if spoken == language:
                    return meaning
                first = first or meaning
        return first

    def meanings_within(self, words: str, language: str | None) -> list[str]:
        """What the phrases in normalised words mean, in order, all of one language: the page's own, else the first that has any.

        Of two at one place the longer counts, and none begins inside a word.
        """
        found: dict[str, list[tuple[int, int, str]]] = {}
        for number, start, end in self.within.find_matches_as_indexes(words, overlapping=True):
            if not start or not (words[start - 1].isalnum() or words[start - 1] in "_-"):
                spoken, meaning = self.phrases[number]
                found.setdefault(spoken, []).append((start, -end, meaning))
        meanings: list[str] = []
        done = 0
        for start, end, meaning in sorted(found.get(language or "") or found[min(found, key=LANGUAGES.index)]) if found else ():
            if start >= done:
                meanings.append(meaning)
                done = -end
        return meanings


@lru_cache(maxsize=8192)  # one line is asked for several times, in its page's language and in any
def normalise(label: str) -> str:
    """A label without case, numbering, closing punctuation and odd quotes, so that its variants compare equal."""
    if " " not in label.strip():
        # Field names of feeds: "projectId", "WeiterfuehrendeLinks", "date_cloture".
        label = _CAMEL.sub(" ", label).replace("_", " ")
    label = " ".join(label.replace("’", "'").replace("‘", "'").replace("\xad", "").casefold().split())
    if label[:1] >= _FIRST_PICTURE:
        label = _PICTURES.sub("", label)
    if not label[:1].isalpha() or label[1:2] in (".", ")") or label.startswith(_NUMBER_BEGINS):
        label = _NUMBERING.sub("", label)
    label = label.strip(" :?!.*¿¡«»\"'“”…|>-–—")
    if label.endswith(_UNITS):  # "Fördersumme in EUR", "gesamtkosten_eur"
        label = label[: label.rindex(" ")].removesuffix(" in")
    return _BRACKETS.sub("", label).strip() if label.endswith(")") else label


@lru_cache(maxsize=8192)
def meaning_of(label: str, language: str | None = None, *, within: bool = True) -> str | None:
    """What a label or heading means; its own language goes first. None where the vocabulary does not know it.

    `within` also finds a known phrase inside a longer heading; the first phrase decides, of two at one place the longer.
    """
    if len(label) > _MAX_LABEL:
        return None
    words = normalise(label)
    if not words:
        return None
    vocabulary = _vocabulary()
    found = vocabulary.meaning_of_whole(words, language) or meaning_of_composed(words) or asked(words)
    if found := found or vocabulary.meaning_of_start(words, language):
        return found
    if words.endswith(")") and (bracket := _BRACKET_TAIL.search(words)):
        # "Deadline (concept notes)"
        return meaning_of(words[: bracket.start()], language, within=within)
    year = _YEAR_TAIL.search(words) if words[-1].isdigit() else None
    if year and vocabulary.meaning_of_whole(words[: year.start()], language) == "deadline":
        return "deadline"  # "Dates limites 2027"; "Bourses 2027" is a title
    if found := _in_two_tongues(words, language) or _ranked(words, language) or _bounded(words, language):
        return found
    if FIELDS.fullmatch(words):
        return "priorities"
    dated = _YEAR_BEHIND.fullmatch(words)
    found = vocabulary.meaning_of_whole(dated[1], language) if dated else None
    if dated and (found in _OF_A_ROUND or dated[1] == "budget"):
        return found
    if is_sum_for_each(words):
        return "grant"
    if is_deadline_of_a_stage(words):
        return "deadline"
    if not within:
        return None
    if found := _of_the_call(words, language):
        return found
    if meanings := vocabulary.meanings_within(words, language):
        if meanings[0] == "grant" and counts_for_each(words):
            return None
        if meanings[0] in OF_ONE_CALL and OF_ANOTHER.search(words):
            return None
        return "neutral" if meanings[0] in _DENIABLE and _DENIAL.search(words) else meanings[0]
    return _meaning_of_last(words, language) or _meaning_of_half(words, language)


def _in_two_tongues(words: str, language: str | None) -> str | None:
    """What a heading means that says one thing twice: "Priorities / Ngā kaupapa matua"."""
    tongues = words.replace(" | ", " / ").split(" / ")
    halves = [meaning_of_whole(half, language) for half in tongues] if len(tongues) == 2 else []
    if halves and halves[0] == halves[1]:
        return halves[0]  # "End of the call / submission deadline"
    return next((half for half in halves if half in _PARTS), None)


def _meaning_of_last(words: str, language: str | None) -> str | None:
    """What a heading means by what stands behind a dash: "I want to know more – eligible expenses"."""
    before, dash, last = words.replace(" - ", " – ").rpartition(" – ")
    found = meaning_of_whole(last, language) if dash and before.count(" ") < _MAX_NAMED * 2 else None
    return found if found in _PARTS and not _DENIAL.search(before) else None


def _of_the_call(words: str, language: str | None) -> str | None:
    """What a label means that says besides that it is this call's: "Priorities for this round", "Kriterien der Ausschreibung"."""
    own = _OWN.fullmatch(words)
    found = meaning_of_whole(own["first"], language) if own else None
    return found if found in _OF_A_CALL and not (found == "duration" and own and _LASTING.search(own["last"])) else None


def _ranked(words: str, language: str | None) -> str | None:
    """What a heading means that says of a part how much it matters: "Main conditions"."""
    ranked = _RANKED.fullmatch(words)
    found = meaning_of_whole(ranked["behind"] or ranked["before"], language) if ranked else None
    return found if found in _NAMED_FIRST else None


def _bounded(words: str, language: str | None) -> str | None:
    """What a label means beside the word for the most or the least, shortened: "Max. Zuwendung", "Ayuda máx."."""
    bounded = _BOUNDED.fullmatch(words)
    found = meaning_of_whole(bounded["behind"] or bounded["before"], language) if bounded else None
    if found == "amount":  # of a project's whole budget it may be the most as well
        return None if _BUDGET.search(words) else "grant"
    return found if found in ("grant", "rate", "duration") else None


def _meaning_of_half(words: str, language: str | None) -> str | None:
    """What a heading means that names two things, or ends in the word for a part: "Fellowship eligibility"."""
    if words.count(" ") >= _MAX_HALVES:
        return None
    first, *second = _TWO_THINGS.split(words, maxsplit=1)
    found = meaning_of_whole(first, language) if second else None
    if found not in _NAMED_FIRST:
        own, _, last = words.rpartition(" ")
        found = "eligibility" if last == "eligibility" and own.count(" ") < _MAX_NAMED and not _OF_COSTS.search(own) else None
    return None if found and _DENIAL.search(words) else found


def meaning_of_whole(words: str, language: str | None) -> str | None:
    """What normalised words mean that are a label as they stand."""
    return _vocabulary().meaning_of_whole(words.strip(" :?!.¿¡"), language)


def meaning_of_lead(sentence: str, language: str | None = None) -> str | None:
    """What a sentence that leads to a list announces: its last known phrase, which stands nearest to the list."""
    words = normalise(sentence[-_MAX_LABEL:])
    meanings = _vocabulary().meanings_within(words, language)
    return meanings[-1] if meanings else meaning_of(sentence, language, within=False)


def _forms(label: str, language: str) -> tuple[str, ...]:
    """A German label may be written without umlauts ("foerdergeber"), a Romance one without accents, as in capitals."""
    if language == "de":
        return label, label.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    if language in ("fr", "es", "it") and not label.isascii():
        return label, "".join(letter for letter in unicodedata.normalize("NFKD", label) if not unicodedata.combining(letter))
    return (label,)


@cache
def _vocabulary() -> Vocabulary:
    whole: dict[str, dict[str, str]] = {}
    starts: list[tuple[str, str, str]] = []
    within: list[tuple[str, str, str]] = []
    for language in LANGUAGES:
        tables: dict[str, dict[str, str]] = {"whole": {}, "starts": {}, "within": {}}
        for meaning, entry in _read(language).items():
            for table, labels in entry.items():
                tables[table].update({form: meaning for label in labels for form in _forms(normalise(label), language)})
        for label, meaning in tables["whole"].items():
            whole.setdefault(label, {})[language] = meaning
        starts += ((start, language, meaning) for start, meaning in tables["starts"].items())
        within += ((phrase, language, meaning) for phrase, meaning in tables["within"].items())
    automaton = AhoCorasick([phrase for phrase, _, _ in within])
    return Vocabulary(whole, starts, automaton, [(language, meaning) for _, language, meaning in within])


def entries(language: str) -> list[tuple[str, str, str]]:
    """Every entry of a language as (table, label, meaning), for the tests that look for labels with two meanings."""
    data = _read(language)
    return [(table, normalise(label), meaning) for meaning, entry in data.items() for table, labels in entry.items() for label in labels]


def _read(language: str) -> dict[str, dict[str, list[str]]]:
    with (_FOLDER / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
