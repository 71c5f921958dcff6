"""Many pages through the parsers: in order, in one process or in several, a bounded number in memory at a time."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from pathlib import Path

from opencalls.archive import pages_in
from opencalls.saved import is_archive, load
from opencalls.terminal import Trouble
from parsers.page import Page, ReadPage

log = logging.getLogger(__name__)

_CHUNK = 16  # pages that travel to a process together: enough to hide the way, few enough to share the work evenly
_CHUNKS_AHEAD = 3  # a process: what waits in memory while the writer stores


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, with the page where the file is an archive of several; or what is wrong with it."""

    file: Path
    page: Page | None = None
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a task: the page with its items, or why there is none; with the page's address, if known by then."""

    file: Path
    result: ReadPage | None
    failure: str = ""
    url: str | None = None


def tasks(files: Iterable[Path]) -> Iterator[Task]:
    """A task for each saved page and for each page of an archive, in order."""
    for file in files:
        if not is_archive(file):
            yield Task(file)
            continue
        try:
            for page in pages_in(file):
                yield Task(file, page)
        except Trouble as trouble:
            yield Task(file, failure=str(trouble))


def read_one(task: Task, now: dt.datetime) -> Read:
    """The items of one page. It never raises: one bad page must not end a run over 20,000."""
    from parsers.read import read_page

    if task.failure:
        return Read(task.file, None, task.failure)
    try:
        page = task.page or load(task.file, now)
    except Trouble as trouble:
        return Read(task.file, None, str(trouble))
    try:
        return Read(task.file, read_page(page), url=page.url)
    except Exception as error:
        log.exception("%s", task.file)
        failure = f"{task.file}: the parser raised {type(error).__name__}: {error}; please report it"
        return Read(task.file, None, failure, page.url)


def _processes() -> BaseContext:
    """How processes are started: never a fork of this one, which would take over the progress bar's thread and the database.

    Where the system can, they are forks of one server that has imported the parsers, once for all of them.
    """
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["parsers.read"])
    return context


def _read_chunk(chunk: list[Task], now: dt.datetime) -> list[Read]:
    return [read_one(task, now) for task in chunk]


def read_all(work: Iterable[Task], now: dt.datetime, jobs: int) -> Iterator[Read]:
    """Reads each page, in the order given whatever `jobs` is, so that the database comes out the same."""
    if jobs == 1:
        yield from (read_one(task, now) for task in work)
        return
    work, waiting = iter(work), deque[Future[list[Read]]]()
    with ProcessPoolExecutor(jobs, mp_context=_processes()) as pool:
        try:
            while True:
                while len(waiting) < jobs * _CHUNKS_AHEAD and (chunk := list(itertools.islice(work, _CHUNK))):
                    waiting.append(pool.submit(_read_chunk, chunk, now))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise Trouble(
                "a reading process was ended from outside (out of memory?); what was read before is stored; run it again with --jobs 1"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)
