"""Passages → Project."""

from __future__ import annotations

import re
from typing import Any

from parsers.bullets import find_bullets
from parsers.call import common_fields
from parsers.context import Context
from parsers.countries import find_countries, read_countries
from parsers.dates import read_date
from parsers.items import Activity, Country, Party, Programme_
from parsers.outline import Block
from parsers.passages import Passage
from parsers.reference import read_reference
from parsers.shared import find_period, read_programme

_MAX_ACTIVITIES = 60
# "EUR 454,415.40 from ISF-Police", "EUR 1,347,778.69 (95% from AMIF)": money and the fund that it comes from.
_FUND = re.compile(r"\bfrom (?:the )?(?P<fund>[A-Z][A-Za-z]{1,14}(?:[-–][A-Z]\w{1,14})?)\b\)?\s*$")
_IMPLEMENTER = re.compile(
    r"\b(?:(?:is|are) (?:being )?implemented by|implemented by|carried out by|coordinated by|led by)\s+(?:the )?(?P<name>[A-Z][^,.;()]{1,120}?)"
    r"(?=\s+(?:on behalf|in (?:cooperation|collaboration|partnership)|together|with|and in)\b|[,.;(]|$)"
)
_SUBJECT = re.compile(r"^(?:The )?(?P<name>[A-Z][^,.;()]{1,120}?) (?:is|are) implementing (?:this|the) (?:action|project)", re.I)
_IN_COOPERATION = re.compile(r"\bin (?:cooperation|collaboration|partnership) with\s+(?P<names>[^.]{3,600})")
_NOT_ACTIVITY = re.compile(r"implement|partner|contact|news|result|download|document|related|share", re.I)
_FOCUS = re.compile(r"\bfocus(?:ing|es|ed)? on\b|\bpartner countr|\bin the (?:regions?|countr)|\btarget|\bacross\b|\bregions\b", re.I)


def read_project(context: Context) -> dict[str, Any]:
    """The fields of a funded project, those of every item included."""
    fields = common_fields(context, "project")
    starts_on, ends_on = _dates(context)
    implementers = _implementers(context)
    fields |= {
        "starts_on": starts_on,
        "ends_on": ends_on,
        "programme": fields["programme"] or _fund(context),
        "implementers": implementers,
        "partners": _partners(context, implementers),
        "activities": _activities(context),
        "call_reference": _call_reference(context),
        "countries": fields["countries"] or _countries(context),
        "objectives": fields["objectives"] or find_bullets(context, "objectives"),
    }
    return fields


def _dates(context: Context) -> tuple[str | None, str | None]:
    """Begin and end: a period under its label or on a line of its own, else two labelled dates."""
    labelled = [p for p in context.passages.of("period", "duration")]
    alone = [p for p in context.passages.all[:60] if len(p.text) <= 60 and p.meaning in (None, "heading", "neutral")]
    for passage in [*labelled, *alone]:
        if len(passage.text) <= 160 and (found := find_period(context, passage.text)) and (passage.own or len(found[2]) >= 0.6 * len(passage.text)):
            for field in ("starts_on", "ends_on"):
                context.quotes.add(field, found[2], passage.block, "period")
            return found[0], found[1]
    return _labelled_date(context, "starts", "starts_on"), _labelled_date(context, "ends", "ends_on")


def _labelled_date(context: Context, meaning: str, field: str) -> str | None:
    labelled = {"starts": ("starts", "opens", "other_date"), "ends": ("ends", "deadline")}[meaning]
    words = re.compile(r"start|begin|début|inicio|inizio|beginn" if meaning == "starts" else r"end|fin\b|ende|until", re.I)
    for passage in context.passages.of(*labelled):
        if words.search(passage.label) and len(passage.text) <= 80 and (found := read_date(passage.text, language=context.language, order=context.order)):
            context.quotes.add(field, found.text, passage.block, f"label:{meaning}")
            return found.iso
    return None


def _fund(context: Context) -> Programme_ | None:
    for passage in context.passages.all[:40]:
        if len(passage.text) <= 120 and (found := _FUND.search(passage.text)):
            context.quotes.add("programme", found["fund"], passage.block, "fund behind the sum")
            return read_programme(found["fund"])
    return None


def _implementers(context: Context) -> tuple[Party, ...]:
    names: dict[str, Party] = {}
    for passage in context.passages.all:
        if passage.meaning == "implementer" and len(passage.text) <= 120 and not passage.text.endswith("."):
            _name(context, names, passage.text, passage, "implementers")
    for passage in context.passages.all:
        if names:
            break
        for form in (_IMPLEMENTER, _SUBJECT):
            if found := form.search(passage.text):
                _name(context, names, found["name"], passage, "implementers")
                break
    for _, words in context.passages.labels:
        # "Implemented by ICMPD" stands as a heading of its own too.
        if not names and (found := _IMPLEMENTER.search(words[:1].lower() + words[1:])):
            block = next((p.block for p in context.passages.all if p.text == words), None)
            if block is not None:
                names[found["name"]] = Party(name=found["name"])
                context.quotes.add("implementers", found["name"], block, "heading")
    return tuple(names.values())


def _name(context: Context, names: dict[str, Party], name: str, passage: Passage, field: str) -> None:
    name = name.strip(" ,;.")
    if name and name not in names:
        names[name] = Party(name=name)
        context.quotes.add(field, name, passage.block, "words")


def _partners(context: Context, implementers: tuple[Party, ...]) -> tuple[Party, ...]:
    """Partners under their label, or listed after "in cooperation with"; a country in brackets goes with its partner."""
    parties: dict[str, Party] = {}
    known = {party.name for party in implementers}
    for passage in context.passages.of("partners"):
        if passage.block.kind in ("bullet", "para") and len(passage.text) <= 400:
            pieces = [passage.text] if passage.block.kind == "bullet" else _pieces(passage.text)
            for piece in pieces:
                _party(context, parties, piece, passage, known)
    if not parties:
        for passage in context.passages.all:
            if found := _IN_COOPERATION.search(passage.text):
                for piece in _pieces(found["names"]):
                    _party(context, parties, piece, passage, known)
                break
    return tuple(parties.values())[:100]


def _pieces(names: str) -> list[str]:
    return [piece for piece in re.split(r"[,;]\s+(?![^()]*\))(?:and )?|\s+as well as (?:with )?|\s+and (?:with )?(?=the\b)", names) if piece.strip()]


def _party(context: Context, parties: dict[str, Party], piece: str, passage: Passage, known: set[str]) -> None:
    piece = re.sub(r"^(?:and |with |the )+", "", piece.strip(" .;,"))
    if not 2 < len(piece) <= 200 or piece in known or not piece[0].isupper():
        return
    bracket = re.search(r"\s*\(([^()]{2,60})\)$", piece)
    inside = read_countries(bracket[1], role="partner") if bracket else ()
    name = piece[: bracket.start()] if bracket and inside else piece
    country = inside[0].code if len(inside) == 1 else None
    if name not in parties:
        parties[name] = Party(name=name, country=country)
        context.quotes.add("partners", piece, passage.block, "words")


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
    if passage.block.node is not None or passage.block.kind != "para" or passage.meaning not in (None, "implementer") or passage.text.endswith((".", ":")):
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
        if len(passage.text) <= 120 and re.search(r"call|topic|appel|aufruf", passage.label, re.I) and (found := read_reference(passage.text)):
            context.quotes.add("call_reference", found, passage.block, "label:reference")
            return found
    return None


def _countries(context: Context) -> tuple[Country, ...]:
    """Countries of the partners, and those that the work is for, from the page's sentences."""
    found: dict[str, Country] = {}
    for passage in context.passages.all:
        if passage.block.kind == "heading" or len(passage.text) > 4000:
            continue
        role = "focus" if _FOCUS.search(passage.text) else "partner"
        for country in find_countries(passage.text, role=role, language=context.language):
            key = country.code or country.group or ""
            if country.code and key not in found:
                found[key] = country
                context.quotes.add("countries", country.text, passage.block, "words")
    return tuple(found.values())
