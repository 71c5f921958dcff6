"""From when until when one may apply, in more of the words that calls have for it; with days of other things beside them."""

from __future__ import annotations

import pytest

from opencalls import parse_page

_CALL = "# Hive Fund: call for applications 2026\n\nApply for a grant for bee projects of schools.\n\n"

# sentence, opening, deadlines
SENTENCES: list[tuple[str, str | None, list[str]]] = [
    ("Edition 2026 : Inscriptions ouvertes du 13 février 2026 au 07 mars 2026 à 17h", "2026-02-13", ["2026-03-07"]),
    ("Il bando apre il 18 febbraio 2026 e i progetti devono arrivare entro lunedì 30 marzo alle 12.30.", "2026-02-18", ["2026-03-30"]),
    ("Vom 17. bis 31. März 2026 können Sie Anträge in den Kategorien Wiese und Wald stellen.", "2026-03-17", ["2026-03-31"]),
    ("Aplica del 1 de febrero al 3 de mayo de 2026.", "2026-02-01", ["2026-05-03"]),
    ("Der kan søges i perioden 10. februar 2026 til 10. marts 2026.", "2026-02-10", ["2026-03-10"]),
    ("Puljen åbnede for ansøgning den 10. februar 2026. Der er frist for ansøgninger den 10. marts 2026.", "2026-02-10", ["2026-03-10"]),
    ("De subsidieregeling is geopend van maandag 5 januari 2026 tot en met vrijdag 30 oktober 2026.", "2026-01-05", ["2026-10-30"]),
    (
        "De aanvraagperiode is gestart op 14 februari 2026 en loopt door tot het budget op is, maar uiterlijk tot en met 28 augustus 2026.",
        "2026-02-14",
        ["2026-08-28"],
    ),
    ("Het loket is open van 14 februari tot en met 28 augustus 2026.", "2026-02-14", ["2026-08-28"]),
    ("Do 19 lutego 2026 r. trwa nabór wniosków o mikrodotacje.", None, ["2026-02-19"]),
    ("Wnioski należy składać w terminie od dnia 27 lutego 2026 roku do dnia 27 marca 2026 roku.", "2026-02-27", ["2026-03-27"]),
    ("Nabór będzie prowadzony od 27 lutego 2026 r. do 27 marca 2026 r.", "2026-02-27", ["2026-03-27"]),
    ("Ostateczny termin złożenia wniosku to 27 marca 2026 r.", None, ["2026-03-27"]),
    ("| 3 March 2026\n| Grant round opens\n|\n| 14 April 2026\n| Applications close\n|", "2026-03-03", ["2026-04-14"]),
    # not before a day: no deadline
    ("No se admitirán solicitudes hasta el lunes 2 de febrero de 2026, fecha en que se abre el plazo.", "2026-02-02", []),
    ("We won't be taking any new applications until 16 February 2026.", "2026-02-16", []),
    ("No applications will be accepted before Monday 2 February 2026.", "2026-02-02", []),
    ("Anträge werden erst ab dem 2. Februar 2026 entgegengenommen.", "2026-02-02", []),
    ("Les demandes ne seront acceptées qu'à partir du 2 février 2026.", "2026-02-02", []),
    ("Le domande non saranno accettate prima del 2 febbraio 2026.", "2026-02-02", []),
    ("Applications shall be lodged no earlier than 1 March 2027 and no later than 30 April 2027.", "2027-03-01", ["2027-04-30"]),
    ("Applications are not accepted after 2 February 2026.", None, []),
    # the first day without its month
    ("Las becas podrán solicitarse entre el 1 y el 30 de septiembre de 2026.", "2026-09-01", ["2026-09-30"]),
    ("Período de inscrições: de 2 a 31 de março de 2026", "2026-03-02", ["2026-03-31"]),
    ("Aanvragen kan van 2 tot en met 31 maart 2026.", "2026-03-02", ["2026-03-31"]),
    # what is put in between, and a year behind the call
    ("The submission period, which was shortened, will run from 11 November to 23 December 2026.", "2026-11-11", ["2026-12-23"]),
    ("Die Ausschreibung 2026 läuft von Montag, 2. Februar, bis Freitag, 27. März 2026.", "2026-02-02", ["2026-03-27"]),
    ("Ouverture de l'appel : 1er septembre 2026 (sous réserve de la délibération du 9 juillet 2026).", "2026-09-01", []),
    ("Mittwoch, 20. Januar 2027 startet die Bewerbungsphase für den Preis.", "2027-01-20", []),
    # of an earlier round
    ("Round 23 (the 22nd having closed on 4 September 2025): cut-off date 19 March 2026.", None, ["2026-03-19"]),
    ("Pre-proposals were to be handed in by 21 January 2026. Full proposals are due on 10 June 2026.", None, ["2026-06-10"]),
    # of other things
    (
        "En retirant un dossier avant le 28 février 2026. Les dossiers complets devront être remis avant le 6 mars 2026.",
        None,
        ["2026-03-06"],
    ),
    ("The successful applicant must be able to come to the meeting in Hobart (21-25 November 2026).", None, []),
    ("De tentoonstelling loopt van 14 februari 2026 tot 28 augustus 2026.", None, []),
    ("Trwa wystawa od 27 lutego 2026 r. do 27 marca 2026 r.", None, []),
]


@pytest.mark.parametrize(("text", "opening", "deadlines"), SENTENCES)
def test_time_to_apply(text: str, opening: str | None, deadlines: list[str]) -> None:
    (item,) = parse_page((_CALL + text).encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    read = item.to_dict()
    assert (read["opens_on"], [day["date"] for day in read["deadlines"] if day["kind"] != "other"]) == (opening, deadlines)
