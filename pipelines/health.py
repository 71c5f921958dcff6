"""The health gate: whether what a crawl brought of a source is to be believed, judged by the source's last good runs.

ok: it counts. degraded: it counts, and somebody should look. broken: nothing of it counts until it was looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Literal

Verdict = Literal["ok", "degraded", "broken"]
KindField = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on a crawl is no longer like the others. Shares are of 1."""

    # Good runs that a run is compared with, by their median: one odd run among five does not move it, and what has
    # changed for good is the new measure after three.
    runs: int = 5
    # Good runs that are looked back upon for a field that empties so slowly that no run differs from those right before it:
    # some five months of a weekly crawl.
    stretch: int = 20
    # Records, items or pages that must be concerned: two of ten calls without a budget are an ordinary day.
    least: int = 3
    # Listings shift while they are paged and count what has just closed: a tenth is ordinary, more is a lost page of them.
    listed_short: float = 0.1
    # A site takes down a fifth of its calls at the end of a year, not half of them between two crawls.
    records_degraded: float = 0.2
    records_broken: float = 0.5
    # Which calls are listed changes by a few percent between two crawls; a label that is no longer understood empties its
    # field on all pages, and a relaunch by parts on half of them.
    field_degraded: float = 0.2
    field_broken: float = 0.4
    # How many standard deviations a fill rate must fall below the usual one; small listings of ever new calls vary much.
    deviations: float = 3.0
    # A field filled on fewer pages than this is an exception of a few pages, whose absence says nothing.
    field_usual: float = 0.2
    # One page in ten behind a captcha or login is a site that begins to refuse us; with one in three the rest is suspect.
    wall_degraded: float = 0.1
    wall_broken: float = 0.3
    # A label that no earlier run had on a third of the items is a new label of the site, not a writer's whim.
    new_label: float = 0.3
    # Crawls that did not find a record before it counts as withdrawn: listings lose a row for a day, not for three crawls.
    misses: int = 3
    # Hours between two crawls that count as two misses: a crawl that is repeated at once confirms nothing.
    miss_hours: int = 12


@dataclass(frozen=True, slots=True)
class Crawled:
    """What the crawl itself says of a source, once it has ended."""

    finish: str = "finished"  # why it ended; anything else is an early end
    listed: int | None = None  # addresses that its listings led to; None: not counted
    site_total: int | None = None  # the site's own figure for them
    lost: Sequence[str] = ()  # what was lost on the way, in words, where it is more than happens every day
    listings_lost: int = 0  # listing pages that could not be had, said in `lost`
    failures: Mapping[str, str] = field(default_factory=dict)  # address → kind ("http 404"), of pages that could not be had


@dataclass(slots=True)
class Figures:
    """What a crawl brought of a source."""

    pages: int = 0
    walls: Counter[str] = field(default_factory=Counter)
    restricted: int = 0
    items: Counter[str] = field(default_factory=Counter)  # by kind
    filled: Counter[KindField] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)  # label → items
    refused: int = 0  # items that were not valid


@dataclass(frozen=True, slots=True)
class Usual:
    """What the last good runs brought, as medians; None or empty without any."""

    listed: float | None = None
    listed_share: float | None = None  # of the site's own figure
    restricted_share: float = 0.0  # of the items
    wall_share: float = 0.0  # of the pages
    items: Mapping[str, float] = field(default_factory=dict)
    rates: Mapping[KindField, float] = field(default_factory=dict)
    rates_once: Mapping[KindField, float] = field(default_factory=dict)  # of the first of many runs that nothing was said of
    unread: frozenset[str] | None = None  # None: no run to compare with


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict with its reasons, and whether what was not found can be believed to be gone."""

    verdict: Verdict
    reasons: tuple[str, ...]
    listed_well: bool


Reason = tuple[Verdict, str]


def judge(crawled: Crawled | None, figures: Figures, usual: Usual, limits: Thresholds) -> Judgement:
    """Compare a crawl of a source with what is usual; without `crawled` (cut off, or no spider) only what was read."""
    whole = crawled is not None and crawled.finish == "finished"
    listing = [*_listing(crawled, figures, usual, limits), *(_records(figures, usual, limits) if whole else ())]
    reasons = [
        *listing,
        *_walls(figures, usual, limits),
        *_fields(figures, usual, limits),
        *_labels(figures, usual, limits),
        *(("degraded", lost) for lost in (crawled.lost if crawled else ())),
        *([("degraded", f"{figures.refused} items are not valid: they are in quarantine")] if figures.refused else ()),
    ]
    verdicts = {verdict for verdict, _ in reasons}
    verdict: Verdict = "broken" if "broken" in verdicts else "degraded" if verdicts else "ok"
    listed_well = crawled is not None and whole and not crawled.listings_lost and not listing and verdict != "broken"
    ordered = sorted(reasons, key=lambda reason: reason[0] != "broken")
    return Judgement(verdict, tuple(dict.fromkeys(words for _, words in ordered)), listed_well)


def _listing(crawled: Crawled | None, figures: Figures, usual: Usual, limits: Thresholds) -> Iterator[Reason]:
    if crawled is None:
        return
    if crawled.finish != "finished":
        # Each page that came is as good as any; which ones are gone is not known
        yield "degraded", f"ended early: {crawled.finish}"
    elif crawled.listed is not None and usual.listed and _fell(crawled.listed, usual.listed, limits.records_degraded, limits):
        yield "degraded", f"listed {crawled.listed}, where {usual.listed:.0f} are usual"
    if crawled.listed == 0:
        yield "broken", "no page found"
    elif not figures.items:
        yield "broken", "no page said anything"
    listed, total = crawled.listed, crawled.site_total
    if listed is not None and total:
        expected = total * min(1.0, usual.listed_share or 1.0)
        if _fell(listed, expected, limits.listed_short, limits):
            yield "degraded", f"listed {listed} of the {total} that the site says it has"


def _records(figures: Figures, usual: Usual, limits: Thresholds) -> Iterator[Reason]:
    for kind, before in usual.items.items():
        now = figures.items[kind]
        if _fell(now, before, limits.records_degraded, limits):
            verdict: Verdict = "broken" if _fell(now, before, limits.records_broken, limits) else "degraded"
            yield verdict, f"{now} {kind}s, where {before:.0f} are usual"


def _walls(figures: Figures, usual: Usual, limits: Thresholds) -> Iterator[Reason]:
    walls = figures.walls
    if usual.unread is None:
        # Many sites have a login box on their listings and keep something for subscribers: only more than usual is news
        shares = [(walls.total() - walls["login"], figures.pages, 0.0, "pages are a captcha or a refusal")]
    else:
        shares = [
            (walls.total(), figures.pages, usual.wall_share, f"pages are a wall: {', '.join(sorted(walls))}"),
            (figures.restricted, figures.items.total(), usual.restricted_share, "items have fields kept for subscribers"),
        ]
    for count, total, before, what in shares:
        above = count / total - before if total else 0.0
        if count >= limits.least and above >= limits.wall_degraded:
            yield "broken" if above >= limits.wall_broken else "degraded", f"{count} of {total} {what}"


def _fields(figures: Figures, usual: Usual, limits: Thresholds) -> Iterator[Reason]:
    for key in sorted(usual.rates.keys() | usual.rates_once.keys()):
        kind, name = key
        now = f"{name} is filled in {figures.filled[key] / (figures.items[kind] or 1):.0%} of the {kind}s, where"
        before, once = usual.rates.get(key, 0.0), usual.rates_once.get(key, 0.0)
        if share := _emptied(key, before, figures, limits):
            yield "broken" if share >= limits.field_broken else "degraded", f"{now} {before:.0%} are usual"
        elif _emptied(key, once, figures, limits):
            yield "degraded", f"{now} {once:.0%} were usual once: it empties slowly"


def _emptied(key: KindField, before: float, figures: Figures, limits: Thresholds) -> float:
    """The share by which a field is filled less than before; 0 where that is no news, or may be chance."""
    items = figures.items[key[0]]
    if items < limits.least or before < limits.field_usual:
        return 0.0
    fall = before - figures.filled[key] / items
    likely = min(before, 0.95)  # a field that was always filled varies a little, too
    if fall * items < limits.least or fall <= limits.deviations * (likely * (1 - likely) / items) ** 0.5:
        return 0.0
    share = fall / before
    return share if share >= limits.field_degraded else 0.0


def _labels(figures: Figures, usual: Usual, limits: Thresholds) -> Iterator[Reason]:
    if usual.unread is None:
        return
    items = figures.items.total()
    for label, count in figures.unread.most_common():
        if count >= limits.least and count >= limits.new_label * items and label not in usual.unread:
            yield "degraded", f"a new label that the vocabulary does not know, on {count} of {items} items: {label[:80]}"


def _fell(now: float, before: float, share: float, limits: Thresholds) -> bool:
    return before - now >= limits.least and now < before * (1 - share)


def middle(values: Sequence[float]) -> float:
    """The median; 0 of none."""
    return float(median(values)) if values else 0.0
