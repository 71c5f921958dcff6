"""replay: saved pages, folders of them and WARC files are read again, without network, and stored or compared."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import os
from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

from opencalls.goldens import Difference, renew
from opencalls.reading import Read, reader, tasks
from opencalls.saved import files_in, golden_path, is_archive
from opencalls.terminal import complain, console, plain, progress, table
from parsers.sites import bare_host, site_of
from pipelines.prepare import prepare

T = TypeVar("T")


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files at some paths, each once. Trouble where a path is not there, before anything has been touched."""
    found = itertools.chain.from_iterable(files_in(path) for path in paths)
    return list({os.path.realpath(file): file for file in found}.values())  # text: a path takes five times the memory


def replay(files: list[Path], *, db: Path, now: dt.datetime, jobs: int) -> bool:
    """Reads the files' pages and stores them. Returns whether each could be read."""
    empty = failed = 0
    ready = partial(prepare, today=now.astimezone(dt.UTC).date())
    with reader(tasks(files), now, jobs, ready) as reads:
        # Loaded here, while other processes read already
        from opencalls.runs import show_last_run
        from pipelines.keep import Keeper

        with Keeper(db, command="replay", now=now) as keeper:
            for read in _shown(reads, files):
                if read.result is None:
                    complain(read.failure)
                    keeper.failed(_source(read.url), read.url or str(read.file), read.failure)
                    failed += 1
                else:
                    keeper.add(read.result)
                    empty += not read.result.statements
    show_last_run(db)
    console().print(f"{empty} without a call, programme or project, {failed} not readable")
    return not failed


def update_goldens(files: list[Path], *, now: dt.datetime, jobs: int, allow_loss: bool) -> bool:
    """Brings goldens up to date. Returns whether all their pages could be read and none was held back."""
    renewed = held_back = failed = 0
    files = [file for file in files if golden_path(file).exists()]
    with reader(tasks(files), now, jobs, attrgetter("items")) as reads:
        for read in _shown(reads, files):
            if read.result is None:
                complain(read.failure)
                failed += 1
                continue
            found, written = renew(read.file, read.result, allow_loss=allow_loss)
            if found:
                _show(read.file, found)
            if found and not written:
                complain(f"{golden_path(read.file)}: left as it was, for something would be lost; --allow-loss if that is right")
            renewed += written
            held_back += bool(found) and not written
    console().print(f"{renewed} goldens renewed, {held_back} held back, {failed} pages not readable")
    return not (failed or held_back)


def _source(url: str | None) -> str:
    site = site_of(url)
    return site.name if site else bare_host(url) or "unknown"


def _shown(reads: Iterator[Read[T]], files: list[Path]) -> Iterator[Read[T]]:
    total = None if any(map(is_archive, files)) else len(files)
    with progress() as bar:
        yield from bar.track(reads, total=total, description="reading")


def _show(file: Path, found: list[Difference]) -> None:
    made = table("item", "field", "old", "new", "")
    for difference in found:
        values = (_short(difference.old), _short(difference.new))
        made.add_row(str(difference.place + 1), plain(difference.field), *values, "lost" if difference.is_loss else "")
    screen = console()
    screen.print(plain(file))
    screen.print(made)


def _short(value: Any) -> str:
    text = "–" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return plain(text)
