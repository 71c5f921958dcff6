"""A crawl in this process, as often as wanted: real spiders, real HTTP over loopback, the real pipeline; Scrapy's engine is not run.

Twisted's reactor runs once in a process, and starting a process for each of 156 crawls would take most of an hour. So
requests are taken from the spider one by one, fetched with urllib, and their answers given back as Scrapy gives them.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Request
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.statscollectors import MemoryStatsCollector
from twisted.python.failure import Failure

from parsers.page import ReadPage
from pipelines.scrapy_pipeline import KeepPipeline
from spiders.addresses import FoldedFingerprinter
from spiders.tally import Tally


def walk(sources: Iterable[str], db: Path, now: dt.datetime, routes: Mapping[str, str]) -> None:
    """Crawl the sources one after the other, as one run, into a database and pages/ beside it."""
    settings = Settings()
    settings.setmodule("spiders.settings", priority="project")
    ours = {"OPENCALLS_DB": str(db), "OPENCALLS_ARCHIVE": str(db.parent / "pages"), "OPENCALLS_NOW": now.isoformat()}
    settings.update({**ours, "OPENCALLS_COMMAND": "crawl"}, priority="cmdline")
    walks = [_Walk(source, settings, routes) for source in sources]
    for one in walks:
        one.pipeline.open_spider()
    for one in walks:
        one.run()


class _Walk:
    def __init__(self, source: str, settings: Settings, routes: Mapping[str, str]) -> None:
        loader = SpiderLoader.from_settings(settings)
        self.crawler = Crawler(loader.load(source), settings)
        self.crawler.stats = MemoryStatsCollector(self.crawler)
        self.crawler.spider = self.spider = self.crawler.spidercls.from_crawler(self.crawler)
        self.tally = Tally(self.crawler)
        self.pipeline = KeepPipeline.from_crawler(self.crawler)
        self.routes = routes
        self.fingerprinter = FoldedFingerprinter()
        self.asked: set[bytes] = set()
        self.queue: deque[Request] = deque()

    def run(self) -> None:
        self._take(asyncio.run(self._start()))
        while self.queue:
            request = self.queue.popleft()
            status, headers, body = self._get(request.url)
            response = HtmlResponse(request.url, status=status, headers=headers, body=body, request=request)
            if status == 200:
                self._take(self.spider.parse(response, **request.cb_kwargs))
            else:
                failure = Failure(HttpError(response, "not 200"))
                failure.request = request
                self.spider.failed(failure)
        self.crawler.signals.send_catch_log(signals.spider_closed, spider=self.spider, reason="finished")

    async def _start(self) -> list[Any]:
        return [request async for request in self.spider.start()]

    def _take(self, found: Iterable[Request | ReadPage]) -> None:
        for one in found:
            if isinstance(one, ReadPage):
                self.pipeline.process_item(one)
                self.tally.item_scraped(one)
                continue
            fingerprint = self.fingerprinter.fingerprint(one)
            if fingerprint not in self.asked:
                self.asked.add(fingerprint)
                self.queue.append(one)

    def _get(self, url: str) -> tuple[int, dict[str, str], bytes]:
        parts = urlsplit(url)
        there = self.routes[f"{parts.scheme}://{parts.netloc}"] + parts.path + (f"?{parts.query}" if parts.query else "")
        try:
            with urllib.request.urlopen(urllib.request.Request(there, headers={"Host": parts.netloc}), timeout=10) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers), error.read()
