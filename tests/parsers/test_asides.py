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
