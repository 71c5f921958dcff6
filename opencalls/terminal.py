"""What people see: tables, progress, messages, and nothing in them that a fetched page could use against a terminal."""

from __future__ import annotations

import logging
import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress
    from rich.table import Table


class Trouble(Exception):  # noqa: N818 -- it is the user's, not an error of the program
    """Something that the user must know and can act on: names the input and says what to do."""

    exit_code = 1


class Misuse(Trouble):
    """The command was given something that it cannot take."""

    exit_code = 2


# Control characters of both sets, what turns the writing direction, and lone surrogates, which no terminal can take.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_PIPED_WIDTH = 240  # columns where the output is no terminal, so that a log keeps a row on one line


def _spelled_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def plain(text: object) -> str:
    """Text that is safe to print, on one line: breaks and tabs are blanks, other control characters are spelled out."""
    return _UNPRINTABLE.sub(_spelled_out, " ".join(re.split(r"[\t\n\r]+", str(text))))


def json_line(text: str) -> str:
    """JSON with the characters escaped that would steer a terminal; still the same JSON."""
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def console(*, stderr: bool = False) -> Console:
    """A console that prints text as it is: no markup, no emoji, no guessing what to highlight."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() or "COLUMNS" in os.environ else _PIPED_WIDTH
    return Console(stderr=stderr, width=width, markup=False, emoji=False, highlight=False)


def table(*columns: str) -> Table:
    """A table whose cells fold rather than lose their ends."""
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for name in columns:
        made.add_column(name, overflow="fold")
    return made


def progress() -> Progress:
    """A progress bar on the error stream; none where that is no terminal."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    screen = console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal)


class _PlainFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return plain(super().format(record))


def log_to_stderr(level: int = logging.WARNING) -> None:
    """Log lines go to the error stream, one line each, whatever a page put into them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlainFormatter("%(levelname)s %(name)s: %(message)s"))
    handler.setLevel(level)  # not only the root logger's: Scrapy opens that for all that its own handler may want
    logging.basicConfig(level=level, handlers=[handler])


def complain(message: str) -> None:
    """One line on the error stream."""
    print(f"opencalls: {plain(message)}", file=sys.stderr)
