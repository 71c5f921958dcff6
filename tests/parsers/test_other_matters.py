"""A call goes on about much that is none of its terms: the call before, fees, scores, reports. None of it becomes a value."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from parsers.read import parse_page

SENTENCES: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "pages" / "other_matters.toml").read_text(encoding="utf-8"))
URL = "https://www.hafen.example/x"
# The title, what it says of itself, and a list
CALLS = {
    "en": (
        "Call for proposals: Harbour crafts",
        "The fund helps towns on the coast to keep crafts alive. Towns, schools and firms can apply for a grant.",
        "Applications must be submitted by 31 March 2026 at 17:00.",
        "Who can apply\n• Towns on the coast\n• Schools and firms",
    ),
    "fr": (
        "Appel à projets : métiers du port",
        "Le fonds aide les villes côtières à maintenir des métiers vivants. Villes, écoles et entreprises peuvent demander une subvention.",
        "Les candidatures doivent être déposées avant le 31 mars 2026 à 17h00.",
        "Qui peut candidater ?\n• Villes côtières\n• Écoles et entreprises",
    ),
    "de": (
        "Förderaufruf: Handwerk im Hafen",
        "Der Fonds hilft Städten an der Küste, Handwerke lebendig zu halten. Städte und Betriebe können einen Zuschuss beantragen.",
        "Anträge sind bis zum 31. März 2026, 17:00 Uhr, einzureichen.",
        "Wer kann einen Antrag stellen?\n• Städte an der Küste\n• Schulen und Betriebe",
    ),
    "es": (
        "Convocatoria de ayudas: oficios del puerto",
        "El fondo ayuda a las ciudades de la costa a mantener vivos los oficios. Ciudades y empresas pueden solicitar una subvención.",
        "Las solicitudes se presentarán hasta el 31 de marzo de 2026 a las 17:00.",
        "¿Quién puede solicitarla?\n• Ciudades de la costa\n• Escuelas y empresas",
    ),
    "it": (
        "Bando: mestieri del porto",
        "Il fondo aiuta le città della costa a tenere vivi i mestieri. Città, scuole e imprese possono chiedere un contributo.",
        "Le domande vanno presentate entro il 31 marzo 2026 alle ore 17:00.",
        "Chi può partecipare?\n• Città della costa\n• Scuole e imprese",
    ),
}
# Not the day of publication, and what has words of its own
_TERMS = (
    "kind",
    "title",
    "reference",
    "opens_on",
    "deadlines",
    "amounts",
    "funding_rate",
    "duration_months",
    "consortium",
    "expected_grants",
)


def terms(page: str) -> dict[str, Any]:
    (item,) = parse_page(page.encode(), url=URL, content_type="text/plain")
    return {name: getattr(item, name) for name in _TERMS}


@pytest.mark.parametrize("language", CALLS)
def test_the_call_alone_has_a_last_day_and_nothing_else(language: str) -> None:
    found = terms("\n\n".join(CALLS[language]))
    (deadline,) = found.pop("deadlines")
    assert (str(deadline.date), str(deadline.time)[:5], deadline.kind) == ("2026-03-31", "17:00", "single")
    assert [name for name, value in found.items() if value] == ["kind", "title"]


@pytest.mark.parametrize("language", CALLS)
def test_other_matters_change_none_of_its_terms(language: str) -> None:
    title, what, when, who = CALLS[language]
    expected = terms("\n\n".join(CALLS[language]))
    for number, sentence in enumerate(SENTENCES[language]):
        places = ((title, what, when, sentence, who), (title, what, f"{when} {sentence}", who), (title, what, when, f"{who}\n• {sentence}"))
        assert terms("\n\n".join(places[number % len(places)])) == expected, sentence


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Related call: Green Harbours 2025 – deadline 1 March 2025 – EUR 3 million"),
        ("fr", "Appel lié : Ports verts 2025 – date limite 1er mars 2025 – 3 millions d'euros"),
        ("de", "Verwandter Aufruf: Grüne Häfen 2025 – Frist 1. März 2025 – 3 Mio. Euro"),
        ("es", "Convocatoria relacionada: Puertos verdes 2025 – plazo 1 de marzo de 2025 – 3 millones de euros"),
        ("it", "Bando collegato: Porti verdi 2025 – scadenza 1 marzo 2025 – 3 milioni di euro"),
    ],
)
def test_a_line_on_another_call_is_left_out(language: str, line: str) -> None:
    title, what, when, who = CALLS[language]
    assert terms("\n\n".join((title, what, when, line, who))) == terms("\n\n".join(CALLS[language]))


def test_the_next_call_opens_when_this_one_is_over() -> None:
    title, what, when, who = CALLS["en"]
    page = "\n\n".join((title, what, "Applications open on 1 February 2026.", when, "The next call opens on 1 October 2026.", who))
    assert terms(page)["opens_on"] == "2026-02-01"


def test_news_on_the_call_itself_is_read() -> None:
    title, what, _, who = CALLS["en"]
    page = "\n\n".join((title, what, "News: the deadline for applications is extended to 5 May 2026.", who))
    assert [str(deadline.date) for deadline in terms(page)["deadlines"]] == ["2026-05-05"]


@pytest.mark.parametrize(
    ("language", "sentence", "most"),
    [
        ("en", "Market research vouchers of up to EUR 5,000 are available per project.", 5000),
        ("it", "Quota a fondo perduto fino a 20.000 euro per progetto.", 20000),
    ],
)
def test_a_sentence_that_only_begins_like_a_fee_or_a_market_states_a_grant(language: str, sentence: str, most: int) -> None:
    title, what, when, who = CALLS[language]
    (grant,) = terms("\n\n".join((title, what, when, sentence, who)))["amounts"]
    assert (grant.scope, grant.max) == ("grant", most)
