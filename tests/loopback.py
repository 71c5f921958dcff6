"""A site on loopback, from a mapping of addresses to what they answer; it remembers what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from opencalls.loopback import Answer, LoopbackServer

Site = Mapping[str, Answer | bytes | str]


def redirect(to: str, status: int = 302) -> Answer:
    """A redirect to another address."""
    return Answer(status=status, headers={"Location": to})


class SiteServer(LoopbackServer):
    """Answers "host/path?query" (as asked for, "www.site.eu/calls?page=2") from a mapping, 404 for all else.

    A list of answers is given one by one, the last one for ever.
    """

    def __init__(self, site: Mapping[str, Answer | bytes | str | list[Answer]]) -> None:
        self._site = site
        self.asked: list[str] = []
        super().__init__(self._say)

    def __enter__(self) -> Self:
        super().__enter__()
        return self

    def routes(self, *origins: str) -> dict[str, str]:
        """OPENCALLS_ROUTES for these origins."""
        return dict.fromkeys(origins, self.origin)

    def _say(self, host: str, target: str) -> Answer:
        key = f"{host}{target}"
        self.asked.append(key)
        said = self._site.get(key, Answer(b"not here", 404))
        if isinstance(said, list):
            said = said[min(self.asked.count(key), len(said)) - 1]
        if isinstance(said, Answer):
            return said
        return Answer(said.encode() if isinstance(said, str) else said)
