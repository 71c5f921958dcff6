"""matches, match, unmatch: what a person sees of joined records, and what the person's word does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
SITES = ("https://www.welcomeurope.com/one", "https://euroalert.net/call/7/two", "https://www.example.org/three")


@pytest.fixture
def db(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> Path:
    references = ("ISF-2026-TF2-AG-HELP", "isf-2026-tf2-ag-help", "AMIF-2026-OTHER")
    for number, (url, reference) in enumerate(zip(SITES, references, strict=True)):
        save_call(tmp_path / "pages", f"page-{number}", reference=reference, url=url)
    assert run("replay", "pages", "--db", "calls.db").returncode == 0
    return tmp_path / "calls.db"


def test_joined_records_are_listed_with_the_rule(run: Run, db: Path) -> None:
    done = run("matches", "--db", db)
    assert done.returncode == 0
    assert "own record" in done.stdout
    assert "reference" in done.stdout
    assert "example.org" not in done.stdout


def test_nothing_to_review_is_said(run: Run, db: Path) -> None:
    done = run("matches", "--review", "--db", db)
    assert (done.returncode, done.stdout) == (0, "No pair of records waits for a decision.\n")


def test_a_person_parts_and_joins(run: Run, db: Path) -> None:
    done = run("unmatch", "1", "2", "--db", db)
    assert (done.returncode, done.stdout) == (0, "Records 1 and 2 are apart: numbers 1 and 4.\n")
    assert "No records are joined." in run("matches", "--db", db).stdout
    assert run("replay", "pages", "--db", "calls.db").returncode == 0
    assert "No records are joined." in run("matches", "--db", db).stdout
    done = run("match", "3", "1", "--db", db)
    assert (done.returncode, done.stdout) == (0, "Records 3 and 1 are joined: number 1.\n")
    assert "by hand" in run("matches", "--db", db).stdout


def test_doubt_is_listed(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    for number, reference in enumerate(("CERV-2026-EQUAL", "CERV-2026-EQUAL")):
        saved = save_call(tmp_path / "pages", f"page-{number}", reference=reference, url=SITES[number])
        saved.write_text(saved.read_text().replace("Help for harbours", f"{('Rights of workers', 'Care of forests')[number]}"))
    assert run("replay", "pages", "--db", "calls.db").returncode == 0
    done = run("matches", "--review", "--db", "calls.db")
    assert done.stdout.startswith("call: 1 2  0.70 by reference; but the reference may be that of several calls\n")
    assert SITES[0] in done.stdout


@pytest.mark.parametrize(
    ("words", "said"), [(("match", "1", "9"), "no record 9"), (("unmatch", "2", "2"), "one record"), (("match", "a", "2"), "Invalid value")]
)
def test_what_cannot_be_is_said(run: Run, db: Path, words: tuple[str, ...], said: str) -> None:
    done = run(*words, "--db", db)
    assert done.returncode == (2 if said == "Invalid value" else 1)
    assert said in done.stderr
