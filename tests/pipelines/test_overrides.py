"""Corrections by hand: they win, survive every crawl, go along when calls are joined, and show where a source says otherwise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, call, check_whole, keep, page, programme, project, row, rows

from pipelines.keep import Keeper
from pipelines.overrides import Entity, corrected

DEADLINE = [{"date": "2026-05-01", "kind": "single", "text": "1 May 2026"}]
LATER = NOW + DAY


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    keep(path, page(call()))
    return path


def by_hand(db: Path, field: str, value: Any, entity: Entity | None = None, *, days: int = 1, why: str = "mail from the agency") -> None:
    chosen = entity or Entity("call", 1)
    with Keeper(db, command="override", now=NOW + days * DAY, parser_version="1") as keeper:
        keeper.override(chosen, field, None if value is None else corrected(chosen.kind, field, value), why)


def taken_back(db: Path, field: str, *, days: int) -> None:
    with Keeper(db, command="override", now=NOW + days * DAY, parser_version="1") as keeper:
        keeper.take_back(Entity("call", 1), field)


def test_a_correction_wins_and_is_told_as_such(db: Path) -> None:
    by_hand(db, "deadlines", DEADLINE)
    found = row(db, "calls")
    assert (found["next_deadline"], found["title"], found["record_id"]) == ("2026-05-01", "Digital skills for newcomers", 1)
    assert rows(db, "SELECT field, source FROM call_fields JOIN records ON records.id = call_fields.record_id") == [("deadlines", "manual")]
    assert rows(db, "SELECT field, value, why, made_at, call_id, record_id FROM overrides") == [
        ("deadlines", json.dumps(corrected("call", "deadlines", DEADLINE)), "mail from the agency", "2026-03-02T06:00:00Z", 1, 1)
    ]
    ((field, old, new, cause),) = rows(db, "SELECT field, old, new, cause FROM changes")
    assert (field, cause, [one["date"] for one in json.loads(new)]) == ("deadlines", "manual", ["2026-05-01"])
    assert [one["date"] for one in json.loads(old)] == ["2026-03-20", "2026-09-22"]
    assert rows(db, "SELECT closes_at FROM call_status") == [("2026-05-01T23:59:59Z",)]
    assert rows(db, 'SELECT source, what, change, "by" FROM deadline_changes') == [("manual", "deadline", "brought forward", -144.0)]
    assert rows(db, "SELECT count(*) FROM calls") == [(1,)]
    check_whole(db)


def test_it_survives_every_crawl_and_shows_where_the_source_says_otherwise(db: Path) -> None:
    by_hand(db, "deadlines", DEADLINE)
    for week in range(1, 4):
        moved = [{"date": f"2026-06-{week:02}", "kind": "single", "text": f"{week} June"}]
        keep(db, page(call(deadlines=moved), body=f"v{week}", fetched_at=NOW + 7 * week * DAY), now=NOW + 7 * week * DAY, crawl=True)
        assert row(db, "calls")["next_deadline"] == "2026-05-01"
    assert rows(db, "SELECT source, value FROM conflicts WHERE field = 'deadlines' ORDER BY source") == [
        ("example", "2026-06-03"),
        ("manual", "2026-05-01"),
    ]
    assert rows(db, "SELECT source, records FROM freshness") == [("example", 1)]
    assert rows(db, "SELECT missing_since FROM records WHERE source = 'manual'") == [(None,)]


def test_other_fields_go_on_with_the_source(db: Path) -> None:
    by_hand(db, "deadlines", DEADLINE)
    keep(db, page(call(title="Digital skills"), body="v2", fetched_at=NOW + 7 * DAY), now=NOW + 7 * DAY)
    found = row(db, "calls")
    assert (found["title"], found["next_deadline"]) == ("Digital skills", "2026-05-01")


def test_several_corrections_of_one_call_are_one_record(db: Path) -> None:
    by_hand(db, "deadlines", DEADLINE)
    by_hand(db, "title", "A better title", days=2)
    by_hand(db, "title", "The best title", days=3, why="second thoughts")
    assert rows(db, "SELECT source_key FROM records WHERE source = 'manual'") == [("record/1",)]
    found = row(db, "calls")
    assert (found["title"], found["next_deadline"]) == ("The best title", "2026-05-01")
    assert rows(db, "SELECT field, why FROM overrides ORDER BY field") == [
        ("deadlines", "mail from the agency"),
        ("title", "second thoughts"),
    ]
    assert rows(db, "SELECT old, new FROM changes WHERE field = 'title' ORDER BY id") == [
        ('"Digital skills for newcomers"', '"A better title"'),
        ('"A better title"', '"The best title"'),
    ]


def test_a_correction_can_be_taken_back(db: Path) -> None:
    by_hand(db, "title", "A better title")
    taken_back(db, "title", days=2)
    assert row(db, "calls")["title"] == "Digital skills for newcomers"
    assert rows(db, "SELECT * FROM overrides") == rows(db, "SELECT * FROM call_fields") == []
    assert rows(db, "SELECT new, cause FROM changes ORDER BY id") == [('"A better title"', "manual"), (None, "manual")]


def test_a_field_can_be_emptied_where_nobody_knows_what_is_right(db: Path) -> None:
    by_hand(db, "deadlines", None, why="the page means the info day")
    assert row(db, "calls")["next_deadline"] is None
    assert rows(db, "SELECT status, next_deadline, closes_at FROM call_status") == [("unknown", None, None)]
    assert rows(db, "SELECT * FROM upcoming_deadlines") == rows(db, "SELECT * FROM open_calls") == []
    assert rows(db, "SELECT field, value, why FROM overrides") == [("deadlines", "null", "the page means the info day")]
    assert rows(db, "SELECT field, quote, rule FROM evidence JOIN records ON records.id = record_id WHERE source = 'manual'") == [
        ("deadlines", "nothing", "by hand: the page means the info day")
    ]
    assert rows(db, "SELECT new, cause FROM changes") == [("null", "manual")]
    assert rows(db, "SELECT source, change, new FROM deadline_changes") == [("manual", "removed", None)]
    moved = [{"date": "2026-06-01", "kind": "single", "text": "1 June"}]
    keep(db, page(call(deadlines=moved), body="v2", fetched_at=NOW + 7 * DAY), now=NOW + 7 * DAY, crawl=True)
    assert row(db, "calls")["next_deadline"] is None
    taken_back(db, "deadlines", days=8)
    assert row(db, "calls")["next_deadline"] == "2026-06-01"
    assert rows(db, "SELECT old, new FROM changes WHERE cause = 'manual' ORDER BY id")[-1] == ("null", None)
    check_whole(db)


def test_emptied_sums_are_empty_in_every_scope_and_other_fields_stay(db: Path) -> None:
    before = row(db, "calls")
    assert before["total_budget"] and before["grant_max"] and before["min_entities"]
    by_hand(db, "amounts", None)
    by_hand(db, "consortium", None, days=2)
    found = row(db, "calls")
    assert [found[name] for name in ("total_budget", "grant_min", "grant_max", "currency", "min_entities", "min_countries")] == [None] * 6
    assert (found["title"], found["next_deadline"]) == (before["title"], before["next_deadline"])


def test_what_no_record_could_state_cannot_be_emptied(db: Path) -> None:
    for field, words in (("url", "cannot be corrected"), ("colour", "a call has no field colour"), ("legal_basis", "a call has no field")):
        with pytest.raises(ValueError, match=words):
            by_hand(db, field, None)
    assert rows(db, "SELECT count(*) FROM overrides") == [(0,)]


def test_programmes_and_projects_can_be_corrected(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    keep(db, page(programme()), page(project()))
    by_hand(db, "acronym", "ISF+", Entity("programme", 1))
    by_hand(db, "ends_on", "2024-06", Entity("project", 1))
    by_hand(db, "starts_on", None, Entity("project", 1), days=2)
    assert row(db, "programmes")["acronym"] == "ISF+"
    assert row(db, "projects")["starts_on"] is None
    assert row(db, "projects")["ends_on"] == "2024-06"
    keep(db, page(programme(title="Internal Security Fund 2021"), body="v2", fetched_at=NOW + 7 * DAY), now=NOW + 7 * DAY)
    assert (row(db, "programmes")["acronym"], row(db, "programmes")["name"]) == ("ISF+", "Internal Security Fund 2021")


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("call", "deadlines", [{"date": "2026-02-30", "kind": "single", "text": "x"}]),
        ("call", "amounts", [{"scope": "call", "min": "5", "max": "1", "text": "x"}]),
        ("call", "nonsense", "x"),
        ("call", "url", "https://elsewhere.example"),
        ("call", "source", "other"),
        ("call", "title", ""),
        ("programme", "deadlines", DEADLINE),
    ],
)
def test_what_no_item_could_hold_is_refused(kind: str, field: str, value: Any) -> None:
    with pytest.raises(ValueError):
        corrected(kind, field, value)


def test_nothing_that_is_not_there_can_be_corrected(db: Path) -> None:
    with pytest.raises(ValueError, match="there is no call 7"):
        by_hand(db, "title", "x", Entity("call", 7))
    assert rows(db, "SELECT count(*) FROM records") == [(1,)]
    check_whole(db)
