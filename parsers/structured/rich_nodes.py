"""Rich text that stands as objects, as content systems keep it: {"nodeType": "text", "value": …} in paragraphs and lists."""

from __future__ import annotations

import re

from parsers.outline import Block, Source, squeeze
from parsers.structured.tree import Node

_KIND = ("nodeType", "_type", "type", "style")
_INSIDE = ("content", "children", "root", "document")
_WORDS = ("value", "text")
_WHOLE = frozenset(["document", "doc", "root"])
_LISTS = frozenset(["unorderedlist", "orderedlist", "bulletlist", "bulletedlist", "numberedlist", "list", "ul", "ol"])
_ITEMS = frozenset(["listitem", "li"])
_LINES = frozenset(["paragraph", "block", "p", "blockquote", "quote", "normal"])
_HEADING = re.compile(r"h(?:eading)?([1-6]?)")
_LEVEL = 3


def is_rich(nodes: list[Node]) -> bool:
    """Whether objects are rich text: one whole text, or a list of its paragraphs, lists and headings."""
    if len(nodes) == 1 and _kind(nodes[0]) in _WHOLE:
        return bool(_inside(nodes[0]))
    return all(_inside(node) and (_kind(node) in _LISTS | _LINES or _HEADING.fullmatch(_kind(node))) for node in nodes)


def rich_blocks(nodes: list[Node]) -> list[Block]:
    """The lines of the text, each with the path of its words."""
    made: list[Block] = []
    for node in nodes:
        _read(node, made, -1, [0])
    return made


def _read(node: Node, made: list[Block], depth: int, lists: list[int]) -> None:
    kind = _kind(node)
    if kind in _LISTS:
        if depth < 0:
            lists[0] += 1
        depth += 1
    heading = _HEADING.fullmatch(kind) or _HEADING.fullmatch(_told(node, "style"))
    listed = _told(node, "listItem")
    if kind in _ITEMS or listed:
        if listed and not (made and made[-1].kind == "bullet"):
            lists[0] += 1
        _line(node, made, "bullet", max(depth, 0), lists[0])
        for child in _inside(node):
            if _kind(child) in _LISTS:
                _read(child, made, depth, lists)
    elif heading:
        _line(node, made, "heading", int(heading[1] or _LEVEL) + 1, 0)
    elif kind in _LINES:
        _line(node, made, "para", 0, 0)
    else:
        for child in _inside(node):
            _read(child, made, depth, lists)


def _line(node: Node, made: list[Block], kind: str, level: int, list_id: int) -> None:
    leaves = _leaves(node)
    text = squeeze("".join(leaf.text or "" for leaf in leaves))
    if text:
        path = leaves[0].path if len(leaves) == 1 else node.path
        lines = tuple(squeeze(leaf.text or "") for leaf in leaves) if len(leaves) > 1 else ()
        made.append(Block(kind, text, level, list_id=list_id, lines=lines, source=Source(path)))  # type: ignore[arg-type]


def _leaves(node: Node) -> list[Node]:
    """The pieces of one line, without those of the lists below it."""
    found: list[Node] = []
    for child in _inside(node):
        words = child.first(*_WORDS)
        if _inside(child):
            found += [] if _kind(child) in _LISTS else _leaves(child)
        elif words is not None:
            found.append(words)
    return found


def _inside(node: Node) -> list[Node]:
    return [child for child in node.children if child.children and child.name in _INSIDE]


def _kind(node: Node) -> str:
    return next((told for name in _KIND[:3] if (told := _told(node, name))), "")


def _told(node: Node, name: str) -> str:
    held = node.first(name)
    return re.sub(r"[-_\s]", "", held.text or "").casefold() if held is not None else ""
