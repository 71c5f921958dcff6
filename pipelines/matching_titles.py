"""How much two titles say the same, word by word: one word that differs makes another call of it."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

UNLIKE, ALIKE, CONTAINED, MISPRINTED, EQUAL = range(5)
_ALIKE = 62  # of 100 by token_set_ratio: titles of one call in two sites' words are above, those of two calls mostly below
_SAME_BEGIN = 4  # letters: misprints seldom hit the first ones, and in-, un-, il-, inter- and intra- turn the meaning round
_MISPRINTS = 2  # words of a title
_PLURALS = ("s", "es", "n", "en")


def title_level(one: tuple[str, ...], other: tuple[str, ...], programmes: tuple[str, ...] = ()) -> int | None:
    """EQUAL: the same words; MISPRINTED: but for a letter or a plural; CONTAINED: one has all of the other; ALIKE, UNLIKE.

    The name of a programme, words joined by dashes, that only one title has is no difference. None where a title says nothing.
    """
    if not one or not other:
        return None
    a, b = set(one), set(other)
    if a == b or "".join(one) == "".join(other):
        return EQUAL
    for name in programmes:
        named = set(name.split("-"))
        if named <= a or named <= b:  # all of it, so that a word that it shares with a title is not lost
            if a - named == b - named and a - named:
                return EQUAL
            a, b = (a - named, b - named) if (named <= a) != (named <= b) and a - named and b - named else (a, b)
    only_a, only_b = sorted(a - b), sorted(b - a)
    if not only_a or not only_b:
        return CONTAINED if min(len(a), len(b)) >= 2 else ALIKE
    if len(only_a) == len(only_b) <= _MISPRINTS and _are_misprints(only_a, only_b):
        return MISPRINTED
    return ALIKE if fuzz.token_set_ratio(" ".join(one), " ".join(other)) >= _ALIKE else UNLIKE


def _are_misprints(one: list[str], other: list[str]) -> bool:
    left = list(other)
    for word in one:
        twin = next((candidate for candidate in left if _is_misprint(word, candidate)), None)
        if twin is None:
            return False
        left.remove(twin)
    return True


def are_misprints(one: str, other: str) -> bool:
    """Whether two references differ by a letter; a digit is another call."""
    letters = ["".join(letter for letter in reference if not letter.isdigit()) for reference in (one, other)]
    digits = ["".join(letter for letter in reference if letter.isdigit()) for reference in (one, other)]
    return digits[0] == digits[1] and OSA.distance(*letters, score_cutoff=1) <= 1 and len(letters[0]) > 6


@lru_cache(maxsize=10_000)
def _is_misprint(one: str, other: str) -> bool:
    """projects and project, antisemitsm and antisemitism; not legal and illegal, micro and macro."""
    short, long = sorted((one, other), key=len)
    if len(short) >= 3 and long.removeprefix(short) in _PLURALS:
        return True
    if len(short) < 6 or one[:_SAME_BEGIN] != other[:_SAME_BEGIN]:
        return False
    return OSA.distance(one, other) <= (2 if len(short) >= 11 else 1)
