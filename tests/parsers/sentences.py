"""What a sentence says of the time to apply, in short."""

from __future__ import annotations

from parsers.deadlines import find_deadlines, find_opening


def facts(text: str, language: str) -> tuple[str | None, list[str]]:
    """The opening, and the deadlines for applications in order."""
    order = None if language == "en" else "DMY"
    opening = find_opening(text, language=language, order=order)
    found = find_deadlines(text, language=language, order=order)
    days = [f"{d.date or d.month_day}" + (f"T{d.time}" if d.time else "") for d in found if d.kind not in ("intent", "question", "other")]
    return opening and opening.iso, sorted(days)
