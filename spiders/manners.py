"""What a spider may ask a site for, and how often: hosts, robots.txt and its Crawl-delay, where Scrapy is looser."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Request, Response

from parsers.sites import SITES, bare_host

MAX_CRAWL_DELAY = 60.0  # seconds; a robots.txt that asks for an hour would never let a crawl end
NOTHING_ALLOWED = b"User-agent: *\nDisallow: /"


class SiteHosts(OffsiteMiddleware):
    """Only the site's own hosts, for every request.

    Scrapy's own filter lets requests with dont_filter pass, and every retried request has it: a page that
    answers 503 first and then redirects elsewhere would lead off the site.
    """

    def process_request(self, request: Request, spider: Any = None) -> None:
        """Drop what is not on the site's hosts; a redirect that leads away is counted."""
        source = self.crawler.spider
        if source is not None and bare_host(request.url) in SITES[source.name].hosts:
            return
        if request.meta.get("redirect_urls"):
            self.stats.inc_value("opencalls/error/off-site redirect")
        raise IgnoreRequest(f"offsite: {request.url}")


class RobotsOutage:
    """A robots.txt that answers 5xx allows nothing, as RFC 9309 says; Scrapy would take it for an empty one."""

    def process_response(self, request: Request, response: Response) -> Response:
        """Replace the error page by a refusal."""
        if response.status >= 500 and urlsplit(request.url).path == "/robots.txt":
            return response.replace(body=NOTHING_ALLOWED)
        return response


class CrawlDelay:
    """Be as slow as robots.txt asks: Scrapy reads Crawl-delay, and leaves it at that. AutoThrottle must be on."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CrawlDelay:
        """What Scrapy calls."""
        return cls(crawler)

    def robots_parsed(self, robotparser: Any) -> None:
        """A robots.txt has come."""
        throttle = self._crawler.get_extension(AutoThrottle)
        delay = robotparser.crawl_delay(self._crawler.settings["ROBOTSTXT_USER_AGENT"])
        if throttle and delay:
            throttle.mindelay = max(throttle.mindelay, min(float(delay), MAX_CRAWL_DELAY))
