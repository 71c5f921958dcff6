"""A simulated year (`make year`), and a month of it in the normal suite: at the end the database is the written-down truth."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.year import world
from tests.year.simulation import Year, week_of
from tests.year.world import ALERT, OFFICIAL, SOURCES, WELCOME

CHANGES = """SELECT source, records.reference, changes.changed_at, field, cause
    FROM changes JOIN records ON records.id = record_id ORDER BY changes.id"""
ABSENCES = """SELECT source, reference, absences.missing_since, misses, absences.withdrawn_at, back_at
    FROM absences JOIN records ON records.id = record_id ORDER BY absences.id"""
RECORDS = """SELECT source, reference, title, json_extract(item, '$.deadlines[0].date'), json_extract(item, '$.amounts[0].max'),
    json_extract(item, '$.duration_months.max'), json_array_length(item, '$.priorities'), first_seen, last_seen FROM records"""
CALLS = "SELECT reference, title, total_budget, next_deadline, duration_max FROM calls"
CONFLICTS = "SELECT DISTINCT calls.reference, field FROM conflicts JOIN calls ON calls.id = call_id"


def check(folder: Path, first: int, last: int) -> Year:
    year = Year(folder, first, last)
    year.run()
    expected = {(week, source): world.verdict(source, week) for week in range(first, last + 1) for source in SOURCES}
    assert {key: (verdict, reasons) for key, (verdict, reasons) in year.verdicts.items() if verdict != expected[key]} == {}
    assert set(year.verdicts) == set(expected)
    check_records(year)
    check_history(year)
    check_calls(year)
    assert year.rows("SELECT * FROM staged") == [] == year.rows("PRAGMA foreign_key_check")
    assert year.rows("PRAGMA integrity_check") == [("ok",)]
    return year


def check_records(year: Year) -> None:
    """Each record says what its source said when it was last read, and is never lost."""
    found = year.by_record(RECORDS)
    expected = {}
    for source in SOURCES:
        for number in world.NUMBERS:
            if weeks := world.seen(source, number, year.first, year.last):
                told = world.told(source, number, weeks[-1])
                months = told.months if weeks[-1] >= world.UPGRADE else None
                deadline = told.deadline and told.deadline.isoformat()
                state = (told.title, deadline, told.millions * 1e6, months, len(told.priorities), weeks[0], weeks[-1])
                expected[source, number] = [state]
    read = {
        key: [(title, day, float(sum_), months and float(months), count, week_of(first), week_of(last))]
        for key, [(title, day, sum_, months, count, first, last)] in found.items()
    }
    assert read == expected


def check_history(year: Year) -> None:
    """Every change and every absence, in its week and with its cause, and no other."""
    changes, absences = year.by_record(CHANGES), year.by_record(ABSENCES)
    for source in SOURCES:
        for number in world.NUMBERS:
            told = sorted((week_of(at), field, cause) for at, field, cause in changes[source, number])
            assert told == sorted(world.changes(source, number, year.first, year.last)), (source, number)
            away = [world.Absence(week_of(a) or 0, misses, week_of(b), week_of(c)) for a, misses, b, c in absences[source, number]]
            assert away == world.absences(source, number, year.first, year.last), (source, number)


def check_calls(year: Year) -> None:
    """One call a reference, as the Facility states it; what the others state differently is a conflict."""
    known = [told for told, _ in year.known(year.last)]
    assert sorted(row[:3] for row in year.rows(CALLS)) == sorted((told.reference, told.title, told.millions * 1e6) for told in known)
    assert len(year.rows("SELECT * FROM matches")) == len(year.rows("SELECT * FROM records"))
    expected = set()
    for number in world.NUMBERS:
        said = [world.told(source, number, weeks[-1]) for source in SOURCES if (weeks := world.seen(source, number, year.first, year.last))]
        for field, values in (("deadlines", {told.deadline for told in said}), ("amounts", {told.millions for told in said})):
            if len(values) > 1:
                expected.add((said[0].reference, field))
    assert {(reference, field) for reference, field in year.rows(CONFLICTS) if field in ("deadlines", "amounts")} == expected
    assert expected


@pytest.mark.timeout(300)
def test_a_month(tmp_path: Path) -> None:
    """Weeks 25 to 30: a login wall for two weeks, an extension, a deadline that passes, errors of aggregators."""
    year = check(tmp_path, 25, 30)
    assert year.verdicts[28, WELCOME][0] == year.verdicts[29, WELCOME][0] == "broken"
    assert "items have fields kept for subscribers" in year.verdicts[28, WELCOME][1]
    assert year.rows("SELECT count(*) FROM quarantine WHERE source = ? AND released_at IS NULL", WELCOME) != [(0,)]


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_a_year(tmp_path: Path) -> None:
    year = check(tmp_path, 0, world.WEEKS - 1)
    assert "deadlines is filled in 0%" in year.verdicts[world.RENAMED, WELCOME][1]
    assert "Cau erbyn" in year.verdicts[world.RENAMED, WELCOME][1]
    assert "no page found" in year.verdicts[world.OUTAGE, ALERT][1]
    assert "http 500" in year.verdicts[world.FAILING, OFFICIAL][1]
    extended = year.rows("SELECT reference, \"by\" FROM deadline_changes WHERE source = ? AND change = 'extended' ORDER BY 1, 2", OFFICIAL)
    assert extended == sorted((world.official(n, 0).reference, days) for n, edits in world.EXTENDED.items() for _, days in edits)
    budgets = year.rows("SELECT reference, change FROM deadline_changes WHERE source = ? AND what = 'budget' ORDER BY 1", OFFICIAL)
    assert budgets == [("MPF-2026-LM-030", "raised"), ("MPF-2026-LM-031", "lowered"), ("MPF-2026-LM-041", "raised")]
