"""Pairs of records, told same or different by a person: nothing is joined that differs, and little that is one is missed.

pairs.jsonl holds references, titles, programmes, deadlines and totals that funders and aggregators print, as they print
them, and near misses made from them; what no careful rule joins but a person would is in it, too.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pipelines.identity import keys_of, profile_of
from pipelines.matching import Judgement, compare

PAIRS = [json.loads(line) for line in Path(__file__).with_name("pairs.jsonl").read_text(encoding="utf-8").splitlines()]


def item(facts: dict[str, Any], side: str) -> dict[str, Any]:
    """The facts as an item; the page is its own unless the facts name one."""
    kind = facts.get("kind", "call")
    total = facts.get("total")
    scope = kind if kind != "programme" else "programme"
    made = {
        "kind": kind,
        "source": facts["source"],
        "source_key": facts.get("key", f"/{side}"),
        "url": facts.get("url", f"https://{facts['source']}/{side}{facts.get('key', '')}"),
        "language": facts.get("language"),
        "title": facts.get("title"),
        "amounts": [{"scope": scope, "min": str(total), "max": str(total), "currency": "EUR", "text": "t"}] if total else [],
        "links": [{"url": facts["link"], "title": None, "role": "official"}] if "link" in facts else [],
    }
    if kind == "call":
        named = {"name": facts.get("programme"), "acronym": facts.get("acronym"), "period": None}
        made["programme"] = named if named["name"] or named["acronym"] else None
        made["reference"] = facts.get("reference")
        made["deadlines"] = [{"date": day, "kind": "single"} for day in facts.get("deadlines", ())]
        return made
    return made | {name: facts.get(name) for name in ("acronym", "starts_on", "ends_on")}


def judge(pair: dict[str, Any], *, turned: bool = False) -> Judgement:
    """What the rules say of a pair that meets under a key; a pair that does not is never compared."""
    a, b = (profile_of(item(pair[side], side), f"sha {side}") for side in ("a", "b"))
    if not {key for key in keys_of(a) if not key.startswith("in:")} & set(keys_of(b)):
        return Judgement("no")
    return compare(b, a) if turned else compare(a, b)


def test_the_set_is_large_and_hard() -> None:
    same = Counter(pair["same"] for pair in PAIRS)
    assert len(PAIRS) >= 300
    assert min(same.values()) >= 100
    assert len({pair["case"] for pair in PAIRS}) >= 25


def test_no_pair_is_joined_that_differs_and_few_are_missed(capsys: pytest.CaptureFixture[str]) -> None:
    joined = [(pair, judge(pair).verdict == "same") for pair in PAIRS]
    wrong = [pair for pair, same in joined if same and not pair["same"]]
    missed = Counter(pair["case"] for pair, same in joined if pair["same"] and not same)
    right = sum(same and pair["same"] for pair, same in joined)
    precision, recall = right / (right + len(wrong)), right / sum(pair["same"] for pair in PAIRS)
    with capsys.disabled():
        print(f"\n{len(PAIRS)} pairs: precision {precision:.3f}, recall {recall:.3f}; missed {dict(missed)}")
    assert wrong == []
    assert recall >= 0.95


def test_the_order_does_not_matter() -> None:
    for pair in PAIRS:
        assert judge(pair) == judge(pair, turned=True), pair
