"""Whose a bare dollar is: that of the country of the address, else that of the postal address that the page prints."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

_CALL = "Hive Fund: call for applications 2027\n\nGrants of up to $5,000 for bee projects of schools. Deadline: 3 May 2027.\n\n"


@pytest.mark.parametrize(
    ("url", "address", "currency"),
    [
        ("https://www.hive.org/fund", "12 Elm Street, N.W., Suite 1200, Atlanta, GA 30308", "USD"),
        ("https://www.hive.org/fund", "625 Oak Avenue, Chicago, IL 60611-1234", "USD"),
        ("https://www.hive.org/fund", "173, boulevard des Pins, Dolbeau (Québec) G8L 4N9", "CAD"),
        ("https://www.hive.org/fund", "40 Bay Street, Sydney NSW 2000", "AUD"),
        ("https://www.hive.org.nz/fund", "12 Elm Street, Atlanta, GA 30308", "NZD"),
        # Of two countries, or of none that is known.
        ("https://www.hive.org/fund", "Atlanta, GA 30308, and Dolbeau (Québec) G8L 4N9", None),
        ("https://www.hive.org/fund", "12 Elm Street, Harare. The code is GA 303 or IL 606112.", None),
    ],
)
def test_the_address_tells(url: str, address: str, currency: str | None) -> None:
    (item,) = parse_page((_CALL + address).encode(), content_type="text/plain", url=url)
    assert [amount["currency"] for amount in item.to_dict()["amounts"]] == [currency]
