"""How labels look on a page, where the words do not tell: by the elements and classes around them."""

from __future__ import annotations

import re

from parsers.labels import meaning_of
from parsers.outline import Block

LONGEST = 100  # no label is longer


def has_look(block: Block) -> bool:
    """Whether it is a line whose markup may say something: as short as a label, and nothing else by its element."""
    return block.kind == "para" and not block.labelled and block.node is not None and len(block.text) <= LONGEST


def look_of(block: Block) -> tuple[object, ...]:
    """How a line is marked up on this page: the elements and classes around it; () where nothing tells it from others."""
    if not has_look(block) or block.node is None:
        return ()
    parent = block.node.getparent()
    classes = block.node.get("class"), parent.get("class") if parent is not None else None
    return (block.node.tag, *classes) if any(classes) else ()


def has_value(index: int, blocks: list[Block]) -> bool:
    """Whether words that look otherwise follow a line, as its value would."""
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return following is not None and following.kind in ("para", "bullet") and look_of(following) != look_of(blocks[index])


_FIGURES = frozenset(["deadline", "opens", "budget", "grant", "amount", "rate", "duration"])
_FIGURE = re.compile(r"\d")


def states_figure(heading: str, language: str | None) -> bool:
    """Whether a heading is a label with a figure behind it: "Deadline: 12 May 2026"."""
    head, _, value = heading.partition(":")
    return _FIGURE.search(value) is not None and meaning_of(head, language, within=False) in _FIGURES


def asks(index: int, blocks: list[Block]) -> bool:
    """Whether a line heads what follows, known or not: a question, or a few words that end in a colon and lead to no list."""
    block, following = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    if following is None or block.labelled or (not block.text[:1].isupper() and not block.text.startswith("¿")):
        return False
    if block.text.endswith("?"):
        return len(block.text.split()) > 1
    listed = following.kind != "para" or following.text.endswith(";")  # then the line leads to a list
    return block.text.endswith(":") and not listed and len(block.text) <= 60 and len(block.text.split()) <= 6
