"""Whom to ask, as pages print it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.contacts import find_contacts
from parsers.read import make_context
from parsers.shared import find_all_contacts
from parsers.text_outline import outline_text
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
        ("office@ruche.fr, 75001 Paris", [(None, "office@ruche.fr", None, None)]),
        ("office@ruche.fr, 01.03.2026 10", [(None, "office@ruche.fr", None, None)]),
        ("office@ruche.fr, 20 000", [(None, "office@ruche.fr", None, None)]),
    ],
)
def test_a_number_beside_an_address(text: str, rows: list[Row]) -> None:
    assert _rows(text, "FR") == rows


@pytest.mark.parametrize(
    ("text", "emails"),
    [
        ("Contact\n\nhive@bees.org", ["hive@bees.org"]),
        ("For any questions on the form, write to forms@bees.org\n\nContact\n\nhive@bees.org", ["forms@bees.org", "hive@bees.org"]),
        (
            "Beratung: im Bezirk.\n\nWer seine Bienen weit weg von der See und dem Fluss hält, schreibt an hive@bees.org",
            ["hive@bees.org"],
        ),
        ("Contact e-mail: hive@bees.org", ["hive@bees.org"]),
        ("The jury, among them queen@palace.org, sits in May and reads all of the forms.\n\nContact\n\nhive@bees.org", ["hive@bees.org"]),
    ],
)
def test_where_a_page_says_whom_to_ask(text: str, emails: list[str]) -> None:
    context = make_context(outline_text(f"Hives and meadows\n\nThe grant pays for hives.\n\n{text}"), None)
    assert sorted(str(contact.email) for contact in find_all_contacts(context)) == emails


def test_a_line_with_a_telephone_belongs_to_the_contact_above() -> None:
    context = make_context(outline_text("Hives\n\nE-mail: info@api.it\nNumero verde 800 12 34 56"), "https://www.api.it/x")
    assert [contact.phone for contact in find_all_contacts(context)] == [None, "800 12 34 56"]


@pytest.mark.parametrize(
    ("lines", "phones"),
    [
        ("Contact\nPôle Ruches\n05 57 57 80 00\nruches@ruche.fr", ["05 57 57 80 00"]),
        ("Votre interlocutrice\n+33 5 57 57 80 00", ["+33 5 57 57 80 00"]),
        ("Questions administratives : 01 41 10 14 00", ["01 41 10 14 00"]),
        # Days, postal codes and numbers elsewhere are none.
        ("Contact\n01.02.2027\nruches@ruche.fr", []),
        ("Contact\n0 123 456\nruches@ruche.fr", []),
        ("Remarque\n05 57 57 80 00", []),
    ],
)
def test_a_line_of_nothing_but_a_number_in_a_part_on_contacts(lines: str, phones: list[str]) -> None:
    context = make_context(outline_text(f"Ruches\n\nL'aide paie des ruches.\n\n{lines}"), "https://www.ruche.fr/x")
    assert [contact.phone for contact in find_all_contacts(context) if contact.phone] == phones


@pytest.mark.parametrize(
    ("text", "site", "phone"),
    [
        ("Per altri chiarimenti c'è la segreteria allo 045-8083310, dalle 10:30 alle 12.", "api.it", "045-8083310"),
        ("Pour toute question, le service répond au 01 40 15 79 40 de 9h à 17h.", "ruche.fr", "01 40 15 79 40"),
        ("Fragen beantwortet die Geschäftsstelle unter 030 2757 7000.", "bienen.de", "030 2757 7000"),
        ("Dudas en el teléfono 91 123 45 67 o por correo.", "abejas.es", "91 123 45 67"),
        ("Please contact us on 020 7946 0018 for help.", "bees.co.uk", "020 7946 0018"),
        ("Pour tout renseignement sur la période du 01.02.2026 au 01.03.2026, voir le règlement.", "ruche.fr", None),
        ("Per informazioni: la Fondazione, iscritta al numero 345678 del registro.", "api.it", None),
        ("For any questions on 01/02/2026 or later see below.", "bees.co.uk", None),
        ("The grant was 0450 808 331 in all.", "bees.co.uk", None),
    ],
)
def test_a_sentence_says_whom_to_call(text: str, site: str, phone: str | None) -> None:
    context = make_context(outline_text(f"Hives and meadows\n\nThe grant pays for hives.\n\n{text}"), f"https://{site}/x")
    assert [contact.phone for contact in find_all_contacts(context)] == ([phone] if phone else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Telefon (0511) 83 81 - 396", ["(0511) 83 81 - 396"]),
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


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        ("Auskünfte\nTelefon: 0511 8381 396\nE-Mail: imker@\nhive.de", ["0511 8381 396", "imker@hive.de"]),
        (
            "Cognizant Program Officer(s):\n\nAda Imker, BEE/HIVE, telephone: (703) 292-8450, email: ada@hive.gov",
            ["(703) 292-8450", "ada@hive.gov"],
        ),
        ("Ada Imker, Meadows, email: ada@hive.gov", ["ada@hive.gov"]),
        ("Hive house, 3 Meadow Lane, mail@hive.gov", []),
        # The sign is hidden, in the name too, and stands in a sentence.
        ("Ada Imker, +372 735 0215, e-mail: ada [dot] imker [at] hive [dot] ee", ["+372 735 0215", "ada.imker@hive.ee"]),
        ("Whoever wants to know more about the hives of the town asks imker(at)hive(dot)org.", ["imker@hive.org"]),
        ("Whoever wants to know more about the hives of the town asks ada DOT imker AT hive DOT org", ["ada.imker@hive.org"]),
        ("Whoever wants to know more about the hives of the town of the fund asks imker<at>hive.org", ["imker@hive.org"]),
        ("Open (at) all times for visits of the public, for which the programme.pdf names the days and hours of the year.", []),
        ("We meet AT noon. In all, the prices of jars are (a) 20.5 or (b) 30.2 and more in the shop beside the hives.", []),
    ],
)
def test_contacts_of_a_page(lines: str, values: list[str]) -> None:
    """Labels above numbers, an address on two lines, a line that begins with a person."""
    page = outline_text(f"Help for bees\n\nThe grant pays for hives in meadows.\n\n{lines}\n\nThe bees are glad of it all the year.")
    contacts = find_all_contacts(make_context(page, None))
    assert sorted(value for c in contacts for value in (c.email, c.phone) if value) == sorted(values)


@pytest.mark.parametrize(
    ("text", "country", "phones"),
    [
        ("Keepers may ask about it by calling 0800 824 824.", "NZ", ["0800 824 824"]),
        ("The form comes by e-mail or by telephoning 091 509 521.", "IE", ["091 509 521"]),
        ("Para esclarecimento de dúvidas ligue 21 982 25 92.", None, ["21 982 25 92"]),
        ("Consultas sobre la convocatoria, tlfno: 954 488 140,", "ES", ["954 488 140"]),
        ("Per informazioni chiamare lo 075 8138621.", "IT", ["075 8138621"]),
        ("Vous pouvez téléphoner au 01 40 15 79 40.", "FR", ["01 40 15 79 40"]),
        ("Fragen? Sie können uns anrufen: 0361 2135012", "DE", ["0361 2135012"]),
        ("Aanvragers bellen naar 020 794 60 18.", "NL", ["020 794 60 18"]),
        ("l'ufficio cultura (075-8138621-665 email: miele@alveare.it)", "IT", ["075-8138621"]),
        ("ada.imker@ruche.fr ; 01 40 15 79 40 182 rue du Miel 75001 Paris", "FR", ["01 40 15 79 40"]),
        ("The call 2024 1234 is closed.", None, []),
        ("This call 20 000 000 euro", None, []),
        ("Les projets de l'appel 2026 12 345", "FR", []),
        ("ada@hive.org 12.05.2026", "DE", []),
        ("Ring 3 250 of the harbour", None, []),
    ],
)
def test_numbers_that_one_rings(text: str, country: str | None, phones: list[str]) -> None:
    assert [c.phone for c in find_contacts(text, country=country) if c.phone] == phones


_LEAD = "Small ports may ask for money that helps them to plant trees around their harbours, twice a year."


@pytest.mark.parametrize(
    ("page", "emails"),
    [
        (f"Trees\n\n{_LEAD}\n\nChair:\n\nAda Imker\n\nada@ports.org\n\nBo Imker\n\nbo@ports.org", ["ada@ports.org", "bo@ports.org"]),
        (f"info@paper.org\n\nTrees\n\n{_LEAD}", []),
        (f"Trees\n\n{_LEAD}\n\n" + "\n\n".join(f"p{n}@ports.org" for n in range(9)), []),
    ],
)
def test_lines_of_an_address_below_the_text(page: str, emails: list[str]) -> None:
    found = find_all_contacts(make_context(outline_text(page), None))
    assert [contact.email for contact in found] == emails


@pytest.mark.parametrize(
    ("line", "phones"),
    [
        ("Harbour hotline: (+960) 7678767 or Email", ["(+960) 7678767"]),
        ("Tel. 943 01 02 03 (de 9 a 14 h)", ["943 01 02 03"]),
        ("Auskunft: Frau Imker, Durchwahl 0351 564-1234", ["0351 564-1234"]),
        ("Contact: T +41 31 322 92 83 F +41 31 322 78 34", ["+41 31 322 92 83"]),
        ("Our standard 345 678 applies", []),
        ("Harbour hotline open from 2024 on", []),
    ],
)
def test_a_line_of_a_telephone_below_the_text(line: str, phones: list[str]) -> None:
    found = find_all_contacts(make_context(outline_text(f"Trees\n\n{_LEAD}\n\n{line}"), None))
    assert [contact.phone for contact in found] == phones
