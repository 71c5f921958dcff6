"""Sums of money as real pages print them, and what looks like one and is none."""

from __future__ import annotations

import pytest

from parsers.money import Money, find_money, read_money

# text, min, max, currency
STATED = [
    ("₹ 5 crore", "50000000", "50000000", "INR"),
    ("INR 2.5 lakh", "250000", "250000", "INR"),
    ("a total of Rs. 25 lakhs", "2500000", "2500000", None),
    ("12 million euro", "12000000", "12000000", "EUR"),
    ("Total budget of the call: 12 million euro", "12000000", "12000000", "EUR"),
    ("EUR 454,415.40 from ISF-Police", "454415.40", "454415.40", "EUR"),
    ("€ 1,234,567.00", "1234567", "1234567", "EUR"),
    ("£500,000", "500000", "500000", "GBP"),
    ("EUR 100 000", "100000", "100000", "EUR"),
    ("297\u00a0048\u202fEUR", "297048", "297048", "EUR"),
    ("EUR 140.000", "140000", "140000", "EUR"),
    ("50.000 EUR", "50000", "50000", "EUR"),
    ("1.931,00 Million EUR (Global Budget)", "1931000000", "1931000000", "EUR"),
    ("1.000,00 Million EUR", "1000000000", "1000000000", "EUR"),
    ("4.000.000,00 Euro", "4000000", "4000000", "EUR"),
    ("€ 17.518.755,88", "17518755.88", "17518755.88", "EUR"),
    ("200.000€", "200000", "200000", "EUR"),
    ("60 000,50 €", "60000.50", "60000.50", "EUR"),
    ("1.530.000 euros", "1530000", "1530000", "EUR"),
    ("EUR 62.55 Million", "62550000", "62550000", "EUR"),
    ("€4.2 billion", "4200000000", "4200000000", "EUR"),
    ("EUR 600M", "600000000", "600000000", "EUR"),
    ("EUR 3.6B", "3600000000", "3600000000", "EUR"),
    ("€10M", "10000000", "10000000", "EUR"),
    ("£1.8bn", "1800000000", "1800000000", "GBP"),
    ("1,5 million EUR", "1500000", "1500000", "EUR"),
    ("22,5 miljoner euro", "22500000", "22500000", "EUR"),
    ("15 milioni di euro", "15000000", "15000000", "EUR"),
    ("84,6 millions d’euros", "84600000", "84600000", "EUR"),
    ("EUR 1,55 Mrd.", "1550000000", "1550000000", "EUR"),
    ("50 Mio. EUR", "50000000", "50000000", "EUR"),
    ("Mio. EUR 5,5", "5500000", "5500000", "EUR"),
    ("100mila euro", "100000", "100000", "EUR"),
    ("20 de milioane de euro", "20000000", "20000000", "EUR"),
    ("5 mil euros por proyecto", "5000", "5000", "EUR"),
    ("1.234 millones de euros", "1234000000", "1234000000", "EUR"),
    ("2 mil millones de euros", "2000000000", "2000000000", "EUR"),
    ("12k€", "12000", "12000", "EUR"),
    ("400 k €", "400000", "400000", "EUR"),
    ("500 T€", "500000", "500000", "EUR"),
    ("118 mEUR", "118000000", "118000000", "EUR"),
    ("one million euro", "1000000", "1000000", "EUR"),
    ("twenty-five million euros", "25000000", "25000000", "EUR"),
    ("1.234 EUR", "1234", "1234", "EUR"),
    ("1.23 EUR", "1.23", "1.23", "EUR"),
    ("5.000,- EUR", "5000", "5000", "EUR"),
    ("€1950", "1950", "1950", "EUR"),
    ("2000 €", "2000", "2000", "EUR"),
    ("Budget (EUR): 500 000", "500000", "500000", "EUR"),
    ("500 000 (EUR)", "500000", "500000", "EUR"),
    ("in 2027 EUR 5 million", "5000000", "5000000", "EUR"),
    ("in 2027 5 million EUR", "5000000", "5000000", "EUR"),
    ("31.12.2025 500 000 EUR", "500000", "500000", "EUR"),
    ("Regulation 1407/2013: EUR 200 000", "200000", "200000", "EUR"),
    ("CHF 9'945'528.00", "9945528", "9945528", "CHF"),
    ("Fr. 5'000.-", "5000", "5000", "CHF"),
    ("3 500 000 Kč", "3500000", "3500000", "CZK"),
    ("200 tys. zł", "200000", "200000", "PLN"),
    ("5 mil. Kč", "5000000", "5000000", "CZK"),
    ("2.500.000 Ft", "2500000", "2500000", "HUF"),
    ("40.000 lei", "40000", "40000", "RON"),
    ("10 000 лв.", "10000", "10000", "BGN"),
    ("600.000,00 денари", "600000", "600000", "MKD"),
    ("300,000 denars", "300000", "300000", "MKD"),
    ("US$ 5,000", "5000", "5000", "USD"),
    ("$ 500 CAD", "500", "500", "CAD"),
    ("A$20,000", "20000", "20000", "AUD"),
    ("$10,000.00 to $75,000.00 (AUD)", "10000", "75000", "AUD"),
    ("between $10,000 and CAD 75,000", "10000", "75000", "CAD"),
    ("5 miljoonaa euroa", "5000000", "5000000", "EUR"),
    ("100 000 kr till 500 000 SEK", "100000", "500000", "SEK"),
    ("C$20,000", "20000", "20000", "CAD"),
    ("SEK 3 000 000", "3000000", "3000000", "SEK"),
    ("3 mio. danske kroner", "3000000", "3000000", "DKK"),
    ("rund EUR 1,55 Mrd.", "1550000000", "1550000000", "EUR"),
    ("a little over €1.21 billion", "1210000000", "1210000000", "EUR"),
    ("circa 5.000 euro", "5000", "5000", "EUR"),
    # ranges
    ("between 1 million and 12 million euro", "1000000", "12000000", "EUR"),
    ("between 500 000 and 1 million euro", "500000", "1000000", "EUR"),
    ("between 1 and 12 million euro", "1000000", "12000000", "EUR"),
    ("between € 100,000.00 and € 500,000.00", "100000", "500000", "EUR"),
    ("entre 750 000 et 1 million d'euro", "750000", "1000000", "EUR"),
    ("100 et 400 k €", "100000", "400000", "EUR"),
    ("de 10 à 30 000 € par projet", "10000", "30000", "EUR"),
    ("from €10 to €30,000", "10", "30000", "EUR"),
    ("above or equal to 70 thousand and below 300 thousand EUR", "70000", "300000", "EUR"),
    ("zwischen 50.000 EUR und dem Höchstbetrag von 1,25 Mio. EUR", "50000", "1250000", "EUR"),
    ("EUR 2-3 million", "2000000", "3000000", "EUR"),
    ("€3m to €5m", "3000000", "5000000", "EUR"),
    ("da 100mila a 200mila euro", "100000", "200000", "EUR"),
    ("von 5.000 bis 10.000 Euro", "5000", "10000", "EUR"),
    ("od 5 000 do 10 000 zł", "5000", "10000", "PLN"),
    ("min. 5 000 € - max. 10 000 €", "5000", "10000", "EUR"),
    ("un à deux millions d'euros", "1000000", "2000000", "EUR"),
    # one side
    ("min. € 60,000.00", "60000", None, "EUR"),
    ("at least EUR 5 000", "5000", None, "EUR"),
    ("ab 5.000 Euro", "5000", None, "EUR"),
    ("a partir de 3.000 euros", "3000", None, "EUR"),
    ("from EUR 5 000", "5000", None, "EUR"),
    ("almeno 5.000 euro", "5000", None, "EUR"),
    ("max. € 100,000.00", None, "100000", "EUR"),
    ("up to £20,000", None, "20000", "GBP"),
    ("jusqu’à 75 000 €", None, "75000", "EUR"),
    ("bis zu EUR 140.000", None, "140000", "EUR"),
    ("hasta 3.000 euros", None, "3000", "EUR"),
    ("fino a un massimo di 30.000 euro", None, "30000", "EUR"),
    ("högst 7,8 miljoner euro", None, "7800000", "EUR"),
    ("im Höchstfall 5.000 €", None, "5000", "EUR"),
    ("not exceeding EUR 5 million", None, "5000000", "EUR"),
    ("75 000 € maximum", None, "75000", "EUR"),
    ("5000 EUR or more", "5000", None, "EUR"),
]  # fmt: skip

NOTHING = [
    "€ 25,00,000",
    "Ref. R12345",
    "form R 85000",
    "",
    "2025 Eur",
    "EUR 2021-2027",
    "0 EUR",
    "€0.00",
    "150 00 €",
    "€ 3,5000,00.00",
    "1,23,4 EUR",
    "EUR 1 000 00",
    "05 000 EUR",
    "1, 5 million EUR",
    "EUR 12  500",
    "€2 million 500 thousand",
    "one hundred and two million euro",
    "1,234 million EUR",
    "1.234 M€",
    "5 MM€",
    "10 billones de euros",
    "2 Billionen Euro",
    "110 Billion Euro für die Forschung",
    "EUR 3 trillion",
    "5 mil EUR",
    "Lot 2 500 000 €",
    "80% EUR",
    "500 000",
    "6 million",
    "Regulation (EU) No 1407/2013",
    "+32 2 299 11 11 EUR",
    "Euro 6 trucks in 20 euro area countries",
    "HORIZON-EUR-2025-01",
    "Fr. 5. Juni 2025",
    "17:30 EUR",
    "EUR 500 to 900 students",
    "million euros",
    "€5x",
    "neuro 5000",
]

FROM_THE_WILD = [
    (
        "Budget total 400 000 € 340 000 € 60 000 €",
        [("400000", "400000", "EUR"), ("340000", "340000", "EUR"), ("60000", "60000", "EUR")],
    ),
    # The range's low end is a misprint: only the high one is safe.
    ("Montant de la subvention : entre 400 00 et 600 000 euros", [(None, "600000", "EUR")]),
    ("fixé à 150 00 € maximum par an, soit 45 000 € maximum sur 3 ans", [(None, "45000", "EUR")]),
    # "d'un" is no range that begins at one.
    ("dans la limite d’un plafond de subvention fixé à 75 000 € maximum.", [(None, "75000", "EUR")]),
    (
        "No topic pays more than 2.000.000€, and topic 6 no more than 1.000.000€.",
        [(None, "2000000", "EUR"), (None, "1000000", "EUR")],
    ),
    ("€ 17.518.755,88 e CHF 9.945.528,00", [("17518755.88", "17518755.88", "EUR"), ("9945528", "9945528", "CHF")]),
    (
        "Lot 1 : 1.530.000 euros\nLot 2 : 2 millions d'euros",
        [("1530000", "1530000", "EUR"), ("2000000", "2000000", "EUR")],
    ),
    ("veinticinco millones de pesos ($25’000.000)", [("25000000", "25000000", None), ("25000000", "25000000", None)]),
    ("fund70 projects(60,000 euro per market feasibility project)", [("60000", "60000", "EUR")]),
    ("$350,000.00 M.N.", [("350000", "350000", None)]),
    ("EUR 3.5 M. Next", [("3500000", "3500000", "EUR")]),
    ("bis 2,5\nMio.\nEUR", [(None, "2500000", "EUR")]),
    ("A 2014-20 programme of €4.2 billion in seven years", [("4200000000", "4200000000", "EUR")]),
    ("EUR 5 million - 2027", [("5000000", "5000000", "EUR")]),
    ("5 000 EUR - 10 000 USD", [("5000", "5000", "EUR"), ("10000", "10000", "USD")]),
]  # fmt: skip


def _plain(money: Money) -> tuple[str | None, str | None, str | None]:
    return (
        None if money.min is None else str(money.min),
        None if money.max is None else str(money.max),
        money.currency,
    )


@pytest.mark.parametrize(("text", "low", "high", "currency"), STATED)
def test_reads(text: str, low: str | None, high: str | None, currency: str) -> None:
    money = read_money(text)
    assert money is not None
    assert _plain(money) == (low, high, currency)
    assert money.text == text[money.start : money.end]


@pytest.mark.parametrize("text", NOTHING)
def test_gives_nothing(text: str) -> None:
    assert find_money(text) == []


@pytest.mark.parametrize(("text", "expected"), FROM_THE_WILD)
def test_from_the_wild(text: str, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    assert [_plain(money) for money in find_money(text)] == expected


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Grant: between 1 and 12 million euro each", "between 1 and 12 million euro"),
        ("It pays up to EUR 5 000.", "up to EUR 5 000"),
        ("soit 45 000 € maximum sur 3 ans", "45 000 € maximum"),
        ("entre 400 00 et 600 000 euros", "entre 400 00 et 600 000 euros"),
        ("rund EUR 5 Mio. jährlich", "rund EUR 5 Mio"),
    ],
)
def test_quotes_the_whole_statement(text: str, quote: str) -> None:
    assert [money.text for money in find_money(text)] == [quote]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("£511 per hectare", "hectare"),
        ("£107 per ha", "hectare"),
        ("EUR 16/h", "hour"),
        ("150 € par jour", "day"),
        ("5000€/an", "year"),
        ("5 Mio. EUR p.a.", "year"),
        ("100 000 € par structure", "organisation"),
        ("60,000 euro per market feasibility project", "project"),
        ("300.000 EUR pro Unternehmen", "company"),
        ("€20 per widget", "widget"),
        ("15 milioni di euro per la ricerca", None),
        ("15 milioni di euro per l'intero periodo", None),
        ("15.000 euro per ciascun impianto", None),
        ("5 000 € par la Région", None),
    ],
)
def test_says_what_a_price_is_paid_by(text: str, per: str | None) -> None:
    assert [money.per for money in find_money(text)] == [per]


def test_whose_dollar_krone_or_peso_it_is() -> None:
    text = "$ 350.000.000, 50 000 kr and 7 million pesos"
    assert [money.currency for money in find_money(text)] == [None, None, None]
    assert [money.currency for money in find_money(text, dollar="COP", krone="SEK", peso="MXN")] == [
        "COP",
        "SEK",
        "MXN",
    ]
    assert [money.currency for money in find_money("US$ 5 and 5 NOK", dollar="COP", krone="SEK")] == ["USD", "NOK"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1 500 000", "1500000", "1500000"),
        ("1500000", "1500000", "1500000"),
        ("6 million", "6000000", "6000000"),
        ("up to 5,000", None, "5000"),
        ("5 000 - 10 000", "5000", "10000"),
    ],
)
def test_bare_numbers_in_a_value_known_to_be_money(text: str, low: str | None, high: str | None) -> None:
    money = read_money(text, bare=True)
    assert money is not None
    assert _plain(money) == (low, high, None)


@pytest.mark.parametrize("text", ["Not Available", "2025", "von 2024 bis 2027", "0", "3 projects", "150 00", "80%", "31/12/2025"])
def test_bare_gives_nothing(text: str) -> None:
    assert find_money(text, bare=True) == []


def test_several_sums_are_no_one_sum() -> None:
    assert read_money("EUR 5 000 or EUR 10 000") is None
