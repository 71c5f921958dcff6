"""What a page tells of people beside its call is nobody's sum, funder or day."""

from __future__ import annotations

import pytest

from opencalls import parse_page

_CALL = """# Call for proposals: Hive Grants 2026

The Meadow Foundation gives grants for bees. Applications are open until 10 March 2026.

"""


@pytest.mark.parametrize(
    "person",
    [
        "Dr. Ann Oak is a former grantee who raised a total of $278,167 in grants.",
        "Prof. Dr. Anna Eiche leitet das Institut. Die Waldstiftung fördert ihr Projekt mit 500.000 Euro bis zum 3. Mai 2027.",
        "Dr. Oak advocated for hives. Her colleagues at the River Foundation launched a call with a total budget of € 500,000.",
    ],
)
def test_biographies_state_nothing_of_the_call(person: str) -> None:
    (item,) = parse_page(f"{_CALL}{person}\n".encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    read = item.to_dict()
    assert read["amounts"] == []
    assert (read["institution"], [day["date"] for day in read["deadlines"]]) == ("Meadow Foundation", ["2026-03-10"])


def test_a_foundation_with_the_name_of_a_person_is_no_person() -> None:
    text = f"{_CALL}Dr. Ann Oak Foundation is the second funder and has set aside a total budget of € 500,000 for this call.\n"
    (item,) = parse_page(text.encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    assert [amount["max"] for amount in item.to_dict()["amounts"]] == ["500000"]


_PROSE = "The grants pay for hives, bees and the courses of those who keep them, wherever a school or a village wants to begin. " * 6


@pytest.mark.parametrize(
    "other",
    [
        "← Previous: Quiet Ports – deadline 3 March 2026",
        "← Port Fund 2018 call published: deadline 1 February 2026",
        "Next: Quiet Ports grants up to £5,000 – next deadline 3 March 2026 →",
        "« Article précédent : Ports calmes – date limite 3 mars 2026",
        # Below prose without a single label the foot of the page is known as well.
        "Recent Posts\n\nLottery Awards – now up to £20,000\n\nQuiet Ports: deadline 3 March 2026",
    ],
)
def test_the_pages_beside_state_nothing_of_the_call(other: str) -> None:
    page = f"Hive Grants 2026\n\nThe Meadow Foundation takes applications until 10 March 2026.\n\n{_PROSE}\n\n{_PROSE}\n\n{other}\n"
    (item,) = parse_page(page.encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    read = item.to_dict()
    assert (read["amounts"], [day["date"] for day in read["deadlines"]]) == ([], ["2026-03-10"])


def test_a_sentence_that_rules_something_out_is_no_heading_of_the_list_below() -> None:
    page = (
        f"{_CALL}Eligibility\n\nProjects must be about bees. Projects on wasps, hornets, bumblebees or any other insects than bees are"
        " not eligible.\n\n• Schools with a garden\n• Villages that keep hives\n"
    )
    (item,) = parse_page(page.encode(), url="https://hive.example/calls/bees", content_type="text/plain")
    assert [bullet.text for bullet in item.eligibility] == ["Schools with a garden", "Villages that keep hives"]


def test_news_of_one_call_with_its_neighbours_is_no_calendar() -> None:
    page = (
        "Hive Small Grants Scheme to close 31st January 2026\n\nThe Meadow Foundation has announced that its Hive Small Grants Scheme will"
        f" close to new applications on 31st January 2026.\n\n{_PROSE}\n\nNext: Quiet Ports grants – deadline 10 February 2026 →\n"
    )
    (item,) = parse_page(page.encode(), url="https://news.example/hive", content_type="text/plain")
    assert [day["date"] for day in item.to_dict()["deadlines"]] == ["2026-01-31"]
