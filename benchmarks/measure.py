"""Ratios of paired timings, and the table that they end in."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS_PAGE = ROOT.parent / "shared/corpus/html/001.html"
FIXTURES = ROOT / "fixtures/html"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; a bound of None is for information only. `at_least` turns the bound round."""

    what: str
    measured: float
    bound: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.bound is None:
            return ""
        met = self.measured >= self.bound if self.at_least else self.measured <= self.bound
        return "met" if met else "NOT met"


def seconds(work: Callable[[], object]) -> float:
    """Time that passes while the work is done."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def paired(work: Callable[[], object], floor: Callable[[], object], *, pairs: int) -> float:
    """How many times the floor the work takes: the floor right before and right after it, the median over pairs.

    Other load on the machine slows both of a pair, so that the ratio holds where the times do not.
    """
    ratios = []
    before = seconds(floor)
    for _ in range(pairs):
        taken = seconds(work)
        after = seconds(floor)
        ratios.append(taken / ((before + after) / 2))
        before = after
    return statistics.median(ratios)


def show(figures: list[Figure]) -> None:
    """Print target, measured, met or not."""
    width = max(len(figure.what) for figure in figures)
    print(f"\n{'':{width}}  {'target':>8}  {'measured':>8}")
    for figure in figures:
        sign = "" if figure.bound is None else f"{'>=' if figure.at_least else '<='} {figure.bound:g}"
        print(f"{figure.what:{width}}  {sign:>8}  {figure.measured:8.2f}  {figure.verdict:7}  {figure.note}".rstrip())
