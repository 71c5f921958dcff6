"""What is open up to a day, rounds that are over, grants named after a step, and windows in more languages."""

from __future__ import annotations

import pytest
from sentences import facts

# text, language, opening, deadlines for applications
SENTENCES: list[tuple[str, str, str | None, list[str]]] = [
    ("Our call for ideas will end at 5 pm on June 5, 2026.", "en", None, ["2026-06-05T17:00"]),
    ("Submission through the portal: 16 March-5 June 2026.", "en", "2026-03-16", ["2026-06-05"]),
    ("The window for proposals is 2 March 2026 to 5 June 2026.", "en", "2026-03-02", ["2026-06-05"]),
    ("Round 2 will open for applications on 2 March 2026.", "en", "2026-03-02", []),
    ("The scheme reopens for applications on 2 March 2026.", "en", "2026-03-02", []),
    ("Forms go live on 2 March 2026. The deadline will be 5 June 2026.", "en", "2026-03-02", ["2026-06-05"]),
    ("The deadline to apply for a travel grant is 5 June 2026.", "en", None, ["2026-06-05"]),
    ("Full forms are due online on 5 June 2026. Reports are due on 5 June 2027.", "en", None, ["2026-06-05"]),
    ("FAQ deadline 2 March 2026\nApplicant deadline 5 June 2026\nSupervisor, mentor deadline 9 June 2026", "en", None, ["2026-06-05"]),
    ("Registration deadline: 2 March 2026\nApplication deadline: 5 June 2026", "en", None, ["2026-06-05"]),
    ("Mar 2, 2026 → Open call launch", "en", "2026-03-02", []),
    ("Bis 5. Juni 2026 läuft der Aufruf.", "de", None, ["2026-06-05"]),
    ("Der Call ist bis 5. Juni 2026, 17 Uhr, offen.", "de", None, ["2026-06-05T17:00"]),
    ("Bewerbungsstart: 2. März 2026. Bewerbungsende: 5. Juni 2026.", "de", "2026-03-02", ["2026-06-05"]),
    ("Das Antragsportal schließt am 5. Juni 2026 um 15 Uhr.", "de", None, ["2026-06-05T15:00"]),
    ("Anmeldeschluss ist der 5. Juni 2026, 12 Uhr.", "de", None, ["2026-06-05T12:00"]),
    ("L'appel court jusqu'au 5 juin 2026.", "fr", None, ["2026-06-05"]),
    ("Les candidatures sont ouvertes dès lundi et jusqu'au 5 juin 2026.", "fr", None, ["2026-06-05"]),
    ("Dernier délai : le vendredi 5 juin 2026 à 12h00.", "fr", None, ["2026-06-05T12:00"]),
    ("Vendredi 5 juin 2026 : date limite de dépôt des dossiers", "fr", None, ["2026-06-05"]),
    ("Desde el 2 de marzo hasta el 5 de junio de 2026 estará abierto el plazo de solicitudes.", "es", "2026-03-02", ["2026-06-05"]),
    ("Podrán presentarse solicitudes entre los días 2 y 26 de marzo de 2026.", "es", "2026-03-02", ["2026-03-26"]),
    ("El plazo comenzará el 2 de marzo y concluirá el 5 de junio de 2026.", "es", "2026-03-02", ["2026-06-05"]),
    ("Il bando vale fino al 5 giugno 2026.", "it", None, ["2026-06-05"]),
    ("Até 5 de junho de 2026 decorre a segunda fase de candidaturas.", "pt", None, ["2026-06-05"]),
    ("Envie o formulário até 5 de junho de 2026.", "pt", None, ["2026-06-05"]),
    ("As candidaturas abrem de segunda-feira, 2 de março, a sexta-feira, 5 de junho de 2026.", "pt", "2026-03-02", ["2026-06-05"]),
    ("Van 2 maart tot en met 5 juni 2026 is het loket geopend voor aanvragen.", "nl", "2026-03-02", ["2026-06-05"]),
    ("Vraag aan vanaf 2 maart 2026 tot en met 5 juni 2026: aanvragen gaat online.", "nl", "2026-03-02", ["2026-06-05"]),
    (
        "Wnioski można składać od 2 marca 2026 r. od godz. 15.00 do 5 czerwca 2026 r. do godz. 12.00.",
        "pl",
        "2026-03-02",
        ["2026-06-05T12:00"],
    ),
    ("Termin składania ofert: 5 czerwca 2026 r., do godziny 12.00.", "pl", None, ["2026-06-05T12:00"]),
    ("O dotację można ubiegać się do 5 czerwca 2026 r.", "pl", None, ["2026-06-05"]),
    ("Obce mohou žádat do pátku 5. června 2026 do 16:00.", "cs", None, ["2026-06-05T16:00"]),
    ("Rok za prijave ističe 5. lipnja 2026. godine.", "hr", None, ["2026-06-05"]),
    ("Așteptăm să trimiteți proiectul până la data de 5 iunie 2026.", "ro", None, ["2026-06-05"]),
    ("Utlysningen är öppen mellan 2 mars och 5 juni 2026.", "sv", "2026-03-02", ["2026-06-05"]),
    ("El termini finalitza el 5 de juny de 2026.", "ca", None, ["2026-06-05"]),
    # What says nothing of the time to apply.
    ("The gallery is open until 5 June 2026.", "en", None, []),
    ("The programme runs until 5 June 2027 and funds calls for proposals.", "en", None, []),
    ("The first call was open between 2 March and 5 June 2024.", "en", None, []),
    ("The second round ran until 5 June 2024.", "en", None, []),
    ("Offers of a grant must be accepted by 5 June 2026.", "en", None, []),
    ("Those who go on to the finals will be named in the week of 5 June 2026.", "en", None, []),
    ("Reference deadline: 5 June 2026", "en", None, []),
    ("Registrations for the webinar close on 5 June 2026.", "en", None, []),
    ("Die Ausstellung läuft bis 5. Juni 2026.", "de", None, []),
    ("Die Förderung läuft bis 5. Juni 2027.", "de", None, []),
    ("Anmeldeschluss für den Infotag ist der 5. Juni 2026.", "de", None, []),
    ("L'exposition est ouverte jusqu'au 5 juin 2026.", "fr", None, []),
    ("Le premier appel à projets était ouvert jusqu'au 5 juin 2024.", "fr", None, []),
    ("Choix des lauréats par le jury : date butoir : 5 juin 2026", "fr", None, []),
    ("Présélection des dossiers :\ndu 2 au 26 mars 2026", "fr", None, []),
    ("La exposición está abierta hasta el 5 de junio de 2026.", "es", None, []),
    ("La entidad deberá presentar antes del 5 de junio de 2027 la justificación de la ayuda.", "es", None, []),
    ("La mostra è aperta fino al 5 giugno 2026.", "it", None, []),
    ("I beneficiari devono presentare entro il 5 giugno 2027 la relazione finale.", "it", None, []),
    ("Sprawozdanie należy złożyć do 5 czerwca 2027 r.", "pl", None, []),
    ("Evaluarea propunerilor are loc în perioada 2-26 martie 2026.", "ro", None, []),
    ("De tentoonstelling loopt tot 5 juni 2026.", "nl", None, []),
]


@pytest.mark.parametrize(("text", "language", "opening", "deadlines"), SENTENCES)
def test_time_to_apply(text: str, language: str, opening: str | None, deadlines: list[str]) -> None:
    assert facts(text, language) == (opening, deadlines)
