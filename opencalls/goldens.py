"""Goldens: what a saved page must give, kept beside it, and what differs from it now."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opencalls.saved import golden_path, read_json
from parsers.items import Item

# A golden says what the page states; where each value stands is evidence, checked against the page itself.
_NOT_KEPT = frozenset({"evidence", "unread"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one item (by its place on the page) that is not as the golden has it; None where it is not there."""

    place: int
    field: str
    old: Any
    new: Any

    @property
    def is_loss(self) -> bool:
        """Whether something that was there is gone: a field, an item, or an entry of a list."""
        if self.old is None or self.new is None:
            return self.new is None
        return isinstance(self.old, list) and isinstance(self.new, list) and len(self.new) < len(self.old)


def _lean(value: Any) -> Any:
    """The value without what is null or empty, all the way down; notes (keys with _, synthetic) are no values."""
    if isinstance(value, dict):
        kept = {key: _lean(inner) for key, inner in value.items() if not key.startswith("_") and key != "synthetic"}
        return {key: inner for key, inner in kept.items() if inner not in (None, [], {})}
    if isinstance(value, (list, tuple)):
        return [_lean(inner) for inner in value]
    return value


def golden_items(items: Iterable[Item]) -> list[dict[str, Any]]:
    """Items as a golden holds them: without evidence and unread labels."""
    return [{key: value for key, value in item.to_dict().items() if key not in _NOT_KEPT} for item in items]


def differences(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[Difference]:
    """Every field in which two lists of golden items differ, item by item; empty and absent are one."""
    found = []
    for place, (before, after) in enumerate(itertools.zip_longest(map(_lean, old), map(_lean, new))):
        if before is None or after is None:
            found.append(Difference(place, "item", before, after))
            continue
        for field in dict.fromkeys([*before, *after]):
            if field not in _NOT_KEPT and before.get(field) != after.get(field):
                found.append(Difference(place, field, before.get(field), after.get(field)))
    return found


def write_file(path: Path, body: bytes) -> None:
    """Writes a file whole or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        partial.write_bytes(body)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_golden(path: Path, golden: dict[str, Any]) -> None:
    """Writes a golden as people read it: indented, every letter as it is."""
    write_file(path, (json.dumps(golden, ensure_ascii=False, indent=2) + "\n").encode())


def renew(page: Path, items: Iterable[Item], *, allow_loss: bool) -> tuple[list[Difference], bool]:
    """Brings the golden beside a page up to date: (what differs, whether it was written).

    It is not written where nothing differs, nor, without `allow_loss`, where an item, a field or an entry is lost.
    """
    path = golden_path(page)
    golden = read_json(path)
    new = golden_items(items)
    found = differences(golden.get("items") or [], new)
    if not found or (any(difference.is_loss for difference in found) and not allow_loss):
        return found, False
    write_golden(path, golden | {"items": new})
    return found, True
