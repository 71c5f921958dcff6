"""How long reconciling takes, and in how much memory: all records at once, a daily change, and the same change at every size.

python benchmarks/reconcile.py [SIZES…]   (10000 50000 100000 unless given)

The records are what a few sites say of the same calls: an official portal, three aggregators that repeat most of it (half of
them with a reference), topics of one day with alike titles, yearly calls of one title, a programme in every two thousand
records and projects. Each size runs in a process of its own; the change is 1 % of the records, and then 500 records.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from pipelines.database import open_to_write
from pipelines.reconcile import reconcile

NOW = "2026-03-01T06:00:00Z"
TODAY = dt.date(2026, 3, 1)
SIZES = (10_000, 50_000, 100_000)
FIXED = 500
WORDS = (
    "resilient coastal energy storage hydrogen mobility digital skills literacy migration asylum integration policing borders "
    "customs health cancer screening prevention youth culture heritage film music sport water soil forest biodiversity farming food "
    "fisheries circular plastics textiles batteries solar wind buildings renovation housing cities rural islands transport rail "
    "aviation shipping ports satellites quantum chips robotics photonics materials steel chemicals defence cybersecurity privacy data "
    "governance justice victims equality disability ageing childcare schools universities apprenticeships entrepreneurship tourism"
).split()
# As many words as titles have, a few of them in very many
VOCABULARY = [
    word + tail for tail in (" ", *("al ic ive ary ment ness ship ing able less ward wise scape hood dom".split())) for word in WORDS
]
VOCABULARY = [word.strip() for word in VOCABULARY]
WEIGHTS = [1 / (rank + 20) for rank in range(len(VOCABULARY))]
PROGRAMMES = [f"Programme for {one} and {other}" for one, other in zip(WORDS[:35], WORDS[35:70], strict=True)]
FILLER = [
    {"text": f"Words of bullet {number}, as long as such bullets are on most of the pages that are read", "label": None}
    for number in range(30)
]
SITES = ("ec.europa.eu", "welcomeurope", "euroalert", "euro-access.eu")


def items(count: int) -> Iterator[dict[str, Any]]:
    """Records of calls, several a call, with a programme and projects now and then."""
    chance = random.Random(count)
    number = made = 0
    while made < count:
        number += 1
        if number % 800 == 0:
            name = PROGRAMMES[number // 800 % len(PROGRAMMES)]
            yield item("programme", "euroalert", f"/programme/{number}", title=f"{name}", acronym=None, starts_on="2021", ends_on="2027")
            made += 1
        year = chance.choice((2024, 2025, 2026, 2027))
        title = " ".join(dict.fromkeys(chance.choices(VOCABULARY, WEIGHTS, k=7)))
        day = f"{year}-{chance.randint(1, 12):02d}-{chance.choice((5, 12, 17, 24)):02d}"
        facts = {
            "programme": {"name": chance.choice(PROGRAMMES), "acronym": None, "period": None},
            "deadlines": [{"date": day, "kind": "single", "text": day}],
            "amounts": [amount(chance.randint(1, 60) * 500_000)],
        }
        reference = f"{title.split()[0][:6].upper()}-{year}-{chance.choice(('A', 'B', 'C'))}{number % 97:02d}-{number}"
        for place, site in enumerate(SITES):
            if made < count and (place == 0 or chance.random() < 0.5):
                said = None if place and chance.random() < 0.5 else reference if place % 2 == 0 else reference.lower()
                words = title if place != 1 else f"{title.title()} – {year}"
                yield item("call", site, f"/call/{number}", title=words, reference=said, **facts)
                made += 1
        if number % 10 == 0 and made < count:
            yield item("project", "mpf", f"/project/{number}", title=title, call_reference=reference, starts_on=f"{year}-01", ends_on=None)
            made += 1


def amount(total: int) -> dict[str, Any]:
    return {"scope": "call", "min": str(total), "max": str(total), "currency": "EUR", "lot": None, "text": f"{total} euro"}


def item(kind: str, source: str, key: str, **facts: Any) -> dict[str, Any]:
    url = f"https://{source}{key}"
    return {"kind": kind, "source": source, "source_key": key, "url": url, "language": "en", "eligibility": FILLER, **facts}


def fill(connection: sqlite3.Connection, count: int) -> None:
    """Records as a run stores them, each with a row of its own, waiting to be reconciled."""
    connection.execute("BEGIN")
    numbers = {"call": 0, "programme": 0, "project": 0}
    for record, one in enumerate(items(count), 1):
        kind = one["kind"]
        numbers[kind] += 1
        columns = "id, source, source_key, kind, url, title, content_hash, page_sha256, parser_version, first_seen, last_seen, changed_at, "
        columns += "text, item"
        values = (record, one["source"], one["source_key"], kind, one["url"], one["title"], "h", f"{record:064x}", "1", NOW, NOW, NOW, "")
        marks = ", ".join("?" * (len(values) + 1))
        connection.execute(f"INSERT INTO records ({columns}) VALUES ({marks})", (*values, json.dumps(one)))  # noqa: S608
        names = {"call": "programme_name", "project": "programme_name", "programme": "name"}
        connection.execute(f"INSERT INTO {kind}s (id, record_id, {names[kind]}) VALUES (?, ?, ?)", (numbers[kind], record, one["title"]))  # noqa: S608
        matched = [numbers[kind] if kind == other else None for other in numbers]
        connection.execute("INSERT INTO matches VALUES (?, ?, ?, ?, 'own record', 1.0, ?)", (record, *matched, NOW))
        connection.execute("INSERT INTO unreconciled VALUES (?, 0)", (record,))
    connection.execute("COMMIT")


def change(connection: sqlite3.Connection, records: list[int]) -> None:
    """What a day brings: other deadlines, other titles."""
    connection.execute("BEGIN")
    for record in records:
        one = json.loads(connection.execute("SELECT item FROM records WHERE id = ?", (record,)).fetchone()[0])
        if one["kind"] == "call" and record % 3:
            one["deadlines"] = [
                {"date": f"{dt.date.fromisoformat(one['deadlines'][0]['date']) + dt.timedelta(days=14)}", "kind": "single", "text": "t"}
            ]
        else:
            one["title"] += " once more"
        connection.execute("UPDATE records SET item = ?, title = ? WHERE id = ?", (json.dumps(one), one["title"], record))
        connection.execute("INSERT OR REPLACE INTO unreconciled VALUES (?, 0)", (record,))
    connection.execute("COMMIT")


def measure(count: int) -> dict[str, float]:
    """Seconds of each step at one size, comparisons, calls left, and the most memory."""
    with tempfile.TemporaryDirectory() as folder:
        connection = open_to_write(Path(folder) / "bench.db")
        fill(connection, count)
        found: dict[str, float] = {"records": count}
        start, worked = time.perf_counter(), time.process_time()
        done = reconcile(connection, now=NOW, today=TODAY)
        found |= {"full": time.perf_counter() - start, "compared": done.compared, "full cpu": time.process_time() - worked}
        chance = random.Random(1)
        for name, size in (("1 %", count // 100), ("fixed", FIXED)):
            change(connection, chance.sample(range(1, count + 1), size))
            start, worked = time.perf_counter(), time.process_time()
            reconcile(connection, now=NOW, today=TODAY)
            found |= {name: time.perf_counter() - start, f"{name} cpu": time.process_time() - worked}
        start = time.perf_counter()
        reconcile(connection, now=NOW, today=TODAY)
        found["nothing"] = time.perf_counter() - start
        (found["calls"],) = connection.execute("SELECT count(*) FROM calls").fetchone()
        connection.close()
    found["MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def main(sizes: list[int]) -> None:
    """Print a line for each size."""
    print("Seconds, and in brackets those of the processor, which other work on the machine does not lengthen as much.")
    heads = " ".join(f"{head:>15}" for head in ("all at once", "1 % changed", f"{FIXED} changed"))
    print(f"{'records':>8} {'calls':>7} {'compared':>9} {heads} {'none':>6} {'memory':>8}")
    for size in sizes:
        done = subprocess.run([sys.executable, __file__, "--one", str(size)], capture_output=True, text=True, check=True)
        one = json.loads(done.stdout)
        times = " ".join(f"{one[name]:>7.2f} ({one[f'{name} cpu']:>5.2f})" for name in ("full", "1 %", "fixed"))
        counts = f"{one['records']:>8.0f} {one['calls']:>7.0f} {one['compared']:>9.0f}"
        print(f"{counts} {times} {one['nothing']:>6.3f} {one['MB']:>5.0f} MB", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        main([int(size) for size in sys.argv[1:]] or list(SIZES))
