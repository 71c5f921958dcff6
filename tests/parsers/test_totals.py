"""The figure that a listing gives of itself."""

from __future__ import annotations

import pytest
from linear import grows_linearly

from parsers.totals import read_total


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("212 calls found", 212),
        ("1,212 open calls found", 1212),
        ("1\u00a0212 résultats", 1212),
        ("Showing 1 - 10 of 212 results", 212),
        ("1–20 of 60", 60),
        ("Résultats 11 à 20 sur 143", 143),
        ("48 Treffer", 48),
        ("Treffer: 48", 48),
        ("Results: 1.204", 1204),
        ("Found 12 projects", 12),
        ("143 résultats trouvés", 143),
        ("37 convocatorias encontradas", 37),
        ("37 risultati", 37),
        ("60 results Showing 1 - 10 of 60 results", 60),
        ("", None),
        ("Page 1 212 results", None),
        ("1 212 résultats", None),
        ("Calls for proposals 2026", None),
        ("Page 2 of 7", None),
        ("12 million euro", None),
        ("Call 3: 45 projects funded", None),
        ("We have supported 300 projects since 2014", None),
        ("10 calls found 20 calls found", None),
        ("12 March 2026 to 31 March 2026 of the year", None),
        ("Deadline: 31/12/2026", None),
    ],
)
def test_read_total(text: str, total: int | None) -> None:
    assert read_total(text) == total


def test_the_time_grows_with_the_text() -> None:
    for unit in ("1 - 1 of ", "9", "1,", "results ", "found 1 ", "total : "):
        assert grows_linearly(read_total, unit)
