"""The item pipeline in real crawls: one run for all spiders, failures noted, and a stop when nothing can be kept."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from synthetic import check_whole, row, rows

SPIDERS = """
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, {here!r})
from scrapy import Spider
from scrapy.crawler import AsyncCrawlerProcess
from synthetic import call, page


class Made(Spider):
    # Yields pages made by hand; nothing is fetched
    count = 3

    async def start(self):
        for n in range(self.count):
            key = f"/{{self.name}}/{{n}}"
            yield replace(page(call(key, source=self.name, summary="x" * 3000), body=key), source=self.name)

    def parse(self, response):
        return None


class One(Made):
    name = "one"


class Two(Made):
    name = "two"
    count = 5


process = AsyncCrawlerProcess({{
    "ITEM_PIPELINES": {{"pipelines.scrapy_pipeline.KeepPipeline": 300}},
    "OPENCALLS_DB": {db!r},
    "OPENCALLS_NOW": "2026-03-01T06:00:00+00:00",
    "OPENCALLS_COMMAND": "crawl one two",
    "OPENCALLS_ARCHIVE": {archive!r},
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "WARNING",
}})
crawlers = [process.create_crawler(spider) for spider in (One, Two)]
{before}
runs = [process.crawl(crawler) for crawler in crawlers]
process.start()
for crawler, run in zip(crawlers, runs):
    stats = crawler.stats.get_stats()
    print(crawler.spidercls.name, stats.get("finish_reason"), stats.get("opencalls/store_error"), run.exception())
"""


def crawl(db: Path, before: str = "", archive: str = "") -> tuple[list[str], str]:
    """Run both spiders in a process of their own; what it printed, and its log."""
    script = textwrap.dedent(SPIDERS).format(here=str(Path(__file__).parent), db=str(db), before=before, archive=archive)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    return done.stdout.splitlines(), done.stderr


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "output" / "calls.db"


def test_all_spiders_of_a_process_are_one_run(db: Path, tmp_path: Path) -> None:
    printed, log = crawl(db, archive=str(tmp_path / "pages"))
    assert (printed, log) == (["one finished None None", "two finished None None"], "")
    run = row(db, "runs")
    assert (run["command"], run["crawl"], run["new"], run["verdict"]) == ("crawl one two", 1, 8, "ok")
    assert run["started_at"] == "2026-03-01T06:00:00Z"
    assert len(list((tmp_path / "pages").rglob("*.gz"))) == 8
    check_whole(db)


def test_what_failed_on_the_way_is_noted(db: Path) -> None:
    crawl(db, before=_COUNT_FAILURES)
    assert rows(db, "SELECT source, url, code, message FROM issues") == [("two", None, "page_failed", "http 500 (2 pages)")]
    assert row(db, "runs")["failed"] == 2


_COUNT_FAILURES = """
from scrapy import signals
def count():
    crawlers[1].stats.set_value("opencalls/error/http 500", 2)
crawlers[1].signals.connect(count, signals.spider_opened)
"""


def test_a_full_disk_stops_the_crawl_and_is_said_once(db: Path) -> None:
    small = "import pipelines.keep as k\nopened = k.open_to_write\n" + textwrap.dedent("""
        def full(path):
            connection = opened(path)
            connection.execute("PRAGMA max_page_count = 100")
            return connection
        k.open_to_write, Two.count = full, 100000
    """)
    printed, log = crawl(db, before=small)
    assert "two shutdown" in printed[1]
    assert "the disk is full. Free some space and run the command again." in printed[1]
    assert log.count("Error processing") < 1000
    check_whole(db)


def test_a_database_that_another_process_holds_stops_every_spider(db: Path) -> None:
    before = (
        "import datetime as dt\nfrom pipelines.keep import Keeper\n"
        f"held = Keeper(Path({str(db)!r}), command='crawl mpf', now=dt.datetime.now(dt.UTC))"
    )
    printed, _ = crawl(db, before=before)
    assert len(printed) == 2
    for line in printed:
        assert "(crawl mpf) is writing to it" in line
