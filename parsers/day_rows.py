"""Timetables whose lines are by turns a day and, below it, its step."""

from __future__ import annotations

import re

from parsers.cues import cues, lower
from parsers.labels import meaning_of
from parsers.outline import Block

_DAY_LINE = re.compile(
    r"(?:(?:by|until|bis(?:\szum)?|ab|from|le|jusqu['’]au|dès\sle|hasta\sel|el|dal|entro\sil|il|den|till|tot|do|od)\s)?(?:[^\W\d_]{2,12},?\s)?(?:\d{1,2}[^\n]{1,20}?|[^\W\d_]{3,12}\.?\s\d{1,2},?\s)(?:19|20)\d\d(?:[\s,–(-]{1,3}\d{1,2}(?:\s?[:.h]|\s?[ap]\.?m|\s?[–-]\s?\d)[^\n]{0,16})?",
    re.I,
)
_HEADS = (None, "neutral", "period")
_STEP = 100
_DAY = 60
_ONE_ROW = 2
_ENOUGH_ALONE = 6  # lines of such rows below what only its words tell to be a heading


def steps_below_days(blocks: list[Block], language: str | None) -> dict[int, str | None]:
    """The places of lines that name the step of the day right above them, with what they make of it: in rows, or below a day.

    Below a heading on deadlines only where other steps stand among these ("9 June 2025" / "Publication of the results").
    """
    steps: dict[int, str | None] = {}
    for index, above in enumerate(blocks[:-1], 1):
        if above.kind == "heading" and is_day_line(above.text) and _is_step(blocks[index]):
            steps[index] = meaning_of(blocks[index].text, language)  # as in a time line
        end = index
        while end + 1 < len(blocks) and _is_day(blocks[end]) and _is_step(blocks[end + 1]):
            end += 2
        headed = above.kind == "heading" or above.heads > 0 or (above.text.endswith((".", ":")) and end - index > _ONE_ROW)
        if not headed and end - index < _ENOUGH_ALONE:
            continue
        if end <= index or (end < len(blocks) and _is_day(blocks[end])):
            continue
        lines, under = range(index + 1, end, 2), meaning_of(above.text, language)
        if under in (_HEADS if headed else _HEADS[1:]):
            steps.update({line: meaning_of(blocks[line].text, language) for line in lines})
        elif under == "deadline":
            said = {line: _step_of(blocks[line].text) for line in lines}
            steps.update(said if set(said.values()) > {"deadline"} else {})
    return steps


def _step_of(line: str) -> str:
    """What the first word of a step on dates makes of its day."""
    first = next((cue.sense for cue in cues(lower(line))), None)
    return "opens" if first == "opening" else "deadline" if first in ("deadline", "by") else "other_date"


def is_day_line(text: str) -> bool:
    """Whether a line is nothing but a day; no day is without the first digits of its year."""
    return len(text) <= _DAY and ("20" in text or "19" in text) and _DAY_LINE.fullmatch(text) is not None


def _is_day(block: Block) -> bool:
    return _is_line(block) and is_day_line(block.text)


def _is_step(block: Block) -> bool:
    return _is_line(block) and len(block.text) <= _STEP and not _is_day(block)


def _is_line(block: Block) -> bool:
    return block.kind == "para" and not block.labelled
