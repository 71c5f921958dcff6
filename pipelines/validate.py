"""Whether an item may be stored. What may not goes to quarantine with the reason, and the run goes on."""

from __future__ import annotations

import json

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError, to_jsonable_python

from parsers.items import MODELS, SECTIONS, Call, Item

# Nine of ten parts of an item are these, and have nothing but text, which writing has checked: trusted, for speed
_TEXT_ONLY = frozenset({*SECTIONS, "evidence"})
_MOST_GRANTS = 1_000_000  # more is a misread sum, and a number that SQLite cannot hold would stop the run


def canonical(item: Item) -> str | None:
    """The item as JSON, the same text for the same item; None where it cannot be written (no valid item)."""
    try:
        return item.model_dump_json(warnings="error")
    except (PydanticSerializationError, UnicodeError, ValueError, TypeError):
        return None


def read_back(written: str) -> Item:
    """An item from what `canonical` has written; ValidationError where it is none."""
    kind = json.loads(written).get("kind")
    if kind not in MODELS:
        raise ValueError(f"no kind of item: {kind!r}")
    return MODELS[kind].model_validate_json(written)


def salvaged(item: Item) -> str:
    """What can be written of an item that is not valid, for people to look at."""
    return json.dumps({field: _shown(value) for field, value in vars(item).items()})


def _unpacked(field: str, value: object) -> object:
    """The value with its parts as dicts, which pydantic validates anew; it takes a part that is a model on trust."""
    if field in _TEXT_ONLY:
        return value
    if isinstance(value, tuple):
        return [vars(part) if isinstance(part, BaseModel) else part for part in value]
    return vars(value) if isinstance(value, BaseModel) else value


def _shown(value: object) -> object:
    try:
        return to_jsonable_python(value, fallback=ascii)
    except (PydanticSerializationError, UnicodeError, ValueError, TypeError):
        pass
    try:
        return ascii(value)
    except RecursionError:
        return "(nested too deep to be written)"


def why_not(item: Item, source: str) -> str | None:
    """The reason why the item may not be stored; None where it may."""
    model = MODELS.get(item.kind)
    if model is None or not isinstance(item, model):
        return f"kind {item.kind!r} is not that of a {type(item).__name__}"
    try:
        model.model_validate({field: _unpacked(field, value) for field, value in vars(item).items()})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    if item.source != source:
        return f"source is {item.source!r}, but the page is of {source!r}"
    if not item.source_key.strip():
        return "source_key: blank"
    if not item.title and not (isinstance(item, Call) and item.reference):
        return "neither a title nor a reference"
    if isinstance(item, Call) and (item.expected_grants or 0) > _MOST_GRANTS:
        return f"expected_grants: {item.expected_grants} is above {_MOST_GRANTS}"
    return None
