"""The fields that calls, programmes and projects have in common, each found by its label or its words."""

from __future__ import annotations

import re

from parsers.contacts import find_contacts
from parsers.context import Context
from parsers.dates import read_period
from parsers.items import SECTIONS, Contact, ProgrammeName, Term
from parsers.labels.cues import cue
from parsers.outline import squeeze
from parsers.passage import Passage
from parsers.terms import split_terms

_MAX_VALUE = 300
_ACRONYM_TAIL = re.compile(r"^(?P<name>.{4,200}?)\s*[(\[](?P<acronym>[A-Z][\w&+-]{1,19}(?:[ -][A-Z0-9][\w+-]{0,12})?)[)\]]$")
_ACRONYM_HEAD = re.compile(r"^(?P<acronym>[A-Z][A-Z0-9&+]{1,11})\s[-–—:]\s(?P<name>\S.{3,300})$")
_ACRONYM_ONLY = re.compile(r"^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&+]{0,7}[A-Z0-9&+](?:[ -](?:[A-Z]\w{0,9}|\d{4}))?$")
_PERIOD = re.compile(r"\s*[-–—(]?\s*\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b\)?")
# The field that a label's meaning belongs to, where the two are not called the same.
_FIELD_OF = {
    "deadline": "deadlines",
    "budget": "amounts",
    "grant": "amounts",
    "amount": "amounts",
    "rate": "funding_rate",
    "duration": "duration_months",
    "contact": "contacts",
    "documents": "links",
    "official_link": "links",
    "submission_link": "links",
    "opens": "opens_on",
    "published": "published_on",
    "partnership": "consortium",
}
_SAME_FIELD = frozenset(("reference", "eligibility", "countries", "institution", "programme", *SECTIONS))


def find_summary(context: Context) -> str | None:
    """The page's lead: the first paragraph under the title, before any part begins."""
    lead = _lead(context)
    if lead is None:
        lead = next(
            (p for p in context.passages.of("summary") if p.block.kind == "para" and len(p.text) >= 40 and not p.text.endswith(":")), None
        )
    if lead is None:
        return None
    context.quotes.add("summary", lead.text, lead.block, "lead")
    return lead.text


def _lead(context: Context) -> Passage | None:
    begun = context.title_block is None or (context.title_block.kind == "para" and context.title_block.node is not None)
    for passage in context.passages.all[:60]:
        block = passage.block
        if block is context.title_block or (context.title and block.text == context.title):
            begun = True
        elif begun and block.kind == "para" and passage.meaning in (None, "heading") and not block.row:
            sentence = block.text.endswith((".", "!", "?", "…", "”", "»")) or (len(block.text) >= 100 and not block.text.endswith(":"))
            if len(block.text) >= 40 and sentence and not block.links:
                return passage
        elif begun and (block.kind == "bullet" or (passage.meaning not in (None, "heading", "neutral") and not passage.own)):
            return None
    return None


def value_of(context: Context, meaning: str) -> Passage | None:
    """The first short value that stands under a label."""
    for passage in context.passages.of(meaning):
        if passage.block.kind in ("para", "bullet") and 1 < len(passage.text) <= _MAX_VALUE and any(c.isalnum() for c in passage.text):
            return passage
    return None


def find_institution(context: Context) -> str | None:
    """Who gives the money, by its label."""
    passage = value_of(context, "institution")
    if passage is None or "@" in passage.text or (passage.text.rstrip().endswith((".", ":")) and len(passage.text) > 80):
        return None
    text = passage.text.strip(" ;,")
    context.quotes.add("institution", text, passage.block, "label:institution")
    return text


def find_programme(context: Context) -> ProgrammeName | None:
    """The programme that the label names: name, acronym in brackets or before a dash, years."""
    passage = value_of(context, "programme")
    if passage is None or len(passage.text) > 250:
        return None
    context.quotes.add("programme", passage.text, passage.block, "label:programme")
    return read_programme(passage.text)


def read_programme(text: str) -> ProgrammeName | None:
    """ "Internal Security Fund (ISF)", "SMP - Programme du Marché Unique - 2021-2027", "Erasmus+"."""
    text = text.strip(" ;,.")
    period = None
    rest = text
    if (years := _PERIOD.search(text)) and int(years[1]) <= int(years[2]):
        period = (int(years[1]), int(years[2]))
        rest = squeeze(text[: years.start()] + " " + text[years.end() :]).replace("()", "").strip(" -–—,")
    for form in (_ACRONYM_TAIL, _ACRONYM_HEAD):
        if found := form.match(rest):
            return ProgrammeName(name=found["name"].strip(), acronym=found["acronym"], period=period)
    if _ACRONYM_ONLY.match(rest):
        return ProgrammeName(name=None, acronym=rest, period=period)
    return ProgrammeName(name=rest, acronym=None, period=period) if rest else None


def read_status(text: str) -> str | None:
    """open, forthcoming or closed, in the languages that pages say it in."""
    return next((status for status in ("forthcoming", "closed", "open") if cue(f"status_{status}").search(text)), None)


def find_status(context: Context) -> str | None:
    """The status as the page states it, under its label or behind the title ("Closed!")."""
    for passage in context.passages.of("status"):
        if len(passage.text) <= 120 and (status := read_status(passage.text)):
            context.quotes.add("status_published", passage.text, passage.block, "label:status")
            return status
    for passage in context.passages.of("deadline"):
        # "Plazo de solicitud: CERRADO (11-01-2021 08-02-2021)"
        first = next(iter(passage.text.split()), "").strip("!.,:;()") if len(passage.text) <= 120 else ""
        if first and (status := read_status(first)):
            context.quotes.add("status_published", first, passage.block, "word of the deadline")
            return status
    for passage in context.passages.all[:15]:
        if len(passage.text) <= 200 and (said := re.search(r"\b(Open|Closed|Forthcoming)!", passage.text)):
            context.quotes.add("status_published", said[0], passage.block, "mark behind the title")
            return said[1].lower()
        if cue("closed_line").match(passage.text.strip(" !.")):
            context.quotes.add("status_published", passage.text, passage.block, "line of its own")
            return "closed"
    return None


def _is_content(passage: Passage) -> bool:
    """A line of phone and e-mail above everything else is the site's own."""
    return passage.meaning not in (None, "related", "restricted") or len(passage.text) > 80


def find_all_contacts(context: Context) -> tuple[Contact, ...]:
    """Whom to ask: under a contact label, else any e-mail address in the page's own content."""
    found: list[Contact] = []
    passages = list(context.passages.of("contact")) or [p for p in context.passages.running() if "@" in p.text and _is_content(p)]
    for passage in passages[:60]:
        text = passage.text
        for link in passage.block.links:
            address = link.href.removeprefix("mailto:").split("?")[0]
            if link.href.startswith("mailto:") and address not in text:
                text = f"{text} {address}"
        for contact in find_contacts(text, country=context.country):
            if not any(contact.email == c.email and contact.phone == c.phone for c in found):
                found.append(contact)
                for value in (contact.email, contact.phone, contact.name, contact.url):
                    if value:
                        context.quotes.add(
                            "contacts", value, passage.block, "label:contact" if passage.meaning == "contact" else "address in the text"
                        )
    return tuple(found[:20])


def find_terms(context: Context) -> tuple[Term, ...]:
    """Sectors, beneficiaries and topics that the page files it under."""
    found: dict[tuple[str, str], Term] = {}
    for scheme, meaning in (("sector", "sectors"), ("beneficiary", "beneficiaries"), ("topic", "topics")):
        for passage in context.passages.of(meaning):
            if passage.block.kind == "heading" or len(passage.text) > 1500:
                continue
            for value in split_terms(passage.block, passage.text):
                if (scheme, value) not in found and len(found) < 100:
                    found[scheme, value] = Term.model_validate({"scheme": scheme, "value": value})
                    context.quotes.add("terms", value, passage.block, f"label:{meaning}")
    return tuple(found.values())


def find_restricted(context: Context, stated: set[str]) -> tuple[str, ...]:
    """The fields whose label stands among notices for subscribers and that the page states nowhere."""
    fields: list[str] = []
    meanings: dict[str, str] = {}
    for named, label in context.passages.labels:
        meanings.setdefault(label, named)
    for passage in context.passages.of("restricted"):
        for words in (passage.label, *passage.headings[-1:]):
            meaning = meanings.get(words)
            field = _FIELD_OF.get(meaning or "", meaning if meaning in _SAME_FIELD else None)
            if field and field not in stated and field not in fields:
                fields.append(field)
    return tuple(fields)


def find_period(context: Context, text: str) -> tuple[str | None, str | None, str] | None:
    """A begin and an end with the words that state them."""
    return read_period(text, language=context.language, order=context.order)
