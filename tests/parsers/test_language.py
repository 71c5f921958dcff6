"""The language of running text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.language import detect_language
from tests.parsers.linear import grows_linearly

TEXTS = {
    "en": "The call helps towns and regions that want to share what they have learnt about clean transport. "
    "Projects bring "
    "together public bodies, schools and firms, and their results have to be open to everyone who wants to use "
    "them again.",
    "fr": "L'appel aide les villes et les régions qui veulent partager ce qu'elles ont appris sur les transports "
    "propres. Les "
    "projets réunissent des organismes publics, des écoles et des entreprises, et leurs résultats doivent rester "
    "ouverts.",
    "de": "Die Ausschreibung hilft Städten und Regionen, die teilen wollen, was sie über saubere Verkehrsmittel "
    "gelernt haben. "
    "An den Projekten wirken Behörden, Schulen und Firmen mit, und ihre Ergebnisse müssen für alle zugänglich bleiben.",
    "es": "La convocatoria ayuda a las ciudades y regiones que quieren compartir lo que han aprendido sobre el "
    "transporte limpio. "
    "Los proyectos reúnen a organismos públicos, escuelas y empresas, y sus resultados deben quedar abiertos "
    "para todos.",
    "it": "Il bando aiuta le città e le regioni che vogliono condividere quello che hanno imparato sui trasporti "
    "puliti. I "
    "progetti riuniscono enti pubblici, scuole e imprese, e i loro risultati devono restare aperti a tutti quanti.",
    "pl": "Konkurs pomaga miastom i regionom, które chcą dzielić się tym, czego nauczyły się o czystym "
    "transporcie. Projekty "
    "łączą urzędy, szkoły i przedsiębiorstwa, a ich wyniki muszą pozostać otwarte dla wszystkich, którzy ich "
    "potrzebują.",
    "nl": "De oproep helpt steden en regio's die willen delen wat zij over schoon vervoer hebben geleerd. In de "
    "projecten werken "
    "overheden, scholen en bedrijven samen, en hun resultaten moeten voor iedereen toegankelijk en bruikbaar blijven.",
    "sv": "Utlysningen hjälper städer och regioner som vill dela med sig av vad de har lärt sig om rena "
    "transporter. I projekten "
    "samarbetar myndigheter, skolor och företag, och deras resultat måste vara öppna för alla som vill använda "
    "dem igen.",
    "mk": "Повикот им помага на градовите и регионите што сакаат да го споделат она што го научиле за чистиот "
    "превоз. Во "
    "проектите соработуваат јавни установи, училишта и претпријатија, а нивните резултати мора да останат "
    "отворени за сите.",
    "el": "Η πρόσκληση βοηθά πόλεις και περιφέρειες που θέλουν να μοιραστούν όσα έμαθαν για τις καθαρές "
    "μεταφορές. Στα έργα "
    "συνεργάζονται δημόσιοι φορείς, σχολεία και επιχειρήσεις, και τα αποτελέσματά τους πρέπει να μένουν ανοιχτά "
    "σε όλους.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_detected(language: str) -> None:
    assert detect_language(TEXTS[language], None) == language


@pytest.mark.parametrize("language", TEXTS)
def test_declared_and_detected_agree(language: str) -> None:
    assert detect_language(TEXTS[language], f"{language.upper()}-XX") == language


@pytest.mark.parametrize("language", [language for language in TEXTS if language not in ("en", "mk")])
def test_a_template_that_says_english(language: str) -> None:
    assert detect_language(TEXTS[language], "en") == language


@pytest.mark.parametrize(
    "text, declared, wanted",
    [
        ("Call for proposals", "en", "en"),
        ("Call for proposals", "en-GB", "en"),
        ("Call for proposals", "pt_BR", "pt"),
        ("Call for proposals", None, None),
        ("Call for proposals", "", None),
        ("Call for proposals", "xx", None),
        ("Call for proposals", "english", None),
        ("", "de", "de"),
        ("", None, None),
        ("12 345 678 " * 100, None, None),
        ("12 345 678 " * 100, "fr", "fr"),
        ("https://www.example.org/die-ausschreibung-der-stadt " * 20, "fr", "fr"),
        ("ISF-2024-TF2-AG-COP " * 5, "it", "it"),
        (TEXTS["sv"], "da", "da"),
        (TEXTS["mk"], "bg", "bg"),
        (TEXTS["es"], "ca", "ca"),
        (TEXTS["en"], "xx", "en"),
        (TEXTS["en"] + TEXTS["de"] * 20, "en", "de"),
    ],
)
def test_declared_against_text(text: str, declared: str | None, wanted: str | None) -> None:
    assert detect_language(text, declared) == wanted


def test_the_same_text_gives_the_same_language() -> None:
    mixed = "".join(a + b for a, b in zip(TEXTS["en"].split("."), TEXTS["fr"].split("."), strict=False))
    assert len({detect_language(mixed, None) for _ in range(20)}) == 1


def test_fast_once_loaded() -> None:
    detect_language(TEXTS["en"], None)
    took = []
    for _ in range(20):
        start = time.perf_counter()
        detect_language(TEXTS["en"] * 100, "en")
        took.append(time.perf_counter() - start)
    assert min(took) < 0.005


@given(st.text(max_size=400), st.none() | st.text(max_size=8))
def test_never_raises(text: str, declared: str | None) -> None:
    detect_language(text, declared)


@pytest.mark.parametrize("unit", ["a", "a@", "www.", "1 ", " ", "the call "])
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(lambda text: detect_language(text, None), unit, size=200_000)
