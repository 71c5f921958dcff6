"""migrationpartnershipfacility.eu: projects and calls of the Migration Partnership Facility."""

from parsers.sites import Site

SITE = Site(
    name="mpf",
    title="Migration Partnership Facility",
    hosts=("migrationpartnershipfacility.eu",),
    country="AT",
    date_order="DMY",
    timezone="Europe/Brussels",
    key=r"/(mpf-projects)/(\d{1,9})-",
    trust="funder",
)
