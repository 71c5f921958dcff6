"""`scrapy list` and `scrapy crawl` from the checkout."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from pipelines.keep import Keeper
from tests.loopback import SiteServer
from tests.spiders.sites import call, listing

ROOT = Path(__file__).parents[2]
SITE = {"euroalert.net/calls": listing("/call/1/one"), "euroalert.net/call/1/one": call("one")}
OFFLINE = ("AUTOTHROTTLE_ENABLED=0", "DOWNLOAD_DELAY=0", "RETRY_TIMES=0")


def scrapy(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        env={**os.environ, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


def crawl(source: str, server: SiteServer, db: Path) -> subprocess.CompletedProcess[str]:
    routes = json.dumps(server.routes("https://euroalert.net", "https://www.migrationpartnershipfacility.eu"))
    settings = [part for setting in OFFLINE for part in ("-s", setting)]
    return scrapy("crawl", source, *settings, OPENCALLS_ROUTES=routes, OPENCALLS_DB=str(db))


def test_list() -> None:
    assert scrapy("list").stdout.split() == ["euroalert", "mpf", "welcomeurope"]


def test_crawl_ends_with_0_when_well(tmp_path: Path) -> None:
    with SiteServer(SITE) as server:
        done = crawl("euroalert", server, tmp_path / "calls.db")
    assert (done.returncode, done.stderr) == (0, "")
    with sqlite3.connect(tmp_path / "calls.db") as db:
        assert db.execute("SELECT source, reference FROM records").fetchall() == [("euroalert", "TEST-2026-ONE-01")]
    bodies = [gzip.decompress(path.read_bytes()).decode() for path in tmp_path.glob("pages/*/*.gz")]
    assert sorted(bodies) == sorted(SITE.values())


def test_crawl_ends_with_1_when_something_was_lost(tmp_path: Path) -> None:
    with SiteServer(SITE) as server:
        done = crawl("mpf", server, tmp_path / "calls.db")
    assert done.returncode == 1
    assert "mpf: broken: no page found; listing: http 404 (1)" in done.stderr


def test_what_holds_the_database_is_said(tmp_path: Path) -> None:
    db = tmp_path / "calls.db"
    with SiteServer(SITE) as server, Keeper(db, command="replay", now=dt.datetime.now(dt.UTC)):
        done = crawl("euroalert", server, db)
    assert done.returncode == 1 and server.asked == []
    (line,) = done.stderr.splitlines()
    assert "(replay) is writing to it" in line
