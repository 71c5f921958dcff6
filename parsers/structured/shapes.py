"""The known shapes of records, from labels/records.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from parsers.structured.tree import Node

_FILE = Path(__file__).parent.parent / "labels" / "records.toml"


@dataclass(frozen=True, slots=True)
class Shape:
    """How the records of one kind of system are built; the fields are explained in records.toml. Unknown records have the empty shape."""

    name: str = ""
    records: tuple[str, ...] = (".",)
    several: bool = False
    root: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    where: dict[str, list[str]] = field(default_factory=dict)
    kind: str | None = None
    undated: str | None = None
    title: tuple[str, ...] = ()
    url: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    model: tuple[str, ...] = ()
    json: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    parties: dict[str, Any] = field(default_factory=dict)
    budget: str | None = None
    money: str | None = None
    dates: str | None = None
    split: str | None = None
    host: str | None = None

    def fits(self, node: Node) -> bool:
        """Whether a node is a record of this shape."""
        if not node.children or (self.root and node.name not in self.root):
            return False
        if not all(node.at(path) for path in self.has):
            return False
        return all(any(held.text in values for held in node.at(path)) for path, values in self.where.items())


def shapes() -> tuple[Shape, ...]:
    """All known shapes; of several that fit, the first one counts."""
    return _load()[0]


def codes() -> dict[str, str]:
    """Codes that stand for words in the records of the EU portal."""
    return _load()[1]


def names() -> dict[str, str]:
    """Names of fields of unknown records → label."""
    return _load()[2]


def generic(what: str) -> tuple[str, ...]:
    """Names of fields that unknown records use for the same thing."""
    return _load()[3][what]


@cache
def _load() -> tuple[tuple[Shape, ...], dict[str, str], dict[str, str], dict[str, tuple[str, ...]]]:
    with _FILE.open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    known = tuple(_shape(entry) for entry in data["shapes"])
    return known, data["codes"], data["names"], {name: tuple(words) for name, words in data["generic"].items()}


def _shape(entry: dict[str, Any]) -> Shape:
    made: dict[str, Any] = {}
    for name, value in entry.items():
        if name == "records" and isinstance(value, str):
            value = [value]
        made[name] = tuple(value) if isinstance(value, list) else value
    return Shape(**made)
