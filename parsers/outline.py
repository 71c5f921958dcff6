"""What a reader sees of a page: headings, label-value facts, bullets and paragraphs, in order, without furniture."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import lxml.html

Kind = Literal["heading", "label", "para", "bullet"]

# A pseudo-heading (a bold line) ranks below every real one.
BOLD_LEVEL = 7
MAX_BLOCKS = 20_000


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a block: its words, its address as written, and its element."""

    text: str
    href: str
    node: lxml.html.HtmlElement


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value of a record stands: `path` is a JSON pointer or XPath.

    `printed` are the words as they stand there, where the block says them in another way (a code, 1772582400000); `beside` are
    the quotes and paths of what was read together with it (a currency in a field of its own).
    """

    path: str
    printed: str | None = None
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Block:
    """One line of the outline.

    `level` is a heading's rank (1 is highest), a bullet's depth (0 is outermost), or 1 for a label that stood before another lot of the
    same table. A `label` block opens a fact;
    the blocks of its value follow with `labelled` set. `list_id` tells lists apart. `row` is (table, row, rows) for
    a cell of a table with a header row. `line` is set for text, `node` for HTML. `heads` is the rank of a line of text that
    looks like a heading, 0 for all others. `region` tells asides
    from what stands around them (0): a heading does not reach over their bounds. `source` is set for values of records,
    `lines` where the text is several lines of the page, joined.
    """

    kind: Kind
    text: str
    level: int = 0
    labelled: bool = False
    list_id: int = 0
    row: tuple[int, int, int] | None = None
    node: lxml.html.HtmlElement | None = None
    line: int = 0
    links: Sequence[Link] = ()
    region: int = 0
    source: Source | None = None
    lines: tuple[str, ...] = ()
    heads: int = 0

    @property
    def path(self) -> str:
        """XPath of the element, line:N of the text, or the record's pointer; made only for values that are kept."""
        if self.source is not None:
            return self.source.path
        if self.node is None:
            return f"line:{self.line}"
        path: str = self.node.getroottree().getpath(self.node)
        return path


@dataclass(slots=True)
class Outline:
    """The blocks of a page, with what stands around them."""

    blocks: list[Block]
    titles: list[Block] = field(default_factory=list)  # h1 first, then what meta and title elements say
    language: str | None = None  # as declared
    site_name: str | None = None
    above: int = 0  # so many blocks stood above the menu of a page saved as text
    has_linked_data: bool = False  # schema.org data, for machines
    is_shell: bool = False  # a page of few words, which scripts fill
    dropped: list[Block] = field(default_factory=list)  # menus, related news and other furniture

    def text(self) -> str:
        """All the words of the blocks, a line each."""
        return "\n".join(block.text for block in self.blocks)


# Soft hyphen; zero-width space, word joiner and byte order mark; marks of direction. What turns others round (U+202E) is seen.
_UNSEEN = "\u00ad\u200b\u2060\ufeff\u200e\u200f"
_WITHOUT_UNSEEN = dict.fromkeys(map(ord, _UNSEEN))


def squeeze(text: str) -> str:
    """The text as it is seen, with every run of white space as one blank, none at the ends."""
    text = " ".join(text.split())
    return text if text.isascii() else " ".join(as_seen(text).split())


def as_seen(text: str) -> str:
    """The text without what prints nothing, as soft hyphens, and each letter with its accent one character (NFC, UAX #15)."""
    # Translating takes long, and most texts have none of them
    if not text.isprintable() and any(sign in text for sign in _UNSEEN):
        text = text.translate(_WITHOUT_UNSEEN)
    return unicodedata.normalize("NFC", text)


MARKER = re.compile(
    r"\s{0,40}(?:[•◦▪‣●○■□∙·➢➤✓✔►▶*–—-](?=\s)|(?:\d{1,2}\\?|[a-z]|[ivx]{1,4})[.)](?=\s)|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?=\s))\s{0,20}"
)
_SIGNS = "•◦▪‣●■➢➤✓✔✅☑❖◆→►▶➡👉🔹🔸"
_SPACED_SIGNS = f"{_SIGNS}○□∙·\uf0b7\uf0a7\uf0d8\uf0fcØü*–—-"  # these are signs only with a blank behind them
# What a line begins with that is marked as one of a list, and the characters that it can be.
SYMBOL = re.compile(
    rf"\s{{0,40}}[{_SPACED_SIGNS}]\ufe0f?\s{{1,20}}(?=\S)|\s{{0,40}}[{_SIGNS}]\ufe0f?(?=\S)|\s{{0,40}}[–-](?=[^\W\d_])"
    r"|\s{0,40}\+\s{1,5}(?=[^\s\d])"  # "+ 32 2 123" is a number to call
)
SYMBOLS = frozenset(f"{_SPACED_SIGNS}+")
