"""A page's bytes → its items: the one way in."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from parsers.call import read_call, states_terms
from parsers.context import Context
from parsers.document import Document, UnreadableError, read_document
from parsers.html_outline import outline_html
from parsers.items import MODELS, ORIGIN, Item
from parsers.kinds import Kind, kind_of, only_names_it
from parsers.language import detect_language
from parsers.outline import Outline
from parsers.page import Page, ReadPage
from parsers.passages import read_passages
from parsers.programme import names_a_period, read_programme_page
from parsers.project import read_project
from parsers.several import leads_elsewhere, parts_with_calls, states_a_call
from parsers.shared import find_restricted
from parsers.sites import bare_host, site_of
from parsers.text_outline import outline_text
from parsers.titles import find_title
from parsers.whole_programmes import tells_its_total

log = logging.getLogger(__name__)

_READERS: dict[str, Callable[[Context], dict[str, Any]]] = {"call": read_call, "programme": read_programme_page, "project": read_project}
# What news and guides say of a call as well.
_NAMES = frozenset(["title", "institution", "programme", "countries", "published_on", "summary", "starts_on", "ends_on"])
_MAX_UNREAD = 100
# "closing_date: 2025-01-31": a text that begins so may be a record, line by line.
_A_FIELD = re.compile(r"\s*[A-Za-z]\w{0,60}[ \t]{0,3}[:=]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a page: its items, or the reason why there are none; the context where the page has an outline."""

    items: list[Item]
    reason: str = ""
    context: Context | None = None


def parse_page(
    body: bytes, *, url: str | None = None, content_type: str = "text/html", fetched_at: dt.datetime | str | None = None
) -> list[Item]:
    """The items that a page states, the one that the whole page is about first; [] for a listing and for a page without any.

    `fetched_at` changes nothing so far: no year is completed from the time of reading, and status is computed when asked.
    Never raises: an unreadable page gives [] and says why in the log.
    """
    return read_closely(body, url=url, content_type=content_type).items


def read_closely(body: bytes, *, url: str | None = None, content_type: str = "text/html") -> Reading:
    """The items of a page, or why there are none, with the context that they were read in. Never raises."""
    try:
        document = read_document(body, content_type)
        return _read(document, url)
    except UnreadableError as error:
        log.warning("nothing read of %s: %s", _safe(url), error)
        return Reading([], str(error))
    except (ValidationError, MemoryError) as error:
        log.error("nothing read of %s: %s", _safe(url), _safe(str(error)[:500]))
        return Reading([], "what was read of it is no valid item; the log says more")


def read_page(page: Page) -> ReadPage:
    """A fetched page with the items read from it."""
    reading = read_closely(page.body, url=page.url, content_type=page.content_type)
    labels = frozenset(meaning for meaning, _ in reading.context.passages.labels) if reading.context else None
    return ReadPage(page, source_of(page.url), reading.items, labels)


def source_of(url: str | None) -> str:
    """The registered site whose host the address has, else the bare host, else unknown."""
    site = site_of(url)
    return site.name if site else bare_host(url) or "unknown"


def _read(document: Document, url: str | None) -> Reading:
    if document.kind in ("json", "xml") or (document.kind == "text" and _A_FIELD.match(document.text)):
        from parsers.structured.records import read_records

        items = read_records(document, url)
        if items is not None:
            return Reading(items, "" if items else "no record that states a call in full")
    context = make_context(_outline(document), url)
    kind = settled_kind(context)
    if kind == "none" and context.outline.has_linked_data and (alone := _linked(document, url)):
        return Reading(alone, context=context)
    if kind == "none" and context.outline.is_shell and (stated := _state(document, url)):
        return Reading(stated, context=context)
    parts = parts_with_calls(context) if kind in ("call", "listing") else None
    if kind == "listing" and parts and not any(leads_elsewhere(part) for part in parts[1]):
        kind = "call"  # "Current calls", each stated in full on the page itself
    if kind in ("listing", "none"):
        reason = "a listing: its rows lead elsewhere" if kind == "listing" else "nothing that a call states"
        log.info("no item on %s: %s", _safe(url), reason)
        return Reading([], reason, context)
    if kind == "call" and parts:
        return Reading(_several(context, *parts), context=context)
    item = _completed(assemble(context, kind), context, document)
    if kind != "project" and not item.evidence.keys() - _NAMES and only_names_it(context):
        log.info("no item on %s: it names a %s and states nothing of it", _safe(url), kind)
        return Reading([], f"it names a {kind} and states nothing of it", context)
    return Reading([item], context=context)


def _several(whole: Context, rest: Outline, parts: list[Outline]) -> list[Item]:
    """The calls of a page that states several: the one that the rest of the page is about first, then each part's."""
    around = make_context(rest, whole.url)
    contexts = [around] if kind_of(around) == "call" and states_a_call(around) else []
    contexts += [make_context(part, whole.url) for part in parts]
    items: list[Item] = []
    for number, context in enumerate(contexts, 1):
        item = assemble(context, "call")
        own = getattr(item, "reference", None) or str(number)
        key = item.source_key if context is around else f"{source_key(whole.url, None)}#{own}"
        if all(key != other.source_key for other in items):
            items.append(item.model_copy(update={"source_key": key}))
    return items


def _completed(item: Item, context: Context, document: Document) -> Item:
    """The item with what only the schema.org data inside the page states."""
    if document.root is None or not context.outline.has_linked_data:
        return item
    from parsers.structured.linked_data import complete

    return complete(item, context, document.root)


def _linked(document: Document, url: str | None) -> list[Item]:
    """What the schema.org data of a page states whose words state nothing."""
    if document.root is None:
        return []
    from parsers.structured.linked_data import read_alone

    return read_alone(document.root, url)


def _state(document: Document, url: str | None) -> list[Item]:
    """What the state for scripts inside a page says that has hardly a word besides."""
    if document.root is None:
        return []
    from parsers.structured.state import read_state

    return read_state(document.root, url)


def settled_kind(context: Context) -> Kind:
    """What the page is about: a standing scheme that states a deadline, a rate or the like is a call, which alone has fields for them."""
    kind = kind_of(context)
    runs = kind != "programme" or names_a_period(context) or tells_its_total(context)
    return "call" if not runs and states_terms(context) else kind


def _outline(document: Document) -> Outline:
    return outline_html(document.root) if document.root is not None else outline_text(document.text)


def make_context(outline: Outline, url: str | None) -> Context:
    """The page with its passages and title, ready for the field finders."""
    site = site_of(url)
    language = detect_language(outline.text()[:6000], outline.language)
    context = Context(outline, read_passages(outline, language), url, bare_host(url), site, language)
    labelled = next((p for p in context.passages.of("title") if p.block.kind == "para" and len(p.text) > 3), None)
    if labelled is not None and not any(block.kind == "heading" for block in outline.titles):
        context.title, context.title_block = labelled.text, labelled.block
    elif found := find_title(outline, url, language):
        context.title, context.title_block = found
    return context


def assemble(context: Context, kind: str) -> Item:
    """The item of a page whose kind is known."""
    fields: dict[str, Any] = {"title": context.title, **_READERS[kind](context)}
    if fields["title"] and context.title_block is not None:
        context.quotes.add("title", fields["title"], context.title_block, "title")
    stated = {name for name, value in fields.items() if value not in (None, (), [])}
    named = context.title_block.text if context.title_block is not None else None
    fields |= {
        "source": source_of(context.url),
        "source_key": source_key(context.url, fields.get("reference")),
        "url": context.url,
        "language": context.language,
        "restricted": find_restricted(context, stated),
        "unread": tuple(dict.fromkeys(label for label in context.passages.unread if label != named))[:_MAX_UNREAD],
        "evidence": context.quotes.of(stated - ORIGIN),
    }
    return MODELS[kind].model_validate(fields)


def source_key(url: str | None, reference: str | None) -> str:
    """The site's own id, else the canonical path of the address, else the reference; never a file name."""
    site = site_of(url)
    parts = urlsplit(url or "")
    if site and site.key and (found := re.search(site.key, parts.path)):
        return "/".join(found.groups())
    path = parts.path.rstrip("/")
    if path or parts.query:
        return f"{path or '/'}?{parts.query}" if parts.query else path
    return reference or "/"


def _safe(text: str | None) -> str:
    """For the log: hostile addresses and words cannot forge lines."""
    return repr(text)[:300]
