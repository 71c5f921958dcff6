"""migrationpartnershipfacility.eu: funded projects and calls of the Migration Partnership Facility."""

from spiders.base import SiteSpider


class Mpf(SiteSpider):
    """The listing of calls may state calls itself, so it is read as well. Not verified on the live site: the paging."""

    name = "mpf"
    listings = (
        "https://www.migrationpartnershipfacility.eu/mpf-projects",
        "https://www.migrationpartnershipfacility.eu/calls-for-proposals",
    )
    details = (r"/mpf-projects/\d+-[^/]+/?", r"/calls-for-proposals(?:/(?!faq\b)[^/]+)?/?")
