"""What was read of a page → what the explain page shows: its lines, with the quotes in them, beside the fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from markupsafe import Markup

from opencalls.explain.leftout import left_out
from opencalls.explain.marks import Span, mark, span_of
from opencalls.explain.values import Field, Quote, empty_fields, fields_of, group_of
from parsers.context import Context
from parsers.items import Item
from parsers.outline import Block
from parsers.read import Reading


@dataclass(slots=True)
class Line:
    """A line of the page. `state` is grey for what was left out, restricted, unread for a label that nobody knows, else empty."""

    block: Block
    number: int
    head: bool = False  # from the page's head, not from what a reader sees
    state: str = ""
    meaning: str = ""  # of a label or heading that the vocabulary knows
    stands_over: bool = False  # the whole line is such a label
    quotes: list[Quote] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    addresses: list[tuple[str, list[Span]]] = field(default_factory=list)  # of links that were read

    @property
    def words(self) -> Markup:
        """The words, with the quotes in them marked."""
        return mark(self.block.text, self.spans)

    @property
    def marked_addresses(self) -> list[Markup]:
        """The addresses that were read, with the quotes in them marked; as words, never as links."""
        return [mark(address, spans) for address, spans in self.addresses]

    @property
    def notes(self) -> list[tuple[str, str, list[Quote]]]:
        """What was read from the line: field, group and quotes, for the margin."""
        by_field: defaultdict[str, list[Quote]] = defaultdict(list)
        starts = {span.number: span.start for span in reversed(self.spans)}
        for quote in sorted(self.quotes, key=lambda quote: starts.get(quote.number, len(self.block.text))):
            by_field[quote.field].append(quote)
        return [(name, group_of(name), quotes) for name, quotes in by_field.items()]


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item in the column of fields."""

    item: Item
    fields: list[Field]
    empty: list[str]

    @property
    def quotes(self) -> Iterator[Quote]:
        """Every quote of the item."""
        for shown in self.fields:
            for value in shown.values:
                yield from value.quotes
            yield from shown.quotes


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the explain page shows."""

    items: list[ItemView]
    reason: str
    language: str | None
    lines: list[Line]
    groups: list[list[Line]]  # the lines, those of a list together
    left_out: list[tuple[str, str]]  # element and words of the page's furniture
    placed: frozenset[int]  # numbers of the quotes that stand in a line
    unplaced: list[Quote]
    unread: list[Line]


def view_of(reading: Reading, record: Iterable[Block] = ()) -> View:
    """The lines and fields of a page that was read; `record` are the lines of one that has no outline of its own."""
    items: list[ItemView] = []
    number = 1
    for item in reading.items:
        items.append(ItemView(item, fields_of(item, number), empty_fields(item)))
        number = 1 + max((quote.number for quote in items[-1].quotes), default=number - 1)
    context = reading.context
    lines = _lines(context) if context else [Line(block, number) for number, block in enumerate(record, 1)]
    unplaced = _place({q.number: q for shown in items for q in shown.quotes}.values(), lines)
    lines = [line for line in lines if line.quotes or not line.head]
    without = {quote.number for quote in unplaced}
    return View(
        items,
        reading.reason,
        context.language if context else None,
        lines,
        _in_lists(lines),
        list(left_out(context.outline)) if context else [],
        frozenset(range(1, number)) - without,
        unplaced,
        [line for line in lines if line.state == "unread"],
    )


def _lines(context: Context) -> list[Line]:
    """The blocks in order, after what only the page's head says, each with what the passages made of it."""
    blocks = context.outline.blocks
    if menu := [block for block in context.outline.dropped if block.node is None]:  # of a page saved as text
        blocks = sorted([*blocks, *menu], key=lambda block: block.line)
    in_text = {id(block) for block in blocks}
    lines = [Line(block, 0, head=True) for block in context.outline.titles if id(block) not in in_text]
    lines += [Line(block, 0) for block in blocks]
    meanings = {words: meaning for meaning, words in context.passages.labels}
    unread = set(context.passages.unread)
    dropped = _by_place(context.passages.dropped)
    restricted = _by_place(p.block for p in context.passages.all if p.meaning == "restricted")
    for number, line in enumerate(lines, 1):
        block = line.block
        line.number = number
        if line.head:
            continue
        if _is_among(dropped, block):
            line.state = "dropped"
        elif _is_among(restricted, block):
            line.state = "restricted"
        elif block.kind in ("heading", "label") and block.text in unread:
            line.state = "unread"
        else:
            line.stands_over = block.text in meanings
            meaning = meanings.get(block.text) or meanings.get(block.text.partition(":")[0].strip(), "")
            line.meaning = "" if meaning == "neutral" else meaning
    for line, after in zip(reversed(lines[:-1]), reversed(lines), strict=False):
        # A label is left out with its value.
        if line.block.kind == "label" and after.block.labelled and after.state == "dropped":
            line.state, line.meaning = "dropped", ""
    return lines


def _by_place(blocks: Iterable[Block]) -> dict[tuple[int, int], list[str]]:
    """The words of blocks by element or line: passages hold copies of some blocks, with less text."""
    places: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for block in blocks:
        places[id(block.node), block.line].append(block.text)
    return dict(places)


def _is_among(places: dict[tuple[int, int], list[str]], block: Block) -> bool:
    return any(text and text in block.text for text in places.get((id(block.node), block.line), ()))


def _place(quotes: Iterable[Quote], lines: list[Line]) -> list[Quote]:
    """Puts each quote into the line that it stands in, by its path; returns those that stand in none."""
    by_path: defaultdict[str, list[Line]] = defaultdict(list)
    links: defaultdict[str, list[tuple[Line, str]]] = defaultdict(list)
    for line in lines:
        by_path[line.block.path].append(line)
        for link in line.block.links:
            # In a record all that stands in a value has the value's path.
            path = line.block.path if line.block.source else link.node.getroottree().getpath(link.node)
            links[path].append((line, link.href))
    return [quote for quote in quotes if not _in_line(quote, by_path[quote.path]) and not _in_address(quote, links[quote.path])]


def _in_line(quote: Quote, lines: list[Line]) -> bool:
    for line in lines:
        if span := span_of(line.block.text, quote.words, quote.number, group_of(quote.field)):
            line.quotes.append(quote)
            line.spans.append(span)
            return True
    return False


def _in_address(quote: Quote, links: list[tuple[Line, str]]) -> bool:
    for line, address in links:
        if span := span_of(address, quote.words, quote.number, group_of(quote.field)):
            line.quotes.append(quote)
            line.addresses.append((address, [span]))
            return True
    return False


def _in_lists(lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        if last and line.block.kind == last.block.kind == "bullet" and line.block.list_id == last.block.list_id:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups
