"""Pages of sites that nobody wrote anything for, in the ways that funders write: every value by its words alone.

The pages are ours; their markup and labels are those of councils, agencies, regions and foundations.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from parsers.read import parse_page

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


EXPECTED: dict[str, dict[str, Any]] = {
    "council-with-accordions.html": {
        "title": "Harbour robotics 2026",
        "language": "en",
        "opens": "2026-04-01",
        "deadlines": [("2026-06-30", "16:00", "2026-06-30T15:00:00Z", "single")],
        # Neither the full economic cost of £625,000 nor equipment over £10,000 is an amount.
        "amounts": [("call", "3000000", "3000000", "GBP"), ("grant", "100000", "500000", "GBP")],
        "rate": ("80", "80"),
        "months": (None, "36"),
        "consortium": None,
        "eligibility": 2,
        "actions": 2,
    },
    "ficha-of-labels.html": {
        "title": "Líneas Marinas",
        "language": "es",
        "opens": "2026-03-01",
        "deadlines": [("2026-04-15", "12:00", "2026-04-15T10:00:00Z", "single")],
        # The least budget of a project is no grant.
        "amounts": [("call", "12500000", "12500000", "EUR")],
        "rate": (None, "70"),
        "months": ("12", "36"),
        "consortium": None,
        "eligibility": 1,
        "actions": 0,
    },
    "questions-as-headings.html": {
        "title": "Hafenforschung 2026",
        "language": "de",
        "opens": "2026-03-02",
        "deadlines": [("2026-06-30", "12:00", None, "single")],
        "amounts": [("call", "4500000", "4500000", "EUR"), ("grant", None, "500000", "EUR")],
        "rate": (None, "60"),
        "months": ("24", "36"),
        "consortium": (3, 2),
        "eligibility": 2,
        "actions": 2,
    },
    "spans-side-by-side.html": {
        "title": "Ports propres 2026",
        "language": "fr",
        "opens": "2026-02-01",
        "deadlines": [("2026-04-30", "23:59", "2026-04-30T21:59:00Z", "single")],
        "amounts": [("call", "2500000", "2500000", "EUR"), ("grant", None, "150000", "EUR")],
        "rate": (None, "50"),
        "months": (None, "24"),
        "consortium": None,
        "eligibility": 2,
        "actions": 2,
    },
    "tabs-and-dates-table.html": {
        "title": "Small Grants Programme 2026",
        "language": "en",
        "opens": "2026-01-05",
        "deadlines": [("2026-02-27", "17:00", None, "single")],
        # What 31 projects received in 2024 is a statistic.
        "amounts": [("call", "400000", "400000", "EUR"), ("grant", "2000", "15000", "EUR")],
        "rate": (None, "75"),
        "months": None,
        "consortium": None,
        "eligibility": 2,
        "actions": 0,
    },
    "solicitation.txt": {
        "title": "NSF 24-582: Robotics for Harbours (RfH)",
        "language": "en",
        "opens": None,
        "deadlines": [("2024-09-03", "17:00", None, "cut-off"), ("2025-01-16", "17:00", None, "cut-off")],
        "amounts": [("call", "12000000", "12000000", "USD")],
        "rate": None,
        "months": None,
        "consortium": None,
        "eligibility": 2,
        "actions": 0,
    },
    "scheme.txt": {
        "title": "Community Kitchens",
        "language": "en",
        "opens": "2025-02-03",
        "deadlines": [("2025-03-28", "23:59", None, "single")],
        "amounts": [("call", "2000000", "2000000", "GBP"), ("grant", "10000", "50000", "GBP")],
        "rate": None,
        "months": None,
        "consortium": None,
        "eligibility": 2,
        "actions": 0,
    },
    "bando.txt": {
        "title": "Digitale 2025",
        "language": "it",
        "opens": "2025-04-10",
        "deadlines": [("2025-05-30", "16:00", None, "single")],
        "amounts": [("call", "1500000", "1500000", "EUR"), ("grant", None, "10000", "EUR")],
        "rate": ("50", "50"),
        "months": None,
        "consortium": None,
        "eligibility": 1,
        "actions": 3,
    },
    "utlysning.txt": {
        "title": "Hållbar hamn 2023",
        "language": "sv",
        "opens": "2023-06-12",
        "deadlines": [("2023-09-29", "14:00", None, "single")],
        "amounts": [("call", "22500000", "22500000", "SEK"), ("grant", None, "7800000", "SEK")],
        "rate": None,
        "months": None,
        "consortium": None,
        "eligibility": 1,
        "actions": 1,
    },
    # The heading names the kind of page only; the verb of the rate stands behind it; the sketch is the first of two stages.
    "announcement-in-sections.html": {
        "title": "Richtlinie zur Förderung von Vorhaben zum Thema „Resiliente Wasserinfrastrukturen“, Bundesanzeiger vom 15.07.2026",
        "language": "de",
        "opens": None,
        "deadlines": [("2026-10-30", None, None, "stage")],
        "amounts": [("grant", None, "2000000", "EUR")],
        "rate": (None, "50"),
        "months": (None, "36"),
        "consortium": (3, None),
        "eligibility": 2,
        "actions": 2,
    },
    # The whole sum and one grant's ceiling stand under one heading; the least investment is neither.
    "two-sums-under-one-heading.html": {
        "title": "Bando Imprese Montane 2026",
        "language": "it",
        "opens": "2026-03-10",
        "deadlines": [("2026-04-30", "16:00", None, "single")],
        "amounts": [("call", "8500000", "8500000", "EUR"), ("grant", None, "40000", "EUR")],
        "rate": ("50", "50"),
        "months": None,
        "consortium": None,
        "eligibility": 2,
        "actions": 2,
    },
    # "Los proyectos finalizarán antes del 30 de noviembre" is no deadline, though it stands below one.
    "extract-with-ordinals.txt": {
        "title": "Extracto de la Resolución de 2 de marzo de 2026, de la Dirección General de Pesca, "
        "por la que se convocan subvenciones a cofradías para 2026",
        "language": "es",
        "opens": "2026-03-15",
        "deadlines": [("2026-04-14", "14:00", None, "single")],
        "amounts": [("call", "1250000", "1250000", "EUR"), ("grant", None, "60000", "EUR")],
        "rate": (None, "75"),
        "months": None,
        "consortium": None,
        "eligibility": 1,
        "actions": 0,
    },
    # The call of two years before, with its day and sum, stands below.
    "key-facts-in-bullets.html": {
        "title": "Spark 2026",
        "language": "de",
        "opens": None,
        "deadlines": [("2026-03-03", "17:00", None, "single")],
        "amounts": [("call", "10000000", "10000000", "CHF"), ("grant", "50000", "100000", "CHF")],
        "rate": None,
        "months": ("6", "12"),
        "consortium": None,
        "eligibility": 2,
        "actions": 0,
    },
    # Five facts stand in one paragraph; the applicants' own share is no rate.
    "facts-run-together.html": {
        "title": "Rural Water Pilot Grants",
        "language": "en",
        "opens": None,
        "deadlines": [("2026-02-17", "23:59", "2026-02-18T04:59:00Z", "single")],
        "amounts": [("call", "15000000", "15000000", None), ("grant", "250000", "1500000", None)],
        "rate": None,
        "months": None,
        "consortium": None,
        "eligibility": 3,
        "actions": 0,
    },
    # The request is what a grant may be; "non superare" makes the rate a ceiling; the first day of projects is no opening.
    "request-between.html": {
        "title": "Sottocasa",
        "language": "it",
        "opens": None,
        "deadlines": [("2026-05-27", "17:00", None, "single")],
        "amounts": [("call", "2500000", "2500000", "EUR"), ("grant", "50000", "150000", "EUR")],
        "rate": (None, "75"),
        "months": (None, "24"),
        "consortium": (2, None),
        "eligibility": 1,
        "actions": 0,
    },
    # The average of the last call is no grant; two rates "respectively" are none.
    "last-call-average.html": {
        "title": "Third call for project proposals",
        "language": "en",
        "opens": "2026-03-24",
        "deadlines": [("2026-05-22", "15:00", "2026-05-22T13:00:00Z", "single")],
        "amounts": [("call", "35000000", "35000000", "EUR")],
        "rate": None,
        "months": (None, "36"),
        "consortium": (3, 3),
        "eligibility": 1,
        "actions": 0,
    },
    # Hours stand between the two days of the window, and the first has no year.
    "window-with-hours.html": {
        "title": "Cupons a la innovació 2026",
        "language": "ca",
        "opens": None,
        "deadlines": [("2026-06-05", "14:00", None, "single")],
        "amounts": [("call", "1800000", "1800000", "EUR"), ("grant", "20000", "20000", "EUR")],
        "rate": ("80", "80"),
        "months": None,
        "consortium": None,
        "eligibility": 1,
        "actions": 0,
    },
    # The days stand in the column of labels, the steps beside them.
    "steps-behind-days.html": {
        "title": "Discovery Awards",
        "language": "en",
        "opens": "2025-12-02",
        "deadlines": [
            ("2026-03-10", "15:00", "2026-03-10T15:00:00Z", "cut-off"),
            ("2026-07-28", "15:00", "2026-07-28T14:00:00Z", "cut-off"),
        ],
        "amounts": [("grant", None, "3500000", "GBP")],
        "rate": None,
        "months": ("96", "96"),
        "consortium": None,
        "eligibility": 1,
        "actions": 0,
    },
    # Only looks tell label and value apart.
    "facts-in-list-items.html": {
        "title": "Collaborative Project to Meet Societal Challenges",
        "language": "en",
        "opens": None,
        "deadlines": [("2026-02-11", "13:00", None, "single")],
        "amounts": [("call", "650000000", "650000000", "NOK"), ("grant", "4000000", "16000000", "NOK")],
        "rate": None,
        "months": ("24", "48"),
        "consortium": None,
        "eligibility": 3,
        "actions": 0,
    },
    # The label of the second sum stands behind the sentence of the first.
    "sentence-before-a-label.html": {
        "title": "Coup de pouce aux bibliothèques",
        "language": "fr",
        "opens": None,
        "deadlines": [("2026-09-24", "17:00", None, "single")],
        "amounts": [("call", "150000", "150000", "EUR"), ("grant", None, "7500", "EUR")],
        "rate": None,
        "months": (None, "12"),
        "consortium": None,
        "eligibility": 1,
        "actions": 0,
    },
    # The name of the page is no title, and the two days in brackets are the window for applications.
    "procedure-closed.txt": {
        "title": "Ayudas a talleres de oficios marinos 2021",
        "language": "es",
        "opens": "2021-01-11",
        "deadlines": [("2021-02-08", None, None, "single")],
        "amounts": [],
        "rate": None,
        "months": None,
        "consortium": None,
        "eligibility": 2,
        "actions": 0,
    },
}


@pytest.mark.parametrize("name", EXPECTED)
def test_an_unseen_page_is_read(name: str) -> None:
    items = read(name)
    assert [item["kind"] for item in items] == ["call"]
    assert facts(items[0]) == EXPECTED[name]


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


def test_cards_that_lead_elsewhere_are_a_listing() -> None:
    assert read("cards.html") == []


def test_a_project_in_a_table() -> None:
    (item,) = read("project-in-a-table.html")
    assert (item["kind"], item["starts_on"], item["ends_on"]) == ("project", "2024-03-01", "2027-02-28")
    assert [(party["name"], party["country"]) for party in item["implementers"]] == [("University of Split", "HR")]
    assert [(party["name"], party["country"]) for party in item["partners"]] == [("Port of Ancona", "IT"), ("City of Rijeka", "HR")]
    assert [amount["max"] for amount in item["amounts"]] == ["2450000.50", "1960000.40"]
