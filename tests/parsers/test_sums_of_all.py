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
