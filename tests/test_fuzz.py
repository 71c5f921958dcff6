"""500 mutated pages read well, and the fuzz run would say so if they did not."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import fuzz
import mutations
import pytest

from parsers.items import Evidence, Item
from parsers.read import parse_page


def test_mutated_pages_read_well() -> None:
    said: list[str] = []
    assert fuzz.run(seed=20260301, first=0, count=500, say=said.append) == 0, "\n".join(said)
    with_items = int(said[-1].split(":")[1].split()[0])
    assert with_items > 150, "mutations that leave nothing to read prove nothing"


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_mutated_pages_read_well() -> None:
    said: list[str] = []
    assert fuzz.run(seed=1, first=0, count=10_000, say=said.append) == 0, "\n".join(said)


def test_a_case_is_made_from_its_seed_and_number_alone() -> None:
    script = "import hashlib, mutations; print(hashlib.sha256(b''.join(mutations.make_case(7, n).body for n in range(20))).hexdigest())"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(mutations.ROOT), str(mutations.ROOT / "tests")])}
    made = {
        subprocess.run([sys.executable, "-c", script], env=env | {"PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1


def page_with_a_call() -> mutations.Saved:
    return next(page for page in mutations.saved_pages() if "amif-thb-2024" in page.name)


def planted(monkeypatch: pytest.MonkeyPatch, change: Any) -> str:
    """What the look at a page says when the parser gives something else."""

    def changed(body: bytes, **known: Any) -> list[Item]:
        return [change(item) for item in parse_page(body, **known)]

    monkeypatch.setattr(mutations, "parse_page", changed)
    page = page_with_a_call()
    return fuzz.look(mutations.Case(page, page.body)).problem or ""


def test_a_sound_page_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    assert planted(monkeypatch, lambda item: item) == ""


def test_a_quote_that_is_not_on_the_page_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    made_up = {"title": (Evidence(quote="words of nobody", path="/html", rule="none"),)}
    said = planted(monkeypatch, lambda item: item.model_copy(update={"evidence": {**item.evidence, **made_up}}))
    assert said.startswith("title: its quote does not stand on the page")


def test_a_value_without_evidence_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "has no evidence" in planted(monkeypatch, lambda item: item.model_copy(update={"evidence": {}}))


def test_an_invalid_item_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert planted(monkeypatch, lambda item: item.model_copy(update={"language": "klingon"})).startswith("no valid item")


def test_another_item_the_second_time_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(range(10))
    said = planted(monkeypatch, lambda item: item.model_copy(update={"unread": (str(next(numbers)),)}))
    assert "second time" in said


def test_an_exception_is_found_and_its_page_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(body: bytes, **known: Any) -> list[Item]:
        if b"Sectors" in body:
            raise KeyError("Sectors")
        return []

    monkeypatch.setattr(mutations, "parse_page", broken)
    page = page_with_a_call()
    case = mutations.Case(page, b"<p>some words</p>" * 40 + b"Sectors" + b"<p>more words</p>" * 40)
    assert (fuzz.look(case).problem or "").startswith("raised KeyError")
    small = fuzz.shrunk(case, lambda other: bool(fuzz.look(other).problem))
    assert small.body == b"Sectors"


# What runs of the fuzz have found, made small.
FROM_THE_RUNS = [
    pytest.param("<li>Be a legal person <select><option>any</option></select> Back to the list</li>", id="words on both sides of a choice"),
    pytest.param("<li>Be a legal person <button>Copy</button> Back to the list</li>", id="words on both sides of a button"),
    pytest.param("<li>Be a legal person <div><math>x</math></div> Back to the list</li>", id="words on both sides of a formula"),
    pytest.param("<li>Be a legal person <nav>Menu</nav> Back to the list</li>", id="words on both sides of a menu"),
    pytest.param("<li>Be a legal person<p>Not <b>a</b>, but <b>b</b>.</p><p>And c.</p></li>", id="lines and bold words in one item"),
]


@pytest.mark.parametrize("markup", FROM_THE_RUNS)
def test_what_the_runs_have_found(markup: str) -> None:
    page = page_with_a_call()
    body = page.body.replace(b"<li>Be a legal person</li>", markup.encode())
    assert body != page.body
    seen = fuzz.look(mutations.Case(page, body))
    assert (seen.items, seen.problem) == (1, None)
