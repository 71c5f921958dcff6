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
    unverified = {kind: count for kind, count in result["errors"].items() if kind.startswith("unverified")}
    lost = {kind: count for kind, count in result["errors"].items() if kind not in unverified}
    expected = {"http 404": 1, "http 500": 1, "off-site redirect": 2, "robots denied": 1, "moved": 1}
    if shape.source == "mpf":  # its second listing is not on this site
        expected["listing: http 404"] = 1
    assert lost == expected
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
        **{f"euroalert.net/call/{n}/{slug}": call(slug) for n, slug in enumerate(("one", "two", "three", "four"), 1)},
    }
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db")
    assert report["ok"], report
    assert report["sources"]["euroalert"]["errors"] == {"http 404": 1, "unverified: http 404": 1}
    assert report["log"] == ""


def test_an_exception_in_a_reader_does_not_look_fine(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one", "/call/2/two"),
        "euroalert.net/call/1/one": call("one"),
        "euroalert.net/call/2/two": call("two"),
    }
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", raise_on="/call/1/")
    assert report["sources"]["euroalert"]["errors"]["spider exception"] == 1
    assert report["sources"]["euroalert"]["verdict"] == "degraded" and not report["ok"]
    assert report["pages"]["https://euroalert.net/call/2/two"] == ["two"], "the others are read"


def test_a_full_disk_ends_the_crawl(tmp_path: Path) -> None:
    pages = {f"euroalert.net/call/{n}/x": call(f"number {n}") for n in range(1, 60)}
    site = {"euroalert.net/calls": listing(*(key.removeprefix("euroalert.net") for key in pages)), **pages}
    full = {"ITEM_PIPELINES": {"__main__.Full": 1}}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", settings=full)
    result = report["sources"]["euroalert"]
    assert result["verdict"] == "broken" and "ended early: storing failed" in result["reasons"]
    assert result["errors"]["storing"] >= 1
    assert len(server.asked) < 30


def test_several_sources_at_once_and_one_of_them_down(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one"),
        "euroalert.net/call/1/one": call("one"),
        "www.migrationpartnershipfacility.eu/mpf-projects": Answer(b"maintenance", 503),
    }
    with SiteServer(site) as server:
        routes = server.routes("https://euroalert.net", "https://www.migrationpartnershipfacility.eu")
        report = run(["euroalert", "mpf"], routes, tmp_path / "x.db")
    assert report["sources"]["euroalert"]["verdict"] == "ok"
    assert report["sources"]["mpf"]["verdict"] == "broken"
    assert report["sources"]["mpf"]["errors"] == {"listing: http 404": 1, "listing: http 503": 1}
    assert not report["ok"]


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


def test_a_page_larger_than_allowed_and_one_that_never_ends(tmp_path: Path) -> None:
    site = {
        "euroalert.net/calls": listing("/call/1/one", "/call/2/huge", "/call/3/slow"),
        "euroalert.net/call/1/one": call("one"),
        "euroalert.net/call/2/huge": Answer(b"x" * 50_000),
        "euroalert.net/call/3/slow": Slow(b"late", delay=3),
    }
    limits = {"DOWNLOAD_MAXSIZE": 20_000, "DOWNLOAD_TIMEOUT": 1, "RETRY_TIMES": 0}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db", settings=limits)
    errors = report["sources"]["euroalert"]["errors"]
    assert errors["too large"] == 1 and errors["timeout"] == 1
    assert report["sources"]["euroalert"]["verdict"] == "degraded"


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


def test_a_robots_txt_that_cannot_be_served_allows_nothing(tmp_path: Path) -> None:
    site = {"euroalert.net/robots.txt": Answer(b"oops", 503), "euroalert.net/calls": listing("/call/1/one")}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db")
    assert report["sources"]["euroalert"]["errors"]["listing: robots denied"] == 1
    assert set(server.asked) == {"euroalert.net/robots.txt"}


def test_the_user_agent_says_who_asks(tmp_path: Path) -> None:
    site = {"euroalert.net/robots.txt": Answer(b"User-agent: opencalls\nDisallow: /")}
    with SiteServer(site) as server:
        report = run(["euroalert"], server.routes("https://euroalert.net"), tmp_path / "x.db")
    assert report["sources"]["euroalert"]["errors"] == {"listing: robots denied": 1, "unverified: robots denied": 1}
    assert report["sources"]["euroalert"]["verdict"] == "broken"
    assert server.asked == ["euroalert.net/robots.txt"]
    (agent,) = {headers["User-Agent"] for headers in server.headers}
    assert agent == "opencalls/0.1 (+no contact given)"
    assert "Cookie" not in {name.title() for headers in server.headers for name in headers}
