"""What can go wrong with the database file, said so that an operator knows what to do."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path


class StoreError(Exception):
    """The database cannot be read or written; the message names the file and says what to do."""


_SAFE = "What earlier runs and batches stored is safe."
_BUSY = f"another program is writing to it. Let it finish or close it, then run the command again. {_SAFE}"
_ADVICE: dict[str, str] = {
    "SQLITE_FULL": f"the disk is full. Free some space and run the command again. {_SAFE}",
    "SQLITE_READONLY": "it is read-only. Let this user write to the file and its folder, or give another with --db.",
    "SQLITE_CANTOPEN": "it cannot be opened. Check that it is a file in a folder that this user may write to.",
    "SQLITE_PERM": "this user may not open it. Change its permissions, or give another with --db.",
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_NOTADB": "it is not a SQLite database. Move it away, or give another with --db.",
    "SQLITE_CORRUPT": "it is damaged. Keep a copy, try `sqlite3 FILE .recover`, or replay saved pages into a new one.",
    "SQLITE_IOERR": f"the disk gave an error while it was read or written. Check the disk and its free space. {_SAFE}",
}
_OS_ADVICE: dict[int, str] = {
    errno.ENOSPC: _ADVICE["SQLITE_FULL"],
    errno.EDQUOT: f"this user's share of the disk is used up. Free some space and run the command again. {_SAFE}",
    errno.EACCES: "this user may not write there. Change the permissions of the folder, or give another with --db.",
    errno.EPERM: "this user may not write there. Change the permissions of the folder, or give another with --db.",
    errno.EROFS: "the file system is read-only. Give a file on another with --db.",
    errno.ENOTDIR: "a part of its path is a file, not a folder. Give another with --db.",
    errno.EEXIST: "a part of its path is a file, not a folder. Give another with --db.",
    errno.EISDIR: "it is a folder. Give a file with --db.",
}


def explained(error: sqlite3.Error | OSError, path: Path) -> StoreError:
    """The error as one that names the file and says what to do; to be raised `from` the error itself."""
    if isinstance(error, OSError):
        advice = _OS_ADVICE.get(error.errno or 0)
    else:
        # SQLITE_IOERR_WRITE and its like are kinds of SQLITE_IOERR
        name = getattr(error, "sqlite_errorname", "")
        advice = _ADVICE.get("_".join(name.split("_")[:2]))
    return StoreError(f"Database {path}: {advice or f'{error}. {_SAFE}'}")
