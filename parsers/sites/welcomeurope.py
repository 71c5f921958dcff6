"""welcomeurope.com: an aggregator of EU calls, in English and French."""

from parsers.sites import Site

SITE = Site(
    name="welcomeurope",
    title="Welcomeurope",
    hosts=("welcomeurope.com",),
    country="FR",
    date_order="DMY",
    timezone="Europe/Paris",
)
