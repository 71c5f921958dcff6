"""Records of a shape that nobody described: where they stand in a document, what their titles and addresses are."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.labels import meaning_of
from parsers.structured.field_names import label_of
from parsers.structured.shapes import generic
from parsers.structured.tree import Node
from parsers.structured.values import rich_text

_MAX_DEPTH = 6
_MAX_NAMES = 500  # among which the title is looked for
_LEAST_NAME, _MAX_NAME = 15, 300
_ENOUGH_FACTS = 2
_FACTS: frozenset[str | None] = frozenset(["deadline", "opens", "budget", "grant", "rate", "implementer", "project_amount"])


def title_of(record: Node) -> Node | None:
    """The record's own title: a field that is named so, or in which a title stands ({"title": {"rendered": …}})."""
    found = [child for child in record.children[:_MAX_NAMES] if meaning_of(label_of(child.name), within=False) == "title"]
    best = sorted(found, key=lambda child: "tit" not in child.name.casefold())
    titles = (value for child in best if (value := value_of(child)) is not None and 3 < len(value.text or "") < 400)
    return next(titles, None) or _described(record)


def _described(record: Node) -> Node | None:
    """What names a record without a title that states facts of a call: its one line of description."""
    said = record.first(*generic("described"))
    if said is None or not _LEAST_NAME < len(said.text or "") < _MAX_NAME or ". " in (said.text or "") or rich_text(said.text or ""):
        return None
    return said if len(_facts(record)) >= _ENOUGH_FACTS else None


def address_of(record: Node) -> Node | None:
    """The address of the record's own page."""
    found = record.first(*generic("address"))
    return found if found is not None and (found.text or "").startswith(("http://", "https://")) else None


def find_unknown(root: Node) -> tuple[list[Node], bool]:
    """The records of a document and whether it is a list: the document itself, what it wraps, or its longest list of titled objects."""
    node = root
    for _ in range(_MAX_DEPTH):
        if node.name not in generic("feed") and title_of(node) is not None and not _heads_a_list(node):
            return [node], False
        inner = [child for child in node.children if child.children]
        own = inner if len(inner) == 1 else [child for child in inner if child.name in generic("body")]
        if len(own) != 1 or own[0].listed:
            break
        node = own[0]
    groups = [group for group in _groups(root, 0) if len(group) > 1 or group[0].listed or group[0].name in generic("entry")]
    if groups:
        return max(groups, key=lambda group: sum(_weight(member) for member in group)), True
    titled = [child for child in node.children if child.children and title_of(child) is not None]
    return (titled, False) if len(titled) == 1 else ([], False)


def _heads_a_list(node: Node) -> bool:
    """Whether a title is that of a feed: beside it stand entries with titles, and no fact of a call."""
    entries = next((child for child in node.children if child.listed and child.name in generic("entries") and child.children), None)
    return entries is not None and title_of(entries) is not None and not _facts(node)


def _facts(node: Node) -> set[str | None]:
    """What of a call or project the names of the fields state."""
    return {meaning_of(label_of(child.name)) for child in node.children[:_MAX_NAMES] if child.text and child.text.strip()} & _FACTS


def is_dataset(record: Node) -> bool:
    """Whether it describes files of data; fields that a register added may say what else it is."""
    if any(True for _ in record.at("extras")):
        return False
    return any(child.name in generic("dataset") for child in record.children) or any(
        (held.text or "") == "Dataset" for held in record.at("@type")
    )


def _groups(node: Node, depth: int) -> Iterator[list[Node]]:
    """Lists of objects with titles; lists inside of such objects are theirs."""
    by_name: dict[str, list[Node]] = {}
    for child in node.children:
        if child.children and child.name not in generic("skipped"):
            by_name.setdefault(child.name, []).append(child)
    for group in map(_unwrapped, by_name.values()):
        if (len(group) > 1 or group[0].listed or group[0].name in generic("entry")) and title_of(group[0]) is not None:
            yield group
        elif depth < _MAX_DEPTH and len(group) == 1:
            yield from _groups(group[0], depth + 1)


def _unwrapped(group: list[Node]) -> list[Node]:
    """What searches wrap each record in taken off: [{"_id": "1", "_source": {…}}, …]."""
    if title_of(group[0]) is not None:
        return group
    inner = [child for node in group for child in node.children if child.name in generic("wrapper") and child.children]
    for child in inner if len(inner) == len(group) else ():
        child.listed = child.listed or group[0].listed
    return inner if len(inner) == len(group) else group


def _weight(record: Node) -> int:
    return sum(len(child.text or "") for child in record.children)


def value_of(node: Node) -> Node | None:
    """A scalar itself, or the value that stands in an object."""
    return node if node.text else node.first(*generic("value"))
