"""Groups of records become rows with lasting numbers: the oldest number survives, who leaves gets a new one."""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from pipelines.entities import TABLE_OF
from pipelines.identify import newest_id
from pipelines.identity import MANUAL
from pipelines.merge import merge_entity
from pipelines.merge_groups import BY_HAND, Group

_MATCH = (
    "INSERT OR REPLACE INTO matches (record_id, call_id, programme_id, project_id, rule, score, matched_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_MOVE = "UPDATE matches SET {}_id = ?, rule = ?, score = ?, matched_at = ? WHERE record_id = ?"
_MANUAL = "SELECT id FROM records WHERE source = ? AND source_key = ?"
# The rows that name a call, programme or project by its number, beside matches and overrides
_NAMED = {"call": ("projects",), "programme": ("calls", "projects"), "project": ()}


class Match(NamedTuple):
    """To which row a record is matched, by which rule, and how sure that is."""

    number: int
    rule: str
    score: float


class Rows:
    """Writes groups of one kind; the transaction is the caller's."""

    def __init__(self, connection: sqlite3.Connection, kind: str, odd: set[int], *, now: str, today: dt.date) -> None:
        """`odd` are the rows that were not written when their only record was stored."""
        self._connection = connection
        self._kind = kind
        self._table = TABLE_OF[kind]
        self._odd = odd
        self._now = now
        self._today = today

    def write(self, groups: list[Group], held: Mapping[int, Match], changed: set[int]) -> None:
        """Give each group its row.

        `groups` hold all records of the rows that they touch, `held` how each is matched now, `changed` is what said something new.
        """
        before = {record: held[record].number if record in held else None for one in groups for record in one.records}
        numbers = self._numbers_for(groups, before)
        written = [
            number
            for number, one in zip(numbers, groups, strict=True)
            if self._match(one, number, held)
            or set(one.records) != {record for record, old in before.items() if old == number}
            or (changed.intersection(one.records) and (len(one.records) > 1 or number in self._odd))
        ]
        for old in sorted({number for number in before.values() if number is not None} - set(numbers)):
            heirs = [number for number, one in zip(numbers, groups, strict=True) if old in {before[record] for record in one.records}]
            self._retire(old, min(heirs))
        for number in written:
            merge_entity(self._connection, self._kind, number, self._today)

    def _numbers_for(self, groups: list[Group], before: dict[int, int | None]) -> list[int]:
        """A number for each group: the lowest that its records have. Of a row that falls apart the larger part keeps the number."""
        numbers = dict[int, int]()  # by place
        for old in sorted({number for number in before.values() if number is not None}):
            shares = {
                place: sum(before[record] == old for record in one.records) for place, one in enumerate(groups) if place not in numbers
            }
            place = max(shares, key=lambda place: (shares[place], -groups[place].records[0]), default=None)
            if place is not None and shares[place]:
                numbers[place] = old
        for place in range(len(groups)):
            if place not in numbers:
                numbers[place] = newest_id(self._connection, self._table) + 1
                # The row must be there before anything can be matched to it
                self._connection.execute(f"INSERT INTO {self._table} (id) VALUES (?)", (numbers[place],))
        return [numbers[place] for place in range(len(groups))]

    def _match(self, one: Group, number: int, held: Mapping[int, Match]) -> bool:
        """Match the records of a group to its row; whether one of them was not."""
        moved = False
        for record in one.records:
            match = Match(number, *one.why[record])
            if held.get(record) != match:
                moved |= record not in held or held[record].number != number
                if record in held:
                    self._connection.execute(_MOVE.format(self._kind), (*match, self._now, record))
                else:
                    self._connection.execute(_MATCH, (record, *self._in_columns(number), *one.why[record], self._now))
                self._move_manual(record, number)
        return moved

    def _in_columns(self, number: int) -> list[int | None]:
        return [number if kind == self._kind else None for kind in TABLE_OF]

    def _move_manual(self, record: int, number: int) -> None:
        """Corrections by hand go where the record goes that they correct."""
        by_hand = self._connection.execute(_MANUAL, (MANUAL, f"record/{record}")).fetchone()
        if by_hand:
            self._connection.execute(_MATCH, (by_hand[0], *self._in_columns(number), BY_HAND, 1.0, self._now))
            self._connection.execute(f"UPDATE overrides SET {self._kind}_id = ? WHERE record_id = ?", (number, record))

    def _retire(self, old: int, heir: int) -> None:
        execute = self._connection.execute
        for table in _NAMED[self._kind]:
            execute(f"UPDATE {table} SET {self._kind}_id = ? WHERE {self._kind}_id = ?", (heir, old))
        execute("UPDATE redirects SET new_id = ? WHERE kind = ? AND new_id = ?", (heir, self._kind, old))
        execute("INSERT OR REPLACE INTO redirects (kind, old_id, new_id) VALUES (?, ?, ?)", (self._kind, old, heir))
        execute(f"DELETE FROM {self._table} WHERE id = ?", (old,))
