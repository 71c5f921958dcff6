"""`scrapy crawl <source>`, which ends with 1 when something was lost."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.exceptions import UsageError

from spiders.crawl import SourceResult


class Command(ScrapyCrawl):
    """Scrapy's own command ends with 0 after exceptions in a spider or a pipeline; cron would never tell."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl one source, then judge what came of it."""
        process = self.crawler_process
        if len(args) != 1 or process is None:
            raise UsageError("name one spider (see: scrapy list)")
        crawler = process.create_crawler(args[0])
        run: Any = process.crawl(crawler, **opts.spargs)
        process.start()
        result = SourceResult.of(crawler)
        if error := run.exception():
            self._fail(f"{result.source}: {error}")
        elif result.verdict != "ok":
            self._fail(f"{result.source}: {result.verdict}: {'; '.join(result.reasons)}")

    def _fail(self, why: str) -> None:
        print(why, file=sys.stderr)
        self.exitcode = 1
