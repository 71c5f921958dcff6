"""demo: what a new user sees first, and what it says when it does not work."""

from __future__ import annotations

import json
import re
import shlex
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from opencalls.settings import saved_pages

Run = Callable[..., CompletedProcess[str]]
Demo = tuple[Path, CompletedProcess[str], Run]


def rows(db: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, run_in: Callable[[Path], Run]) -> Demo:
    """The demo as run once: its folder, what came of it, and how to run more there."""
    folder = tmp_path_factory.mktemp("demo")
    run = run_in(folder)
    return folder, run("demo"), run


def test_it_ends_well_and_finds_what_it_promises(demo: Demo) -> None:
    folder, done, _ = demo
    assert (done.returncode, done.stderr) == (0, "")
    kinds = dict(rows(folder / "output/demo.db", "SELECT kind, COUNT(*) FROM records GROUP BY kind"))
    assert kinds["call"] >= 8
    assert kinds["programme"] >= 3
    assert kinds["project"] >= 3
    for table, kind in (("calls", "call"), ("programmes", "programme"), ("projects", "project")):
        assert rows(folder / "output/demo.db", f"SELECT COUNT(*) FROM {table}") == [(kinds[kind],)]


def test_it_stores_what_the_goldens_say(demo: Demo) -> None:
    from opencalls.goldens import differences

    folder, _, _ = demo
    stored = {url: json.loads(item) for url, item in rows(folder / "output/demo.db", "SELECT url, item FROM records")}
    for path in saved_pages().rglob("*.gold.json"):
        golden = json.loads(path.read_text())
        if len(golden["items"]) == 1:
            assert differences(golden["items"], [stored[golden["url"]]]) == []


def test_it_shows_a_table_and_queries_that_work(demo: Demo) -> None:
    folder, done, _ = demo
    assert "ISF-2024-TF2-AG-COP" in done.stdout
    assert "12,000,000 EUR" in done.stdout
    queries = [line.strip() for line in done.stdout.splitlines() if line.strip().startswith("sqlite3 ")]
    assert len(queries) == 3
    for query in queries:
        *_, db, sql = shlex.split(query)
        assert rows(folder / db, sql), query
        if subprocess.run(["which", "sqlite3"], capture_output=True).returncode == 0:
            assert subprocess.run(shlex.split(query), cwd=folder, capture_output=True).returncode == 0


def test_a_second_time_nothing_is_new(demo: Demo) -> None:
    folder, _, run = demo
    before = rows(folder / "output/demo.db", "SELECT * FROM records ORDER BY id")
    done = run("demo")
    assert done.returncode == 0
    assert re.search(r"demo\.db: \d+ pages, 0 new, 0 changed, \d+ unchanged, 0 quarantined", done.stdout)
    assert rows(folder / "output/demo.db", "SELECT * FROM records ORDER BY id") == before
    assert rows(folder / "output/demo.db", "SELECT COUNT(*) FROM changes") == [(0,)]


def test_a_broken_demo_says_so(tmp_path: Path, run: Run) -> None:
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "demo.db").write_text("no database " * 200)
    done = run("demo")
    assert done.returncode == 1
    assert "demo.db" in done.stderr
    assert "Traceback" not in done.stderr
