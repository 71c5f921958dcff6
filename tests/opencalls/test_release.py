"""release: what waits is let in, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.opencalls.crawled import COUNT, calls, crawl, day
from tests.pipelines.synthetic import rows

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A good crawl, then one that brought far too little, but newer."""
    path = tmp_path / "calls.db"
    crawl(path, 0, calls())
    crawl(path, 1, calls(institution="The Agency")[:4])
    return path


def test_what_waits_is_let_in_once(run: Run, db: Path) -> None:
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    done = run("release", "2", "--db", db, "--now", day(1, 1))
    assert done.returncode == 0 and "example: 4 items of run 2 were let in" in done.stdout
    assert rows(db, "SELECT count(*) FROM calls WHERE institution = 'The Agency'") == [(4,)]
    assert rows(db, "SELECT count(*) FROM records") == [(COUNT,)]
    again = run("release", "2", "--db", db)
    assert again.returncode == 1 and "run 2: nothing of it waits for a release" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "words"), [(["1"], "run 1: nothing"), (["99"], "run 99: nothing"), (["2", "--source", "other"], "there is example")]
)
def test_what_does_not_wait_is_not_let_in(run: Run, db: Path, arguments: list[str], words: str) -> None:
    done = run("release", *arguments, "--db", db)
    assert done.returncode == 1 and words in done.stderr
    assert rows(db, "SELECT count(*) FROM runs") == [(2,)]
