"""Every value of a record has a quote that stands at the path that the evidence names."""

from __future__ import annotations

import html
import json
from typing import Any, cast

import pytest
from lxml import etree
from lxml import html as lxml_html

from opencalls import parse_page
from parsers.outline import squeeze
from tests.parsers.test_structured import BUDGET, EXTRACT, TOPIC, hit, opportunity, topic_hit
from tests.parsers.test_structured_feeds import BODY, CORDIS, feed_entry
from tests.parsers.test_structured_unknown import RECORD

BODIES = json.dumps([{"role": "coordinator", "legalName": 'Institut "Les Abeilles" d\'Or & Cie'}])
WITHOUT = {"kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"}
RECORDS: dict[str, Any] = {
    "topic": TOPIC,
    "hits": {"results": [topic_hit("HORIZON-CL6-2026-BEES-02", BUDGET)]},
    "project": {"results": [hit({"title": "Bees at night", "participants": BODIES}, database="SEDIA_NONH2020_PROD")]},
    "opportunity": opportunity(),
    "feed": [feed_entry(), feed_entry(ID="2")],
    "unknown": RECORD,
}
EXTRACTS = {
    "extract": EXTRACT,
    "cordis": CORDIS.format(bodies=BODY.format(role="coordinator", cost="5000", name="A & B".replace("&", "&amp;"), country="AT")),
}


def at_pointer(document: Any, pointer: str) -> str:
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document if isinstance(document, str) else json.dumps(document)


def at_xpath(document: str, path: str) -> str:
    found: Any
    (found,) = cast(Any, etree.fromstring(document.encode()).xpath(path))
    return found if isinstance(found, str) else "".join(found.itertext())


def stands(quote: str, value: str) -> bool:
    """In the value itself, or in the words or a link of the rich text that it holds."""
    rich = html.unescape(value)
    fragment = lxml_html.fragment_fromstring(rich, create_parent=True)
    texts = (value, rich, fragment.text_content())
    return any(squeeze(quote) in squeeze(text) for text in texts) or quote in (link.get("href") for link in fragment.iter("a"))


def check(item: dict[str, Any], value_at: Any) -> None:
    stated = {name for name, value in item.items() if value not in (None, [], {})} - WITHOUT
    assert stated == item["evidence"].keys()
    for found in item["evidence"].values():
        for entry in found:
            assert stands(entry["quote"], value_at(entry["path"])), entry


@pytest.mark.parametrize("name", RECORDS)
def test_quotes_stand_at_their_json_pointer(name: str) -> None:
    items = parse_page(json.dumps(RECORDS[name]).encode(), content_type="application/json")
    assert items
    for item in items:
        check(item.to_dict(), lambda path: at_pointer(RECORDS[name], path))


@pytest.mark.parametrize("name", EXTRACTS)
def test_quotes_stand_at_their_xpath(name: str) -> None:
    items = parse_page(EXTRACTS[name].encode(), content_type="application/xml")
    assert items
    for item in items:
        check(item.to_dict(), lambda path: at_xpath(EXTRACTS[name], path))
