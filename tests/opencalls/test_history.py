"""history: a call's life, in order, with causes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from pipelines.keep import Keeper
from tests.opencalls.crawled import WEEK, calls, crawl, day
from tests.pipelines.synthetic import NOW, page

Run = Callable[..., CompletedProcess[str]]
EXTENDED = [
    {
        "date": "2026-10-30",
        "time": "17:00",
        "timezone": "Europe/Brussels",
        "utc": "2026-10-30T16:00:00Z",
        "kind": "single",
        "text": "30 October",
    }
]


def one(number: int, **changes: Any) -> Any:
    return calls(**changes)[number]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Call 3 is extended, goes missing, is withdrawn, comes back, is read better, and is corrected by hand."""
    path = tmp_path / "calls.db"
    others = [item for item in calls() if item.source_key != "/calls/3"]
    crawl(path, 0, calls())
    crawl(path, 1, [*others, one(3, deadlines=EXTENDED)])
    for week in (2, 3, 4):
        crawl(path, week, others)
    crawl(path, 5, [*others, one(3, deadlines=EXTENDED)])
    with Keeper(path, command="replay", now=NOW + 6 * WEEK, parser_version="2") as keeper:
        better = one(3, deadlines=EXTENDED, expected_grants=9)
        keeper.add(page(better, body="/calls/3 in week 5", fetched_at=NOW + 5 * WEEK))
    return path


def test_every_event_in_order_with_its_cause(run: Run, db: Path) -> None:
    run("override", "ESF-2026-SK-03", "title", "Skills of the third year", "--why", "a misprint", "--db", db, "--now", day(7))
    done = run("history", "esf-2026-sk-03", "--db", db, "--now", day(8))
    assert done.returncode == 0
    lines = [" ".join(line.split()) for line in done.stdout.splitlines() if line.startswith(" 2026")]
    assert lines == [
        "2026-03-01 06:00:00 example first seen at https://www.example.eu/calls/3",
        "2026-03-08 06:00:00 example deadlines: 2026-03-20 17:00 Europe/Brussels (cut-off), 2026-09-22 (cut-off) "
        "→ 2026-10-30 17:00 Europe/Brussels",
        "2026-03-15 06:00:00 example not found any more (3 crawls in a row)",
        "2026-03-29 06:00:00 example withdrawn",
        "2026-04-05 06:00:00 example there again",
        "2026-04-12 06:00:00 example expected_grants: 5 → 9 (read better, the page is the same)",
        "2026-04-19 06:00:00 manual title: Skills of year 3 → Skills of the third year (by hand: a misprint)",
    ]
    assert "ESF-2026-SK-03 – Skills of the third year (open, next deadline 2026-10-30)" in done.stdout


def test_the_status_is_that_of_the_time_asked_for(run: Run, db: Path) -> None:
    assert "(closed)" in run("history", "ESF-2026-SK-03", "--db", db, "--now", "2026-11-01").stdout


def test_what_a_page_says_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    crawl(db, 0, [one(3, institution="evil \x1b[2J\nforged")])
    crawl(db, 1, [one(3, institution="[red]worse\x9b")])
    done = run("history", "ESF-2026-SK-03", "--db", db)
    assert "\x1b" not in done.stdout and "\x9b" not in done.stdout and "[red]worse" in done.stdout


def test_nothing_of_that_name(run: Run, db: Path) -> None:
    done = run("history", "NOPE-1", "--db", db)
    assert done.returncode == 1 and "NOPE-1: no call has this reference" in done.stderr
