"""Which records make one call together, out of the pairs that agree; pure, and the same whatever the order they came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipelines.identity import Profile
from pipelines.matching import compare

_CLEARLY = 0.015  # by how much the better of two pages of one site must fit


@dataclass(frozen=True, slots=True)
class Edge:
    """Two records that agree, by which rule, and how sure it is."""

    a: int
    b: int
    rule: str
    score: float


@dataclass(slots=True)
class Group:
    """Records of one call, programme or project; each with the rule and score that brought it in, the first by its own."""

    records: list[int]
    why: dict[int, tuple[str, float]]


BY_HAND = "by hand"
OWN_RECORD = "own record"


def group(profiles: Mapping[int, Profile], edges: Iterable[Edge], decided: Mapping[tuple[int, int], str]) -> list[Group]:
    """Groups in which no two records contradict each other; the surest pairs are joined first.

    `decided` holds what people said of pairs (lower id first): same or different; it wins, and different over same.
    """
    if len(profiles) == 1:
        return [Group(list(profiles), dict.fromkeys(profiles, (OWN_RECORD, 1.0)))]
    groups = {record: [record] for record in profiles}
    why: dict[int, tuple[str, float]] = {}

    def name(record: int) -> tuple[str, str]:
        return profiles[record].source, profiles[record].key

    by_hand = [Edge(*pair, BY_HAND, 1.0) for pair, verdict in decided.items() if verdict == "same" and set(pair) <= profiles.keys()]
    clear = _without_ties([edge for edge in edges if decided.get((edge.a, edge.b)) != "different"], profiles)
    ordered = sorted(clear, key=lambda edge: (-edge.score, *sorted((name(edge.a), name(edge.b)))))
    for edge in [*sorted(by_hand, key=lambda edge: (edge.a, edge.b)), *ordered]:
        one, other = groups[edge.a], groups[edge.b]
        if one is other or not _may_join(one, other, profiles, decided, by_hand=edge.rule == BY_HAND):
            continue
        newer = edge.b if min(other) > min(one) else edge.a
        for record in groups[newer]:
            why.setdefault(record, (edge.rule, edge.score))
        one.extend(other)
        for record in other:
            groups[record] = one
    found = {id(members): sorted(members) for members in groups.values()}
    return [Group(members, _reasons(members, why)) for members in sorted(found.values())]


def _reasons(members: list[int], why: dict[int, tuple[str, float]]) -> dict[int, tuple[str, float]]:
    return {record: (OWN_RECORD, 1.0) if record == members[0] else why.get(record, (BY_HAND, 1.0)) for record in members}


def _without_ties(edges: list[Edge], profiles: Mapping[int, Profile]) -> list[Edge]:
    """Where a record fits two pages that one site keeps apart, only the one that it fits clearly better is left, else none."""
    slots: defaultdict[tuple[int, str, str | None], list[Edge]] = defaultdict(list)
    for edge in edges:
        for here, there in ((edge.a, edge.b), (edge.b, edge.a)):
            slots[here, profiles[there].source, profiles[there].language].append(edge)
    refused: set[Edge] = set()
    for rivals in slots.values():
        if len(rivals) > 1:
            best, second = sorted(rivals, key=lambda edge: -edge.score)[:2]
            refused.update(edge for edge in rivals if edge is not best or best.score - second.score < _CLEARLY)
    return [edge for edge in edges if edge not in refused]


def _may_join(
    one: list[int], other: list[int], profiles: Mapping[int, Profile], decided: Mapping[tuple[int, int], str], *, by_hand: bool
) -> bool:
    for a in one:
        for b in other:
            verdict = decided.get((min(a, b), max(a, b)))
            if verdict == "different":
                return False
            if verdict is None and not by_hand and _are_apart(profiles[a], profiles[b]):
                return False
    return True


def _are_apart(a: Profile, b: Profile) -> bool:
    judged = compare(a, b)
    return judged.verdict != "same" and judged.reason is not None


def components(nodes: Iterable[int], edges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The nodes in the groups that edges connect, each sorted, in the order of their first."""
    parent = {node: node for node in nodes}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    found: defaultdict[int, list[int]] = defaultdict(list)
    for node in sorted(parent):
        found[root(node)].append(node)
    return list(found.values())
