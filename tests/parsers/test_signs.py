"""A reader that is not asked reads nothing: whatever the readers' own tables state must be let through to them."""

from __future__ import annotations

import re

import pytest
from spellings import spelt
from test_consortium import STATED as CONSORTIA
from test_deadline_model import MODELS
from test_durations_in_text import STATED_IN_TEXT as DURATIONS
from test_money import STATED as SUMS
from test_rate import STATED_IN_TEXT as RATES

from parsers import consortium_words, deadline_model, reference
from parsers.body_words import HEAD_SIGNS
from parsers.consortium import read_consortium
from parsers.consortium_hints import COUNTRY_SIGNS
from parsers.country_words import GROUP_SIGNS, GROUPS, Group
from parsers.money import find_money
from parsers.signs import readers_of, readers_of_each


@pytest.mark.parametrize("text", [case[0] for case in SUMS])
def test_sums_are_let_through(text: str) -> None:
    if any(money.currency for money in find_money(text)):
        assert "money" in readers_of(text)


@pytest.mark.parametrize("text", [case[0] for case in CONSORTIA])
def test_consortia_are_let_through(text: str) -> None:
    readers = readers_of(text)
    assert read_consortium(text) is None or ("consortium" in readers and readers & {"count", "alone", "partner"})


@pytest.mark.parametrize(("text", "reader"), [(case[0], "duration") for case in DURATIONS] + [(case[0], "rate") for case in RATES])
def test_durations_and_rates_are_let_through(text: str, reader: str) -> None:
    assert reader in readers_of(text)


@pytest.mark.parametrize("text", [case[0] for case in MODELS if case[1]])
def test_deadline_models_are_let_through(text: str) -> None:
    assert "deadline_model" in readers_of(text)


def test_every_expression_of_a_deadline_model_holds_a_sign() -> None:
    lists = ("STAGES", "CUT_OFFS", "ONE_STAGE", "ROLLING", "ROLLING_VALUES", "EVERY_YEAR")
    for words in " ".join(getattr(deadline_model, name) for name in lists).split():
        assert "deadline_model" in readers_of(words.replace("\\s", " ").replace("[\\s-]", " ")), words


NAMED = """EU Member States|every EU country|EU27|EU-28|Member States of the Union|États membres de l'UE|pays de l’Union européenne
EU-Mitgliedstaaten|EU-Länder|Mitgliedsländer|Estados miembros de la UE|países de la UE|Stati membri UE|paesi dell'UE
Estados-Membros da UE
EU-lidstaten|EU-landen|państwa członkowskie UE|kraje UE|EU:s medlemsstater|European Economic Area|EEA countries|Espace économique européen
EWR-Staaten|Europäischer Wirtschaftsraum|Espacio Económico Europeo|Paesi SEE|Spazio economico europeo|Overseas Countries and Territories
OCTs
PTOM|überseeische Länder und Gebiete|países y territorios de ultramar|third countries associated to Horizon Europe|pays associés
assoziierte Drittstaaten|países asociados|Paesi associati|geassocieerde landen|kraje stowarzyszone|associerade länder|Cohesion Countries
pays de cohésion|Kohäsionsländer|países de cohesión|Paesi della coesione"""


@pytest.mark.parametrize("words", re.split(r"[|\n]", NAMED))
def test_the_words_of_every_group_are_let_through(words: str) -> None:
    assert "country_group" in readers_of(words)


@pytest.mark.parametrize("group", GROUPS)
def test_whatever_a_group_may_be_called_is_let_through(group: Group) -> None:
    for words in spelt(GROUPS[group].pattern):
        assert any(sign in words for sign in GROUP_SIGNS), words


def test_every_word_for_countries_holds_a_sign() -> None:
    for words in spelt(consortium_words.COUNTRY.lower()):
        assert any(sign in words for sign in COUNTRY_SIGNS), words


def test_every_word_for_a_call_is_a_sign_of_its_reference() -> None:
    for words in spelt(reference.CALL):
        assert "reference" in readers_of(words), words


def test_every_word_of_a_body_is_let_through() -> None:
    for sign in HEAD_SIGNS:
        assert "body" in readers_of(f"The {sign} invites projects."), sign


def test_a_short_currency_must_be_a_word_of_its_own() -> None:
    assert "money" not in readers_of("after the draft was lifted by 12 from the left")
    assert "money" in readers_of("150 000 Ft")


@pytest.mark.parametrize("before", [19_960, 19_990, 19_995, 20_000, 60_000])
def test_a_sign_in_a_long_text_is_found_wherever_it_stands(before: int) -> None:
    assert "money" not in readers_of("x " * 40_000)
    assert "money" in readers_of(("x " * before)[:before] + "1 000 euros" + " x" * 30_000)


def test_half_of_a_word_at_the_cut_of_a_long_text_is_no_word() -> None:
    # Currencies are words of their own: "kr" is none in "bookrest", wherever the text is cut.
    text = "the bookrests and bookrests are " * 30_000
    assert "money" not in readers_of(text)
    assert "money" in readers_of(f"{text}100 kr {text}")
    assert "money" in readers_of(f"kr {text}")
    assert "money" in readers_of(f"{text}kr")


def test_many_texts_at_once_are_let_through_as_each_by_itself() -> None:
    texts = [
        "5 May 2026",
        "",
        "150 000 Ft",
        "after the draft",
        "kr",
        "Noon on the day\nof the deadline: 1 000 euros",
        *(words.pattern for words in GROUPS.values()),
    ]
    assert readers_of_each(texts) == [readers_of(text) for text in texts]
    assert readers_of_each([]) == []
    long = [text + " x" * 10_000 for text in texts[:3]]
    assert readers_of_each(long) == [readers_of(text) for text in long]


@pytest.mark.parametrize("words", ["noon", "Midday", "midi", "mezzogiorno", "Mediodía", "mediodia", "5 pm", "kl 12", "godz. 15"])
def test_hours_are_let_through(words: str) -> None:
    assert readers_of(f"by {words} on the day of the deadline") & {"number", "noon"}
