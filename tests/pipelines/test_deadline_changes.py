"""The view deadline_changes: what changed, as people speak of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, call, keep, page, rows

ASK = 'SELECT what, change, old, new, "by", cause FROM deadline_changes ORDER BY change_id'


def deadline(day: str | None, kind: str = "single") -> dict[str, Any]:
    return {"date": day, "kind": kind, "text": "as printed"} if day else {"month_day": "--03-31", "kind": kind, "text": "each year"}


def budget(low: str | None, high: str | None, currency: str | None = "EUR", scope: str = "call") -> dict[str, Any]:
    return {"scope": scope, "min": low, "max": high, "currency": currency, "text": "as printed"}


FIRST = {"deadlines": [deadline("2026-03-20")], "amounts": [budget("12000000", "12000000")]}


def change(tmp_path: Path, before: dict[str, Any], after: dict[str, Any]) -> list[tuple[Any, ...]]:
    db = tmp_path / "calls.db"
    keep(db, page(call(**{**FIRST, **before})))
    keep(db, page(call(**{**FIRST, **after}), body="v2", fetched_at=NOW + DAY), now=NOW + DAY)
    assert len(rows(db, "SELECT * FROM changes")) == 1
    return rows(db, ASK)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param([deadline("2026-03-20")], [deadline("2026-04-10")], ("extended", "2026-03-20", "2026-04-10", 21.0), id="extended"),
        pytest.param(
            [deadline("2026-03-20")], [deadline("2026-03-13")], ("brought forward", "2026-03-20", "2026-03-13", -7.0), id="sooner"
        ),
        pytest.param([], [deadline("2026-03-20")], ("stated", None, "2026-03-20", None), id="stated"),
        pytest.param([deadline("2026-03-20")], [], ("removed", "2026-03-20", None, None), id="removed"),
        pytest.param(
            [deadline("2026-03-20", "cut-off"), deadline("2026-09-20", "cut-off")],
            [deadline("2026-03-20", "cut-off"), deadline("2026-09-27", "cut-off")],
            ("extended", "2026-09-20", "2026-09-27", 7.0),
            id="the last one counts",
        ),
        pytest.param([deadline("2026-03-20")], [deadline("2026-03-20"), deadline("2026-05-20", "question")], None, id="another kind"),
        pytest.param([deadline(None)], [deadline(None, "cut-off")], None, id="no year"),
    ],
)
def test_deadlines(tmp_path: Path, before: list[Any], after: list[Any], expected: tuple[Any, ...] | None) -> None:
    found = change(tmp_path, {"deadlines": before}, {"deadlines": after})
    assert found == ([("deadline", *expected, "source")] if expected else [])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            [budget("12000000", "12000000")],
            [budget("13500000", "13500000")],
            ("raised", "12000000 EUR", "13500000 EUR", 1500000.0),
            id="raised",
        ),
        pytest.param([budget("500", "500.50")], [budget("1", "400")], ("lowered", "500.50 EUR", "400 EUR", -100.5), id="lowered"),
        pytest.param([budget("5", "5", None)], [budget("6", "6", None)], ("raised", "5", "6", 1.0), id="no currency"),
        pytest.param([], [budget("5", "5")], ("stated", None, "5 EUR", None), id="stated"),
        pytest.param([budget("5", "5", scope="grant")], [budget("6", "6", scope="grant")], None, id="a grant is no budget"),
    ],
)
def test_budgets(tmp_path: Path, before: list[Any], after: list[Any], expected: tuple[Any, ...] | None) -> None:
    found = change(tmp_path, {"amounts": before}, {"amounts": after})
    assert found == ([("budget", *expected, "source")] if expected else [])


def test_whose_word_it_was(tmp_path: Path) -> None:
    change(tmp_path, {}, {"deadlines": [deadline("2026-04-10")]})
    asked = rows(tmp_path / "calls.db", "SELECT call_id, reference, source, changed_at, run_id FROM deadline_changes")
    assert asked == [(1, "HORIZON-CL5-2026-D3-01", "example", "2026-03-02T06:00:00Z", 2)]
