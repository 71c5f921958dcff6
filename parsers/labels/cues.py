"""Cues in running text: what a sum or a bullet is about, from cues.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "cues.toml"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    with _FILE.open("rb") as file:
        data: dict[str, list[str]] = tomllib.load(file)
    return {name: re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + ")", re.I) for name, alternatives in data.items()}


def cue(name: str) -> re.Pattern[str]:
    """The pattern of a cue of cues.toml."""
    return _patterns()[name]


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
