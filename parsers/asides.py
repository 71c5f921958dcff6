"""What a page shows beside its own call: cards and boxes of other calls, whose facts are not those of the page, and who people are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from parsers.labels import meaning_of
from parsers.passage import Passage, Passages
from parsers.sum_subjects import A_CALL

# Of these a call has mostly one, so that a box with another is about another call.
_FACTS = frozenset(["deadline", "opens", "budget", "grant", "amount", "reference"])
# "Dr. Ann Oak is a professor of …", "Frau Prof. Anna Eiche leitet …", but not "Dr. Ann Oak Foundation is …".
_LONGEST_LABEL = 40
_TITLES = ("Dr", "Prof", "Mag", "Mrs", "Ms", "Mr", "Frau", "Herr", "Dott", "Ing", "Mme", "Sra", "Doctor ")
_BIOGRAPHY = re.compile(
    r"(?:(?:Dr|Prof(?:essor|essorin|esseure?)?|Mag|Mrs|Ms|Mr|Frau|Herr|Dott|Dottssa|Ing|Mme|Sra|Doctor)\.?\s){1,3}"
    r"(?:(?!(?:Stiftung|Foundation|Fondation|Fundaci|Fondazione|Trust|Fund|Pri[zc]e|Preis|Awards?|Fellowship|Stipend|Grant)\w*)"
    r"[A-ZÀ-Þ][\w.'’-]*,?\s){1,4}"
    r"(?:is|was|has|holds|leads|works|serves|[a-z]{2,12}ed|ist|war|hat|leitet|arbeitet|est|a|dirige|es|fue|è|ha)\s"
)


# "← Previous: Quiet Ports", "Next: Hive Fund – deadline 3 May →": the pages before and behind.
_ARROWS = "←→«»‹›<>"
_NEIGHBOUR = re.compile(
    r"[←«‹<]?\s?(?:(?:article|actualité|entrada|articolo|artículo|noticia|notizia)\s)?(?:previous|prev|next|précédente?|suivante?|(?:vorheriger|nächster)?\s?(?:beitrag|artikel)?|zurück|weiter|anterior|siguiente"
    r"|precedente|successiv[oa]|seguinte)(?:\s(?:post|article|call|story|page|entrada|articolo|artículo))?\s?:\s\S",
    re.I,
)


def leave_out_others(passages: Passages) -> None:
    """Takes out the boxes and cards with a name of their own that state other facts than the page around them, and lines on others."""
    lines = [passage for passage in passages.all if _is_of_a_person(passage.text) or _points_elsewhere(passage.text)]
    if lines:
        _drop(passages, lines)
    groups = list(_groups(passages.all))
    if not groups:
        return
    inside = {id(passage) for group in groups for passage in group}
    own: dict[str | None, set[str]] = defaultdict(set)
    for passage in passages.all:
        if id(passage) not in inside and passage.own and passage.meaning in _FACTS:
            own[passage.meaning].add(passage.text)
    others = [passage for group in groups if _is_anothers(group, own) for passage in group]
    if others:
        _drop(passages, others)


def _is_of_a_person(text: str) -> bool:
    return text.startswith(_TITLES) and _BIOGRAPHY.match(text) is not None


def _points_elsewhere(text: str) -> bool:
    """Whether a line says itself that it is about another call: "Related call: Green Harbours 2025 – deadline 1 March 2025".

    Not "News: the deadline is extended".
    """
    if text.startswith("← ") or (_NEIGHBOUR.match(text) and (text[0] in _ARROWS or text[-1] in _ARROWS)):
        return True
    head, colon, rest = text.partition(":")
    if not colon or not rest.strip() or len(head) > _LONGEST_LABEL or meaning_of(head, within=False) != "related":
        return False
    return A_CALL.search(head) is not None


def _drop(passages: Passages, others: list[Passage]) -> None:
    dropped = {id(passage) for passage in others}
    passages.dropped.extend(passage.block for passage in passages.all if id(passage) in dropped)
    passages.all[:] = [passage for passage in passages.all if id(passage) not in dropped]


def _groups(passages: list[Passage]) -> Iterator[list[Passage]]:
    """The boxes that the markup sets apart, and what stands below a heading that is a link."""
    boxes: dict[int, list[Passage]] = {}
    card: list[Passage] = []
    for passage in passages:
        block = passage.block
        if block.region:
            boxes.setdefault(block.region, []).append(passage)
        elif block.kind == "heading" and (not card or block.level <= card[0].block.level):
            if card:
                yield card
            card = [passage] if block.level > 1 and _is_link(passage) else []
        elif card:
            card.append(passage)
    if card:
        yield card
    yield from boxes.values()


def _is_link(passage: Passage) -> bool:
    links = passage.block.links
    return len(links) == 1 and links[0].text == passage.text and not links[0].href.startswith("#")


def _is_anothers(group: list[Passage], own: dict[str | None, set[str]]) -> bool:
    """Whether a group has a name and facts, and each that the page states too is another one there."""
    stated = [passage for passage in group if passage.own and passage.meaning in _FACTS and own.get(passage.meaning)]
    if not stated or any(passage.text in own[passage.meaning] for passage in stated):
        return False
    return any(passage.block.kind == "heading" and meaning_of(passage.text) is None for passage in group[:3])
