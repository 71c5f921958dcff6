"""Addresses of pages, by shape only: which are of one page, and which pages are of one listing."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scrapy.http import Request
from w3lib.url import canonicalize_url, url_query_cleaner

# What newsletters, advertisers and servers append to an address without changing the page.
TRACKING = (
    *(f"utm_{part}" for part in ("source", "medium", "campaign", "term", "content", "id", "name", "reader", "referrer")),
    *("fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "_hsenc", "_hsmi"),
    *("mc_cid", "mc_eid", "_ga", "_gl", "pk_campaign", "pk_kwd", "mtm_campaign", "mtm_source", "matomo_campaign"),
    *("PHPSESSID", "phpsessid", "jsessionid"),
)
# Parameters and path endings that only turn the pages of a listing.
PAGE_PARAMETERS = frozenset(("page", "paged", "p", "pg", "start", "limitstart", "offset", "seite", "pagina"))
PAGE_PATH = re.compile(r"/(?:(?:page|seite|pagina)[/-])?\d{1,5}/?$")
NUMBER = re.compile(r"\d{1,6}")


def clean(url: str) -> str:
    """The address without fragment and tracking parameters."""
    parts = urlsplit(url)
    query = parts.query
    if query:
        query = urlsplit(url_query_cleaner(url, TRACKING, remove=True, unique=False)).query
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))


def fold(url: str) -> str:
    """A key that is equal for all addresses of one page.

    Folded are the scheme, www., letter case of the host, a trailing slash and the order of parameters.
    """
    parts = urlsplit(canonicalize_url(clean(url)))
    host = (parts.hostname or "").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")


def listing_of(url: str) -> str:
    """A key that is equal for all pages of one listing: /calls, /calls?page=2, /calls/page/3/ and /calls/4 are one."""
    parts = urlsplit(clean(url))
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (name in PAGE_PARAMETERS and NUMBER.fullmatch(value))
    ]
    return fold(urlunsplit(parts._replace(path=PAGE_PATH.sub("", parts.path), query=urlencode(kept))))


class FoldedFingerprinter:
    """Scrapy asks it which requests are the same: those whose addresses fold into one.

    A redirect between two addresses of one page (http → https, /x → /x/) counts as new, or no such page would arrive.
    """

    def fingerprint(self, request: Request) -> bytes:
        """Hash of method, folded address and body."""
        key = fold(request.url)
        before: list[Any] = request.meta.get("redirect_urls", [])
        if any(fold(url) == key for url in before):
            key = request.url
        return hashlib.sha256(b"\0".join((request.method.encode(), key.encode(), request.body))).digest()
