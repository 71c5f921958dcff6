"""The dates of a call: publication, and every deadline with its kind, by labels first, then by sentences."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from parsers.clock import clock_after
from parsers.context import Context
from parsers.cues import cues, lower
from parsers.date_asides import EXTENDED, ends_something_else, is_of_other_papers
from parsers.dates import find_dates
from parsers.deadline_hours import with_hours
from parsers.deadline_lists import NOT_RUNNING, Found, beside_words, is_of_projects, listed, until_lines, window_above
from parsers.deadline_model import follows, is_of_full_proposals
from parsers.deadline_reach import deadline_values, submission_days
from parsers.deadline_years import with_year
from parsers.deadlines import find_deadlines, read_deadline_model, read_deadlines, read_opening
from parsers.items import Deadline
from parsers.labels.stages import is_of_the_first_stage
from parsers.outline import Block
from parsers.passage import Passage
from parsers.words import Caseless

_MAX_DEADLINES = 60
# A later year, far from every other that the page names, is a misprint (2048 for 2024) or stands for "no deadline" (2100-01-01).
_LAST_YEAR = 2040
_FAR, _TWO = 10, 2
_SHORT = 120
_HEAD = 60
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# The label says which of two stages a deadline ends.
_STAGE = Caseless(
    r"concept (?:notes?|papers?)|full (?:application|proposal)|(?:first|second|1st|2nd) stage|stage \d|outline|pre-?proposal|étape|phase \d"
    r"|stufe|skizze|notes? succincte|fase \d",
)
_DATED = re.compile(r"\d")
_EVERY_YEAR = re.compile(
    r"\b(?:annual(?:ly)?|every\syear|each\syear|(?:twice|(?:two|three|four|several)\stimes)\sa\syear|jährlich|chaque\sannée|cada\saño|ogni\sanno)\b",
    re.I,
)


def find_all_deadlines(context: Context) -> tuple[Deadline, ...]:
    """Every deadline: what stands under a deadline label, else in sentences that say so; cut-offs of the text complete those of a label."""
    labelled, running = _labelled(context), _running(context)
    if not labelled:
        running = running + beside_words(context) or until_lines(context) or window_above(context) or _running(context, headings=True)
    if not any(deadline.kind in _APPLICATIONS for deadline, _, _ in labelled + running):
        # An expression of interest that nothing follows is the application.
        labelled, running = _as_applications(labelled), _as_applications(running)
    found = labelled or running
    if labelled:
        dates = {deadline.date for deadline, _, _ in labelled}
        # A sentence may add the hour to a labelled date, and deadlines of another kind.
        found = labelled + [entry for entry in running if entry[0].kind in ("intent", "question") or entry[0].date in dates]
        if (
            len(labelled) == 1
            and len(running) > 1
            and all(d.kind == "cut-off" for d, _, _ in running)
            and dates & {d.date for d, _, _ in running}
        ):
            # The key data of a page often names only the last of the cut-offs that its text lists.
            found = labelled + running
        found += _in_the_year_of(labelled, running) + _full_stage(labelled, running)
    found = [(with_year(context, deadline, block), block, rule) for deadline, block, rule in found]
    found = _extended(found, running) + (_intents(context) if found else [])
    kept = _once([entry for entry in found if _is_believable(context, entry[0])])
    for deadline, block, rule in kept:
        context.quotes.add("deadlines", deadline.text, block, rule)
    return tuple(with_hours(context, [deadline for deadline, _, _ in kept]))


_NEW = "label:new deadline"
_IS_NEW = Caseless(
    r"\b(?:new|extended|extension|neue\w?|verlängert\w*|nouvelle|prolong\w*|nueva?|ampliad[ao]|nuov[ao]|prorogat[ao]|proroga)\b",
)
_APPLICATIONS = ("single", "stage", "cut-off")


def _as_applications(found: list[Found]) -> list[Found]:
    return [(d.model_copy(update={"kind": "single"}) if d.kind == "intent" else d, block, rule) for d, block, rule in found]


def _extended(found: list[Found], running: list[Found]) -> list[Found]:
    """Without the only date that another part of the page replaces by a later one: "The deadline is extended to 30 June"."""
    said = [(deadline.date, entry) for entry in found + running if (deadline := entry[0]).kind == "single" and deadline.date]
    new = {date for date, (_, block, rule) in said if rule == _NEW or EXTENDED.search(lower(block.text))}
    old = {deadline.date for deadline, _, _ in found if deadline.kind == "single" and deadline.date} - new
    if len(new) != 1 or len(old) != 1 or max(old) > max(new):
        return found
    return [entry for date, entry in said if date in new] + [entry for entry in found if entry[0].kind != "single"]


def _is_believable(context: Context, deadline: Deadline) -> bool:
    year = deadline.date.year if deadline.date else 0
    if year <= _LAST_YEAR:
        return True
    others = {int(other) for other in _YEAR.findall(context.outline.text())} - {year}
    return not others or year <= max(others) + _FAR


def _in_the_year_of(labelled: list[Found], running: list[Found]) -> list[Found]:
    """Days without a year beside the labelled deadline's own day: "by February 25 … by April 18", with 18 April 2008 as its date."""
    settled: list[Found] = []
    for deadline, _, _ in labelled:
        own = [e for e in running if deadline.date and e[0].month_day == f"--{deadline.date:%m-%d}" and not _EVERY_YEAR.search(e[1].text)]
        for day, block, rule in running:
            if own and day.month_day and day.month_day != own[0][0].month_day and any(block is entry[1] for entry in own) and deadline.date:
                date = dt.date(deadline.date.year, int(day.month_day[2:4]), int(day.month_day[5:7]))
                if date < deadline.date:
                    update = {"date": date, "month_day": None, "kind": "cut-off"}
                    settled.append((day.model_copy(update=update), block, f"{rule}, year of the labelled date"))
    return settled


def _full_stage(labelled: list[Found], running: list[Found]) -> list[Found]:
    """Full proposals that a sentence has in later than the one day under the label, which is that of the first stage."""
    dates = [deadline.date for deadline, _, _ in labelled if deadline.kind in _APPLICATIONS and deadline.date]
    later = [
        (deadline.model_copy(update={"kind": "stage"}), block, rule)
        for deadline, block, rule in running
        if deadline.kind in _APPLICATIONS
        and deadline.date
        and (is_of_full_proposals(block.text) or any(d.date in dates and follows(first.text, block.text) for d, first, _ in running))
        and all(deadline.date > date for date in dates)
    ]
    return later if len({deadline.date for deadline, _, _ in later}) == 1 else []


def _labelled(context: Context) -> list[Found]:
    found: list[Found] = []
    values = [(passage, _name_of(passage), by_its_words) for passage, by_its_words in deadline_values(context)]
    names = {name for _, name, _ in values}
    stages = {name for name in names if _STAGE.search(name) or is_of_the_first_stage(name)}
    # "Skizzenfrist" beside one label more: what follows is the second stage, whatever it is called.
    stages = names if len(stages) == 1 and len(names) == _TWO and is_of_the_first_stage(*stages) else stages
    for passage, name, by_its_words in values:
        reader = find_deadlines if by_its_words else read_deadlines
        handed_in = _handed_in(passage.label) or (None if passage.own else _handed_in(_head_of(passage.text)))
        for deadline in reader(passage.text, language=context.language, order=context.order):
            if deadline.kind != "other":
                is_stage = len(stages) > 1 and name in stages and deadline.kind == "single"
                kind = handed_in or ("stage" if is_stage else deadline.kind)
                rule = _NEW if _IS_NEW.search(passage.label) else "label:deadline"
                found.append((deadline.model_copy(update={"kind": kind} | _hour_of(passage.label, deadline)), passage.block, rule))
    for passage in context.passages.of("opens"):
        # "Opens 3 March 2026 and closes 4 May 2026" is a value of "Opens".
        if _DATED.search(passage.text) and len(passage.text) <= 300:
            read = find_deadlines(f"{passage.label} {passage.text}", language=context.language, order=context.order)
            opening = read_opening(passage.text, language=context.language, order=context.order)
            # "Apertura del plazo": the day when the time to apply begins
            opened = opening.date if opening else None
            found += [(d, passage.block, "label:opens") for d in read if d.text in passage.text and not (opened and d.date == opened)]
    for passage in submission_days(context):
        read = read_deadlines(passage.text, language=context.language, order=context.order)
        found += [(deadline, passage.block, "label:submission") for deadline in read]
    return found


def _name_of(passage: Passage) -> str:
    """In lower case, the label of a day, or the words before the colon of its line."""
    return lower(passage.label or passage.text.partition(":")[0])


def _head_of(line: str) -> str:
    """The words before the colon of a short line: "Letters of intent: 10 March 2026"."""
    head, colon, _ = line.partition(":")
    return head if colon and len(head) <= _HEAD else ""


def _intents(context: Context) -> list[Found]:
    """The days for letters of intent, by labels that say so; they are no day to apply by, so that one has to be known beside them."""
    return [
        (deadline.model_copy(update={"kind": "intent"}), passage.block, "label:letter of intent")
        for passage in context.passages.of("other_date")
        if passage.own and len(passage.text) <= _SHORT and _handed_in(passage.label) == "intent"
        for deadline in read_deadlines(passage.text, language=context.language, order=context.order)
    ]


def _handed_in(label: str) -> Literal["intent", "question", "other"] | None:
    """What is due by a labelled day, where the label says that it is not the application."""
    lowered = lower(label)
    if is_of_other_papers(lowered):
        return "other"  # "Plazo interno (para presentación de solicitudes)"
    found = cues(lowered)
    senses = {cue.sense for cue in found}
    if any(cue.sense == "deadline" and ends_something_else(lowered, cue.end) for cue in found):
        return "other"
    if "noun" in senses:
        return None
    return "intent" if "intent" in senses else "question" if "question" in senses else "other" if "event" in senses else None


_AT = re.compile(r"\b(?:by|at|before|um|bis|à|alle|entro le|a las|kl\.?)(?=\s)", re.I)


def _hour_of(label: str, deadline: Deadline) -> dict[str, str]:
    """The hour that the label prints for all its dates: "Deadlines (due by 5 p.m. local time)"."""
    if deadline.time or not _DATED.search(label):
        return {}
    clocks = (clock_after(label, match.end()) for match in _AT.finditer(label))
    times = {clock.time for clock in clocks if clock and clock.time}
    return {"time": times.pop()} if len(times) == 1 else {}


def _running(context: Context, *, headings: bool = False) -> list[Found]:
    found: list[Found] = []
    for passage in context.passages.all:
        if not passage.may_hold("number") or passage.block.region or _says_nothing_of_days(passage):
            continue
        if is_of_projects(passage):
            continue
        if passage.block.kind == "heading" and not headings and not EXTENDED.search(lower(passage.text)):
            continue
        # The label of a line tells what its deadline is for: "Selection by the jury: deadline 16 October 2026".
        text = f"{passage.label}: {passage.text}" if passage.own and passage.meaning != "deadline" else passage.text
        read = find_deadlines(text, language=context.language, order=context.order, alone=False)
        found += [(deadline, passage.block, "sentence") for deadline in read if deadline.text in passage.text]
    return found + listed(context)


def _says_nothing_of_days(passage: Passage) -> bool:
    """Whether its label gives the passage to something else; a sentence under "Dates" speaks for itself."""
    says = passage.meaning == "period" and len(passage.text) > _SHORT and passage.text.endswith(".")
    return (passage.meaning in NOT_RUNNING and not says) or len(passage.text) > 8000


def _once(found: list[Found]) -> list[Found]:
    """Each date once, the most precise statement of it; several applications by date are cut-offs or stages, not singles."""
    kept: dict[tuple[object, str], Found] = {}
    for deadline, block, rule in found[: 4 * _MAX_DEADLINES]:
        group = deadline.kind if deadline.kind in ("intent", "question", "other") else "application"
        key: tuple[object, str] = (deadline.date or deadline.month_day, group)
        other = kept.get(key)
        if other is None or _precision(deadline) > _precision(other[0]):
            kept[key] = (deadline, block, rule)
    applications = [key for key, (d, _, _) in kept.items() if d.kind == "single"]
    if len(applications) > 1:
        for key in applications:
            deadline, block, rule = kept[key]
            kept[key] = (deadline.model_copy(update={"kind": "cut-off"}), block, rule)
    found = list(kept.values())
    if any(deadline.month_day for deadline, _, _ in found):
        full = {f"--{d.date:%m-%d}" for d, _, _ in found if d.date}
        # "by 8 September" says no more than "by 8 September 2026".
        found = [entry for entry in found if entry[0].month_day not in full]
    return found[:_MAX_DEADLINES]


def _precision(deadline: Deadline) -> int:
    return (deadline.time is not None) + (deadline.timezone is not None)


def find_deadline_model(context: Context, deadlines: tuple[Deadline, ...]) -> str | None:
    """How the deadlines work, as the page's words or its dates show; null where it says nothing."""
    for passage in context.passages.of("deadline", "status", "submission_link", "neutral", "further_info", "summary"):
        if len(passage.text) > 600 or not passage.may_hold("deadline_model"):
            continue
        model = read_deadline_model(passage.text, language=context.language)
        if model not in (None, "fixed"):
            context.quotes.add("deadline_model", passage.text[:300], passage.block, "words")
            return model
    applications = [d for d in deadlines if d.kind in ("single", "stage", "cut-off")]
    model = None
    if applications and all(d.date is None for d in applications):
        model = "recurring"
    elif sum(d.kind == "stage" for d in applications) > 1:
        model = "two-stage"
    elif sum(d.kind == "cut-off" for d in applications) > 1:
        model = "cut-offs"
    for deadline in applications if model else ():
        context.quotes.add("deadline_model", deadline.text, _block_of(context, deadline.text), "dates")
    return model


def _block_of(context: Context, quote: str) -> Block:
    return next(p.block for p in context.passages.all if quote in p.text)


_PUBLICATION = re.compile(
    r"\((?:date of )?(?:the )?(?:publication|publication date|veröffentlichung|publicación|pubblicazione)\b[^()]{0,40}\)", re.I
)


def find_published_on(context: Context) -> str | None:
    """The day of publication: under its label, or in a list of dates with "publication" in brackets behind it."""
    for passage in context.passages.of("published", "deadline"):
        if passage.meaning == "deadline" and not _PUBLICATION.search(passage.text):
            continue
        if (
            len(passage.text) <= 120
            and (found := find_dates(passage.text, language=context.language, order=context.order))
            and len(found) == 1
        ):
            context.quotes.add("published_on", found[0].text, passage.block, "label:published")
            return found[0].iso
    return None
