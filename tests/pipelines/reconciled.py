"""Reconciling to be killed: `python reconciled.py DB` says "go" when it starts and "done" when it has ended."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from joined import AGGREGATOR, OFFICIAL, OTHER, deadline, of, programme, project, said, total
from synthetic import DAY, NOW

from parsers.page import ReadPage
from pipelines import identity_store, keep, reconcile
from pipelines.database import open_to_write
from pipelines.keep import Keeper
from pipelines.times import utc_text

LATER = NOW + DAY
CHUNK = 40  # records; smaller than usual, so that kills fall between and within many transactions


def first(count: int) -> Iterator[ReadPage]:
    """What several sites say of the same calls, with a programme and projects."""
    yield of(programme("Internal Security Fund", "ISF", 2021, 2027))
    for n in range(count):
        day, title = f"2024-{n % 12 + 1:02d}-15", f"Partnerships of region {n} against smuggling number {n % 7}"
        for source in (OFFICIAL, AGGREGATOR, OTHER):
            reference = f"ISF-2024-TF2-AG-X{n}" if (n + len(source)) % 3 else None
            facts = {"title": title, "reference": reference, "deadlines": [deadline(day)], "amounts": [total(n + len(source))]}
            yield of(said(source, f"/{n}", **facts))
        if n % 9 == 0:
            yield of(project(f"/projects/{n}", call_reference=f"ISF-2024-TF2-AG-X{n}"))


def second(count: int) -> Iterator[ReadPage]:
    """A day later: extensions, calls that part, calls that join, and a programme of another name."""
    yield of(programme("Internal Security Fund", "ISF", 2021, 2026), at=LATER, body="v2")
    for n in range(count):
        facts = {"title": f"Partnerships of region {n} against smuggling number {n % 7}", "deadlines": [deadline("2024-12-24")]}
        if n % 4 == 0:
            yield of(said(OFFICIAL, f"/{n}", reference=f"ISF-2024-TF2-AG-Y{n}", **facts), at=LATER, body="v2")
        elif n % 4 == 1:
            yield of(said(OTHER, f"/{n}", reference=f"ISF-2024-TF2-AG-X{n}", **facts), at=LATER, body="v2")
        elif n % 4 == 2:
            yield of(said("mpf", f"/{n}", reference=f"ISF-2024-TF2-AG-X{n}", **facts), at=LATER)


def store(db: Path, pages: Iterator[ReadPage], now: dt.datetime) -> None:
    """Store pages and leave them waiting to be reconciled."""
    real = keep.reconcile
    keep.reconcile = lambda *_, **__: None  # type: ignore[assignment]
    try:
        with Keeper(db, command="replay", now=now, parser_version="1") as keeper:
            for page in pages:
                keeper.add(page)
    finally:
        keep.reconcile = real  # type: ignore[assignment]


def run(db: Path) -> None:
    """Reconcile what waits."""
    identity_store._CHUNK = reconcile._CHUNK = CHUNK
    with closing(open_to_write(db)) as connection:
        print("go", flush=True)
        reconcile.reconcile(connection, now=utc_text(LATER), today=LATER.date())
        print("done", flush=True)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
