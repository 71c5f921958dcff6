"""Consortia told by who leads them, or by the countries that partners come from."""

from __future__ import annotations

import pytest

from parsers.consortium import read_consortium
from parsers.read import parse_page

STATED = [
    ("Your organisation must be a registered business and collaborate with at least one other registered organisation.", 2, None),
    ("The lead and at least one other organisation must claim funding.", 2, None),
    ("A consortium of a lead and at least three partners.", 4, None),
    ("You can apply on your own or with others.", 1, None),
    ("The partnership has to involve at least three financing partners from at least three different countries.", 3, 3),
    ("Un projet doit réunir au moins deux entités rattachées à deux établissements différents.", 2, None),
    ("Projekten måste innehålla minst tre behovsägarorganisationer.", 3, None),
    # One who leads, and so many others
    ("Each proposal must include at least two institutions.", 2, None),
    ("act with at least one co-applicant", 2, None),
    ("The lead applicant must act with at least two co-applicants.", 3, None),
    ("The lead applicant and at least one co-applicant come from either side.", 2, None),
    ("At least one co-applicant is required.", 2, None),
    ("The bid is made by a lead organisation and a minimum of two partners.", 3, None),
    ("Antragsteller müssen mit mindestens einem Partner zusammenarbeiten.", 2, None),
    ("Mindestens zwei Einrichtungen arbeiten zusammen", 2, None),
    ("Einem Verbund müssen mindestens drei Partner angehören.", 3, None),
    ("La rete deve comprendere almeno tre soggetti.", 3, None),
    ("The network must include at least four organisations.", 4, None),
]


@pytest.mark.parametrize(("text", "entities", "countries"), STATED)
def test_the_lead_and_so_many_others(text: str, entities: int, countries: int | None) -> None:
    read = read_consortium(text)
    assert read is not None
    assert (read.min_entities, read.min_countries) == (entities, countries)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("A regional consortium must involve partners from a minimum of three different countries.", (3, 3)),
        ("Das Konsortium muss Partner aus mindestens drei Ländern umfassen.", (3, 3)),
        ("Le consortium doit réunir des partenaires d'au moins trois pays différents.", (3, 3)),
        ("At least three different countries", (None, 3)),
        ("In a collaboration, the lead and at least one other organisation must claim funding.", None),
        ("Participants from at least three countries will take part in the event.", None),
        ("A consortium has at least four partners. The partners come from at least two countries.", (4, 2)),
    ],
)
def test_partners_from_three_countries_are_three_at_least(text: str, sizes: tuple[int | None, int | None] | None) -> None:
    page = f"<h1>Call for hive proposals 2026</h1><p>Deadline: 5 May 2026</p><h2>Eligibility</h2><ul><li>{text}</li></ul>"
    (item,) = parse_page(page.encode())
    stated = item.to_dict()["consortium"]
    assert (stated and (stated["min_entities"], stated["min_countries"])) == sizes
