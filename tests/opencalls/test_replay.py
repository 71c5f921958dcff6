"""replay: saved pages again, without network; the same database whatever the number of processes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Run = Callable[..., CompletedProcess[str]]
Save = Callable[..., Path]
# What tells one run from another, not one database from another.
RUN_COLUMNS = {"pid", "started_at", "finished_at", "run_id"}


def rows(db: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(query).fetchall()


def dump(db: Path) -> dict[str, list[dict[str, Any]]]:
    """All tables, without what differs from run to run."""
    with closing(sqlite3.connect(db)) as connection:
        connection.row_factory = sqlite3.Row
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {
            name: [
                {key: row[key] for key in row.keys() if key not in RUN_COLUMNS}  # noqa: SIM118
                for row in connection.execute(f"SELECT * FROM [{name}] ORDER BY rowid")
            ]
            for name in names
            if not name.startswith(("records_fts", "sqlite_", "_sqlite_migrations"))
        }


@pytest.fixture
def pages(tmp_path: Path, save_call: Save) -> Path:
    folder = tmp_path / "pages"
    for number in range(40):
        save_call(folder / f"{number % 3}", f"help-{number}", reference=f"ISF-2026-TF2-AG-H{number:02}")
    return folder


def test_a_folder_is_stored_and_a_second_time_changes_nothing(run: Run, pages: Path, tmp_path: Path) -> None:
    first = run("replay", pages, "--db", "calls.db", "--now", "2026-02-01")
    assert (first.returncode, first.stderr) == (0, "")
    assert "40 new, 0 changed" in first.stdout
    before = dump(tmp_path / "calls.db")
    second = run("replay", pages, "--db", "calls.db", "--now", "2026-02-01")
    assert second.returncode == 0
    assert "0 new, 0 changed, 40 unchanged" in second.stdout
    after = dump(tmp_path / "calls.db")
    assert {name for name in before if before[name] != after[name]} <= {"runs", "run_sources", "field_stats"}
    assert rows(tmp_path / "calls.db", "SELECT COUNT(*), MIN(first_seen) FROM records") == [(40, "2026-01-31T06:00:00Z")]


def test_several_processes_give_the_same_database(run: Run, pages: Path, tmp_path: Path) -> None:
    for jobs in (1, 2):
        assert run("replay", pages, "--db", f"{jobs}.db", "--jobs", str(jobs), "--now", "2026-02-01").returncode == 0
    assert dump(tmp_path / "1.db") == dump(tmp_path / "2.db")


def test_no_progress_bar_without_a_terminal(run: Run, pages: Path) -> None:
    assert run("replay", pages, "--db", "calls.db").stderr == ""


def test_a_page_without_address_fails_and_the_others_are_stored(run: Run, pages: Path, tmp_path: Path) -> None:
    (pages / "0" / "help-0.meta.json").unlink()
    (pages / "1" / "help-1.meta.json").write_text("{")
    for jobs in ("1", "2"):
        done = run("replay", pages, "--db", f"{jobs}.db", "--jobs", jobs)
        assert done.returncode == 1
        assert "help-0.html: no address is known" in done.stderr
        assert "help-1.meta.json: not readable as JSON" in done.stderr
        assert rows(tmp_path / f"{jobs}.db", "SELECT COUNT(*) FROM records") == [(38,)]


def test_a_page_without_a_call_is_no_error(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "empty.html"
    page.write_text("<p>Good morning.</p>")
    page.with_name("empty.meta.json").write_text('{"url": "https://x.eu/", "fetched_at": "2026-01-31T06:00:00Z"}')
    done = run("replay", page, "--db", "calls.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 without a call, programme or project" in done.stdout


def test_a_path_that_is_not_there_makes_no_database(run: Run, tmp_path: Path) -> None:
    done = run("replay", "nowhere", "--db", "calls.db")
    assert done.returncode == 1
    assert "nowhere: no such file or folder" in done.stderr
    assert not (tmp_path / "calls.db").exists()


def test_a_file_named_twice_is_read_once(run: Run, pages: Path) -> None:
    done = run("replay", pages, pages / "0", pages / "0" / "help-0.html", "--db", "calls.db")
    assert "40 new, 0 changed, 0 unchanged" in done.stdout


def test_what_is_no_database_is_left_alone(run: Run, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("my notes, at least one page of them " * 40)
    for jobs in ("1", "2"):  # processes that read already end with it
        done = run("replay", pages, "--db", "notes.txt", "--jobs", jobs)
        assert done.returncode == 1
        assert "notes.txt" in done.stderr
        assert "Traceback" not in done.stderr
    assert (tmp_path / "notes.txt").read_text().startswith("my notes")


def test_update_shows_differences_and_holds_losses_back(run: Run, save_call: Save, tmp_path: Path) -> None:
    page = save_call(tmp_path / "pages", "help", reference="ISF-2026-TF2-AG-HELP")
    golden = page.with_name("help.gold.json")
    (item,) = map(json.loads, run("parse", page).stdout.splitlines())
    kept = {key: value for key, value in item.items() if key not in ("evidence", "unread")}
    beside = json.loads(page.with_name("help.meta.json").read_text())

    golden.write_text(json.dumps(beside | {"items": [kept | {"title": "Help", "published_on": "2026-01-01"}]}))
    held_back = run("replay", "pages", "--update")
    assert held_back.returncode == 1
    assert "published_on" in held_back.stdout
    assert "lost" in held_back.stdout
    assert "Help for harbours" in held_back.stdout
    assert "--allow-loss" in held_back.stderr
    assert json.loads(golden.read_text())["items"][0]["title"] == "Help"

    allowed = run("replay", "pages", "--update", "--allow-loss")
    assert allowed.returncode == 0
    assert json.loads(golden.read_text())["items"] == [kept]
    assert not (tmp_path / "output").exists(), "goldens are files; no database was asked for"
    assert "0 goldens renewed" in run("replay", "pages", "--update").stdout


def test_allow_loss_goes_with_update(run: Run) -> None:
    assert run("replay", "--allow-loss").returncode == 2
