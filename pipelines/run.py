"""The run that writes, and what it counts."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, field
from functools import cached_property


@dataclass(slots=True)
class Counts:
    """What was stored; columns of the same names are in runs and run_sources."""

    pages: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    quarantined: int = 0
    failed: int = 0

    def __add__(self, other: Counts) -> Counts:
        mine, theirs = asdict(self), asdict(other)
        return Counts(**{name: mine[name] + theirs[name] for name in mine})


@dataclass(frozen=True)
class Run:
    """What the rows of one run have in common. `now` is the run's time, as the database keeps it."""

    id: int
    now: str
    crawl: bool
    parser_version: str

    @cached_property
    def today(self) -> dt.date:
        """The run's day in UTC."""
        return dt.date.fromisoformat(self.now[:10])


@dataclass(slots=True)
class Tally:
    """Counts by source; kept apart from those of the run until the transaction that they are of is committed."""

    sources: dict[str, Counts] = field(default_factory=dict)

    def of(self, source: str) -> Counts:
        """The counts of a source."""
        if source not in self.sources:
            self.sources[source] = Counts()
        return self.sources[source]

    def add(self, other: Tally) -> None:
        """Count in what another has counted."""
        for source, counts in other.sources.items():
            self.sources[source] = self.of(source) + counts

    @property
    def total(self) -> Counts:
        """The counts of all sources."""
        return sum(self.sources.values(), Counts())
