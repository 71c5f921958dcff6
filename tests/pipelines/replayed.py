"""A replay to be killed: `python replayed.py DB COUNT`; says "stored N" whenever N pages are safely stored."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from synthetic import DAY, NOW, call, page, plain_call, programme, project

from parsers.page import ReadPage
from pipelines.keep import Keeper

FLUSHED = 25  # pages; smaller batches than usual, so that kills fall between and within many


def pages(count: int) -> Iterator[ReadPage]:
    """Pages with all that can come: new records of each kind, changes, walls, twins, and what must be refused."""
    for n in range(count):
        key, body = f"/calls/{n}", f"body {n}"
        if n % 10 == 3:
            yield page(call(f"/calls/{n - 1}", title=f"Title {n}"), body=body, fetched_at=NOW + DAY)
        elif n % 10 == 5:
            yield page(call(f"/calls/{n - 1}", amounts=[], restricted=["amounts"]), body=body, fetched_at=NOW + DAY)
        elif n % 10 == 7:
            yield page(call(key).model_copy(update={"opens_on": "never"}), body=body)
        elif n % 10 == 8:
            yield page(programme(key), project(f"/projects/{n}"), plain_call(f"{key}#2"), body=body, url=f"https://e.eu/{n}")
        else:
            yield page(call(key), body=body)


def main(db: Path, count: int) -> None:
    with Keeper(db, command="replay", now=NOW + DAY, parser_version="1") as keeper:
        for n, one in enumerate(pages(count), 1):
            keeper.add(one)
            if n % FLUSHED == 0:
                keeper.flush()
                print("stored", keeper.counts.pages, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
