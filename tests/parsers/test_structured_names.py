"""Records of systems that nobody described: names of fields in their parts, text that stands as objects, what wraps records."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.structured.field_names import label_of, unit_of
from tests.parsers.test_structured_evidence import at_pointer, check
from tests.parsers.test_structured_unknown import RECORD, read

NAME = RECORD["callTitle"]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("field_call_reference", "call reference"),
        ("agencyEmailAddress", "Contact"),
        ("grantor_phone", "Phone"),
        ("editor_email", "editor email"),
        ("created_by_user_mail", "created by user mail"),
        ("closeDateTime", "Closing date"),
        ("close_date_explanation", "Closing date"),
        ("EstAvailFunds", "Total budget"),
        ("awardeeName", "Recipient organisation"),
        ("program_description", "program description"),
        ("title_pt", "title"),
        ("titleNotes", "title notes"),
        ("grantTotalAwardDisplay", "Total budget"),
        ("haku_paattyy", "Deadline"),
        ("datumUkonceniPrijmuZadosti", "Deadline"),
        ("budget_line", "budget line"),
        ("phone", "phone"),
        ("gsx$deadline", "deadline"),
        ("dc:title", "title"),
        ("closingdate", "closing date"),
        ("webmaster_email", "webmaster email"),
    ],
)
def test_names_of_fields_are_read_in_their_parts(name: str, label: str) -> None:
    assert label_of(name) == label


@pytest.mark.parametrize(
    ("name", "unit"),
    [("budget_eur", "EUR"), ("valuePounds", "GBP"), ("durationMonths", "months"), ("euro", None), ("try", None), ("total_all", None)],
)
def test_what_a_name_counts_in(name: str, unit: str | None) -> None:
    assert unit_of(name) == unit


def test_sums_and_durations_in_the_unit_of_their_name() -> None:
    record = {key: value for key, value in RECORD.items() if key not in ("total_budget", "max_amount", "currency")}
    (item,) = read(record | {"total_budget_chf": 400000, "project_duration_months": 18})
    assert [(a["scope"], a["max"], a["currency"], a["text"]) for a in item["amounts"]] == [("call", "400000", "CHF", "400000")]
    assert (item["duration_months"]["max"], item["duration_months"]["text"]) == ("18", "18")


RICH = {
    "nodeType": "document",
    "content": [
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "You may apply if you are:"}]},
        {
            "nodeType": "unordered-list",
            "content": [
                {
                    "nodeType": "list-item",
                    "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "a school with a flat roof"}]}],
                },
                {
                    "nodeType": "list-item",
                    "content": [
                        {
                            "nodeType": "paragraph",
                            "content": [{"nodeType": "text", "value": "a town, "}, {"nodeType": "text", "value": "or two"}],
                        }
                    ],
                },
            ],
        },
    ],
}
PORTABLE = [
    {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": "You may apply if you are:"}]},
    {"_type": "block", "listItem": "bullet", "children": [{"_type": "span", "text": "a school with a flat roof"}]},
    {"_type": "block", "listItem": "bullet", "children": [{"_type": "span", "text": "a town, "}, {"_type": "span", "text": "or two"}]},
]
BLOCKS = [
    {
        "type": "list",
        "children": [
            {"type": "list-item", "children": [{"type": "text", "text": "a school with a flat roof"}]},
            {"type": "list-item", "children": [{"type": "text", "text": "a town, or two"}]},
        ],
    }
]


@pytest.mark.parametrize("rich", [RICH, PORTABLE, BLOCKS])
def test_rich_text_that_stands_as_objects(rich: Any) -> None:
    record = RECORD | {"who_can_apply": rich}
    (item,) = read(record)
    assert [bullet["text"] for bullet in item["eligibility"]] == ["a school with a flat roof", "a town, or two"]
    first = item["evidence"]["eligibility"][0]
    assert first["quote"] in at_pointer(record, first["path"])


def test_objects_that_hold_their_own_label() -> None:
    parts = [
        {"heading": "Who can apply", "body": "<ul><li>Schools</li><li>Towns</li></ul>"},
        {"heading": "How we keep your data", "body": "Schools may ask us."},
    ]
    stated = {"deadline": {"label": "Closing date", "value": "20 May 2026"}, "sections": parts}
    (item,) = read({"title": NAME, "funding": {"minimum": 500, "maximum": 20000, "total": 400000, "currency": "EUR"}} | stated)
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Schools", "Towns"]
    assert [d["date"] for d in item["deadlines"]] == ["2026-05-20"]
    assert [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]] == [
        ("call", "400000", "400000", "EUR"),
        ("grant", "500", "20000", "EUR"),
    ]


def test_a_known_field_keeps_its_meaning_whatever_label_its_object_has() -> None:
    (item,) = read(RECORD | {"status": {"label": "Open", "value": "open"}})
    assert (item["status_published"], item["opens_on"]) == ("open", "2026-02-01")


@pytest.mark.parametrize(
    "document",
    [
        {"jsonapi": {"version": "1.0"}, "data": {"type": "node--call", "links": {"self": {"href": "/x"}}, "attributes": RECORD}},
        {"meta": {"total": 1}, "data": [{"id": 1, "attributes": RECORD}], "included": [{"type": "term", "attributes": {"name": "Hives"}}]},
        {"records": [{"id": "rec1", "createdTime": "2026-01-01T00:00:00Z", "fields": RECORD}], "offset": "x"},
        {"responseHeader": {"status": 0}, "response": {"numFound": 1, "docs": [RECORD]}},
    ],
)
def test_what_systems_wrap_around_records(document: Any) -> None:
    assert [item["title"] for item in read(document)] == [NAME]


def test_lines_in_a_field_are_bullets() -> None:
    (item,) = read(RECORD | {"who_can_apply": "You may apply if you are:\n- a school with a flat roof\n- a town that owns a school"})
    assert [bullet["text"] for bullet in item["eligibility"]] == ["a school with a flat roof", "a town that owns a school"]


def test_the_better_of_two_fields_that_say_the_same() -> None:
    record = {key: value for key, value in RECORD.items() if key not in ("currency", "funder", "total_budget")}
    (item,) = read(record | {"total_award_amount": 400000, "total_award_display": "€400,000", "department": "Roofs", "funder": "Bee Fund"})
    assert [(a["scope"], a["max"], a["currency"]) for a in item["amounts"] if a["scope"] == "call"] == [("call", "400000", "EUR")]
    assert item["institution"] == "Bee Fund"


def test_a_number_names_nobody() -> None:
    record = {key: value for key, value in RECORD.items() if key != "funder"}
    (item,) = read(record | {"fund": "750000", "funder": "17"})
    assert (item["programme"], item["institution"]) == (None, None)


@pytest.mark.parametrize(
    ("more", "least"),
    [
        ({"min_partners": 3, "minimum_countries": 2}, (3, 2)),
        ({"minPartners": "3"}, (3, None)),
        ({"min_countries": 2}, None),
        ({"min_partners": "three of the valley"}, None),
    ],
)
def test_the_least_consortium_in_numbers(more: dict[str, Any], least: tuple[int, int | None] | None) -> None:
    record = RECORD | more
    (item,) = read(record)
    found = item["consortium"]
    assert (found and (found["min_entities"], found["min_countries"])) == least
    check(item, lambda path: at_pointer(record, path))


def test_the_record_of_a_funded_project() -> None:
    record = {
        "title": "Hives on the roofs of Graz",
        "reference": "2024-01122",
        "koordinator": "University of Graz",
        "grant_amount": "EUR 42500",
        "startdatum": "2024-09-01",
        "slutdatum": "2026-08-31",
        "finansiar": "Bee Foundation",
        "description": RECORD["description"],
    }
    (item,) = read(record)
    assert (item["kind"], item["starts_on"], item["ends_on"], item["call_reference"]) == ("project", "2024-09-01", "2026-08-31", None)
    assert [(a["scope"], a["max"], a["currency"]) for a in item["amounts"]] == [("project", "42500", "EUR")]
    (item,) = read(record | {"call_reference": "BEE-2024-01", "callEndDate": "2024-01-31", "partners": ["Bee Lab", "Honey Trust"]})
    assert (item["call_reference"], [party["name"] for party in item["partners"]]) == ("BEE-2024-01", ["Bee Lab", "Honey Trust"])
    assert item["eligibility"] == []


@pytest.mark.parametrize(
    ("field", "date"),
    [
        ({"closes": {"name": "Closes", "date": "2026-05-20"}}, "2026-05-20"),
        ({"deadline": {"start": "2026-02-01", "end": "2026-05-20"}}, "2026-05-20"),
    ],
)
def test_a_day_in_an_object(field: dict[str, Any], date: str) -> None:
    (item,) = read({key: value for key, value in RECORD.items() if key != "closingDate"} | field)
    assert [d["date"] for d in item["deadlines"]] == [date]


def test_a_window_and_rounds() -> None:
    record = {key: value for key, value in RECORD.items() if key not in ("closingDate", "opening_date", "max_amount")}
    (item,) = read(record | {"plazo": {"inicio": "2026-02-01", "fin": "2026-05-20"}})
    assert (item["opens_on"], [d["date"] for d in item["deadlines"]]) == ("2026-02-01", ["2026-05-20"])
    rounds = [{"round": 1, "closes": "2026-02-20", "status": "closed"}, {"round": 2, "closes": "2026-06-20", "status": "open"}]
    (item,) = read(record | {"rounds": rounds, "sizes": [{"kind": "small", "max_amount": 500}]})
    assert (item["status_published"], [d["date"] for d in item["deadlines"]]) == (None, ["2026-02-20", "2026-06-20"])
    assert ("grant", "500", "EUR") in [(a["scope"], a["max"], a["currency"]) for a in item["amounts"]]


def test_other_calls_are_no_part_of_this_one() -> None:
    (item,) = read(RECORD | {"similar": [{"title": "Meadows for towns", "deadline": "2026-01-01", "max_amount": 900}]})
    assert [d["date"] for d in item["deadlines"]] == ["2026-05-20"]


def test_how_to_reach_the_body_that_funds() -> None:
    body = {"nom": "Fondation des abeilles", "adresses": [{"ville": "Metz", "telephone": "03 88 15 68 67", "email": "miel@abeilles.fr"}]}
    (item,) = read({key: value for key, value in RECORD.items() if key not in ("funder", "contact")} | {"organisme": body})
    assert item["institution"] == "Fondation des abeilles"
    assert {value for c in item["contacts"] for value in (c["email"], c["phone"]) if value} == {"03 88 15 68 67", "miel@abeilles.fr"}


@pytest.mark.parametrize(
    "document",
    [
        {"jobs": [{"title": "Grants manager", "content": "<p>Five years with grants of EUR 1 million. Apply by 14 March 2026.</p>"}]},
        {"tenders": [{"title": "Supply of hives", "contracting_authority": "Town of Graz", "estimated_value": 180000, "currency": "EUR"}]},
        {"events": [{"title": "Info day on hives", "start_date": "2026-03-11 10:00:00", "end_date": "2026-03-11 13:00:00"}]},
        {"id": 1, "metadata": {"title": "Survey of hives", "grants": [{"code": "101069713", "title": "Warm hives"}]}},
    ],
)
def test_records_of_something_else(document: Any) -> None:
    assert read(document) == []


OPERATIONS = [
    {
        "Name des Begünstigten": "Imkerverein Graz",
        "Bezeichnung des Vorhabens": "Bienen auf Dächern der Stadt",
        "Datum des Beginns des Vorhabens": "01.03.2023",
        "Voraussichtliches Ende": "28.02.2026",
        "Gesamtkosten des Vorhabens": "450.000,00",
    },
    {
        "Nazwa beneficjenta": "Gmina Śrem",
        "Tytuł projektu": "Ule na dachach szkół",
        "Data rozpoczęcia realizacji": "2023-03-01",
        "Data zakończenia realizacji": "2026-02-28",
        "Wartość projektu": "450 000,00",
    },
    {
        "recipient_legal_name": "Bee Society",
        "agreement_title_en": "Hives on the roofs of schools",
        "agreement_start_date": "2023-03-01",
        "agreement_end_date": "2026-02-28",
        "agreement_value": "450000.00",
    },
    {
        "Recipient Name": "BEE SOCIETY",
        "Description": "HIVES ON THE ROOFS OF SCHOOLS",
        "Start Date": "2023-03-01",
        "End Date": "2026-02-28",
        "Award Amount": 450000,
    },
]


@pytest.mark.parametrize("row", OPERATIONS)
def test_lists_of_operations_and_awards(row: dict[str, Any]) -> None:
    (item,) = read([row])
    assert (item["kind"], item["starts_on"], item["ends_on"]) == ("project", "2023-03-01", "2026-02-28")
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("project", "450000")]
    assert (len(item["implementers"]), bool(item["title"])) == (1, True)


def test_names_with_apostrophes_and_small_words() -> None:
    row = {"Libellé de l'aide": NAME, "Référence de l'aide": "RUCHE-26", "Date de clôture": "2026-05-20", "Chapeau": "Une aide aux écoles."}
    (item,) = read(row | {"Qui peut en bénéficier": "<ul><li>Écoles</li><li>Communes</li></ul>"})
    assert (item["title"], item["reference"], [d["date"] for d in item["deadlines"]]) == (NAME, "RUCHE-26", ["2026-05-20"])
