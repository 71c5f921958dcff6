"""Hostile documents give [] or what can be read, never an exception, in time that grows with their size."""

from __future__ import annotations

import gzip
import logging
import random
import sys
import time
from collections.abc import Callable

import hostile
import pytest

from parsers.document import MAX_BYTES, UnreadableError, decode, read_document
from parsers.html_outline import outline_html
from parsers.html_walk import MAX_DEPTH
from parsers.outline import MAX_BLOCKS
from parsers.read import parse_page

URL = "https://funds.example.org/calls/help"
GROWING = [
    pytest.param(make, size, content_type, id=f"{content_type}: {name}")
    for table, content_type in (
        (hostile.GROWING, "text/html"),
        (hostile.TEXT, "text/plain"),
        (hostile.JSON, "application/json"),
        (hostile.XML, "application/xml"),
    )
    for name, (make, size) in table.items()
]
growing = pytest.mark.parametrize(("make", "size", "content_type"), GROWING)


def references(body: bytes, content_type: str = "text/html") -> list[str | None]:
    """The references of the items that a page gives."""
    return [getattr(item, "reference", None) for item in parse_page(body, url=URL, content_type=content_type)]


def seconds(body: bytes, content_type: str) -> float:
    start = time.process_time()
    parse_page(body, url=URL, content_type=content_type)
    return time.process_time() - start


def ratio(make: Callable[[int], bytes], size: int, content_type: str) -> float:
    """How much longer four times the document takes, the best of three; times too short to tell are well."""
    small, large = make(size // 4), make(size)
    best = float("inf")
    for _ in range(3):
        before, after = seconds(small, content_type), seconds(large, content_type)
        best = min(best, after / max(before, 0.02))
        if best <= 8:
            break
    return best


@growing
def test_time_grows_with_the_size(make: Callable[[int], bytes], size: int, content_type: str, caplog: pytest.LogCaptureFixture) -> None:
    """An eighth of the largest here; `make test-long` takes the largest."""
    assert ratio(make, size // 8, content_type) <= 8
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.long
@pytest.mark.timeout(600)
@growing
def test_time_grows_with_the_size_of_the_largest(
    make: Callable[[int], bytes], size: int, content_type: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert ratio(make, size, content_type) <= 8
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


# Where the hostile part leaves the rest of the page alone, the rest is read.
@pytest.mark.parametrize(
    "kind",
    ["nested divs", "table rows", "one text node", "digits", "dates", "opening brackets", "links", "headings", "columns spanned", "commas"],
)
def test_what_can_be_read_is_read(kind: str) -> None:
    make, size = hostile.GROWING[kind]
    assert references(make(size // 4)) == ["ISF-2026-TF2-AG-HELP"]


# --- bytes that are no page ------------------------------------------------------------------------------------------------

NOISE = random.Random(1).randbytes(200_000)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        pytest.param(b"", "the page is empty", id="empty"),
        pytest.param(b" \r\n\t " * 1000, "the page is empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", "empty", id="a mark and nothing else"),
        pytest.param(b"\0" * 5_000, "binary", id="NULs alone"),
        pytest.param(gzip.compress(hostile.page("")), "gzip", id="gzip behind text/html"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + NOISE, "an image", id="PNG"),
        pytest.param(b"GIF89a" + NOISE, "an image", id="GIF"),
        pytest.param(b"\xff\xd8\xff\xe0" + NOISE, "an image", id="JPEG"),
        pytest.param(b"PK\x03\x04" + NOISE, "a zip archive", id="zip"),
        pytest.param(b"\x7fELF" + NOISE, "a program", id="program"),
        pytest.param(b"<p>words</p>" * (50_000_000 // 12), "more than", id="50 MB"),
        pytest.param(hostile.GROWING["attributes"][0](100_000), "100,000 attributes", id="attributes"),
        pytest.param(hostile.page('<p a=">" ' + " ".join(f'a{i}="<p>"' for i in range(40_000))), "attributes", id="disguised attributes"),
    ],
)
def test_what_is_no_page_gives_nothing_and_says_why(body: bytes, reason: str, caplog: pytest.LogCaptureFixture) -> None:
    assert parse_page(body, url=URL) == []
    assert reason in caplog.text


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "application/json", "application/xml", "", ";;;", "a/b; charset=\0"])
@pytest.mark.parametrize("body", [NOISE, b"\xff\xfe" + NOISE, b"<" + NOISE, b"{" + NOISE, b"\x00\x01\x02\x03 words", b"\xff", b"<", b"&"])
def test_bytes_without_sense_raise_nothing(body: bytes, content_type: str) -> None:
    assert parse_page(body, url=URL, content_type=content_type) == []


# --- charsets --------------------------------------------------------------------------------------------------------------

ACCENTED = hostile.page("<h2>Priorities</h2><ul><li>Évacuer les déchets à Nîmes – 5 €</li></ul>").decode()
IN_LATIN = ACCENTED.replace("–", "-").replace("€", "EUR")


@pytest.mark.parametrize(
    ("text", "encoding", "content_type"),
    [
        (ACCENTED, "utf-8", "text/html"),
        (ACCENTED, "utf-8-sig", "text/html"),
        (ACCENTED, "utf-8-sig", "text/html; charset=iso-8859-1"),
        (ACCENTED, "utf-8", "text/html; charset=utf-8"),
        (ACCENTED, "utf-8", "text/html; charset=nosuch"),
        (ACCENTED, "utf-8", "text/html; charset=zip"),
        (ACCENTED, "utf-8", "text/html; charset=idna"),
        (ACCENTED, "utf-8", "text/html; charset=unicode_escape"),
        (ACCENTED, "utf-8", "text/html; charset=utf-16"),
        (ACCENTED, "utf-8", "text/html; charset=ascii"),
        (ACCENTED.replace("<head>", "<head><meta charset=utf-16>"), "utf-8", "text/html"),
        (ACCENTED.replace("<head>", "<head><meta charset=punycode>"), "utf-8", "text/html"),
        (ACCENTED.replace("<head>", "<head><meta charset=windows-1252>"), "cp1252", "text/html"),
        (ACCENTED, "cp1252", "text/html; charset=windows-1252"),
        (ACCENTED, "cp1252", "text/html"),
        (ACCENTED, "cp1252", "text/html; charset=utf-8"),
        (IN_LATIN, "latin-1", "text/html"),
        (IN_LATIN, "latin-1", "text/html; charset=iso-8859-1"),
        (ACCENTED, "utf-16", "text/html"),
        (ACCENTED, "utf-16", "text/html; charset=utf-8"),
        (ACCENTED, "utf-16-le", "text/html"),
        (ACCENTED, "utf-16-be", "text/html"),
        (ACCENTED, "utf-16-le", "text/html; charset=utf-16"),
        (ACCENTED, "utf-32", "text/html"),
        (ACCENTED, "utf-32-le", "text/html"),
        (ACCENTED, "utf-32-be", "text/html"),
    ],
)
def test_the_charset_is_settled(text: str, encoding: str, content_type: str) -> None:
    (item,) = parse_page(text.encode(encoding), url=URL, content_type=content_type)
    wanted = "Évacuer les déchets à Nîmes"
    assert any(bullet.text.startswith(wanted) for bullet in item.priorities), item.priorities


def test_a_few_bad_bytes_leave_the_rest_as_it_is() -> None:
    body = ACCENTED.encode().replace(b"</h1>", b" \xff\xfe\xed\xa0\x80</h1>") + "é".encode() * 200
    assert "Évacuer les déchets" in decode(body)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("content_type", ["text/html", "text/plain"])
def test_every_newline_parts_lines(newline: str, content_type: str) -> None:
    lines = ["Help for harbours", "", "Call reference: ISF-2026-TF2-AG-HELP", "Deadline: 12 March 2026", "Total budget: EUR 12 million"]
    body = newline.join(lines if content_type == "text/plain" else [f"<p>{line}</p>" for line in lines]).encode()
    assert references(body, content_type) == ["ISF-2026-TF2-AG-HELP"]


# --- entities --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content_type", ["text/html", "application/xhtml+xml", "application/xml", "text/xml"])
def test_no_entity_is_expanded_or_fetched(content_type: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("files") / "secret.txt"
    secret.write_text("SECRET-2026-WORDS")
    doctype = (
        f'<!DOCTYPE html [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY b "{"lol" * 100}"><!ENTITY % c SYSTEM "{secret.as_uri()}">%c;]>'
    )
    body = f'<?xml version="1.0"?>{doctype}'.encode() + hostile.page("<h2>Priorities</h2><ul><li>First &a;&b; word</li></ul>")
    for item in parse_page(body, url=URL, content_type=content_type):
        written = str(item.to_dict())
        assert "SECRET" not in written
        assert "lollol" not in written


# --- bounds, and what they cut off -----------------------------------------------------------------------------------------


def test_what_depth_loses_is_said(caplog: pytest.LogCaptureFixture) -> None:
    make, _ = hostile.GROWING["nested divs"]
    parse_page(make(2_000), url=URL)
    assert "lost" not in caplog.text
    parse_page(make(60_000), url=URL)
    assert "2,048 deep" in caplog.text


def test_what_is_past_the_largest_number_of_lines_is_said(caplog: pytest.LogCaptureFixture) -> None:
    parse_page(hostile.lines("<p>words {i}</p>")(MAX_BLOCKS + 10), url=URL)
    assert "what follows them is lost" in caplog.text
    caplog.clear()
    parse_page(b"words\n\n" * (MAX_BLOCKS + 10), content_type="text/plain")
    assert "what follows is lost" in caplog.text


def test_a_page_of_the_largest_size_is_read() -> None:
    filler = MAX_BYTES - len(hostile.page("<!---->"))
    assert references(hostile.page(f"<!--{'x' * filler}-->")) == ["ISF-2026-TF2-AG-HELP"]


def test_deep_words_are_kept_but_no_scripts() -> None:
    deep = "<div>" * (MAX_DEPTH + 20) + "deep words <script>var deep = 1</script><style>a {}</style> and more" + "</div>" * (MAX_DEPTH + 20)
    document = read_document(hostile.page(deep))
    assert document.root is not None
    text = outline_html(document.root).text()
    assert "deep words and more" in text
    assert "var deep" not in text


@pytest.mark.parametrize("kind", [name for name in hostile.GROWING if name.startswith(("nested", "misnested", "unclosed"))])
def test_recursion_is_bounded(kind: str) -> None:
    """The deepest of documents needs no more than 650 frames on top of the caller's; Python gives 1,000."""
    make, _ = hostile.GROWING[kind]
    body = make(4_000)
    parse_page(hostile.page(""), url=URL)  # what is imported lazily needs frames of its own, once
    frame, here = sys._getframe(), 0
    while frame := frame.f_back:  # type: ignore[assignment]
        here += 1
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(here + 650)
    try:
        parse_page(body, url=URL)
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize("body", [b"", b"\0", b"%PDF-"])
def test_what_cannot_be_read_says_so(body: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_document(body)
