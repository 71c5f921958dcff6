"""Whether a page is a programme's own: it is named after one and says what that has in all of its years."""

from __future__ import annotations

import re

from parsers.body_words import LINKS
from parsers.context import Context
from parsers.known_programmes import FEWEST_YEARS, KNOWN, MAX_TEXT
from parsers.labels.cues import cue
from parsers.money import find_money
from parsers.statements import sentences, smoothed

_LEAST = 1_000_000
_MAX_SAID = 60
_SPAN = re.compile(r"\b(20\d\d)(?:\s?[-–—/]\s?|\s(?:to|until|bis|à|al?)\s)((?:20)?\d\d)\b")
_INSTRUMENT = re.compile(r"\b(?:Facility|Mechanism|Instrument|Corps|Fazilität|Mécanisme|Mecanismo|Meccanismo)\b")
_NO_FUNDING = re.compile(r"\b(?:capital|works|building|construction|housing|legislative|training|study|degree|master.?s|phd) program", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = frozenset("programme program programm programa programma budget overview about period periode période".split())


def tells_its_total(context: Context) -> bool:
    """Whether the title names a programme, and a sentence says how much that has in all of its years."""
    title = context.title or ""
    if not _names_a_programme(title):
        return False
    text = f"{title}\n{context.outline.text()[:MAX_TEXT]}"
    if not any(int(span[2][-2:]) - int(span[1][-2:]) >= FEWEST_YEARS for span in _SPAN.finditer(text)):
        return False
    return any((money.max or 0) >= _LEAST for said in sentences(context)[:_MAX_SAID] if _states_a_total(said) for money in find_money(said))


def _names_a_programme(title: str) -> bool:
    """Whether a title is a programme's name, with nothing said of it."""
    if _NO_FUNDING.search(title) or not (
        cue("programme_word").search(title) or _SPAN.search(title) or KNOWN.search(title) or _INSTRUMENT.search(title)
    ):
        return False
    return all(not word.islower() or word in LINKS or word in _PLAIN for word in _WORD.findall(title))


def _states_a_total(said: str) -> bool:
    lower = smoothed(said)
    return cue("programme_total").stands_in(lower) and not cue("was_given").stands_in(lower)
