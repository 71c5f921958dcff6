"""Tables in text, whose cells are parted by bars: "| Round | Opens | Closes |"; they are read as the tables of a page are."""

from __future__ import annotations

import re

import lxml.html

from parsers.outline import squeeze
from parsers.tables import Table, read_table

_LEAST_CELLS = 3  # two are a label and its value
_MOST_CELLS = 20
_DIGIT = re.compile(r"\d")
_NO_XML = re.compile(r"[^\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # lxml holds no such characters
_RULE = re.compile(r":?-{2,}:?")


def cells_of(line: str) -> list[str]:
    """The words between the bars of a line, without the stars of bold ones."""
    return [squeeze(cell).strip(" *") for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def is_rule(cells: list[str]) -> bool:
    """Whether the cells are the line below a head: "|---|:--|"."""
    return all(not cell or _RULE.fullmatch(cell) for cell in cells)


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
