"""override: a field corrected or emptied by hand, for good."""

from __future__ import annotations

import datetime as dt
import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from opencalls.database import reading
from opencalls.lookup import find_entity
from opencalls.terminal import Misuse, console, plain
from pipelines.keep import Keeper
from pipelines.overrides import Entity, corrected


def override(reference: str, field: str, value: str | None, why: str, db: Path, now: dt.datetime) -> None:
    """Sets a field of a call, programme or project, or empties it where no value is given; says what it is now."""
    with reading(db) as connection:
        entity = find_entity(connection, reference)
    read = None if value is None else _read(entity.kind, field, value)
    with Keeper(db, command=f"override {reference} {field}", now=now) as keeper, _said_of(reference):
        keeper.override(entity, field, read, why)
    _say(entity, field, "is now empty" if value is None else f"is now {json.dumps(read, ensure_ascii=False)}")


def take_back(reference: str, field: str, why: str, db: Path, now: dt.datetime) -> None:
    """Lets the sources state a field again; the reason stays with the run."""
    with reading(db) as connection:
        entity = find_entity(connection, reference)
    with Keeper(db, command=shlex.join(["override", reference, field, "--remove", "--why", why]), now=now) as keeper, _said_of(reference):
        keeper.take_back(entity, field)
    _say(entity, field, "is no longer corrected")


@contextmanager
def _said_of(reference: str) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise Misuse(f"{reference}: {error}") from error


def _say(entity: Entity, field: str, words: str) -> None:
    console().print(plain(f"{entity.kind}:{entity.id} {field} {words}, by hand"), soft_wrap=True)


def _read(kind: str, field: str, value: str) -> Any:
    """The value as an item holds it: JSON, or the words that a page would print."""
    try:
        given = json.loads(value)
    except ValueError:
        given = None
    tried = [given] if given is not None else []
    tried += [found for found in (_as_printed(kind, field, value), value) if found]
    reason = ""
    for one in tried:
        try:
            return corrected(kind, field, one)
        except ValueError as error:  # pydantic's are these, too
            reason = reason or _short(error)
    raise Misuse(f"{field}: {value!r} cannot be its value ({reason}); give JSON as in docs/items.md, or what a page would print")


def _as_printed(kind: str, field: str, value: str) -> Any:
    from parsers import consortium, countries, deadlines, duration, money, rate

    if field == "deadlines":
        return [deadline.model_dump(mode="json") for deadline in deadlines.read_deadlines(value)]
    if field == "amounts" and (found := money.read_money(value)):
        low, high = (None if one is None else str(one) for one in (found.min, found.max))
        return [{"scope": kind, "min": low, "max": high, "currency": found.currency, "text": value}]
    if field == "countries":
        return [country.model_dump(mode="json") for country in countries.read_countries(value)]
    if field == "programme":
        return {"name": value}
    readers = {"funding_rate": rate.read_rate, "duration_months": duration.read_duration, "consortium": consortium.read_consortium}
    read = readers[field](value) if field in readers else None
    return None if read is None else read.model_dump(mode="json")


def _short(error: ValueError) -> str:
    errors = getattr(error, "errors", None)
    if not callable(errors):
        return str(error)
    first = errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
