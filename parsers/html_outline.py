"""An lxml tree → outline, in one walk. It reads element names and roles, which every markup shares, not classes."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator

from lxml import etree
from lxml.html import HtmlElement

from parsers.labels import meaning_of
from parsers.outline import BOLD_LEVEL, MAX_BLOCKS, SYMBOL, Block, Kind, Link, Outline, squeeze
from parsers.tables import Table, read_table

# Deeper markup is read as one run of text: nobody sees structure there, and recursion stays bounded.
MAX_DEPTH = 120

log = logging.getLogger(__name__)

_HEADING_LENGTH = 160
_LABEL_LENGTH = 90

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "select",
        "option",
        "textarea",
        "input",
        "canvas",
        "audio",
        "video",
        "map",
        "area",
        "head",
        "link",
        "meta",
        "base",
        "dialog",
        "nav",
        "footer",
        "datalist",
        "progress",
        "meter",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "picture",
        "source",
        "o:p",
        "nobr",
    ]
)
_BOLD = frozenset(["b", "strong", "u"])
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "legend": 6, "caption": 6, "summary": 6}
_SKIPPED_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "tablist", "toolbar"]
)
# Not how a page looks but what a part is for: words that every kit uses for parts that are no content.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|newsletter|social|share|sharing|skip-?links?|off-?canvas|navbar|pagination|pager|"
    r"sr-only|visually-hidden|screen-reader-text|site-header|site-footer|megamenu)(?:$|[\s_-])",
    re.I,
)
_BOLD_STYLE = re.compile(r"underline|font-weight:\s?(?:bold|[6-9]00)", re.I)
_ACCORDION = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")


def outline_html(root: HtmlElement) -> Outline:
    """The outline of an HTML document."""
    body = root.find("body") if root.tag == "html" else root
    if body is None:
        body = root
    walk = _Walk()
    walk.children(_content_root(body), 0, False)
    walk.flush(body)
    if len(walk.blocks) >= MAX_BLOCKS:
        log.warning("more than %d lines of words: what follows them is lost", MAX_BLOCKS)
    outline = Outline(walk.blocks, dropped=walk.dropped)
    outline.language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None
    outline.titles = [*(b for b in walk.blocks if b.kind == "heading" and b.level == 1), *_outer_h1(body, walk.blocks)]
    _read_head(root, outline)
    return outline


def _content_root(body: HtmlElement) -> HtmlElement:
    """The one main element where there is one with words in it, else the body."""
    mains = [el for el in body.iter("main", "div", "section") if el.tag == "main" or el.get("role") == "main"]
    if len(mains) == 1 and len(squeeze(mains[0].text_content())) >= 200:
        return mains[0]
    return body


def _outer_h1(body: HtmlElement, blocks: list[Block]) -> Iterable[Block]:
    """Top headings outside of the main element (a hero banner)."""
    if any(block.kind == "heading" and block.level == 1 for block in blocks):
        return
    for h1 in body.iter("h1"):
        if text := squeeze(h1.text_content()):
            yield Block("heading", text, 1, node=h1)


def _read_head(root: HtmlElement, outline: Outline) -> None:
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        text = squeeze(meta.get("content") or "")
        if not text:
            continue
        if name == "og:title":
            outline.titles.append(Block("para", text, node=meta))
        elif name == "og:site_name":
            outline.site_name = text
    title = root.find(".//title")
    if title is not None and (text := squeeze(title.text_content())):
        outline.titles.append(Block("para", text, node=title))


class _Walk:
    """The state of one walk: the words since the last block ended, and where we are."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.dropped: list[Block] = []
        self.parts: list[tuple[str, bool]] = []
        self.links: list[tuple[int, int, Link]] = []  # with the parts that its words are: from, to
        self.kind: Kind | None = None  # what the words to come are, where an element says it
        self.level = 0
        self.list_depth = -1
        self.list_id = 0
        self.item: Block | None = None  # the list item that we are in
        self.labelled = False
        self.row: tuple[int, int, int] | None = None
        self.tables = 0
        self.region = 0
        self.regions = 0

    def children(self, el: HtmlElement, depth: int, bold: bool) -> None:
        if el.text:
            self.parts.append((el.text, bold))
        if depth > MAX_DEPTH:
            self.parts.extend((text, bold) for text in _words_below(el))
            return
        for child in el:
            self.element(child, depth + 1, bold)
            if child.tail:
                self.parts.append((child.tail, bold))

    def element(self, el: HtmlElement, depth: int, bold: bool) -> None:
        tag = el.tag
        if tag == "br":
            self.parts.append(("\n", bold))
        elif tag in _INLINE:
            self._inline(el, tag, depth, bold)
        elif tag in _SKIPPED:
            if tag in ("nav", "footer"):
                self.dropped.append(Block("para", "", node=el))
        elif len(self.blocks) < MAX_BLOCKS:
            self._block(el, tag, depth, bold)

    def _inline(self, el: HtmlElement, tag: str, depth: int, bold: bool) -> None:
        if not bold and (tag in _BOLD or (tag == "span" and _BOLD_STYLE.search(el.get("style") or ""))):
            bold = True
        if el.get("role") == "heading":
            self._heading(el, _aria_level(el), depth)
        elif tag == "a" and (href := el.get("href")):
            parts, start = self.parts, len(self.parts)
            self.children(el, depth, bold)
            # A block inside of the link has ended the line that the link began in.
            if parts is self.parts and (words := squeeze("".join([text for text, _ in parts[start:]]))):
                self.links.append((start, len(parts), Link(words, href, el)))
        else:
            self.children(el, depth, bold)

    def _block(self, el: HtmlElement, tag: str, depth: int, bold: bool) -> None:
        if el.attrib and self._is_furniture(el, tag):
            self.flush(el.getparent())
            self.dropped.append(Block("para", "", node=el))
            return
        parent = el.getparent()
        self.flush(parent)
        if tag in _HEADINGS or el.get("role") == "heading":
            self._heading(el, _HEADINGS.get(tag) or _aria_level(el), depth)
        elif tag == "button":
            if any(name in el.attrib for name in _ACCORDION):
                self._heading(el, 6, depth)
        elif tag in ("ul", "ol", "menu"):
            self._list(el, depth, bold)
        elif tag == "li":
            self._item(el, depth, bold)
        elif tag == "dt":
            self._label(el, depth)
        elif tag == "dd":
            self._value(el, depth)
        elif tag == "table":
            self._table(el, depth)
        elif tag == "aside":
            self._region(el, depth, bold)
        else:
            self.children(el, depth, bold)
            self.flush(el)

    def _is_furniture(self, el: HtmlElement, tag: str) -> bool:
        if el.get("role") in _SKIPPED_ROLES:
            return True
        if tag in ("header", "form"):
            return (_has_less_text(el, 1500) or _is_filter(el)) and el.find(".//h1") is None and el.find(".//dl") is None
        names = f"{el.get('class') or ''} {el.get('id') or ''}"
        return len(names) > 3 and bool(_FURNITURE.search(names)) and _has_less_text(el, 3000) and el.find(".//h1") is None

    def _heading(self, el: HtmlElement, level: int, depth: int) -> None:
        self.flush(el.getparent())
        first = len(self.blocks)
        self.kind, self.level = "heading", level
        self.children(el, depth, False)
        self.flush(el)
        self.kind = None
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
        for number, row in enumerate(table.rows):
            if table.header and not _lists_facts(table):
                self.row = (self.tables, number, len(table.rows))
                for name, cell in zip(table.header, row, strict=False):
                    if not squeeze(cell.text_content()):
                        continue
                    self.blocks.append(Block("label", name, row=self.row, node=cell, region=self.region))
                    self._value(cell, depth + 1)
                self.row = None
            elif len(row) == 2 and (table.pairs or table.header):
                self._label(row[0], depth + 1)
                self._value(row[1], depth + 1)
            else:
                for cell in row:
                    self.children(cell, depth + 1, False)
                    self.flush(cell)

    def flush(self, node: HtmlElement | None) -> None:
        """Ends a block: what was gathered becomes lines of the outline."""
        parts, links = self.parts, self.links
        if not parts:
            return
        self.parts, self.links = [], []
        raw = "".join([text for text, _ in parts])
        if not raw or raw.isspace():
            return
        for line, its_links in _lines(parts, links):
            if text := squeeze("".join([part for part, _ in line])):
                self._line(text, line, its_links, node)

    def _line(self, text: str, parts: list[tuple[str, bool]], links: list[Link], node: HtmlElement | None) -> None:
        bold = [part for part, strong in parts if strong and not part.isspace()]
        if self.kind is None and bold and (head := self._bold_head(text, parts, bold)):
            self._bold(head, text, links, node)
            return
        if self.kind is None and self.item is None and len(parts) > 1 and (head := _label_element(parts, text)):
            self._bold(head, text, links, node)
            return
        if self.item is not None and self.kind is None:
            self._item_line(text, links)
            return
        marker = SYMBOL.match(text) if self.kind is None else None
        if marker:
            if not (self.blocks and self.blocks[-1].kind == "bullet" and self.blocks[-1].node is node):
                self.list_id += 1
            self.add("bullet", text[marker.end() :], 0, links, node)
        else:
            self.add(self.kind or "para", text, self.level if self.kind == "heading" else 0, links, node)

    def _item_line(self, text: str, links: list[Link]) -> None:
        item = self.item
        assert item is not None  # noqa: S101 - the caller looked
        if not item.text:
            marker = SYMBOL.match(text)
            item.text = text[marker.end() :] if marker else text
            item.links = links
            self.blocks.append(item)
        elif self.blocks[-1] is item and meaning_of(item.text, within=False):
            # A list of facts: label and value are blocks of their own in the item.
            item.kind = "label"
            outer, self.labelled, self.item = self.labelled, True, None
            self.add("para", text, 0, links, item.node)
            self.labelled, self.item = outer, item
        elif self.blocks[-1] is item and len(item.text) < 2000:
            item.text += " " + text
            item.links = [*item.links, *links]
        else:
            # Words after a nested list: still of the item, but no bullet of their own.
            self.add("para", text, 0, links, item.node)

    def _bold_head(self, text: str, parts: list[tuple[str, bool]], bold: list[str]) -> str:
        """The bold words that the line begins with, where they are a heading or a label."""
        head = squeeze("".join(bold))
        if len(head) > _HEADING_LENGTH or not text.startswith(head):
            return ""
        if len(head) == len(text):
            return head if self.item is None and not head.endswith((".", ",", ";")) else ""
        rest = text[len(head) :].lstrip()
        return head if len(head) <= _LABEL_LENGTH and (head.endswith(":") or rest.startswith(":")) and self.item is None else ""

    def _bold(self, head: str, text: str, links: list[Link], node: HtmlElement | None) -> None:
        rest = text[len(head) :].lstrip(" :")
        if not rest:
            self.add("heading", head, BOLD_LEVEL, links, node)
            return
        self.add("label", head.rstrip(" :"), 0, (), node)
        outer, self.labelled = self.labelled, True
        self.add("para", rest, 0, links, node)
        self.labelled = outer

    def add(self, kind: Kind, text: str, level: int, links: list[Link] | tuple[Link, ...], node: HtmlElement | None) -> None:
        self.blocks.append(
            Block(
                kind, text, level, self.labelled, self.list_id if kind == "bullet" else 0, self.row, node, links=links, region=self.region
            )
        )


def _lists_facts(table: Table) -> bool:
    """Two columns whose first names facts, under a header such as "Stage | Date"."""
    return len(table.header) == 2 and any(meaning_of(squeeze(row[0].text_content()), within=False) for row in table.rows[:40])


def _label_element(parts: list[tuple[str, bool]], text: str) -> str:
    """A known label that is the first of the line's elements, set apart from its value by looks alone: "<b>Budget</b><i>2 M€</i>"."""
    first = next((part for part, _ in parts if not part.isspace()), "")
    head = squeeze(first)
    rest = text[len(head) :].lstrip(" :")
    if len(head) > _LABEL_LENGTH or not rest or len(rest) > 300 or not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "€$£"):
        return ""
    return head if head[:1].isupper() and not head.endswith((".", ",")) and meaning_of(head, within=False) else ""


def _words_below(el: HtmlElement) -> Iterator[str]:
    """All text of the element's children, but that of what is skipped."""
    steps = etree.iterwalk(el, events=("start", "end"))
    for event, child in steps:
        if child is el:
            continue
        if event == "end":
            if child.tail:
                yield child.tail
        elif child.tag in _SKIPPED:
            steps.skip_subtree()
        elif child.text:
            yield child.text


def _has_less_text(el: HtmlElement, limit: int) -> bool:
    """Whether the element holds fewer characters; it looks no further, since each of nested elements may be asked."""
    length = 0
    for text in el.itertext():
        length += len(text)
        if length >= limit:
            return False
    return True


def _is_filter(form: HtmlElement) -> bool:
    """A search form lists what may be chosen; a page wrapped in a form hardly has fields."""
    return sum(1 for _ in form.iter("input", "select", "label")) >= 8


def _aria_level(el: HtmlElement) -> int:
    level = el.get("aria-level") or ""
    return int(level) if level in ("1", "2", "3", "4", "5", "6") else 6


def _lines(parts: list[tuple[str, bool]], links: list[tuple[int, int, Link]]) -> Iterator[tuple[list[tuple[str, bool]], list[Link]]]:
    """The lines that <br> parts, each with the links that stand in it as a whole; only <br> puts a lone newline among the parts."""
    ends = [number for number, (text, _) in enumerate(parts) if text == "\n"]
    begin = following = 0
    for end in [*ends, len(parts)]:
        its_links = []
        # Links are noted when they end, so their ends are in order.
        while following < len(links) and links[following][1] <= end:
            if links[following][0] >= begin:
                its_links.append(links[following][2])
            following += 1
        yield parts[begin:end], its_links
        begin = end + 1
