"""A title as it is compared: the words that tell what is funded, the marks that tell one of a series, the years."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pipelines.identity_words import ACRONYMS, LASTS, NOISE, NUMBERED, ORDINALS, ROMANS, SEASONS, STOP

_WORD = re.compile(r"\d{1,9}(?:\.\d{1,3}){1,3}|[^\W_]{1,60}(?:['’][^\W_]{1,60})?")
_SEPARATOR = re.compile(r"\s[-–—|]\s|:\s|[()\[\]]|\s[–—]|[–—]\s")
_PERIOD = re.compile(r"(?<!\d)(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?!\d)")
_YEAR = re.compile(r"(?:fy)?(20\d\d)|fy(\d\d)")
_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th|er|re|e|eme)?")
_LONGEST = 600  # characters of a title that are compared


@dataclass(frozen=True, slots=True)
class Title:
    """Words in their order, without those that say nothing; marks and years sorted."""

    words: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()
    years: tuple[str, ...] = ()


def words(text: str) -> list[str]:
    """The words of a text in lower case without accents; "l'homme" gives "homme"."""
    if not text.isascii():
        text = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return [re.split(r"['’]", word)[-1] if word[1:2] in ("'", "’") else word for word in _WORD.findall(text.casefold())]


def read_title(title: str, *names: str | None) -> Title:
    """The title without what every title says, and without the names (programme, reference) where they are a part of their own."""
    text = _PERIOD.sub(" ", title[:_LONGEST])
    named = ACRONYMS.union(*(_words_of(name) for name in names if name))
    parts = [words(part) for part in _SEPARATOR.split(text)]
    told = [part for part in parts if not _says_nothing(part, named)] or parts
    markers, years, kept, others = set[str](), set[str](), list[str](), list[str]()
    for part in parts:
        _read_part(part, markers, years, kept if part in told else others)
    return Title(tuple(kept or others), tuple(sorted(markers)), tuple(sorted(years)))


@lru_cache(maxsize=5_000)
def _words_of(name: str) -> frozenset[str]:
    return frozenset(words(name))


def _says_nothing(part: list[str], named: frozenset[str]) -> bool:
    return all(word in named or word in NOISE or word in STOP or _YEAR.fullmatch(word) for word in part)


def _read_part(part: list[str], markers: set[str], years: set[str], kept: list[str]) -> None:
    before = ""
    for word in part:
        year = _YEAR.fullmatch(word)
        mark = _mark(word, before)
        if year:
            years.add(year[1] or f"20{year[2]}")
        elif mark:
            markers.add(mark)
        elif word not in STOP and word not in NOISE and word not in NUMBERED:
            kept.append(word)
        before = word


def _mark(word: str, before: str) -> str | None:
    """What a word says of the place in a series: 5th and fifth are 5; 2.1, 2a; the b of "Strand B"; a month."""
    if word in ORDINALS:
        return ORDINALS[word]
    if word in ROMANS:
        return ROMANS[word]
    if word in SEASONS:
        return SEASONS[word]
    if word in LASTS:
        return "last"
    if before in NUMBERED and len(word) == 1:
        return word
    if word[0].isdigit():
        ordinal = _ORDINAL.fullmatch(word)
        return ordinal[1].lstrip("0") or "0" if ordinal else word
    return None
