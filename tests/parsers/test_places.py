"""Where those who apply must be at home, in sentences."""

from __future__ import annotations

import pytest

from parsers.countries import find_countries as read_in_text
from parsers.places import find_countries
from parsers.read import make_context, parse_page
from parsers.seats import home_words
from parsers.text_outline import outline_text
from parsers.told_countries import titled_countries, told_countries
from tests.parsers.linear import grows_linearly


def _countries(text: str) -> list[str]:
    outline = outline_text(f"Hives 2026\n\n{text}")
    outline.language = next((language for language, words in _TELLING.items() if any(word in text for word in words)), "en")
    found = find_countries(make_context(outline, None))
    return [f"{country.code or country.group}" for country in found if country.role == "eligible"]


_TELLING = {
    "fr": ("andidat", "appel", "espace", "projets"),
    "de": (" mit ", "richtet", "einer", "Programmgebiet", "Beteiligt", "fördert", "sind Kommunen"),
    "es": ("Podrán", "convocatoria", "ambos", "territorio", "bilaterales"),
    "it": ("imprese", "area di", "Il bando"),
    "pt": ("Podem", "júri"),
    "nl": ("programmagebied",),
}


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Applicants must be established in Austria, Belgium or Croatia.", ["AT", "BE", "HR"]),
        ("Bénéficiaires\n\n- Sociétés d'un appel établies en France\n- Auteurs", ["FR"]),
        ("Bénéficiaires\n\nLes PME immatriculées en France, seules, avec leurs projets.", ["FR"]),
        ("Beneficiari\n\n- Le imprese con sede legale e operativa in Italia", ["IT"]),
        ("Bénéficiaires\n\n- Artistes dont les projets ont été exposés en France", []),
        ("Bénéficiaires\n\n- Étudiants d'un appel immatriculés dans une université de Suisse romande", []),
        ("Bénéficiaires\n\n- Groupements d'un appel dont au moins un membre est établi en Suisse", []),
        ("Only organisations registered in an EU Member State or in Norway can apply.", ["EU", "NO"]),
        ("Applicants can be mills based in EU Member States or in countries associated to Horizon Europe.", ["EU", "ASSOCIATED"]),
        ("The prize is open to companies based in the European Union.", ["EU"]),
        ("You must be based in one of three eligible regions: Lazio (Italy) topic 1, Vienna (Austria) topic 2.", ["IT", "AT"]),
        ("Citizens of Portugal and Spain may apply.", ["PT", "ES"]),
        ("Les candidats doivent être établis en Belgique ou en France.", ["BE", "FR"]),
        ("Peuvent candidater les organismes dont le siège social est situé en Suisse.", ["CH"]),
        ("Antragsberechtigt sind Unternehmen mit Sitz in Deutschland oder Österreich.", ["DE", "AT"]),
        ("Gefördert werden Vorhaben von Vereinen mit Sitz in Deutschland.", ["DE"]),
        ("Podrán participar las empresas con sede en España o Portugal.", ["ES", "PT"]),
        ("Possono partecipare le imprese con sede legale in Italia.", ["IT"]),
        ("La borsa è riservata a cittadini dell'Unione Europea che desiderano studiare negli Stati Uniti.", ["EU"]),
        # Not all who apply, not where they are at home, or not at all.
        ("Consortia must have at least three entities established in Austria, Belgium or Croatia.", []),
        ("Companies established in Belarus may not apply. Applicants must not be based in Russia.", []),
        ("The work may take place in Kenya.", []),
        ("The Hive Office, based in Belgium, answers questions.", []),
        ("If the organisation is registered in Switzerland it must bring its own money.", []),
        ("Applicants based in the north should write to the office, which has partners in Peru and Chile.", []),
        ("Applicants must be based in Ireland. The winners travel to Iceland.", ["IE"]),
        ("Eligible countries: Italia: Torino; Francia: Var. La Svizzera partecipa senza ricevere finanziamenti.", ["IT", "FR"]),
    ],
)
def test_where_applicants_are_at_home(text: str, countries: list[str]) -> None:
    assert _countries(text) == countries


@pytest.mark.parametrize("unit", ["applicants must be based in ", "established ", "mit Sitz in Wien oder ", "a. b; c! "])
def test_hostile_sentences_take_no_longer(unit: str) -> None:
    assert grows_linearly(home_words, unit)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The call is open to NGOs in Mali, Niger, and Burkina Faso.", ["ML", "NE", "BF"]),
        ("The fund asks well-run choirs and associations working in Kenya and Uganda to apply.", ["KE", "UG"]),
        ("Das Programm richtet sich an Vereine aus Polen, Tschechien und der Slowakei.", ["PL", "CZ", "SK"]),
        ("L'appel à projets est ouvert aux organisations du Bénin, du Togo et du Sénégal.", ["BJ", "TG", "SN"]),
        ("La convocatoria está abierta a entidades de Perú, Bolivia, y Ecuador.", ["PE", "BO", "EC"]),
        ("Il bando: possono partecipare le imprese di Italia, Francia e Spagna.", ["IT", "FR", "ES"]),
        ("Il bando è aperto a enti con sede in Kenya, Tanzania e Uganda.", ["KE", "TZ", "UG"]),
        ("Podem candidatar-se organizações de Angola, da Namibia e do Peru.", ["AO", "NA", "PE"]),
        ("O júri inclui peritos de Angola, da Namibia e do Peru.", []),
        ("La giuria del bando viene da Argentina, Bolivia e Cile.", []),
        ("Tra i membri del fondo ci sono Argentina, Bolivia e Cile.", []),
        ("The joint call is funded by Germany, France, Spain and Israel.", ["DE", "FR", "ES", "IL"]),
        ("The programme covers all EU Member States, Norway and Iceland.", ["EU", "NO", "IS"]),
        ("At least one company from Spain and one from Chile must take part.", ["ES", "CL"]),
        ("Mindestens ein Partner aus Deutschland und einer aus Kanada arbeiten zusammen.", ["DE", "CA"]),
        ("Interreg VI-A Croatia-Serbia opens its second call for small projects.", ["HR", "RS"]),
        ("The second call of Interreg Upper Delta (NL-BE) is open.", ["NL", "BE"]),
        ("Interreg: molinos y puentes a ambos lados de la frontera entre Francia y Andorra.", ["FR", "AD"]),
        ("Projects may come from the four nations of the upper coast: Albania, Croatia, Greece and Italy.", ["AL", "HR", "GR", "IT"]),
        ("La convocatoria es para proyectos de los países miembros (Argentina, Brasil, Chile y Perú).", ["AR", "BR", "CL", "PE"]),
        (
            "Partners come from three countries, two of them Beneficiary States (Latvia, Poland, Malta), or in Macedonia and Moldova.",
            ["LV", "PL", "MT", "MK", "MD"],
        ),
        ("L'appel va aux ressortissants de ses États membres, à savoir : le Bénin, le Mali et le Togo.", ["BJ", "ML", "TG"]),
        ("L'appel est le seul programme à couvrir les 27 États membres de l'UE, la Norvège et la Suisse.", ["EU", "NO", "CH"]),
        ("Choirs and associations from Montenegro, Serbia and North Macedonia can apply.", ["ME", "RS", "MK"]),
        (
            "The eligible areas are all regions of Austria and Croatia, as well as eight Länder of Germany (Bayern, Berlin).",
            ["AT", "HR", "DE"],
        ),
        ("El territorio elegible del programa: las regiones del sur de Francia (Occitanie), todo Portugal y Andorra.", ["FR", "PT", "AD"]),
        ("Das Programmgebiet umfasst Teile von Österreich, Ungarn und die Slowakei.", ["AT", "HU", "SK"]),
        ("Zum Programmgebiet Nordküste gehören Belgien, die Niederlande und Irland.", ["BE", "NL", "IE"]),
        ("L'espace de coopération regroupe des régions de France, d'Espagne et du Portugal.", ["FR", "ES", "PT"]),
        ("L'area di cooperazione comprende alcune province dell'Italia e della Slovenia.", ["IT", "SI"]),
        ("Het programmagebied omvat delen van België, Nederland en Duitsland.", ["BE", "NL", "DE"]),
        ("Beteiligt sind elf Behörden aus Gebieten in Belgien, Luxemburg und Frankreich.", ["BE", "LU", "FR"]),
        ("The programme area is not France, Spain or Portugal.", []),
        ("Our project areas: Kenya, Uganda, Tanzania.", []),
        ("Last year the programme area was left by Kenya and Uganda.", []),
        ("The programme is paid by the Donor States (Iceland, Liechtenstein and Norway).", []),
        ("The fund has offices in four countries: Kenya, Mali, Niger and Togo.", []),
        ("Projects were selected from four countries: Kenya, Mali, Niger and Togo.", []),
        ("Applicants from other countries (Kenya, Mali, Niger) are not eligible.", []),
        ("Rice grows in many countries: Kenya, Mali, Niger.", []),
        ("Choirs from Kenya and Mali met in Rome.", []),
        # Work that is paid, who is eligible, partners that are asked for, and cooperation between two.
        ("This call co-funds national and local projects in Kenya, the Republic of Moldova and Mali.", ["KE", "MD", "ML"]),
        ("Le fonds soutient des projets au Mali, au Niger et au Tchad.", ["ML", "NE", "TD"]),
        ("Das Programm fördert Projekte in Kenia, Uganda und Tansania.", ["KE", "UG", "TZ"]),
        ("La convocatoria apoya proyectos en Kenia, Uganda y Tanzania.", ["KE", "UG", "TZ"]),
        ("Il bando finanzia progetti in Kenya, Uganda e Tanzania.", ["KE", "UG", "TZ"]),
        ("Eligible applicants are institutions of higher education in the United States.", ["US"]),
        ("Antragsberechtigt sind Kommunen in Deutschland.", ["DE"]),
        ("Lead partners must come from Poland, Sweden or Lithuania.", ["PL", "SE", "LT"]),
        ("Applicants must be citizens or permanent residents of Malta or Italy.", ["MT", "IT"]),
        ("Partners from Austria, Croatia and Slovenia may take part.", ["AT", "HR", "SI"]),
        ("Partners from Austria, Croatia and Slovenia met last year.", []),
        ("Das Vorhaben muss mit einem weiteren Projektträger aus Luxemburg, Belgien oder Frankreich stattfinden.", ["LU", "BE", "FR"]),
        ("Proyectos bilaterales entre España y Japón.", ["ES", "JP"]),
        ("Il bando di cooperazione transfrontaliera Italia - Svizzera.", ["IT", "CH"]),
        (
            "Entities from at least three Visegrad countries (the Czech Republic, Hungary, Poland and Slovakia) must be involved.",
            ["CZ", "HU", "PL", "SK"],
        ),
        ("The competition is open to UK-registered businesses.", ["GB"]),
        ("be a UK-based business of any size", ["GB"]),
        ("The bilateral agreement between France and Japan was signed in 1980.", []),
        ("The fund supported projects in Kenya and Mali last year.", []),
        ("The fund supports projects in Italy.", []),
        ("UK-based trustees decide.", []),
        # Who is meant besides, who is not, what the money is for, and regions that look like countries.
        ("The call is not open to organisations in Mali and Niger.", []),
        ("The call is open to organisations working with partners in Mali and Niger.", []),
        ("Last year grants went to organisations in Mali and Niger.", []),
        ("The fund supports films on the way from Syria, Iraq and Libya to Germany.", []),
        ("The programme is supported by Sweden.", []),
        ("The programme covers visits to France, Spain and Italy.", []),
        ("The border between Peru and Chile is the theme of the prize.", []),
        ("Interreg Austria-Bavaria opens its second call.", []),
        ("Interreg Italia-Malta and Interreg Croatia-Serbia both have open calls.", []),
    ],
)
def test_which_countries_a_call_lists_in_its_sentences(text: str, countries: list[str]) -> None:
    assert _countries(text) == countries


LISTED = "{}\n\n- North – Denmark, Sweden, Norway\n- South – Italy, Malta, Spain\n"


def test_a_list_of_countries_below_who_takes_part() -> None:
    lead = "An application must have one partner from each of these areas:"
    assert _countries(LISTED.format(lead)) == ["DK", "SE", "NO", "IT", "MT", "ES"]
    assert _countries(LISTED.format("Projects were selected in these areas:")) == []
    assert _countries(LISTED.format("Applicants from these areas may not apply:")) == []


@pytest.mark.parametrize(
    "unit",
    [
        "open to organisations in Mali, ",
        "Interreg A-",
        "at least one partner from Spain and ",
        "countries: ",
        "states (Mali, ",
        "NGOs from Mali ",
        "The call funds projects in ",
        "bilateral projects ",
        "must have a partner from Mali ",
        "open to Mali-",
        "Eligible applicants are ",
    ],
)
def test_hostile_lists_of_countries_take_no_longer(unit: str) -> None:
    assert grows_linearly(lambda text: told_countries(text, "en", across_borders=True), unit)


def test_countries_that_take_part_are_those_of_the_call() -> None:
    head = "<h1>Call for proposals: Quay Fund</h1><p>Deadline: 1 March 2026</p><h2>Beneficiaries</h2>"
    page = f"{head}<p>Every EU country but Denmark takes part in the Fund.</p>"
    (item,) = parse_page(page.encode(), url="https://www.example.org/calls/quay")
    assert [(country.group or country.code, country.role) for country in item.countries] == [("EU", "eligible"), ("DK", "excluded")]


@pytest.mark.parametrize(
    ("title", "countries"),
    [
        ("Support to civil society in Armenia, Azerbaijan, Republic of Moldova and Ukraine", ["AM", "AZ", "MD", "UA"]),
        ("Small grants for choirs from Kenya, Uganda and Tanzania", ["KE", "UG", "TZ"]),
        ("Choirs that sing in Kenya, Uganda and Tanzania visit the town of the fund", []),
        ("Choirs in Kenya", []),
    ],
)
def test_the_title_of_a_call_ends_in_its_countries(title: str, countries: list[str]) -> None:
    assert [country.code for country in titled_countries(title, "en")] == countries


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Tout organisme, privé ou public, établi dans un Etat membre de l’UE ou un pays tiers associé au programme, peut participer.",
            "fr",
        ),
        ("Any organisation established in an EU Member State or a third country associated to the Programme can apply.", "en"),
        ("Jede Einrichtung mit Sitz in einem EU-Mitgliedstaat oder einem assoziierten Drittland kann sich bewerben.", "de"),
        ("Toda entidad establecida en un Estado miembro de la UE o en un país tercero asociado al programa puede participar.", "es"),
        ("Ogni ente stabilito in uno Stato membro dell’UE o in un paese terzo associato al programma può partecipare.", "it"),
    ],
)
def test_one_who_applies_is_at_home_in_one_of_a_group(text: str, language: str) -> None:
    words = home_words(text)
    assert words is not None
    assert [country.group for country in read_in_text(words, language=language)] == ["EU", "ASSOCIATED"]
