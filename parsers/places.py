"""Where applicants may come from, and where the work is done, as the page's parts say it."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context
from parsers.countries import find_countries as read_in_text
from parsers.countries import read_countries
from parsers.items import Country
from parsers.labels.cues import cue
from parsers.passage import Passage

Role = Literal["eligible", "excluded", "partner", "focus"]


_ROLES: dict[str, Role] = {"countries": "eligible", "partner_countries": "partner", "focus_countries": "focus"}
_MAX_LIST = 6_000


def find_countries(context: Context) -> tuple[Country, ...]:
    """Eligible, excluded, partner and focus countries, in page order: under their labels, and in the bullets on where
    applicants must be established."""
    found: list[Country] = []
    established = {id(passage) for passage in _establishment(context)}
    for passage in context.passages.all:
        role = _ROLES.get(passage.meaning or "")
        if role and passage.block.kind != "heading" and len(passage.text) <= _MAX_LIST and not passage.block.links:
            # "European Union: all Member States" is a list whose label is its first word.
            labelled = passage.own and passage.label.casefold() == "european union"
            _gather(context, passage, role, found, f"{passage.label}: {passage.text}" if labelled else passage.text)
        elif id(passage) in established:
            _gather(context, passage, "eligible", found, passage.text)
        elif "ountries" in passage.text and (announced := _FOCUS_LIST.search(passage.text)):
            _gather(context, passage, "focus", found, passage.text[announced.end() :].split(".")[0])
    return _once(found)


_FOCUS_LIST = re.compile(r"\b(?:priority|target|focus|partner) countries\b[^:.]{0,40}:\s", re.I)


def _establishment(context: Context) -> list[Passage]:
    """Bullets that say where applicants must be established, with those nested in them."""
    chosen: list[Passage] = []
    inside: int | None = None
    for passage in context.passages.of("eligibility", "partnership"):
        block = passage.block
        if block.kind != "bullet":
            inside = None
            continue
        if inside is not None and block.level > inside:
            chosen.append(passage)
            continue
        inside = None
        if (
            cue("established").search(passage.text)
            and not re.match(r"(?:a|un) consorti|at least|si le", passage.text, re.I)
            and len(passage.text) < 400
        ):
            inside = block.level
            chosen.append(passage)
    return chosen


def _gather(context: Context, passage: Passage, role: Role, found: list[Country], words: str) -> None:
    countries = read_countries(words, role=role, language=context.language)
    if not countries and passage.meaning in ("eligibility", "partnership"):
        countries = read_in_text(words, role=role, language=context.language)
    for country in countries:
        found.append(country)
        context.quotes.add("countries", country.text, passage.block, f"label:{passage.meaning}")


def _once(countries: list[Country]) -> tuple[Country, ...]:
    seen: dict[tuple[str | None, str | None], Country] = {}
    for country in countries:
        seen.setdefault((country.code, country.group), country)
    return tuple(seen.values())
