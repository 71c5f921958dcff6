"""Words of an element → lines of the outline: what <br>, bold, markers and sibling elements part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.captions import begins_as_value, is_captioned
from parsers.labels import meaning_of
from parsers.outline import BOLD_LEVEL, SYMBOL, SYMBOLS, Block, Kind, Link, squeeze
from parsers.status_words import STATUS_WORD

_HEADING_LENGTH = 160
_LABEL_LENGTH = 90
_NEXT_LINE = 60
_ICONS = frozenset("✓✔✅☑•◦▪‣●■❖◆🔹🔸➢➤👉")
_NUMBER = re.compile(r"(?<!\d)(?!20\d\d(?!\d))\d")  # but no year
_FEWEST_FACTS = 2
_WITH_VALUE = frozenset(["deadline", "opens", "budget", "grant", "amount", "rate", "duration", "reference", "institution", "programme"])


class Lines:
    """The blocks made so far, the words since the last one ended, and what the next one is."""

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
        self.gap = False  # whether words were left out since the last block
        self.labelled = False
        self.marked = False  # whether the last words were a bullet's mark alone
        self.row: tuple[int, int, int] | None = None
        self.tables = 0
        self.region = 0
        self.regions = 0

    def flush(self, node: HtmlElement | None) -> None:
        """Ends a block: what was gathered becomes lines of the outline."""
        parts, links = self.parts, self.links
        if not parts:
            return
        self.parts, self.links = [], []
        words = [text for text, _ in parts]
        if "\n" not in words:  # one line, as most are
            if text := squeeze(words[0] if len(words) == 1 else "".join(words)):
                self._line(text, parts, [link for _, _, link in links], node)
            return
        for line, its_links in _lines(parts, links):
            if text := squeeze("".join([part for part, _ in line])):
                self._line(text, line, its_links, node)

    def _line(self, text: str, parts: list[tuple[str, bool]], links: list[Link], node: HtmlElement | None) -> None:
        if self.kind is not None:
            self.add(self.kind, text, self.level if self.kind == "heading" else 0, links, node)
            return
        if len(parts) > 1 and begins_as_value(text) and self._captioned(parts, links, node):
            return
        bold = [part for part, strong in parts if strong and not part.isspace()]
        if len(bold) > 1 and self.item is None and (facts := _facts_in_line(parts)):
            for head, value in facts:
                self._fact(head, value, links, node)
            return
        if bold and (head := self._bold_head(text, parts, bold)):
            self._bold(head, text, links, node)
            return
        if self.item is None and len(parts) > 1 and (head := _label_element(parts, text)):
            self._bold(head, text, links, node)
            return
        if self.item is not None:
            if not self.item.text and len(parts) > 1 and ":" not in text and (head := _label_element(parts, text)):
                self.item.text = head  # a list of facts, told apart by looks alone
                self.blocks.append(self.item)
                text = text[len(head) :].lstrip(" –—-")
            self._item_line(text, links)
            return
        free = not self.labelled and self.row is None
        if free and text.rstrip("\ufe0f") in _ICONS:
            self.marked = True  # an icon in an element of its own: the words beside it are a bullet
            return
        if self.marked and free:
            self.list_id += not (self.blocks and self.blocks[-1].kind == "bullet")
            self.add("bullet", text, 0, links, node)
            return
        if text[0] in SYMBOLS and (marker := SYMBOL.match(text)):
            if not (self.blocks and self.blocks[-1].kind == "bullet" and self.blocks[-1].node is node):
                self.list_id += 1
            self.add("bullet", text[marker.end() :], 0, links, node)
        else:
            self.add("para", text, 0, links, node)

    def _item_line(self, text: str, links: list[Link]) -> None:
        item = self.item
        assert item is not None  # noqa: S101 - the caller looked
        if not item.text:
            marker = SYMBOL.match(text) if text[0] in SYMBOLS else None
            item.text = text[marker.end() :] if marker else text
            item.links = links
            self.gap = False
            self.blocks.append(item)
        elif self.blocks[-1] is item and meaning_of(item.text, within=False):
            # A list of facts: label and value are blocks of their own in the item.
            item.kind = "label"
            outer, self.labelled, self.item = self.labelled, True, None
            self.add("para", text, 0, links, item.node)
            self.labelled, self.item = outer, item
        elif self.blocks[-1] is item and len(item.text) < 2000 and not self.gap:
            item.lines = (*(item.lines or (item.text,)), text)
            item.text += " " + text
            item.links = [*item.links, *links]
        else:
            # Words after a nested list, or after words that were left out: still of the item, but no bullet of their own.
            self.add("para", text, 0, links, item.node)

    def _captioned(self, parts: list[tuple[str, bool]], links: list[Link], node: HtmlElement | None) -> bool:
        """A figure and its caption in one line, each an element of its own: "<b>2 M€</b><i>Budget</i>"."""
        words = [found for part, _ in parts if (found := squeeze(part))]
        if self.labelled or (self.item is not None and self.item.text) or len(words) != 2 or not is_captioned(*words):
            return False
        if self.item is not None:
            for text in reversed(words):
                self._item_line(text, links)
            return True
        self.add("label", words[1], 0, (), node)
        self.labelled = True
        self.add("para", words[0], 0, links, node)
        self.labelled = False
        return True

    def _bold_head(self, text: str, parts: list[tuple[str, bool]], bold: list[str]) -> str:
        """The bold words that the line begins with, where they are a heading or a label."""
        head = squeeze("".join(bold))
        if len(head) > _HEADING_LENGTH or not text.startswith(head):
            return ""
        if len(head) == len(text):
            return head if self.item is None and not head.endswith((".", ",", ";")) and not _states(head) else ""
        rest = text[len(head) :].lstrip()
        if len(head) > _LABEL_LENGTH or self.item is not None:
            return ""
        dashed = rest.startswith(("–", "—", "- ")) and meaning_of(head, within=False) in _WITH_VALUE
        dashed = dashed and not _begins_with_label(rest.lstrip("–—- "))
        return head if head.endswith(":") or rest.startswith(":") or dashed else ""

    def _bold(self, head: str, text: str, links: list[Link], node: HtmlElement | None) -> None:
        rest = text[len(head) :].lstrip(" :–—-")
        if not rest and self.row is not None:
            self.add("para", head, 0, links, node)  # a cell under a header: it heads nothing
            return
        if not rest and self.labelled and self._is_value(head):
            self.add("para", head, 0, links, node)  # "Closing date | <b>12 May 2027</b>"
            return
        if not rest and self._ends_label(node):
            self.labelled = True
            self.add("para", head, 0, links, node)
            self.labelled = False
            return
        if not rest:
            self.add("heading", head, BOLD_LEVEL, links, node)
            return
        self._fact(head.rstrip(" :"), rest, links, node)

    def _is_value(self, bold: str) -> bool:
        """Whether a line in bold right behind a label is its value; two cells in bold may be the head of a table as well."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.kind != "label" or meaning_of(bold, within=False) is not None:
            return False
        return any(sign.isdigit() for sign in bold) or (last.node is not None and last.node.tag in ("dt", "th"))

    def _fact(self, label: str, value: str, links: list[Link], node: HtmlElement | None) -> None:
        self.add("label", label, 0, (), node)
        outer, self.labelled = self.labelled, True
        self.add("para", value, 0, links, node)
        self.labelled = outer

    def _ends_label(self, node: HtmlElement | None) -> bool:
        """Whether the line above, in the same element, is a label, so that bold words are its value: "Deadline<br><b>12 May</b>"."""
        last = self.blocks[-1] if self.blocks else None
        if last is None or last.node is not node or last.kind != "para" or last.labelled or self.labelled:
            return False
        if len(last.text) > _LABEL_LENGTH or meaning_of(last.text, within=False) not in _WITH_VALUE:
            return False
        last.kind = "label"
        return True

    def add(self, kind: Kind, text: str, level: int, links: list[Link] | tuple[Link, ...], node: HtmlElement | None) -> None:
        self.gap = self.marked = False
        self.blocks.append(
            Block(
                kind, text, level, self.labelled, self.list_id if kind == "bullet" else 0, self.row, node, links=links, region=self.region
            )
        )


def _facts_in_line(parts: list[tuple[str, bool]]) -> list[tuple[str, str]]:
    """The labels in bold with the words behind each, where a line is nothing else: "<b>Budget:</b> 2 M€ <b>Deadline:</b> 3 May"."""
    groups: list[list[str]] = []  # words in bold and words behind them, by turns
    strong = False
    for text, bold in parts:
        if groups and (bold is strong or text.isspace()):
            groups[-1].append(text)
        elif groups or bold:
            groups.append([text])
            strong = bold
        elif not text.isspace():
            return []
    lines = [squeeze("".join(group)) for group in groups]
    if len(lines) % 2 or len(lines) < 2 * _FEWEST_FACTS:
        return []
    facts = [(label.rstrip(" :"), value.strip(" :;|,•·–—")) for label, value in zip(lines[::2], lines[1::2], strict=True)]
    known = sum(meaning_of(label, within=False) in _WITH_VALUE for label, _ in facts)
    is_facts = known >= _FEWEST_FACTS and all(label and value and len(label) <= _LABEL_LENGTH for label, value in facts)
    return facts if is_facts and 2 * known >= len(facts) and not any(_begins_with_label(value) for _, value in facts) else []


def _begins_with_label(value: str) -> bool:
    """Whether words have a label of their own: "open — Deadline: 3 May 2026"."""
    head, colon, _ = value.partition(":")
    return colon != "" and meaning_of(head, within=False) in _WITH_VALUE


def _label_element(parts: list[tuple[str, bool]], text: str) -> str:
    """A known label that is the first of the line's elements, set apart from its value by looks alone: "<b>Budget</b><i>2 M€</i>"."""
    first = next((part for part, _ in parts if not part.isspace()), "")
    head = squeeze(first)
    rest = text[len(head) :].lstrip(" :–—-")
    if len(head) > _LABEL_LENGTH or not rest or len(rest) > 300:
        return ""
    glued = text[len(head)].isalpha()  # nothing but looks parts "Funding rate" from "up to 80 %"
    if not (glued or rest[0].isupper() or rest[0].isdigit() or rest[0] in "€$£"):
        return ""
    if not head[:1].isupper() or head.endswith((".", ",")) or _begins_with_label(rest):
        return ""
    return head if meaning_of(head, within=False) else ""


# A day with its year, or a sum.
_FIGURE = re.compile(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s(?:de\s|of\s)?[^\W\d]{3,10}\.?,?\s(?:de\s)?20\d\d(?!\d)|[^\W\d]{3,10}\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d(?!\d)"
    r"|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]20\d\d(?!\d)|[€£$]\s?\d|\d\s?(?:€|£|EUR\b|euros?\b|CHF\b|million|Mio\b)|(?:EUR|CHF|GBP|USD)\s?\d",
    re.I,
)
_FEWEST_WORDS = 5


def _states(line: str) -> bool:
    """Whether a line in bold is a sentence that states a day or a sum, and heads nothing: "Applications must be in by 3 May 2027"."""
    return ": " not in line and not line.endswith(":") and len(line.split()) >= _FEWEST_WORDS and _FIGURE.search(line) is not None


def is_one_heading(lines: list[str]) -> bool:
    """Whether <br> parts a heading only for its looks: the next lines are a few words, and no fact, subtitle or status."""
    if lines[0].endswith((".", "!", "?", ":")) or sum(map(len, lines)) > _HEADING_LENGTH or meaning_of(lines[0], within=False):
        return False
    return not any(
        len(line) > _NEXT_LINE or ":" in line or line[0] in "(–—-" or STATUS_WORD.match(line) or _NUMBER.search(line) for line in lines[1:]
    )


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
