"""The title of a page of text by the way to it, which names it last."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

_BELOW = "\n\nTowns may apply for grants of up to €5,000 by 3 May 2027."


@pytest.mark.parametrize(
    ("lines", "path", "title"),
    [
        # The slogan of the site and its menu stand above.
        (["A part of the Coast Ministry", "Home » Grants » Hive Grant", "Hive Grant"], "grants/hive", "Hive Grant"),
        (["Startseite › Förderung › Ruhige Häfen", "", "Ruhige Häfen"], "foerderung/1", "Ruhige Häfen"),
        (["Accueil > Aides > Ports calmes", "Imprimer", "Ports calmes"], "aides/2", "Ports calmes"),
        # A kind of page is its name only where the address says so too.
        (["A part of the Coast Ministry", "Home » Grants » Project Grant", "Project Grant"], "grants/project-grant", "Project Grant"),
        # The name in full stands beside the short one.
        (["Accueil / Appels / APP 2027", "Appel à projets portuaires 2027", "APP 2027"], "appels/4", "Appel à projets portuaires 2027"),
    ],
)
def test_a_line_that_repeats_the_last_step_is_the_title(lines: list[str], path: str, title: str) -> None:
    url = f"https://www.coast.example/{path}"
    (item,) = parse_page(("\n".join(lines) + _BELOW).encode(), content_type="text/plain", url=url)
    assert item.title == title
