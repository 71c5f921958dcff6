"""Opening the database: to write (made and brought up to date as needed) or to read."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from pipelines import views
from pipelines.errors import StoreError, explained
from pipelines.migrations import APPLICATION_ID, MIGRATIONS, migrate, unknown

BUSY_SECONDS = 10.0  # how long to wait for another program's short write


def open_to_write(path: Path) -> sqlite3.Connection:
    """A connection to the database at `path`, made where there is none; the caller holds the WriterLock."""
    connection = _connect(path, str(path.absolute()), uri=False)
    try:
        _check(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")  # readers go on while a run writes
        connection.execute("PRAGMA synchronous = FULL")  # what is acknowledged survives a power cut; costs a few percent
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(Database(connection))
    except sqlite3.Error as error:
        connection.close()
        raise explained(error, path) from error
    except StoreError:
        connection.close()
        raise
    return connection


def open_to_read(path: Path, *, now: dt.datetime | None = None) -> sqlite3.Connection:
    """A connection that cannot write; rows by name; with `now`, its views see that time."""
    if not path.is_file():
        raise StoreError(f"Database {path}: there is none. Run `opencalls demo` or `opencalls crawl` first, or give --db.")
    connection = _connect(path, f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        _check(connection, path)
        connection.row_factory = sqlite3.Row
        if now is not None:
            views.as_of(connection, now)
    except sqlite3.Error as error:
        connection.close()
        raise explained(error, path) from error
    except StoreError:
        connection.close()
        raise
    return connection


def _connect(path: Path, address: str, *, uri: bool) -> sqlite3.Connection:
    try:
        # isolation_level None: no transaction but those that we begin
        return sqlite3.connect(address, timeout=BUSY_SECONDS, isolation_level=None, uri=uri)
    except sqlite3.Error as error:
        raise explained(error, path) from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database that is another program's, or a newer opencalls'."""
    names = {name for (name,) in connection.execute("SELECT tbl_name FROM sqlite_master")}
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    newer = unknown(Database(connection))
    if newer:
        raise StoreError(
            f"Database {path}: a newer opencalls made it (it has {', '.join(newer)}). "
            "Upgrade opencalls, or give another file with --db. Nothing was changed."
        )
    # A new file, or one whose first migration was cut off, has no application id yet and no table of ours or others
    if application != APPLICATION_ID and (application != 0 or names - {MIGRATIONS.migrations_table}):
        raise StoreError(f"Database {path}: it is not a database of opencalls. Give another file with --db. Nothing was changed.")
