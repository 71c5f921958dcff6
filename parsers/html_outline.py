"""An lxml tree → outline. It reads element names and roles, which every markup shares, not classes."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from lxml.html import HtmlElement

from parsers.captions import part_headed_values, turn_captions_below, turn_set_off_values
from parsers.html_walk import Walk, heading_of
from parsers.outline import MAX_BLOCKS, Block, Outline, squeeze

_SHELL = 400  # menus and a line that asks for scripts are shorter
_LINKED_DATA = "application/ld+json"

log = logging.getLogger(__name__)


def outline_html(root: HtmlElement) -> Outline:
    """The outline of an HTML document."""
    body = root.find("body") if root.tag == "html" else root
    if body is None:
        body = root
    outline = _head(root)
    walk = Walk()
    walk.children(_content_root(body), 0, False)
    walk.flush(body)
    if len(walk.blocks) >= MAX_BLOCKS:
        log.warning("more than %d lines of words: what follows them is lost", MAX_BLOCKS)
    turn_captions_below(walk.blocks)
    turn_set_off_values(walk.blocks)
    part_headed_values(walk.blocks)
    outline.blocks, outline.dropped = walk.blocks, walk.dropped
    outline.is_shell = sum(len(block.text) for block in walk.blocks) < _SHELL
    headings = (block for block in walk.blocks if block.kind == "heading" and block.level == 1)
    outline.titles = [*headings, *_outer_h1(body, walk.blocks), *outline.titles]
    return outline


def _content_root(body: HtmlElement) -> HtmlElement:
    """The one main element where there is one with words in it, else the body."""
    mains = [el for el in body.iter("main", "div", "section") if el.tag == "main" or el.get("role") == "main"]
    return mains[0] if len(mains) == 1 and _has_words(mains[0]) else body


def _has_words(el: HtmlElement) -> bool:
    """Whether the element holds 200 characters of words; it looks no further than it must."""
    text, looked = "", 0
    for part in el.itertext():
        text += part
        if len(text) >= 2 * looked + 200:
            looked = len(text)
            if len(squeeze(text)) >= 200:
                return True
    return len(squeeze(text)) >= 200


def _outer_h1(body: HtmlElement, blocks: list[Block]) -> Iterable[Block]:
    """Top headings outside of the main element (a hero banner)."""
    if any(block.kind == "heading" and block.level == 1 for block in blocks):
        return
    for h1 in body.iter("h1"):
        if (heading := heading_of(h1)) is not None:
            yield heading


def _head(root: HtmlElement) -> Outline:
    """What the page says of itself besides its words; asked first, while the tree that was just made is near at hand."""
    outline = Outline([])
    outline.language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None
    outline.has_linked_data = any(script.get("type") == _LINKED_DATA for script in root.iter("script"))
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name not in ("og:title", "og:site_name") or not (text := squeeze(meta.get("content") or "")):
            continue
        if name == "og:title":
            outline.titles.append(Block("para", text, node=meta))
        else:
            outline.site_name = text
    title = next(root.iter("title"), None)
    if title is not None and (text := squeeze(title.text_content())):
        outline.titles.append(Block("para", text, node=title))
    return outline
