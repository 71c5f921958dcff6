"""One crawl in a process of its own, as the reactor wants it: `python -m tests.spiders.runner`, JSON in, JSON out.

In: sources, settings, raise_on (the reader raises on pages whose address has this in it), dns (answers for names). A
pipeline that keeps pages in memory stands in for the database. Out: pages, and what `spiders.crawl` says.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from parsers.page import ReadPage

ROOT = Path(__file__).parents[2]
NOW = "2026-11-21T12:00:00+00:00"
KEPT: list[ReadPage] = []


class Collect:
    """A pipeline that keeps pages in memory."""

    def process_item(self, item: ReadPage) -> ReadPage:
        KEPT.append(item)
        return item


class Full:
    """A pipeline whose disk is full."""

    def process_item(self, item: ReadPage) -> ReadPage:
        raise OSError(28, "No space left on device")


def run(sources: list[str], routes: dict[str, str], db: Path, **more: Any) -> dict[str, Any]:
    """Crawl in a new process; its report, with what it logged under "log"."""
    order = {"sources": sources, "db": str(db), **more}
    order["settings"] = {
        "OPENCALLS_ROUTES": routes,
        "DOWNLOAD_TIMEOUT": 5,
        "RETRY_TIMES": 1,
        **more.get("settings", {}),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.spiders.runner"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return {**json.loads(done.stdout), "log": done.stderr}


def main() -> None:
    order = json.load(sys.stdin)
    from parsers import read
    from spiders.crawl import UNHURRIED, crawl

    if raise_on := order.get("raise_on"):
        really = read.read_page

        def read_page(page: Any) -> ReadPage:
            if raise_on in page.url:
                raise ZeroDivisionError("the reader has a bug")
            return really(page)

        read.read_page = read_page
    if dns := order.get("dns"):
        from twisted.internet import _resolver

        # The system's resolver, with answers of its own for some names; the guard stands behind it as always.
        def getaddrinfo(host: str, port: int, family: int, kind: int) -> list[Any]:
            return socket.getaddrinfo(dns[host], port, family, kind)

        _resolver.GAIResolver.__init__.__defaults__ = (None, getaddrinfo)
    pipelines = {"ITEM_PIPELINES": {"__main__.Collect": 1}}
    settings = {**UNHURRIED, **pipelines, **order["settings"]}
    result = crawl(order["sources"], Path(order["db"]), now=dt.datetime.fromisoformat(NOW), settings=settings)
    json.dump(
        {
            "ok": result.ok,
            "sources": {
                source.source: {**dataclasses.asdict(source), "verdict": source.verdict, "reasons": source.reasons}
                for source in result.sources
            },
            "pages": {kept.page.url: [str(item.title).rpartition(": ")[2] for item in kept.items] for kept in KEPT},
            "times": sorted({kept.page.fetched_at.isoformat() for kept in KEPT}),
            "kept": len(KEPT),
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
