"""The page that a record was read from, read again by the parsers of today: what differs then is their doing, not the site's."""

from __future__ import annotations

import datetime as dt
import json
import logging
import sqlite3
from typing import Any

from parsers.page import Page
from pipelines.archive import Archive, ArchiveError
from pipelines.identify import Known
from pipelines.validate import canonical

_log = logging.getLogger(__name__)
_PAGE = "SELECT url, content_type, fetched_at FROM pages WHERE sha256 = ? ORDER BY url = ? DESC LIMIT 1"


class Rereader:
    """Reads pages of the archive; without one, nothing."""

    def __init__(self, connection: sqlite3.Connection, archive: Archive | None) -> None:
        self._connection = connection
        self._archive = archive

    def item(self, known: Known, source_key: str) -> dict[str, Any] | None:
        """What the parsers read today of the page that a record is from; None where the page is not kept, or says nothing now."""
        row = self._connection.execute(_PAGE, (known.page_sha256, known.url)).fetchone()
        if self._archive is None or row is None:
            return None
        try:
            body = self._archive.read(known.page_sha256)
        except ArchiveError as error:
            _log.warning("%s: taken for changed by its site, for its earlier version cannot be read again: %s", known.url, error)
            return None
        from parsers.read import read_page  # heavy, and seldom needed

        url, content_type, fetched_at = row
        read = read_page(Page(url, body, content_type, dt.datetime.fromisoformat(fetched_at)))
        for item in read.items:
            if item.source_key == source_key and (written := canonical(item)):
                found: dict[str, Any] = json.loads(written)
                return found
        return None
