"""The vocabulary: what the labels and headings of funding pages mean, by language, kept as data in the .toml files here.

Each file maps a meaning to `whole` labels, to `starts` that a label may begin with, and to phrases that may stand `within` a heading.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick

LANGUAGES = ("en", "fr", "de", "es", "it", "other")
_FOLDER = Path(__file__).parent
# "1.3 ", "a) ", "iv. ", "§ 2 ", "Art. 3 - ", "Article 3 : ", "Primero. "
_NUMBERING = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[^\W\d])|(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]\s*|\d{1,2}\s+(?=[^\W\d])|[ivx]{1,4}[.)]\s+"
    r"|§\s?\d{1,2}[a-z]?\s+|art(?:\.|icle|[íi]culo|icolo|igo)\s?\d{1,3}\s?[.:)–—-]?\s*[–—-]?\s*(?=[^\W\d])"
    r"|(?:primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo)\.\s+|[•▪–—*>#-]\s*)",
    re.I,
)
_PICTURES = re.compile(r"^[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f]{1,6}\s{0,5}")
_BRACKETS = re.compile(r"\s*\((?:[a-z]{2}|s|es|optional|[^()]{0,40}:)\)\s*$", re.I)
_BRACKET_TAIL = re.compile(r"(?<=[\w)])\s*\([^()]*\)$")
_CAMEL = re.compile(r"(?<=[a-zäöü])(?=[A-ZÄÖÜ])")
_MAX_LABEL = 160
_LEAST_LABEL = 5
# Only these labels are printed in one line with their value and no colon; the others are words of headings too.
_RUN_TOGETHER = frozenset(
    (
        "reference",
        "programme",
        "institution",
        "sectors",
        "beneficiaries",
        "status",
        "published",
        "opens",
        "deadline",
        "rate",
        "budget",
        "duration",
    )
)
_DATES = frozenset(("published", "opens", "deadline", "other_date"))
# "Program Solicitation", "Programme Manager": the second word makes another thing of the first.
_GENERIC = re.compile(
    r"^\w+ (?:Solicitation|Guide|Overview|Description|Information|Details|Manager|Contacts?|Officer|Director|Website|Page|Documents?|Area"
    r"|Partners?|Objectives?|Priorit\w+|Summary|Title|Type|Manual|Committee|Secretariat|Period|Deadline|Criteria|Office|News|Events?|Name)\b"
)

# "Who may not take part", "¿Quiénes no pueden participar?" speak of the others.
_DENIABLE = frozenset(("eligibility", "actions", "priorities", "partnership", "beneficiaries"))
_DENIAL = re.compile(
    r"\b(?:not(?![- ]for)|cannot|(?:ca|wo|do|does|is|are)n't|nicht|keine?n?|pas|no(?! guber)|non(?!-| lucrati| profit| govern| gouvern)"
    r"|não|niet|geen|nie|inte|ikke)\b"
)

_MAX_HALVES = 12
_MAX_NAMED = 3
_PARTS = frozenset(("eligibility", "priorities", "objectives", "actions", "partnership", "beneficiaries"))
_TONGUES = re.compile(r"\s[/|]\s")
_TWO_THINGS = re.compile(r"\s(?:and|&|\+|et|und|y|e|en|och|og|i|și|si|oraz|a)\s")
# "Activities and events" is as often no part of a call.
_NAMED_FIRST = frozenset(("eligibility", "priorities", "objectives"))
_OF_COSTS = re.compile(r"\b(?:costs?|expens\w*|expenditures?|vat|country|countries|geographic\w*|check)\b")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The labels of one language, normalised: whole label → meaning; beginnings and phrases → meaning, longest first."""

    whole: Mapping[str, str]
    starts: Mapping[str, str]
    within: AhoCorasick
    within_meaning: list[str]

    def meanings_within(self, words: str) -> list[str]:
        """What the phrases in normalised words mean, in order; of two at one place the longer counts, and none begins inside a word."""
        found = [
            (start, -end, number)
            for number, start, end in self.within.find_matches_as_indexes(words, overlapping=True)
            if not start or not (words[start - 1].isalnum() or words[start - 1] in "_-")
        ]
        meanings, done = [], 0
        for start, end, number in sorted(found):
            if start >= done:
                meanings.append(self.within_meaning[number])
                done = -end
        return meanings


def normalise(label: str) -> str:
    """A label without case, numbering, closing punctuation and odd quotes, so that its variants compare equal."""
    if " " not in label.strip():
        # Field names of feeds: "projectId", "WeiterfuehrendeLinks".
        label = _CAMEL.sub(" ", label)
    label = " ".join(label.replace("’", "'").replace("‘", "'").replace("\xad", "").casefold().split())
    label = _NUMBERING.sub("", _PICTURES.sub("", label))
    return _BRACKETS.sub("", label.strip(" :?!.*¿¡«»\"'“”…|>-–—")).strip()


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
    order = _order(language)
    for vocabulary in order:
        if found := vocabulary.whole.get(words):
            return found
    for vocabulary in order:
        for start, meaning in vocabulary.starts.items():
            if words.startswith(start):
                return meaning
    if bracket := _BRACKET_TAIL.search(words):
        # "Deadline (concept notes)"
        return meaning_of(words[: bracket.start()], language, within=within)
    if _TONGUES.search(words) and (found := _in_two_tongues(words, order)):
        return found
    if not within:
        return None
    for vocabulary in order:
        if meanings := vocabulary.meanings_within(words):
            return "neutral" if meanings[0] in _DENIABLE and _DENIAL.search(words) else meanings[0]
    return _meaning_of_half(words, order)


def _in_two_tongues(words: str, order: tuple[Vocabulary, ...]) -> str | None:
    """What a heading means that says one thing twice: "Priorities / Ngā kaupapa matua"."""
    tongues = _TONGUES.split(words)
    halves = [found for half in tongues if (found := _whole(half, order)) in _PARTS] if len(tongues) == 2 else []
    return halves[0] if halves else None


def _meaning_of_half(words: str, order: tuple[Vocabulary, ...]) -> str | None:
    """What a heading means that names two things, or ends in the word for a part: "Fellowship eligibility"."""
    if words.count(" ") >= _MAX_HALVES or _DENIAL.search(words):
        return None
    first, *second = _TWO_THINGS.split(words, maxsplit=1)
    if second and (found := _whole(first, order)) in _NAMED_FIRST:
        return found
    own, _, last = words.rpartition(" ")
    return "eligibility" if last == "eligibility" and own.count(" ") < _MAX_NAMED and not _OF_COSTS.search(own) else None


def _whole(words: str, order: tuple[Vocabulary, ...]) -> str | None:
    words = words.strip(" :?!.¿¡")
    return next((found for vocabulary in order if (found := vocabulary.whole.get(words))), None)


def meaning_of_lead(sentence: str, language: str | None = None) -> str | None:
    """What a sentence that leads to a list announces: its last known phrase, which stands nearest to the list."""
    words = normalise(sentence[-_MAX_LABEL:])
    for vocabulary in _order(language):
        if meanings := vocabulary.meanings_within(words):
            return meanings[-1]
    return meaning_of(sentence, language, within=False)


@lru_cache(maxsize=8192)
def split_label(line: str, language: str | None = None) -> tuple[str, str] | None:
    """A known label that a line begins with and the value that follows it without a colon: "Institution European Commission".

    Only where the value begins as a value does: a capital, a digit, a sign of money.
    """
    if _GENERIC.search(line):
        return None
    words = line.split(" ", 6)
    for count in range(min(6, len(words) - 1), 0, -1):
        head = " ".join(words[:count])
        rest = line[len(head) :].strip()
        if rest and not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "€$£«“\"'"):
            continue
        if not head[0].isupper() or len(head) < _LEAST_LABEL:
            continue
        meaning = next((found for v in _order(language) if (found := v.whole.get(normalise(head)))), None)
        if meaning in _RUN_TOGETHER or (meaning in _DATES and rest[0].isdigit()):
            return head, rest
    return None


@cache
def _order(language: str | None) -> tuple[Vocabulary, ...]:
    """All vocabularies, that of the page's language first."""
    names = sorted(LANGUAGES, key=lambda name: (name != language, LANGUAGES.index(name)))
    return tuple(_load(name) for name in names)


def _forms(label: str, language: str) -> tuple[str, ...]:
    """A German label may be written without umlauts ("foerdergeber")."""
    if language != "de":
        return (label,)
    return label, label.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")


@cache
def _load(language: str) -> Vocabulary:
    with (_FOLDER / f"{language}.toml").open("rb") as file:
        data: dict[str, dict[str, list[str]]] = tomllib.load(file)
    tables: dict[str, dict[str, str]] = {"whole": {}, "starts": {}, "within": {}}
    for meaning, entry in data.items():
        for table, labels in entry.items():
            tables[table].update({form: meaning for label in labels for form in _forms(normalise(label), language)})
    within = tables["within"]
    return Vocabulary(tables["whole"], tables["starts"], AhoCorasick(within), list(within.values()))


def entries(language: str) -> list[tuple[str, str, str]]:
    """Every entry of a language as (table, label, meaning), for the tests that look for labels with two meanings."""
    with (_FOLDER / f"{language}.toml").open("rb") as file:
        data: dict[str, dict[str, list[str]]] = tomllib.load(file)
    return [(table, normalise(label), meaning) for meaning, entry in data.items() for table, labels in entry.items() for label in labels]
