"""Passages → Project."""

from __future__ import annotations

import re
from typing import Any, Literal

from parsers.call import common_fields
from parsers.context import Context
from parsers.countries import find_countries
from parsers.dates import read_date
from parsers.items import Activity, Country, Party, ProgrammeName
from parsers.outline import Block
from parsers.parties import find_implementers, find_partners, states_parties
from parsers.passage import Passage
from parsers.places import Role
from parsers.programme_value import read_programme
from parsers.project_sheet import Sheet, find_sheet
from parsers.reference import read_reference
from parsers.shared import find_period

_MAX_ACTIVITIES = 60
_MAX_NAME = 120
# "EUR 454,415.40 from ISF-Police", "EUR 1,347,778.69 (95% from AMIF)": money and the fund that it comes from.
_FUND = re.compile(r"\bfrom (?:the )?(?P<fund>[A-Z][A-Za-z]{1,14}(?:[-–][A-Z]\w{1,14})?)\b\)?\s*$")
_NOT_ACTIVITY = re.compile(
    r"^(?:the |our |project )?(?:implement\w+|partners?|contacts?|news|results?|downloads?|documents?|related|share|links?)(?:\s\w+){0,2}$",
    re.I,
)
_POSTCODE = re.compile(r"\b\d{4,5}\b")  # an address, not where the work is done
_FOCUS = re.compile(r"\bfocus(?:ing|es|ed)? on\b|\bpartner countr|\bin the (?:regions?|countr)|\btarget|\bacross\b|\bregions\b", re.I)


def read_project(context: Context) -> dict[str, Any]:
    """The fields of a funded project, those of every item included."""
    sheet = find_sheet(context)
    if "title" in sheet:
        context.title, context.title_block = sheet["title"]
    fields = common_fields(context, "project")
    starts_on, ends_on = _dates(context, sheet)
    implementers = find_implementers(context) or _of_sheet(context, sheet)
    fields |= {
        "title": context.title,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "programme": fields["programme"] or _fund(context),
        "implementers": implementers,
        "partners": find_partners(context, implementers),
        "activities": _activities(context),
        "call_reference": _call_reference(context),
        "countries": fields["countries"] or _countries(context),
        "summary": _summary(context),
        # Who takes part is listed under words that a call uses for who may apply.
        "eligibility": (),
    }
    return fields


def _summary(context: Context) -> str | None:
    """The first paragraph on the project itself: not on who carries it out, and before its components."""
    for passage in context.passages.all:
        if (
            passage.block.kind != "para"
            or passage.own
            or len(passage.text) < 60
            or not passage.text.endswith((".", "!", "…", "”", "»"))
            or states_parties(passage.text)
        ):
            continue
        context.quotes.add("summary", passage.text, passage.block, "first paragraph")
        return passage.text
    return None


def _dates(context: Context, sheet: Sheet) -> tuple[str | None, str | None]:
    """Begin and end: a period under its label or on a line of its own, else two labelled dates."""
    labelled = list(context.passages.of("period", "duration"))
    alone = [p for p in context.passages.all[:60] if len(p.text) <= 60 and p.meaning in (None, "heading", "neutral", "amount", "grant")]
    for passage in [*labelled, *alone]:
        if (
            len(passage.text) <= 160
            and (found := find_period(context, passage.text))
            and (passage.own or len(found[2]) >= 0.6 * len(passage.text))
        ):
            for field in ("starts_on", "ends_on"):
                context.quotes.add(field, found[2], passage.block, "period")
            return found[0], found[1]
    return (
        _labelled_date(context, "starts", "starts_on") or _date_of_sheet(context, sheet, "starts", "starts_on"),
        _labelled_date(context, "ends", "ends_on") or _date_of_sheet(context, sheet, "ends", "ends_on"),
    )


def _of_sheet(context: Context, sheet: Sheet) -> tuple[Party, ...]:
    """Who got the money, as the sheet of the project names it."""
    name, block = sheet.get("implementer", ("", None))
    if block is None or len(name) > _MAX_NAME:
        return ()
    context.quotes.add("implementers", name, block, "sheet of the project")
    return (Party(name=name, country=None, role=None),)


def _date_of_sheet(context: Context, sheet: Sheet, entry: Literal["starts", "ends"], field: str) -> str | None:
    value, block = sheet.get(entry, ("", None))
    found = read_date(value, language=context.language, order=context.order)
    if found is None or block is None:
        return None
    context.quotes.add(field, found.text, block, "sheet of the project")
    return found.iso


def _labelled_date(context: Context, meaning: str, field: str) -> str | None:
    labelled = {"starts": ("starts", "opens", "other_date"), "ends": ("ends", "deadline")}[meaning]
    words = re.compile(r"start|begin|début|inicio|inizio|beginn" if meaning == "starts" else r"end|fin\b|ende|until", re.I)
    for passage in context.passages.of(*labelled):
        if (
            words.search(passage.label)
            and len(passage.text) <= 80
            and (found := read_date(passage.text, language=context.language, order=context.order))
        ):
            context.quotes.add(field, found.text, passage.block, f"label:{meaning}")
            return found.iso
    return None


def _fund(context: Context) -> ProgrammeName | None:
    for passage in context.passages.all[:40]:
        if len(passage.text) <= 120 and (found := _FUND.search(passage.text)):
            context.quotes.add("programme", found["fund"], passage.block, "fund behind the sum")
            return read_programme(found["fund"])
    return None


def _activities(context: Context) -> tuple[Activity, ...]:
    """The components: a heading nobody's vocabulary knows, with the paragraphs under it."""
    found: list[Activity] = []
    title: tuple[str, Block] | None = None
    text: list[str] = []

    def close() -> None:
        if title and text and len(found) < _MAX_ACTIVITIES:
            found.append(Activity(title=title[0], text=text[0]))
            context.quotes.add("activities", title[0], title[1], "heading of a component")

    passages = context.passages.all
    for index, passage in enumerate(passages):
        if _is_component(context, passages, index):
            close()
            title, text = (passage.text, passage.block), []
        elif passage.block.kind == "para" and title and not passage.own:
            text.append(passage.text)
        elif passage.block.kind == "heading":
            close()
            title, text = None, []
    close()
    return tuple(found)


def _is_component(context: Context, passages: list[Passage], index: int) -> bool:
    passage = passages[index]
    if passage.block is context.title_block or _NOT_ACTIVITY.search(passage.text) or len(passage.text) > 140:
        return False
    if passage.block.kind == "heading":
        return passage.block.level > 1 and passage.text in context.passages.unread
    if (
        passage.block.node is not None
        or passage.block.kind != "para"
        or passage.meaning not in (None, "implementer")
        or passage.text.endswith((".", ":"))
    ):
        return False
    # In plain text a component's title is a short line with a paragraph behind it.
    following = passages[index + 1] if index + 1 < len(passages) else None
    return (
        following is not None
        and following.block.kind == "para"
        and len(following.text) > 120
        and len(passage.text.split()) >= 2
        and not any(char.isdigit() for char in passage.text)
    )


def _call_reference(context: Context) -> str | None:
    for passage in context.passages.of("reference", "parent_reference", "topics"):
        if (
            len(passage.text) <= 120
            and re.search(r"call|topic|appel|aufruf", passage.label, re.I)
            and (found := read_reference(passage.text))
        ):
            context.quotes.add("call_reference", found, passage.block, "label:reference")
            return found
    return None


def _countries(context: Context) -> tuple[Country, ...]:
    """Countries of the partners, and those that the work is for, from the page's sentences."""
    found: dict[str, Country] = {}
    for passage in context.passages.all:
        if passage.block.kind == "heading" or len(passage.text) > 4000:
            continue
        if passage.meaning == "partners" or (len(passage.text) <= 80 and _POSTCODE.search(passage.text)):
            continue
        role: Role = "focus" if passage.meaning == "focus_countries" or _FOCUS.search(passage.text) else "partner"
        for country in find_countries(passage.text, role=role, language=context.language):
            key = country.code or country.group or ""
            if country.code and key not in found:
                found[key] = country
                context.quotes.add("countries", country.text, passage.block, "words")
    return tuple(found.values())
