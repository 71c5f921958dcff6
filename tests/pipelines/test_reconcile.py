"""Records become calls: who is joined, who is not, what a person decides, and numbers that last."""

from __future__ import annotations

import itertools
import random
import sqlite3
from pathlib import Path

import pytest
from joined import AGGREGATOR, OFFICIAL, OTHER, REFERENCE, TOPIC, deadline, numbers, of, programme, project, said, total
from synthetic import DAY, NOW, check_whole, contents, keep, row, rows

from parsers.page import ReadPage
from pipelines.errors import StoreError
from pipelines.matching_by_hand import decide

LATER = NOW + DAY
A, B, C = f"{OFFICIAL}/1", f"{AGGREGATOR}/1", f"{OTHER}/1"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


def rules(db: Path) -> dict[str, tuple[str, float]]:
    found = rows(db, "SELECT source || source_key, rule, score FROM matches JOIN records ON id = record_id")
    return {name: (rule, score) for name, rule, score in found}


def test_one_reference_in_three_forms_is_one_call(db: Path) -> None:
    forms = (REFERENCE, REFERENCE.lower(), REFERENCE.replace("-", "–"))
    keep(db, *(of(said(source, reference=form)) for source, form in zip((OFFICIAL, AGGREGATOR, OTHER), forms, strict=True)))
    assert numbers(db) == {A: 1, B: 1, C: 1}
    assert rows(db, "SELECT count(*) FROM calls") == [(1,)]
    assert {name: rule for name, (rule, _) in rules(db).items()} == {A: "own record", B: "reference", C: "reference"}
    check_whole(db)


def test_the_portal_link_joins_what_prints_no_reference(db: Path) -> None:
    link = {"url": f"{TOPIC};callCode=null", "title": None, "role": "official"}
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR, reference=None, title="Autre titre", language="fr", links=[link])))
    assert numbers(db) == {A: 1, B: 1}
    assert rules(db)[B][0] == "portal link"


def test_a_page_that_leads_to_several_topics_is_none_of_them(db: Path) -> None:
    links = [{"url": TOPIC.replace("cop", name), "title": None, "role": "official"} for name in ("cop", "thb")]
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR, reference=None, title="Security calls of the year", links=links)))
    assert numbers(db) == {A: 1, B: 2}


def test_29_rows_of_one_site_with_one_reference_are_29_calls(db: Path) -> None:
    cut_offs = [
        said(AGGREGATOR, f"/{n}", title=f"Charter, cut-off {n}", deadlines=[deadline(f"2024-{n % 12 + 1:02d}-15")]) for n in range(29)
    ]
    keep(db, *map(of, cut_offs))
    assert len(set(numbers(db).values())) == 29
    assert rows(db, "SELECT count(*) FROM pairs WHERE verdict = 'same'") == [(0,)]


def test_two_items_of_one_page_are_two_calls(db: Path) -> None:
    url = "https://ec.europa.eu/both"
    keep(db, of(said(OFFICIAL, "/both#1", url=url), said(OFFICIAL, "/both#2", url=url)), of(said(AGGREGATOR)))
    found = numbers(db)
    assert found[f"{OFFICIAL}/both#1"] != found[f"{OFFICIAL}/both#2"]
    # which of the two the aggregator means, nobody knows
    assert found[B] not in (found[f"{OFFICIAL}/both#1"], found[f"{OFFICIAL}/both#2"])
    assert len(rows(db, "SELECT * FROM matches_to_review")) >= 2


def test_the_better_of_two_pages_of_a_site_is_taken(db: Path) -> None:
    fifth = said(OFFICIAL, "/5", title="Charter - 5th cut-off", deadlines=[deadline("2024-05-15")])
    sixth = said(OFFICIAL, "/6", title="Charter - 6th cut-off", deadlines=[deadline("2024-06-15")])
    keep(db, of(fifth), of(sixth), of(said(AGGREGATOR, title="Charter 6th cut-off", deadlines=[deadline("2024-06-15")])))
    found = numbers(db)
    assert found[B] == found[f"{OFFICIAL}/6"] != found[f"{OFFICIAL}/5"]


def test_an_extension_makes_no_new_call(db: Path) -> None:
    keep(db, of(said(OFFICIAL, deadlines=[deadline("2024-10-01")])), of(said(AGGREGATOR, deadlines=[deadline("2024-10-01")])))
    keep(db, of(said(OFFICIAL, deadlines=[deadline("2024-10-29")]), at=LATER, body="v2"), now=LATER)
    assert numbers(db) == {A: 1, B: 1}
    assert row(db, "calls")["next_deadline"] == "2024-10-29"


def test_joining_keeps_the_oldest_number_and_leaves_a_redirect(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL, reference=None, title="Something else")),
        of(said(AGGREGATOR)),
        of(said(OTHER, "/2", reference="ISF-2024-TF2-AG-X")),
    )
    assert numbers(db) == {A: 1, B: 2, f"{OTHER}/2": 3}
    keep(db, of(said(OFFICIAL), at=LATER, body="v2"), now=LATER)
    assert numbers(db) == {A: 1, B: 1, f"{OTHER}/2": 3}
    assert rows(db, "SELECT * FROM redirects") == [("call", 2, 1)]


def test_who_leaves_gets_a_new_number_and_no_number_comes_twice(db: Path) -> None:
    keep(db, *(of(said(source)) for source in (OFFICIAL, AGGREGATOR, OTHER)))
    assert set(numbers(db).values()) == {1}
    keep(db, of(said(OFFICIAL, reference="ISF-2024-TF2-AG-OTHER"), at=LATER, body="v2"), now=LATER)
    assert numbers(db) == {A: 4, B: 1, C: 1}  # the two that stay keep the number; 2 and 3 were theirs before they were joined
    keep(db, of(said(OFFICIAL), at=LATER + DAY, body="v3"), now=LATER + DAY)
    assert numbers(db) == {A: 1, B: 1, C: 1}
    keep(db, of(said(OTHER, "/new", reference="ISF-2024-TF2-AG-NEW"), at=LATER + DAY), now=LATER + DAY)
    assert numbers(db)[f"{OTHER}/new"] == 5
    assert rows(db, "SELECT old_id, new_id FROM redirects ORDER BY old_id") == [(2, 1), (3, 1), (4, 1)]


def test_after_a_split_both_rows_say_what_their_records_say(db: Path) -> None:
    keep(db, of(said(OFFICIAL, expected_grants=3)), of(said(AGGREGATOR, amounts=[total(5)])))
    keep(db, of(said(OFFICIAL, expected_grants=3, reference="ISF-2024-TF2-AG-X"), at=LATER, body="v2"), now=LATER)
    found = rows(db, "SELECT id, expected_grants, total_budget, reference FROM calls ORDER BY id")
    assert found == [(1, 3, None, "ISF-2024-TF2-AG-X"), (3, None, 5, REFERENCE)]
    assert rows(db, "SELECT * FROM call_fields") == []


def test_a_record_that_becomes_a_programme_leaves_the_call_to_the_others(db: Path) -> None:
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR)))
    keep(db, of(programme("Internal Security Fund", "ISF", 2021, 2027, key="/1", source=OFFICIAL), at=LATER, body="v2"), now=LATER)
    assert numbers(db) == {B: 1}
    assert rows(db, "SELECT record_id, title FROM calls") == [(2, "Partnerships against migrant smuggling")]
    assert rows(db, "SELECT name FROM programmes") == [("Internal Security Fund",)]
    check_whole(db)


def test_programmes_and_projects_of_two_sites_are_joined(db: Path) -> None:
    facts = {"title": "Explorers of new routes", "starts_on": "2022-01", "ends_on": "2023-12", "amounts": [total(5, "project")]}
    keep(
        db,
        of(programme("Internal Security Fund", "ISF", 2021, 2027)),
        of(programme("Internal Security Fund", None, 2021, 2027, source=OFFICIAL)),
        of(programme("Internal Security Fund - Police", "ISF - Police", 2014, 2020)),
        of(project(**facts)),
        of(project(**(facts | {"source": OTHER, "amounts": [], "ends_on": "2023-12-31"}))),
    )
    assert sorted(numbers(db, "programme").values()) == [1, 1, 3]
    assert sorted(numbers(db, "project").values()) == [1, 1]
    assert rows(db, "SELECT name, acronym FROM programmes WHERE id = 1") == [("Internal Security Fund", "ISF")]


def test_doubt_waits_for_a_person_who_can_join_and_part(db: Path) -> None:
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR, reference=None)))
    ((one, other, reason),) = rows(db, "SELECT record_a, record_b, reason FROM matches_to_review")
    assert (one, other, reason) == (1, 2, None)
    assert decide(db, 2, 1, "same", LATER) == (1, 1)
    assert rules(db)[B] == ("by hand", 1.0)
    assert rows(db, "SELECT * FROM matches_to_review") == []
    assert decide(db, 1, 2, "different", LATER) == (1, 3)
    assert rows(db, "SELECT * FROM matches_to_review") == []


def test_decisions_survive_every_crawl(db: Path) -> None:
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR)), of(said(OTHER, reference="ISF-2020-TF1-AG-OLD", title="Another")))
    decide(db, 1, 2, "different", LATER)
    decide(db, 1, 3, "same", LATER)
    for day in range(2, 5):
        at = NOW + day * DAY
        keep(db, *(of(said(source, expected_grants=day), at=at, body=f"v{day}") for source in (OFFICIAL, AGGREGATOR)), now=at)
        found = numbers(db)
        assert found[A] == found[C] != found[B]


def test_the_newest_decision_on_two_records_counts_and_different_is_stronger(db: Path) -> None:
    keep(db, *(of(said(source, reference=None, title=f"Title of {source}")) for source in (OFFICIAL, AGGREGATOR, OTHER)))
    for one, other, verdict in ((1, 2, "same"), (2, 3, "same"), (1, 3, "different")):
        decide(db, one, other, verdict, LATER)  # type: ignore[arg-type]
    found = numbers(db)
    assert found[A] != found[C]
    decide(db, 1, 3, "same", LATER)
    assert len(set(numbers(db).values())) == 1


@pytest.mark.parametrize(("one", "other", "words"), [(1, 1, "one record"), (1, 9, "no record 9"), (1, 2, "a call, record 2 a programme")])
def test_a_decision_that_cannot_be_is_refused_and_nothing_changes(db: Path, one: int, other: int, words: str) -> None:
    keep(db, of(said(OFFICIAL)), of(programme("ISF", "ISF", 2021, 2027)))
    with pytest.raises(StoreError, match=words):
        decide(db, one, other, "same", LATER)
    assert rows(db, "SELECT * FROM decisions") == []
    with pytest.raises(StoreError, match="there is none"):
        decide(db.with_name("no.db"), 1, 2, "same", LATER)


def pages() -> list[ReadPage]:
    """Sites that agree, differ, keep two pages of one thing, and follow each other from year to year."""
    made = []
    for n in range(12):
        reference, day = f"CERV-202{n % 4}-EQUAL-{'ABC'[n % 3]}X{n}", f"202{n % 4}-0{n % 9 + 1}-15"
        title = f"Rights of {['children', 'workers', 'patients', 'travellers'][n % 4]} in towns and regions"
        for source in (OFFICIAL, AGGREGATOR, OTHER):
            stated = reference if (n + len(source)) % 3 else None
            made.append(of(said(source, f"/{n}", title=title, reference=stated, deadlines=[deadline(day)], amounts=[total(1000 + n % 2)])))
        if n % 5 == 0:
            made.append(of(said(AGGREGATOR, f"/{n}/again", title=title, reference=reference, deadlines=[deadline(day)])))
    return made


def together(db: Path) -> set[frozenset[str]]:
    found = sorted((number, name) for name, number in numbers(db).items())
    return {frozenset(name for _, name in group) for _, group in itertools.groupby(found, key=lambda one: one[0])}


def test_the_order_of_pages_and_runs_does_not_matter(tmp_path: Path) -> None:
    """All at once, one at a time, backwards, shuffled: the same records end up together."""
    expected: set[frozenset[str]] = set()
    for number, seed in enumerate((None, 1, 2, 3)):
        db, ordered = tmp_path / f"{number}.db", pages()
        if seed:
            random.Random(seed).shuffle(ordered)
        for batch in [ordered] if seed is None else [ordered[start : start + 7] for start in range(0, len(ordered), 7)]:
            keep(db, *batch)
        expected = expected or together(db)
        assert together(db) == expected
        check_whole(db)
    assert max(map(len, expected)) == 3
    assert min(map(len, expected)) == 1


def test_reconciling_all_again_changes_nothing(db: Path) -> None:
    keep(db, *pages())
    tables = ("calls", "matches", "call_fields", "redirects", "identities", "decisions")
    before = contents(db, tables)
    with sqlite3.connect(db) as connection:
        connection.execute("INSERT INTO unreconciled SELECT id, 0 FROM records")
    keep(db, now=LATER)
    assert contents(db, tables) == before
    assert rows(db, "SELECT count(*) FROM unreconciled") == [(0,)]


def test_what_an_older_opencalls_stored_is_joined_by_the_upgrade(db: Path) -> None:
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR)))
    with sqlite3.connect(db) as connection:  # as before records were joined
        for table in ("identities", "identity_keys", "pairs", "redirects", "call_fields"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("INSERT INTO calls (id, record_id) VALUES (2, 2)")
        connection.execute("UPDATE matches SET call_id = 2, rule = 'own record' WHERE record_id = 2")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'schema_2'")
    keep(db, now=LATER)
    assert numbers(db) == {A: 1, B: 1}
