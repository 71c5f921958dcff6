"""Full-text search finds what is stored, whatever people type."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database
from synthetic import DAY, NOW, call, check_whole, keep, page, plain_call, project, rows

from pipelines.fulltext import SEARCH, match_query


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "calls.db"
    other = plain_call("/calls/2", title="Energy partnerships", reference="HORIZON-CL5-2027-D3-01")
    keep(path, page(call()), page(other), page(project()))
    return path


def search(db: Path, words: str) -> list[str]:
    connection = sqlite3.connect(db)
    query = match_query(words)
    try:
        parameters = {"query": query, "limit": 10}
        return [title for _, _, _, _, title, *_ in connection.execute(SEARCH, parameters)] if query else []
    finally:
        connection.close()


DIGITAL, ENERGY, EXPLORERS = "Digital skills for newcomers", "Energy partnerships", "Explorers"


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("HORIZON-CL5-2026", [DIGITAL]),
        ("HORIZON-CL5-2026-D3-01", [DIGITAL]),
        ("horizon-cl5", [DIGITAL, ENERGY]),
        ("CL5-HORIZON", []),
        ("energie", [DIGITAL]),  # énergie, in a bullet
        ("ÉNERGIE", [DIGITAL]),
        ("energ*", [ENERGY, DIGITAL]),  # a word of the title before one of a bullet
        ("partnerships", [ENERGY, DIGITAL]),
        ("schools newcomers", [DIGITAL]),  # in different bullets and fields
        ('"local partnerships"', [DIGITAL]),
        ('"partnerships local"', []),
        ('"local partnerships', [DIGITAL]),
        ("Kaunas", [EXPLORERS]),
        ("Matching posts", [EXPLORERS]),
        ("AMIF", [DIGITAL]),
        ("no-such-word", []),
        ("", []),
        ("   ", []),
        ('"', []),
        ('""', []),
        ("*", []),
        ("-", []),
        ("title:digital", []),
        ("digital OR energy", []),
        ("NOT digital", []),
        ("NEAR(digital skills)", []),
        ("digital AND", [DIGITAL]),  # "… Migration and Integration …"
        ("(digital", [DIGITAL]),
        ("digital)", [DIGITAL]),
        ("digital:", [DIGITAL]),
        ("^digital", [DIGITAL]),
        ("{digital}", [DIGITAL]),
        ("digital + skills", [DIGITAL]),
        ("digital'; DROP TABLE records; --", []),
        ("\0digital", [DIGITAL]),
    ],
)
def test_search(db: Path, words: str, titles: list[str]) -> None:
    assert sorted(search(db, words)) == sorted(titles)
    if len(titles) > 1 and words in {"energ*", "partnerships"}:
        assert search(db, words) == titles


@given(st.text(max_size=40))
def test_no_input_breaks_a_query(db: Path, words: str) -> None:
    search(db, words.encode("utf-8", "replace").decode())


def test_the_snippet_shows_where(db: Path) -> None:
    ((*_, snippet),) = rows(db, SEARCH, {"query": match_query("schools"), "limit": 5})
    assert "local partnerships\nwith [schools]" in snippet


def test_datasette_and_sqlite_utils_know_it_as_the_search_of_records(db: Path) -> None:
    assert Database(db).table("records").detect_fts() == "records_fts"


def test_the_index_follows_changes_and_deletions(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db, page(call()))
    newer = call(title="Green skills", objectives=[{"text": "Plant trees"}])
    keep(db, page(newer, body="v2", fetched_at=NOW + DAY), now=NOW + DAY)
    assert (search(db, "digital"), search(db, "énergie"), search(db, "trees")) == ([], [], ["Green skills"])
    check_whole(db)
    connection = sqlite3.connect(db)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("DELETE FROM records")
    connection.commit()
    connection.close()
    assert search(db, "trees") == []
    assert rows(db, "SELECT count(*) FROM bullets") == [(0,)]
    check_whole(db)


def test_a_page_that_says_the_same_does_not_touch_the_index(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db, page(call()))
    before = rows(db, "SELECT id, block FROM records_fts_data")
    keep(db, page(call(), body="v2", fetched_at=NOW + DAY), now=NOW + DAY)
    keep(db, page(call(contacts=[]), body="v3", fetched_at=NOW + 2 * DAY), now=NOW + 2 * DAY)
    assert rows(db, "SELECT id, block FROM records_fts_data") == before
