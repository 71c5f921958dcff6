"""What a newer, older, lesser or odd page does to a record."""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, call, check_whole, contents, keep, nested, page, plain_call, programme, row, rows

from parsers.items import Call
from pipelines import version
from pipelines.changes import compare, lost_fields
from pipelines.run import Counts

LATER = NOW + DAY
KEPT = ("records", "calls", "bullets", "amounts", "deadlines", "countries", "evidence", "changes")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    keep(path, page(call()))
    return path


def changes(db: Path) -> list[tuple[Any, ...]]:
    return rows(db, "SELECT field, old, new, changed_at, cause, run_id FROM changes ORDER BY id")


def test_a_changed_field_is_a_row_of_changes(db: Path) -> None:
    newer = call(title="Digital skills", deadlines=[{"date": "2026-04-01", "kind": "single", "text": "1 April 2026"}])
    assert keep(db, page(newer, body="v2", fetched_at=LATER), now=LATER) == Counts(pages=1, changed=1)
    found = changes(db)
    assert [(field, changed_at, cause, run) for field, _, _, changed_at, cause, run in found] == [
        ("title", "2026-03-02T06:00:00Z", "source", 2),
        ("deadlines", "2026-03-02T06:00:00Z", "source", 2),
    ]
    assert found[0][1:3] == ('"Digital skills for newcomers"', '"Digital skills"')
    assert [one["date"] for one in json.loads(found[1][1])] == ["2026-03-20", "2026-09-22"]
    assert [one["date"] for one in json.loads(found[1][2])] == ["2026-04-01"]
    record = row(db, "records")
    assert (record["first_seen"], record["changed_at"]) == ("2026-03-01T06:00:00Z", "2026-03-02T06:00:00Z")
    assert json.loads(record["item"]) == newer.to_dict()
    assert rows(db, "SELECT date FROM deadlines") == [("2026-04-01",)]
    assert (row(db, "calls")["title"], row(db, "calls")["next_deadline"]) == ("Digital skills", "2026-04-01")
    check_whole(db)


def test_a_field_that_appears_or_goes_has_null_on_one_side(db: Path) -> None:
    newer = call(institution=None, published_on="2026-01-15")
    keep(db, page(newer, body="v2", fetched_at=LATER), now=LATER)
    assert {(field, old, new) for field, old, new, *_ in changes(db)} == {
        ("institution", '"European Commission"', None),
        ("published_on", None, '"2026-01-15"'),
    }


def test_the_same_bytes_read_otherwise_are_the_parsers_doing(db: Path) -> None:
    counts = keep(db, page(call(title="Digital skills")), now=NOW + 7 * DAY, version="2")
    assert counts == Counts(pages=1, changed=1)
    ((field, _, _, changed_at, cause, _),) = changes(db)
    assert (field, changed_at, cause) == ("title", "2026-03-08T06:00:00Z", "parser")
    record = row(db, "records")
    assert (record["parser_version"], record["last_seen"]) == ("2", "2026-03-01T06:00:00Z")
    assert record["changed_at"] == "2026-03-08T06:00:00Z"


def test_other_bytes_that_say_the_same_are_no_change_and_are_remembered(db: Path) -> None:
    other = page(call(), body="v1, 12 views", fetched_at=LATER)
    assert keep(db, other, now=LATER).unchanged == 1
    assert row(db, "records")["page_sha256"] == other.page.sha256
    keep(db, page(call(title="Digital"), body="v1, 12 views", fetched_at=LATER), now=LATER, version="2")
    assert [cause for *_, cause, _ in changes(db)] == ["parser"]


def test_where_a_value_stands_is_no_change_but_is_kept_up(db: Path) -> None:
    moved = {"title": [{"quote": "Digital skills for newcomers", "path": "/html/body/h1", "rule": "heading"}]}
    newer = call(evidence=moved, unread=["New label"])
    assert keep(db, page(newer, body="v2", fetched_at=LATER), now=LATER) == Counts(pages=1, unchanged=1)
    assert changes(db) == []
    assert rows(db, "SELECT path FROM evidence") == [("/html/body/h1",)]
    record = row(db, "records")
    assert (record["changed_at"], record["last_seen"]) == ("2026-03-01T06:00:00Z", "2026-03-02T06:00:00Z")
    assert json.loads(record["item"])["unread"] == ["New label"]


def test_an_older_page_replaces_nothing(db: Path) -> None:
    before = contents(db, KEPT)
    assert keep(db, page(call(title="Old"), body="v0", fetched_at=NOW - DAY)) == Counts(pages=1, unchanged=1)
    assert contents(db, KEPT) == before


def test_an_older_page_does_not_even_take_last_seen_back(db: Path) -> None:
    keep(db, page(call(), fetched_at=NOW - DAY))
    assert row(db, "records")["last_seen"] == "2026-03-01T06:00:00Z"


def test_a_page_seen_again_is_missing_no_more(db: Path) -> None:
    connection = sqlite3.connect(db)
    connection.execute("UPDATE records SET missing_since = '2026-02-28T00:00:00Z'")
    connection.commit()
    connection.close()
    keep(db, page(call()))
    assert row(db, "records")["missing_since"] is None


@pytest.mark.parametrize(
    "walled",
    [
        pytest.param({"amounts": [], "restricted": ["amounts"]}, id="a field that the page now restricts"),
        pytest.param({"eligibility": [], "deadlines": [], "restricted": ["deadlines", "links"]}, id="one of several"),
    ],
)
def test_a_page_behind_a_wall_leaves_the_record_as_it_was(db: Path, walled: dict[str, Any]) -> None:
    before = contents(db, KEPT)
    assert keep(db, page(call(**walled), body="wall", fetched_at=LATER), now=LATER) == Counts(pages=1, unchanged=1)
    assert contents(db, KEPT) == before
    issue = row(db, "issues")
    assert (issue["code"], issue["level"], issue["record_id"]) == ("fields_lost", "warning", 1)
    assert walled["restricted"][0] in issue["message"]
    keep(db, page(call(**walled), body="wall", fetched_at=LATER + DAY), now=LATER + DAY)
    assert row(db, "issues")["run_id"] == 3


def test_a_page_that_lost_most_of_its_fields_leaves_the_record_as_it_was(db: Path) -> None:
    before = contents(db, KEPT)
    shell = plain_call("/calls/1", url="https://www.example.eu/calls/1")
    assert keep(db, page(shell, body="shell", fetched_at=LATER), now=LATER).changed == 0
    assert contents(db, KEPT) == before
    assert row(db, "issues")["code"] == "fields_lost"


def test_a_parser_that_reads_less_out_of_the_same_bytes_is_believed(db: Path) -> None:
    assert keep(db, page(call(amounts=[], restricted=["amounts"])), version="2").changed == 1
    assert rows(db, "SELECT count(*) FROM amounts") == [(0,)]
    assert row(db, "calls")["total_budget"] is None


def test_two_addresses_with_one_key_do_not_take_turns(db: Path) -> None:
    other = page(call(title="Autre", url="https://www.example.eu/fr/calls/1"), body="fr")
    for _ in range(2):
        assert keep(db, page(call()), other) == Counts(pages=2, unchanged=2)
    assert (row(db, "records")["title"], changes(db)) == ("Digital skills for newcomers", [])
    assert row(db, "issues")["code"] == "key_clash"


def test_two_addresses_with_one_key_do_not_take_turns_within_a_crawl(tmp_path: Path) -> None:
    db, later = tmp_path / "calls.db", dt.timedelta(seconds=9)
    other = call(title="Autre", url="https://www.example.eu/fr/calls/1")
    counts = keep(db, page(call()), page(other, body="fr", fetched_at=NOW + later), crawl=True)
    assert counts == Counts(pages=2, new=1, unchanged=1)


def test_a_record_that_turns_out_to_be_of_another_kind_moves(db: Path) -> None:
    other = programme("/calls/1", url="https://www.example.eu/calls/1")
    assert keep(db, page(other), version="2").changed == 1
    assert rows(db, "SELECT count(*) FROM calls") == [(0,)]
    assert rows(db, "SELECT name FROM programmes") == [("Internal Security Fund",)]
    assert rows(db, "SELECT call_id, programme_id FROM matches") == [(None, 1)]
    assert rows(db, "SELECT count(*) FROM deadlines") == [(0,)]
    check_whole(db)


def _broken(**values: Any) -> Call:
    """An item that no model would let pass, as a faulty parser could make it with model_construct."""
    return call().model_copy(update=values)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (_broken(kind="nonsense"), "a value has the wrong type|kind"),
        (_broken(opens_on="2026-02-30"), "opens_on: .*day"),
        (_broken(source="elsewhere"), "source is 'elsewhere'"),
        (_broken(source_key=" "), "source_key: blank"),
        (_broken(source_key=""), "source_key: "),
        (_broken(title=None, reference=None), "neither a title nor a reference"),
        (_broken(expected_grants=10**30), "expected_grants"),
        (_broken(title="lone \ud800 surrogate"), "cannot be written"),
        (_broken(title=5), "wrong type"),
        (_broken(amounts="many"), "wrong type"),
        (_broken(amounts=(call().amounts[0].model_copy(update={"currency": "ECU"}),)), "amounts.0.currency: .*ISO 4217"),
        (_broken(amounts=(call().amounts[0].model_copy(update={"min": Decimal("13e6")}),)), "amounts.0: .*above max"),
        (_broken(funding_rate=call().funding_rate.model_copy(update={"max": Decimal(500)})), "funding_rate.max: .*100"),
        (_broken(programme={"name": "AMIF"}), "wrong type"),
        (_broken(priorities=("a bullet",)), "wrong type"),
    ],
)
def test_what_fails_validation_waits_in_quarantine_and_the_run_goes_on(db: Path, item: Call, reason: str) -> None:
    other = plain_call("/calls/2")
    counts = keep(db, page(item, body="v2", fetched_at=LATER, url="https://www.example.eu/calls/1"), page(other), now=LATER)
    assert counts == Counts(pages=2, new=1, quarantined=1)
    kept = row(db, "quarantine")
    assert re.search(reason, kept["reason"])
    assert json.loads(kept["item"])["language"] == "en"
    assert (kept["source"], kept["run_id"], kept["released_at"]) == ("example", 2, None)
    assert rows(db, "SELECT title FROM records ORDER BY id") == [("Digital skills for newcomers",), ("Call /calls/2",)]
    assert row(db, "runs", "id = 2")["verdict"] == "degraded"


def test_quarantine_does_not_grow_when_a_page_fails_again(db: Path) -> None:
    for _ in range(3):
        keep(db, page(_broken(opens_on="2026-02-30"), body="v2", fetched_at=LATER), now=LATER)
    assert row(db, "quarantine")["run_id"] == 4


def test_two_items_of_a_page_with_one_key_are_not_both_stored(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    both = page(call(), call(title="Another"))
    assert keep(db, both) == Counts(pages=1, new=1, quarantined=1)
    assert keep(db, both) == Counts(pages=1, unchanged=1, quarantined=1)
    assert row(db, "quarantine")["reason"] == "another item of the page has the same source_key"


def test_an_item_nested_very_deep_is_stored_or_refused_but_stops_nothing(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    deep = call().model_copy(update={"priorities": (nested(3000),)})
    counts = keep(db, page(deep), page(plain_call("/calls/2")))
    assert counts.new + counts.quarantined == 2
    assert rows(db, "SELECT count(*) FROM records WHERE source_key = '/calls/2'") == [(1,)]


@pytest.mark.parametrize(
    ("old", "new", "fields"),
    [
        ({"title": "A"}, {"title": "A"}, []),
        ({"title": "A"}, {"title": "B"}, ["title"]),
        ({"amounts": []}, {}, []),
        ({}, {"amounts": []}, []),
        ({"amounts": None}, {"amounts": []}, []),
        ({}, {"amounts": [1]}, ["amounts"]),
        ({"evidence": {"title": []}, "unread": ["x"]}, {"evidence": {}, "unread": []}, []),
    ],
)
def test_compare(old: dict[str, Any], new: dict[str, Any], fields: list[str]) -> None:
    assert [change.field for change in compare(old, new)] == fields


@pytest.mark.parametrize(
    ("new", "lost"),
    [
        ({"title": "A", "summary": "B", "amounts": [1], "terms": [1]}, []),
        ({"title": "A", "summary": "B", "amounts": [1]}, []),
        ({"title": "A", "summary": "B"}, []),  # half of it is not most of it
        ({"title": "A"}, ["summary", "amounts", "terms"]),
        ({"title": "A", "summary": "B", "amounts": [1], "restricted": ["terms"]}, ["terms"]),
        ({"title": "A", "summary": "B", "amounts": [1], "restricted": ["links"]}, []),
        ({}, ["title", "summary", "amounts", "terms"]),
    ],
)
def test_lost_fields(new: dict[str, Any], lost: list[str]) -> None:
    old = {"kind": "call", "url": "u", "title": "A", "summary": "B", "amounts": [1], "terms": [1], "links": []}
    assert lost_fields(old, new) == lost


def test_the_same_bytes_read_by_the_same_parsers_are_not_even_compared(db: Path) -> None:
    """What makes reading everything again cheap; any change in parsers/ is another version (pipelines/version.py)."""
    assert keep(db, page(call(title="Digital skills"), fetched_at=LATER), now=LATER).unchanged == 1
    assert row(db, "records")["title"] == "Digital skills for newcomers"


def test_any_change_of_a_parser_or_its_words_is_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "labels").mkdir()
    words, cached = tmp_path / "labels" / "en.toml", tmp_path / "money.cpython-311.pyc"
    monkeypatch.setattr(version.parsers, "__path__", [str(tmp_path)])
    seen = set()
    for content in ("budget", "total budget"):
        words.write_text(content)
        seen.add(version.installed_parsers.__wrapped__())
        cached.write_text(content)
        seen.add(version.installed_parsers.__wrapped__())
    words.rename(tmp_path / "en.toml")
    seen.add(version.installed_parsers.__wrapped__())
    assert len(seen) == 3
    assert all(len(one) == 12 for one in seen)
