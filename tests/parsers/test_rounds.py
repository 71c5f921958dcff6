"""Rounds and windows to apply in: their days stand in lists and lines below a heading that names them or a sentence before them."""

from __future__ import annotations

import pytest

from opencalls import parse_page

_CALL = "# Hive Fund: call for applications 2026\n\nApply for a grant for bee projects of schools.\n\n"
_TWO = ["2026-03-10", "2026-09-10"]

# below the call, opening, deadlines
ROUNDS: list[tuple[str, str | None, list[str]]] = [
    ("Sessions de dépôt\n\n- Session 1 : 10 mars 2026\n- Session 2 : 10 septembre 2026", None, _TWO),
    (
        "## Sessions de dépôt\n\nSession 1 : du 10 février 2026 au 10 mars 2026\nSession 2 : du 10 août 2026 au 10 septembre 2026",
        "2026-02-10",
        _TWO,
    ),
    ("## Période de dépôt\n\nDu 10 février au 10 mars 2026", "2026-02-10", _TWO[:1]),
    ("Les dossiers sont à remettre aux dates suivantes :\n\n- 10 mars 2026\n- 10 septembre 2026", None, _TWO),
    ("## Application rounds\n\n- 10 March 2026\n- 10 September 2026", None, _TWO),
    ("## Funding rounds\n\nRound 1: 10 March 2026\nRound 2: 10 September 2026", None, _TWO),
    ("## Application window\n\n10 February – 10 March 2026", "2026-02-10", _TWO[:1]),
    ("## Bewerbungsphase\n\n10. Februar bis 10. März 2026", "2026-02-10", _TWO[:1]),
    ("## Antragsrunden\n\n1. Runde: 10. März 2026\n2. Runde: 10. September 2026", None, _TWO),
    ("Anträge können zu folgenden Terminen eingereicht werden:\n\n- 10. März 2026\n- 10. September 2026", None, _TWO),
    ("Período de postulación: del 10 de febrero al 10 de marzo de 2026", "2026-02-10", _TWO[:1]),
    ("Prossima scadenza: 10 marzo 2026", None, _TWO[:1]),
    (
        "Le domande possono essere presentate in due finestre:\n\n"
        "- prima finestra: dal 10 febbraio 2026 al 10 marzo 2026\n- seconda finestra: dal 10 agosto 2026 al 10 settembre 2026",
        "2026-02-10",
        _TWO,
    ),
    ("Período de candidaturas: 10 de fevereiro a 10 de março de 2026", "2026-02-10", _TWO[:1]),
    ("Volgende indieningsronde: 10 maart 2026", None, _TWO[:1]),
    # words that only begin like those for what is over
    ("Closing dates for proposals:\n\n- 10 March 2026\n- 10 September 2026", None, _TWO),
    ("Proposals are taken until the round closes on one of these dates:\n\n- 10 March 2026\n- 10 September 2026", None, _TWO),
    ("Date di chiusura per le domande:\n\n- 10 marzo 2026\n- 10 settembre 2026", None, _TWO),
    ("Dates de clôture des candidatures :\n\n- 10 mars 2026\n- 10 septembre 2026", None, _TWO),
    ("## Deadlines\n\n10 February 2026\nOpening\n10 March 2026\nSubmission deadline (17:00 CEST)", "2026-02-10", _TWO[:1]),
    (
        "Les dates limites de dépôt des dossiers sont : le 10 mars 2026 pour la 1ère session, le 10 septembre 2026 pour la 2e.",
        None,
        _TWO,
    ),
    ("Deux clôtures auront lieu en 2026 : la première le 10 mars 2026 et la seconde le 10 septembre 2026.", None, _TWO),
    ("Deadlines for proposals: December 31, 2018; March 31, and July 31, 2019", None, ["2018-12-31", "2019-03-31", "2019-07-31"]),
    # the window's last day is that of the deadline, which has the year
    ("Date limite : 10 mars 2026\n\nPériode de dépôt : du 10 février au 10 mars", "2026-02-10", _TWO[:1]),
    ("Einsendeschluss: 10. März 2026\n\nEinreichung: 14. Dezember bis 10. März", "2025-12-14", _TWO[:1]),
    (
        "Deadlines 2026\n\nSpring/Summer round: midnight on Tuesday 10 March 2026\n"
        "Autumn/Winter round: midnight on Thursday 10 September 2026",
        None,
        _TWO,
    ),
    ("Next deadline: Mar 10, 2026 (Full proposal)\n\nLater deadlines: Sep 10, 2026 (Full proposal)", None, _TWO),
    (
        "La demande doit nous parvenir aux dates limites suivantes :\n\n"
        "- 10 mars 2026 – projet ayant lieu entre le 14 avril 2026 et le 31 décembre 2026 ;\n"
        "- 10 septembre 2026 – projet ayant lieu entre le 7 octobre 2026 et le 31 décembre 2026.",
        None,
        _TWO,
    ),
    (
        "Anträge müssen zu folgenden Stichtagen vorliegen:\n\n- 10. März 2026: Projekte ab 1. Juni 2026\n"
        "- 10. September 2026: Projekte ab 1. Januar 2027",
        None,
        _TWO,
    ),
    # of something else, or over
    ("The jury meets on these dates:\n\n- 10 March 2026\n- 10 September 2026", None, []),
    ("Infoveranstaltungen für Antragstellende finden zu folgenden Terminen statt:\n\n- 10. März 2026\n- 10. September 2026", None, []),
    ("Les dossiers seront examinés aux dates suivantes :\n\n- 10 mars 2026\n- 10 septembre 2026", None, []),
    ("Rounds that have closed:\n\n- 10 March 2021\n- 10 September 2022", None, []),
    ("Previous funding rounds:\n\n- 10 March 2021\n- 10 September 2022", None, []),
    ("## Sessions d'information\n\n- Session 1 : 10 mars 2026\n- Session 2 : 10 septembre 2026", None, []),
    ("## Fase di valutazione\n\ndal 10 marzo 2026 al 10 aprile 2026", None, []),
    ("## Período de ejecución de la convocatoria\n\ndel 10 de marzo de 2026 al 10 de abril de 2026", None, []),
]


@pytest.mark.parametrize(("text", "opening", "deadlines"), ROUNDS)
def test_days_of_rounds(text: str, opening: str | None, deadlines: list[str]) -> None:
    (item,) = parse_page((_CALL + text).encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    read = item.to_dict()
    assert (read["opens_on"], [day["date"] for day in read["deadlines"] if day["kind"] != "other"]) == (opening, deadlines)


def test_letters_of_intent_among_the_days_are_no_applications() -> None:
    text = "Dates limites\n\n- Lettres d'intention : 10 mars 2026\n- Dossiers complets : 5 mai 2026"
    (item,) = parse_page((_CALL + text).encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    assert [(day["date"], day["kind"]) for day in item.to_dict()["deadlines"]] == [("2026-03-10", "intent"), ("2026-05-05", "single")]


# below the call, the deadline with its hour
HOURS = [
    ("Applications close on 10 March 2026.\n\nYou must write in English. The deadline for submitting is 13:00 on the date above.", "13:00"),
    ("Deadline: 10 March 2026\n\nAll documents must be with us by 1 pm on the date given above.", "13:00"),
    ("Antragsfrist: 10. März 2026\n\nEs zählt der Eingang bis 13 Uhr am oben genannten Tag.", "13:00"),
    ("Closing hour: 13:00 CET\nEnd of call: 10 March 2026", "13:00"),
    ("Date de clôture : 10 mars 2026\nHeure limite : 13h00", "13:00"),
    ("Fecha límite: 10 de marzo de 2026\nHora límite: 13:00", "13:00"),
    ("Deadline: 10 March 2026\nOffice hours: 9:00 to 13:00", None),
    ("Deadline: 10 March 2026\n\nThe info session begins at 13:00 on the date above.", None),
]


@pytest.mark.parametrize(("text", "hour"), HOURS)
def test_the_hour_stands_in_another_line(text: str, hour: str | None) -> None:
    (item,) = parse_page((_CALL + text).encode(), content_type="text/plain")
    assert [(deadline["date"], deadline["time"]) for deadline in item.to_dict()["deadlines"]] == [("2026-03-10", hour)]
