"""schema.org data inside pages: it completes what the visible words do not say, and changes nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from opencalls import parse_page

ABOUT = "The fund pays for new hives on the roofs of schools and for the courses that teach pupils how to look after them all year."
PAGE = """<html lang="en"><head><title>Hives on roofs</title><script type="application/ld+json">{data}</script></head><body><main>
<h1>Hives on roofs: call for proposals</h1><p>{about}</p>{more}
<h2>Who can apply</h2><ul><li>Schools with a flat roof</li><li>Towns that own a school</li></ul>
<h2>Eligible activities</h2><ul><li>Buying hives</li></ul></main></body></html>"""
GRANT = {
    "@context": "https://schema.org",
    "@type": "MonetaryGrant",
    "name": "Hives on roofs",
    "funder": {"@type": "Organization", "name": "Bee Foundation"},
    "applicationDeadline": "2026-05-20",
    "amount": {"@type": "MonetaryAmount", "minValue": 5000, "maxValue": "20000", "currency": "EUR"},
}
YOAST = {
    "@graph": [
        {"@type": "WebPage", "name": "Hives on roofs"},
        {"@type": "BreadcrumbList"},
        {"@type": "Organization", "name": "Bee Foundation"},
    ]
}


def page(data: Any, more: str = "") -> dict[str, Any]:
    text = data if isinstance(data, str) else json.dumps(data)
    body = PAGE.format(data=text, about=ABOUT, more=more).encode()
    (item,) = (i.to_dict() for i in parse_page(body, url="https://example.org/calls/hives"))
    return item


def test_linked_data_completes_what_the_page_does_not_say() -> None:
    item = page({"@graph": [*YOAST["@graph"], GRANT]})
    assert (item["institution"], [d["date"] for d in item["deadlines"]]) == ("Bee Foundation", ["2026-05-20"])
    assert [(a["scope"], a["min"], a["max"], a["currency"], a["text"]) for a in item["amounts"]] == [
        ("grant", "5000", "20000", "EUR", "20000")
    ]
    assert item["evidence"]["deadlines"] == [
        {"quote": "2026-05-20", "path": "/html/head/script#/@graph/3/applicationDeadline", "rule": "label:deadline"}
    ]


def test_visible_words_win_over_linked_data() -> None:
    item = page(GRANT, "<p>Deadline: 1 June 2026</p><p>Funder: Honey Trust</p>")
    assert (item["institution"], [d["date"] for d in item["deadlines"]]) == ("Honey Trust", ["2026-06-01"])


@pytest.mark.parametrize(
    "data",
    [
        YOAST,
        "",
        "{ no JSON, but a Grant",
        [GRANT, GRANT | {"name": "Hives on roofs, second round"}],
        GRANT | {"name": "Scholarships for violin players"},
        {"@type": "JobPosting", "title": "Keeper", "applicationDeadline": "2026-05-20"},
        "[" * 100_000,
    ],
)
def test_linked_data_that_changes_nothing(data: Any) -> None:
    assert page(data) == page("{}")


@pytest.mark.parametrize(("data", "wanted"), [(GRANT | {"description": f"Call for proposals. {ABOUT}"}, ["Hives on roofs"]), (YOAST, [])])
def test_a_page_that_scripts_fill_is_read_by_its_linked_data(data: Any, wanted: list[str]) -> None:
    body = f'<html><head><script type="application/ld+json">{json.dumps(data)}</script></head><body><div id="app"></div></body></html>'
    items = [item.to_dict() for item in parse_page(body.encode(), url="https://example.org/calls/hives")]
    assert [item["title"] for item in items] == wanted
    assert all(item["evidence"]["title"][0]["path"] == "/html/head/script#/name" for item in items)


def test_whom_to_ask_and_the_reference_of_the_grant_itself() -> None:
    own = {"identifier": "BEE-ROOF-26", "contactPoint": {"@type": "ContactPoint", "email": "bees@hives.eu", "telephone": "+353 1 555 0144"}}
    item = page({"@graph": [*YOAST["@graph"], GRANT | own]})
    assert item["reference"] == "BEE-ROOF-26"
    assert {value for c in item["contacts"] for value in (c["email"], c["phone"]) if value} == {"bees@hives.eu", "+353 1 555 0144"}


@pytest.mark.parametrize("number", ["4481", "https://example.org/grants/4481", "hives-on-roofs", "6f86e13a-04f5-4b69-98f3-4ab374c764e0"])
def test_numbers_of_the_site_are_no_reference(number: str) -> None:
    assert page(GRANT | {"identifier": number})["reference"] is None
