"""Rates that differ by the kind of applicant, in values, sentences and lists; with shares beside them that are nobody's rate."""

from __future__ import annotations

import pytest

from parsers.rate import find_rate, read_rate
from parsers.read import parse_page

Ends = tuple[int | None, int | None] | None

VALUES: list[tuple[str, Ends]] = [
    ("60 % für KMU, 40 % für Großunternehmen", (40, 60)),
    ("60% (companies), 40% (universities)", (40, 60)),
    ("Private Antragsteller 35%, kommunale und gemeinnützige Antragsteller 65%", (35, 65)),
    ("taux min. 30 % / taux max. 70 %", (30, 70)),
    # Parts of one whole.
    ("50% uit het fonds voor het platteland (ELFPO) en 50% uit provinciale middelen", None),
    ("60% from the fund, 40% from the region", None),
]
SENTENCES: list[tuple[str, Ends]] = [
    ("In ogni caso il contributo non potrà coprire più del 50% dei costi.", (None, 50)),
    ("Le soutien est de 70% maximum du budget du projet.", (None, 70)),
    ("Ne pas demander plus de 70 % du budget total du projet.", (None, 70)),
    ("La aportación de la Fundación no superará el 80% del presupuesto del proyecto.", (None, 80)),
    ("You may not ask for more than 70% of the total budget of the project.", (None, 70)),
    ("Sie können höchstens 70 % der Gesamtkosten beantragen.", (None, 70)),
    ("Non si può chiedere più del 70% del costo totale del progetto.", (None, 70)),
    ("You can ask for 20% of the grant in advance.", None),
    ("Sie können 20 % der Personalkosten als Pauschale beantragen.", None),
    # What comes back, and what is only given back or spent.
    ("90% eures Budgets bekommt ihr zurück.", (90, 90)),
    ("70 Prozent eures Hafenbudgets übernimmt das Land.", (70, 70)),
    ("Bis zu 50 % der Rechnungssumme werden erstattet.", (None, 50)),
    ("Wir erstatten Ihnen 40 % der Ausgaben.", (40, 40)),
    ("30 % eures Budgets bringt ihr selbst auf.", None),
    ("20 % eures Budgets dürft ihr für Boote ausgeben.", None),
    ("50 % der Fördersumme bekommt ihr nach der Bewilligung ausbezahlt.", None),
    ("Wer absagt, zahlt 50 % der Ausgaben zurück.", None),
    ("50 % des Budgets gehen zurück an das Land, wenn der Bericht fehlt.", None),
    (
        "Private applicants may get aid of up to 50% of the costs, and community-based projects up to 75% of the costs.",
        (None, 75),
    ),
    ("Private promoters can get up to 50% of eligible costs and community promoters up to 75%.", (None, 75)),
    ("The maximum rate for EU co-financing is 60 %. It may however rise to as much as 80 % in exceptional cases.", (None, 80)),
    ("Grants of up to 50% of eligible costs, rising to 75% for islands.", (None, 75)),
    ("Le taux de financement est de 60 % des dépenses éligibles. Il peut être porté à 80 % en montagne.", (60, 80)),
    ("Il tasso di cofinanziamento è del 50% dei costi ammissibili, elevabile al 70% per le isole.", (50, 70)),
    # What else rises.
    ("The maximum funding rate is 60%. Staff costs may rise to 80%.", (None, 60)),
    ("The funding rate is 50%. Advance payments can be increased to 80%.", (50, 50)),
    ("The co-financing rate is 80%. It is expected that employment will rise to 90%.", (80, 80)),
    ("We fund up to 60% of eligible costs and private partners 40%.", (None, 60)),
    ("Grants pay up to 70% of eligible costs and voluntary work up to 10%.", (None, 70)),
    ("Small firms may claim 50% of eligible costs, medium-sized firms 40%.", (40, 50)),
    ("The aid rate is 60% for small enterprises, 50% for medium-sized enterprises and 40% for large enterprises.", (40, 60)),
    ("Industry is funded at 60 %, research organisations at 100 %.", (60, 100)),
    ("The fund pays 70% or 80% of the eligible activities, depending on the partner.", (70, 80)),
    ("For small projects the money may cover a maximum of 80% of the project, for large ones a maximum of 70%.", (None, 80)),
    ("Die Stiftung trägt bis zu 90 Prozent der Gesamtkosten des Vorhabens.", (None, 90)),
    ("I fondi copriranno fino all'80% dei costi di realizzazione.", (None, 80)),
    ("Financování: max. 65 % způsobilých výdajů", (None, 65)),
    ("Do 80% dofinansowania", (None, 80)),
    ("The applicant must contribute 20% of the costs; the fund pays 80%.", (80, 80)),
    ("The fund pays 85% of the costs, public bodies 15%.", (85, 85)),
    # What is paid of each project; not what was, and not what others pay.
    ("Les projets des lauréats seront financés jusqu'à 70 %.", (None, 70)),
    ("Les projets retenus sont financés à hauteur de 80 % maximum.", (None, 80)),
    ("Les opérations peuvent être cofinancées jusqu'à 85 %.", (None, 85)),
    ("Selected projects will be funded at up to 80 %.", (None, 80)),
    ("Die Projekte werden mit bis zu 70 % gefördert.", (None, 70)),
    ("Los proyectos se financiarán hasta el 80 %.", (None, 80)),
    ("I progetti sono finanziati fino al 70 %.", (None, 70)),
    ("Les projets ont été financés à 70 % par la Région.", None),
    ("70 % des projets sont financés.", None),
    ("L'équipement est financé à 100 % par le partenaire.", None),
    ("Les projets doivent être cofinancés à 50 % au moins par le porteur.", None),
    ("Les organismes financés à plus de 50 % par des fonds publics ne sont pas éligibles.", None),
    ("Pourcentage maximum : 90 % du total des coûts éligibles", (None, 90)),
    ("Pourcentage maximum : 90 % de femmes au jury", None),
    # What applicants have to find.
    ("Un cofinancement de 20 % des coûts est attendu.", None),
    ("L'appel exige un cofinancement de 25 % du budget total.", None),
    ("A co-financing of 20% of the costs is required.", None),
    ("È richiesto un cofinanziamento del 20 % dei costi.", None),
    ("Le cofinancement du FEDER est de 60 % des dépenses.", (60, 60)),
    # What else a funder's share is called.
    ("Pupils' homes can receive up to 70% of the eligible costs back from the state.", (None, 70)),
    ("Die Zulage beträgt 25% der förderfähigen Aufwendungen.", (25, 25)),
    ("35 % der förderbaren Kosten, höchstens 8.000 €.", (35, 35)),
    ("Der Umbau ist mit 35 bis 60 % der förderfähigen Kosten bezuschussbar.", (35, 60)),
    ("Le taux de participation du Département est de 40 %.", (40, 40)),
    ("La Région intervient à hauteur de 50 % maximum du coût total.", (None, 50)),
    ("Współfinansowanie UE wynosi maksymalnie 85%.", (None, 85)),
    ("80% ERDF co-financing", (80, 80)),
    ("Projects receive 75% co-financing from the ERDF.", (75, 75)),
    ("The programme co-finances projects at 80%.", (80, 80)),
    ("El porcentaje máximo a financiar será del 80 %.", (None, 80)),
    ("The federal share is 75 percent and the non-federal share 25 percent.", (75, 75)),
    ("Cost share: 25% of total project costs", None),
    ("Cofinanziamento minimo del 20% a carico del proponente.", None),
    ("The applicant pays 20% of the costs of the grant.", None),
    ("Der Antragsteller trägt 20 Prozent der geförderten Kosten.", None),
    ("Le maître d'ouvrage finance 20% du coût total éligible.", None),
    ("El beneficiario aporta el 20% de los gastos de la ayuda.", None),
    ("10% of the fund is kept for small firms, 20% for start-ups.", None),
]
LEADS_AND_LISTS: list[tuple[str, list[str], Ends]] = [
    (
        "You could get for your costs:",
        ["up to 70% if you are a small firm", "up to 60% if you are a larger firm"],
        (None, 70),
    ),
    ("With a grant of:", ["90% for NGOs", "85% for companies", "100% for partners from the donor states"], (85, 100)),
    ("Die Förderung beträgt:", ["60 % für kleine Unternehmen", "50 % für mittlere Unternehmen"], (50, 60)),
    ("The grant is paid in parts:", ["40% to organisations at signature", "40% to organisations with the interim report"], None),
    ("Applicants bring as own contribution to the grant:", ["20% for companies", "10% for NGOs"], None),
    ("The fund supports:", ["research 40%", "training 30%", "networks 20%"], None),
    ("The jury sees:", ["up to 70% companies", "up to 60% universities"], None),
]


@pytest.mark.parametrize(("text", "wanted"), VALUES)
def test_a_value_for_several_kinds(text: str, wanted: Ends) -> None:
    rate = read_rate(text)
    assert (rate and (rate.min, rate.max)) == wanted


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_a_sentence_for_several_kinds(text: str, wanted: Ends) -> None:
    rate = find_rate(text)
    assert (rate and (rate.min, rate.max)) == wanted


@pytest.mark.parametrize(("lead", "bullets", "wanted"), LEADS_AND_LISTS)
def test_a_list_for_several_kinds(lead: str, bullets: list[str], wanted: Ends) -> None:
    listed = "".join(f"<li>{bullet}</li>" for bullet in bullets)
    page = f"<h1>Call for hive proposals 2026</h1><p>Deadline: 5 May 2026</p><p>{lead}</p><ul>{listed}</ul>"
    (item,) = parse_page(page.encode())
    rate = item.to_dict()["funding_rate"]
    found = rate and tuple(end and int(float(end)) for end in (rate["min"], rate["max"]))
    assert found == wanted


def test_the_rate_beside_a_sum_in_percent_by_its_word() -> None:
    page = "<h1>Call for hive proposals 2026</h1><p>Deadline: 5 May 2026</p><p>EU grant: max 80 percent of the total eligible costs</p>"
    (item,) = parse_page(page.encode())
    assert item.to_dict()["funding_rate"]["max"] == "80"


KINDS: list[tuple[str, str, Ends]] = [
    (
        "Progetti su piccola scala: contributo fino al 60% dei costi.",
        "Progetti su vasta scala: contributo fino al 50% dei costi.",
        (None, 60),
    ),
    ("Línea 1: ayuda del 80% del coste.", "Línea 2: ayuda del 40% del coste.", (40, 80)),
    ("Small towns: we fund up to 80% of the costs.", "Large towns: we fund up to 50% of the costs.", (None, 80)),
    ("Intensità: contributo dell'80% dei costi.", "Anticipo: si paga il 40% dei costi.", (80, 80)),
    ("Per i piccoli: contributo fino all'80% dei costi.", "Il contributo è del 40% dei costi.", None),
]


@pytest.mark.parametrize(("first", "second", "wanted"), KINDS)
def test_lines_that_each_name_a_kind_state_its_rate(first: str, second: str, wanted: Ends) -> None:
    text = f"Bando cooperazione 2026\n\n{first}\n\n{second}\n\nScadenza: 27/11/2026\n"
    (item,) = parse_page(text.encode(), url="https://www.example.org/bando", content_type="text/plain")
    rate = item.funding_rate  # type: ignore[union-attr]
    assert (rate and (rate.min, rate.max)) == wanted
