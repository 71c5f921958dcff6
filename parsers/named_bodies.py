"""The bodies that a page names: which of them the site's own is, and which stands out among them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from parsers.bodies import Body
from parsers.body_words import EUROPEAN_UNION
from parsers.outline import Block
from parsers.own_names import is_own


@dataclass(frozen=True, slots=True)
class Funder:
    """A body with the words and the rule that tell that it gives."""

    name: str
    quote: str
    block: Block
    rule: str


def funder_of(block: Block, body: Body, rule: str) -> Funder:
    return Funder(body.name, block.text[body.start : body.end], block, rule)


class NamedBodies:
    """The bodies that a page names, whatever it says of them."""

    def __init__(self) -> None:
        self.own: Funder | None = None
        self.first: dict[str, Funder] = {}
        self.times: Counter[str] = Counter()

    def add(self, block: Block, body: Body, labels: frozenset[str]) -> None:
        own = body.known == "word" and is_own(body, labels)
        # The name in full rather than "NSF".
        if (own and (self.own is None or self.own.name.isupper())) or (
            self.own is None and body.known == "address" and body.name.isupper()
        ):
            self.own = funder_of(block, body, "the site's own body")
        if own:
            self.times[_OWN] += 1
        elif body.known == "word" and not EUROPEAN_UNION.search(body.name):
            name = body.name.split(" (")[0]
            self.first.setdefault(name, funder_of(block, body, "named all the time"))
            self.times[name] += 1

    def in_full(self, found: Funder) -> Funder:
        """The body as the page names it first, with those initials: "ACT Foundation" is the "Aspire Trust (ACT) Foundation"."""
        initials = f"({found.name.split(' ')[0]})"
        if not initials.isupper():
            return found
        spelt = (
            first for first in (*filter(None, [self.own]), *self.first.values()) if f"({_initials(first.name)})" == found.name.join("()")
        )
        return next((first for first in self.first.values() if initials in first.name), next(spelt, found))

    def stands_out(self) -> Funder | None:
        """The body that is named again and again, and far more than any other."""
        most = [*self.times.most_common(2), ("", 0)]
        if most[0][1] < _OFTEN or most[0][1] < _OFTEN * most[1][1]:
            return None
        return self.own if most[0][0] == _OWN else self.first[most[0][0]]

    def only(self, site: Funder | None) -> Funder | None:
        """The site's own body, if no other one is named more often; a school, which passes on calls of others, more often than they."""
        others = [times for name, times in self.times.items() if name != _OWN]
        if self.own and max(others, default=0) + bool(others and _PASSES_ON.match(self.own.name)) <= self.times[_OWN]:
            return self.own
        return site if site and not self.first.keys() - {site.name.split(" (")[0]} else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


_OWN = ""
_PASSES_ON = re.compile(r"(?!\w*minist|departa?ment).{0,60}?(?:univers|coll[eè]ge|institut|school|hochschule|a[ck]adem|politecn)", re.I)
_OFTEN = 3
