"""A page as it was fetched, and what was read from it: what spiders and replays hand to the pipelines."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field

from parsers.items import Item


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of a page with what is needed to read them again.

    `url` is the site's own address (never a loopback one); `fetched_at` is UTC and aware. `sha256` is the hash of the bytes, in
    hexadecimal: the page's name in the archive.
    """

    url: str
    body: bytes = field(repr=False)  # kept out of logs and tracebacks
    content_type: str
    fetched_at: dt.datetime
    status: int = 200
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        # Here, not when it is stored: pages are made in several processes, and stored in one.
        object.__setattr__(self, "sha256", hashlib.sha256(self.body).hexdigest())


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page and the items read from it; no items where the page states none."""

    page: Page
    source: str
    items: list[Item] = field(default_factory=list)
    # What the labels and headings of the page mean (parsers/labels); None where nobody looked. A field that is empty though
    # its label stands there was emptied by the site; one whose label is gone may have been lost by a redesign.
    labels: frozenset[str] | None = None
