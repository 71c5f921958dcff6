"""The hour of a deadline, where another line of the page prints it."""

from __future__ import annotations

import re

from parsers.clock import Clock, clock_after
from parsers.context import Context
from parsers.cues import cues, lower
from parsers.date_uses import dates_in_use
from parsers.deadlines import utc_of
from parsers.items import Deadline
from parsers.passage import Passage
from parsers.words import Caseless

# "no later than 4:30 p.m. on the deadline date", "all deadlines are at 17:00", "bis 12 Uhr am Tag der Einreichfrist"
_THAT_DAY = (
    r"(?:on|of|am|des|du|le|del?|el|il)\s(?:(?:the|each|any|every|its|listed|respective|jour|jeweiligen|tag|der|día|giorno|de|la|di|fecha|data|último|ultimo)\s){0,4}"
    r"(?:(?:date|day)\s(?:given\s|stated\s|shown\s|mentioned\s)?(?:above|below)|oben\sgenannten\s(?:tag|datum|termin)\w*"
    r"|(?:date|fecha|data|día)\s(?:ci-dessus|indiquée|indicada|señalada|indicata)|(?:application\s|submission\s)?(?:deadline|following\sd|closing|due|cut-off|\w{0,12}frist(?:ende)?|stichtag\w*|\w{0,10}termins?|clôture|date\slimite|cierre|plazo|límite|scadenza|chiusura))\b"
)
_HOUR_OF_THAT_DAY = Caseless(
    rf"\b(?:is|at|by|than|before|um|bis|à|avant|a\slas|las|alle|ore|le)\s[^.;\n]{{0,3}}\d[^;\n]{{0,60}}?\s{_THAT_DAY}"
)
_ALL = Caseless(
    r"\b(?:all|each|every|our|the)\s(?:application\s|submission\s)?(?:deadlines?|closing\sdates?)\s(?:are|is|fall|close|end)s?\s(?:always\s)?(?=at\s|\d|noon)"
    r"|\b(?:deadlines?|calls|rounds|applications)\s(?:always\s)?close\s(?=at\s|noon)",
)
_LEAD = re.compile(r"\b(?:is|at|by|than|before|um|bis|à|avant|las|alle|ore|le)(?=\s)", re.I)
_CLOCK = Caseless(
    r"\d\s?(?:[:.h]\s?\d\d|uhr|uur|h\b|[ap]\.?\s?m\b|heures|horas)|\b(?:noon|midday|midi|mezzogiorno|mediod[ií]a)\b|\b(?:ore|alle|klo|kl|godz)\.?\s\d",
)
# "Closing hour: 15:00", "Heure limite : 17h"
_LABEL = Caseless(
    r"(?:closing|deadline|submission|cut-off)\s(?:hour|time)|(?:time|hour)\sof\s(?:the\s)?(?:deadline|closing)|heure\s(?:limite|de\s(?:clôture|fermeture|dépôt))"
    r"|hora\s(?:límite|de\s(?:cierre|fin|encerramento))|ora\s(?:limite|di\s(?:scadenza|chiusura))|uhrzeit|(?:frist|schluss)zeit",
)
_MOST = 2000
_LINE = 200
_OF_OTHERS = Caseless(
    r"\b(?:questions?|clarif\w+|enquir\w+|quer(?:y|ies)|office|phone|hours|intent|from|between|fragen|questions|preguntas|domande)\b"
)


def with_hours(context: Context, deadlines: list[Deadline]) -> list[Deadline]:
    """Applications with the hour that the page prints with the same day elsewhere, or for all its deadlines."""
    wanting = [d for d in deadlines if d.date and not d.time and d.kind in ("single", "stage", "cut-off")]
    if not wanting:
        return deadlines
    timed_passages = (p for p in context.passages.all if not p.block.region and (p.may_hold("number") or p.may_hold("noon")))
    texts = [p.text for p in timed_passages if len(p.text) <= _MOST and _CLOCK.search(p.text)]
    clocks = {(clock.time, clock.timezone) for text in texts for clock in _of_all_days(text) if clock.time}
    if not clocks and len(wanting) == 1:
        clocks = {(clock.time, clock.timezone) for clock in _under_label(context) if clock.time}
    general = clocks.pop() if len({time for time, _ in clocks}) == 1 else None
    timed: list[Deadline] = []
    for deadline in deadlines:
        clock = (_of_the_day(context, deadline, texts) or general) if any(deadline is d for d in wanting) else None
        timed.append(_at(deadline, *clock) if clock else deadline)
    return timed


def _of_the_day(context: Context, deadline: Deadline, texts: list[str]) -> tuple[str, str | None] | None:
    """The one hour that is printed with the day, where nothing else is said of it."""
    day = re.compile(rf"(?<!\d)0?{deadline.date.day}(?!\d)") if deadline.date else None
    found = {
        (entry.found.time, entry.found.timezone)
        for text in texts
        if day and day.search(text)
        for entry in dates_in_use(text, context.language, context.order)
        if entry.use in ("unknown", "application") and entry.found.date == deadline.date and entry.found.time
    }
    if len({time for time, _ in found}) != 1:
        return None
    zones = {zone for _, zone in found if zone}
    return next(time for time, _ in found if time), zones.pop() if len(zones) == 1 else None


def _under_label(context: Context) -> list[Clock]:
    """The hours that stand alone as another value of the deadline's label: "Applications must be received by 11:59 pm"."""
    texts = [p.text for p in context.passages.of("deadline") if p.own and len(p.text) <= _LINE and _CLOCK.search(p.text)]
    texts += [text for p in context.passages.all if (text := _labelled_hour(p))]
    alone = [text for text in texts if not _OF_OTHERS.search(text) and not dates_in_use(text, context.language, context.order)]
    clocks = (clock_after(text, lead.end()) for text in alone for lead in _LEAD.finditer(text))
    return [clock for clock in clocks if clock]


def _labelled_hour(passage: Passage) -> str:
    """The words of a passage that is the hour of the deadline by its label, in its own line or over it."""
    if passage.own and _LABEL.match(passage.label):
        return f"at {passage.text}"
    head, colon, hour = passage.text.partition(":") if len(passage.text) <= _LINE else ("", "", "")
    return f"at {hour.strip()}" if colon and _LABEL.match(head) else ""


def _of_all_days(text: str) -> list[Clock]:
    """The hours that a text gives for the day of the deadline, whichever that is."""
    clocks: list[Clock | None] = []
    for match in _HOUR_OF_THAT_DAY.finditer(text):
        said = text[max(0, text.rfind(". ", 0, match.start())) : match.end()]
        if any(cue.sense in ("event", "question") for cue in cues(lower(said))):
            continue
        clocks += [clock_after(text[: match.end()], lead.end() + match.start()) for lead in _LEAD.finditer(match[0])]
    clocks += [clock_after(text, match.end()) for match in _ALL.finditer(text)]
    return [clock for clock in clocks if clock and clock.time]


def _at(deadline: Deadline, time: str, timezone: str | None) -> Deadline:
    utc = utc_of(deadline.date, time, timezone)
    return deadline.model_copy(update={"time": time, "timezone": timezone, "utc": utc})
