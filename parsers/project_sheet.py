"""The sheet of a funded project: the lines that whoever got money must publish, each a label and its value."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context
from parsers.labels.cues import cue
from parsers.outline import Block

Entry = Literal["title", "code", "implementer", "leader", "amount", "starts", "ends", "approved", "topic", "period"]
Sheet = dict[Entry, tuple[str, Block]]

# "Data de início | 01-06-2024", "Chef de file : Parc naturel"
_LINE = re.compile(r"(?P<label>[^:|]{3,60}?)\s*(?::|\|)\s+(?P<value>\S.{0,300})")
# Below the folder of projects, not the folder itself.
PROJECT_URL = re.compile(
    r"/(?:[\w-]{0,20}-)?(?:projects?|projets?|projekte?|proyectos?|progett[io]|projetos?|projecte?n?|projekt(?:y|er)?|proiecte?|projektdatenbank)(?:-details)?"
    r"/(?:id/)?[\w%-]",
    re.I,
)
_MAX_LINES = 200
_MAX_VALUE = 300
_MAX_LABEL = 60
_FIRST_LINES = 12
_ENTRIES: tuple[Entry, ...] = ("title", "code", "implementer", "leader", "amount", "starts", "ends", "approved", "topic", "period")
_FEW = 2
_TWO_DAYS = re.compile(r"(?:von |from |du |dal |del )?\d[\d./-]{6,10}\s?(?:-|–|bis|to|until|au|al|a|/)\s?\d[\d./-]{6,10}", re.I)
# What only a project that got money has.
_OWN: frozenset[Entry] = frozenset(("title", "code", "implementer", "leader", "amount", "approved"))


def find_sheet(context: Context) -> Sheet:
    """The entries of the page's project sheet with the value and block of each; {} where the lines are no such sheet.

    A project has begun and ends, or was approved, and is somebody's: two of its own entries besides.
    """
    return _of_lines(context) or _of_labels(context)


def _of_labels(context: Context) -> Sheet:
    """The sheet whose labels stand on lines or in cells of their own.

    There one entry that only a project has is enough below the address or the heading of a project: a call has its days too.
    """
    if cue("call_word").search(context.title or ""):
        return {}
    values: dict[str, tuple[str, Block]] = {}
    for passage in context.passages.all[:_MAX_LINES]:
        if passage.label and passage.block.kind != "bullet" and len(passage.text) <= _MAX_VALUE:
            values.setdefault(passage.label.strip(" :"), (passage.text, passage.block))
    begun = [label for label in values if _is_entry("starts", label)]
    if not begun:
        return {}
    found: Sheet = {"starts": values[begun[0]]}
    for label, value in values.items():
        for entry in _ENTRIES:
            if entry not in found and _is_entry(entry, label):
                found[entry] = value
    own = len(_OWN & found.keys())
    return found if "ends" in found and (own > 1 or (own and _is_headed(context))) else {}


def _is_headed(context: Context) -> bool:
    """Whether the address or one of the first lines says that the page is a project's."""
    if PROJECT_URL.search(context.url or ""):
        return True
    first = (block.text for block in context.outline.blocks[:_FIRST_LINES] if len(block.text) <= _MAX_LABEL)
    return any((named := cue("project_part").match(text)) and named.end() == len(text) for text in first)


def _is_entry(entry: Entry, label: str) -> bool:
    return (known := cue(f"sheet_{entry}").match(label)) is not None and known.end() == len(label)


def _of_lines(context: Context) -> Sheet:
    """The sheet whose lines are a label and its value each."""
    found: Sheet = {}
    for block in context.outline.blocks[:_MAX_LINES]:
        if block.kind == "heading" or len(block.text) > 400 or not (":" in block.text or "|" in block.text):
            continue
        if not (line := _LINE.fullmatch(block.text)):
            continue
        label = line["label"].strip()
        for entry in _ENTRIES:
            if entry not in found and _is_entry(entry, label):
                found[entry] = line["value"].strip(), block
    run = _has_run(context, found)
    dated = {"starts", "ends"} <= found.keys() or ("approved" in found and _takes_none(context)) or run
    # Below the folder of projects the number of the grant tells enough beside the days of the work.
    own = len(_OWN & found.keys()) + (run and "code" in found and PROJECT_URL.search(context.url or "") is not None)
    if not dated or own < _FEW:
        return {}
    if "topic" in found and "code" in found:  # a topic alone may be a call's
        found.setdefault("title", found["topic"])
    return found


def _has_run(context: Context, found: Sheet) -> bool:
    """Whether one line has both days of a period, and nothing on the page a last day to apply by."""
    if "period" not in found or not _TWO_DAYS.fullmatch(found["period"][0]):
        return False
    return _takes_none(context)


def _takes_none(context: Context) -> bool:
    """Whether no label says when to apply."""
    return all(meaning not in ("deadline", "opens") for meaning, _ in context.passages.labels)
