"""Dates: each printed form gives the day, time and zone that it states, or nothing."""

from __future__ import annotations

import pytest

from parsers.dates import find_dates
from parsers.months import NAMES, SHORT

BRUSSELS, LONDON, NEW_YORK = "Europe/Brussels", "Europe/London", "America/New_York"

# text, language, then iso, time, zone
ONE_DATE = [
    ("15.07.2025", None, "2025-07-15", None, None),
    ("23.10.2025 17:00", "en", "2025-10-23", "17:00", None),
    ("23.6.2025", "en", "2025-06-23", None, None),
    ("31. 12. 2026", "cs", "2026-12-31", None, None),
    ("31/10/2025", "fr", "2025-10-31", None, None),
    ("15 May '26", "en", "2026-05-15", None, None),
    ("30-Apr-23", "en", "2023-04-30", None, None),
    ("30/Apr/23", "en", "2023-04-30", None, None),
    ("OCTOBER 31ST OF 2026", "en", "2026-10-31", None, None),
    ("15 mai 2026, 10h00-18h00", "fr", "2026-05-15", "18:00", None),
    ("15 mai ’26 à 17h00", "fr", "2026-05-15", "17:00", None),
    ("ore 12.00 di venerdì 24 aprile 2026", "it", "2026-04-24", "12:00", None),
    ("04/05/2026", "fr", "2026-05-04", None, None),
    ("31/10/2025", "en", "2025-10-31", None, None),
    ("10/31/2025", "en", "2025-10-31", None, None),
    ("05/05/2025", "en", "2025-05-05", None, None),
    ("08-02-2021", "es", "2021-02-08", None, None),
    ("2025-10-23", "en", "2025-10-23", None, None),
    ("2026-08-27 17:00:00", "es", "2026-08-27", "17:00", None),
    ("2026/06/13 17:00:00", "es", "2026-06-13", "17:00", None),
    ("2023-12-31T23:59:59+01:00", "fr", "2023-12-31", "23:59", None),
    ("2026-04-29T17:00:00.000+0000", "en", "2026-04-29", "17:00", None),
    ("2026-09-15T15:00Z", "en", "2026-09-15", "15:00", "UTC"),
    ("2026-07-28T00:00:00", "en", "2026-07-28", None, None),
    ("20221020", "fr", "2022-10-20", None, None),
    ("10 January 2024", "en", "2024-01-10", None, None),
    ("10-Jan-2024", "en", "2024-01-10", None, None),
    ("22nd of February 2021", "en", "2021-02-22", None, None),
    ("30th May 2025", "en", "2025-05-30", None, None),
    ("September 30, 2022", "en", "2022-09-30", None, None),
    ("Sept. 30, 2022", "en", "2022-09-30", None, None),
    ("January 1st, 2022", "en", "2022-01-01", None, None),
    ("Aug 12, 2019", "en", "2019-08-12", None, None),
    ("Tuesday 15 September 2026", "en", "2026-09-15", None, None),
    ("Monday 15 September 2026", "en", "2026-09-15", None, None),
    ("1er mars 2026", "fr", "2026-03-01", None, None),
    ("15 fevrier 2026", "fr", "2026-02-15", None, None),
    ("31 DÉCEMBRE 2026", "fr", "2026-12-31", None, None),
    ("03. März 2019", "de", "2019-03-03", None, None),
    ("4 de diciembre de 2020", "es", "2020-12-04", None, None),
    ("1º de marzo de 2026", "es", "2026-03-01", None, None),
    ("30 de setembro de 2026", "pt", "2026-09-30", None, None),
    ("20 d’octubre de 2026", "ca", "2026-10-20", None, None),
    ("31 ottobre 2019", "it", "2019-10-31", None, None),
    ("1e maart 2026", "nl", "2026-03-01", None, None),
    ("29 september 2023", "sv", "2023-09-29", None, None),
    ("5. lokakuuta 2026", "fi", "2026-10-05", None, None),
    ("15 września 2026 r.", "pl", "2026-09-15", None, None),
    ("11 listopada 2026", "pl", "2026-11-11", None, None),
    ("11. listopada 2026.", "hr", "2026-10-11", None, None),
    ("3. září 2026", "cs", "2026-09-03", None, None),
    ("2026. március 15-ig", "hu", "2026-03-15", None, None),
    ("2026 m. kovo 15 d.", "lt", "2026-03-15", None, None),
    ("2026. gada 5. maijs", "lv", "2026-05-05", None, None),
    ("15 septembrie 2026", "ro", "2026-09-15", None, None),
    ("30 Σεπτεμβρίου 2026 και ώρα 15:00", "el", "2026-09-30", "15:00", None),
    ("30 ΣΕΠΤΕΜΒΡΙΟΥ 2026", "el", "2026-09-30", None, None),
    ("15 септември 2026 г., 17:00 ч.", "bg", "2026-09-15", "17:00", None),
    ("30 јуни 2025", "mk", "2025-06-30", None, None),
    ("15. septembra 2026", "sr", "2026-09-15", None, None),
    ("31. März", "de", "--03-31", None, None),
    ("bis zum 30.09. jeden Jahres", "de", "--09-30", None, None),
    ("15 septembre prochain", "fr", "--09-15", None, None),
    ("no later than February 25.", "en", "--02-25", None, None),
    ("28 March 2024, 17:00 Brussels time", "en", "2024-03-28", "17:00", BRUSSELS),
    ("28 March 2024 at 17:00:00 (Brussels time)", "en", "2024-03-28", "17:00", BRUSSELS),
    ("12.11.2025 17:00 CET", "en", "2025-11-12", "17:00", BRUSSELS),
    ("12.06.2025, 14:00 CEST", "en", "2025-06-12", "14:00", BRUSSELS),
    ("8 September 2026 4:00pm UK time", "en", "2026-09-08", "16:00", LONDON),
    ("8 September 2026, 4.00pm UK time", "en", "2026-09-08", "16:00", LONDON),
    ("8 September 2026 at 4pm", "en", "2026-09-08", "16:00", None),
    ("Monday, May 24, 2010 at 5:00 PM Eastern Time", "en", "2010-05-24", "17:00", NEW_YORK),
    ("September 9, 2026, 5 p.m. EDT", "en", "2026-09-09", "17:00", NEW_YORK),
    ("5 May 2026, 5:00 PM local time", "en", "2026-05-05", "17:00", None),
    ("5 May 2026, 17:00 UTC+2", "en", "2026-05-05", "17:00", None),
    ("5 May 2026, 17:00 UTC", "en", "2026-05-05", "17:00", "UTC"),
    ("5 May 2026, 17:00 (Europe/Vilnius)", "en", "2026-05-05", "17:00", "Europe/Vilnius"),
    ("5 May 2026, 17:00 (Europe/Nowhere)", "en", "2026-05-05", "17:00", None),
    ("5 May 2026, 12 noon", "en", "2026-05-05", "12:00", None),
    ("5 May 2026, 12 pm", "en", "2026-05-05", "12:00", None),
    ("5 May 2026, midnight", "en", "2026-05-05", None, None),
    ("5 May 2026, 24:00", "en", "2026-05-05", None, None),
    ("5 May 2026, 12 am", "en", "2026-05-05", None, None),
    ("5 May 2026, 25:61", "en", "2026-05-05", None, None),
    ("15 mars 2026 à 23h59 (heure de Paris)", "fr", "2026-03-15", "23:59", "Europe/Paris"),
    ("15 mars 2026 à 16h00 (date et heure de Bruxelles)", "fr", "2026-03-15", "16:00", BRUSSELS),
    ("15 mars 2026 à 12h", "fr", "2026-03-15", "12:00", None),
    ("15 mars 2026 à 17 heures", "fr", "2026-03-15", "17:00", None),
    ("15. 12. 2026 do 12 hod.", "cs", "2026-12-15", "12:00", None),
    ("5 May 2026, 3 hours", "en", "2026-05-05", None, None),
    ("31 March 2026.15 partners", "en", "2026-03-31", None, None),
    ("15 mars 2026 à midi", "fr", "2026-03-15", "12:00", None),
    ("31 ottobre 2019 alle ore 12.00.", "it", "2019-10-31", "12:00", None),
    ("31 ottobre 2019, ore 16", "it", "2019-10-31", "16:00", None),
    ("31.03.2026, 12 Uhr", "de", "2026-03-31", "12:00", None),
    ("31.03.2026 um 12:00 Uhr", "de", "2026-03-31", "12:00", None),
    ("31.03.2026, 12.00 Uhr", "de", "2026-03-31", "12:00", None),
    ("4 de diciembre de 2020 a las 14:00 h", "es", "2020-12-04", "14:00", None),
    ("2026-08-27, 5:00.00 pm hora legal colombiana", "es", "2026-08-27", "17:00", "America/Bogota"),
    ("15.9.2026 klo 16.15", "fi", "2026-09-15", "16:15", None),
    ("31 marca 2026 do godz. 12.00", "pl", "2026-03-31", "12:00", None),
    ("15. 12. 2026 do 12:00", "cs", "2026-12-15", "12:00", None),
    ("15 september 2026 om 17.00 uur", "nl", "2026-09-15", "17:00", None),
    ("at 5pm on Friday 3 May 2026 (Brussels time)", "en", "2026-05-03", "17:00", BRUSSELS),
    ("17:00 CET on 3 June 2026", "en", "2026-06-03", "17:00", BRUSSELS),
    ("12 noon on 3 May 2026", "en", "2026-05-03", "12:00", None),
    ("16h00 (date et heure de Bruxelles) le 3 mars 2026", "fr", "2026-03-03", "16:00", BRUSSELS),
    ("alle ore 12.00 del 31 ottobre 2019", "it", "2019-10-31", "12:00", None),
    ("January 2022", "en", "2022-01", None, None),
    ("aktualisiert im Januar 2018,", "de", "2018-01", None, None),
    ("enero de 2022", "es", "2022-01", None, None),
]

SEVERAL_DATES = [
    ("May 2, 2027: applications due", "en", ["2027-05-02"]),
    ("September 2, 2026: the portal opens", "en", ["2026-09-02"]),
    ("May 2, 20:27: the lights go out", "en", ["--05-02"]),
    ("1-15 May 2026", "en", ["2026-05-01", "2026-05-15"]),
    ("from 1 to 15 May 2026", "en", ["2026-05-01", "2026-05-15"]),
    ("May 1-15, 2026", "en", ["2026-05-01", "2026-05-15"]),
    ("vom 1. bis 15. Mai 2026", "de", ["2026-05-01", "2026-05-15"]),
    ("du 1er au 15 mai 2026", "fr", ["2026-05-01", "2026-05-15"]),
    ("01.–15.05.2026", "de", ["2026-05-01", "2026-05-15"]),
    ("01.05. bis 15.05.2026", "de", ["2026-05-01", "2026-05-15"]),
    ("20.01.2026 - 15.03.2026", "de", ["2026-01-20", "2026-03-15"]),
    ("20/01/2026-15/03/2026", "fr", ["2026-01-20", "2026-03-15"]),
    ("Del 1 de agosto al 30 de septiembre de 2099.", "es", ["2099-08-01", "2099-09-30"]),
    ("31 March, 30 June and 30 September 2026", "en", ["2026-03-31", "2026-06-30", "2026-09-30"]),
    ("1 December to 31 January 2027", "en", ["--12-01", "2027-01-31"]),
    ("10 February 202231 March, 2022118", "en", ["2022-02-10", "2022-03-31"]),
    ("Call 110 February 202231 March, 2022118", "en", ["2022-02-10", "2022-03-31"]),
    ("Opening 04/05/2026, closing 31/05/2026", "en", ["2026-05-04", "2026-05-31"]),
    ("Opening 05/04/2026, closing 05/31/2026", "en", ["2026-05-04", "2026-05-31"]),
    ("Stage 1 - 15 May 2026", "en", ["2026-05-15"]),
    ("Call 1 and 15 May 2026", "en", ["2026-05-15"]),
    ("Opening23.02.2022Deadline27.01.2026 17:00", "en", ["2022-02-23", "2026-01-27"]),
]

NOTHING = [
    ("", "en"),
    ("31 February 2026", "en"),
    ("30/02/2026", "fr"),
    ("31.02.2026", "de"),
    ("2026-13-01", "en"),
    ("2026-02-30", "en"),
    ("6. Februar 1974", "de"),
    ("15 March 2250", "en"),
    ("04/05/2026", "en"),
    ("04/05/2026", None),
    ("Opening 04/05/2026, closing 06/07/2026", "en"),
    ("13/25/2026", "en"),
    ("15 May 26", "en"),
    ("15/05/26", "en"),
    ("15 mai 26", "fr"),
    ("AMIF-2023-TF2-AG-01", "en"),
    ("HORIZON-CL5-2026-D2-01", "en"),
    ("11-25-0119", "en"),
    ("1.2.2020.3", "en"),
    ("v1.2.2020", "en"),
    ("+43 1 531 15-202907", "en"),
    ("192.168.10.2", "en"),
    ("2.4.1", "en"),
    ("1.530.000", "fr"),
    ("€ 10.000.000,00", "de"),
    ("n° 1407/2013", "fr"),
    ("Orden 1/2020", "es"),
    ("2024, 1281", "de"),
    ("2026/27", "en"),
    ("2025/26/27", "en"),
    ("2014-20", "en"),
    ("12 million", "en"),
    ("11 months ago", "en"),
    ("In March 15 projects were chosen", "en"),
    ("Article 5 may be used", "en"),
    ("Kapitel 10.11. Verfahren", "de"),
    ("11 listopada 2026", "en"),
    ("Project 20240115 of the fund", "en"),
    ("Autumn 2025", "en"),
    ("tel. 01.44.23.10.00", "fr"),
    ("17:00 Brussels time", "en"),
    ("MFF 2021-2027", "en"),
]

FROM_THE_WILD = [
    (
        "1 July 2025:Call opens22 January 2026:Project outline deadline27 April 2026:Project proposal deadline",
        "en",
        ["2025-07-01", "2026-01-22", "2026-04-27"],
    ),
    ("de minimis n° 1407/2013 du 18 décembre 2013", "fr", ["2013-12-18"]),
    ("(11-01-2021\n08-02-2021)", "es", ["2021-01-11", "2021-02-08"]),
    ("connect-20333_1280", "it", []),
    ("page 5\nMarch 2026", "en", ["2026-03"]),
]


def summary(text: str, language: str | None) -> list[tuple[str, str | None, str | None]]:
    return [(found.iso, found.time, found.timezone) for found in find_dates(text, language=language)]


@pytest.mark.parametrize(("text", "language", "iso", "clock", "zone"), ONE_DATE)
def test_one_date(text: str, language: str | None, iso: str, clock: str | None, zone: str | None) -> None:
    assert summary(text, language) == [(iso, clock, zone)]
    found = find_dates(f"Call x: {text}. More", language=language)
    assert [date.text for date in found] == [f"Call x: {text}. More"[date.start : date.end] for date in found]


@pytest.mark.parametrize(("text", "language", "isos"), SEVERAL_DATES + FROM_THE_WILD)
def test_several_dates(text: str, language: str, isos: list[str]) -> None:
    assert [found.iso for found in find_dates(text, language=language)] == isos


@pytest.mark.parametrize(("text", "language"), NOTHING)
def test_nothing(text: str, language: str | None) -> None:
    assert find_dates(text, language=language) == []


def test_months_are_those_of_cldr() -> None:
    from babel import Locale

    for table, width in ((NAMES, "wide"), (SHORT, "abbreviated")):
        for language, rows in table.items():
            for names in Locale(language).months.values():
                row = [name.removeprefix("de ").removeprefix("d’").rstrip(".").lower() for name in names[width].values()]
                assert " ".join(row) in rows, language
