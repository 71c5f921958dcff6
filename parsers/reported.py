"""News that reports on a call: somebody is quoted beside what was given, or it is told how many applied and no day to apply by."""

from __future__ import annotations

import re
from collections.abc import Callable

from parsers.context import Context
from parsers.labels.cues import cue
from parsers.last_days import applies_by_a_day

_BODY = 20_000
# “…” said the minister; so die Ministerin: „…“
_SAYS = (
    r"(?:said|says|told|explained|adds|ha (?:detto|spiegato|commentato|affermato|ricordato)"
    r"|so (?:der|die)|sagt|sagte|betont|betonte|erklärt|erklärte|explique|souligne|déclare|a déclaré"
    r"|señala|señaló|destaca|ha destacado|afirma|afirmó|dichiara|ha dichiarato|sottolinea|spiega|commenta|zegt|säger|mówi)"
)
_SPEECH = re.compile(
    rf"[”\"»“«]\s?,?\s?{_SAYS}\b|\s[-–—]\sha (?:detto|spiegato|commentato|affermato)\b|\b{_SAYS}\b[^.\n]{{0,60}}[:,]?\s?[“«\"„]"
)
_MOST_LABELS = 1
_HEAD, _LINE = 2, 120
_TERMS = frozenset(
    ("reference", "deadline", "opens", "budget", "grant", "rate", "eligibility", "actions", "partnership", "expected_grants", "duration")
)


def is_reported(context: Context, text: str, facts: set[str], *, dated: Callable[[], bool]) -> bool:
    """Whether a page with hardly a label tells of a call, a prize or a grant as news does. `text` is in lower case."""
    stated = len(facts & _TERMS)
    head = [context.title or "", *text.split("\n", _HEAD)[:_HEAD]]
    if stated > _MOST_LABELS or any(len(line) <= _LINE and cue("call_noun").search(line) for line in head):
        return False
    body = text[:_BODY]
    came_in = cue("came_in").search(body) is not None
    quoted = _SPEECH.search(body) and (came_in or cue("was_given").search(body) or cue("result_lead").stands_in(body))
    if quoted and not (dated() and applies_by_a_day(context)):
        return True
    return stated == 0 and came_in and not dated()
