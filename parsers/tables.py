"""What a table is: label-value pairs, records under a header row, or mere layout."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from parsers.lot_columns import heads_columns, turned
from parsers.outline import squeeze

_LABEL_LENGTH = 90
_MAX_ROWS = 5_000
_TITLED = 2  # rows, at least, below a title


@dataclass(frozen=True, slots=True)
class Table:
    """`header` names the columns of records; without it, `pairs` says whether two cells are label and value.

    `by_lot` says that the records are the lots of one call, `shared` are labels with the one value that all of them have, `title` is a
    cell of its own above the head.
    """

    rows: list[list[HtmlElement]]
    header: list[str]
    pairs: bool
    by_lot: bool = False
    shared: list[list[HtmlElement]] = field(default_factory=list)
    title: HtmlElement | None = None


def read_table(table: HtmlElement) -> Table:
    """The cells of a table by row, and how they are to be read."""
    rows = [cells for row in _rows(table) if (cells := [el for el in row if el.tag in ("td", "th")])]
    if not rows:
        return Table([], [], False)
    titled = len(rows) > _TITLED and len(rows[0]) == 1
    if records := _records(rows[1:] if titled else rows):
        return replace(records, title=rows[0][0]) if titled else records
    pairs = any(len(row) == 2 for row in rows) and all(len(row) != 2 or (_is_label(row[0]) and _is_value(row[1])) for row in rows)
    return Table(rows, [], pairs)


def _records(rows: list[list[HtmlElement]]) -> Table | None:
    """The table as records under a head, where it has one."""
    if by_lot := turned(rows):
        header, records, shared = by_lot
        return Table(records, header, False, True, shared)
    if (
        len(rows) > 1
        and (_is_header(rows[0]) or heads_columns(rows))
        and not (rows[0][0].tag == "td" and _is_header(rows[1]))
        and all(len(row) == len(rows[0]) for row in rows[1:])
    ):
        return Table(rows[1:], [squeeze(cell.text_content()) for cell in rows[0]], False)
    return None


def _rows(table: HtmlElement) -> list[HtmlElement]:
    """The table's own rows, not those of a table inside it."""
    found: list[HtmlElement] = []
    for child in table:
        if child.tag == "tr":
            found.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            found.extend(child.iterchildren("tr"))
        if len(found) >= _MAX_ROWS:
            break
    return found[:_MAX_ROWS]


def _is_header(row: list[HtmlElement]) -> bool:
    return len(row) >= 2 and (all(cell.tag == "th" for cell in row) or (len(row) > 2 and all(_is_bold(cell) for cell in row)))


def _is_bold(cell: HtmlElement) -> bool:
    """Whether all words of a cell are bold."""
    bold = next(cell.iter("b", "strong"), None)
    return bold is not None and squeeze(bold.text_content()) == squeeze(cell.text_content()) != ""


def _is_value(cell: HtmlElement) -> bool:
    """A cell with headings or tables of its own is a part of the page: the table is there for its layout."""
    return next(cell.iter("h1", "h2", "h3", "table"), None) is None


def _is_label(cell: HtmlElement) -> bool:
    return len(squeeze(cell.text_content())) <= _LABEL_LENGTH and next(cell.iter("table", "ul", "ol", "nav"), None) is None
