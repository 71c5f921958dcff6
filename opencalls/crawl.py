"""crawl: live sites into the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from opencalls.database import make_ready
from opencalls.runs import show_last_run
from opencalls.sources import known_source
from opencalls.terminal import complain
from parsers.sites import SITES

# The log goes out by our own handler, which lets no page forge a line; Scrapy's would print every line a second time.
_SETTINGS: Mapping[str, Any] = {"LOG_ENABLED": False}


def crawl(
    names: list[str],
    db: Path,
    now: dt.datetime | None,
    *,
    settings: Mapping[str, Any] | None = None,
    command: str = "crawl",
) -> bool:
    """Crawls the named sources, or all, and prints what came of it. Returns whether nothing was lost."""
    sources = [known_source(name).name for name in dict.fromkeys(names)] or list(SITES)
    make_ready(db, command)
    from spiders.crawl import crawl

    result = crawl(sources, db, now=now, settings={**_SETTINGS, **(settings or {})}, command=command)
    show_last_run(db)
    for source in result.sources:
        for reason in source.reasons:
            complain(f"{source.source} is {source.verdict}: {reason}")
    return result.ok
