"""WARC files: the pages that a crawler archived, one at a time."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from opencalls.saved import CONTENT_TYPES
from opencalls.settings import read_time
from opencalls.terminal import Trouble
from parsers.document import MAX_BYTES
from parsers.page import Page

_BLOCK = 64 * 1024
_MAX_HEADER_LINE = 64 * 1024
_MAX_HEADER_LINES = 1_000  # of one record
_CHUNK_HEADER = 64  # warcio asks for so much of a line between the chunks of a body
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
            records = ArchiveIterator(stream)
            records.reader = reader = _bounded_reader(stream)
            for record in records:
                reader.lines = 0
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


def _bounded_reader(stream: BinaryIO) -> Any:
    """warcio's reader, but for header lines without end: it would keep all of them, unpacked, in memory."""
    from warcio.bufferedreaders import DecompressingBufferedReader

    class BoundedReader(DecompressingBufferedReader):  # type: ignore[misc]
        lines = 0

        def readline(self, length: int | None = None) -> bytes:
            if length is not None and length <= _CHUNK_HEADER:
                return bytes(super().readline(length))
            line = bytes(super().readline(min(length or _MAX_HEADER_LINE, _MAX_HEADER_LINE)))
            self.lines += 1
            if self.lines > _MAX_HEADER_LINES or (len(line) == _MAX_HEADER_LINE and not line.endswith(b"\n")):
                raise ValueError(f"a record's headers are more than {_MAX_HEADER_LINES} lines of {_MAX_HEADER_LINE:,} bytes")
            return line

    return BoundedReader(stream, block_size=_BLOCK)


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
