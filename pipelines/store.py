"""Writing: the rows that one transaction adds, in few statements.

Statements of many rows where full-text search hangs on the table (an index entry a statement costs four times as much).
"""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from pipelines.changes import Change
from pipelines.entities import MATCH_COLUMN, TABLE_OF
from pipelines.identify import Key, newest_id
from pipelines.prepare import Seen, Statement
from pipelines.rows import Row
from pipelines.run import Run
from pipelines.tables import BY_NAME
from pipelines.tables.records import CHILD_TABLES, RECORDS

_ROWS_A_STATEMENT = 100
_OWN_RECORD = "own record"


def _insert(table: str, columns: Sequence[str], suffix: str = "", *, rows: int = 1, verb: str = "INSERT") -> str:
    values = ", ".join([f"({', '.join('?' * len(columns))})"] * rows)
    names = ", ".join(f'"{column}"' for column in columns)
    return f"{verb} INTO {table} ({names}) VALUES {values} {suffix}"


def _replacing(target: str, columns: Iterable[str]) -> str:
    """The clause that makes an INSERT renew these columns where the row is there."""
    return f"ON CONFLICT {target} DO UPDATE SET " + ", ".join(f'"{column}" = excluded."{column}"' for column in columns)


_KEPT = {"id", "source", "source_key", "first_seen"}
_UPSERT_RECORD = _replacing("(id)", [name for name in RECORDS.column_names if name not in _KEPT])
_INSERT_CHILD = {table.name: _insert(table.name, table.column_names) for table in CHILD_TABLES}
_CHANGE = ("record_id", "field", "old", "new", "changed_at", "run_id", "cause")
_ISSUE = ("run_id", "source", "url", "record_id", "level", "code", "message", "raised_at")
_QUARANTINE = ("run_id", "source", "source_key", "url", "page_sha256", "reason", "item", "quarantined_at")
_ADD_CHANGE = _insert("changes", _CHANGE)
# The same trouble met again renews its row: a run that is repeated leaves what one run leaves
_ADD_ISSUE = _insert("issues", _ISSUE, _replacing("(source, url, code)", ("run_id", "record_id", "level", "message", "raised_at")))
_ADD_QUARANTINE = _insert(
    "quarantine",
    _QUARANTINE,
    _replacing("(source, source_key, url, page_sha256)", ("run_id", "reason", "item", "quarantined_at")),
)
_ADD_PAGE = _insert("pages", BY_NAME["pages"].column_names, verb="INSERT OR IGNORE")
_ADD_MATCH = _insert(
    "matches",
    ("record_id", "call_id", "programme_id", "project_id", "rule", "score", "matched_at"),
    verb="INSERT OR REPLACE",
)
_QUEUE = "INSERT OR REPLACE INTO unreconciled (record_id, step) VALUES (?, 0)"
_SEEN_AGAIN = (
    "UPDATE records SET last_seen = ? WHERE source = ? AND source_key = ? AND page_sha256 = ? "
    "AND url = ? AND parser_version = ? AND last_seen < ? AND missing_since IS NULL"
)
_SEEN = "UPDATE records SET last_seen = ? WHERE id = ?"
_SEEN_OTHERWISE = "UPDATE records SET last_seen = ?, page_sha256 = ?, parser_version = ? WHERE id = ?"
_BACK = "UPDATE records SET missing_since = NULL, withdrawn_at = NULL WHERE id = ?"
_END_ABSENCE = "UPDATE absences SET back_at = ? WHERE record_id = ? AND back_at IS NULL"
_HOLD = _insert("staged", BY_NAME["staged"].column_names[1:])


class Writer:
    """Collects the rows of one transaction, then writes them (`seen_again` at once); BEGIN and COMMIT are the caller's."""

    def __init__(self, connection: sqlite3.Connection, run: Run) -> None:
        self._connection = connection
        self._cursor = connection.cursor()
        self._run = run
        self._records: list[Row] = []
        self._children: defaultdict[str, list[Row]] = defaultdict(list)
        self._outdated: list[tuple[int]] = []
        self._entities: defaultdict[tuple[str, tuple[str, ...]], list[Row]] = defaultdict(list)
        self._matches: list[Row] = []
        self._changes: list[Row] = []
        self._seen: list[Row] = []
        self._seen_otherwise: list[Row] = []
        self._back: list[Row] = []
        self._held: list[Row] = []
        self._issues: list[Row] = []
        self._quarantine: list[Row] = []
        self._pages: list[Row] = []
        self._next_ids: dict[str, int] = {}

    def page(self, row: Row) -> None:
        """Add a page to the index."""
        self._pages.append(row)

    def new_id(self, table: str) -> int:
        """A number that no row of the table has; we are the only writer."""
        if table not in self._next_ids:
            self._next_ids[table] = newest_id(self._connection, table) + 1
        number = self._next_ids[table]
        self._next_ids[table] += 1
        return number

    def record(self, columns: dict[str, Any], statement: Statement, *, known: bool) -> None:
        """Store a record with its lists, and its call, programme or project."""
        record_id = columns["id"]
        self._records.append(tuple(columns[name] for name in RECORDS.column_names))
        if known:
            self._outdated.append((record_id,))
        for table, rows in statement.lists.items():
            self._children[table] += [(record_id, *row) for row in rows]
        table = TABLE_OF[columns["kind"]]
        entity_id = self._entity_of(record_id, table) if known else None
        if entity_id is None:
            entity_id = self.new_id(table)
            ids = [entity_id if table == other else None for other in TABLE_OF.values()]
            self._matches.append((record_id, *ids, _OWN_RECORD, 1.0, columns["first_seen"]))
        stated = statement.entity
        self._entities[table, tuple(stated)].append((entity_id, record_id, *stated.values()))

    def seen_again(self, seen: Seen, key: Key) -> bool:
        """Whether the record came from this very page, read by the same parsers, and the page is newer now: stored at once."""
        row = (seen.fetched_at, *key, seen.sha256, seen.url, self._run.parser_version, seen.fetched_at)
        return self._cursor.execute(_SEEN_AGAIN, row).rowcount == 1

    def seen(self, record_id: int, last_seen: str, page_sha256: str | None = None) -> None:
        """The record is stated again, word for word; with a hash, by other bytes or another parser."""
        if page_sha256 is None:
            self._seen.append((last_seen, record_id))
        else:
            self._seen_otherwise.append((last_seen, page_sha256, self._run.parser_version, record_id))

    def back(self, record_id: int, when: str) -> None:
        """A record that was missing is there again."""
        self._back.append((when, record_id))

    def hold(self, row: Row) -> None:
        """Keep a page of a crawl until its source is judged."""
        self._held.append(row)

    def change(self, record_id: int, change: Change, changed_at: str, cause: str) -> None:
        """Note that a field of a record changed."""
        self._changes.append((record_id, change.field, change.old, change.new, changed_at, self._run.id, cause))

    def issue(self, source: str, url: str | None, record_id: int | None, level: str, code: str, message: str) -> None:
        """Note something that a person should look at."""
        self._issues.append((self._run.id, source, url, record_id, level, code, message, self._run.now))

    def quarantine(self, source: str, source_key: str, url: str, page_sha256: str, reason: str, item: str) -> None:
        """Keep an item that may not be stored."""
        row = (self._run.id, source, source_key, url, page_sha256, reason, item, self._run.now)
        self._quarantine.append(row)

    def write(self) -> None:
        """Write all that was collected."""
        many = self._connection.executemany
        many(_ADD_PAGE, self._pages)
        for table in CHILD_TABLES if self._outdated else ():
            many(f"DELETE FROM {table.name} WHERE record_id = ?", self._outdated)
        for rows in _chunks(self._records, _ROWS_A_STATEMENT):
            sql = _insert("records", RECORDS.column_names, _UPSERT_RECORD, rows=len(rows))
            self._connection.execute(sql, [value for row in rows for value in row])
        for name, children in self._children.items():
            many(_INSERT_CHILD[name], children)
        for (name, stated), entities in self._entities.items():
            # A row that another record leads, or has a part in, is not this one's to write: reconcile puts it together
            own = _replacing("(id)", stated) + f" WHERE {name}.record_id IS excluded.record_id AND {_alone(name)}"
            many(_insert(name, ("id", "record_id", *stated), own), entities)
        many(_ADD_MATCH, self._matches)
        many(_QUEUE, [row[:1] for row in self._records])
        many(_SEEN, self._seen)
        many(_SEEN_OTHERWISE, self._seen_otherwise)
        many(_END_ABSENCE, self._back)
        many(_BACK, [row[1:] for row in self._back])
        many(_QUEUE, [row[1:] for row in self._back])  # what is on a page again wins over what is not
        many(_HOLD, self._held)
        many(_ADD_CHANGE, self._changes)
        many(_ADD_ISSUE, self._issues)
        many(_ADD_QUARANTINE, self._quarantine)

    def _entity_of(self, record_id: int, table: str) -> int | None:
        """The row that the record is matched to; one of another kind that it alone spoke of goes away."""
        row = self._connection.execute("SELECT call_id, programme_id, project_id FROM matches WHERE record_id = ?", (record_id,)).fetchone()
        for other, entity_id in zip(TABLE_OF.values(), row or (), strict=False):
            if entity_id is not None and other == table:
                return int(entity_id)
            if entity_id is not None:
                self._leave(other, entity_id, record_id)
        return None

    def _leave(self, table: str, entity_id: int, record_id: int) -> None:
        """Leave the row to the other records that speak of it, without one that leads; without others it goes away."""
        others = f"FROM matches WHERE {MATCH_COLUMN[table]} = ? AND record_id <> ?"
        execute = self._connection.execute
        execute(f"INSERT OR REPLACE INTO unreconciled (record_id, step) SELECT record_id, 0 {others}", (entity_id, record_id))
        execute(f"UPDATE {table} SET record_id = NULL WHERE id = ? AND record_id = ?", (entity_id, record_id))
        execute(f"DELETE FROM {table} WHERE id = ? AND NOT EXISTS (SELECT 1 {others})", (entity_id, entity_id, record_id))


def _alone(table: str) -> str:
    """The condition that no other record is matched to the row."""
    return f"(SELECT count(*) FROM matches WHERE matches.{MATCH_COLUMN[table]} = excluded.id) < 2"


def _chunks(rows: list[Row], size: int) -> Iterator[list[Row]]:
    remaining = iter(rows)
    while chunk := list(islice(remaining, size)):
        yield chunk
