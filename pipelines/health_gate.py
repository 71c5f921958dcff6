"""The way of a crawl's pages into the database: staged, judged by source, then let in, or kept waiting for a look."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

from pipelines import field_stats, staging
from pipelines.batches import Batches
from pipelines.decide import Decider
from pipelines.health import Crawled, Judgement, Thresholds, judge
from pipelines.identify import key_of
from pipelines.prepare import Statement
from pipelines.presence import note_absences
from pipelines.run import Run

_VERDICT = "UPDATE run_sources SET verdict = ?, reasons = ? WHERE run_id = ? AND source = ?"
_JUDGED = "SELECT verdict FROM run_sources WHERE run_id = ? AND source = ?"
_ROW = (
    "INSERT OR IGNORE INTO run_sources (run_id, source, pages, new, changed, unchanged, quarantined, failed) "
    "VALUES (?, ?, 0, 0, 0, 0, 0, 0)"
)
_WAITING = "SELECT DISTINCT source FROM staged WHERE run_id = ? ORDER BY source"
_CUT_OFF = """
SELECT id, started_at, crawl, parser_version FROM runs WHERE id IN (SELECT run_id FROM staged) AND id <> ? ORDER BY id"""
_LET_IN = "DELETE FROM staged WHERE id = ?"
_RELEASED = "UPDATE quarantine SET released_at = '{now}' WHERE id = ?"
_RELEASE_SOURCE = "UPDATE run_sources SET released_at = ? WHERE run_id = ? AND source = ?"


class Gate:
    """Judges the sources of a crawl, each once its crawl has ended."""

    def __init__(self, connection: sqlite3.Connection, limits: Thresholds) -> None:
        self._connection = connection
        self._limits = limits

    def settle(self, batches: Batches, source: str, crawled: Crawled | None) -> Judgement | None:
        """Judge what the run brought of a source (None: that was done before a crash), and let it in unless it is broken.

        The judgement is one transaction, with the absences that follow from it; letting in is several, and goes on after a crash.
        """
        run = batches.run
        judgement = None if self._is_judged(run, source) else self._judge(batches, source, crawled)
        while batch := staging.first_batch(staging.staged(self._connection, run.id, source)):
            self._let_in(batches, batch, _LET_IN)
        return judgement

    def settle_rest(self, batches: Batches) -> None:
        """Settle the sources whose crawl never said that it ended."""
        for (source,) in self._connection.execute(_WAITING, (batches.run.id,)).fetchall():
            self.settle(batches, source, None)

    def recover(self, batches: Batches) -> None:
        """Settle what crawls that were killed have left; we hold the lock, so none of them is under way."""
        for number, started_at, crawl, version in self._connection.execute(_CUT_OFF, (batches.run.id,)).fetchall():
            self.settle_rest(Batches(self._connection, Run(number, started_at, bool(crawl), version), batches.reread))

    def release(self, batches: Batches, released: int, source: str) -> int:
        """Let in what of a run's source waits in quarantine; how many items. It is a measure for later runs then."""
        count = 0
        (version,) = self._connection.execute("SELECT parser_version FROM runs WHERE id = ?", (released,)).fetchone()
        batches.run = replace(batches.run, parser_version=version)  # what the items were read with
        while batch := staging.first_batch(staging.quarantined(self._connection, released, source)):
            self._let_in(batches, batch, _RELEASED.format(now=batches.run.now))
            count += sum(len(page.items) for page in batch)
        self._connection.execute(_RELEASE_SOURCE, (batches.run.now, released, source))
        return count

    def _is_judged(self, run: Run, source: str) -> bool:
        row = self._connection.execute(_JUDGED, (run.id, source)).fetchone()
        return row is not None and row[0] is not None

    def _judge(self, batches: Batches, source: str, crawled: Crawled | None) -> Judgement:
        connection, run = self._connection, batches.run
        brought = staging.brought(connection, run.id, source)
        brought.figures.refused = batches.tally.of(source).quarantined
        usual = field_stats.usual(connection, run.id, source, self._limits)
        judgement = judge(crawled, brought.figures, usual, self._limits)
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_ROW, (run.id, source))
            field_stats.write(connection, run.id, source, crawled, brought.figures)
            reasons = json.dumps(judgement.reasons, ensure_ascii=False)
            connection.execute(_VERDICT, (judgement.verdict, reasons, run.id, source))
            if crawled and judgement.listed_well:
                note_absences(connection, run, source, crawled, brought, self._limits)
            if judgement.verdict == "broken":
                self._keep_waiting(batches, source, judgement)
        return judgement

    def _keep_waiting(self, batches: Batches, source: str, judgement: Judgement) -> None:
        run = batches.run
        reason = f"the crawl of {source} was judged broken ({'; '.join(judgement.reasons)}); opencalls release {run.id} lets it in"
        held = staging.to_quarantine(self._connection, run.id, source, reason=reason, now=run.now)
        staging.drop(self._connection, run.id, source)
        batches.tally.of(source).quarantined += held
        batches.count()

    def _let_in(self, batches: Batches, batch: list[staging.Waiting], done: str) -> None:
        def decide(decider: Decider) -> None:
            decider.look_up({key_of(item) for page in batch for item in page.items})
            for page in batch:
                decider.items(page.seen, [Statement(item, page.seen.source, batches.run.today) for item in page.items])
            self._connection.executemany(done, [(row,) for page in batch for row in page.rows])

        batches.store(decide)
