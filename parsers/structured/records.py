"""Records → items: each record becomes an outline, and is read as a page is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from parsers.context import Context
from parsers.document import Document
from parsers.evidence import MAX_QUOTE
from parsers.items import Amount, Evidence, Item
from parsers.labels.cues import cue
from parsers.read import assemble, make_context, settled_kind, source_key, source_of
from parsers.sites import bare_host
from parsers.structured.extras import Extras, read_extras
from parsers.structured.field_lines import read_field_lines
from parsers.structured.field_outline import outline_unknown
from parsers.structured.generic import address_of, find_unknown, is_dataset
from parsers.structured.json_tree import parse_inner, parse_json
from parsers.structured.outlines import outline_record
from parsers.structured.shapes import Shape, shapes
from parsers.structured.tree import Node
from parsers.structured.values import plain_text
from parsers.structured.xml_tree import parse_xml

log = logging.getLogger(__name__)

MAX_RECORDS = 2_000
_UNKNOWN = Shape()
# What rows that only lead elsewhere do not state.
_SUBSTANCE = frozenset(
    ["eligibility", "budget", "grant", "rate", "actions", "priorities", "objectives", "amount", "duration", "partnership", "project_amount"]
)
_FULL_TEXT = 300
_SENTENCES = 60
_LANGUAGE = ("channel/language", "language", "lang")  # of a feed
_TREES: dict[str, Callable[[str], Node | None]] = {"json": parse_json, "xml": parse_xml, "text": read_field_lines}


def read_records(document: Document, url: str | None) -> list[Item] | None:
    """The items of a JSON or XML document, or of lines of fields, in its order; rows of title, link and dates give none.

    None for a text that is more than fields. Raises UnreadableError for what is no JSON or XML.
    """
    root = _TREES[document.kind](document.text)
    if root is None:
        return None
    found, several = find_records(root)
    if len(found) > MAX_RECORDS:
        log.warning("only the first %d of %d records are read", MAX_RECORDS, len(found))
    items: list[Item] = []
    seen: set[str] = set()
    spoken = root.first(*_LANGUAGE)
    for number, (record, shape) in enumerate(found[:MAX_RECORDS], 1):
        try:
            item = read_record(record, shape, url, number if several else None, spoken)
        except ValidationError as error:
            log.error("nothing read of the record %r: %s", record.path[:200], str(error)[:500])
            continue
        if item is None:
            continue
        if item.source_key in seen:
            item = item.model_copy(update={"source_key": f"{item.source_key}#{number}"})
        seen.add(item.source_key)
        items.append(item)
    return items


def find_records(root: Node) -> tuple[list[tuple[Node, Shape]], bool]:
    """The records of a document with their shapes, and whether the document is a list of them."""
    for place in dict.fromkeys(path for shape in shapes() for path in shape.records):
        candidates = [shape for shape in shapes() if place in shape.records]
        fitting = [(node, next((shape for shape in candidates if shape.fits(node)), None)) for node in root.at(place)]
        known = [(node, shape) for node, shape in fitting if shape is not None]
        if known:
            return known, any(shape.several for _, shape in known) and place != "."
    unknown, several = find_unknown(root)
    return [(node, _UNKNOWN) for node in unknown], several


def read_record(record: Node, shape: Shape, url: str | None, number: int | None, spoken: Node | None = None) -> Item | None:
    """The item of one record; None for a row that only leads elsewhere, and for what is about no funding.

    `number` is the record's place in a list of them, None for a document that is one record; `spoken` is the whole document's language.
    """
    if shape.kind == "none" or (shape is _UNKNOWN and is_dataset(record)):
        return None
    _open_inner(record, shape)
    outline = outline_record(record, shape) if shape is not _UNKNOWN else outline_unknown(record)
    if outline.language is None and spoken is not None:
        outline.language = (spoken.text or "")[:10]
    page = _address(record, shape) or url if number else url or _address(record, shape)
    context = make_context(outline, page)
    context.host = shape.host or context.host
    if context.title is None and outline.titles:
        context.title, context.title_block = outline.titles[0].text, outline.titles[0]
    kind = _kind(context, shape)
    if context.title is None or kind in ("listing", "none"):
        log.info("no item in the record %r: it states no call", record.path[:200])
        return None
    extras = read_extras(record, shape)
    stated = not number or bool(extras.values or record.first(*shape.text)) or is_full(context)
    item = assemble(context, kind) if stated or _may_tell(context) else None
    if item is None or not (stated or (item.amounts and getattr(item, "deadlines", ()))):
        log.info("no item in the record %r: a row that leads elsewhere", record.path[:200])
        return None
    key = _key(record, shape, url, page, number, getattr(item, "reference", None))
    update: dict[str, Any] = {"source": source_of(url or page), "source_key": key}
    return _with_extras(as_printed_in_record(item, context), extras, update)


def read_unknown(record: Node, url: str | None) -> Item | None:
    """The item of a single record of a shape that nobody described."""
    return read_record(record, _UNKNOWN, url, None)


def _kind(context: Context, shape: Shape) -> str:
    """What the record is: as its shape says, else as its words do."""
    kind = shape.kind or settled_kind(context)
    dated = any(p.meaning in ("deadline", "opens") and p.own for p in context.passages.all)
    return shape.undated if shape.undated and kind == "call" and not dated else kind


def is_full(context: Context) -> bool:
    """Whether a record states a call, and not only its title, address and dates."""
    held = [p for p in context.passages.all if p.block.kind != "heading" and p.block is not context.title_block]
    text = sum(len(p.text) for p in held if not p.own)
    return any(p.meaning in _SUBSTANCE for p in held) or text >= _FULL_TEXT


def _may_tell(context: Context) -> bool:
    """Whether the sentences of a row that is called a call may state a sum and a deadline, unlike one that only leads elsewhere."""
    if not cue("call_noun").search(context.title or ""):
        return False
    said = [p for p in context.passages.all if p.block.kind == "para" and len(p.text) > _SENTENCES]
    return any(p.may_hold("money") for p in said) and any(p.may_hold("number") for p in said)


def _open_inner(record: Node, shape: Shape) -> None:
    """Values that are JSON in a string become trees."""
    for path in shape.json:
        for held in record.at(path):
            if held.text and (tree := parse_inner(held)) is not None:
                held.text, held.children = tree.text, tree.children


def _address(record: Node, shape: Shape) -> str | None:
    found = record.first(*shape.url) if shape is not _UNKNOWN else address_of(record)
    words = plain_text(found.text or "").strip() if found else ""
    return words if words.startswith(("http://", "https://")) and len(words) < 2000 and bare_host(words) else None


def _key(record: Node, shape: Shape, url: str | None, page: str | None, number: int | None, reference: str | None) -> str:
    """The record's own address on the same site, else that of the document with the record's id, reference or number."""
    if number is None:
        return source_key(page, reference)
    if page and page != url and (url is None or bare_host(page) == bare_host(url)):
        return source_key(page, reference)
    own = record.first(*shape.key)
    path = source_key(url, None) if url else ""
    return f"{path}#{(own.text or '').strip() if own else reference or number}"


def as_printed_in_record(item: Item, context: Context) -> Item:
    """The texts of sums and deadlines as they stand in the record, where the outline says them in another way."""
    words = context.quotes.printed()
    changed: dict[str, Any] = {}
    for name in ("funding_rate", "duration_months", "consortium"):
        value = getattr(item, name, None)
        if value is not None and value.text in words:
            changed[name] = value.model_copy(update={"text": words[value.text]})
    for name in ("amounts", "deadlines"):
        values = getattr(item, name, ())
        if any(value.text in words for value in values):
            changed[name] = tuple(value.model_copy(update={"text": words.get(value.text, value.text)}) for value in values)
    return item.model_copy(update=changed) if changed else item


def _with_extras(item: Item, extras: Extras, update: dict[str, Any]) -> Item:
    evidence = dict(item.evidence)
    for name, value in extras.values.items():
        # Sums of the text stand beside those of the map; bodies that a record names as such win over those in sentences.
        kept = getattr(item, name) if name == "amounts" else ()
        update[name] = tuple(sorted(dict.fromkeys((*value, *kept)), key=_is_part)) if name == "amounts" else value
        quotes = {quote.quote: quote for quote in (*(evidence.get(name, ()) if kept else ()), *extras.evidence.get(name, ()))}
        evidence[name] = tuple(_short(quote) for quote in quotes.values())
    return item.model_copy(update=update | {"evidence": dict(sorted(evidence.items()))})


def _is_part(amount: Amount) -> bool:
    return amount.scope != "call"


def _short(quote: Evidence) -> Evidence:
    return quote if len(quote.quote) <= MAX_QUOTE else quote.model_copy(update={"quote": quote.quote[:MAX_QUOTE]})
