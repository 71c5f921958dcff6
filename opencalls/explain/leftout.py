"""What of a page never became a line: menus, footers, forms, and what stands outside of its main element."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.outline import Outline, squeeze

_LENGTH = 400  # characters of a part; it is to be recognised, not read
_NO_WORDS = frozenset(["head", "script", "style", "noscript", "template"])
_WORDS = ".//text()[not(ancestor::script or ancestor::style or ancestor::noscript or ancestor::template)]"


def left_out(outline: Outline) -> Iterator[tuple[str, str]]:
    """The outermost elements with words that no line is from, in order: the element, and how its words begin."""
    lines = {block.node for block in outline.blocks if block.node is not None}
    dropped = {block.node for block in outline.dropped if block.node is not None}
    around: set[HtmlElement] = set()
    for node in lines | dropped:
        parent = node.getparent()
        while parent is not None and parent not in around:
            around.add(parent)
            parent = parent.getparent()
    waiting = [node for node in around if node.getparent() is None]
    while waiting:
        node = waiting.pop()
        if node in lines or not isinstance(node.tag, str) or node.tag in _NO_WORDS:
            continue
        if node in around and node not in dropped:
            waiting.extend(reversed(node))
        elif words := squeeze(" ".join(node.xpath(_WORDS))):
            names = (node.get("class") or "").split()[:2]
            yield ".".join([node.tag, *names]), words if len(words) <= _LENGTH else f"{words[:_LENGTH]}…"
