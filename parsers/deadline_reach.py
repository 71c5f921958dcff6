"""How far the label of a deadline reaches over the lines below it, and labels that say less than they seem to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.context import Context
from parsers.cues import cues, lower
from parsers.date_subjects import names_applications
from parsers.date_uses import dates_in_use
from parsers.deadline_lists import is_bare
from parsers.labels.stages import names_what_a_stage_takes
from parsers.passage import Passage
from parsers.windows import FROM

_DATED = re.compile(r"\d")
_STEP = 100
_MOST = 3000
_KIND = 40
_VALUE = 300
_ENDS_OF_WINDOW = 2
_WINDOW_ENDS = re.compile(r"\s?(?:$|[.,;(]|[^\W\d]{1,20}\))")
_MOST_ROUNDS = 40
_ROWS = 3  # more of them are of several calls, unless they count the rounds of one
# Said of those who won: in a line of its own another step, in a sentence any mention.
_WINNERS = re.compile(
    r"\b(?:winners?|laur[eé]ats?|gagnants?|ganador\w+|vincitor[ei]|preisträger\w*|vencedor\w*|bekanntgabe|annonces?|proclamation|anuncio|annuncio|laureatów|vinnare)\b"
)
# "Session 2 : 14 mai 2027", "2e relève : …": one of the days that a label has for several rounds.
_ROUND = (
    r"(?:sessions?|relèves?|vagues?|tours?|clôtures?|échéances?|fenêtres?|dépôts?|cut-?offs?|rounds?|deadlines?|windows?|runden?|stichtage?"
    r"|fristen?|plazos?|cortes?|ventanas?|finestr[ae]|sessione|scadenz[ae]|tornata)"
)
_COUNTED = re.compile(
    rf"\W{{0,3}}(?:{_ROUND}\s(?:n[°o]\.?\s?)?(?:\d{{1,2}}|[ivx]{{1,4}})"
    rf"|\d{{1,2}}(?:re|ère|er|e|è?me|nde?|st|nd|rd|th|ª|º|\.)?\s{_ROUND})\s?[:–-]\s",
    re.I,
)
# "Spring/Summer round: …", "Herbstrunde: …"
_NAMED_ROUND = re.compile(rf"[^\W\d][^:;\d]{{1,40}}(?:\s{_ROUND}|runde)\s?[:–-]\s", re.I)
_ROUND_CELL = re.compile(
    rf"(?:[^\W\d]{{0,12}}\s)?{_ROUND}\s(?:n[°o]\.?\s?)?(?:\d{{1,2}}|[ivx]{{1,4}})\b"
    rf"|\d{{1,2}}(?:re|ère|er|e|è?me|nde?|st|nd|rd|th|ª|º|\.)?(?:\s{_ROUND}|$)|20\d\d(?:\W\d{{2,4}})?\s{_ROUND}\s",
    re.I,
)
_OTHER_STEP = frozenset(("event", "law", "opening", "question", "intent"))


def deadline_values(context: Context) -> Iterator[tuple[Passage, bool]]:
    """The passages under a deadline label that may be its value, each with whether only its own words can say so.

    Under a heading, a line that names another step ends what the label says: "Submission deadline / 3 May / Results / 9 June".
    """
    passages = list(context.passages.of("deadline"))
    stated = any(p.own and not _says_by(p.label) and _DATED.search(p.text) for p in passages)
    label, lead = "", ""
    for passage in passages:
        if passage.own:
            if not (stated and _says_by(passage.label)) and not opens_by_label(context, passage) and _may_state(context, passage):
                yield passage, False
            continue
        if passage.label != label:
            label, lead = passage.label, ""
        if not _DATED.search(passage.text):
            lead = passage.text
        elif _may_state(context, passage):
            bare = is_bare(context, passage)
            if not (bare and lead and _names_another_step(lead)):
                counted = _is_a_rounds(passage.text) and (not lead or _is_a_rounds(lead))
                leads = lead.endswith(":") and names_applications(lower(lead))
                yield passage, bool(lead) and not (bare or counted or leads) and passage.block.kind != "bullet"
            lead = "" if bare else passage.text
    for passage in context.passages.all:
        if passage.meaning is None and passage.may_hold("number") and _is_day_of_a_stage(context, passage):
            yield passage, False


def _is_a_rounds(line: str) -> bool:
    """Whether a line begins with the round that its day is of: "Session 2 : …", "Spring round: …", but not "Interview round: …"."""
    named = _NAMED_ROUND.match(line)
    return _COUNTED.match(line) is not None or (named is not None and not _names_another_step(named[0]))


def _is_day_of_a_stage(context: Context, passage: Passage) -> bool:
    """Whether it is a day and the stage that ends then: "Concept note: 1 March 2026", "Full application: 5 May 2026"."""
    label, colon, _ = passage.text.partition(":")
    if passage.own:
        return names_what_a_stage_takes(lower(passage.label).strip(" :")) and is_bare(context, passage)
    taken = bool(colon) and len(passage.text) <= _STEP and names_what_a_stage_takes(lower(label).strip())
    return taken and is_bare(context, passage, len(label) + 1)


def submission_days(context: Context) -> Iterator[Passage]:
    """What stands under a label for how to apply and is days alone, or begins with the window in which one may.

    "Dépôt des dossiers : du 1er au 29 janvier 2026", "Presentación de solicitudes / Del 3 de marzo al 4 de abril de 2026, en la sede".
    """
    for passage in context.passages.of("submission_link"):
        if (passage.own and is_bare(context, passage)) or _begins_with_window(context, passage) or _is_a_kinds_day(context, passage):
            yield passage


def _is_a_kinds_day(context: Context, passage: Passage) -> bool:
    """Whether it is a bullet with the last day for one kind of project: "Solicitudes" / "• Proyectos cortos: 30/04/2021"."""
    head, colon, _ = passage.text.partition(":")
    if passage.block.kind != "bullet" or not colon or len(head) > _KIND or not is_bare(context, passage, len(head) + 1):
        return False
    return "noun" in {cue.sense for cue in cues(lower(passage.label))} and not {cue.sense for cue in cues(lower(head))} - {"noun"}


def _begins_with_window(context: Context, passage: Passage) -> bool:
    text = passage.text
    if len(text) > _VALUE or not passage.may_hold("number") or not text[:1].isalpha():
        return False
    dated = dates_in_use(text, context.language, context.order, value=True)
    if len(dated) != _ENDS_OF_WINDOW or not dated[0].window or not FROM.match(lower(text[: dated[0].found.start])):
        return False
    # What goes on with a verb tells of something else that takes place then.
    return _WINDOW_ENDS.match(text, dated[1].found.end) is not None and "noun" in {cue.sense for cue in cues(lower(passage.label))}


def opens_by_label(context: Context, passage: Passage) -> bool:
    """Whether the label says open, and a single day follows: "Call open: 31 August 2026" is the first day, not the last."""
    senses = {cue.sense for cue in cues(lower(passage.label))}
    if "opening" not in senses or senses & {"by", "deadline"} or not passage.own:
        return False
    return len(dates_in_use(passage.text, context.language, context.order, value=True)) == 1 and is_bare(context, passage)


def _may_state(context: Context, passage: Passage) -> bool:
    return bool(_DATED.search(passage.text)) and len(passage.text) <= _MOST and not is_of_several(context, passage)


def is_of_several(context: Context, passage: Passage) -> bool:
    """Whether it is a cell of a long table whose rows are no rounds of one call: "Session 1", "Session 2", … or their numbers alone."""
    row = passage.block.row
    if row is None or row[2] <= _ROWS:
        return False
    return row[2] > _MOST_ROUNDS or not all(_ROUND_CELL.match(text) for text in context.passages.first_cells(row[0]))


def _says_by(label: str) -> bool:
    """A label that is no more than "by": what is due then stands elsewhere."""
    found = cues(lower(label))
    return bool(found) and all(cue.sense == "by" for cue in found)


def _names_another_step(line: str) -> bool:
    senses = {cue.sense for cue in cues(lower(line))}
    return len(line) <= _STEP and "deadline" not in senses and bool(senses & _OTHER_STEP or _WINNERS.search(lower(line)))
