"""Hostile JSON and XML: nothing, and a reason; odd values in sound records are no values."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

import pytest

from opencalls import parse_page
from parsers.structured.field_lines import read_field_lines
from tests.parsers.linear import grows_linearly

RECORD = {
    "callTitle": "Hives on school roofs - call for proposals",
    "deadline": "2026-05-20",
    "who_can_apply": ["Schools with a flat roof", "Towns that own a school"],
    "total_budget": 400000,
    "max_amount": 20000,
    "currency": "EUR",
}


def read(body: bytes) -> list[dict[str, Any]]:
    return [item.to_dict() for item in parse_page(body, content_type="application/json")]


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
    (item,) = read(json.dumps(RECORD, ensure_ascii=False).encode(encoding))
    assert [amount["max"] for amount in item["amounts"]] == ["400000", "20000"]


def test_odd_characters_are_no_harm() -> None:
    (item,) = read(json.dumps(RECORD | {"callTitle": "Call for hives \ud800 on roofs\0"}).encode())
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


def test_lines_behind_one_field_are_joined_in_time_that_grows_with_their_number() -> None:
    assert grows_linearly(lambda text: read_field_lines("closing_date: 2026-05-20\n" + text), "words of a line\n", size=400_000)
