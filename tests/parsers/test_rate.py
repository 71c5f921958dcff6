"""The funder's share as real pages print it, and the percentages that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.rate import find_rate, read_rate

STATED = [
    ("bis zu 85 v. H. der zuwendungsfähigen Ausgaben", None, 85),
    ("40 v.H. der Kosten", 40, 40),
    ("90%", 90, 90),
    ("90 %", 90, 90),
    ("90% of the total eligible costs", 90, 90),
    ("100%", 100, 100),
    ("94,99%", "94.99", "94.99"),
    ("75 Prozent", 75, 75),
    ("60 percent", 60, 60),
    ("80 per cento", 80, 80),
    ("30 - 70%", 30, 70),
    ("50-60%", 50, 60),
    ("20–100%", 20, 100),
    ("15 % à 55 %", 15, 55),
    ("entre 50% et 95% du total des coûts éligibles", 50, 95),
    ("between 60 and 80 %", 60, 80),
    ("von 50 bis 80 %", 50, 80),
    ("up to 50%", None, 50),
    ("jusqu'à 90% du total", None, 90),
    ("bis zu 75 %", None, 75),
    ("fino all'80%", None, 80),
    ("hasta el 85 %", None, 85),
    ("50 % maximum de la dépense", None, 50),
    ("at least 40%", 40, None),
    ("50% (SMEs: 75%)", 50, 50),
    ("60% for large firms, 70% for medium and 80% for small ones", 60, 80),
    ("maximum 50% for works,\nmaximum 70% for works in outermost regions", None, 70),
    ("Jusqu'à 80% du coût de l'étude, dans un maximum de 30 000 €", None, 80),
    ("80% of the costs and the own contribution must be 20%", 80, 80),
]

NO_RATE = [
    "40 V",
    "",
    "1000%",
    "1 000 %",
    "150%",
    "0%",
    "80",
    "80% / 20%",
    "90% to 50%",
    "at least 20% own contribution",
    "from 100% to 120%",
    "5.1234%",
]

STATED_IN_TEXT = [
    ("El importe del préstamo concedido no excederá el 50 % del presupuesto de desarrollo.", None, 50),
    ("Il contributo non potrà essere superiore al 70% dei costi totali.", None, 70),
    ("La ayuda no podrá ser superior al 60% del presupuesto.", None, 60),
    ("L'ajut pot cobrir fins al 75% del cost del projecte.", None, 75),
    ("Els fons subvencionen el 65% del cost total dels projectes aprovats.", 65, 65),
    ("The Agency may not finance more than 80 % of the total eligible costs.", None, 80),
    ("The grant may not be more than 95 % of the total eligible costs of the action.", None, 95),
    ("Le imprese ottengono un voucher pari al 50% delle spese, per un importo massimo di 8.000 euro.", 50, 50),
    ("Las ayudas cubren hasta la mitad de la inversión.", None, 50),
    ("30 % der förderfähigen Kosten", 30, 30),
    ("up to 40% of eligible costs.", None, 40),
    ("50 % des dépenses éligibles", 50, 50),
    ("Contributo in conto capitale pari al 40% delle spese ammissibili", 40, 40),
    ("Es werden bis zu 70 v. H. der zuwendungsfähigen Kosten gefördert.", None, 70),
    ("Le botteghe possono investire fino a € 30.000 con un contributo pubblico del 45%.", 45, 45),
    ("Un contributo a fondo perduto nella misura massima del 70%", None, 70),
    ("Se concede una subvención del 55 %.", 55, 55),
    ("Une aide de 30 % maximum est possible.", None, 30),
    ("Vereine bekommen einen Zuschuss in Höhe von bis zu 40 %.", None, 40),
    ("Museums can get a grant of up to 65%.", None, 65),
    ("ERDF funding (max. 60% of the total budget)", None, 60),
    ("Se subvenciona el 85% de lo invertido.", 85, 85),
    ("Son montant ne peut dépasser 200 000 € par projet, dans la limite de 50 % du coût total des ruches.", None, 50),
    ("Der maximale Unterstützungsbeitrag beträgt 20‘000 Franken. Er darf 50% der Projektkosten nicht übersteigen.", None, 50),
    ("The activities are co-financed by the ERDF at a rate of either 70% or 80% depending on the partner.", 70, 80),
    ("Une subvention peut atteindre 70 % du coût du projet ; les 30 % restants reviennent au porteur.", None, 70),
    ("Der Satz der Förderung liegt zwischen 40 % (kleine Imkereien) und 80 % (Lehre) der anrechenbaren Kosten.", 40, 80),
    ("Cada proyecto podrá recibir entre 100.000 € y 300.000 €, con un máximo del 95 % del presupuesto total.", None, 95),
    ("Die Mittel des Fonds decken höchstens 40 Prozent der zuschussfähigen Gesamtkosten.", None, 40),
    ("L’aide dépend du dossier. Elle ne peut dépasser 45 % du montant global du projet.", None, 45),
    ("The grant is paid once. It cannot exceed 45% of the costs.", None, 45),
    (
        "The Programme co-finances 80% of the total eligible costs and the partners’ own contribution must be 20%.",
        80,
        80,
    ),
    ("Small projects are co-financed up to 90% of eligible expenditures.", None, 90),
    ("Les aides aux investissements peuvent atteindre 15 % à 55 %.", 15, 55),
    ("La subvention est fixée à 50 % maximum de la dépense subventionnable", None, 50),
    ("L’aide correspond au maximum à 80 % du coût global.", None, 80),
    ("Since the maximum funding support rate is 70%, costs must be", None, 70),
    ("UKRI pays 80% of the full economic cost", 80, 80),
    ("The aid pays at most 80 % of the total cost", None, 80),
    ("L'Etat paie au plus 80 % du coût total", None, 80),
    ("Der Fördersatz beträgt bis zu 75 Prozent.", None, 75),
    ("La ayuda podrá cubrir hasta el 80 % de los gastos subvencionables", None, 80),
    ("Il contributo copre fino al 70% delle spese ammissibili", None, 70),
    ("Intensité d'aide : 45 %", 45, 45),
    ("Die Förderhöhe beträgt 35 Prozent der anerkannten Kosten, maximal 900 Euro je Boot.", 35, 35),
    ("We pay half of the eligible costs.", 50, 50),
    ("Grants cover up to 75% of the project costs.", None, 75),
    ("Funding covers 100% of eligible costs.", 100, 100),
    ("Up to 80% of the total project cost can be funded.", None, 80),
    ("Support is limited to 50 % of the total costs.", None, 50),
    ("The aid intensity is 35% for medium firms and 45% for small firms.", 35, 45),
    ("La subvention représente au maximum 80 % du coût total du projet.", None, 80),
    ("Les projets lauréats bénéficieront d'un cofinancement jusqu'à 50% du coût total du projet.", None, 50),
    ("Le taux d'aide est de 50% maximum du coût total HT du projet.", None, 50),
    ("L'aide couvre la moitié des dépenses éligibles.", 50, 50),
    ("Die maximale Fördersumme beträgt 80% der Gesamtprojektkosten.", None, 80),
    ("Übernommen wird die Hälfte der förderfähigen Kosten.", 50, 50),
    ("Der Fördersatz beträgt bei kleinen Unternehmen 60 %, bei mittleren 50 %.", 50, 60),
    ("La ayuda cubrirá hasta el 80% de los gastos subvencionables.", None, 80),
    ("Se subvencionará el 50 % del presupuesto aceptado.", 50, 50),
    ("La intensidad de la ayuda será del 35% para medianas empresas y del 45% para pequeñas.", 35, 45),
    ("Il contributo per i mulini sul totale dei costi ammissibili è compreso fra il 35% e il 65%.", 35, 65),
    ("Contributo a fondo perduto pari all'80% delle spese ritenute ammissibili.", 80, 80),
    ("L'agevolazione copre fino al 60% dei costi ammissibili.", None, 60),
    ("Il contributo copre la metà delle spese ammissibili.", 50, 50),
    ("The grant covers 80% of the costs; the remaining 20% must come from the applicant.", 80, 80),
    ("We fund 50% of capital costs up to £10,000.", 50, 50),
    ("Le taux de subvention est de 40 % pour les grandes entreprises et de 60 % pour les petites.", 40, 60),
    ("Die Förderquote liegt zwischen 40 und 60 Prozent.", 40, 60),
    ("La subvención podrá alcanzar el 100% del coste del proyecto.", None, 100),
    ("Entre el 50 % y el 70 % de los gastos será financiado.", 50, 70),
    ("Maximum EU grant: EUR 400,000; co-financing rate: 80%", 80, 80),
    ("The scheme pays 50% of costs, to a maximum of £8,000.", 50, 50),
    ("Funding will be provided at a rate of 70% of eligible costs.", 70, 70),
    ("We can fund up to 100% of your costs.", None, 100),
    ("Taux de subvention : 30 à 80 %", 30, 80),
    ("L'aide financière s'élève à 50 % du montant HT des dépenses, plafonnée à 20 000 €.", 50, 50),
    ("Le soutien s'élève de 2 000 à 10 000 euros par projet, dans la limite de 70 % du budget total.", None, 70),
    ("Subvention maximale de 40 000 € et 60 % des dépenses éligibles.", 60, 60),
    ("L'ADEME finance jusqu'à 70 % du coût des études.", None, 70),
    ("Sie erhalten einen Zuschuss von bis zu 50 Prozent der förderfähigen Ausgaben, maximal jedoch EUR 200.000.", None, 50),
    ("Die Höhe der Förderung beträgt bis zu 85 Prozent aller zuwendungsfähigen Kosten, höchstens EUR 14.000 je Werft.", None, 85),
    ("La subvención será como máximo del 80 % del coste del proyecto, con un límite de 20.000 euros.", None, 80),
    ("Contributo a fondo perduto fino al 50% delle spese ammissibili, per un massimo di € 30.000.", None, 50),
    (
        "L'aiuto ai cantieri è un contributo a fondo perduto pari al 45% delle spese, fino ad un importo massimo di 18.000 euro.",
        45,
        45,
    ),
    ("Il finanziamento copre il 100% dei costi ammissibili.", 100, 100),
    ("Die EFRE-Förderung beträgt maximal 80 % und höchstens 40.000 Euro.", None, 80),
    ("The fund supports a maximum of 50% of the total value of the proposal.", None, 50),
    ("We will grant 80% of the total budget for the project. The group must contribute a counterpart of 20% (minimum).", 80, 80),
    ("Les projets sont soutenus sans dépasser 50 % du budget global du projet.", None, 50),
    ("Die Kosten wurden zu 70 % von der Region gefördert.", 70, 70),
]

NO_RATE_IN_TEXT = [
    "Los beneficiarios con préstamos superiores al 50% del patrimonio no pueden participar.",
    "La facturación no puede ser superior al 60% del total.",
    "Cofinanziamento del proponente: almeno il 20% dei costi.",
    "15 % der förderfähigen Personalkosten",
    "30 % of the participants",
    "20 % of the eligible costs are overheads",
    "Aumento di capitale pari al 40% delle quote",
    "The first part of the grant of 50% is sent at signature.",
    "La première partie de la subvention de 60 % est envoyée vite.",
    "La prima parte del contributo del 60% arriva alla firma.",
    "Serve un contributo proprio del 20%.",
    "I giovani hanno una maggiorazione del contributo del 10%.",
    "The own funding (max. 20% of the total budget) comes first.",
    "A first part of the grant (50%) is paid at once.",
    "L’aide (50 %) et le reste suivent.",
    "Travel is covered by the grant. It cannot exceed 20% of the costs.",
    "Les repas sont à part. Ils ne peuvent dépasser 10 % des dépenses.",
    "Ein Zuschlag auf die Förderung von 10 % ist möglich.",
    "Se paga un anticipo de la subvención del 40 %.",
    "Applicants have already managed a grant of at least 40% of the amount applied for.",
    "The remaining funds of at least 10% of eligible expenses are the own contribution",
    "No partner may represent more than 50% of the workload in person-months.",
    "Indirect costs are paid as a flat-rate of 25% of the direct costs",
    "7% indirect costs are reimbursed",
    "A pre-financing of 70% is paid of the costs",
    "At least 60 percent of the total work effort",
    "The budget of the SMEs is 50% or more of the total project cost",
    "MPF: EUR 1,347,778.69 (95% from AMIF)",
    "The success rate of funded proposals was 15%",
    "The grant must not exceed 20% of turnover",
    "Cofinancing of 20% of the costs by the applicant",
    "Eigenanteil: 20 % der Kosten der geförderten Vorhaben",
    "Around 45% of the costs fall early in drug discovery",
    # All aids together, and the two parts that a grant is paid in.
    "Le cumul des aides publiques ne peut dépasser 65 % des dépenses.",
    "La acumulación de ayudas no podrá superar el 100 % del coste de la actividad.",
    "El importe de las ayudas, en concurrencia con otras, no podrá superar el 90 % del coste.",
    "Il cumulo con altri contributi non può superare il 100% delle spese ammissibili.",
    "L'aide est versée à 60 % en subvention et 40 % en avance récupérable.",
    "La ayuda se paga un 70 % como subvención y un 30 % como préstamo.",
    "Support covers 80% of the costs. Aid covers 50% of the costs of equipment.",
    "Applicants must contribute at least 20% of the total cost.",
    "Der Eigenanteil beträgt mindestens 20 % der Kosten.",
    "Acconto pari al 65% del contributo assegnato.",
    "An advance of 40% of the grant is paid at the start.",
    "At least 30% of the budget must go to partners in the south.",
    "Indirect costs are covered at 7% of the direct costs.",
    "In 2024, 80% of the projects were funded.",
    "Half of the projects were funded.",
    "Women make up half of the staff.",
    "Impact counts for 40%, quality for 30% and costs for 30%.",
    "Une avance de 50% de la subvention est versée.",
    "Au moins 20 % du budget doit être apporté par le porteur.",
    "Le taux de chômage de la région est de 12 %.",
    "Mindestens die Hälfte der Mitglieder muss unter 27 sein.",
    "Die Gemeinkosten werden mit 20 % der Personalkosten gefördert.",
    "Se pagará un anticipo del 75% de la ayuda.",
    "La quota di cofinanziamento a carico del beneficiario è pari al 20% dei costi.",
    "Almeno la metà dei soci deve essere under 35.",
    "Match funding of at least 25% is required.",
    "A contribution of 20% from the applicant is expected.",
    "Il cofinanziamento minimo richiesto è del 20%.",
    "The cluster must contribute a counterpart of 20% (minimum) of the total project cost.",
]


@pytest.mark.parametrize(("text", "low", "high"), STATED)
def test_reads_a_value(text: str, low: int | str | None, high: int | str | None) -> None:
    rate = read_rate(text)
    assert rate is not None
    assert (rate.min, rate.max) == tuple(None if end is None else Decimal(end) for end in (low, high))
    assert rate.text in text


@pytest.mark.parametrize("text", NO_RATE)
def test_a_value_without_rate(text: str) -> None:
    assert read_rate(text) is None


@pytest.mark.parametrize(("text", "low", "high"), STATED_IN_TEXT)
def test_finds_the_funders_share(text: str, low: int | None, high: int | None) -> None:
    rate = find_rate(text)
    assert rate is not None
    assert (rate.min, rate.max) == (low, high)
    assert rate.text in text


@pytest.mark.parametrize("text", NO_RATE_IN_TEXT)
def test_leaves_other_percentages(text: str) -> None:
    assert find_rate(text) is None


@given(
    st.decimals(min_value=Decimal("0.01"), max_value=100, places=2),
    st.sampled_from(["{}%", "{} %", "{} percent", "Rate: {}%"]),
    st.sampled_from([".", ","]),
)
def test_any_rate_is_read_back_exactly(value: Decimal, form: str, mark: str) -> None:
    rate = read_rate(form.format(str(value).replace(".", mark)))
    assert rate is not None
    assert rate.min == rate.max == value


@given(st.text(alphabet="0123456789.,% -–toofundcs()\n", max_size=60))
def test_hostile_text_never_raises(text: str) -> None:
    for rate in (read_rate(text), find_rate(text)):
        assert rate is None or rate.text in text


def test_long_texts_are_no_trouble() -> None:
    assert read_rate("1" * 400_000 + "%") is None
    assert find_rate("(" * 100_000 + "%" + ")" * 100_000) is None
