"""Sums as funders of many kinds and languages word them: floors said in the negative, requests turned down, sums for each of a kind."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.labels import meaning_of
from parsers.money import find_money
from tests.parsers.test_sums_in_sentences import read

Bounds = tuple[int | None, int | None]

GRANTS: list[tuple[str, Bounds]] = [
    ("L'aide couvre 80 % de la prestation, dans la limite de 10 000 € HT.", (None, 10000)),
    ("Un subsidio no reembolsable de hasta 9.000 euros, que cubre hasta el 75% del costo.", (None, 9000)),
    ("Recursos no reembolsables de hasta S/ 150,000, que cubren hasta el 70% del presupuesto.", (None, 150000)),
    ("El monto máximo por proyecto es de S/. 200 000.", (None, 200000)),
    ("Cada proyecto podrá recibir hasta 45,000 soles.", (None, 45000)),
    ("La dotación de la beca varía según el puerto y va de 20.000 a 40.000 euros.", (20000, 40000)),
    # Prizes in a row.
    ("Les dotations sont de 5 000 euros pour le 1er prix, de 3 000 euros pour le 2e prix et de 2 000 euros pour le 3e prix.", (2000, 5000)),
    ("Le premier prix est doté de 5 000 €, le deuxième prix de 3 000 €.", (3000, 5000)),
    ("First prize: €10,000; second prize: €5,000.", (5000, 10000)),
    ("Erster Preis: 10.000 Euro, zweiter Preis: 5.000 Euro", (5000, 10000)),
    # What is not to be less, or not more.
    ("La subvention demandée ne pourra être inférieure à 7 000 €.", (7000, None)),
    ("Il contributo richiesto non potrà essere inferiore a 14.000 euro.", (14000, None)),
    ("La ayuda no podrá superar los 90.000 euros ni ser inferior a 9.000 euros.", (9000, 90000)),
    ("Der Zuschuss darf 4.000 Euro nicht unterschreiten.", (4000, None)),
    ("De subsidie is niet lager dan € 2.000 en niet hoger dan € 8.000.", (2000, 8000)),
    ("Kwota dotacji nie może być niższa niż 6 000 zł ani wyższa niż 50 000 zł.", (6000, 50000)),
    ("Bidraget är lägst 50 000 och högst 400 000 kr.", (50000, 400000)),
    ("I contributi vanno da un minimo di 3.000 a un massimo di 20.000 euro.", (3000, 20000)),
    ("Las ayudas van de un mínimo de 1.000 a un máximo de 6.000 euros.", (1000, 6000)),
    ("Subvención mínima: 4.000 €. Subvención máxima: 70.000 €.", (4000, 70000)),
    ("The smallest grant that we make is £300 and the largest £6,000.", (300, 6000)),
    ("We expect to back six teams, none of which may receive more than €90,000.", (None, 90000)),
    # Those who ask for less or for more are turned down.
    ("Aucune demande inférieure à 400 € ne sera examinée.", (400, None)),
    ("Applications below £400 will not be considered.", (400, None)),
    ("Requests above €45,000 will not be accepted.", (None, 45000)),
    ("Proposals asking for more than €85,000 will be rejected.", (None, 85000)),
    ("Anträge unter 2.000 Euro werden nicht berücksichtigt.", (2000, None)),
    ("Les demandes supérieures à 25 000 € seront rejetées.", (None, 25000)),
    ("No se aceptarán solicitudes superiores a 35.000 euros.", (None, 35000)),
    ("Le richieste inferiori a 6.000 euro non saranno ammesse.", (6000, None)),
    ("Las peticiones por debajo de 2.000 euros no serán admitidas.", (2000, None)),
    ("Les demandes au-delà de 9 000 € ne seront pas étudiées.", (None, 9000)),
    ("Las ayudas no serán inferiores a 2.000 ni superiores a 12.000 euros.", (2000, 12000)),
    ("O apoio não pode ser inferior a 1.000 euros nem superior a 8.000 euros.", (1000, 8000)),
    # Of several kinds.
    ("Track 1: up to €25,000.\nTrack 2: up to €50,000.", (None, 50000)),
    ("Stream A – Planning: up to €25,000.\nStream B – Building: €25,000 to €150,000.", (None, 150000)),
    ("Small: €1,000 to €5,000.\nLarge: €5,001 to €30,000.", (1000, 30000)),
    ("Niveau 1 : jusqu'à 25 000 €.\nNiveau 2 : jusqu'à 50 000 €.", (None, 50000)),
    ("The budget cap for trials is €1,440,000.", (None, 1440000)),
    ("The maximum request is €25,000.", (None, 25000)),
    ("Maximum grant: €5,000 (individuals), €15,000 (organisations)", (None, 15000)),
    ("Grant amount: €5,000 for individuals and €15,000 for organisations", (5000, 15000)),
    # Each of a kind.
    ("Funding: up to $12,000 per team.", (None, 12000)),
    ("Each of the eight finalists is given €3,500.", (3500, 3500)),
    ("Vergeben werden sechs Stipendien zu je 11.000 Euro.", (11000, 11000)),
    ("Successful bidders get a flat £4,000.", (4000, 4000)),
    ("Premio único de 3.000 euros.", (3000, 3000)),
    ("You may request a budget of up to 450,000 DKK.", (None, 450000)),
    ("Los proyectos elegidos obtendrán hasta 22 mil euros.", (None, 22000)),
]

NO_SUMS = [
    # Between which sums costs must lie, beside the rate.
    "Gutschein: Förderquote 40%, die zuwendungsfähigen Kosten müssen mind. 4.000 € und können max. 30.000 € betragen.",
    "Zuschuss von 30 %, die Investitionskosten müssen zwischen 10.000 und 80.000 Euro liegen.",
    "The grant pays 40%, eligible costs must be at least £4,000 and can be at most £30,000.",
    "Travel: up to €2,000.\nEquipment: up to €5,000.",
    "Track 1: income up to €25,000.\nTrack 2: income up to €50,000.",
    "The salary cap is €120,000.",
    "Le montant minimal de la prestation est de 3 000 € HT.",
    "Des travaux d'au moins 50 000 € HT sont nécessaires.",
    "Applications under £8,000 are decided within a month.",
    "Anträge unter 4.000 Euro werden laufend entschieden.",
    "Les demandes de moins de 6 000 € sont instruites toute l'année.",
    "Le budget total d'un projet doit être compris entre 50 000 et 200 000 €.",
    "Le budget éligible va de 5 000 à 66 000 €.",
    "Applications above €900,000 need a letter from the bank.",
    "The European research programme has a budget of €93 billion.",
    "Le plan national est doté de 50 milliards d'euros.",
    "Le prix de vente du terrain est de 140 000 €.",
    "The town's annual sports budget is £2.5 million.",
    "Our 2023 grantees received between £2,000 and £8,000.",
    "Matched funding of at least €40,000 must be in place.",
    "The revenue of the applicant is at most €3 million.",
    "The Agency fined two firms a total of €2 million.",
    "Each member pays €2 million into the common pot.",
    "La commune compte un budget de fonctionnement de 7 millions d'euros.",
    "Les indemnités kilométriques sont plafonnées à 250 €.",
    "O custo médio por projeto é de 12.000 euros.",
    "Le spese di viaggio sono rimborsate fino a 700 euro.",
]

LABELS = [
    ("Importe por beca", "grant"),
    ("Förderung pro Verein", "grant"),
    ("Montant par lauréat", "grant"),
    ("Contributo massimo per domanda", "grant"),
    ("Award per library", "grant"),
    ("Amount per day", None),
    ("Betrag pro Monat", None),
    ("Costs per project", None),
    ("Number of partners per project", None),
    ("Laufzeit pro Projekt", None),
    ("Coût total par projet", None),
]

TEXTS: list[tuple[str, list[Bounds]]] = [
    ("2 000 € au minimum et de 50 000 € au maximum", [(2000, None), (None, 50000)]),
    ("Fr. 2'000.– au minimum et de Fr. 50'000.– au maximum", [(2000, None), (None, 50000)]),
    ("2.000 euros como mínimo y 50.000 euros como máximo", [(2000, None), (None, 50000)]),
    ("darf 500 Euro nicht unterschreiten und 900 Euro nicht überschreiten", [(500, None), (None, 900)]),
    ("entre un mínimo de 500 y un máximo de 900 euros", [(500, 900)]),
    ("van € 500 tot en met € 900", [(500, 900)]),
    ("no projects under €700", [(700, None)]),
    ("projects under €700 will not be considered", [(None, 700)]),
    ("un à deux millions d'euros", [(1000000, 2000000)]),
]


@pytest.mark.parametrize(("text", "grant"), GRANTS)
def test_what_one_may_get(text: str, grant: Bounds) -> None:
    assert read(text) == {"grant": grant}


@pytest.mark.parametrize("text", NO_SUMS)
def test_sums_that_are_no_ones(text: str) -> None:
    assert read(text) == {}


@pytest.mark.parametrize(("label", "meaning"), LABELS)
def test_a_sum_for_each_is_a_grants(label: str, meaning: str | None) -> None:
    assert (found := meaning_of(label)) == meaning or (meaning is None and found in (None, "costs", "duration"))


@pytest.mark.parametrize(("text", "bounds"), TEXTS)
def test_bounds_of_sums(text: str, bounds: list[Bounds]) -> None:
    assert [(money.min, money.max) for money in find_money(text)] == [
        tuple(b if b is None else Decimal(b) for b in pair) for pair in bounds
    ]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Fördermittel in Höhe von bis zu zwei Millionen Euro gehen an gemeinnützige Projekte.", 2_000_000),
        ("Fördergelder von bis zu 1,5 Millionen Euro fließen in Projekte am Hafen.", 1_500_000),
        ("Bis zu 3 Mio. Euro kommen sozialen Projekten zugute.", 3_000_000),
        ("Bis zu 5.000 Euro gehen an jedes Projekt.", None),
        ("Je Projekt gehen bis zu 5.000 Euro an die Träger.", None),
    ],
)
def test_what_goes_to_projects_together(text: str, total: int | None) -> None:
    assert read(text).get("call", (None, None))[1] == total
