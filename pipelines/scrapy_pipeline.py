"""The item pipeline: what spiders yield goes to the Keeper. All crawlers of a process share one, so a crawl is one run.

Settings read: OPENCALLS_DB, OPENCALLS_NOW (empty: the clock), OPENCALLS_COMMAND, and OPENCALLS_ARCHIVE, a folder that
bodies are kept in (absent or empty: none). A StoreError stops the crawl: what cannot be kept need not be fetched.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections import defaultdict
from pathlib import Path
from typing import Any

from scrapy.crawler import Crawler

from parsers.page import ReadPage
from pipelines.archive import Archive
from pipelines.errors import StoreError
from pipelines.keep import Keeper

_log = logging.getLogger(__name__)
_FAILURES = "opencalls/error/"  # where the crawl counts failures, by kind

_keepers: dict[Path, Keeper] = {}
_users: defaultdict[Path, int] = defaultdict(int)


class KeepPipeline:
    """Keeps ReadPages; `opencalls/store_error` in the stats says why it could not."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._db = Path(crawler.settings["OPENCALLS_DB"]).absolute()
        self._joined = False
        self._stopping: asyncio.Future[None] | None = None

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

    def close_spider(self) -> None:
        """Note the pages that failed; the last spider to end closes the database."""
        if not self._joined:
            return  # it never started: another process held the database
        self._joined = False
        _users[self._db] -= 1
        keeper = _keepers[self._db]
        try:
            if not keeper.closed:
                self._note_failures(keeper)
            if not _users[self._db]:
                del _keepers[self._db]
                keeper.close()
        except StoreError as error:
            self._note_error(error)
            raise

    def _note_failures(self, keeper: Keeper) -> None:
        stats, spider = self._crawler.stats, self._crawler.spider
        if stats and spider:
            for key, count in sorted(stats.get_stats().items()):
                if key.startswith(_FAILURES):
                    keeper.failed(spider.name, None, key.removeprefix(_FAILURES), pages=count)

    def _note_error(self, error: StoreError) -> None:
        stats = self._crawler.stats
        if stats and not stats.get_value("opencalls/store_error"):
            stats.set_value("opencalls/store_error", str(error))
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
    )
