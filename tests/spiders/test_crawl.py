"""Whole crawls through Scrapy over loopback, one process each: every source on a site of its own shape."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from opencalls.loopback import Answer
from tests.loopback import SiteServer, Slow, redirect
from tests.spiders.runner import NOW, run
from tests.spiders.sites import SHAPES, Shape, call, listing, whole_site

EUROALERT = SHAPES[1]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.source)
def test_a_whole_crawl(shape: Shape, tmp_path: Path) -> None:
    with SiteServer(whole_site(shape)) as server:
        report = run([shape.source], server.routes(shape.origin), tmp_path / "x.db")
    result = report["sources"][shape.source]
    asked = Counter(server.asked)

    titles = {url: titles for url, titles in report["pages"].items() if titles}
    assert titles == {shape.page(title.lower()): [title] for title in ("First", "Second", "Third", "Shaky", "New")}
    assert {shape.listing, shape.second} <= set(report["pages"])
    assert result["listed"] == 11 and result["items"] == result["with_items"] == 5
    assert result["fetched"] == report["kept"] == 7
    assert report["times"] == [NOW]

    # 404, 500 after a retry, off-site though retried before, inward, robots.txt, a redirect to the front page
    expected = {"http 404": 1, "http 500": 1, "off-site redirect": 2, "robots denied": 1, "moved": 1}
    assert result["errors"] == expected
    assert result["verdict"] == "degraded" and not report["ok"]

    assert asked[shape.key(shape.page("first"))] == 1, "www, bare host, slash and tracking parameters are one page"
    assert asked[shape.key(shape.page("second"))] == 1
    assert asked[shape.key(shape.page("broken"))] == 2
    assert asked[shape.key(shape.page("shaky"))] == 2
    assert shape.key(shape.page("kept")) not in asked
    assert {urlsplit("//" + key).hostname for key in asked} == {shape.host}
    assert not [key for key in asked if "/news" in key or "/contact" in key]


def test_a_healthy_crawl_is_ok_and_quiet(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one", "/call/2/two", "/call/3/three", "/call/4/four", "/call/5/gone"),
        "euroalert.net/robots.txt": Answer(b"User-agent: *", headers={"Set-Cookie": "a=b"}),
        **{f"euroalert.net/call/{n}/{slug}": call(slug) for n, slug in enumerate(("one", "two", "three", "four"), 1)},
    }
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db")
    assert report["ok"], report
    assert report["sources"]["euroalert"]["errors"] == {"http 404": 1}
    assert report["log"] == ""
    (agent,) = {headers["User-Agent"] for headers in server.headers}
    assert agent == "opencalls/0.1 (+no contact given)"
    assert "Cookie" not in {name.title() for headers in server.headers for name in headers}


def test_a_full_disk_ends_the_crawl(tmp_path: Path) -> None:
    pages = {f"euroalert.net/call/{n}/x": call(f"number {n}") for n in range(1, 60)}
    site = {"euroalert.net/calls": listing(*(key.removeprefix("euroalert.net") for key in pages)), **pages}
    full = {"ITEM_PIPELINES": {"tests.spiders.runner.Full": 1}}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", settings=full)
    result = report["sources"]["euroalert"]
    assert result["verdict"] == "broken" and "ended early: storing failed" in result["reasons"]
    assert result["errors"]["storing"] >= 1
    assert len(server.asked) < 30
    assert report["log"].count("cannot keep") == 1 and "<html" not in report["log"]


def test_redirects_between_addresses_of_one_page_arrive(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": redirect("https://www.euroalert.net/calls/", 301),
        "www.euroalert.net/calls/": listing("/call/1/one", "/call/2/loop"),
        "euroalert.net/call/1/one": redirect("/call/1/one/", 301),
        "euroalert.net/call/1/one/": redirect("https://www.euroalert.net/call/1/one/", 301),
        "www.euroalert.net/call/1/one/": call("one"),
        "euroalert.net/call/2/loop": redirect("/call/2/loop/"),
        "euroalert.net/call/2/loop/": redirect("/call/2/loop"),
    }
    with SiteServer(site) as server:
        routes = server.routes("https://euroalert.net", "https://www.euroalert.net")
        report = run(["euroalert"], routes, tmp_path / "x.db")
    assert report["pages"]["https://www.euroalert.net/call/1/one/"] == ["one"]
    assert len(server.asked) < 20


def test_paging_by_rel_next_languages_and_an_endless_listing(tmp_path: Path) -> None:
    home = "www.welcomeurope.com/en/the-list-of-our-calls-projects"
    root = "https://www.welcomeurope.com"

    def answer_endlessly(target: str) -> Answer | None:
        if target.startswith("/en/the-list-of-our-calls-projects/page/"):
            number = int(target.rstrip("/").rpartition("/")[2])
            return Answer(listing("/en/the-list-of-our-calls-projects/one-2026/", f"../{number + 1}/").encode())
        return None

    french = '<link rel="alternate" hreflang="fr" href="/un-appel-sans-annee/">'
    site = {
        f"{home}/": listing("one-2026/", "page/2/") + '<a rel="nofollow next" href="/en/more">Next</a>',
        "www.welcomeurope.com/en/more": listing("/en/the-list-of-our-calls-projects/two-2026/"),
        f"{home}/one-2026/": call("one").replace("<head>", "<head>" + french),
        f"{home}/two-2026/": call("two"),
        "www.welcomeurope.com/un-appel-sans-annee/": call("un"),
    }
    with SiteServer(site, otherwise=answer_endlessly) as server:
        report = run(["welcomeurope"], server.routes(root), tmp_path / "x.db")
    assert sorted(titles[0] for titles in report["pages"].values() if titles) == ["one", "two", "un"]
    assert Counter(key.split("/page/")[0] for key in server.asked if "/page/" in key)[home] == 1


def test_crawl_delay_of_robots_txt_is_kept(tmp_path: Path) -> None:
    site = {
        "euroalert.net/robots.txt": Answer(b"User-agent: *\nDisallow:\n\nUser-agent: opencalls\nCrawl-delay: 0.5"),
        "euroalert.net/calls": listing("/call/1/one", "/call/2/two"),
        "euroalert.net/call/1/one": call("one"),
        "euroalert.net/call/2/two": call("two"),
    }
    slow = {"AUTOTHROTTLE_ENABLED": True, "AUTOTHROTTLE_START_DELAY": 0}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", settings=slow)
    assert report["ok"]
    at = dict(zip(server.asked, server.times, strict=True))
    assert abs(at["euroalert.net/call/1/one"] - at["euroalert.net/call/2/two"]) >= 0.45


def test_an_exception_a_huge_page_and_a_slow_one_do_not_look_fine(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one", "/call/2/huge", "/call/3/slow", "/call/4/four"),
        "euroalert.net/call/1/one": call("one"),
        "euroalert.net/call/2/huge": Answer(b"x" * 50_000),
        "euroalert.net/call/3/slow": Slow(b"late", delay=3),
        "euroalert.net/call/4/four": call("four"),
    }
    limits = {"DOWNLOAD_MAXSIZE": 20_000, "DOWNLOAD_TIMEOUT": 1, "RETRY_TIMES": 0}
    with SiteServer(site) as server:
        routes = server.routes("https://euroalert.net")
        report = run(["euroalert"], routes, tmp_path / "x.db", settings=limits, raise_on="/call/4/")
    result = report["sources"]["euroalert"]
    assert result["errors"] == {"spider exception": 1, "timeout": 1, "too large": 1}
    assert result["verdict"] == "degraded" and not report["ok"]
    assert report["pages"]["https://euroalert.net/call/1/one"] == ["one"], "the others are read"


def test_several_sources_at_once_one_down_and_one_without_robots_txt(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one"),
        "euroalert.net/call/1/one": call("one"),
        "www.migrationpartnershipfacility.eu/mpf-projects": Answer(b"maintenance", 503),
        "www.welcomeurope.com/robots.txt": Answer(b"oops", 500),
    }
    origins = ("https://euroalert.net", "https://www.migrationpartnershipfacility.eu", "https://www.welcomeurope.com")
    with SiteServer(site) as server:
        report = run(["euroalert", "mpf", "welcomeurope"], server.routes(*origins), tmp_path / "x.db")
    assert {name: result["verdict"] for name, result in report["sources"].items()} == {
        "euroalert": "ok",
        "mpf": "broken",
        "welcomeurope": "broken",
    }
    assert report["sources"]["mpf"]["errors"] == {"listing: http 503": 1}
    assert report["sources"]["welcomeurope"]["errors"] == {"listing: robots denied": 1}
    assert {key for key in server.asked if "welcomeurope" in key} == {"www.welcomeurope.com/robots.txt"}
    assert not report["ok"]
