"""Cheaper ways to look for words: a look before an expensive one, and expressions that ignore case."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick

from parsers.cues import lower

_LEAD = re.compile(r"(?:\\b|\(\?<?[=!][^()]*\))*")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)?")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.S)
_LITERAL = re.compile(r"(?:[\w ’'-](?![?*+{]))+")
_OPENING = re.compile(r"\((?:\?[:=]|\?P<\w+>)?(?!\?)")
_LETTER = re.compile(r"([\w ’'-])|\[([\w ’']+)\]")
_ENOUGH = 16  # letters of a beginning
_LETTERS = re.compile(r"([^\W_])|\[([^\W_]+)\]")
_LONGER = 2
_ESCAPES = re.compile(r"(\\.|\(\?P[<=])|([^\\(]+|\()", re.S)


def holds_any(text: str, parts: Iterable[str]) -> bool:
    """Whether one of the parts stands in the text, in the same case."""
    for part in parts:  # noqa: SIM110 (twice as fast as any(), and every passage of a page comes here several times)
        if part in text:
            return True
    return False


class AnyOf:
    """Words of which any is looked for, in the same case and all at once: faster than one after the other where they are many."""

    def __init__(self, words: Iterable[str]) -> None:
        self._search = AhoCorasick(list(words))

    def stands_in(self, text: str) -> bool:
        """Whether the text holds one of the words."""
        return bool(self._search.find_matches_as_indexes(text))


class Caseless:
    """An expression that ignores case, by looking at text in lower case: what it finds is in lower case too.

    Fails for one that tells capitals apart. Three to five times as fast as re.IGNORECASE, with which Python's engine cannot tell
    alternatives apart by their first letter.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        if "(?-i:" in pattern or "[A-Z" in pattern:
            raise ValueError(f"tells capitals apart: {pattern[:100]}")
        self.pattern = _ESCAPES.sub(lambda found: found[1] or found[2].lower(), pattern)
        self._pattern = re.compile(self.pattern, flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of re.Pattern."""
        return self._pattern.search(lower(text), start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of re.Pattern."""
        return self._pattern.match(lower(text), start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As of re.Pattern."""
        return self._pattern.finditer(lower(text), start, end)


def begins(pattern: str) -> tuple[str, ...]:
    """How what an expression finds may begin, in lower case, so that signs of a vocabulary need no list of their own.

    Each as far as its letters are known. Fails where an alternative begins with less than two letters that are always there.
    """
    found = dict.fromkeys(words.lower() for alternative in _split(pattern) for words in _spelt(alternative, _ENOUGH))
    if short := [words for words in found if len(words) < 2]:
        raise ValueError(f"begins with no word but {short}: {pattern[:100]}")
    return tuple(words for words in found if not any(words[:end] in found for end in range(2, len(words))))


@cache
def _spelt(rest: str, room: int) -> tuple[str, ...]:
    """How an expression without alternatives begins, in all its spellings: so many letters, or up to what may be anything."""
    rest = rest[_lead(rest) :]
    if room <= 0 or not rest:
        return ("",)
    if literal := _LITERAL.match(rest):
        return tuple(literal[0] + words for words in _spelt(rest[literal.end() :], room - len(literal[0])))
    if opening := _OPENING.match(rest):
        inside, behind = _inside(rest[opening.end() :])
        alternatives, behind = _split(inside), "" if opening[0] == "(?=" else behind
    elif letter := _LETTER.match(rest):
        alternatives, behind = list(letter[1] or letter[2]), rest[letter.end() :]
    else:
        return ("",)
    if behind[:1] in ("*", "+", "{"):
        return ("",)
    spelt = [words for alternative in alternatives for words in _spelt(alternative + behind.removeprefix("?"), room)]
    return (*spelt, *_spelt(behind[1:], room)) if behind[:1] == "?" else tuple(spelt)


def word_begins(alternatives: Iterable[str], within: str = r"\w") -> str:
    """An expression for any of the alternatives where a word begins, those with one first letter together.

    A word goes on behind the characters `within` it.

    Python's engine then passes over all other letters at once; where an alternative has no letter that it begins with, it cannot.
    """
    by_letter: dict[str, list[str]] = {}
    whole = list(alternatives)
    for first, rest in (found for alternative in whole for found in _first_letters(alternative)):
        by_letter.setdefault(first, []).append(rest)
    at_once = rf"(?<![{within}])(?:{'|'.join(whole)})"
    if "" in by_letter:
        return at_once
    together = "|".join(rf"{first}(?<![{within}].)(?:{'|'.join(rests)})" for first, rests in by_letter.items())
    return together if len(together) <= _LONGER * len(at_once) else at_once


def _first_letters(pattern: str) -> Iterator[tuple[str, str]]:
    """The letters that an expression may begin with, each with what follows it; none for one that begins otherwise."""
    for alternative in _split(pattern):
        if group := _GROUP.match(alternative):
            inside, behind = _inside(alternative[group.end() :])
            firsts, named = _split(inside), group[0] != "(?:"
        elif letters := _LETTERS.match(alternative):
            firsts, behind, named = list(letters[1] or letters[2]), alternative[letters.end() :], False
        else:
            firsts, behind, named = [], "", True
        if named or behind[:1] in ("*", "+", "{") or behind[:2] in ("??", "?+"):
            yield "", alternative
        elif letters := _LETTERS.match(alternative):
            yield from ((first, behind.removeprefix("?")) for first in firsts)
        else:
            yield from (found for first in firsts for found in _first_letters(first + behind.removeprefix("?")))
        if behind[:1] == "?":
            yield from _first_letters(behind[1:])


def _lead(alternative: str) -> int:
    lead = _LEAD.match(alternative)
    return lead.end() if lead else 0


def _split(pattern: str) -> list[str]:
    """The alternatives at the top of an expression."""
    parts, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _inside(rest: str) -> tuple[str, str]:
    """What a group holds whose bracket has just been opened, and what stands behind it."""
    depth, at = 1, len(rest)
    for piece in _PIECE.finditer(rest):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if not depth:
            at = piece.start()
            break
    return rest[:at], rest[at + 1 :]
