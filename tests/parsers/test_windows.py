"""Windows as sentences print them: when applications are first taken, and until when."""

from __future__ import annotations

import pytest
from sentences import facts

from parsers.items import Call
from parsers.read import parse_page

# text, language, opening, deadlines for applications
WINDOWS: list[tuple[str, str, str | None, list[str]]] = [
    ("Opens 3 March 2026 and closes 4 May 2026.", "en", "2026-03-03", ["2026-05-04"]),
    ("Opens 3 March 2026 – closes 4 May 2026 at 5pm", "en", "2026-03-03", ["2026-05-04T17:00"]),
    ("The fund opens on 3 March 2026 and closes at noon on 4 May 2026.", "en", "2026-03-03", ["2026-05-04T12:00"]),
    ("Round 2 opens Monday 3rd March 2026 at 9am and closes Monday 4th May 2026 at 12 noon.", "en", "2026-03-03", ["2026-05-04T12:00"]),
    ("Applications open: 3 March 2026. Applications close: 4 May 2026, midnight.", "en", "2026-03-03", ["2026-05-04"]),
    ("From 3 March to 4 May 2026 applications may be submitted through the portal.", "en", "2026-03-03", ["2026-05-04"]),
    ("Applications may be submitted between 3 March and 4 May 2026.", "en", "2026-03-03", ["2026-05-04"]),
    ("You can apply between 1 December 2025 and 31 January 2026.", "en", "2025-12-01", ["2026-01-31"]),
    ("The application window runs from 3 March 2026 until 4 May 2026.", "en", "2026-03-03", ["2026-05-04"]),
    ("The call is open from 3 March to 4 May 2026 (17:00 CEST).", "en", "2026-03-03", ["2026-05-04T17:00"]),
    ("The call will be open from 3 March 2026, 10:00 to 4 May 2026, 17:00.", "en", "2026-03-03", ["2026-05-04T17:00"]),
    ("Application period: 1 - 31 May 2026", "en", "2026-05-01", ["2026-05-31"]),
    ("Applications open 1 May 2026 – 31 May 2026", "en", "2026-05-01", ["2026-05-31"]),
    ("Applications accepted: May 1 – June 15, 2026", "en", "2026-05-01", ["2026-06-15"]),
    ("Applications will be accepted starting March 1, 2026, through April 15, 2026.", "en", "2026-03-01", ["2026-04-15"]),
    (
        "The submission portal will be open from Monday 2nd February 2026 at 9 am to Friday 27th February 2026 at 5 pm",
        "en",
        "2026-02-02",
        ["2026-02-27T17:00"],
    ),
    ("Skizzen für Museumsschiffe nehmen wir ab dem 12. Februar bis zum 27. Mai 2026 entgegen.", "de", "2026-02-12", ["2026-05-27"]),
    ("Anträge können vom 1. März bis 30. April 2026 eingereicht werden.", "de", "2026-03-01", ["2026-04-30"]),
    ("Die Einreichfrist läuft vom 1. März 2026 bis zum 30. April 2026, 12:00 Uhr.", "de", "2026-03-01", ["2026-04-30T12:00"]),
    ("Einreichungen sind von 1. März bis einschließlich 30. April 2026 möglich.", "de", "2026-03-01", ["2026-04-30"]),
    ("Die Ausschreibung ist von 1.3.2026 bis 30.4.2026 geöffnet.", "de", "2026-03-01", ["2026-04-30"]),
    ("Das Antragsportal ist ab dem 1. März 2026 geöffnet.", "de", "2026-03-01", []),
    ("Ab 1. März 2026 können Anträge gestellt werden; Antragsschluss ist der 30. April 2026.", "de", "2026-03-01", ["2026-04-30"]),
    ("Start der Ausschreibung: 1. März 2026; Ende der Ausschreibung: 30. April 2026", "de", "2026-03-01", ["2026-04-30"]),
    ("Der Call ist von 02.03.2026, 09:00 Uhr, bis 30.04.2026, 17:00 Uhr, geöffnet.", "de", "2026-03-02", ["2026-04-30T17:00"]),
    (
        "Apertura de convocatoria y cargue de proyectos: febrero 3 de 2025 hasta las 23:59 horas del 30 de abril de 2025.",
        "es",
        "2025-02-03",
        ["2025-04-30T23:59"],
    ),
    ("Apertura de la convocatoria: febrero 3 de 2025", "es", "2025-02-03", []),
    ("Apertura al público: 3 de febrero de 2025 hasta el 30 de abril de 2025", "es", None, []),
    ("Apertura delle buste: 3 febbraio 2025", "it", None, []),
    ("Obertura de pliques: 3 de febrer de 2025", "ca", None, []),
    ("Deux sessions : 15 février et 15 septembre 2025.", "fr", None, ["2025-02-15", "2025-09-15"]),
    ("Premier dépôt : 1er mars 2025 ; second dépôt : 1er octobre 2025.", "fr", None, ["2025-03-01", "2025-10-01"]),
    ("Premier versement : 1er mars 2025 ; second versement : 1er octobre 2025.", "fr", None, []),
    ("L'appel à projet est lancé du 15 mars au 15 avril 2022 à minuit.", "fr", "2022-03-15", ["2022-04-15"]),
    ("L'appel à candidatures se déroulera du 2 mai au 30 juin 2025.", "fr", "2025-05-02", ["2025-06-30"]),
    ("L'appel à projets est ouvert du 15/03/25 au 15/04/25.", "fr", "2025-03-15", ["2025-04-15"]),
    ("La conférence liée à l'appel à projets se déroulera du 2 au 4 juin 2025.", "fr", None, []),
    ("Le projet se déroule du 2 mai au 30 juin 2025.", "fr", None, []),
    ("Les candidatures sont à envoyer du 2 mars au 30 avril 2026.", "fr", "2026-03-02", ["2026-04-30"]),
    ("L'appel à projets est ouvert du 2 mars 2026 au 30 avril 2026 à minuit.", "fr", "2026-03-02", ["2026-04-30"]),
    ("Dépôt des dossiers du lundi 2 mars 2026 au jeudi 30 avril 2026 à 17h00.", "fr", "2026-03-02", ["2026-04-30T17:00"]),
    ("L'appel est ouvert à compter du 2 mars 2026 et jusqu'au 30 avril 2026 inclus.", "fr", "2026-03-02", ["2026-04-30"]),
    ("Ouverture de l'appel : 2 mars 2026 ; clôture : 30 avril 2026 à 12h", "fr", "2026-03-02", ["2026-04-30T12:00"]),
    (
        "La convocatoria estará abierta desde el día 2 de marzo de 2026 hasta el día 30 de abril del 2026.",
        "es",
        "2026-03-02",
        ["2026-04-30"],
    ),
    ("El plazo de solicitud es del 2 de marzo al 30 de abril de 2026, ambos inclusive.", "es", "2026-03-02", ["2026-04-30"]),
    ("Plazo: del 2 al 30 de abril de 2026 a las 14:00 h", "es", "2026-04-02", ["2026-04-30T14:00"]),
    ("Las solicitudes se podrán presentar entre el 2 de marzo y el 30 de abril de 2026.", "es", "2026-03-02", ["2026-04-30"]),
    ("El plazo comenzará el 2 de marzo de 2026 y finalizará el 30 de abril de 2026.", "es", "2026-03-02", ["2026-04-30"]),
    (
        "El plazo para presentar solicitudes se abre el 2 de marzo y se cierra el 30 de abril de 2026 a las 15:00 horas.",
        "es",
        "2026-03-02",
        ["2026-04-30T15:00"],
    ),
    (
        "Le domande dei comuni possono essere inviate dalle ore 9:30 del 4 maggio ed entro le ore 13:00 del 26 giugno 2026.",
        "it",
        "2026-05-04",
        ["2026-06-26T13:00"],
    ),
    (
        "Le domande possono essere presentate dalle ore 10.00 del 22 aprile 2026 alle ore 17.00 del 10 giugno 2026.",
        "it",
        "2026-04-22",
        ["2026-06-10T17:00"],
    ),
    (
        "La domanda del museo può essere inviata a partire dal giorno 13/07/2026 ed entro e non oltre il giorno 28/09/2026 alle ore 16.00.",
        "it",
        "2026-07-13",
        ["2026-09-28T16:00"],
    ),
    ("Il bando è aperto dal 2 marzo al 30 aprile 2026.", "it", "2026-03-02", ["2026-04-30"]),
    ("Presentazione delle domande: dal 2 marzo 2026 ore 10:00 al 30 aprile 2026 ore 16:00", "it", "2026-03-02", ["2026-04-30T16:00"]),
    ("ANNO 2026: presentazione delle domande dal 01 febbraio al 15 marzo", "it", "2026-02-01", ["2026-03-15"]),
    ("Apertura sportello: 2 marzo 2026. Chiusura sportello: 30 aprile 2026.", "it", "2026-03-02", ["2026-04-30"]),
    ("Applications submitted between 3 March and 4 May 2025 are being assessed.", "en", "2025-03-03", ["2025-05-04"]),
    ("Call opens: 2 March 2026 | Call closes: 15 May 2026", "en", "2026-03-02", ["2026-05-15"]),
    ("The call opened on 2 March and the deadline is 15 May 2026.", "en", "2026-03-02", ["2026-05-15"]),
    ("Submission is possible from 2 March 2026 until 15 May 2026 (12:00).", "en", "2026-03-02", ["2026-05-15T12:00"]),
    ("Applications can be submitted from 2 March 2026.", "en", "2026-03-02", []),
    ("Die Bewerbungsphase läuft vom 2. März bis 15. Mai 2026.", "de", "2026-03-02", ["2026-05-15"]),
    ("Bewerbungszeitraum: 2. März – 15. Mai 2026", "de", "2026-03-02", ["2026-05-15"]),
    ("Die Antragstellung ist vom 2. März 2026 bis zum 15. Mai 2026 möglich.", "de", "2026-03-02", ["2026-05-15"]),
    ("Die Antragstellung ist ab 2. März 2026 möglich.", "de", "2026-03-02", []),
    ("Die Ausschreibung startet am 2. März 2026 und endet am 15. Mai 2026.", "de", "2026-03-02", ["2026-05-15"]),
    ("Lancement de l'appel à projets : 2 mars 2026. Date limite de réponse : 15 mai 2026.", "fr", "2026-03-02", ["2026-05-15"]),
    (
        "El plazo de presentación de candidaturas permanecerá abierto del 2 de marzo al 15 de mayo de 2026.",
        "es",
        "2026-03-02",
        ["2026-05-15"],
    ),
    ("Presentación de solicitudes: desde el 2 de marzo hasta el 15 de mayo de 2026", "es", "2026-03-02", ["2026-05-15"]),
    (
        "Lo sportello sarà aperto dalle ore 10:00 del 2 marzo 2026 alle ore 16:00 del 15 maggio 2026.",
        "it",
        "2026-03-02",
        ["2026-05-15T16:00"],
    ),
    ("Sarà possibile presentare domanda a partire dal 2 marzo 2026.", "it", "2026-03-02", []),
    ("Le domande possono essere presentate a partire dal 2 marzo 2026 e fino al 15 maggio 2026.", "it", "2026-03-02", ["2026-05-15"]),
    ("Domande dal 2 marzo al 15 maggio 2026", "it", "2026-03-02", ["2026-05-15"]),
    ("Open for applications: 2 March – 4 May 2026", "en", "2026-03-02", ["2026-05-04"]),
    ("Applications open on Monday 2 March and close on Friday 15 May 2026 at midday.", "en", "2026-03-02", ["2026-05-15T12:00"]),
    ("Applications will open at 10am on 2 March 2026 and close at 5pm on 15 May 2026.", "en", "2026-03-02", ["2026-05-15T17:00"]),
    (
        "Application window opens: 2 March 2026, 09:00. Application window closes: 15 May 2026, 17:00.",
        "en",
        "2026-03-02",
        ["2026-05-15T17:00"],
    ),
    ("The application form will be available from 2 March 2026; the deadline is 15 May 2026.", "en", "2026-03-02", ["2026-05-15"]),
    ("Launch of the call: 2 March 2026; deadline for proposals: 15 May 2026; results: 30 June 2026", "en", "2026-03-02", ["2026-05-15"]),
    ("Die Antragsfrist beginnt am 2. März 2026 und endet am 4. Mai 2026.", "de", "2026-03-02", ["2026-05-04"]),
    ("Anträge werden vom 2. März bis zum 4. Mai 2026 entgegengenommen.", "de", "2026-03-02", ["2026-05-04"]),
    ("Candidatures ouvertes du 2 mars au 4 mai 2026", "fr", "2026-03-02", ["2026-05-04"]),
    ("Ouverture des candidatures le 2 mars 2026, clôture le 4 mai 2026", "fr", "2026-03-02", ["2026-05-04"]),
    ("La plateforme de dépôt sera ouverte du 2 mars 2026 à 9h au 4 mai 2026 à 17h.", "fr", "2026-03-02", ["2026-05-04T17:00"]),
    ("Le dépôt des demandes se fait entre le 2 mars et le 4 mai 2026.", "fr", "2026-03-02", ["2026-05-04"]),
    ("El periodo de inscripción comprende del 2 de marzo al 4 de mayo de 2026.", "es", "2026-03-02", ["2026-05-04"]),
    (
        "Plazo de presentación: desde las 9:00 h del 2 de marzo hasta las 14:00 h del 4 de mayo de 2026.",
        "es",
        "2026-03-02",
        ["2026-05-04T14:00"],
    ),
    ("Recepción de proyectos: 2 de marzo al 4 de mayo de 2026", "es", "2026-03-02", ["2026-05-04"]),
    ("La convocatoria se abrirá el 2 de marzo de 2026 y se cerrará el 4 de mayo de 2026.", "es", "2026-03-02", ["2026-05-04"]),
    ("Le domande potranno essere presentate dal 2 marzo 2026 al 4 maggio 2026 (ore 12.00).", "it", "2026-03-02", ["2026-05-04T12:00"]),
    ("Il bando apre il 2 marzo 2026 e chiude il 4 maggio 2026.", "it", "2026-03-02", ["2026-05-04"]),
    ("Periodo di presentazione delle domande: 2 marzo - 4 maggio 2026", "it", "2026-03-02", ["2026-05-04"]),
    ("Apertura dei termini: 2 marzo 2026, ore 10; chiusura: 4 maggio 2026, ore 16", "it", "2026-03-02", ["2026-05-04T16:00"]),
    (
        "Para faros, el plazo de candidaturas va desde las 8:30 horas (hora oficial de Madrid) del día 09/02/2026"
        " hasta las 13:00 horas (hora oficial de Madrid) del día 20/04/2026.",
        "es",
        "2026-02-09",
        ["2026-04-20T13:00"],
    ),
    (
        "Applications from 10:00 (Brussels time) on 5 May 2026 until 17:00 (Brussels time) on 5 June 2026.",
        "en",
        "2026-05-05",
        ["2026-06-05T17:00"],
    ),
    ("Anträge können von 9 Uhr am 5. Mai 2026 bis 17 Uhr am 5. Juni 2026 eingereicht werden.", "de", "2026-05-05", ["2026-06-05T17:00"]),
    ("Le troisième appel à projets du littoral ouvrira du 20 mars au 7 juin 2026", "fr", "2026-03-20", ["2026-06-07"]),
    ("La convocatoria de coros se abre del 3 de febrero al 27 de abril de 2026.", "es", "2026-02-03", ["2026-04-27"]),
    ("Choirs: you can apply from Tuesday 22nd September 2026 on our website.", "en", "2026-09-22", []),
    ("Applications available: 21 March 2026", "en", "2026-03-21", []),
    (
        "El concurso de títeres se lanza el día 9 de marzo de 2026 y se puede postular hasta el 18 de mayo de 2026.",
        "es",
        "2026-03-09",
        ["2026-05-18"],
    ),
    ("Nabór od 24.02.2026 do 14.04.2026 23:59", "pl", "2026-02-24", ["2026-04-14T23:59"]),
    ("Bando: dal 1 marzo al 4 maggio 2026", "it", "2026-03-01", ["2026-05-04"]),
    ("Appel du 1er mars au 4 mai 2026", "fr", "2026-03-01", ["2026-05-04"]),
]


@pytest.mark.parametrize(("text", "language", "opening", "deadlines"), WINDOWS)
def test_window(text: str, language: str, opening: str | None, deadlines: list[str]) -> None:
    assert facts(text, language) == (opening, sorted(deadlines))


BODY = "Das Land fördert Projekte zum Schutz der Küste mit bis zu 5.000 Euro je Projekt. Antragsberechtigt sind Vereine."


@pytest.mark.parametrize(
    ("window", "end", "found"),
    [
        ("03.05.2027 - 28.06.2027", "", ("2027-05-03", ["2027-06-28"])),
        ("3. Mai bis 28. Juni 2027", "", ("2027-05-03", ["2027-06-28"])),
        ("03.05.2027 - 28.06.2027", " Anträge können bis zum 15. Juli 2027 gestellt werden.", (None, ["2027-07-15"])),
        ("01.01.2021 - 31.12.2027", "", (None, [])),
        ("03.05.2027", "", (None, [])),
        # How long projects last is no time to apply, whatever stands before it.
        ("Bewilligungszeitraum: bis 31.12.2028", "", (None, [])),
        ("Durchführungszeitraum: bis 31.12.2028", "", (None, [])),
    ],
)
def test_a_bare_window_above_the_name_of_a_call(window: str, end: str, found: tuple[str | None, list[str]]) -> None:
    text = f"{window}\n\nBekanntmachung\n\nBekanntmachung zur Förderung von Dünen\n\n{BODY}{end}"
    (item,) = parse_page(text.encode(), url="https://www.example.org/x", content_type="text/plain")
    assert isinstance(item, Call)
    assert (item.opens_on, [str(deadline.date) for deadline in item.deadlines]) == found
