"""Pages of labels in the smaller languages, among paths, statuses, sums of other years and of turnover."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from parsers.items import Call
from parsers.read import parse_page

# "== language | title | reference | status | opens | deadline | total | least-most currency | rate | months", "-" for what is not stated.
_PAGES = (Path(__file__).parent / "pages" / "smaller-languages.txt").read_text().split("== ")[1:]


def _span(value: Any, unit: str = "") -> str:
    if value is None:
        return "-"
    if value.min == value.max:
        return f"{value.max.normalize():f}{unit}"
    return f"{value.min.normalize():f}-{value.max.normalize():f}{unit}" if value.min else f"-{value.max.normalize():f}{unit}"


def _told(item: Call) -> list[str]:
    days = [f"{day.date}T{day.time}" if day.time else str(day.date) for day in item.deadlines]
    sums = {amount.scope: amount for amount in item.amounts}
    grant = sums.get("grant")
    return [
        item.language or "-",
        item.title or "-",
        item.reference or "-",
        item.status_published or "-",
        item.opens_on or "-",
        ", ".join(days) or "-",
        _span(sums.get("call")),
        _span(grant, f" {grant.currency}" if grant else ""),
        _span(item.funding_rate),
        _span(item.duration_months),
    ]


@pytest.mark.parametrize("page", _PAGES, ids=[page[:2] for page in _PAGES])
def test_what_a_page_of_labels_states(page: str) -> None:
    stated, url, text = page.split("\n", 2)
    [item] = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    assert isinstance(item, Call)
    assert _told(item) == stated.split(" | ")
