"""Sums that are said again in words: "442,000 EUR (four hundred forty-two thousand euro)"."""

from __future__ import annotations

import re

from parsers.money_words import CURRENCIES, MULTIPLIERS
from parsers.numbers import WORDS

_OPENED = re.compile(r"[^()\n]{0,20}\(\s?[^()\d\n]{0,90}")
_SAID = re.compile(r"[^()\d\n]{3,150}(?:/\d\d\s?)?\)")  # "(centomila/00)"
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = frozenset(
    "and y et e und en only of de d di us u s american united states no cents lawful mil million money soixante vingt vingts".split()
)
_COMPOUND = re.compile(r"tausend|hundert|mila\b|cento|cient[oa]s|cent[oa]s\b|honderd|duizend|quinient|tysi|hundra")


def is_said_again(text: str, end: int, start: int) -> bool:
    """Whether a number in words at `start` stands in a bracket behind the sum that ends at `end`, with nothing but numerals in it."""
    opened = _OPENED.fullmatch(text, end, start)
    said = _SAID.match(text, text.index("(", end) + 1) if opened else None
    return said is not None and all(_is_numeral(word) for word in _WORD.findall(said[0].casefold()))


def _is_numeral(word: str) -> bool:
    return word in WORDS or word in MULTIPLIERS or word in CURRENCIES or word in _BESIDE or _COMPOUND.search(word) is not None
