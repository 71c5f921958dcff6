"""Sums in any form are read back, and hostile text neither raises nor takes long."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.money import find_money, read_money


def _english(value: Decimal) -> str:
    return f"{value:,.2f}"


def _continental(value: Decimal) -> str:
    return _english(value).translate(str.maketrans(",.", ".,"))


def _blanks(value: Decimal) -> str:
    return _english(value).replace(",", "\u202f").replace(".", ",")


def _swiss(value: Decimal) -> str:
    return _english(value).replace(",", "’")


AMOUNTS = st.decimals(min_value=Decimal("1000.01"), max_value=Decimal("999999999.99"), places=2)
FORMS = st.sampled_from([_english, _continental, _blanks, _swiss])
PLACES = st.sampled_from(["€ {}", "EUR {}", "EUR{}", "{} EUR", "{}€", "{} euros", "Budget: {} EUR.", "max. {} €", "({} €)"])


@given(AMOUNTS, FORMS, PLACES)
def test_any_amount_in_any_form_is_read_back_exactly(amount: Decimal, form: Callable[[Decimal], str], place: str) -> None:
    money = read_money(place.format(form(amount)))
    assert money is not None
    assert (money.max, money.currency) == (amount, "EUR")


@given(AMOUNTS, AMOUNTS, FORMS, st.sampled_from(["between {} and {} EUR", "€ {} – {}", "de {} à {} €", "EUR {} to EUR {}"]))
def test_any_range_is_read_back_exactly(one: Decimal, other: Decimal, form: Callable[[Decimal], str], place: str) -> None:
    low, high = sorted((one, other))
    money = read_money(place.format(form(low), form(high)))
    assert money is not None
    assert (money.min, money.max) == (low, high)


@given(
    st.decimals(min_value=Decimal("0.1"), max_value=999, places=1),
    st.sampled_from(
        [
            ("{} million EUR", 6),
            ("€{}m", 6),
            ("{} Mio. €", 6),
            ("{} M€", 6),
            ("{} k€", 3),
            ("{} millions d'euros", 6),
            ("EUR {} bn", 9),
        ]
    ),
    st.booleans(),
)
def test_any_multiple_is_read_back_exactly(number: Decimal, form: tuple[str, int], comma: bool) -> None:
    text, power = form
    money = read_money(text.format(str(number).replace(".", ",") if comma else number))
    assert money is not None
    assert money.min == number * 10**power


@given(st.text(alphabet="0123456789.,'’ €$£EURkMmil-–%/()\n atoàe", max_size=60))
def test_hostile_text_never_raises_and_is_quoted_as_it_stands(text: str) -> None:
    for money in find_money(text, bare=True):
        assert money.text == text[money.start : money.end]
        assert (money.min or money.max or 0) > 0
        assert money.min is None or money.max is None or money.min <= money.max


@pytest.mark.parametrize("unit", ["1", "1 ", "EUR 5 ", "(", "5 to ", "1.", "max ", "a", "one ", "million "])
def test_time_grows_linearly(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit)) + " €"
        best = []
        for _ in range(3):
            began = time.process_time()
            find_money(text)
            best.append(time.process_time() - began)
        return min(best)

    # Four times the text takes about four times as long; sixteen would be quadratic.
    assert seconds(80_000) < 10 * seconds(20_000) + 0.05


def test_400_000_digits_and_100_000_brackets() -> None:
    assert find_money("1" * 400_000 + " EUR") == []
    assert [money.max for money in find_money("(" * 100_000 + "EUR 5 000" + ")" * 100_000)] == [5000]
