"""How long items take to be stored with full-text search, as a multiple of executemany of the same rows without it."""

# ruff: noqa: S608 (names of our own tables)

from __future__ import annotations

import datetime as dt
import sqlite3
import statistics
import tempfile
from functools import cache
from pathlib import Path

from measure import FIXTURES, Figure, seconds

from parsers.items import Item
from parsers.page import Page, ReadPage
from parsers.read import parse_page
from pipelines.keep import BATCH, Keeper

COUNT = 1_000
PAIRS = 5
NOW = dt.datetime(2026, 3, 1, 6, tzinfo=dt.UTC)
_WORDS = "amber birch cedar delta ember fjord grove heath inlet jetty knoll lagoon marsh north oasis prairie quarry ridge".split()
_TABLES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL "
    "AND name NOT LIKE 'records_fts%' AND name NOT LIKE 'sqlite_%'"
)
_INDEXES = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE 'records_fts%'"
_Rows = dict[str, list[tuple[object, ...]]]


def figures() -> list[Figure]:
    """New items, with and without what reconciling them takes, and unchanged items, on the same bytes and on others."""
    pages = [_page(number) for number in range(COUNT)]
    ratios: dict[str, list[float]] = {"new": [], "unchanged": [], "other bytes": [], "reconciled": []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(PAIRS):
            for what, ratio in _one_pair(Path(folder), number, pages).items():
                ratios[what].append(ratio)
    found = {what: statistics.median(values) for what, values in ratios.items()}
    return [
        Figure(f"store {COUNT:,} new items with FTS / executemany without", found["new"], 3.0),
        Figure("  the same with reconcile at the end of the run", found["reconciled"]),
        Figure("store them unchanged / same floor", found["unchanged"], 0.1),
        Figure("  the same items on pages of other bytes", found["other bytes"]),
    ]


def _page(number: int) -> ReadPage:
    """A page of a saved call, as if it were another one: its own address, reference and title."""
    calls = _calls()
    body, item = calls[number % len(calls)]
    name = " ".join(_WORDS[number // 18**place % 18] for place in range(3))
    url = f"https://www.example.eu/calls/{number}"
    update = {"source": "example", "source_key": f"/calls/{number}", "url": url, "title": f"{name} {item.title}"}
    own = item.model_copy(update=update | {"reference": f"BENCH-2026-{number:05}"})
    return ReadPage(Page(url, body, "text/html", NOW), "example", [own])


@cache
def _calls() -> list[tuple[bytes, Item]]:
    bodies = [page.read_bytes() for page in sorted(FIXTURES.rglob("*.html"))]
    return [(body, item) for body in bodies for item in parse_page(body)[:1] if item.kind == "call"]


def _one_pair(folder: Path, number: int, pages: list[ReadPage]) -> dict[str, float]:
    """Ours, with the floor right before and right after it; the floor needs the rows, so an untimed run makes them."""
    if number == 0:
        _store(folder / "rows.db", pages, NOW)
    rows = _rows(folder / "rows.db")
    before = _raw(folder / f"before{number}.db", folder / "rows.db", rows)
    db = folder / f"ours{number}.db"
    new, whole = _store(db, pages, NOW)
    same, _ = _store(db, [_later(page, 1) for page in pages], NOW + dt.timedelta(days=1))
    other, _ = _store(db, [_later(page, 2, b" ") for page in pages], NOW + dt.timedelta(days=2))
    after = _raw(folder / f"after{number}.db", folder / "rows.db", rows)
    floor = (before + after) / 2
    return {"new": new / floor, "reconciled": whole / floor, "unchanged": same / floor, "other bytes": other / floor}


def _later(read: ReadPage, days: int, more: bytes = b"") -> ReadPage:
    page = read.page
    return ReadPage(Page(page.url, page.body + more, page.content_type, page.fetched_at + dt.timedelta(days=days)), read.source, read.items)


def _store(db: Path, pages: list[ReadPage], now: dt.datetime) -> tuple[float, float]:
    """Seconds until all is stored, and until the run has ended."""
    keeper = Keeper(db, command="bench", now=now, parser_version="bench")

    def store() -> None:
        for page in pages:
            keeper.add(page)
        keeper.flush()

    stored = seconds(store)
    return stored, stored + seconds(keeper.close)


def _rows(db: Path) -> _Rows:
    connection = sqlite3.connect(db)
    try:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name, _ in connection.execute(_TABLES).fetchall()}
    finally:
        connection.close()


def _raw(db: Path, like: Path, rows: _Rows) -> float:
    """Seconds for the same rows into the same tables and indexes, with the same durability, in as many transactions."""
    model = sqlite3.connect(like)
    statements = [sql for _, sql in model.execute(_TABLES)] + [sql for (sql,) in model.execute(_INDEXES)]
    model.close()
    connection = sqlite3.connect(db, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for sql in statements:
        connection.execute(sql)
    batches = max(1, 2 * COUNT // BATCH)  # a page and its item count one each

    def write() -> None:
        for batch in range(batches):
            connection.execute("BEGIN IMMEDIATE")
            for name, all_rows in rows.items():
                part = all_rows[len(all_rows) * batch // batches : len(all_rows) * (batch + 1) // batches]
                if part:
                    connection.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(part[0]))})", part)
            connection.execute("COMMIT")

    taken = seconds(write)
    connection.close()
    return taken
