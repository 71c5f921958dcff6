"""Dates with their step behind them: "15 May 2026 Submission deadline", alone on a line or run together with others."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from parsers.clock import clock_after
from parsers.cues import Cue, cues
from parsers.dates import Found

Use = Literal["application", "opening", "intent", "question", "other", "unknown", "none"]

# The first words behind the date, up to what ends them.
_LABEL = re.compile(
    r"[\s,|)–-]{1,4}(?P<label>(?:\d(?:st|nd|rd|th|\.|ère?|er?|ª|º|°)\s)?[^\W\d_][^\n:.;|•–—(]{3,70}?)\s*(?=$|[\n.;|•(–—]|\d{1,2}\s?:\d\d)"
)
_RUN = re.compile(r"[\s,|]{1,4}(?=[A-ZÀ-Þ\d])[^\n:.;]{3,60}\s?")
_HOUR_FIRST = re.compile(r"\d{1,2}(?:\s?[:.h]\s?\d\d(?!\d|\.\d)|\s?(?:uhr|h|[ap]\.?m)\b)", re.I)
_FROM = re.compile(r"[\s•▪◦*–-]*(?:(?:from|du|vom|del?|dal|van|od)\s)?")
_TO = re.compile(r"\.?\s?(?:[–—-]|to|au|bis(?:\szum)?|al|hasta(?:\sel)?|tot|do)\s?")
_TIME_TO_APPLY = re.compile(
    r"\s?[:–—|-]\s?(?:(?:the|la|die|der|das|el|il)\s)?(?:(?:submission|application|call)\s(?:period|window|phase)"
    r"|(?:période|phase|fenêtre|campagne)\sde\s(?:dépôt|candidatures?|soumission|réception)"
    r"|(?:einreich(?:ungs)?|antrags|bewerbungs)(?:phase|frist|zeitraum|fenster)"
    r"|(?:periodo|período|plazo|fase)\sde\s(?:presentación|solicitud(?:es)?|recepción|inscripción)"
    r"|(?:periodo|finestra|fase)\sdi\s(?:presentazione|candidatura|invio))(?!\w)"
)
_REACH = 80
_LINE = 240
# News of a deadline, and what leads to one, are no deadline.
NO_STEP = re.compile(
    r"\b(?:exten[ds]\w*|postpon\w*|new|reminder|approach\w*|left|until|before|today|tomorrow|soon|verläng\w*|neue\w?|erinnerung|noch|bis|vor"
    r"|prolong\w*|report\w*|nouve\w+|rappel|avant|nueva?|ampli\w*|recordatorio|hasta|antes|prorog\w*|nuov[ao]|promemoria|prima|fino|not?|passed)\b"
)
# An opening as a step has only such words; "A new call for harbours opened" is news.
_OPENING_WORDS = re.compile(
    r"(?:(?:the|of|for|open|opens|opening|launch|start|starts|calls?|proposals?|applications?|submissions?|portal|round|period|window|online"
    r"|der|des|die|start|beginn|öffnung|öffnet|ab|ausschreibung|einreichung|antragstellung|bewerbungsphase|einreichphase|aufrufs?|calls|\w{4,14}s?(?:start|beginn)"
    r"|ouverture|lancement|début|de|du|la|le|l['’]appel|à|projets|candidatures?|des|dépôts?|dossiers"
    r"|apertura|inicio|lanzamiento|convocatoria|del|plazo|presentación|solicitudes|inscripciones"
    r"|lancio|avvio|bando|dello|sportello|delle|domande|presentazione|dei|termini|della|candidature)\s?){1,8}"
)


def steps_of(printed: str, text: str, dates: list[Found]) -> dict[int, tuple[Found, Use, int]]:
    """The dates that words behind them explain, each by its index, with the hour behind those, their use and where the words end.

    A date that begins its line is one where a known step is all that follows. Of several that are run together with
    capitalised words between them, the words behind count where nothing before the first says what it is.
    """
    steps = _windows(text, dates)
    for first, last in _rows(printed, dates):
        alone = first == last
        start = dates[first].start
        line = line_before(text, start)
        if alone and line.strip(" •▪◦*|–-"):
            continue
        if not alone and _strong(cues(text[max(0, start - 20) : start])):
            continue
        found = [_step(text, dates, index) for index in range(first, last + 1)]
        if found[-1] is None:
            continue
        for index, step in enumerate(found, first):
            use, end = step or ("none", dates[index].end)
            steps[index] = (dates[index] if alone else _with_hour(printed, dates[index], end), use, end)
    return steps


def _windows(text: str, dates: list[Found]) -> dict[int, tuple[Found, Use, int]]:
    """The ends of the windows that begin their line and have the time to apply behind them: "1 March to 5 May 2026: submission period"."""
    steps: dict[int, tuple[Found, Use, int]] = {}
    for index, (first, last) in enumerate(pairwise(dates)):
        if not _TO.fullmatch(text, first.end, last.start) or not _FROM.fullmatch(line_before(text, first.start)):
            continue
        if label := _TIME_TO_APPLY.match(text, last.end):
            steps |= {index: (first, "opening", first.end), index + 1: (last, "application", label.end())}
    return steps


def line_before(text: str, start: int) -> str:
    """The words before `start` on its line, as far as they matter: hostile text has one line for all its dates."""
    low = max(0, start - _LINE)
    return text[max(low, text.rfind("\n", low, start) + 1) : start]


def _with_hour(printed: str, date: Found, end: int) -> Found:
    """The date with the hour behind its step; one in front of the date is that of the step before."""
    if _HOUR_FIRST.match(date.text):
        date = replace(date, time=None, timezone=None)
    clock = clock_after(printed, end)
    return replace(date, time=clock.time, timezone=clock.timezone) if clock else date


def _rows(printed: str, dates: list[Found]) -> list[tuple[int, int]]:
    """First and last index of dates that are run together."""
    rows: list[tuple[int, int]] = []
    for index, date in enumerate(dates):
        if rows and _RUN.fullmatch(printed, dates[index - 1].end, date.start):
            rows[-1] = (rows[-1][0], index)
        else:
            rows.append((index, index))
    return rows


def _strong(found: list[Cue]) -> bool:
    return any(cue.sense not in ("verb", "noun", "by") for cue in found)


def _step(text: str, dates: list[Found], index: int) -> tuple[Use, int] | None:
    end = dates[index + 1].start if index + 1 < len(dates) else len(text)
    match = _LABEL.match(text, dates[index].end, min(end, dates[index].end + _REACH))
    if match is None:
        return None
    label = match["label"].strip()
    senses = {cue.sense for cue in cues(label)}
    if NO_STEP.search(label):
        return None
    if "event" in senses or "law" in senses:
        return "other", match.end()
    for sense in ("question", "intent"):
        if sense in senses:
            return (sense, match.end()) if "deadline" in senses else ("none", match.end())
    if "deadline" in senses:
        return "application", match.end()
    return ("opening", match.end()) if "opening" in senses and _OPENING_WORDS.fullmatch(label) else None
