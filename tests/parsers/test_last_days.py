"""Whether a sentence has applications in by a day: a call does, a standing scheme and a project do not."""

from __future__ import annotations

import pytest

from parsers.last_days import is_day_line, says_by_a_day

DAYS = [
    "Hand in the application to the harbour office by 3 p.m. on Monday 7th June 2027.",
    "We take applications from crews up to 6pm on Tuesday, 9 February.",
    "11 October 2027: submission deadline for boat plans and proposals",
    "Letters of intent are due on 03/05/2026.",
    "Les dossiers sont à remettre au quai d'ici le 7 février 2027.",
    "Candidatures des équipages jusqu'au 19 août.",
    "Skizzen für Boote sind vom 2. Februar bis zum 6. März 2027 willkommen.",
    "Einsendeschluss für Bewerbungen: 1. Oktober 2026",
    "Las postulaciones de las tripulaciones llegan hasta el día 9 de abril del 2027.",
    "La convocatoria estará abierta hasta el 12 de mayo.",
    "Le istanze vanno inviate entro le ore 12 del 30/06/2026.",
]
NO_DAYS = [
    "Projects must end by 31 December 2027.",
    "Applications are taken all year round.",
    "Applications may be sent in by 1 March each year.",
    "Anträge der Werften gehen bis zum 7. November des jeweiligen Jahres ein.",
    "Gesuche sind jeweils bis zum 31. Oktober einzureichen.",
    "Les demandes sont à déposer avant le 1 octobre de chaque année.",
    "Las solicitudes se presentan hasta el 30 de abril de cada año.",
    "Le domande si presentano ogni anno entro il 30 aprile.",
    "Applications rose by 10 percent.",
    "The fund was set up by the council on 3 May 2019. Applications go to the office.",
    "",
]


@pytest.mark.parametrize("text", DAYS)
def test_a_day_to_apply_by(text: str) -> None:
    assert says_by_a_day(text)


@pytest.mark.parametrize("text", NO_DAYS)
def test_no_day_to_apply_by(text: str) -> None:
    assert not says_by_a_day(text)


def test_a_line_of_a_listing() -> None:
    assert is_day_line("Ports call – deadline 3 May 2026")
    assert not is_day_line("Ports call – budget of 3 million euro")
