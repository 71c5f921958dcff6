"""Tables in text, whose cells are parted by bars: "| Round | Opens | Closes |"; they are read as the tables of a page are."""

from __future__ import annotations

import re

import lxml.html

from parsers.labels import meaning_of
from parsers.outline import squeeze
from parsers.tables import Table, read_table

_FACT, _LEAST_CELLS = 2, 3
_MAX_CELL = 90
_OF_MENUS = (None, "contact", "related", "neutral", "read_more", "documents", "restricted")
_MOST_CELLS = 20
_DIGIT = re.compile(r"\d")
_NO_XML = re.compile(r"[^\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # lxml holds no such characters
_RULE = re.compile(r":?-{2,}:?")


def cells_of(line: str) -> list[str]:
    """The words between the bars of a line, without the stars of bold ones; one that begins with a bar alone has an empty first cell."""
    line = line.strip()
    line = line.removeprefix("|") if line.endswith("|") else line
    return [squeeze(cell).strip(" *") for cell in line.removesuffix("|").split("|")]


def is_rule(cells: list[str]) -> bool:
    """Whether the cells are the line below a head: "|---|:--|"."""
    return all(not cell or _RULE.fullmatch(cell) for cell in cells)


def is_rule_line(line: str) -> bool:
    """Whether a line between bars is the one below a head."""
    cells = cells_of(line)
    return line.endswith("|") and len(cells) > 1 and is_rule(cells)


def fact_of(line: str) -> tuple[str, str] | None:
    """A label and its value: two cells between bars ("| Budget | 5 million |"), or a known label before the one bar of the line."""
    cells = cells_of(line)
    if len(cells) != _FACT or not all(cells) or len(cells[0]) > _MAX_CELL:
        return None
    between = line.endswith("|") and (line[0] == "|" or ": |" in line) and not is_rule(cells)
    known = line.count("|") == 1 and meaning_of(cells[0], within=False) not in _OF_MENUS
    return (cells[0], cells[1]) if between or known else None


def table_at(lines: list[str], start: int) -> tuple[Table, int] | None:
    """The records whose head is the line at `start` (from 0), with the line behind their last; None where no such table begins.

    The `sourceline` of a cell is the number of its line, from 1.
    """
    head = cells_of(lines[start])
    if _NO_XML.search(lines[start]) or not _LEAST_CELLS <= len(head) <= _MOST_CELLS or is_rule(head):
        return None
    rows = [(start, head)]
    ruled, end = False, start + 1
    while end < len(lines) and not _NO_XML.search(lines[end]) and len(cells := cells_of(lines[end])) in (len(head) - 1, len(head)):
        if is_rule(cells):
            ruled = ruled or len(rows) == 1
        else:
            rows.append((end, [*cells, ""][: len(head)]))  # some leave out an empty last cell with its bar
        end += 1
    if len(rows) == 1:
        return None
    figures = all(_DIGIT.search("".join(cells)) for _, cells in rows[1:])
    if not ruled and not figures:
        return None  # menus
    named = ruled or (all(head[1:]) and not _DIGIT.search("".join(head)))
    table = lxml.html.Element("table")
    for row, (number, cells) in enumerate(rows):
        tr = lxml.html.Element("tr")
        for words in cells:
            cell = lxml.html.Element("th" if named and not row else "td")
            cell.text, cell.sourceline = words, number + 1
            tr.append(cell)
        table.append(tr)
    read = read_table(table)
    return (read, end) if read.header else None
