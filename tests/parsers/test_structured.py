"""Records of known systems: each shape with the fields that its record states, and nothing that it does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from opencalls import parse_page

SEARCH = "https://api.tech.ec.europa.eu/search-api/prod/rest/search"
PROSE = "<p>Bees and their keepers need new ways to winter well, and this topic looks for teams that will try such ways in the field.</p>"


def read(record: Any, url: str | None = None) -> list[dict[str, Any]]:
    body = json.dumps(record).encode()
    return [item.to_dict() for item in parse_page(body, url=url, content_type="application/json")]


def one(record: Any, url: str | None = None) -> dict[str, Any]:
    items = read(record, url)
    assert len(items) == 1
    return items[0]


def quotes(item: dict[str, Any], name: str) -> list[tuple[str, str]]:
    return [(entry["quote"], entry["path"]) for entry in item["evidence"][name]]


def entry(action: str, budget: str, low: int = 0, high: int = 0, grants: int = 0) -> list[dict[str, Any]]:
    years = {"2026": budget}
    return [{"action": action, "budgetYearMap": years, "minContribution": low, "maxContribution": high, "expectedGrants": grants}]


BUDGET = {
    "budgetYearsColumns": ["2026"],
    "budgetTopicActionMap": {
        "1": entry("HORIZON-CL6-2026-BEES-01-two-stage - HORIZON-RIA", "12000000", 3000000, 4000000, 3),
        "2": entry("HORIZON-CL6-2026-BEES-01 - HORIZON-RIA", "99000000"),
        "3": entry("HORIZON-CL6-2026-BEES-02 - HORIZON-IA", "7000000", 1000000, 2000000, 4),
    },
}
TOPIC = {
    "TopicDetails": {
        "type": 1,
        "identifier": "HORIZON-CL6-2026-BEES-01-two-stage",
        "title": "Wintering of honey bees &amp; wild bees",
        "publicationDateLong": 1765324800000,
        "callIdentifier": "HORIZON-CL6-2026-BEES",
        "callTitle": "Bees",
        "frameworkProgramme": {"id": 43108390, "abbreviation": "HORIZON", "description": "Horizon Europe (HORIZON)"},
        "keywords": ["beekeeping", "pollination"],
        "actions": [
            {
                "status": {"id": 31094502, "abbreviation": "Open", "description": "Open"},
                "plannedOpeningDate": "2026-03-04",
                "submissionProcedure": {"id": 31094505, "abbreviation": "two-stage"},
                "deadlineDates": ["2026-04-29", "2026-09-17"],
            }
        ],
        "budgetOverviewJSONItem": BUDGET,
        "description": PROSE + "<p><b>Expected Outcome:</b></p><ul><li>Fewer colonies die in winter</li><li>Keepers share data</li></ul>",
        "conditions": "<p>1. Eligible applicants</p><ul><li>A consortium of at least 3 entities from 3 different Member States</li></ul>",
        "links": [],
    }
}


def test_portal_topic() -> None:
    item = one(TOPIC, "https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails/horizon-cl6-2026-bees-01-two-stage.json")
    assert (item["kind"], item["title"]) == ("call", "Wintering of honey bees & wild bees")
    assert (item["reference"], item["parent_reference"]) == ("HORIZON-CL6-2026-BEES-01-two-stage", "HORIZON-CL6-2026-BEES")
    assert item["programme"] == {"name": "Horizon Europe", "acronym": "HORIZON", "period": None}
    assert (item["published_on"], item["opens_on"], item["status_published"]) == ("2025-12-10", "2026-03-04", "open")
    assert [(d["date"], d["time"], d["kind"]) for d in item["deadlines"]] == [("2026-04-29", None, "stage"), ("2026-09-17", None, "stage")]
    assert item["deadline_model"] == "two-stage"
    assert [bullet["text"] for bullet in item["objectives"]] == ["Fewer colonies die in winter", "Keepers share data"]
    assert item["consortium"]["min_entities"] == 3
    assert item["expected_grants"] == 3
    assert quotes(item, "published_on") == [("1765324800000", "/TopicDetails/publicationDateLong")]
    assert quotes(item, "deadlines")[1] == ("2026-09-17", "/TopicDetails/actions/0/deadlineDates/1")


def test_the_budget_map_gives_the_topics_own_entry_only() -> None:
    """Siblings stand in the map too, one of them with a code that begins like the topic's own; no currency is printed."""
    topic, grant = one(TOPIC)["amounts"]
    assert (topic["scope"], topic["min"], topic["max"], topic["currency"]) == ("topic", "12000000", "12000000", None)
    assert (grant["scope"], grant["min"], grant["max"]) == ("grant", "3000000", "4000000")
    found = quotes(one(TOPIC), "amounts")
    assert ("12000000", "/TopicDetails/budgetOverviewJSONItem/budgetTopicActionMap/1/0/budgetYearMap/2026") in found


def hit(metadata: dict[str, Any], **fields: Any) -> dict[str, Any]:
    lists = {name: value if isinstance(value, list) else [value] for name, value in metadata.items()}
    return {"reference": "1TOPICen", "url": "https://ec.europa.eu/x/1", "title": None, "language": "en", "metadata": lists, **fields}


def topic_hit(code: str, pots: dict[str, Any], **more: Any) -> dict[str, Any]:
    return hit(
        {
            "type": "1",
            "identifier": code,
            "title": f"Topic {code} on bees",
            "status": "31094501",
            "startDate": "2026-03-04T00:00:00.000+0000",
            "deadlineDate": ["2026-09-17T00:00:00.000+0000"],
            "deadlineModel": "single-stage",
            "descriptionByte": PROSE,
            "budgetOverview": json.dumps(pots),
            **more,
        },
        url=f"https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/{code}",
    )


def test_search_hits_of_the_portal() -> None:
    cascade = hit(
        {
            "type": "8",
            "callTitle": "Open call for honey sensors",
            "callccm2Id": "4711",
            "status": "31094502",
            "deadlineDate": "2027-01-15T17:00:00.000+0000",
            "deadlineModel": "multiple cut-off",
            "budget": "100000",
            "currency": "EUR",
            "descriptionByte": PROSE,
        },
        reference="4711COMPETITIVE_CALLen",
        url="https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/competitive-calls-cs/4711",
    )
    tender = hit({"type": "0", "title": "Delivery of desks and chairs", "identifier": "EC-2026-OP-0001", "descriptionByte": PROSE})
    results = [topic_hit("HORIZON-CL6-2026-BEES-02", BUDGET), tender, cascade]
    items = read({"apiVersion": "2.129", "totalResults": 3, "results": results}, SEARCH)
    assert [item["title"] for item in items] == ["Topic HORIZON-CL6-2026-BEES-02 on bees", "Open call for honey sensors"]
    topic, call = items
    assert (topic["reference"], topic["status_published"], topic["opens_on"]) == ("HORIZON-CL6-2026-BEES-02", "forthcoming", "2026-03-04")
    assert [(d["date"], d["time"]) for d in topic["deadlines"]] == [("2026-09-17", None)]
    assert [(a["scope"], a["max"]) for a in topic["amounts"]] == [("topic", "7000000"), ("grant", "2000000")]
    assert quotes(topic, "status_published") == [("31094501", "/results/0/metadata/status/0")]
    assert [(a["scope"], a["max"], a["currency"], a["text"]) for a in call["amounts"]] == [("call", "100000", "EUR", "100000")]
    assert ("EUR", "/results/2/metadata/currency/0") in quotes(call, "amounts")
    assert (call["deadlines"][0]["date"], call["deadlines"][0]["time"], call["deadline_model"]) == ("2027-01-15", "17:00", "cut-offs")
    assert len({item["source_key"] for item in items}) == 2
    assert all(item["url"].startswith("https://ec.europa.eu/") for item in items)


def test_one_pot_under_the_names_of_all_topics_is_the_calls() -> None:
    pots = {"budgetTopicActionMap": {str(n): entry(f"LIFE-2026-BEES-0{n} - LIFE-PJG", "5000000") for n in (1, 2, 3)}}
    (item,) = read({"results": [topic_hit("LIFE-2026-BEES-02", pots)]}, SEARCH)
    assert [(a["scope"], a["max"], a["lot"]) for a in item["amounts"]] == [("call", "5000000", None)]


@pytest.mark.parametrize(
    "pots",
    [
        {},
        {"budgetTopicActionMap": {"1": entry("OTHER-2026-01 - RIA", "5000000")}},
        "no JSON {",
        {"budgetTopicActionMap": {"1": entry("LIFE-2026-BEES-02 - X", "0")}},
    ],
)
def test_no_budget_of_the_topic_is_no_amount(pots: Any) -> None:
    record = topic_hit("LIFE-2026-BEES-02", {})
    record["metadata"]["budgetOverview"] = [pots if isinstance(pots, str) else json.dumps(pots)]
    (item,) = read({"results": [record]}, SEARCH)
    assert item["amounts"] == []


def test_a_funded_project_of_the_portal() -> None:
    bodies = [
        {"role": "coordinator", "legalName": "Hive Institute", "postalAddress": {"countryCode": {"abbreviation": "EL"}}},
        {"role": "participant", "legalName": "Nectar Labs", "postalAddress": {"countryCode": {"abbreviation": "FR"}}},
    ]
    metadata = {
        "title": "Bees at night",
        "projectId": "101000001",
        "projectObjective": "The project watches how bees find their way home after sunset, and makes a map of it for keepers.",
        "overallBudget": "2500000.5",
        "startDate": "2024-09-04T01:00:00.000+0200",
        "endDate": "2027-09-03T00:00:00.000+0200",
        "topicAbbreviation": "HORIZON-CL6-2023-BEES-01",
        "programDescription": "Horizon Europe (HORIZON)",
        "participants": json.dumps(bodies),
    }
    (item,) = read({"results": [hit(metadata, database="SEDIA_NONH2020_PROD")]}, SEARCH)
    assert (item["kind"], item["starts_on"], item["ends_on"]) == ("project", "2024-09-04", "2027-09-03")
    assert [(a["scope"], a["max"], a["currency"]) for a in item["amounts"]] == [("project", "2500000.5", None)]
    assert item["implementers"] == [{"name": "Hive Institute", "country": "GR", "role": "coordinator"}]
    assert item["partners"] == [{"name": "Nectar Labs", "country": "FR", "role": "participant"}]
    assert item["call_reference"] == "HORIZON-CL6-2023-BEES-01"


def test_search_rows_of_grants_gov_lead_elsewhere() -> None:
    row = {
        "id": "1",
        "number": "BEE-26-01",
        "title": "Keepers&rsquo; grants",
        "agency": "Bee Office",
        "openDate": "07/14/2026",
        "closeDate": "09/09/2026",
    }
    assert (
        read({"errorcode": 0, "data": {"hitCount": 2, "oppHits": [row, row | {"id": "2"}]}}, "https://api.grants.gov/v1/api/search2") == []
    )


def opportunity(**synopsis: Any) -> dict[str, Any]:
    held = {
        "agencyName": "Bee Office",
        "synopsisDesc": "&lt;p&gt;The office pays for hives in school gardens, so that children learn how food grows.&lt;/p&gt;",
        "postingDate": "Jul 14, 2026 12:00:00 AM EDT",
        "responseDate": "Sep 09, 2026 12:00:00 AM EDT",
        "applicantTypes": [{"id": "12", "description": "Nonprofits with a school garden"}, {"id": "21", "description": "Individuals"}],
        "awardCeiling": "50000",
        "awardFloor": "none",
        "estimatedFunding": "1000000",
        "numberOfAwards": "20",
        "costSharing": False,
        **synopsis,
    }
    return {
        "errorcode": 0,
        "data": {"id": 5, "opportunityNumber": "BEE-26-01", "opportunityTitle": "Hives &amp; schools", "synopsis": held},
    }


def test_an_opportunity_of_grants_gov() -> None:
    item = one(opportunity(), "https://api.grants.gov/v1/api/fetchOpportunity")
    assert (item["title"], item["reference"], item["institution"]) == ("Hives & schools", "BEE-26-01", "Bee Office")
    assert (item["opens_on"], item["expected_grants"]) == ("2026-07-14", 20)
    assert [(d["date"], d["time"], d["utc"]) for d in item["deadlines"]] == [("2026-09-09", None, None)]
    assert [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]] == [
        ("call", "1000000", "1000000", None),
        ("grant", None, "50000", None),
    ]
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Nonprofits with a school garden", "Individuals"]
    assert quotes(item, "eligibility")[1] == ("Individuals", "/data/synopsis/applicantTypes/1/description")


@pytest.mark.parametrize(("ceiling", "wanted"), [("$50,000", "USD"), ("50000", None)])
def test_a_dollar_is_of_the_united_states_on_grants_gov(ceiling: str, wanted: str | None) -> None:
    amounts = one(opportunity(awardCeiling=ceiling))["amounts"]
    assert [a["currency"] for a in amounts if a["scope"] == "grant"] == [wanted]


@pytest.mark.parametrize("nothing", ["none", "0", "", None, "Not Available", 0])
def test_values_that_say_nothing(nothing: Any) -> None:
    item = one(opportunity(awardCeiling=nothing, estimatedFunding=nothing, numberOfAwards=nothing))
    assert (item["amounts"], item["expected_grants"]) == ([], None)


EXTRACT = """<?xml version="1.0" encoding="UTF-8"?>
<Grants xmlns="http://apply.grants.gov/system/OpportunityDetail-V1.0">
  <OpportunitySynopsisDetail_1_0>
    <OpportunityID>77</OpportunityID><OpportunityTitle>Hives in schools</OpportunityTitle>
    <OpportunityNumber>BEE-26-01</OpportunityNumber><AgencyName>Bee Office</AgencyName>
    <PostDate>07142026</PostDate><CloseDate>09092026</CloseDate><AwardCeiling>50000</AwardCeiling><AwardFloor>0</AwardFloor>
    <EstimatedTotalProgramFunding>Not Available</EstimatedTotalProgramFunding>
    <AdditionalInformationOnEligibility>Schools with a garden of their own.</AdditionalInformationOnEligibility>
    <Description>&lt;p&gt;The office pays for hives, and for the people who look after them.&lt;/p&gt;</Description>
  </OpportunitySynopsisDetail_1_0>
  <OpportunitySynopsisDetail_1_0>
    <OpportunityID>78</OpportunityID><OpportunityTitle>Only a title</OpportunityTitle>
  </OpportunitySynopsisDetail_1_0>
</Grants>"""


def test_the_extract_of_grants_gov() -> None:
    (item,) = (i.to_dict() for i in parse_page(EXTRACT.encode(), url="https://files.example.org/x.xml", content_type="application/xml"))
    assert (item["reference"], item["opens_on"], item["source_key"]) == ("BEE-26-01", "2026-07-14", "/x.xml#77")
    assert [d["date"] for d in item["deadlines"]] == ["2026-09-09"]
    assert [(a["scope"], a["min"], a["max"], a["currency"]) for a in item["amounts"]] == [("grant", None, "50000", None)]
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Schools with a garden of their own."]
    assert item["deadlines"][0]["text"] == "09092026"
    path = "/*[local-name()='Grants'][1]/*[local-name()='OpportunitySynopsisDetail_1_0'][1]/*[local-name()='CloseDate'][1]"
    assert quotes(item, "deadlines") == [("09092026", path)]
