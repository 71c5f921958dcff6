"""Links between what is joined: call → programme, project → programme, project → call. What cannot be settled is not linked."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from pipelines.identity import Profile
from pipelines.identity_store import Profiles, among
from pipelines.linking_periods import KNOWN, Years, all_names, canonical, fits, reference_name

LINK = 3  # the step in the table unreconciled after identity_store's

_UNDER = "SELECT DISTINCT matches.{0}_id FROM identity_keys JOIN matches USING (record_id) WHERE key = ? AND matches.{0}_id IS NOT NULL"
_QUEUE_KEY = (
    "INSERT OR REPLACE INTO unreconciled (record_id, step) SELECT id, ? FROM identity_keys JOIN records ON id = record_id WHERE key = ?"
)
_QUEUE_LINKED = (
    "INSERT OR REPLACE INTO unreconciled (record_id, step) SELECT matches.record_id, ? FROM {1}s AS row "
    "JOIN matches ON matches.{1}_id = row.id WHERE row.{0}_id IN (SELECT value FROM json_each(?))"
)
_MATCHED = (
    "SELECT record_id, call_id, programme_id, project_id FROM matches "
    "WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY record_id"
)
_RECORDS = "SELECT record_id FROM matches WHERE {}_id = ? ORDER BY record_id"
_RECORDS_OF_CALLS = "SELECT call_id, record_id FROM matches WHERE call_id IN (SELECT value FROM json_each(?)) ORDER BY record_id"
_PERIOD = "SELECT starts_on, ends_on FROM programmes WHERE id = ?"
_SET = "UPDATE {0}s SET {1}_id = :number WHERE id = :id AND {1}_id IS NOT :number"


class Linker:
    """Links what records speak of. The programmes must not change while it works; transactions are the caller's."""

    def __init__(self, connection: sqlite3.Connection, profiles: Profiles) -> None:
        self._connection = connection
        self._profiles = profiles
        self._programmes = cache(self._load_programmes)

    def link(self, records: Iterable[int]) -> None:
        """Link what the records speak of, and queue what may be linked to it, by name or by number."""
        matched = self._connection.execute(_MATCHED, (among(records),)).fetchall()
        profiles = self._profiles.of_all([record for record, *_ in matched])
        for record, _, programme, _ in matched:
            if programme is not None and record in profiles:
                self._queue_linked(profiles[record], programme)
        self._link_calls(sorted({call for _, call, _, _ in matched if call is not None}))
        for reference in sorted({profile.reference for profile in profiles.values() if profile.reference and profile.kind == "call"}):
            self._connection.execute(_QUEUE_KEY, (LINK, f"under:{reference}"))
        for project in sorted({project for _, _, _, project in matched if project is not None}):
            self._link_project(project)

    def _queue_linked(self, profile: Profile, programme: int) -> None:
        for name in all_names(profile.programmes):
            self._connection.execute(_QUEUE_KEY, (LINK, f"in:{name}"))
        for kind in ("call", "project"):
            self._connection.execute(_QUEUE_LINKED.format("programme", kind), (LINK, among([programme])))

    def _link_calls(self, calls: list[int]) -> None:
        records: defaultdict[int, list[int]] = defaultdict(list)
        for call, record in self._connection.execute(_RECORDS_OF_CALLS, (among(calls),)):
            records[call].append(record)
        found = [{"number": self._programme_of(records[call]), "id": call} for call in calls]
        self._connection.executemany(_SET.format("call", "programme"), found)
        self._connection.execute(_QUEUE_LINKED.format("call", "project"), (LINK, among(calls)))

    def _link_project(self, project: int) -> None:
        records = self._records_of("project", project)
        references = {profile.reference for profile in self._profiles.of_all(records).values() if profile.reference}
        calls = {row[0] for reference in references for row in self._connection.execute(_UNDER.format("call"), (f"ref:{reference}",))}
        call = calls.pop() if len(calls) == 1 else None  # several calls with one reference: nobody knows which
        programme = self._programme_of(records)
        if programme is None and call is not None:
            (programme,) = self._connection.execute("SELECT programme_id FROM calls WHERE id = ?", (call,)).fetchone()
        self._connection.execute(_SET.format("project", "call"), {"number": call, "id": project})
        self._connection.execute(_SET.format("project", "programme"), {"number": programme, "id": project})

    def _programme_of(self, records: list[int]) -> int | None:
        """The one programme that the records name and whose period is theirs; None where names or records point to several."""
        found: set[int] = set()
        for profile in self._profiles.of_all(records).values():
            by_reference = reference_name(profile.reference) if profile.kind == "call" else None
            names = tuple(sorted(filter(None, {*map(canonical, profile.programmes), by_reference})))
            if len(KNOWN.intersection(names)) > 1:
                return None  # the reference is one programme's, the page names another
            for name in names:
                found.update(programme for programme, period in self._programmes(name) if fits(profile, names, period))
        return found.pop() if len(found) == 1 else None

    def _load_programmes(self, name: str) -> list[tuple[int, Years]]:
        """The programmes that go by a name or one that stands for it, and whose period is stated."""
        numbers = {row[0] for key in all_names([name]) for row in self._connection.execute(_UNDER.format("programme"), (f"is:{key}",))}
        periods = [(number, *self._connection.execute(_PERIOD, (number,)).fetchone()) for number in sorted(numbers)]
        return [(number, (int(starts[:4]), int(ends[:4]))) for number, starts, ends in periods if starts and ends]

    def _records_of(self, kind: str, number: int) -> list[int]:
        return [record for (record,) in self._connection.execute(_RECORDS.format(kind), (number,))]
