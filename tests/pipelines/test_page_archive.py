"""The archive of page bodies."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.archive import Archive, ArchiveError

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive(tmp_path_factory.mktemp("archive"))


@given(st.binary(max_size=2000))
def test_what_goes_in_comes_out(archive: Archive, body: bytes) -> None:
    assert archive.read(archive.write(body)) == body


def test_a_body_is_kept_once_under_its_hash(archive: Archive) -> None:
    assert archive.write(b"") == EMPTY
    path = archive.folder / "e3" / f"{EMPTY}.gz"
    before = path.read_bytes(), path.stat().st_mtime_ns
    archive.write(b"")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert not list(archive.folder.rglob(".new-*"))


def test_the_same_body_gives_the_same_file(archive: Archive, tmp_path: Path) -> None:
    other = Archive(tmp_path)
    sha256 = archive.write(b"page")
    other.write(b"page")
    assert archive.path_of(sha256).read_bytes() == other.path_of(sha256).read_bytes()


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "e3/../x", EMPTY.upper(), EMPTY + "\n", EMPTY[:-1], "é" * 64])
def test_only_a_hash_is_a_name(archive: Archive, name: str) -> None:
    with pytest.raises(ArchiveError, match="not a SHA-256"):
        archive.path_of(name)


def test_a_page_that_is_not_there(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match="no page 0000"):
        archive.read("0" * 64)


@pytest.mark.parametrize("content", [b"", b"not gzip", gzip.compress(b"page", mtime=0)[:-5], gzip.compress(b"other", mtime=0)])
def test_a_damaged_page_is_not_given(tmp_path: Path, content: bytes) -> None:
    archive = Archive(tmp_path)
    path = archive.path_of(archive.write(b"page"))
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match=r"cannot be read|not those that were kept"):
        archive.read(path.stem)
