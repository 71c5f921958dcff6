"""The item pipeline: what spiders yield goes to the Keeper. All crawlers of a process share one, so a crawl is one run.

Settings read: OPENCALLS_DB, OPENCALLS_NOW (empty: the clock), OPENCALLS_COMMAND, OPENCALLS_ARCHIVE, a folder that bodies
are kept in (absent or empty: none), and OPENCALLS_HEALTH, thresholds of pipelines/health.py other than the defaults
({"misses": 5}). A StoreError stops the crawl: what cannot be kept need not be fetched.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections import defaultdict
from pathlib import Path
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler

from parsers.page import ReadPage
from pipelines.archive import Archive
from pipelines.errors import StoreError
from pipelines.health import Crawled, Judgement, Thresholds
from pipelines.keep import Keeper

_log = logging.getLogger(__name__)
_ERRORS = "opencalls/error/"  # where the crawl counts failures, by kind

_keepers: dict[Path, Keeper] = {}
_users: defaultdict[Path, int] = defaultdict(int)


class KeepPipeline:
    """Keeps ReadPages; `opencalls/store_error` in the stats says why it could not."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._db = Path(crawler.settings["OPENCALLS_DB"]).absolute()
        self._joined = False
        self._stopping: asyncio.Future[None] | None = None
        # Not close_spider, which Scrapy calls before it says why the spider ends
        crawler.signals.connect(self.spider_closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeepPipeline:
        """What Scrapy calls."""
        return cls(crawler)

    def open_spider(self) -> None:
        """Open the database, or join in where another spider of this process has."""
        if self._db not in _keepers:
            _keepers[self._db] = _open(self._db, self._crawler.settings)
        _users[self._db] += 1
        self._joined = True

    def process_item(self, item: ReadPage) -> ReadPage:
        """Keep a page with its items."""
        try:
            _keepers[self._db].add(item)
        except StoreError as error:
            self._note_error(error)
            if self._stopping is None:
                # Not awaited here: the stop waits for the items under way, this one among them
                self._stopping = asyncio.ensure_future(self._crawler.stop_async())
            raise
        return item

    def spider_closed(self, reason: str) -> None:
        """Note the pages that failed and let the source be judged; the last spider to end closes the database."""
        if not self._joined:
            return  # it never started: another process held the database
        self._joined = False
        _users[self._db] -= 1
        keeper = _keepers[self._db]
        try:
            if not keeper.closed:
                self._note_failures(keeper)
                if self._crawler.spider:
                    self._tell(keeper.crawled(self._crawler.spider.name, self._crawled(reason)))
            if not _users[self._db]:
                del _keepers[self._db]
                keeper.close()
        except StoreError as error:
            self._note_error(error)

    def _note_failures(self, keeper: Keeper) -> None:
        stats, spider = self._stats(), self._crawler.spider
        if spider:
            for key, count in sorted(stats.items()):
                if key.startswith(_ERRORS):
                    keeper.failed(spider.name, None, key.removeprefix(_ERRORS), pages=count)

    def _crawled(self, reason: str) -> Crawled:
        stats = self._stats()
        return Crawled(
            finish=reason,
            listed=stats.get("opencalls/listed"),
            site_total=stats.get("opencalls/site_total"),
            lost=stats.get("opencalls/lost", ()),
            listings_lost=sum(count for key, count in stats.items() if key.startswith(f"{_ERRORS}listing:")),
            failures=stats.get("opencalls/failures", {}),
        )

    def _tell(self, judgement: Judgement | None) -> None:
        if judgement and self._crawler.stats:
            self._crawler.stats.set_value("opencalls/verdict", judgement.verdict)
            self._crawler.stats.set_value("opencalls/reasons", judgement.reasons)

    def _stats(self) -> dict[str, Any]:
        return self._crawler.stats.get_stats() if self._crawler.stats else {}

    def _note_error(self, error: StoreError) -> None:
        stats = self._crawler.stats
        if stats and not stats.get_value("opencalls/store_error"):
            stats.set_value("opencalls/store_error", str(error))
            stats.inc_value(f"{_ERRORS}storing")
            _log.error("%s", error)


def _open(db: Path, settings: Any) -> Keeper:
    now = settings.get("OPENCALLS_NOW")
    archive = settings.get("OPENCALLS_ARCHIVE")
    return Keeper(
        db,
        command=settings.get("OPENCALLS_COMMAND") or "scrapy crawl",
        now=dt.datetime.fromisoformat(now) if now else dt.datetime.now(dt.UTC),
        crawl=True,
        archive=Archive(Path(archive)) if archive else None,
        limits=Thresholds(**settings.getdict("OPENCALLS_HEALTH")),
    )
