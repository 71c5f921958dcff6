"""The words behind each value."""

from __future__ import annotations

from parsers.outline import Block

MAX_QUOTE = 2_000


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
        paths: dict[int, str] = {}  # of the blocks' elements: many values come from few of them
        for field in sorted(fields & self._found.keys()):
            seen: dict[str, dict[str, str]] = {}
            for said, block, rule in self._found[field]:
                printed = as_printed(said, block)
                if (path := paths.get(id(block))) is None:
                    path = paths[id(block)] = block.path
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
