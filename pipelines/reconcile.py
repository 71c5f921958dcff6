"""After a run: records that changed are described, compared, put together with those that speak of the same, and linked.

Only what changed is looked at, and what it may touch; `unreconciled` says what is still to be done, so a run that was
killed goes on where it stopped. Each step is a series of short transactions; after each the database is sound.
"""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.entities import TABLE_OF
from pipelines.identity import MANUAL, Profile
from pipelines.identity_store import PUT_TOGETHER, Profiles, describe, find_pairs, same_pairs, transaction, waiting
from pipelines.linking import LINK, link
from pipelines.merge import merge_entity
from pipelines.merge_groups import Edge, components, group
from pipelines.merge_rows import Rows

_CHUNK = 500  # records a transaction; those that they touch come with them
_MATES = (
    "SELECT record_id FROM matches JOIN records ON id = record_id "
    "WHERE {0}_id = (SELECT {0}_id FROM matches WHERE record_id = ?) AND source <> ?"
)
_DECIDED = "SELECT record_a, record_b, verdict FROM decisions WHERE record_a = ?1 OR record_b = ?1"
_KIND = "SELECT kind, source FROM records WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What was done: records described, comparisons made, records put together."""

    described: int
    compared: int
    put_together: int


def reconcile(connection: sqlite3.Connection, *, now: str, today: dt.date) -> Reconciled:
    """Do what waits. Makes its own transactions, so none may be under way."""
    profiles = Profiles(connection)
    described = describe(connection)
    compared = find_pairs(connection, profiles)
    count = 0
    while records := waiting(connection, PUT_TOGETHER, _CHUNK):
        with transaction(connection):
            count += _put_together(connection, profiles, records, now=now, today=today)
    while records := waiting(connection, LINK, _CHUNK):
        with transaction(connection):
            # Gone from the queue first: a link may bring others into it
            connection.executemany("DELETE FROM unreconciled WHERE record_id = ?", [(record,) for record in records])
            for record in records:
                link(connection, profiles, record)
    return Reconciled(described, compared, count)


def _put_together(connection: sqlite3.Connection, profiles: Profiles, records: list[int], *, now: str, today: dt.date) -> int:
    by_kind: dict[str, set[int]] = {kind: set() for kind in TABLE_OF}
    for record in records:
        kind, source = connection.execute(_KIND, (record,)).fetchone()
        if source == MANUAL:
            _renew(connection, kind, record, today)
        else:
            by_kind[kind].add(record)
    touched: set[int] = set(records)
    for kind, changed in by_kind.items():
        known, pairs = _neighbourhood(connection, profiles, kind, changed)
        decided = _decisions(connection, known)
        rows = Rows(connection, kind, now=now, today=today)
        for members in components(known, _connections(connection, kind, known, pairs, decided)):
            inside = {record: known[record] for record in members}
            edges = [Edge(*pair) for pair in pairs if pair[0] in inside]
            rows.write(group(inside, edges, {pair: verdict for pair, verdict in decided.items() if pair[0] in inside}), changed)
        touched.update(known)
    connection.executemany(
        "INSERT OR REPLACE INTO unreconciled (record_id, step) VALUES (?, ?)", [(record, LINK) for record in sorted(touched)]
    )
    return len(touched)


def _renew(connection: sqlite3.Connection, kind: str, record: int, today: dt.date) -> None:
    """A correction by hand changed: its call is put together anew."""
    row = connection.execute(f"SELECT {kind}_id FROM matches WHERE record_id = ?", (record,)).fetchone()
    if row and row[0] is not None:
        merge_entity(connection, kind, row[0], today)


def _neighbourhood(
    connection: sqlite3.Connection, profiles: Profiles, kind: str, records: Iterable[int]
) -> tuple[dict[int, Profile], list[tuple[int, int, str, float]]]:
    """The records with all that hang together with them, by pairs, decisions or a common row; and the pairs among them."""
    known: dict[int, Profile] = {}
    pairs: set[tuple[int, int, str, float]] = set()
    wave = set(records)
    while wave:
        found = {record: profile for record in sorted(wave) if (profile := profiles.of(record)) and profile.kind == kind}
        known |= found
        new = same_pairs(connection, found)
        pairs.update(new)
        wave = {record for pair in new for record in pair[:2]}
        for record in found:
            wave.update(mate for (mate,) in connection.execute(_MATES.format(kind), (record, MANUAL)))
            wave.update(one for pair in connection.execute(_DECIDED, (record,)) for one in pair[:2])
        wave -= known.keys()
        wave = {record for record in wave if (profile := profiles.of(record)) and profile.kind == kind}
    return known, sorted(pair for pair in pairs if pair[0] in known and pair[1] in known)


def _decisions(connection: sqlite3.Connection, known: Iterable[int]) -> dict[tuple[int, int], str]:
    found = {(a, b): verdict for record in known for a, b, verdict in connection.execute(_DECIDED, (record,))}
    return dict(sorted(found.items()))


def _connections(
    connection: sqlite3.Connection,
    kind: str,
    known: dict[int, Profile],
    pairs: list[tuple[int, int, str, float]],
    decided: dict[tuple[int, int], str],
) -> list[tuple[int, int]]:
    """What connects the known records: pairs, decisions, and a common row, so that a row and its numbers are judged as a whole."""
    found = [(a, b) for a, b, *_ in pairs]
    found += [(a, b) for a, b in decided if a in known and b in known]
    first_of: dict[int, int] = {}
    for record in sorted(known):
        row = connection.execute(f"SELECT {kind}_id FROM matches WHERE record_id = ?", (record,)).fetchone()
        if row and row[0] is not None:
            found.append((first_of.setdefault(row[0], record), record))
    return found
