"""Records of several sources of one call, and ways to see how they were joined."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from synthetic import NOW, rows

from parsers.items import Call, Item, Programme, Project
from parsers.page import Page, ReadPage

REFERENCE = "ISF-2024-TF2-AG-COP"
TOPIC = f"https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/{REFERENCE.lower()}"
OFFICIAL, FUNDER, AGGREGATOR, OTHER = "ec.europa.eu", "mpf", "welcomeurope", "euroalert"


def deadline(day: str, kind: str = "single") -> dict[str, Any]:
    return {"date": day, "kind": kind, "text": day}


def total(amount: int | str, scope: str = "call") -> dict[str, Any]:
    return {"scope": scope, "min": str(amount), "max": str(amount), "currency": "EUR", "text": f"{amount} euro"}


def said(source: str, key: str = "/1", **values: Any) -> Call:
    """What a source says of the one call."""
    stated = {"title": "Partnerships against migrant smuggling", "reference": REFERENCE, "language": "en"}
    return Call.model_validate({"source": source, "source_key": key, "url": f"https://{source}.example{key}", **stated} | values)


def programme(
    name: str, acronym: str | None, first: int | None, last: int | None, *, key: str | None = None, source: str = OTHER
) -> Programme:
    period = {"starts_on": first and str(first), "ends_on": last and str(last)}
    values = {"source": source, "source_key": key or f"/p/{name}{first}", "title": name, "acronym": acronym, "language": "en"}
    return Programme.model_validate(values | period)


def project(key: str = "/projects/1", **values: Any) -> Project:
    stated = {"source": FUNDER, "source_key": key, "title": f"Project {key}", "language": "en"}
    return Project.model_validate(stated | values)


def of(*items: Item, at: Any = NOW, body: str = "v1") -> ReadPage:
    """A page with these items, of the source and address of the first."""
    first = items[0]
    url = first.url or f"https://{first.source}.example{first.source_key}"
    return ReadPage(Page(url, f"{body} {url}".encode(), "text/html", at), first.source, list(items))


def numbers(db: Path, kind: str = "call") -> dict[str, int]:
    """The number of the row that each record is matched to, by source and key."""
    found = rows(db, f"SELECT source || source_key, {kind}_id FROM matches JOIN records ON id = record_id WHERE {kind}_id IS NOT NULL")
    return dict(found)


def winners(db: Path) -> dict[str, str]:
    """The source that won each field that the leading record did not."""
    return dict(rows(db, "SELECT field, source FROM call_fields JOIN records ON id = record_id"))
