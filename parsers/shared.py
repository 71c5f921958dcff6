"""The fields that calls, programmes and projects have in common, each found by its label or its words."""

from __future__ import annotations

import re
from itertools import pairwise

from parsers.bodies import find_bodies
from parsers.contacts import find_contacts, holds_address, is_phone_line, is_same, names_phone, says_to_ring, spells_address
from parsers.context import Context
from parsers.dates import read_period
from parsers.funders import find_funder
from parsers.items import SECTIONS, Contact, ProgrammeName, Term
from parsers.labels.cues import cue
from parsers.outline import squeeze
from parsers.passage import Passage
from parsers.programme_names import find_named_programme
from parsers.programme_value import may_name_a_programme, read_programme
from parsers.terms import split_terms

_MAX_VALUE = 300
_LONG_NAME = 50
_LONGEST_NAME = 80
_SMALL_WORD = 3
_FEW_WORDS = 3
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
    return next((passage for passage in context.passages.of(meaning) if _is_value(passage)), None)


def _is_value(passage: Passage) -> bool:
    return passage.block.kind in ("para", "bullet") and 1 < len(passage.text) <= _MAX_VALUE and any(c.isalnum() for c in passage.text)


def find_institution(context: Context, kind: str) -> str | None:
    """Who gives the money: by its label, else, for what one can apply to, the body that the page's words let launch or fund it."""
    for passage in context.passages.of("institution"):
        text = passage.text.strip(" ;,|")
        sentence = _is_sentence(passage.text.rstrip())
        if _LEVEL.fullmatch(text):
            continue
        if text.endswith(":"):
            break  # the heading is over a list of something else
        if not _is_value(passage) or "@" in text or sentence or (_FUNDED.search(passage.label) and _UNION.match(text)):
            if len(text) > _LONG_NAME and (body := _opening_body(passage.text)):
                context.quotes.add("institution", body, passage.block, "label:institution")
                return body
            continue
        context.quotes.add("institution", text, passage.block, "label:institution")
        return text
    funder = find_funder(context) if kind != "project" else None
    if funder is None:
        return None
    context.quotes.add("institution", funder.quote, funder.block, funder.rule)
    return funder.name


def _is_sentence(text: str) -> bool:
    """Whether what stands under a label says something instead of naming somebody."""
    words = [word for word in text.split() if len(word) > _SMALL_WORD]
    return text.endswith(".") and (
        len(text) > _LONGEST_NAME or (len(words) > _FEW_WORDS and not any(word[0].isupper() for word in words[1:]))
    )


def _opening_body(text: str) -> str | None:
    """The body that a sentence under the label begins with: "La Fundación Colmena (with its seat in …) …"."""
    body = next(iter(find_bodies(text[:_MAX_VALUE])), None)
    if body is None or not _ARTICLE.fullmatch(text, 0, body.start) or _UNION.match(body.name):
        return None
    return text[body.start : body.end] if body.known == "word" else None


_ARTICLE = re.compile(r"\s*(?:(?:The|La|Le|Les|El|Los|Il|Lo|Der|Die|Das)\s|L[’'])?", re.I)
# The level of government that a register prints above the body.
_LEVEL = re.compile(
    r"ESTADO|ESTATAL|AUTON[ÓO]MICA|LOCAL|NACIONAL|REGIONAL|OTROS?|FEDERAL|MUNICIPAL|STATE|PRIVATE|PUBLIC|GOVERNMENT|FOUNDATION|CORPORATE|NATIONAL",
    re.I,
)
# "Funded by the European Union" below a logo: the Union's share in what another body runs.
_FUNDED = re.compile(r"fund|financ|finanz|förder|sponsor", re.I)
_UNION = re.compile(
    r"(?:the |l[’']|die |der |la )?(?:European Union|EU\b|Union européenne|UE\b|Europäischen? Union|Unión Europea|Unione Europea"
    r"|Next ?Generation)",
    re.I,
)


def find_programme(context: Context) -> ProgrammeName | None:
    """The programme that the label names: name, acronym in brackets or before a dash, years; else the one that sentences name."""
    passage = next((p for p in context.passages.of("programme") if _is_value(p) and may_name_a_programme(p.text)), None)
    # "Programa Colmenas para una ciudad abierta" at the top of the page is its title, though "Programa" is a label elsewhere.
    said = squeeze(f"{passage.label} {passage.text}") if passage is not None else None
    if passage is not None and said != context.title and said != next(iter(context.outline.blocks)).text:
        if len(passage.text) > 250:
            return None
        context.quotes.add("programme", passage.text, passage.block, "label:programme")
        return read_programme(passage.text)
    if named := find_named_programme(context):
        context.quotes.add("programme", *named, "named in a sentence")
        return read_programme(named[0])
    return None


_PERSON = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Frau|Herr)\.? ){0,3}[A-ZÀ-Þ][\w’'-]{1,20}(?: [A-Z]\.)?(?: [A-ZÀ-Þ][\w’'-]{1,25}){1,2}(?:,| –| -|:|;)\s"
)


def _is_content(passage: Passage) -> bool:
    """A line of phone and e-mail above everything else is the site's own, but for one that begins with a person."""
    if _PERSON.match(passage.text) and len(passage.text) <= _MAX_VALUE:
        return passage.meaning not in ("related", "restricted")
    said = len(passage.text) > 80 or (len(passage.text) > 40 and cue("asks").search(passage.text) is not None)
    return passage.meaning not in (None, "related", "restricted") or said


def _sends(passage: Passage) -> bool:
    return passage.meaning != "related" and len(passage.text) <= _MAX_VALUE and spells_address(passage.text)


def _tells_phone(passage: Passage) -> bool:
    """A sentence that says whom to call with questions."""
    if not passage.may_hold("number"):
        return False
    asks = len(passage.text) <= _MAX_VALUE and cue("asks").search(passage.text) is not None
    return (asks and names_phone(passage.text)) or says_to_ring(passage.text)


def _beside(context: Context, contacts: list[Passage]) -> list[Passage]:
    """The lines next to a contact's that are a telephone's or nothing but a number."""
    known = {id(passage) for passage in contacts}
    found = []
    for before, passage, after in zip(context.passages.all, context.passages.all[1:], [*context.passages.all[2:], None], strict=False):
        near = id(before) in known or (after is not None and id(after) in known)
        if near and id(passage) not in known and passage.meaning != "related" and _is_number_line(passage.text):
            found.append(passage)
    return found


def _is_number_line(text: str) -> bool:
    return is_phone_line(text) or _DIALLED.fullmatch(text) is not None


def _next_line(context: Context, passage: Passage) -> str:
    """The domain on the line below an address that the line was too short for."""
    following = next((p for before, p in pairwise(context.passages.all) if before is passage), None)
    return following.text if following is not None and _DOMAIN.fullmatch(following.text) else ""


def _addresses_below(context: Context) -> list[Passage]:
    """Lines of an address or a telephone below the page's first sentences: those above are the site's own."""
    running = list(context.passages.running())
    first = next((number for number, p in enumerate(running) if len(p.text) > _SENTENCE), len(running))
    lines = [p for p in running[first:] if len(p.text) <= _SENTENCE and p.meaning not in ("related", "restricted")]
    below = [p for p in lines if holds_address(p.text) or (_WHOLE_NUMBER.search(p.text) and names_phone(p.text))]
    return below if len(below) <= _FEW_LINES else []


_SENTENCE = 80
_FEW_LINES = 6
_DIGITS = re.compile(r"[+(]?\d")
_WHOLE_NUMBER = re.compile(r"(?:\d\D{0,2}){6}\d")
_DIALLED = re.compile(r"(?=(?:\D{0,3}\d){9,15}\D?$)(?:(?:\+|\(\+?|0)\d[\d ().\-–/]{7,24}|\d{2,4}(?:[ .-]\d{2,4}){2,4})")
_DOMAIN = re.compile(r"[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.[a-z]{2,10}")


def find_all_contacts(context: Context) -> tuple[Contact, ...]:
    """Whom to ask: under a contact label and where sentences say so, else any e-mail address in the page's own content."""
    found: list[Contact] = []
    addressed = [p for p in context.passages.running() if ((holds_address(p.text) or _tells_phone(p)) and _is_content(p)) or _sends(p)]
    labelled = list(context.passages.of("contact"))
    # "Advice: see the agency of your region" is a label of contacts too, and names nobody.
    if any(holds_address(p.text) or p.block.links for p in labelled):
        # Beside the part on contacts only what says of itself that one may ask there.
        addressed = [p for p in addressed if p.meaning != "contact" and len(p.text) <= _MAX_VALUE and cue("asks").search(p.text)]
    passages = labelled + addressed or _addresses_below(context)
    beside = _beside(context, passages)
    for passage in (passages + beside)[:60]:
        # "Telefon" above its number tells what the number is.
        text = f"{passage.label}: {passage.text}" if passage.own and _DIGITS.match(passage.text) else passage.text
        of_contacts = passage.meaning == "contact" or any(passage is one for one in beside)
        if of_contacts and _DIALLED.fullmatch(text.removeprefix(f"{passage.label}: ")):
            text = f"Tel. {passage.text}"  # a line of nothing but a number, in a part on contacts or next to an address
        for link in passage.block.links:
            address = link.href.removeprefix("mailto:").split("?")[0]
            if link.href.startswith("mailto:") and address not in text:
                text = f"{text} {address}"
        shown = text
        if text.endswith("@") and (rest := _next_line(context, passage)):
            text += rest
        for contact in find_contacts(text, country=context.country):
            if not any(is_same(contact, c) for c in found):
                found.append(contact)
                for value in (contact.email, contact.phone, contact.name, contact.url):
                    if value:
                        # "info (at) hive.org" and an address on two lines stand on the page in their own way.
                        context.quotes.add(
                            "contacts",
                            value if value in shown else passage.text,
                            passage.block,
                            "label:contact" if passage.meaning == "contact" else "address in the text",
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
