"""Records of systems that nobody described."""

from __future__ import annotations

import json
from typing import Any

import pytest

from opencalls import parse_page
from parsers.structured.field_lines import read_field_lines
from parsers.structured.field_names import label_of
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
    "contact": {"name": "Ada Keeper", "email": "bees@hives.eu"},
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
    assert [contact["email"] for contact in item["contacts"]] == ["bees@hives.eu"]


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
        ("/Date(1778590800000)/", None, "2026-05-12"),
        ("/Date(x)/", None, "/Date(x)/"),
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


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("data_publicacao", "data de publicação"),
        ("dateLimiteDepot", "date limite de dépôt"),
        ("fecha_limite_presentacion", "fecha límite de presentación"),
        ("foerderhoehe", "foerderhoehe"),
        ("orgão_fomento", "Institution"),
        ("stage2_deadline", "Deadline (second stage)"),
        ("hive_colour", "hive colour"),
        ("title_en", "title"),
        ("awardName", "Title"),
        ("data_fine_avviso", "data fine"),
        ("schemeId", "scheme id"),
        ("fund_manager", "fund manager"),
    ],
)
def test_names_of_fields_are_labels_without_accents_and_small_words(name: str, label: str) -> None:
    assert label_of(name) == label


def test_a_timetable_of_objects_is_read_step_by_step() -> None:
    steps = [
        {"event": "Deadline for proposals", "date": "2026-05-20"},
        {"event": "Info day for beekeepers", "date": "2026-03-03"},
        {"event": "Decision of the jury", "date": "2026-07-01"},
    ]
    record = {key: value for key, value in RECORD.items() if key != "closingDate"} | {"timetable": steps}
    (item,) = read(record)
    assert [(d["date"], d["kind"]) for d in item["deadlines"]] == [("2026-05-20", "single")]
    assert item["evidence"]["deadlines"] == [{"quote": "2026-05-20", "path": "/timetable/0/date", "rule": "label:deadline"}]


def test_the_number_of_a_record_in_its_database_is_no_reference() -> None:
    record = {key: value for key, value in RECORD.items() if key != "reference_number"} | {"id": 315795}
    (item,) = read(record)
    assert item["reference"] is None


def test_fields_as_pairs_of_name_and_value() -> None:
    names = ("title", "description", "contact", "currency")
    pairs = [
        {"key": key, "value": value} for key, value in (("total_budget", "EUR 400000"), ("closing_date", "2026-05-20"), ("colour", "red"))
    ]
    record = {key: value for key, value in RECORD.items() if key in (*names, "callTitle", "who_can_apply")} | {"extras": pairs}
    (item,) = read(record)
    assert [(a["scope"], a["max"], a["currency"]) for a in item["amounts"]] == [("call", "400000", "EUR")]
    assert [d["date"] for d in item["deadlines"]] == ["2026-05-20"]


def test_a_record_of_facts_is_named_by_its_one_line_of_description() -> None:
    record = {
        "description": "Hives on the roofs of schools, year 2026",
        "total_budget": 400000,
        "closingDate": "2026-05-20",
        "currency": "EUR",
    }
    (item,) = read(record | {"who_can_apply": ["Schools", "Towns"]})
    assert item["title"] == "Hives on the roofs of schools, year 2026"
    assert read({"description": "Hives on the roofs of schools, year 2026", "colour": "red", "closingDate": "2026-05-20"}) == []


def test_a_share_in_a_field_for_shares() -> None:
    (item,) = read(RECORD | {"max_funding_percentage": 90})
    assert (item["funding_rate"]["max"], item["funding_rate"]["text"]) == ("90", "90")
    (item,) = read(RECORD | {"max_funding_percentage": 0.9})
    assert item["funding_rate"] is None


FEED = (
    """<rss version="2.0"><channel><title>Calls of the Bee Foundation</title><link>https://bees.example.org</link>{items}</channel></rss>"""
)
ENTRY = """<item><title>{title}</title><link>https://bees.example.org/{title}</link><description>&lt;p&gt;{about}&lt;/p&gt;
&lt;p&gt;&lt;strong&gt;Deadline:&lt;/strong&gt; {day}&lt;/p&gt;
&lt;h3&gt;Who can apply&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Schools&lt;/li&gt;&lt;/ul&gt;</description></item>"""


@pytest.mark.parametrize("titles", [["Hives 2026"], ["Hives 2026", "Meadows 2026"]])
def test_the_entries_of_a_feed_are_its_records(titles: list[str]) -> None:
    entries = "".join(ENTRY.format(title=title, about=ABOUT, day="20 May 2026") for title in titles)
    assert [item["title"] for item in read(FEED.format(items=entries).encode(), kind="xml")] == titles


def test_what_searches_wrap_around_records() -> None:
    assert [item["title"] for item in read({"hits": {"total": 1, "hits": [{"_id": "7", "_source": RECORD}]}})] == [RECORD["callTitle"]]


def test_the_currency_that_an_element_of_a_sum_has() -> None:
    body = f"""<call><title>Hives 2026</title><about>{ABOUT}</about><closingDate>2026-05-20</closingDate>
<totalBudget currency="SEK">400000</totalBudget><whoCanApply>Schools with a flat roof</whoCanApply></call>"""
    (item,) = read(body.encode(), kind="xml")
    assert [(a["scope"], a["max"], a["currency"]) for a in item["amounts"]] == [("call", "400000", "SEK")]


def test_facts_in_objects_of_their_own() -> None:
    record = {
        "title": RECORD["callTitle"],
        "dates": {"opens": "2026-02-01", "deadline": "2026-05-20"},
        "funding": {"total_budget": 400000, "currency": "EUR"},
        "eligibility": {"who": ["Schools", "Towns"]},
    }
    (item,) = read(record)
    assert (item["opens_on"], [d["date"] for d in item["deadlines"]]) == ("2026-02-01", ["2026-05-20"])
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("call", "400000")]
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Schools", "Towns"]


LINES = """opportunity_id: BEE-2026-ROOF-02
opportunity_title: Hives on the roofs of libraries
funder: Bee Foundation
opening_date: 2026-02-01
closing_date: 2026-05-20 17:00
total_fund: 400000
maximum_award: 20000
currency: EUR
eligible_region: none
description: The fund pays for hives on the roofs of libraries.
It pays for courses as well.
"""


def test_lines_of_fields_are_a_record() -> None:
    (item,) = parse_page(LINES.encode(), url="https://data.example.org/calls/18", content_type="text/plain")
    record = item.to_dict()
    assert (record["title"], record["reference"]) == ("Hives on the roofs of libraries", "BEE-2026-ROOF-02")
    assert record["opens_on"] == "2026-02-01"
    assert [(d["date"], d["time"]) for d in record["deadlines"]] == [("2026-05-20", "17:00")]
    assert [(a["scope"], a["max"], a["currency"]) for a in record["amounts"]] == [("call", "400000", "EUR"), ("grant", "20000", "EUR")]
    assert record["evidence"]["opens_on"][0]["path"] == "line:4"


@pytest.mark.parametrize(
    "text",
    [
        "Deadline: 3 May 2026\nFunder: Bee Foundation\nGrant: 5,000 euro\nBudget: 1\nContact: none\nArea: Kent",  # labels of a page
        "closing_date: 2026-05-20\nopening_date: 2026-02-01\ntotal_fund: 5",  # too few
        "closing_date: 2026-05-20\n" + "Hives on roofs.\n" * 20 + "a_b: 1\nc_d: 2\ne_f: 3\ng_h: 4\ni_j: 5",  # a text that quotes fields
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert read_field_lines(text) is None
    assert read_field_lines("") is None
