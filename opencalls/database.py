"""Reading the database back: never writing to it, never making one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from opencalls.terminal import Trouble


@contextmanager
def reading(db: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can only read. Trouble where there is no database, or none of ours."""
    if not db.is_file():
        raise Trouble(
            f"{db}: there is no database; make one with opencalls crawl or opencalls demo, or name it with --db"
        )
    address = f"{db.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            yield connection
    except sqlite3.Error as error:
        raise Trouble(f"{db}: cannot be read ({error}); is it a database of opencalls?") from error
