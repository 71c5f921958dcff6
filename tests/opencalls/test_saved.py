"""A saved page's address and time come from what stands beside it, never from a folder or a name."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from opencalls.archive import pages_in
from opencalls.saved import about, files_in, is_archive, is_saved_page, load
from opencalls.terminal import Trouble

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)


def beside(tmp_path: Path, ending: str, **values: object) -> Path:
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>bytes \xff as they are</p>")
    (tmp_path / f"page{ending}").write_text(json.dumps(values))
    return page


@pytest.mark.parametrize("ending", [".gold.json", ".meta.json"])
def test_address_and_time_are_beside_the_page(tmp_path: Path, ending: str) -> None:
    page = load(beside(tmp_path, ending, url="https://x.eu/a", fetched_at="2026-01-31T07:00:00+01:00"), NOW)
    assert (page.url, page.content_type) == ("https://x.eu/a", "text/html")
    assert page.fetched_at == dt.datetime(2026, 1, 31, 6, tzinfo=dt.UTC)
    assert page.body == b"<p>bytes \xff as they are</p>"


def test_a_page_without_a_time_counts_as_fetched_now(tmp_path: Path) -> None:
    assert load(beside(tmp_path, ".meta.json", url="https://x.eu/a"), NOW).fetched_at == NOW


def test_headers_say_the_type_better_than_the_ending(tmp_path: Path) -> None:
    page = beside(tmp_path, ".meta.json", url="https://x.eu/a", headers={"content-type": "text/html; charset=latin-1"})
    assert about(page).content_type == "text/html; charset=latin-1"


def test_the_golden_goes_before_the_meta_file(tmp_path: Path) -> None:
    beside(tmp_path, ".meta.json", url="https://x.eu/old", fetched_at="2026-01-31")
    page = beside(tmp_path, ".gold.json", url="https://x.eu/new")
    assert about(page).url == "https://x.eu/new"
    assert about(page).fetched_at == dt.datetime(2026, 1, 31, tzinfo=dt.UTC)


def test_a_page_without_an_address_is_refused_with_what_to_do(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>page</p>")
    with pytest.raises(Trouble, match=r"page\.html: no address is known.*page\.meta\.json"):
        load(page, NOW)


@pytest.mark.parametrize("text", ["{", "[]", '{"url": "https://x.eu", "fetched_at": "yesterday"}', '{"fetched_at": 7}'])
def test_a_damaged_meta_file_is_named(tmp_path: Path, text: str) -> None:
    page = beside(tmp_path, ".meta.json")
    page.with_name("page.meta.json").write_text(text)
    with pytest.raises(Trouble, match="page"):
        load(page, NOW)


def test_files_below_a_folder_come_in_order_and_goldens_are_no_pages(tmp_path: Path) -> None:
    names = [
        "b/two.html",
        "a/one.txt",
        "a/one.gold.json",
        "a/one.meta.json",
        "c.warc.gz",
        "c.json",
        "notes.md",
        "d.XML",
    ]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [str(path.relative_to(tmp_path)) for path in files_in(tmp_path)]
    assert found == ["a/one.txt", "b/two.html", "c.json", "c.warc.gz", "d.XML"]
    assert is_archive(tmp_path / "c.warc.gz")
    assert not is_saved_page(tmp_path / "c.warc.gz")


def test_a_path_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="nowhere: no such file"):
        list(files_in(tmp_path / "nowhere"))


def write_warc(path: Path) -> None:
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=path.suffix == ".gz")
        for number, (status, kind) in enumerate(
            [
                ("200 OK", "text/html; charset=utf-8"),
                ("404 Not Found", "text/html"),
                ("200 OK", "image/png"),
                ("200 OK", "text/html"),
            ]
        ):
            head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                f"https://x.eu/{number}",
                "response",
                payload=BytesIO(f"<p>page {number}</p>".encode()),
                http_headers=head,
                warc_headers_dict={"WARC-Date": "2026-01-31T06:00:00Z"},
            )
            writer.write_record(record)


@pytest.mark.parametrize("name", ["pages.warc.gz", "pages.warc"])
def test_an_archive_gives_its_documents(tmp_path: Path, name: str) -> None:
    write_warc(tmp_path / name)
    pages = list(pages_in(tmp_path / name))
    assert [(page.url, page.body) for page in pages] == [
        ("https://x.eu/0", b"<p>page 0</p>"),
        ("https://x.eu/3", b"<p>page 3</p>"),
    ]
    assert pages[0].fetched_at == dt.datetime(2026, 1, 31, 6, tzinfo=dt.UTC)
    assert pages[0].content_type == "text/html; charset=utf-8"


@pytest.mark.parametrize("cut", [12, 100, 400])
@pytest.mark.parametrize("name", ["pages.warc.gz", "pages.warc"])
def test_a_cut_archive_gives_the_pages_before_the_cut_and_says_so(tmp_path: Path, name: str, cut: int) -> None:
    write_warc(tmp_path / name)
    (tmp_path / f"cut-{name}").write_bytes((tmp_path / name).read_bytes()[:-cut])
    pages = pages_in(tmp_path / f"cut-{name}")
    assert next(pages).url == "https://x.eu/0"
    with pytest.raises(Trouble, match="damaged"):
        list(pages)


def test_what_is_no_archive_is_said(tmp_path: Path) -> None:
    path = tmp_path / "no.warc"
    path.write_bytes(b"no archive at all\n" * 3)
    with pytest.raises(Trouble, match=r"no\.warc: damaged"):
        list(pages_in(path))
