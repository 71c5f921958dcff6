"""Who carries a project out, in the sentences that say so."""

from __future__ import annotations

import pytest

from parsers.parties import find_implementers
from parsers.read import make_context
from parsers.text_outline import outline_text
from tests.parsers.linear import grows_linearly


def _names(text: str) -> list[str]:
    return [party.name for party in find_implementers(make_context(outline_text(f"Hives 2026\n\n{text}"), None))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The project is implemented by the Hive Institute in cooperation with two schools.", ["Hive Institute"]),
        ("Le projet est porté par la Maison du Miel, avec deux écoles.", ["Maison du Miel"]),
        ("Das Projekt wird von der Hochschule Honigtal durchgeführt.", ["Hochschule Honigtal"]),
        ("Das Vorhaben, koordiniert vom Institut Honigtal, läuft drei Jahre.", ["Institut Honigtal"]),
        ("El proyecto está coordinado por la Universidad de Colmenar y dos empresas.", ["Universidad de Colmenar"]),
        ("I lavori sono promossi dalle Ferrovie delle Api SA (FDA) e dal comune.", ["Ferrovie delle Api SA"]),
        ("Il progetto è realizzato da un gruppo di scuole.", []),
        ("Les ruches sont portées par des enfants.", []),
        ("Das Projekt wird von vielen getragen.", []),
    ],
)
def test_who_carries_it_out(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize("unit", ["promosso dal A ", "wird von der A ", "porté par A", "coordinado por A "])
def test_hostile_sentences_take_no_longer(unit: str) -> None:
    assert grows_linearly(lambda text: _names(text), unit)
