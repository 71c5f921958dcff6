"""Tables that have a column for each lot, strand or track, and in the first one the names of what is stated of it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from parsers.labels import meaning_of
from parsers.outline import squeeze

Row = list[HtmlElement]

_MOST_COLUMNS = 8
_MOST_ROWS = 40
_NAME_LENGTH = 90
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What the cells beside a measure's name hold, where they hold figures at all.
_FITS = {
    **dict.fromkeys(("budget", "grant", "amount", "project_amount", "duration", "partnership", "expected_grants"), _DIGIT),
    "rate": re.compile("%|percent|prozent|por ?cento|per ?cento|pour ?cent", re.I),
    **dict.fromkeys(("deadline", "opens"), _YEAR),
}
# "Lot 1", "Modul B": then one known measure is enough.
_A_LOT = re.compile(
    r"(?:lots?|los|lote|lotto|perceel|strand|track|window|component|topic|volet|axe|modul[eo]?|l[íi]nea|linha|faixa|ligne|linie|schiene|modalidad|modalit[àé]"
    r"|categor[yií]a?|kategorie|catégorie|spoor|pijler|pillar|tier|level|niveau|tipo|type|option|action|scheme|stream|stage|fase|phase|stufe)\s?\W?\s?"
    r"(?:\d{1,2}|[a-z]|[ivx]{1,4})\b",
    re.I,
)
_WITHOUT_CORNER = 1  # measures that are enough where the columns are lots by name, or the corner is empty


def turned(rows: list[Row]) -> tuple[list[str], list[Row], list[Row]] | None:
    """The names of the measures with a row for each lot, and the rows that say one thing of all lots; None for other tables.

    The first name and the first cell of each row are those of the lots.
    """
    rows, names = _named(rows)
    width = len(rows[0])
    if not (3 <= width <= _MOST_COLUMNS and 2 <= len(rows) <= _MOST_ROWS):
        return None
    if not _name_lots(names):
        return None
    measures, shared = [rows[0]], list[Row]()
    fitting = others = 0
    for row in rows[1:]:
        label = squeeze(row[0].text_content())
        if len(row) == width and len(label) <= _NAME_LENGTH:
            cells = [squeeze(cell.text_content()) for cell in row[1:]]
            fits = label != "" and _fits(label, cells)
            fitting += fits
            others += not fits
            (shared if cells[0] and len(set(cells)) == 1 else measures).append(row)
        elif len(row) == 2 and row[1].get("colspan") == str(width - 1):
            shared.append(row)
        elif len(row) > 1:
            return None
    by_name = not names[0] or all(_A_LOT.match(name) for name in names[1:])
    if fitting < (_WITHOUT_CORNER if by_name else _WITHOUT_CORNER + 1) or len(measures) == 1:
        return None
    labels = [names[0], *(squeeze(row[0].text_content()) for row in measures[1:])]
    return labels, [list(column) for column in list(zip(*measures, strict=True))[1:]], [[row[0], row[1]] for row in shared]


def _named(rows: list[Row]) -> tuple[list[Row], list[str]]:
    """The rows with the names of their columns: the first may lack the corner, or be two, with the lots below what they are called."""
    first, second = rows[0], rows[min(1, len(rows) - 1)]
    if len(rows) > 2 and first[0].get("rowspan") == "2" and len(first) == 2 and len(second) + 1 == len(rows[2]):
        rows = [[first[0], *second], *rows[2:]]
    elif len(first) > 1 and len(first) + 1 == len(second) and not any(cell.get("colspan") or cell.get("rowspan") for cell in first):
        return [[first[0], *first], *rows[1:]], ["", *(squeeze(cell.text_content()) for cell in first)]
    return rows, [squeeze(cell.text_content()) for cell in rows[0]]


def heads_columns(rows: list[Row]) -> bool:
    """Whether the first row has nothing but known labels, and below each stand such figures as it has, though nothing marks it as head."""
    names = [squeeze(cell.text_content()) for cell in rows[0]]
    if not (3 <= len(names) <= _MOST_COLUMNS and 2 <= len(rows) <= _MOST_ROWS) or any(len(row) != len(names) for row in rows):
        return False
    measures = [meaning_of(name, within=False) for name in names]
    known = measures[1:] if len(rows) > 2 else measures
    if not all(known) or len(set(known)) == 1 or any(_DIGIT.search(name) for name in names):
        return False
    columns = [[squeeze(row[number].text_content()) for row in rows[1:]] for number in range(len(names))]
    return all(_fits(name, cells) for name, measure, cells in zip(names, measures, columns, strict=True) if measure in _FITS) and not any(
        meaning_of(column[0], within=False) for column in columns
    )


def _name_lots(names: list[str]) -> bool:
    """Whether the first row can name lots: no measures, no sums, and no years, of which one only would be this call's."""
    lots = names[1:]
    if not all(lots) or len(set(lots)) < len(lots) or any(len(name) > _NAME_LENGTH for name in names):
        return False
    if len(set(filter(None, (_YEAR.search(name) and _YEAR.findall(name)[0] for name in lots)))) > 1:
        return False
    return meaning_of(names[0], within=False) not in _FITS and not any(meaning_of(name, within=False) for name in lots)


def _fits(label: str, cells: list[str]) -> bool:
    """Whether the label is a measure's, and each cell with figures holds such as it has."""
    form = _FITS.get(meaning_of(label) or "")
    figures = [cell for cell in cells if _DIGIT.search(cell)]
    return form is not None and bool(figures) and all(form.search(cell) for cell in figures)
