"""What a page is about, told by its title and sentences where nothing on it is labelled, and what it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from parsers.read import parse_page

# "== kind | title", the address, the page; calls, standing schemes and projects, and pages that only speak of them.
_PAGES = (Path(__file__).parent / "pages" / "kinds.txt").read_text().split("== ")[1:]


@pytest.mark.parametrize("page", _PAGES, ids=[page.split("\n", 1)[0] for page in _PAGES])
def test_the_kind_and_title_of_a_page(page: str) -> None:
    head, url, text = page.split("\n", 2)
    kind, _, title = head.partition(" | ")
    items = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    assert [(item.kind, item.title) for item in items] == ([] if kind == "none" else [(kind, title)])
