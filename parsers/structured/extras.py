"""What records state in a form that no page has: budgets as maps of topics, the bodies of a project as objects."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from parsers.codes import is_country
from parsers.items import Amount, Evidence, Party
from parsers.structured.shapes import Shape
from parsers.structured.tree import Node

_MAX_PARTIES = 100
_SUM = re.compile(r"\d{1,15}(?:\.\d{1,4})?")
# The Union's own codes where they are not ISO's.
_COUNTRIES = {"EL": "GR", "UK": "GB"}


@dataclass(slots=True)
class Extras:
    """Values of fields with the evidence for them."""

    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)

    def add(self, name: str, value: Any, quotes: list[Node], rule: str) -> None:
        """Adds one value to a list field, with the values of the record behind it."""
        self.values[name] = (*self.values.get(name, ()), value)
        self.evidence.setdefault(name, []).extend(
            Evidence(quote=q.printed or (q.text or "").strip(), path=q.path, rule=rule) for q in quotes
        )


def read_extras(record: Node, shape: Shape) -> Extras:
    """All that the record states beside what its outline says."""
    extras = Extras()
    if shape.budget:
        _budgets(record, shape, extras)
    if shape.parties:
        _parties(record, shape.parties, extras)
    return extras


def _budgets(record: Node, shape: Shape, extras: Extras) -> None:
    """The topic's own entries of the budget map, which lists its siblings too; one pot under all their names is the call's."""
    own = record.first(*shape.key)
    entries = [entry for topic in record.at(f"{shape.budget}/budgetTopicActionMap/*") for entry in _entries(topic)]
    mine = [entry for entry in entries if own is not None and _begins_with(entry.first("action"), own.text or "")]
    pots = [pot for entry in mine if (pot := _pot(entry)) is not None]
    if pots and len({pot.text for pot in pots}) == 1:
        siblings = [entry for entry in entries if not any(entry is other for other in mine)]
        shared = bool(siblings) and all((pot := _pot(entry)) is not None and pot.text == pots[0].text for entry in siblings)
        value = _number(pots[0])
        scope: Literal["call", "topic"] = "call" if shared else "topic"
        lot = None if shared or own is None else (own.text or "").strip()
        extras.add(
            "amounts",
            Amount(scope=scope, min=value, max=value, currency=None, lot=lot, text=(pots[0].text or "").strip()),
            [pots[0]],
            "budget map",
        )
    _grants(mine, extras)
    awards = {node.text for entry in mine if (node := entry.first("expectedGrants")) is not None and _number(node)}
    if len(awards) == 1:
        node = next(n for entry in mine if (n := entry.first("expectedGrants")) is not None)
        count = _number(node)
        if count is not None and count == int(count) and count < 100_000:
            extras.values["expected_grants"] = int(count)
            extras.evidence["expected_grants"] = [Evidence(quote=(node.text or "").strip(), path=node.path, rule="budget map")]


def _entries(topic: Node) -> list[Node]:
    """A topic of the map is a list of entries, or one entry."""
    return [topic] if topic.first("action") is not None else topic.children


def _begins_with(action: Node | None, code: str) -> bool:
    """Whether an action's words begin with the topic's whole code: "EDF-2026-RA - …", not "EDF-2026-RA-STEP - …"."""
    words, code = ((action.text or "") if action is not None else "").strip().casefold(), code.strip().casefold()
    return bool(code) and words.startswith(code) and not re.match(r"[\w-]", words[len(code) : len(code) + 1])


def _pot(entry: Node) -> Node | None:
    """The entry's budget where one year holds it all; a sum over years is printed nowhere."""
    years = [node for node in entry.at("budgetYearMap/*") if _number(node)]
    return years[0] if len(years) == 1 else None


def _grants(mine: list[Node], extras: Extras) -> None:
    """Least and most of what one grant may get, where all entries of the topic say the same."""
    bounds = {(low.text if low else None, high.text if high else None): (low, high) for low, high in map(_bounds, mine)}
    if len(bounds) != 1:
        return
    low, high = next(iter(bounds.values()))
    least, most = (_number(low) if low else None), (_number(high) if high else None)
    if (least is None and most is None) or (least is not None and most is not None and least > most):
        return
    quotes = [node for node in (low, high) if node is not None]
    extras.add(
        "amounts",
        Amount(scope="grant", min=least, max=most, currency=None, lot=None, text=(quotes[-1].text or "").strip()),
        quotes,
        "budget map",
    )


def _bounds(entry: Node) -> tuple[Node | None, Node | None]:
    low, high = entry.first("minContribution"), entry.first("maxContribution")
    return (low if low and _number(low) else None), (high if high and _number(high) else None)


def _number(node: Node) -> Decimal | None:
    """A sum of the record; 0 is none."""
    text = (node.text or "").strip()
    if not _SUM.fullmatch(text):
        return None
    try:
        return Decimal(text) or None
    except InvalidOperation:
        return None


def _parties(record: Node, names: dict[str, Any], extras: Extras) -> None:
    """The bodies of a project: its coordinator carries it out, the others take part."""
    seen: set[str] = set()
    for body in record.at(names["each"])[:_MAX_PARTIES]:
        name, role, country = (body.first(*names[key]) for key in ("name", "role", "country"))
        if name is None or (name.text or "").strip() in seen:
            continue
        words = (name.text or "").strip()
        seen.add(words)
        said = (role.text or "").strip() if role else None
        code = _COUNTRIES.get((country.text or "").strip().upper(), (country.text or "").strip().upper()) if country else ""
        party = Party(name=words, country=code if is_country(code) else None, role=said)
        quotes = [node for node in (name, role, country if party.country else None) if node is not None]
        extras.add("implementers" if said in ("coordinator", "hostInstitution") else "partners", party, quotes, "record")
