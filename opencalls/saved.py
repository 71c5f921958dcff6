"""Saved pages: a page's bytes as fetched, with a golden or a meta file beside them.

`<slug>.html` (json, xml, txt) stands beside `<slug>.gold.json` (url, fetched_at, items, links: what the page must
give) or `<slug>.meta.json` (url, fetched_at). The address and the time come from there, never from a folder or a name.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opencalls.settings import read_time
from opencalls.terminal import Trouble
from parsers.document import MAX_BYTES
from parsers.page import Page

CONTENT_TYPES = {".html": "text/html", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain"}
WARC_ENDINGS = (".warc", ".warc.gz")
log = logging.getLogger(__name__)

_GOLD, _META = ".gold.json", ".meta.json"


@dataclass(frozen=True, slots=True)
class About:
    """What stands beside a saved page; nothing is made up where it is silent."""

    url: str | None
    fetched_at: dt.datetime | None
    content_type: str


def golden_path(page: Path) -> Path:
    """Where the golden of a saved page is, or would be."""
    return page.with_name(page.stem + _GOLD)


def is_saved_page(path: Path) -> bool:
    """Whether it has the name of a saved page: the ending of a document, and is no golden or meta file itself."""
    return path.suffix.lower() in CONTENT_TYPES and not path.name.endswith((_GOLD, _META))


def is_archive(path: Path) -> bool:
    """Whether it has the name of a WARC file."""
    return path.name.lower().endswith(WARC_ENDINGS)


def files_in(path: Path) -> Iterator[Path]:
    """The saved pages and archives at a path: itself, or all below it in the order of their names.

    A link that leads out of a folder is passed over: a folder from elsewhere must not bring this machine's files in.
    """
    if not path.exists():
        raise Trouble(f"{path}: no such file or folder; name a saved page, a folder of them or a WARC file")
    if not path.is_dir():
        yield path
        return
    home = path.resolve()
    for found in sorted(found for found in path.rglob("*") if is_saved_page(found) or is_archive(found)):
        if not found.is_file():
            continue
        if found.is_symlink() and not found.resolve().is_relative_to(home):
            log.warning("%s: a link out of %s, passed over", found, path)
            continue
        yield found


def read_json(path: Path) -> dict[str, Any]:
    """The object in a golden or meta file; Trouble where there is none."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Trouble(f"{path}: not readable as JSON ({error}); mend or remove it") from error
    if not isinstance(value, dict):
        raise Trouble(f"{path}: must hold a JSON object with url and fetched_at")
    return value


def about(page: Path) -> About:
    """What the golden and the meta file beside a page say of it."""
    beside: dict[str, Any] = {}
    for ending in (_META, _GOLD):
        path = page.with_name(page.stem + ending)
        if path.exists():
            beside |= read_json(path)
    fetched_at = beside.get("fetched_at")
    try:
        moment = read_time(fetched_at) if fetched_at else None
    except (TypeError, ValueError, AttributeError) as error:
        raise Trouble(f"{page}: fetched_at beside it is {fetched_at!r}, which is no ISO 8601 time") from error
    headers = beside.get("headers") or {}
    guessed = CONTENT_TYPES.get(page.suffix.lower(), "text/html")
    return About(beside.get("url"), moment, headers.get("content-type") or guessed)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, one more than the parsers take where it is too large; Trouble where they cannot be had."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Trouble(f"{path}: cannot be read ({error.strerror or error})") from error


def load(path: Path, now: dt.datetime) -> Page:
    """A saved page, to be read and stored; one that says no time of its own counts as fetched `now`."""
    beside = about(path)
    if not beside.url:
        raise Trouble(
            f"{path}: no address is known, so it cannot be told apart from other pages; "
            f'write {{"url": "https://…", "fetched_at": "2026-01-31T12:00:00Z"}} into {path.stem}{_META} beside it'
        )
    return Page(beside.url, read_bytes(path), beside.content_type, beside.fetched_at or now)
