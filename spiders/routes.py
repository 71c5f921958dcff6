"""The one seam through which tests and the demo reach loopback servers, and the download handler that holds the guard.

OPENCALLS_ROUTES maps origins to loopback servers: {"https://www.site.eu": "http://127.0.0.1:8000"}. The swap happens
where the handler connects: requests, robots.txt, redirects and items keep the site's own addresses, and the Host
header too. Everything that is not mapped is judged by `spiders.guard`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import CannotResolveHostError
from scrapy.http import Request, Response
from scrapy.utils.httpobj import urlparse_cached

from spiders.guard import GuardedResolver, PrivateAddressError, literal_address, refused_host


@dataclass(frozen=True, slots=True)
class Routes:
    """Origins ("https://www.site.eu") and the loopback servers ("http://127.0.0.1:8000") that stand in for them."""

    targets: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Any) -> Routes:
        """The routes of the setting OPENCALLS_ROUTES: a mapping, JSON text of one, or nothing."""
        value = settings.get("OPENCALLS_ROUTES") or {}
        mapping = json.loads(value) if isinstance(value, str) else value
        if not isinstance(mapping, Mapping):
            raise ValueError('OPENCALLS_ROUTES must be an object such as {"https://www.site.eu": "http://127.0.0.1:8000"}')
        routes = {_origin(site): _loopback(target) for site, target in mapping.items()}
        if None in routes:
            raise ValueError(f"OPENCALLS_ROUTES: each key must be an origin such as https://www.site.eu, not {list(mapping)}")
        return cls({origin: target for origin, target in routes.items() if origin})

    @property
    def doors(self) -> frozenset[tuple[str, int]]:
        """(host, port) of the servers: the private addresses that may be connected to, for mapped origins only."""
        return frozenset((str(urlsplit(target).hostname), urlsplit(target).port or 80) for target in self.targets.values())

    def address(self, url: str) -> str | None:
        """Where the page of a mapped origin is served; None for all others."""
        target = self.targets.get(_origin(url) or "")
        if target is None:
            return None
        parts = urlsplit(url)
        return target + (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _origin(url: str) -> str | None:
    parts = urlsplit(url)
    default = {"http": 80, "https": 443}.get(parts.scheme)
    if default is None or not parts.hostname:
        return None
    port = parts.port if parts.port not in (None, default) else None
    return f"{parts.scheme}://{parts.hostname}" + (f":{port}" if port else "")


def _loopback(target: str) -> str:
    parts = urlsplit(target)
    address = literal_address(parts.hostname or "")
    if parts.scheme != "http" or address is None or not address.is_loopback:
        raise ValueError(f"OPENCALLS_ROUTES: {target!r} is no loopback server such as http://127.0.0.1:8000")
    return f"http://{parts.netloc}"


class GuardedDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's handler behind the routes and the guard."""

    lazy = True

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._routes = Routes.of(crawler.settings)

    async def download_request(self, request: Request) -> Response:
        """Fetch from the mapped loopback server, or from the site when its address is public."""
        target = self._routes.address(request.url)
        if target is None:
            return await self._from_the_net(request)
        routed = request.replace(url=target, headers={**request.headers, b"Host": urlparse_cached(request).netloc})
        routed.meta.pop("proxy", None)
        response = await super().download_request(routed)
        # AutoThrottle looks for it in the request that it knows.
        request.meta["download_latency"] = routed.meta.get("download_latency")
        return response.replace(url=request.url)

    async def _from_the_net(self, request: Request) -> Response:
        from twisted.internet import reactor

        host = urlparse_cached(request).hostname
        if reason := refused_host(host):
            raise PrivateAddressError(reason)
        if request.meta.get("proxy"):
            raise PrivateAddressError("a proxy resolves names by itself, where the guard cannot see the address")
        resolver = getattr(reactor, "nameResolver", None)
        if not isinstance(resolver, GuardedResolver):
            raise RuntimeError("the guarded resolver is not installed: run spiders with spiders.settings, on Scrapy >= 2.19")
        try:
            return await super().download_request(request)
        except CannotResolveHostError as error:
            if address := resolver.refused.get(host or ""):
                raise PrivateAddressError(f"{host} has the private address {address}") from error
            raise
