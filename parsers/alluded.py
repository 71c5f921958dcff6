"""The body that a page speaks of as "the Foundation" where it gives: the only one on the page that the word can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.bodies import Body, find_bodies
from parsers.body_words import HEAD
from parsers.context import Context
from parsers.giving_words import BETWEEN, CLAUSE_BEGINS, GIVEN, LAUNCHES, PASSIVE, SUPPORTS
from parsers.outline import Block

# "The", "la", "L'": looks behind the first letter only where it stands, so that a text is searched for such letters quickly.
_ARTICLE = re.compile(r"[DEILTdeilt](?<!\w.)(?:(?<=[Tt])he|(?<=[Ll])[ae’']|(?<=[EeIi])l|(?<=[Dd])(?:ie|as|er))\s?(?=[A-ZÀ-Þ])")
_GIVES = re.compile(rf"(?=(?P<upto>(?P<between>{BETWEEN})(?:{LAUNCHES}|{SUPPORTS})))", re.I)
_ENDS = re.compile(r"(?<=\w\w\w)[.!?](?=\s|$)|;")
# Those who apply are spoken of in the same way.
_APPLICANT = re.compile(
    r"univers|coll[eè]ge|institut|school|compan|hochschule|verein|consor|partner|associa|asocia|board|office|company|commission", re.I
)
_BEFORE = 120
_AFTER = 260
_MAX_BLOCKS = 400
_MAX_TEXT = 4_000


def find_alluded(context: Context) -> tuple[Body, Block] | None:
    """ "The Foundation makes grants …", where the page, its titles and its contacts name just one foundation."""
    heads = {head for block in _blocks(context) for head in _giving_heads(block.text[:_MAX_TEXT])}
    if len(heads) != 1:
        return None
    (head,) = heads
    found: dict[str, tuple[Body, Block]] = {}
    for block in (*context.outline.titles, *context.outline.blocks[:_MAX_BLOCKS]):
        if head in block.text.casefold():
            for body in find_bodies(block.text[:_MAX_TEXT]):
                if body.known == "word" and body.name.casefold().count(head) == 1:
                    found.setdefault(" ".join(body.name.split(" (")[0].casefold().split()), (body, block))
    # "the Hive Foundation" and "the Ada Hive Foundation" are one.
    longest = max(found, key=len, default="")
    return found[longest] if longest and all(name in longest for name in found) else None


def _blocks(context: Context) -> Iterator[Block]:
    for passage in context.passages.all[:_MAX_BLOCKS]:
        if passage.may_hold("body") and not passage.block.region and passage.meaning != "related":
            yield passage.block


def _giving_heads(text: str) -> Iterator[str]:
    """The words without a name that stand where a giver does."""
    for article in _ARTICLE.finditer(text):
        head = HEAD.match(text, article.end())
        if head is None or _APPLICANT.match(head[0]) or not CLAUSE_BEGINS.search(text[max(0, article.start() - _BEFORE) : article.start()]):
            continue
        after = text[head.end() : head.end() + _AFTER]
        verb = _GIVES.match(after)
        if verb is None or PASSIVE.search(verb["upto"]):
            continue
        rest = after[len(verb["upto"]) :]
        end = _ENDS.search(rest)
        if GIVEN.search(verb["upto"] + (rest[: end.start()] if end else rest)):
            yield head[0].casefold()
