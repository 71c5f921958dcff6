"""Countries and groups of countries, in lists and in running text."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from parsers.codes import is_country
from parsers.countries import find_countries, may_name_country, read_countries
from parsers.items import Country
from tests.parsers.linear import grows_linearly


def _short(countries: tuple[Country, ...]) -> str:
    return " ".join(("-" if c.role == "excluded" else "") + (c.code or c.group or "") for c in countries)


@pytest.mark.parametrize(
    "value, wanted",
    [
        ("Moldova (Moldova), Albania (Shqipëria), Montenegro (Црна Гора)", "MD AL ME"),
        (
            "Bosnia and Herzegovina (Bosna i Hercegovina / Босна и Херцеговина), Kosovo (Kosova/Kosovë / Косово)",
            "BA XK",
        ),
        ("EU Member States, Overseas Countries and Territories (OCT) Iceland (Ísland), Norway (Norge)", "EU OCT IS NO"),
        ("EU Member States, Overseas Countries and Territories (OCT)Montenegro (Црна Гора)", "EU OCT ME"),
        ("EU Member States (including overseas countries and territories (OCTs)), excluding Denmark", "EU -DK"),
        ("EU Member States (including overseas countries and territories),\n excluding Denmark", "EU -DK"),
        ("EU Member States (except Denmark)", "EU -DK"),
        ("European Union: all Member States except Denmark (“Member States in the instrument”)", "EU -DK"),
        ("Every EU country but Denmark", "EU -DK"),
        ("EU Member States excluding Denmark and Ireland", "EU -DK -IE"),
        ("EU Member States excluding Denmark, Norway and Iceland", "EU -DK NO IS"),
        ("All countries except Russia, Belarus", "-RU -BY"),
        ("EEA countries (Norway, Iceland, Liechtenstein)", "EEA"),
        ("Candidate countries (Albania, Bosnia and Herzegovina, Serbia), Albania (Shqipëri, Kosovo)", "AL BA RS"),
        ("Paesi EFTA/SEE (Islanda e Norvegia), Paesi candidati (Albania, Serbia)", "IS NO AL RS"),
        ("EU Member States MoDs (Italy, Austria, Denmark)", "EU"),
        (
            "listed EEA countries and countries associated to the I3 Instrument (list of participating countries)",
            "EEA ASSOCIATED",
        ),
        ("countries associated to Horizon Europe", "ASSOCIATED"),
        ("Cohesion Countries", "COHESION"),
        ("European Union", "EU"),
        ("Member States, Switzerland", "EU CH"),
        ("États membres de l'UE, pays associés au programme, Ouganda", "EU ASSOCIATED UG"),
        ("EU-Mitgliedstaaten, Schweiz, Norwegen, Tschechische Republik", "EU CH NO CZ"),
        ("Estados miembros de la UE, México, Perú", "EU MX PE"),
        ("Stati membri dell’UE, Svizzera, Regno Unito", "EU CH GB"),
        ("EU countries: Austria, Belgium and France", "AT BE FR"),
        ("Albania, The Republic of North Macedonia, FYROM, Serbia", "AL MK RS"),
        (
            "Austria, Republic of Korea, The Netherlands, Tunisia, Türkiye, Turkey, Czech Republic, Czechia",
            "AT KR NL TN TR CZ",
        ),
        ("Faeroes (Føroyar / Færøerne), Greenland, Ivory Coast, Cape Verde", "FO GL CI CV"),
        ("UK, USA, Russian Federation, Viet Nam, Lao PDR", "GB US RU VN LA"),
        ("Moldova (Republic of), Kosovo*, Guinea-Bissau, Guinea, Niger, Nigeria", "MD XK GW GN NE NG"),
        ("Democratic Republic of the Congo, Republic of Ireland, Northern Ireland", "CD IE"),
        ("Deutschland (bundesweit)", "DE"),
        ("ITALIA-SVIZZERA", "IT CH"),
        ("AT, BE, EL, UK, XK", "AT BE GR GB XK"),
        ("Georgia, Ukraine", "GE UA"),
        ("Niemcy, Polska, Szwecja; Nederland, België; Sverige, Danmark", "DE PL SE NL BE DK"),
    ],
)
def test_lists(value: str, wanted: str) -> None:
    read = read_countries(value)
    assert _short(read) == wanted
    assert all(country.text in value for country in read)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Thüringen",
        "Nouvelle-Aquitaine",
        "Île-de-France",
        "Lithuanian, French",
        "NO",
        "All",
        "Third countries",
        "non-EU countries",
        "New Mexico",
        "Alabama, Georgia, Florida",
        "Northern Ireland",
        "Granada",
        "EEA Grants",
        "XX, YY",
        "france",
        "countries not associated",
        "outside the EU Member States",
        "Spain-based bodies",
        "Balkans",
        "worldwide",
    ],
)
def test_no_countries_in_lists(value: str) -> None:
    assert read_countries(value) == ()


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Applicants must be established in Uganda or in another country.", "UG"),
        ("nominated by EU Member States Hungary and Romania, with other EU Member States", "HU RO"),
        ("with a focus on Ukraine, Moldova, Georgia, North Macedonia and Serbia", "UA MD GE MK RS"),
        ("headquarters in Hungary or Slovakia or Romania or Ukraine", "HU SK RO UA"),
        ("The Poland-Ukraine programme", "PL UA"),
        ("open to EU Member States (including OCTs) and countries associated to the AMIF", "EU ASSOCIATED"),
        ("Malta takes part, Denmark does not", "MT DK"),
    ],
)
def test_running_text(text: str, wanted: str) -> None:
    assert _short(find_countries(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan met Chad Smith in Georgia.",
        "The University of Cyprus and the Ministry of Education of Ukraine",
        "Business France and Innovation Norway run it with the Luxembourg Institute",
        "Entities from Russia or Belarus are not eligible.",
        "the Spanish language, Lithuanian partners, a French body",
        "the Ukraine Facility",
        "third countries outside the EU Member States",
        "an island, a turkey, the china",
        "MALI is an acronym here",
        "meetings in Île-de-France and Spain-based bodies",
    ],
)
def test_nothing_in_running_text(text: str) -> None:
    assert find_countries(text) == ()


def test_language_of_the_page() -> None:
    assert _short(find_countries("établi en Ouganda ou en Allemagne", language="fr")) == "UG DE"
    assert find_countries("établi en Ouganda", language="en") == ()
    assert _short(read_countries("Северна Македонија, Србија", language="mk")) == "MK RS"
    assert _short(read_countries("Finland", language="no such language")) == "FI"


def test_role_and_order() -> None:
    read = read_countries("Serbia, Albania, Serbia, except Denmark", role="partner")
    assert [(c.code, c.role, c.text) for c in read] == [
        ("RS", "partner", "Serbia"),
        ("AL", "partner", "Albania"),
        ("DK", "excluded", "Denmark"),
    ]


_LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "sv"]
_MISLEADING = {"Granada", "Congo", "Kongo", "MF", "SX"}


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_name_of_cldr_is_read_back(language: str) -> None:
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and is_country(code) and not {code, name} & _MISLEADING and name[0].isupper() and ":" not in name:
            assert [c.code for c in read_countries(name)][:1] == [code], (language, name)


@pytest.mark.parametrize("language", [*_LANGUAGES, "cs", "el"])
def test_no_name_is_overlooked(language: str) -> None:
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and is_country(code) and find_countries(f"In {name}.", language=language):
            assert may_name_country(f"In {name}.", language), name


@given(
    st.lists(
        st.sampled_from(sorted(c for c in Locale("en").territories if len(c) == 2 and is_country(c))),
        unique=True,
        max_size=8,
    )
)
def test_lists_of_names_are_read_back(codes: list[str]) -> None:
    names = Locale("en").territories
    assert [c.code for c in read_countries("; ".join(names[code] for code in codes) + ";")] == codes


@given(st.text(max_size=200))
def test_never_raises_and_always_quotes(text: str) -> None:
    for country in (*read_countries(text), *find_countries(text)):
        assert country.text in text


@pytest.mark.parametrize(
    "unit",
    ["France, ", "(", "Republic of ", "EU ", "excluding Denmark ", "a", "United ", "Italia-", "(France) ", "AT, "],
)
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(read_countries, unit, size=12_000)
    assert grows_linearly(find_countries, unit, size=12_000)
