"""Records of funded projects in the databases of those who gave the money."""

from __future__ import annotations

import pytest

from parsers.items import Project
from parsers.read import parse_page

RECORDS = [
    (
        "Buoys that listen\nAward Number: 2301122\nStart Date: August 1, 2023\nEnd Date: July 31, 2026\n"
        "Total Awarded Amount to Date: $412,870.00\nRecipient: Quay College\nPrincipal Investigator: Robin Tate\n",
        ("2023-08-01", "2026-07-31", 412_870, "Quay College"),
    ),
    (
        "Buoys that listen\nGrant ID: QS-048812\nOrganization name: Quay School\nDate awarded: March 2024\nAmount: $1,850,000\n"
        "Term: 36 months\nStart date: 1 April 2024\nEnd date: 31 March 2027\n",
        ("2024-04-01", "2027-03-31", 1_850_000, "Quay School"),
    ),
]


@pytest.mark.parametrize(("text", "stated"), RECORDS)
def test_what_a_record_states(text: str, stated: tuple[str, str, int, str]) -> None:
    (item,) = parse_page(text.encode(), url="https://www.example.org/projekt/1", content_type="text/plain")
    assert isinstance(item, Project)
    total = next((amount.max for amount in item.amounts if amount.scope == "project"), None)
    assert (item.starts_on, item.ends_on, total, next((party.name for party in item.implementers), None)) == stated
