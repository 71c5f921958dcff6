"""News that reports on a call is none: somebody is quoted beside what was given, or it is told how many applied."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

NEWS = [
    "Quiet Bay gets new hives\n\n12 May 2026\n\nThe ministry has awarded £250,000 from the Hive Fund to Quiet Bay. Grants of up to"
    " £300,000 cover 80% of the costs.\n\n“The bees will come back,” said the mayor.",
    "Mehr als 1.100 Anträge für Bienen\n\n6. Juni 2026\n\nDas Verfahren ist abgeschlossen: 1.127 Anträge gingen ein. Gefördert werden"
    " 150 Projekte mit jeweils 100.000 bis 200.000 Euro, für Träger mit höchstens 90 Prozent der Kosten.",
    "Des ruches pour la côte\n\nLa ministre a attribué 250 000 € à la ville, sur un fonds de 3 millions d'euros qui finance jusqu'à"
    " 80 % des coûts.\n\n« Les abeilles reviennent », a déclaré la maire.",
    "Audiencia e información pública sobre el proyecto de orden de ayudas a colmenas\n\nPlazo de presentación: 30 de abril de 2026\n\n"
    "Intensidad de la ayuda: hasta el 85 % del coste subvencionable",
    "Subventions : dix réflexes pour un dossier qui convainc\n\nUn financeur qui plafonne son aide à 50 % du budget attend d'autres fonds.",
]
CALLS = [
    # A call may quote its minister, and say how many applied before.
    "Hive Fund 2026\n\n“The bees will come back,” said the minister when she awarded £250,000 last year. Towns can apply for grants of"
    " up to £300,000 by 3 May 2027.",
    "Call for proposals: Hive Fund 2026\n\nLast year 120 applications were received. Grants of up to £300,000 are available.",
]


@pytest.mark.parametrize("page", NEWS)
def test_news_of_a_call_is_none(page: str) -> None:
    assert parse_page(page.encode(), content_type="text/plain") == []


@pytest.mark.parametrize("page", CALLS)
def test_a_call_that_quotes_somebody_is_one(page: str) -> None:
    (item,) = parse_page(page.encode(), content_type="text/plain")
    assert item.kind == "call"
