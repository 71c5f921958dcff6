"""The data dictionary: docs/database.md and docs/items.md, out of the descriptions in code.

`python -m opencalls.datadictionary` writes both; a test keeps them true.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from parsers.items import Call, Item, Programme, Project
from pipelines.fulltext import FTS_COLUMNS, FTS_TABLE
from pipelines.migrations import APPLICATION_ID
from pipelines.schema import Column, Table
from pipelines.tables import TABLES
from pipelines.views import VIEWS

DOCS = Path(__file__).resolve().parent.parent / "docs"
_MADE = "<!-- Made by `python -m opencalls.datadictionary` from the descriptions in code; do not edit. -->"

_DATABASE = f"""# The database

{_MADE}

A SQLite file (3.37 or newer), output/calls.db unless `--db` says otherwise. `records` is what each source says;
`calls`, `programmes` and `projects` are what is true of the world; the views are the place to begin. Times are UTC
text, so they sort and compare as they are. Money is in the currency's unit, exact to the cent up to 9·10^13; the exact
decimals are in `records.item`. A value that no page states is null, never a default.

`{FTS_TABLE}` is the full-text index of `records` ({", ".join(FTS_COLUMNS)}), by the record's id. Words with a dash go in
double quotes:

    SELECT title FROM records JOIN {FTS_TABLE} ON {FTS_TABLE}.rowid = records.id
    WHERE {FTS_TABLE} MATCH '"HORIZON-CL5-2026"' ORDER BY {FTS_TABLE}.rank

`_sqlite_migrations` says which changes of the schema the file has had; `PRAGMA application_id` is
0x{APPLICATION_ID:X}."""  # noqa: S608 (a page, no query)

_ITEMS = f"""# The items

{_MADE}

What `parse_page` gives, `opencalls parse` prints (JSON Lines) and `records.item` holds: one JSON object for each call,
programme or project that a page states. Decimals are strings, dates ISO 8601. What the page does not state is null or
an empty list; nothing comes from a default. Every value has its quote in `evidence`."""

_SIMPLE = {"string": "text", "integer": "whole number", "number": "number"}


def database_page() -> str:
    """docs/database.md."""
    parts = [_DATABASE, "## Views for people"]
    parts += [f"### {view.name}\n\n{view.meaning}\n\n{_columns(view.columns)}" for view in VIEWS]
    parts.append("## Tables")
    parts += [f"### {table.name}\n\n{table.meaning}\n\n{_key(table)}\n\n{_columns(table.columns)}" for table in TABLES]
    return "\n\n".join(parts) + "\n"


def items_page() -> str:
    """docs/items.md."""
    models = (Call, Programme, Project)
    schemas = [model.model_json_schema(mode="serialization") for model in models]
    shared = list(Item.model_fields)
    kinds = [schema["properties"]["kind"]["const"] for schema in schemas]
    described = {
        **schemas[0]["properties"],
        "kind": {"enum": kinds, "description": Item.model_fields["kind"].description},
    }
    parts = [_ITEMS, "## All items", _fields({name: described[name] for name in shared})]
    for model, schema in zip(models, schemas, strict=True):
        own = {name: field for name, field in schema["properties"].items() if name not in shared}
        parts += [f"## {model.__name__}s also", _fields(own)]
    parts.append("## Parts of items")
    definitions = {name: part for schema in schemas for name, part in schema["$defs"].items()}
    for name, part in sorted(definitions.items()):
        parts.append(f"### {name}\n\n{part['description']}\n\n{_fields(part['properties'])}")
    return "\n\n".join(parts) + "\n"


def write(folder: Path = DOCS) -> None:
    """Write both pages."""
    folder.mkdir(exist_ok=True)
    (folder / "database.md").write_text(database_page(), encoding="utf-8")
    (folder / "items.md").write_text(items_page(), encoding="utf-8")


def _columns(columns: Iterable[Column]) -> str:
    rows = ((column.name, column.type, _meaning(column), column.unit, column.null or "never") for column in columns)
    return _markdown(("Column", "Type", "Meaning", "Unit or form", "Null when"), rows)


def _meaning(column: Column) -> str:
    return f"{column.meaning} → `{column.references}.id`" if column.references else column.meaning


def _key(table: Table) -> str:
    unique = "".join(f"; unique by {', '.join(columns)}" for columns in table.unique)
    return f"Key: {', '.join(table.key)}{unique}."


def _fields(properties: dict[str, dict[str, Any]]) -> str:
    rows = ((name, _type(schema), schema.get("description", "")) for name, schema in properties.items())
    return _markdown(("Field", "Type", "Meaning"), rows)


def _type(schema: dict[str, Any]) -> str:
    """A JSON schema in words: text, whole number, list of Amount, `open` or `closed` or null."""
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "enum" in schema:
        return " or ".join(f"`{value}`" for value in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(_type(choice) for choice in schema["anyOf"])
    if "prefixItems" in schema:
        return f"[{', '.join(_type(item) for item in schema['prefixItems'])}]"
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    if schema.get("type") == "object":
        return f"object: field → {_type(schema['additionalProperties'])}"
    return "date" if schema.get("format") == "date" else _SIMPLE.get(schema["type"], schema["type"])


def _markdown(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head)]
    lines += [(f"`{first}`", *(cell.replace("|", "\\|") for cell in rest)) for first, *rest in rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


if __name__ == "__main__":
    write()
