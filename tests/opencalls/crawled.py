"""A database that crawls have made, for the commands that tell of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from parsers.items import Call
from pipelines.health import Crawled
from pipelines.keep import Keeper
from tests.pipelines.synthetic import NOW, call, page

WEEK = dt.timedelta(weeks=1)
COUNT = 10


def calls(**changes: Any) -> list[Call]:
    """Ten calls of source example."""
    return [call(f"/calls/{n}", title=f"Skills of year {n}", reference=f"ESF-2026-SK-{n:02}", **changes) for n in range(COUNT)]


def crawl(db: Path, week: int, items: list[Call], **crawled: Any) -> None:
    """The crawl of a week that brought these calls."""
    with Keeper(db, command="crawl", now=NOW + week * WEEK, crawl=True, parser_version="1") as keeper:
        for item in items:
            keeper.add(page(item, body=f"{item.source_key} in week {week}", fetched_at=NOW + week * WEEK))
        keeper.crawled("example", Crawled(**{"listed": len(items), **crawled}))


def day(week: int, days: int = 0) -> str:
    """A day after the crawl of a week, as --now takes it."""
    return (NOW + week * WEEK + dt.timedelta(days=days)).isoformat()
