"""welcomeurope.com: calls in English and French."""

from spiders.base import SiteSpider


class Welcomeurope(SiteSpider):
    """English calls stand under their listing, French ones at the root with the year at the end of the slug.

    Not verified on the live site: that the French listing has this address.
    """

    name = "welcomeurope"
    listings = (
        "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/",
        "https://www.welcomeurope.com/liste-de-nos-appels-a-projets/",
    )
    unverified = listings[1:]
    details = (
        r"/en/the-list-of-our-calls-projects/(?!page\b|feed\b)[^/]+/?",
        r"/calls-projects/(?!page\b|feed\b)[^/]+/?",
        r"/(?:[^/]+-)?20\d\d(?:-\d{1,2})?/?",
    )
