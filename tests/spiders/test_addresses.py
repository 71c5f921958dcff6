"""Addresses: what is one page, what is one listing, and which shapes each spider takes for a detail page."""

from __future__ import annotations

import pytest
from scrapy.http import Request
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.test import get_crawler

from parsers.sites import SITES
from spiders.addresses import FoldedFingerprinter, clean, fold, listing_of
from spiders.base import SiteSpider

ONE_PAGE = "https://www.site.eu/calls/x?b=2&a=1"


@pytest.mark.parametrize(
    "same",
    [
        "http://www.site.eu/calls/x?b=2&a=1",
        "https://site.eu/calls/x?b=2&a=1",
        "https://WWW.Site.EU/calls/x?b=2&a=1",
        "https://www.site.eu:443/calls/x?b=2&a=1",
        "https://www.site.eu/calls/x/?a=1&b=2",
        "https://www.site.eu/calls/x?b=2&a=1#apply",
        "https://www.site.eu/calls/x?b=2&utm_source=mail&a=1&fbclid=abc",
    ],
)
def test_addresses_of_one_page_fold(same: str) -> None:
    assert fold(same) == fold(ONE_PAGE)
    assert FoldedFingerprinter().fingerprint(Request(same)) == FoldedFingerprinter().fingerprint(Request(ONE_PAGE))


@pytest.mark.parametrize(
    "other",
    [
        "https://www.site.eu/calls/x?b=2&a=2",
        "https://www.site.eu/calls/x?b=2",
        "https://www.site.eu/calls/X?b=2&a=1",
        "https://www.site.eu/calls/y?b=2&a=1",
        "https://calls.site.eu/calls/x?b=2&a=1",
        "https://www.site.eu:8443/calls/x?b=2&a=1",
        "https://www.site.eu/calls/x?b=2&a=1&a=3",
    ],
)
def test_other_pages_do_not(other: str) -> None:
    assert fold(other) != fold(ONE_PAGE)
    assert FoldedFingerprinter().fingerprint(Request(other)) != FoldedFingerprinter().fingerprint(Request(ONE_PAGE))


def test_a_redirect_to_the_same_page_is_a_request_of_its_own() -> None:
    fingerprint = FoldedFingerprinter().fingerprint
    first = Request("http://site.eu/x")
    second = Request("https://www.site.eu/x/", meta={"redirect_urls": [first.url]})
    elsewhere = Request("https://www.site.eu/y/", meta={"redirect_urls": [first.url]})
    assert fingerprint(second) != fingerprint(first)
    assert fingerprint(elsewhere) == fingerprint(Request("https://site.eu/y"))


def test_clean_keeps_what_matters() -> None:
    assert clean("https://a.eu/x?id=5&utm_medium=m&lang=fr&lang=en#top") == "https://a.eu/x?id=5&lang=fr&lang=en"
    assert clean("https://a.eu") == "https://a.eu/"


@pytest.mark.parametrize(
    ("listing", "page"),
    [
        ("https://www.site.eu/calls/", "https://www.site.eu/calls/page/2/"),
        ("https://www.site.eu/calls", "https://www.site.eu/calls?page=2"),
        ("https://www.site.eu/calls", "https://site.eu/calls/?start=10#list"),
        ("https://www.site.eu/calls", "https://site.eu/calls/3"),
        ("https://www.site.eu/calls?sector=a", "https://site.eu/calls?limitstart=20&sector=a"),
    ],
)
def test_pages_of_one_listing(listing: str, page: str) -> None:
    assert listing_of(page) == listing_of(listing)


@pytest.mark.parametrize(
    "other",
    [
        "https://www.site.eu/calls?sector=a",
        "https://www.site.eu/calls?page=all",
        "https://www.site.eu/calls-2",
        "https://www.site.eu/calls/x",
        "https://www.site.eu/calls/x-2",
        "https://www.site.eu/call/5/x",
        "https://www.site.eu/news?page=2",
    ],
)
def test_pages_of_other_listings(other: str) -> None:
    assert listing_of(other) != listing_of("https://www.site.eu/calls")


def spiders() -> dict[str, SiteSpider]:
    settings = Settings()
    settings.setmodule("spiders.settings")
    loader = SpiderLoader.from_settings(settings)
    return {name: loader.load(name).from_crawler(get_crawler(loader.load(name))) for name in loader.list()}


def test_only_real_spiders_are_listed_and_each_has_its_site() -> None:
    assert set(spiders()) == set(SITES)


@pytest.mark.parametrize(
    ("source", "detail"),
    [
        ("welcomeurope", "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/isf-police-2026/"),
        ("welcomeurope", "https://welcomeurope.com/en/the-list-of-our-calls-projects/a-call-without-year"),
        ("welcomeurope", "https://www.welcomeurope.com/calls-projects/amif-2021/"),
        ("welcomeurope", "https://www.welcomeurope.com/amif-lutte-contre-la-traite-2024/"),
        ("welcomeurope", "https://www.welcomeurope.com/cerv-droits-de-lenfant-2025-2/"),
        ("euroalert", "https://euroalert.net/call/4144/some-call"),
        ("euroalert", "https://www.euroalert.net/programme/796/internal-security-fund"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/mpf-projects/4-digital-explorers"),
        ("mpf", "https://migrationpartnershipfacility.eu/calls-for-proposals/cfp-2023-borders-security"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/calls-for-proposals"),
    ],
)
def test_detail_pages(source: str, detail: str) -> None:
    assert spiders()[source].is_detail(detail)


@pytest.mark.parametrize(
    ("source", "other"),
    [
        ("welcomeurope", "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/"),
        ("welcomeurope", "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/page/2/"),
        ("welcomeurope", "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/feed/"),
        ("welcomeurope", "https://www.welcomeurope.com/contact/"),
        ("welcomeurope", "https://www.welcomeurope.com/en/did-you-know-2026/"),
        ("welcomeurope", "https://elsewhere.example/en/the-list-of-our-calls-projects/isf-police-2026/"),
        ("euroalert", "https://euroalert.net/calls"),
        ("euroalert", "https://euroalert.net/calls?page=2"),
        ("euroalert", "https://euroalert.net/news/12/title"),
        ("euroalert", "https://noteuroalert.net/call/1/x"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/mpf-projects"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/calls-for-proposals/faq"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/calls-for-proposals/submit"),
        ("mpf", "https://www.migrationpartnershipfacility.eu/about"),
    ],
)
def test_no_detail_pages(source: str, other: str) -> None:
    assert not spiders()[source].is_detail(other)
