"""WARC files: the pages that a crawler archived, one at a time."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from opencalls.saved import CONTENT_TYPES
from opencalls.settings import read_time
from opencalls.terminal import Trouble
from parsers.document import MAX_BYTES
from parsers.page import Page

_BLOCK = 64 * 1024
_RECORD_END = b"\r\n\r\n"
_READABLE = frozenset({*CONTENT_TYPES.values(), "application/xhtml+xml", "text/xml"})


def pages_in(path: Path) -> Iterator[Page]:
    """The pages of a WARC file: answers with status 200 that hold a document, in their order.

    Trouble where the file is damaged or cut; the pages before the damage have been given by then.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        with path.open("rb") as stream:
            for record in ArchiveIterator(stream):
                page = _page(record)
                while record.raw_stream.read(_BLOCK):
                    pass
                # warcio ends without a word where the file does: here in a record, below between two
                if record.raw_stream.limit > 0:
                    raise EOFError("a record ends too early")
                if page:
                    yield page
        _check_end(path)
    except (OSError, EOFError, ValueError, AttributeError, zlib.error, ArchiveLoadFailed) as error:
        raise Trouble(f"{path}: damaged or no WARC file ({error}); what stands before the damage was read") from error


def _check_end(path: Path) -> None:
    if path.suffix.lower() == ".gz":
        with gzip.open(path) as unpacked:
            while unpacked.read(_BLOCK):
                pass
        return
    with path.open("rb") as stream:
        stream.seek(-min(len(_RECORD_END), path.stat().st_size), os.SEEK_END)
        if stream.read() != _RECORD_END:
            raise EOFError("the last record ends too early")


def _page(record: Any) -> Page | None:
    if record.rec_type != "response" or not record.http_headers or record.http_headers.get_statuscode() != "200":
        return None
    content_type = record.http_headers.get_header("Content-Type", "")
    if content_type.split(";")[0].strip().lower() not in _READABLE:
        return None
    url = record.rec_headers.get_header("WARC-Target-URI").strip("<>")
    fetched_at = read_time(record.rec_headers.get_header("WARC-Date"))
    # One byte more than the parsers take, so that they refuse what is too long instead of reading half of it.
    return Page(url, record.content_stream().read(MAX_BYTES + 1), content_type, fetched_at)
