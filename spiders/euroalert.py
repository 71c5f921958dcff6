"""euroalert.net: calls and programmes of the EU, in English."""

from spiders.base import SiteSpider


class Euroalert(SiteSpider):
    """Details are numbered. Not verified on the live site: the addresses of the listings and how they are paged."""

    name = "euroalert"
    listings = ("https://euroalert.net/calls", "https://euroalert.net/programmes")
    unverified = listings[1:]
    details = (r"/(?:call|programme)/\d+(?:/[^/]+)?/?",)
