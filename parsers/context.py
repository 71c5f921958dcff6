"""What the field finders share: the page's passages, its language and site, and the quotes gathered so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from parsers.dateforms import Order, order_in
from parsers.evidence import Quotes
from parsers.outline import Block, Outline
from parsers.passage import Passage, Passages
from parsers.sites import Site

# Conventions of the country, where the address tells it: which dollar, which crown, whether the month stands first.
_DOLLARS = {
    "US": "USD",
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
    "CO": "COP",
    "MX": "MXN",
    "CL": "CLP",
    "AR": "ARS",
    "SG": "SGD",
    "HK": "HKD",
}
# The end of a postal address: "Chicago, IL 60611", "Sydney NSW 2000", "(Québec) G8L 4N9".
_ADDRESSES = {
    "US": re.compile(
        r",? (?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])"
        r"\.?,? \d{5}(?:-\d{4})?\b"
    ),
    "CA": re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b"),
    "AU": re.compile(r"\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT) \d{4}\b"),
}
_CROWNS = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"}
_TLD_COUNTRY = {"uk": "GB", "gov": "US", "mil": "US", "edu": "US"}


def country_of_host(host: str | None) -> str | None:
    """The country that a host's last label stands for, where it stands for one."""
    if not host or "." not in host:
        return None
    *_, second, last = host.split(".")
    if last in _TLD_COUNTRY:
        return _TLD_COUNTRY[last]
    # Some countries' domains are sold to anyone, but not what stands below their gov, edu or com.
    sold = last in ("io", "co", "me", "tv", "ai", "to") and second not in ("gov", "gob", "edu", "com", "org", "ac")
    return last.upper() if len(last) == 2 and last != "eu" and not sold else None


@dataclass(slots=True)
class Context:
    """One page on its way to an item."""

    outline: Outline
    passages: Passages
    url: str | None
    host: str | None
    site: Site | None
    language: str | None
    quotes: Quotes = field(default_factory=Quotes)
    title: str | None = None
    title_block: Block | None = None
    _order: tuple[Order | None] | None = field(default=None, repr=False)  # what the page's own dates say, once somebody asked

    _addressed: str | None = field(default=None, repr=False)  # whose postal addresses the page prints, once somebody asked

    @property
    def country(self) -> str | None:
        """The site's country."""
        return self.site.country if self.site else country_of_host(self.host)

    @property
    def order(self) -> Order | None:
        """How the site orders day and month in 03/04/2026; None where nothing tells."""
        if self.site and self.site.date_order:
            return cast(Order, self.site.date_order)
        if self.country == "US":
            return "MDY"
        if self.country or (self.host and self.host.endswith(".eu")):
            return "DMY"
        if self._order is None and self.language in (None, "en"):
            self._order = (order_in(self.outline.text()),)
        return self._order[0] if self._order else None

    @property
    def dollar(self) -> str | None:
        """Which currency a bare $ is here: by the site's country, else by that of the one kind of postal address on the page."""
        if self.country is None and self._addressed is None:
            text = self.outline.text()
            found = [country for country, address in _ADDRESSES.items() if address.search(text)]
            self._addressed = found[0] if len(found) == 1 else ""
        return _DOLLARS.get(self.country or self._addressed or "")

    @property
    def krone(self) -> str | None:
        """Which currency a bare kr is here."""
        return _CROWNS.get(self.country or "")

    def first(self, *meanings: str) -> Passage | None:
        """The first passage with one of the meanings."""
        return next(self.passages.of(*meanings), None)
