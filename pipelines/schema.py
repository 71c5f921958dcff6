"""The words in which tables and columns are described, once; docs/database.md comes from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["INTEGER", "REAL", "TEXT"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its meaning, its unit, and when it is null (`null` empty: never)."""

    name: str
    type: ColumnType
    meaning: str
    unit: str = ""
    null: str = ""
    references: str = ""
    on_delete: Literal["CASCADE", "SET NULL", "NO ACTION"] = "NO ACTION"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what one row of it is, its columns, its key, and what is looked up in it."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)


@dataclass(frozen=True, slots=True)
class View:
    """A view: what one row of it is, its columns, and the query."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    sql: str


def text(
    name: str,
    meaning: str,
    *,
    null: str = "",
    unit: str = "",
    to: str = "",
    on_delete: Literal["CASCADE", "SET NULL", "NO ACTION"] = "NO ACTION",
) -> Column:
    """A column of text."""
    return Column(name, "TEXT", meaning, unit, null, to, on_delete)


def whole(
    name: str,
    meaning: str,
    *,
    null: str = "",
    unit: str = "",
    to: str = "",
    on_delete: Literal["CASCADE", "SET NULL", "NO ACTION"] = "NO ACTION",
) -> Column:
    """A column of whole numbers; `to` names the table whose id it is."""
    return Column(name, "INTEGER", meaning, unit, null, to, on_delete)


def real(name: str, meaning: str, *, unit: str, null: str = "") -> Column:
    """A column of numbers with a fraction."""
    return Column(name, "REAL", meaning, unit, null)


def time(name: str, meaning: str, *, null: str = "") -> Column:
    """An instant, kept as text."""
    return text(name, meaning, null=null, unit="UTC, YYYY-MM-DDTHH:MM:SSZ")


def date(name: str, meaning: str, *, null: str = "") -> Column:
    """A day, kept as text."""
    return text(name, meaning, null=null, unit="YYYY-MM-DD")


def partial_date(name: str, meaning: str, *, null: str = "") -> Column:
    """A day, month or year, as precise as printed, kept as text."""
    return text(name, meaning, null=null, unit="YYYY, YYYY-MM or YYYY-MM-DD")
