"""Run spiders in this process and say what came of it. Once a process: Twisted's reactor cannot be started again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

Verdict = Literal["ok", "degraded", "broken"]

# What happens on a healthy day too: a call was removed, kept back by robots.txt, or moved to its funder's site.
EVERYDAY = frozenset(("http 404", "http 410", "robots denied", "off-site redirect", "moved", "ignored"))
# Above this share of the listed pages, and more than one, it is no longer everyday: the site has changed, or hides.
EVERYDAY_SHARE = 0.2
# For loopback servers, which nobody has to be gentle to.
UNHURRIED: Mapping[str, Any] = {"AUTOTHROTTLE_ENABLED": False, "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS_PER_DOMAIN": 8}


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What came of one source: detail addresses listed, pages fetched, pages with items, items, failures by kind."""

    source: str
    listed: int
    fetched: int
    with_items: int
    items: int
    errors: Mapping[str, int]
    finish: str  # Scrapy's reason: finished, shutdown, closespider_pagecount …
    judged: Verdict | None = None  # by the pipeline, which knows earlier crawls; None where nothing is kept
    why: tuple[str, ...] = ()  # its reasons

    @classmethod
    def of(cls, crawler: Crawler) -> SourceResult:
        """Read out of the stats of a crawler that has ended."""
        stats: dict[str, Any] = crawler.stats.get_stats() if crawler.stats else {}
        prefix = "opencalls/error/"
        return cls(
            source=crawler.spider.name if crawler.spider else crawler.spidercls.name,
            listed=stats.get("opencalls/listed", 0),
            fetched=stats.get("opencalls/fetched", 0),
            with_items=stats.get("opencalls/with_items", 0),
            items=stats.get("opencalls/items", 0),
            errors={key.removeprefix(prefix): stats[key] for key in sorted(stats) if key.startswith(prefix)},
            finish=stats.get("opencalls/finish", "not started"),
            judged=stats.get("opencalls/verdict"),
            why=tuple(stats.get("opencalls/reasons", ())),
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the verdict is not ok, worst first; empty where it is."""
        return tuple(dict.fromkeys((*self.why, *self._broken(), *self.lost)))

    @property
    def verdict(self) -> Verdict:
        """As the pipeline has judged; without it degraded where something was lost on the way, broken where nothing was read, or
        the crawl was cut short."""
        if self.judged:
            return self.judged
        if self._broken():
            return "broken"
        return "degraded" if self.lost else "ok"

    def _broken(self) -> list[str]:
        reasons = [] if self.finish == "finished" else [f"ended early: {self.finish}"]
        if not self.listed:
            reasons.append("no page found")
        elif not self.with_items:
            reasons.append("no page said anything")
        return reasons

    @property
    def lost(self) -> list[str]:
        """What was lost on the way, in words, where it is more than what happens every day."""
        reasons = [f"{kind} ({count})" for kind, count in self.errors.items() if kind not in EVERYDAY]
        everyday = {kind: count for kind, count in self.errors.items() if kind in EVERYDAY}
        if sum(everyday.values()) > max(1, self.listed * EVERYDAY_SHARE):
            reasons.append("many of few: " + ", ".join(f"{kind} ({count})" for kind, count in everyday.items()))
        return reasons


@dataclass(frozen=True, slots=True)
class CrawlResult:
    """What came of all sources, in the order asked."""

    sources: tuple[SourceResult, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was lost anywhere."""
        return all(source.verdict == "ok" for source in self.sources)


def crawl(
    sources: Iterable[str],
    db: Path,
    *,
    now: dt.datetime | None,
    settings: Mapping[str, Any] | None = None,
    command: str = "crawl",
) -> CrawlResult:
    """Crawl sources at once, as of `now` (None: the clock), into a database and pages/ beside it. Once a process.

    `settings` go before those of spiders.settings. What stops a spider from starting (a locked database) is raised.
    """
    project = Settings()
    project.setmodule("spiders.settings", priority="project")
    project.update(
        {
            "OPENCALLS_DB": str(db),
            "OPENCALLS_ARCHIVE": str(db.parent / "pages"),
            "OPENCALLS_NOW": now.isoformat() if now else "",
            "OPENCALLS_COMMAND": command,
            **(settings or {}),
        },
        priority="cmdline",
    )
    process = AsyncCrawlerProcess(project)
    crawlers = [process.create_crawler(source) for source in sources]
    runs = [process.crawl(crawler) for crawler in crawlers]
    if runs:
        process.start()
    for error in [run.exception() for run in runs]:
        if error:
            raise error
    return CrawlResult(tuple(SourceResult.of(crawler) for crawler in crawlers))
