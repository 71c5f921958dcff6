"""Which of a page's sums and dates become those of the call; a wrong one is worse than none."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from synthetic import plain_call, programme, project

from parsers.items import Deadline
from pipelines.entities import entity_columns
from pipelines.times import closes_at

TODAY = dt.date(2026, 3, 1)


def amount(scope: str, least: int | None, most: int | None, currency: str | None = "EUR") -> dict[str, Any]:
    return {"scope": scope, "min": least, "max": most, "currency": currency, "text": "as printed"}


@pytest.mark.parametrize(
    ("amounts", "total", "grant_min", "grant_max", "currency"),
    [
        ([], None, None, None, None),
        ([amount("call", 12, 12)], 12, None, None, "EUR"),
        ([amount("call", 10, 12)], 12, None, None, "EUR"),  # the most that there is
        ([amount("call", None, 12)], 12, None, None, "EUR"),
        ([amount("call", 10, None)], None, None, None, "EUR"),  # "at least 10" is no total
        ([amount("call", 12, 12), amount("call", 5, 5)], 12, None, None, "EUR"),
        ([amount("lot", 5, 5), amount("lot", 6, 6)], None, None, None, None),
        ([amount("topic", 5, 5)], 5, None, None, "EUR"),
        ([amount("topic", 5, 5), amount("topic", 6, 6)], None, None, None, None),  # the sum is not stated
        ([amount("call", 12, 12), amount("topic", 5, 5)], 12, None, None, "EUR"),
        ([amount("grant", 1, 3)], None, 1, 3, "EUR"),
        ([amount("grant", None, 3)], None, None, 3, "EUR"),
        ([amount("grant", 1, None)], None, 1, None, "EUR"),
        ([amount("grant", 1, 3), amount("grant", 2, 9)], None, 1, 9, "EUR"),
        ([amount("grant", None, 3), amount("grant", 2, 9)], None, None, 9, "EUR"),
        ([amount("grant", 1, None), amount("grant", 2, 9)], None, 1, None, "EUR"),
        ([amount("call", 12, 12), amount("grant", 1, 3, "USD")], 12, None, None, "EUR"),  # one currency a row
        ([amount("call", 12, 12, None), amount("grant", 1, 3, None)], 12, 1, 3, None),
        ([amount("grant", 1, 3, "USD"), amount("grant", 2, 4, "EUR")], None, 1, 3, "USD"),
    ],
)
def test_sums_of_a_call(amounts: list[dict[str, Any]], total: int, grant_min: int, grant_max: int, currency: str | None) -> None:
    found = entity_columns(plain_call("/calls/1", amounts=amounts), TODAY)
    assert [found[name] for name in ("total_budget", "grant_min", "grant_max", "currency")] == [
        total,
        grant_min,
        grant_max,
        currency,
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], None),
        ([("2026-03-01", "single")], "2026-03-01"),
        ([("2026-02-28", "single")], "2026-02-28"),
        ([("2026-09-01", "cut-off"), ("2026-04-01", "cut-off"), ("2025-04-01", "cut-off")], "2026-04-01"),
        ([("2025-09-01", "stage"), ("2025-04-01", "stage")], "2025-09-01"),
        ([("2026-03-02", "intent"), ("2026-03-03", "question"), ("2026-03-04", "other")], None),
        ([("2026-03-02", "intent"), ("2026-04-01", "stage")], "2026-04-01"),
    ],
)
def test_next_deadline(days: list[tuple[str, str]], expected: str | None) -> None:
    deadlines = [{"date": day, "kind": kind, "text": day} for day, kind in days]
    assert entity_columns(plain_call("/calls/1", deadlines=deadlines), TODAY)["next_deadline"] == expected


def test_a_deadline_without_a_year_is_no_next_deadline() -> None:
    deadlines = [{"month_day": "--03-31", "kind": "single", "text": "31 March"}]
    assert entity_columns(plain_call("/calls/1", deadlines=deadlines), TODAY)["next_deadline"] is None


def test_a_programme_and_a_project_take_only_their_own_sums() -> None:
    assert entity_columns(programme(amounts=[amount("call", 5, 5)]), TODAY)["total_budget"] is None
    found = entity_columns(project(amounts=[amount("programme", 5, 5), amount("project", None, 3)]), TODAY)
    assert (found["amount"], found["currency"]) == (3, "EUR")


def test_implementers_are_joined() -> None:
    found = entity_columns(project(implementers=[{"name": "A"}, {"name": "B"}]), TODAY)
    assert found["implementer"] == "A; B"
    assert entity_columns(project(implementers=[]), TODAY)["implementer"] is None


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"date": "2026-03-20"}, "2026-03-20T23:59:59Z"),
        ({"date": "2026-03-20", "timezone": "Europe/Brussels"}, "2026-03-20T22:59:59Z"),
        ({"date": "2026-07-20", "timezone": "Europe/Brussels"}, "2026-07-20T21:59:59Z"),
        ({"date": "2026-03-20", "time": "17:00", "timezone": "Europe/Brussels"}, "2026-03-20T16:00:00Z"),
        ({"date": "2026-03-20", "time": "17:00"}, "2026-03-20T23:59:59Z"),
        ({"date": "2026-03-20", "utc": "2026-03-20T16:00:00Z"}, "2026-03-20T16:00:00Z"),
        ({"month_day": "--03-20"}, None),
    ],
)
def test_closes_at(stated: dict[str, str], expected: str | None) -> None:
    assert closes_at(Deadline.model_validate({"kind": "single", "text": "t"} | stated)) == expected
