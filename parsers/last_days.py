"""Whether a page names a day to apply by: its kind hangs on that even where the day itself is read by nobody (no year)."""

from __future__ import annotations

import re

from parsers.context import Context
from parsers.cues import any_of, cues, lower
from parsers.date_asides import tells_what_came_in
from parsers.date_subjects import PAST
from parsers.deadline_model import EVERY_YEAR
from parsers.deadlines import find_deadlines
from parsers.items import APPLICATION_KINDS
from parsers.labels.cues import cue
from parsers.months import NAMES
from parsers.weekdays import STOP_OF_A_WEEKDAY

_LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "ro")
_MONTH = "|".join(sorted({word for language in _LANGUAGES for line in NAMES[language] for word in line.split()}, key=len, reverse=True))
_SHORT = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_DAY = (
    rf"(?<!\d)(?:\d{{1,2}}(?:st|nd|rd|th|er|º|°|\.)?\s(?:of\s|de\s|d['’])?(?:{_MONTH}|(?:{_SHORT})\b)"
    rf"|(?:{_MONTH}|(?:{_SHORT})\.?)\s\d{{1,2}}(?!\d)|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?(?:20)?\d\d(?!\d)|20\d\d-\d\d-\d\d)"
)
# Behind the word: "by 3 p.m. on Monday, 7 June", "avant le 7 février", "bis 03.05.2026"; no full stop stands between.
_CLAUSE = re.compile(rf"(?:[^.;!?\n]++|(?<=\b[ap])\.|(?<=\b[ap]\.m)\.|{STOP_OF_A_WEEKDAY})*")
_DAY_BEHIND = re.compile(_DAY)
_TO_DAY = 60
_LONGEST_DAY = 40
_DIGIT = re.compile(r"\d")
# Before it: "4 May 2026: submission deadline for proposals".
_DAY_BEFORE = re.compile(rf"{_DAY}(?:,?\s20\d\d)?[^.;!?\n\d]{{0,80}}\Z")
_YEAR = re.compile(r"\b20\d\d\b")
_EVERY_YEAR = re.compile(rf"{any_of(EVERY_YEAR)}|\bjeweiligen\s\w{{0,12}}jahre?s|\bof\s(?:any|the)\syear\b")
_DATE = r"(?:[^\W\d]{2,10}[.,]{1,2}\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\w{3,10})\s?20\d\d"
# A window of two days on a line of its own above the heading.
_WINDOW = re.compile(rf"(?:{_DATE}|\d{{1,2}}/\d{{1,2}}/20\d\d)\s?[-–—]\s?(?:{_DATE}|\d{{1,2}}/\d{{1,2}}/20\d\d)")
# Words that may stand behind their day.
_NAMES_IT = frozenset(
    ("deadline", "closing", "close", "closes", "date limite", "clôture", "échéance", "fecha límite", "cierre", "scadenza")
)
# Not that of "2. Februar" or "3 p.m. on Monday".
_SENTENCE_END = re.compile(r"(?<!\b[ap]\.)[^\W\d][.;!?](?=\s)|(?<=20\d\d)\.(?=\s)|[;!?\n]")
# The last of them before a place, looked for from its end.
_LAST_SENTENCE_END = re.compile(r"(?s:.*)(?:[.;!?](?=\s)(?<=[^\W\d].)(?<!\b[ap]\.[^\W\d].)|(?<=20\d\d)\.(?=\s)|[;!?\n])")
_SENTENCE = 200
_LEAD = 6
# A window needs none of the words for a last day: "Applications can be handed in from 1 March to 30 April 2025."
_APPLIED_FOR = ("dated", "apply_word", "call_noun")


def names_a_last_day(context: Context) -> bool:
    """Whether some sentence has applications in by a day, or a window of two days stands over the page."""
    for number, passage in enumerate(context.passages.running()):
        text = passage.text
        if not passage.may_hold("number"):
            continue
        if number < _LEAD and _WINDOW.fullmatch(text.strip()):
            return True
        until = list(cue("until").finditer(text))
        if until and _says_by_a_day(lower(text), until):
            return True
        if (until or any(cue(words).stands_in(lower(text)) for words in _APPLIED_FOR)) and _is_read(context, text):
            return True
    return False


def applies_by_a_day(context: Context) -> bool:
    """Whether a sentence says itself that applications are due by a day."""
    return any(says_by_a_day(passage.text) for passage in context.passages.running() if passage.may_hold("number"))


def _is_read(context: Context, text: str) -> bool:
    return any(found.kind in APPLICATION_KINDS for found in find_deadlines(text, language=context.language, order=context.order))


def is_day_line(text: str) -> bool:
    """Whether a line is little but a name and its last day, as in a listing: "Ports call – deadline 3 May 2026"."""
    return len(text) <= _SENTENCE and any(_day_behind(lower(text), found.end()) for found in cue("until").finditer(text))


def names_a_day(text: str) -> bool:
    """Whether a line names a day, whatever it is for: "5 March: Ports grants"."""
    return len(text) <= _SENTENCE and _DIGIT.search(text) is not None and _DAY_BEHIND.search(lower(text)) is not None


def says_by_a_day(text: str) -> bool:
    """Whether a sentence has applications in by a day; not by the same day of every year, which is a standing scheme's way."""
    until = list(cue("until").finditer(text))
    return bool(until) and _says_by_a_day(lower(text), until)


def _says_by_a_day(lowered: str, until: list[re.Match[str]]) -> bool:
    for found in until:
        day = _day_behind(lowered, found.end())
        if not day and found[0] not in _NAMES_IT:
            continue
        floor = max(0, found.start() - _SENTENCE)
        last = _LAST_SENTENCE_END.match(lowered, floor, found.start())
        begin = last.end() if last else floor
        if day:
            end = day.end()
        elif _DAY_BEFORE.search(lowered, begin, found.start()):
            end = found.end()
        else:
            continue
        after = _SENTENCE_END.search(lowered, end - 1, end + 80)
        sentence = lowered[begin : after.start() if after else end + 80]
        if PAST.search(sentence) or tells_what_came_in(lowered, end) or any(cue.sense == "question" for cue in cues(sentence)):
            continue
        applied_for = bool(cue("apply_word").search(sentence) or cue("call_noun").search(sentence))
        if day and found[0] in _NAMES_IT and _YEAR.search(sentence):
            # "Deadline: 1 March 2026" needs no more words.
            applied_for = applied_for or not cue("other_last_day").search(sentence)
        if applied_for and (_YEAR.search(sentence) or not _EVERY_YEAR.search(sentence)):
            return True
    return False


def _day_behind(lowered: str, at: int) -> re.Match[str] | None:
    """The day that follows in the same clause, if one does."""
    clause = _CLAUSE.match(lowered, at, at + _TO_DAY)
    end = clause.end() if clause else at
    if not _DIGIT.search(lowered, at, end + _LONGEST_DAY):
        return None
    day = _DAY_BEHIND.search(lowered, at, end + _LONGEST_DAY)
    return day if day and day.start() <= end else None
