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
_SHORT = 400
_PIECE = 1_500
_SHARED = 60


class _Signs(NamedTuple):
    """How alternatives are looked for: the words, and of each the alternatives that need it and those that begin with it.

    Those that `always` come in question need no word; those that are `placed` begin with one of several words; those that are
    `slow` begin otherwise, so that the engine must try them at many places of a text.
    """

    search: AhoCorasick
    needed: list[list[int]]
    begun: list[list[int]]
    always: frozenset[int]
    placed: frozenset[int]
    slow: frozenset[int]


class Sieve:
    """The alternatives of an expression over lower case, each where a word begins, and those that may also stand inside one.

    Finds what the expression would, after one look over the text that tells which alternatives may stand in it.
    """

    def __init__(self, alternatives: Iterable[str], inside: Iterable[str] = ()) -> None:
        whole = list(alternatives)
        self._sources = [*whole, *inside]
        self._count = len(whole)  # of those where a word begins
        self._patterns: dict[int, re.Pattern[str]] = {}

    @cached_property
    def _signs(self) -> _Signs:
        needed: dict[str, list[int]] = {}
        begun: dict[str, list[int]] = {}
        always, placed, slow = set(), set(), set()
        for number, source in enumerate(self._sources):
            parts = parts_of(source)
            firsts = () if number >= self._count or _FIRST.match(source) else first_words(parts, _ENOUGH)
            words = needed_words(parts)
            for word in words:
                needed.setdefault(word, []).append(number)
            if not words:
                always.add(number)
            if firsts and min(map(len, firsts)) >= _LEAST:
                placed.add(number)
                for word in firsts:
                    begun.setdefault(word, []).append(number)
            elif firsts or not words:
                slow.add(number)
        every = list(needed | begun)
        by_need, by_begin = ([table.get(word, []) for word in every] for table in (needed, begun))
        return _Signs(AhoCorasick(every), by_need, by_begin, frozenset(always), frozenset(placed), frozenset(slow))

    def _pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._patterns:
            source = self._sources[number]
            self._patterns[number] = re.compile(_begun(source) if number < self._count else source)
        return self._patterns[number]

    @property
    def words(self) -> frozenset[str]:
        """Words of which one stands in every text that something is found in."""
        if self._signs.always:
            raise ValueError("an alternative needs no word")
        return frozenset(word for source in self._sources for word in needed_words(parts_of(source)))

    def stands_in(self, lowered: str) -> bool:
        """Whether it stands anywhere in the text."""
        if len(lowered) <= _SHORT:
            return self.search(lowered) is not None
        search, needed, begun, always, placed, slow = self._signs
        likely, tried = set(always), placed | slow
        waiting: list[tuple[int, int]] = []
        for begin in range(0, len(lowered), _PIECE):
            hits = search.find_matches_as_indexes(lowered[begin : begin + _PIECE + _SHARED], overlapping=True)
            if not hits:
                continue
            for word, start, _ in hits:
                likely.update(needed[word])
                for number in begun[word]:
                    waiting.append((begin + start, number))
            for number in likely - tried:
                if self._pattern(number).search(lowered):
                    return True
            tried = tried | likely
            for start, number in waiting:
                if number in likely and self._pattern(number).match(lowered, start):
                    return True
            waiting = [place for place in waiting if place[1] not in likely]
        return any(self._pattern(number).search(lowered) for number in likely & slow)

    def search(self, lowered: str) -> re.Match[str] | None:
        """The first place where a word begins with it, else the first inside one."""
        likely, places = self._likely(lowered)
        first = second = None
        least = next_least = (len(lowered) + 1, 0)
        for number in likely:
            found = self._pattern(number).search(lowered)
            if found and number < self._count:
                if (found.start(), number) < least:
                    first, least = found, (found.start(), number)
            elif found and (found.start(), number) < next_least:
                second, next_least = found, (found.start(), number)
        for place in places:
            if place >= least:
                break
            if found := self._pattern(place[1]).match(lowered, place[0]):
                return found
        return first or second

    def finditer(self, lowered: str) -> Iterator[re.Match[str]]:
        """Every place where a word begins with it, none within another; then every place inside words."""
        likely, places = self._likely(lowered)
        if likely or places:
            yield from self._merged(lowered, [number for number in likely if number < self._count], places)
            yield from self._merged(lowered, [number for number in likely if number >= self._count], [])

    def _merged(self, lowered: str, numbers: list[int], places: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
        ahead = {number: found for number in numbers if (found := self._pattern(number).search(lowered))}
        waiting = places[::-1]
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

    def _likely(self, lowered: str) -> tuple[set[int], list[tuple[int, int]]]:
        """The alternatives that may stand anywhere in the text, and the places where others may begin, each with the alternative."""
        search, needed, begun, always, placed, _ = self._signs
        hits = search.find_matches_as_indexes(lowered, overlapping=True)
        if not hits and not always:
            return set(), []
        likely = set(always)
        places: list[tuple[int, int]] = []
        for word, start, _ in hits:
            likely.update(needed[word])
            for number in begun[word]:
                places.append((start, number))
        return likely - placed, sorted(place for place in places if place[1] in likely) if places else places


def _begun(source: str) -> str:
    """An alternative where a word begins: its first letters in front, which the engine looks for faster than for where a word begins."""
    if first := _FIRST.match(source):
        return rf"{first[0]}(?<!\w.{{{len(first[0])}}}){source[first.end() :]}"
    if first := _CLASS.match(source):
        return rf"{first[1]}(?<!\w.){f'{first[1]}*' if first[2] else ''}{source[first.end() :]}"
    return rf"(?<!\w)(?:{source})"
