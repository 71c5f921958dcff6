"""Records of feeds and project databases: Welcomeurope, CORDIS, GOV.UK."""

from __future__ import annotations

import json
from typing import Any

import pytest

from opencalls import parse_page


def read(record: Any, url: str | None = None) -> list[dict[str, Any]]:
    body = json.dumps(record).encode()
    return [item.to_dict() for item in parse_page(body, url=url, content_type="application/json")]


def quotes(item: dict[str, Any], name: str) -> list[tuple[str, str]]:
    return [(entry["quote"], entry["path"]) for entry in item["evidence"][name]]


def feed_entry(**fields: Any) -> dict[str, Any]:
    return {
        "ID": "1",
        "post_title": "Fonds des abeilles - Appel pour les ruchers - 2026",
        "permalink": "https://www.welcomeurope.com/fonds-des-abeilles-2026/",
        "banner_budget": "3 millions d'euros",
        "deadline1": "20260310",
        "dates_deadline-2": "",
        "dates_publication": "20260101",
        "dates_open-1": "20260115",
        "relations_programmes": "FDA - Fonds des abeilles - 2021-2027",
        "filtres_sectors": "Environnement &amp; Climat;Agriculture &amp; Pêche",
        "filtres_beneficiaries": "Pme &amp; Start-Up (&lt; 249 Salarié.es)",
        "info_references": "FDA-2026-RUCHER-01  ",
        "info_responsible": "Office des abeilles",
        "info_amount": "<ul><li>Montant de la subvention : entre 100 000 et 200 000 euros</li>"
        "<li>Taux de cofinancement : jusqu'à 80% des coûts</li></ul>",
        "info_priories": '<span style="text-decoration: underline;"><strong>Priorités</strong></span><ul>'
        "<li>Priorité 1 : des ruches sobres</li></ul>"
        '<span style="text-decoration: underline;"><strong>Eligibilité</strong></span><ul>'
        "<li>Être un consortium comprenant<ul><li>au moins deux entités</li></ul></li></ul>",
        **fields,
    }


def test_the_feed_of_welcomeurope() -> None:
    row = {"post_title": "Un autre appel pour les ruchers", "permalink": "https://www.welcomeurope.com/autre/", "deadline1": "20260310"}
    (item,) = read([feed_entry(), row], "https://www.welcomeurope.com/feed.json")
    assert (item["source"], item["source_key"]) == ("welcomeurope", "/fonds-des-abeilles-2026")
    assert (item["reference"], item["institution"], item["language"]) == ("FDA-2026-RUCHER-01", "Office des abeilles", "fr")
    assert (item["published_on"], item["opens_on"], [d["date"] for d in item["deadlines"]]) == ("2026-01-01", "2026-01-15", ["2026-03-10"])
    assert [(a["scope"], a["min"], a["max"]) for a in item["amounts"]] == [("call", "3000000", "3000000"), ("grant", "100000", "200000")]
    assert item["funding_rate"]["max"] == "80"
    assert [term["value"] for term in item["terms"]] == [
        "Environnement & Climat",
        "Agriculture & Pêche",
        "Pme & Start-Up (< 249 Salarié.es)",
    ]
    assert item["priorities"][0]["label"] == "Priorité 1"
    assert [child["text"] for child in item["eligibility"][0]["children"]] == ["au moins deux entités"]
    assert quotes(item, "priorities") == [("Priorité 1 : des ruches sobres", "/0/info_priories")]


def test_entries_without_an_address_of_their_own_have_keys_of_their_own() -> None:
    items = read([feed_entry(permalink="-", ID=number) for number in ("7", "8", "8")], "https://feeds.example.org/calls")
    assert [item["source_key"] for item in items] == ["/calls#7", "/calls#8", "/calls#8#3"]


CORDIS = """<project xmlns="http://cordis.europa.eu"><language>en</language><rcn>1</rcn><id>101000001</id><acronym>NIGHTBEE</acronym>
<objective>The project watches how bees find their way home after sunset, and makes a map of it for keepers.</objective>
<title>Bees at night: ways home in the dark</title><startDate>2024-09-01</startDate><endDate>2029-08-31</endDate>
<relations><associations>{bodies}
<programme type="relatedTopic"><code>ERC-2023-STG</code><frameworkProgramme>HORIZON</frameworkProgramme></programme>
</associations></relations></project>"""
BODY = (
    '<organization type="{role}" totalCost="{cost}"><legalName>{name}</legalName>'
    "<address><country>{country}</country></address></organization>"
)


@pytest.mark.parametrize("several", [False, True])
def test_a_project_of_cordis(several: bool) -> None:
    """The cost of its only body is the project's; costs of several are not added up."""
    bodies = BODY.format(role="coordinator", cost="1496795", name="Hive Institute", country="AT")
    if several:
        bodies += BODY.format(role="participant", cost="1000", name="Nectar Labs", country="UK")
    (item,) = (i.to_dict() for i in parse_page(CORDIS.format(bodies=bodies).encode(), content_type="application/xml"))
    assert (item["kind"], item["title"]) == ("project", "Bees at night: ways home in the dark")
    assert (item["starts_on"], item["ends_on"], item["call_reference"]) == ("2024-09-01", "2029-08-31", "ERC-2023-STG")
    assert item["programme"]["acronym"] == "HORIZON"
    assert item["implementers"] == [{"name": "Hive Institute", "country": "AT", "role": "coordinator"}]
    assert [party["country"] for party in item["partners"]] == (["GB"] if several else [])
    assert [a["max"] for a in item["amounts"]] == ([] if several else ["1496795"])


def test_content_of_gov_uk() -> None:
    """Standing aid without a date to apply by is a programme."""
    record = {
        "content_id": "1",
        "locale": "en",
        "base_path": "/farm-grants/bee-strips",
        "title": "Bee strips",
        "description": "Find out about eligibility for the grant for strips of flowers, and how to apply for it.",
        "details": {
            "body": "<h2>How much will be paid</h2><p>£51 per hectare (ha).</p>"
            "<h2>Who can apply</h2><ul><li>Be a farmer</li><li>Own land</li></ul>"
        },
        "links": {"finder": [{"title": "Grant finder", "description": "Another thing", "details": {}}]},
    }
    (item,) = read(record, "https://www.gov.uk/farm-grants/bee-strips")
    assert (item["kind"], item["title"], item["amounts"]) == ("programme", "Bee strips", [])
    assert quotes(item, "eligibility") == [("Be a farmer", "/details/body"), ("Own land", "/details/body")]


ROW = "Grants of up to €25,000 for the repair of old hives. Apply by 30 May 2026, 17:00, if you keep bees in the town."


def test_a_row_of_a_feed_whose_sentences_state_the_call() -> None:
    items = [{"title": "Hives: call for applications", "url": "https://bees.org/1", "content_text": ROW}]
    items.append(
        {"title": "Hives: a look back", "url": "https://bees.org/2", "content_text": "We look back on a year of hives, 30 May 2026."}
    )
    (item,) = read({"title": "Bee news", "language": "en", "items": items}, "https://bees.org/feed.json")
    assert (item["title"], item["language"], item["url"]) == ("Hives: call for applications", "en", "https://bees.org/1")
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("grant", "25000")]


@pytest.mark.parametrize(
    "more", [{"license_title": "OGL", "resources": [{"url": "https://bees.org/x.csv"}]}, {"@type": "Dataset", "distribution": []}]
)
def test_what_describes_files_of_data_is_no_call(more: dict[str, Any]) -> None:
    about = {"title": "Grants for hives 2026", "notes": ROW, "organization": {"title": "Bee Town"}, "eligibility": "Beekeepers"}
    assert read(about, "https://bees.org/data") != []
    assert read(about | more, "https://bees.org/data") == []


NAMED = """<response><lst name="responseHeader"><int name="status">0</int></lst><result name="response" numFound="1"><doc>
<str name="title">Hives on the roofs of towns</str><date name="opening_date">2026-02-01</date><date name="closing_date">2026-05-20</date>
<str name="funder">Bee Foundation</str><int name="max_amount">8000</int>
<arr name="who_can_apply"><str>Schools</str><str>Towns</str></arr></doc></result></response>"""


def test_elements_that_say_their_name_in_an_attribute() -> None:
    (item,) = (item.to_dict() for item in parse_page(NAMED.encode(), content_type="application/xml"))
    assert (item["title"], item["opens_on"], item["institution"]) == ("Hives on the roofs of towns", "2026-02-01", "Bee Foundation")
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Schools", "Towns"]
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("grant", "8000")]


def test_the_days_of_a_competition_and_of_its_projects() -> None:
    about = {"name": "Hives for ports: feasibility studies", "fundingPool": "Up to £2 million", "projectStart": "By 1 October 2026"}
    (item,) = read({"competition": about | {"startDate": "2026-02-17T00:00:00", "endDate": "2026-04-30T11:00:00"}})
    assert (item["opens_on"], [(d["date"], d["time"]) for d in item["deadlines"]]) == ("2026-02-17", [("2026-04-30", "11:00")])


@pytest.mark.parametrize(("flag", "status"), [({"abierto": True}, "open"), ({"isOpen": False}, None), ({"isFeatured": True}, None)])
def test_a_flag_that_says_that_a_call_is_open(flag: dict[str, bool], status: str | None) -> None:
    about = {"title": "Hives on roofs", "closing_date": "2026-05-20", "max_amount": 8000, "who_can_apply": ["Schools", "Towns"]}
    (item,) = read(about | flag)
    assert item["status_published"] == status
    assert status is None or quotes(item, "status_published") == [("true", "/abierto")]
