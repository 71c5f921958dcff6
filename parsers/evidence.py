"""The words behind each value."""

from __future__ import annotations

from collections import Counter

from lxml.html import HtmlElement

from parsers.outline import Block

MAX_QUOTE = 2_000
_MANY = 100  # children of one element


class Paths:
    """The paths of blocks. libxml2 counts the elements before one for each path anew; among many they are counted once here."""

    def __init__(self) -> None:
        self._children: dict[HtmlElement, dict[HtmlElement, str]] = {}

    def of(self, block: Block) -> str:
        """XPath of the element, line:N of the text, or the record's pointer, as `Block.path` says it."""
        parent = block.node.getparent() if block.node is not None and block.source is None else None
        if parent is not None and parent not in self._children:
            self._children[parent] = _paths_below(parent) if len(parent) >= _MANY else {}  # counting them takes as long
        return self._children.get(parent, {}).get(block.node) or block.path


def _paths_below(parent: HtmlElement) -> dict[HtmlElement, str]:
    """The path of each child element, numbered where others have its name."""
    above = parent.getroottree().getpath(parent)
    children = [child for child in parent if isinstance(child.tag, str)]
    same, numbers = Counter(child.tag for child in children), Counter[str]()
    paths: dict[HtmlElement, str] = {}
    for child in children:
        numbers[child.tag] += 1
        paths[child] = f"{above}/{child.tag}[{numbers[child.tag]}]" if same[child.tag] > 1 else f"{above}/{child.tag}"
    return paths


class Quotes:
    """Gathers the evidence of an item while it is read."""

    def __init__(self) -> None:
        self._found: dict[str, list[tuple[str, Block, str]]] = {}

    def add(self, field: str, quote: str, block: Block, rule: str) -> None:
        """Notes that the field's value was read by a rule from a quote of a block."""
        self._found.setdefault(field, []).append((quote, block, rule))

    def of(self, fields: set[str]) -> dict[str, tuple[dict[str, str], ...]]:
        """The evidence of those fields, each quote once; the paths are made here, for kept values only.

        Not yet made into Evidence: the item checks all of it at once.
        """
        made: dict[str, tuple[dict[str, str], ...]] = {}
        found, paths = Paths(), dict[int, str]()  # many values come from few blocks
        for field in sorted(fields & self._found.keys()):
            seen: dict[str, dict[str, str]] = {}
            for said, block, rule in self._found[field]:
                printed = as_printed(said, block)
                if (path := paths.get(id(block))) is None:
                    path = paths[id(block)] = found.of(block)
                # Lines that were joined stand on the page each by itself.
                for quote in block.lines if " ".join(block.lines) == printed else (printed,):
                    if quote not in seen:
                        seen[quote] = {"quote": quote[:MAX_QUOTE], "path": path, "rule": rule}
                for other, its_path in block.source.beside if block.source else ():
                    seen.setdefault(other, {"quote": other, "path": its_path, "rule": rule})
            made[field] = tuple(seen.values())
        return made

    def printed(self) -> dict[str, str]:
        """What values of records were read from → the words that stand there, where the two differ."""
        pairs = ((quote, as_printed(quote, block)) for found in self._found.values() for quote, block, _ in found)
        return {quote: printed for quote, printed in pairs if quote != printed}


def as_printed(quote: str, block: Block) -> str:
    """The quote, or the words that stand in the record where the block says them in another way."""
    printed = block.source.printed if block.source else None
    return quote if printed is None or quote in printed else printed
