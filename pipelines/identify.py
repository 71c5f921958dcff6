"""Which record an item is: (source, source_key) decides, never a title or a date."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from parsers.items import Item
from pipelines.entities import KIND_OF

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What the database holds of a record, as far as it decides what a page means for it."""

    id: int
    kind: str
    url: str | None
    content_hash: str
    page_sha256: str
    parser_version: str
    first_seen: str
    last_seen: str
    changed_at: str
    missing_since: str | None
    withdrawn_at: str | None


_FIND = (
    "SELECT id, kind, url, content_hash, page_sha256, parser_version, first_seen, last_seen, changed_at, missing_since, withdrawn_at "
    "FROM records WHERE source = ? AND source_key = ?"
)


def key_of(item: Item) -> Key:
    """The identity of the item's record; of an item that lacks it, which validation refuses, empty."""
    return str(getattr(item, "source", "")), str(getattr(item, "source_key", ""))


def find(connection: sqlite3.Connection, key: Key) -> Known | None:
    """The record with this key, if there is one."""
    row = connection.execute(_FIND, key).fetchone()
    return Known(*row) if row else None


def stored_item(connection: sqlite3.Connection, record_id: int) -> dict[str, Any]:
    """The item that a record holds."""
    (written,) = connection.execute("SELECT item FROM records WHERE id = ?", (record_id,)).fetchone()
    item: dict[str, Any] = json.loads(written)
    return item


def newest_id(connection: sqlite3.Connection, table: str) -> int:
    """The highest number that a row of the table has or had; 0 without one."""
    (there,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()  # noqa: S608 (a table of ours)
    kind = KIND_OF.get(table)
    (gone,) = connection.execute("SELECT coalesce(max(old_id), 0) FROM redirects WHERE kind = ?", (kind,)).fetchone()
    return int(max(there, gone))
