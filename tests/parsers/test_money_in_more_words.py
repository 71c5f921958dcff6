"""Sums as India and Africa write them, and those that were changed."""

from __future__ import annotations

import pytest

from parsers.money import find_money

# text, min, max, currency
STATED = [
    ("doscientos cincuenta mil euros (250.000 euros)", "250000", "250000", "EUR"),
    ("165.000 euros (ciento sesenta y cinco mil euros)", "165000", "165000", "EUR"),
    ("treinta y cinco mil euros", "35000", "35000", "EUR"),
    ("26,2€ miliardi", "26200000000", "26200000000", "EUR"),
    ("2,2 € mln di euro", "2200000", "2200000", "EUR"),
    ("tra 2€ milioni e 3€ milioni", "2000000", "3000000", "EUR"),
    ("premi da 50€, milioni di utenti", "50", "50", "EUR"),
    ("71,2 milions d'euros", "71200000", "71200000", "EUR"),
    ("₹1,00,000 to ₹5,00,000", "100000", "500000", "INR"),
    ("INR 25,00,000.50", "2500000.50", "2500000.50", "INR"),
    ("R7.5 mill", "7500000", "7500000", "ZAR"),
    ("increased from €1 million to €2 million", "2000000", "2000000", "EUR"),
    ("L'enveloppe passe de 1 à 2 millions d'euros", "2000000", "2000000", "EUR"),
    ("up to R1,500,000", None, "1500000", "ZAR"),
    ("between R50 000 and R100 000", "50000", "100000", "ZAR"),
    ("KSh 500,000", "500000", "500000", "KES"),
    ("Kshs. 2 million", "2000000", "2000000", "KES"),
    ("è stata aumentata da 1 a 2 milioni di euro", "2000000", "2000000", "EUR"),
    ("442,000 EUR (four hundred forty-two thousand euro)", "442000", "442000", "EUR"),
    ("up to 25,000 EUR (twenty- five thousand euro)", None, "25000", "EUR"),
    ("US$50,000 (fifty thousand US dollars only)", "50000", "50000", "USD"),
    ("EUR 75,000 (seventy-five thousand euros)", "75000", "75000", "EUR"),
    ("four hundred and forty-two thousand euros (EUR 442,000)", "442000", "442000", "EUR"),
    ("cuatrocientos cuarenta y dos mil euros (442.000 €)", "442000", "442000", "EUR"),
    ("12.000 € (doce mil euros)", "12000", "12000", "EUR"),
    ("75 000 € (soixante-quinze mille euros)", "75000", "75000", "EUR"),
    ("22.000 € (ventidue mila euro)", "22000", "22000", "EUR"),
    ("R$ 30.000,00 (trinta mil reais)", "30000", "30000", "BRL"),
    ("costs that increased, from €1 million to €2 million", "1000000", "2000000", "EUR"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency"), STATED)
def test_a_sum(text: str, low: str | None, high: str, currency: str) -> None:
    (money,) = find_money(text)
    assert (money.min and str(money.min), str(money.max), money.currency) == (low, high, currency)


@pytest.mark.parametrize("text", ["€ 25,00,000", "Ref. R12345", "form R 85000", "H2020 R 5000 EUR"])
def test_what_is_no_sum(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(
    "text", ["EUR 1.5 million (up to three million euro in total)", "EUR 50,000 (two grants of five thousand euro for each school)"]
)
def test_what_a_bracket_states_besides(text: str) -> None:
    assert len(find_money(text)) == 2
