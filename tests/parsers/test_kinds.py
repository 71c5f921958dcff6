"""What a page is about, told by its title and sentences where nothing on it is labelled, and what it is called."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from parsers import labels
from parsers.read import parse_page

# "== kind | title", the address, the page; calls, standing schemes and projects, and pages that only speak of them.
_PAGES = (Path(__file__).parent / "pages" / "kinds.txt").read_text().split("== ")[1:]


@pytest.mark.parametrize("page", _PAGES, ids=[page.split("\n", 1)[0] for page in _PAGES])
def test_the_kind_and_title_of_a_page(page: str) -> None:
    head, url, text = page.split("\n", 2)
    kind, _, title = head.partition(" | ")
    items = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    assert [(item.kind, item.title) for item in items] == ([] if kind == "none" else [(kind, title)])


TOLD = "„Europe for Citizens“ geht in „Citizens, Equality, Rights and Values 2021 – 2027“ (CERV) auf.\n\nCERV hat rund EUR 1,55 Mrd. {end}"


@pytest.mark.parametrize(
    ("years", "period"),
    [
        ("il doppio del programma precedente (2014-2020)", (None, None)),
        ("es der Vorgänger 2014-2020 hatte", (None, None)),
        ("più che mai, per gli anni 2021-2027", ("2021", "2027")),
    ],
)
def test_the_years_of_an_earlier_programme_are_not_its_own(years: str, period: tuple[str | None, str | None]) -> None:
    told = "Erasmus+ è il programma che finanzia lo sport. I contributi coprono i progetti delle scuole."
    text = f"Programma Erasmus +\n{told} Dispone di un bilancio di 26,2€ miliardi, {years}."
    (item,) = parse_page(text.encode(), url="https://www.example.org/programmi/erasmus", content_type="text/plain")
    assert (item.kind, item.amounts[0].max) == ("programme", 26_200_000_000)
    assert (item.starts_on, item.ends_on) == period  # type: ignore[union-attr]


def test_a_programme_of_the_union_is_told_by_its_name_years_and_money() -> None:
    (item,) = parse_page(
        TOLD.format(end="für vier Förderbereiche.").encode(), url="https://www.example.org/cerv", content_type="text/plain"
    )
    record = item.to_dict()
    assert (record["kind"], record["starts_on"], record["ends_on"], record["programme"]) == ("programme", "2021", "2027", None)
    assert [(amount["scope"], amount["max"]) for amount in record["amounts"]] == [("programme", "1550000000")]


def test_news_of_what_a_programme_gave_is_no_programme() -> None:
    text = TOLD.format(end="Davon wurden 2025 mehrere Vorhaben gefördert; 30 Vereine erhielten Zuschüsse.")
    assert parse_page(text.encode(), url="https://www.example.org/cerv", content_type="text/plain") == []


def test_every_expression_that_counts_what_a_list_has_needs_a_digit() -> None:
    # So a line without one is not looked at.
    cues = tomllib.loads((Path(labels.__file__).parent / "offers.toml").read_text(encoding="utf-8"))
    assert not [words for words in cues["counted"] if r"\d" not in words or r"\d?" in words or r"\d*" in words]


YEARS = """Tidal Horizons
Programme name: Tidal Horizons
Funding period: {years}
Overall budget: EUR 2.44 billion
Funding rate: 60%
Who can apply
- harbours
- towns
"""


@pytest.mark.parametrize(
    ("years", "kind"), [("2021–2027", "programme"), ("2021 - 2027", "programme"), ("2026-2027", "call"), ("24 months", "call")]
)
def test_a_period_under_its_label_makes_a_programme(years: str, kind: str) -> None:
    (item,) = parse_page(YEARS.format(years=years).encode(), url="https://www.example.org/programmes/tides", content_type="text/plain")
    assert item.kind == kind
