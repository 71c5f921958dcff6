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
_BRACKETS = re.compile(r"\([^()]*\)")
# Over several days, it is the label of none of them.
_OF_DAYS = re.compile(
    r"(?:key |important )?(?:deadlines|dates|timeline|calendar|schedule)|(?:dates?|échéances)(?: clés?| importantes)?|calendrier"
    r"|(?:wichtige )?(?:termine|fristen)"
    r"|zeitplan|(?:fechas|plazos)(?: clave| importantes)?|calendario|(?:date|scadenze)(?: importanti)?|tempistiche?",
    re.I,
)


def begins_as_value(text: str) -> bool:
    """A cheap sign that a line may be a figure, or begin with one."""
    return text[:1] != "" and text[0] in _SIGNS and len(text) <= 2 * _LONGEST


def is_captioned(value: str, caption: str) -> bool:
    """Whether a figure is what its caption speaks of."""
    found = _VALUE.match(value) if 1 < len(value) <= _LONGEST and 2 < len(caption) <= _LONGEST else None
    caption = _BRACKETS.sub("", caption).rstrip()  # "Submission deadline (17:00 CEST)"
    if found is None or not caption or any(sign.isdigit() for sign in caption):
        return False
    return meaning_of(caption, within=caption[0].isupper()) in _SAYS[found.lastgroup or ""]


def turn_captions(blocks: list[Block], first: int) -> None:
    """Where all of an element's blocks are figures, each above its caption, they become labels with their values."""
    count = len(blocks) - first
    if count % 2 or count > _MOST or not begins_as_value(blocks[first].text):
        return
    if all(_is_pair(*blocks[at : at + 2]) for at in range(first, len(blocks), 2)):
        _turn(blocks, first, len(blocks))


def turn_captions_below(blocks: list[Block]) -> None:
    """Where figures follow a heading such as "Deadlines", each above its caption, they become labels with their values."""
    for number, heading in enumerate(blocks):
        first = stop = number + 1
        if len(heading.text) > _LONGEST or not _OF_DAYS.fullmatch(heading.text.rstrip(" :")):
            continue
        while stop + 1 < len(blocks) and stop < first + _MOST and begins_as_value(blocks[stop].text) and _is_pair(*blocks[stop : stop + 2]):
            stop += 2
        # What follows would be the value of the last caption.
        if stop > first + 2 and not (stop < len(blocks) and begins_as_value(blocks[stop].text)):
            _turn(blocks, first, stop)


def _turn(blocks: list[Block], first: int, stop: int) -> None:
    for at in range(first, stop, 2):
        value, caption = blocks[at : at + 2]
        blocks[at : at + 2] = [caption, value]
        caption.kind, caption.level = "label", 0
        value.kind, value.level, value.labelled = "para", 0, True


def _is_pair(value: Block, caption: Block) -> bool:
    return _is_free(value) and _is_free(caption) and is_captioned(value.text, caption.text)


def _is_free(block: Block) -> bool:
    return block.kind in _HEADS and not block.labelled
