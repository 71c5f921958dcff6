"""What is stored of a page, and what reading it again changes."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from synthetic import (
    DAY,
    NOW,
    call,
    check_whole,
    contents,
    keep,
    nested,
    page,
    plain_call,
    programme,
    project,
    row,
    rows,
)

from pipelines.archive import Archive
from pipelines.keep import BATCH, Keeper
from pipelines.run import Counts
from pipelines.tables import TABLES

STATED = [table.name for table in TABLES if table.name not in {"runs", "run_sources"}]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "output" / "calls.db"


def test_a_call_comes_back_as_it_went_in(db: Path) -> None:
    stored = call()
    assert keep(db, page(stored)) == Counts(pages=1, new=1)
    record = row(db, "records")
    assert json.loads(record["item"]) == stored.to_dict()
    assert record["first_seen"] == record["last_seen"] == record["changed_at"] == "2026-03-01T06:00:00Z"
    assert (record["kind"], record["reference"], record["missing_since"]) == ("call", "HORIZON-CL5-2026-D3-01", None)
    assert rows(db, "SELECT scope, min, max, currency, lot FROM amounts ORDER BY position") == [
        ("call", 12_000_000.0, 12_000_000.0, "EUR", None),
        ("lot", None, 454_415.40, "EUR", "Lot 2"),
        ("grant", 500_000.0, 1_000_000.0, "EUR", None),
    ]
    assert rows(db, "SELECT section, position, parent, depth, label, text FROM bullets ORDER BY section, position") == [
        ("objectives", 0, None, 0, None, "Raise énergie skills"),
        ("priorities", 0, None, 0, "Priority 1", "Priority 1: local partnerships"),
        ("priorities", 1, 0, 1, None, "with schools"),
        ("priorities", 2, None, 0, "Priority 2", "Priority 2: research"),
    ]
    assert rows(db, "SELECT date, time, timezone, utc, kind, closes_at FROM deadlines ORDER BY position") == [
        ("2026-03-20", "17:00", "Europe/Brussels", "2026-03-20T16:00:00Z", "cut-off", "2026-03-20T16:00:00Z"),
        ("2026-09-22", None, None, None, "cut-off", "2026-09-22T23:59:59Z"),
    ]
    assert rows(db, "SELECT code, group_name, role FROM countries ORDER BY position") == [
        (None, "EU", "eligible"),
        ("DK", None, "excluded"),
    ]
    assert rows(db, "SELECT field, quote FROM evidence ORDER BY rowid")[1] == ("reference", "HORIZON-CL5-2026-D3-01")
    assert rows(db, "SELECT name, email FROM contacts") == [("Helpdesk", "help@example.eu")]
    assert rows(db, "SELECT title, role FROM links") == [("Guide", "guidelines")]
    assert rows(db, "SELECT scheme, value FROM terms ORDER BY position") == [
        ("sector", "Education"),
        ("beneficiary", "NGOs"),
    ]


def test_a_call_is_one_row_of_calls(db: Path) -> None:
    keep(db, page(call()))
    found = row(db, "calls")
    assert found.pop("id") == found.pop("record_id") == 1
    assert found == {
        "reference": "HORIZON-CL5-2026-D3-01",
        "parent_reference": None,
        "title": "Digital skills for newcomers",
        "programme_id": None,
        "programme_name": "Asylum, Migration and Integration Fund",
        "programme_acronym": "AMIF",
        "institution": "European Commission",
        "language": "en",
        "total_budget": 12_000_000.0,
        "grant_min": 500_000.0,
        "grant_max": 1_000_000.0,
        "currency": "EUR",
        "funding_rate_min": 90.0,
        "funding_rate_max": 90.0,
        "duration_min": 24.0,
        "duration_max": 36.0,
        "min_entities": 3,
        "min_countries": 2,
        "expected_grants": 5,
        "published_on": None,
        "opens_on": "2026-02",
        "next_deadline": "2026-03-20",
        "deadline_model": "cut-offs",
        "status_published": None,
        "url": "https://www.example.eu/calls/1",
    }
    assert rows(db, "SELECT record_id, call_id, programme_id, project_id, rule, score FROM matches") == [
        (1, 1, None, None, "own record", 1.0)
    ]


def test_programmes_and_projects_have_their_rows(db: Path) -> None:
    assert keep(db, page(programme()), page(project())) == Counts(pages=2, new=2)
    found = row(db, "programmes")
    assert (found["name"], found["acronym"], found["starts_on"]) == ("Internal Security Fund", "ISF", "2021")
    assert (found["total_budget"], found["currency"]) == (1_931_000_000.0, "EUR")
    found = row(db, "projects")
    assert (found["amount"], found["implementer"], found["ends_on"]) == (454_415.40, "Agency of Kaunas", "2023-12")
    assert rows(db, "SELECT part, name, country, role FROM partners ORDER BY position") == [
        ("implementer", "Agency of Kaunas", "LT", "coordinator"),
        ("partner", "Ministry of Labour", None, None),
    ]
    assert rows(db, "SELECT title, text FROM activities") == [("Component 1", "Matching people and posts")]


def test_the_same_page_twice_changes_last_seen_and_nothing_else(db: Path) -> None:
    pages = [call(), programme(), project()]
    keep(db, *(page(item) for item in pages))
    before = contents(db, STATED)
    later = [page(item, fetched_at=NOW + DAY) for item in pages]
    assert keep(db, *later, now=NOW + DAY) == Counts(pages=3, unchanged=3)
    after = contents(db, STATED)
    assert {found[0] for found in rows(db, "SELECT last_seen FROM records")} == {"2026-03-02T06:00:00Z"}
    last_seen = next(table for table in TABLES if table.name == "records").column_names.index("last_seen")
    for found in (before, after):
        found["records"] = [(*values[:last_seen], *values[last_seen + 1 :]) for values in found["records"]]
    assert after == before
    check_whole(db)


def test_the_same_page_at_the_same_time_writes_no_record(db: Path) -> None:
    keep(db, page(call()))
    before = contents(db, STATED)
    assert keep(db, page(call())) == Counts(pages=1, unchanged=1)
    assert contents(db, STATED) == before


def test_the_same_bytes_at_another_address_are_a_page_of_their_own(db: Path) -> None:
    first, second = "https://www.example.eu/calls/1", "https://www.example.eu/aufrufe/1"
    keep(db, page(call(), url=first))
    keep(db, page(call(), url=first), page(call(), url=second), now=NOW + DAY)
    assert rows(db, "SELECT url, fetched_at FROM pages ORDER BY fetched_at, url DESC") == [
        (first, "2026-03-01T06:00:00Z"),
        (second, "2026-03-01T06:00:00Z"),
    ]


def test_a_page_without_items_is_a_page(db: Path) -> None:
    assert keep(db, page(url="https://www.example.eu/list")) == Counts(pages=1)
    assert rows(db, "SELECT url, source, content_type, fetched_at, status, bytes FROM pages") == [
        ("https://www.example.eu/list", "example", "text/html", "2026-03-01T06:00:00Z", 200, 2)
    ]


def test_several_items_of_a_page_are_records_of_their_own(db: Path) -> None:
    assert keep(db, page(call("/c#1"), call("/c#2"))).new == 2
    assert rows(db, "SELECT source_key FROM records ORDER BY id") == [("/c#1",), ("/c#2",)]


@pytest.mark.parametrize("count", [1, BATCH - 1, BATCH, 3 * BATCH + 7])
def test_every_page_of_every_batch_is_stored(db: Path, count: int) -> None:
    pages = [page(plain_call(f"/calls/{n}"), body=str(n)) for n in range(count)]
    assert keep(db, *pages) == Counts(pages=count, new=count)
    assert rows(db, "SELECT count(*) FROM records") == rows(db, "SELECT count(*) FROM calls") == [(count,)]


def test_versions_of_a_page_in_one_run_are_taken_in_turn(db: Path) -> None:
    versions = [page(call(title=f"Title {n}"), body=str(n), fetched_at=NOW + n * DAY) for n in range(3)]
    assert keep(db, *versions) == Counts(pages=3, new=1, changed=2)
    assert rows(db, "SELECT title FROM records") == [("Title 2",)]
    assert rows(db, "SELECT old, new FROM changes ORDER BY id") == [
        ('"Title 0"', '"Title 1"'),
        ('"Title 1"', '"Title 2"'),
    ]


def test_deep_bullets_keep_their_parents(db: Path) -> None:
    keep(db, page(call(priorities=[nested(40)])))
    found = rows(db, "SELECT position, parent, depth FROM bullets WHERE section = 'priorities' ORDER BY position")
    assert found == [(n, n - 1 if n else None, n) for n in range(41)]


def test_a_run_and_its_sources_are_counted(db: Path) -> None:
    with Keeper(db, command="crawl example", now=NOW, crawl=True, parser_version="7") as keeper:
        keeper.add(page(call(), fetched_at=NOW + dt.timedelta(minutes=5)))
        keeper.failed("example", "https://www.example.eu/gone", "404")
        keeper.failed("example", None, "timeout", pages=3)
    run = row(db, "runs")
    assert (run["command"], run["crawl"], run["parser_version"]) == ("crawl example", 1, "7")
    assert (run["started_at"], run["finished_at"]) == ("2026-03-01T06:00:00Z", "2026-03-01T06:05:00Z")
    assert (run["pages"], run["new"], run["failed"], run["verdict"]) == (1, 1, 4, "ok")
    assert keeper.counts == Counts(pages=1, new=1, failed=4)
    assert keeper.counts_by_source() == {"example": keeper.counts}
    assert rows(db, "SELECT source, pages, new, failed FROM run_sources") == [("example", 1, 1, 4)]
    assert rows(db, "SELECT url, level, code, message FROM issues ORDER BY id") == [
        ("https://www.example.eu/gone", "error", "page_failed", "404"),
        (None, "error", "page_failed", "timeout (3 pages)"),
    ]


def test_a_replay_that_lost_a_page_is_degraded(db: Path) -> None:
    with Keeper(db, command="replay", now=NOW, parser_version="1") as keeper:
        keeper.failed("example", "page.html", "not readable")
    assert row(db, "runs")["verdict"] == "degraded"


def test_a_run_that_stops_at_an_error_keeps_what_was_read(db: Path) -> None:
    with (
        pytest.raises(RuntimeError, match="spider"),
        Keeper(db, command="crawl", now=NOW, parser_version="1") as keeper,
    ):
        keeper.add(page(call()))
        raise RuntimeError("spider")
    assert keeper.counts.new == 1
    assert row(db, "runs")["verdict"] == "broken"


def test_counts_are_what_is_stored(db: Path) -> None:
    with Keeper(db, command="replay", now=NOW, parser_version="1") as keeper:
        keeper.add(page(call()))
        assert keeper.counts == Counts()
        keeper.flush()
        assert keeper.counts == Counts(pages=1, new=1)
        assert rows(db, "SELECT pages, new FROM runs") == [(1, 1)]


def test_next_deadline_moves_on_when_one_has_passed(db: Path) -> None:
    keep(db, page(call()))
    keep(db, now=NOW + 30 * DAY)
    assert row(db, "calls")["next_deadline"] == "2026-09-22"
    keep(db, now=NOW + 900 * DAY)
    assert row(db, "calls")["next_deadline"] == "2026-09-22"


def test_bodies_go_to_the_archive(db: Path, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "pages")
    with Keeper(db, command="crawl", now=NOW, parser_version="1", archive=archive) as keeper:
        keeper.add(page(call(), body="<p>Été</p>"))
    ((sha256,),) = rows(db, "SELECT sha256 FROM pages")
    assert archive.read(sha256).decode() == "<p>Été</p>"


def test_times_need_a_zone(db: Path) -> None:
    with pytest.raises(ValueError, match="without a zone"):
        keep(db, now=NOW.replace(tzinfo=None))
    assert not db.exists()
