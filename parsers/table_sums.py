"""Sums of lots, in lines and in the rows of a table: what each is, and which column holds what there is for it."""

from __future__ import annotations

import re

from parsers.money import Money
from parsers.outline import Block
from parsers.passage import Passage
from parsers.sum_sense import Scope

LOT = re.compile(
    r"^\s*((?:lot|los|lote|lotto|topic|volet|strand|component|window|priority|axe|partie|thema)\s?(?:n[°o]\s?)?[\w.]{1,6}(?:\s[^:]{0,60})?)\s*[:–-]\s*",
    re.I,
)
_ALL_ROWS = re.compile(r"(?:grand |overall )?tot[aá]le?s?\b|gesamt(?:summe|betrag)?\b|summe\b|insgesamt\b|suma\b|ensemble\b", re.I)

# "Topic 2", "HORIZON-CL4-2026-04"
_TOPIC = re.compile(r"\b(?:topics?|themas?|themen|thèmes?|temas?|temi)\b|(?-i:\b[A-Z]{2,12}(?:-[A-Z\d]{2,12}){2,})", re.I)
_LONGEST_NAME = 120
_MEASURES = ("budget", "grant", "amount", "rate", "duration", "deadline", "opens")

# "Budget of the strand", "Mittel je Los"; not "Project budget", "Presupuesto máximo".
_POT = re.compile(
    r"\b(?:budget|allocation|envelope|presupuesto|dotaci[óo]n|dotazione|dotação|risorse|enveloppe|gesamtmittel|fördervolumen|fördermittel|mittel\s(?:je|pro)|plafond)\b",
    re.I,
)
_ONES = re.compile(r"\bpro[jy]|\bapplica|\bbenefi|\bgrants?\b|\bm[aá][xk]|\bmin|\bvorhaben|\bantrag", re.I)


def is_in_a_pots_column(passage: Passage) -> bool:
    """Whether the head of its column names what there is for each row, not what one project of it may get."""
    if not (is_of_rows(passage.block) and passage.own):
        return False
    if passage.meaning not in (None, "amount", "grant", "project_amount"):
        return passage.meaning == "budget"
    return _POT.search(passage.label) is not None and _ONES.search(passage.label) is None


def is_of_rows(block: Block) -> bool:
    """Whether it is a cell of one row among several under a header."""
    return block.row is not None and block.row[2] > 1


def scope_of_row(passage: Passage, passages: list[Passage], whole: Scope) -> tuple[Scope, str | None]:
    """What the sum in a row is for by the row's first cell, with its name: the whole where the row adds up the others."""
    first = next(other for other in passages if other.block.row == passage.block.row)
    if _ALL_ROWS.match(first.text):
        return whole, None
    name = first.text if len(first.text) <= _LONGEST_NAME and not (first.own and first.meaning in _MEASURES) else None
    return "topic" if _TOPIC.search(f"{first.label} {first.text}") else "lot", name


def is_all(text: str, start: int, money: Money) -> bool:
    """Whether a line is nothing but the sum behind that place."""
    return money.start <= start + 1 and money.end + 1 >= len(text.rstrip())


def is_cap(passage: Passage, money: Money) -> bool:
    """Whether it is what a grant of a kind may be at most: "Strand 1: up to €1,500" below "How much can you apply for?"."""
    return passage.meaning == "grant" and money.min is None
