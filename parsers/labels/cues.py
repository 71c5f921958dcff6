"""Cues in running text: what a sum or a bullet is about, from cues.toml; what a page offers, from offers.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path

from parsers.parts import first_words, parts_of
from parsers.sieve import Sieve

_FILES = ("cues.toml", "offers.toml", "lists.toml", "menus.toml")
_INSIDE = r"\w*"
_LETTERS = 2
_FIRST_WORDS = 60
# "Track 1: 12 May 2026", "Theme B – up to € 20,000", "Area 2: 40%"
_FACT = re.compile(
    r"[\s:.–—-]{0,4}(?:(?:up to|maximum|max\.?|jusqu.à|bis zu|hasta|fino a|até)\s)?"
    r"(?:[€£$]|(?:EUR|USD|GBP|CHF)\b|\d{1,3}(?:[., ]\d{3}){1,3}|\d{1,3}(?:[.,]\d)?\s?(?:%|[€£$]|M€|k€|million|Mio|EUR\b)"
    r"|\d{1,2}(?:st|nd|rd|th)?[.\s/]{1,2}(?:[^\W\d]{3,10}\s|\d{1,2}[./])(?:19|20)\d\d|[^\W\d]{3,10}\s\d{1,2},\s(?:19|20)\d\d)",
    re.I,
)


class Cue:
    """The alternatives of one cue, each beginning a word; those written with \\w* in front may also stand inside one."""

    def __init__(self, alternatives: list[str]) -> None:
        whole = [a for a in alternatives if not a.startswith(_INSIDE)]
        inside = [a[len(_INSIDE) :] for a in alternatives if a.startswith(_INSIDE)]
        self._all = whole + inside
        self._sieve = Sieve(whole, inside)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place of the text that it stands in."""
        return self._sieve.finditer(lowered(text))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place found, if any."""
        return self._sieve.search(lowered(text))

    def stands_in(self, lower: str) -> bool:
        """Whether it stands anywhere in a text in lower case, which is sooner known of a long one than where."""
        return self._sieve.stands_in(lower)

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with it."""
        begins, beginnings = self._begins
        first = lowered(text[:_LETTERS])
        return begins.match(lowered(text)) if first in beginnings or first[:1] in beginnings or "" in beginnings else None

    @cached_property
    def _begins(self) -> tuple[re.Pattern[str], frozenset[str]]:
        """What a text that begins with it does begin with: the whole, and its first letters."""
        letters = (first[:_LETTERS] for words in self._all for first in first_words(parts_of(words), _LETTERS))
        return re.compile("|".join(self._all)), frozenset(letters)


def lowered(text: str) -> str:
    """Lower case that keeps every place: a dotted capital I would become two characters."""
    return text.lower() if "İ" not in text else text.replace("İ", "I").lower()


@cache
def _alternatives() -> dict[str, list[str]]:
    data: dict[str, list[str]] = {}
    for file in _FILES:
        data |= tomllib.loads((Path(__file__).parent / file).read_text(encoding="utf-8"))
    return data


@cache
def cue(name: str) -> Cue:
    """A cue of either file."""
    return Cue(_alternatives()[name])


def begins_eligibility(bullet: str) -> bool:
    """Whether a bullet begins as one that says who may apply: "Be a legal person"."""
    return cue("eligible_bullet").match(bullet) is not None


def states_rule(bullet: str) -> bool:
    """Whether a bullet says what projects or those who apply must be or do: "Projects must start in May"."""
    return cue("rule_bullet").match(bullet) is not None


def begins_use(bullet: str) -> bool:
    """Whether a bullet names what money is spent on: "To purchase data sets", "Travel costs"."""
    return cue("use_bullet").match(bullet) is not None


def begins_doing(bullet: str) -> bool:
    """Whether a bullet says what is done, not who does it: "Promoting the …", "Fomentar la …"."""
    return cue("doing_bullet").match(bullet) is not None


def begins_body(bullet: str) -> bool:
    """Whether a bullet names a kind of body or person: "Local authorities"."""
    return cue("body_bullet").match(bullet) is not None


def names_body(line: str) -> bool:
    """Whether the first words of a line name a kind of body or person: "U.S.-based small businesses, as defined …"."""
    return cue("body_bullet").search(line[:_FIRST_WORDS]) is not None


def announced(lead: str, heading: str | None = None) -> str | None:
    """Which section a sentence that leads to a list announces: priority above all, else what it names last; None where it names none.

    Kinds of work are actions where it says that they are paid, or the heading did.
    """
    if cue("lead_priorities").search(lead):
        return "priorities"
    named = [
        (max((found.start() for found in cue(f"lead_{section}").finditer(lead)), default=-1), section)
        for section in ("eligibility", "objectives", "actions")
    ]
    last, section = max(named)
    if last < 0 or (section == "actions" != heading and not cue("lead_gives").search(lead)):
        return None
    return section


def begins_priority(bullet: str) -> bool:
    """Whether a bullet begins as a numbered priority: "Priority 1: …", "P2: …"; not where its words are a day or a sum."""
    begins = cue("priority_bullet").match(bullet)
    return begins is not None and _FACT.match(bullet, begins.end()) is None
