"""What all spiders share: a source is a declaration of where its pages are, and this base walks there.

Pages are told apart by the shape of their addresses, never by markup, so that a redesign changes nothing here:
- a listing is a start address and its further pages (?page=2, /page/2/, ?start=10, rel="next");
- a detail page is one whose path matches `details`, or another language of one (rel="alternate" hreflang);
- a sitemap is a start address that answers with XML.

A spider yields requests and `ReadPage`s, nothing else: listings as fetched, detail pages with what the parsers read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar
from urllib.parse import urlsplit, urlunsplit

from lxml.etree import LxmlError
from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.http import Request, Response, TextResponse, XmlResponse
from scrapy.linkextractors import LinkExtractor
from scrapy.utils.sitemap import Sitemap

from parsers.document import UnreadableError, refuse_crowds
from parsers.page import Page, ReadPage
from parsers.sites import SITES, bare_host
from parsers.totals import read_total
from spiders.addresses import clean, fold, listing_of
from spiders.tally import kind_of_failure

Found = Iterator[Request | ReadPage]
LINKS = LinkExtractor()
TEXT = "//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]"
NEXT = '//*[self::a or self::link][contains(concat(" ", normalize-space(@rel), " "), " next ")]/@href'
OTHER_LANGUAGES = '//link[contains(concat(" ", normalize-space(@rel), " "), " alternate ")][@hreflang]/@href'


class SiteSpider(Spider):
    """A spider of one source, whose `name` is the source's everywhere.

    `listings` are where to start (a sitemap will do); `unverified` are those of them that nobody has seen answer (their
    absence is no error); `details` are patterns of the whole path of pages worth reading.
    """

    listings: ClassVar[tuple[str, ...]]
    unverified: ClassVar[tuple[str, ...]] = ()
    details: ClassVar[tuple[str, ...]]

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> SiteSpider:
        """Prepare what the declaration says."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider._hosts = frozenset(SITES[spider.name].hosts)
        spider._details = re.compile("|".join(f"(?:{pattern})" for pattern in cls.details))
        spider._listings = frozenset(map(listing_of, cls.listings))
        spider._unverified = frozenset(map(listing_of, cls.unverified))
        spider._found = set()
        spider._rows = {}
        spider._totals = {}
        spider._failures = {}
        return spider

    _hosts: frozenset[str]
    _details: re.Pattern[str]
    _listings: frozenset[str]
    _unverified: frozenset[str]
    _found: set[str]  # detail pages, by folded address
    _rows: dict[str, set[str]]  # the same for each listing
    _totals: dict[str, int]  # the own figure of each listing that gives one
    _failures: dict[str, str]  # addresses that could not be had → kind of failure

    async def start(self) -> AsyncIterator[Any]:
        """The listings. They take the duplicate and off-site filters as any other address does."""
        self._set("listed", 0)
        for url in self.listings:
            yield self._request(url)

    def parse(self, response: Response, listing: bool = False, detail: bool = False) -> Found:
        """Read a page as what its address says it is; the two flags say what led here where the address does not."""
        if fold(response.url) != fold(response.meta.get("redirect_urls", [response.url])[0]):
            listing = detail = False
        listing = listing or listing_of(response.url) in self._listings
        detail = detail or self.is_detail(response.url)
        if not (listing or detail):
            self._count("error/moved")
            return
        if detail:
            yield self._read(response)
        else:
            yield ReadPage(self._page(response), self.name, [])
        if isinstance(response, XmlResponse):
            yield from self._sitemap(response)
        elif isinstance(response, TextResponse) and not self._is_crowded(response):
            yield from self._listing(response) if listing else self._languages(response)

    def _is_crowded(self, response: TextResponse) -> bool:
        """Whether an element has so many attributes that Scrapy's own reading of the page would take hours."""
        try:
            refuse_crowds(response.text.encode("utf-8", "replace"))
        except UnreadableError:
            self._count("error/crowded page")
            return True
        return False

    def is_detail(self, url: str) -> bool:
        """Whether the address has the shape of a detail page of this site."""
        return self.is_ours(url) and self._details.fullmatch(urlsplit(url).path) is not None

    def is_ours(self, url: str) -> bool:
        """Whether the address is on one of the site's hosts, with or without www."""
        return bare_host(url) in self._hosts

    def failed(self, failure: Any) -> None:
        """Count a request that came to nothing, by kind; a lost listing weighs more than a lost page."""
        kind = kind_of_failure(failure)
        if kind is None:
            return
        self.logger.info("%s: %s", kind, failure.request.url)
        self._failures[failure.request.url] = kind
        self._set("failures", self._failures)
        base = listing_of(failure.request.url)
        if base in self._unverified:
            self._count(f"unverified/{kind}")  # a guess that came to nothing is no failure
        elif base in self._listings:
            self._count(f"error/listing: {kind}")
        else:
            self._count(f"error/{kind}")

    def _listing(self, response: TextResponse) -> Found:
        base = listing_of(response.url)
        links = [link.url for link in LINKS.extract_links(response)]
        rows = self._rows.setdefault(base, set())
        details = [url for url in links if self.is_detail(url)]
        new = {fold(url) for url in details} - rows
        rows |= new
        self._note_total(base, response)
        yield from self._follow(details)
        # A listing that says nothing new is over: sites answer any page number, and calendars have no end.
        if new:
            yield from self._follow([url for url in links if listing_of(url) == base])
            yield from self._follow([response.urljoin(url) for url in response.xpath(NEXT).getall()], listing=True)

    def _note_total(self, base: str, response: TextResponse) -> None:
        if base not in self._totals and (total := read_total(" ".join(response.xpath(TEXT).getall()))):
            self._totals[base] = total

    def _languages(self, response: TextResponse) -> Found:
        yield from self._follow([response.urljoin(url) for url in response.xpath(OTHER_LANGUAGES).getall()], detail=True)

    def _sitemap(self, response: XmlResponse) -> Found:
        try:
            sitemap = Sitemap(response.body)
            addresses = [str(entry.get("loc", "")) for entry in sitemap]
        except (StopIteration, LxmlError):
            self._count("error/listing: unreadable sitemap")
            return
        if sitemap.type == "sitemapindex":
            yield from self._follow(addresses, listing=True)
        else:
            yield from self._follow([url for url in addresses if self.is_detail(url)])

    def _follow(self, urls: list[str], **flags: bool) -> Iterator[Request]:
        for url in urls:
            if not self.is_ours(url):
                continue
            if flags.get("detail") or self.is_detail(url):
                self._found.add(fold(url))
            yield self._request(url, **flags)
        self._set("listed", len(self._found))
        if self._totals:
            # Comparable with what is listed: with the pages that only other listings led to, which say no figure
            counted = set().union(*(self._rows[base] for base in self._totals))
            self._set("site_total", sum(self._totals.values()) + len(self._found - counted))

    def _request(self, url: str, **flags: bool) -> Request:
        # All hosts of a site are one site: ask the one that the declaration names, over the scheme that it names.
        home = urlsplit(self.listings[0])
        url = urlunsplit(urlsplit(clean(url))._replace(scheme=home.scheme, netloc=home.netloc))
        return Request(url, callback=self.parse, errback=self.failed, cb_kwargs=flags)

    def _page(self, response: Response) -> Page:
        content_type = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
        return Page(response.url, response.body, content_type, self._now(), response.status)

    def _read(self, response: Response) -> ReadPage:
        from parsers.read import read_page

        return read_page(self._page(response))

    def _now(self) -> dt.datetime:
        fixed = self.settings.get("OPENCALLS_NOW")
        return dt.datetime.fromisoformat(fixed).astimezone(dt.UTC) if fixed else dt.datetime.now(dt.UTC)

    def _count(self, key: str) -> None:
        self.crawler.stats.inc_value(f"opencalls/{key}")

    def _set(self, key: str, value: object) -> None:
        self.crawler.stats.set_value(f"opencalls/{key}", value)
