"""Passages → Call."""

from __future__ import annotations

import re
from typing import Any

from parsers.amounts import Amounts
from parsers.bullets import find_bullets
from parsers.consortium import combine_consortia, read_consortium, with_partners
from parsers.context import Context
from parsers.countries import read_countries
from parsers.items import SECTIONS, Consortium
from parsers.links import find_links
from parsers.opening import find_opens_on
from parsers.outline import Block
from parsers.passage import Passage
from parsers.places import find_countries
from parsers.rate_and_duration import find_duration_months, find_funding_rate
from parsers.reference import find_named_references, find_references, normalise_reference, read_reference
from parsers.shared import (
    find_all_contacts,
    find_institution,
    find_programme,
    find_summary,
    find_terms,
)
from parsers.signs import Reader
from parsers.status import find_status
from parsers.timing import find_all_deadlines, find_deadline_model, find_published_on

_FROM_EACH = re.compile(
    r"(?:at least |minimum )?one (?:partner|applicant|entity|organisation|beneficiary|project partner) from each (?:of the )?"
    r"(?:participating|programme|partner|eligible|two|three)"
    r"(?: participating| programme)? (?:countr(?:y|ies)|member states?|states?)",
    re.I,
)
_FEW_COUNTRIES = 5
_NUMBER = re.compile(r"\b(\d{1,4})\b")
_MAX_CONSORTIUM_TEXT = 8_000


_TERMS = ("reference", "opens_on", "deadlines", "funding_rate", "consortium")


def states_terms(context: Context) -> bool:
    """Whether the page states something that only a call has the fields for."""
    terms = _terms(context)
    return any(terms[name] for name in _TERMS)


def read_call(context: Context) -> dict[str, Any]:
    """The fields of a call, those of every item included."""
    return common_fields(context, "call") | _terms(context)


def _terms(context: Context) -> dict[str, Any]:
    deadlines = find_all_deadlines(context)
    return {
        "reference": find_reference(context),
        "parent_reference": _labelled_reference(context, "parent_reference"),
        "published_on": find_published_on(context),
        "opens_on": find_opens_on(context, deadlines),
        "deadlines": deadlines,
        "deadline_model": find_deadline_model(context, deadlines),
        "funding_rate": find_funding_rate(context),
        "duration_months": find_duration_months(context),
        "consortium": find_consortium(context),
        "expected_grants": find_expected_grants(context),
    }


def common_fields(context: Context, kind: Any) -> dict[str, Any]:
    """The fields that every kind of item has, but those of its identity."""
    fields: dict[str, Any] = {
        "summary": find_summary(context),
        "programme": find_programme(context),
        "institution": find_institution(context, kind),
        "status_published": find_status(context),
        "amounts": Amounts(context, kind).read(),
        "countries": find_countries(context),
        "contacts": find_all_contacts(context),
        "links": find_links(context),
        "terms": find_terms(context),
    }
    return fields | {section: find_bullets(context, section) for section in SECTIONS}


def find_reference(context: Context) -> str | None:
    """This call's reference: under its label, else in the title, else the only one that the page's own words name."""
    if labelled := _labelled_reference(context, "reference"):
        return labelled
    if context.title and context.title_block is not None:
        found = find_references(context.title_block.text)
        if len(found) == 1:
            context.quotes.add("reference", found[0].text, context.title_block, "title")
            return found[0].text
    return _reference_line(context) or _named_reference(context)


def _named_reference(context: Context) -> str | None:
    """The one reference that the page's sentences call the call's."""
    stated: dict[str, tuple[str, Block]] = {}
    for passage in context.passages.running():
        if not (passage.may_hold("reference") and passage.may_hold("number")) or passage.meaning == "related":
            continue
        for found in find_named_references(passage.text):
            stated.setdefault(normalise_reference(found.text), (found.text, passage.block))
    if len(stated) != 1:
        return None
    reference, block = next(iter(stated.values()))
    context.quotes.add("reference", reference, block, "named in a sentence")
    return reference


_MAX_LINE = 90
# What may stand before a reference in a line of its own.
_REFERENCE_LEAD = re.compile(r"^(?:call|topic|appel|aufruf|ausschreibung|convocatoria|bando|avviso)\s?:?\s+", re.I)

_OF_A_CALL = re.compile(
    r"call|topic|opportunity|appel|aufruf|ausschreibung|convocatoria|bando|avviso|r[eé]f|ident|kennung|kennzeichen", re.I
)


def _reference_line(context: Context) -> str | None:
    """The one reference that makes up a line of its own: "Call: HORIZON-EIC-2026-PATHFINDERCHALLENGES-01", a badge below the title."""
    stated: dict[str, tuple[str, Block]] = {}
    for passage in context.passages.all:
        if len(passage.text) > _MAX_LINE or passage.block.region or passage.meaning not in (None, "neutral", "summary"):
            continue
        if passage.with_label()[1] and not _OF_A_CALL.search(passage.label):  # an invoice's number, a room
            continue
        found = find_references(words := _REFERENCE_LEAD.sub("", passage.text))
        if len(found) == 1 and len(found[0].text) == len(words.rstrip(". ")):
            stated.setdefault(normalise_reference(found[0].text), (found[0].text, passage.block))
    if len(stated) != 1:
        return None
    reference, block = next(iter(stated.values()))
    context.quotes.add("reference", reference, block, "line of its own")
    return reference


def _labelled_reference(context: Context, meaning: str) -> str | None:
    """The reference under the first label; a code under another one where the first has but a number and is the site's own: "ID"."""
    first: tuple[str, Passage] | None = None
    for passage in context.passages.of(meaning):
        if len(passage.text) > 300 or not (reference := read_reference(passage.text)):
            continue
        if first is None or (passage.label != first[1].label and not reference.isdigit()):
            first = (reference, passage)
        if not first[0].isdigit() or not _SITES_OWN.search(first[1].label):
            break
    if first is not None:
        context.quotes.add(meaning, first[0], first[1].block, f"label:{meaning}")
    return first[0] if first else None


_SITES_OWN = re.compile(r"\bids?\b|identif", re.I)
_SIZES = frozenset[Reader](("count", "alone", "partner"))


def find_consortium(context: Context) -> Consortium | None:
    """The smallest consortium, from the bullets and sentences on eligibility and partnership first."""
    for meanings in (("partnership", "eligibility"), None):
        passages = context.passages.of(*meanings) if meanings else iter(context.passages.all)
        stated = []
        for passage in passages:
            if not passage.may_hold("consortium") or not passage.may_hold_any(_SIZES):
                continue
            if passage.meaning in ("restricted", "contact", "documents") or len(passage.text) > _MAX_CONSORTIUM_TEXT:
                continue
            if (value := read_consortium(passage.text)) is not None:
                stated.append((value, passage.block))
        combined = combine_consortia([value for value, _ in stated])
        if combined is not None:
            combined = with_partners(combined)
            for value, block in stated:
                if value.text in combined.text or combined.text in value.text:
                    context.quotes.add("consortium", value.text, block, "words")
                    if len(block.text) <= 400:
                        combined = combined.model_copy(update={"text": block.text})
            return combined
    return _one_from_each(context)


def _one_from_each(context: Context) -> Consortium | None:
    """ "At least one partner from each participating country", where the page lists the countries: as many of both."""
    for passage in context.passages.of("partnership", "eligibility"):
        if "from each" in passage.text.lower() and (found := _FROM_EACH.search(passage.text)):
            names = {c.code for p in context.passages.of("countries") for c in read_countries(p.text, language=context.language)}
            if None in names or not 2 <= len(names) <= _FEW_COUNTRIES:
                return None
            context.quotes.add("consortium", found[0], passage.block, "one from each country")
            return Consortium(min_entities=len(names), min_countries=len(names), text=found[0])
    return None


def find_expected_grants(context: Context) -> int | None:
    """How many grants are planned, under its label."""
    for passage in context.passages.of("expected_grants"):
        numbers = _NUMBER.findall(passage.text)
        if len(numbers) == 1 and len(passage.text) <= 60 and int(numbers[0]) > 0:
            context.quotes.add("expected_grants", passage.text, passage.block, "label:expected_grants")
            return int(numbers[0])
    return None
