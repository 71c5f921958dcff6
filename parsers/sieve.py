"""Expressions of many alternatives, of which only those are tried whose words stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from parsers.parts import first_words, needed_words, parts_of

_FIRST = re.compile(r"[\w ’'-]+(?![?*+{])")
_CLASS = re.compile(r"(\\d|\[[^\]\\^-]+\])(\+?)(?![?*{])")
_LEAST = 3
_ENOUGH = 6
# A long text is looked over in pieces, which share so much that no word is cut, until something is found.
_PIECE = 1_500
_SHARED = 60


class _Signs(NamedTuple):
    """How alternatives are looked for: by words, each with its alternatives.

    Those that are `placed` begin with their words; those that are `slow` begin with no one word, so that the engine must try them at
    many places of a text; those that stand `always` in question have no words.
    """

    search: AhoCorasick
    owners: list[list[int]]
    placed: frozenset[int]
    slow: frozenset[int]
    always: frozenset[int]


class Sieve:
    """The alternatives of an expression over lower case, each where a word begins unless they may stand inside one.

    Finds what the expression would, after one look over the text that tells which alternatives may stand in it.
    """

    def __init__(self, alternatives: Iterable[str], *, inside: bool = False) -> None:
        self._sources = list(alternatives)
        self._inside = inside
        self._patterns: dict[int, re.Pattern[str]] = {}

    @cached_property
    def _signs(self) -> _Signs:
        by_word: dict[str, list[int]] = {}
        placed, slow, always = set(), set(), set()
        for number, source in enumerate(self._sources):
            parts = parts_of(source)
            words = needed_words(parts)
            if not (self._inside or _FIRST.match(source)):
                firsts = first_words(parts, _ENOUGH)
                if min(map(len, firsts)) >= _LEAST:
                    words = firsts
                    placed.add(number)
                else:
                    slow.add(number)
            for word in words:
                by_word.setdefault(word, []).append(number)
            if not words:
                always.add(number)
        search = AhoCorasick(list(by_word))
        return _Signs(search, list(by_word.values()), frozenset(placed), frozenset(slow), frozenset(always))

    def _pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._patterns:
            source = self._sources[number]
            self._patterns[number] = re.compile(source if self._inside else _begun(source))
        return self._patterns[number]

    def stands_in(self, lowered: str) -> bool:
        """Whether it stands anywhere in the text."""
        search, owners, placed, slow, always = self._signs
        tried: set[int] = set()
        for begin in range(0, len(lowered), _PIECE):
            piece = lowered[begin : begin + _PIECE + _SHARED]
            for word, start, _ in search.find_matches_as_indexes(piece, overlapping=True):
                for number in owners[word]:
                    if number in placed:
                        if self._pattern(number).match(lowered, begin + start):
                            return True
                    elif number not in tried:
                        tried.add(number)
                        if number not in slow and self._pattern(number).search(lowered):
                            return True
        return any(self._pattern(number).search(lowered) for number in (tried & slow) | always)

    def search(self, lowered: str) -> re.Match[str] | None:
        """The first place found, if any."""
        anywhere, places = self._likely(lowered)
        first: re.Match[str] | None = None
        least = (len(lowered) + 1, 0)
        for number in anywhere:
            found = self._pattern(number).search(lowered)
            if found and (found.start(), number) < least:
                first, least = found, (found.start(), number)
        for place in sorted(places):
            if place >= least:
                break
            if found := self._pattern(place[1]).match(lowered, place[0]):
                return found
        return first

    def finditer(self, lowered: str) -> Iterator[re.Match[str]]:
        """Every place, none within another."""
        anywhere, places = self._likely(lowered)
        ahead = {number: found for number in anywhere if (found := self._pattern(number).search(lowered))}
        waiting = sorted(places, reverse=True)
        end = 0
        while ahead or waiting:
            start, number = min(((found.start(), number) for number, found in ahead.items()), default=(len(lowered) + 1, 0))
            if waiting and waiting[-1] < (start, number):
                start, number = waiting.pop()
                found = self._pattern(number).match(lowered, start) if start >= end else None
                if found:
                    yield found
                    end = found.end()
                continue
            found = ahead.pop(number)
            if start >= end:
                yield found
                end = found.end()
            if again := self._pattern(number).search(lowered, end):
                ahead[number] = again

    def _likely(self, lowered: str) -> tuple[set[int], set[tuple[int, int]]]:
        """The alternatives that may stand anywhere in the text, and the places where others may begin, each with the alternative."""
        search, owners, placed, _, always = self._signs
        anywhere, places = set(always), set()
        for word, start, _ in search.find_matches_as_indexes(lowered, overlapping=True):
            for number in owners[word]:
                if number in placed:
                    places.add((start, number))
                else:
                    anywhere.add(number)
        return anywhere, places


def _begun(source: str) -> str:
    """An alternative where a word begins: its first letters in front, which the engine looks for faster than for where a word begins."""
    if first := _FIRST.match(source):
        return rf"{first[0]}(?<!\w.{{{len(first[0])}}}){source[first.end() :]}"
    if first := _CLASS.match(source):
        return rf"{first[1]}(?<!\w.){f'{first[1]}*' if first[2] else ''}{source[first.end() :]}"
    return rf"(?<!\w)(?:{source})"
