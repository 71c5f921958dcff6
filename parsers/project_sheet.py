"""The sheet of a funded project: the lines that whoever got money must publish, each a label and its value."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context
from parsers.labels.cues import cue
from parsers.outline import Block

Entry = Literal["title", "code", "implementer", "starts", "ends", "approved", "topic", "period"]
Sheet = dict[Entry, tuple[str, Block]]

# "Data de início | 01-06-2024", "Chef de file : Parc naturel"
_LINE = re.compile(r"(?P<label>[^:|]{3,60}?)\s*(?::|\|)\s+(?P<value>\S.{0,300})")
_MAX_LINES = 200
_ENTRIES: tuple[Entry, ...] = ("title", "code", "implementer", "starts", "ends", "approved", "topic", "period")
_FEW = 2
_TWO_DAYS = re.compile(r"(?:von |from |du |dal |del )?\d[\d./-]{6,9}\s?(?:-|–|bis|to|until|au|al|a|/)\s?\d[\d./-]{6,9}", re.I)
# What only a project that got money has.
_OWN: frozenset[Entry] = frozenset(("title", "code", "implementer", "approved"))


def find_sheet(context: Context) -> Sheet:
    """The entries of the page's project sheet with the value and block of each; {} where the lines are no such sheet.

    A project has begun and ends, or was approved, and is somebody's: two of its own entries besides.
    """
    found: Sheet = {}
    for block in context.outline.blocks[:_MAX_LINES]:
        if block.kind == "heading" or len(block.text) > 400 or not (":" in block.text or "|" in block.text):
            continue
        if not (line := _LINE.fullmatch(block.text)):
            continue
        label = line["label"].strip()
        for entry in _ENTRIES:
            if entry not in found and (known := cue(f"sheet_{entry}").match(label)) and known.end() == len(label):
                found[entry] = line["value"].strip(), block
    dated = {"starts", "ends"} <= found.keys() or "approved" in found or _has_run(context, found)
    if not dated or len(_OWN & found.keys()) < _FEW:
        return {}
    if "topic" in found and "code" in found:  # a topic alone may be a call's
        found.setdefault("title", found["topic"])
    return found


def _has_run(context: Context, found: Sheet) -> bool:
    """Whether one line has both days of a period, and nothing on the page a last day to apply by."""
    if "period" not in found or not _TWO_DAYS.fullmatch(found["period"][0]):
        return False
    return all(meaning not in ("deadline", "opens") for meaning, _ in context.passages.labels)
