"""Days of a table that was saved line by line: labels above their days, steps below them, rounds that are over."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page

HEAD = """Call for proposals: Harbour crafts

The fund helps towns on the coast to keep crafts alive. Towns, schools and firms can apply for a grant.

Who can apply
• Towns on the coast
• Schools and firms

Grants of up to EUR 20,000 are available per project.
"""


def times(lines: str) -> tuple[str | None, list[str]]:
    page = f"{HEAD}\n{lines}\n\nPlease use the form.\n"
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    call: Any = item
    return call.opens_on, [f"{day.date}T{day.time}" if day.time else str(day.date) for day in call.deadlines]


@pytest.mark.parametrize(
    ("lines", "opens", "deadlines"),
    [
        ("Call opening:\nCall closing:\n25 August 2026\n13 October 2026", "2026-08-25", ["2026-10-13"]),
        ("Apertura\nCierre\n25/08/2026\n13/10/2026", "2026-08-25", ["2026-10-13"]),
        (
            "Submission deadline\n\nDate of assessment by the committee\n\nFriday 4th September 2026\n\nTuesday 22nd September 2026\n\n"
            "Monday 2nd November 2026\n\nTuesday 17th November 2026",
            None,
            ["2026-09-04", "2026-11-02"],
        ),
        (
            "Timeline\n\n7 July 2026, 3-4pm BST\n\nInformation event\n\n5 August 2026\n\nExpression of interest deadline\n\n"
            "7 October 2026\n\nFull application deadline\n\nby 2 December 2026\n\nApplicants notified of decisions",
            None,
            ["2026-10-07"],
        ),
        (
            "Viktiga datum\n3 maj 2026\nÖppet för ansökningar\n7 juni 2026 14:00\nSista ansökningsdag\n25 augusti 2026\n"
            "Senaste dag för beslut\n1 september 2026\nProjektet får tidigast starta",
            "2026-05-03",
            ["2026-06-07T14:00"],
        ),
    ],
)
def test_each_day_belongs_to_its_label(lines: str, opens: str | None, deadlines: list[str]) -> None:
    found = times(lines)
    assert (found[0], [day for day in found[1] if day != "2026-08-05"]) == (opens, deadlines)


def test_windows_below_a_line_that_leads_to_them_are_read() -> None:
    lines = "Fristen\nProjektskizzen können in zwei Zeitfenstern eingereicht werden:\nvom 1. März 2026 bis zum 30. April 2026 und\n"
    assert times(lines + "vom 1. September 2026 bis zum 31. Oktober 2026.")[1] == ["2026-04-30", "2026-10-31"]


def test_a_label_that_says_it_twice_is_one() -> None:
    assert times("Ende des Aufrufs / Einreichungsfrist\n25.10.2026, 12:00 Uhr")[1] == ["2026-10-25T12:00"]


def test_a_deadline_within_a_university_is_not_the_calls() -> None:
    own = "- Plazo interno (para presentar solicitudes en la sede): 09/01/2026 - 24/01/2026"
    assert times(f"{own}\n- Plazo oficial de la convocatoria: 09/01/2026 - 30/01/2026")[1] == ["2026-01-30"]


def test_rounds_of_one_year_are_each_a_day_and_what_for() -> None:
    lines = (
        "In 2027, the grant rounds will close on:\n\n  • Tuesday 2 February for projects starting after 1 May 2027.\n"
        "  • Tuesday 1 June for projects starting after 1 September 2027.\n"
        "  • Tuesday 5 October for projects starting after 1 January 2028.\n\n"
        "More grants like this\nScreen Board: young makers, closes 28 March 2027"
    )
    assert times(lines)[1] == ["2027-02-02", "2027-06-01", "2027-10-05"]


def test_two_days_below_one_label_are_both_its_own() -> None:
    assert times("Deadlines\nDeadline\n3 May 2026\n4 June 2026")[1] == ["2026-05-03", "2026-06-04"]


@pytest.mark.parametrize(
    "part",
    [
        "Previous competitions\nFY 2024\nFY 2023 – deadline July 5, 2023",
        "Similar funds\nPort Accelerator – up to 2.5 M€ – closing date: March 4, 2026",
        "Ähnliche Beiträge\nWettbewerb Hafenkunst – Frist 31. März 2026",
        "Articoli recenti\nFondazione Porto – Bando giovani 2026 (scadenza 18 giugno 2026)",
        "Contenuti suggeriti\nHafenkunst: contributi fino a 60.000 euro\nScadenza 28 febbraio 2026",
        "Rückblick 2024\nAnträge mussten bis zum 13.05.2024 eingereicht werden.",
        "Entradas recientes\nConvocatoria de becas del puerto: plazo hasta el 4 de mayo de 2026",
        "Actualités récentes\nAppel à projets Voiles : date limite le 4 mai 2026",
    ],
)
def test_other_calls_below_their_heading_give_no_deadline(part: str) -> None:
    assert times(f"Application deadline: 31 March 2026\n\n{part}") == (None, ["2026-03-31"])


def test_earlier_calls_in_a_table_give_no_deadline() -> None:
    page = """<html><body><h1>Harbour Commons Fund</h1><p>The next deadline of the call is <b>1 December 2026</b>.</p>
    <p>We are looking for project proposals of 5 000 to 50 000 euro.</p>
    <h2>What activities qualify</h2><ul><li>repair of boats</li><li>courses for makers</li></ul>
    <h2>Who can apply</h2><p>Anyone can apply: towns, schools and firms.</p>
    <h2>Earlier calls</h2><table><tr><th>Call</th><th>Deadline</th><th>Proposals</th></tr>
    <tr><td>2026-08</td><td>August 1st 2026</td><td>41</td></tr><tr><td>2026-06</td><td>June 1st 2026</td><td>38</td></tr></table>
    <h2>Questions?</h2><p>Write to <a href="mailto:fund@hafen.example">fund@hafen.example</a>.</p></body></html>"""
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/commons")
    call: Any = item
    assert [str(day.date) for day in call.deadlines] == ["2026-12-01"]


@pytest.mark.parametrize(
    ("line", "deadlines"),
    [
        ("Desde el día 15/07/2026 hasta el día 10/08/2026", ["2026-08-10"]),
        ("Du 1er mars 2026 au 30 avril 2026", ["2026-04-30"]),
        ("15/07/2026", []),
        ("Desde el día 15/07/2026", []),
        ("Del 15/07/2026 al 10/08/2026 se celebra la feria del puerto y de los oficios de la costa, con talleres.", []),
    ],
)
def test_a_window_right_below_the_title_is_the_time_to_apply(line: str, deadlines: list[str]) -> None:
    head, rest = (
        "Convocatoria de ayudas: oficios del puerto 2026",
        "Tramitar con certificado\n\nLas ciudades pueden pedir hasta 5.000 euros.",
    )
    page = f"{head}\n\n{line}\n\n{rest}"
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    call: Any = item
    assert [str(day.date) for day in call.deadlines] == deadlines
