"""One look over a text for all readers: which of them may find something in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Literal

from ahocorasick_rs import AhoCorasick

from parsers.body_words import HEAD_SIGNS
from parsers.consortium_alone import ALONE_HINTS
from parsers.consortium_hints import HINTS
from parsers.consortium_words import PARTNERS, VALUE
from parsers.country_words import GROUP_SIGNS
from parsers.cues import lower
from parsers.deadline_model import SIGNS
from parsers.giving_words import ACT, BY, BY_FIRST, INVITES
from parsers.money_words import CURRENCIES, PHRASES
from parsers.reference import SIGNS as REFERENCE_SIGNS
from parsers.seats import SEAT
from parsers.seats import SIGNS as HOME_SIGNS
from parsers.status_words import STATEMENTS
from parsers.told_words import SIGNS as TOLD_SIGNS
from parsers.words import begins

Reader = Literal[
    "number",
    "count",
    "consortium",
    "alone",
    "partner",
    "deadline_model",
    "duration",
    "rate",
    "money",
    "country_group",
    "home",
    "seat",
    "told_country",
    "giver",
    "body",
    "reference",
    "noon",
    "closed",
    "open",
    "forthcoming",
]

SHARES = tuple("half|thirds|quarters|moitié|tiers|quarts|hälfte|drittel|viertel|mitad|tercios|cuartas|metà|terzi|quarti".split("|"))
_PERCENTS = (
    "pourcent",
    "per cent",
    "proc.",
    "procent",
    "prosent",
    "por cento",
    "százalék",
    "τοις εκατό",
    "la sută",
    "odsto",
    "protsen",
    "posto",
    "odstot",
    "відсот",
    "процен",
    "посто",
)
_MORE_TIMES = (
    " ans",
    "(ans",
    "un an",
    "1 an",
    "hónap",
    "kuukau",
    "mesec",
    "godin",
    "maand",
    "månad",
    "måned",
    "miesi",
    "jaar",
    "luni",
    "mesos",
    "anys",
    "měsíc",
    "mesiac",
    "mjesec",
    "μήν",
    "месец",
    "kuud",
    "mėn",
    "mēn",
    "місяц",
    "aasta",
    "metų",
    "gad",
    "роки",
    "рік",
)
# In lower case; every text that the reader reads something of holds one of them.
_STEMS: dict[Reader, tuple[str, ...]] = {
    "consortium": HINTS,
    "alone": ALONE_HINTS,
    "partner": PARTNERS,
    "deadline_model": SIGNS,
    "duration": ("month", "year", "mois", "monat", "jahr", "année", "anno", "anni", "año", "mesi", "meses", *_MORE_TIMES),
    "rate": (
        "%",
        "percent",
        "prozent",
        "por ciento",
        "per cento",
        "pour cent",
        "v. h",
        "v.h",
        *_PERCENTS,
        *SHARES,
    ),
    "money": tuple({"$" if "$" in words else max(words.split(), key=len) for words in PHRASES}),
    "country_group": GROUP_SIGNS,
    "home": HOME_SIGNS,
    "seat": begins(SEAT),
    "told_country": TOLD_SIGNS,
    "giver": (*begins(INVITES), *begins(BY.pattern), *begins(BY_FIRST.pattern), *begins(ACT.pattern)),
    "body": tuple({sign.lower() for sign in HEAD_SIGNS}),
    "reference": REFERENCE_SIGNS,
    "noon": ("noon", "midday", "midi", "mezzogiorno", "mediod"),
    **{status: tuple(statement.words) for status, statement in STATEMENTS.items()},
}
# Digits are many, so they are looked for by themselves: any of them is a number, these count something.
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile(r"[0-9][^\n]*")  # to the end of the line
_COUNT = re.compile("[2-9]|1[0-2]")
# The same, as words of their own: "ft" is no currency in "after".
_WORDS: dict[Reader, tuple[str, ...]] = {
    "money": tuple({word.lower() for word in CURRENCIES}),
    "count": ("one", *(word for word, number in VALUE.items() if number > 1)),
}
# A long text is looked over in pieces, which share so much that no stem is cut, until there is something for everybody.
_PIECE = 20_000
_SHARED = 40


def readers_of(text: str) -> frozenset[Reader]:
    """The readers that may find something in the text, by the stems that stand in it."""
    if len(text) <= _PIECE:
        return frozenset(_found_in(lower(text)))
    found: set[Reader] = set()
    for start in range(0, len(text), _PIECE):
        begin, end = max(0, start - _SHARED), start + _PIECE
        found |= _found_in(lower(text[begin:end]), cut_before=begin > 0, cut_behind=end < len(text))
        if len(found) == len(_STEMS.keys() | _WORDS.keys() | {"number"}):
            break
    return frozenset(found)


def readers_of_each(texts: Sequence[str]) -> list[frozenset[Reader]]:
    """The readers of each of the texts, by one look over all of them where they are not long together."""
    if sum(map(len, texts)) > _PIECE:
        return [readers_of(text) for text in texts]
    search, stems = _search()
    lowered = lower("\n".join(texts))
    ends = [end - 1 for end in accumulate(len(text) + 1 for text in texts)]
    found: list[set[Reader]] = [set() for _ in texts]
    for digits in _DIGITS.finditer(lowered):
        here = found[bisect_left(ends, digits.end())]
        here.add("number")
        if "count" not in here and _COUNT.search(digits[0]):
            here.add("count")
    texts_ahead = zip(ends, found, strict=True)
    last, here = -1, set[Reader]()
    for number, start, end in search.find_matches_as_indexes(lowered, overlapping=True):
        while end > last:
            last, here = next(texts_ahead)
        reader, is_word = stems[number]
        if reader in here or (is_word and ((start and lowered[start - 1].isalpha()) or lowered[end : end + 1].isalpha())):
            continue
        here.add(reader)
    return list(map(frozenset, found))


def _found_in(lowered: str, *, cut_before: bool = False, cut_behind: bool = False) -> set[Reader]:
    search, stems = _search()
    found: set[Reader] = set()
    if digit := _DIGIT.search(lowered):
        found.add("number")
        if _COUNT.search(lowered, digit.start()):
            found.add("count")
    for number, start, end in search.find_matches_as_indexes(lowered, overlapping=True):
        reader, is_word = stems[number]
        if reader in found:
            continue
        if is_word:
            # What may be half of a word stands whole in the piece beside.
            before = cut_before if start == 0 else lowered[start - 1].isalpha()
            behind = cut_behind if end == len(lowered) else lowered[end].isalpha()
            if before or behind:
                continue
        found.add(reader)
    return found


@cache
def _search() -> tuple[AhoCorasick, list[tuple[Reader, bool]]]:
    stems = {
        reader: [stem for stem in set(found) if not any(other in stem for other in {*found} - {stem})] for reader, found in _STEMS.items()
    }
    entries = [(stem, reader, is_word) for table, is_word in ((stems, False), (_WORDS, True)) for reader in table for stem in table[reader]]
    return AhoCorasick([stem for stem, _, _ in entries]), [(reader, is_word) for _, reader, is_word in entries]
