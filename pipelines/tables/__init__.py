"""All tables, in the order in which they can be created (a table after those that it refers to)."""

from __future__ import annotations

from pipelines.schema import Table
from pipelines.tables.entities import ENTITY_TABLES
from pipelines.tables.history import HISTORY_TABLES
from pipelines.tables.identity import IDENTITY_TABLES
from pipelines.tables.records import CHILD_TABLES, RECORDS
from pipelines.tables.runs import PAGES, RUN_TABLES

TABLES: tuple[Table, ...] = (RECORDS, *CHILD_TABLES, *ENTITY_TABLES, PAGES, *RUN_TABLES, *HISTORY_TABLES, *IDENTITY_TABLES)
BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}
