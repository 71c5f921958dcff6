"""capture: bytes untouched, with address, time, type and a draft golden that has to be reviewed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from opencalls.capture import slug_of
from opencalls.loopback import Answer, LoopbackServer

Run = Callable[..., CompletedProcess[str]]
SITE = "https://www.migrationpartnershipfacility.eu"
BODY = "<title>Café</title><h1>A page of a project\r\n</h1>\n<p>cr\xe8me br\xfbl\xe9e".encode("latin-1")


def answer(host: str, target: str) -> Answer:
    said = {
        "/robots.txt": Answer(b"User-agent: *\nDisallow: /private\n", content_type="text/plain"),
        "/mpf-projects/9-cafe": Answer(BODY, content_type="text/html; charset=ISO-8859-1"),
        "/mpf-projects/away": Answer(status=302, headers={"Location": "https://elsewhere.example.org/"}),
    }
    return said.get(target, Answer(b"gone", 404))


@pytest.fixture
def routes() -> Iterator[str]:
    with LoopbackServer(answer) as server:
        yield json.dumps({SITE: server.origin})


def test_a_page_is_saved_as_it_came(run: Run, routes: str, tmp_path: Path) -> None:
    url = f"{SITE}/mpf-projects/9-cafe"
    done = run("capture", "mpf", url, "--now", "2026-01-31T06:00:00Z", OPENCALLS_ROUTES=routes)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "fixtures" / "html" / "mpf"
    assert (folder / "9-cafe.html").read_bytes() == BODY
    golden = json.loads((folder / "9-cafe.gold.json").read_text())
    assert (golden["url"], golden["fetched_at"], golden["reviewed"]) == (url, "2026-01-31T06:00:00Z", False)
    assert golden["headers"] == {"content-type": "text/html; charset=ISO-8859-1"}
    assert isinstance(golden["items"], list)
    assert sorted(path.name for path in folder.iterdir()) == ["9-cafe.gold.json", "9-cafe.html"]


def test_a_saved_page_is_not_overwritten_without_force(run: Run, routes: str, tmp_path: Path) -> None:
    saved = tmp_path / "fixtures" / "html" / "mpf" / "nine.html"
    saved.parent.mkdir(parents=True)
    saved.write_text("before")
    command = ("capture", "mpf", f"{SITE}/mpf-projects/9-cafe", "nine")
    refused = run(*command, OPENCALLS_ROUTES=routes)
    assert refused.returncode == 1
    assert "--force" in refused.stderr
    assert saved.read_text() == "before"
    assert run(*command, "--force", OPENCALLS_ROUTES=routes).returncode == 0
    assert saved.read_bytes() == BODY


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/mpf-projects/1-gone", "http 404"), ("/private/page", "robots"), ("/mpf-projects/away", "own hosts")],
)
def test_what_cannot_be_fetched_is_said_and_nothing_saved(run: Run, routes: str, tmp_path: Path, path: str, reason: str) -> None:
    done = run("capture", "mpf", SITE + path, OPENCALLS_ROUTES=routes)
    assert done.returncode == 1
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "fixtures").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("nosuch", f"{SITE}/x"),
        ("mpf", "https://www.welcomeurope.com/x"),
        ("mpf", "file:///etc/passwd"),
        ("mpf", "http://127.0.0.1/x"),
        ("mpf", SITE),
        ("mpf", f"{SITE}/x", "../x"),
        ("mpf", f"{SITE}/x", "A B"),
        ("mpf", f"{SITE}/x", "a/b"),
        ("mpf", f"{SITE}/x", "-"),
        ("mpf", f"{SITE}/x", "a" * 200),
        ("mpf", f"{SITE}/x", ""),
    ],
)
def test_wrong_usage(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run("capture", *arguments)
    assert done.returncode == 2
    assert not (tmp_path / "fixtures").exists()


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://x.eu/mpf-projects/4-digital-explorers", "4-digital-explorers"),
        ("https://x.eu/a/Call_2026%20(new)/?page=2", "call-2026-20-new"),
        ("https://x.eu/", ""),
        ("https://x.eu/…/", ""),
        ("https://x.eu/" + "a" * 500, "a" * 120),
    ],
)
def test_a_name_from_the_address(url: str, slug: str) -> None:
    assert slug_of(url) == slug
