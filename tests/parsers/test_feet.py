"""The foot of a page that leads to other calls, by how its heading begins."""

from __future__ import annotations

import pytest

from parsers.feet import leads_to_others
from parsers.read import parse_page

OTHERS = [
    "Recent Entries",
    "Other schemes you might like",
    "More in this section",
    "MORE FROM THIS SECTION",
    "Weitere Presseartikel",
    "Ähnliche Förderungen",
    "Autres appels qui peuvent vous intéresser",
    "Otros fondos que te pueden interesar",
    "Altri voucher",
    "Vezi și alte anunțuri:",
    "Inne konkursy",
    "Andre puljer",
]
OWN = [
    "Further information",
    "Other conditions",
    "Other eligible costs",
    "More about the call",
    "Weitere Voraussetzungen",
    "Weitere Hinweise",
    "Autres critères",
    "Otros gastos",
    "Altre informazioni",
    "Other funders: the Coast Trust",
    "More than 40 towns took part.",
    "Other 2 lots",
    "Otherwise",
]


@pytest.mark.parametrize("line", OTHERS)
def test_a_heading_of_other_things(line: str) -> None:
    assert leads_to_others(line)


@pytest.mark.parametrize("line", OWN)
def test_a_heading_of_the_calls_own(line: str) -> None:
    assert not leads_to_others(line)


@pytest.mark.parametrize("heading", ["Altri voucher", "Recent Entries", "Vezi și alte anunțuri:"])
def test_what_stands_below_states_nothing_of_the_call(heading: str) -> None:
    told = "The Meadow Foundation pays for hives, bees and the courses of those who keep them, wherever a school wants to begin. " * 3
    page = (
        f"Hive Grants 2026\n\n{told}\n\nApplications are taken until 10 March 2026.\n\n{told}\n\nQuestions: hive@meadow.org\n\n"
        f"{heading}\nQuiet Ports – deadline 3 March 2027, up to € 200,000\nHarbour Prize\n"
    )
    (item,) = parse_page(page.encode(), content_type="text/plain")
    read = item.to_dict()
    assert (read["amounts"], [day["date"] for day in read["deadlines"]]) == ([], ["2026-03-10"])
