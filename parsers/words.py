"""Cheaper ways to look for words: a look before an expensive one, and expressions that ignore case."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

from parsers.cues import lower

_ESCAPES = re.compile(r"(\\.|\(\?P[<=])|([^\\(]+|\()", re.S)


def holds_any(text: str, parts: Iterable[str]) -> bool:
    """Whether one of the parts stands in the text, in the same case."""
    for part in parts:  # noqa: SIM110 (twice as fast as any(), and every passage of a page comes here several times)
        if part in text:
            return True
    return False


class Caseless:
    """An expression that ignores case, by looking at text in lower case: what it finds is in lower case too.

    Three to five times as fast as re.IGNORECASE, with which Python's engine cannot tell alternatives apart by their first letter.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        lowered = _ESCAPES.sub(lambda found: found[1] or found[2].lower(), pattern)
        self._pattern = re.compile(lowered, flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of re.Pattern."""
        return self._pattern.search(lower(text), start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of re.Pattern."""
        return self._pattern.match(lower(text), start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As of re.Pattern."""
        return self._pattern.finditer(lower(text), start, end)
