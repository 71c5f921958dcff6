"""One row out of several records: field by field, from the best-trusted record that states the field."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from parsers.items import APPLICATION_KINDS, MODELS, ORIGIN, Item
from parsers.sites import trust_of
from pipelines.entities import TABLE_OF, entity_columns
from pipelines.identity import MANUAL

_TRUST = {"aggregator": 1, "funder": 2, "official": 3}
_BY_HAND = 4
_PARTS = {"programme": ("name", "acronym"), "consortium": ("min_entities", "min_countries")}
# Scopes of amounts that are one statement: the topic's sum is the total where no other is stated
_SCOPES = {"amounts": ("call", "topic", "programme", "project"), "amounts.lot": ("lot",), "amounts.grant": ("grant",)}
# What the row of a call, programme or project is made of; the lists of bullets and the like stay with their records
_UNUSED = ("summary", "countries", "contacts", "links", "objectives", "priorities", "actions", "eligibility", "further_info", "terms")

_MEMBERS = "SELECT id, source, item, first_seen, missing_since FROM records JOIN matches ON record_id = id WHERE {}_id = ?"
_CHANGED = "SELECT field, max(changed_at) FROM changes WHERE record_id = ? AND cause = 'source' GROUP BY field"


@dataclass(frozen=True, slots=True)
class Member:
    """A record of a call, with what decides whose word counts."""

    id: int
    source: str
    item: dict[str, Any]
    first_seen: str
    missing: bool
    changed: dict[str, str]

    def rank(self, field: str) -> tuple[int, bool, str, int]:
        """The higher, the more its word counts on a field: trust, still on its site, the newer statement, the older record."""
        name = field.split(".")[0]
        return (*self.standing, self.changed.get(name, self.first_seen), -self.id)

    def empties(self, field: str) -> bool:
        """A field was emptied by hand: there is a reason for it in the evidence, and no value."""
        name = field.split(".")[0]
        return self.source == MANUAL and name in self.item["evidence"] and not self.item.get(name)

    @property
    def standing(self) -> tuple[int, bool]:
        """Trust, and whether the page is still there."""
        return _trust(self.source), not self.missing


@dataclass(frozen=True, slots=True)
class Merged:
    """The row's item, the record that leads, and which other record won a field."""

    item: Item
    lead: int
    winners: dict[str, int]


@lru_cache(maxsize=10_000)
def _trust(source: str) -> int:
    return _BY_HAND if source == MANUAL else _TRUST[trust_of(source)]


def merge_entity(connection: sqlite3.Connection, kind: str, entity_id: int, today: dt.date) -> None:
    """Put the row together anew out of the records that are matched to it; the transaction is the caller's."""
    rows = connection.execute(_MEMBERS.format(kind), (entity_id,)).fetchall()
    merged = merge([_member(connection, *row) for row in rows])
    if merged is None:
        return
    columns = {"record_id": merged.lead, **entity_columns(merged.item, today)}
    names = ", ".join(columns)
    renewed = ", ".join(f"{name} = excluded.{name}" for name in columns)
    connection.execute(
        f"INSERT INTO {TABLE_OF[kind]} (id, {names}) VALUES (?{', ?' * len(columns)}) ON CONFLICT (id) DO UPDATE SET {renewed}",  # noqa: S608
        (entity_id, *columns.values()),
    )
    if kind == "call":
        connection.execute("DELETE FROM call_fields WHERE call_id = ?", (entity_id,))
        won = [(entity_id, field, record) for field, record in sorted(merged.winners.items())]
        connection.executemany("INSERT INTO call_fields (call_id, field, record_id) VALUES (?, ?, ?)", won)


def merge(members: list[Member]) -> Merged | None:
    """Records of one thing as one item; None without a record that can lead."""
    leading = [member for member in members if member.source != MANUAL]
    if not leading:
        return None
    lead = max(leading, key=lambda member: (*member.standing, -member.id))
    kept = {name: value for name, value in lead.item.items() if name in ORIGIN}
    values, winners = dict[str, Any](), dict[str, int]()
    for field in _fields(lead.item["kind"]):
        value, winner = _best(field, members, lead)
        values[field] = value
        if winner is not lead:
            winners[field] = winner.id
    item = kept | {name: value for name, value in values.items() if value and "." not in name and name not in _UNUSED}
    item["amounts"] = [one for field in _SCOPES for one in values[field] or ()]
    item |= {whole: _whole(whole, values) for whole in _PARTS if any(f"{whole}.{part}" in values for part in _PARTS[whole])}
    item |= {"evidence": {}, "unread": []}
    return Merged(MODELS[item["kind"]].model_validate(item), lead.id, winners)


def _best(field: str, members: list[Member], lead: Member) -> tuple[Any, Member]:
    emptied = next((member for member in members if member.empties(field)), None)
    if emptied:
        return None, emptied
    state = _getter(field)
    stated = [(member, value) for member in members if (value := state(member.item))]
    if not stated:
        return None, lead
    if len(stated) > 1:
        dated = [(member, value) for member, value in stated if field == "deadlines" and _has_day(value)]
        winner, value = max(dated or stated, key=lambda pair: pair[0].rank(field))
        return value, winner
    return stated[0][1], stated[0][0]


@cache
def _getter(field: str) -> Callable[[dict[str, Any]], Any]:
    """What gives that which an item states of a field or a part of one; empty for nothing."""
    if field in _SCOPES:
        scopes = _SCOPES[field]
        return lambda item: [amount for amount in item.get("amounts") or () if amount["scope"] in scopes]
    whole, _, part = field.partition(".")
    return (lambda item: (item.get(whole) or {}).get(part)) if part else (lambda item: item.get(whole))


def _has_day(deadlines: list[dict[str, Any]]) -> bool:
    """A day with its year by which to apply; a day of every year, or one for questions, is less."""
    return any(one.get("date") and one["kind"] in APPLICATION_KINDS for one in deadlines)


def _whole(whole: str, values: dict[str, Any]) -> dict[str, Any] | None:
    parts = {part: values[f"{whole}.{part}"] for part in _PARTS[whole] if values.get(f"{whole}.{part}")}
    if parts and whole == "consortium":
        parts["text"] = "put together"  # never stored: the row has the numbers only
    return parts or None


@cache
def _fields(kind: str) -> tuple[str, ...]:
    """The fields that are won, each on its own."""
    plain = [name for name in MODELS[kind].model_fields if name not in ORIGIN and name not in _PARTS and name != "amounts"]
    model = MODELS[kind].model_fields
    return (*plain, *_SCOPES, *(f"{whole}.{part}" for whole, parts in _PARTS.items() if whole in model for part in parts))


def _member(connection: sqlite3.Connection, record: int, source: str, item: str, first_seen: str, missing: str | None) -> Member:
    changed = dict(connection.execute(_CHANGED, (record,)).fetchall())
    return Member(record, source, json.loads(item), first_seen, missing is not None, changed)
