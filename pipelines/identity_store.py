"""Describing and comparing records that changed: the first two steps of reconcile, each in transactions of its own."""

# ruff: noqa: S608 (put together from constants of this module; no value from outside)

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from pipelines.identity import MANUAL, Profile, is_compared, keys_of, profile_of
from pipelines.matching import compare

DESCRIBE, COMPARE, PUT_TOGETHER = 0, 1, 2  # the steps in the table unreconciled
_CROWD = 50  # records under one key: more have too little in common to be compared

_NEXT = "SELECT record_id FROM unreconciled WHERE step = ? ORDER BY record_id LIMIT ?"
_STEP = "UPDATE unreconciled SET step = ? WHERE record_id = ?"
_AMONG = "(SELECT value FROM json_each(:records))"  # many records in one query
_ITEMS = f"SELECT id, item, page_sha256 FROM records WHERE id IN {_AMONG} AND source <> :manual"
_ADD_KEYS = "INSERT INTO identity_keys (key, record_id) VALUES (?, ?)"
_DROP_KEY = "DELETE FROM identity_keys WHERE key = ? AND record_id = ?"
_ADD_IDENTITY = "INSERT OR REPLACE INTO identities (record_id, profile) VALUES (?, ?)"
_PROFILES = f"SELECT record_id, profile FROM identities WHERE record_id IN {_AMONG}"
_UNDER = "SELECT record_id FROM identity_keys WHERE key = ? LIMIT ?"
_PAIRS = (
    f"SELECT record_a, record_b FROM pairs WHERE record_a IN {_AMONG} UNION SELECT record_a, record_b FROM pairs WHERE record_b IN {_AMONG}"
)
_SAME = (
    f"SELECT record_a, record_b, rule, score FROM pairs WHERE record_a IN {_AMONG} AND verdict = 'same' "
    f"UNION SELECT record_a, record_b, rule, score FROM pairs WHERE record_b IN {_AMONG} AND verdict = 'same'"
)
_DROP_PAIR = "DELETE FROM pairs WHERE record_a = ? AND record_b = ?"
_ADD_PAIR = "INSERT OR REPLACE INTO pairs (record_a, record_b, verdict, rule, score, reason) VALUES (?, ?, ?, ?, ?, ?)"
_QUEUE = "INSERT OR IGNORE INTO unreconciled (record_id, step) VALUES (?, ?)"

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Pair = tuple[int, int, str, float]  # two records, lower first; the rule that joins them, and how sure it is


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def waiting(connection: sqlite3.Connection, step: int, chunk: int) -> list[int]:
    """The first records that wait for a step."""
    return [record for (record,) in connection.execute(_NEXT, (step, chunk))]


def among(records: Iterable[int]) -> str:
    """Records as the one parameter of a query that asks for many."""
    return json.dumps(sorted(records))


def _read(written: str) -> Profile:
    return Profile.of(json.loads(written))


class Profiles:
    """The profiles of records, the newest asked for kept in memory."""

    def __init__(self, connection: sqlite3.Connection, at_most: int) -> None:
        self._connection = connection
        self._at_most = at_most  # about a kilobyte each
        self._kept: dict[int, Profile | None] = {}

    def of(self, record: int) -> Profile | None:
        """The profile of one record; None for a correction by hand."""
        return self.of_all([record]).get(record)

    def of_all(self, records: Collection[int]) -> dict[int, Profile]:
        """The profiles of records, but of those that have none."""
        missing = [record for record in records if record not in self._kept]
        if missing:
            if len(self._kept) > self._at_most:
                self._kept.clear()
                missing = list(records)
            self._kept.update(dict.fromkeys(missing))
            for record, written in self._connection.execute(_PROFILES, {"records": among(missing)}):
                self._kept[record] = _read(written)
        return {record: profile for record in records if (profile := self._kept[record])}


def describe(connection: sqlite3.Connection, chunk: int) -> int:
    """Make the profiles and keys of records that changed, so many a transaction; how many."""
    count = 0
    while records := waiting(connection, DESCRIBE, chunk):
        with transaction(connection):
            _describe(connection, among(records))
            connection.executemany(_STEP, [(COMPARE, record) for record in records])
        count += len(records)
    return count


def _describe(connection: sqlite3.Connection, records: str) -> None:
    old = {(record, key) for record, written in connection.execute(_PROFILES, {"records": records}) for key in keys_of(_read(written))}
    new: set[tuple[int, str]] = set()
    identities = []
    for record, item, sha256 in connection.execute(_ITEMS, {"records": records, "manual": MANUAL}):
        profile = profile_of(json.loads(item), sha256)
        identities.append((record, _written(profile.values())))
        new.update((record, key) for key in keys_of(profile))
    connection.executemany(_ADD_IDENTITY, identities)
    connection.executemany(_DROP_KEY, [(key, record) for record, key in sorted(old - new)])
    connection.executemany(_ADD_KEYS, [(key, record) for record, key in sorted(new - old)])


def find_pairs(connection: sqlite3.Connection, profiles: Profiles, chunk: int) -> int:
    """Compare the described records with those that share a key, so many records a transaction; how many comparisons."""
    done: set[int] = set()
    under = lru_cache(maxsize=5 * chunk)(lambda key: _under(connection, key))
    count = 0
    while records := waiting(connection, COMPARE, chunk):
        with transaction(connection):
            stale = set(connection.execute(_PAIRS, {"records": among(records)}))
            # Who is in a pair that goes may fit another now; pairs found in this very pass stay
            connection.executemany(_QUEUE, [(record, PUT_TOGETHER) for record in sorted({one for pair in stale for one in pair})])
            connection.executemany(_DROP_PAIR, sorted(pair for pair in stale if done.isdisjoint(pair)))
            others = _others(profiles.of_all(records), under)
            rows = [row for record in records for row in _compare(record, others.get(record, set()), profiles, done)]
            connection.executemany(_ADD_PAIR, rows)
            connection.executemany(_STEP, [(PUT_TOGETHER, record) for record in records])
        count += sum(map(len, others.values()))
    return count


def _compare(record: int, others: set[int], profiles: Profiles, done: set[int]) -> list[tuple[int, int, str, str, float, str | None]]:
    """The pairs that a record makes with those that were not compared with it before in this pass."""
    done.add(record)
    profile = profiles.of(record)
    if profile is None:
        return []
    rows: list[tuple[int, int, str, str, float, str | None]] = []
    for other, twin in sorted(profiles.of_all(others - done).items()):
        judged = compare(profile, twin)
        if judged.verdict != "no":
            low, high = sorted((record, other))
            rows.append((low, high, judged.verdict, judged.rule, judged.score, judged.reason))
    return rows


def _others(described: dict[int, Profile], under: Callable[[str], list[int]]) -> dict[int, set[int]]:
    """For each record those that share a key with it, but for keys that too many share."""
    return {
        record: {other for key in keys_of(profile) if is_compared(key) for other in under(key)} - {record}
        for record, profile in described.items()
    }


def _under(connection: sqlite3.Connection, key: str) -> list[int]:
    found = [record for (record,) in connection.execute(_UNDER, (key, _CROWD + 1))]
    return found if len(found) <= _CROWD else []


def same_pairs(connection: sqlite3.Connection, records: Iterable[int]) -> list[Pair]:
    """The pairs of these records that are joined where nothing speaks against it."""
    return connection.execute(_SAME, {"records": among(records)}).fetchall()
