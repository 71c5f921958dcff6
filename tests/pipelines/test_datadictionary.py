"""docs/database.md and docs/items.md are what the descriptions in code say, and nothing lacks a description."""

from __future__ import annotations

from pathlib import Path

import pytest

from opencalls.datadictionary import DOCS, database_page, items_page, write
from parsers.items import Call, Programme, Project
from pipelines.schema import Table, View
from pipelines.tables import TABLES
from pipelines.views import VIEWS

# Columns and views that others rely on: the contract
PROMISED = {
    "records": "id source source_key kind url reference title item page_sha256 parser_version first_seen last_seen "
    "changed_at missing_since",
    "bullets": "record_id section position parent depth label text",
    "amounts": "record_id scope min max currency lot text",
    "deadlines": "record_id date time timezone utc kind text",
    "countries": "record_id code group_name role",
    "contacts": "record_id name email phone url",
    "links": "record_id url title role",
    "terms": "record_id scheme value",
    "partners": "record_id name country role",
    "evidence": "record_id field quote path rule",
    "calls": "id reference title programme_id institution total_budget grant_min grant_max currency funding_rate_min "
    "funding_rate_max opens_on next_deadline url",
    "programmes": "id name acronym starts_on ends_on total_budget currency",
    "projects": "id title starts_on ends_on amount currency implementer programme_id call_id",
    "changes": "id record_id field old new changed_at run_id cause",
    "matches": "record_id rule score",
    "call_fields": "call_id field record_id",
    "overrides": "field value why",
    "pages": "sha256 url source content_type fetched_at status bytes",
    "runs": "id finished_at verdict new changed unchanged quarantined pages failed",
    "run_sources": "run_id source verdict",
    "field_stats": "run_id source field filled",
    "issues": "run_id source code message",
    "quarantine": "run_id reason item",
}


@pytest.mark.parametrize(("name", "made"), [("database.md", database_page), ("items.md", items_page)])
def test_the_pages_are_up_to_date(name: str, made: object) -> None:
    assert callable(made)
    assert (DOCS / name).read_text(encoding="utf-8") == made(), "run: python -m opencalls.datadictionary"


def test_write_writes_both(tmp_path: Path) -> None:
    write(tmp_path / "docs")
    assert sorted(path.name for path in (tmp_path / "docs").iterdir()) == ["database.md", "items.md"]


@pytest.mark.parametrize(("table", "columns"), PROMISED.items())
def test_the_contract_is_kept(table: str, columns: str) -> None:
    found = next(one for one in TABLES if one.name == table)
    assert set(columns.split()) <= set(found.column_names)


def test_the_views_for_people_are_there() -> None:
    promised = {"open_calls", "upcoming_deadlines", "call_overview", "conflicts", "freshness"}
    assert promised <= {view.name for view in VIEWS}


@pytest.mark.parametrize("thing", [*TABLES, *VIEWS], ids=lambda thing: thing.name)
def test_everything_is_described(thing: Table | View) -> None:
    assert thing.meaning.endswith(".")
    assert len({column.name for column in thing.columns}) == len(thing.columns)
    for column in thing.columns:
        assert column.meaning, column.name
        assert column.type != "REAL" or column.unit, column.name
        assert f"| `{column.name}` |" in database_page()


@pytest.mark.parametrize("model", [Call, Programme, Project])
def test_every_field_of_an_item_is_in_the_page(model: type[Call]) -> None:
    page = items_page()
    for name, field in model.model_fields.items():
        assert f"| `{name}` |" in page
        assert name == "kind" or field.description
    assert "|  |" not in page
