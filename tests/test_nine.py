"""The nine things that break most in systems like this one (silent nulls, wrong deadlines, duplicates, …), each as a test.

Pages are read by the parsers and go through the whole of the pipeline, week after week.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from opencalls.loopback import Answer
from parsers.page import Page
from parsers.read import parse_page, read_page
from pipelines.database import open_to_read
from pipelines.health import Crawled
from pipelines.keep import Keeper
from tests.loopback import SiteServer
from tests.parsers.renderings import HARBOUR, Words, div_soup, semantic, tables_and_accordions
from tests.year.walk import walk

START = dt.datetime(2026, 1, 5, 6, tzinfo=dt.UTC)
SITE = "https://coast.example.eu"
COUNT = 8


def words(number: int, **facts: str | None) -> Words:
    """A call of a fund for harbours; facts are replaced by label, None drops one."""
    stated: dict[str, str | None] = {**dict(HARBOUR.facts), "Call reference": f"HTF-2026-CRAFT-{number:02}"}
    stated |= {label.replace("_", " "): value for label, value in facts.items()}
    kept = [(label, value) for label, value in stated.items() if value is not None]
    return dataclasses.replace(HARBOUR, title=f"{HARBOUR.title} – lot {number}", facts=kept)


def crawl(db: Path, week: int, pages: dict[str, str], **crawled: Any) -> tuple[str, list[str]]:
    """The crawl of a week; its verdict and the reasons."""
    now = START + dt.timedelta(weeks=week)
    with Keeper(db, command="crawl", now=now, crawl=True) as keeper:
        for path, html in pages.items():
            keeper.add(read_page(Page(SITE + path, html.encode(), "text/html; charset=utf-8", now)))
        judgement = keeper.crawled("coast.example.eu", Crawled(**{"listed": len(pages), **crawled}))
    assert judgement
    return judgement.verdict, list(judgement.reasons)


def site(render: Callable[[Words], str] = semantic, **facts: str | None) -> dict[str, str]:
    return {f"/calls/{n}": render(words(n, **facts)) for n in range(COUNT)}


def rows(db: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    assert crawl(path, 0, site()) == ("ok", [])
    return path


def test_1_a_label_that_changes_is_not_four_months_of_silent_nulls(db: Path) -> None:
    before = rows(db, "SELECT item, missing_since FROM records ORDER BY id")
    renamed = {path: html.replace("<dt>Deadline</dt>", "<dt>Cau erbyn</dt>") for path, html in site().items()}
    verdict, reasons = crawl(db, 1, renamed)
    assert verdict == "broken"
    assert "deadlines is filled in 0% of the calls, where 100% are usual" in reasons
    assert any("Cau erbyn" in reason for reason in reasons), "the label that nobody knows is news"
    assert rows(db, "SELECT item, missing_since FROM records ORDER BY id") == before
    one = {**site(), "/calls/1": renamed["/calls/1"]}
    assert crawl(db, 2, one)[0] == "ok"
    assert rows(db, "SELECT url, code FROM issues") == [(f"{SITE}/calls/1", "label_vanished")]
    assert rows(db, "SELECT count(*) FROM deadlines") == [(COUNT,)]


def test_2_no_deadline_is_taken_at_random_nor_shifted_nor_made_up(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    several = "Cut-off dates: 22 September 2026 and 20 March 2026, 17:00 Brussels time"
    crawl(db, 0, {"/several": semantic(words(1, Deadline=several)), "/none": semantic(words(2, Deadline=None))})
    assert sorted(rows(db, "SELECT date, kind FROM deadlines")) == [("2026-03-20", "cut-off"), ("2026-09-22", "cut-off")]
    asked = "SELECT reference, status, next_deadline FROM calls JOIN call_status ON call_id = calls.id ORDER BY reference"
    asked = asked.replace("next_deadline", "call_status.next_deadline")
    for now, status, deadline in (
        ("2026-03-20T15:59:00+00:00", "open", "2026-03-20"),
        ("2026-03-20T16:01:00+00:00", "open", "2026-09-22"),
        ("2026-10-01T00:00:00+00:00", "closed", None),
    ):
        with closing(open_to_read(db, now=dt.datetime.fromisoformat(now))) as connection:
            found = [tuple(row) for row in connection.execute(asked)]
        assert found == [("HTF-2026-CRAFT-01", status, deadline), ("HTF-2026-CRAFT-02", "unknown", None)]
    for never in ("15 April 2048", "1 January 2100", "2049-04-15T17:00"):
        (item,) = parse_page(semantic(words(3, Deadline=never)).encode(), url=SITE + "/calls/3")
        assert item.to_dict()["deadlines"] == [], never


def test_3_an_extension_a_new_title_or_a_second_source_is_no_second_call(db: Path) -> None:
    crawl(db, 1, site(Deadline="30 April 2026, 17:00 Brussels time"))
    crawl(db, 2, {path: html.replace("Repair workshops", "Workshops for repair") for path, html in site().items()})
    assert rows(db, "SELECT count(*), count(DISTINCT reference) FROM calls") == [(COUNT, COUNT)]
    assert rows(db, "SELECT count(*) FROM deadline_changes WHERE change = 'extended'") == [(COUNT,)]
    with Keeper(db, command="replay", now=START + dt.timedelta(weeks=3)) as keeper:
        for n in range(COUNT):
            html = tables_and_accordions(words(n)).encode()
            keeper.add(read_page(Page(f"https://repeats.example/{n}", html, "text/html", START + dt.timedelta(weeks=3))))
    assert rows(db, "SELECT count(*) FROM records") == [(2 * COUNT,)]
    assert rows(db, "SELECT count(*), count(DISTINCT reference) FROM calls") == [(COUNT, COUNT)]


def test_4_a_redesign_changes_nothing_and_a_bot_wall_overwrites_nothing(db: Path) -> None:
    assert crawl(db, 1, site(div_soup)) == ("ok", [])
    assert crawl(db, 2, site(tables_and_accordions)) == ("ok", [])
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    before = rows(db, "SELECT item, missing_since FROM records ORDER BY id")
    wall = "<html><title>Just a moment...</title><script src='/cdn-cgi/challenge'></script><p>Verify you are human</p></html>"
    verdict, reasons = crawl(db, 3, dict.fromkeys(site(), wall))
    assert verdict == "broken" and f"{COUNT} of {COUNT} pages are a wall: captcha" in reasons
    half = {path: wall if n % 2 else html for n, (path, html) in enumerate(site().items())}
    assert crawl(db, 4, half)[0] == "broken"
    assert rows(db, "SELECT item, missing_since FROM records ORDER BY id") == before


def test_5_a_sum_is_the_budget_of_what_it_is_said_to_be(tmp_path: Path) -> None:
    def amounts(*bullets: str, part: str = "Budget") -> set[tuple[str, str | None, str | None]]:
        said = dataclasses.replace(HARBOUR, banner="", sections=[(part, [(text, ()) for text in bullets])])
        (item,) = parse_page(semantic(said).encode(), url=SITE + "/calls/1")
        return {(one.scope, one.min and str(one.min), one.max and str(one.max)) for one in item.amounts}

    assert amounts("Total budget of the call: 12 million euro", "Amount of the grant: between 500 000 and 1 million euro") == {
        ("call", "12000000", "12000000"),
        ("grant", "500000", "1000000"),
    }
    assert amounts("Applicants must have an annual turnover of at least EUR 250 000") == set()
    assert amounts("Total budget of the call: 400 00 euro") == set(), "a misprint"
    for part in ("Additional information", "Budget"):
        assert amounts("In 2019 a call worth 900 million euro was closed", part=part) == set(), "statistics"


LIST = "https://euroalert.net/calls"


def listing(total: int, numbers: range, following: str = "") -> str:
    links = "".join(f'<li><a href="/call/{n}/lot-{n}">More</a></li>' for n in numbers)
    return f"<html><body><h1>Calls</h1><p>{total} calls found</p><ul>{links}</ul>{following}</body></html>"


def served(db: Path, week: int, site: dict[str, Answer | bytes | str]) -> tuple[str, list[str]]:
    """A real crawl over loopback of a source that lists its calls on two pages."""
    with SiteServer(site) as server:
        walk(["euroalert"], db, START + dt.timedelta(weeks=week), server.routes("https://euroalert.net"))
    ((verdict, reasons),) = rows(db, "SELECT verdict, reasons FROM run_sources ORDER BY run_id DESC LIMIT 1")
    return verdict, json.loads(reasons)


def two_pages(second: Answer | str | None = None) -> dict[str, Answer | bytes | str]:
    details = {f"euroalert.net/call/{n}/lot-{n}": semantic(words(n)) for n in range(1, 21)}
    first = listing(20, range(1, 11), '<a href="/calls?page=2">2</a>')
    return {**details, "euroalert.net/calls": first, "euroalert.net/calls?page=2": second or listing(20, range(11, 21))}


def test_6_a_page_of_the_listing_that_is_lost_makes_nothing_missing(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    assert served(db, 0, two_pages()) == ("ok", [])
    for week, lost in ((1, listing(20, range(1, 8))), (2, Answer(b"busy", 503))):
        verdict, reasons = served(db, week, two_pages(lost))
        assert verdict in ("degraded", "broken")
        assert "listed 10 of the 20 that the site says it has" in reasons
    assert rows(db, "SELECT count(*), count(missing_since) FROM records") == [(20, 0)]


def test_7_one_page_that_fails_stops_nothing_and_is_not_a_pass(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    failing = two_pages()
    failing["euroalert.net/call/1/lot-1"] = Answer(b"oops", 500)
    assert served(db, 0, failing) == ("degraded", ["http 500 (1)"])
    assert rows(db, "SELECT count(*) FROM records") == [(19,)]
    assert rows(db, "SELECT failed FROM run_sources") == [(1,)]


def test_8_words_that_a_site_files_calls_under_are_kept_whole_and_as_printed() -> None:
    page = semantic(words(1)).replace(
        "<dl>", "<dl><dt>Sectors</dt><dd><span>Culture, Media &amp; Communication</span> <span>Énergie </span></dd>"
    )
    (item,) = parse_page(page.encode(), url="https://www.welcomeurope.com/en/the-list-of-our-calls-projects/lot-1/")
    assert [(term.scheme, term.value) for term in item.terms] == [("sector", "Culture, Media & Communication"), ("sector", "Énergie")]


def test_9_what_changes_with_every_visit_is_no_change(db: Path) -> None:
    for week in range(1, 4):
        volatile = f"<aside><p>{week + 10} months ago</p><p>{90 - 7 * week} days left</p><p>{1000 + week} views</p></aside></body>"
        news = f"<h2>Related news</h2><p>{week} May 2026: a call worth {week} million euro</p>"
        assert crawl(db, week, {path: html.replace("</body>", news + volatile) for path, html in site().items()}) == ("ok", [])
    assert rows(db, "SELECT count(*) FROM changes") == [(0,)]
    assert rows(db, "SELECT count(*) FROM pages") == [(4 * COUNT,)], "the bytes were others each time"
