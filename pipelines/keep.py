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
from typing import Any

from parsers.page import Page, ReadPage
from pipelines.archive import Archive
from pipelines.batches import Batches
from pipelines.database import open_to_write
from pipelines.decide import Decider
from pipelines.errors import StoreError, explained
from pipelines.health import Crawled, Judgement, Thresholds
from pipelines.health_gate import Gate
from pipelines.identify import Key
from pipelines.lock import WriterLock
from pipelines.overrides import Entity, override, take_back
from pipelines.prepare import Prepared, prepare
from pipelines.reconcile import reconcile
from pipelines.reread import Rereader
from pipelines.run import Counts, Run
from pipelines.times import utc_text
from pipelines.version import installed_parsers

BATCH = 500  # pages and items a transaction: 100 to 500 items are equally fast
CRAWL_BATCH = 20  # fetching is slower than any disk; less is fetched again after a crash

_VERDICTS = "SELECT verdict FROM run_sources WHERE run_id = ?"
# A deadline passed since the last run: the next one is the next deadline now
_RENEW_NEXT = """
UPDATE calls SET next_deadline = later.date FROM (
    SELECT calls.id AS call_id, min(deadlines.date) AS date
    FROM calls JOIN deadlines ON deadlines.record_id = coalesce(
        (SELECT record_id FROM call_fields WHERE call_id = calls.id AND field = 'deadlines'), calls.record_id)
    WHERE calls.next_deadline < :today AND deadlines.date >= :today AND kind IN ('single', 'stage', 'cut-off') GROUP BY calls.id
) AS later WHERE later.call_id = calls.id"""


class Keeper:
    """Stores pages with their items, a batch a transaction. What `flush` has returned from is never lost.

    The pages of a crawl count once their source is judged: when `crawled` says that its crawl has ended, else at the end.
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
        limits: Thresholds | None = None,
    ) -> None:
        self._db = db
        self._archive = archive
        self._size = CRAWL_BATCH if crawl else BATCH
        self._pages: list[Prepared] = []
        self._failures: list[tuple[str, str | None, str, int]] = []
        self._keys: set[Key] = set()
        self._newest = utc_text(now)
        self._closed = False
        self._error: StoreError | None = None
        try:
            db.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explained(error, db) from error
        self._lock = WriterLock(db, command)
        try:
            self._connection = open_to_write(db)
            self._run = self._begin_run(command, parser_version or installed_parsers(), crawl)
            self._batches = Batches(self._connection, self._run, Rereader(self._connection, archive))
            self._gate = Gate(self._connection, limits or Thresholds())
            self._gate.recover(self._batches)
        except sqlite3.Error as error:
            self._lock.release()
            raise explained(error, db) from error
        except BaseException:
            self._lock.release()
            raise

    @property
    def counts(self) -> Counts:
        """What is stored; what waits in the current batch is not in it."""
        return self._batches.tally.total

    def counts_by_source(self) -> dict[str, Counts]:
        """What is stored, by source."""
        return dict(self._batches.tally.sources)

    def add(self, read: ReadPage | Prepared) -> None:
        """Take a page with its items, as it was read or prepared (for an archive: as read); it is stored with its batch."""
        self._check_open()
        if isinstance(read, ReadPage):
            self._archive_body(read.page)
            read = prepare(read, self._run.today)
        keys = {statement.key for statement in read.statements}
        if keys & self._keys:
            self.flush()  # a batch compares with the database, so a record may be in it once
        self._pages.append(read)
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
            self._batches.store(self._decide)
        except sqlite3.Error as error:
            raise self._give_up(error) from error
        if self._pages:
            self._newest = max(self._newest, *(read.seen.fetched_at for read in self._pages))
        self._pages, self._failures, self._keys = [], [], set()

    def crawled(self, source: str, crawled: Crawled) -> Judgement | None:
        """The crawl of a source has ended, and so: what it brought is judged, and stored unless it is broken."""
        self._check_open()
        self.flush()
        try:
            return self._gate.settle(self._batches, source, crawled)
        except sqlite3.Error as error:
            raise self._give_up(error) from error

    def release(self, run_id: int, source: str) -> int:
        """Store what waits in quarantine of a run's source that was judged broken; how many items."""
        self._check_open()
        try:
            return self._gate.release(self._batches, run_id, source)
        except sqlite3.Error as error:
            raise self._give_up(error) from error

    def override(self, entity: Entity, field: str, value: Any, why: str) -> None:
        """Set a field by hand, None to empty it."""
        self._check_open()
        try:
            override(self._connection, self._run, entity, field, value, why)
        except sqlite3.Error as error:
            raise self._give_up(error) from error

    def take_back(self, entity: Entity, field: str) -> None:
        """Let the sources state a field again that was set or emptied by hand."""
        self._check_open()
        try:
            take_back(self._connection, self._run, entity, field)
        except sqlite3.Error as error:
            raise self._give_up(error) from error

    def close(self, *, broken: bool = False) -> None:
        """Store what waits and end the run; a second call does nothing."""
        if self._closed:
            return
        try:
            self.flush()
            self._gate.settle_rest(self._batches)
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

    def _archive_body(self, page: Page) -> None:
        # Before the row: a row of `pages` never points to a body that is not there
        if self._archive:
            try:
                self._archive.write(page.body)
            except OSError as error:
                raise self._give_up(error) from error

    def _decide(self, decider: Decider) -> None:
        for failure in self._failures:
            decider.failure(*failure)
        if not self._run.crawl:
            decider.pages(self._pages)
            return
        for read in self._pages:
            decider.hold(read)

    def _end_run(self, *, broken: bool) -> None:
        counts = self.counts
        judged = {verdict for (verdict,) in self._connection.execute(_VERDICTS, (self._run.id,))}
        # Calls vanish from sites every day: how many lost pages are too many in a crawl is judged by source
        lost = counts.quarantined or (counts.failed and not self._run.crawl) or "degraded" in judged
        verdict = "broken" if broken or "broken" in judged else "degraded" if lost else "ok"
        reconcile(self._connection, now=self._run.now, today=self._run.today)
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(_RENEW_NEXT, {"today": self._run.today.isoformat()})
        self._connection.execute("UPDATE runs SET finished_at = ?, verdict = ? WHERE id = ?", (self._newest, verdict, self._run.id))
        self._connection.execute("COMMIT")

    def _check_open(self) -> None:
        if self._error:
            raise StoreError(str(self._error))
        if self._closed:
            raise StoreError(f"Database {self._db}: this run has ended; nothing more can be added to it.")

    def _give_up(self, error: sqlite3.Error | OSError) -> StoreError:
        """End after an error of the disk or the database; what waits is dropped, what is stored stays."""
        self._pages, self._failures = [], []
        self._release()
        self._error = explained(error, self._db)
        return self._error

    def _release(self) -> None:
        if not self._closed:
            self._closed = True
            self._connection.close()  # rolls back what is not committed
            self._lock.release()
