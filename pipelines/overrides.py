"""Corrections by hand. Those of one call, programme or project make a record of source `manual`, which no crawl touches.

The record holds the corrected fields and nothing else, so that what joins sources field by field, and the views, need not
know of corrections: it is one more source, the most trusted one. A field that was emptied by hand has evidence there and no value.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from parsers.items import MODELS, ORIGIN, Item
from pipelines.changes import Change
from pipelines.entities import TABLE_OF
from pipelines.identity import MANUAL
from pipelines.prepare import Statement
from pipelines.run import Run
from pipelines.store import Writer
from pipelines.validate import read_back

_ANCHOR = """
SELECT coalesce((SELECT record_id FROM overrides WHERE {column} = :id ORDER BY id LIMIT 1), record_id) FROM {table} WHERE id = :id"""
_WON = "SELECT records.item FROM call_fields JOIN records ON records.id = record_id WHERE call_id = ? AND field = ?"
_LEADS = "SELECT records.item FROM {table} JOIN records ON records.id = record_id WHERE {table}.id = ?"
_KNOWN = "SELECT id, first_seen FROM records WHERE source = ? AND source_key = ?"
_TAKE_BACK = "DELETE FROM overrides WHERE record_id = ? AND field = ? RETURNING value"
_SET = """
INSERT INTO overrides (record_id, {column}, field, value, why, made_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (record_id, field) DO UPDATE SET value = excluded.value, why = excluded.why, made_at = excluded.made_at"""
_MATCH = "INSERT OR REPLACE INTO matches (record_id, {column}, rule, score, matched_at) VALUES (?, ?, 'by hand', 1.0, ?)"


@dataclass(frozen=True, slots=True)
class Entity:
    """A call, programme or project."""

    kind: str
    id: int

    @property
    def table(self) -> str:
        """Its table."""
        return TABLE_OF[self.kind]

    @property
    def column(self) -> str:
        """The column that refers to it in other tables."""
        return f"{self.kind}_id"


def corrected(kind: str, field: str, value: Any) -> Any:
    """The value as an item holds it; ValueError where an item of that kind has no such field or takes no such value."""
    _check(kind, field)
    item = _item(kind, 0, {field: value}, {})
    if not getattr(item, field):
        raise ValueError("an empty value corrects nothing; to say that the field has none, empty it (--empty)")
    return item.to_dict()[field]


def override(connection: sqlite3.Connection, run: Run, entity: Entity, field: str, value: Any, why: str) -> None:
    """Set a field by hand, None to empty it whatever sources state. One transaction; merging follows at the end of the run."""
    _check(entity.kind, field)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")  # the match stands before its record
        anchor = _anchor(connection, entity)
        before = _stated(connection, entity, field, anchor)
        written = json.dumps(value, ensure_ascii=False)
        connection.execute(_SET.format(column=entity.column), (anchor, entity.id, field, written, why, run.now))
        _store(connection, run, entity, anchor, Change(field, before, written))


def take_back(connection: sqlite3.Connection, run: Run, entity: Entity, field: str) -> None:
    """Let the sources state a field again. One transaction, as for `override`; ValueError where it was not corrected."""
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        anchor = _anchor(connection, entity)
        row = connection.execute(_TAKE_BACK, (anchor, field)).fetchone()
        if row is None:
            raise ValueError(f"{field} is not corrected, so nothing can be taken back")
        _store(connection, run, entity, anchor, Change(field, row[0], None))


def _check(kind: str, field: str) -> None:
    if field in ORIGIN:
        raise ValueError(f"{field} says where an item is from, and cannot be corrected")
    if field not in MODELS[kind].model_fields:
        raise ValueError(f"a {kind} has no field {field}; docs/items.md lists them")


def _anchor(connection: sqlite3.Connection, entity: Entity) -> int:
    sql = _ANCHOR.format(table=entity.table, column=entity.column)
    row = connection.execute(sql, {"id": entity.id}).fetchone()
    if row is None or row[0] is None:
        raise ValueError(f"there is no {entity.kind} {entity.id} that a source states")
    return int(row[0])


def _stated(connection: sqlite3.Connection, entity: Entity, field: str, anchor: int) -> str | None:
    """What the field was until now, as JSON: a correction, what the winning record states, or the leading one."""
    for sql, values in (
        ("SELECT json_object('v', json(value)) FROM overrides WHERE record_id = ? AND field = ?", (anchor, field)),
        (_WON, (entity.id if entity.kind == "call" else None, field)),
        (_LEADS.format(table=entity.table), (entity.id,)),
    ):
        row = connection.execute(sql, values).fetchone()
        if row:
            item = json.loads(row[0])
            value = item.get("v", item.get(field))
            return json.dumps(value, ensure_ascii=False) if value else None
    return None


def _store(connection: sqlite3.Connection, run: Run, entity: Entity, anchor: int, change: Change) -> None:
    """Write the manual record anew from the corrections, and what changed in it."""
    rows = connection.execute("SELECT field, value, why FROM overrides WHERE record_id = ? ORDER BY id", (anchor,)).fetchall()
    item = _item(entity.kind, anchor, {field: json.loads(value) for field, value, _ in rows}, {field: why for field, _, why in rows})
    known = connection.execute(_KNOWN, (MANUAL, item.source_key)).fetchone()
    writer = Writer(connection, run)
    record_id = known[0] if known else writer.new_id("records")
    if not known:
        # Before the writer looks which call the record is of: it would make one
        connection.execute(_MATCH.format(column=entity.column), (record_id, entity.id, run.now))
    statement = Statement(item, MANUAL, run.today)
    columns = statement.columns | {
        "id": record_id,
        "page_sha256": statement.digest,  # no page: what stands for it are the corrections themselves
        "parser_version": MANUAL,
        "first_seen": known[1] if known else run.now,
        "last_seen": run.now,
        "changed_at": run.now,
        "missing_since": None,
        "withdrawn_at": None,
    }
    writer.record(columns, statement, known=True)
    if change.old != change.new:
        writer.change(record_id, change, run.now, MANUAL)
    writer.write()


def _item(kind: str, anchor: int, values: dict[str, Any], whys: dict[str, str]) -> Item:
    quotes = {
        field: [{"quote": _words(value), "path": "by hand", "rule": f"by hand: {whys.get(field) or 'no reason given'}"}]
        for field, value in values.items()
    }
    stated = {field: value for field, value in values.items() if value is not None}
    item = {"kind": kind, "source": MANUAL, "source_key": f"record/{anchor}", "evidence": quotes} | stated
    return read_back(json.dumps(item))


def _words(value: Any) -> str:
    if value is None:
        return "nothing"
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
