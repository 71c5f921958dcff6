"""Records of systems that nobody described, data inside pages, and hostile documents."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

import pytest

from opencalls import parse_page
from parsers.structured.generic import label_of
from parsers.structured.values import date_words, is_stated, rich_text

ABOUT = "The fund pays for new hives on the roofs of schools and for the courses that teach pupils how to look after them all year."
RECORD = {
    "id": 17,
    "callTitle": "Hives on school roofs - call for proposals",
    "reference_number": "BEE-2026-ROOF-01",
    "closingDate": "2026-05-20T17:00:00+02:00",
    "opening_date": "2026-02-01",
    "funder": {"id": 9, "name": "Bee Foundation"},
    "description": f"<p>{ABOUT}</p>",
    "who_can_apply": ["Schools with a flat roof", "Towns that own a school"],
    "eligibleActivities": "<ul><li>Buying hives</li><li>Teaching pupils</li></ul>",
    "total_budget": 400000,
    "max_amount": 20000,
    "currency": "EUR",
    "contact": {"name": "Ada Keeper", "email": "bees@example.org"},
    "colour_of_the_hive": "yellow with black stripes",
    "isFeatured": True,
    "related_calls": [{"title": "Another call", "deadline": "2020-01-01"}],
}


def read(record: Any, url: str | None = "https://data.example.org/calls/17", kind: str = "json") -> list[dict[str, Any]]:
    body = record if isinstance(record, bytes) else json.dumps(record).encode()
    return [item.to_dict() for item in parse_page(body, url=url, content_type=f"application/{kind}")]


def check(item: dict[str, Any]) -> None:
    assert (item["kind"], item["title"], item["reference"]) == ("call", RECORD["callTitle"], "BEE-2026-ROOF-01")
    assert (item["opens_on"], item["institution"]) == ("2026-02-01", "Bee Foundation")
    assert [(d["date"], d["time"]) for d in item["deadlines"]] == [("2026-05-20", "17:00")]
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Schools with a flat roof", "Towns that own a school"]
    assert [bullet["text"] for bullet in item["actions"]] == ["Buying hives", "Teaching pupils"]
    assert [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]] == [
        ("call", "400000", "400000", "EUR"),
        ("grant", None, "20000", "EUR"),
    ]
    assert [contact["email"] for contact in item["contacts"]] == ["bees@example.org"]


def test_an_unknown_record_is_read_by_the_names_of_its_fields() -> None:
    (item,) = read(RECORD)
    check(item)
    assert item["unread"] == ["colour_of_the_hive"]
    assert item["evidence"]["eligibility"][1] == {"quote": "Towns that own a school", "path": "/who_can_apply/1", "rule": "bullet"}
    assert {entry["path"] for entry in item["evidence"]["amounts"]} == {"/total_budget", "/max_amount", "/currency"}


@pytest.mark.parametrize("wrapped", [{"data": RECORD}, {"result": {"call": RECORD}}, {"success": True, "data": RECORD}])
def test_wrappers_change_nothing(wrapped: dict[str, Any]) -> None:
    (item,) = read(wrapped)
    check(item)


@pytest.mark.parametrize("place", [lambda rows: rows, lambda rows: {"count": 2, "items": rows}, lambda rows: {"data": {"hits": rows}}])
def test_a_list_of_unknown_records_gives_the_full_ones_in_order(place: Any) -> None:
    row = {"title": "A call for keepers of bees", "link": "https://data.example.org/calls/18", "deadline": "2026-06-01"}
    second = RECORD | {
        "callTitle": "Hives in parks - call for proposals",
        "reference_number": "BEE-2026-PARK-01",
        "link": "https://data.example.org/calls/19",
    }
    items = read(place([RECORD, row, second]), "https://data.example.org/calls")
    assert [item["title"] for item in items] == ["Hives on school roofs - call for proposals", "Hives in parks - call for proposals"]
    assert [item["source_key"] for item in items] == ["/calls#BEE-2026-ROOF-01", "/calls/19"]
    assert [item["url"] for item in items] == ["https://data.example.org/calls", "https://data.example.org/calls/19"]


def test_the_same_record_as_xml() -> None:
    def element(name: str, value: Any) -> str:
        if isinstance(value, list):
            return "".join(element(name, entry) for entry in value)
        inner = "".join(element(key, held) for key, held in value.items()) if isinstance(value, dict) else str(value)
        return f"<{name}>{inner}</{name}>"

    (item,) = read(element("call", RECORD).encode(), kind="xml")
    check(item)
    assert item["evidence"]["title"][0]["path"] == "/call[1]/callTitle[1]"


@pytest.mark.parametrize(
    "record",
    [
        [],
        {},
        "a string",
        5,
        None,
        {"title": "A page about bees and honey", "url": "https://example.org/1", "date": "2026-01-01"},
        {"name": "hive-tools", "version": "1.0.0", "description": "Tools for hives", "dependencies": {"wax": "1"}, "license": "MIT"},
        {"results": [{"title": "Call one for bees", "url": "https://example.org/1", "deadline": "2026-01-01"}] * 3},
        {"error": {"code": 404, "message": "Not found"}},
    ],
)
def test_no_call_no_item(record: Any) -> None:
    assert read(record) == []


@pytest.mark.parametrize(
    ("text", "form", "wanted"),
    [
        ("2026-04-29T00:00:00.000+0000", None, "2026-04-29"),
        ("2026-04-29", None, "2026-04-29"),
        ("2023-12-31T23:59:59+01:00", None, "2023-12-31T23:59"),
        ("2027-01-15T17:00:00.000+0000", None, "2027-01-15T17:00"),
        ("2026-04-29T12:00:00Z", None, "2026-04-29"),
        ("2026-04-28T22:00:00Z", None, None),
        ("2026-03-03T23:00:00.000+0000", None, None),
        ("20230112", None, "2023-01-12"),
        ("01122023", None, None),
        ("01122023", "MMDDYYYY", "2023-01-12"),
        ("20230112", "MMDDYYYY", None),
        ("13322026", "MMDDYYYY", None),
        ("1670886000000", "brussels", "2022-12-13"),
        ("1670886000000", None, None),
        ("1670932800000", None, "2022-12-13"),
        ("17", None, None),
        ("9" * 400, None, None),
        ("Sep 09, 2026 12:00:00 AM EDT", None, "Sep 09, 2026"),
        ("12 March 2026", None, "12 March 2026"),
    ],
)
def test_dates_that_machines_write(text: str, form: str | None, wanted: str | None) -> None:
    assert date_words(text, form) == wanted


@pytest.mark.parametrize(
    ("name", "label"), [("closingDate", "closing date"), ("award_ceiling", "award ceiling"), ("URL", "url"), ("closes_at", "Closing date")]
)
def test_names_of_fields_are_words(name: str, label: str) -> None:
    assert label_of(name) == label


def test_values_that_are_none() -> None:
    assert not any(is_stated(text) for text in ("", "  ", "none", "None", "Not Available", "N/A", "null", "--", None))
    assert is_stated("0") and not is_stated("0.00", sum_of_money=True)
    assert rich_text("a < b and c > d") is None
    assert rich_text("&amp;lt;p&amp;gt;twice escaped") == "<p>twice escaped"


PAGE = """<html lang="en"><head><title>Hives on roofs</title><script type="application/ld+json">{data}</script></head><body><main>
<h1>Hives on roofs: call for proposals</h1><p>{about}</p>{more}<h2>Who can apply</h2><ul><li>Schools with a flat roof</li><li>Towns that own a school</li></ul>
<h2>Eligible activities</h2><ul><li>Buying hives</li></ul></main></body></html>"""
GRANT = {
    "@context": "https://schema.org",
    "@type": "MonetaryGrant",
    "name": "Hives on roofs",
    "funder": {"@type": "Organization", "name": "Bee Foundation"},
    "applicationDeadline": "2026-05-20",
    "amount": {"@type": "MonetaryAmount", "minValue": 5000, "maxValue": "20000", "currency": "EUR"},
}
YOAST = {
    "@graph": [
        {"@type": "WebPage", "name": "Hives on roofs"},
        {"@type": "BreadcrumbList"},
        {"@type": "Organization", "name": "Bee Foundation"},
    ]
}


def page(data: Any, more: str = "") -> dict[str, Any]:
    text = data if isinstance(data, str) else json.dumps(data)
    body = PAGE.format(data=text, about=ABOUT, more=more).encode()
    (item,) = (i.to_dict() for i in parse_page(body, url="https://example.org/calls/hives"))
    return item


def test_linked_data_completes_what_the_page_does_not_say() -> None:
    item = page({"@graph": [*YOAST["@graph"], GRANT]})
    assert (item["institution"], [d["date"] for d in item["deadlines"]]) == ("Bee Foundation", ["2026-05-20"])
    assert [(a["scope"], a["min"], a["max"], a["currency"], a["text"]) for a in item["amounts"]] == [
        ("grant", "5000", "20000", "EUR", "20000")
    ]
    assert item["evidence"]["deadlines"] == [
        {"quote": "2026-05-20", "path": "/html/head/script#/@graph/3/applicationDeadline", "rule": "label:deadline"}
    ]


def test_visible_words_win_over_linked_data() -> None:
    item = page(GRANT, "<p>Deadline: 1 June 2026</p><p>Funder: Honey Trust</p>")
    assert (item["institution"], [d["date"] for d in item["deadlines"]]) == ("Honey Trust", ["2026-06-01"])


@pytest.mark.parametrize(
    "data",
    [
        YOAST,
        "",
        "{ no JSON, but a Grant",
        [GRANT, GRANT | {"name": "Hives on roofs, second round"}],
        GRANT | {"name": "Scholarships for violin players"},
        {"@type": "JobPosting", "title": "Keeper", "applicationDeadline": "2026-05-20"},
        "[" * 100_000,
    ],
)
def test_linked_data_that_changes_nothing(data: Any) -> None:
    assert page(data) == page("{}")


def bomb(entity: str, body: str) -> bytes:
    return f'<?xml version="1.0"?><!DOCTYPE call [{entity}]><call><title>Call for proposals {body}</title></call>'.encode()


HOSTILE = {
    "json nested 100,000 deep": ("json", b"[" * 100_000),
    "json nested and closed": ("json", b"[" * 100_000 + b"]" * 100_000),
    "objects nested": ("json", b'{"a":' * 5_000 + b"1" + b"}" * 5_000),
    "json nested 80 deep": ("json", b"[" * 80 + b"]" * 80),
    "json cut off": ("json", b'{"title": "Call for prop'),
    "json of 50 MB": ("json", b'["' + b"x" * 50_000_000 + b'"]'),
    "a million values": ("json", b"[" + b"1," * 10 + b'"x",' * 1_000_000 + b"1]"),
    "nothing but blanks": ("json", b"   "),
    "html behind json": ("json", b"<html><body>Call for proposals</body></html>"),
    "binary": ("json", bytes(range(256)) * 100),
    "laughs": ("xml", bomb('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">', "&b;&b;&b;")),
    "external entity": ("xml", bomb('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")),
    "document type behind a comment": (
        "xml",
        b'<!-- <a --><!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c><title>&x;</title></c>',
    ),
    "xml nested": ("xml", b"<a>" * 60_000),
    "xml nested and closed": ("xml", b"<a>" * 60_000 + b"</a>" * 60_000),
    "xml nested 100 deep": ("xml", b"<a>" * 100 + b"</a>" * 100),
    "xml cut off": ("xml", b"<call><title>Call for"),
    "xml in a wrong encoding": ("xml", '<?xml version="1.0" encoding="utf-8"?><call>é'.encode("latin-1")),
    "xml of an unknown encoding": ("xml", b'<?xml version="1.0" encoding="klingon"?><call>'),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_give_nothing_and_say_why(name: str, caplog: pytest.LogCaptureFixture) -> None:
    kind, body = HOSTILE[name]
    started = time.perf_counter()
    with caplog.at_level(logging.INFO):
        assert parse_page(body, content_type=f"application/{kind}") == []
    assert time.perf_counter() - started < 20
    assert any(record.message for record in caplog.records)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1" * 400_000, "1e999999"])
def test_numbers_that_are_none(number: str) -> None:
    body = json.dumps(RECORD).replace("400000", number).encode()
    (item,) = read(body)
    assert [a["scope"] for a in item["amounts"]] == ["grant"]


def test_a_name_that_stands_twice_with_different_values_has_none() -> None:
    body = json.dumps(RECORD).replace('"total_budget"', '"currency": "EUR", "total_budget": 7, "total_budget"').encode()
    (item,) = read(body)
    assert [(a["scope"], a["currency"]) for a in item["amounts"]] == [("grant", "EUR")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-8"])
def test_json_in_other_encodings(encoding: str) -> None:
    check(read(json.dumps(RECORD, ensure_ascii=False).encode(encoding))[0])


def test_odd_characters_are_no_harm() -> None:
    (item,) = read(RECORD | {"callTitle": "Call for hives \ud800 on roofs\0"})
    assert item["title"] == "Call for hives \ufffd on roofs"
    item_json = json.dumps(item)
    assert "\\ud800" not in item_json


def test_time_grows_with_size() -> None:
    def seconds(count: int) -> float:
        body = json.dumps({"items": [RECORD | {"id": n, "callTitle": f"Call for hives number {n}"} for n in range(count)]}).encode()
        started = time.perf_counter()
        assert len(parse_page(body, content_type="application/json")) == count
        return time.perf_counter() - started

    seconds(5)
    assert seconds(120) < 12 * seconds(30)
