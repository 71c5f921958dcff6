"""Deadlines and opening dates: the dates that the words around them make one.

A value that is known to be the deadline is read with read_deadlines, running text with find_deadlines, where one cue
must govern the date and no other cue may stand nearer.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from parsers.cues import Cue, cues, lower
from parsers.dates import Found, Order, find_dates, read_date
from parsers.deadline_model import application_kind, read_deadline_model
from parsers.items import Deadline

__all__ = ["find_deadlines", "find_opening", "read_deadline_model", "read_deadlines", "read_opening"]

Use = Literal["application", "opening", "intent", "question", "other", "unknown", "none"]

_CLAUSE = 240  # how far back the words may stand that govern a date
_LONG_QUOTE = 300
_LONG_VALUE = 500  # a value of a label is shorter; what is longer is running text

# A full stop before a capital (not that of "z.B. Anträge"), a blank line, a bullet; what ends in a colon goes on.
_CLAUSE_END = re.compile(
    r"(?<!\b\w)(?<!\bbzw)(?<!\bmax)(?<!\bNr)[.!?]\s{1,4}(?=[A-ZÀ-ÞΑ-ΩА-Я])|(?<=[a-zß-ÿ)])[.!?](?=[A-ZÀ-Þ][a-zß-ÿ])"
    r"|(?<!:)\n\s{0,4}\n|(?<!:)\n\s{0,4}[•▪◦*–-]\s|(?<![:\s])\s{0,4}[•▪◦]"
)
_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_CLOSED_BRACKETS = re.compile(r"\([^()]{0,120}\)")
_LIST = re.compile(
    r"[\s,;•·/&()|–-]*(?:(?:and|or|und|oder|et|ou|y|e|o|u|och|og|en|i|oraz|a|sowie)\s+)?"
    r"(?:(?:the|la|die|der|le|il|el)\s(?:second\w?|deuxième|segund\w|zweite\w?|third|troisième|dritte\w?|tercer\w?|terz\w)\s)?"
    r"(?:(?:by|the|on|le|il|el|am|zum|den|bis|until|before|jusqu['’]au|hasta|entro)\s+){0,3}[\s(]*"
)
_FROM = re.compile(
    r"\b(?:from|between|vom|von|zwischen|du|entre|del?|desde|dal|tra|fra|od|från|ab)\s(?:the\s|le\s|el\s)?$"
)
_TO = re.compile(
    r"\s*(?:[-–—]|to|and|until|till|through|bis|und|au|et|al|hasta|a|e|y|do|till|och|og)\s*(?:zum\s|the\s|el\s|le\s)?"
)
_DASH = re.compile(r"\s*[-–—]\s*")
_NOT = re.compile(
    r"\b(?:not(?!\slater)|non(?!\soltre)|nicht(?!\sspäter)|y\sno|instead\sof|rather\sthan|statt|anstatt|au\slieu\sdu?|originally|initially|ursprünglich"
    r"|initialement|previously|formerly|inicialmente|inizialmente)\s(?:\w{1,5}\s){0,2}$"
)
_EXTENDED = re.compile(r"\b(?:exten[ds]|postpon|prolong|report[ée]|verläng|prorog|ampli|aplaz|przedłuż|förläng)\w*")
_LABEL_AFTER = re.compile(
    r"(?:\s*[-–]?\s*\d{1,3}\s\w+\s(?:ago|left))?(?::\s?(?P<colon>[^\d\n:]{3,70})|\s*\((?P<bracket>[^()\d]{3,90})\))"
)
_IS_AFTER = re.compile(r"\s(?:is|was|ist|war|est|è|es)\s(?:the\s|la\s|der\s|die\s)?(?P<label>[^\d\n.]{3,40})")
_DASH_AFTER = re.compile(r"\s*[–—-]\s*(?P<dash>[^\d\n:]{3,70})(?:\n|$)")
_REST_OF_THE_CLAUSE = re.compile(r"[^.;\n\d]{0,100}")
_LATEST_AFTER = re.compile(r"\s*,?\s?(?:at\sthe\slatest|au\splus\stard|a\smás\stardar|al\spiù\stardi)\b")


@dataclass(slots=True)
class _Dated:
    """A date and what the words around it make it."""

    found: Found
    use: Use
    quote: tuple[int, int]


def read_deadlines(text: str, *, language: str | None = None, order: Order | None = None) -> tuple[Deadline, ...]:
    """The deadlines in a value known to state them, each with its kind, without openings, laws and corrected dates.

    A long value is read as running text. A time that is printed in two ways for one day is left out.
    """
    if len(text) > _LONG_VALUE:
        return find_deadlines(text, language=language, order=order)
    dated = list(_used(text, language, order, value=True))
    for entry in dated:
        if entry.use == "unknown":
            entry.use = "application"
    return _deadlines(text, dated)


def find_deadlines(text: str, *, language: str | None = None, order: Order | None = None) -> tuple[Deadline, ...]:
    """The dates of running text that its words make a deadline for applications, letters of intent or questions."""
    return _deadlines(text, [entry for entry in _used(text, language, order) if entry.use != "other"])


def read_opening(text: str, *, language: str | None = None, order: Order | None = None) -> Found | None:
    """The opening date in a value known to state it: its one date, or the first of a window; None when unclear."""
    dated = list(_used(text, language, order, value=True))
    openings = [entry.found for entry in dated if entry.use == "opening"]
    return _only(openings or [entry.found for entry in dated if entry.use == "unknown"])


def find_opening(text: str, *, language: str | None = None, order: Order | None = None) -> Found | None:
    """The date on which running text says that a call opens; None when it says none, or several."""
    return _only([entry.found for entry in _used(text, language, order) if entry.use == "opening"])


def _only(dates: list[Found]) -> Found | None:
    dates = [found for found in dates if found.precision != "month_day"]
    return dates[0] if len({found.iso for found in dates}) == 1 else None


def _used(text: str, language: str | None, order: Order | None, *, value: bool = False) -> Iterator[_Dated]:
    """Every date with its use, in order; in a value also what only read_date takes for one."""
    dates = find_dates(text, language=language, order=order)
    if not dates and value and (date := read_date(text, language=language, order=order)):
        dates = [date]
    if not dates:
        return
    lowered = lower(text)
    previous: _Dated | None = None
    for index, found in enumerate(dates):
        following = dates[index + 1] if index + 1 < len(dates) else None
        entry = _use(text, lowered, found, following, previous)
        yield entry
        previous = entry


def _use(printed: str, text: str, found: Found, following: Found | None, previous: _Dated | None) -> _Dated:
    floor = max(previous.found.end, previous.quote[1]) if previous else 0
    ceiling = following.start if following else len(text)
    clause = _clause_start(printed, max(floor, found.start - _CLAUSE), found.start)
    before = text[clause : found.start]
    quote = (clause, found.end)
    if _NOT.search(before[-40:]):
        return _Dated(found, "none", quote)
    labelled = _after(printed, text, found, ceiling)
    if labelled:
        return _Dated(found, labelled[0], (found.start, labelled[1]))
    use = _governed(before, _REST_OF_THE_CLAUSE.match(text, found.end, ceiling))
    if use in ("unknown", "none") and previous and previous.quote[1] == previous.found.end:
        inherited = _inherited(text, found, previous)
        if inherited:
            start = previous.quote[0] if found.end - previous.quote[0] <= _LONG_QUOTE else found.start
            return _Dated(found, inherited, (start, found.end))
    if following and use in ("application", "unknown", "opening"):
        use = _window(text, before, found, following) or use
    return _Dated(found, use, quote)


def _clause_start(text: str, low: int, high: int) -> int:
    start = low
    for end in _CLAUSE_END.finditer(text, low, high):
        start = end.end()
    return start


def _after(printed: str, text: str, found: Found, ceiling: int) -> tuple[Use, int] | None:
    """What a label after the date says: "22 January 2026: Project outline deadline", "… (Deadline for proposals)"."""
    for pattern in (_LABEL_AFTER, _IS_AFTER, _DASH_AFTER):
        match = pattern.match(text, found.end, ceiling)
        if match is None:
            continue
        start, end = match.span(match.lastgroup or 0)
        if run_together := _RUN_TOGETHER.search(printed, start, end):
            end = run_together.start()
        use = _use_of_label(cues(text[start:end]))
        # "10 March 2023 – A new call opened" is the date of a news item.
        if use and not (pattern is _DASH_AFTER and use == "opening"):
            return use, max(end, match.end() if text[match.end() - 1] == ")" else end)
    return None


def _use_of_label(found_cues: list[Cue]) -> Use | None:
    senses = {cue.sense for cue in found_cues}
    for sense, use in (("question", "question"), ("intent", "intent"), ("deadline", "application")):
        if sense in senses:
            return use  # type: ignore[return-value]
    if "opening" in senses:
        return "opening"
    # "(results)", but not "(for projects that start next year)".
    first = found_cues[0].sense if found_cues and found_cues[0].start <= 4 else None
    return "none" if first == "law" else "other" if first == "event" else None


def _governed(before: str, rest: re.Match[str] | None) -> Use:
    """What the words before a date make it: the nearest cue counts, and "by" needs something to hand in."""
    before = _CLOSED_BRACKETS.sub(" ", before)
    found_cues = cues(before)
    after = rest[0] if rest else ""
    strong = [cue for cue in found_cues if cue.sense not in ("verb", "noun", "by")]
    governor = strong[-1] if strong else None
    by = any(cue.sense == "by" and len(before) - cue.end <= 30 for cue in found_cues[-3:])
    by = by or bool(_LATEST_AFTER.match(after))
    if governor is None:
        handed_in = any(cue.sense in ("verb", "noun") for cue in found_cues) or _hands_in(after)
        return "application" if by and handed_in else "unknown"
    distance = len(before) - governor.end
    if governor.sense == "deadline":
        gap = before[governor.end :]
        near = distance <= 100 and ("\n" not in gap or not gap.strip(" \n:–-"))
        return "application" if near or by else "unknown"
    if governor.sense in ("question", "intent"):
        is_deadline = by or distance <= 3 or any(cue.sense == "deadline" for cue in strong)
        return governor.sense if is_deadline else "none"
    # "Projects that start in 2027 … must be submitted by": the verb stands after what else happens.
    if by and any(cue.sense == "verb" and cue.start > governor.start for cue in found_cues):
        return "application"
    if governor.sense == "opening":
        return "opening" if distance <= 60 and not by else "unknown"
    return "none" if governor.sense == "law" else "other"


def _hands_in(after: str) -> bool:
    """ "By 5 May, applicants must submit", "Bis zum 31. März können Anträge gestellt werden"."""
    senses = {cue.sense for cue in cues(after)}
    return "verb" in senses and not senses & {"law", "event", "question", "intent", "opening"}


def _inherited(text: str, found: Found, previous: _Dated) -> Use | None:
    """A date joined to the one before it in a list is for the same: "31 March, 30 June and 30 September"."""
    gap = _CLOSED_BRACKETS.sub(" ", text[previous.found.end : min(found.start, previous.found.end + _CLAUSE)])
    if previous.use == "opening" and (_TO.fullmatch(gap) or not gap.strip()):
        return "application"
    return previous.use if previous.use != "opening" and _LIST.fullmatch(gap) else None


def _window(text: str, before: str, found: Found, following: Found) -> Use | None:
    """The first of "from 26 June to 31 October" is the opening, or the deadline before it was extended."""
    gap = text[found.end : following.start]
    bracketed = before.endswith("(") and not gap.strip() and text.startswith(")", following.end)
    if not (_FROM.search(before) and _TO.fullmatch(gap)) and not bracketed and not _DASH.fullmatch(gap):
        return None
    return "none" if _EXTENDED.search(before) else "opening"


def _deadlines(text: str, dated: list[_Dated]) -> tuple[Deadline, ...]:
    kept = [
        entry for entry in dated if entry.use not in ("none", "unknown", "opening") and entry.found.precision != "month"
    ]
    applications = {entry.found.iso for entry in kept if entry.use == "application"}
    if not applications:  # an expression of interest that nothing follows is the application
        kept = [_Dated(entry.found, "application", entry.quote) if entry.use == "intent" else entry for entry in kept]
        applications = {entry.found.iso for entry in kept if entry.use == "application"}
    kind = application_kind(lower(text), len(applications))
    result: dict[tuple[str, str], Deadline] = {}
    times: dict[str, set[str]] = defaultdict(set)
    zones: dict[str, set[str]] = defaultdict(set)
    for entry in kept:
        times[entry.found.iso].update(filter(None, (entry.found.time,)))
        zones[entry.found.iso].update(filter(None, (entry.found.timezone,)))
    for entry in kept:
        iso = entry.found.iso
        if (iso, entry.use) not in result:
            kind_here = kind if entry.use == "application" else entry.use
            result[iso, entry.use] = _deadline(text, entry, kind_here, _one(times[iso]), _one(zones[iso]))
    return tuple(result.values())


def _one(values: set[str]) -> str | None:
    """What is printed for a day; None where it is printed in two ways."""
    return next(iter(values)) if len(values) == 1 else None


def _deadline(text: str, entry: _Dated, kind: str, time: str | None, timezone: str | None) -> Deadline:
    found = entry.found
    timezone, utc = timezone if time else None, None
    if found.date and time and timezone:
        local = dt.datetime.combine(found.date, dt.time.fromisoformat(time), ZoneInfo(timezone))
        utc = local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    start, end = entry.quote
    return Deadline(
        date=found.date,
        time=time,
        timezone=timezone,
        utc=utc,
        month_day=found.month_day,
        kind=kind,  # type: ignore[arg-type]
        text=text[start:end].strip(" \n\t:,;–-") or found.text,
    )
