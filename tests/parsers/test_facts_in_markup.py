"""Facts however a page builds them: cards, captions, rows, headings; and what stands beside them of other calls."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest

from parsers.read import parse_page

URL = "https://www.quaytrust.example.org/funding/slipway-fund-2027"
PAGE = """<html lang="en"><head><title>Slipway Fund 2027 | Quay Trust</title></head><body><h1>Slipway Fund 2027</h1>
<p>Applications are invited for grants that mend old slipways.</p>{facts}
<h2>Who can apply</h2><ul><li>Boat clubs</li><li>Coastal towns</li></ul></body></html>"""
OWN = "<dl><dt>Deadline</dt><dd>12 May 2027</dd><dt>Total budget</dt><dd>€2 million</dd><dt>Maximum grant</dt><dd>€50,000</dd></dl>"


def read(page: str) -> dict[str, Any]:
    (item,) = (item.to_dict() for item in parse_page(page.encode(), url=URL))
    return item


def facts_of(page: str) -> tuple[list[str], list[tuple[str, str]]]:
    item = read(page)
    return [d["date"] for d in item["deadlines"]], [(a["scope"], a["max"]) for a in item["amounts"]]


STATED = (["2027-05-12"], [("call", "2000000"), ("grant", "50000")])
CARD = "<div><span>{}</span><em>{}</em></div>"
VALUES = [("€2 million", "Total budget"), ("€50,000", "Maximum grant"), ("12 May 2027", "Application deadline")]


@pytest.mark.parametrize(
    "form",
    [
        "<div><div>{}</div><div>{}</div></div>",
        "<div><h3>{}</h3><p>{}</p></div>",
        "<div><span>{}</span><span>{}</span></div>",
        "<p><b>{}</b><br>{}</p>",
        "<ul><li><strong>{}</strong><span>{}</span></li></ul>",
        "<p>{}</p><p>{}</p>",
    ],
)
def test_a_figure_above_its_caption(form: str) -> None:
    cards = "".join(form.format(value, caption) for value, caption in VALUES)
    assert facts_of(PAGE.format(facts=f"<section>{cards}</section>")) == STATED


@pytest.mark.parametrize(
    "form",
    [
        "<p>{}<br><b>{}</b></p>",
        "<div><p>{}</p></div><div><p>{}</p></div>",
        "<h4>{}: {}</h4>",
        "<div><h3>{}</h3><p>{}</p></div>",
        "<ul><li><b>{}</b> {}</li></ul>",
    ],
)
def test_a_label_above_its_figure_stays_one(form: str) -> None:
    cards = "".join(form.format(caption, value) for value, caption in VALUES)
    assert facts_of(PAGE.format(facts=cards)) == STATED


@pytest.mark.parametrize(
    "facts",
    [
        "<p>Deadline: 12 May 2027 | Total budget: €2 million | Maximum grant: €50,000</p>",
        "<table><tr><td><b>Deadline</b></td><td><b>Total budget</b></td><td><b>Maximum grant</b></td></tr>"
        "<tr><td>12 May 2027</td><td>€2 million</td><td>€50,000</td></tr></table>",
        f"<table><tr><td>Home</td><td>{OWN}<table><tr><td>Area</td><td>Coast</td></tr></table></td></tr></table>",
    ],
)
def test_facts_in_one_line_or_table(facts: str) -> None:
    assert facts_of(PAGE.format(facts=facts)) == STATED


@pytest.mark.parametrize(
    "other",
    [
        "<aside><h3>Lantern Fund</h3><p>Deadline: 1 June 2027</p><p>Total budget: €9 million</p></aside>",
        "<a href='/lantern'><h3>Lantern Fund</h3><p>Deadline: 1 June 2027</p><p>Total budget: €9 million</p></a>",
        "<div><h3><a href='/lantern'>Lantern Fund</a></h3><p>Deadline: 1 June 2027</p><p>Maximum grant: €90,000</p></div>",
        "<h2>Other funding calls</h2><div><p>Deadline: 1 June 2027</p></div>",
    ],
)
def test_a_box_about_another_call_is_left_out(other: str) -> None:
    assert facts_of(PAGE.format(facts=OWN).replace("</body>", f"{other}</body>")) == STATED


@pytest.mark.parametrize(
    "box",
    [
        OWN.join(("<aside><h3>Key facts</h3>", "</aside>")),
        OWN.join(("<aside><h3>Slipway facts</h3>", "</aside>")),
        OWN + OWN.join(("<aside><h3>Slipway Fund in short</h3>", "</aside>")),
    ],
)
def test_a_box_about_the_page_itself_is_read(box: str) -> None:
    assert facts_of(PAGE.format(facts=box)) == STATED


def test_a_list_that_stands_twice_is_read_once() -> None:
    again = '<div class="small"><h2>Who can apply</h2><ul><li>Boat clubs</li><li>Coastal towns</li></ul></div></body>'
    item = read(PAGE.format(facts=OWN).replace("</body>", again))
    assert [bullet["text"] for bullet in item["eligibility"]] == ["Boat clubs", "Coastal towns"]


def test_the_row_that_adds_up_is_the_whole() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{money}</td></tr>"
        for name, money in [("Ramps", "€1.5 million"), ("Winches", "€0.5 million"), ("<b>Total</b>", "<b>€2 million</b>")]
    )
    table = f"<table><tr><th>Strand</th><th>Available budget</th></tr>{rows}</table>"
    item = read(PAGE.format(facts=f"<p>Deadline: 12 May 2027</p>{table}"))
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("call", "2000000"), ("lot", "1500000"), ("lot", "500000")]


def test_a_page_wrapped_in_a_form_is_no_form() -> None:
    page = PAGE.format(facts=OWN).replace("<body>", '<body><form id="wrapped">').replace("</body>", "</form></body>")
    page = page.replace("<h1>", "<h2>").replace("</h1>", "</h2>")
    page = page.replace("</form>", "<h2>What is covered</h2><p>" + "Planks, bolts and paint for the ramp are covered. " * 4 + "</p></form>")
    assert facts_of(page) == STATED


def test_a_budget_in_each_row_is_no_total() -> None:
    rows = "".join(f"<tr><td>{name}</td><td>€1 million</td><td>€50,000</td></tr>" for name in ("Ramps", "Winches"))
    table = f"<table><tr><th>Lot</th><th>Budget</th><th>Maximum grant</th></tr>{rows}</table>"
    item = read(PAGE.format(facts=f"<p>Deadline: 12 May 2027</p>{table}"))
    assert [(a["scope"], a["max"], a["lot"]) for a in item["amounts"]] == [
        ("lot", "1000000", "Ramps"),
        ("grant", "50000", None),
        ("lot", "1000000", "Winches"),
    ]


@pytest.mark.parametrize(
    "card",
    [
        "<div><h3><a href='/{0}'>Fund {0}</a></h3><p>Deadline: {0} May 2027</p><p>Budget: €{0} million</p></div>",
        "<a href='/{0}'><h3>Fund {0}</h3><p>Deadline: {0} May 2027</p><p>Budget: €{0} million</p></a>",
    ],
)
@pytest.mark.parametrize("count", [2, 5])
def test_a_list_of_cards_is_no_call(card: str, count: int) -> None:
    cards = "".join(card.format(number) for number in range(2, 2 + count))
    page = f"<html lang=en><head><title>Open calls</title></head><body><h1>Open calls</h1>{cards}</body></html>"
    assert parse_page(page.encode(), url="https://www.quaytrust.example.org/funding") == []


BADGES = [
    ("<h1>Slipway Fund 2027</h1><div>Open</div>", "open"),
    ("<div>Forthcoming</div><h1>Slipway Fund 2027</h1>", "forthcoming"),
    ("<h1>Slipway Fund 2027</h1><div>Ouvert</div>", "open"),
    ("<h1>Slipway Fund 2027</h1><div>Open</div><div>3 May 2027</div>", None),
    ("<h1>Slipway Fund 2027</h1><div>Open</div><div>All</div>", None),
    ("<h1>Slipway Fund 2027</h1><div>Aktivitäten</div>", None),
    ("<div>Open</div><div>Menu</div><h1>Slipway Fund 2027</h1>", None),
]


@pytest.mark.parametrize(("top", "status"), BADGES)
def test_a_badge_beside_the_title(top: str, status: str | None) -> None:
    page = PAGE.format(facts=OWN).replace("<h1>Slipway Fund 2027</h1>", top)
    assert read(page)["status_published"] == status


@pytest.mark.parametrize(
    "facts",
    [
        "<table><tr><td><b>Budget</b></td><td><b>EUR 2 million</b></td></tr>"
        "<tr><td><b>Deadline</b></td><td><b>3 May 2027</b></td></tr></table>",
        "<table><tr><th>Budget</th><td><strong>EUR 2 million</strong></td></tr>"
        "<tr><th>Deadline</th><td><strong>3 May 2027</strong></td></tr></table>",
        "<dl><dt>Budget</dt><dd><strong>EUR 2 million</strong></dd><dt>Deadline</dt><dd><p><b>3 May 2027</b></p></dd></dl>",
    ],
)
def test_a_value_in_bold(facts: str) -> None:
    record = read(PAGE.format(facts=facts))
    assert [deadline["date"] for deadline in record["deadlines"]] == ["2027-05-03"]
    assert [(amount["scope"], amount["max"]) for amount in record["amounts"]] == [("call", "2000000")]


DAY_LINES = [
    "<h3>Deadline</h3><p><strong>3 May 2027</strong></p>",
    "<h3>Deadline</h3><strong>3 May 2027, 17:00 CET</strong>",
    "<div><div><b>Deadline</b></div><div><b>Monday, 3 May 2027 at 5 pm</b></div></div>",
    "<p>Deadline</p><h3>3 May 2027</h3>",
    "<h4>Einreichfrist</h4><h5>bis 3. Mai 2027</h5>",
    "<table><tr><td>Date limite</td><td><h4>3 mai 2027 à 17h00</h4></td></tr></table>",
    "<h3>Deadline</h3><p><u>3 May 2027</u></p>",
    "<p><strong>Applications must be submitted by 3 May 2027</strong></p>",
    "<p><b>The call is open until 3 May 2027 at 17:00</b></p>",
    "<h2>Apply by 3 May 2027</h2>",
    "<h2>Applications close on 3 May 2027</h2>",
]


@pytest.mark.parametrize("lines", DAY_LINES)
def test_a_day_that_looks_like_a_heading(lines: str) -> None:
    record = read(PAGE.format(facts=f"<p>It pays for ramps, boats and the ports of small towns.</p>{lines}"))
    assert [deadline["date"] for deadline in record["deadlines"]] == ["2027-05-03"]


@pytest.mark.parametrize(
    ("lines", "key", "bounds"),
    [
        ("<h3>Duration</h3><p><strong>12 to 24 months</strong></p>", "duration_months", ("12", "24")),
        ("<h3>Duration</h3><p><strong>24 months</strong></p>", "duration_months", ("24", "24")),
        ("<h3>Duration <small>24 months</small></h3>", "duration_months", ("24", "24")),
        ("<h4>Funding rate: <b>up to 80 %</b></h4>", "funding_rate", (None, "80")),
        (
            "<h3>Duration of the fund in 2027</h3><p>It lasts.</p><p><span>Funding rate</span><span>80 %</span></p>",
            "funding_rate",
            ("80", "80"),
        ),
        ("<p><span>Funding rate</span><span>up to 80 %</span></p>", "funding_rate", (None, "80")),
        ("<p><span>Duration</span><span>max. 24 months</span></p>", "duration_months", (None, "24")),
        ("<h3>Funding rate</h3><p><strong>up to 80 %</strong></p>", "funding_rate", (None, "80")),
    ],
)
def test_a_figure_that_looks_like_a_heading(lines: str, key: str, bounds: tuple[str | None, str]) -> None:
    value = read(PAGE.format(facts=lines))[key]
    assert (value["min"], value["max"]) == bounds


def test_words_hidden_within_an_address_make_no_other_address() -> None:
    address = "bees<span style='display: none;'>no machines</span>@hive.org"
    body = f"<h1>Call for hives 2026</h1><p>Deadline: 3 May 2026</p><h2>Contact</h2><p>{address}<br>Tel. 070 349 54 72</p>".encode()
    (item,) = parse_page(body, url=URL)
    assert [(contact.email, contact.phone) for contact in item.contacts] == [(None, "070 349 54 72")]


def test_a_number_alone_below_the_word_for_contacts() -> None:
    page = PAGE.format(facts=OWN).replace("</body>", "<h2>Contact</h2><p>0431 700 70 70</p><p>Mo-Fr 8-18</p></body>")
    assert [contact["phone"] for contact in read(page)["contacts"]] == ["0431 700 70 70"]


TITLES = [
    ("<title>Quay Trust - Slipway Fund 2027</title>", "<h1><a href='/'>Quay Trust</a></h1><h2>Slipway Fund 2027</h2>"),
    ("<title>Slipway Fund 2027 – Quay Trust</title>", "<h1>Quay Trust</h1><h1>Slipway Fund 2027</h1>"),
    ("<title>Slipway Fund 2027 | Quay Trust</title>", "<h1>Slipway Fund 2027 <span>Open</span></h1>"),
    ("<title>Slipway Fund 2027 | Quay Trust</title>", "<h1><span>Open call</span> Slipway Fund 2027</h1>"),
    ("<title>Quay Trust</title><meta property='og:title' content='Slipway Fund 2027'>", "<h1>Open call</h1>"),
    ("<title>Quay Trust</title>", "<p><b>Slipway Fund 2027</b></p>"),
]


@pytest.mark.parametrize(("head", "top"), TITLES)
def test_the_name_of_the_call_and_not_of_the_site(head: str, top: str) -> None:
    page = f"<html lang=en><head>{head}</head><body>{top}{OWN}<h2>Who can apply</h2><ul><li>Boat clubs</li></ul></body></html>"
    (item,) = parse_page(page.encode(), url="https://www.quaytrust.org/funding/slipway-fund-2027")
    assert item.title == "Slipway Fund 2027"


STATE = {
    "title": "Slipway Fund 2027",
    "reference": "SF-2027-1",
    "deadline": "2027-05-12T17:00:00+02:00",
    "totalBudget": {"amount": 2000000, "currency": "EUR"},
    "maxGrant": {"amount": 50000, "currency": "EUR"},
    "objectives": ["<p>Mend ramps</p>", "<p>Teach boat building</p>"],
}


def state_page(state: Any, words: str = "") -> bytes:
    script = f'<script type="application/json" id="state">{json.dumps(state)}</script>'
    return f"<html><head><title>Slipways</title></head><body><div>Menu</div>{words}{script}</body></html>".encode()


def test_the_state_of_a_shell_is_read() -> None:
    other = {"title": "Lantern Fund", "deadline": "2027-06-01"}
    (item,) = (item.to_dict() for item in parse_page(state_page({"props": {"call": STATE, "related": [other]}}), url=URL))
    assert (item["title"], item["reference"]) == ("Slipway Fund 2027", "SF-2027-1")
    assert [d["date"] for d in item["deadlines"]] == ["2027-05-12"]
    assert [(a["scope"], a["max"]) for a in item["amounts"]] == [("call", "2000000"), ("grant", "50000")]
    assert [bullet["text"] for bullet in item["objectives"]] == ["Mend ramps", "Teach boat building"]


@pytest.mark.parametrize("state", [{"calls": [STATE, {**STATE, "title": "Ramp Fund 2027"}]}, {"user": None, "menu": ["Home"] * 60}])
def test_a_state_of_several_calls_or_of_none_gives_nothing(state: Any) -> None:
    assert parse_page(state_page(state), url=URL) == []


ESCAPED = json.dumps({"G.https://quaytrust.org/api/1": {"body": STATE}}).replace('"', "&q;").replace("<", "&l;").replace(">", "&g;")


@pytest.mark.parametrize(
    "kept",
    [
        f"<div id=app data-page='{html.escape(json.dumps({'component': 'Show', 'props': {'call': STATE}}))}'></div>",
        f'<script id="serverApp-state" type="application/json">{ESCAPED}</script>',
        f"<script>window.initialData = {json.dumps({'call': STATE})}; window.other = 1;</script>",
        f"<script>var callData = {json.dumps(STATE)};\nstart(callData);</script>",
    ],
)
def test_the_other_places_where_pages_keep_state(kept: str) -> None:
    body = f"<html><head><title>Slipways</title></head><body><div id=root></div>{kept}</body></html>".encode()
    (item,) = parse_page(body, url=URL)
    assert (item.title, [bullet.text for bullet in item.objectives]) == ("Slipway Fund 2027", ["Mend ramps", "Teach boat building"])


@pytest.mark.parametrize("kept", ["window.a = {b: 1};" + "x = 2;" * 60, "var a = {" + '"b":{' * 500, 'const a = {"b": ' + "9" * 5000 + "}"])
def test_what_scripts_do_besides_is_no_state(kept: str) -> None:
    assert parse_page(f"<html><body><div id=root></div><script>{kept}</script></body></html>".encode(), url=URL) == []
