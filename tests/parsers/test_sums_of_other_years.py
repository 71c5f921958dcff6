"""Sums under a heading for the budget, or behind it, in the smaller languages: this call's, those of other years, and turnover."""

from __future__ import annotations

from pathlib import Path

import pytest

from parsers.read import parse_page

# "== language", the heading, the last day, who may apply; "+" before a sentence with this call's sum, "~" before one with another.
_PARTS = (Path(__file__).parent / "pages" / "sums-of-other-years.txt").read_text().split("== ")[1:]
_HOSTS = {"cs": "cz", "da": "dk", "el": "gr", "sv": "se"}


def _cases(sign: str) -> list[tuple[str, str, str, str]]:
    found = []
    for part in _PARTS:
        language, heading, *lines = part.strip().split("\n")
        asked = "\n".join(line for line in lines if line[:2] not in ("+ ", "~ "))
        found += [(language, heading, asked, line[2:]) for line in lines if line.startswith(sign)]
    return found


def _scopes(language: str, asked: str, rest: str) -> list[str]:
    url = f"https://www.pool.example.{_HOSTS.get(language, language)}/pools/green"
    items = parse_page(f"Grønn pulje 2031\n{asked}\n{rest}\n".encode(), url=url, content_type="text/plain")
    return [amount.scope for item in items for amount in item.amounts]


@pytest.mark.parametrize(("language", "heading", "asked", "sentence"), _cases("+"))
def test_the_sum_of_this_call(language: str, heading: str, asked: str, sentence: str) -> None:
    assert _scopes(language, asked, f"{heading}\n{sentence}") == ["call"]


@pytest.mark.parametrize(("language", "heading", "asked", "sentence"), _cases("~"))
def test_sums_that_are_not(language: str, heading: str, asked: str, sentence: str) -> None:
    assert _scopes(language, asked, f"{heading}\n{sentence}") == []
    assert _scopes(language, asked, sentence) == []
