"""A page that states several calls in full: one part of the page each, under headings of one rank."""

from __future__ import annotations

from parsers.context import Context
from parsers.outline import Block, Outline
from parsers.passage import Passage

# A part states a call in full where it has a date or reference of its own and two more of a call's facts.
_OWN = frozenset(("deadline", "reference"))
_FACTS = frozenset(("deadline", "reference", "budget", "grant", "rate", "eligibility", "opens", "actions", "duration", "amount"))
_ENOUGH = 3
_RANKS = (1, 2, 3, 4)
_MAX_CALLS = 50


def parts_with_calls(context: Context) -> tuple[Outline, list[Outline]] | None:
    """What the page says outside of its calls, and the outline of each call in page order; None where it is about one thing."""
    headings = [p.block.level for p in context.passages.all if p.block.kind == "heading" and not p.block.links]
    for rank in _RANKS:
        if headings.count(rank) < 2:
            continue
        parts = [part for part in _parts(context, rank) if _states_a_call(part)]
        if 2 <= len(parts) <= _MAX_CALLS:
            inside = {id(block) for part in parts for block in _blocks_of(context, part)}
            rest = [block for block in context.outline.blocks if id(block) not in inside]
            return _outline_of(context, rest), [_outline_of(context, _blocks_of(context, part)) for part in parts]
    return None


def leads_elsewhere(part: Outline) -> bool:
    """Whether a part links to a page, as the cards of a listing do."""
    return any(not link.href.startswith(("mailto:", "tel:", "#")) for block in part.blocks for link in block.links)


def states_a_call(context: Context) -> bool:
    """Whether a page states the facts of one call in full."""
    return _states_a_call(context.passages.all)


def _parts(context: Context, rank: int) -> list[list[Passage]]:
    """The passages under each heading of a rank, up to the next of this or a higher one; a heading that links leads elsewhere."""
    parts: list[list[Passage]] = []
    inside = False
    for passage in context.passages.all:
        block = passage.block
        if block.kind == "heading" and block.level <= rank:
            inside = block.level == rank and not block.links
            if inside:
                parts.append([])
        if inside:
            parts[-1].append(passage)
    return parts


def _states_a_call(part: list[Passage]) -> bool:
    stated = {passage.meaning for passage in part if passage.block.kind != "heading"} & _FACTS
    return len(stated) >= _ENOUGH and bool(stated & _OWN)


def _blocks_of(context: Context, part: list[Passage]) -> list[Block]:
    """All blocks of the outline from the part's heading to its last passage, labels included."""
    blocks = context.outline.blocks
    first = next(number for number, block in enumerate(blocks) if block is part[0].block)
    rank = part[0].block.level
    last = next(
        (number for number, block in enumerate(blocks[first + 1 :], first + 1) if block.kind == "heading" and block.level <= rank),
        len(blocks),
    )
    return blocks[first:last]


def _outline_of(context: Context, blocks: list[Block]) -> Outline:
    titles = [block for block in blocks[:1] if block.kind == "heading"] or [b for b in context.outline.titles if b in blocks]
    return Outline(blocks, titles=titles, language=context.outline.language, site_name=context.outline.site_name)
