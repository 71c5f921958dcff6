"""sources: what can be crawled, and how sure we are of its addresses."""

from __future__ import annotations

import sys
from typing import cast

from opencalls.terminal import Misuse, console, plain, table
from parsers.sites import SITES, Site


def show_sources() -> None:
    """Prints a table of the registered sources: what they give, where, and which addresses nobody has seen answer."""
    from scrapy.settings import Settings
    from scrapy.spiderloader import SpiderLoader

    from spiders.base import SiteSpider

    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["spiders"]}))
    made = table("source", "site", "gives", "starts at")
    for site in SITES.values():
        spider = cast("type[SiteSpider]", loader.load(site.name))
        gives = (sys.modules[spider.__module__].__doc__ or "").strip().partition(": ")[2]
        starts = "\n".join(url + " (not verified)" * (url in spider.unverified) for url in map(plain, spider.listings))
        made.add_row(plain(site.name), plain(f"{site.title} ({', '.join(site.hosts)})"), plain(gives), starts)
    console().print(made)


def known_source(name: str) -> Site:
    """The source of a name; Misuse, with the names there are, where it is none."""
    if name not in SITES:
        raise Misuse(f"{name}: no such source; there are {', '.join(SITES)}")
    return SITES[name]
