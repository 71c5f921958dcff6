"""Figures set large above their caption: "€12 million" over "Total funding available" states what the label in front would."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.day_rows import is_day_line
from parsers.labels import meaning_of
from parsers.outline import Block

_LONGEST = 60
_MOST = 24
_SIGNS = "0123456789€$£"
_VALUE = re.compile(
    r"(?P<day>\d{1,2}(?:\.|st|nd|rd|th|er|º)? ?(?:de )?[^\W\d_]{3,12}\.? (?:de )?\d{4}\b|\d{1,2}[./]\d{1,2}[./]\d{4}\b|\d{4}-\d\d-\d\d\b)"
    r"|(?P<rate>(?:\d{1,3} ?%? ?[–-] ?)?\d{1,3}(?:[.,]\d)? ?%)"
    r"|(?P<time>(?:\d{1,2} ?(?:to|[–-]|à|bis|a) ?)?\d{1,2} (?:months?|years?|mois|ans|monate|jahre|meses|años|mesi|anni)\b)"
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


# What may stand before a sum that is a value: "Up to EUR 20 000".
_BOUND = re.compile(
    r"(?:(?:up\sto|max(?:imum|imal|\.)?(?:\sof)?|jusqu['’]à|bis\szu|höchstens|hasta|fino\sa|from|between|von|de|entre|zwischen|tra|da|ca\.?|circa|approx\.?)\s)?"
    r"(?P<currency>EUR|CHF|GBP|USD|SEK|NOK|DKK|PLN)?\s?(?=\d|[€$£])",
    re.I,
)


def turn_set_off_values(blocks: list[Block]) -> None:
    """Where a figure right below its label only looks like a heading ("Deadline" / "<b>12 May 2027</b>"), it becomes a line of text."""
    for at in range(1, len(blocks)):
        label, value = blocks[at - 1 : at + 1]
        if value.kind != "heading" or not (kind := _kind_of(value.text)) or label.labelled or not _is_label_of(kind, label.text):
            continue
        figure_above = at > 1 and blocks[at - 2].kind == "heading" and _kind_of(blocks[at - 2].text) is not None
        in_a_row = any(other.kind == "heading" and _kind_of(other.text) == kind for other in blocks[at + 1 : at + 4])
        if not figure_above and not in_a_row:
            value.kind, value.level = "para", 0


def part_headed_values(blocks: list[Block]) -> None:
    """Where a heading is a label and its figure ("Duration <small>24 months</small>"), the figure becomes a line of its own below it."""
    for at in range(len(blocks) - 1, 0, -1):
        block = blocks[at]
        if block.kind != "heading" or block.level < 2 or len(block.text) > _LONGEST:
            continue
        words = block.text.split()
        for number in range(1, min(len(words), _FEW_WORDS)):
            label, value = " ".join(words[:number]), " ".join(words[number:])
            if (kind := _kind_of(value)) and _is_label_of(kind, label):
                blocks[at : at + 1] = [replace(block, text=label), replace(block, kind="para", text=value, level=0)]
                break


_FEW_WORDS = 6


def _kind_of(value: str) -> str | None:
    """Which kind of figure a line is, if it is one."""
    if is_day_line(value):
        return "day"
    bound = _BOUND.match(value) if len(value) <= _LONGEST else None
    if bound is None:
        return None
    found = _VALUE.match(value, bound.end())
    return found.lastgroup if found else "sum" if bound["currency"] else None


def _is_label_of(kind: str, line: str) -> bool:
    """Whether a line is a label, by its words, of such a figure."""
    words = _BRACKETS.sub("", line).strip(" :")
    return 2 < len(words) <= _LONGEST and not any(sign.isdigit() for sign in words) and meaning_of(words, within=False) in _SAYS[kind]


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
