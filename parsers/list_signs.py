"""What the words right above a list tell of it one by one, where no label and no cue knows them: "Our grant-making pillars"."""

from __future__ import annotations

from parsers.labels.cues import cue

_SECTIONS = ("eligibility", "priorities", "actions", "objectives")
_LONGEST = 90


def told_by_signs(words: str) -> str | None:
    """The section whose sign stands first in the words, the longest of those that begin there; None where they speak of something else."""
    if len(words) > _LONGEST or words.endswith((".", "!")) or cue("sign_other").search(words):
        return None
    found = [(match.start(), -match.end(), section) for section in _SECTIONS if (match := cue(f"sign_{section}").search(words))]
    return min(found)[2] if found else None
