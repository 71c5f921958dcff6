"""Batches: what pages mean is stored a batch a transaction, together with the counts of the run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from pipelines.decide import Decider
from pipelines.reread import Rereader
from pipelines.run import Counts, Run, Tally
from pipelines.store import Writer

_COUNTED = ("pages", "new", "changed", "unchanged", "quarantined", "failed")
_COUNT_RUN = f"UPDATE runs SET {', '.join(f'{name} = ?' for name in _COUNTED)} WHERE id = ?"  # noqa: S608
_COUNT_SOURCE = (
    f"INSERT INTO run_sources (run_id, source, {', '.join(_COUNTED)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608
    f"ON CONFLICT (run_id, source) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COUNTED)}"
)
_COUNTS_OF = f"SELECT source, {', '.join(_COUNTED)} FROM run_sources WHERE run_id = ?"  # noqa: S608


class Batches:
    """The transactions of one run; `tally` is what is committed."""

    def __init__(self, connection: sqlite3.Connection, run: Run, reread: Rereader) -> None:
        self.connection = connection
        self.reread = reread
        self.run = run
        self.tally = Tally({source: Counts(*counts) for source, *counts in connection.execute(_COUNTS_OF, (run.id,))})

    def store(self, decide: Callable[[Decider], None]) -> None:
        """Store what `decide` makes of pages, in one transaction: all of it, or none and the error is raised."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            writer = Writer(self.connection, self.run)
            decider = Decider(self.connection, self.run, writer, self.reread)
            decide(decider)
            writer.write()
            self.count(decider.tally)
            self.connection.execute("COMMIT")
        except BaseException:
            self.connection.rollback()
            raise
        self.tally.add(decider.tally)

    def count(self, more: Tally | None = None) -> None:
        """Write the counts, those of a transaction under way with them."""
        sums = Tally()
        sums.add(self.tally)
        sums.add(more or Tally())
        self.connection.execute(_COUNT_RUN, (*_counted(sums.total), self.run.id))
        rows = [(self.run.id, source, *_counted(counts)) for source, counts in sums.sources.items()]
        self.connection.executemany(_COUNT_SOURCE, rows)


def _counted(counts: Counts) -> tuple[int, ...]:
    return tuple(getattr(counts, name) for name in _COUNTED)
