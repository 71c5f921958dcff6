"""Titles of plain text: told by the address, where what stands above says nothing of funding, and those that begin as labels do."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

TEXTS = [
    (
        "Amt für Häfen und Küsten\nDienste von A bis Z\nBeiträge für Netze der Fischer\nBis zu 5.000 Euro, Anträge bis 3. Mai 2027.",
        "foerderung/beitrag-fischernetze",
        "Beiträge für Netze der Fischer",
    ),
    (
        "Hafenwerk Nord\nGemeinsam in die Zukunft\nKüstenspeicher 2027\nEinreichfrist: 3. Mai 2027\nBis zu 5.000 Euro je Vorhaben.",
        "ausschreibung/speicher-kuestenspeicher",
        "Küstenspeicher 2027",
    ),
    (
        "Seemeilen\nBarques neuves pour le nord\nAides jusqu'à 5 000 euros, dossiers avant le 3 mai 2027.",
        "seemeilen-nord",
        "Seemeilen",
    ),
    (
        "Ports en fête : jeunes et marées\nThématique : Mer\nAides jusqu'à 5 000 euros, dossiers avant le 3 mai 2027.",
        "appels-a-projets/ports-fete",
        "Ports en fête : jeunes et marées",
    ),
]


@pytest.mark.parametrize(("text", "path", "title"), TEXTS, ids=[title for _, _, title in TEXTS])
def test_the_title_that_the_address_tells(text: str, path: str, title: str) -> None:
    items = parse_page(text.encode(), url=f"https://www.example.org/{path}", content_type="text/plain")
    assert [item.title for item in items] == [title]


FIRST_LINES = [
    'Stiftung "Nordlicht" fördert Boote für Kinder',
    "Neuer Weg 2030",
    "Förderprogramm Hafenstraße",
    "Hafenfonds: Jetzt bewerben",
    "Lancement de l'appel à projets « Marées »",
    "Ouverture de l'appel à projets Marées 2027",
    "Programme Marées : déposez vos projets",
    "Programa Mareas: abierto el plazo",
    "Fondo Maree: al via le domande",
]


@pytest.mark.parametrize("title", FIRST_LINES)
def test_a_title_that_begins_as_a_label_does(title: str) -> None:
    body = "Crews may apply for grants of up to £5,000 until 3 May 2027. Who can apply: crews of the region."
    items = parse_page(f"{title}\n\n{body}".encode(), url="https://www.example.org/x/1", content_type="text/plain")
    assert [item.title for item in items] == [title]


ABOVE = [
    "Hafenstraße 7\n24103 Kiel",
    "Berliner Str. 12a\n10115 Berlin",
    "Am Leuchtturm 16",
    "3, rue du Port\n44000 Nantes",
    "Calle Mayor, 5",
    "12 Mill Street",
    "Header",
    "Logo Hafenfonds",
]


@pytest.mark.parametrize("above", ABOVE)
def test_addresses_and_pictures_above_a_title(above: str) -> None:
    body = "Das Land fördert Boote von Vereinen mit bis zu 5.000 Euro. Anträge können bis zum 3. Mai 2027 gestellt werden."
    items = parse_page(f"{above}\n\nHilfe für Werften\n\n{body}".encode(), url="https://www.example.org/x/1", content_type="text/plain")
    assert [item.title for item in items] == ["Hilfe für Werften"]
