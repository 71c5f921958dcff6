"""One walk over an lxml tree, by what its elements are to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from parsers.captions import turn_captions
from parsers.html_lines import Lines, is_one_heading
from parsers.labels import meaning_of
from parsers.markup import ACCORDION, BOLD, BOLD_STYLE, HEADINGS, HIDDEN_STYLE, INLINE, SKIPPED, STRUCK, WORDLESS, aria_level, is_furniture
from parsers.outline import MAX_BLOCKS, Block, Link, squeeze
from parsers.tables import Table, read_table

# Deeper markup is read as one run of text: nobody sees structure there, and recursion stays bounded.
MAX_DEPTH = 120

_TAB_LENGTH = 90
_LARGE = frozenset(("5", "6", "7", "+2", "+3", "+4"))
_MIN_HEAD, _MAX_HEAD = 8, 160
_DATE = re.compile(r"20\d\d-\d\d-\d\d")
_DAY_ALONE = re.compile(
    r"(?:[^\W\d]{2,9}\.?,?\s)?(?:\d{1,2}(?:\.|st|nd|rd|th|er)?\s(?:de\s)?[^\W\d]{3,10}\.?|[^\W\d]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?)"
)

# A link around one of these is a card that leads to another page.
_CARD = frozenset(("h2", "h3", "h4", "h5"))
# What is not in it is a block.
_WHAT: dict[str, Literal["inline", "break", "wordless", "skipped"]] = {
    **dict.fromkeys(SKIPPED | STRUCK, "skipped"),
    **dict.fromkeys(WORDLESS, "wordless"),
    **dict.fromkeys(INLINE - STRUCK, "inline"),
    "br": "break",
}

# What blocks are more than words of their own.
_SHAPES: dict[str, Literal["heading", "button", "list", "item", "label", "value", "table", "region"]] = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("ul", "ol", "menu"), "list"),
    "button": "button",
    "li": "item",
    "dt": "label",
    "dd": "value",
    "table": "table",
    "aside": "region",
}
# What a role makes of an element that has no sense of its own.
_ROLES: dict[str, Literal["heading", "list", "item"]] = {"heading": "heading", "list": "list", "listitem": "item"}


class Walk(Lines):
    """Goes through the elements in order; where it is decides what the words become."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs: dict[str | None, HtmlElement] | None = None  # by their own name and by the panel's; looked for once

    def children(self, el: HtmlElement, depth: int, bold: bool) -> None:
        text = el.text
        if text and (self.parts or not text.isspace()):
            self.parts.append((text, bold))
        if depth > MAX_DEPTH:
            self.parts.extend((text, bold) for text in _words_below(el))
            return
        for child in el:
            tag = child.tag
            what = _WHAT.get(tag)
            if what is None:
                if len(self.blocks) < MAX_BLOCKS:
                    self._block(child, tag, depth + 1, bold)
            elif what == "inline":
                self._inline(child, tag, depth + 1, bold)
            elif what == "break":
                self.parts.append(("\n", bold))
            else:
                if tag in ("nav", "footer"):
                    self.dropped.append(Block("para", "", node=child))
                if what == "skipped":
                    self._pass_over(child)
            tail = child.tail
            # White space in front of a block's words is left out, so that most flushes have nothing to do.
            if tail and (self.parts or not tail.isspace()):
                self.parts.append((tail, bold))

    def _inline(self, el: HtmlElement, tag: str, depth: int, bold: bool) -> None:
        style = el.get("style") if tag == "span" else None
        if style and HIDDEN_STYLE.search(style):
            self._pass_over(el)  # words against machines within an address; what folds out is no span
            return
        if not bold and (tag in BOLD or (style and BOLD_STYLE.search(style))):
            bold = True
        if el.get("role") == "heading":
            self._heading(el, aria_level(el), depth)
        elif tag == "time" and (day := _day_of(el)):
            self.parts.append((day, bold))
        elif tag == "font" and el.get("size") in _LARGE and not self.parts and _MIN_HEAD <= len(squeeze(el.text_content())) <= _MAX_HEAD:
            self._heading(el, 1, depth)  # as pages had them before there were styles
        elif tag == "a" and (href := el.get("href")):
            parts, start = self.parts, len(self.parts)
            outer = self.region
            if len(el) and not href.startswith("#") and any(below.tag in _CARD for below in el.iter()):
                self.regions += 1
                self.region = self.regions
            self.children(el, depth, bold)
            if self.region != outer:
                self.flush(el)
                self.region = outer
            # A block inside of the link has ended the line that the link began in.
            if parts is self.parts and (words := squeeze("".join([text for text, _ in parts[start:]]))):
                self.links.append((start, len(parts), Link(words, href, el)))
        else:
            self.children(el, depth, bold)

    def _block(self, el: HtmlElement, tag: str, depth: int, bold: bool) -> None:
        role = el.get("role")
        if is_furniture(el, tag, role):
            self.flush(el.getparent())
            self._pass_over(el)
            self.dropped.append(Block("para", "", node=el))
            return
        if self.parts:
            self.flush(el.getparent())
        shape = _SHAPES.get(tag) if role is None else _ROLES.get(role) or _SHAPES.get(tag)
        if role == "tabpanel" and (name := self._tab_of(el)) is not None:
            self._heading(name, 6, depth)
        if shape is None:
            first = len(self.blocks)
            self.children(el, depth, bold)
            if self.parts:
                self.flush(el)
            if len(self.blocks) > first + 1:
                turn_captions(self.blocks, first)
        elif shape == "heading":
            self._heading(el, HEADINGS.get(tag) or aria_level(el), depth)
        elif shape == "button":
            if any(name in el.attrib for name in ACCORDION):
                self._heading(el, 6, depth)
            else:
                self._pass_over(el)
        elif shape == "list":
            self._list(el, depth, bold)
        elif shape == "item":
            self._item(el, depth, bold)
        elif shape == "label":
            self._label(el, depth)
        elif shape == "value":
            self._value(el, depth)
        elif shape == "table":
            self._table(el, depth)
        else:
            self._region(el, depth, bold)

    def _tab_of(self, panel: HtmlElement) -> HtmlElement | None:
        """The tab that shows a panel, where it has words: it heads what the panel says."""
        if self.tabs is None:
            tabs = panel.getroottree().getroot().xpath("//*[@role='tab']")
            self.tabs = {name: tab for tab in tabs for name in (tab.get("id"), tab.get("aria-controls")) if name}
        tab = self.tabs.get(panel.get("aria-labelledby")) if panel.get("aria-labelledby") else self.tabs.get(panel.get("id"))
        return tab if tab is not None and 0 < len(squeeze(tab.text_content())) <= _TAB_LENGTH else None

    def _pass_over(self, el: HtmlElement) -> None:
        """Words that are left out part those around them: what is read stands on the page as it is read."""
        if not all(text.isspace() for text in el.itertext()):
            self.flush(el.getparent())
            self.gap = True

    def _heading(self, el: HtmlElement, level: int, depth: int) -> None:
        self.flush(el.getparent())
        first = len(self.blocks)
        self.kind, self.level = "heading", level
        self.children(el, depth, False)
        self.flush(el)
        self.kind = None
        lines = self.blocks[first:]
        flat = len(lines) > 1 and all(
            _WHAT.get(below.tag) in ("inline", "break") and below.tag != "small" for below in el.iterdescendants()
        )
        if flat and is_one_heading([line.text for line in lines]):
            lines[0].lines = tuple(line.text for line in lines)
            lines[0].text = " ".join(lines[0].lines)
            lines[0].links = [link for line in lines for link in line.links]
            del self.blocks[first + 1 :]
        # Cards are whole blocks inside a heading or button: then only its first line is the heading.
        for block in self.blocks[first + 1 :]:
            if block.kind == "heading" and block.level == level:
                block.kind = "para"

    def _list(self, el: HtmlElement, depth: int, bold: bool) -> None:
        outer, outer_item = self.list_depth, self.item
        if outer < 0:
            self.list_id += 1
        self.list_depth += 1
        self.children(el, depth, bold)
        self.flush(el)
        self.list_depth, self.item = outer, outer_item

    def _item(self, el: HtmlElement, depth: int, bold: bool) -> None:
        outer = self.item
        if self.list_depth < 0:
            self.list_id += 1
        self.item = Block("bullet", "", max(self.list_depth, 0), self.labelled, self.list_id, self.row, el, region=self.region)
        self.children(el, depth, bold)
        self.flush(el)
        self.item = outer

    def _label(self, el: HtmlElement, depth: int) -> None:
        self.kind = "label"
        self.children(el, depth, False)
        self.flush(el)
        self.kind = None

    def _value(self, el: HtmlElement, depth: int) -> None:
        outer, self.labelled = self.labelled, True
        self.children(el, depth, False)
        self.flush(el)
        self.labelled = outer

    def _region(self, el: HtmlElement, depth: int, bold: bool) -> None:
        outer = self.region
        self.regions += 1
        self.region = self.regions
        self.children(el, depth, bold)
        self.flush(el)
        self.region = outer

    def _table(self, el: HtmlElement, depth: int) -> None:
        table: Table = read_table(el)
        self.tables += 1
        for caption in el.iterchildren("caption"):
            self._heading(caption, 6, depth)
        if table.title is not None:
            self.children(table.title, depth + 1, False)
            self.flush(table.title)
        for label, value in table.shared:
            self._label(label, depth + 1)
            self._value(value, depth + 1)
        for number, row in enumerate(table.rows):
            if table.header and not _lists_facts(table):
                self.row = (self.tables, number, len(table.rows))
                for name, cell in zip(table.header, row, strict=False):
                    if not squeeze(cell.text_content()):
                        continue
                    if name:  # none is in the corner: below it stands what the records are called
                        again = int(table.by_lot and number > 0)
                        self.blocks.append(Block("label", name, again, row=self.row, node=cell, region=self.region))
                    self._value(cell, depth + 1)
                self.row = None
            elif len(row) == 2 and (table.pairs or table.header):
                self._label(row[0], depth + 1)
                self._value(row[1], depth + 1)
            else:
                for cell in row:
                    self.children(cell, depth + 1, False)
                    self.flush(cell)


def heading_of(el: HtmlElement) -> Block | None:
    """The heading that an element is, read by itself."""
    walk = Walk()
    walk._heading(el, 1, 0)
    return walk.blocks[0] if walk.blocks else None


def _day_of(el: HtmlElement) -> str | None:
    """The date that the markup has of a day whose year is not printed: <time datetime="2027-05-12">12 May</time>."""
    date = _DATE.match(el.get("datetime") or "")
    return date[0] if date and _DAY_ALONE.fullmatch(squeeze(el.text_content())) else None


def _lists_facts(table: Table) -> bool:
    """Two columns whose first names facts, under a header such as "Stage | Date"."""
    return len(table.header) == 2 and any(meaning_of(squeeze(row[0].text_content()), within=False) for row in table.rows[:40])


def _words_below(el: HtmlElement) -> Iterator[str]:
    """All text of the element's children, but that of what is skipped."""
    steps = etree.iterwalk(el, events=("start", "end"))
    for event, child in steps:
        if child is el:
            continue
        if event == "end":
            if child.tail:
                yield child.tail
        elif child.tag in SKIPPED:
            steps.skip_subtree()
        elif child.text:
            yield child.text
