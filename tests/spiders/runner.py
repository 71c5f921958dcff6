"""One crawl in a process of its own, as Twisted's reactor wants it.

The processes are forked from one that has imported everything, which makes a crawl quick. A pipeline that keeps pages
in memory stands in for the database.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import multiprocessing
import os
import socket
from pathlib import Path
from typing import Any

from parsers.page import ReadPage

NOW = "2026-11-21T12:00:00+00:00"
KEPT: list[ReadPage] = []
IMPORTED_ONCE = ["spiders.crawl", "spiders.base", "spiders.routes", "tests.spiders.runner", "tests.spiders.warm"]


class Collect:
    """A pipeline that keeps pages in memory."""

    def process_item(self, item: ReadPage) -> ReadPage:
        KEPT.append(item)
        return item


class Full:
    """A pipeline whose disk is full."""

    def process_item(self, item: ReadPage) -> ReadPage:
        raise OSError(28, "No space left on device")


def run(
    sources: list[str],
    routes: dict[str, str],
    db: Path,
    *,
    settings: dict[str, Any] | None = None,
    raise_on: str = "",
    dns: dict[str, str] | None = None,
    environment: dict[str, str] | None = None,
    instead: str = "",
) -> dict[str, Any]:
    """Crawl in a new process; what `spiders.crawl` says, the pages, and the log.

    `raise_on`: the reader raises on pages whose address has this in it. `dns`: what names resolve to. `instead`: the
    only listing, on a loopback server that the guard takes for public, so that the way to real sites is taken.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTED_ONCE)
    ours, theirs = context.Pipe(duplex=False)
    log = db.with_suffix(".log")
    quick = {"OPENCALLS_ROUTES": routes, "DOWNLOAD_TIMEOUT": 5, "RETRY_TIMES": 1}
    process = context.Process(
        target=_crawl,
        args=(theirs, log, sources, db, {**quick, **(settings or {})}, raise_on, dns or {}, environment or {}, instead),
    )
    process.start()
    theirs.close()
    try:
        report: dict[str, Any] = ours.recv()
    except EOFError:
        raise AssertionError(log.read_text()) from None
    finally:
        process.join(30)
    return {**report, "log": log.read_text()}


def _crawl(
    out: Any,
    log: Path,
    sources: list[str],
    db: Path,
    settings: dict[str, Any],
    raise_on: str,
    dns: dict[str, str],
    environment: dict[str, str],
    instead: str,
) -> None:
    with log.open("w") as file:
        os.dup2(file.fileno(), 2)
    os.environ.update(environment)
    from spiders.crawl import UNHURRIED, crawl

    if raise_on:
        _break_reader(raise_on)
    if dns:
        _answer_dns(dns)
    if instead:
        _go_instead(instead)
    collect = {"ITEM_PIPELINES": {"tests.spiders.runner.Collect": 1}}
    result = crawl(sources, db, now=dt.datetime.fromisoformat(NOW), settings={**UNHURRIED, **collect, **settings})
    out.send(
        {
            "ok": result.ok,
            "sources": {
                source.source: {**dataclasses.asdict(source), "verdict": source.verdict, "reasons": source.reasons}
                for source in result.sources
            },
            "pages": {kept.page.url: [str(item.title).rpartition(": ")[2] for item in kept.items] for kept in KEPT},
            "times": sorted({kept.page.fetched_at.isoformat() for kept in KEPT}),
            "kept": len(KEPT),
        }
    )


def _break_reader(raise_on: str) -> None:
    from parsers import read

    really = read.read_page

    def read_page(page: Any) -> ReadPage:
        if raise_on in page.url:
            raise ZeroDivisionError("the reader has a bug")
        return really(page)

    read.read_page = read_page


def _answer_dns(dns: dict[str, str]) -> None:
    """The system's resolver with answers of its own; the guard stands behind it as always."""
    from twisted.internet import _resolver

    def getaddrinfo(host: str, port: int, family: int, kind: int) -> list[Any]:
        return socket.getaddrinfo(dns[host], port, family, kind)

    _resolver.GAIResolver.__init__.__defaults__ = (None, getaddrinfo)


def _go_instead(url: str) -> None:
    from spiders import guard
    from spiders.euroalert import Euroalert

    Euroalert.listings, Euroalert.unverified = (url,), ()
    guard.is_public = lambda address: True
