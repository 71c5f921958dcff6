"""What people call a call, programme or project by, as the row that it is."""

from __future__ import annotations

import re
import sqlite3

from opencalls.terminal import Misuse, Trouble
from pipelines.overrides import Entity

_NUMBERED = re.compile(r"(call|programme|project):(\d{1,18})")
_TABLES = {"call": "calls", "programme": "programmes", "project": "projects"}
_NAMES = {"call": ("reference", "title"), "programme": ("acronym", "name"), "project": ("title",)}


def find_entity(connection: sqlite3.Connection, words: str) -> Entity:
    """The one row with this reference, acronym or title, or number (call:12); Trouble where there is none, Misuse where several."""
    found = _numbered(connection, words) or _named(connection, words)
    if not found:
        raise Trouble(f"{words}: no call has this reference, and nothing this title or acronym; try `opencalls search`, or call:NUMBER")
    if len(found) > 1:
        names = "; ".join(f"{entity.kind}:{entity.id} {title or ''}".strip() for entity, title in found[:10])
        raise Misuse(f"{words}: {len(found)} have this name: {names}. Give one by its number")
    return found[0][0]


Found = list[tuple[Entity, str | None]]


def _numbered(connection: sqlite3.Connection, words: str) -> Found:
    match = _NUMBERED.fullmatch(words.strip())
    if not match:
        return []
    kind, number = match[1], int(match[2])
    # A number that was given up when two rows were joined still leads to what it stood for
    moved = connection.execute("SELECT new_id FROM redirects WHERE kind = ? AND old_id = ?", (kind, number)).fetchone()
    number = moved[0] if moved else number
    row = connection.execute(f"SELECT id FROM {_TABLES[kind]} WHERE id = ?", (number,)).fetchone()  # noqa: S608
    return [(Entity(kind, number), None)] if row else []


def _named(connection: sqlite3.Connection, words: str) -> Found:
    from parsers.reference import normalise_reference

    wanted, title = normalise_reference(words), " ".join(words.casefold().split())
    for kind, names in _NAMES.items():
        for name in names:
            label = names[-1]
            rows = connection.execute(f"SELECT id, {name}, {label} FROM {_TABLES[kind]} WHERE {name} IS NOT NULL")  # noqa: S608
            if name == "reference":
                found = [(Entity(kind, row[0]), row[2]) for row in rows if normalise_reference(row[1]) == wanted]
            else:
                found = [(Entity(kind, row[0]), row[2]) for row in rows if " ".join(row[1].casefold().split()) == title]
            if found:
                return found
    return []
