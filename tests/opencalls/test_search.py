"""search: plain words, whatever they are, against the full-text index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def db(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> Path:
    save_call(tmp_path / "pages", "help-2026", reference="ISF-2026-TF2-AG-HELP")
    save_call(tmp_path / "pages", "other-2026", reference="AMIF-2026-OTHER", budget="2 million euro")
    assert run("replay", "pages", "--db", "calls.db").returncode == 0
    return tmp_path / "calls.db"


def test_words_of_title_bullets_and_reference(run: Run, db: Path) -> None:
    for words in (["harbours"], ["quay", "walls"], ["PIER"], ["isf-2026-tf2-ag-help"]):
        done = run("search", *words, "--db", db)
        assert done.returncode == 0
        assert "ISF-2026-TF2-AG-HELP" in done.stdout, words
    assert "AMIF" not in run("search", "isf-2026-tf2-ag-help", "--db", db).stdout


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "quay AND",
        "NOT quay NEAR(",
        "title:quay",
        "-quay",
        "quay*) OR (",
        "'; DROP TABLE records; --",
        "a^2 {x}",
        "ünï",
    ],
)
def test_nothing_that_is_typed_breaks_the_query(run: Run, db: Path, words: str) -> None:
    done = run("search", "--db", db, "--", words)
    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stderr
    assert "cannot be read" not in done.stderr


def test_nothing_found_is_well_and_said(run: Run, db: Path) -> None:
    done = run("search", "zebra", "--db", db)
    assert (done.returncode, done.stdout) == (0, "")
    assert "nothing found for zebra" in done.stderr


def test_no_words_is_wrong_usage(run: Run, db: Path) -> None:
    assert run("search", "--db", db).returncode == 2
    assert run("search", "--db", db, "...").returncode == 2


def test_no_database_is_said_and_none_is_made(run: Run, tmp_path: Path) -> None:
    done = run("search", "quay")
    assert done.returncode == 1
    assert "output/calls.db: there is none" in done.stderr
    assert not (tmp_path / "output").exists()


def test_what_is_no_database_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("my notes " * 200)
    done = run("search", "quay", "--db", "notes.db")
    assert done.returncode == 1
    assert "notes.db: it is not a SQLite database" in done.stderr
