"""Tables in text, with bars between their cells, are read as those of a page: each cell is what the head of its column says."""

from __future__ import annotations

from typing import Any

import pytest

from opencalls import parse_page
from parsers.text_outline import outline_text

_CALL = "# Hive Fund: call for applications 2026\n\nApply for a grant for bee projects of schools.\n\n"
_ROUNDS = """## Deadlines

| Round | Opening | Deadline | Decision |
|---|---|---|---|
| 1 | 1 February 2026 | 10 March 2026 | 1 May 2026 |
| 2 | 1 August 2026 | 10 September 2026 | 1 November 2026 |
"""


def _read(table: str) -> dict[str, object]:
    (item,) = parse_page((_CALL + table).encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    read = item.to_dict()
    return {"opens": read["opens_on"], "deadlines": [day["date"] for day in read["deadlines"]], "amounts": read["amounts"]}


@pytest.mark.parametrize(
    "table",
    [
        _ROUNDS,
        _ROUNDS.replace("|---|---|---|---|\n", ""),
        _ROUNDS.replace("## Deadlines", "## Application rounds"),
        _ROUNDS.replace("\n| ", "\n").replace("\n|-", "\n-"),
        _ROUNDS.replace("| 1 |", "| Round 1 |").replace("| 2 |", "| Round 2 |"),
        """Calendar

Fund Name | Opens | Closes | Council meeting date |
2025/26 Round 1 | 1 February 2026 | 10 March 2026 | To be confirmed |
2025/26 Round 2 | 1 August 2026 | 10 September 2026 | To be confirmed |
""",
    ],
)
def test_days_of_rounds_are_those_of_the_column_that_says_deadline(table: str) -> None:
    read = _read(table)
    assert (read["opens"], read["deadlines"]) == ("2026-02-01", ["2026-03-10", "2026-09-10"])


def test_many_rounds_of_one_call_are_all_read() -> None:
    rows = "".join(f"| Session {n} | {n} March 2026 | {n} May 2026 |\n" for n in range(1, 8))
    read = _read(f"| Session | Deadline | Results |\n|---|---|---|\n{rows}")
    assert read["deadlines"] == [f"2026-03-{n:02}" for n in range(1, 8)]


def test_many_rows_that_are_no_rounds_are_of_other_calls() -> None:
    rows = "".join(f"| {name} fund | {n} March 2026 | {n} May 2026 |\n" for n, name in enumerate(("Ant", "Bee", "Wasp", "Moth"), 1))
    read = _read(f"| Fund | Opens | Deadline |\n|---|---|---|\n{rows}")
    assert (read["opens"], read["deadlines"]) == (None, [])


def test_lots_as_columns_have_each_their_sum() -> None:
    read = _read("| | Lot 1 | Lot 2 |\n|---|---|---|\n| Budget | EUR 1,000,000 | EUR 2,500,000 |\n| Duration | 24 months | 36 months |\n")
    amounts = read["amounts"]
    assert isinstance(amounts, list)
    assert sorted((amount["min"], amount["lot"]) for amount in amounts) == [("1000000", "Lot 1"), ("2500000", "Lot 2")]


@pytest.mark.parametrize("line", ["Home | News | Contact\nAbout us | Jobs | Press", "2026-03-01 | Hive | News\n2026-03-02 | Bees | News"])
def test_menus_are_no_tables(line: str) -> None:
    assert not any(block.kind == "label" for block in outline_text(line).blocks)


def test_the_first_cell_of_a_head_may_be_left_empty() -> None:
    table = (
        " | Opens | Closes | Selection\nSession 1 | 10 January 2027 | 20 April 2027 | 22 May 2027\n"
        "Session 2 | 21 April 2027 | 7 September 2027 | 5 October 2027"
    )
    assert _read(table)["deadlines"] == ["2027-04-20", "2027-09-07"]


def test_a_known_label_before_one_bar_has_its_value_behind() -> None:
    facts = "Deadline | 3 May 2027\nTotal budget | EUR 500,000\nNews | Events\nHarbours | Boats"
    page = f"Harbour crafts\n\nTowns can apply for a grant.\n\n{facts}"
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    call: Any = item
    assert [str(day.date) for day in call.deadlines] == ["2027-05-03"]
    assert [(amount.scope, amount.max) for amount in call.amounts] == [("call", 500000)]


def test_the_last_cell_may_be_left_out() -> None:
    blocks = outline_text("| Round | Opens | Closes |\n|---|---|---|\n| 1 | 1 May 2026 |\n| 2 | 1 June 2026 | 5 June 2026 |").blocks
    assert [block.text for block in blocks if block.labelled] == ["1", "1 May 2026", "2", "1 June 2026", "5 June 2026"]
    assert [block.line for block in blocks if block.labelled] == [3, 3, 4, 4, 4]


def test_characters_that_markup_cannot_hold_end_a_table() -> None:
    text = "| Round | Opens\x01 | Closes |\n|---|---|---|\n| 1 | 1 May 2026 | 2 May 2026 |\n\x01| 2 | 1 June 2026 | 5 June\x00 2026 |"
    assert outline_text(text).blocks != []
