"""explain: a page with every value marked where it was read, as one HTML file that needs nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

from opencalls.saved import about, read_bytes
from opencalls.terminal import Misuse, Trouble, plain

DEFAULT_FOLDER = Path("output/explain")


def explain(file: str, *, url: str | None, output: str | None, content_type: str | None) -> None:
    """Writes the explained page and says where; to standard output for `-`. Trouble where a file cannot be read or written."""
    from opencalls.explain.page import render
    from opencalls.explain.records import record_blocks
    from opencalls.explain.view import view_of
    from parsers.read import read_closely

    if file == "-":
        name, body, guessed = "standard input", sys.stdin.buffer.read(), "text/html"
    else:
        path = Path(file)
        name, body, beside = path.name, read_bytes(path), about(path)
        url, guessed = url or beside.url, beside.content_type
    content_type = content_type or guessed
    view = view_of(read_closely(body, url=url, content_type=content_type), record_blocks(body, content_type))
    written = render(view, name=name, url=url).encode("utf-8", "replace")
    if output == "-":
        sys.stdout.buffer.write(written)
        return
    target = Path(output) if output else DEFAULT_FOLDER / f"{'page' if file == '-' else Path(file).stem}.html"
    _write(target, written, file)
    found = f"{len(view.items)} item{'s' * (len(view.items) != 1)}" if view.items else f"no item: {view.reason}"
    print(f"{plain(target)}: {plain(found)}")


def _write(target: Path, written: bytes, file: str) -> None:
    if file != "-" and target.exists() and target.samefile(file):
        raise Misuse(f"{target}: that is the page itself; name another file with -o")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(written)
    except OSError as error:
        raise Trouble(f"{target}: cannot be written ({error.strerror or error})") from error
