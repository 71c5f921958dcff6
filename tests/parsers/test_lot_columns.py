"""Tables with a column for each lot, strand or track."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page

URL = "https://www.quaytrust.example.org/funding/harbour-call-2027"
PAGE = """<html lang="en"><head><title>Harbour Call 2027 | Quay Trust</title></head><body><h1>Harbour Call 2027</h1>
<p>Applications are invited for projects that bring old harbours back to life.</p>{table}
<h2>Who can apply</h2><ul><li>Boat clubs</li><li>Coastal towns</li></ul></body></html>"""
Grid = list[tuple[str, ...]]


def table(grid: Grid, head: str = "th", first: str = "td") -> str:
    rows = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell, tag in zip(row, [first, *["td"] * len(row)], strict=False)) + "</tr>"
        for row in grid[1:]
    )
    return f"<table><tr>{''.join(f'<{head}>{cell}</{head}>' for cell in grid[0])}</tr>{rows}</table>"


def read(words: str) -> dict[str, Any]:
    (item,) = (item.to_dict() for item in parse_page(PAGE.format(table=words).encode(), url=URL))
    return item


LOTS: Grid = [
    ("", "Lot 1: Piers", "Lot 2: Cranes", "Lot 3: Museums"),
    ("Who it is for", "Clubs", "Towns", "Museums"),
    ("Available budget", "€300,000", "€900,000", "€1.5 million"),
    ("Maximum grant", "€15,000", "€60,000", "€450,000"),
    ("Funding rate", "100%", "80%", "70%"),
    ("Duration", "6 months", "12 months", "24 months"),
    ("Deadline", "30 April 2027", "30 April 2027", "16 June 2027"),
]


@pytest.mark.parametrize(("head", "first"), [("th", "td"), ("th", "th"), ("td", "td"), ("td", "th")])
@pytest.mark.parametrize("corner", ["", "&nbsp;", "Overview", "Category"])
def test_each_lot_has_its_sum_and_all_that_differs_is_a_range(corner: str, head: str, first: str) -> None:
    item = read(table([(corner, *LOTS[0][1:]), *LOTS[1:]], head, first))
    assert [(a["scope"], a["lot"], a["min"], a["max"]) for a in item["amounts"]] == [
        ("lot", "Lot 1: Piers", "300000", "300000"),
        ("lot", "Lot 2: Cranes", "900000", "900000"),
        ("lot", "Lot 3: Museums", "1500000", "1500000"),
        ("grant", None, None, "450000"),
    ]
    assert (item["funding_rate"]["min"], item["funding_rate"]["max"]) == ("70", "100")
    assert (item["duration_months"]["min"], item["duration_months"]["max"]) == ("6", "24")
    assert [d["date"] for d in item["deadlines"]] == ["2027-04-30", "2027-06-16"]


@pytest.mark.parametrize(
    ("row", "stated"),
    [
        (("Deadline", "30 April 2027", "30 April 2027"), ["2027-04-30"]),
        (("Application deadline", "30 April 2027", "not yet open"), ["2027-04-30"]),
        (("Einreichfrist", "30.04.2027", "31.05.2027"), ["2027-04-30", "2027-05-31"]),
    ],
)
def test_a_day_for_all_lots_or_one_for_each(row: tuple[str, ...], stated: list[str]) -> None:
    item = read(table([("", "Strand A", "Strand B"), ("Total budget", "€1 million", "€2 million"), row]))
    assert [d["date"] for d in item["deadlines"]] == stated


def test_a_cell_that_reaches_over_all_lots_is_for_all() -> None:
    words = table([("", "Small", "Large"), ("Maximum grant", "£5,000", "£50,000"), ("Deadline", "12 May 2027")])
    item = read(words.replace("<td>12 May", '<td colspan="2">12 May'))
    assert [d["date"] for d in item["deadlines"]] == ["2027-05-12"]
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("grant", "50000")]


@pytest.mark.parametrize("label", ["Budget of the strand", "Indicative allocation", "Dotazione finanziaria", "Enveloppe", "Fördermittel"])
def test_a_pot_by_any_name_is_the_lots(label: str) -> None:
    item = read(table([("", "Strand A", "Strand B"), (label, "€1 million", "€2 million"), ("Deadline", "3 May 2027", "4 May 2027")]))
    assert [(a["scope"], a["lot"], a["max"]) for a in item["amounts"]] == [("lot", "Strand A", "1000000"), ("lot", "Strand B", "2000000")]


@pytest.mark.parametrize("label", ["Project budget", "Budget per project", "Maximum budget", "Presupuesto máximo del proyecto"])
def test_what_one_project_costs_or_gets_is_no_pot(label: str) -> None:
    item = read(table([("", "Strand A", "Strand B"), (label, "€100,000", "€200,000"), ("Deadline", "3 May 2027", "4 May 2027")]))
    assert not [a for a in item["amounts"] if a["scope"] in ("lot", "call")]


@pytest.mark.parametrize(
    "grid",
    [
        [("", "Call 2025", "Call 2026"), ("Budget", "€1 million", "€2 million"), ("Maximum grant", "€10,000", "€20,000")],
        [("Item", "2025", "2026", "2027"), ("Grants paid", "€1 million", "€2 million", "€3 million"), ("Total budget", "€4", "€5", "€6")],
        [("Step", "Date", "Hour"), ("Opening", "1 March 2026", "10:00"), ("Information session", "8 March 2026", "12:00")],
    ],
)
def test_years_and_hours_are_no_lots(grid: Grid) -> None:
    item = read("<p>Deadline: 12 May 2027. Grants are up to €7,000.</p>" + table(grid))
    assert [d["date"] for d in item["deadlines"]] == ["2027-05-12"]
    assert not [a for a in item["amounts"] if a["scope"] == "lot"]


def test_lots_are_no_listing() -> None:
    grid = [*LOTS, ("Eligibility", "Clubs with a boat", "Towns on the sea", "Museums of boats")]
    item = read(table(grid))
    assert item["kind"] == "call"


def test_a_rate_that_cannot_be_read_for_one_lot_is_given_for_none() -> None:
    item = read(table([("", "Lot 1", "Lot 2"), ("Funding rate", "80%", "150%"), ("Deadline", "3 May 2027", "4 May 2027")]))
    assert item["funding_rate"] is None


def test_grants_in_two_currencies_are_none() -> None:
    item = read(table([("", "Lot 1", "Lot 2"), ("Maximum grant", "€8,000", "£9,000"), ("Deadline", "3 May 2027", "4 May 2027")]))
    assert item["amounts"] == []


def test_a_topic_is_called_one() -> None:
    item = read(table([("Topic", "Available budget"), ("Piers", "€1 million"), ("Cranes", "€2 million")]) + "<p>Deadline: 3 May 2027</p>")
    assert [(a["scope"], a["lot"]) for a in item["amounts"]] == [("topic", "Piers"), ("topic", "Cranes")]


ROWS = "<tr><td>Budget</td><td>€1 million</td><td>€2 million</td></tr><tr><td>Deadline</td><td>3 May 2027</td><td>4 June 2027</td></tr>"


@pytest.mark.parametrize(
    "head",
    [
        "<tr><th colspan=3>Overview</th></tr><tr><td></td><td>Lot 1</td><td>Lot 2</td></tr>",
        "<tr><th rowspan=2>Criteria</th><th colspan=2>Lots</th></tr><tr><th>Lot 1</th><th>Lot 2</th></tr>",
        "<tr><th>Lot 1</th><th>Lot 2</th></tr>",
        "<tr><td></td><td>Lot 1</td><td>Lot 2</td></tr><tr><td colspan=3>Terms</td></tr>",
    ],
)
def test_heads_of_every_shape(head: str) -> None:
    item = read(f"<table>{head}{ROWS}</table>")
    assert [(a["scope"], a["lot"], a["max"]) for a in item["amounts"]] == [("lot", "Lot 1", "1000000"), ("lot", "Lot 2", "2000000")]
    assert [d["date"] for d in item["deadlines"]] == ["2027-05-03", "2027-06-04"]


def test_lots_as_rows_below_labels_that_nothing_marks() -> None:
    grid = [("Lot", "Budget", "Max. grant"), ("Lot 1", "€1 million", "€10,000"), ("Lot 2", "€2 million", "€20,000")]
    item = read(table(grid, "td") + "<p>Deadline: 3 May 2027</p>")
    assert [(a["scope"], a["lot"], a["max"]) for a in item["amounts"]] == [
        ("lot", "Lot 1", "1000000"),
        ("lot", "Lot 2", "2000000"),
        ("grant", None, "20000"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "<h2>Budget</h2><p>Lot 1: €1 million</p><p>Lot 2: €2 million</p>",
        "<p><b>Budget:</b> Lot 1: €1 million<br>Lot 2: €2 million</p>",
        "<h2>Budget</h2><ul><li>Lot 1: €1 million</li><li>Lot 2: €2 million</li></ul>",
    ],
)
def test_lines_that_state_a_lot_each(lines: str) -> None:
    item = read(lines + "<p>Deadline: 3 May 2027</p>")
    assert [(a["scope"], a["lot"], a["max"]) for a in item["amounts"]] == [("lot", "Lot 1", "1000000"), ("lot", "Lot 2", "2000000")]


def test_a_sentence_that_begins_with_a_lot_is_no_sum_of_it() -> None:
    item = read("<p>Lot 1: companies with a turnover below €1 million can apply.</p><p>Deadline: 3 May 2027</p>")
    assert item["amounts"] == []
