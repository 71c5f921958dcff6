"""Keeping what was read: the one writer of the database.

with Keeper(Path("output/calls.db"), command="replay", now=now) as keeper:
    keeper.add(read_page)
print(keeper.counts)
"""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from pathlib import Path
from types import TracebackType

from parsers.page import ReadPage
from pipelines.archive import Archive
from pipelines.database import open_to_write
from pipelines.decide import Decider
from pipelines.errors import StoreError, explained
from pipelines.identify import Key, key_of
from pipelines.lock import WriterLock
from pipelines.run import Counts, Run, Tally
from pipelines.store import Writer
from pipelines.times import utc_text
from pipelines.version import installed_parsers

BATCH = 500  # pages and items a transaction: 100 to 500 items are equally fast
CRAWL_BATCH = 20  # fetching is slower than any disk; less is fetched again after a crash

_COUNTED = ("pages", "new", "changed", "unchanged", "quarantined", "failed")
_SET = ", ".join(f"{name} = ?" for name in _COUNTED)
_COUNT_RUN = f"UPDATE runs SET {_SET} WHERE id = ?"  # noqa: S608
_COUNT_SOURCE = (
    f"INSERT INTO run_sources (run_id, source, {', '.join(_COUNTED)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
    f"ON CONFLICT (run_id, source) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COUNTED)}"
)
# A deadline passed since the last run: the next one is the next deadline now
_RENEW_NEXT = """
UPDATE calls SET next_deadline = later.date FROM (
    SELECT record_id, min(date) AS date FROM deadlines
    WHERE date >= :today AND kind IN ('single', 'stage', 'cut-off') GROUP BY record_id
) AS later WHERE later.record_id = calls.record_id AND calls.next_deadline < :today"""


class Keeper:
    """Stores pages with their items, a batch a transaction. What `flush` has returned from is never lost.

    Raises StoreError, which says what to do; nothing can be added after that. With an `archive`, bodies are kept too.
    `parser_version` is told from the files of parsers/ unless given: the same bytes read by the same version are
    taken to say the same.
    """

    def __init__(
        self,
        db: Path,
        *,
        command: str,
        now: dt.datetime,
        crawl: bool = False,
        parser_version: str | None = None,
        archive: Archive | None = None,
    ) -> None:
        self._db = db
        self._archive = archive
        self._size = CRAWL_BATCH if crawl else BATCH
        self._pages: list[ReadPage] = []
        self._failures: list[tuple[str, str | None, str, int]] = []
        self._keys: set[Key] = set()
        self._tally = Tally()
        self._newest = utc_text(now)
        self._closed = False
        try:
            db.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explained(error, db) from error
        self._lock = WriterLock(db, command)
        try:
            self._connection = open_to_write(db)
            self._run = self._begin_run(command, parser_version or installed_parsers(), crawl)
        except BaseException:
            self._lock.release()
            raise

    @property
    def counts(self) -> Counts:
        """What is stored; what waits in the current batch is not in it."""
        return self._tally.total

    def counts_by_source(self) -> dict[str, Counts]:
        """What is stored, by source."""
        return dict(self._tally.sources)

    def add(self, read_page: ReadPage) -> None:
        """Take a page with its items; it is stored with its batch."""
        self._check_open()
        keys = {key_of(item) for item in read_page.items}
        if keys & self._keys:
            self.flush()  # a batch compares with the database, so a record may be in it once
        self._pages.append(read_page)
        self._keys |= keys
        if len(self._pages) + len(self._keys) >= self._size:
            self.flush()

    @property
    def closed(self) -> bool:
        """Whether the run has ended, by close or by an error."""
        return self._closed

    def failed(self, source: str, url: str | None, reason: str, *, pages: int = 1) -> None:
        """Take note of a page that could not be fetched or read, or of several without their addresses."""
        self._check_open()
        self._failures.append((source, url, reason, pages))

    def flush(self) -> None:
        """Store what waits, in one transaction. All of it is stored, or none and StoreError is raised."""
        if not self._pages and not self._failures:
            return
        try:
            self._archive_bodies()
            self._connection.execute("BEGIN IMMEDIATE")
            tally = self._write_batch()
            self._connection.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise self._give_up(error) from error
        except BaseException:
            self._connection.rollback()
            raise
        self._tally.add(tally)
        if self._pages:
            self._newest = max(self._newest, utc_text(max(read.page.fetched_at for read in self._pages)))
        self._pages, self._failures, self._keys = [], [], set()

    def close(self, *, broken: bool = False) -> None:
        """Store what waits and end the run; a second call does nothing."""
        if self._closed:
            return
        try:
            self.flush()
            self._end_run(broken=broken)
        except sqlite3.Error as error:
            raise self._give_up(error) from error
        finally:
            self._release()

    def __enter__(self) -> Keeper:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close(broken=error is not None)

    def _begin_run(self, command: str, parser_version: str, crawl: bool) -> Run:
        row = (command, crawl, parser_version, os.getpid(), self._newest)
        try:
            run_id = self._connection.execute(
                "INSERT INTO runs (command, crawl, parser_version, pid, started_at, "
                "pages, new, changed, unchanged, quarantined, failed) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)",
                row,
            ).lastrowid
        except sqlite3.Error as error:
            self._connection.close()
            raise explained(error, self._db) from error
        return Run(run_id or 0, self._newest, crawl, parser_version)

    def _archive_bodies(self) -> None:
        # Before the rows: a row of `pages` never points to a body that is not there
        if self._archive:
            for read in self._pages:
                self._archive.write(read.page.body)

    def _write_batch(self) -> Tally:
        writer = Writer(self._connection, self._run)
        decider = Decider(self._connection, self._run, writer)
        for failure in self._failures:
            decider.failure(*failure)
        for read_page in self._pages:
            decider.page(read_page)
        writer.write()
        sums = Tally()
        sums.add(self._tally)
        sums.add(decider.tally)
        self._connection.execute(_COUNT_RUN, (*_counted(sums.total), self._run.id))
        rows = [(self._run.id, source, *_counted(counts)) for source, counts in sums.sources.items()]
        self._connection.executemany(_COUNT_SOURCE, rows)
        return decider.tally

    def _end_run(self, *, broken: bool) -> None:
        counts = self.counts
        # Calls vanish from sites every day: how many lost pages are too many in a crawl is judged by source
        lost = counts.quarantined or (counts.failed and not self._run.crawl)
        verdict = "broken" if broken else "degraded" if lost else "ok"
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(_RENEW_NEXT, {"today": self._run.today.isoformat()})
        self._connection.execute("UPDATE runs SET finished_at = ?, verdict = ? WHERE id = ?", (self._newest, verdict, self._run.id))
        self._connection.execute("COMMIT")

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"Database {self._db}: this run has ended; nothing more can be added to it.")

    def _give_up(self, error: sqlite3.Error | OSError) -> StoreError:
        """End after an error of the disk or the database; what waits is dropped, what is stored stays."""
        self._pages, self._failures = [], []
        self._release()
        return explained(error, self._db)

    def _release(self) -> None:
        if not self._closed:
            self._closed = True
            self._connection.close()  # rolls back what is not committed
            self._lock.release()


def _counted(counts: Counts) -> tuple[int, ...]:
    return tuple(getattr(counts, name) for name in _COUNTED)
