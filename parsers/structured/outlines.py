"""A record → the outline that a page with the same content would have."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.document import UnreadableError, read_document
from parsers.html_outline import outline_html
from parsers.labels import meaning_of
from parsers.outline import BOLD_LEVEL, MAX_BLOCKS, Block, Outline, Source, squeeze
from parsers.passage import PARTS
from parsers.structured.field_names import unit_of
from parsers.structured.shapes import Shape, codes
from parsers.structured.tree import Node
from parsers.structured.values import date_words, is_stated, plain_text, rich_text
from parsers.text_outline import outline_text

DATES = frozenset(["deadline", "opens", "published", "starts", "ends", "other_date"])
SUMS = frozenset(["budget", "grant", "project_amount", "amount"])
_TERMS = frozenset(["sectors", "beneficiaries", "topics"])
# Several values of these are the bullets of a part; of the others, a fact with several values.
_LISTED = PARTS - {"topics", "contact", "documents", "summary"}
_NAMES = frozenset(["programme", "institution", "implementer", "partners"])  # of which a number alone names none
_PART_LEVEL = 2
_BARE_NUMBER = re.compile(r"\d{1,3}(?:[ ,.']?\d{3}){0,5}(?:[.,]\d{1,4})?|\d{1,20}(?:\.\d{1,4})?")
_MAX_FACT = 2_000
_PARAGRAPH = re.compile(r"\s*<p>([^<>]+)</p>\s*")
_COUNT = re.compile(r"[1-9]\d?")
_LETTER = re.compile(r"[^\W\d_]")
_PERCENTAGE = re.compile(r"(?:[2-9]|[1-9]\d|100)(?:[.,]\d{1,2})?")  # 1 and less may be the whole or a part of it


def _is_line(text: str) -> bool:
    """Plain words, or one paragraph of them."""
    return len(text) <= _MAX_FACT and (rich_text(text) is None or _PARAGRAPH.fullmatch(text) is not None)


class RecordOutline:
    """Gathers the blocks of one record: title, lead and facts first, then running text, then parts."""

    def __init__(self, dates: str | None = None, split: str | None = None) -> None:
        self.dates = dates
        self.split = split
        self.head: list[Block] = []
        self.text: list[Block] = []
        self.parts: list[Block] = []
        self.lists = 0

    def is_full(self) -> bool:
        """Whether more would be cut off."""
        return len(self.head) + len(self.text) + len(self.parts) >= MAX_BLOCKS

    def made(self, language: str | None) -> Outline:
        """The outline of all that was gathered."""
        blocks = [*self.head, *self.text, *self.parts][:MAX_BLOCKS]
        titles = [block for block in self.head if block.kind == "heading"]
        return Outline(blocks, titles, language=language)

    def title(self, node: Node) -> None:
        """The record's title."""
        self.head.append(Block("heading", squeeze(plain_text(node.text or "")), 1, source=Source(node.path)))

    def lead(self, node: Node) -> None:
        """What stands under the title."""
        self.head.extend(self._value(node))

    def fact(self, label: str, nodes: list[Node], currency: Node | None = None, unit: str | None = None) -> None:
        """A label with its value or values, counted in `unit`; rich text and lists of bullets become a part of their own."""
        meaning = meaning_of(label)
        nodes = [node for node in nodes if is_stated(node.text, sum_of_money=meaning in SUMS)]
        if meaning in _NAMES:
            nodes = [node for node in nodes if _LETTER.search(node.text or "")]
        if (meaning in _LISTED and len(nodes) > 1) or any(rich_text(node.text or "") or len(node.text or "") > _MAX_FACT for node in nodes):
            self.part(label, nodes)
            return
        values = [value for node in nodes for value in self._fact_values(node, meaning, currency, unit)]
        if values:
            self.head += [Block("label", label, source=values[0].source), *values]

    def _fact_values(self, node: Node, meaning: str | None, currency: Node | None, unit: str | None) -> list[Block]:
        text = (node.text or "").strip()
        source = Source(node.path)
        if meaning in DATES:
            words = date_words(text, self.dates)
            if words is None:
                return []
            if meaning != "deadline":
                words = words.partition("T")[0] if words[:4].isdigit() else words
        elif text in codes():
            words = codes()[text]
        elif meaning == "status" and text == "true":
            words = "Open"
        elif meaning == "rate" and _PERCENTAGE.fullmatch(text):
            words = f"{text} %"
        elif meaning in SUMS and currency is not None and _BARE_NUMBER.fullmatch(text):
            code = (currency.text or "").strip()
            words, source = f"{text} {code}", Source(node.path, beside=((code, currency.path),))
        elif unit and _BARE_NUMBER.fullmatch(text) and meaning in (("duration",) if unit == "months" else SUMS):
            words = f"{text} {unit}"
        else:
            words = squeeze(plain_text(text))
            pieces = words.split(self.split) if self.split and meaning in _TERMS else [words]
            return [Block("para", piece.strip(), labelled=True, source=source) for piece in pieces if piece.strip()]
        if words not in text:
            source = replace(source, printed=text)
        return [Block("para", words, labelled=True, source=source)]

    def part(self, label: str, nodes: list[Node]) -> None:
        """A heading with rich text, paragraphs, or the values as bullets under it."""
        nodes = [node for node in nodes if is_stated(node.text)]
        if len(nodes) > 1 and all(_is_line(node.text or "") for node in nodes):
            self.lists += 1
            words = ((node, squeeze(plain_text(_PARAGRAPH.sub(r"\1", node.text or "")))) for node in nodes)
            blocks = [Block("bullet", text, list_id=self.lists, source=Source(node.path)) for node, text in words]
        else:
            blocks = [block for node in nodes for block in self._value(node)]
        if blocks:
            self.parts += [Block("heading", label, _PART_LEVEL, source=blocks[0].source), *blocks]

    def partners(self, bodies: Node | None, countries: Node | None) -> None:
        """The least consortium, where fields count it: {"min_partners": 3, "min_countries": 2}."""
        if bodies is None or not _COUNT.fullmatch((bodies.text or "").strip()):
            return
        beside: tuple[tuple[str, str], ...] = ()
        words = f"minimum {(bodies.text or '').strip()} partners"
        if countries is not None and _COUNT.fullmatch((countries.text or "").strip()):
            words, beside = f"{words} from {(countries.text or '').strip()} countries", (((countries.text or "").strip(), countries.path),)
        source = Source(bodies.path, printed=(bodies.text or "").strip(), beside=beside)
        self.text += [Block("para", words, source=source)]

    def rich(self, label: str | None, blocks: list[Block]) -> None:
        """Rich text that stands as objects: a part where a label heads it, else running text."""
        for block in blocks:
            block.list_id += self.lists if block.list_id else 0
        self.lists = max([self.lists, *(block.list_id for block in blocks)])
        if label and blocks:
            self.parts += [Block("heading", label, _PART_LEVEL, source=blocks[0].source), *blocks]
        else:
            self.text += blocks

    def free(self, node: Node) -> None:
        """Running text that no label heads."""
        if not is_stated(node.text):
            return
        if self.text:
            # Ends the reach of the headings inside the text before.
            self.text.append(Block("heading", "Details", _PART_LEVEL, source=Source(node.path)))
        self.text.extend(self._value(node))

    def _value(self, node: Node) -> list[Block]:
        """The blocks of a text: rich text as a page's, plain text as a text's."""
        text = node.text or ""
        rich = rich_text(text)
        if rich is None:
            outline = outline_text(plain_text(text).replace("\r\n", "\n"))
        else:
            try:
                document = read_document(f"<div>{rich}</div>".encode("utf-8", "replace"), "text/html; charset=utf-8")
            except UnreadableError:
                return []
            outline = outline_html(document.root) if document.root is not None else Outline([])
        first, source = self.lists, Source(node.path)
        for block in outline.blocks:
            block.source = source
            if block.list_id:
                block.list_id += first
                self.lists = max(self.lists, block.list_id)
            if block.kind == "heading" and block.level < BOLD_LEVEL:
                block.level = min(block.level + 1, BOLD_LEVEL - 1) if block.level > 1 else _PART_LEVEL + 1
        return outline.blocks


def outline_record(record: Node, shape: Shape) -> Outline:
    """The outline of a record of a known shape."""
    made = RecordOutline(shape.dates, shape.split)
    if title := record.first(*shape.title):
        made.title(title)
    if lead := record.first(*shape.lead):
        made.lead(lead)
    currency = record.first(shape.money) if shape.money else None
    model = record.first(*shape.model)
    if model is not None:
        made.fact("Call details", [model])
    for path, label in shape.fields.items():
        nodes = record.at(path)
        if "Deadline" in label and len(nodes) == 2 and model is not None and "two-stage" in (model.text or "").casefold():
            made.fact("Deadline (first stage)", nodes[:1])
            made.fact("Deadline (second stage)", nodes[1:])
        else:
            made.fact(label, nodes, currency, unit_of(path))
    if node := _only_cost(record, shape):
        made.fact("Total cost", [node], currency)
    if text := record.first(*shape.text):
        made.free(text)
    for path, label in shape.parts.items():
        made.part(label, record.at(path))
    language = record.first(*shape.language)
    return made.made((language.text or "")[:10] if language else None)


def _only_cost(record: Node, shape: Shape) -> Node | None:
    """The cost of the one body that takes part is the project's; of several no sum is printed."""
    cost = shape.parties.get("cost")
    bodies = record.at(shape.parties["each"]) if cost else []
    return bodies[0].first(cost) if cost and len(bodies) == 1 and record.first("totalCost") is None else None
