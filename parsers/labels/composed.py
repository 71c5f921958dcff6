"""Labels that are put together of common words; composed.toml says of which."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

_FILE = Path(__file__).with_name("composed.toml")
_MOST_BEFORE, _MOST_BEHIND = 2, 2
# "(EUR)", "en euros", "2026": what stands behind a label and leaves it what it is.
_TAIL = re.compile(r"(?: ?\((?:in |en )?(?:eur|euros?|€)\)| (?:in|en) (?:eur|euros?|€)| (?:(?:für|pour|para|per|for) )?20\d\d)+$")


class _Composed(NamedTuple):
    """The patterns with their meanings, and an automaton over all heads with the pattern that each is of."""

    patterns: list[tuple[str, re.Pattern[str]]]
    heads: AhoCorasick
    owners: list[int]


def meaning_of_composed(words: str) -> str | None:
    """What normalised words mean that are a head with known words around it; None where they are not."""
    words = _TAIL.sub("", words)
    composed = _composed()
    owners = {composed.owners[head] for head, _, _ in composed.heads.find_matches_as_indexes(words, overlapping=True)}
    return next((composed.patterns[owner][0] for owner in sorted(owners) if composed.patterns[owner][1].fullmatch(words)), None)


@cache
def _composed() -> _Composed:
    with _FILE.open("rb") as file:
        entries = tomllib.load(file)["label"]
    patterns, heads, owners = [], [], []
    for number, entry in enumerate(entries):
        patterns.append((entry["meaning"], re.compile(_pattern(entry))))
        for head in _with_plain(entry["head"]):
            heads.append(head)
            owners.append(number)
    return _Composed(patterns, AhoCorasick(heads), owners)


def _pattern(entry: dict[str, list[str]]) -> str:
    before, head, behind = (_one_of(entry.get(part, [])) for part in ("before", "head", "behind"))
    front, back = f"(?:{before} ){{0,{_MOST_BEFORE}}}", f"(?: {behind}){{0,{_MOST_BEHIND}}}"
    if entry.get("alone", True):
        return f"{front}{head}{back}"
    return f"(?:{before} ){{1,{_MOST_BEFORE}}}{head}{back}|{head}(?: {behind}){{1,{_MOST_BEHIND}}}"


def _one_of(words: list[str]) -> str:
    """An expression for one of the words, the longest first; for none of them one that never matches."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(_with_plain(words), key=len, reverse=True)) + ")" if words else "(?!)"


def _with_plain(words: list[str]) -> list[str]:
    """The words, and those with accents without them as well, as in capitals."""
    plain = ["".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)) for word in words]
    return list(dict.fromkeys([*words, *plain]))
