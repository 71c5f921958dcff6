"""Lines that are not the whole of a title, or more than it: days in brackets, broken headings, quotations, facts."""

from __future__ import annotations

import pytest

from parsers.read import parse_page
from parsers.title_words import clean_title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Call for NGO proposals: Harbour Grants – HLP (Deadline 7th November 2026)", "Call for NGO proposals: Harbour Grants – HLP"),
        ("Harbour Grants (DEADLINE EXTENDED to 3 May 2026)", "Harbour Grants"),
        ("Hafenpreis (Bewerbungsfrist: 3. Mai 2026)", "Hafenpreis"),
        ("Becas del puerto [plazo: 3 de mayo de 2026]", "Becas del puerto"),
        ("Harbour Grants (2026)", "Harbour Grants (2026)"),
        ("Grants for May events (Liberation Day, 5 May)", "Grants for May events (Liberation Day, 5 May)"),
    ],
)
def test_a_last_day_in_brackets_is_no_part_of_a_title(line: str, title: str) -> None:
    assert clean_title(line) == title


def test_what_lies_between_two_quotations_is_no_name() -> None:
    page = (
        'It means "thinking far". The grants are in Programme Phase 6, whose aim is "to back all ports".'
        "\n\nApply for up to €5,000 by 3 May 2027."
    )
    assert all("whose aim" not in (item.title or "") for item in parse_page(page.encode(), content_type="text/plain"))


def test_a_call_and_its_name_above_facts_are_a_title() -> None:
    page = (
        "Call for proposals EUAG/2026/04: Media literacy\n\nThe agency has EUR 250 000.\n\nAction duration: up to 12 months\n\n"
        "Application deadline: 15 September 2026\n\nContact: grants@euagency.example\n"
    )
    (item,) = parse_page(page.encode(), content_type="text/plain")
    assert item.title == "Call for proposals EUAG/2026/04: Media literacy"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Reef Bike Grant<br><span>Delta</span>", "Reef Bike Grant Delta"),
        ("The Reef<br/><em>Fellowship</em>", "The Reef Fellowship"),
        ("Reef Fund<br>call for<br>applications 2031", "Reef Fund call for applications 2031"),
        ("Reef Fund<br>Open", "Reef Fund"),
        ("Reef Fund<br>3 May 2031", "Reef Fund"),
        ("Reef Fund<br>Deadline: 3 May 2031", "Reef Fund"),
        ("Reef Fund<br><small>for the delta</small>", "Reef Fund"),
        ("Reef Fund<br>A slogan that says a lot about the fund, its long history and its founders", "Reef Fund"),
    ],
)
@pytest.mark.parametrize("page", ["<main>{}{}</main>", "<header>{}</header><main>{}</main>"])
def test_a_heading_that_breaks(heading: str, title: str, page: str) -> None:
    words = "<p>Schools may apply for a grant of up to 500 euro. Apply by 3 May 2031 with the form of the fund, please.</p>" * 3
    body = page.format(f"<h1>{heading}</h1>", words)
    (item,) = parse_page(f"<html><body>{body}</body></html>".encode(), url="https://reef.example/fund", content_type="text/html")
    assert item.title == title


def test_settings_before_the_markup_are_no_words() -> None:
    page = "---\ntitle: Travel\nlayout: page\nslide: 7\n---\n<h4>Call for travel grants</h4>"
    page += "<p>Students may apply for up to 500 euro by 3 May 2031.</p>"
    (item,) = parse_page(page.encode(), url="https://reef.example/travel", content_type="text/html")
    assert item.title == "Call for travel grants"
