"""Plain text → outline: lines, markers and indentation are all there is."""

from __future__ import annotations

import logging
import re

from parsers.bar_tables import fact_of, is_rule_line, table_at
from parsers.captions import turn_captions_below
from parsers.label_columns import turn_columns
from parsers.labels import meaning_of
from parsers.months import month_of
from parsers.outline import MARKER, MAX_BLOCKS, SYMBOL, Block, Outline, squeeze
from parsers.tables import Table
from parsers.text_headings import UNDERLINE, Shape, mark_headings, marked_heading
from parsers.text_menus import menu_of
from parsers.unmarked_lists import unmarked_items
from parsers.wrapped_lines import ENDS_SENTENCE, FUNCTION_WORD, begins_field, goes_on, lines_that_go_on

MAX_LINE = 20_000

log = logging.getLogger(__name__)
_NUMBERED = re.compile(r"\s{0,40}\(?(\d{1,2})\\?[.)](?:\s{1,20}|(?=[A-ZÀ-Þ][^\W\d_]))")
_MONTH_AND_YEAR = re.compile(r"([^\W\d_]{3,13})\s(?:19|20)\d\d\b")
_LETTERED = re.compile(r"\s{0,40}\(?([ivx]{1,4}(?=[.)](?:\s|[A-Z][^\W\d_]))|[a-z](?=[.)]\s))[.)]\s?")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ALONE = re.compile(r"\s{0,40}(?:[•◦▪‣●■➢➤✓✔✅☑❖◆►▶]|(\d{1,2})[.)]?)\s*$")
# "… are: • one • two • three" in one line.
_RUN_ON = re.compile(r"\s+[•▪◦●■]\s+(?=\S)")
_FEW_RUN_ON = 2
_LEAST_RUN_ON = 30  # "Home • News • Contact" is a menu
_BARS = 2
_CIRCLE = re.compile(r"\s{0,40}o\s{1,10}\S")  # a circle, as word processors write it
# ">" and the like also quote and compare: two lines that begin so are of a list.
_POINTER = re.compile(r"\s{0,40}([>»›~])\s{1,10}(?=[^\W\d_])")
_SHORT = 60
_WRAPPED = 50  # so long a line may end at a bracket and go on below
_FAR = 8  # lines from one number to the next
_FIELD = re.compile(r"\w{2,30}: ")  # "startDate: …"
_NUMBER_LINE = re.compile(r"[+(\d][\d ().\-–/]{6,24}")  # of a telephone, above an address


def outline_text(text: str) -> Outline:
    """The outline of plain text.

    A marked or indented line is a bullet, its depth by its indent; a line that goes on in lower case continues the one before.
    """
    lines = [line.expandtabs(4) if "\t" in line else line for line in text.splitlines()]
    wrapped = lines_that_go_on(lines)
    state = _State(wrapped)
    alone = _marks_alone(lines)
    unmarked = unmarked_items(lines, wrapped)
    margin = min((len(raw) - len(raw.lstrip(" ")) for raw in lines if raw.strip()), default=0)
    below = 0  # the table that ends there
    for number, raw in enumerate(lines, 1):
        if number <= below:
            continue
        if len(state.blocks) >= MAX_BLOCKS:
            log.warning("more than %d lines of words: line %d and what follows is lost", MAX_BLOCKS, number)
            break
        if len(raw) > MAX_LINE:
            log.warning("line %d has %d characters: those past %d are lost", number, len(raw), MAX_LINE)
        raw = raw[margin:MAX_LINE]
        if raw.count("|") >= _BARS > "".join(lines[number - 2 : number - 1]).count("|") and (found := table_at(lines, number - 1)):
            table, below = found
            state.table(table)
            continue
        if _CIRCLE.match(raw) and any(_CIRCLE.match(line) for line in (*lines[number - 2 : number - 1], *lines[number : number + 1])):
            raw = raw.replace("o", "•", 1)
        elif (pointer := _POINTER.match(raw)) and any(_points_too(pointer[1], line) for line in _beside(lines, number)):
            raw = raw.replace(pointer[1], "•", 1)
        if number in unmarked and state.mark is None:
            state.mark = 0
        if number in alone:
            state.mark = alone[number]
        elif raw.strip() and not UNDERLINE.match(raw):
            state.line(raw, number)
        else:
            state.blank_line()
    menu, above, name = menu_of(state.blocks)
    entries = [state.blocks[number] for number in menu]
    for number in reversed(menu):
        del state.blocks[number], state.shapes[number]
    mark_headings(state.blocks, state.shapes)
    turn_columns(state.blocks)
    turn_captions_below(state.blocks)
    return Outline(state.blocks, site_name=name, above=above, dropped=entries)


def _beside(lines: list[str], number: int) -> tuple[str, ...]:
    """The lines before and after, past a blank one."""
    return (*lines[max(0, number - 3) : number - 1], *lines[number : number + 2])


def _points_too(sign: str, line: str) -> bool:
    return (pointer := _POINTER.match(line)) is not None and pointer[1] == sign


def _marks_alone(lines: list[str]) -> dict[int, int]:
    """The lines that hold nothing but the mark of the line below, with the number that they count: at least from 1 to 2, else 0."""
    marks: dict[int, int] = {}
    count: list[int] = []  # lines
    for number, raw in enumerate(lines, 1):
        found = _ALONE.match(raw) if len(raw) < _SHORT else None
        if not found or not "".join(lines[number : number + 2]).strip():
            continue
        if not found[1]:
            marks[number] = 0
            continue
        if int(found[1]) != len(count) + 1 or (count and number - count[-1] > _FAR):
            count = []
        if int(found[1]) == len(count) + 1:
            count.append(number)
        if len(count) >= 2:
            marks |= {line: place for place, line in enumerate(count, 1)}
    return marks


def _counts_on(text: str, number: int) -> bool:
    """ "1. … 2. … 3. …" in one line is no item of a list."""
    following = text.find(f" {number + 1}. ")
    return following > 0 and (text[following - 1] in ".;" or text.find(f" {number + 2}. ", following) > 0)


class _State:
    """What decides about the next line."""

    def __init__(self, wrapped: frozenset[int]) -> None:
        self.wrapped = wrapped  # the lines that go on with the one before
        self.blocks: list[Block] = []
        self.shapes: list[Shape] = []
        self.blank = True
        self.gap = 0
        self.list_id = self.tables = 0
        self.indents: list[int] = []  # of the open list, outermost first
        self.marked = False
        self.number = 0
        self.letter = self.roman = ""  # that would go on with the count
        self.counted = False  # whether the outermost items of the open list are numbered
        self.mark: int | None = None  # the number of a mark that stood on a line of its own, 0 for another mark

    def blank_line(self) -> None:
        if self.shapes:
            self.shapes[-1].blank_after = True
        self.blank = True
        self.gap += 1

    def line(self, raw: str, number: int) -> None:
        indent = len(raw) - len(raw.lstrip())
        marker = SYMBOL.match(raw) or self._numbered(raw) or self._lettered(raw) or (MARKER.match(raw) if indent else None)
        text = squeeze(raw[marker.end() :] if marker else raw)
        if not text:
            return
        if "|" in text and self._row(text, number):
            self.blank, self.gap = False, 0
            return
        if text[0] == "|" and not (text := text.strip("| ")):
            return  # a cell of a table that was broken into lines
        if len(run := _RUN_ON.split(text)) > _FEW_RUN_ON and len(text) >= _LEAST_RUN_ON * len(run):
            self.line(" " * indent + run[0], number)
            for item in run[1:]:
                self._bullet(item, indent, True, number)
            return
        if marker is None and self.mark is not None:
            self._bullet(text, indent, True, number, self.mark)
        elif not marker and (heading := marked_heading(text)):
            self._para(heading[0], number, heading[1])
        elif self.blocks and self._continues(self.blocks[-1], text, indent, marker is not None, number):
            self.blocks[-1].text += " " + text
            self.shapes[-1].joined = True
        elif marker or indent >= 2:
            self._marked(raw, marker, text, indent, number)
        else:
            self._para(text, number)
        self.blank, self.gap, self.mark = False, 0, None

    def _row(self, text: str, number: int) -> bool:
        """Whether the line is a row of a table that is written with bars and has two cells, or none but rules."""
        if fact := fact_of(text):
            self._fact(*fact, number)
        return fact is not None or is_rule_line(text)

    def table(self, table: Table) -> None:
        """The records of a table, each cell below the name of its column."""
        self.tables += 1
        for label, value in table.shared:
            self._fact(label.text or "", value.text or "", value.sourceline or 0)
        for number, row in enumerate(table.rows):
            for name, cell in zip(table.header, row, strict=True):
                if cell.text:
                    place = (self.tables, number, len(table.rows))
                    self._fact(name, cell.text, cell.sourceline or 0, place, again=table.by_lot and number > 0)
        self.blank, self.gap, self.mark = False, 0, None

    def _fact(self, label: str, value: str, line: int, row: tuple[int, int, int] | None = None, *, again: bool = False) -> None:
        """A label, where there is one, and its value."""
        if label:
            self._para(label, line)
            self.blocks[-1].kind, self.blocks[-1].row, self.blocks[-1].level = "label", row, int(again)
        self._para(value, line)
        self.blocks[-1].labelled, self.blocks[-1].row = True, row

    def _marked(self, raw: str, marker: re.Match[str] | None, text: str, indent: int, number: int) -> None:
        """A line behind a mark, or indented."""
        if marker and (heading := marked_heading(text)) and heading[0] != text and not SYMBOL.match(raw):
            text = heading[0]
        counted = _NUMBERED.match(raw) if marker else None
        if counted and _counts_on(text, int(counted[1])):
            self._para(squeeze(raw), number)
            return
        if marker and not counted and not SYMBOL.match(raw) and self.counted and self.indents[:1] == [indent]:
            indent += 1  # "a) …" below "1. …"
        self._bullet(text, indent, marker is not None, number, int(counted[1]) if counted else 0)

    def _para(self, text: str, number: int, heads: int = 0) -> None:
        self.blocks.append(Block("para", text, line=number, heads=heads))
        self.shapes.append(Shape(self.blank))
        self.indents = []

    def _numbered(self, raw: str) -> re.Match[str] | None:
        """A numbered line is a bullet where it begins a count or goes on with it."""
        found = _NUMBERED.match(raw)
        if not found or ((word := _MONTH_AND_YEAR.match(raw, found.end())) and month_of(word[1])):
            return None  # "1. März 2026: …" is a day
        value = int(found[1])
        if value not in (1, self.number + 1):
            return None
        self.number = value
        return found

    def _lettered(self, raw: str) -> re.Match[str] | None:
        """So is one with a letter or a Roman number."""
        found = _LETTERED.match(raw)
        if not found or found[1] not in ("a", "i", self.letter, self.roman):
            return None
        if found[1] == self.roman or (found[1] == "i" and self.letter != "i"):
            place = _ROMAN.index(found[1]) + 1
            self.roman = _ROMAN[place] if place < len(_ROMAN) else ""
        else:
            self.letter = chr(ord(found[1]) + 1)
        return MARKER.match(raw) or found  # "iii.Majority"

    def _continues(self, last: Block, text: str, indent: int, marked: bool, number: int) -> bool:
        if marked or self.blank or len(last.text) >= MAX_LINE or last.heads or _NUMBER_LINE.fullmatch(last.text):
            return False
        if number in self.wrapped and (self.marked or not indent):
            return goes_on(last, text, number + 1 in self.wrapped)
        if last.kind == "bullet" and self.marked:
            # A wrapped bullet goes on under its own words, or at the margin in the midst of a sentence.
            if not self.indents or indent > self.indents[-1]:
                return bool(self.indents)
            return not indent and text[0].islower() and self._is_cut() and meaning_of(text, within=False) is None
        if last.kind == "bullet" or indent:
            return False
        if last.text.count("(") > last.text.count(")") or (text[0] == "(" and len(text) <= 40):
            # An open bracket goes on, and a bracket belongs to the line before it.
            return True
        wrapped = text[0].islower() and len(last.text) >= _WRAPPED and last.text.endswith((")", "]"))
        if len(last.text) >= _WRAPPED and FUNCTION_WORD.search(last.text):
            # "… is to be sent to the" / "Council by post", but not "… tot 17.00 uur" / "Budget: € 1.500.000"
            return not begins_field(text)
        if (last.text.endswith(ENDS_SENTENCE) and not wrapped) or not (text[0].islower() or last.text.endswith((",", " -", " –"))):
            return False
        if _FIELD.match(text):
            return False
        if begins_field(last.text):
            # "Total: $ 350 000 000" is whole; what follows is a sentence of its own.
            return False
        return meaning_of(text, within=False) is None and meaning_of(last.text, within=False) is None

    def _is_cut(self) -> bool:
        """Whether the last bullet ends in the midst of a sentence: in a word, or a long one at a comma that ends no item of its list."""
        *_, before, last = (Block("para", ""), *self.blocks[-2:])
        of_commas = before.kind == "bullet" and before.list_id == last.list_id and before.text.endswith(",")
        return last.text[-1].isalpha() or (last.text[-1] == "," and len(last.text) >= _WRAPPED and not of_commas)

    def _bullet(self, text: str, indent: int, marked: bool, number: int, counted: int = 0) -> None:
        # Two blank lines, or a change between marks and none, part two lists.
        if not self.indents or self.gap > 1 or indent < self.indents[0] or (marked != self.marked and indent <= self.indents[0]):
            self.list_id += 1
            self.indents = []
        while self.indents and indent < self.indents[-1]:
            self.indents.pop()
        if not self.indents or indent > self.indents[-1]:
            self.indents.append(indent)
        self.marked = marked
        self.blocks.append(Block("bullet", text, len(self.indents) - 1, list_id=self.list_id, line=number))
        self.shapes.append(Shape(self.blank, counted, marked))
        if len(self.indents) == 1:
            self.counted = counted > 0
