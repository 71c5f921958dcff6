"""Groups of records become rows with lasting numbers: the oldest number survives, who leaves gets a new one."""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

import datetime as dt
import sqlite3

from pipelines.entities import TABLE_OF
from pipelines.identify import newest_id
from pipelines.identity import MANUAL
from pipelines.merge import merge_entity
from pipelines.merge_groups import BY_HAND, Group

_MATCHED = "SELECT {}_id, rule, score FROM matches WHERE record_id = ?"
_MATCH = (
    "INSERT OR REPLACE INTO matches (record_id, call_id, programme_id, project_id, rule, score, matched_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_MANUAL = "SELECT id FROM records WHERE source = ? AND source_key = ?"
# The rows that name a call, programme or project by its number, beside matches and overrides
_NAMED = {"call": ("projects",), "programme": ("calls", "projects"), "project": ()}


class Rows:
    """Writes groups of one kind; the transaction is the caller's."""

    def __init__(self, connection: sqlite3.Connection, kind: str, *, now: str, today: dt.date) -> None:
        self._connection = connection
        self._kind = kind
        self._table = TABLE_OF[kind]
        self._now = now
        self._today = today

    def number_of(self, record: int) -> int | None:
        """The number of the row that the record is matched to."""
        row = self._connection.execute(_MATCHED.format(self._kind), (record,)).fetchone()
        return row[0] if row else None

    def write(self, groups: list[Group], changed: set[int]) -> None:
        """Give each group its row. `groups` hold all records of the rows that they touch, `changed` those that said something new."""
        before = {record: self.number_of(record) for one in groups for record in one.records}
        numbers = self._numbers_for(groups, before)
        written = [
            number
            for number, one in zip(numbers, groups, strict=True)
            if self._match(one, number)
            or set(one.records) != {record for record, old in before.items() if old == number}
            or self._is_put_together(number, changed)
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

    def _match(self, one: Group, number: int) -> bool:
        """Match the records of a group to its row; whether one of them was not."""
        moved = False
        for record in one.records:
            row = self._connection.execute(_MATCHED.format(self._kind), (record,)).fetchone()
            moved |= row is None or row[0] != number
            if row != (number, *one.why[record]):
                self._connection.execute(_MATCH, (record, *self._in_columns(number), *one.why[record], self._now))
                self._move_manual(record, number)
        return moved

    def _is_put_together(self, number: int, changed: set[int]) -> bool:
        """Whether several records speak of the row, and one of them changed: it was not written when that was stored."""
        matched = [record for (record,) in self._connection.execute(f"SELECT record_id FROM matches WHERE {self._kind}_id = ?", (number,))]
        return len(matched) > 1 and not changed.isdisjoint(matched)

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
