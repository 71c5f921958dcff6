"""What a list's own items say that it is."""

from __future__ import annotations

import re
from collections.abc import Callable

from parsers.labels import meaning_of
from parsers.labels.cues import cue
from parsers.passage import Passage

_LABEL_LENGTH = 100
_SECTIONS = frozenset(["objectives", "priorities", "actions", "eligibility", "further_info"])
_TAIL = 40
_STEP = 90
_SUM_FIRST = re.compile(
    r"\W{0,3}(?:(?:up to|a|an|the|maximum|max\.?|minimum|of|jusqu.à|bis zu|maximal|hasta|máximo|fino a|massimo|até|tot|do|från)\s){0,5}"
    r"(?:[€£$]\s?\d|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK)\s?\d"
    r"|\d{1,3}(?:[., ]\d{3}){0,3}\s?(?:[€£$]|EUR\b|euros?\b|Euro\b|CHF\b|PLN\b|zł\b|Kč\b|kr\b))",
    re.I,
)
_POINTS = re.compile(r"\b\d{1,3}\s?(?:points?|pts|punti|puntos|punkte|pontos|%)\)?[.;,]?$", re.I)
_DAY_FIRST = re.compile(
    r"\W{0,3}(?:[^\W\d]{1,12}\s){0,2}(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|d.)?[^\W\d]{3,10}\.?,?\s(?:de[l]?\s)?20\d\d)"
)

_DAY_LAST = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-]|\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|d.)?[^\W\d]{3,10}\.?,?\s(?:de[l]?\s)?|[^\W\d]{3,10}\s\d{1,2},\s)20\d\d\W*$"
)


def is_other(bullets: list[Passage]) -> bool:
    """Whether most items are criteria with points, days, papers to hand in, sums or steps of applying: no part of a call's bullets."""
    return any(vote(bullets, kind) > 0.5 for kind in (_is_scored, _is_step, _is_paper, _is_sum, _hands_in))


def vote(bullets: list[Passage], begins: Callable[[str], bool]) -> float:
    """The share of the items that begin so."""
    return sum(1 for p in bullets if begins(p.text)) / len(bullets)


def _is_scored(bullet: str) -> bool:
    """ "Quality (40 points)": a criterion that is scored."""
    return _POINTS.search(bullet[-_TAIL:]) is not None


def _is_step(bullet: str) -> bool:
    """ "12 May 2026: launch of the call", "Short projects, 30 September 2026"."""
    return _DAY_FIRST.match(bullet) is not None or (len(bullet) <= _STEP and _DAY_LAST.search(bullet[-_TAIL:]) is not None)


def _is_paper(bullet: str) -> bool:
    return cue("paper_bullet").match(bullet) is not None


def _is_sum(bullet: str) -> bool:
    """ "Up to € 3,000 per visit": what may be paid, not what for."""
    return _SUM_FIRST.match(bullet) is not None


def _hands_in(bullet: str) -> bool:
    """ "Applicants must upload a letter": a step of applying."""
    return cue("hands_in").search(bullet[:_STEP]) is not None


def all_facts(bullets: list[Passage], language: str | None) -> bool:
    """Bullets that are label and value each ("Funding rate: 90%") are facts, not bullets of a section."""

    def is_fact(text: str) -> bool:
        head, colon, _ = text.partition(":")
        meaning = meaning_of(head, language) if colon and len(head) <= _LABEL_LENGTH else None
        return meaning is not None and meaning not in _SECTIONS

    facts = sum(1 for p in bullets if is_fact(p.text))
    return facts > 0.5 * len(bullets) and any(
        meaning_of(p.text.partition(":")[0], language) in ("budget", "grant", "rate", "deadline", "opens") for p in bullets
    )
