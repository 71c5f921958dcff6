"""What the last words before a list say of it, in more wordings: work, those who apply, what is preferred, conditions."""

from __future__ import annotations

import pytest

from parsers.text_outline import outline_text
from tests.parsers.section_pages import NOTHING, sections

WORK = ("new workshops", "open concerts", "school visits")
DOING = ("fomentar la lectura", "crear redes de lectores", "promover la convivencia")
BODIES = ("associations", "schools", "museums")
FIELDS = ("biodiversity", "clean water", "healthy soils")


def _list(lead: str, items: tuple[str, ...]) -> str:
    return f"{lead}\n" + "".join(f"- {item}\n" for item in items)


@pytest.mark.parametrize(
    ("lead", "items", "section"),
    [
        # What is paid for, though the lead bounds a sum, or speaks of items as it does of papers.
        ("Requests for money, which must not exceed £5,000, can be made for:", WORK, "actions"),
        ("The following items are eligible for funding:", WORK, "actions"),
        ("Events can include:", WORK, "actions"),
        ("The trust pays for:", WORK, "actions"),
        ("The trust cannot pay for:", WORK, None),
        ("Requests must not be made for:", WORK, None),
        ("The following items are not eligible for funding:", WORK, None),
        # What may be done is work, what should be done is preferred.
        ("Projects can focus on:", WORK, "actions"),
        ("Projects should focus on:", FIELDS, "priorities"),
        # Work that aims at something is no applicant.
        ("Acciones dirigidas a:", DOING, "actions"),
        ("Actuaciones destinadas a:", DOING, "actions"),
        ("Interventi finalizzati a:", ("promuovere la lettura", "creare nuove reti", "favorire la convivenza"), "actions"),
        ("Ayudas dirigidas a:", ("asociaciones culturales", "empresas", "personas físicas"), "eligibility"),
        ("The call is open to:", BODIES, "eligibility"),
        ("Un micro-projet vise :", ("à renforcer la vie associative", "à soutenir les rencontres"), "objectives"),
        ("L'appel à projets vise :", ("les associations", "les communes"), "eligibility"),
        ("Peuvent répondre à l'appel :", ("les associations", "les communes"), "eligibility"),
        ("Le bureau donne la préférence aux projets qui répondent aux mesures suivantes :", FIELDS, "priorities"),
        ("La oficina da prioridad a los proyectos sobre:", FIELDS, "priorities"),
        ("Le bureau aide des projets de qualité, notamment dans les disciplines suivantes :", ("musique", "théâtre"), "priorities"),
        ("L'aide porte sur :", ("la plantation de haies", "la restauration de mares"), "actions"),
        ("Les dossiers peuvent être déposés :", ("en ligne", "par courrier"), None),
        # What a grant lets those do who get it.
        ("The fellowship enables young researchers at any university to:", ("spend time abroad", "carry out a pilot study"), "actions"),
        ("La bourse permet à un jeune chercheur de :", ("réaliser un travail original", "mener une action"), "actions"),
        ("Cette aide est créée pour qu'une compagnie puisse :", ("créer un spectacle", "partir en tournée"), "actions"),
        ("La ayuda se concede para que las entidades puedan:", ("crear un espectáculo", "organizar una gira"), "actions"),
        ("Il contributo permette alle associazioni di:", ("creare uno spettacolo", "organizzare una tournée"), "actions"),
        # Of which kinds it is; phases of the procedure are none.
        ("Das Programm fördert zwei Phasen:", ("Konzeption", "Umsetzung"), "actions"),
        ("The fund supports two types of projects:", ("exhibitions", "festivals"), "actions"),
        ("Le fonds soutient deux types de projets :", ("expositions", "festivals"), "actions"),
        ("Il fondo finanzia tre tipologie di interventi:", ("mostre", "festival", "concerti"), "actions"),
        ("El fondo financia dos tipos de actividades:", ("exposiciones", "festivales"), "actions"),
        ("The application has two phases:", ("first phase: short proposal", "second phase: full proposal"), None),
        # The words nearest to the list count.
        ("Con questo bando si intende finanziare, negli ambiti della cultura, questi interventi:", ("cloud", "stampa 3D"), "actions"),
        ("Dans les domaines suivants de la culture, nous finançons les actions suivantes :", ("ateliers", "concerts"), "actions"),
        # All that is asked of those who are to be eligible.
        (
            "To be eligible, your project must have eligible costs of EUR 5,000 and be aimed at:",
            ("making it better", "meeting people"),
            "eligibility",
        ),
        (
            "Pour être éligible, le projet doit avoir des dépenses de 5 000 € et viser à :",
            ("créer des liens", "ouvrir la culture"),
            "eligibility",
        ),
        ("Per essere ammissibili i progetti devono:", ("durare un anno", "coinvolgere due scuole"), "eligibility"),
        ("To be eligible, your application must include the following documents:", ("a budget", "a letter"), None),
        # Between which sums something lies.
        (
            "Total project costs must be within the following ranges:",
            ("small projects: EUR 5,000 to 9,000", "large ones: up to EUR 50,000"),
            None,
        ),
        ("Les coûts éligibles doivent respecter les plafonds suivants :", ("petits projets : 5 000 €", "grands projets : 50 000 €"), None),
        (
            "I costi ammissibili devono rispettare i seguenti limiti:",
            ("progetti piccoli: 5.000 euro", "progetti grandi: 50.000 euro"),
            None,
        ),
        # What is preferred, and what is only judged.
        ("Se valorarán los proyectos que promuevan:", DOING, "priorities"),
        ("Saranno premiati i progetti che:", ("coinvolgono giovani", "creano reti"), "priorities"),
        ("Une attention particulière sera portée aux projets qui :", ("touchent les jeunes", "créent des réseaux"), "priorities"),
        ("Particular attention will be paid to projects that:", ("reach the young", "build networks"), "priorities"),
        ("Se valorarán los siguientes criterios:", ("calidad (40 puntos)", "impacto (30 puntos)"), None),
        ("The evaluation will look at the following areas:", ("quality", "cost"), None),
        # Which fields, in more words.
        ("Applications are invited in the fields of:", FIELDS, "priorities"),
        ("Our focus this year is on:", FIELDS, "priorities"),
        ("Im Mittelpunkt stehen:", ("Artenvielfalt", "Wasser"), "priorities"),
        ("en una de estas categorías:", ("Biodiversidad", "Agua"), "priorities"),
        # Examples of work, and what is paid.
        ("We are looking for projects such as:", WORK, "actions"),
        ("Sont soutenus :", ("des ateliers", "des concerts"), "actions"),
        ("Through this fund we want to:", ("make towns green", "bring people together"), "objectives"),
        ("Our fund wants:", ("boats", "ropes"), None),
        # Who may apply, in other languages.
        ("Aanvragen kunnen worden ingediend door:", ("verenigingen", "scholen"), "eligibility"),
        ("Wnioski mogą składać:", ("stowarzyszenia", "szkoły"), "eligibility"),
        ("Ansökan kan göras av:", ("föreningar", "skolor"), "eligibility"),
        ("Ein Hafenantrag kann gestellt werden von:", ("Vereinen der Küste", "Schulen der Küste"), "eligibility"),
        ("Anträge stellen dürfen:", ("Vereine", "Schulen"), "eligibility"),
        ("Für Projekte am Hafen können einen Antrag einreichen:", ("Vereine", "Schulen"), "eligibility"),
        ("Zwölf Franken gibt es für Projekte, die", ("den Hafen beleben", "das Meer schützen"), "eligibility"),
        # Kinds of action; countries and days that are none.
        ("Vier Arten von Aktionen sind förderfähig:", ("Feste am Hafen", "Fahrten aufs Meer"), "actions"),
        ("Die Aktivitäten dürfen sein:", ("Feste am Hafen", "Fahrten aufs Meer"), "actions"),
        ("Folgende Partnerländer können an den Maßnahmen teilnehmen:", ("Island", "Norwegen"), None),
        ("Gesuche für Projekte mit Kosten über 5000 Franken sind möglich. Die Eingabetermine sind:", ("31. März", "31. Oktober"), None),
        ("Poden presentar-s'hi:", ("associacions", "escoles"), "eligibility"),
    ],
)
def test_the_last_words_before_a_list(lead: str, items: tuple[str, ...], section: str | None) -> None:
    assert sections(_list(lead, items)) == ({section: list(items)} if section else NOTHING)


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        (
            "Das Wichtigste zur Förderung in Kürze:",
            ("Antragsberechtigt sind Vereine", "Die Maßnahme muss am Hafen sein", "Geförderte Projekte müssen offen sein"),
        ),
        ("At a glance:", ("Eligible are schools and museums", "The project must take place at sea", "Projects must be open to all")),
        ("L'essentiel :", ("Sont éligibles les écoles", "L'opération doit avoir lieu au port", "Le bénéficiaire doit apporter 10 %")),
    ],
)
def test_rules_at_a_glance_are_eligibility(heading: str, items: tuple[str, ...]) -> None:
    assert sections(_list(heading, items)) == {"eligibility": list(items)}


@pytest.mark.parametrize(
    "text",
    [
        "Requisitos\n\n> Estar inscritas en el puerto\n> Tener domicilio en la costa\n",
        "Requisitos\n\n» Estar inscritas en el puerto\n\n» Tener domicilio en la costa\n",
        "Requisitos\n\n1.Estar inscritas en el puerto\n\n2.Tener domicilio en la costa\n",
    ],
)
def test_pointers_and_numbers_without_a_blank_are_marks(text: str) -> None:
    assert sections(text) == {"eligibility": ["Estar inscritas en el puerto", "Tener domicilio en la costa"]}


def test_a_long_bullet_goes_on_past_a_comma() -> None:
    first = "mit Sitz an einer der Küsten des Nordens oder des Ostens, an der Elbe,"
    assert sections(f"Antragsberechtigt\n- Vereine {first}\nder Weser oder der Trave\n- Schulen\n") == {
        "eligibility": [f"Vereine {first} der Weser oder der Trave", "Schulen"]
    }


def test_a_sentence_below_a_list_of_commas_is_no_part_of_it() -> None:
    long = "Vereine mit Sitz an einer der Küsten des Nordens und des Ostens,"
    assert sections(f"Antragsberechtigt\n- {long}\n- {long}\nsofern sie gemeinnützig sind.\n")["eligibility"][:2] == [long, long]


def test_a_pointer_alone_is_a_quotation() -> None:
    assert [block.kind for block in outline_text("> The harbour was here before the town.\n\nIt was small.").blocks] == ["para", "para"]


def test_a_marked_label_heads_the_plain_lines_below_it() -> None:
    text = "- Plazo: 31 de marzo\n\n- Líneas prioritarias:\n\n"
    text += "Barcos y redes\n\nSal y pesca\n\nPuertos y faros\n\nEl puerto es pequeño.\n\n- Duración: un año\n"
    assert sections(text) == {"priorities": ["Barcos y redes", "Sal y pesca", "Puertos y faros"]}
