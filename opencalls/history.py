"""history: the life of a call, programme or project, as its sources told it."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from opencalls.database import reading
from opencalls.lookup import find_entity
from opencalls.terminal import console, plain, table
from pipelines.overrides import Entity

_RECORDS = """
SELECT records.id, records.source, records.url, records.first_seen, records.last_seen, records.missing_since, records.withdrawn_at
FROM records JOIN matches ON matches.record_id = records.id WHERE matches.{column} = ? ORDER BY records.first_seen, records.id"""
_CHANGES = "SELECT field, old, new, changed_at, cause, run_id FROM changes WHERE record_id = ? ORDER BY id"
_READ_AS = "SELECT change_id, what, change, old, new FROM deadline_changes WHERE call_id = ?"
_ABSENCES = "SELECT missing_since, misses, withdrawn_at, back_at FROM absences WHERE record_id = ? ORDER BY id"
_WHYS = "SELECT field, why FROM overrides WHERE {column} = ?"
_NAMES = {"call": ("reference", "title"), "programme": ("acronym", "name"), "project": ("call_reference", "title")}
_STATUS = "SELECT status, next_deadline FROM call_status WHERE call_id = ?"
_LONGEST = 160  # letters of a value

Event = tuple[str, str, str]  # when, who, what


def history(reference: str, db: Path, now: dt.datetime | None) -> None:
    """Prints every event of its life in order: first seen, each change with its cause, missing, withdrawn, back."""
    with reading(db, now) as connection:
        entity = find_entity(connection, reference)
        heading = _heading(connection, entity)
        events = sorted(_events(connection, entity), key=lambda event: event[0])
    made = table("when", "source", "what happened")
    for when, source, what in events:
        made.add_row(when.replace("T", " ").removesuffix("Z"), plain(source), plain(what))
    screen = console()
    screen.print(plain(heading), soft_wrap=True)
    screen.print(made)


def _heading(connection: sqlite3.Connection, entity: Entity) -> str:
    first, second = _NAMES[entity.kind]
    row = connection.execute(f"SELECT {first}, {second} FROM {entity.table} WHERE id = ?", (entity.id,)).fetchone()  # noqa: S608
    words = f"{entity.kind}:{entity.id} " + " – ".join(value for value in row if value)
    status = connection.execute(_STATUS, (entity.id,)).fetchone() if entity.kind == "call" else None
    if status:
        words += f" ({status['status']}" + (f", next deadline {status['next_deadline']})" if status["next_deadline"] else ")")
    return words


def _events(connection: sqlite3.Connection, entity: Entity) -> Iterator[Event]:
    whys = dict(connection.execute(_WHYS.format(column=entity.column), (entity.id,)).fetchall())
    for record in connection.execute(_RECORDS.format(column=entity.column), (entity.id,)).fetchall():
        source = record["source"]
        if source != "manual":
            yield record["first_seen"], source, f"first seen at {record['url']}"
        for change in connection.execute(_CHANGES, (record["id"],)):
            yield change["changed_at"], source, _told(change, whys.get(change["field"]))
        for absence in connection.execute(_ABSENCES, (record["id"],)):
            yield absence["missing_since"], source, f"not found any more ({absence['misses']} crawls in a row)"
            if absence["withdrawn_at"]:
                yield absence["withdrawn_at"], source, "withdrawn"
            if absence["back_at"]:
                yield absence["back_at"], source, "there again"


def _told(change: sqlite3.Row, why: str | None) -> str:
    field, old, new = change["field"], _value(change["field"], change["old"]), _value(change["field"], change["new"])
    if change["new"] is None and change["cause"] == "manual":
        return f"{field}: as the sources state it, the correction is taken back"
    if change["new"] == "null":
        words = f"{field}: emptied, was {old}"
    elif old == "nothing":
        words = f"{field}: {new}, stated for the first time"
    elif new == "nothing":
        words = f"{field}: no longer stated, was {old}"
    else:
        words = f"{field}: {old} → {new}"
    tails = {"parser": " (read better, the page is the same)", "manual": f" (by hand: {why or 'taken back since'})"}
    return words + tails.get(change["cause"], "")


def _value(field: str, written: str | None) -> str:
    """A value as people write it: dates in order, sums with their currency, bullets by their number."""
    if written in (None, "null"):
        return "nothing"
    value = json.loads(written)
    if field == "deadlines":
        words = ", ".join(_deadline(one) for one in value)
    elif field == "amounts":
        words = ", ".join(_amount(one) for one in value)
    elif isinstance(value, dict) and "text" in value:
        words = value["text"]
    elif isinstance(value, list):
        words = f"{len(value)}: " + " | ".join(_entry(one) for one in value)
    else:
        words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _deadline(one: dict[str, Any]) -> str:
    kind = "" if one["kind"] == "single" else f" ({one['kind']})"
    return " ".join(part for part in (one["date"] or one["month_day"], one["time"], one["timezone"]) if part) + kind


def _amount(one: dict[str, Any]) -> str:
    low, high = one["min"], one["max"]
    sums = low if low == high else f"{low or '…'} to {high or '…'}"
    return f"{one['scope']} {sums} {one['currency'] or ''}".strip()


def _entry(one: Any) -> str:
    if not isinstance(one, dict):
        return str(one)
    return str(next((one[key] for key in ("text", "value", "url", "name", "title") if one.get(key)), json.dumps(one, ensure_ascii=False)))
