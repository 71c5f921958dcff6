"""status: quiet when well, loud when not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.opencalls.crawled import COUNT, calls, crawl, day

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    for week in range(2):
        crawl(path, week, calls())
    return path


def test_all_well(run: Run, db: Path) -> None:
    done = run("status", "--db", db, "--now", day(1, 3))
    assert (done.returncode, done.stderr) == (0, "")
    (line,) = [line.split() for line in done.stdout.splitlines() if line.startswith(" example")]
    assert line == ["example", "ok", "2026-03-08T06:00:00Z", "3", str(COUNT), str(COUNT), str(COUNT), "0", "0"]
    assert "usual" not in done.stdout


def test_a_broken_crawl_is_told_with_its_reasons_and_what_to_do(run: Run, db: Path) -> None:
    crawl(db, 2, calls(amounts=[]))
    done = run("status", "--db", db, "--now", day(2))
    assert done.returncode == 1
    assert "example: broken: amounts is filled in 0% of the calls, where 100% are usual" in done.stderr
    assert f"example: {COUNT} items wait in quarantine; look at them, then: opencalls release 3" in done.stderr
    assert ["example", "call", "amounts", "0%", "100%", str(COUNT)] in [line.split() for line in done.stdout.splitlines()]


def test_after_a_release_all_is_well_again(run: Run, db: Path) -> None:
    crawl(db, 2, calls(amounts=[]))
    assert run("release", "3", "--db", db, "--now", day(2, 1)).returncode == 0
    done = run("status", "--db", db, "--now", day(2, 1))
    assert (done.returncode, done.stderr) == (0, "")
    assert "broken (released)" in done.stdout


def test_a_degraded_crawl_is_told(run: Run, db: Path) -> None:
    crawl(db, 2, calls(), lost=["http 500 (4)"])
    done = run("status", "--db", db, "--now", day(2))
    assert done.returncode == 1
    assert done.stderr == "opencalls: example: degraded: http 500 (4)\n"


def test_only_the_newest_crawl_counts(run: Run, db: Path) -> None:
    crawl(db, 2, calls(amounts=[]))
    crawl(db, 3, calls())
    assert run("status", "--db", db, "--now", day(3)).returncode == 0


def test_a_source_that_is_not_crawled_any_more_is_told(run: Run, db: Path) -> None:
    assert run("status", "--db", db, "--now", day(1, 8)).returncode == 0
    done = run("status", "--db", db, "--now", day(1, 9))
    assert (done.returncode, done.stderr) == (1, "opencalls: example: not crawled for 9 days\n")
    assert run("status", "--db", db, "--now", day(1, 9), "--stale-after", "30").returncode == 0


def test_every_field_on_request(run: Run, db: Path) -> None:
    done = run("status", "--db", db, "--now", day(1), "--fields")
    found = [line.split() for line in done.stdout.splitlines()]
    assert ["example", "call", "deadlines", "100%", "100%", str(COUNT)] in found
    assert not [line for line in found if "published_on" in line]


def test_saved_pages_alone_are_in_order(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    save_call(tmp_path / "pages", "help-2026", reference="ISF-2026-TF2-AG-HELP")
    run("replay", "pages", "--db", "calls.db")
    done = run("status", "--db", "calls.db")
    assert done.returncode == 0 and "never" in done.stdout


def test_no_database(run: Run) -> None:
    done = run("status", "--db", "none.db")
    assert done.returncode == 1 and "there is none" in done.stderr
