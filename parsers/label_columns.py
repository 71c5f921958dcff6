"""Tables of days that were saved as lines: all the labels first, then the days row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.day_rows import is_day_line
from parsers.labels import meaning_of
from parsers.outline import Block

_OF_DAYS = frozenset(["deadline", "opens"])
_LONGEST = 90
_MOST_LABELS, _MOST_DAYS = 5, 60


def turn_columns(blocks: list[Block]) -> None:
    """Makes each day the value of its label: "Opens", "Closes", "3 May 2027", "5 June 2027".

    The labels are of two meanings at least, one of them a deadline or an opening, and every one gets as many days.
    """
    number = 0
    while number < len(blocks):
        if not _is_day(blocks[number]):
            number += 1
            continue
        stop = number
        while stop < len(blocks) and stop < number + _MOST_DAYS and _is_day(blocks[stop]):
            stop += 1
        labels = _labels_above(blocks, number, stop - number)
        if labels:
            days = blocks[number:stop]
            facts = [
                fact
                for place, day in enumerate(days)
                for fact in (
                    replace(labels[place % len(labels)], kind="label", level=int(place >= len(labels))),
                    replace(day, labelled=True),
                )
            ]
            blocks[number - len(labels) : stop] = facts
            stop = number - len(labels) + len(facts)
        number = stop


def _labels_above(blocks: Sequence[Block], at: int, days: int) -> Sequence[Block]:
    """The label lines right above, where the days are so many times as they are; none where they are no labels of columns."""
    for count in range(min(_MOST_LABELS, days, at), 1, -1):
        labels = blocks[at - count : at]
        if days % count or not all(map(_is_label, labels)):
            continue
        meanings = [meaning_of(label.text) for label in labels]
        if len(set(meanings)) == count and _OF_DAYS.intersection(meanings):
            return labels
    return ()


def _is_day(block: Block) -> bool:
    return block.kind == "para" and not block.labelled and is_day_line(block.text)


def _is_label(block: Block) -> bool:
    text = block.text
    return (
        block.kind == "para" and not block.labelled and len(text) <= _LONGEST and not text.endswith(".") and not any(map(str.isdigit, text))
    )
