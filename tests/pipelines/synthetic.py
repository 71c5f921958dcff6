"""Items and pages made by hand, and ways to look into a database."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from parsers.items import Bullet, Call, Item, Programme, Project
from parsers.page import Page, ReadPage
from pipelines.keep import Keeper
from pipelines.run import Counts

NOW = dt.datetime(2026, 3, 1, 6, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)

# Columns that a run of its own gives other values: ids, runs and times
OF_THE_RUN = {"run_id", "pid", "raised_at", "quarantined_at"}


def quote(words: str) -> dict[str, str]:
    return {"quote": words, "path": "/html/body/p[1]", "rule": "label"}


def call(key: str = "/calls/1", **changes: Any) -> Call:
    """A call that states nearly everything."""
    values: dict[str, Any] = {
        "source": "example",
        "source_key": key,
        "url": f"https://www.example.eu{key}",
        "language": "en",
        "title": "Digital skills for newcomers",
        "reference": "HORIZON-CL5-2026-D3-01",
        "summary": "Training that leads to work.",
        "programme": {"name": "Asylum, Migration and Integration Fund", "acronym": "AMIF", "period": (2021, 2027)},
        "institution": "European Commission",
        "amounts": [
            {"scope": "call", "min": "12000000", "max": "12000000", "currency": "EUR", "text": "12 million euro"},
            {"scope": "lot", "max": "454415.40", "currency": "EUR", "lot": "Lot 2", "text": "EUR 454,415.40"},
            {"scope": "grant", "min": "500000", "max": "1000000", "currency": "EUR", "text": "500 000 to 1 million"},
        ],
        "countries": [
            {"group": "EU", "role": "eligible", "text": "EU Member States"},
            {"code": "DK", "role": "excluded", "text": "Denmark"},
        ],
        "contacts": [{"name": "Helpdesk", "email": "help@example.eu"}],
        "links": [{"url": "https://www.example.eu/guide.pdf", "title": "Guide", "role": "guidelines"}],
        "objectives": [{"text": "Raise énergie skills"}],
        "priorities": [
            {"text": "Priority 1: local partnerships", "label": "Priority 1", "children": [{"text": "with schools"}]},
            {"text": "Priority 2: research", "label": "Priority 2"},
        ],
        "terms": [{"scheme": "sector", "value": "Education"}, {"scheme": "beneficiary", "value": "NGOs"}],
        "evidence": {"title": [quote("Digital skills for newcomers")], "reference": [quote("HORIZON-CL5-2026-D3-01")]},
        "opens_on": "2026-02",
        "deadlines": [
            {
                "date": "2026-03-20",
                "time": "17:00",
                "timezone": "Europe/Brussels",
                "utc": "2026-03-20T16:00:00Z",
                "kind": "cut-off",
                "text": "20 March 2026, 17:00",
            },
            {"date": "2026-09-22", "kind": "cut-off", "text": "22 September 2026"},
        ],
        "deadline_model": "cut-offs",
        "funding_rate": {"min": "90", "max": "90", "text": "90%"},
        "duration_months": {"min": "24", "max": "36", "text": "24 to 36 months"},
        "consortium": {"min_entities": 3, "min_countries": 2, "text": "at least 3 from 2 countries"},
        "expected_grants": 5,
    }
    return Call.model_validate(values | changes)


def plain_call(key: str, **changes: Any) -> Call:
    """A call that states its title and what is given."""
    return Call.model_validate({"source": "example", "source_key": key, "title": f"Call {key}"} | changes)


def programme(key: str = "/programmes/isf", **changes: Any) -> Programme:
    values: dict[str, Any] = {
        "source": "example",
        "source_key": key,
        "title": "Internal Security Fund",
        "acronym": "ISF",
        "starts_on": "2021",
        "ends_on": "2027",
        "amounts": [
            {
                "scope": "programme",
                "min": "1931000000",
                "max": "1931000000",
                "currency": "EUR",
                "text": "1.931,00 Million",
            }
        ],
    }
    return Programme.model_validate(values | changes)


def project(key: str = "/projects/4", **changes: Any) -> Project:
    values: dict[str, Any] = {
        "source": "example",
        "source_key": key,
        "title": "Explorers",
        "starts_on": "2022-01",
        "ends_on": "2023-12",
        "amounts": [{"scope": "project", "min": "454415.40", "max": "454415.40", "currency": "EUR", "text": "EUR 454,415.40"}],
        "implementers": [{"name": "Agency of Kaunas", "country": "LT", "role": "coordinator"}],
        "partners": [{"name": "Ministry of Labour"}],
        "activities": [{"title": "Component 1", "text": "Matching people and posts"}],
    }
    return Project.model_validate(values | changes)


def nested(depth: int) -> Bullet:
    """A bullet with a chain of bullets under it."""
    bullet = Bullet(text=f"depth {depth}")
    for level in range(depth - 1, -1, -1):
        bullet = Bullet(text=f"depth {level}", children=(bullet,))
    return bullet


def page(*items: Item, body: str = "v1", fetched_at: dt.datetime = NOW, url: str | None = None) -> ReadPage:
    """A page of source `example` with these items."""
    address = url or (items[0].url if items else None) or "https://www.example.eu/page"
    return ReadPage(Page(address, body.encode(), "text/html", fetched_at), "example", list(items))


def keep(db: Path, *pages: ReadPage, now: dt.datetime = NOW, crawl: bool = False, version: str = "1") -> Counts:
    """Store the pages in a run of their own."""
    with Keeper(db, command="test", now=now, crawl=crawl, parser_version=version) as keeper:
        for one in pages:
            keeper.add(one)
    return keeper.counts


def rows(db: Path, sql: str, parameters: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """What a query gives."""
    connection = sqlite3.connect(db)
    try:
        return connection.execute(sql, parameters or {}).fetchall()
    finally:
        connection.close()


def row(db: Path, table: str, where: str = "1") -> dict[str, Any]:
    """The only row that meets the condition."""
    connection = sqlite3.connect(db)
    connection.row_factory = sqlite3.Row
    try:
        (found,) = connection.execute(f"SELECT * FROM {table} WHERE {where}").fetchall()
        return dict(found)
    finally:
        connection.close()


def contents(db: Path, tables: Iterable[str], *, without: Iterable[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of some tables, in their order."""
    connection = sqlite3.connect(db)
    connection.row_factory = sqlite3.Row
    left_out = set(without)
    try:
        return {
            table: [
                tuple(value for name, value in zip(found.keys(), found, strict=True) if name not in left_out)
                for found in connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
            ]
            for table in tables
        }
    finally:
        connection.close()


def check_whole(db: Path) -> None:
    """The database is in order: integrity, foreign keys, and a search index that is that of the records."""
    assert rows(db, "PRAGMA integrity_check") == [("ok",)]
    assert rows(db, "PRAGMA foreign_key_check") == []
    connection = sqlite3.connect(db)
    try:
        connection.execute("INSERT INTO records_fts (records_fts, rank) VALUES ('integrity-check', 1)")
    finally:
        connection.close()
