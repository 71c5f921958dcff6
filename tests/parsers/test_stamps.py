"""What stands above the heading of any page is no title: when it was changed, what to share it with, how long it takes to read."""

from __future__ import annotations

import pytest

from opencalls import parse_page

_PAGE = """{line}

Fund for crafts of the harbour

Towns can apply for a grant of up to €5,000. Applications are due by 5 May 2026.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Zuletzt aktualisiert: 04.11.2025",
        "Last updated on 3 May 2025 at 10:11",
        "lunes, 06 de julio de 2025 a las 03:03 PM",
        "vendredi 12 juillet 2025, 14:30",
        "Share Embed Tweet",
        "Partager cette page",
        "3 min read",
        "Lesezeit: 3 Minuten",
        "[Funding]",
        "Please note our offices are closed on Mondays",
    ],
)
def test_a_line_that_any_page_has_is_no_title(line: str) -> None:
    (item,) = parse_page(_PAGE.format(line=line).encode(), url="https://harbour.example/x", content_type="text/plain")
    assert item.title == "Fund for crafts of the harbour"


@pytest.mark.parametrize("title", ["Print Fund 2025", "Data Fund 2025", "Share your harbour: grants"])
def test_a_name_with_such_a_word_is_one(title: str) -> None:
    (item,) = parse_page(_PAGE.replace("Fund for crafts of the harbour", "").format(line=title).encode(), content_type="text/plain")
    assert item.title == title


def test_a_month_behind_the_kind_of_page_is_no_name() -> None:
    page = _PAGE.replace("Fund for crafts of the harbour", "").format(line="Call for proposals: March 2026")
    (item,) = parse_page(page.encode(), content_type="text/plain")
    assert item.title is None or item.title == "Call for proposals: March 2026"
