"""What an expression can match, spelt out, so that a test can hold it against the signs that are looked for first."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any


def spelt(pattern: str) -> set[str]:
    """All that the expression matches: once and not at all what may be repeated, one letter for classes of them."""
    return set(_sequences(list(import_module("re._parser").parse(pattern))))


def _sequences(items: list[Any]) -> Iterator[str]:
    if not items:
        yield ""
        return
    behind = list(_sequences(items[1:]))
    yield from (words + rest for words in _of(*items[0]) for rest in behind)


def _of(kind: Any, value: Any) -> Iterator[str]:
    match str(kind):
        case "LITERAL":
            yield chr(value)
        case "IN" | "CATEGORY":
            yield from _one_of(value)
        case "BRANCH":
            yield from (words for branch in value[1] for words in _sequences(list(branch)))
        case "SUBPATTERN":
            yield from _sequences(list(value[-1]))
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, _, inside = value
            if least == 0:
                yield ""
            yield from (words * max(1, least) for words in _sequences(list(inside)))
        case "AT" | "ASSERT_NOT":
            yield ""
        case _:
            raise ValueError(f"not spelt out: {kind}")


def _one_of(members: list[Any]) -> Iterator[str]:
    for kind, value in members:
        match str(kind):
            case "LITERAL":
                yield chr(value)
            case "CATEGORY":
                yield " " if "SPACE" in str(value) else "x"
            case _:
                raise ValueError(f"not spelt out: {kind}")
