"""Expressions of many alternatives find the same whether all are tried or only those whose words stand in the text."""

from __future__ import annotations

import re

import pytest

from parsers.parts import first_words, needed_words, parts_of
from parsers.sieve import Sieve

TEXTS = [
    "due by 5 days until, til betil, untilby up to un to the latest, at the latest. ends sends vends or time, on time, in time, 3 days",
    "by\nuntil 25 days\nthe call is open, this call is now open: calls open; the recall is open. it is always 7 days, or €5 each",
    "applications are open until 1 may. applications are closed, the applications open. an application is open " + "and so on " * 300,
    "",
]
ALTERNATIVES = [
    [r"by\b", r"(?:be|un)?til\b", r"u[pn] to", r"due|(?:at )?the latest", r"s?ends?", r"(?:o(?:n|r)|in) time"],
    [r"by\b", r"\d+ days", "until"],
    [r"(?:the |this )?calls? (?:is )?(?:now )?open\b", r"(?:(?:the )?applications?|entries) (?:are |is )?(?:open|closed)", "applications"],
    [r"[€$] ?\d+ each", r"(?<!no )time", r"\w+ days", "always (?=7)"],
]


@pytest.mark.parametrize("alternatives", ALTERNATIVES)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("inside", [True, False])
def test_finds_the_same(alternatives: list[str], text: str, *, inside: bool) -> None:
    whole = re.compile("|".join(alternatives) if inside else rf"(?<!\w)(?:{'|'.join(alternatives)})")
    sieve = Sieve([], alternatives) if inside else Sieve(alternatives)
    places = [found.span() for found in whole.finditer(text)]
    assert [found.span() for found in sieve.finditer(text)] == places
    first = sieve.search(text)
    assert (first and first.span()) == (places[0] if places else None)
    assert sieve.stands_in(text) == bool(places)


def test_what_stands_inside_words_comes_last() -> None:
    sieve = Sieve(["due", "(?:the )?open"], ["pen", "end"])
    text = "ends pending, the open end is due"
    assert [found[0] for found in sieve.finditer(text)] == ["the open", "due", "end", "pen", "pen", "end"]
    first = sieve.search(text)
    assert first
    assert first[0] == "the open"


@pytest.mark.parametrize("before", [0, 1_440, 1_495, 1_500, 2_990, 3_005])
def test_finds_words_wherever_a_long_text_is_looked_over_in_pieces(before: int) -> None:
    sieve = Sieve(ALTERNATIVES[2])
    assert sieve.stands_in("x" * before + " entries are closed " + "x" * 2_000)
    assert not sieve.stands_in("x" * before + " entries are kept " + "x" * 2_000)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?:the )?calls?\b", ("call",)),
        (r"[€$]\s?\d+ (?:each|per year)", ("each", "per year")),
        (r"open(?= to)|(?!not) x+y", ("open", " x")),
        (r"is.{0,9} at l’[aá]ge", (" at l’",)),
        (r"\d+|days", ()),
        (r"(?:open)?\.", (".",)),
    ],
)
def test_tells_which_words_are_needed(pattern: str, words: tuple[str, ...]) -> None:
    assert needed_words(parts_of(pattern)) == words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?:the )?calls?\b", ("call", "the ")),
        (r"[ao]n? day", ("a da", "an d", "o da", "on d")),
        (r"ab+c", ("ab",)),
        (r"(?:so )*on", ("on", "so ")),
        (r"\w*day|night", ("", "day", "nigh")),
    ],
)
def test_tells_which_words_begin_it(pattern: str, words: tuple[str, ...]) -> None:
    assert first_words(parts_of(pattern), 4) == words
