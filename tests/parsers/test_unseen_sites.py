"""Pages of sites that nobody wrote anything for, in the ways that funders write: every value by its words alone.

The pages are ours; their markup and labels are those of councils, agencies, regions and foundations.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from parsers.read import parse_page
from tests.parsers.unseen import EXPECTED

NOTHING: dict[str, Any] = {"opens": None, "rate": None, "months": None, "consortium": None}
PAGES = Path(__file__).parent / "pages"


def read(name: str) -> list[dict[str, Any]]:
    body = (PAGES / name).read_bytes()
    head, body = body.split(b"\n", 1)
    content_type = "text/plain" if name.endswith(".txt") else "text/html"
    return [item.to_dict() for item in parse_page(body, url=head.removeprefix(b"URL: ").decode(), content_type=content_type)]


def facts(item: dict[str, Any]) -> dict[str, Any]:
    """The typed values of an item without their words."""
    rate, duration, consortium = item["funding_rate"], item["duration_months"], item["consortium"]
    return {
        "title": item["title"],
        "language": item["language"],
        "opens": item["opens_on"],
        "deadlines": [(d["date"] or d["month_day"], d["time"], d["utc"], d["kind"]) for d in item["deadlines"]],
        "amounts": [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]],
        "rate": rate and (rate["min"], rate["max"]),
        "months": duration and (duration["min"], duration["max"]),
        "consortium": consortium and (consortium["min_entities"], consortium["min_countries"]),
        "eligibility": len(item["eligibility"]),
        "actions": len(item["actions"]),
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_an_unseen_page_is_read(name: str) -> None:
    items = read(name)
    assert [item["kind"] for item in items] == ["call"]
    assert facts(items[0]) == NOTHING | EXPECTED[name]


def test_rows_that_lead_elsewhere_are_no_calls() -> None:
    assert read("listing-of-cards.html") == []


def test_a_page_that_states_two_calls_gives_both_with_their_own_values() -> None:
    items = read("two-calls.html")
    assert [(i["title"], i["reference"], i["deadlines"][0]["date"], i["amounts"][0]["max"]) for i in items] == [
        ("Coast towns", "SPR-2026-COAST-01", "2026-04-03", "2000000"),
        ("Hill towns", "SPR-2026-HILLS-01", "2026-04-17", "1500000"),
    ]
    assert len({item["source_key"] for item in items}) == 2


def test_what_follows_other_news_is_not_this_calls() -> None:
    [item] = read("spans-side-by-side.html")
    assert "900 000" not in str(item)


def test_a_label_nobody_knows_is_reported() -> None:
    [item] = read("ficha-of-labels.html")
    assert item["unread"] == ["Presupuesto mínimo financiable"]


def test_a_status_in_the_place_of_the_deadline_is_read() -> None:
    (item,) = read("procedure-closed.txt")
    assert item["status_published"] == "closed"
    assert [e["quote"] for e in item["evidence"]["status_published"]] == ["CERRADO"]


def test_a_page_of_calls_in_full_gives_each_with_its_own_values() -> None:
    first, second = read("calls-in-full.html")
    assert [facts(item)["amounts"] for item in (first, second)] == [
        [("call", "3000000", "3000000", "EUR")],
        [("call", "7000000", "7000000", "EUR")],
    ]
    assert [item["deadlines"][0]["date"] for item in (first, second)] == ["2026-05-05", "2026-06-09"]
    assert first["source_key"] != second["source_key"]
    assert first["unread"] == []  # the heading of the part is its title


def test_cards_that_lead_elsewhere_are_a_listing() -> None:
    assert read("cards.html") == []


def test_a_project_in_a_table() -> None:
    (item,) = read("project-in-a-table.html")
    assert (item["kind"], item["starts_on"], item["ends_on"]) == ("project", "2024-03-01", "2027-02-28")
    assert [(party["name"], party["country"]) for party in item["implementers"]] == [("University of Split", "HR")]
    assert [(party["name"], party["country"]) for party in item["partners"]] == [("Port of Ancona", "IT"), ("City of Rijeka", "HR")]
    assert [amount["max"] for amount in item["amounts"]] == ["2450000.50", "1960000.40"]


def test_the_sum_of_an_earlier_call_is_no_budget() -> None:
    (item,) = read("earlier-call-under-budget.html")
    assert item["amounts"] == []


def test_of_two_ceilings_for_two_kinds_of_projects_the_higher_is_what_a_grant_may_get() -> None:
    (item,) = read("two-ceilings.html")
    assert [(a["scope"], a["min"], a["max"]) for a in item["amounts"]] == [("call", "34000000", "34000000"), ("grant", None, "400000")]
