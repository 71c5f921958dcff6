"""Updating a golden never quietly lowers the bar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from opencalls.goldens import differences, golden_items, renew
from parsers.items import Amount, Bullet, Call, Evidence

CALL = Call(
    source="welcomeurope",
    source_key="/x",
    title="Help for harbours",
    reference="ISF-2024-TF2-AG-COP",
    amounts=(Amount(scope="call", min="12000000", max="12000000", currency="EUR", text="12 million euro"),),
    priorities=(
        Bullet(text="Priority 1: light", label="Priority 1"),
        Bullet(text="Priority 2: walls", label="Priority 2"),
    ),
    evidence={"title": (Evidence(quote="Help for harbours", path="/html/body/h1", rule="title"),)},
    unread=("Colour",),
)


def golden(tmp_path: Path, items: list[dict[str, Any]]) -> Path:
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>page</p>")
    beside = {
        "url": "https://x.eu/",
        "fetched_at": "2026-01-31T06:00:00Z",
        "_note": "kept",
        "items": items,
        "links": [],
    }
    page.with_name("page.gold.json").write_text(json.dumps(beside))
    return page


def read(page: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(page.with_name("page.gold.json").read_text())
    return value


def test_a_golden_holds_no_evidence_and_nothing_unread() -> None:
    (item,) = golden_items([CALL])
    assert "evidence" not in item
    assert "unread" not in item
    assert item["amounts"][0]["max"] == "12000000"


def test_empty_and_absent_are_the_same() -> None:
    full = golden_items([CALL])
    lean = [{key: value for key, value in full[0].items() if value not in (None, [])}]
    assert differences(lean, full) == []
    assert differences(full, [full[0] | {"_note": "why", "synthetic": True}]) == []


@pytest.mark.parametrize(
    ("changed", "field", "is_loss"),
    [
        ({"title": "Help for ports"}, "title", False),
        ({"title": None}, "title", True),
        ({"priorities": []}, "priorities", True),
        ({"priorities": [{"text": "Priority 1: light", "label": "Priority 1"}]}, "priorities", True),
        ({"institution": "European Commission"}, "institution", False),
        ({"reference": None}, "reference", True),
    ],
)
def test_what_is_a_loss(changed: dict[str, Any], field: str, is_loss: bool) -> None:
    old = golden_items([CALL])
    (difference,) = differences(old, [old[0] | changed])
    assert (difference.field, difference.is_loss) == (field, is_loss)


def test_an_item_that_is_gone_is_a_loss_and_a_new_one_is_not() -> None:
    one = golden_items([CALL])
    assert [difference.is_loss for difference in differences(one, [])] == [True]
    assert [difference.is_loss for difference in differences(one, one * 2)] == [False]


def test_a_better_reading_is_written_and_notes_are_kept(tmp_path: Path) -> None:
    old = golden_items([CALL])
    page = golden(tmp_path, [old[0] | {"institution": None, "title": "Help"}])
    found, written = renew(page, [CALL], allow_loss=False)
    assert written
    assert [difference.field for difference in found] == ["title"]
    assert read(page)["items"][0]["title"] == "Help for harbours"
    assert read(page)["_note"] == "kept"


def test_a_loss_is_held_back_until_it_is_allowed(tmp_path: Path) -> None:
    page = golden(tmp_path, [golden_items([CALL])[0] | {"institution": "European Commission"}])
    before = page.with_name("page.gold.json").read_bytes()
    assert renew(page, [CALL], allow_loss=False)[1] is False
    assert page.with_name("page.gold.json").read_bytes() == before
    assert renew(page, [CALL], allow_loss=True)[1] is True
    assert read(page)["items"][0]["institution"] is None


def test_nothing_is_written_where_nothing_differs(tmp_path: Path) -> None:
    page = golden(tmp_path, golden_items([CALL]))
    before = page.with_name("page.gold.json").stat().st_mtime_ns
    assert renew(page, [CALL], allow_loss=False) == ([], False)
    assert page.with_name("page.gold.json").stat().st_mtime_ns == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.gold.json", "page.html"]
