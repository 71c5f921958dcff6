"""crawl: live sites into the database; quiet when well, loud when not. (Whole crawls are tested in tests/spiders.)"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

from opencalls.loopback import Answer, LoopbackServer
from pipelines.lock import WriterLock

Run = Callable[..., CompletedProcess[str]]
SITE = "https://euroalert.net"
PAGES = {
    "/calls": '<a href="/call/1/harbours">Harbours</a>',
    "/call/1/harbours": "<html lang=en><h1>Help for harbours</h1><h2>Key facts</h2><p>Call reference: ISF-2026-TF2-AG-HELP</p>"
    "<h2>Priorities</h2><ul><li>Priority 1: quay walls</li><li>Priority 2: light</li></ul>"
    "<p>Total budget of the call: 12 million euro</p>",
}


def answer(headers: Mapping[str, str], target: str) -> Answer:
    return Answer(PAGES[target].encode()) if target in PAGES else Answer(b"gone", 404)


def test_what_is_well_is_stored_with_its_pages_and_nothing_is_complained_of(run: Run, tmp_path: Path) -> None:
    with LoopbackServer(answer) as server:
        done = run("crawl", "euroalert", "--now", "2026-01-31T06:00:00Z", OPENCALLS_ROUTES=json.dumps({SITE: server.origin}))
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 new, 0 changed" in done.stdout
    with closing(sqlite3.connect(tmp_path / "output" / "calls.db")) as connection:
        found = connection.execute("SELECT url, reference, first_seen FROM records").fetchall()
    assert found == [(f"{SITE}/call/1/harbours", "ISF-2026-TF2-AG-HELP", "2026-01-31T06:00:00Z")]
    assert len(list((tmp_path / "output" / "pages").rglob("*.gz"))) == 2


def test_what_was_lost_is_said_and_ends_with_1(run: Run) -> None:
    with LoopbackServer(lambda headers, target: Answer(b"gone", 404)) as server:
        done = run("crawl", "euroalert", OPENCALLS_ROUTES=json.dumps({SITE: server.origin}))
    assert done.returncode == 1
    assert "opencalls: euroalert is broken: no page found" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_database_that_somebody_else_writes_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    lock = WriterLock(tmp_path / "output" / "calls.db", "the other one")
    done = run("crawl", "euroalert")
    lock.release()
    assert done.returncode == 1
    assert "the other one" in done.stderr
    assert len(done.stderr.splitlines()) == 1
