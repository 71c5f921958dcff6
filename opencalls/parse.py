"""parse: the items of one page, as JSON Lines."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from opencalls.saved import about, read_bytes
from opencalls.terminal import complain, json_line


def parse(file: str, *, url: str | None, content_type: str | None) -> None:
    """Prints each item of the page on a line; a page without any prints nothing. Trouble where it cannot be read.

    What is beside a saved page (address, time, type) counts where it is not given.
    """
    from parsers.document import MAX_BYTES
    from parsers.read import parse_page

    fetched_at = None
    if file == "-":
        body, guessed = sys.stdin.buffer.read(MAX_BYTES + 1), "text/html"
    else:
        path = Path(file)
        body, beside = read_bytes(path), about(path)
        url, fetched_at = url or beside.url, beside.fetched_at
        guessed = beside.content_type
    items = parse_page(body, url=url, content_type=content_type or guessed, fetched_at=fetched_at)
    for item in items:
        print(json_line(json.dumps(item.to_dict(), ensure_ascii=False)))
    if not items:
        complain(f"{file}: no call, programme or project stands on this page")
