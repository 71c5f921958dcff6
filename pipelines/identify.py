"""Which record an item is: (source, source_key) decides, never a title or a date."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from parsers.items import Item
from pipelines.entities import KIND_OF

Key = tuple[str, str]


class Known(NamedTuple):
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


# CROSS JOIN: the keys are looked up in the index one by one, however many there are
_FIND = (
    "SELECT source_key, records.id, kind, url, content_hash, page_sha256, parser_version, first_seen, last_seen, changed_at, "
    "missing_since, withdrawn_at FROM json_each(?) AS wanted CROSS JOIN records "
    "ON source = ? AND source_key = wanted.value"
)


def key_of(item: Item) -> Key:
    """The identity of the item's record; of an item that lacks it, which validation refuses, empty."""
    return str(getattr(item, "source", "")), str(getattr(item, "source_key", ""))


def find(connection: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, Known]:
    """The records with these keys, those that there are."""
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for source, key in keys:
        wanted[source].append(key)
    return {
        (source, known[0]): Known._make(known[1:])
        for source, several in wanted.items()
        for known in connection.execute(_FIND, (json.dumps(several), source))
    }


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
