"""euroalert.net: calls and programmes of the EU, in English."""

from parsers.sites import Site

SITE = Site(
    name="euroalert",
    title="Euroalert",
    hosts=("euroalert.net",),
    country="ES",
    date_order="DMY",
    timezone="Europe/Madrid",
    key=r"/(call|programme)/(\d{1,9})(?:/|$)",
)
