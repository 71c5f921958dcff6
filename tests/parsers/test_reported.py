"""News that reports on a call is none: somebody is quoted beside what was given, or it is told how many applied."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

NEWS = [
    "Fourteen projects for bees\n\nFrom: The Hive Office\n\nPublished: 18 June 2026\n\nFourteen teams will share £6.2 million."
    " They were chosen from"
    " 131 applications. Each team will receive between £280,000 and £550,000.\n\nNo further rounds are planned.",
    "Bienenpreis: Drei Vereine geehrt\n\nMeldung vom 12.07.2026\n\nDer mit 10.000 Euro dotierte Bienenpreis der Stadt ist am"
    " Donnerstag verliehen worden."
    " Aus 27 Bewerbungen, die bis zum 15. März eingegangen waren, hatte die Jury acht ausgewählt.\n\n»Sie fangen an«, sagte die"
    " Vorsitzende der Jury.",
    "Api: sostegno a 168 progetti\n\nUdine, 22 mar 2026 - È stata approvata la graduatoria delle domande di contributo. Saranno"
    " 168 gli eventi sostenuti"
    ' con 5.122.600 euro.\n\n"Abbiamo dato risposta a molti - ha detto la vicepresidente".\n\nLe domande arrivate entro le 16.00'
    " del 30 novembre 2025"
    " sono state 231. I beneficiari dovranno presentare il rendiconto entro il 31 marzo 2027.",
    "Selection Report: Hives 2025 Round 2\n\nApplications for Hives 2025 closed on 18 October 2025. The minister approved 60"
    " projects worth £32.1 million.",
    "Compte rendu sommaire de la séance du 27 mai 2026\n\nLe conseil attribue une subvention de 38 400 € au rucher. Les dossiers"
    " devaient être déposés avant"
    " le 15 décembre 2025.",
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
