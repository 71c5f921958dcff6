"""Labels for sums that no list holds as they stand, and what looks like one."""

from __future__ import annotations

import pytest

from parsers.labels import meaning_of
from parsers.read import parse_page

BUDGETS = [
    "Total funding of the call",
    "Overall funding amount for this call",
    "Estimated call funding (EUR)",
    "Planned financial envelope",
    "Amount available for the round",
    "Budget global de l'appel à projets",
    "Enveloppe financière disponible (€)",
    "Dotation totale du dispositif 2026",
    "Verfügbare Fördersumme",
    "Zur Verfügung stehendes Budget der Ausschreibung",
    "Bereitgestellte Fördermittel in Euro",
    "Presupuesto global de la convocatoria",
    "Dotación económica total de las ayudas",
    "Dotazione complessiva del bando",
    "Budget disponibile dell'avviso",
]
GRANTS = [
    "Maximum grant amount per applicant",
    "Min. award size",
    "Subvention maximale en euros",
    "Aide maximale par structure",
    "Max. Zuschuss pro Antrag",
    "Höchste Förderung je Vorhaben",
    "Ayuda máxima a solicitar",
    "Cuantía de la subvención máxima por entidad",
    "Contributo massimo concedibile per impresa",
    "Agevolazione minima",
]
NEITHER = [
    "Maximum project budget",
    "Minimum own contribution",
    "Plafond de dépenses",
    "Maximale Projektkosten",
    "Presupuesto máximo del proyecto",
    "Importo minimo del progetto",
    "Estimated project budget",
    "Maximum number of grants",
    "Total funds raised",
    "Gesamtbudget des Projekts",
    "Available resources",
    "Risorse umane disponibili",
    "Max. Zuschuss pro Teilnehmer",
]


@pytest.mark.parametrize("label", BUDGETS)
def test_what_a_call_has_in_all(label: str) -> None:
    assert meaning_of(label) == "budget"
    page = f"<h1>Hive Fund: call for applications 2026</h1><p>Deadline: 5 May 2026</p><p>{label}: 2 million euro</p>"
    (item,) = parse_page(page.encode())
    assert [(amount["scope"], amount["max"]) for amount in item.to_dict()["amounts"]] == [("call", "2000000")]


@pytest.mark.parametrize("label", GRANTS)
def test_the_most_or_the_least_that_one_gets(label: str) -> None:
    assert meaning_of(label) == "grant"
    page = f"<h1>Hive Fund: call for applications 2026</h1><p>Deadline: 5 May 2026</p><p>{label}: 50 000 euro</p>"
    (item,) = parse_page(page.encode())
    (amount,) = item.to_dict()["amounts"]
    is_floor = label.startswith("Min") or label.endswith("minima")
    assert (amount["scope"], amount["min"], amount["max"]) == ("grant", *(("50000", None) if is_floor else (None, "50000")))


@pytest.mark.parametrize("label", NEITHER)
def test_a_sum_of_something_else(label: str) -> None:
    assert meaning_of(label) not in ("budget", "grant")


GAZETTE = "Convocatoria 2026 de ayudas a asociaciones\n\nCuarto.—Cuantía:\n{}\n\nQuinto.—Plazo de solicitud:\nHasta el 5 de mayo de 2026.\n"


@pytest.mark.parametrize(
    ("stated", "total"),
    [
        ("165.000 euros: 150.000 euros para gastos y 15.000 euros para inversión.", 165_000),
        ("165.000 euros (ciento sesenta y cinco mil euros): 150.000 euros para gastos y 15.000 euros para obras.", 165_000),
        ("165.000 euros: 120.000 euros para gastos y 15.000 euros para inversión.", None),
        ("Coro: 15.000 euros. Banda: 20.000 euros. Teatro: 25.000 euros.", None),
    ],
)
def test_the_first_of_several_sums_is_the_total_of_the_others(stated: str, total: int | None) -> None:
    (item,) = parse_page(GAZETTE.format(stated).encode(), url="https://www.example.org/call", content_type="text/plain")
    assert [amount.max for amount in item.amounts if amount.scope == "call"] == ([total] if total else [])
