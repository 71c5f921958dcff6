"""Cues in running text: what a sum or a bullet is about, from cues.toml; what a page offers, from offers.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FILES = ("cues.toml", "offers.toml")
_INSIDE = r"\w*"


class Cue:
    """The alternatives of one cue, each beginning a word; those written with \\w* in front may also stand inside one.

    Python's engine tells alternatives apart by their first letter only without IGNORECASE: so the text is lowered first. A
    look-behind before them leaves most places of a text untried.
    """

    def __init__(self, alternatives: list[str]) -> None:
        whole = [a for a in alternatives if not a.startswith(_INSIDE)]
        inside = [a[len(_INSIDE) :] for a in alternatives if a.startswith(_INSIDE)]
        self._words = re.compile(rf"(?<!\w)(?:{'|'.join(whole)})") if whole else None
        self._inside = re.compile("|".join(inside)) if inside else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place of the text that it stands in."""
        lowered = _lower(text)
        if self._words:
            yield from self._words.finditer(lowered)
        yield from self._inside.finditer(lowered) if self._inside else ()

    def search(self, text: str) -> re.Match[str] | None:
        """The first place found, if any."""
        lowered = _lower(text)
        found = self._words.search(lowered) if self._words else None
        return found or (self._inside.search(lowered) if self._inside else None)

    def match(self, text: str) -> re.Match[str] | None:
        """Whether the text begins with it."""
        lowered = _lower(text)
        found = self._words.match(lowered) if self._words else None
        return found or (self._inside.match(lowered) if self._inside else None)


def _lower(text: str) -> str:
    """Lower case that keeps every place: a dotted capital I would become two characters."""
    return text.lower() if "İ" not in text else text.replace("İ", "I").lower()


@cache
def _cues() -> dict[str, Cue]:
    data: dict[str, list[str]] = {}
    for file in _FILES:
        data |= tomllib.loads((Path(__file__).parent / file).read_text(encoding="utf-8"))
    return {name: Cue(alternatives) for name, alternatives in data.items()}


@cache
def cue(name: str) -> Cue:
    """A cue of either file."""
    return _cues()[name]


def begins_eligibility(bullet: str) -> bool:
    """Whether a bullet begins as one that says who may apply: "Be a legal person"."""
    return cue("eligible_bullet").match(bullet) is not None


def announced(lead: str) -> str | None:
    """Which section a sentence that leads to a list announces; None where its words name none or several."""
    named = [section for section in ("priorities", "eligibility", "objectives", "actions") if cue(f"lead_{section}").search(lead)]
    # "Projects given priority are those that …" speaks of both, and means the priority.
    return named[0] if len(named) == 1 or named[:1] == ["priorities"] else None


def begins_priority(bullet: str) -> bool:
    """Whether a bullet begins as a numbered priority: "Priority 1: …", "P2: …"."""
    return cue("priority_bullet").match(bullet) is not None
