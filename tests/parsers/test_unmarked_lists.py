"""Lists whose marks were lost are lists all the same; paragraphs that were broken into lines are not."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page
from parsers.text_outline import outline_text

HEAD = (
    "Call for proposals: Harbour crafts\n\nThe fund helps towns on the coast. Apply for a grant of up to EUR 20,000 by 31 March 2027.\n\n"
)


def bullets(text: str) -> list[str]:
    return [block.text for block in outline_text(text).blocks if block.kind == "bullet"]


@pytest.mark.parametrize(
    "lead",
    [
        "Who can apply\n\nTo lead a project you must:\n\n",
        "Who can apply?\n",
        "A chi si rivolge\n",
        "Antragsberechtigte\n",
    ],
)
def test_lines_that_begin_small_are_items(lead: str) -> None:
    items = ["be a firm of any size", "carry out your project on the coast", "intend to use what comes of it there"]
    page = HEAD + lead + "\n".join(items) + "\nSingle applicants must claim funding.\n"
    assert bullets(page) == items
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    call: Any = item
    assert [bullet.text for bullet in call.eligibility] == items


def test_shares_below_one_another_are_no_actions() -> None:
    lines = "up to 45% if you are a small organisation\nup to 35% if you are a medium-sized one\nup to 25% if you are a large one\n"
    page = HEAD + "Funding\nYou could get funding for your eligible project costs of:\n" + lines + "\nWho can apply?\n• towns\n• firms\n"
    (item,) = parse_page(page.encode(), url="https://www.hafen.example/x", content_type="text/plain")
    call: Any = item
    assert call.actions == () and len(call.eligibility) == 2


def test_lines_in_capitals_below_a_colon_are_items_up_to_a_blank_line() -> None:
    items = ["A foundation that is registered as a charity", "A town with 20,000 people or fewer", "A body that runs a school"]
    page = HEAD + "Who can apply\n\nEligible organisations are:\n\n" + "\n".join(items) + "\n\nLarge bodies need to say why they ask.\n"
    assert bullets(page) == items


@pytest.mark.parametrize(
    "text",
    [
        # a paragraph, broken at some width, in its midst or behind a comma
        "The fund is for:\nsmall towns on the coast that keep a craft alive and go on,\nas well as schools and firms that take part.\n",
        "Who can apply?\nfirms and\nschools.\n",
        "Please note:\nthe call is open to towns, to schools of all\nkinds, and to firms.\n",
        # facts and headings below a colon
        "Facts:\nDeadline\n3 May 2027\nBudget\nEUR 5 million\n\n",
        "Contact:\nHarbour Council\nMill Street 5\n12345 Harbour\n\n",
        # a heading, and its paragraph
        "What we offer:\nMoney\nWe give up to EUR 5,000.\n\n",
        "Note:\nonly one line\nThe next paragraph begins.\n",
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert bullets(HEAD + text) == []
