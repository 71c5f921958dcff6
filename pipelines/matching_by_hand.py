"""What a person decides on two records: kept, and put into effect at once."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

from pipelines.database import open_to_write
from pipelines.errors import StoreError, explained
from pipelines.identity import MANUAL
from pipelines.identity_store import transaction
from pipelines.lock import WriterLock
from pipelines.reconcile import reconcile
from pipelines.times import utc_text

_RECORD = "SELECT kind, source FROM records WHERE id = ?"
_DECIDE = "INSERT OR REPLACE INTO decisions (record_a, record_b, verdict, decided_at) VALUES (?, ?, ?, ?)"
_QUEUE = "INSERT OR REPLACE INTO unreconciled (record_id, step) VALUES (?, 0)"
_ROW = "SELECT coalesce(call_id, programme_id, project_id) FROM matches WHERE record_id = ?"


def decide(db: Path, one: int, other: int, verdict: Literal["same", "different"], now: dt.datetime) -> tuple[int, int]:
    """Keep the decision and join or part the records; the numbers of their rows after that. StoreError where it cannot be."""
    with _writing(db, "match" if verdict == "same" else "unmatch") as connection:
        try:
            _check(connection, db, one, other)
            low, high = sorted((one, other))
            with transaction(connection):
                connection.execute(_DECIDE, (low, high, verdict, utc_text(now)))
                connection.executemany(_QUEUE, [(low,), (high,)])
            reconcile(connection, now=utc_text(now), today=now.date())
            rows = [connection.execute(_ROW, (record,)).fetchone()[0] for record in (one, other)]
        except sqlite3.Error as error:
            raise explained(error, db) from error
    return rows[0], rows[1]


def _check(connection: sqlite3.Connection, db: Path, one: int, other: int) -> None:
    if one == other:
        raise StoreError(f"Database {db}: {one} and {one} are one record. Give two.")
    kinds = []
    for record in (one, other):
        row = connection.execute(_RECORD, (record,)).fetchone()
        if row is None or row[1] == MANUAL:
            raise StoreError(f"Database {db}: no record {record}. `opencalls matches --review` shows the numbers.")
        kinds.append(row[0])
    if kinds[0] != kinds[1]:
        raise StoreError(
            f"Database {db}: record {one} is a {kinds[0]}, record {other} a {kinds[1]}. Only records of one kind can be joined."
        )


@contextmanager
def _writing(db: Path, command: str) -> Iterator[sqlite3.Connection]:
    """A connection that may write, alone."""
    if not db.is_file():
        raise StoreError(f"Database {db}: there is none. Run `opencalls demo` or `opencalls crawl` first, or give --db.")
    lock = WriterLock(db, command)
    try:
        with closing(open_to_write(db)) as connection:
            yield connection
    finally:
        lock.release()
