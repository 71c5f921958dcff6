"""What goes wrong with the file is said with the file's name and what to do, and nothing stored is lost."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from synthetic import DAY, NOW, call, check_whole, keep, page, plain_call, rows

from pipelines import database
from pipelines.database import open_to_read
from pipelines.errors import StoreError
from pipelines.keep import BATCH, Keeper

NOBODY = 65534


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Without root's rights, which override every permission."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that any user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="opencalls-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_missing_folders_are_made(tmp_path: Path) -> None:
    db = tmp_path / "a" / "b" / "calls.db"
    keep(db, page(call()))
    check_whole(db)


@pytest.mark.parametrize("content", [b"not a database, but long enough to look at" * 50, b"\x00\x01" * 600])
def test_not_a_database(db: Path, content: bytes) -> None:
    db.write_bytes(content)
    with pytest.raises(StoreError, match=f"{db}: it is not a SQLite database. Move it away"):
        keep(db, page(call()))
    assert db.read_bytes() == content


def test_another_programs_database(db: Path) -> None:
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    before = db.read_bytes()
    with pytest.raises(StoreError, match=r"not a database of opencalls. Give another file with --db"):
        keep(db, page(call()))
    assert db.read_bytes() == before


def test_a_database_of_a_newer_opencalls(db: Path) -> None:
    keep(db, page(call()))
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('opencalls', 'schema_99', '-')")
        connection.commit()
    for attempt in (lambda: keep(db, page(call())), lambda: open_to_read(db)):
        with pytest.raises(StoreError, match=r"a newer opencalls made it \(it has schema_99\). Upgrade opencalls"):
            attempt()


def test_an_empty_file_is_a_new_database(db: Path) -> None:
    db.touch()
    assert keep(db, page(call())).new == 1


def test_a_folder_in_place_of_the_file(db: Path) -> None:
    db.mkdir()
    with pytest.raises(StoreError, match=str(db)):
        keep(db, page(call()))


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("")
    with pytest.raises(StoreError, match="a part of its path is a file"):
        keep(tmp_path / "output" / "calls.db", page(call()))


def test_a_folder_that_may_not_be_written_to(public: Path) -> None:
    db = public / "calls.db"
    public.chmod(0o555)
    with as_nobody(public), pytest.raises(StoreError, match=f"{db}: this user may not write there"):
        keep(db, page(call()))


def test_a_folder_that_may_not_be_made(public: Path) -> None:
    public.chmod(0o555)
    with as_nobody(public), pytest.raises(StoreError, match="this user may not write there"):
        keep(public / "output" / "calls.db", page(call()))


def test_a_file_that_may_not_be_written_to(public: Path) -> None:
    db = public / "calls.db"
    keep(db, page(call()))
    for file in public.iterdir():
        file.chmod(0o444)
    (public / "calls.db.lock").chmod(0o666)
    public.chmod(0o777)
    with as_nobody(public), pytest.raises(StoreError, match="it is read-only"):
        keep(db, page(call()))


def test_a_full_disk_loses_no_batch_that_was_acknowledged(db: Path) -> None:
    keeper = Keeper(db, command="replay", now=NOW, parser_version="1")
    # SQLite's own limit gives the very error of a full disk
    ((size,),) = rows(db, "PRAGMA page_count")
    keeper._connection.execute(f"PRAGMA max_page_count = {size + 3000}")
    with pytest.raises(StoreError, match=f"{db}: the disk is full. Free some space and run the command again"), keeper:
        for n in range(8 * BATCH):
            keeper.add(page(call(f"/calls/{n}"), body=str(n)))
    stored = keeper.counts.new
    assert 0 < stored < 8 * BATCH
    assert rows(db, "SELECT count(*) FROM records") == [(stored,)]
    check_whole(db)
    assert keep(db, *(page(call(f"/calls/{n}"), body=str(n)) for n in range(stored + 5))).new == 5


def test_a_full_file_system(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        # Only root may mount; the test above fills a database without it
        pytest.skip("this user may not mount a file system of its own")
    try:
        db = folder / "calls.db"
        with pytest.raises(StoreError, match="the disk is full"):
            keep(db, *(page(call(f"/calls/{n}"), body=str(n)) for n in range(3000)))
        ((stored,),) = rows(db, "SELECT count(*) FROM records")
        assert stored
        assert stored % (BATCH // 2) == 0  # a page and its item count as two
        check_whole(db)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_nothing_can_be_added_after_an_error(db: Path) -> None:
    keeper = Keeper(db, command="replay", now=NOW, parser_version="1")
    keeper._connection.execute("PRAGMA max_page_count = 1")
    keeper.add(page(*(call(f"/{n}", summary="x" * 9000) for n in range(50))))
    with pytest.raises(StoreError, match="full"):
        keeper.flush()
    assert keeper.closed
    with pytest.raises(StoreError, match="full"):
        keeper.add(page(call()))
    keeper.close()


def test_another_program_that_holds_the_database(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    keep(db, page(call()))
    with closing(sqlite3.connect(db, isolation_level=None)) as shell:
        shell.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is writing to it"):
            keep(db, page(call(title="New"), body="v2", fetched_at=NOW + DAY))
        shell.execute("ROLLBACK")
    assert keep(db, page(call(title="New"), body="v2", fetched_at=NOW + DAY)).changed == 1


def test_readers_go_on_while_a_run_writes(db: Path) -> None:
    keep(db, page(call()))
    with Keeper(db, command="replay", now=NOW, parser_version="1") as keeper:
        keeper.add(page(plain_call("/calls/2")))
        keeper.flush()
        with closing(open_to_read(db)) as reader:
            assert reader.execute("SELECT count(*) FROM records").fetchone()[0] == 2


HOLD = """
import datetime as dt, sys
from pathlib import Path
from pipelines.keep import Keeper
keeper = Keeper(Path(sys.argv[1]), command="crawl mpf", now=dt.datetime.now(dt.UTC), parser_version="1")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_process_says_who_holds_the_lock_and_a_dead_one_holds_none(db: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(db)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        for _ in range(2):  # asking does not wipe out the answer
            with pytest.raises(StoreError, match=rf"{db}: process {holder.pid} \(crawl mpf\) is writing to it"):
                keep(db, page(call()))
        holder.kill()
    assert json.loads(Path(f"{db}.lock").read_text())["command"] == "crawl mpf"
    assert keep(db, page(call())).new == 1


def test_two_keepers_of_one_process_do_not_write_at_once(db: Path) -> None:
    with (
        Keeper(db, command="demo", now=NOW, parser_version="1"),
        pytest.raises(StoreError, match=r"\(demo\) is writing"),
    ):
        keep(db, page(call()))


def test_the_lock_is_free_after_every_way_out(db: Path) -> None:
    db.write_bytes(b"nonsense" * 200)
    for _ in range(2):
        with pytest.raises(StoreError, match="not a SQLite database"):
            keep(db, page(call()))
    db.unlink()
    with pytest.raises(RuntimeError), Keeper(db, command="x", now=NOW, parser_version="1"):
        raise RuntimeError
    keep(db, page(call()))


def test_reading_needs_a_database(db: Path) -> None:
    with pytest.raises(StoreError, match=r"there is none. Run `opencalls demo` or `opencalls crawl` first"):
        open_to_read(db)
    db.write_bytes(b"nonsense" * 200)
    with pytest.raises(StoreError, match="not a SQLite database"):
        open_to_read(db)


def test_a_reader_cannot_write(db: Path) -> None:
    keep(db, page(call()))
    with closing(open_to_read(db)) as reader, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM records")
