"""What a label about money and the words behind it say of whose a sum is."""

from __future__ import annotations

import re

from parsers.money import Money
from parsers.passage import Passage
from parsers.ranges import CEILING, to_be_had
from parsers.sum_sense import Scope, is_one_grants, is_said_later, said_of, states_nothing

_LABELLED: dict[str, Scope] = {"budget": "call", "grant": "grant", "project_amount": "project"}
_OF_BUDGET = re.compile("budget|presupuesto", re.I)


def scope_under_label(passage: Passage, sums: list[Money], whole: Scope) -> Scope | None:
    """Whose the first sum under a label is; None where neither the label nor the words around it say so."""
    meaning = passage.meaning or ""
    if meaning == "grant" and passage.own and is_said_later(passage.text, sums[0], whole):
        return whole
    if meaning == "grant" or (passage.own and passage.block.kind != "bullet"):
        # Of a project whatever sum has a label is its own.
        scope = "project" if whole == "project" and sums[0].min == sums[0].max else _LABELLED.get(meaning)
        if scope == "project" and whole == "call":
            return None  # "Project costs: 20 000 to 50 000 €" is what a project must cost
        if scope == "call":
            return "grant" if to_be_had(passage.label, sums[0]) or is_one_grants(passage.text, sums[0]) else whole
        if scope:
            return scope
    said = said_of(passage.text, sums[0], whole)
    if said or len(passage.text) > 200:
        return said
    if not passage.own and states_nothing(passage.text, sums[0]):
        return None  # "In 2019 a call worth 900 million euro was closed"
    if meaning == "budget":
        return whole
    if meaning == "project_amount":
        return "project"
    ranged = sums[0].min != sums[0].max
    if _OF_BUDGET.search(passage.label):
        return None if ranged or CEILING.search(passage.text) else whole
    return "grant" if ranged else None
