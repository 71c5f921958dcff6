"""What a crawl came to: failures by kind, counted where they happen, so that a broken crawl never looks fine."""

from __future__ import annotations

from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Request
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.defer import deferred_from_coro

from parsers.page import ReadPage
from parsers.sites import SITES, bare_host
from spiders.guard import PrivateAddressError

MAX_CRAWL_DELAY = 60.0  # seconds; a robots.txt that asks for an hour would stop the crawl of everything else


def kind_of_failure(failure: Any) -> str | None:
    """What a request came to nothing from; None where it is counted elsewhere (off-site)."""
    error = failure.value
    if isinstance(error, HttpError):
        return f"http {error.response.status}"
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


class SiteHosts(OffsiteMiddleware):
    """Only the site's own hosts, for every request.

    Scrapy's own filter lets requests with dont_filter pass, and every retried request has it: a page that
    answers 503 first and then redirects elsewhere would lead off the site.
    """

    def process_request(self, request: Request, spider: Any = None) -> None:
        """Drop what is not on the site's hosts; a redirect that leads away is counted."""
        source = self.crawler.spider
        assert source is not None  # noqa: S101  (for mypy: the engine runs)
        if bare_host(request.url) in SITES[source.name].hosts:
            return
        if request.meta.get("redirect_urls"):
            self.stats.inc_value("opencalls/error/off-site redirect")
        raise IgnoreRequest(f"offsite: {request.url}")


class Tally:
    """Counts pages, items and exceptions into the stats under opencalls/, and keeps the Crawl-delay of robots.txt."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._closing: Any = None
        for receiver, signal in (
            (self.item_scraped, signals.item_scraped),
            (self.spider_error, signals.spider_error),
            (self.item_error, signals.item_error),
            (self.robots_parsed, signals.robots_parsed),
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

    def robots_parsed(self, robotparser: Any) -> None:
        """Be as slow as robots.txt asks (Scrapy reads Crawl-delay, and leaves it at that)."""
        throttle = self._crawler.get_extension(AutoThrottle)
        delay = robotparser.crawl_delay(self._crawler.settings["USER_AGENT"])
        if throttle and delay:
            throttle.mindelay = max(throttle.mindelay, min(float(delay), MAX_CRAWL_DELAY))

    def _count(self, key: str, count: int = 1) -> None:
        self._crawler.stats.inc_value(f"opencalls/{key}", count)
