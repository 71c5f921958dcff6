"""What is particular to a site, one small module each; a page of any other site is read without."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal
from urllib.parse import urlsplit

Trust = Literal["aggregator", "funder", "official"]
# Where funders publish by law; a host that ends so is trusted as they are. All others repeat what they read, as far as we know.
_OFFICIAL_HOSTS = ("europa.eu", "gov", "gov.uk", "gouv.fr", "gob.es", "gov.it", "gov.pl", "bund.de", "admin.ch")


@dataclass(frozen=True, slots=True)
class Site:
    """A registered site.

    `hosts` are without "www."; `country` (ISO 3166-1) settles a bare `$` or `kr`; `date_order` settles 03/04/2026;
    `key` takes the site's own id out of a path as its groups, joined by "/". `trust` decides whose word counts
    where sources of one call differ: official (the funder's legal publication), funder (its other pages), aggregator.
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    country: str | None = None
    language: str | None = None
    date_order: str | None = None
    timezone: str | None = None
    key: str | None = None
    trust: Trust = "aggregator"


@cache
def _registered() -> dict[str, Site]:
    from parsers.sites import euroalert, mpf, welcomeurope

    return {site.name: site for site in (welcomeurope.SITE, euroalert.SITE, mpf.SITE)}


@cache
def _by_host() -> dict[str, Site]:
    return {host: site for site in _registered().values() for host in site.hosts}


def bare_host(url: str | None) -> str | None:
    """The host of an address in lower case, without "www."; None where there is none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def site_of(url: str | None) -> Site | None:
    """The registered site whose host the address has."""
    return _by_host().get(bare_host(url) or "")


def trust_of(source: str) -> Trust:
    """How far a source's word counts: as its site says; of a bare host, official where governments publish, else aggregator."""
    site = _registered().get(source)
    if site:
        return site.trust
    return "official" if any(source == host or source.endswith(f".{host}") for host in _OFFICIAL_HOSTS) else "aggregator"


def __getattr__(name: str) -> dict[str, Site]:
    # SITES is made when first asked for: the site modules import Site from here.
    if name == "SITES":
        return _registered()
    raise AttributeError(name)
