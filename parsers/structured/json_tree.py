"""JSON → a tree of named values. Hostile JSON is refused with a reason."""

from __future__ import annotations

import json
import logging
import re
from typing import Any

from parsers.document import UnreadableError
from parsers.structured.tree import MAX_DEPTH, MAX_NODES, Node

log = logging.getLogger(__name__)

_HTML_MARK = re.compile("[&<>=']")
_SURROGATE = re.compile("[\ud800-\udfff]")

# What says by true alone that a call takes applications; other truths say nothing by themselves.
_FLAGS = frozenset(
    ["abierto", "abierta", "aperto", "is_open", "isopen", "open_for_applications", "opentoapplications", "accepting_applications"]
)


class _Number(str):
    """A number as printed: 1496795.0 keeps its digits, and 400,000 digits are no work."""

    __slots__ = ()


class _Twice:
    """Two different values under one name: neither is taken."""


def parse_json(text: str, path: str = "") -> Node:
    """The tree of a JSON text; NaN and Infinity are no values, nor is a name that stands twice with different ones.

    Raises UnreadableError for what is no JSON and for more than MAX_DEPTH levels or MAX_NODES values.
    """
    try:
        value = json.loads(
            text.lstrip("\ufeff"), parse_float=_Number, parse_int=_Number, parse_constant=lambda _: None, object_pairs_hook=_object
        )
    except json.JSONDecodeError as error:
        raise UnreadableError(f"no JSON: {error}") from error
    except RecursionError as error:
        raise UnreadableError(f"the JSON is more than {MAX_DEPTH} levels deep") from error
    return _Builder().node("", path, value, 0)


def parse_inner(node: Node) -> Node | None:
    """The tree of a value that is itself JSON in a string; every node of it has the string's own path."""
    try:
        tree = parse_json(node.text or "")
    except UnreadableError as error:
        log.info("no JSON in %s: %s", node.path[:200], str(error)[:200])
        return None
    host = node.text or ""
    for below in tree.walk():
        below.path = node.path
        if below.text and below.text not in host:
            # Quotes and often marks of HTML too stand escaped inside of the string.
            escaped = json.dumps(below.text, ensure_ascii=False)[1:-1]
            safe = _HTML_MARK.sub(lambda mark: f"\\u{ord(mark[0]):04x}", escaped)
            below.printed = next((form for form in (escaped, safe) if form in host), None)
    tree.name = node.name
    return tree


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in pairs:
        made[name] = _Twice if name in made and made[name] != value else value
    return made


class _Builder:
    """Counts what it makes."""

    def __init__(self) -> None:
        self.count = 0

    def node(self, name: str, path: str, value: Any, depth: int) -> Node:
        """The node of one value that is no list, or of a list at the top."""
        self.count += 1
        if depth > MAX_DEPTH:
            raise UnreadableError(f"the JSON is more than {MAX_DEPTH} levels deep")
        if self.count > MAX_NODES:
            raise UnreadableError(f"the JSON has more than {MAX_NODES:,} values")
        if isinstance(value, dict):
            node = Node(name, path)
            for key, held in value.items():
                word = _clean(key)
                self.add(node, word, f"{path}/{word.replace('~', '~0').replace('/', '~1')}", held, depth + 1)
            return node
        if isinstance(value, list):
            node = Node(name, path)
            self.add(node, "item", path, value, depth + 1)
            return node
        return Node(name, path, _clean(value) if isinstance(value, str) else None, number=isinstance(value, _Number))

    def add(self, parent: Node, name: str, path: str, value: Any, depth: int) -> None:
        """Hangs a value under its parent: a list as its elements; null, true and false as nothing, unless they say that it is open."""
        if depth > MAX_DEPTH:
            raise UnreadableError(f"the JSON is more than {MAX_DEPTH} levels deep")
        if isinstance(value, list):
            for index, element in enumerate(value):
                before = len(parent.children)
                self.add(parent, name, f"{path}/{index}", element, depth + 1)
                for made in parent.children[before:]:
                    made.listed = True
        elif isinstance(value, (str, dict)):
            parent.children.append(self.node(name, path, value, depth))
        elif value is True and name.casefold() in _FLAGS:
            parent.children.append(Node(name, path, "true"))


def _clean(text: str) -> str:
    """Half of a pair of surrogates is no character, and a NUL is none that can be stored."""
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return text.replace("\0", "")
