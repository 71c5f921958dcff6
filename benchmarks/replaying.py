"""How much two processes gain in a replay, and whether its memory grows with the number of pages.

Nothing heavy is imported here: on Linux a process' peak starts at that of the one that started it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import FIXTURES, ROOT, Figure

PAGES = 2_000
FEW, MANY, FULL = 500, 3_000, 20_000
_SLACK = 1.25  # flat: caches fill a little, but nothing is kept for each page
_WORDS = "amber birch cedar delta ember fjord grove heath inlet jetty knoll lagoon marsh north oasis prairie quarry ridge".split()


def figures(*, full: bool = False) -> list[Figure]:
    """The gain of --jobs 2, and the peak of many pages over that of few."""
    many = FULL if full else MANY
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gain = _gain(_make_pages(folder / "gain", PAGES, small=False))
        few_mb = _replay(_make_pages(folder / "few", FEW, small=True), 1)[1]
        many_mb = _replay(_make_pages(folder / "many", many, small=True), 1)[1]
    note = f"{few_mb:.0f} and {many_mb:.0f} MB" + ("" if full else f'; {FULL:,} with BENCH="--full"')
    return [
        Figure(f"replay {PAGES:,} pages: one job / --jobs 2", gain, 1.7, at_least=True, note=f"{os.cpu_count()} cores"),
        Figure(f"peak memory of {many:,} pages / of {FEW}", many_mb / few_mb, _SLACK, note=note),
    ]


def _make_pages(folder: Path, count: int, *, small: bool) -> Path:
    """Saved pages, again and again, each with an address, a title and a reference of its own."""
    folder.mkdir()
    sources = [(page, json.loads(golden.read_text())) for page in FIXTURES.rglob("*.html") if (golden := _golden(page)).exists()]
    sources = sorted((source for source in sources if source[1]["items"]), key=lambda source: source[0].stat().st_size)
    sources = sources[:6] if small else sources
    bodies = [(page.read_bytes(), about, about["items"][0]) for page, about in sources]
    for number in range(count):
        body, about, item = bodies[number % len(bodies)]
        words = " ".join(_WORDS[number // 18**place % 18] for place in range(3))
        body = body.replace(item["title"].encode(), f"{words} {item['title']}".encode())
        if item.get("reference"):
            body = body.replace(item["reference"].encode(), f"BENCH-2026-{number:05}".encode())
        (folder / f"{number:05}.html").write_bytes(body)
        meta = {"url": f"https://bench.example/{item['kind']}/{number}", "fetched_at": about["fetched_at"]}
        (folder / f"{number:05}.meta.json").write_text(json.dumps(meta))
    return folder


def _golden(page: Path) -> Path:
    return page.with_name(f"{page.stem}.gold.json")


def _gain(pages: Path) -> float:
    """The seconds of one job over those of two, one job right before and right after two."""
    before, two, after = _replay(pages, 1), _replay(pages, 2), _replay(pages, 1)
    return (before[0] + after[0]) / 2 / two[0]


def _replay(pages: Path, jobs: int) -> tuple[float, float]:
    """Seconds and peak megabytes of a replay on its own, into a new database."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "opencalls.cli", "replay", str(pages), "--db", f"{folder}/calls.db", "--jobs", str(jobs)]
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert process.stderr is not None
        errors = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        taken = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: {errors.decode()[-2000:]}")
    return taken, used.ru_maxrss / 1024
