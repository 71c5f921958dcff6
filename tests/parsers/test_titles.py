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
    # What the host is called and what every page of a site has above its heading name no call; a word of it in the title does no harm.
    ("Example Board England\nMicro-grants for jetties\nGrants of up to £5,000. Apply by 3 May 2027.", "x", "Micro-grants for jetties"),
    ("Sign in\nFrançais\nMicro-grants for jetties\nGrants of up to £5,000. Apply by 3 May 2027.", "x", "Micro-grants for jetties"),
    (
        "Our work / Blog / News / Jobs\nMicro-grants for jetties\nGrants of up to £500. Apply by 3 May 2027.",
        "x",
        "Micro-grants for jetties",
    ),
    ("Example Mooring\nThe trust gives clubs grants of up to £5,000. Apply by 3 May 2027.", "x", "Example Mooring"),
    # The line above the heading says whose page it is.
    (
        "Stadt Neuhafen an der Molde\nRathaus und Bürgerservice\nZuschüsse für Stege 2027\n"
        "Vereine erhalten bis zu 2.000 Euro. Anträge sind bis 3. Mai 2027 möglich.",
        "kultur/zuschuesse-fuer-bootsstege",
        "Zuschüsse für Stege 2027",
    ),
    # But where no other line names a call or repeats the address, it stays.
    (
        "Stadtwerke-Fonds Neuhafen\nAllerlei\nVereine erhalten bis zu 2.000 Euro. Anträge sind bis 3. Mai 2027 möglich.",
        "x/a",
        "Stadtwerke-Fonds Neuhafen",
    ),
    # A site's own list of calls leaves the name to the call below it; lines of facts name nothing.
    (
        "QUAY Open Calls\nCall for bridging grants with islands\nGrants of up to £5,000. Apply by 3 May 2027.",
        "quay-open-calls",
        "Call for bridging grants with islands",
    ),
    ("Own share: none\nNumber of projects: not said\nWho: clubs\nCosts: all\nGrants of up to £5,000. Apply by 3 May 2027.", "x", None),
    (
        "Das Küstenprojekt Möwe ist ein Vorhaben der Kaistiftung. Vereine können bis 3. Mai 2027 Zuschüsse beantragen.",
        "küstenprojekt-möwe",
        "Küstenprojekt Möwe",
    ),
    # What stands above the way to the page, the menu or the choice of languages is the site.
    (
        "Northland Harbour Services\nHome / Grants\nQuays for small boats\nGrants of up to £5,000. Charities may apply until 3 May 2027.",
        "x",
        "Quays for small boats",
    ),
    (
        "HFG – Häfen wirken.\nThemen | Förderungen | Ausschreibungen\nMolen für Schulen\nZuschüsse bis 5.000 Euro. Antrag bis 3. Mai 2027.",
        "x",
        "Molen für Schulen",
    ),
    (
        "Fund for Harbour Women\nEnglish | Français\nCall for Applications: Women on Deck\nGrants of up to £5,000. Apply until 3 May 2027.",
        "x",
        "Call for Applications: Women on Deck",
    ),
    (
        "Harbour Small Grants\nHome > Funding\nWhat we want\nGrants of up to £5,000. Charities may apply until 3 May 2027.",
        "x",
        "Harbour Small Grants",
    ),
    (
        "Nachrichten für Häfen Nr. 17 | 3. März 2027\nLeuchttürme im Meer\nZuschüsse bis 5.000 Euro. Anträge bis 3. Mai 2027.",
        "x",
        "Leuchttürme im Meer",
    ),
    (
        "Hafenkultur: Zuschüsse für das zweite Halbjahr\nZuschüsse bis 5.000 Euro. Vereine stellen Anträge bis 3. Mai 2027.",
        "hafenkultur-2027",
        "Hafenkultur: Zuschüsse für das zweite Halbjahr",
    ),
    (
        "QUAY Open Call #2\nOPEN CALL 2 IS NOW OPEN!\nGrants of up to £5,000. Charities may apply until 3 May 2027.",
        "open-call-2",
        "QUAY Open Call #2",
    ),
    # A code, a sum, a telephone number or a menu's word names nothing.
    (
        "QUAY-CL5-2027-D3-01-two-stage\nSafer boats for all\nGrants of up to €5,000. Apply by 3 May 2027.",
        "QUAY-CL5-2027-D3-01",
        "Safer boats for all",
    ),
    ("Recursos do edital: até R$ 300.000\nAs associações podem candidatar-se a apoios até 3 de maio de 2027.", "x", None),
    ("Own share: at least 20%\nGrants of up to £5,000. Charities may apply until 3 May 2027.", "x", None),
    (
        "P. O. Box 32 Telephone +25 115-517\nQuay Travel Grants\nGrants of up to £5,000. Apply by 3 May 2027.",
        "p-o-box-32",
        "Quay Travel Grants",
    ),
    # The name of the body alone, or beside its acronym or place, is the letterhead.
    (
        "Institut national du miel\nRuches et vergers : recherche de terrain\nBourses de 5 000 €. Candidatures jusqu'au 3 mai 2027.",
        "a/b/RV27",
        "Ruches et vergers : recherche de terrain",
    ),
    (
        "Port-Miel – Fonds national de la recherche\nESSAIM 2027\nBourses de 5 000 €. Candidatures jusqu'au 3 mai 2027.",
        "x",
        "ESSAIM 2027",
    ),
    (
        "Agir | Appels à projets | Faire un don\nRuches en ville\nBourses de 5 000 €. Candidatures jusqu'au 3 mai 2027.",
        "x",
        "Ruches en ville",
    ),
    (
        "Professionnels > Nos aides\nGuide des aides\nRuches en ville\nBourses de 5 000 €. Candidatures jusqu'au 3 mai 2027.",
        "x",
        "Ruches en ville",
    ),
    # One that names what is given, or that a programme is, stays.
    (
        "Prix de la Fondation des Ruches\nPour les jeunes\nBourses de 5 000 €. Candidatures jusqu'au 3 mai 2027.",
        "x",
        "Prix de la Fondation des Ruches",
    ),
    ("Close Menu\nThis call funds boats with up to £5,000. Charities may apply until 3 May 2027.", "x", None),
    ("Menü schließen\nKaistipendien\nBis zu 5.000 Euro. Bewerbungen bis 3. Mai 2027.", "x", "Kaistipendien"),
    # Facts run together with the title.
    (
        "Appel à projets Petits ports Date de lancement : 17 février 2027 Date de clôture : 15 mai 2027\n"
        "Subventions de 5 000 €. Les associations peuvent candidater.",
        "appel-a-projets-petits-ports",
        "Appel à projets Petits ports",
    ),
    ("FUNDING: Open competition for quays\nGrants of up to £5,000. Apply by 3 May 2027.", "x", "Open competition for quays"),
    # The address repeats the line that begins with a word for a label.
    (
        "State Harbour Fellowship 2027\nGrants of up to £5,000. Apply by 3 May 2027.",
        "state-harbour-fellowship-2027",
        "State Harbour Fellowship 2027",
    ),
    # What says no more than the kind of page leaves the name to the next line, or to the sentence.
    (
        "New Grants\nThe Northern Quay and Harbour Growth Program gives grants of up to £5,000. Apply by 3 May 2027.",
        "x",
        "Northern Quay and Harbour Growth Program",
    ),
    (
        "Appel de projets spécifique\nSoutien aux petits ports\nSubventions de 5 000 $. Déposez votre projet avant le 3 mai 2027.",
        "x",
        "Soutien aux petits ports",
    ),
    # A notice above the heading.
    (
        "This site is an archive and will not change.\nWriting residencies and grants by the quay\n"
        "Grants of up to £5,000. Apply by 3 May 2027.",
        "x",
        "Writing residencies and grants by the quay",
    ),
    (
        "Ce site n'évolue plus.\nBourses et résidences de création au bord des quais\n"
        "Bourses de 5 000 €. Candidatures avant le 3 mai 2027.",
        "x",
        "Bourses et résidences de création au bord des quais",
    ),
    (
        "We give grants to all of the boats in our harbours.\nGrants must be spent: by 3 May 2027 at the latest\n"
        "Charities may apply until 3 May 2027.",
        "x",
        None,
    ),
    # The sentence that defines what the address spells.
    (
        "Das Hafenprojekt Seestern ist ein Vorhaben der Kaistiftung. Vereine können bis 3. Mai 2027 Zuschüsse beantragen.",
        "hafenprojekt-seestern",
        "Hafenprojekt Seestern",
    ),
    (
        "El Fondo Faro es una ayuda de 5.000 euros. Las asociaciones pueden presentar solicitudes hasta el 3 de mayo de 2027.",
        "fondo-faro",
        "Fondo Faro",
    ),
    ("The Lighthouse Trust is a charity. Charities may apply for grants of up to £5,000 until 3 May 2027.", "lighthouse-trust", None),
    ("Das Ziel: Das „Lokal-Programm für Kais“ gibt bis zu 5.000 Euro. Anträge bis 3. Mai 2027.", "x", "Lokal-Programm für Kais"),
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
    # Letterheads, menus, the way here and the names of lists stand above the title; addresses leave out small words.
    (
        "Ministerio de los Puertos\nAyudas a las rederías del norte\nAyudas de hasta 5.000 euros. Solicitudes hasta el 3 de mayo de 2027.",
        "x",
        "Ayudas a las rederías del norte",
    ),
    (
        "Está usted en: Inicio > Puertos\nAyudas a las rederías del norte\nHasta 5.000 euros. Solicitudes hasta el 3 de mayo de 2027.",
        "x",
        "Ayudas a las rederías del norte",
    ),
    (
        "Trova il bando | Accedi | Blog\nMarche\nContributi per l'acquisto di reti nei porti\nFino a 5.000 euro, entro il 3 maggio 2027.",
        "contributi-acquisto-reti-porti-marche",
        "Contributi per l'acquisto di reti nei porti",
    ),
    (
        "Bandi aperti\nReti nuove per i porti\nBando pubblicato il 3 marzo 2027\nFino a 5.000 euro. Domande entro il 3 maggio 2027.",
        "x",
        "Reti nuove per i porti",
    ),
    ("Barche | Reti | Vele\nFino a 5.000 euro. Domande entro il 3 maggio 2027.", "x", "Barche | Reti | Vele"),
    # What the address repeats may have a subtitle, and menus above it; a gazette prints its issue and sections first.
    (
        "Professionnels\nAides et financements\nVoile\nAide au lancement d'œuvres en mer : écriture\n"
        "Subventions de 5 000 €, dossiers avant le 3 mai 2027.",
        "aide-au-lancement-d-oeuvres-en-mer",
        "Aide au lancement d'œuvres en mer : écriture",
    ),
    (
        "InnovaPuerto – Programa Nacional\nMuelle Vivo: Emprendimientos del Mar\n"
        "Ayudas de hasta 5.000 euros, solicitudes hasta el 3 de mayo de 2027.",
        "muelle-vivo",
        "Muelle Vivo: Emprendimientos del Mar",
    ),
    (
        "Boletín Oficial del Puerto\nNúm. 41, lunes 16 de febrero de 2027, Sec. V-B. Pág. 7812\n"
        "V. Anuncios\nMINISTERIO DE LOS PUERTOS\n4417\n"
        "Extracto de la Resolución de 10 de febrero de 2027, de la Agencia de Redes, por la que se convocan ayudas para redes nuevas\n"
        "Ayudas de hasta 5.000 euros. Solicitudes hasta el 3 de mayo de 2027.",
        "txt.php",
        "Extracto de la Resolución de 10 de febrero de 2027, de la Agencia de Redes, por la que se convocan ayudas para redes nuevas",
    ),
    # Of another: what the call belongs to, a sum's own words, two names.
    (
        "Interreg Mare-Monti 2021-2027\nTerzo avviso per progetti nei porti\nContributi fino a 5.000 euro. Domande entro il 3 maggio 2027.",
        "x",
        "Terzo avviso per progetti nei porti",
    ),
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
