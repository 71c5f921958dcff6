"""The server that gives the demo its saved pages at the sites' own addresses."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from opencalls.loopback import SavedSite


def ask(site: SavedSite, url: str) -> tuple[int, bytes, str]:
    scheme, _, rest = url.partition("://")
    host, _, path = rest.partition("/")
    request = urllib.request.Request(f"{site.routes[f'{scheme}://{host}']}/{path}", headers={"Host": host})
    try:
        with urllib.request.urlopen(request, timeout=5) as response:
            return response.status, response.read(), response.headers["Content-Type"]
    except urllib.error.HTTPError as error:
        return error.code, b"", ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = {
        "site/one.html": ("gold", "https://www.site.eu/calls/one/", b"<h1>\xe9</h1>"),
        "site/list.html": ("meta", "https://www.site.eu/calls?page=2", b"<h1>list</h1>"),
        "other/two.json": ("gold", "http://other.eu/two.json", b"{}"),
    }
    for name, (kind, url, body) in pages.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(body)
        path.with_suffix(f".{kind}.json").write_text(json.dumps({"url": url, "fetched_at": "2026-01-31T12:00:00Z"}))
    (tmp_path / "site/nameless.html").write_bytes(b"<h1>no address known</h1>")
    return tmp_path


def test_pages_stand_at_their_own_addresses(folder: Path) -> None:
    with SavedSite([folder]) as site:
        assert sorted(site.routes) == ["http://other.eu", "https://www.site.eu"]
        assert set(site.routes.values()) == {site.origin} and site.origin.startswith("http://127.0.0.1:")
        assert ask(site, "https://www.site.eu/calls/one/") == (200, b"<h1>\xe9</h1>", "text/html")
        assert ask(site, "https://www.site.eu/calls?page=2")[1] == b"<h1>list</h1>"
        assert ask(site, "http://other.eu/two.json") == (200, b"{}", "application/json")


@pytest.mark.parametrize("other", ["/calls", "/calls/one", "/two.json", "/robots.txt", "/nameless.html", "/../one.html"])
def test_nothing_else_is_served(folder: Path, other: str) -> None:
    with SavedSite([folder]) as site:
        assert ask(site, f"https://www.site.eu{other}")[0] == 404
