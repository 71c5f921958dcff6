"""Labels and values that only bold type, a tab or the order of two rows tells apart."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.read import parse_page

URL = "https://www.quaytrust.example.org/funding/slipway-fund-2027"
PAGE = """<html lang="en"><head><title>Slipway Fund 2027 | Quay Trust</title></head><body><h1>Slipway Fund 2027</h1>
<p>Applications are invited for grants that mend old slipways.</p>{facts}
<h2>Who can apply</h2><ul><li>Boat clubs</li><li>Coastal towns</li></ul></body></html>"""
FACTS = [("Deadline", "12 May 2027"), ("Total budget", "€2 million"), ("Maximum grant", "€50,000"), ("Duration", "24 months")]


def read(facts: str) -> dict[str, Any]:
    (item,) = (item.to_dict() for item in parse_page(PAGE.format(facts=facts).encode(), url=URL))
    return item


def stated(item: dict[str, Any]) -> tuple[list[str], list[tuple[str, str]], str | None]:
    duration = item["duration_months"]
    return [d["date"] for d in item["deadlines"]], [(a["scope"], a["max"]) for a in item["amounts"]], duration and duration["max"]


ALL = (["2027-05-12"], [("call", "2000000"), ("grant", "50000")], "24")


@pytest.mark.parametrize(
    ("form", "around"),
    [
        ("<strong>{}:</strong> {} ", "<p>{}</p>"),
        ("<strong>{}</strong>: {}; ", "<p>{}</p>"),
        ("<b>{}</b> {} &nbsp;|&nbsp; ", "<div>{}</div>"),
        ("<strong>{}</strong><span>{}</span>", "<div>{}</div>"),
        ("<li><strong>{}</strong> – {}</li>", "<ul>{}</ul>"),
        ("<p><strong>{}</strong> — {}</p>", "{}"),
    ],
)
def test_labels_in_bold_with_their_values_on_one_line(form: str, around: str) -> None:
    assert stated(read(around.format("".join(form.format(*fact) for fact in FACTS)))) == ALL


def test_two_rows_of_which_the_first_has_nothing_but_labels() -> None:
    labels, values = zip(*FACTS, strict=True)
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in (labels, values)]
    assert stated(read(f"<table><tr>{cells[0]}</tr><tr>{cells[1]}</tr></table>")) == ALL


@pytest.mark.parametrize(
    ("tab", "panel"),
    [('id="t{n}"', 'aria-labelledby="t{n}"'), ('id="t{n}" aria-controls="p{n}"', 'id="p{n}"')],
)
def test_a_tab_heads_its_panel(tab: str, panel: str) -> None:
    tabs = "".join(f'<button role="tab" {tab.format(n=n)}>{label}</button>' for n, (label, _) in enumerate(FACTS))
    panels = "".join(f'<div role="tabpanel" {panel.format(n=n)}>{value}</div>' for n, (_, value) in enumerate(FACTS))
    assert stated(read(f'<div role="tablist">{tabs}</div>{panels}')) == ALL


def test_a_panel_whose_tab_nothing_names_has_no_heading() -> None:
    item = read('<div role="tab">Deadline</div><div role="tab">Results</div><div role="tabpanel">12 May 2027</div>')
    assert item["deadlines"] == []


@pytest.mark.parametrize(
    "line",
    [
        # Bold words within a sentence are no labels.
        "<p>We give <b>grants</b> to clubs with a <b>deadline</b> that nobody has ever kept, up to a <b>budget</b> of nothing.</p>",
        "<p><b>Budget</b> talks between towns took place on 3 May 2026, and the <b>deadline</b> was missed by 2 weeks.</p>",
    ],
)
def test_bold_words_in_a_sentence_are_no_labels(line: str) -> None:
    item = read(line)
    assert (item["amounts"], item["duration_months"]) == ([], None)


def test_a_badge_before_the_label_takes_no_value() -> None:
    item = read("<div><span><b>Applications open</b> — Deadline: May 25, 2027</span> <i>Abierta</i></div>")
    assert ([d["date"] for d in item["deadlines"]], item["opens_on"]) == (["2027-05-25"], None)


@pytest.mark.parametrize(
    "day",
    [
        '<time datetime="2027-05-12">12 May</time>',
        '<time datetime="2027-05-12T17:00Z">Wed, May 12</time>',
        '<time datetime="2027-05-12">12 May 2027</time>',
    ],
)
def test_the_markup_of_a_day_has_its_year(day: str) -> None:
    assert [d["date"] for d in read(f"<p>Deadline: {day}</p>")["deadlines"]] == ["2027-05-12"]


@pytest.mark.parametrize("words", ["3 days ago", "Monday", "at 17:00", "in May"])
def test_what_is_no_day_stays_as_it_is_printed(words: str) -> None:
    assert read(f'<p>Total budget: €2 million</p><p>Deadline: <time datetime="2027-05-12">{words}</time></p>')["deadlines"] == []


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<center><font size="5"><b>Slipway Fund of 2027</b></font></center>', "Slipway Fund of 2027"),
        ('<font size="+3" color="navy">Slipway Fund of 2027</font><br>', "Slipway Fund of 2027"),
        ('<p><font size="6">T</font>he trust mends slipways.</p>', "Slipway Fund 2027"),
        ('<p>We mend <font size="5">slipways that are old</font> every year.</p>', "Slipway Fund 2027"),
    ],
)
def test_large_letters_head_an_old_page(head: str, title: str) -> None:
    page = PAGE.replace("<h1>Slipway Fund 2027</h1>", head).format(facts="<p>Deadline: 12 May 2027</p>")
    (item,) = parse_page(page.encode(), url=URL)
    assert item.title == title


def test_a_list_by_its_roles() -> None:
    items = "".join(f'<div role="listitem">{words}</div>' for words in ("Wooden ramps", "Iron winches", "Stone steps"))
    item = read(f'<p>Deadline: 12 May 2027</p><div role="heading" aria-level="2">Thematic priorities</div><div role="list">{items}</div>')
    assert [bullet["text"] for bullet in item["priorities"]] == ["Wooden ramps", "Iron winches", "Stone steps"]


@pytest.mark.parametrize(
    ("label", "value", "most"),
    [("Cofinanziamento", "minimo 20%", None), ("Co-financing", "at least 10%", None), ("Co-financing", "up to 80%", "80")],
)
def test_a_small_least_share_is_the_applicants(label: str, value: str, most: str | None) -> None:
    rate = read(f"<dl><dt>Deadline</dt><dd>12 May 2027</dd><dt>{label}</dt><dd>{value}</dd></dl>")["funding_rate"]
    assert (rate and rate["max"]) == most


def test_a_duration_that_differs_by_kind_is_not_taken_from_a_sentence_on_one() -> None:
    item = read("<p>Large projects last at least 6 years.</p><dl><dt>Duration</dt><dd>2–5 years; 6 years and more for large ones</dd></dl>")
    assert item["duration_months"] is None
