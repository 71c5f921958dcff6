"""Where things are, and what time it is: the little that all commands share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

PACKAGE = Path(__file__).parent
# Relative on purpose: a run writes below the folder that it is started in, wherever the package is installed.
DEFAULT_DB = Path("output/calls.db")
DEMO_DB = Path("output/demo.db")
FIXTURES = Path("fixtures/html")


def saved_pages() -> Path:
    """The bundled saved pages: fixtures/html of a checkout, or the copy that is inside the wheel."""
    checkout = PACKAGE.parent / FIXTURES
    return checkout if checkout.is_dir() else PACKAGE / "saved_pages"


def default_pages() -> Path:
    """What replay reads without a path: the fixtures below the folder it is started in, else the bundled pages."""
    return FIXTURES if FIXTURES.is_dir() else saved_pages()


def read_time(text: str) -> dt.datetime:
    """A moment written in ISO 8601, in UTC; one without a zone is taken as UTC. ValueError where it is none."""
    moment = dt.datetime.fromisoformat(text.strip())
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


def clock() -> dt.datetime:
    """The present, in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
