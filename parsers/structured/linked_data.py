"""schema.org data inside a page (JSON-LD): what it says of the page's own call and the visible words do not."""

from __future__ import annotations

import logging
import re
from typing import Any

from lxml.html import HtmlElement
from pydantic import ValidationError

from parsers.context import Context
from parsers.document import UnreadableError
from parsers.items import Item
from parsers.outline import Outline
from parsers.read import assemble, make_context, settled_kind
from parsers.reference import find_references
from parsers.structured.json_tree import parse_json
from parsers.structured.outlines import RecordOutline
from parsers.structured.records import as_printed_in_record
from parsers.structured.tree import Node

log = logging.getLogger(__name__)

_SCRIPTS = './/script[@type="application/ld+json"]'
_GRANTS = frozenset(["Grant", "MonetaryGrant", "FundingScheme"])
_OTHERS = frozenset(["JobPosting", "Course", "CourseInstance"])
_ABOUT_FUNDING = re.compile(r"Grant|FundingScheme|applicationDeadline")
_MAX_SCRIPTS = 20
# What the data may complete; sections and countries are the page's own words only.
_FIELDS = ("title", "summary", "institution", "reference", "opens_on", "deadlines", "amounts", "contacts")
_GIVERS = ("funder", "sponsor", "grantor", "provider")
_CODE = re.compile(r"(?=[^\d]*\d)[A-Z]{2,12}(?:[-/._][A-Z0-9]{1,12}){1,5}")
_WORD = re.compile(r"\w{4,}")


def complete(item: Item, context: Context, root: HtmlElement) -> Item:
    """The item with the fields that the page's visible words leave empty and its one grant in JSON-LD states."""
    node = find_grant(root, item.title)
    if node is None:
        return item
    try:
        said, _ = _read(node, context.url, item.kind)
    except ValidationError as error:
        log.info("the page's linked data is no valid item: %s", str(error)[:300])
        return item
    update: dict[str, Any] = {}
    evidence = dict(item.evidence)
    for name in _FIELDS:
        value = getattr(said, name, None)
        if not value or getattr(item, name, value) or (name == "deadlines" and getattr(item, "deadline_model", None)):
            continue
        update[name] = value
        evidence[name] = said.evidence[name]
    if not update:
        return item
    restricted = tuple(name for name in item.restricted if name not in update)
    return item.model_copy(update=update | {"restricted": restricted, "evidence": dict(sorted(evidence.items()))})


def read_alone(root: HtmlElement, url: str | None) -> list[Item]:
    """The call that only a page's JSON-LD states, where its words do not (they come by script); mostly nothing."""
    node = find_grant(root, None)
    if node is None or node.first("fundedItem", "fundedItem/name") is not None:
        return []
    try:
        item, context = _read(node, url, None)
    except ValidationError as error:
        log.info("the page's linked data is no valid item: %s", str(error)[:300])
        return []
    return [item] if item is not None and context.title else []


def find_grant(root: HtmlElement, title: str | None) -> Node | None:
    """The one node of the page's JSON-LD that is about funding and about the page's subject."""
    found: list[Node] = []
    for script in root.findall(_SCRIPTS)[:_MAX_SCRIPTS]:
        text = script.text or ""
        if not _ABOUT_FUNDING.search(text):
            continue
        path = script.getroottree().getpath(script)
        try:
            tree = parse_json(text, f"{path}#")
        except UnreadableError as error:
            log.info("linked data is not read: %s", str(error)[:200])
            continue
        found += [node for node in tree.walk() if _is_grant(node)]
    if len(found) != 1:
        return None
    name = found[0].first("name", "headline")
    return None if title and name is not None and not _shared(title, name.text or "") else found[0]


def _is_grant(node: Node) -> bool:
    types = {(held.text or "").rpartition("/")[2] for held in node.at("@type")}
    return bool(types & _GRANTS) or (node.first("applicationDeadline") is not None and not types & _OTHERS)


def _shared(title: str, name: str) -> bool:
    """Whether half of the words of the shorter one stand in the other."""
    one, other = set(_WORD.findall(title.casefold())), set(_WORD.findall(name.casefold()))
    return len(one & other) >= 0.5 * min(len(one), len(other))


def _read(node: Node, url: str | None, kind: str | None) -> tuple[Any, Context]:
    context = make_context(_outline(node, kind), url)
    if context.title is None and context.outline.titles:
        context.title, context.title_block = context.outline.titles[0].text, context.outline.titles[0]
    kind = kind or settled_kind(context)
    return (None if kind in ("listing", "none") else as_printed_in_record(assemble(context, kind), context)), context


def _is_code(words: str) -> bool:
    """Whether an identifier is a reference, and not a number of the site's own or an address."""
    return _CODE.fullmatch(words) is not None or any(match.text == words for match in find_references(words))


def _outline(node: Node, kind: str | None) -> Outline:
    made = RecordOutline()
    if name := node.first("name", "headline"):
        made.title(name)
    if about := node.first("description", "abstract"):
        made.lead(about)
    made.fact("Funder", [giver for path in _GIVERS if (giver := node.first(f"{path}/name", path)) is not None][:1])
    own = node.first("identifier", "identifier/value")
    if own is not None and _is_code((own.text or "").strip()):
        made.fact("Call reference", [own])
    made.fact("Opening date", node.at("applicationStartDate"))
    made.fact("Deadline", node.at("applicationDeadline"))
    for reached in node.at("contactPoint"):
        made.fact("Contact", reached.at("email"))
        made.fact("Phone", reached.at("telephone"))
    for amount in node.at("amount"):
        currency = amount.first("currency") or node.first("currency")
        if kind == "project":
            made.fact("Amount awarded", [value for value in [amount.first("value")] if value], currency)
        made.fact("Minimum grant", amount.at("minValue"), currency)
        made.fact("Maximum grant", amount.at("maxValue"), currency)
    return made.made(None)
