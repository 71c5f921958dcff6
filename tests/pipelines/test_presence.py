"""Which records a crawl makes missing, which withdrawn, and which it says nothing about."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from synthetic import DAY, NOW, check_whole, keep, page, plain_call, rows

from pipelines.database import open_to_read
from pipelines.health import Crawled, Thresholds
from pipelines.keep import Keeper
from pipelines.presence import place_of

WEEK = 7 * DAY
COUNT = 20
DEADLINES = [{"date": "2027-01-01", "kind": "single", "text": "1 January 2027"}]
URL = "https://www.example.eu/calls/3"


def at(week: int) -> str:
    return f"{NOW + week * WEEK:%Y-%m-%dT%H:%M:%SZ}"


def crawl(
    db: Path,
    week: int,
    *,
    without: tuple[int, ...] = (),
    hours: int = 0,
    limits: Thresholds | None = None,
    stop: bool = False,
    **crawled: Any,
) -> None:
    """A crawl that finds all calls but some."""
    found = [n for n in range(COUNT) if n not in without]
    now = NOW + week * WEEK + dt.timedelta(hours=hours)
    with Keeper(db, command="crawl", now=now, crawl=True, parser_version="1", limits=limits) as keeper:
        for n in found:
            item = plain_call(f"/calls/{n}", url=f"https://www.example.eu/calls/{n}", deadlines=DEADLINES)
            keeper.add(page(item, body=f"{n} in {week}", fetched_at=now))
        if not stop:
            keeper.crawled("example", Crawled(**{"listed": len(found), **crawled}))


def three(db: Path) -> tuple[Any, ...]:
    """What is stored of call 3: missing since, withdrawn at."""
    return rows(db, "SELECT missing_since, withdrawn_at FROM records WHERE source_key = '/calls/3'")[0]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    crawl(path, 0)
    return path


def test_missing_then_withdrawn_then_back(db: Path) -> None:
    crawl(db, 1, without=(3,))
    assert three(db) == (at(1), None)
    crawl(db, 2, without=(3,))
    assert three(db) == (at(1), None)
    crawl(db, 3, without=(3,))
    assert three(db) == (at(1), at(3))
    assert rows(db, "SELECT missing, records FROM freshness") == [(1, COUNT)]
    crawl(db, 4, without=(3,))
    crawl(db, 5)
    assert three(db) == (None, None)
    absence = rows(db, "SELECT missing_since, misses, withdrawn_at, back_at FROM absences")
    assert absence == [(at(1), 4, at(3), at(5))]
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    check_whole(db)


def test_each_absence_is_counted_anew(db: Path) -> None:
    for week in range(1, 8):
        crawl(db, week, without=(3,) if week % 3 else ())
    assert rows(db, "SELECT misses, withdrawn_at, back_at FROM absences ORDER BY id") == [
        (2, None, at(3)),
        (2, None, at(6)),
        (1, None, None),
    ]


def test_a_crawl_that_is_repeated_at_once_confirms_nothing(db: Path) -> None:
    for hours in (0, 1, 11, 12, 25):
        crawl(db, 1, without=(3,), hours=hours)
    assert rows(db, "SELECT misses, missed_at FROM absences") == [(3, "2026-03-09T07:00:00Z")]


def test_how_many_misses_are_too_many_is_a_setting(db: Path) -> None:
    for week in (1, 2):
        crawl(db, week, without=(3,), limits=Thresholds(misses=2))
    assert three(db) == (at(1), at(2))


@pytest.mark.parametrize("kind", ["http 404", "http 410"])
def test_a_page_that_is_gone_is_withdrawn_at_once(db: Path, kind: str) -> None:
    crawl(db, 1, without=(3,), listed=COUNT, failures={URL: kind})
    assert three(db) == (at(1), at(1))


@pytest.mark.parametrize(
    "crawled",
    [
        pytest.param({"failures": {URL: "http 500"}, "listed": COUNT}, id="its page could not be had"),
        pytest.param({"failures": {URL + "/?": "timeout"}, "listed": COUNT}, id="nor by another form of its address"),
        pytest.param({"finish": "shutdown"}, id="the crawl ended early"),
        pytest.param({"listings_lost": 1, "lost": ["listing: http 503 (1)"]}, id="a listing was lost"),
        pytest.param({"listed": 17, "site_total": 25}, id="the site counts more"),
        pytest.param({"listed": 0}, id="broken"),
        pytest.param({"stop": True}, id="nobody said that the crawl had ended"),
    ],
)
def test_a_crawl_that_did_not_see_makes_nothing_missing(db: Path, crawled: dict[str, Any]) -> None:
    for week in range(1, 4):
        crawl(db, week, without=(3,), **crawled)
    assert three(db) == (None, None)
    assert rows(db, "SELECT count(*) FROM absences") == [(0,)]


def test_mass_loss_makes_nothing_missing(db: Path) -> None:
    crawl(db, 1, without=tuple(range(5)))
    assert rows(db, "SELECT count(missing_since) FROM records") == [(0,)]


def test_a_replay_makes_nothing_missing(db: Path) -> None:
    keep(db, page(plain_call("/calls/1"), fetched_at=NOW + WEEK), now=NOW + WEEK)
    assert rows(db, "SELECT count(missing_since) FROM records") == [(0,)]


def test_a_replay_of_an_older_page_does_not_bring_back_what_went_since(db: Path) -> None:
    crawl(db, 1, without=(3,))
    item = plain_call("/calls/3", url=URL, deadlines=DEADLINES)
    keep(db, page(item, body="3 in 0", fetched_at=NOW), now=NOW + 2 * WEEK)
    assert three(db) == (at(1), None)
    keep(db, page(item, body="saved later", fetched_at=NOW + 2 * WEEK), now=NOW + 2 * WEEK)
    assert three(db) == (None, None)


def test_a_page_that_is_there_but_states_nothing_is_flagged_not_missing(db: Path) -> None:
    with Keeper(db, command="crawl", now=NOW + WEEK, crawl=True, parser_version="1") as keeper:
        for n in range(COUNT):
            items = [] if n == 3 else [plain_call(f"/calls/{n}", url=f"https://www.example.eu/calls/{n}", deadlines=DEADLINES)]
            keeper.add(page(*items, body=f"{n}", fetched_at=NOW + WEEK, url=f"https://www.example.eu/calls/{n}"))
        keeper.crawled("example", Crawled(listed=COUNT))
    assert three(db) == (None, None)
    assert rows(db, "SELECT url, code FROM issues") == [(URL, "nothing_stated")]


def test_another_sources_records_are_not_looked_at(db: Path) -> None:
    keep(db, page(plain_call("/calls/1", source="other")))
    crawl(db, 1)
    assert rows(db, "SELECT count(missing_since) FROM records") == [(0,)]


def test_a_withdrawn_call_is_not_open_any_more_unless_its_deadline_has_passed_anyway(db: Path) -> None:
    crawl(db, 1, without=(3,), listed=COUNT, failures={URL: "http 410"})
    sql = "SELECT status, count(*) FROM call_status GROUP BY status ORDER BY status"
    for now, expected in (
        (NOW + 2 * WEEK, [("open", COUNT - 1), ("withdrawn", 1)]),
        (dt.datetime(2027, 2, 1, tzinfo=dt.UTC), [("closed", COUNT)]),
    ):
        connection = open_to_read(db, now=now)
        assert [tuple(row) for row in connection.execute(sql)] == expected
        if expected[0][0] == "open":
            assert connection.execute("SELECT count(*) FROM open_calls").fetchone()[0] == COUNT - 1
            assert connection.execute("SELECT count(*) FROM upcoming_deadlines").fetchone()[0] == COUNT - 1
        connection.close()


@pytest.mark.parametrize("url", ["https://e.eu/calls/3", "http://www.e.eu/calls/3/", "https://e.eu/calls/3#top", "https://e.eu/calls/3?"])
def test_place_of(url: str) -> None:
    assert place_of(url) == "/calls/3?" != place_of("https://e.eu/calls/33") != place_of("https://e.eu/calls/3?id=1")
