"""One sentence of a call states one of its terms: it is read as meant, or not at all."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from parsers.items import APPLICATION_KINDS
from parsers.read import parse_page
from tests.parsers.test_other_matters import CALLS, URL

SENTENCES: dict[str, list[list[str]]] = tomllib.loads((Path(__file__).parent / "pages" / "own_terms.toml").read_text(encoding="utf-8"))
# Title, what it says of itself, no last day, and a list, as in CALLS
IN_MORE_LANGUAGES = {
    "nl": (
        "Oproep: ambachten in de haven",
        "Het fonds helpt kuststeden ambachten levend te houden. Steden, scholen en bedrijven kunnen subsidie aanvragen.",
        "",
        "Wie kan aanvragen?\n• Steden aan de kust\n• Scholen en bedrijven",
    ),
    "pt": (
        "Concurso: ofícios do porto",
        "O fundo ajuda as cidades da costa a manter vivos os ofícios. Cidades, escolas e empresas podem pedir apoio.",
        "",
        "Quem pode candidatar-se?\n• Cidades da costa\n• Escolas e empresas",
    ),
    "pl": (
        "Nabór wniosków: rzemiosło w porcie",
        "Fundusz pomaga miastom na wybrzeżu zachować rzemiosło. Miasta, szkoły i firmy mogą ubiegać się o dotację.",
        "",
        "Kto może złożyć wniosek?\n• Miasta na wybrzeżu\n• Szkoły i firmy",
    ),
    "sv": (
        "Utlysning: hantverk i hamnen",
        "Fonden hjälper städer vid kusten att hålla hantverk levande. Städer, skolor och företag kan söka bidrag.",
        "",
        "Vem kan söka?\n• Städer vid kusten\n• Skolor och företag",
    ),
}
# So many of a language's sentences are a gap today; a wrong value is none of them.
GAPS = {"en": 9, "fr": 6, "de": 6, "es": 11, "it": 7, "nl": 7, "pt": 4, "pl": 7, "sv": 5}


def stated(sentence: str, language: str) -> dict[str, list[str]]:
    """What is read of a call that states nothing but this, as the file writes it."""
    title, what, _, who = (CALLS | IN_MORE_LANGUAGES)[language]
    (item,) = parse_page("\n\n".join((title, what, sentence, who)).encode(), url=URL, content_type="text/plain")
    call: Any = item
    days = [deadline for deadline in call.deadlines if deadline.date and deadline.kind in APPLICATION_KINDS]
    last = [f"{day.date}T{day.time}" if day.time else str(day.date) for day in days]
    sums = {amount.scope: [_written(amount.min), _written(amount.max)] for amount in call.amounts}
    least = call.consortium
    found = {
        "deadline": last,
        "opens_on": [call.opens_on],
        "window": [call.opens_on, *(str(day.date) for day in days)]
        if call.opens_on
        else [],  # the last day alone is half of it, and not wrong
        "total": sums.get("call", [""])[-1:],
        "grant": sums.get("grant", []),
        "rate": _bounds(call.funding_rate),
        "duration": _bounds(call.duration_months),
        "entities": [_written(least.min_entities)] if least else [],
        "countries": [_written(least.min_countries)] if least else [],
    }
    return {name: values for name, values in found.items() if any(values)}


def _bounds(value: Any) -> list[str]:
    return [_written(value.min), _written(value.max)] if value else []


def _written(number: Any) -> str:
    return "" if number is None else str(number)


def matches(term: str, found: list[str], wanted: list[str]) -> bool:
    if term == "deadline" and found and "T" not in wanted[0]:
        return [found[0].partition("T")[0], *found[1:]] == wanted
    return found == wanted


@pytest.mark.parametrize("language", SENTENCES)
def test_no_sentence_is_read_wrongly_and_few_are_not_read(language: str) -> None:
    gaps = []
    for term, *wanted, sentence in SENTENCES[language]:
        found = stated(sentence, language).get(term, [])
        if found:
            assert matches(term, found, wanted), f"{term} {wanted}: {sentence}"
        else:
            gaps.append(f"{term} {wanted}: {sentence}")
    assert len(gaps) <= GAPS[language], "\n".join(gaps)
