"""An item as a row of calls, programmes or projects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from parsers.items import APPLICATION_KINDS, Amount, Call, Item, Programme, Project
from pipelines.rows import number

TABLE_OF = {"call": "calls", "programme": "programmes", "project": "projects"}
KIND_OF = {table: kind for kind, table in TABLE_OF.items()}
MATCH_COLUMN = {table: f"{kind}_id" for kind, table in TABLE_OF.items()}  # in the table matches


def entity_columns(item: Item, today: dt.date) -> dict[str, Any]:
    """What the item says of its call, programme or project, by column; links to others are not its to say."""
    shared = {"institution": item.institution, "url": item.url}
    if isinstance(item, Call):
        return shared | _call(item, today)
    if isinstance(item, Programme):
        return shared | _programme(item)
    if isinstance(item, Project):
        return shared | _project(item)
    raise TypeError(f"no table for {type(item).__name__}")


def total_budget(call: Call) -> Amount | None:
    """The amount that is the whole call's: the first of scope call, else the one topic's; None among several topics."""
    whole = [amount for amount in call.amounts if amount.scope == "call"]
    topics = [amount for amount in call.amounts if amount.scope == "topic"]
    return whole[0] if whole else topics[0] if len(topics) == 1 else None


def grant_range(amounts: Sequence[Amount]) -> tuple[float | None, float | None]:
    """The least and the most over all grants; None where one of them states none, for then nobody knows."""
    least = [number(amount.min) for amount in amounts]
    most = [number(amount.max) for amount in amounts]
    return (
        min((value for value in least if value is not None), default=None) if None not in least else None,
        max((value for value in most if value is not None), default=None) if None not in most else None,
    )


def next_deadline(call: Call, today: dt.date) -> str | None:
    """The earliest deadline of an application not before today, else the last one; None without a year."""
    days = sorted(d.date for d in call.deadlines if d.date and d.kind in APPLICATION_KINDS)
    if not days:
        return None
    return min((day for day in days if day >= today), default=days[-1]).isoformat()


def _call(call: Call, today: dt.date) -> dict[str, Any]:
    total = total_budget(call)
    grants = [amount for amount in call.amounts if amount.scope == "grant"]
    # One currency a row: sums in another one are in the table amounts only
    currency = (total or grants[0]).currency if total or grants else None
    grant_min, grant_max = grant_range([amount for amount in grants if amount.currency == currency])
    rate, length, consortium = call.funding_rate, call.duration_months, call.consortium
    return {
        "reference": call.reference,
        "parent_reference": call.parent_reference,
        "title": call.title,
        **_programme_names(call),
        "language": call.language,
        "total_budget": total and number(total.max),
        "grant_min": grant_min,
        "grant_max": grant_max,
        "currency": currency,
        "funding_rate_min": rate and number(rate.min),
        "funding_rate_max": rate and number(rate.max),
        "duration_min": length and number(length.min),
        "duration_max": length and number(length.max),
        "min_entities": consortium and consortium.min_entities,
        "min_countries": consortium and consortium.min_countries,
        "expected_grants": call.expected_grants,
        "published_on": call.published_on,
        "opens_on": call.opens_on,
        "next_deadline": next_deadline(call, today),
        "deadline_model": call.deadline_model,
        "status_published": call.status_published,
    }


def _programme(programme: Programme) -> dict[str, Any]:
    total = next((amount for amount in programme.amounts if amount.scope == "programme"), None)
    return {
        "name": programme.title,
        "acronym": programme.acronym,
        "starts_on": programme.starts_on,
        "ends_on": programme.ends_on,
        "total_budget": total and number(total.max),
        "currency": total and total.currency,
        "legal_basis": programme.legal_basis,
        "status_published": programme.status_published,
    }


def _project(project: Project) -> dict[str, Any]:
    total = next((amount for amount in project.amounts if amount.scope == "project"), None)
    return {
        "title": project.title,
        "starts_on": project.starts_on,
        "ends_on": project.ends_on,
        "amount": total and number(total.max),
        "currency": total and total.currency,
        "implementer": "; ".join(party.name for party in project.implementers) or None,
        **_programme_names(project),
        "call_reference": project.call_reference,
    }


def _programme_names(item: Item) -> dict[str, Any]:
    programme = item.programme
    return {
        "programme_name": programme and programme.name,
        "programme_acronym": programme and programme.acronym,
    }
