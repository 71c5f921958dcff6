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


@pytest.mark.parametrize(
    ("lines", "path", "title"),
    [
        (["Skip nav", "Search", "Call for proposals Quiet Harbours 2027"], "p/1", "Call for proposals Quiet Harbours 2027"),
        (["Le Département", "Appel à projets pour des ports calmes"], "p/2", "Appel à projets pour des ports calmes"),
        # A few words that the address repeats are a name.
        (["Quiet Harbours", "The second call for proposals is open"], "quiet-harbours", "Quiet Harbours"),
        # What is said of a call names none.
        (["Porti calmi", "Bando pubblicato il 3 marzo 2027"], "p/3", "Porti calmi"),
    ],
)
def test_a_title_that_says_little_gives_way_to_a_line_that_names_the_call(lines: list[str], path: str, title: str) -> None:
    page = "\n".join(lines) + _BELOW
    (item,) = parse_page(page.encode(), content_type="text/plain", url=f"https://www.coast.example/{path}")
    assert item.title == title
