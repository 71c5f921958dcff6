"""One writer at a time: a lock beside the database, with who holds it written in it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from filelock import FileLock, Timeout

from pipelines.errors import StoreError, explained


class WriterLock:
    """Held while a command writes; the system lets go of it when the process dies, however it dies."""

    def __init__(self, database: Path, command: str) -> None:
        self._path = database.with_name(database.name + ".lock")
        self._lock = FileLock(self._path)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise StoreError(
                f"Database {database}: {_holder(self._path)} is writing to it. Wait until it has ended, or give another file with --db."
            ) from None
        except OSError as error:
            raise explained(error, database) from error
        try:
            self._path.write_text(json.dumps({"pid": os.getpid(), "command": command}), encoding="utf-8")
        except OSError as error:
            self._lock.release()
            raise explained(error, database) from error

    def release(self) -> None:
        """Let the next one in. The file stays: removing it would let two processes lock two files of one name."""
        self._lock.release()


def _holder(path: Path) -> str:
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
        return f"process {int(holder['pid'])} ({holder['command']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
