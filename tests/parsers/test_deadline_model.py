"""How deadlines work, and when calls open: only where words say so."""

from __future__ import annotations

import pytest

from parsers.deadlines import find_opening, read_deadline_model, read_opening

MODELS = [
    ("two-stage", "two-stage"),
    ("Das Verfahren hat zwei Stufen.", "two-stage"),
    ("La procédure comporte deux étapes.", "two-stage"),
    ("multiple cut-off", "cut-offs"),
    ("A rolling call with three cut-off dates", "cut-offs"),
    ("rolling", "rolling"),
    ("Ongoing", "rolling"),
    ("Open - no closing date", "rolling"),
    ("Dépôt au fil de l'eau", "rolling"),
    ("jusqu’à épuisement des crédits", "rolling"),
    ("Anträge können jederzeit gestellt werden.", "rolling"),
    ("Eine Antragstellung ist laufend möglich.", "rolling"),
    ("bando a sportello", "rolling"),
    ("Applications are accepted all year round.", "rolling"),
    ("Anträge können ganzjährig gestellt werden.", "rolling"),
    ("Les demandes peuvent être déposées toute l'année.", "rolling"),
    ("Las solicitudes se admiten durante todo el año.", "rolling"),
    ("Le domande possono essere presentate tutto l'anno.", "rolling"),
    ("Applicants must be active throughout the year.", None),
    ("Antragsteller müssen ganzjährig geöffnet sein.", None),
    ("Les candidats sont actifs toute l'année.", None),
    ("hasta agotar el presupuesto", "rolling"),
    ("Convocatoria permanente", "rolling"),
    ("Proposals may be submitted at any time.", "rolling"),
    ("Anträge bis zum 31. März eines jeden Jahres", "recurring"),
    ("Avant le 15 mars de chaque année", "recurring"),
    ("single-stage", "fixed"),
    ("einstufiges Verfahren", "fixed"),
    ("Deadline: 15 May 2026", None),
    ("Rolling stock", None),
    ("eine laufende Garantieprovision", None),
    ("Projektbeginn im laufenden Kalenderjahr", None),
    ("formation permanente", None),
    ("Ongoing support for ongoing projects", None),
    ("Reports are due each year.", None),
    ("Each year since 15 May 2020", None),
    ("Applicants may submit plans at any time between the start and the end", None),
    ("no cut-off", "rolling"),
    ("", None),
]


@pytest.mark.parametrize(("text", "model"), MODELS)
def test_deadline_model(text: str, model: str | None) -> None:
    assert read_deadline_model(text) == model


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("15 July 2025", "2025-07-15"),
        ("28/07/2026 10:00", "2026-07-28"),
        ("Del 1 de agosto al 30 de septiembre de 2099", "2099-08-01"),
        ("(11-01-2021\n08-02-2021)", "2021-01-11"),
        ("15.07.2025 – 31.10.2025", "2025-07-15"),
        ("March 2026", "2026-03"),
        ("15 May 2026 or 16 May 2026", None),
        ("15 May", None),
        ("Deadline: 15 May 2026", None),
        ("soon", None),
    ],
)
def test_value_of_an_opening_label(text: str, iso: str | None) -> None:
    found = read_opening(text, language="en" if "March" in text else "es")
    assert (found and found.iso) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("The call opens on 1 May 2026 and closes on 30 June 2026.", "2026-05-01"),
        ("You may apply from 4 July 2025 to 4 September 2025.", "2025-07-04"),
        ("1 July 2025:Call opens", "2025-07-01"),
        ("Opening 15.07.2025 Deadline 23.10.2025", "2025-07-15"),
        ("10 March 2023 – The fund has opened a new call", None),
        ("Projects start on 1 May 2026.", None),
        ("Fecha de apertura: 2026-07-28 00:00:00", "2026-07-28"),
        ("The call opens in spring. It closes on 1 May 2026.", None),
        ("Deadline: 1 May 2026", None),
        ("The festival opens on 1 May 2026.", None),
        ("The first stage opens on 1 May 2026, the second opens on 1 June 2026.", None),
    ],
)
def test_opening_in_running_text(text: str, iso: str | None) -> None:
    found = find_opening(text, language="en")
    assert (found and found.iso) == iso
