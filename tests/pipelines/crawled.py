"""A crawl to be killed: `python crawled.py DB COUNT`; says "held N" whenever N pages are safely held, "judged" after that."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from synthetic import DAY, NOW, call, page

from parsers.page import ReadPage
from pipelines.health import Crawled
from pipelines.keep import Keeper

WEEK = 7 * DAY


def pages(count: int, week: int) -> Iterator[ReadPage]:
    """The pages of a week: most as before, some changed, some new, some behind a wall, and the last of the first week gone."""
    for n in range(count + 5 * week):
        if week and n == count - 1:
            continue
        changes = {"title": f"Title {n} of week {week}"} if n % 7 == 3 else {}
        if week and n % 40 == 11:
            changes |= {"amounts": [], "restricted": ["amounts"]}
        item = call(f"/calls/{n}", reference=f"REF-2026-{n:05}", **changes)
        yield page(item, body=f"{n} in week {week}", fetched_at=NOW + week * WEEK)


def main(db: Path, count: int, *, say: bool = False) -> None:
    for week in (0, 1):
        with Keeper(db, command="crawl", now=NOW + week * WEEK, crawl=True, parser_version="1") as keeper:
            for n, one in enumerate(pages(count, week), 1):
                keeper.add(one)
                if n % 20 == 0:
                    keeper.flush()
                    print("held", n, flush=True) if say else None
            keeper.crawled("example", Crawled(listed=n))
            print("judged", flush=True) if say else None


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), say=True)
