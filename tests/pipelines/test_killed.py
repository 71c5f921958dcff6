"""kill -9 at any moment: the file is in order, what was acknowledged is there, and a rerun ends where one run would."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from replayed import main, pages
from synthetic import OF_THE_RUN, check_whole, contents, rows

from pipelines.archive import Archive
from pipelines.tables import TABLES

SCRIPT = Path(__file__).with_name("replayed.py")
COMPARED = [table.name for table in TABLES if table.name not in {"runs", "run_sources"}]
NEWEST_PAGES = "SELECT count(*) FROM pages"


def killed(db: Path, count: int, chance: random.Random) -> int:
    """Run a replay and kill it somewhere; how many pages it had said to be stored."""
    until = chance.randrange(count // 25)
    acknowledged = 0
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), str(db), str(count)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        for _ in range(until):
            line = process.stdout.readline()
            if not line:
                break
            acknowledged = int(line.split()[1])
        time.sleep(chance.random() * 0.02)
        process.kill()
        for line in process.stdout:
            acknowledged = int(line.split()[1])
        assert process.stderr
        assert process.stderr.read() == ""
    return acknowledged


def undisturbed(db: Path, count: int) -> dict[str, list[tuple[object, ...]]]:
    main(db, count)
    return contents(db, COMPARED, without=OF_THE_RUN)


def check_kills(folder: Path, *, kills: int, count: int, seed: int) -> None:
    expected = undisturbed(folder / "undisturbed.db", count)
    chance = random.Random(seed)
    cut_off = 0
    for number in range(kills):
        db = folder / f"{number}.db"
        acknowledged = killed(db, count, chance)
        if db.exists() and rows(db, "SELECT 1 FROM sqlite_master WHERE name = 'pages'"):
            check_whole(db)
            stored = rows(db, NEWEST_PAGES)[0][0]
            assert stored >= acknowledged
            cut_off += 0 < stored < count
            assert rows(db, "SELECT count(*) FROM records WHERE id NOT IN (SELECT record_id FROM matches)") == [(0,)]
        else:
            assert acknowledged == 0
        assert undisturbed(db, count) == expected
        check_whole(db)
    assert cut_off >= kills // 2  # else this test tested nothing


def test_five_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=5, count=300, seed=20260301)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_fifty_kills(tmp_path: Path) -> None:
    check_kills(tmp_path, kills=50, count=2000, seed=50)


def test_several_kills_of_one_database(tmp_path: Path) -> None:
    db, chance = tmp_path / "calls.db", random.Random(7)
    for _ in range(3):
        killed(db, 300, chance)
    assert undisturbed(db, 300) == undisturbed(tmp_path / "undisturbed.db", 300)
    assert {verdict for (verdict,) in rows(db, "SELECT verdict FROM runs WHERE finished_at IS NULL")} <= {None}


def test_the_replay_holds_all_that_can_come(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    main(db, 300)
    ((new, changed, unchanged, quarantined),) = rows(db, "SELECT new, changed, unchanged, quarantined FROM runs")
    assert min(new, changed, unchanged, quarantined) > 0
    assert rows(db, NEWEST_PAGES) == [(len(list(pages(300))),)]
    assert rows(db, "SELECT DISTINCT code FROM issues") == [("fields_lost",)]


WRITE = """
import sys
from pathlib import Path
from pipelines.archive import Archive
archive = Archive(Path(sys.argv[1]))
print("go", flush=True)
for n in range(100000):
    archive.write(b"%d " % n * 50000)
"""


def test_a_killed_archive_holds_no_torn_page(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITE, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(0.3)
        process.kill()
    kept = list(tmp_path.glob("??/*.gz"))
    assert kept
    for path in kept:
        Archive(tmp_path).read(path.stem)
