"""An item as rows of the tables of records."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from parsers.items import SECTIONS, Bullet, Call, Item, Project
from pipelines.times import closes_at

Row = tuple[Any, ...]


def list_rows(item: Item) -> dict[str, list[Row]]:
    """The rows of each child table of an item's record, without the record's number, which comes first."""
    tables: dict[str, list[Row]] = {
        "bullets": [row for section in SECTIONS for row in _bullets(section, getattr(item, section))],
        "amounts": [(n, a.scope, number(a.min), number(a.max), a.currency, a.lot, a.text) for n, a in enumerate(item.amounts)],
        "countries": [(n, c.code, c.group, c.role, c.text) for n, c in enumerate(item.countries)],
        "contacts": [(n, c.name, c.email, c.phone, c.url) for n, c in enumerate(item.contacts)],
        "links": [(n, link.url, link.title, link.role) for n, link in enumerate(item.links)],
        "terms": [(n, term.scheme, term.value) for n, term in enumerate(item.terms)],
        "evidence": [
            (field, n, one.quote, one.path, one.rule) for field, several in item.evidence.items() for n, one in enumerate(several)
        ],
    }
    if isinstance(item, Call):
        tables["deadlines"] = _deadlines(item)
    elif isinstance(item, Project):
        parties = [("implementer", p) for p in item.implementers] + [("partner", p) for p in item.partners]
        tables["partners"] = [(n, part, p.name, p.country, p.role) for n, (part, p) in enumerate(parties)]
        tables["activities"] = [(n, one.title, one.text) for n, one in enumerate(item.activities)]
    return tables


def search_text(item: Item, bullets: list[Row]) -> str:
    """What full-text search looks through beside title, reference and summary, a line each."""
    lines = [row[-1] for row in bullets]
    if item.programme:
        lines += [item.programme.name, item.programme.acronym]
    lines.append(item.institution)
    if isinstance(item, Project):
        lines += [party.name for party in (*item.implementers, *item.partners)]
        lines += [part for activity in item.activities for part in (activity.title, activity.text)]
    return "\n".join(line for line in lines if line)


def number(value: Decimal | None) -> float | None:
    """A decimal as SQLite's REAL: exact to the cent up to 9·10^13."""
    return None if value is None else float(value)


def _deadlines(call: Call) -> list[Row]:
    return [
        (
            n,
            d.date and d.date.isoformat(),
            d.time,
            d.timezone,
            d.utc,
            d.month_day,
            d.kind,
            closes_at(d),
            d.text,
        )
        for n, d in enumerate(call.deadlines)
    ]


def _bullets(section: str, bullets: tuple[Bullet, ...]) -> Iterator[Row]:
    above: list[int] = []  # the position of the open bullet at each depth
    for position, (bullet, depth) in enumerate(_walk(bullets)):
        del above[depth:]
        yield section, position, above[-1] if above else None, depth, bullet.label, bullet.text
        above.append(position)


def _walk(bullets: tuple[Bullet, ...]) -> Iterator[tuple[Bullet, int]]:
    """Every bullet with its depth, as they are read; a stack, for lists nested deeper than Python recurses."""
    stack = [(bullet, 0) for bullet in reversed(bullets)]
    while stack:
        bullet, depth = stack.pop()
        yield bullet, depth
        stack += [(child, depth + 1) for child in reversed(bullet.children)]
