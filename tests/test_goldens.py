"""Every saved page gives what its golden says, and every value has a quote that stands on the page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from opencalls import parse_page
from opencalls.goldens import Difference, differences, golden_items
from opencalls.saved import about, golden_path, is_saved_page, read_json
from parsers.document import decode, read_document
from parsers.items import Item

FIXTURES = Path(__file__).parent.parent / "fixtures" / "html"
PAGES = sorted(path for path in FIXTURES.rglob("*") if path.is_file() and is_saved_page(path))
# Fields that say what the item is or what is missing, so that no quote can be asked of them.
NO_QUOTE = {"kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"}

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(FIXTURES)))


@cache
def items_of(page: Path) -> list[Item]:
    beside = about(page)
    return parse_page(page.read_bytes(), url=beside.url, content_type=beside.content_type, fetched_at=beside.fetched_at)


def shown(difference: Difference) -> str:
    old, new = (json.dumps(value, ensure_ascii=False, indent=1) for value in (difference.old, difference.new))
    return f"item {difference.place}, {difference.field}\n  golden: {old}\n  page:   {new}"


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif value is not None:
        yield str(value)


def squeezed(text: str) -> str:
    """Without white space: whether <br> or </li> parts two words is for the outline to say, not for the quote."""
    return re.sub(r"\s+", "", text)


@cache
def places_of_text(page: Path) -> list[str]:
    """Where a quote may stand: the whole text, or one attribute; in JSON, one string."""
    body, content_type = page.read_bytes(), about(page).content_type
    if content_type.startswith("application/json"):
        return [squeezed(text) for text in strings(json.loads(body))]
    document = read_document(body, content_type)
    if document.root is None:
        return [squeezed(decode(body, content_type))]
    for element in document.root.iter("script", "style"):
        element.text = None
    attributes = [str(value) for element in document.root.iter(lxml.etree.Element) for value in element.attrib.values()]
    return [squeezed("".join(document.root.itertext())), *map(squeezed, attributes)]


def golden_of(page: Path) -> dict[str, Any]:
    """The golden beside a page; one with an address and a time only (a listing, say) must give nothing."""
    path = golden_path(page)
    return read_json(path if path.exists() else page.with_name(f"{page.stem}.meta.json"))


@every_page
def test_a_saved_page_has_an_address_a_time_and_a_reviewed_golden(page: Path) -> None:
    beside = about(page)
    assert beside.url
    assert beside.fetched_at
    assert golden_of(page).get("reviewed", True), "read the page, correct the draft, then set reviewed to true"


@every_page
def test_a_page_gives_what_its_golden_says(page: Path) -> None:
    found = differences(golden_of(page).get("items", []), golden_items(items_of(page)))
    assert not found, "\n".join(map(shown, found))


@every_page
def test_every_value_has_a_quote_that_stands_on_the_page(page: Path) -> None:
    for item in items_of(page):
        for field, value in item.to_dict().items():
            if value not in (None, [], {}) and field not in NO_QUOTE:
                assert item.evidence.get(field), f"{field} has no evidence"
        for field, quotes in item.evidence.items():
            for evidence in quotes:
                stands = any(squeezed(evidence.quote) in text for text in places_of_text(page))
                assert stands, f"{field}: {evidence.quote!r} does not stand on the page"


def test_there_are_pages_of_every_source() -> None:
    assert len(PAGES) >= 18
    assert {page.relative_to(FIXTURES).parts[0] for page in PAGES} >= {"welcomeurope", "euroalert", "mpf"}
