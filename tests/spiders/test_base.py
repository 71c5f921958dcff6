"""What a spider makes of single responses, without a network."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request, Response, XmlResponse
from scrapy.utils.test import get_crawler

from parsers.page import ReadPage
from spiders.euroalert import Euroalert

NOW = "2026-11-21T13:00:00+01:00"


@pytest.fixture
def spider() -> Euroalert:
    return Euroalert.from_crawler(get_crawler(Euroalert, {"OPENCALLS_NOW": NOW}))


def led_to(spider: Euroalert, response: Response, **flags: bool) -> list[str]:
    """Addresses that a response leads to."""
    response.request = Request(response.url)
    return [found.url for found in spider.parse(response, **flags) if isinstance(found, Request)]


def urlset(*locations: str, kind: str = "urlset", row: str = "url") -> bytes:
    rows = "".join(f"<{row}><loc>{location}</loc></{row}>" for location in locations)
    return f'<?xml version="1.0"?><{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</{kind}>'.encode()


def test_a_sitemap_leads_to_detail_pages(spider: Euroalert) -> None:
    body = urlset("https://euroalert.net/call/1/x", "https://euroalert.net/news/1", "https://elsewhere.example/call/1/x")
    response = XmlResponse("https://euroalert.net/calls", body=body)
    assert led_to(spider, response) == ["https://euroalert.net/call/1/x"]
    assert spider.crawler.stats.get_value("opencalls/listed") == 1


def test_a_sitemap_of_sitemaps_leads_to_them(spider: Euroalert) -> None:
    body = urlset("https://euroalert.net/sitemap-1.xml", kind="sitemapindex", row="sitemap")
    response = XmlResponse("https://euroalert.net/calls", body=body)
    (found,) = (found for found in parsed(spider, response) if isinstance(found, Request))
    assert found.url == "https://euroalert.net/sitemap-1.xml"
    inner = XmlResponse(found.url, body=urlset("https://euroalert.net/call/2/y"))
    assert led_to(spider, inner, **found.cb_kwargs) == ["https://euroalert.net/call/2/y"]


def parsed(spider: Euroalert, response: Response) -> list[Request | ReadPage]:
    response.request = Request(response.url)
    return list(spider.parse(response))


@pytest.mark.parametrize("body", [b"", b"<", b"<urlset", b"\x00\xff", b"<a>&b;</a>"])
def test_a_broken_sitemap_leads_nowhere(spider: Euroalert, body: bytes) -> None:
    assert led_to(spider, XmlResponse("https://euroalert.net/calls", body=body)) == []


def test_links_are_found_however_they_are_written(spider: Euroalert) -> None:
    body = b"""<base href="https://www.euroalert.net/deep/">
    <a href="../call/1/a">a</a><div class="q9"><p><a href=/call/2/b>b<a href='  /call/3/c '>c</a></div>
    <area href="//euroalert.net/call/4/d"><a href="http://euroalert.net/call/5/e/#x">e</a>
    <a href="javascript:go('/call/6/f')">f</a><a>g</a><a href="http://[broken/call/7/h">h</a>
    <script>"<a href='/call/8/i'>"</script><!-- <a href="/call/9/j">j</a> -->"""
    found = led_to(spider, HtmlResponse("https://euroalert.net/calls", body=body))
    assert found == [f"https://euroalert.net/call/{n}" for n in ("1/a", "2/b", "3/c", "4/d", "5/e/")]


def test_a_listing_that_says_nothing_new_is_over(spider: Euroalert) -> None:
    pages = '<a href="/call/1/a">a</a><a href="/calls?page={}">next</a>'
    first = HtmlResponse("https://euroalert.net/calls", body=pages.format(2).encode())
    second = HtmlResponse("https://euroalert.net/calls?page=2", body=pages.format(3).encode())
    assert "https://euroalert.net/calls?page=2" in led_to(spider, first)
    assert led_to(spider, second) == ["https://euroalert.net/call/1/a"]


def test_the_time_of_a_page_is_that_of_the_run_in_utc(spider: Euroalert) -> None:
    (listing,) = parsed(spider, HtmlResponse("https://euroalert.net/calls", body=b"<p>none</p>"))
    assert isinstance(listing, ReadPage) and listing.items == [] and listing.source == "euroalert"
    assert listing.page.fetched_at.isoformat() == "2026-11-21T12:00:00+00:00"
    assert listing.page.content_type == "text/html"


def test_a_page_that_redirects_elsewhere_is_not_read_as_what_was_asked_for(spider: Euroalert) -> None:
    home = HtmlResponse("https://euroalert.net/", body=b"<h1>Home</h1>")
    home.request = Request(home.url, meta={"redirect_urls": ["https://euroalert.net/fr/appel/1"]})
    assert list(spider.parse(home, detail=True)) == []
    assert spider.crawler.stats.get_value("opencalls/error/moved") == 1
