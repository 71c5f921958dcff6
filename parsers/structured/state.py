"""State for scripts inside a page (JSON): the call that an empty shell is filled with by its own script."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.document import UnreadableError
from parsers.items import Item
from parsers.labels import meaning_of
from parsers.structured.field_names import label_of
from parsers.structured.generic import title_of
from parsers.structured.json_tree import parse_json
from parsers.structured.records import read_unknown
from parsers.structured.tree import Node

log = logging.getLogger(__name__)

_ASSIGNED = re.compile(r"\s{0,100}(?:window\.|var\s|let\s|const\s)\s?[\w$]{2,40}\s?=\s?(?=\{)")
# Marks of HTML and JSON as some systems escape them inside of a script.
_ESCAPED = (("&q;", '"'), ("&l;", "<"), ("&g;", ">"), ("&s;", "'"), ("&a;", "&"))
_ATTRIBUTES = ("data-page", "data-props", "data-react-props", "data-state")
_LEAST = 200
_MAX_SCRIPTS = 10
_MAX_ELEMENTS = 200
_MAX_NAMES = 500
# A record of a call states so many of these by the names of its fields.
_FACTS = frozenset(
    ["reference", "deadline", "opens", "budget", "grant", "rate", "eligibility", "objectives", "actions", "status", "institution"]
)
_ENOUGH = 3


def read_state(root: HtmlElement, url: str | None) -> list[Item]:
    """The call that one record of the page's state is about; nothing where two state as much."""
    found: list[tuple[int, Node]] = []
    for text, path in _stated(root):
        try:
            tree = parse_json(text, f"{path}#")
        except UnreadableError as error:
            log.info("the page's state is not read: %s", str(error)[:200])
            continue
        found += [(facts, node) for node in tree.walk() if (facts := _facts(node)) >= _ENOUGH and title_of(node) is not None]
    most = max((facts for facts, _ in found), default=0)
    best = [node for facts, node in found if facts == most]
    item = read_unknown(best[0], url) if len(best) == 1 else None
    return [item] if item is not None else []


def _stated(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """The state that scripts hold, or attributes of elements that they fill, each with its path."""
    for script in [script for script in root.iter("script") if _holds_state(script)][:_MAX_SCRIPTS]:
        text = script.text or ""
        if assigned := _ASSIGNED.match(text):
            text = _object(text[assigned.end() :])
        elif "&q;" in text:
            for mark, sign in _ESCAPED:
                text = text.replace(mark, sign)
        yield text, script.getroottree().getpath(script)
    for element in [element for element in root.iter("div", "main") if element.attrib][:_MAX_ELEMENTS]:
        for name in _ATTRIBUTES:
            if len(text := element.get(name) or "") >= _LEAST and text[0] == "{":
                yield text, f"{element.getroottree().getpath(element)}/@{name}"


def _object(text: str) -> str:
    """The object that is kept, without the statements behind it."""
    if (whole := text.rstrip().rstrip(";")).endswith("}") and ";" not in whole:
        return whole
    try:
        return text[: json.JSONDecoder().raw_decode(text)[1]]
    except (ValueError, RecursionError):
        return whole


def _holds_state(script: HtmlElement) -> bool:
    """Whether a script is data of some size, or begins by keeping it."""
    if script.get("src") or len(script.text or "") < _LEAST:
        return False
    return script.get("type") == "application/json" or _ASSIGNED.match(script.text or "") is not None


def _facts(node: Node) -> int:
    names = {child.name for child in node.children[:_MAX_NAMES]}
    return len({meaning_of(label_of(name)) for name in names} & _FACTS) if len(names) > _ENOUGH else 0
