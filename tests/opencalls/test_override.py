"""override: a correction as people type it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from opencalls.override import _read
from tests.opencalls.crawled import calls, crawl, day
from tests.pipelines.synthetic import rows

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "calls.db"
    crawl(path, 0, calls())
    return path


def test_a_correction_and_what_becomes_of_it(run: Run, db: Path) -> None:
    done = run(
        "override", "esf 2026/sk/03", "deadlines", "1 May 2026, 17:00 Brussels time", "--why", "mail", "--db", db, "--now", day(0, 1)
    )
    assert done.returncode == 0 and "by hand" in done.stdout and '"utc": "2026-05-01T15:00:00Z"' in done.stdout
    crawl(db, 1, calls(institution="The Agency"))
    found = rows(db, "SELECT next_deadline, institution FROM calls WHERE reference = 'ESF-2026-SK-03'")
    assert found == [("2026-05-01", "The Agency")]
    done = run("override", "ESF-2026-SK-03", "deadlines", "--remove", "--why", "they took it back", "--db", db, "--now", day(1, 1))
    assert done.returncode == 0
    assert rows(db, "SELECT next_deadline FROM calls WHERE reference = 'ESF-2026-SK-03'") == [("2026-03-20",)]


def test_a_wrong_value_is_emptied_where_nobody_knows_the_right_one(run: Run, db: Path) -> None:
    done = run("override", "ESF-2026-SK-03", "deadlines", "--empty", "--why", "an info day", "--db", db, "--now", day(0, 1))
    assert done.returncode == 0 and "deadlines is now empty, by hand" in done.stdout
    crawl(db, 1, calls(institution="The Agency"))
    found = "SELECT next_deadline, institution FROM calls WHERE reference = 'ESF-2026-SK-03'"
    assert rows(db, found) == [(None, "The Agency")]
    told = run("history", "ESF-2026-SK-03", "--db", db).stdout
    assert "emptied, was 2026-03-20" in " ".join(told.split()) and "an info day" in told
    run("override", "ESF-2026-SK-03", "deadlines", "--remove", "--why", "they mended it", "--db", db, "--now", day(1, 1))
    assert rows(db, found) == [("2026-03-20", "The Agency")]
    assert "deadlines: as the sources state it" in " ".join(run("history", "ESF-2026-SK-03", "--db", db).stdout.split())
    assert rows(db, "SELECT command FROM runs ORDER BY id DESC LIMIT 1") == [
        ("override ESF-2026-SK-03 deadlines --remove --why 'they mended it'",)
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["NO-SUCH-REF", "title", "x", "--why", "y"], 1, "no call has this reference"),
        (["ESF-2026-SK-03", "title", "x"], 2, "say why"),
        (["ESF-2026-SK-03", "title", "--why", "y"], 2, "either a value or --empty or --remove"),
        (["ESF-2026-SK-03", "title", "x", "--remove", "--why", "y"], 2, "either a value or --empty or --remove"),
        (["ESF-2026-SK-03", "title", "x", "--empty", "--why", "y"], 2, "either a value or --empty or --remove"),
        (["ESF-2026-SK-03", "title", "--remove", "--empty", "--why", "y"], 2, "either a value or --empty or --remove"),
        (["ESF-2026-SK-03", "title", "--remove", "--why", "y"], 2, "title is not corrected"),
        (["ESF-2026-SK-03", "colour", "--empty", "--why", "y"], 2, "a call has no field colour"),
        (["ESF-2026-SK-03", "deadlines", "soon", "--why", "y"], 2, "'soon' cannot be its value"),
        (["ESF-2026-SK-03", "colour", "red", "--why", "y"], 2, "cannot be its value"),
        (["call:3", "url", "https://e.eu", "--why", "y"], 2, "cannot be corrected"),
        (["call:999", "title", "x", "--why", "y"], 1, "no call has this reference"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(run: Run, db: Path, arguments: list[str], code: int, words: str) -> None:
    done = run("override", *arguments, "--db", db)
    assert done.returncode == code
    assert words in " ".join(done.stderr.replace("│", " ").split())
    assert rows(db, "SELECT count(*) FROM overrides") == [(0,)]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("title", "A better title", "A better title"),
        ("title", "2026", "2026"),
        ("opens_on", "2026-03", "2026-03"),
        ("expected_grants", "5", 5),
        ("institution", "European Commission", "European Commission"),
        ("deadline_model", "rolling", "rolling"),
        ("status_published", "closed", "closed"),
    ],
)
def test_plain_values(field: str, value: str, expected: Any) -> None:
    assert _read("call", field, value) == expected


def test_values_as_a_page_prints_them() -> None:
    assert [(one["scope"], one["max"], one["currency"]) for one in _read("call", "amounts", "12 million euro")] == [
        ("call", "12000000", "EUR")
    ]
    assert [one["scope"] for one in _read("project", "amounts", "EUR 454,415.40")] == ["project"]
    assert _read("call", "funding_rate", "90%")["max"] == "90"
    assert _read("call", "duration_months", "24 months")["min"] == "24"
    assert _read("call", "programme", "Asylum, Migration and Integration Fund")["acronym"] is None
    assert [one["code"] for one in _read("call", "countries", "France, Germany")] == ["FR", "DE"]
    given = [{"date": "2026-05-01", "kind": "cut-off", "text": "by mail"}]
    assert _read("call", "deadlines", json.dumps(given))[0]["kind"] == "cut-off"


def test_several_with_one_name_are_told_apart_by_their_numbers(run: Run, tmp_path: Path) -> None:
    db = tmp_path / "twins.db"
    crawl(db, 0, [one.model_copy(update={"reference": None, "title": "Twin", "deadlines": ()}) for one in calls()[:2]])
    done = run("override", "twin", "institution", "x", "--why", "y", "--db", db)
    assert done.returncode == 2 and "call:1" in done.stderr and "call:2" in done.stderr
