"""status: whether every source is healthy, by its newest crawl."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from opencalls.database import reading
from opencalls.terminal import complain, console, plain, table
from pipelines.field_stats import usual
from pipelines.health import Thresholds

if TYPE_CHECKING:
    from rich.table import Table

_SOURCES = "SELECT source, records, missing, last_seen, days_old FROM freshness ORDER BY source"
_NEWEST = """
SELECT run_id, started_at, listed, site_total, items, run_sources.verdict, reasons, released_at,
    CAST(julianday((SELECT now FROM clock)) - julianday(started_at) AS INTEGER) AS days
FROM run_sources JOIN runs ON runs.id = run_id WHERE source = ? AND crawl = 1 ORDER BY run_id DESC LIMIT 1"""
_CRAWLED = "SELECT DISTINCT source FROM run_sources JOIN runs ON runs.id = run_id WHERE crawl = 1"
_RATES = "SELECT kind, field, items, filled FROM field_stats WHERE run_id = ? AND source = ? ORDER BY kind, field"
_WAITING = """
SELECT count(*) FROM quarantine JOIN run_sources USING (run_id, source)
WHERE run_id = ? AND source = ? AND fetched_at IS NOT NULL AND quarantine.released_at IS NULL AND verdict = 'broken'"""
_TOLD = 0.05  # a fill rate that differs by less from the usual one is not shown


@dataclass(frozen=True, slots=True)
class Health:
    """A source as its newest crawl left it; no run where it was never crawled."""

    source: str
    records: int
    missing: int
    run: sqlite3.Row | None
    waiting: int
    troubles: tuple[str, ...]


def status(db: Path, now: dt.datetime, *, stale_after: int, fields: bool) -> bool:
    """Prints a row for each source, and the fields that are not as full as usual (all of them with `fields`).

    Returns whether all is well: each source was crawled within so many days, and its newest crawl was ok or let in by hand.
    """
    with reading(db, now) as connection:
        healths = _healths(connection, stale_after)
        rates = [row for health in healths for row in _rates(connection, health, all_fields=fields)]
    screen = console()
    screen.print(_sources_table(healths) if healths else plain(f"{db}: nothing was crawled or replayed into it"))
    if rates:
        made = table("source", "kind", "field", "filled", "usual", "items")
        for row in rates:
            made.add_row(*map(plain, row))
        screen.print(made)
    for health in healths:
        for trouble in health.troubles:
            complain(f"{health.source}: {trouble}")
    return not any(health.troubles for health in healths)


def _healths(connection: sqlite3.Connection, stale_after: int) -> list[Health]:
    stored = {row["source"]: row for row in connection.execute(_SOURCES)}
    names = sorted({*stored, *(row["source"] for row in connection.execute(_CRAWLED))})
    made = []
    for source in names:
        run = connection.execute(_NEWEST, (source,)).fetchone()
        waiting = connection.execute(_WAITING, (run["run_id"], source)).fetchone()[0] if run else 0
        records, missing = (stored[source]["records"], stored[source]["missing"]) if source in stored else (0, 0)
        made.append(Health(source, records, missing, run, waiting, tuple(_troubles(run, waiting, stale_after))))
    return made


def _troubles(run: sqlite3.Row | None, waiting: int, stale_after: int) -> Sequence[str]:
    if run is None:
        return []  # saved pages that were replayed: nothing that could be out of order
    troubles = []
    if run["verdict"] is None:
        troubles.append(f"the crawl of {run['started_at']} was cut off")
    elif run["verdict"] != "ok" and run["released_at"] is None:
        troubles += [f"{run['verdict']}: {reason}" for reason in json.loads(run["reasons"] or "[]")]
    if waiting:
        troubles.append(f"{waiting} items wait in quarantine; look at them, then: opencalls release {run['run_id']}")
    if run["days"] > stale_after:
        troubles.append(f"not crawled for {run['days']} days")
    return troubles


def _sources_table(healths: list[Health]) -> Table:
    made = table("source", "verdict", "crawled", "days ago", "listed", "of", "items", "records", "missing", "waiting")
    for health in healths:
        run = health.run
        cells: list[object] = ["never", "", "", "", "", ""]
        if run:
            verdict = (run["verdict"] or "cut off") + (" (released)" if run["released_at"] else "")
            cells = [verdict, run["started_at"], run["days"], run["listed"], run["site_total"], run["items"]]
        made.add_row(
            health.source, *("" if cell is None else plain(cell) for cell in (*cells, health.records, health.missing, health.waiting))
        )
    return made


def _rates(connection: sqlite3.Connection, health: Health, *, all_fields: bool) -> list[tuple[str, ...]]:
    if health.run is None:
        return []
    run = health.run["run_id"]
    before = usual(connection, run, health.source, Thresholds()).rates
    made: list[tuple[str, ...]] = []
    for row in connection.execute(_RATES, (run, health.source)):
        rate, used = row["filled"] / row["items"], before.get((row["kind"], row["field"]))
        if (all_fields and (rate or used)) or (used is not None and abs(used - rate) >= _TOLD):
            shown = "" if used is None else f"{used:.0%}"
            made.append((health.source, row["kind"], row["field"], f"{rate:.0%}", shown, str(row["items"])))
    return made
