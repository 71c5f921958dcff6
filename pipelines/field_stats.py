"""How full the items of each crawl were: written for every judged run, read back as what is usual for a source."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from itertools import takewhile
from typing import Any

from pipelines.changes import ALWAYS
from pipelines.health import Crawled, Figures, KindField, Thresholds, Usual, middle

_MOST_LABELS = 200  # unread labels kept of a run, the most frequent ones
_MOST_LETTERS = 200

# Runs that may be compared with: judged crawls that counted, at once or after a release
_GOOD = """
SELECT run_id, pages, listed, site_total, items, walls, restricted, unread, released_at, verdict FROM run_sources
WHERE source = :source AND run_id < :run AND items IS NOT NULL AND (verdict IN ('ok', 'degraded') OR released_at IS NOT NULL)
ORDER BY run_id DESC LIMIT :runs"""
_RATES = "SELECT kind, field, items, filled FROM field_stats WHERE run_id = ? AND source = ?"
_FIGURES = (
    "UPDATE run_sources SET listed = ?, site_total = ?, items = ?, walls = ?, restricted = ?, unread = ? WHERE run_id = ? AND source = ?"
)
_FILLED = "INSERT OR REPLACE INTO field_stats (run_id, source, kind, field, items, filled) VALUES (?, ?, ?, ?, ?, ?)"


def count_item(figures: Figures, item: dict[str, Any]) -> None:
    """Count an item in."""
    kind = item["kind"]
    figures.items[kind] += 1
    figures.restricted += bool(item.get("restricted"))
    figures.unread.update(label[:_MOST_LETTERS] for label in set(item.get("unread") or ()))
    for name, value in item.items():
        if name not in ALWAYS:
            figures.filled[kind, name] += value not in (None, "", [], {})


def write(connection: sqlite3.Connection, run_id: int, source: str, crawled: Crawled | None, figures: Figures) -> None:
    """Keep the figures of a run's source, whose row in run_sources is there."""
    # Of a crawl that was cut short neither says anything of the site
    listed, total = (crawled.listed, crawled.site_total) if crawled and crawled.finish == "finished" else (None, None)
    unread = json.dumps(dict(figures.unread.most_common(_MOST_LABELS)), ensure_ascii=False)
    connection.execute(_FIGURES, (listed, total, figures.items.total(), figures.walls.total(), figures.restricted, unread, run_id, source))
    rows = [(run_id, source, kind, name, figures.items[kind], filled) for (kind, name), filled in sorted(figures.filled.items())]
    connection.executemany(_FILLED, rows)


def usual(connection: sqlite3.Connection, run_id: int, source: str, limits: Thresholds) -> Usual:
    """What the last good runs of a source before this one brought."""
    stretch = connection.execute(_GOOD, {"source": source, "run": run_id, "runs": max(limits.runs, limits.stretch)}).fetchall()
    # Who released a run has looked at it: what was before it is no measure any more
    good = stretch[: limits.runs]
    good = good[: next((place for place, row in enumerate(good, 1) if row[8]), len(good))]
    if not good:
        return Usual()
    whole = [row for row in good if row[2] is not None]
    finished = {row[0] for row in whole}
    shares = [row[2] / row[3] for row in whole if row[3]]
    stats = _stats(connection, source, good)
    items: defaultdict[str, list[int]] = defaultdict(list)
    for (run, kind), count in {(run, kind): count for run, kind, _, count, _ in stats}.items():
        if run in finished:
            items[kind].append(count)
    # Only where nothing was told since: what somebody has heard of once is not told every week
    quiet = list(takewhile(lambda row: row[9] == "ok", stretch))
    return Usual(
        listed=middle([row[2] for row in whole]) or None,
        # One that listed too little from the first on must not be the measure for the second
        listed_share=middle(shares + [1.0] * (limits.runs - len(shares))) if shares else None,
        restricted_share=middle([row[6] / row[4] for row in good if row[4]]),
        wall_share=middle([row[5] / row[1] for row in good if row[1]]),
        # A kind that only some of the runs brought is usual only as often as they did
        items={kind: middle(counts + [0] * (len(whole) - len(counts))) for kind, counts in items.items()},
        rates=_rates(stats),
        rates_once=_rates(_stats(connection, source, quiet[-limits.runs :])) if len(quiet) >= 2 * limits.runs else {},
        unread=frozenset(label for row in good for label in json.loads(row[7] or "{}")),
    )


def _stats(connection: sqlite3.Connection, source: str, runs: list[Any]) -> list[tuple[int, str, str, int, int]]:
    """Run, kind, field, items and how many of them have it filled, for each of the runs."""
    return [(run, *row) for run, *_ in runs for row in connection.execute(_RATES, (run, source))]


def _rates(stats: list[tuple[int, str, str, int, int]]) -> dict[KindField, float]:
    rates: defaultdict[KindField, list[float]] = defaultdict(list)
    for _, kind, name, count, filled in stats:
        rates[kind, name].append(filled / count)
    return {key: middle(values) for key, values in rates.items()}
