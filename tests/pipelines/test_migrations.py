"""A database of an earlier opencalls becomes one of today, with what was in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations
from synthetic import DAY, NOW, call, check_whole, contents, keep, page, row, rows

from pipelines import migrations, tables
from pipelines.database import open_to_write
from pipelines.fulltext import TRIGGERS
from pipelines.migrations import APPLICATION_ID, MIGRATIONS, migrate, schema_1, schema_2
from pipelines.schema import Column, Table
from pipelines.tables import BY_NAME, TABLES

SCHEMA_1 = Path(__file__).with_name("schema_1.sql")


def of_schema_1(path: Path) -> Path:
    """A database as the first opencalls made it, with a record in it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCHEMA_1.read_text(encoding="utf-8"))
    return path


def schema(path: Path) -> dict[tuple[str, str], Any]:
    """Everything that a schema is made of, without the order in which columns were added."""
    found: dict[tuple[str, str], Any] = {}
    with closing(sqlite3.connect(path)) as connection:
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
            found[kind, name] = sql
            if kind == "table":
                columns = connection.execute(f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')")
                found[kind, name] = sorted(columns)
    return found


def test_every_table_is_as_described(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db)
    with closing(sqlite3.connect(db)) as connection:
        for table in TABLES:
            columns = list(connection.execute(f"PRAGMA table_info({table.name})"))
            assert [(name, kind) for _, name, kind, *_ in columns] == [(c.name, c.type) for c in table.columns]
            assert {name for _, name, _, not_null, *_ in columns if not_null} == {
                c.name for c in table.columns if not c.null and c.name != "id"
            }
            key = sorted((pk, name) for _, name, *_, pk in columns if pk)
            assert tuple(name for _, name in key) == table.key
            (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table.name,)).fetchone()
            assert sql.rstrip().endswith("STRICT")
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_database_of_the_first_schema_becomes_one_of_today(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    keep(fresh)
    old = of_schema_1(tmp_path / "old.db")
    open_to_write(old).close()
    assert schema(old) == schema(fresh)
    assert [name for (name,) in rows(old, "SELECT name FROM _sqlite_migrations ORDER BY id")] == [
        migration.name for migration in MIGRATIONS.pending(Database(memory=True))
    ]
    check_whole(old)


def test_what_was_in_a_database_of_the_first_schema_is_still_there_and_goes_on(tmp_path: Path) -> None:
    db = of_schema_1(tmp_path / "old.db")
    keep(db, page(call(), fetched_at=NOW + DAY), now=NOW + DAY)
    record = row(db, "records")
    assert (record["title"], record["first_seen"]) == ("Digital skills for newcomers", "2026-03-01T06:00:00Z")
    assert record["last_seen"] == "2026-03-02T06:00:00Z"
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    assert rows(db, "SELECT rowid FROM records_fts WHERE records_fts MATCH 'newcomers'") == [(1,)]
    check_whole(db)


def second(db: Database) -> None:
    migrations._complete(db)
    db.execute("UPDATE records SET mood = 'calm'")


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Database], None]], Migrations]:
    """Migrations of a later opencalls, with a column and a table more."""
    records = BY_NAME["records"]
    mood = Column("mood", "TEXT", "How it reads", null="nobody has looked")
    run = Column("run_id", "INTEGER", "The run", null="unknown", references="runs")
    longer = Table("records", records.meaning, (*records.columns, mood, run), records.key, records.unique, (("mood",),))
    extra = Table("extra", "More", (Column("id", "INTEGER", "Number"),))
    grown = (*(longer if table is records else table for table in TABLES), extra)

    def make(step: Callable[[Database], None]) -> Migrations:
        made = Migrations("opencalls")
        for migration in (schema_1, schema_2):
            made(name=migration.__name__)(migration)
        made(name="schema_3")(step)
        monkeypatch.setattr(migrations, "TABLES", grown)
        monkeypatch.setattr(tables, "TABLES", grown)
        return made

    return make


def test_a_later_schema_keeps_rows_triggers_and_search(tmp_path: Path, later: Callable[[Callable[[Database], None]], Migrations]) -> None:
    db = tmp_path / "calls.db"
    keep(db, page(call()))
    with closing(sqlite3.connect(db, isolation_level=None)) as connection:
        migrate(Database(connection), later(second))
        assert connection.execute("SELECT title, mood FROM records").fetchall() == [("Digital skills for newcomers", "calm")]
        connection.execute("UPDATE records SET title = 'Green skills'")
    triggers = {name for (name,) in rows(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert triggers == set(TRIGGERS)
    assert rows(db, "SELECT rowid FROM records_fts WHERE records_fts MATCH 'green'") == [(1,)]
    assert rows(db, "SELECT name FROM sqlite_master WHERE name IN ('extra', 'idx_records_mood') ORDER BY name") == [
        ("extra",),
        ("idx_records_mood",),
    ]
    check_whole(db)


def test_a_migration_that_fails_leaves_all_as_it_was(tmp_path: Path, later: Callable[[Callable[[Database], None]], Migrations]) -> None:
    def failing(db: Database) -> None:
        second(db)
        raise RuntimeError("half way")

    db = tmp_path / "calls.db"
    keep(db, page(call()))
    before = schema(db), contents(db, ["records", "_sqlite_migrations"])
    with closing(sqlite3.connect(db, isolation_level=None)) as connection, pytest.raises(RuntimeError):
        migrate(Database(connection), later(failing))
    assert (schema(db), contents(db, ["records", "_sqlite_migrations"])) == before


def test_new_columns_can_be_added_to_rows_that_are_there() -> None:
    """A column that the first schema does not have must be nullable, or no old database could be upgraded."""
    first = sqlite3.connect(":memory:")
    first.executescript(SCHEMA_1.read_text(encoding="utf-8"))
    for table in TABLES:
        there = {name for _, name, *_ in first.execute(f"PRAGMA table_info({table.name})")}
        made_anew = table.name == "overrides"  # the first schema's was always empty
        assert not there or made_anew or all(column.null for column in table.columns if column.name not in there)


def test_views_are_renewed_when_their_query_changed(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db)
    before = schema(db)
    with closing(sqlite3.connect(db)) as connection:
        connection.executescript("DROP VIEW open_calls; CREATE VIEW open_calls AS SELECT 1 AS old")
    keep(db)
    assert schema(db) == before


def test_opening_again_writes_nothing_to_the_schema(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db)
    before = rows(db, "PRAGMA schema_version")
    keep(db)
    assert rows(db, "PRAGMA schema_version") == before
