"""A site on loopback, from a mapping of addresses to what they answer; it remembers what was asked, and when."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from opencalls.loopback import Answer, LoopbackServer

Said = Answer | bytes | str


@dataclass(frozen=True, slots=True)
class Slow(Answer):
    """An answer that comes after some seconds."""

    delay: float = 0


def redirect(to: str, status: int = 302) -> Answer:
    """A redirect to another address."""
    return Answer(status=status, headers={"Location": to})


class SiteServer(LoopbackServer):
    """Answers "host/path?query" (as asked for, "www.site.eu/calls?page=2") from a mapping, else 404.

    A list of answers is given one by one, the last one for ever; `otherwise` may answer what the mapping has not;
    `tls` is a certificate with its key.
    """

    def __init__(
        self,
        site: Mapping[str, Said | list[Answer]],
        otherwise: Callable[[str], Answer | None] = lambda target: None,
        tls: Path | None = None,
    ) -> None:
        self._site = site
        self._otherwise = otherwise
        self.asked: list[str] = []
        self.times: list[float] = []
        self.headers: list[Mapping[str, str]] = []
        super().__init__(self._say)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.server_address[1])

    def routes(self, *origins: str) -> dict[str, str]:
        """OPENCALLS_ROUTES for these origins."""
        return dict.fromkeys(origins, self.origin)

    def _say(self, headers: Mapping[str, str], target: str) -> Answer:
        key = f"{headers['Host']}{target}"
        self.asked.append(key)
        self.times.append(time.monotonic())
        self.headers.append(headers)
        said = self._site.get(key) or self._otherwise(target) or Answer(b"not here", 404)
        if isinstance(said, list):
            said = said[min(self.asked.count(key), len(said)) - 1]
        if isinstance(said, Slow):
            time.sleep(said.delay)
        if isinstance(said, Answer):
            return said
        return Answer(said.encode() if isinstance(said, str) else said)
