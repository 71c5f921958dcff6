"""The status that a page states on a line of its own."""

from __future__ import annotations

import pytest

from parsers.read import make_context
from parsers.shared import find_status
from parsers.text_outline import outline_text


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Closed", "closed"),
        ("The grants call is now closed.", "closed"),
        ("The application window has closed", "closed"),
        ("Closed for applications", "closed"),
        ("NOTE: The keepers of the Hive Fund are not currently accepting applications. The bees rest.", "closed"),
        ("We are no longer accepting proposals at this time.", "closed"),
        ("Appel à projets clos", "closed"),
        ("Les candidatures sont closes", "closed"),
        ("Die Bewerbungsphase ist beendet.", "closed"),
        ("Die Antragstellung ist derzeit nicht möglich.", "closed"),
        ("Convocatoria cerrada", "closed"),
        ("Plazo finalizado", "closed"),
        ("Bando chiuso", "closed"),
        ("Avviso scaduto", "closed"),
        ("Applications Open", "open"),
        ("Now open for applications", "open"),
        ("Convocatoria abierta", "open"),
        ("Candidatures ouvertes", "open"),
        ("Bando aperto", "open"),
        ("Late applications are no longer accepted.", None),
        ("We are not accepting applications from individuals.", None),
        ("We are no longer accepting applications by post.", None),
        ("No se aceptan solicitudes presentadas fuera de plazo.", None),
        ("Open call for hives", None),
        ("A closed consortium may apply", None),
        ("Applications are open to all keepers of bees.", None),
        ("Applications open\n3 May 2026", None),
        ("Closed\n\nNow open", None),
    ],
)
def test_status_lines(line: str, status: str | None) -> None:
    assert (
        find_status(make_context(outline_text(f"Hives and meadows\n\n{line}\n\nThe grant pays for hives and for meadows."), None)) == status
    )
