"""The database as commands use it around a run: read it back, and make sure beforehand that it can be written."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pipelines.database import open_to_read, open_to_write
from pipelines.errors import explained
from pipelines.lock import WriterLock


@contextmanager
def reading(db: Path, now: dt.datetime | None = None) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, rows by name; its views see `now`. StoreError where there is no database of ours."""
    with closing(open_to_read(db, now=now)) as connection:
        try:
            yield connection
        except sqlite3.Error as error:
            raise explained(error, db) from error


def make_ready(db: Path, command: str) -> None:
    """Makes the database where there is none. StoreError where it cannot be written: before anything is fetched."""
    try:
        db.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explained(error, db) from error
    lock = WriterLock(db, command)
    try:
        open_to_write(db).close()
    finally:
        lock.release()
