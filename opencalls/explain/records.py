"""JSON and XML records as lines: names as headings and labels, with the values under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from parsers.document import UnreadableError, read_document
from parsers.html_outline import outline_html
from parsers.outline import BOLD_LEVEL, MAX_BLOCKS, Block, Source, squeeze
from parsers.structured.json_tree import parse_json
from parsers.structured.tree import Node
from parsers.structured.values import plain_text, rich_text
from parsers.structured.xml_tree import parse_xml


def record_blocks(body: bytes, content_type: str) -> list[Block]:
    """The names and values of a JSON or XML document in its order, at most MAX_BLOCKS; [] for any other."""
    try:
        document = read_document(body, content_type)
        if document.kind not in ("json", "xml"):
            return []
        root = parse_json(document.text) if document.kind == "json" else parse_xml(document.text)
    except UnreadableError:
        return []
    return list(islice(_blocks(root), MAX_BLOCKS))


def _blocks(root: Node) -> Iterator[Block]:
    waiting = [(root, 1)]
    while waiting:
        node, level = waiting.pop()
        source = Source(node.path)
        if node.children:
            if node.name:
                yield Block("heading", node.name, min(level, BOLD_LEVEL), source=source)
            waiting.extend((child, level + 1) for child in reversed(node.children))
        elif node.text and node.text.strip():
            yield Block("label", node.name, source=Source(""))
            yield from _value(node, source)


def _value(node: Node, source: Source) -> Iterator[Block]:
    html = rich_text(node.text or "")
    root = read_document(html.encode()).root if html and html.strip() else None
    if root is None:
        yield Block("para", squeeze(plain_text(node.text or "")), source=source)
        return
    for block in outline_html(root).blocks:
        yield replace(block, source=source)
