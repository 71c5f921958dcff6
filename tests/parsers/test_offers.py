"""Pages without labels or a telling title: what their sentences offer, or tell of a project, says what they are about."""

from __future__ import annotations

from pathlib import Path

import pytest

from parsers.read import parse_page

# "== kind", the address, the page: funding is a call where its rate is read, else a programme.
# Beside them news, shops, banks, tenders and lists that speak of the same sums.
_PAGES = (Path(__file__).parent / "pages" / "offers.txt").read_text().split("== ")[1:]


@pytest.mark.parametrize("page", _PAGES, ids=[page.split("\n", 2)[1].removeprefix("URL: https://www.") for page in _PAGES])
def test_the_kind_of_a_page_told_by_its_sentences(page: str) -> None:
    kind, url, text = page.split("\n", 2)
    items = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    kinds = ["project" if item.kind == "project" else "funding" for item in items]
    assert kinds == ([] if kind == "none" else [kind])
