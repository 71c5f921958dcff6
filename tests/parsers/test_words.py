"""Expressions that ignore case by lower case, and the signs that are taken from them."""

from __future__ import annotations

import re

import pytest

from parsers.words import Caseless, begins, word_begins

PATTERNS = [r"\b(?P<by>Launched|Issued)\sBY\W", r"[^\W\d_A-Z]É\d", r"(?<=\S)\sMit\sÜbung"]
TEXTS = ["It was LAUNCHED by, and issued BY.", "É5 é5 xé5 Xé5", "Da mit Übung, MIT ÜBUNG"]


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_finds_where_an_expression_that_ignores_case_does(pattern: str, text: str) -> None:
    places = [found.span() for found in re.finditer(pattern, text, re.I)]
    assert [found.span() for found in Caseless(pattern).finditer(text)] == places


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"\b(?:ask(?:s|ed)? for|Invit(?:es|ing))\b", ("asks for", "asked for", "ask for", "invites", "inviting")),
        (
            r"\b(?:(?:funded|set up) (?:and \w+ )?by|lancée?s? par)\s$",
            ("funded and ", "funded by", "set up and ", "set up by", "lancées par", "lancée par", "lancés par", "lancé par"),
        ),
        (r"open(?= (?:its|a))|calls? for|open", ("calls for", "call for", "open")),
    ],
)
def test_tells_how_what_is_found_begins(pattern: str, signs: tuple[str, ...]) -> None:
    assert begins(pattern) == signs


@pytest.mark.parametrize("pattern", [r"\w*förder", r"(?:\d )?call", "a?b"])
def test_refuses_what_begins_with_no_word(pattern: str) -> None:
    with pytest.raises(ValueError, match="begins with"):
        begins(pattern)


@pytest.mark.parametrize("pattern", [r"by (?-i:[A-Z]{2,6})", "from [A-Z]+"])
def test_refuses_what_tells_capitals_apart(pattern: str) -> None:
    with pytest.raises(ValueError, match="tells capitals apart"):
        Caseless(pattern)


@pytest.mark.parametrize(
    "alternatives",
    [
        ["by\\b", "(?:be|un)?til\\b", "u[pn] to", "due|(?:at )?the latest", "s?ends?", "(?:o(?:n|r)|in) time"],
        ["by\\b", "\\d+ days", "until"],
    ],
)
def test_finds_the_same_by_first_letters(alternatives: list[str]) -> None:
    text = (
        "due by 5 days until, til betil, untilby up to un to the latest, at the latest. ends sends vends or time, on time, in time, 3 days"
    )
    places = [found.span() for found in re.finditer(rf"(?<!\w)(?:{'|'.join(alternatives)})", text)]
    assert places
    assert [found.span() for found in re.finditer(word_begins(alternatives), text)] == places
