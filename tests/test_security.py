"""Lines of docs/security.md that no other test holds, and that the tests it names are there."""

from __future__ import annotations

import ast
import gzip
import logging
import re
import resource
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from opencalls.archive import pages_in
from opencalls.saved import files_in, read_bytes
from opencalls.terminal import Trouble
from parsers.document import MAX_BYTES
from parsers.items import Call
from parsers.read import parse_page

ROOT = Path(__file__).parent.parent
OURS = [path for package in ("opencalls", "parsers", "pipelines", "spiders") for path in sorted((ROOT / package).rglob("*.py"))]
LOCKS = sorted(ROOT.glob("requirements*.lock"))


# --- our own code ----------------------------------------------------------------------------------------------------------

# What would run or build whatever a page, an archive or a database says.
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "dill", "joblib", "yaml", "xmlrpc", "telnetlib", "ftplib"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "tempfile.mktemp", "etree.XSLT"}


def dangers(source: str) -> Iterator[str]:
    """Imports and calls in a module that have no place here."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] in FORBIDDEN_MODULES)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in FORBIDDEN_MODULES:
            yield str(node.module)
        elif isinstance(node, ast.Call):
            if ast.unparse(node.func) in FORBIDDEN_CALLS:
                yield ast.unparse(node)
            for keyword in node.keywords:
                if (keyword.arg, ast.unparse(keyword.value)) in {("shell", "True"), ("verify", "False"), ("resolve_entities", "True")}:
                    yield ast.unparse(node)


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_runs_or_builds_what_data_says(path: Path) -> None:
    assert list(dangers(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source", ["import pickle", "from yaml import load", "eval('1')", "subprocess.run('a', shell=True)", "os.system('a')"]
)
def test_the_look_for_dangers_sees_them(source: str) -> None:
    assert list(dangers(source))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_dependency_is_locked_with_hashes_and_without_an_index(lock: Path) -> None:
    text = re.sub(r"(?m)^\s*#.*$", "", lock.read_text(encoding="utf-8"))
    entries = [entry for entry in re.split(r"(?m)^(?=\S)", text) if entry.strip()]
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+==[\w.]+", entry), entry[:80]
        assert "--hash=sha256:" in entry, entry[:80]
    assert "://" not in text
    assert "index-url" not in text
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"--require-hashes -r {lock.name}" in makefile


# --- what pages say --------------------------------------------------------------------------------------------------------

FORGED = "\r\nERROR parsers.read: forged \x1b[2J\x9b2J\u202e\u2028"
HOSTILE_ADDRESS = f"https://a.eu/{FORGED}"


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "application/json", "application/xml", f"text/html{FORGED}"])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        f"<p>{FORGED}</p>".encode(),
        f'<a{FORGED} b="{FORGED}"><c></a>'.encode(),
        f'{{"{FORGED}": '.encode(),
        f"<!DOCTYPE {FORGED}><a/>".encode(),
        f"<?xml version='1.0' encoding='{FORGED}'?><a>&{FORGED};</a>".encode(),
    ],
)
def test_no_page_forges_a_line_of_the_log(body: bytes, content_type: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    parse_page(body, url=HOSTILE_ADDRESS, content_type=content_type)
    for record in caplog.records:
        assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e]", record.getMessage()), record.getMessage()


def test_what_a_page_says_is_text_and_no_sql(tmp_path: Path) -> None:
    from contextlib import closing

    from pipelines.database import open_to_read

    hostile = "harbours'); DROP TABLE records; --"
    page = tmp_path / "page.html"
    page.write_text(
        f"<h1>Call for proposals: help for {hostile}</h1><p>Call reference: ISF-2026-TF2-AG-HELP</p><p>Deadline: 12 March 2026</p>"
        f"<p>Institution: {hostile}</p><h2>Priorities</h2><ul><li>{hostile}</li><li>=HYPERLINK(1)</li></ul>"
    )
    page.with_name("page.meta.json").write_text('{"url": "https://a.eu/\'); DROP TABLE records; --", "fetched_at": "2026-03-01T00:00:00Z"}')
    command = [sys.executable, "-m", "opencalls.cli", "replay", str(page), "--db", str(tmp_path / "calls.db")]
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        assert done.returncode == 0, done.stderr
    with closing(open_to_read(tmp_path / "calls.db")) as connection:
        ((title, institution),) = connection.execute("SELECT title, json_extract(item, '$.institution') FROM records").fetchall()
    assert hostile in title
    assert institution == hostile


def test_only_web_addresses_are_kept_as_links() -> None:
    hrefs = (
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.eu\\@b.eu/guide.pdf",
        "http://[",
        "https://a.eu/guide.pdf",
    )
    links = "".join(f'<p><a href="{href}">Guidelines for applicants</a></p>' for href in hrefs)
    facts = "<p>Call reference: ISF-2026-TF2-AG-HELP</p><p>Deadline: 12 March 2026</p>"
    body = f"<h1>Call for proposals: help</h1>{facts}<h2>Documents</h2>{links}"
    (item,) = parse_page(body.encode(), url="https://funds.example.org/calls/help")
    assert isinstance(item, Call)
    assert item.links
    assert all(link.url.startswith(("http://", "https://")) for link in item.links)


def test_an_entity_of_a_sitemap_reads_no_file(tmp_path: Path) -> None:
    from scrapy.http import Request, XmlResponse
    from scrapy.utils.test import get_crawler

    from spiders.euroalert import Euroalert

    secret = tmp_path / "secret"
    secret.write_text("https://euroalert.net/call/1/secret")
    body = f"""<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY x SYSTEM "{secret.as_uri()}">]>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>&x;</loc></url>
    <url><loc>https://euroalert.net/call/2/open</loc></url></urlset>"""
    spider = Euroalert.from_crawler(get_crawler(Euroalert))
    response = XmlResponse("https://euroalert.net/calls", body=body.encode(), request=Request("https://euroalert.net/calls"))
    assert not [found for found in spider.parse(response) if "secret" in getattr(found, "url", "")]


def test_a_crowded_page_is_kept_from_scrapys_own_reading() -> None:
    from scrapy.http import HtmlResponse, Request
    from scrapy.utils.test import get_crawler

    from spiders.euroalert import Euroalert

    spider = Euroalert.from_crawler(get_crawler(Euroalert))
    attributes = " ".join(f"a{number}=b" for number in range(200_000))
    for encoding in ("utf-8", "utf-16"):
        body = f'<a href="/call/1/x">x</a><p {attributes}>words</p>'.encode(encoding)
        response = HtmlResponse("https://euroalert.net/calls", body=body, encoding=encoding, request=Request("https://euroalert.net/calls"))
        assert not [found for found in spider.parse(response) if isinstance(found, Request)]
    assert spider.crawler.stats.get_value("opencalls/error/crowded page") == 2


# --- files from elsewhere --------------------------------------------------------------------------------------------------


def test_a_link_out_of_a_folder_is_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Call reference: SECRET-2026-WORDS")
    folder, outside = tmp_path / "pages", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "other.html").write_text("<p>words</p>")
    (folder / "page.html").write_text("<p>words</p>")
    (folder / "same.html").symlink_to(folder / "page.html")
    (folder / "secret.txt").symlink_to(secret)
    (folder / "all").symlink_to(outside)
    (folder / "round.html").symlink_to(folder / "round.html")
    assert [path.name for path in files_in(folder)] == ["page.html", "same.html"]
    assert "secret.txt" in caplog.text


def test_a_golden_is_written_in_place_of_a_link_not_through_it(tmp_path: Path) -> None:
    from opencalls.goldens import write_golden

    victim = tmp_path / "victim"
    victim.write_text("as it was")
    golden = tmp_path / "page.gold.json"
    golden.symlink_to(victim)
    write_golden(golden, {"items": []})
    assert victim.read_text() == "as it was"
    assert not golden.is_symlink()


def test_no_more_of_a_file_is_read_than_the_parsers_take(tmp_path: Path) -> None:
    large = tmp_path / "large.html"
    with large.open("wb") as file:
        file.truncate(20 * MAX_BYTES)
    assert len(read_bytes(large)) == MAX_BYTES + 1


HEADERS = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.eu/\r\nWARC-Date: 2026-03-01T00:00:00Z\r\n"


@pytest.mark.parametrize(
    ("begin", "unit"),
    [
        pytest.param(HEADERS + b"X: ", b"a" * 1_000_000, id="one header line"),
        pytest.param(HEADERS, b"X: a\r\n" * 160_000, id="header lines"),
        pytest.param(
            HEADERS + b"Content-Length: 900000000\r\n\r\nHTTP/1.1 200 OK\r\nX: ", b"a" * 1_000_000, id="a header line of the answer"
        ),
        pytest.param(
            HEADERS + b"Content-Length: 900000000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
            b"a" * 1_000_000,
            id="the body",
        ),
    ],
)
def test_an_archive_that_unpacks_to_very_much_stays_small_in_memory(tmp_path: Path, begin: bytes, unit: bytes) -> None:
    path = tmp_path / "bomb.warc.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(begin)
        for _ in range(300):
            file.write(unit)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Trouble, match="damaged or no WARC file"):
        list(pages_in(path))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000, "kilobytes"


def test_a_packed_answer_in_an_archive_is_cut_at_what_the_parsers_take(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(b"a" * 1_000_000) for _ in range(200)) + packer.flush()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + packed
    path = tmp_path / "page.warc"
    path.write_bytes(
        HEADERS + b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer + b"\r\n\r\n"
    )
    (page,) = pages_in(path)
    assert len(page.body) == MAX_BYTES + 1


# --- the document itself ---------------------------------------------------------------------------------------------------


def test_every_test_that_the_review_names_is_there() -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)
    assert len(named) >= 25
    for file, function in named:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert not function or re.search(rf"^def {function}\b", source, re.M), f"{file}::{function}"
