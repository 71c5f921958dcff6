"""kill -9 at any moment of a crawl, its judgement and its letting in: a rerun ends where one run would."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from crawled import main
from synthetic import OF_THE_RUN, check_whole, contents, rows

from pipelines.tables import TABLES

SCRIPT = Path(__file__).with_name("crawled.py")
# What is said of the runs themselves differs, and so do the numbers of what a killed run had begun
OF_RUNS = {"runs", "run_sources", "field_stats"}
COMPARED = [table.name for table in TABLES if table.name not in OF_RUNS]


def killed(db: Path, count: int, chance: random.Random) -> bool:
    """Run the crawls and kill them somewhere; whether they were still at work."""
    lines = chance.randrange(2 * (count // 20) + 2)
    with subprocess.Popen([sys.executable, str(SCRIPT), str(db), str(count)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        for _ in range(lines):
            process.stdout.readline()
        time.sleep(chance.random() * 0.1)
        process.kill()
        assert process.stderr.read() == b""
    return process.returncode != 0


def check_kills(folder: Path, *, kills: int, count: int, seed: int) -> None:
    whole = folder / "undisturbed.db"
    main(whole, count)
    expected = contents(whole, COMPARED, without=OF_THE_RUN)
    assert expected["absences"] and expected["issues"] and expected["changes"]
    chance, cut_off = random.Random(seed), 0
    for number in range(kills):
        db = folder / f"{number}.db"
        cut_off += killed(db, count, chance)
        if db.exists() and rows(db, "SELECT 1 FROM sqlite_master WHERE name = 'staged'"):
            check_whole(db)
            judged = rows(db, "SELECT 1 FROM run_sources WHERE verdict IS NOT NULL")
            assert judged or rows(db, "SELECT count(*) FROM records") == [(0,)], "nothing counts before it is judged"
        main(db, count)
        found = contents(db, COMPARED, without=OF_THE_RUN)
        assert {table for table in COMPARED if found[table] != expected[table]} == set()
        check_whole(db)
    assert cut_off >= kills // 2


@pytest.mark.timeout(240)
def test_three_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=3, count=200, seed=20260303)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_fifty_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=50, count=400, seed=50)
