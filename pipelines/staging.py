"""Pages of a crawl that wait: for the judgement of their source (table staged), or for a release (table quarantine)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from parsers.items import Item
from pipelines.field_stats import count_item
from pipelines.health import Figures
from pipelines.prepare import Seen
from pipelines.validate import read_back

_BATCH = 100  # pages a transaction

_WAITING = "SELECT id, source, url, page_sha256, fetched_at, labels, items, wall FROM staged WHERE run_id = ? AND source = ? ORDER BY id"
_QUARANTINED = (
    "SELECT id, source, url, page_sha256, fetched_at, item FROM quarantine "
    "WHERE run_id = ? AND source = ? AND fetched_at IS NOT NULL AND released_at IS NULL ORDER BY fetched_at, url, id"
)
_QUARANTINE = """
INSERT INTO quarantine (run_id, source, source_key, url, page_sha256, reason, item, quarantined_at, fetched_at)
SELECT run_id, source, json_extract(item.value, '$.source_key'), url, page_sha256, :reason, item.value, :now, fetched_at
FROM staged, json_each(staged.items) AS item WHERE run_id = :run AND source = :source ORDER BY staged.id, item.id
ON CONFLICT (source, source_key, url, page_sha256) DO UPDATE SET run_id = excluded.run_id, reason = excluded.reason,
    item = excluded.item, quarantined_at = excluded.quarantined_at, fetched_at = excluded.fetched_at, released_at = NULL"""


@dataclass(slots=True)
class Brought:
    """What a crawl brought of a source: its figures, and what it saw."""

    figures: Figures = field(default_factory=Figures)
    keys: set[str] = field(default_factory=set)  # source_key of each item
    pages: dict[str, int] = field(default_factory=dict)  # address → items of the page


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page with items that wait, and the rows that hold them."""

    rows: tuple[int, ...]
    seen: Seen
    items: tuple[Item, ...]

    @property
    def keys(self) -> set[str]:
        """What identifies its records, within the source."""
        return {item.source_key for item in self.items}


def brought(connection: sqlite3.Connection, run_id: int, source: str) -> Brought:
    """What the staged pages of a run's source come to."""
    made = Brought()
    for _, _, url, _, _, _, written, wall in connection.execute(_WAITING, (run_id, source)):
        items: list[dict[str, Any]] = json.loads(written)
        made.pages[url] = len(items)
        made.figures.pages += 1
        if wall:
            made.figures.walls[wall] += 1
        for item in items:
            made.keys.add(item["source_key"])
            count_item(made.figures, item)
    return made


def staged(connection: sqlite3.Connection, run_id: int, source: str) -> Iterator[Waiting]:
    """The first staged pages of a run's source, in the order of the crawl."""
    rows = connection.execute(_WAITING + f" LIMIT {_BATCH}", (run_id, source)).fetchall()
    for row, of, url, sha256, fetched_at, labels, items, _ in rows:
        known = None if labels is None else frozenset(json.loads(labels))
        written = [json.dumps(item, ensure_ascii=False) for item in json.loads(items)]
        yield Waiting((row,), Seen(of, url, sha256, fetched_at, known), tuple(map(read_back, written)))


def quarantined(connection: sqlite3.Connection, run_id: int, source: str) -> Iterator[Waiting]:
    """The first pages of a run's source that wait for its release, older ones first.

    What their labels mean is not kept: a field that would be emptied keeps what it had, and is flagged.
    """
    rows = connection.execute(_QUARANTINED + f" LIMIT {_BATCH}", (run_id, source)).fetchall()
    for (_, url, sha256, fetched_at), several in groupby(rows, key=lambda row: row[1:5]):
        found = list(several)
        items = tuple(read_back(row[5]) for row in found)
        yield Waiting(tuple(row[0] for row in found), Seen(source, url, sha256, fetched_at, frozenset()), items)


def first_batch(pages: Iterator[Waiting]) -> list[Waiting]:
    """The first pages of which no two have a record in common: a batch compares with the database."""
    batch: list[Waiting] = []
    keys: set[str] = set()
    for page in pages:
        if keys & page.keys:
            break
        keys |= page.keys
        batch.append(page)
    return batch


def to_quarantine(connection: sqlite3.Connection, run_id: int, source: str, *, reason: str, now: str) -> int:
    """Put the items of the staged pages into quarantine, where they wait for a release; how many they are."""
    values = {"run": run_id, "source": source, "reason": reason, "now": now}
    return connection.execute(_QUARANTINE, values).rowcount


def drop(connection: sqlite3.Connection, run_id: int, source: str) -> None:
    """Forget the staged pages of a run's source."""
    connection.execute("DELETE FROM staged WHERE run_id = ? AND source = ?", (run_id, source))
