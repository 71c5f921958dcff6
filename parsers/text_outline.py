"""Plain text → outline: lines, markers and indentation are all there is."""

from __future__ import annotations

import logging
import re

from parsers.labels import meaning_of
from parsers.outline import MARKER, MAX_BLOCKS, SYMBOL, Block, Outline, squeeze

MAX_LINE = 20_000

log = logging.getLogger(__name__)
_NUMBERED = re.compile(r"\s{0,40}\(?(\d{1,2})[.)]\s")
_FIELD = re.compile(r"\w{2,30}: ")  # "startDate: …"
_ENDS_SENTENCE = (".", ":", ";", "!", "?", ")", "]", "%", "€")


def outline_text(text: str) -> Outline:
    """The outline of plain text.

    A marked or indented line is a bullet, its depth by its indent; a line that goes on in lower case continues the one before.
    """
    blocks: list[Block] = []
    state = _State()
    for number, raw in enumerate(text.splitlines(), 1):
        if len(blocks) >= MAX_BLOCKS:
            log.warning("more than %d lines of words: line %d and what follows is lost", MAX_BLOCKS, number)
            break
        if len(raw) > MAX_LINE:
            log.warning("line %d has %d characters: those past %d are lost", number, len(raw), MAX_LINE)
        raw = raw[:MAX_LINE].expandtabs(4)
        if raw.strip():
            state.line(raw, number, blocks)
        else:
            state.blank = True
            state.gap += 1
    return Outline(blocks)


class _State:
    """What decides about the next line."""

    def __init__(self) -> None:
        self.blank = True
        self.gap = 0
        self.list_id = 0
        self.indents: list[int] = []  # of the open list, outermost first
        self.marked = False
        self.number = 0

    def line(self, raw: str, number: int, blocks: list[Block]) -> None:
        indent = len(raw) - len(raw.lstrip())
        marker = SYMBOL.match(raw) or self._numbered(raw) or (MARKER.match(raw) if indent else None)
        text = squeeze(raw[marker.end() :] if marker else raw)
        if not text:
            return
        last = blocks[-1] if blocks else None
        if last and self._continues(last, text, indent, marker is not None):
            last.text += " " + text
        elif marker or indent >= 2:
            self._bullet(text, indent, marker is not None, number, blocks)
        else:
            blocks.append(Block("para", text, line=number))
            self.indents = []
        self.blank, self.gap = False, 0

    def _numbered(self, raw: str) -> re.Match[str] | None:
        """A numbered line is a bullet where it begins a count or goes on with it."""
        found = _NUMBERED.match(raw)
        if not found:
            return None
        value = int(found[1])
        if value not in (1, self.number + 1):
            return None
        self.number = value
        return MARKER.match(raw)

    def _continues(self, last: Block, text: str, indent: int, marked: bool) -> bool:
        if marked or self.blank or len(last.text) >= MAX_LINE:
            return False
        if last.kind == "bullet" and self.marked:
            # A wrapped bullet goes on under its own words.
            return indent > self.indents[-1] if self.indents else False
        if last.kind == "bullet" or indent:
            return False
        if last.text.count("(") > last.text.count(")") or (text[0] == "(" and len(text) <= 40):
            # An open bracket goes on, and a bracket belongs to the line before it.
            return True
        if last.text.endswith(_ENDS_SENTENCE) or not (text[0].islower() or last.text.endswith((",", " -", " –"))):
            return False
        if _FIELD.match(text):
            return False
        head, colon, _ = last.text.partition(":")
        if colon and len(head) <= 60 and meaning_of(head, within=False):
            # "Total: $ 350 000 000" is whole; what follows is a sentence of its own.
            return False
        return meaning_of(text, within=False) is None and meaning_of(last.text, within=False) is None

    def _bullet(self, text: str, indent: int, marked: bool, number: int, blocks: list[Block]) -> None:
        # Two blank lines, or a change between marks and none, part two lists.
        if not self.indents or self.gap > 1 or indent < self.indents[0] or (marked != self.marked and indent <= self.indents[0]):
            self.list_id += 1
            self.indents = []
        while self.indents and indent < self.indents[-1]:
            self.indents.pop()
        if not self.indents or indent > self.indents[-1]:
            self.indents.append(indent)
        self.marked = marked
        blocks.append(Block("bullet", text, len(self.indents) - 1, list_id=self.list_id, line=number))
