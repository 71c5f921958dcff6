"""Sums that are shared among all projects are the call's, direct costs what one of them may ask for."""

from __future__ import annotations

import pytest

from tests.parsers.test_sums_in_sentences import read


@pytest.mark.parametrize(
    "text",
    [
        "Up to $2 million will be awarded across all projects.",
        "Up to $2 million will be awarded in total.",
        "Up to $2 million is to be shared among the selected projects.",
        "Jusqu'à 2 millions d'euros seront attribués à l'ensemble des projets.",
        "Bis zu 2 Millionen Euro werden insgesamt vergeben.",
        "Se concederán hasta 2 millones de euros entre todos los proyectos.",
        "Saranno assegnati fino a 2 milioni di euro complessivamente.",
    ],
)
def test_shared_among_all(text: str) -> None:
    found = read(text)
    assert (found.get("call", (None, None))[1], found.get("grant")) == (2000000, None)


@pytest.mark.parametrize(
    ("text", "grant"),
    [
        ("Up to £5,000 can be awarded to projects across the county.", (None, 5000)),
        ("A grant of up to £5,000 will be awarded in total to each school.", (None, 5000)),
        ("Up to $5,000 may be requested in total.", (None, 5000)),
        ("Direct costs of up to $60,000 may be requested.", (None, 60000)),
        ("Direct costs are $90,000 to $150,000, although more can be justified.", (90000, 150000)),
        ("Total direct costs are capped at $250,000 over the project period.", (None, 250000)),
        ("Indirect costs of up to $10,000 may be requested.", None),
        ("Indirect costs are limited to $10,000.", None),
    ],
)
def test_one_grant(text: str, grant: tuple[int | None, int | None] | None) -> None:
    assert read(text) == ({"grant": grant} if grant else {})


@pytest.mark.parametrize(
    "text",
    [
        "Le Fondazioni mettono a disposizione un budget complessivo di 2.000.000 euro, così ripartito:\n• Fondazione Verde: 1.200.000 euro",
        "A total budget of £2,000,000 is available, made up of:\n• Green Foundation: £1,200,000\n• Blue Foundation: £800,000",
        "Das Gesamtbudget von 2.000.000 Euro setzt sich so zusammen:\n• Stiftung Grün: 1.200.000 Euro\n• Stiftung Blau: 800.000 Euro",
    ],
)
def test_the_whole_stands_above_its_parts(text: str) -> None:
    assert read(text) == {"call": (2000000, 2000000)}


@pytest.mark.parametrize(
    ("text", "grant"),
    [
        ("Es gibt eine Bagatellgrenze von 1.000 € Zuschuss.", (1000, None)),
        ("O valor total do edital é de R$ 500.000,00, distribuídos em 20 projetos de até R$ 25.000,00.", (None, 25000)),
        ("El premio consiste en una dotación económica de 3.000 €.", (3000, 3000)),
        ("Il contributo può variare da un minimo di € 100.000,00 (centomila/00) ad un massimo di € 200.000,00.", (100000, 200000)),
        ("außer beim Hafenfest: max. Förderhöhe 2.250 Euro", (None, 2250)),
        ("außer bei „Hafenfest“: max. Förderhöhe 2.250 Euro", None),
        ("except for island projects: maximum grant £2,250", None),
    ],
)
def test_least_most_and_exceptions(text: str, grant: tuple[int | None, int | None] | None) -> None:
    assert read(text).get("grant") == grant


@pytest.mark.parametrize(
    "text",
    [
        "With a budget of €263 million, the fund wants green ports.\n\nThe contribution available for this call is EUR 8,300,000.",
        "In den nächsten Jahren sind dafür insgesamt 72 Millionen Euro vorgesehen.\n\n"
        "Im ersten, aktuellen Aufruf stehen 8,3 Millionen Euro zur Verfügung.",
        "The fund has EUR 72 million in all.\n\nFor the current round a budget of EUR 8.3 million is available.",
    ],
)
def test_what_this_call_has_goes_before_what_its_fund_has(text: str) -> None:
    assert read(text) == {"call": (8300000, 8300000)}
