"""Who gives where the page only says "we", in initials, or below a label that heads something else."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page

MENU = "\nHome\nAbout us\nWhat we do\nNews\nContact\n\n"
CALL = "Boats and Bees\n\n{}\n\nGrants of up to £10,000 are available per project.\n\nApply by 31 March 2026."


def institution(page: str, url: str, content_type: str = "text/plain") -> Any:
    (item,) = parse_page(page.encode(), url=url, content_type=content_type)
    return item.institution  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "url", "said"),
    [
        ("Anna's Research UK", "https://www.annasresearchuk.org/grants/boats", "We fund work with towns on the coast."),
        ("BUSINESS NORTHLAND", "https://www.businessnorthland.example/boats", "We offer funding to small firms."),
        ("L'Ancre pour les ports", "https://lancrepourlesports.example/aides", "Nous finançons des projets de villes côtières."),
        ("The Harbour Community Fund", "https://www.hcf.example/boats", "Our grants help towns on the coast."),
    ],
)
def test_the_site_is_who_says_we(name: str, url: str, said: str) -> None:
    assert institution(name + MENU + CALL.format(said), url) == name


@pytest.mark.parametrize(
    ("name", "url", "said"),
    [
        ("Grant Finder", "https://www.grantfinder.example/boats", "We fund nothing; we offer a list."),  # a portal by its name
        ("Harbour Diary", "https://www.seaside.example/boats", "We support all who apply with advice."),  # the address says another name
        ("Anna's Research UK", "https://www.annasresearchuk.org/grants/boats", "The grants are for towns."),
    ],
)
def test_other_sites_give_nothing(name: str, url: str, said: str) -> None:
    assert institution(name + MENU + CALL.format(said), url) is None


def test_the_site_in_the_head_is_who_says_we() -> None:
    page = """<html><head><title>Awards for boats | The National Harbour Fund</title></head><body><h1>Awards for boats</h1>
    <p>We fund towns on the coast. You can ask for £300 to £20,000.</p><h2>Who can apply</h2><ul><li>towns</li><li>schools</li></ul>
    </body></html>"""
    assert institution(page, "https://www.nhfund.example/awards", "text/html") == "The National Harbour Fund"


def test_initials_are_spelt_out_where_the_page_does() -> None:
    page = "HRB\nHealth Research Board\n\nBoats and Bees 2026: call for applications\n\nThe HRB launches its call for applications."
    assert institution(page, "https://www.hrb.example/boats") == "Health Research Board"


@pytest.mark.parametrize("line", ["VII. Agency Contacts", "Funding Source: State"])
def test_what_heads_a_part_is_nobody(line: str) -> None:
    assert institution(CALL.format("Towns can apply for a grant.") + f"\n\n{line}\n\nPlease ask.", "https://www.seaside.example/x") is None


@pytest.mark.parametrize("line", ["Programme Category", "Program Resources"])
def test_what_heads_a_part_is_no_programme(line: str) -> None:
    (item,) = parse_page((CALL.format("Towns can apply.") + f"\n\n{line}\n\nPlease ask.").encode(), content_type="text/plain")
    assert item.programme is None  # type: ignore[union-attr]
