"""The same words give the same item, whatever the markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from parsers.read import parse_page
from tests.parsers import renderings

URL = "https://coast.example.eu/calls/harbour-towns-fund-repair-workshops-for-small-boats-2026"


def item_of(page: str, content_type: str = "text/html") -> dict[str, Any]:
    items = parse_page(page.encode(), url=URL, content_type=content_type)
    assert len(items) == 1
    item = items[0].to_dict()
    del item["evidence"], item["unread"]
    return item


def test_the_item_is_what_a_reader_sees() -> None:
    item = item_of(renderings.semantic())
    assert item["kind"] == "call"
    assert item["title"] == renderings.TITLE
    assert item["summary"] == renderings.LEAD
    assert item["reference"] == "HTF-2026-CRAFT-01"
    assert item["programme"] == {"name": "Harbour Towns Fund", "acronym": "HTF", "period": None}
    assert item["institution"] == "European Commission"
    assert item["opens_on"] == "2026-01-12"
    assert [(d["date"], d["time"], d["timezone"], d["utc"], d["kind"]) for d in item["deadlines"]] == [
        ("2026-03-31", "17:00", "Europe/Brussels", "2026-03-31T15:00:00Z", "single")
    ]
    assert [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]] == [
        ("call", "12000000", "12000000", "EUR"),
        ("grant", "500000", "1000000", "EUR"),
    ]
    assert (item["funding_rate"]["min"], item["funding_rate"]["max"]) == ("90", "90")
    assert (item["duration_months"]["min"], item["duration_months"]["max"]) == ("24", "24")
    assert (item["consortium"]["min_entities"], item["consortium"]["min_countries"]) == (3, 2)
    assert [(c["code"] or c["group"], c["role"]) for c in item["countries"]] == [("EU", "eligible"), ("DK", "excluded"), ("NO", "eligible")]
    assert [c["email"] for c in item["contacts"]] == ["crafts@harbour-towns.eu"]
    assert item["priorities"][0]["label"] == "Priority 1"
    assert [child["text"] for child in item["priorities"][1]["children"]] == ["schools of the town; or", "firms that build boats"]
    assert [b["text"] for b in item["actions"]] == [text for text, _ in renderings.ACTIONS]
    assert [b["text"] for b in item["eligibility"]] == [text for text, _ in renderings.ELIGIBILITY]
    assert [b["text"] for b in item["further_info"]] == [text for text, _ in renderings.INFO]


@pytest.mark.parametrize("render", renderings.RENDERINGS[1:], ids=lambda render: render.__name__)
def test_every_rendering_gives_the_same_item(render: Callable[[], str]) -> None:
    content_type = "text/plain" if render is renderings.plain_text else "text/html"
    assert item_of(render(), content_type) == item_of(renderings.semantic())
