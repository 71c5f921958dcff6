"""What a date of a text is for, by the words around it: the deadline of an application, an opening, a jury, a law."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from parsers.cues import CALLS, NOUN, any_of, cues, lower
from parsers.date_asides import (
    EXTENDED,
    hands_in_behind,
    is_done_behind,
    is_of_another_step,
    is_of_other_papers,
    names_what_to_hand_in,
    tells_what_came_in,
)
from parsers.date_labels import labelled_behind
from parsers.date_pairs import goes_on, is_at_the_latest, is_of_something_else, of_one_year, settled
from parsers.date_steps import Use, line_before, steps_of
from parsers.date_subjects import (
    NOT,
    PAST,
    TOO_LATE,
    begins_to_apply,
    hands_in_from,
    is_of_an_earlier_round,
    is_of_the_next_round,
    is_open_until,
    is_over,
    may_apply,
    names_applications,
    opening_or_end,
    opens_not_before,
    step_before,
    without_names,
)
from parsers.dates import Found, Order, find_dates, read_date
from parsers.other_sums import is_of_another_matter
from parsers.smaller_cues import BEHIND, BY_ENDING
from parsers.windows import (
    DAYS_FROM,
    FROM,
    FROM_ON,
    INSERTED,
    INTRODUCED,
    NOT_BEFORE,
    RUNS,
    SINCE_PUBLICATION,
    TO_THE_END,
    UNTIL,
    UP_TO,
    call_runs,
    is_opened_behind,
    joined_by_endings,
    without_clock,
)

_CLAUSE, _LONG_QUOTE = 240, 300  # how far back the words may stand that govern a date

# A full stop before a capital (not that of "z.B. Anträge"), a blank line, a bullet; what ends in a colon goes on.
_CLAUSE_END = re.compile(
    r";\s|(?<!\b\w)(?<!\bbzw)(?<!\bmax)(?<!\bNr)[.!?]\s{1,4}(?=[¹²³⁴*†]?\s?[A-ZÀ-ÞΑ-ΩА-Я])|(?<=[a-zß-ÿ)])[.!?](?=[A-ZÀ-Þ][a-zß-ÿ])"
    r"|(?<=[a-zß-ÿ]{6}[.!?])\s{1,4}(?=\d{1,2}\.?[–\s-])"  # "einzureichen. 8.–10. Mai"
    r"|(?<!:)\n\s{0,4}\n|(?<!:)\n\s{0,4}[•▪◦*–-]\s|(?<![:\s])\s{0,4}[•▪◦]"
)
_CLOSED_BRACKETS = re.compile(r"\([^()]{0,120}\)")
_LIST = re.compile(
    r"[\s,;•·/&()|–-]*(?:(?:and|or|und|oder|et|ou|y|e|o|u|och|og|en|i|oraz|a|sowie)\s+)?"
    r"(?:(?:the|la|die|der|le|il|el)\s(?:second\w?|deuxième|segund\w|zweite\w?|third|troisième|dritte\w?|tercer\w?|terz\w)\s)?"
    r"(?:(?:by|the|on|le|il|el|al|au|am|zum|der|den|dem|bis|until|before|jusqu['’]au|hasta|entro|avant|antes|del|prima|vor|voor)\s+){0,3}"
    r"(?:(?:the|den|dem)\s)?[\s(]*"
)
_STATES = re.compile(r"(?::|\b(?:is|are|ist|sind|est|es|son|è|é|sono|são))\s*$")
_DASH = re.compile(r"(?:\.|\s?[rгр]\.)?\s*[-–—]\s*")  # "20.09.2026. – 18.11.2026.", "27.06.2026 r. – 24.10.2026 r."
# "Die Projekte müssen bis zum 30. November 2026 abgeschlossen sein": the verb stands behind the date.
_OF_A_PROJECT = re.compile(r"\b(?:\w*projekte?|\w*vorhaben|\w*maßnahmen?)\b")
_DONE_AFTER = re.compile(
    r"[^.;\n\d]{0,40}\b(?:abgeschlossen|abzuschließen|beendet|zu\sbeenden|durchgeführt|durchzuführen|umgesetzt|umzusetzen|begonnen|beginnen|starten)\b"
)
_ENDS = re.compile(r"finali[tz]|acaba|venc|cierra|se\scierr|close|scade|si\schiud")
_CALL = re.compile(any_of(CALLS + NOUN))
# A window with nothing but the call's name before it: "Nabór od", "Bando: dal".
_IS_A_CALLS = re.compile(rf"[\s•*–-]{{0,4}}(?:the\s|la\s|el\s|il\s|der\s|die\s|l['’])?{_CALL.pattern}[\s:]{{0,3}}(?:[^\W\d]{{1,4}}\s)?")
_REST_OF_THE_CLAUSE = re.compile(r"(?:\s[rгр]\.)?[^.;\n\d]{0,100}")  # "19 lutego 2026 r. trwa nabór"
_LATEST_AFTER = re.compile(r"\s*,?\s?(?:at\sthe\s(?:very\s)?latest|au\splus\stard|dernier\sdélai|a\smás\stardar|al\spiù\stardi)\b")
# A list over several lines has the day first in its line, after a colon or a word in the plural.
_PLURALS = any_of("deadlines dates cut-offs? fristen termine stichtage échéances clôtures scadenze plazos fechas")
_LIST_OF_LINES = re.compile(rf":\s*$|{_PLURALS}")
_PLURAL_LABEL = re.compile(rf"{_PLURALS}[\s:]*$")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date, what it is for, and where the words stand that say so.

    `window`: a second date ends what it begins; `of_a_call`: the words behind it say that one can apply from then on.
    """

    found: Found
    use: Use
    quote: tuple[int, int]
    window: bool = False
    of_a_call: bool = False


@lru_cache(maxsize=32)  # the sentences of a page are asked for its deadlines first, then for its opening
def dates_in_use(text: str, language: str | None, order: Order | None, *, value: bool = False) -> tuple[Dated, ...]:
    """Every date with its use, in order. A value is known to be about deadlines: it needs fewer words."""
    dates = find_dates(text, language=language, order=order)
    if not dates and value and (date := read_date(text, language=language, order=order)):
        dates = [date]
    lowered = lower(text) if dates else ""
    used: list[Dated] = []
    steps = steps_of(text, lowered, dates) if not value else {}
    for index, found in enumerate(dates):
        if step := steps.get(index):
            used.append(Dated(step[0], step[1], (found.start, step[2]), of_a_call=True))
            used[-2:] = of_one_year(*used[-2:]) if len(used) > 1 else used
            continue
        following = dates[index + 1] if index + 1 < len(dates) else None
        used.append(_use(text, lowered, found, following, used[-1] if used else None, value=value))
        used[-2:] = settled(lowered, *used[-2:], value=value) if len(used) > 1 else used
    return tuple(used)


def _use(printed: str, text: str, found: Found, following: Found | None, previous: Dated | None, *, value: bool) -> Dated:
    floor = max(previous.found.end, previous.quote[1]) if previous else 0
    ceiling = following.start if following else len(text)
    clause = _clause_start(printed, max(floor, found.start - _CLAUSE), found.start)
    before = INSERTED.sub(" ", INTRODUCED.sub("", text[clause : found.start]))
    quote = (clause, found.end)
    struck_out = text.endswith("~~", 0, found.start) and text.startswith("~~", found.end)
    over = is_of_an_earlier_round(text[clause : found.start]) or tells_what_came_in(text, found.end)
    over = over or bool(previous and previous.use == "none" and is_of_the_next_round(before))
    if struck_out or NOT.search(before[-40:]) or over:
        return Dated(found, "none", quote)
    behind = _REST_OF_THE_CLAUSE.match(text, found.end, ceiling)
    if is_of_another_matter(text[clause : behind.end() if behind else found.end]):
        return Dated(found, "other", quote)
    if NOT_BEFORE.search(before):  # whatever is not possible before a day does not end on it
        opens = opens_not_before(before, _REST_OF_THE_CLAUSE.match(text, found.end, ceiling))
        return Dated(found, "opening" if opens else "none", quote, of_a_call=opens)
    if begins_to_apply(before):
        return Dated(found, "opening", quote, of_a_call=True)
    if labelled := labelled_behind(printed, text, found, ceiling):
        return Dated(found, labelled[0], (found.start, labelled[1]))
    by = bool(BY_ENDING.search(text, found.start, found.end) or BEHIND.match(text, found.end))
    # The point of "4 pm." may end the sentence as well.
    ended = printed.endswith(".", 0, found.end) and printed[found.end + 1 : found.end + 2].isupper()
    use = _governed(before, None if ended else _REST_OF_THE_CLAUSE.match(text, found.end, ceiling), by=by)
    if use in ("unknown", "none") and previous and previous.quote[1] == previous.found.end:
        inherited = _inherited(text, found, previous, value=value)
        if inherited:
            start = previous.quote[0] if found.end - previous.quote[0] <= _LONG_QUOTE else found.start
            return Dated(found, inherited, (start, found.end))
    may_begin = following and (use in ("unknown", "application", "opening") or call_runs(before))
    if may_begin and following and _is_window(text, before, found, following, value=value):
        rest = _REST_OF_THE_CLAUSE.match(text, following.end)
        if rest and is_done_behind(rest[0]):
            return Dated(found, "other", quote)  # "Anträge werden vom 2. bis 30. Juni geprüft"
        is_of_applications = (
            names_applications(before)
            or (previous and clause == floor and ". " not in before[:3] and names_applications(text[previous.quote[0] : floor]))
            or _IS_A_CALLS.fullmatch(before)
            or RUNS.search(before)
            or may_apply(before, rest[0] if rest else "", text[max(0, clause - _CLAUSE) : clause])
        )
        if value or use == "application" or is_of_applications:
            extended = EXTENDED.search(before) or (rest and EXTENDED.search(rest[0]))
            moved = extended and not _DASH.fullmatch(text, found.end, following.start)  # "Plazo ampliado: 2/3/2026 – 5/4/2026"
            return Dated(found, "none" if moved else "opening", quote, window=True)
        if use == "opening" and _CALL.search(before) and not is_of_something_else(before):
            # "The call opens from … to …"
            return Dated(found, use, quote, window=True)
        if use == "opening":  # "The exhibition is open from … to …", but "Open from … to …"
            is_label = len(before.split()) <= 3
            return Dated(found, use if is_label else "other", quote, window=is_label)
    if use in ("unknown", "application") and FROM_ON.search(before):
        rest = _REST_OF_THE_CLAUSE.match(text, found.end, ceiling)
        if DAYS_FROM.search(before) or EXTENDED.search(before):  # "prorogato dal 24 aprile"
            return Dated(found, "none", quote)
        if value or use == "application" or may_apply(before, rest[0] if rest else "") or hands_in_from(before):
            return Dated(found, "opening", quote, of_a_call=True)
    if use == "unknown" and is_opened_behind(before, text, found.end, ceiling):
        return Dated(found, "opening", quote, of_a_call=True)
    return Dated(found, use, quote, of_a_call=use == "opening" and hands_in_from(before))


def _clause_start(text: str, low: int, high: int) -> int:
    start = low
    for end in _CLAUSE_END.finditer(text, low, high):
        start = end.end()
    return start


def _governed(before: str, rest: re.Match[str] | None, *, by: bool) -> Use:
    """What the words before a date make it: the nearest cue counts, and "by" needs something to hand in."""
    before = SINCE_PUBLICATION.sub(" ", _CLOSED_BRACKETS.sub(" ", before))
    found_cues = without_names(before, cues(before))
    after = rest[0] if rest else ""
    strong = [cue for cue in found_cues if cue.sense not in ("verb", "noun", "by")]
    governor = strong[-1] if strong else None
    by = by or any(cue.sense == "by" and len(before) - cue.end <= 30 for cue in found_cues[-3:]) or bool(_LATEST_AFTER.match(after))
    if TOO_LATE.match(after) or PAST.search(before) or is_over(before):
        return "none"
    if is_of_other_papers(before) or (_DONE_AFTER.match(after) and _OF_A_PROJECT.search(before)):
        return "other"
    if governor is None:
        handed_in = names_what_to_hand_in(before, found_cues) or hands_in_behind(after) or is_open_until(before, after)
        return "application" if by and handed_in and not is_done_behind(after) else "unknown"
    distance = len(before) - governor.end
    if governor.sense in ("deadline", "intent") and is_of_another_step(before, found_cues, governor):
        return "other"
    if governor.sense == "deadline":
        if [cue.sense for cue in strong[-3:]] == ["deadline", "event", "deadline"] and _ENDS.match(before, governor.start):
            return "other"  # "El plazo para justificar la ayuda finaliza el"
        if use := step_before(before, strong):
            return use
        gap = before[governor.end :]
        near = (distance <= 100 or _STATES.search(before)) and ("\n" not in gap or not gap.strip(" \n:–-") or gap.rstrip().endswith(":"))
        return "application" if near or by else "unknown"
    if governor.sense in ("question", "intent"):
        is_deadline = (
            by or distance <= 3 or before.endswith(("schluss", "frist"), 0, governor.end) or any(cue.sense == "deadline" for cue in strong)
        )
        return governor.sense if is_deadline else "none"
    # "For projects that start in 2027, applications must be submitted by", but not "Reports must be submitted by".
    later = {cue.sense for cue in found_cues if cue.start > governor.start}
    if by and {"noun", "verb"} <= later:
        return "application"
    if governor.sense == "opening":
        return opening_or_end(before, after, governor, by=by and found_cues[-1].start > governor.start)  # "before the call opens on"
    return "none" if governor.sense == "law" else "other"


def _inherited(text: str, found: Found, previous: Dated, *, value: bool) -> Use | None:
    """A date joined to the one before it in a list is for the same: "31 March, 30 June and 30 September"."""
    printed_gap = text[previous.found.end : min(found.start, previous.found.end + _CLAUSE)]
    gap = _CLOSED_BRACKETS.sub(" ", printed_gap)
    if previous.window:
        return "application"
    if previous.use == "opening":
        latest = previous.of_a_call and is_at_the_latest(gap)
        return "application" if latest or UNTIL.fullmatch(gap) or TO_THE_END.fullmatch(gap) else None
    if TO_THE_END.fullmatch(gap) and previous.use in ("other", "none"):
        return previous.use
    if not _LIST.fullmatch(gap):
        return "application" if previous.use in ("application", "intent") and goes_on(gap, previous.use) else None
    if "\n" in gap and not value:
        words = text[previous.quote[0] : previous.found.start]
        line = line_before(text, previous.found.start)
        begins_its_line = not line.strip(" •▪◦*–-")
        if not (_PLURAL_LABEL.search(words) or (begins_its_line and _LIST_OF_LINES.search(words))):
            return None
    return previous.use


def _is_window(text: str, before: str, found: Found, following: Found, *, value: bool) -> bool:
    """Whether the two are "from 26 June to 31 October", "15.07.2025 – 31.10.2025", two in brackets; a value needs no "from"."""
    gap = without_clock(text[found.end : following.start])
    if before.endswith("(") and not gap.strip() and text.startswith(")", following.end):
        return True
    if (value or _STATES.search(before)) and UP_TO.fullmatch(gap):
        return True
    if joined_by_endings(text, (found.start, found.end), (following.start, following.end)):
        return True
    return bool(_DASH.fullmatch(gap) or (FROM.search(before) and (TO_THE_END.fullmatch(gap) or UNTIL.fullmatch(gap))))
