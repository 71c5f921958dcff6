"""Many pages through the parsers: in order, in one process or in several, a bounded number in memory at a time."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Generic, TypeVar

from opencalls.archive import pages_in
from opencalls.saved import is_archive, load
from opencalls.terminal import Trouble
from parsers.page import Page, ReadPage

log = logging.getLogger(__name__)

T = TypeVar("T")

_CHUNK = 8  # pages that travel to a process together: enough to hide the way, few enough to share the work evenly
_CHUNKS_AHEAD = 12  # a process: what waits in memory while the writer stores


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, with the page where the file is an archive of several; or what is wrong with it."""

    file: Path
    page: Page | None = None
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What came of a task: what was made of the page, or why there is nothing; with the page's address, if known by then."""

    file: Path
    result: T | None
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


def read_one(task: Task, now: dt.datetime, then: Callable[[ReadPage], T]) -> Read[T]:
    """One page is read, and something made of it. It never raises: one bad page must not end a run over 20,000."""
    from parsers.read import read_page

    if task.failure:
        return Read(task.file, None, task.failure)
    try:
        page = task.page or load(task.file, now)
    except Trouble as trouble:
        return Read(task.file, None, str(trouble))
    try:
        return Read(task.file, then(read_page(page)), url=page.url)
    except Exception as error:
        log.exception("%s", task.file)
        failure = f"{task.file}: the parser raised {type(error).__name__}: {error}; please report it"
        return Read(task.file, None, failure, page.url)


@contextmanager
def reader(work: Iterable[Task], now: dt.datetime, jobs: int, then: Callable[[ReadPage], T]) -> Iterator[Iterator[Read[T]]]:
    """Reads each page and makes something of it, in the order given whatever `jobs` is, so that the database comes out the same.

    To be entered before the database is opened and before any thread is started (the progress bar has one): the processes
    may be forks of this one.
    """
    if jobs == 1:
        yield (read_one(task, now, then) for task in work)
        return
    import parsers.read  # noqa: F401 (once, for all forks)

    work = iter(work)
    chunks = iter(lambda: list(itertools.islice(work, _CHUNK)), [])
    with ProcessPoolExecutor(jobs, mp_context=get_context("fork" if sys.platform == "linux" else "spawn")) as pool:

        def submit(chunk: list[Task]) -> Future[list[Read[T]]]:
            return pool.submit(_read_chunk, chunk, now, then)

        try:
            waiting = deque(map(submit, itertools.islice(chunks, jobs * _CHUNKS_AHEAD)))
            yield _in_order(waiting, map(submit, chunks))
        except BrokenProcessPool as error:
            raise Trouble(
                "a reading process was ended from outside (out of memory?); what was read before is stored; run it again with --jobs 1"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _read_chunk(chunk: list[Task], now: dt.datetime, then: Callable[[ReadPage], T]) -> list[Read[T]]:
    return [read_one(task, now, then) for task in chunk]


def _in_order(waiting: deque[Future[list[Read[T]]]], further: Iterator[Future[list[Read[T]]]]) -> Iterator[Read[T]]:
    while waiting:
        done = waiting.popleft().result()
        waiting.extend(itertools.islice(further, 1))
        yield from done
