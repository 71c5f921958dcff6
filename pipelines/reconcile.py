"""After a run: records that changed are described, compared, put together with those that speak of the same, and linked.

Only what changed is looked at, and what it may touch; `unreconciled` says what is still to be done, so a run that was
killed goes on where it stopped. Each step is a series of short transactions; after each the database is sound.
"""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from pipelines.entities import TABLE_OF
from pipelines.identity import MANUAL, Profile
from pipelines.identity_store import PUT_TOGETHER, Pair, Profiles, among, describe, find_pairs, same_pairs, transaction, waiting
from pipelines.linking import LINK, Linker
from pipelines.merge import merge_entity
from pipelines.merge_groups import Edge, components, group
from pipelines.merge_rows import Match, Rows

# What is compared lies all over the file: every look is one at the disk unless much of it is in memory, and a page of the keys is
# written once a transaction. So the first fill of a large database may take memory that a day's changes do not need.
_FIRST_FILL = 25_000  # records that wait
_SMALL, _LARGE = (6 << 10, 1_000, 2_000), (128 << 10, 10_000, 50_000)  # SQLite's cache in kibibytes; records a transaction; profiles kept
# With SQLite's 1000 pages of log the same pages would be written back again and again
_LOG = "PRAGMA wal_autocheckpoint = 10000"
_CHUNK = 2000  # records a transaction; those that they touch come with them
_AMONG = "(SELECT value FROM json_each(:records))"
_KINDS = f"SELECT id, kind, source = :manual FROM records WHERE id IN {_AMONG}"
# All that is matched to the rows of some records; corrections by hand, and rows that lost the record that led them, told apart
_MATCHED = (
    "SELECT matches.record_id, {0}_id, rule, score, source = :manual, {0}s.record_id IS NULL "
    "FROM matches JOIN records ON records.id = matches.record_id JOIN {0}s ON {0}s.id = {0}_id "
    f"WHERE {{0}}_id IN (SELECT {{0}}_id FROM matches WHERE record_id IN {_AMONG})"
)
_DECIDED = (
    f"SELECT record_a, record_b, verdict FROM decisions WHERE record_a IN {_AMONG} "
    f"UNION SELECT record_a, record_b, verdict FROM decisions WHERE record_b IN {_AMONG}"
)


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What was done: records described, comparisons made, records put together."""

    described: int
    compared: int
    put_together: int


def reconcile(connection: sqlite3.Connection, *, now: str, today: dt.date) -> Reconciled:
    """Do what waits. Makes its own transactions, so none may be under way."""
    waits = connection.execute("SELECT count(*) FROM unreconciled").fetchone()[0]
    cache, chunk, kept = _LARGE if waits > _FIRST_FILL else _SMALL
    connection.execute(f"PRAGMA cache_size = -{cache}")
    connection.execute(_LOG)
    profiles = Profiles(connection, kept)
    described = describe(connection, chunk)
    compared = find_pairs(connection, profiles, chunk)
    count = 0
    while records := waiting(connection, PUT_TOGETHER, _CHUNK):
        with transaction(connection):
            count += _put_together(connection, profiles, records, now=now, today=today)
    linker = Linker(connection, profiles)
    while records := waiting(connection, LINK, _CHUNK):
        with transaction(connection):
            # Gone from the queue first: a link may bring others into it
            connection.executemany("DELETE FROM unreconciled WHERE record_id = ?", [(record,) for record in records])
            linker.link(records)
    return Reconciled(described, compared, count)


@dataclass(slots=True)
class _Hood:
    """Records with all that hangs together with them, by pairs, decisions or a common row; `odd` are rows that one record
    alone does not make up: with corrections by hand, or without the record that led."""

    profiles: dict[int, Profile]
    pairs: set[Pair]
    decided: dict[tuple[int, int], str]
    held: dict[int, Match]
    odd: set[int]

    def connections(self) -> Iterator[tuple[int, int]]:
        """What connects them; a common row does, so that a row and its number are judged as a whole."""
        yield from (pair[:2] for pair in self.pairs)
        yield from self.decided
        first_of: dict[int, int] = {}
        for record, match in sorted(self.held.items()):
            yield first_of.setdefault(match.number, record), record


def _put_together(connection: sqlite3.Connection, profiles: Profiles, records: list[int], *, now: str, today: dt.date) -> int:
    by_kind: dict[str, set[int]] = {kind: set() for kind in TABLE_OF}
    for record, kind, by_hand in connection.execute(_KINDS, {"records": among(records), "manual": MANUAL}).fetchall():
        if by_hand:
            _renew(connection, kind, record, today)
        else:
            by_kind[kind].add(record)
    touched = set(records)
    for kind, changed in by_kind.items():
        hood = _neighbourhood(connection, profiles, kind, changed)
        rows = Rows(connection, kind, hood.odd, now=now, today=today)
        pairs, decided = defaultdict[int, list[Edge]](list), defaultdict[int, dict[tuple[int, int], str]](dict)
        parts = components(hood.profiles, hood.connections())
        place_of = {record: members[0] for members in parts for record in members}
        for pair in sorted(hood.pairs):
            pairs[place_of[pair[0]]].append(Edge(*pair))
        for both, verdict in hood.decided.items():
            decided[place_of[both[0]]][both] = verdict
        for members in parts:
            inside = {record: hood.profiles[record] for record in members}
            rows.write(group(inside, pairs[members[0]], decided[members[0]]), hood.held, changed)
        touched.update(hood.profiles)
    queue = [(record, LINK) for record in sorted(touched)]
    connection.executemany("INSERT OR REPLACE INTO unreconciled (record_id, step) VALUES (?, ?)", queue)
    return len(touched)


def _renew(connection: sqlite3.Connection, kind: str, record: int, today: dt.date) -> None:
    """A correction by hand changed: its call is put together anew."""
    row = connection.execute(f"SELECT {kind}_id FROM matches WHERE record_id = ?", (record,)).fetchone()
    if row and row[0] is not None:
        merge_entity(connection, kind, row[0], today)


def _neighbourhood(connection: sqlite3.Connection, profiles: Profiles, kind: str, records: Collection[int]) -> _Hood:
    hood = _Hood({}, set(), {}, {}, set())
    wave = set(records)
    while wave:
        found = {record: profile for record, profile in profiles.of_all(sorted(wave)).items() if profile.kind == kind}
        hood.profiles |= found
        asked = among(found)
        pairs, decided = same_pairs(connection, found), connection.execute(_DECIDED, {"records": asked}).fetchall()
        hood.pairs.update(pairs)
        hood.decided |= {(a, b): verdict for a, b, verdict in decided}
        wave = {record for pair in (*pairs, *decided) for record in pair[:2]}
        for record, number, rule, score, by_hand, lost in connection.execute(_MATCHED.format(kind), {"records": asked, "manual": MANUAL}):
            if by_hand or lost:
                hood.odd.add(number)
            if not by_hand:
                hood.held[record] = Match(number, rule, score)
                wave.add(record)
        wave -= hood.profiles.keys()
        wave = {record for record, profile in profiles.of_all(sorted(wave)).items() if profile.kind == kind}
    # What was decided on a record of another kind by now has no say
    hood.pairs = {pair for pair in hood.pairs if {*pair[:2]} <= hood.profiles.keys()}
    hood.decided = {pair: hood.decided[pair] for pair in sorted(hood.decided) if {*pair} <= hood.profiles.keys()}
    hood.held = {record: match for record, match in hood.held.items() if record in hood.profiles}
    return hood
