"""What a page's new version says otherwise than the record, field by field, and whether to believe it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from parsers.items import SECTIONS

# Where and how a value was read is no statement of the page, and the identity cannot change
NOT_STATED = frozenset({"source", "source_key", "evidence", "unread"})
# What a page always has says nothing about how much of it is left
ALWAYS = NOT_STATED | {"kind", "url", "language", "restricted"}
_MOST = 0.5  # a page that lost more than half of its fields has lost its content (a wall, an error page), not changed it


@dataclass(frozen=True, slots=True)
class Change:
    """One field that changed; the values as JSON, None where empty."""

    field: str
    old: str | None
    new: str | None


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The top-level fields whose value differs; null, an empty list and a missing key are the same."""
    fields = [field for field in {**new, **old} if field not in NOT_STATED]
    return [
        Change(field, _written(old.get(field)), _written(new.get(field)))
        for field in fields
        if (old.get(field) or None) != (new.get(field) or None)
    ]


def lost_fields(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The fields that the page gives no more because it keeps them back or lost its content; [] for a plain change.

    Any field that it now restricts counts; without that, only the loss of most fields does.
    """
    filled = [field for field, value in old.items() if value and field not in ALWAYS]
    lost = [field for field in filled if not new.get(field)]
    restricted = set(new.get("restricted") or ())
    if restricted.intersection(lost) or len(lost) > _MOST * len(filled):
        return lost
    return []


def unlabelled_fields(old: dict[str, Any], new: dict[str, Any], labels: frozenset[str] | None) -> list[str]:
    """The fields that were read from a label which the new page has no more; None for `labels` (nobody looked) gives [].

    A field that is empty though its label is there was emptied by the site. One that never had a label may be left out.
    """
    if labels is None:
        return []
    return [
        field
        for field, value in old.items()
        if value and field not in ALWAYS and not new.get(field) and (read_from := _labels_of(field, old)) and not read_from & labels
    ]


def _labels_of(field: str, item: dict[str, Any]) -> set[str]:
    """The labels that the field was read from; none where a part of it was read otherwise."""
    if field in SECTIONS:
        return {field}
    rules = [evidence["rule"] for evidence in item.get("evidence", {}).get(field, ())]
    return {rule.removeprefix("label:") for rule in rules} if rules and all(rule.startswith("label:") for rule in rules) else set()


def _written(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None
