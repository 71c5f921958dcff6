"""An item's values as people read them, each with the quotes that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from parsers.items import Activity, Bullet, Contact, Item, Link, Party, Term

# What a field is about gives its colour; what is not named here is "what": the contents.
GROUPS = {
    "name": ("title", "reference", "parent_reference", "programme", "acronym", "institution", "status_published", "legal_basis"),
    "money": ("amounts", "funding_rate", "expected_grants"),
    "time": ("published_on", "opens_on", "deadlines", "deadline_model", "duration_months", "starts_on", "ends_on"),
    "who": ("eligibility", "countries", "consortium", "contacts", "implementers", "partners"),
}
_GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}
# Not read from words: what the page is filed under, and what is said of the reading itself.
NOT_READ = frozenset(["kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"])
_UNITS = {"funding_rate": " %", "duration_months": " months"}
# The parts of a value that quotes are found for, where that is not its `text`.
_WORDS: dict[type[BaseModel], tuple[str, ...]] = {
    Contact: ("name", "email", "phone", "url"),
    Link: ("url",),
    Term: ("value",),
    Party: ("name", "role"),
    Activity: ("title", "text"),
}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the page behind a value; `number` is its own on the whole page."""

    number: int
    words: str
    path: str
    rule: str
    field: str


@dataclass(slots=True)
class Value:
    """A value in parts, (key, words) each, the key empty for what needs none."""

    parts: list[tuple[str, str]]
    words: list[str]
    depth: int = 0
    quotes: list[Quote] = field(default_factory=list)
    shared: bool = False  # the quote is shown with another value already

    @property
    def typed(self) -> list[tuple[str, str]]:
        """The parts that no quote says letter by letter."""
        said = {quote.words for quote in self.quotes}
        return [part for part in self.parts if part[1] not in said]


@dataclass(slots=True)
class Field:
    """A field that is not empty; `quotes` are those that belong to no single one of its values."""

    name: str
    group: str
    values: list[Value]
    quotes: list[Quote]
    description: str

    @property
    def rule(self) -> str:
        """The rule that read all of it; empty where there were several."""
        rules = {quote.rule for quote in (*self.quotes, *(quote for value in self.values for quote in value.quotes))}
        return rules.pop() if len(rules) == 1 else ""


def group_of(name: str) -> str:
    """The group of a field: name, money, time, who or what."""
    return _GROUP_OF.get(name, "what")


def fields_of(item: Item, first_number: int) -> list[Field]:
    """The fields that the item states, in the order of the model, their quotes numbered on from `first_number`."""
    made: list[Field] = []
    number = first_number
    for name, info in type(item).model_fields.items():
        value = getattr(item, name)
        if name in NOT_READ or value in (None, ()):
            continue
        quotes = [Quote(number + place, e.quote, e.path, e.rule, name) for place, e in enumerate(item.evidence.get(name, ()))]
        number += len(quotes)
        values = list(_values(name, value if isinstance(value, tuple) else (value,)))
        made.append(Field(name, group_of(name), values, _deal_out(values, quotes), info.description or ""))
    return made


def empty_fields(item: Item) -> list[str]:
    """The fields that the item leaves empty."""
    return [name for name in type(item).model_fields if name not in NOT_READ and getattr(item, name) in (None, ())]


def _deal_out(values: list[Value], quotes: list[Quote]) -> list[Quote]:
    """Gives each value the quotes that hold its words; returns those that went to none. A lone value takes all."""
    if len(values) == 1:
        values[0].quotes = quotes
        return []
    left = list(quotes)
    for value in values:
        for words in value.words:
            found = _fitting(words, left)
            if found:
                left.remove(found)
                value.quotes.append(found)
        if not value.quotes and value.words and (shared := _fitting(value.words[0], quotes)):  # two values of one quote
            value.quotes.append(shared)
            value.shared = True
    return left


def _fitting(words: str, quotes: list[Quote]) -> Quote | None:
    """The quote of those words, else the first that holds them or stands in them."""
    exact = next((quote for quote in quotes if quote.words == words), None)
    return exact or next((quote for quote in quotes if words in quote.words or quote.words in words), None)


def _values(name: str, values: tuple[Any, ...], depth: int = 0) -> Iterator[Value]:
    for value in values:
        if isinstance(value, Bullet):
            yield Value([("", value.text)], [value.text], depth)
            yield from _values(name, value.children, depth + 1)
        elif isinstance(value, BaseModel):
            words = [found for key in _WORDS.get(type(value), ("text",)) if (found := getattr(value, key, None))]
            yield Value(list(_parts(name, value)), words, depth)
        else:
            yield Value([("", str(value))], [str(value)], depth)


def _parts(name: str, value: BaseModel) -> Iterator[tuple[str, str]]:
    """A model's own fields in order, but the words it was read from, which the quote shows; least and most as one."""
    if {"min", "max"} <= set(type(value).model_fields):
        unit = _UNITS.get(name, "")
        if currency := getattr(value, "currency", None):
            unit = f" {currency}"
        yield "", _range(getattr(value, "min", None), getattr(value, "max", None)) + unit
    for key in type(value).model_fields:
        part = getattr(value, key)
        if part is not None and key not in ("min", "max", "currency", "text"):
            yield key, "–".join(map(str, part)) if isinstance(part, tuple) else str(part)
        elif key == "text" and part and isinstance(value, Activity):
            yield key, part


def _range(least: Decimal | None, most: Decimal | None) -> str:
    if least == most and least is not None:
        return _number(least)
    if least is None or most is None:
        return f"up to {_number(most)}" if most is not None else f"at least {_number(least or Decimal())}"
    return f"{_number(least)} – {_number(most)}"


def _number(number: Decimal) -> str:
    """In groups of three, with narrow blanks that do not break: 12 000 000."""
    grouped = f"{int(number):,}" if number == int(number) else f"{number:,f}"
    return grouped.replace(",", "\u202f")
