"""Two dates that follow each other: one may replace the other, or give it its year."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from parsers.cues import cues
from parsers.date_asides import ends_something_else
from parsers.date_subjects import NOT, PAST
from parsers.found import make_date

if TYPE_CHECKING:
    from parsers.date_uses import Dated
    from parsers.dates import Found

# "31 May 2026 (extended to 30 June 2026)", "31 May – new deadline: 30 June", "31 May, now 30 June"
_NOW = re.compile(
    r"[\s(\[,;:.–—>→-]*(?:\w+\s){0,5}?(?:(?:extended|postponed|prolonged|reportée?|prolongée?|verlängert|verschoben|prorogat[aoi]|posticipat[ao]"
    r"|ampliad[ao]|prorrogad[ao]|aplazad[ao]|now|nun|jetzt|désormais|ahora|adesso|ora|agora)|(?:new|neuer?|nouvelle|nueva|nuov[ao])\s(?:deadline|closing|date|\w{0,14}frist|termin|fecha|échéance"
    r"|scadenza|termine))(?:\s\w+){0,5}[\s:]*"
)

# "30 April 2026 (extended from 31 March)": the second is the one that no longer counts.
_FORMERLY = re.compile(
    r"[^.;\n\d]{0,30}?\b(?:extended|postponed|prolonged|moved|reportée?|prolongée?|repoussée?|verlängert|verschoben|pr[oó]rr?ogad?t?[aoi]|posticipat[ao]"
    r"|ampliad[ao]|aplazad[ao]|spostat[ao])\s(?:from|du|vom|von|desde|dal)(?:\s(?:the|el|il|le|dem))?\s"
)

# "… is 23 May 2026, and for small grants 13 March 2026", "avant le 9 février pour la première et avant le 5 octobre",
# "pre-proposals are due 17 November and full proposals 15 April".
_FOR = r"(?:for|für|pour|para|per|voor|för|dla|pentru)\s(?:[^\W\d_]{1,16}\s){1,4}?"
# "le 12 février pour la 1ère session, le 26 mars pour la 2e"
_FOR_A_ROUND = re.compile(
    r"\s(?:for|für|pour|para|per)\s(?:the|die|den|la|le|el|il)\s(?:\d{1,2}[^\W\d]{0,4}|[^\W\d_]{4,9})\s"
    r"(?:rounds?|session|relève|vague|cut-?off|\w{0,10}runde|convocatoria|sessione|finestra)[,;]?\s(?:(?:and|et|und|y|e)\s)?(?:(?:on|the|le|am|el|il|by|bis|zum)\s){0,2}"
)
_ELLIPSIS = re.compile(
    rf"(?:\s(?P<earlier>{_FOR})|[\s,;]{{1,3}})(?:and|und|et|y|e|en|och|i|og|&)\s(?:(?P<later>{_FOR})|(?P<what>(?:[^\W\d_]{{1,16}}\s){{1,4}}?))?"
    r"(?:(?:is|are|due|on|by|before|the|am|bis|zum|ist|der|vor|dem|le|avant|jusqu['’]au|est|el|hasta|es|antes|del?|il|entro|è)\s){0,4}"
)


# "… closes on 6 April; as this is a holiday, the time to apply is extended until 10 April".
_MOVED = re.compile(
    r"[^.\n\d]{0,140}?\b(?:extended|prolonged|postponed|moved|prolongée?|reportée?|repoussée?|verlängert|verschoben|se\s(?:prorroga|amplía|traslada)\w*"
    r"|prorrogad[oa]|ampliad[oa]|prorogat[oa]|posticipat[oa]|slitta|prorrogado|verlengd|przedłużony|förlängs)\b[^.;\n\d]{0,30}"
)

# "the closing date, originally announced as 30 January, is moved to", "die zunächst auf den … festgesetzt war, bis … verlängert"
_TO_A_NEW_DAY = re.compile(
    r"[^.;:\n\d]{0,40}?,?\s(?:to|until|till|do(?:\sdnia)?|para|naar|tot|fram\still|auf|bis(?:\szum)?|au|jusqu['’]au|al?|hasta(?:\sel)?|fino\sal|(?:bis|auf|au)\s\w{2,3})\s(?:the\s|den\s|le\s|el\s)?(?:\w{4,10},?\s)?(?:den\s|the\s)?"
)
_MOVES = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|exten(?:d|ds|ded|sion)|postpon\w+|push(?:ed)?\sback|report(?:er|ée?)|prolong\w+|repouss\w+|verlänger\w+|verleg\w+|verschoben|verschieb\w+"
    r"|ampliar?|ampliad\w|aplaz\w+|prorrog\w+|trasladad?\w*|proro(?:g|gh)\w+|posticip\w+|spostat\w|spostare|wydłuż\w+|przedłuż\w+|passa\sa\sser|flytt\w+|förläng\w+|verschoven|verlengd)\b"
)

# "… and projects may be extended until": no deadline moves.
_A_PROJECT = re.compile(
    r"(?<!\w)(?:projects?|grants?|contracts?|projets?|projekte?n?|vorhaben|proyectos?|progett[oi]|contrat[ots]?|contratt[oi])(?!\w)"
)


_BEHIND, _NEAR = 60, 40


def settled(text: str, before: Dated, entry: Dated, *, value: bool = False) -> tuple[Dated, Dated]:
    """Two dates that follow each other, as they make each other: of two deadlines the new one counts; one year serves both."""
    if before.use == "opening" and entry.use == "application":
        return of_one_year(before, entry)
    gap = text[before.found.end : entry.found.start]
    if before.use == "other" and entry.use == "application" and _GOES_ON_WITH.match(gap) and not _names_what_is_handed_in(gap):
        return before, replace(entry, use="other")
    if _FORMERLY.fullmatch(gap) and before.use != "none":
        return before, replace(entry, use="none")
    if len(gap) <= 90 and _NOW.fullmatch(gap) and not is_of_something_else(gap) and not _A_PROJECT.search(gap):
        senses = {cue.sense for cue in cues(text[before.quote[0] : before.found.start])}
        if before.use == "application" or (value and before.use == "unknown") or ("deadline" in senses and not senses & {"event", "law"}):
            return replace(before, use="none"), replace(entry, use="application")
    if before.use in ("none", "other") and entry.use != "opening" and _TO_A_NEW_DAY.fullmatch(gap):
        lead = text[before.quote[0] : before.found.start]
        was = NOT.search(lead, max(0, len(lead) - _NEAR))
        found = cues(lead[: was.start()]) if was else []
        named = {cue.sense for cue in found if not ends_something_else(lead, cue.end)}
        if (
            "deadline" in named
            and not named & {"law", "question", "event"}
            and _MOVES.search(text, before.quote[0], entry.found.end + _BEHIND)
        ):
            return before, replace(entry, use="application")
    was_due = before.use == "application" or PAST.search(text[before.quote[0] : before.found.start])
    later = was_due and entry.use in ("application", "unknown") and before.found.iso < entry.found.iso
    if later and _MOVED.fullmatch(gap) and not is_of_something_else(gap) and not _A_PROJECT.search(gap):
        return replace(before, use="none"), replace(entry, use="application")
    return before, entry


# "Invoices must be dated before … and sent no later than": the second verb has the subject of the first.
_GOES_ON_WITH = re.compile(r"(?:\s[^.;:,\d]{1,20})?\s(?:and|et|und|y|e|ed|en|och|og|i)\s[^.;:\d]{0,60}\Z")


def _names_what_is_handed_in(gap: str) -> bool:
    return any(cue.sense in ("noun", "deadline") for cue in cues(gap))


def of_one_year(opening: Dated, deadline: Dated) -> tuple[Dated, Dated]:
    """An opening and a deadline, each with the year of the other where it has none.

    "opens on 2 March and closes on 30 April 2026", "opens on 1 December 2025 and closes on 15 January"
    """
    first, last = opening.found, deadline.found
    if (opening.use, deadline.use) != ("opening", "application"):
        return opening, deadline
    if first.month_day and last.date:
        year = last.date.year - (first.month_day[2:] > last.iso[5:])
        return replace(opening, found=_in_year(first, year)), deadline
    if last.month_day and first.date:
        year = first.date.year + (last.month_day[2:] < first.iso[5:])
        return opening, replace(deadline, found=_in_year(last, year))
    return opening, deadline


def _in_year(found: Found, year: int) -> Found:
    date = make_date(year, int(found.iso[2:4]), int(found.iso[5:7]))
    return replace(found, date=date, month_day=None, precision="day", iso=date.isoformat()) if date else found


def is_of_something_else(text: str) -> bool:
    """Whether a text names a step of the procedure or a law."""
    return any(cue.sense in ("event", "law") for cue in cues(text))


# "from 2 March until the money is spent, and no later than 30 April"
_AT_THE_LATEST = re.compile(
    r"\.?[^.;\n\d]{0,90}\b(?:no\slater\sthan|spätestens|au\splus\stard|a\smás\stardar|najkasnije|najkasneje|najpozneje|nejpozději|najneskôr|најкасније|най-късно"
    r"|viimeistään|hiljemalt|legkésőbb|ne\svėliau\skaip|ne\svēlāk\skā|не\sпізніше|najpóźniej|senest|senast|uiterlijk)(?:\s(?:do|до|bis|iki|līdz|den|zum|am|le))?\s"
)


def is_at_the_latest(gap: str) -> bool:
    """Whether the words behind the day on which applications begin say by when they end at the latest, and name no other step."""
    return _AT_THE_LATEST.fullmatch(gap) is not None and not is_of_something_else(gap)


def goes_on(gap: str, use: str = "application") -> bool:
    """Whether the words between two dates name another case of the same step: "and for small grants"."""
    if use == "application" and _FOR_A_ROUND.fullmatch(gap):
        return True
    match = _ELLIPSIS.fullmatch(gap)
    if match is None:
        return False
    senses = {cue.sense for cue in cues(gap)}
    of_a_case = bool(match["earlier"] or match["later"]) and use == "application"  # what follows an intent must be named
    return not senses - {"noun", "by", "deadline"} and (of_a_case or "noun" in senses)
