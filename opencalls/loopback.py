"""Loopback servers that stand in for sites: of saved pages for the demo, of anything for the tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit, urlunsplit


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server says to one request."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


class LoopbackServer:
    """An HTTP server on a free port of 127.0.0.1, within a `with`; `answer` gets headers and path?query."""

    def __init__(self, answer: Callable[[Mapping[str, str], str], Answer]) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(answer))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def origin(self) -> str:
        """Where it listens: http://127.0.0.1:PORT."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(answer: Callable[[Mapping[str, str], str], Answer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            said = answer(dict(self.headers), self.path)
            with suppress(ConnectionError):  # a client may hang up on what is too large
                self.send_response(said.status)
                for name, value in {"Content-Type": said.content_type, **said.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said.body)))
                self.end_headers()
                self.wfile.write(said.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: a test or the demo tells what happened."""

    return Handler


class SavedSite(LoopbackServer):
    """Serves saved pages at the addresses that the files beside them name; 404 for all else, robots.txt included."""

    def __init__(self, folders: Iterable[Path]) -> None:
        from opencalls.saved import about, files_in, is_saved_page

        self._pages: dict[tuple[str, str], tuple[Path, str]] = {}
        self._origins: set[str] = set()
        for path in (file for folder in folders for file in files_in(folder) if is_saved_page(file)):
            beside = about(path)
            if beside.url:
                parts = urlsplit(beside.url)
                self._pages[parts.netloc, urlunsplit(("", "", parts.path or "/", parts.query, ""))] = (
                    path,
                    beside.content_type,
                )
                self._origins.add(f"{parts.scheme}://{parts.netloc}")
        super().__init__(self._answer)

    @property
    def routes(self) -> dict[str, str]:
        """OPENCALLS_ROUTES: each site that a saved page is of, and this server."""
        return dict.fromkeys(sorted(self._origins), self.origin)

    def _answer(self, headers: Mapping[str, str], target: str) -> Answer:
        path, content_type = self._pages.get((headers.get("Host", ""), target), (None, ""))
        if path is None:
            return Answer(b"no such saved page", 404, "text/plain")
        return Answer(path.read_bytes(), 200, content_type)
