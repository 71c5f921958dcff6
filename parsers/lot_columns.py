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
    width = len(rows[0])
    if not (3 <= width <= _MOST_COLUMNS and 2 <= len(rows) <= _MOST_ROWS):
        return None
    names = [squeeze(cell.text_content()) for cell in rows[0]]
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
