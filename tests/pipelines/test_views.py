"""The views tell the truth of the moment in which they are asked."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, call, keep, page, plain_call, rows

from pipelines.database import open_to_read
from pipelines.views import VIEWS


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


def at(moment: str) -> dt.datetime:
    return dt.datetime.fromisoformat(moment).replace(tzinfo=dt.UTC)


def ask(db: Path, sql: str, now: dt.datetime = NOW) -> list[dict[str, Any]]:
    with closing(open_to_read(db, now=now)) as connection:
        return [dict(found) for found in connection.execute(sql)]


def status(db: Path, now: dt.datetime) -> tuple[Any, ...]:
    (found,) = ask(db, "SELECT status, next_deadline FROM call_status", now)
    return tuple(found.values())


def deadline(day: str, kind: str = "single", **more: str) -> dict[str, str]:
    return {"date": day, "kind": kind, "text": day} | more


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_every_view_has_the_columns_that_are_described(db: Path, view: Any) -> None:
    keep(db, page(call()))
    with closing(sqlite3.connect(db)) as connection:
        cursor = connection.execute(f"SELECT * FROM {view.name}")
        assert [column[0] for column in cursor.description] == [column.name for column in view.columns]


BRUSSELS = {"time": "17:00", "timezone": "Europe/Brussels", "utc": "2026-03-20T16:00:00Z"}


@pytest.mark.parametrize(
    ("stated", "moment", "expected"),
    [
        pytest.param({}, "2026-03-01", ("unknown", None), id="nothing stated"),
        pytest.param({"status_published": "open"}, "2026-03-01", ("unknown", None), id="what the page said is no deadline"),
        pytest.param({"deadline_model": "rolling"}, "2030-01-01", ("open", None), id="rolling"),
        pytest.param(
            {"deadline_model": "rolling", "deadlines": [deadline("2026-03-20")]},
            "2026-03-21",
            ("closed", None),
            id="rolling until a day",
        ),
        pytest.param({"deadlines": [deadline("2026-03-20")]}, "2026-03-01", ("open", "2026-03-20"), id="to come"),
        pytest.param({"deadlines": [deadline("2026-03-20")]}, "2026-03-20T23:59:58", ("open", "2026-03-20"), id="that day"),
        pytest.param({"deadlines": [deadline("2026-03-20")]}, "2026-03-21", ("closed", None), id="the day after"),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", **BRUSSELS)]},
            "2026-03-20T16:00:00",
            ("open", "2026-03-20"),
            id="the second",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", **BRUSSELS)]},
            "2026-03-20T16:00:01",
            ("closed", None),
            id="a second later",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", timezone="America/New_York")]},
            "2026-03-21T03:59:00",
            ("open", "2026-03-20"),
            id="the day ends where the funder is",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", time="17:00")]},
            "2026-03-20T20:00:00",
            ("open", "2026-03-20"),
            id="a time without zone is no instant",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", "cut-off"), deadline("2026-09-22", "cut-off")]},
            "2026-04-01",
            ("open", "2026-09-22"),
            id="between cut-offs",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-09-22", "cut-off"), deadline("2026-03-20", "cut-off")]},
            "2026-03-01",
            ("open", "2026-03-20"),
            id="the earliest, wherever it is printed",
        ),
        pytest.param(
            {"deadlines": [deadline("2026-03-20", "intent"), deadline("2026-05-20", "question")]},
            "2026-03-01",
            ("unknown", None),
            id="neither is an application's",
        ),
        pytest.param(
            {
                "deadlines": [{"month_day": "--03-31", "kind": "single", "text": "31 March"}],
                "deadline_model": "recurring",
            },
            "2026-03-01",
            ("unknown", None),
            id="a day without a year",
        ),
        pytest.param(
            {"opens_on": "2026-03-10", "deadlines": [deadline("2026-06-01")]},
            "2026-03-09T23:59:59",
            ("forthcoming", "2026-06-01"),
            id="not yet",
        ),
        pytest.param(
            {"opens_on": "2026-03-10", "deadlines": [deadline("2026-06-01")]},
            "2026-03-10",
            ("open", "2026-06-01"),
            id="the day it opens",
        ),
        pytest.param({"opens_on": "2026-04"}, "2026-03-31", ("forthcoming", None), id="opens in a month"),
        pytest.param({"opens_on": "2026-04"}, "2026-04-01", ("unknown", None), id="may be open"),
        pytest.param({"opens_on": "2027", "deadline_model": "rolling"}, "2026-12-31", ("forthcoming", None), id="next year"),
        pytest.param({"opens_on": "2027", "deadline_model": "rolling"}, "2027-01-01", ("open", None), id="this year"),
    ],
)
def test_status(db: Path, stated: dict[str, Any], moment: str, expected: tuple[Any, ...]) -> None:
    keep(db, page(plain_call("/calls/1", **stated)))
    assert status(db, at(moment)) == expected


def test_the_clock_is_the_present_and_a_given_time_stays_with_its_connection(db: Path) -> None:
    keep(db, page(call()))
    ((now,),) = rows(db, "SELECT now FROM clock")
    assert abs(at(now.rstrip("Z")) - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=5)
    with closing(open_to_read(db, now=NOW)) as one, closing(open_to_read(db)) as other:
        assert one.execute("SELECT now FROM clock").fetchone()["now"] == "2026-03-01T06:00:00Z"
        assert other.execute("SELECT now FROM clock").fetchone()["now"] > "2026-03-02"


def test_open_calls_are_sorted_by_urgency(db: Path) -> None:
    late = plain_call("/late", deadlines=[deadline("2026-06-01")])
    soon = plain_call("/soon", deadlines=[deadline("2026-03-03")], programme={"name": "LIFE"})
    rolling = plain_call("/rolling", deadline_model="rolling")
    past = plain_call("/past", deadlines=[deadline("2026-02-28")])
    keep(db, *(page(one) for one in (late, rolling, soon, past)))
    found = ask(db, "SELECT title, programme, next_deadline, days_left FROM open_calls")
    assert [tuple(one.values()) for one in found] == [
        ("Call /soon", "LIFE", "2026-03-03", 2),
        ("Call /late", None, "2026-06-01", 92),
        ("Call /rolling", None, None, None),
    ]


def test_upcoming_deadlines_leave_out_what_is_past_or_for_questions(db: Path) -> None:
    several = [
        deadline("2026-02-01", "cut-off"),
        deadline("2026-03-20", "cut-off", **BRUSSELS),
        deadline("2026-03-02", "intent"),
        deadline("2026-03-05", "question"),
    ]
    keep(db, page(plain_call("/calls/1", deadlines=several)))
    found = ask(db, "SELECT date, time, kind, days_left, closes_at FROM upcoming_deadlines")
    assert [tuple(one.values()) for one in found] == [
        ("2026-03-02", None, "intent", 1, "2026-03-02T23:59:59Z"),
        ("2026-03-20", "17:00", "cut-off", 19, "2026-03-20T16:00:00Z"),
    ]


def test_call_overview_is_a_line_a_call(db: Path) -> None:
    keep(db, page(call()), page(plain_call("/calls/2")))
    first, second = ask(db, "SELECT * FROM call_overview ORDER BY call_id")
    assert (first["programme"], first["status"], first["next_deadline"]) == ("AMIF", "open", "2026-03-20")
    assert (first["countries"], first["sectors"], first["beneficiaries"]) == ("EU", "Education", "NGOs")
    assert (first["total_budget"], first["sources"], first["last_seen"]) == (12e6, "example", "2026-03-01T06:00:00Z")
    assert (second["status"], second["countries"], second["total_budget"]) == ("unknown", None, None)


@pytest.fixture
def joined(db: Path) -> Iterator[Path]:
    """Two records of one call, as joining sources leaves them: the second one's deadlines won."""
    other = call("/other", deadlines=[deadline("2026-04-01")], reference=None, amounts=call().to_dict()["amounts"])
    keep(db, page(call()), page(other))
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE matches SET call_id = 1, rule = 'reference' WHERE record_id = 2")
        connection.execute("DELETE FROM calls WHERE id = 2")
        connection.execute("INSERT INTO call_fields VALUES (1, 'deadlines', 2)")
        connection.execute("INSERT INTO decisions VALUES (1, 2, 'same', '2026-03-01T06:00:00Z')")
        connection.commit()
    yield db


def test_conflicts_show_what_sources_state_differently(joined: Path) -> None:
    found = ask(joined, "SELECT call_id, field, record_id, value, leads FROM conflicts ORDER BY record_id")
    assert [tuple(one.values()) for one in found] == [
        (1, "deadlines", 1, "2026-03-20 2026-09-22", 1),
        (1, "deadlines", 2, "2026-04-01", 0),
    ]


def test_conflicts_in_sums_rates_and_openings(db: Path) -> None:
    amounts = [{"scope": "call", "min": "8000000", "max": "8000000", "currency": "EUR", "text": "8 million"}]
    rate = {"max": "80", "text": "up to 80%"}
    keep(db, page(call()), page(call("/other", amounts=amounts, funding_rate=rate, opens_on="2026-01")))
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("UPDATE matches SET call_id = 1 WHERE record_id = 2")
        connection.commit()
    found = ask(db, "SELECT field, value FROM conflicts WHERE record_id = 2")
    assert [tuple(one.values()) for one in found] == [
        ("amounts", "call:8000000.0..8000000.0 EUR"),
        ("funding_rate", "..80"),
        ("opens_on", "2026-01"),
    ]


def test_a_field_that_another_record_won_is_what_the_views_show(joined: Path) -> None:
    assert status(joined, NOW) == ("open", "2026-04-01")
    assert status(joined, at("2026-04-02")) == ("closed", None)


def test_of_records_trusted_alike_the_newer_statement_counts_and_the_lead_stays(joined: Path) -> None:
    keep(joined, page(call("/other", title="Another title"), body="v2", fetched_at=NOW + DAY), now=NOW + DAY)
    assert rows(joined, "SELECT title, record_id FROM calls") == [("Another title", 1)]
    assert ("title", 2) in rows(joined, "SELECT field, record_id FROM call_fields")
    assert rows(joined, "SELECT title FROM records ORDER BY id") == [("Digital skills for newcomers",), ("Another title",)]


def test_freshness_is_a_line_a_source(db: Path) -> None:
    keep(db, page(call()), page(plain_call("/calls/2"), fetched_at=NOW + DAY))
    (found,) = ask(db, "SELECT * FROM freshness", NOW + 5 * DAY)
    assert found == {
        "source": "example",
        "records": 2,
        "missing": 0,
        "last_seen": "2026-03-02T06:00:00Z",
        "last_changed": "2026-03-02T06:00:00Z",
        "days_old": 4,
        "last_run": 1,
        "verdict": None,
    }
