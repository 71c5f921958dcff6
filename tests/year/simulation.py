"""Crawls week after week of the world that is written down, checked after each week and at the end."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import parsers.read
import pipelines.keep
from opencalls.release import release
from parsers.page import Page, ReadPage
from pipelines.database import open_to_read
from tests.loopback import Said, SiteServer
from tests.year import pages, world
from tests.year.walk import walk
from tests.year.world import SOURCES

REAL = (0, world.RELAUNCH, world.LOGIN[0], world.OUTAGE, world.CLEARED)  # weeks that Scrapy itself crawls, in a process each
STATUS_EVERY = 5  # weeks between two looks at the status of every call
Rows = list[tuple[Any, ...]]


class Year:
    """Crawls from week `first` to `last` into a database."""

    def __init__(self, folder: Path, first: int, last: int) -> None:
        self.db = folder / "calls.db"
        self.first, self.last = first, last
        self.verdicts: dict[tuple[int, str], tuple[str, str]] = {}

    def run(self) -> None:
        """Every week's crawl; a look at what came of it."""
        site: dict[str, Said] = {}
        with SiteServer(site) as server:
            routes = dict.fromkeys(pages.ORIGINS.values(), server.origin)
            for week in range(self.first, self.last + 1):
                site.clear()
                site.update(pages.site(week))
                self._crawl(week, routes)
                self._judged(week)
                if week % STATUS_EVERY == 0 or week == self.last:
                    self.check_status(week)

    def _crawl(self, week: int, routes: dict[str, str]) -> None:
        now = world.moment(week)
        if week in REAL:
            process = multiprocessing.get_context("spawn").Process(target=scrapy_itself, args=(week, self.db, routes))
            process.start()
            process.join(100)
            assert process.exitcode == 0
        else:
            with parsers_of(week):
                walk(SOURCES, self.db, now, routes)
        for source in SOURCES:
            if (week, source) in world.RELEASED:
                with parsers_of(week):
                    release(self._newest_run(), [source], self.db, now + dt.timedelta(hours=3))

    def _newest_run(self) -> int:
        return int(self.rows("SELECT max(id) FROM runs")[0][0])

    def _judged(self, week: int) -> None:
        sql = """SELECT source, run_sources.verdict, reasons FROM run_sources JOIN runs ON runs.id = run_id
            WHERE crawl = 1 AND started_at = ?"""
        for source, verdict, reasons in self.rows(sql, f"{world.moment(week):%Y-%m-%dT%H:%M:%SZ}"):
            self.verdicts[week, source] = (verdict, reasons)

    def check_status(self, week: int) -> None:
        """The status of each call, asked on the day of the crawl, is that of the truth."""
        now = world.moment(week) + dt.timedelta(hours=6)
        with closing(open_to_read(self.db, now=now)) as connection:
            sql = "SELECT reference, call_status.status FROM calls JOIN call_status ON call_status.call_id = calls.id"
            found = dict(map(tuple, connection.execute(sql)))
        assert found == {told.reference: told.status(now) if shown else _gone(told, now) for told, shown in self.known(week)}

    def known(self, week: int) -> Iterator[tuple[world.Told, bool]]:
        """Every call of which some source has told until a week, as the best source told it last, and whether one still shows it."""
        for number in world.NUMBERS:
            last = {source: weeks[-1] for source in SOURCES if (weeks := world.seen(source, number, self.first, week))}
            if last:
                best = next(source for source in SOURCES if source in last)
                gone = [world.absences(source, number, self.first, week)[-1:] for source in last]
                shown = not all(one and one[0].withdrawn is not None and one[0].back is None for one in gone)
                yield world.told(best, number, last[best]), shown

    def rows(self, sql: str, *values: Any) -> Rows:
        """What a query gives."""
        with closing(sqlite3.connect(self.db)) as connection:
            return connection.execute(sql, values).fetchall()

    def by_record(self, sql: str) -> dict[tuple[str, int], Rows]:
        """Rows of a query that begin with source and reference, by source and number of the call."""
        found: defaultdict[tuple[str, int], Rows] = defaultdict(list)
        for source, reference, *rest in self.rows(sql):
            found[source, int(reference[-3:])].append(tuple(rest))
        return found


def _gone(told: world.Told, now: dt.datetime) -> str:
    return "closed" if told.status(now) == "closed" else "withdrawn"


def week_of(moment: str | None) -> int | None:
    """The week that a time of the database is in."""
    return None if moment is None else (dt.datetime.fromisoformat(moment) - world.START).days // 7


@contextmanager
def parsers_of(week: int) -> Iterator[None]:
    """The parsers as they are in a week: before the upgrade, durations are not read."""
    really, version = parsers.read.read_page, pipelines.keep.installed_parsers
    if week < world.UPGRADE:
        parsers.read.read_page = _without_durations(really)
    pipelines.keep.installed_parsers = lambda: "1" if week < world.UPGRADE else "2"
    try:
        yield
    finally:
        parsers.read.read_page, pipelines.keep.installed_parsers = really, version


def _without_durations(really: Any) -> Any:
    def read_page(page: Page) -> ReadPage:
        read = really(page)
        items = []
        for item in read.items:
            evidence = {field: quotes for field, quotes in item.evidence.items() if field != "duration_months"}
            items.append(item.model_copy(update={"duration_months": None, "evidence": evidence}))
        return ReadPage(page, read.source, items, read.labels)

    return read_page


def scrapy_itself(week: int, db: Path, routes: dict[str, str]) -> None:
    """The crawl of a week by Scrapy's own engine, in this process."""
    from spiders.crawl import UNHURRIED, crawl

    with parsers_of(week):
        crawl(
            SOURCES, db, now=world.moment(week), settings={**UNHURRIED, "OPENCALLS_ROUTES": routes, "RETRY_TIMES": 0, "LOG_LEVEL": "ERROR"}
        )
