"""From an empty file, or one of an earlier opencalls, to the schema of today.

A change of the schema is a migration of its own below: `_complete` adds the tables, columns and indexes that the
descriptions in pipelines/tables name and the file lacks (a new column must be nullable), then the migration fills them.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.db import ForeignKey
from sqlite_utils.migrations import Migrations

from pipelines import fulltext, views
from pipelines.schema import Table
from pipelines.tables import TABLES

APPLICATION_ID = 0x4F43414C  # "OCAL"; how `file` and we tell an opencalls database from another
MIGRATIONS = Migrations("opencalls")
_TYPES: dict[str, type] = {"INTEGER": int, "REAL": float, "TEXT": str}


@MIGRATIONS()
def schema_1(db: Database) -> None:
    """The first schema."""
    _complete(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS()
def schema_2(db: Database) -> None:
    """Records of several sources are joined; crawls are judged before they count; corrections by hand are records."""
    db["overrides"].drop()  # nothing of the first schema filled it
    _complete(db)
    db.execute("INSERT OR IGNORE INTO unreconciled (record_id, step) SELECT id, 0 FROM records")


def migrate(db: Database, migrations: Migrations = MIGRATIONS) -> None:
    """Apply what is not applied yet, each in a transaction of its own, and renew the views."""
    migrations.apply(db)
    with db.atomic():
        views.renew(db.conn)


def unknown(db: Database, migrations: Migrations = MIGRATIONS) -> list[str]:
    """The migrations in the file that this opencalls does not know: those of a newer one."""
    known = {migration.name for migration in migrations.pending(Database(memory=True))}
    return [applied.name for applied in migrations.applied(db) if applied.name not in known]


def _complete(db: Database) -> None:
    existing = set(db.table_names())
    for table in TABLES:
        if table.name not in existing:
            _create(db, table)
        else:
            _add_columns(db, table)
        _create_indexes(db, table)
    fulltext.create(db)


def _create(db: Database, table: Table) -> None:
    db.create_table(
        table.name,
        {column.name: _TYPES[column.type] for column in table.columns},
        pk=table.key[0] if len(table.key) == 1 else table.key,
        foreign_keys=[
            ForeignKey(table.name, column.name, column.references, "id", on_delete=column.on_delete)
            for column in table.columns
            if column.references
        ],
        not_null={column.name for column in table.columns if not column.null} - {"id"},
        strict=True,
    )


def _add_columns(db: Database, table: Table) -> None:
    present = {column.name for column in db.table(table.name).columns}
    for column in table.columns:
        if column.name not in present:
            # Not through sqlite-utils: with a foreign key it rebuilds the table, which drops its triggers
            reference = f' REFERENCES "{column.references}"("id") ON DELETE {column.on_delete}' if column.references else ""
            db.execute(f'ALTER TABLE "{table.name}" ADD COLUMN "{column.name}" {column.type}{reference}')


def _create_indexes(db: Database, table: Table) -> None:
    for columns in table.unique:
        db.table(table.name).create_index(columns, unique=True, if_not_exists=True)
    for columns in table.indexes:
        db.table(table.name).create_index(columns, if_not_exists=True)
