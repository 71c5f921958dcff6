"""What JSON and XML have in common: named values in a tree, each with its path.

The elements of a JSON list are siblings that share the list's name, as XML repeats an element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

# Bounds are counts; records of the field are far below them.
MAX_DEPTH = 64
MAX_NODES = 200_000

# "organization[type=coordinator]": a child of that name with that value below it.
_STEP = re.compile(r"(?P<name>[^/\[\]]+)(?:\[(?P<key>[^=\]]+)=(?P<value>[^\]]*)\])?(?:/|$)")


@cache
def _steps(path: str) -> tuple[tuple[str, str | None, str | None], ...]:
    """The paths of the shapes, taken apart once: name of the child, and what must stand below it."""
    return () if path == "." else tuple((step["name"], step["key"], step["value"]) for step in _STEP.finditer(path))


@dataclass(slots=True)
class Node:
    """A named value: `text` of a scalar, else `children`. `path` is a JSON pointer or an XPath; `number` tells 5 from "5"."""

    name: str
    path: str
    text: str | None = None
    children: list[Node] = field(default_factory=list)
    number: bool = False
    listed: bool = False  # an element of a list
    printed: str | None = None  # the text as it stands at the path, where that is escaped once more

    def at(self, path: str) -> list[Node]:
        """The nodes that a path of names leads to: "metadata/title", "organization[type=coordinator]/legalName", "." for itself."""
        found = [self]
        for name, key, value in _steps(path):
            found = [child for node in found for child in node.children if name in ("*", child.name)]
            if key:
                found = [node for node in found if any(held.text == value for held in node.at(key))]
        return found

    def first(self, *paths: str) -> Node | None:
        """The first node with words in it that one of the paths leads to."""
        return next((node for path in paths for node in self.at(path) if node.text and node.text.strip()), None)

    def walk(self) -> Iterator[Node]:
        """The node and everything below it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))
