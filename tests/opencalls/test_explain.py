"""explain: what is on the page that it writes; how that looks and behaves is in test_explain_browser.py."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from subprocess import CompletedProcess

import lxml.html
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from opencalls.explain.marks import Span, mark, span_of
from opencalls.explain.page import render
from opencalls.explain.records import record_blocks
from opencalls.explain.values import GROUPS, fields_of, group_of
from opencalls.saved import about
from opencalls.terminal import plain
from parsers.items import Amount, Bullet, Call, Contact, Deadline, Duration, Evidence, Link, Programme, Project
from tests.opencalls.explained import FIXTURES, HOSTILE, view_from

Run = Callable[..., "CompletedProcess[str]"]
PAGES = sorted(FIXTURES.rglob("*.html"))


def shown(body: bytes, content_type: str = "text/html") -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(render(view_from(body, content_type), name="page.html", url=None))


def marked(root: lxml.html.HtmlElement) -> dict[int, str]:
    """The words of each quote, by its number."""
    words: defaultdict[int, str] = defaultdict(str)
    for element in root.iter("mark"):
        if number := element.get("data-quote"):
            words[int(number)] += element.text_content()
    return dict(words)


@pytest.mark.parametrize("file", PAGES, ids=lambda path: path.stem[:40])
def test_every_quote_of_a_saved_page_is_marked_where_it_stands(file: Path) -> None:
    url = about(file).url
    view = view_from(file.read_bytes(), url=url)
    root = lxml.html.document_fromstring(render(view, name=file.name, url=url))
    expected = {quote.number: plain(quote.words) for item in view.items for quote in item.quotes}
    assert marked(root) == expected
    assert not view.unplaced
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in root.xpath("//a/@href") if href.startswith("#")} <= set(ids)
    assert all(expected for _ in view.items)


CALL = b"""<html lang="en"><head><title>Help for harbours</title></head><body><nav>Home News About us</nav><main>
<h1>Help for harbours</h1><p>The fund makes small harbours of the islands safer for those who work in them.</p>
<h2>Call reference</h2><p>ISF-2026-TF2-AG-HELP</p><h2>Tide tables</h2><p>Nothing that anyone reads.</p>
<h2>Total budget of the call</h2><p>12 million euro</p><h2>Deadline</h2><p>To view this information, please connect.</p>
<h2>Documents</h2><p>Guidelines: <a href="https://example.org/guide.pdf">the guide</a></p>
<h2>Eligibility</h2><ul><li>Be a legal person</li><li>Be established in one of these countries:<ul><li>Malta, Cyprus</li></ul></li></ul>
<h2>Related news</h2><p>A prize of 5 million euro for lighthouses</p></main></body></html>"""


def test_a_call_with_all_that_can_happen_to_a_line() -> None:
    root = shown(CALL)

    def line(words: str) -> lxml.html.HtmlElement:
        (found,) = (el for el in root.find_class("line") if words in el.find_class("words")[0].text_content())
        return found

    assert "unread" in line("Tide tables").get("class")
    assert "dropped" in line("lighthouses").get("class")
    assert "restricted" in line("please connect").get("class")
    assert line("12 million").find_class("money")
    assert line("the guide").find_class("address")[0].text_content() == "https://example.org/guide.pdf"
    rest = root.get_element_by_id("rest").text_content()
    assert "Tide tables" in rest
    assert "Home News About us" in rest
    fields = root.get_element_by_id("fields").text_content()
    assert "12\u202f000\u202f000 EUR" in fields
    assert "Kept for subscribers" in fields
    assert "deadlines" in fields


def test_the_menu_of_a_text_stands_in_grey_where_it_stood() -> None:
    page = "Harbour Council\nHome\nAbout us\nNews\nContact\n\nCall for proposals: boats\n\nApply for a grant by 3 May 2027.\n"
    lines = [
        (el.find_class("words")[0].text_content(), "dropped" in el.get("class"))
        for el in shown(page.encode(), "text/plain").find_class("line")
    ]
    grey = [("Home", True), ("About us", True), ("News", True), ("Contact", True)]
    assert lines[:6] == [("Harbour Council", False), *grey, ("Call for proposals: boats", False)]


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        (
            b"<p>Our office is closed on Monday. Come back on Tuesday, and bring all of your friends along.</p>",
            "text/html",
            "nothing that a call",
        ),
        (b"%PDF-1.7 x", "text/html", "the bytes are a PDF, not a page"),
        (b"   ", "text/html", "the page is empty"),
        (b'{"a": ', "application/json", "no JSON"),
    ],
)
def test_a_page_without_item_says_why(body: bytes, content_type: str, reason: str) -> None:
    root = shown(body, content_type)
    assert reason in root.text_content()
    assert not root.xpath("//*[@id='fields']")


def test_a_listing_still_shows_its_lines() -> None:
    root = shown((FIXTURES / "welcomeurope/listing-1.html").read_bytes())
    assert "a listing" in root.text_content()
    assert len(root.find_class("line")) > 10


def test_records_show_their_names_and_values() -> None:
    record = b"""{"title": "Help for harbours", "description": "The fund makes small harbours of the islands safer.",
        "details": {"body": "<h2>Who can apply</h2><ul><li>harbour masters</li><li>guilds</li></ul><p>Deadline: 3 March 2026</p>"}}"""
    words = [block.text for block in record_blocks(record, "application/json")]
    assert words[:2] == ["title", "Help for harbours"]
    assert {"details", "body", "Who can apply", "harbour masters"} <= set(words)
    assert record_blocks(CALL, "text/html") == []


OURS = re.findall(
    r"\w+",
    "html head meta title style body a header p h1 h2 h3 h4 h5 h6 code strong nav div section details summary span b ul li q small main "
    "mark footer",
)
ATTRIBUTES = re.findall(
    r"[\w-]+",
    "lang charset content http-equiv name id class href rel aria-label aria-labelledby aria-level tabindex open title dir data-quote",
)


def test_a_hostile_page_brings_no_element_attribute_or_address_of_its_own() -> None:
    root = shown(HOSTILE.encode())
    assert {element.tag for element in root.iter()} <= set(OURS)
    assert {name for element in root.iter() for name in element.attrib} <= set(ATTRIBUTES)
    assert all(href.startswith("#") for href in root.xpath("//@href"))
    text = root.text_content()
    assert "{{ 7 * 7 }}" in text
    assert "javascript:" not in lxml.html.tostring(root.find("head"), encoding="unicode")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)
    assert "\\u202e" in text


def test_only_web_addresses_become_a_link() -> None:
    view = view_from(CALL)
    for url, count in (("https://example.org/a", 1), ("javascript:alert(1)", 0), ("http://[", 0), (None, 0)):
        root = lxml.html.document_fromstring(render(view, name='"><script>', url=url))
        assert len([href for href in root.xpath("//@href") if not href.startswith("#")]) == count
        assert not root.xpath("//script")


@example("\r", [])
@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60)), max_size=6))
def test_marks_hold_exactly_their_words(text: str, wanted: list[tuple[int, int]]) -> None:
    text = plain(text)
    spans = [
        Span(start, -(min(start + length, len(text)) - start), number, "what")
        for number, (start, length) in enumerate(wanted)
        if start < len(text)
    ]
    # The words stand between others, for lxml leaves out a fragment of nothing but blanks.
    root = lxml.html.fragment_fromstring(f"<div><b>.</b>{mark(text, spans)}<b>.</b></div>")
    assert root.text_content() == f".{text}."
    assert marked(root) == {span.number: text[span.start : span.end] for span in spans}


@pytest.mark.parametrize(
    ("text", "quote", "start"),
    [
        ("EUR from the EU", "EU", 13),
        ("EUR", "EU", 0),
        ("12 euro, 2 euro", "2 euro", 9),
        ("nothing", "EU", None),
        ("(EU)", "EU", 1),
        ("a b c", "b  c", 2),
        ("a", " ", None),
    ],
)
def test_a_quote_stands_as_words_of_their_own_where_it_can(text: str, quote: str, start: int | None) -> None:
    span = span_of(text, quote, 1, "who")
    assert (span.start if span else None) == start


def evidence(*quotes: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(quote=quote, path="line:1", rule="words") for quote in quotes)


def test_values_are_typed_and_take_their_own_quotes() -> None:
    call = Call(
        source="x",
        source_key="/",
        amounts=(
            Amount(scope="call", min=Decimal(12_000_000), max=Decimal(12_000_000), currency="EUR", text="12 million euro"),
            Amount(scope="grant", max=Decimal("454415.40"), currency="EUR", text="up to 454,415.40"),
            Amount(scope="lot", min=Decimal(5), lot="Lot 1", text="at least 5"),
        ),
        deadlines=(Deadline(month_day="--03-31", kind="other", text="31 March"),),
        duration_months=Duration(min=Decimal(12), max=Decimal(24), text="one to two years"),
        contacts=(Contact(name="Ms Quay", email="a@example.org"), Contact(phone="+32 2 123")),
        links=(
            Link(url="https://x.org/a.pdf", title="Aid", role="other"),
            Link(url="https://x.org/Aid.pdf", title="More", role="other"),
        ),
        priorities=(Bullet(text="one", children=(Bullet(text="two"),)),),
        evidence={
            "amounts": evidence("at least 5 in Lot 1", "12 million euro", "up to 454,415.40"),
            "contacts": evidence("+32 2 123", "a@example.org", "Ms Quay"),
            "links": evidence("/a.pdf", "/Aid.pdf"),
            "priorities": evidence("one", "two", "three"),
        },
    )
    fields = {field.name: field for field in fields_of(call, 10)}
    typed = [(value.parts, [quote.words for quote in value.quotes]) for value in fields["amounts"].values]
    assert typed == [
        ([("", "12\u202f000\u202f000 EUR"), ("scope", "call")], ["12 million euro"]),
        ([("", "up to 454\u202f415.40 EUR"), ("scope", "grant")], ["up to 454,415.40"]),
        ([("", "at least 5"), ("scope", "lot"), ("lot", "Lot 1")], ["at least 5 in Lot 1"]),
    ]
    assert fields["deadlines"].values[0].parts == [("month_day", "--03-31"), ("kind", "other")]
    assert fields["duration_months"].values[0].parts == [("", "12 – 24 months")]
    assert [[quote.words for quote in value.quotes] for value in fields["contacts"].values] == [["Ms Quay", "a@example.org"], ["+32 2 123"]]
    assert [[quote.words for quote in value.quotes] for value in fields["links"].values] == [["/a.pdf"], ["/Aid.pdf"]]
    assert [(value.parts[0][1], value.depth) for value in fields["priorities"].values] == [("one", 0), ("two", 1)]
    assert [quote.words for quote in fields["priorities"].quotes] == ["three"]
    assert {quote.number for field in fields.values() for value in field.values for quote in value.quotes} <= set(range(10, 22))


def test_groups_name_fields_that_there_are() -> None:
    known = set(Call.model_fields) | set(Programme.model_fields) | set(Project.model_fields)
    assert {name for names in GROUPS.values() for name in names} <= known
    assert group_of("objectives") == "what"


def test_the_command_writes_below_output_and_says_where(run: Run, save_call: Callable[..., Path], tmp_path: Path) -> None:
    page = save_call(tmp_path, "help-2026", reference="ISF-2026-TF2-AG-HELP")
    done = run("explain", page)
    assert (done.returncode, done.stdout, done.stderr) == (0, "output/explain/help-2026.html: 1 item\n", "")
    written = (tmp_path / "output/explain/help-2026.html").read_text()
    assert "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/help-2026/" in written
    done = run("explain", "-", "--url", "https://funds.example.org/a", "-o", "-", stdin=page.read_bytes())
    assert done.returncode == 0
    assert "funds.example.org" in done.stdout
    assert done.stdout.startswith("<!doctype html>")
    done = run("explain", "-", "-o", "deep/er/x.html", stdin=b"<p>x</p>")
    assert done.stdout == "deep/er/x.html: no item: nothing that a call states\n"


def test_the_command_spares_the_page_itself_and_names_what_it_cannot_write(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(CALL)
    (tmp_path / "taken").write_text("")
    same = run("explain", "a.html", "-o", "./a.html")
    assert (same.returncode, (tmp_path / "a.html").read_bytes()) == (2, CALL)
    assert "that is the page itself" in same.stderr
    for arguments in (["a.html", "-o", "taken/x.html"], ["nosuch.html"]):
        done = run("explain", *arguments)
        assert done.returncode == 1
        assert arguments[-1] in done.stderr
        assert "Traceback" not in done.stderr
