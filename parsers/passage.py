"""What a page's outline becomes: its blocks with their meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from parsers.outline import Block
from parsers.signs import Reader, readers_of, readers_of_each

# Meanings that are parts of a page, with bullets; the others are facts, with one value.
PARTS = frozenset(
    """objectives priorities actions eligibility further_info partnership
    countries focus_countries documents contact topics summary""".split()
)


class Part(NamedTuple):
    """A part of a page: its heading's level, meaning and words; the nearest known meaning, with its words; all headings over it."""

    level: int
    meaning: str | None
    words: str
    in_force: tuple[str | None, str]
    headings: tuple[str, ...]


NO_PART = Part(0, None, "", (None, ""), ())


@dataclass(slots=True)
class Passage:
    """A block and its place: `meaning` of the label, heading or list over it; `label` the words that say so.

    `own` tells that the label stands in the block's own line or fact, not over a whole part. `headings` are those above,
    outermost first.
    """

    block: Block
    meaning: str | None = None
    label: str = ""
    own: bool = False
    headings: tuple[str, ...] = ()
    readers: frozenset[Reader] | None = field(default=None, repr=False)

    def may_hold(self, reader: Reader) -> bool:
        """Whether the words hold something that the reader might read."""
        if self.readers is None:
            self.readers = readers_of(self.block.text)
        return reader in self.readers

    def may_hold_any(self, readers: frozenset[Reader]) -> bool:
        """Whether the words hold something that one of the readers might read."""
        return any(map(self.may_hold, readers)) if self.readers is None else not self.readers.isdisjoint(readers)

    @property
    def text(self) -> str:
        """The words of the block."""
        return self.block.text

    def with_label(self) -> tuple[str, int]:
        """The words behind those of a label that nobody knows ("Turnover of the applicant"), and where they begin."""
        if not self.own or self.meaning is not None or not self.label:
            return self.block.text, 0
        lead = f"{self.label.rstrip(' :')}: "
        return lead + self.block.text, len(lead)


@dataclass(slots=True)
class Passages:
    """All passages of a page in order, the labels nobody knows, and the blocks that were left out.

    Their meanings must be settled before one asks for those with a meaning.
    """

    all: list[Passage]
    unread: list[str]
    dropped: list[Block]
    labels: list[tuple[str, str]] = field(default_factory=list)  # (meaning, words) of every known label, in order
    _by_meaning: dict[str | None, list[Passage]] | None = field(default=None, repr=False)
    _running: list[Passage] | None = field(default=None, repr=False)
    _act: int | None = field(default=None, repr=False)  # where the act begins, once somebody asked
    _leads: set[int] | None = field(default=None, repr=False)  # the passages before lists, once somebody asked
    _firsts: dict[int, dict[int, str]] | None = field(default=None, repr=False)  # by table and row, once somebody asked

    def look_over(self) -> None:
        """Finds out for all passages at once what may be read in them, which is less work than for one after the other."""
        for passage, readers in zip(self.all, readers_of_each([passage.block.text for passage in self.all]), strict=True):
            passage.readers = readers

    def leads_to_list(self, passage: Passage) -> bool:
        """Whether a list follows right behind the passage."""
        if self._leads is None:
            steps = pairwise(self.all)
            self._leads = {id(before) for before, after in steps if after.block.kind == "bullet" and after.label == before.label}
        return id(passage) in self._leads

    def first_cells(self, table: int) -> list[str]:
        """The words of the first cell of each row of a table with a head."""
        if self._firsts is None:
            self._firsts = {}
            for passage in self.all:
                if passage.block.row and passage.own:
                    number, row, _ = passage.block.row
                    self._firsts.setdefault(number, {}).setdefault(row, passage.text)
        return list(self._firsts.get(table, {}).values())

    def running(self) -> list[Passage]:
        """The page's own sentences."""
        if self._running is None:
            self._running = list(running(self.all))
        return self._running

    def before_act(self) -> int:
        """How many passages stand before the legal act that a page may end in, under its heading; what an act states, it states of more."""
        if self._act is None:
            acts = (number for number, p in enumerate(self.all) if number and p.meaning == "legal_basis" and not p.own)
            self._act = next(acts, len(self.all))
        return self._act

    def of(self, *meanings: str) -> Iterator[Passage]:
        """The passages with one of the meanings, in order."""
        if self._by_meaning is None:
            self._by_meaning = {}
            for passage in self.all:
                self._by_meaning.setdefault(passage.meaning, []).append(passage)
        found = [self._by_meaning[meaning] for meaning in meanings if meaning in self._by_meaning]
        if len(found) > 1:
            return (passage for passage in self.all if passage.meaning in meanings)
        return iter(found[0] if found else ())


def running(passages: list[Passage]) -> Iterator[Passage]:
    """Sentences of the page's own: no headings, and nothing in an aside, which speaks of other things."""
    return (passage for passage in passages if passage.block.kind != "heading" and not passage.block.region)
