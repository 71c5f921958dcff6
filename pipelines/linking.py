"""Links between what is joined: call → programme, project → programme, project → call. What cannot be settled is not linked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from pipelines.identity_store import Profiles
from pipelines.linking_periods import Years, all_names, canonical, fits, reference_name

LINK = 3  # the step in the table unreconciled after identity_store's

_UNDER = "SELECT DISTINCT matches.{0}_id FROM identity_keys JOIN matches USING (record_id) WHERE key = ? AND matches.{0}_id IS NOT NULL"
_QUEUE_KEY = "INSERT OR REPLACE INTO unreconciled (record_id, step) SELECT record_id, ? FROM identity_keys WHERE key = ?"
_QUEUE_LINKED = (
    "INSERT OR REPLACE INTO unreconciled (record_id, step) SELECT matches.record_id, ? FROM {1}s AS row "
    "JOIN matches ON matches.{1}_id = row.id WHERE row.{0}_id = ?"
)
_MATCHED = "SELECT call_id, programme_id, project_id FROM matches WHERE record_id = ?"
_PERIOD = "SELECT starts_on, ends_on FROM programmes WHERE id = ?"
_SET = "UPDATE {0}s SET {1}_id = ?1 WHERE id = ?2 AND {1}_id IS NOT ?1"


def link(connection: sqlite3.Connection, profiles: Profiles, record: int) -> None:
    """Link what the record speaks of, and queue what is linked to it by name or number; the transaction is the caller's."""
    profile = profiles.of(record)
    matched = connection.execute(_MATCHED, (record,)).fetchone()
    if profile is None or matched is None:
        return
    call, programme, project = matched
    if programme is not None:
        for name in all_names(profile.programmes):
            connection.execute(_QUEUE_KEY, (LINK, f"in:{name}"))
        connection.execute(_QUEUE_LINKED.format("programme", "call"), (LINK, programme))
        connection.execute(_QUEUE_LINKED.format("programme", "project"), (LINK, programme))
    elif call is not None:
        found = _programme_of(connection, _records_of(connection, "call", call), profiles)
        connection.execute(_SET.format("call", "programme"), (found, call))
        if profile.reference:
            connection.execute(_QUEUE_KEY, (LINK, f"under:{profile.reference}"))
        connection.execute(_QUEUE_LINKED.format("call", "project"), (LINK, call))
    elif project is not None:
        _link_project(connection, profiles, project)


def _link_project(connection: sqlite3.Connection, profiles: Profiles, project: int) -> None:
    records = _records_of(connection, "project", project)
    references = {one.reference for record in records if (one := profiles.of(record)) and one.reference}
    calls = {row[0] for reference in references for row in connection.execute(_UNDER.format("call"), (f"ref:{reference}",))}
    call = calls.pop() if len(calls) == 1 else None  # several calls with one reference: nobody knows which
    found = _programme_of(connection, records, profiles)
    if found is None and call is not None:
        (found,) = connection.execute("SELECT programme_id FROM calls WHERE id = ?", (call,)).fetchone()
    connection.execute(_SET.format("project", "call"), (call, project))
    connection.execute(_SET.format("project", "programme"), (found, project))


def _programme_of(connection: sqlite3.Connection, records: Iterable[int], profiles: Profiles) -> int | None:
    """The one programme that the records name and whose period is theirs; None where names or records point to several."""
    found: set[int] = set()
    for profile in filter(None, map(profiles.of, records)):
        by_reference = reference_name(profile.reference) if profile.kind == "call" else None
        names = tuple(sorted({canonical(name) for name in profile.programmes} | ({by_reference} if by_reference else set())))
        for name in all_names(names):
            for (programme,) in connection.execute(_UNDER.format("programme"), (f"is:{name}",)):
                period = _period(connection, programme)
                if period and fits(profile, names, period):
                    found.add(programme)
    return found.pop() if len(found) == 1 else None


def _period(connection: sqlite3.Connection, programme: int) -> Years | None:
    starts, ends = connection.execute(_PERIOD, (programme,)).fetchone()
    return (int(starts[:4]), int(ends[:4])) if starts and ends else None


def _records_of(connection: sqlite3.Connection, kind: str, number: int) -> list[int]:
    rows = connection.execute(f"SELECT record_id FROM matches WHERE {kind}_id = ? ORDER BY record_id", (number,))  # noqa: S608
    return [record for (record,) in rows]
