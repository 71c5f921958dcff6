"""The lines of plain text that head what follows: marked so, set apart by blank lines, in capitals, or numbered like articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from parsers.labels import meaning_of
from parsers.outline import BOLD_LEVEL, Block

# Lines that only look like headings rank below those that say it.
PLAIN_LEVEL = BOLD_LEVEL + 1
_MARKED = re.compile(r"(#{1,6})\s{1,10}(\S.{0,198}?)\s{0,10}#{0,6}\s*$")
_BOLD = re.compile(r"(?:\*\*|__)(?=[^\s*_])([^*_]{2,160})(?:\*\*|__)\s{0,5}:?\s*$")
UNDERLINE = re.compile(r"\s{0,10}(?:={3,}|-{3,}|_{3,}|\*{3,})\s*$")
_LENGTH = 80
_WORDS = 10
_LEAST_BELOW = 60
_FEW_BLANKS = 3
_LEAST_SENTENCE = 40
_LEAST_CAPITALS = 7
_ENDS = re.compile(r"[.!?:;…)]$|: |\d")
_ENDS_NO_HEADING = (".", ",", ";", "!", "%", "€", "…")
# An address, a sum or a row of a table is a value.
_VALUE = re.compile(r"[@|€$£]|https?:|www\.|\d[\d.,:/]*\d|\d")
_NUMBERING = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)]|[ivx]{1,4}[.)])\s+", re.I)
_FUNCTION_WORD = re.compile(r"\s[a-zà-ÿ]{1,3}$")  # "The coordinator must be a"
_PICTURES = re.compile(r"^[^\w\s(\[\"'«“¿¡]{1,4}\s")  # "🎯 Objectives"
_YEAR = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\b")
_ARTICLE = re.compile(
    r"(?:§\s?\d{1,2}[a-z]?|art(?:\.|icle|ikel|[íi]culo|icolo|igo)\s?\d{1,2}(?:\s?(?:bis|ter))?)\s?[.:)–—-]?\s"
    r"|(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])\.[-\s]",
    re.I,
)


@dataclass(slots=True)
class Shape:
    """How a line stands on the page: with blank lines around it, behind a mark, and whether further lines were joined to it."""

    blank_before: bool
    number: int = 0
    marked: bool = False
    joined: bool = False
    blank_after: bool = False


def marked_heading(text: str) -> tuple[str, int] | None:
    """The words and the rank of a line that is marked as a heading: "## Who can apply", "**Who can apply**"."""
    if text[:1] == "#" and (found := _MARKED.match(text)):
        words = _BOLD.match(found[2])
        return (words[1] if words else found[2]), len(found[1])
    if text[:2] in ("**", "__") and (bold := _BOLD.match(text)) and not bold[1].rstrip().endswith((".", ",", ";")):
        return bold[1].strip(), BOLD_LEVEL
    return None


def mark_headings(blocks: list[Block], shapes: list[Shape]) -> None:
    """Gives its rank to each line that looks like a heading, also to those that look like items of a list."""
    for index in _numbered_parts(blocks, shapes):
        _turn(blocks[index])
    for index, block in enumerate(blocks):
        if block.kind == "bullet" and _heads_as_item(index, blocks, shapes):
            _turn(block)
    # Where no blank lines part the page, whole sentences do.
    tight = sum(1 for shape in shapes if shape.blank_before) <= _FEW_BLANKS
    for index, block in enumerate(blocks):
        if block.kind == "para" and not block.heads and _stands_out(index, blocks, shapes, tight):
            block.heads = PLAIN_LEVEL
    _part_lists(blocks)


def _turn(block: Block) -> None:
    block.kind, block.level, block.list_id, block.heads = "para", 0, 0, PLAIN_LEVEL


def _part_lists(blocks: list[Block]) -> None:
    """A heading ends the list before it."""
    count = before = 0
    for block in blocks:
        if block.kind != "bullet":
            before = 0
            continue
        if block.list_id != before:
            count += 1
            before = block.list_id
        block.list_id = count


def _numbered_parts(blocks: list[Block], shapes: list[Shape]) -> list[int]:
    """The lines of counts that number the parts of the page: short, with words of their own below, and the meaning of one is known."""
    found: list[int] = []
    count: list[int] = []
    for index, shape in enumerate(shapes):
        if shape.number and shape.number != len(count) + 1:
            found += _parts(count, blocks, shapes)
            count = []
        if shape.number == len(count) + 1 and not blocks[index].level:
            count.append(index)
    return found + _parts(count, blocks, shapes)


def _parts(count: list[int], blocks: list[Block], shapes: list[Shape]) -> list[int]:
    texts = [blocks[index].text for index in count]
    if len(count) < 2 or any(shapes[index].joined or not _may_head(text) for index, text in zip(count, texts, strict=True)):
        return []
    apart = sum(1 for one, other in pairwise(count) if other > one + 1)
    return count if apart > 0.5 * (len(count) - 1) and any(map(_is_known, texts)) else []


def _may_head(text: str) -> bool:
    return len(text) <= _LENGTH and (text[:1].isupper() or _is_known(text)) and not text.endswith(_ENDS_NO_HEADING)


def _is_known(text: str) -> bool:
    return meaning_of(text, within=False) is not None


def _heads_as_item(index: int, blocks: list[Block], shapes: list[Shape]) -> bool:
    """A marked line in capitals or known as a label, with no other item beside it and its paragraphs below."""
    block, shape = blocks[index], shapes[index]
    if block.level or shape.joined or not shape.marked or index + 1 >= len(blocks) or not _may_head(block.text):
        return False
    below = blocks[index + 1]
    if block.text.isupper():
        if len(block.text) < _LEAST_CAPITALS or (index and blocks[index - 1].kind == "para" and _is_known(blocks[index - 1].text)):
            return False  # the value of the label above
        return below.kind == "para" or (not below.text.isupper() and _is_known(block.text))
    before = blocks[index - 1] if index else None
    if not _is_known(block.text) or (before is not None and before.kind == "bullet" and before.list_id == block.list_id):
        return False
    return below.kind == "para" or bool(shape.number and (below.list_id != block.list_id or below.level > block.level))


def _stands_out(index: int, blocks: list[Block], shapes: list[Shape], tight: bool) -> bool:
    """A short line that is no sentence and no value, with its part right below."""
    block, shape = blocks[index], shapes[index]
    text = block.text
    if shape.joined or index + 1 >= len(blocks):
        return False
    if _ARTICLE.match(text):
        return len(text) <= _LENGTH and (text.count(":") == 0 or text.endswith(":"))
    if len(text) > _LENGTH or text.count(" ") >= _WORDS or text.endswith(_ENDS_NO_HEADING) or _FUNCTION_WORD.search(text):
        return False
    words = _NUMBERING.sub("", _PICTURES.sub("", text).lstrip("¿¡«\"'“ "), count=1)
    if not words[:1].isupper() or sum(1 for char in words if char.isalpha()) < 4 or _VALUE.search(_YEAR.sub("", words)):
        return False
    if _YEAR.search(words) and words.count(" ") < 3:  # a day or a month
        return False
    before = blocks[index - 1] if index else None
    if before is not None and (before.heads or (len(before.text) <= _LENGTH and _is_known(before.text))) and not text.isupper():
        return False  # the value of the label above
    if text.isupper():
        return " " in text or len(text) >= _LEAST_CAPITALS
    below = blocks[index + 1]
    if ":" in text:  # what ends in a colon leads to a list
        return False
    between = before is not None and (before.kind == below.kind == "bullet" or (tight and before.text.endswith(".")))
    if not (shape.blank_before or between):
        return False
    if below.kind == "bullet" or below.text.endswith(":"):
        return True
    if before is not None and before.kind == "para" and len(before.text) < _LEAST_BELOW and not _ENDS.search(before.text):
        return False  # one of several short lines
    return len(below.text) > len(text) and len(below.text) >= (_LEAST_SENTENCE if below.text.endswith(".") else _LEAST_BELOW)
