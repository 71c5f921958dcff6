"""What a page is called, where its first heading is a slogan or the site's name, or where only sentences name it."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

_TEXT = "<p>Grants of up to 5,000 euro. Applications are accepted until 3 May 2027. Charities may apply.</p>"
# The head of an HTML page, and its title.
HEADS = [
    ("<title>Open call: Harbour lights — Quay</title><h1>Shine with us</h1>", "Open call: Harbour lights — Quay"),
    ("<title>Bando Porti Verdi 2027</title><h1>Porta la tua idea</h1>", "Bando Porti Verdi 2027"),
    ("<title>Port Fellowships - The Quay Trust</title><h1>The Quay Trust</h1><h2>Port Fellowships</h2>", "Port Fellowships"),
    ("<title>Conference venue</title><h2>Student travel awards</h2>", "Student travel awards"),
    ("<title>Hafenstiftung</title><h2>Stipendium für ein Jahr am Hafen</h2>", "Stipendium für ein Jahr am Hafen"),
    # The first heading stays where it shares words with the title element or is a name of its own.
    ("<title>Grants for ports | Quay</title><h1>Ports of tomorrow</h1>", "Ports of tomorrow"),
    ("<title>Harbour lights | Quay</title><h1>Harbour lights</h1><h2>Grants on offer</h2>", "Harbour lights"),
    ("<title>Quay Grants 2027 - Quay</title><h1>Quay Grants 2027</h1><h2>Who gets the award</h2>", "Quay Grants 2027"),
    # Two headings that name aid leave it open.
    ("<title>Quay week</title><h2>Travel grants</h2><h2>Student awards</h2>", "Quay week"),
]


@pytest.mark.parametrize(("head", "title"), HEADS, ids=[title for _, title in HEADS])
def test_the_title_among_headings(head: str, title: str) -> None:
    items = parse_page(f"<html><body>{head}{_TEXT}</body></html>".encode(), url="https://www.example.org/x")
    assert [item.title for item in items] == [title]


# Pages of text, their address and title.
TEXTS = [
    ("Menu\nWe give up to £5,000 under the “Quiet Harbours Award”. Charities may apply until 3 May 2027.", "x", "Quiet Harbours Award"),
    (
        "Fundacja ogłosiła „Nadmorski Konkurs Grantowy”. Wnioski o dotacje do 8 500 zł składa się do 3 maja 2027 r.",
        "x",
        "Nadmorski Konkurs Grantowy",
    ),
    (
        "La fundación abre la Convocatoria de Ayudas a Puertos Sociales 2027. Las solicitudes se presentan hasta el 3 de mayo de 2027.",
        "x",
        "Convocatoria de Ayudas a Puertos Sociales 2027",
    ),
    ("Community grants\nHarbour lights\nGrants of up to £5,000. Apply by 3 May 2027.", "community-grants/x", "Harbour lights"),
    ("Ports | Boats | Crews | Search\nHarbour grants 2027\nCrews may apply for up to £5,000 until 3 May 2027.", "x", "Harbour grants 2027"),
    (
        "1. Aufruf für Häfen am Meer\nGefördert werden Häfen mit bis zu 5.000 Euro. Anträge bis 3. Mai 2027.",
        "x",
        "Aufruf für Häfen am Meer",
    ),
    # Of another: what the call belongs to, a sum's own words, two names.
    (
        "Twelve calls came out under the Harbour Work Programme. Applicants must submit proposals by 3 May 2027. Grants are up to £5,000.",
        "x",
        None,
    ),
    ("We need projects of “great use” to ports. Grants are up to £5,000. Charities may apply until 3 May 2027.", "x", None),
    ("The “Harbour Award” and the “River Award” go to crews. Grants of up to £5,000. Crews may apply until 3 May 2027.", "x", None),
]


@pytest.mark.parametrize(("text", "path", "title"), TEXTS, ids=[str(title) for _, _, title in TEXTS])
def test_the_title_in_text(text: str, path: str, title: str | None) -> None:
    items = parse_page(text.encode(), url=f"https://www.example.org/{path}", content_type="text/plain")
    assert [item.title for item in items] == [title]
