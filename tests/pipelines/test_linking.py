"""Links from projects to calls to programmes; where the period cannot be settled there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from joined import AGGREGATOR, OFFICIAL, OTHER, deadline, of, programme, project, said
from synthetic import DAY, NOW, keep, rows

ISF_POLICE = programme("Internal Security Fund - Police", "ISF - Police", 2014, 2020)
ISF = programme("Internal Security Fund", "ISF", 2021, 2027)
AMIF_OLD = programme("Asylum, Migration and Integration Fund", "AMIF", 2014, 2020)
AMIF = programme("Asylum, Migration and Integration Fund", "AMIF", 2021, 2027)
NO_PERIOD = programme("Innowwide", "Innowwide", None, None)
PROGRAMMES = (ISF_POLICE, ISF, AMIF_OLD, AMIF, NO_PERIOD)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


def linked(db: Path, table: str) -> list[tuple[Any, ...]]:
    joined = f"{table} LEFT JOIN programmes ON programmes.id = programme_id"
    return rows(db, f"SELECT programmes.acronym, programmes.starts_on FROM {joined} ORDER BY {table}.id")


POLICE, NEW_ISF, OLD_AMIF, NEW_AMIF, NONE = ("ISF - Police", "2014"), ("ISF", "2021"), ("AMIF", "2014"), ("AMIF", "2021"), (None, None)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"reference": "ISF-2024-TF2-AG-COP"}, NEW_ISF),  # the reference alone names it
        ({"reference": "ISFP-2020-AG-ENV"}, POLICE),
        ({"reference": "HOME/2014/ISFP/AG/RADX", "programme": {"name": "Internal Security Fund - Police"}}, POLICE),
        ({"reference": "ISF-2019-AG-X"}, NONE),  # the ISF of 2014 to 2020 was two programmes
        ({"reference": "AMIF-2020-AG-CALL-01"}, OLD_AMIF),
        ({"reference": "AMIF-2024-TF2-AG-THB"}, NEW_AMIF),
        ({"reference": None, "programme": {"acronym": "AMIF"}}, NONE),  # of which period?
        ({"reference": None, "programme": {"acronym": "AMIF", "period": (2021, 2027)}}, NEW_AMIF),
        ({"reference": None, "programme": {"acronym": "AMIF", "period": (2007, 2013)}}, NONE),
        ({"reference": None, "programme": {"acronym": "AMIF"}, "opens_on": "2019-05"}, OLD_AMIF),
        ({"reference": None, "programme": {"acronym": "amif"}, "deadlines": [deadline("2023-02-01")]}, NEW_AMIF),
        ({"reference": None, "programme": {"acronym": "AMIF"}, "deadlines": [deadline("2021-02-01")]}, NONE),  # of a call of 2020?
        ({"reference": None, "programme": {"acronym": "AMIF"}, "deadlines": [deadline("2029-02-01")]}, NONE),
        ({"reference": None, "programme": {"name": "Internal Security Fund (ISF)"}, "opens_on": "2023"}, NEW_ISF),
        ({"reference": None, "programme": {"name": "Internal Security Fund - Police", "acronym": "ISFP"}}, POLICE),  # of one period only
        ({"reference": None, "programme": {"name": "The Asylum, Migration and Integration Fund Programme"}, "opens_on": "2023"}, NEW_AMIF),
        ({"reference": "CERV-2025-EQUAL-X", "programme": {"acronym": "AMIF"}}, NONE),  # the reference is another programme's
        ({"reference": "HOME-2023-AG-X", "programme": {"acronym": "AMIF"}}, NEW_AMIF),
        ({"reference": "ISF-2024-AG-X", "programme": {"acronym": "AMIF"}}, NONE),  # two programmes: nobody knows
        ({"reference": "X-2024-Y-Z", "programme": {"acronym": "Innowwide"}}, NONE),  # its period is not stated
        ({"reference": "X-2024-Y-Z", "programme": {"name": "Another fund"}}, NONE),
        ({"reference": None}, NONE),
    ],
)
def test_a_call_belongs_to_the_programme_of_its_period(db: Path, stated: dict[str, Any], expected: tuple[Any, Any]) -> None:
    keep(db, of(said(OFFICIAL, **stated)), *map(of, PROGRAMMES))
    assert linked(db, "calls") == [expected]


@pytest.mark.parametrize(
    ("acronym", "starts_on", "expected"),
    [
        ("ISF-Police", "2022-01", POLICE),  # money of 2014 to 2020, spent later
        ("ISF-Police", "2026-01", NONE),
        ("ISF", "2022-01", NONE),
        ("ISF", "2024-01", NEW_ISF),
        ("AMIF", "2019-01", OLD_AMIF),
        ("AMIF", "2022-01", NONE),  # of either period
        ("AMIF", "2024-06-01", NEW_AMIF),
        ("AMIF", None, NONE),
        (None, "2024", NONE),
    ],
)
def test_a_project_belongs_to_the_programme_that_can_have_paid_it(
    db: Path, acronym: str | None, starts_on: str | None, expected: tuple[Any, Any]
) -> None:
    named = {"acronym": acronym} if acronym else None
    keep(db, *map(of, PROGRAMMES), of(project(programme=named, starts_on=starts_on)))
    assert linked(db, "projects") == [expected]


def test_a_project_belongs_to_the_call_that_it_names_and_to_its_programme(db: Path) -> None:
    keep(db, of(project(call_reference="isf–2024–tf2–ag–cop")), of(said(OFFICIAL)), of(said(AGGREGATOR)), of(ISF))
    assert rows(db, "SELECT call_id, programme_id FROM projects") == [(1, 1)]


def test_of_two_calls_with_one_reference_nobody_knows_which(db: Path) -> None:
    two = (said(AGGREGATOR, "/1"), said(AGGREGATOR, "/2", title="Another call of that reference"))
    keep(db, of(project(call_reference=two[0].reference)), *map(of, two))
    assert rows(db, "SELECT call_id FROM projects") == [(None,)]


def test_links_follow_what_comes_changes_and_goes(db: Path) -> None:
    keep(db, of(project(call_reference="ISF-2024-TF2-AG-COP")), of(said(AGGREGATOR)))
    assert rows(db, "SELECT call_id, programme_id FROM projects") == [(1, None)]
    keep(db, of(ISF), now=NOW + DAY)  # the programme comes last
    assert rows(db, "SELECT call_id, programme_id FROM projects") == [(1, 1)]
    other = programme("Border Management and Visa Instrument", "BMVI", 2021, 2027, key=ISF.source_key)
    keep(db, of(other, at=NOW + 2 * DAY, body="v2"), now=NOW + 2 * DAY)  # it was read wrongly
    assert linked(db, "calls") == linked(db, "projects") == [NONE]
    keep(db, of(said(AGGREGATOR, reference="BMVI-2024-AG-X"), at=NOW + 3 * DAY, body="v2"), now=NOW + 3 * DAY)
    assert linked(db, "calls") == [("BMVI", "2021")]
    assert rows(db, "SELECT call_id FROM projects") == [(None,)]


def test_links_survive_joining(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL, reference=None, title="Something else")),
        of(said(AGGREGATOR)),
        of(ISF),
        of(project(call_reference=said(OTHER).reference)),
    )
    assert rows(db, "SELECT call_id FROM projects") == [(2,)]
    keep(db, of(said(OFFICIAL), at=NOW + DAY, body="v2"), now=NOW + DAY)
    assert rows(db, "SELECT call_id, programme_id FROM projects") == [(1, 1)]
