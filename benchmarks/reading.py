"""How long a page takes to be read, evidence and all, as a multiple of its parse by lxml.html alone; and where it goes."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

import lxml.html
from measure import CORPUS_PAGE, FIXTURES, Figure, paired

from parsers import read
from parsers.document import read_document
from parsers.html_outline import outline_html

BOUND = 4.0
PAIRS = 60
STAGES = ("document", "outline", "passages", "kind", "finders", "evidence", "model")


def figures() -> list[Figure]:
    """The ratio of each page, their median, and the stages of the first page as multiples of the same floor."""
    ratios = {page: _ratio(page.read_bytes()) for page in _pages()}
    lines = [Figure(f"read a page: {page.parent.name}/{page.name[:40]}", ratio) for page, ratio in ratios.items()]
    first, ratio = next(iter(ratios.items()))
    note = "the page of the target" if first == CORPUS_PAGE else "largest saved page; the corpus is not here"
    lines[0] = Figure(lines[0].what, ratio, BOUND, note=note)
    lines.append(Figure("read a page: median of these pages", statistics.median(ratios.values()), BOUND))
    return lines + [Figure(f"  of the first: {stage}", part) for stage, part in _stages(first.read_bytes()).items()]


def _pages() -> list[Path]:
    """The page of the target where it is there, then large saved pages with an item, of all sites."""
    chosen = [CORPUS_PAGE] if CORPUS_PAGE.exists() else []
    for site in sorted(FIXTURES.iterdir()):
        pages = sorted(site.glob("*.html"), key=lambda page: -page.stat().st_size)
        chosen += [page for page in pages if read.parse_page(page.read_bytes())][:2]
    return chosen if CORPUS_PAGE.exists() else sorted(chosen, key=lambda page: -page.stat().st_size)


def _ratio(body: bytes) -> float:
    def floor() -> None:
        for _ in range(4):  # so short that one alone is mostly noise
            lxml.html.document_fromstring(body)

    return 4 * paired(lambda: read.parse_page(body), floor, pairs=PAIRS)


def _stages(body: bytes) -> dict[str, float]:
    """What each stage takes, by its least time of many, as a multiple of the floor's least."""
    least = dict.fromkeys(("floor", *STAGES), float("inf"))
    for _ in range(PAIRS):
        for stage, taken in _one_pass(body).items():
            least[stage] = min(least[stage], taken)
    return {stage: least[stage] / least["floor"] for stage in STAGES}


def _one_pass(body: bytes) -> dict[str, float]:
    taken: dict[str, float] = {}

    def timed(stage: str, work: Any, *args: Any) -> Any:
        start = time.perf_counter()
        result = work(*args)
        taken[stage] = time.perf_counter() - start
        return result

    timed("floor", lxml.html.document_fromstring, body)
    document = timed("document", read_document, body)
    assert document.root is not None
    outline = timed("outline", outline_html, document.root)
    context = timed("passages", read.make_context, outline, None)
    kind = timed("kind", read.settled_kind, context)
    model = timed("model", read.assemble, context, kind)
    # assemble is finders, evidence and the model; the first two again, to tell them apart
    timed("evidence", context.quotes.of, set(model.evidence))
    timed("finders", read._READERS[kind], read.make_context(outline_html(document.root), None))
    taken["model"] = max(0.0, taken["model"] - taken["finders"] - taken["evidence"])
    return taken
