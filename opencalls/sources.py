"""sources: what can be crawled, and how sure we are of it."""

from __future__ import annotations

from opencalls.terminal import Misuse, console, plain, table
from parsers.sites import SITES, Site


def show_sources() -> None:
    """Prints a table of the registered sources."""
    made = table("", "source", "site", "hosts", "language")
    for site in SITES.values():
        made.add_row(*map(plain, (site.name, site.title, ", ".join(site.hosts), site.language or "several")))
    console().print(made)


def known_source(name: str) -> Site:
    """The source of a name; Misuse, with the names there are, where it is none."""
    if name not in SITES:
        raise Misuse(f"{name}: no such source; there are {', '.join(SITES)}")
    return SITES[name]
