"""Grants that come each year, sums in brackets that share another, hours that end a sentence, and who is no body."""

from __future__ import annotations

import pytest

from parsers.bodies import find_bodies
from parsers.duration import find_duration
from parsers.items import Call
from parsers.money import find_money
from parsers.read import parse_page

PAGE = "Harbour Research Grants: call for proposals\n\n{said}\n\nApply by 3 May 2026."


def _call(said: str) -> Call:
    (item,) = parse_page(PAGE.format(said=said).encode(), content_type="text/plain")
    assert isinstance(item, Call)
    return item


@pytest.mark.parametrize(
    ("said", "most", "months"),
    [
        ("The Bank gives research grants of up to EUR 100 000 per year for a period of 3 years to departments.", 100_000, (36, 36)),
        ("Research centres get research grants of up to EUR 100 000 a year, for a period of three years.", 100_000, (36, 36)),
        ("Grants of up to £5,000 per year for up to three years are available.", 5_000, (None, 36)),
        ("The Fund gives small grants of up to £5,000 per year to some 100 groups.", 5_000, None),
        ("We give grants of up to £15,000 (up to £5,000 a year over three years).", 15_000, None),
        # Not what is given now, or to them.
        ("The Fund has given up to £100,000 a year for a period of 30 years.", None, None),
        ("Charities with an income of up to £50,000 a year can apply for a grant.", None, None),
        ("The Trust has £20,000 a year for grants.", None, None),
    ],
)
def test_a_grant_that_comes_each_year(said: str, most: int | None, months: tuple[int | None, int | None] | None) -> None:
    call = _call(said)
    assert [amount.max for amount in call.amounts if amount.scope == "grant"] == ([most] if most else [])
    assert (call.duration_months and (call.duration_months.min, call.duration_months.max)) == months


@pytest.mark.parametrize(
    "text",
    [
        "We've set aside £750,000 over three years for projects near rivers.",
        "The fund has £1 million over five years for projects.",
        "Records must be kept for a period of 7 years.",
        "The contract is for a period of three years.",
        "They have met for 10 years.",
    ],
)
def test_other_times_are_no_durations(text: str) -> None:
    assert find_duration(text) is None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("€500,000 (5,000 to max of 30,000 across approx. 20 projects)", [("call", 500_000)]),
        ("€1 million (max. €50,000 per project)", [("grant", 50_000)]),
        ("£250,000 (grants of £5,000 to £10,000)", [("call", 250_000), ("grant", 10_000)]),
        ("€55,000 (max.)", [("grant", 55_000)]),
    ],
)
def test_a_bracket_that_speaks_of_each_one(line: str, wanted: list[tuple[str, int]]) -> None:
    assert [(amount.scope, amount.max) for amount in _call(f"The scheme is open to harbours.\n\n{line}").amounts] == wanted


def test_the_size_of_a_development_programme_is_no_calls() -> None:
    said = (
        "The Partnership carries out the €7 million Rural Development (LEADER) Programme in the county. Projects can get at most €30,000."
    )
    assert [(amount.scope, amount.max) for amount in _call(said).amounts] == [("grant", 30_000)]


def test_what_was_committed_is_no_total() -> None:
    said = "The call has a total budget of €28 million. By May 33 projects had been approved, with commitments of €29.7 million in all."
    assert [(amount.scope, amount.max) for amount in _call(said).amounts] == [("call", 28_000_000)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By way of its fund the Council of Europe has opened a call.", ["Council of Europe"]),
        ("the Bay University Research Sponsorship", ["Bay University"]),
    ],
)
def test_bodies_beside_what_is_none(text: str, names: list[str]) -> None:
    assert [body.name for body in find_bodies(text)] == names


def test_what_a_logo_shows_gives_nothing() -> None:
    page = "Call for harbours\n\nHarbours can apply for up to €5,000 by 3 May 2026.\n\nConsortium News Sea Europe Coast Council logo"
    (item,) = parse_page(page.encode(), url="https://consortium.example/call", content_type="text/plain")
    assert item.institution is None


@pytest.mark.parametrize("hour", ["at 4pm. Late applications will not be accepted.", "at 4 p.m. What comes late is not considered."])
def test_an_hour_whose_point_ends_the_sentence(hour: str) -> None:
    (deadline,) = _call(f"The closing date for applications is Friday 10th March 2026 {hour}").deadlines[:1]
    assert (str(deadline.date), deadline.time) == ("2026-03-10", "16:00")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Wexmoor County Council wishes to invite applications from groups.", "Wexmoor County Council"),
        ("Wexmoor County Council would like to invite applications from groups.", "Wexmoor County Council"),
        ("Minister Hume has announced funding of €15 million.", None),
        ("Minister of State Joe Hume today launched the scheme.", None),
        ("Councillor Joan Mere launched the grants.", None),
        ("The Department of Rural Affairs has announced funding of €15 million.", "Department of Rural Affairs"),
    ],
)
def test_a_person_who_launches_is_no_funder(said: str, name: str | None) -> None:
    assert _call(said).institution == name


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("The Fund awards grants of €5,000–20,000 to groups.", (5_000, 20_000)),
        ("Grants of £500-5,000 are given.", (500, 5_000)),
        ("Groups can get grants of anything between £500 and £10k.", (500, 10_000)),
        ("Minimum grant: EUR 5 000; maximum grant: EUR 20 000", (5_000, 20_000)),
        ("Mindestförderung: 5.000 Euro; Höchstförderung: 20.000 Euro", (5_000, 20_000)),
        ("Importe mínimo: 5.000 €; importe máximo: 20.000 €", (5_000, 20_000)),
        ("Minimum grant: EUR 5 000; maximum project cost: EUR 20 000", (5_000, None)),
        ("Minimum grant: EUR 5 000 (maximum 80% of costs)", (5_000, None)),
        (
            "Small grants (up to €20,000), medium grants (€20,000 to €50,000) and large ones (€50,000 to €90,000) are available.",
            (None, 90_000),
        ),
    ],
)
def test_both_ends_of_what_a_grant_may_get(said: str, ends: tuple[int | None, int | None]) -> None:
    assert [(amount.min, amount.max) for amount in _call(said).amounts if amount.scope == "grant"] == [ends]


@pytest.mark.parametrize("text", ["EUR 500 – 900 students", "grants of €1,000 – 12,000 pupils", "EUR 500 to 900 students"])
def test_what_is_counted_behind_a_sum_is_no_range(text: str) -> None:
    assert not any(money.min != money.max for money in find_money(text))


def test_a_label_of_both_ends_of_a_duration() -> None:
    duration = _call("Min. and max. duration: 12–30 months").duration_months
    assert duration is not None and (duration.min, duration.max) == (12, 30)


@pytest.mark.parametrize(
    ("said", "most"),
    [
        ("Project size: min €5,000 – max €200,000 total cost", []),
        ("Projects of up to €50,000 total cost get grants of up to €20,000.", [20_000]),
        ("Maximum grant: €20,000 of total costs of €50,000", [20_000]),
        ("Grants of up to €20,000, 80% of total costs", [20_000]),
    ],
)
def test_what_a_project_costs_in_all_is_no_grant(said: str, most: list[int]) -> None:
    assert [amount.max for amount in _call(said).amounts] == most
