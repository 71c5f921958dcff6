"""A record printed as lines of "name: value", as the files of data portals are → the tree that it would have as JSON."""

from __future__ import annotations

import re

from parsers.structured.tree import MAX_NODES, Node

_FIELD = re.compile(r"(?P<name>[A-Za-z]\w{0,60})[ \t]{0,3}[:=](?:[ \t]+(?P<value>\S.*))?$")
# Only names of fields are written so: "closing_date", "closingDate".
_MADE = re.compile(r"[a-z\d]_[a-z\d]|[a-z]{2}[A-Z][a-z]", re.ASCII)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_NOTHING = frozenset(("null", "none", "nan", "n/a", "na", "-"))
_HEAD = 200
_LEAST_FIELDS = 6
_LEAST_MADE = 3


def read_field_lines(text: str) -> Node | None:
    """The tree of a text that is nothing but fields, each with its value and the lines that go on with it; None for any other text."""
    if not _FIELD.match(text.lstrip()[:_HEAD].partition("\n")[0].strip()):
        return None
    lines = text.split("\n")
    if len(lines) > MAX_NODES:
        return None
    found: list[tuple[str, int, list[str]]] = []  # name, line, and the lines of the value
    others = 0
    for number, line in enumerate(lines, 1):
        words = line.strip()
        if field := _FIELD.match(words):
            found.append((field["name"], number, [field["value"]] if field["value"] else []))
        elif words:
            others += 1
            found[-1][2].append(words)
    fields = [_field(*entry) for entry in found]
    made = sum(1 for field in fields if _MADE.search(field.name))
    if len(fields) < _LEAST_FIELDS or made < _LEAST_MADE or others > len(fields):
        return None
    return _tree(fields)


def _field(name: str, line: int, words: list[str]) -> Node:
    value = "\n".join(words)
    return Node(name, f"line:{line}", value, number=bool(_NUMBER.fullmatch(value)))


def _tree(fields: list[Node]) -> Node:
    """One record, or the records that begin with the first name over again."""
    starts = [place for place, field in enumerate(fields) if field.name == fields[0].name]
    told = [
        Node("item", "", children=[field for field in fields[start:end] if (field.text or "").casefold() not in _NOTHING], listed=True)
        for start, end in zip(starts, [*starts[1:], len(fields)], strict=True)
    ]
    return Node("", "", children=told) if len(told) > 1 else Node("", "", children=told[0].children)
