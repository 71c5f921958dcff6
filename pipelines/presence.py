"""Records that a crawl did not find. Only a crawl that listed its source well says anything about them."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping
from urllib.parse import urlsplit

from pipelines.health import Crawled, Thresholds
from pipelines.run import Run
from pipelines.staging import Brought
from pipelines.times import utc_text

GONE = frozenset({"http 404", "http 410"})

# A crawl as of the past (--now) says nothing of what was seen since
_RECORDS = "SELECT id, source_key, url, missing_since, withdrawn_at FROM records WHERE source = ? AND last_seen <= ?"
_MISS = "UPDATE records SET missing_since = coalesce(missing_since, ?) WHERE id = ?"
_BEGIN_ABSENCE = "INSERT INTO absences (record_id, missing_since, misses, missed_at) VALUES (:record, :now, 1, :now)"
_COUNT_MISS = """
UPDATE absences SET misses = misses + (missed_at <= :earlier), missed_at = iif(missed_at <= :earlier, :now, missed_at)
WHERE record_id = :record AND back_at IS NULL RETURNING misses"""
_WITHDRAW = "UPDATE records SET withdrawn_at = ? WHERE id = ?"
_WITHDRAW_ABSENCE = "UPDATE absences SET withdrawn_at = ? WHERE record_id = ? AND back_at IS NULL"
_QUEUE = "INSERT OR REPLACE INTO unreconciled (record_id, step) VALUES (?, 0)"
_SILENT = """
INSERT INTO issues (run_id, source, url, record_id, level, code, message, raised_at)
VALUES (?, ?, ?, ?, 'warning', 'nothing_stated', 'the page is there but states nothing any more: what it stated before was kept', ?)
ON CONFLICT (source, url, code) DO UPDATE SET run_id = excluded.run_id, raised_at = excluded.raised_at"""


def note_absences(connection: sqlite3.Connection, run: Run, source: str, crawled: Crawled, brought: Brought, limits: Thresholds) -> None:
    """Mark the records of a source that a well listed crawl did not find; withdrawn after enough misses, or at a 404 or 410.

    A page that could not be had says nothing, nor does one that is there without its item. BEGIN and COMMIT are the caller's.
    """
    failures = {place_of(url): kind for url, kind in crawled.failures.items()}
    pages = {place_of(url): items for url, items in brought.pages.items()}
    missing = [row for row in connection.execute(_RECORDS, (source, run.now)) if row[1] not in brought.keys]
    for record_id, _, url, missing_since, withdrawn_at in missing:
        found = _what_came_of(place_of(url or ""), failures, pages)
        if found == "nothing stated":
            connection.execute(_SILENT, (run.id, source, url, record_id, run.now))
        elif found in ("not listed", "gone"):
            times = _miss(connection, record_id, run.now, limits.miss_hours, first=missing_since is None)
            if withdrawn_at is None and (found == "gone" or times >= limits.misses):
                connection.execute(_WITHDRAW, (run.now, record_id))
                connection.execute(_WITHDRAW_ABSENCE, (run.now, record_id))
                connection.execute(_QUEUE, (record_id,))


def place_of(url: str) -> str:
    """What addresses of one page of a source have in common: the path without a slash at its end, and the query."""
    parts = urlsplit(url)
    return f"{parts.path.rstrip('/')}?{parts.query}"


def _what_came_of(place: str, failures: Mapping[str, str], pages: Mapping[str, int]) -> str:
    if place in failures:
        return "gone" if failures[place] in GONE else "not reached"
    if place in pages:
        return "not listed" if pages[place] else "nothing stated"  # one of several items of a page can go, too
    return "not listed"


def _miss(connection: sqlite3.Connection, record_id: int, now: str, hours: int, *, first: bool) -> int:
    """Count a miss, if the last one is some hours ago; how many there are since it was last found."""
    earlier = utc_text(dt.datetime.fromisoformat(now) - dt.timedelta(hours=hours))
    values = {"record": record_id, "now": now, "earlier": earlier}
    if not first and (row := connection.execute(_COUNT_MISS, values).fetchone()):
        return int(row[0])
    connection.execute(_MISS, (now, record_id))
    connection.execute(_BEGIN_ABSENCE, values)
    connection.execute(_QUEUE, (record_id,))
    return 1
