"""kill -9 while records are joined: the file is in order, no record is lost, and a rerun ends where one run would."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from reconciled import LATER, NOW, first, run, second, store
from synthetic import check_whole, contents, rows

from pipelines.tables import TABLES

SCRIPT = Path(__file__).with_name("reconciled.py")
COMPARED = [table.name for table in TABLES if table.name not in {"runs", "run_sources"}]
LOST = "SELECT count(*) FROM records WHERE id NOT IN (SELECT record_id FROM matches)"
ORPHANS = "SELECT count(*) FROM calls WHERE id NOT IN (SELECT call_id FROM matches WHERE call_id IS NOT NULL)"


def told(db: Path) -> dict[str, list[str]]:
    """All rows of all tables, whatever order they were written in."""
    return {table: sorted(map(repr, found)) for table, found in contents(db, COMPARED).items()}


def started(db: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, str(SCRIPT), str(db)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "go\n"
    return process


def check_kills(folder: Path, *, kills: int, count: int, seed: int) -> None:
    waiting = folder / "waiting.db"
    store(waiting, first(count), NOW)
    run(waiting)
    store(waiting, second(count), LATER)
    expected_db = folder / "undisturbed.db"
    shutil.copy(waiting, expected_db)
    with started(expected_db) as process:
        begin = time.perf_counter()
        assert process.stdout
        assert process.stdout.readline() == "done\n"
        length = time.perf_counter() - begin
    expected, chance, cut_off = told(expected_db), random.Random(seed), 0
    assert expected != told(waiting)
    for number in range(kills):
        db = folder / f"{number}.db"
        shutil.copy(waiting, db)
        with started(db) as process:
            time.sleep(chance.random() * length)
            process.kill()
            output, errors = process.communicate()
        assert errors == ""
        cut_off += output == ""
        check_whole(db)
        assert rows(db, LOST) == rows(db, ORPHANS) == [(0,)]
        run(db)
        assert told(db) == expected
        check_whole(db)
    assert cut_off >= kills // 2  # else this test tested nothing


def test_four_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=4, count=150, seed=20260301)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_fifty_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=50, count=300, seed=50)
