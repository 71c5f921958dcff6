"""What the database keeps of a page and its items, made before the writer needs it: in the process that read the page."""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import cached_property
from typing import Any, NamedTuple

from parsers.items import Item
from parsers.page import ReadPage
from pipelines.entities import entity_columns
from pipelines.health_walls import wall_of
from pipelines.identify import key_of
from pipelines.rows import Row, list_rows, search_text
from pipelines.times import utc_text
from pipelines.validate import canonical, salvaged, why_not

UNWRITABLE = "a value has the wrong type or cannot be written"


class Seen(NamedTuple):
    """A page's particulars as the database keeps them, and what its labels mean (None: nobody looked)."""

    source: str
    url: str
    sha256: str
    fetched_at: str
    labels: frozenset[str] | None = None


class Statement:
    """An item with what the database keeps of it, each part made when it is first asked for: little of it, where nothing changed.

    Pickled, it is all that can be asked for, without the item itself, which is slower to send than to read.
    """

    def __init__(self, item: Item, source: str, today: dt.date) -> None:
        self._item, self._source, self._today = item, source, today
        self.key = key_of(item)

    def __getstate__(self) -> dict[str, Any]:
        names = ("key", "written", "fault", *(("shown",) if self.fault else ("digest", "columns", "lists", "entity")))
        return {name: getattr(self, name) for name in names}

    @cached_property
    def written(self) -> str | None:
        """The item as JSON; None where it cannot be written."""
        return canonical(self._item)

    @cached_property
    def digest(self) -> str:
        """The hash of what is written."""
        return hashlib.sha256((self.written or "").encode()).hexdigest()

    @cached_property
    def fault(self) -> str | None:
        """Why the item may not be stored; None where it may."""
        return UNWRITABLE if self.written is None else why_not(self._item, self._source)

    @cached_property
    def shown(self) -> str:
        """What people can look at, of an item that may not be stored."""
        return self.written or salvaged(self._item)

    @cached_property
    def columns(self) -> dict[str, Any]:
        """The columns of its record that the item alone decides."""
        item = self._item
        return {
            "source": item.source,
            "source_key": item.source_key,
            "kind": item.kind,
            "url": item.url,
            "reference": getattr(item, "reference", None),
            "title": item.title,
            "content_hash": self.digest,
            "summary": item.summary,
            "text": search_text(item, self.lists["bullets"]),
            "item": self.written,
        }

    @cached_property
    def lists(self) -> dict[str, list[Row]]:
        """The rows of its lists by table, each without the record's number, which comes first."""
        return list_rows(self._item)

    @cached_property
    def entity(self) -> dict[str, Any]:
        """The columns of its call, programme or project."""
        return entity_columns(self._item, self._today)


class Prepared(NamedTuple):
    """A page without its body: its row in the index, and what it states. `wall` is what stands in a page's place."""

    seen: Seen
    row: Row
    statements: list[Statement]
    wall: str | None


def prepare(read: ReadPage, today: dt.date) -> Prepared:
    """A page that was read, ready to be stored by a run of that day."""
    page = read.page
    seen = Seen(read.source, page.url, page.sha256, utc_text(page.fetched_at), read.labels)
    row = (seen.sha256, page.url, read.source, page.content_type, seen.fetched_at, page.status, len(page.body))
    wall = None if read.items else wall_of(page.body)
    return Prepared(seen, row, [Statement(item, read.source, today) for item in read.items], wall)
