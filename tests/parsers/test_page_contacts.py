"""Whom to ask, as a whole page says it."""

from __future__ import annotations

import pytest

from parsers.contacts import find_contacts
from parsers.read import make_context
from parsers.shared import find_all_contacts
from parsers.text_outline import outline_text


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
        ("Call center 800 318 318", "IT", ["800 318 318"]),
        ("Numero azzurro 848 886 886", "IT", ["848 886 886"]),
        ("Línea nacional gratuita 01 8000 914446", None, ["01 8000 914446"]),
        ("Sans frais : 1 866 680-1884", "CA", ["1 866 680-1884"]),
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


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        ("Le rucher\n+33 5 57 57 80 00\nruches@ruche.fr", ["+33 5 57 57 80 00", "ruches@ruche.fr"]),
        ("ruches@ruche.fr\n05 57 57 80 00", ["05 57 57 80 00", "ruches@ruche.fr"]),
        ("ruches@ruche.fr\n01.02.2027", ["ruches@ruche.fr"]),
        ("ruches@ruche.fr\nSiret 055 757 800 00", ["ruches@ruche.fr"]),
        # A file of questions among the documents heads nothing.
        ("Documents utiles\n\nFoire aux questions (pdf - 204 Ko)\n\nUne question ? Écrivez à ruches@ruche.fr", ["ruches@ruche.fr"]),
    ],
)
def test_a_number_on_the_line_next_to_an_address(lines: str, values: list[str]) -> None:
    lead = "L'aide paie des ruches aux communes qui plantent des haies et des arbres autour de leurs prés et vergers."
    context = make_context(outline_text(f"Ruches\n\n{lead}\n\n{lines}\n\nImprimer la fiche"), "https://www.ruche.fr/x")
    assert sorted(v for c in find_all_contacts(context) for v in (c.email, c.phone) if v) == sorted(values)
