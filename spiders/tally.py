"""What a crawl came to: failures by kind, counted where they happen, so that a broken crawl never looks fine."""

from __future__ import annotations

import logging
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.logformatter import LogFormatter, LogFormatterResult
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.defer import deferred_from_coro

from parsers.page import ReadPage
from spiders.crawl import SourceResult
from spiders.guard import PrivateAddressError


def kind_of_failure(failure: Any) -> str | None:
    """What a request came to nothing from; None where it is counted elsewhere (off-site)."""
    error = failure.value
    if isinstance(error, HttpError):
        return f"http {error.response.status}"
    if "certificate verify failed" in str(error):
        return "certificate"
    for kind, types in KINDS.items():
        if isinstance(error, types):
            return kind
    if isinstance(error, IgnoreRequest):
        return next((kind for words, kind in IGNORED.items() if words in str(error)), "ignored")
    return "connection"


KINDS: dict[str, type[Exception]] = {
    "private address": PrivateAddressError,
    "timeout": DownloadTimeoutError,
    "dns": CannotResolveHostError,
    "too large": DownloadCancelledError,
}
# Scrapy tells these apart by words only.
IGNORED: dict[str, str | None] = {
    "robots.txt": "robots denied",
    "max redirections": "redirect loop",
    "offsite": None,
}


class ShortLog(LogFormatter):
    """The log names a page by its address, where Scrapy prints its bytes.

    Only the first page that cannot be kept is told: the crawl ends with it, and those under way say the same.
    """

    _told = False

    def item_error(self, item: ReadPage, *where: Any) -> LogFormatterResult:
        """A page that could not be kept."""
        level = logging.DEBUG if self._told else logging.ERROR
        self._told = True
        return {"level": level, "msg": "cannot keep %(url)s", "args": {"url": item.page.url}}

    def scraped(self, item: ReadPage, *where: Any) -> LogFormatterResult:
        """A page that was kept."""
        return {"level": logging.DEBUG, "msg": "kept %(url)s", "args": {"url": item.page.url}}


class Tally:
    """Counts pages, items and exceptions into the stats, under opencalls/."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._closing: Any = None
        for receiver, signal in (
            (self.item_scraped, signals.item_scraped),
            (self.spider_error, signals.spider_error),
            (self.item_error, signals.item_error),
            (self.spider_closed, signals.spider_closed),
        ):
            crawler.signals.connect(receiver, signal)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Tally:
        """What Scrapy calls."""
        return cls(crawler)

    def item_scraped(self, item: ReadPage) -> None:
        """A page was kept."""
        self._count("fetched")
        self._count("with_items", bool(item.items))
        self._count("items", len(item.items))

    def spider_error(self) -> None:
        """An exception while reading a page."""
        self._count("error/spider exception")

    def item_error(self) -> None:
        """An exception while keeping a page. Bad records are quarantined, so it is the database: ask for no more."""
        self._count("error/storing")
        engine = self._crawler.engine
        if engine is not None and not self._closing:
            self._closing = deferred_from_coro(engine.close_spider_async(reason="storing failed"))

    def spider_closed(self, reason: str) -> None:
        """The end, and why; and what was lost until then, for the pipeline to judge."""
        self._crawler.stats.set_value("opencalls/finish", reason)
        self._crawler.stats.set_value("opencalls/lost", SourceResult.of(self._crawler).lost)

    def _count(self, key: str, count: int = 1) -> None:
        self._crawler.stats.inc_value(f"opencalls/{key}", count)
