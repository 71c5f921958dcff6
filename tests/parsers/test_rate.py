"""The funder's share as real pages print it, and the percentages that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.rate import find_rate, read_rate

STATED = [
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
]

NO_RATE_IN_TEXT = [
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
    "Support covers 80% of the costs. Aid covers 50% of the costs of equipment.",
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
