"""What stands under the label of a programme: its name, acronym and years."""

from __future__ import annotations

import re

from parsers.items import ProgrammeName
from parsers.outline import squeeze

_LONG_NAME = 50
_ACRONYM_TAIL = re.compile(r"^(?P<name>.{4,200}?)\s*[(\[](?P<acronym>[A-Z][\w&+-]{1,19}(?:[ -][A-Z0-9][\w+-]{0,12})?)[)\]]$")
_ACRONYM_HEAD = re.compile(r"^(?P<acronym>[A-Z][A-Z0-9&+]{1,11})\s[-–—:]\s(?P<name>\S.{3,300})$")
_ACRONYM_ONLY = re.compile(r"^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&+]{0,7}[A-Z0-9&+](?:[ -](?:[A-Z]\w{0,9}|\d{4}))?$")
_PERIOD = re.compile(r"\s*[-–—(]?\s*\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b\)?")
# "PROGRAM DESCRIPTION", "PROGRAMMA DI COOPERAZIONE": headings that go on behind the label's word.
_NO_PROGRAMME = re.compile(
    r"(?:of|for|di|del(?:la)?|de|du|des|der|für|van|do|da)\s|(?:projet|project|proyecto|progetto)s?\s(?:de|of|di|individuel|collabora)|(?:description|overview|summary|details?|information|info|objectives?|goals?|aims?"
    r"|priorit(?:y|ies)|guidelines?|eligibility|background|introduction|contacts?|requirements?|officers?|purpose|components?|structure"
    r"|budget|website|areas?|countries|documents?|rules|manual|beschreibung|ziele|inhalt|descripción|descripci[oó]n|objetivos|descrizione|obiettivi"
    r"|présentation|objectifs|statement"
    r"|(?:launch |start |end |closing |opening )?dates?|deadlines?|timeline|names?|types?|news|events?|staff|team|code"
    r"|outcomes?|results?|criteria|application|announcement|eckdaten|termine|calendrier|contenu|fechas|bases)\W*$",
    re.I,
)
# "2025/26 Round 1", "Session 2"
_ROUND = re.compile(r"(?:20\d\d(?:\W\d{2,4})?\s)?(?:rounds?|sessions?|cut-offs?|runde|ronda|convocatoria|tornata|relève)\s\d", re.I)


def may_name_a_programme(text: str) -> bool:
    """Whether it may be what a programme is called, not a heading that goes on, the cells of a table or sentences about it."""
    is_told = text.rstrip().endswith((".", "!", "?")) and len(text) > _LONG_NAME
    return not is_told and not _ROUND.match(text) and not _NO_PROGRAMME.match(text) and text.count(" | ") < 2


def read_programme(text: str) -> ProgrammeName | None:
    """ "Internal Security Fund (ISF)", "SMP - Programme du Marché Unique - 2021-2027", "Erasmus+"."""
    text = text.strip(" ;,.")
    period = None
    rest = text
    if (years := _PERIOD.search(text)) and int(years[1]) <= int(years[2]):
        period = (int(years[1]), int(years[2]))
        behind = text[years.end() :]
        if years.start() and behind[:1] in (",", ";"):
            behind = ""  # "Regional Programme 2021-2027, Action 1.9"
        rest = squeeze(text[: years.start()] + " " + behind).replace("()", "").strip(" -–—,")
    for form in (_ACRONYM_TAIL, _ACRONYM_HEAD):
        if found := form.match(rest):
            return ProgrammeName(name=found["name"].strip(), acronym=found["acronym"], period=period)
    if _ACRONYM_ONLY.match(rest):
        return ProgrammeName(name=None, acronym=rest, period=period)
    return ProgrammeName(name=rest, acronym=None, period=period) if rest else None
