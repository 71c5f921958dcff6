"""Hard-wrapped text, as from a PDF or a mail: which lines go on with the line before, since the next word had no room in it."""

from __future__ import annotations

import re
from itertools import pairwise

from parsers.labels import meaning_of
from parsers.outline import Block

FUNCTION_WORD = re.compile(r"\s(?!etc|ltd|ecc)[a-zà-ÿ]{2,3}$")
ENDS_SENTENCE = (".", ":", ";", "!", "?", ")", "]", "%", "€")
_WIDEST = 140  # a longer line is a whole paragraph
_NARROWEST = 50
_LEAST = 3  # full lines
_LONG = 0.6  # of the width
_SHARE = 0.6  # of the long lines that have one right below
_IN_MIDST = 0.3  # of the lines that go on begin with a small letter; German writes half of its words with a capital
_NEARLY = 0.8  # of the width, where letters are not all as wide
_SHORT = 60
_GOES_ON = (",", "-", "–", "&", "/")


def lines_that_go_on(lines: list[str]) -> frozenset[int]:
    """The numbers, from 1, of the lines that a line before them left no room for; none where the text is not wrapped."""
    width = max((len(line.rstrip()) for line in lines if " " in line.strip()), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return frozenset()
    beside = enumerate(pairwise(lines), 2)
    pairs = [(number, above.rstrip(), below.strip()) for number, (above, below) in beside if above.strip() and below.strip()]
    full = {number: below for number, above, below in pairs if _is_full(above, below, width)}
    long = sum(len(above) > _LONG * width for _, above, _ in pairs)
    in_midst = sum(below[0].islower() for below in full.values())  # a list of fields begins each line in capitals
    wrapped = len(full) >= _LEAST and len(full) >= _SHARE * long and in_midst >= _IN_MIDST * len(full)
    return frozenset(full) if wrapped else frozenset()


def _is_full(above: str, below: str, width: int) -> bool:
    room = len(above) + 1 + len(below.split(None, 1)[0])
    return room > width or (room > _NEARLY * width and below[0].islower() and not above.endswith(ENDS_SENTENCE))


def goes_on(last: Block, text: str, full: bool) -> bool:
    """Whether the line below a full one, itself `full` or not, goes on with it: it is no field of its own, and not what follows a list."""
    if text[0].islower():
        return last.kind == "bullet" or not text[-1].isalpha() or len(text) > _SHORT or meaning_of(text, within=False) is None
    if begins_field(text) or (last.kind == "bullet" and last.text.endswith(ENDS_SENTENCE)):
        return False
    cut = last.text.count("(") > last.text.count(")") or last.text.endswith(_GOES_ON) or FUNCTION_WORD.search(last.text) is not None
    return cut or full or len(text) > _SHORT or text.endswith((".", ";", ")"))


def begins_field(line: str) -> bool:
    """Whether a line begins with a known label and its colon."""
    head, colon, _ = line.partition(":")
    return bool(colon) and len(head) <= _SHORT and meaning_of(head, within=False) is not None
