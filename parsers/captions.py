"""Figures set large above their caption: "€12 million" over "Total funding available" states what the label in front would."""

from __future__ import annotations

import re

from parsers.labels import meaning_of
from parsers.outline import Block

_LONGEST = 60
_MOST = 24
_SIGNS = "0123456789€$£"
_VALUE = re.compile(
    r"(?P<day>\d{1,2}(?:\.|st|nd|rd|th|er|º)? ?(?:de )?[^\W\d_]{3,12}\.? (?:de )?\d{4}\b|\d{1,2}[./]\d{1,2}[./]\d{4}\b|\d{4}-\d\d-\d\d\b)"
    r"|(?P<rate>\d{1,3}(?:[.,]\d)? ?%)|(?P<time>\d{1,2} (?:months?|years?|mois|ans|monate|jahre|meses|años|mesi|anni)\b)"
    r"|(?P<sum>[€$£] ?\d|\d[\d.,' ]{0,20} ?(?:€|£|\$|M€|k€|EUR|CHF|GBP|(?:million|mio|mill|milion)))",
    re.I,
)
_SAYS = {
    "day": frozenset(["deadline", "opens", "other_date", "published", "starts", "ends"]),
    "rate": frozenset(["rate"]),
    "time": frozenset(["duration"]),
    "sum": frozenset(["budget", "grant", "amount", "project_amount"]),
}
_HEADS = ("para", "heading")


def begins_as_value(text: str) -> bool:
    """A cheap sign that a line may be a figure, or begin with one."""
    return text[:1] != "" and text[0] in _SIGNS and len(text) <= 2 * _LONGEST


def is_captioned(value: str, caption: str) -> bool:
    """Whether a figure is what its caption speaks of."""
    found = _VALUE.match(value) if 1 < len(value) <= _LONGEST and 2 < len(caption) <= _LONGEST else None
    if found is None or any(sign.isdigit() for sign in caption):
        return False
    return meaning_of(caption, within=caption[0].isupper()) in _SAYS[found.lastgroup or ""]


def turn_captions(blocks: list[Block], first: int) -> None:
    """Where all of an element's blocks are figures, each above its caption, they become labels with their values."""
    count = len(blocks) - first
    if count % 2 or count > _MOST or not begins_as_value(blocks[first].text):
        return
    made = blocks[first:]
    pairs = list(zip(made[::2], made[1::2], strict=True))
    if not all(_is_free(value) and _is_free(caption) and is_captioned(value.text, caption.text) for value, caption in pairs):
        return
    blocks[first:] = [block for value, caption in pairs for block in (caption, value)]
    for value, caption in pairs:
        caption.kind, caption.level = "label", 0
        value.kind, value.level, value.labelled = "para", 0, True


def _is_free(block: Block) -> bool:
    return block.kind in _HEADS and not block.labelled
