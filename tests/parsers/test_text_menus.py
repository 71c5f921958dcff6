"""A page saved as plain text begins with the menu of its site: no line of it is the title, a label or a value."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page
from parsers.text_outline import outline_text

BODY = """
The fund helps towns on the coast to keep crafts alive. Towns, schools and firms can apply for a grant of up to EUR 20,000.

Who can apply?
• Towns on the coast
• Schools and firms

Applications must be submitted by 31 March 2026.
"""


def read(head: str, url: str = "https://www.hafen.example/grants/17", body: str = BODY) -> Any:
    (item,) = parse_page(f"{head}\n{body}".encode(), url=url, content_type="text/plain")
    return item


@pytest.mark.parametrize(
    ("menu", "title"),
    [
        ("Harbour Council\nHome\nAbout us\nProgrammes\nFunding\nNews\nContact", "Boats and Bees"),
        ("Harbour Council\nAbout us\nWhat we support\nKnowledge centre\nGrants database\nContact", "Boats and Bees"),
        ("Harbour Council\nHome\nGrants for schools\nNews\nLog in\nHome > Grants for schools > Boats and Bees", "Boats and Bees"),
        ("Harbour Council\nWhat we do\nOur people\nSearch\nWhat we do / Grants", "Boats and Bees"),
        ("Skip to main content\nEN\nHome\nThemes\nCareers\nYou are here: Home / Grants", "Boats and Bees"),
        ("Hafenverband Nord e.V.\nNavigation überspringen\nStartseite\nÜber uns\nGemeinden\nAktuelles\nKontakt", "Boote und Bienen 2026"),
        ("Hafenstadt\nRathaus\nStadtplanung\nWohnen\nBauen\nInhaltsspalte", "Boote und Bienen"),
        (
            "Fondation du Port\nLa fondation\nNos axes\n  • Critères\n  • Projets soutenus\nActualités\nContact\nDE FR IT",
            "Bateaux et abeilles",
        ),
        ("Universidad del Puerto\nInicio\nQuiénes somos\nAyudas europeas\nAyudas nacionales\nContacto", "Barcos y abejas"),
        ("Università del Porto\nRicerca\nHome\nChi siamo\nBandi europei\nBandi nazionali\nContatti", "Barche e api"),
        (
            "A website of the Union\nHow do you know?\nSkip to main content\nEnglish\nSearch\n\nPorts+\n"
            "Union programme for ports, boats and all who sail\nHome\nAbout Ports+\nProjects\nNews\nHome > Projects > Boats",
            "Boats and Bees",
        ),
        ("Harbour eXCHANGE\nHome\nFunding Opportunities\nMy Submissions\nFAQ\nManuals\nRegister | Login", "Boats and Bees"),
        (
            "Hafenverband\nLogin\nKontakt\nInfos für Gäste\nDie Termine sind Anfang April und Mitte Juni.\nZurück zur Trefferliste",
            "Boote und Bienen",
        ),
        (
            "Fundusz Portu\nBIP\nMapa serwisu\nO Funduszu\nŚrodki krajowe\nAktualności\nJesteś tutaj: Strona główna / Środki",
            "Łodzie i pszczoły",
        ),
    ],
)
def test_the_title_stands_below_the_menu(menu: str, title: str) -> None:
    assert read(f"{menu}\n\n{title}").title == title


def test_a_title_above_the_menu_alone_is_the_title() -> None:
    assert read("Boats and Bees Fund\nHome\nAbout us\nNews\nContact").title == "Boats and Bees Fund"


def test_a_title_among_the_entries_is_the_title_where_nothing_else_is() -> None:
    assert read("English\nCall for harbour crafts\nAbout us\nApply\nContact").title == "Call for harbour crafts"
    assert read("English\nCall for harbour crafts\nAbout us\nApply\nContact\n\nBoats and Bees").title == "Boats and Bees"


def test_the_foot_of_a_short_page_is_no_second_menu() -> None:
    menu = "Home\nAbout us\nNews\nContact"
    page = f"Harbour Council\n{menu}\n\nBoats and Bees\n\nApply for a grant of EUR 500 by 3 May 2027.\n\n{menu}"
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    assert item.title == "Boats and Bees"


def test_no_entry_of_a_menu_is_a_label_or_a_value() -> None:
    item = read("Harbour Council\nHome\nProgrammes\nBilateral Fund\nOpen calls\nDeadlines\nNews\nContact\n\nBoats and Bees")
    assert item.programme is None and not item.contacts
    assert not {"Home", "Bilateral Fund"} & set(item.unread)


@pytest.mark.parametrize(
    "head",
    [
        "Boats and Bees\nOverview\nEligibility\nHow to apply\nFAQs\nContact",  # tabs below the title
        "Boats and Bees\nProgramme\nHarbour Towns\nContact\nHarbour desk",
        "Boats and Bees\nShare this page\nPrint",
    ],
)
def test_short_lines_below_a_title_are_no_menu(head: str) -> None:
    outline = outline_text(head + BODY)
    assert outline.dropped == [] and outline.site_name is None
    assert read(head).title == "Boats and Bees"


def test_what_was_left_out_is_shown_as_left_out() -> None:
    outline = outline_text("Harbour Council Harbour Council\nHome\nAbout us\nNews\nContact\n\nBoats and Bees\n" + BODY)
    assert [block.text for block in outline.dropped] == ["Home", "About us", "News", "Contact"]
    assert outline.site_name == "Harbour Council"  # the picture and the name beside it
