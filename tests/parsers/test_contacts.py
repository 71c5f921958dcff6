"""Whom to ask, as pages print it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.contacts import find_contacts
from tests.parsers.linear import grows_linearly

Row = tuple[str | None, str | None, str | None, str | None]


def _rows(text: str, country: str | None = None) -> list[Row]:
    return [(c.name, c.email, c.phone, c.url) for c in find_contacts(text, country=country)]


@pytest.mark.parametrize(
    "text, email",
    [
        ("Contact: HOME-ISF@ec.europa.eu", "HOME-ISF@ec.europa.eu"),
        ("Contact : EISMEA-SMP-COSME-ENQUIRIES@ec.europa.eu.", "EISMEA-SMP-COSME-ENQUIRIES@ec.europa.eu"),
        ("<delegation-Uganda-finance@eeas.europa.eu>", "delegation-Uganda-finance@eeas.europa.eu"),
        ("mailto:a.b+c@x.co.uk?subject=call", "a.b+c@x.co.uk"),
        ("'info@ffa.de'", "info@ffa.de"),
        ("info@ffa.deFFA Filmförderung", "info@ffa.de"),
        ("INFO@FFA.DE", "INFO@FFA.DE"),
        ("info(at)ffa.de", "info@ffa.de"),
        ("info [at] ffa [dot] de", "info@ffa.de"),
        ("info (at) ffa (punkt) de", "info@ffa.de"),
        ("(cerv@bka.gv.at)", "cerv@bka.gv.at"),
    ],
)
def test_emails(text: str, email: str) -> None:
    assert _rows(text) == [(None, email, None, None)]


@pytest.mark.parametrize(
    "text, phone, country",
    [
        ("Tel: +49 30 27577-0 Fax: +49 30 27577-111", "+49 30 27577-0", None),
        ("Telefon +49 361 573911-099", "+49 361 573911-099", None),
        ("+33(0)1 42 54 60 64 |", "+33(0)1 42 54 60 64", None),
        ("Secretariat  + 420 582 777 421", "+ 420 582 777 421", None),
        ("Kontaktstelle +43 1 531 15–202907", "+43 1 531 15–202907", None),
        ("Tel: 0361 21350 Fax: 0361 2135100", "0361 21350", "DE"),
        ("Tel: 0361 21350 Fax: 0361 2135100", "0361 21350", None),
        ("Tél : 01 53 85 51 53", "01 53 85 51 53", "FR"),
        ("Tél. : 01.53.85.51.53", "01.53.85.51.53", "FR"),
        ("Phone 202-663-1759", "202-663-1759", None),
        ("Phone: (202) 663-1759", "(202) 663-1759", "US"),
        ("Agency Contact: Contracting Officer, 202-287-1055", "202-287-1055", None),
        ("call 202-287-1055", "202-287-1055", "US"),
        ("Contact an officer: 604-263-5588", "604-263-5588", "CA"),
        ("Tel./Fax: +36 1 224 3291", "+36 1 224 3291", None),
        ("Тел: +389 2 3109 045", "+389 2 3109 045", None),
        ("write to the office or call 614-555-0100", "614-555-0100", None),
        ("Numero verde 800 12 34 56", "800 12 34 56", "IT"),
        ("Please call us on 020 7946 0018", "020 7946 0018", "GB"),
    ],
)
def test_phones(text: str, phone: str, country: str | None) -> None:
    assert _rows(text, country) == [(None, None, phone, None)]


@pytest.mark.parametrize(
    "text, rows",
    [
        ("Agency Contact: Jennifer Padula, 617-918-1698.", [("Jennifer Padula", None, "617-918-1698", None)]),
        ("Contact: Nancy Iris\nDeputy Director\nPhone 202-663-1759", [("Nancy Iris", None, "202-663-1759", None)]),
        ("Ansprechpartnerin: Dr. Anna Müller, a.mueller@dlr.de", [("Dr. Anna Müller", "a.mueller@dlr.de", None, None)]),
        (
            "Contact: Jean-Luc de la Tour tel +33 1 42 54 60 64",
            [("Jean-Luc de la Tour", None, "+33 1 42 54 60 64", None)],
        ),
        ("Service : a@idf.fr - Tél : 01 53 85 51 53", [(None, "a@idf.fr", "01 53 85 51 53", None)]),
        ("Questions : a@idf.fr ou 01 53 85 51 53", [(None, "a@idf.fr", "01 53 85 51 53", None)]),
        ("a@x.eu or +49 30 27577-0", [(None, "a@x.eu", "+49 30 27577-0", None)]),
        ("a@x.eu or reference 02 99 00 11 22", [(None, "a@x.eu", None, None)]),
        ("JTS  +36 1 224 3291   info@hu-cbc.eu   Website", [(None, "info@hu-cbc.eu", "+36 1 224 3291", None)]),
        ("info@dlr.de\nWebsite: https://www.dlr.de/x.", [(None, "info@dlr.de", None, "https://www.dlr.de/x")]),
        (
            "Tel: +49 30 27577-0\n\ninfo@ffa.de",
            [(None, None, "+49 30 27577-0", None), (None, "info@ffa.de", None, None)],
        ),
        (
            "a@x.eu, +49 30 27577-0\nb@x.eu, +49 30 27577-1",
            [(None, "a@x.eu", "+49 30 27577-0", None), (None, "b@x.eu", "+49 30 27577-1", None)],
        ),
        ("a@x.eu b@x.eu", [(None, "a@x.eu", None, None), (None, "b@x.eu", None, None)]),
        ("a@x.eu\n\nA@X.eu", [(None, "a@x.eu", None, None)]),
    ],
)
def test_together(text: str, rows: list[Row]) -> None:
    assert _rows(text, "FR" if "Tél" in text else None) == rows


FROM_THE_WILD: list[tuple[str, list[Row]]] = [
    (
        "Tel: +49 361 573911-099\nFax: +49 361 573911-939\npoststelle@@tmuenf.thueringen.de",
        [(None, None, "+49 361 573911-099", None)],
    ),
]


@pytest.mark.parametrize("text, rows", FROM_THE_WILD)
def test_from_the_wild(text: str, rows: list[Row]) -> None:
    assert _rows(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "",
        "poststelle@@tmuenf.thueringen.de",
        "a@b@c.eu",
        "@name and a@b",
        "logo@2x.png",
        "name@example.com",
        "https://user@host.org/x",
        "josé@x.es",
        "a..b@x.eu",
        "meet at the office (at) noon",
        "Fax: +49 30 27577-111",
        "Telefax +49 30 27577-111",
        "budget 1 500 000 EUR for 2021-2027",
        "+20 000 000 euro and +5 points, UTC+01:00",
        "2024-12-26T18:00:16.985+0100",
        "Call 101103010 of 12/03/2025",
        "202-287-1055",
        "Contact: National Contact Points for the programme",
        "Contact us, Contact Form: here",
        "Agency Contact: Contracting Officer",
        "https://www.dlr.de",
        "Website: https://www.dlr.de",
        "Tel: see website",
        "Contact: Website",
    ],
)
def test_nothing(text: str) -> None:
    assert find_contacts(text) == ()


_WORD = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12)


@given(
    local=st.lists(_WORD, min_size=1, max_size=3),
    domain=_WORD,
    tld=st.sampled_from(["eu", "de", "europa.eu", "gov.mk", "museum"]),
)
def test_emails_are_read_back(local: list[str], domain: str, tld: str) -> None:
    email = f"{'.'.join(local)}@{domain}x.{tld}"
    assert [row[1] for row in _rows(f"Write to {email}.")] == [email]


@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    find_contacts(f"Tel: {text} @ {text}", country="DE")


@pytest.mark.parametrize(
    "unit",
    [
        "@",
        "a@",
        "a.",
        "1",
        "1 ",
        "Tel: 1",
        "+1 2",
        "Contact: A",
        "(at) ",
        "a@b.",
        "\n\n",
        "Fax ",
        "Tel: +49 30 27577-0 ",
    ],
)
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(find_contacts, unit, size=20_000)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("office@ruche.fr ; 01 40 15 79 40", [(None, "office@ruche.fr", "01 40 15 79 40", None)]),
        ("01 40 15 79 40 | office@ruche.fr", [(None, "office@ruche.fr", "01 40 15 79 40", None)]),
        ("Rucher, 3 rue du Miel, 01 40 15 79 40 ou par courriel à office@ruche.fr", [(None, "office@ruche.fr", "01 40 15 79 40", None)]),
        ("The office, C15 Y291, 01 40 15 79 40 or by email office@ruche.fr", [(None, "office@ruche.fr", "01 40 15 79 40", None)]),
        ("in 2024 1 000 or by email office@ruche.fr", [(None, "office@ruche.fr", None, None)]),
        ("office@ruche.fr, 75001 Paris", [(None, "office@ruche.fr", None, None)]),
        ("office@ruche.fr, 01.03.2026 10", [(None, "office@ruche.fr", None, None)]),
        ("office@ruche.fr, 20 000", [(None, "office@ruche.fr", None, None)]),
    ],
)
def test_a_number_beside_an_address(text: str, rows: list[Row]) -> None:
    assert _rows(text, "FR") == rows


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Telefon (0511) 83 81 - 396", ["(0511) 83 81 - 396"]),
        ("Téléphone : 514 872-0311 (311)", ["514 872-0311"]),
        ("Tel. 06421 / 99 31 20", ["06421 / 99 31 20"]),
        ("Tel. 030 123456 / 030 987654", ["030 123456"]),
        ("Contact Ada Imker at 309.788.2300 or ada@hive.org", ["309.788.2300", "ada@hive.org"]),
        ("Please reach the office on 020 7969 5200 with questions.", ["020 7969 5200"]),
        ("T 0800 123 4567", ["0800 123 4567"]),
        ("Ada Imker, 030 20246-1500, imker@hive.de", ["030 20246-1500", "imker@hive.de"]),
        ("Auskünfte: 0361 37-8000", ["0361 37-8000"]),
        ("The phone number is 617-918-1698", ["617-918-1698"]),
        ("Telf. 958 247 000", ["958 247 000"]),
        ("☎ 03 88 22 78 68", ["03 88 22 78 68"]),
        ("Telefoon 070 123 45 67", ["070 123 45 67"]),
        ("Zadzwoń: 22 123 45 67", ["22 123 45 67"]),
        ("info(a)hive.pl", ["info@hive.pl"]),
        ("E-mail the form to grants at hive.org", ["grants@hive.org"]),
        ("The bees meet at hive.org; send help to the office at home.", []),
        ("call for projects on 03 05 2026", []),
        ("Contact us on 03.05.2026", []),
        ("Infos: 01/02/2026", []),
        ("Project no. 030 123 4567", []),
        ("Contact the agency at 12 000 bees", []),
        ("Tel. 112/2020", []),
    ],
)
def test_telephones_and_addresses_in_other_words(text: str, values: list[str]) -> None:
    """What somebody is reached at; no dates, sums, numbers of acts and projects."""
    assert sorted(value for row in _rows(text) for value in row if value) == sorted(values)
