"""Describing and comparing records that changed: the first two steps of reconcile, each in transactions of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from pipelines.identity import MANUAL, Profile, is_compared, keys_of, profile_of
from pipelines.matching import compare

DESCRIBE, COMPARE, PUT_TOGETHER = 0, 1, 2  # the steps in the table unreconciled
_CHUNK = 1000  # records a transaction
_CROWD = 100  # records under one key: more have too little in common to be compared
_KEPT = 50_000  # profiles in memory, about a kilobyte each

_NEXT = "SELECT record_id FROM unreconciled WHERE step = ? ORDER BY record_id LIMIT ?"
_STEP = "UPDATE unreconciled SET step = ? WHERE record_id = ?"
_ITEMS = "SELECT id, source, item, page_sha256 FROM records WHERE id = ?"
_KEYS = "SELECT key FROM identity_keys WHERE record_id = ?"
_ADD_KEYS = "INSERT INTO identity_keys (key, record_id) VALUES (?, ?)"
_DROP_KEY = "DELETE FROM identity_keys WHERE key = ? AND record_id = ?"
_ADD_IDENTITY = "INSERT OR REPLACE INTO identities (record_id, profile) VALUES (?, ?)"
_UNDER = "SELECT record_id FROM identity_keys WHERE key = ? LIMIT ?"
_DROP_PAIR = "DELETE FROM pairs WHERE record_a = ? AND record_b = ?"
_QUEUE_PARTNERS = (
    "INSERT OR IGNORE INTO unreconciled (record_id, step) "
    "SELECT iif(record_a = ?1, record_b, record_a), ?2 FROM pairs WHERE record_a = ?1 OR record_b = ?1"
)
_ADD_PAIR = "INSERT OR REPLACE INTO pairs (record_a, record_b, verdict, rule, score, reason) VALUES (?, ?, ?, ?, ?, ?)"


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


def waiting(connection: sqlite3.Connection, step: int, chunk: int = _CHUNK) -> list[int]:
    """The first records that wait for a step."""
    return [record for (record,) in connection.execute(_NEXT, (step, chunk))]


class Profiles:
    """The profiles of records, the newest asked for kept in memory."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.of = lru_cache(maxsize=_KEPT)(self._load)

    def _load(self, record: int) -> Profile | None:
        row = self._connection.execute("SELECT profile FROM identities WHERE record_id = ?", (record,)).fetchone()
        return Profile.of(json.loads(row[0])) if row else None

    def forget(self) -> None:
        """Profiles have changed."""
        self.of.cache_clear()


def describe(connection: sqlite3.Connection) -> int:
    """Make the profiles and keys of records that changed; how many. What a programme is called by, others are linked by."""
    count = 0
    while records := waiting(connection, DESCRIBE):
        with transaction(connection):
            for record in records:
                _describe(connection, record)
            connection.executemany(_STEP, [(COMPARE, record) for record in records])
        count += len(records)
    return count


def _describe(connection: sqlite3.Connection, record: int) -> None:
    _, source, item, sha256 = connection.execute(_ITEMS, (record,)).fetchone()
    if source == MANUAL:
        return
    profile = profile_of(json.loads(item), sha256)
    connection.execute(_ADD_IDENTITY, (record, json.dumps(profile.values(), ensure_ascii=False)))
    old = {key for (key,) in connection.execute(_KEYS, (record,))}
    new = set(keys_of(profile))
    connection.executemany(_DROP_KEY, [(key, record) for key in sorted(old - new)])
    connection.executemany(_ADD_KEYS, [(key, record) for key in sorted(new - old)])


def find_pairs(connection: sqlite3.Connection, profiles: Profiles) -> int:
    """Compare the described records with those that share a key; how many comparisons."""
    done: set[int] = set()
    count = 0
    while records := waiting(connection, COMPARE):
        with transaction(connection):
            for record in records:
                count += _pair(connection, profiles, record, done)
            connection.executemany(_STEP, [(PUT_TOGETHER, record) for record in records])
    return count


def _pair(connection: sqlite3.Connection, profiles: Profiles, record: int, done: set[int]) -> int:
    connection.execute(_QUEUE_PARTNERS, (record, PUT_TOGETHER))  # they may fit another now
    # Pairs with records that were compared before in this very pass are fresh already
    stale = connection.execute("SELECT record_a, record_b FROM pairs WHERE record_a = ?1 OR record_b = ?1", (record,)).fetchall()
    connection.executemany(_DROP_PAIR, [pair for pair in stale if not done.intersection(pair)])
    profile = profiles.of(record)
    others = _others(connection, record) if profile else set()
    done.add(record)
    rows = []
    for other in sorted(others - done):
        twin = profiles.of(other)
        if profile and twin:
            judged = compare(profile, twin)
            if judged.verdict != "no":
                low, high = sorted((record, other))
                rows.append((low, high, judged.verdict, judged.rule, judged.score, judged.reason))
    connection.executemany(_ADD_PAIR, rows)
    return len(others)


def _others(connection: sqlite3.Connection, record: int) -> set[int]:
    """The records that share a key with it, but for keys that too many share."""
    found: set[int] = set()
    for (key,) in connection.execute(_KEYS, (record,)).fetchall():
        if is_compared(key):
            under = [other for (other,) in connection.execute(_UNDER, (key, _CROWD + 1))]
            if len(under) <= _CROWD:
                found.update(under)
    return found - {record}


def same_pairs(connection: sqlite3.Connection, records: Iterable[int]) -> list[tuple[int, int, str, float]]:
    """The pairs of these records that are joined where nothing speaks against it."""
    sql = "SELECT record_a, record_b, rule, score FROM pairs WHERE {} = ? AND verdict = 'same'"
    found: set[tuple[int, int, str, float]] = set()
    for record in records:
        for column in ("record_a", "record_b"):
            found.update(connection.execute(sql.format(column), (record,)))
    return sorted(found)
