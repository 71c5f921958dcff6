"""migrationpartnershipfacility.eu: funded projects and calls of the Migration Partnership Facility."""

from spiders.base import SiteSpider


class Mpf(SiteSpider):
    """Every page's menu leads to the calls; their listing may state some itself, so it is read as well.

    Not verified on the live site: how the listing is paged, and that the listing of calls still stands.
    """

    name = "mpf"
    listings = (
        "https://www.migrationpartnershipfacility.eu/mpf-projects",
        "https://www.migrationpartnershipfacility.eu/calls-for-proposals",
    )
    unverified = listings[1:]
    details = (r"/mpf-projects/\d+-[^/]+/?", r"/calls-for-proposals(?:/(?!(?:faq|submit)\b)[^/]+)?/?")
