"""Deadlines: a date becomes one only by the words around it, and gets the kind that they say."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.cues import lower
from parsers.date_uses import dates_in_use
from parsers.deadlines import find_deadlines, read_deadline_model, read_deadlines
from parsers.items import Deadline

# value of a label, language, then "day[Ttime] kind" of each deadline
VALUES = [
    ("28 March 2024", "en", ["2024-03-28 single"]),
    ("23.10.2025 17:00", "en", ["2025-10-23T17:00 single"]),
    ("20230112", "fr", ["2023-01-12 single"]),
    ("04182008", "en", ["2008-04-18 single"]),
    ("15 October 2020 - 11 months ago (Deadline for the presentation of proposals)", "en", ["2020-10-15 single"]),
    ("24.09.2024 17:00 CET\n11.06.2025 17:00 CET", "en", ["2024-09-24T17:00 cut-off", "2025-06-11T17:00 cut-off"]),
    ("Third cut-off date: 17.12.2025", "en", ["2025-12-17 cut-off"]),
    ("First stage: 5 May 2026\nSecond stage: 30 October 2026", "en", ["2026-05-05 stage", "2026-10-30 stage"]),
    ("1. Stufe: 05.05.2026, 2. Stufe: 30.10.2026", "de", ["2026-05-05 stage", "2026-10-30 stage"]),
    (
        "Outline proposals: 5 May 2026. Full proposals: 30 October 2026.",
        "en",
        ["2026-05-05 stage", "2026-10-30 stage"],
    ),
    (
        "5 May 2026 (letter of intent)\n30 June 2026 (full application)",
        "en",
        ["2026-05-05 intent", "2026-06-30 single"],
    ),
    ("Questions: 1 May 2026\nApplications: 15 May 2026", "en", ["2026-05-01 question", "2026-05-15 single"]),
    ("15 May 2026\nInfo day: 3 March 2026", "en", ["2026-05-15 single", "2026-03-03 other"]),
    (
        "Info week from 1 May 2026 to 5 May 2026; deadline 30 June 2026",
        "en",
        ["2026-05-01 other", "2026-05-05 other", "2026-06-30 single"],
    ),
    ("15 May 2026 (jury: 3 July 2026)", "en", ["2026-05-15 single", "2026-07-03 other"]),
    ("31. März und 30. September", "de", ["--03-31 cut-off", "--09-30 cut-off"]),
    ("Del 1 de agosto al 30 de septiembre de 2099.", "es", ["2099-09-30 single"]),
    ("CERRADO\n(11-01-2021\n08-02-2021)", "es", ["2021-02-08 single"]),
    ("3. August 2026, 9:00 Uhr bis 21. Oktober 2026, 18:00 Uhr", "de", ["2026-10-21T18:00 single"]),
    ("15.07.2025 – 31.10.2025", "de", ["2025-10-31 single"]),
    ("Opening: 15 July 2025. Closing: 31 October 2025.", "en", ["2025-10-31 single"]),
    ("extended from 15 March 2026 to 30 April 2026", "en", ["2026-04-30 single"]),
    ("30 April 2026 (originally 15 March 2026)", "en", ["2026-04-30 single"]),
    ("31 March 2024, and not 15 March as the leaflet says", "en", ["2024-03-31 single"]),
    ("31/12/2025 (Regulation of 7 July 2021)", "en", ["2025-12-31 single"]),
    ("15 May 2026\n15 May 2026 17:00", "en", ["2026-05-15T17:00 single"]),
    ("15 May 2026 17:00\n15 May 2026 14:00", "en", ["2026-05-15 single"]),
    ("1 July 2025:Call opens22 January 2026:Project outline deadline", "en", ["2026-01-22 single"]),
]
NO_VALUES = [
    "dalle ore 12:00 del 15 aprile 2026",
    "a partire dalle ore 10.00 del 15 aprile 2026 e fino ad esaurimento delle risorse",
    "ab 15.04.2026",
    "",
    "ongoing",
    "11 months ago",
    "TBC",
    "04/05/2026",
    "January 2026",
    "spring 2026",
    "31 February 2026",
    "2026",
]

RUNNING_TEXT = [
    ("Applications must be submitted by 15 September 2026.", "en", ["2026-09-15 single"]),
    ("The call closes on 15 September 2026 at 17:00 Brussels time.", "en", ["2026-09-15T17:00 single"]),
    ("Proposals are due no later than February 25.", "en", ["--02-25 single"]),
    ("By 5 May 2026, applicants must submit a full file.", "en", ["2026-05-05 single"]),
    ("The deadline for submission is Monday, May 24, 2010 at 5:00 PM Eastern Time.", "en", ["2010-05-24T17:00 single"]),
    ("22 January 2026 is the closing date.", "en", ["2026-01-22 single"]),
    ("You may apply from 4 July 2025 to 4 September 2025 at 14:00 CEST.", "en", ["2025-09-04T14:00 single"]),
    (
        "Deadlines: 31 March 2026, 30 June 2026 and 30 September 2026",
        "en",
        ["2026-03-31 cut-off", "2026-06-30 cut-off", "2026-09-30 cut-off"],
    ),
    ("Questions may be sent until 5 May 2026.", "en", ["2026-05-05 question"]),
    (
        "Letters of intent must be submitted by 5 May 2026 and full proposals by 30 June 2026.",
        "en",
        ["2026-05-05 intent", "2026-06-30 single"],
    ),
    ("An expression of interest must be submitted by 5 May 2026.", "en", ["2026-05-05 single"]),
    ("The call is open until 5 May 2026.", "en", ["2026-05-05 single"]),
    ("Deadline\n23.10.2025 17:00", "en", ["2025-10-23T17:00 single"]),
    ("For projects that start in 2027, applications must be submitted by 1 March 2026.", "en", ["2026-03-01 single"]),
    ("Deadline: 5 May 2026\n25 August 2021", "en", ["2026-05-05 single"]),
    ("The deadline was extended from 15 March 2026 to 30 April 2026.", "en", ["2026-04-30 single"]),
    ("Results follow in May. Applications close on 1 March 2026.", "en", ["2026-03-01 single"]),
    ("Die Antragsfrist ist der 03. März 2019.", "de", ["2019-03-03 single"]),
    ("Das Verfahren hat zwei Stufen. Antragsfrist für die Skizze ist der 03. März 2019.", "de", ["2019-03-03 stage"]),
    ("Die Frist zur Einreichung von Skizzen endete am 28.11.2024.", "de", ["2024-11-28 single"]),
    ("Anträge können spätestens bis zum 30.09. jeden Jahres gestellt werden.", "de", ["--09-30 single"]),
    ("Bis zum 31. März 2026 können Anträge gestellt werden.", "de", ["2026-03-31 single"]),
    (
        "Anträge sind bis zum 31. März (bei\nProjektbeginn im selben Jahr) oder bis zum 30. September zu stellen.",
        "de",
        ["--03-31 cut-off", "--09-30 cut-off"],
    ),
    ("Les dossiers sont à déposer au plus tard le 15 mars 2026 à 12h.", "fr", ["2026-03-15T12:00 single"]),
    ("L’aide est ouverte jusqu’à épuisement et au plus tard au 31 décembre 2023.", "fr", ["2023-12-31 single"]),
    (
        "Deux clôtures en 2023 : la première le 27/02/2023 et la seconde le 20/09/2023.",
        "fr",
        ["2023-02-27 cut-off", "2023-09-20 cut-off"],
    ),
    (
        "Le domande devono pervenire entro e non oltre il 31 ottobre 2019 alle ore 12.00.",
        "it",
        ["2019-10-31T12:00 single"],
    ),
    ("Entro il 31 ottobre 2019 le domande devono pervenire.", "it", ["2019-10-31 single"]),
    ("Si può presentare domanda dal 26 giugno 2019 al 31 ottobre 2019.", "it", ["2019-10-31 single"]),
    ("Le domande si presentano a partire dal 1 marzo 2026 fino al 30 aprile 2026.", "it", ["2026-04-30 single"]),
    ("El plazo comenzará el 15 de enero de 2026 y finalizará el 15 de febrero de 2026.", "es", ["2026-02-15 single"]),
    (
        "Deadline dates 23 September 2025 17:00 Brussels time (First Stage)\n14 April 2026 (Second Stage)",
        "en",
        ["2025-09-23T17:00 stage", "2026-04-14 stage"],
    ),
    ("Il bando scade il 31 ottobre 2019.", "it", ["2019-10-31 single"]),
    ("Las solicitudes se presentarán hasta el 4 de diciembre de 2026.", "es", ["2026-12-04 single"]),
    ("As candidaturas devem ser submetidas até 30 de setembro de 2026.", "pt", ["2026-09-30 single"]),
    ("Wnioski należy składać do 15 września 2026 r.", "pl", ["2026-09-15 single"]),
    ("Aanvragen kunnen uiterlijk 15 september 2026 worden ingediend.", "nl", ["2026-09-15 single"]),
    ("Ansökningstiden går ut 29 september 2023.", "sv", ["2023-09-29 single"]),
    ("Крајниот рок за пријавување е 30 јуни 2025.", "mk", ["2025-06-30 single"]),
]

NOT_A_DEADLINE = [
    ("10 March 2023 – The fund has opened a new call", "en"),
    ("Published on 5 May 2026.", "en"),
    ("Updated: 5 May 2026", "en"),
    ("25 August 2021", "en"),
    ("Submit your idea\n25 August 2021", "en"),
    ("The deadline has passed. News of 25 August 2021", "en"),
    ("Results will be published by 5 May 2026.", "en"),
    ("The decision on applications is taken by 5 May 2026.", "en"),
    ("Applicants will be informed by 5 May 2026.", "en"),
    ("Applications are reviewed until 5 May 2026.", "en"),
    ("The jury meets on 5 May 2026.", "en"),
    ("Projects must be completed by 31 March 2028.", "en"),
    ("Projects start no later than 1 May 2026.", "en"),
    ("Costs incurred until 31 December 2026 are eligible.", "en"),
    ("Regulation (EU) 2021/1149 of 7 July 2021", "en"),
    ("An information session takes place on 5 May 2026.", "en"),
    ("Register for the webinar by 5 May 2026.", "en"),
    ("The closing conference takes place on 5 May 2026.", "en"),
    ("The deadline for project reports is 5 May 2026.", "en"),
    ("The call opens on 5 May 2026.", "en"),
    ("The programme runs until 31 December 2027.", "en"),
    ("Applicants may hand in project plans before the deadline for project plans, i.e. until 13.03.2025.", "en"),
    ("Deadline: to be confirmed. Last change 5 May 2026.", "en"),
    ("Richtlinie zur Förderung von Gründungen vom 04.11.2024", "de"),
    ("vom: 20.03.2025", "de"),
    ("Projekte laufen längstens vom 01. Mai 2019 bis zum 31. Dezember 2019.", "de"),
    ("Bis zum 31. März 2026 entscheidet die Jury über die Anträge.", "de"),
    ("Stand: 01.02.2026", "de"),
    ("Règlement n° 1407/2013 du 18 décembre 2013", "fr"),
    ("Le projet est à terminer le 31 mars 2024 au plus tard.", "fr"),
    ("La conférence de clôture a lieu le 5 mai 2026.", "fr"),
    ("Orden 1/2020, de 27 de febrero de 2020", "es"),
    ("La resolución de 4 de diciembre de 2020 convoca ayudas.", "es"),
    ("Plazo de ejecución: 15 de marzo de 2027", "es"),
    ("Decreto 9248 del 25 giugno 2019", "it"),
    ("Applicants must have been established before 1 January 2020.", "en"),
    ("The portal is closed for maintenance until 5 May 2026, so apply later.", "en"),
    ("Applications submitted after 5 May 2026 will not be considered.", "en"),
    ("Applications received before 1 January 2025 are not eligible.", "en"),
    ("The submission deadline of the previous call was 5 May 2025.", "en"),
    ("Companies that applied by 5 May 2025 have been told.", "en"),
    ("Reports must be submitted by 31 January 2028.", "en"),
    ("The consultation is open for comments until 5 May 2026.", "en"),
    ("The fund had invested close to 5 million by 31 December 2025.", "en"),
    ("The exhibition is shown from 1 May 2026 to 5 June 2026.", "en"),
    ("Die Mittel werden bis zum 31.12.2027 zur Verfügung gestellt.", "de"),
    ("Verwendungsnachweise sind bis zum 31.03.2027 vorzulegen.", "de"),
]

FROM_THE_WILD = [
    (
        "1 July 2025:Call opens22 January 2026:Project outline deadline27 April 2026:Project proposal deadlineFunding",
        "en",
        ["2026-01-22 stage", "2026-04-27 stage"],
    ),
    (
        "A rolling call with two cut-off dates for the submission of proposals as follows:\n\n"
        "  24.09.2024 17:00 CET\n  11.06.2025 17:00 CET",
        "en",
        ["2024-09-24T17:00 cut-off", "2025-06-11T17:00 cut-off"],
    ),
    ("Timeline4 July 2025:Call opens4 September 2025:DeadlineWho can apply", "en", ["2025-09-04 single"]),
    ("Deadline: 17.12.2025 17:00. Cut-off dates: 17.12.2025 17:00 CET", "en", ["2025-12-17T17:00 cut-off"]),
    (
        "Fecha máxima para postularse como jurado: 2026/08/22 17:00:00\nFecha de cierre: 2026-08-27 17:00:00",
        "es",
        ["2026-08-27T17:00 single"],
    ),
    (
        "Les dossiers sont attendus jusqu'au 15 septembre prochain ; le plan sera terminé le 31 mars 2024 au plus tard et non le 15 mars.",
        "fr",
        ["--09-15 single"],
    ),
]


def summary(deadlines: tuple[Deadline, ...]) -> list[str]:
    return [f"{d.date or d.month_day}{'T' + d.time if d.time else ''} {d.kind}" for d in deadlines]


@pytest.mark.parametrize(("text", "language", "expected"), VALUES)
def test_value_of_a_label(text: str, language: str, expected: list[str]) -> None:
    deadlines = read_deadlines(text, language=language)
    assert summary(deadlines) == expected
    assert all(deadline.text in text for deadline in deadlines)


@pytest.mark.parametrize("text", NO_VALUES)
def test_a_value_without_a_deadline(text: str) -> None:
    assert read_deadlines(text, language="en") == ()


@pytest.mark.parametrize(("text", "language", "expected"), RUNNING_TEXT + FROM_THE_WILD)
def test_running_text(text: str, language: str, expected: list[str]) -> None:
    deadlines = find_deadlines(text, language=language)
    assert summary(deadlines) == expected
    assert all(deadline.text in text for deadline in deadlines)


@pytest.mark.parametrize(("text", "language"), NOT_A_DEADLINE)
def test_not_a_deadline(text: str, language: str) -> None:
    assert find_deadlines(text, language=language) == ()


def test_an_instant_needs_day_time_and_zone() -> None:
    with_all, without_zone, without_time = (
        read_deadlines(text, language="en")[0]
        for text in ("28 March 2024, 17:00 Brussels time", "28 March 2024, 17:00", "28 March 2024 (Brussels time)")
    )
    assert (with_all.timezone, with_all.utc) == ("Europe/Brussels", "2024-03-28T16:00:00Z")
    assert (without_zone.timezone, without_zone.utc) == (None, None)
    assert (without_time.timezone, without_time.utc) == (None, None)


def test_summer_time_is_that_of_the_day() -> None:
    assert read_deadlines("28 June 2024, 17:00 CET", language="en")[0].utc == "2024-06-28T15:00:00Z"


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)),
    st.sampled_from(
        [
            ("en", "Applications must be submitted by {:%d %B %Y}."),
            ("en", "Deadline: {:%Y-%m-%d}"),
            ("de", "Die Antragsfrist ist der {:%d.%m.%Y}."),
            ("fr", "Les dossiers sont à déposer au plus tard le {:%d/%m/%Y}."),
            ("es", "Fecha límite: {:%d-%m-%Y}"),
            ("it", "Le domande devono pervenire entro il {:%d/%m/%Y}."),
        ]
    ),
)
def test_a_deadline_written_is_read(day: dt.date, form: tuple[str, str]) -> None:
    language, text = form
    assert summary(find_deadlines(text.format(day), language=language)) == [f"{day} single"]


@given(st.text("Deadline by 12.05.2026 (open) – until\n:;İnot submit ", max_size=200))
def test_any_text_gives_deadlines_within_it(text: str) -> None:
    for deadline in (*find_deadlines(text, language="en"), *read_deadlines(text, language="en")):
        assert deadline.text in text
    assert len(lower(text)) == len(text)


@pytest.mark.parametrize(
    "unit", ["15.07.2025, ", "deadline 10 January 2024 ", "1" * 10, "submit ", "antrag" * 5, "applies any ", "(", " \n"]
)
def test_time_grows_with_the_length(unit: str) -> None:
    def seconds(times: int) -> float:
        dates_in_use.cache_clear()
        begun = time.perf_counter()
        find_deadlines(unit * times, language="en")
        read_deadline_model(unit * times)
        return time.perf_counter() - begun

    seconds(500)
    assert min(seconds(20_000) for _ in range(2)) < 12 * min(seconds(5_000) for _ in range(2)) + 0.05
