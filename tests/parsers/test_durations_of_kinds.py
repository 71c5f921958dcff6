"""Durations that a value states for several kinds of projects, and more sentences on how long projects last."""

from __future__ import annotations

import pytest

from parsers.duration import find_duration, read_duration


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("6 bis 24 Monate (Postdocs), 6 bis 18 Monate (Erfahrene)", (6, 24)),
        ("12 months (full-time) or 24 months (part-time)", (12, 24)),
        ("12 months (2026), 24 months (2027)", None),
        ("Les projets doivent être réalisés dans les 24 mois suivant la signature.", (None, 24)),
    ],
)
def test_a_value_for_several_kinds(text: str, span: tuple[int, int] | None) -> None:
    found = read_duration(text)
    assert (found and (found.min, found.max)) == span


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The planned duration of an action may not be lower than 24 months nor exceed 42 months.", (24, 42)),
        ("The funding can be used over two years.", (None, 24)),
        ("The project must take place over 12 months from January 2027.", (12, 12)),
        ("O prazo de execução dos projetos é de até 18 meses.", (None, 18)),
        ("Die Förderung läuft maximal 24 Monate.", (None, 24)),
        # The time of exceptional cases is another one; years of the calendar, and of children.
        ("Gefördert werden Projekte für maximal zwei oder in begründeten Fällen auch drei Jahre.", (None, 24)),
        ("Die Förderdauer beträgt maximal zwei Jahre, in Ausnahmefällen drei Jahre.", (None, 24)),
        ("Die Laufzeit der Projekte beträgt höchstens 24 Monate (in begründeten Fällen 36 Monate).", (None, 24)),
        ("Projects are funded for two years, in exceptional cases for up to three years.", (24, 24)),
        ("Les projets sont financés pour deux ans, exceptionnellement trois ans.", (24, 24)),
        ("In Ausnahmefällen beträgt die Laufzeit der Projekte 12 Monate.", (12, 12)),
        ("Die Stipendien laufen über ein Kalenderjahr.", (12, 12)),
        ("Gefördert werden Projekte für maximal drei Jahre alte Kinder.", None),
        ("Das Stipendienprogramm läuft seit zwei Kalenderjahren.", None),
        ("Organisations must have existed for two years.", None),
        ("La durée maximale d'un micro-projet est d'un an.", (None, 12)),
        ("Le projet se déroule sur une période de 12 mois maximum.", (None, 12)),
        ("L'appel finance des projets d'une durée de 24 mois.", (24, 24)),
        # How long one can apply.
        ("L'appel à projets paraît au mois de mars et dure un mois.", None),
        ("La campagne de subvention dure deux mois.", None),
        ("La période de candidature dure deux mois.", None),
        ("The call lasts two months.", None),
        ("La convocatoria dura dos meses.", None),
        ("Il bando dura tre mesi.", None),
    ],
)
def test_a_sentence(text: str, span: tuple[int | None, int | None] | None) -> None:
    found = find_duration(text)
    assert (found and (found.min, found.max)) == span
