"""A programme of the Union that the page keeps naming, and headings that are no programme's name."""

from __future__ import annotations

import pytest

import opencalls
from parsers.programme_names import find_named_programme
from parsers.read import make_context
from parsers.text_outline import outline_text


def _named(text: str) -> str | None:
    found = find_named_programme(make_context(outline_text(text), None))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Help for ports\n\nThe agency has opened calls under the 2026 EU4Health Work Programme.", "EU4Health"),
        ("Help for ports\n\nEntities from countries associated to the EU4Health Programme may take part.", "EU4Health"),
        ("Help for ports\n\nDie LEADER-Förderung geht in die nächste Runde.", "LEADER"),
        ("Help for ports\n\nWer sich an das LEADER-Management wendet, bekommt Rat.\n\nZum LEADER-Antrag gehört ein Plan.", "LEADER"),
        ("Ayudas LEADER para puertos\n\nPueden pedirlas las asociaciones.", "LEADER"),
        ("Erasmus+ small partnerships for ports\n\nSchools and clubs may apply.", "Erasmus+"),
        (
            "Help for ports\n\nDas leistet die Leitaktion 2 des EU-Programms Erasmus+ Jugend. Mit Erasmus+ Jugend lernen Häfen voneinander."
            "\n\nDie Agentur kennt auch das Europäische Solidaritätskorps.",
            "Erasmus+ Jugend",
        ),
        (
            "Help for ports\n\nA programme for culture (CREATIVE EUROPE) pays.\n\nThe Creative Europe Programme has its rules.",
            "CREATIVE EUROPE",
        ),
        ("Help for ports\n\nIl sostegno dell'Unione arriva con il programma LIFE.", "LIFE"),
        ("„Konkurs portów” w ramach Programu „Małe porty”\n\nFundacja ogłasza konkurs w ramach Programu „Małe porty”.", "Małe porty"),
        (
            "Harbour Fund under the Island Coast Programme\n\nMoney under the Island Coast Programme 2021-2027.",
            "Island Coast Programme 2021-2027",
        ),
        ("Help for ports\n\nDie Mittel stammen aus dem Bundesprogramm »Kleine Häfen«.", "Kleine Häfen"),
    ],
)
def test_one_programme_stands_out(text: str, name: str) -> None:
    assert _named(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Help for ports\n\nSynergies with the EU4Health Programme are welcome.",
        "Help for ports\n\nThe island has LEADER and Erasmus+ offices. LEADER and Erasmus+ have other rules.",
        "Help for ports\n\nOne port once had a student with Erasmus+.",
        "Help for ports\n\nThe island has a Horizon Europe office. Entities from Horizon Europe countries may apply.",
        "HELP FOR LIFE IN PORTS\n\nWE CARE FOR LIFE. LIFE IN PORTS IS HARD.",
        "Help for ports\n\nProjects already funded by the Creative Europe Programme may not apply for Creative Europe again.",
        "Help for ports\n\nIl contributo è concesso secondo la strategia del Piano Nazionale Porti 2021-2027.",
        "Help for ports\n\nLe dispositif Porto s'adresse aux 99 écoles de la Société Côtière (ESC).",
        "Help for ports\n\nDe provincie cofinanciert Interreg VA Noord-Land en Interreg VA Zuid-Land.",
        "The EU, which co-funds the European Partnership on Ports through Horizon Europe, is glad.",
    ],
)
def test_no_programme_stands_out(text: str) -> None:
    assert _named(text) is None


@pytest.mark.parametrize("heading", ["PROGRAM DESCRIPTION", "A. PROGRAM DESCRIPTION", "PROGRAMMA DI COOPERAZIONE", "Programme: Overview"])
def test_a_heading_with_the_word_is_no_programme(heading: str) -> None:
    page = f"Call for harbours 2026\n\n{heading}\n\nSmall ports may apply for grants of EUR 5 000 until 3 May 2026.\n\nDeadline: 3 May 2026"
    [item] = opencalls.parse_page(page.encode(), content_type="text/plain")
    assert item.programme is None
