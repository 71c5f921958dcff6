"""Deadlines whose words stand in another block than their day: lists behind a lead, days beside their step, tables of rounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from parsers.context import Context
from parsers.cues import cues, lower
from parsers.date_steps import NO_STEP
from parsers.dates import find_dates
from parsers.deadlines import find_deadlines, find_opening, read_deadlines, read_window
from parsers.items import Deadline
from parsers.labels.cues import cue
from parsers.outline import Block
from parsers.passage import Passage

Found = tuple[Deadline, Block, str]

_ANNOUNCES = re.compile(
    r"cut-off dates?|deadlines?|(?:application|submission|funding) rounds|antragsrunden|förderrunden|einreichrunden"
    r"|relevés?|dates limites|stichtage|fechas de corte|scadenze|submission of proposals"
    r"|(?:application|submission) (?:windows|periods)"
    r"|finestre (?:temporali )?di presentazione|finestre temporali di \w+ delle (?:domande|istanze)|fenêtres de (?:dépôt|candidature)"
    r"|einreich(?:ungs)?(?:fenster|zeiträume|termine|fristen)|antrags(?:zeiträume|fristen|termine)|bewerbungs(?:fristen|zeiträume)"
    r"|(?:ventanas|plazos|periodos|períodos) de (?:solicitud|presentación|postulación)|termini di presentazione",
    re.I,
)
# What a line may hold beside its date and be no more than a date.
_FILLER = re.compile(
    r"(?<!\w)(?:until|till|through|to|from|between|by|before|on|at|and|the|inclusive|noon|midnight|local|time|hrs?|hours?"
    r"|bis|zum|vom|von|ab|am|um|uhr|der|den|und|zwischen|mitternacht|jusqu['’](?:au|à)|du|au|le|les|à|et|avant|inclus|compris|minuit|midi|heures?"
    r"|desde|hasta|del?|al?|el|las?|y|ambos|inclusive|horas?|dal|dalle|alle|fino|entro|il|ore|e|des|fins|hores|od|do|dnia|r|godz|roku"
    r"|incluid[oa]|inclòs|compres[oa]|inclusivamente"
    r"|van|tot|en|met|uur|den|till|från|kl|de|até|às|dia|până|la|από|έως)(?!\w)",
    re.I,
)
# "Première session : 10 mars 2026"
_LINE_OF_DAY = re.compile(r"^[^\d:;]{3,40}\s?[:–-]\s(?:[^\W\d]{1,10}\s)?\d[^:;]{6,40}(?<!\d)20\d\d(?:[\s,(][^:;]{0,20})?$")
_DATES_OF = re.compile(
    r"\b(?:dates|terminen?|daten|fechas|datas|terminy|data|datums|datumer|windows|rounds|zeitfenstern?|fenêtres|vagues|ventanas|finestre|tornate|janelas)\b"
)
_IN_THE_PAST = re.compile(
    r"\b(?:previous|past|earlier|former|closed|bisherige\w?|vergangene\w?|frühere\w?|abgelaufene\w?|geschlossene\w?|précédent\w*|passée?s?|clos"
    r"|anterior(?:es)?|pasad[oa]s?|cerrad[oa]s?|precedent\w?|passat[oaie]|chius[oaie])\b"
)
_DAY_FOR = re.compile(
    r"[\s•*–-]{0,3}(?:(?:[^\W\d_]{3,10},?\s)?\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?[^\W\d_]{3,12}(?:,?\s20\d\d)?"
    r"|(?:\d{1,2}|[^\W\d_]{3,10}\s\d{1,2},)[^:;]{4,60}?(?:19|20)\d\d)(?:[\s,(]{1,3}\d{1,2}[:.h]?\d{0,2}\s?[^\W\d_]{0,4}\)?)?(?:[,\s–-]{1,3}(?:for|für|pour|para|per|voor|dla|för)\s|\s?[:–-]\s(?:projects?|projets?|projekte|vorhaben|proyectos|progetti|activities|actions?|événements?)\s)"
)
_SHORT = 60
_BRACKETS = re.compile(r"\([^()]{0,120}\)")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-ÞΑ-Ω])")
_STRONG = frozenset(("deadline", "opening", "event", "law", "question", "intent"))
_BARE = 90
_WORDS = 240
_STEP = 100
_ABOVE, _TOP = 3, 20
_HEAD = 300
_LONG_CALL = 366  # a longer window is a programme's
# Parts whose sentences state no deadline of the call.
NOT_RUNNING = frozenset(["other_date", "related", "published", "opens", "contact", "documents", "reference", "period", "restricted"])
_HAVE_LABELS = ("other_date", "published")
_OTHER = NOT_RUNNING | {"deadline"}
_NOT_BY = _OTHER | {"neutral", "duration", "starts", "ends"}  # "Reports" / "By 28 February 2027", "Duration: until 31.12.2028"
_OF_PROJECTS = re.compile(r"proje[ck]t|proyecto|progett|projet|vorhaben|award|grant", re.I)
_DATES = ("period", "other_date")  # under "Dates" the line beside a day tells what it is for


@dataclass(frozen=True, slots=True)
class Beside:
    """A line that is nothing but a day, with the words beside it put in one sentence with it."""

    passage: Passage
    sentence: str


def listed(context: Context) -> list[Found]:
    """A list of nothing but dates behind words that announce deadlines."""
    return [
        (deadline.model_copy(update={"kind": "cut-off"}), passage.block, "list of dates")
        for passage in dates_in_lists(context)
        for deadline in read_deadlines(day_of(passage.text), language=context.language, order=context.order)
        if deadline.kind in ("single", "cut-off")
    ]


def dates_in_lists(context: Context) -> Iterator[Passage]:
    """The bullets of lists of dates, or lines that end in theirs, behind words that announce deadlines."""
    lead: Passage | None = None
    announced: bool | None = None  # not asked before a date follows
    for passage in context.passages.all:
        in_row = lead is not None and _LINE_OF_DAY.search(passage.text) and passage.meaning not in _OTHER
        if passage.block.kind != "bullet" and not in_row:
            lead, announced = passage if passage.text.endswith(":") else None, None
        elif lead is not None and passage.may_hold("number") and _may_be_a_day(passage.text):
            announced = _announces(lead.text) if announced is None else announced
            if announced:
                yield passage


def _announces(lead: str) -> bool:
    """Whether the words before a list say that deadlines follow: "Die Termine für Einzelanträge sind:"."""
    if _IN_THE_PAST.search(lower(lead)):
        return False
    if _ANNOUNCES.search(lead):
        return True
    senses = _senses(_last_words(lead))
    if "deadline" in senses and not senses & (_STRONG - {"deadline"}):
        return True  # "la date limite de dépôt des dossiers pour chaque genre :"
    return bool(_DATES_OF.search(lower(lead)) and "noun" in senses and not senses & {"event", "law", "question", "opening"})


def _may_be_a_day(text: str) -> bool:
    """A short bullet, or a day with what it is for: "5 May 2026, noon, for projects that start in 2027"."""
    return len(text) < _SHORT or (len(text) <= _WORDS and bool(_DAY_FOR.match(lower(text))))


def day_of(text: str) -> str:
    """A bullet without what its day is for: projects that start by another one."""
    found = _DAY_FOR.match(lower(text))
    return text[: found.end()] if found else text


def beside_words(context: Context) -> list[Found]:
    """The deadlines among lines that are nothing but a day, by the words of the line before, or behind."""
    found: list[Found] = []
    for day in lines_of_days(context):
        for deadline in find_deadlines(day.sentence, language=context.language, order=context.order, alone=False):
            if deadline.text in day.passage.text:
                found.append((deadline, day.passage.block, "line beside"))
    return found


def opens_beside(context: Context) -> list[tuple[str, str, Block]]:
    """The openings among such lines: ISO, words, block."""
    found = []
    for day in lines_of_days(context):
        opening = find_opening(day.sentence, language=context.language, order=context.order)
        if opening is not None and opening.text in day.passage.text:
            found.append((opening.iso, opening.text, day.passage.block))
    return found


def lines_of_days(context: Context) -> Iterator[Beside]:
    """Every line that is nothing but a day, with its words: those before it, or behind where a row of days begins so."""
    passages = [passage for passage in context.passages.all if not passage.block.region]
    lead: Passage | None = None
    behind, last = False, -3
    for index, passage in enumerate(passages):
        if not is_bare(context, passage):
            lead = passage
            continue
        if passage.meaning in _HAVE_LABELS and passage.label:
            continue  # "Expiration date" says what the day is, whatever stands before
        following = passages[index + 1] if index + 1 < len(passages) else None
        between = index - last == 2 and lead is not None and len(lead.text) <= _STEP
        if not between and index - last != 1:
            behind = _begins_with_days(lead, following)
        last = index
        if (passage.meaning in _OTHER and (passage.own or passage.meaning not in _DATES)) or (
            passage.own and (passage.meaning or not passage.label)
        ):
            continue
        if passage.own:
            yield Beside(passage, f"{_last_words(passage.label)}: {passage.text}")
        elif behind and following is not None:
            yield Beside(passage, f"{passage.text}: {following.text[:_STEP]}")
        elif not behind and lead is not None and not _is_news(context, lead):
            yield Beside(passage, f"{_last_words(lead.text)}: {passage.text}")


def is_bare(context: Context, passage: Passage, start: int = 0) -> bool:
    """Whether a passage is nothing but days, with their hours and small words, from `start` on."""
    text = passage.text[start:].strip()
    if len(text) > _BARE or passage.block.kind in ("heading", "label") or not passage.may_hold("number"):
        return False
    return _is_bare(text, context.language, context.order)


@lru_cache(maxsize=256)
def _is_bare(text: str, language: str | None, order: object) -> bool:
    rest = text
    dates = find_dates(text, language=language, order=order)  # type: ignore[arg-type]
    for date in reversed(dates):
        rest = rest[: date.start] + rest[date.end :]
    rest = _FILLER.sub("", _BRACKETS.sub("", rest))
    return bool(dates) and not any(letter.isalpha() for letter in rest) and sum(letter.isdigit() for letter in rest) <= 4


def _last_words(text: str) -> str:
    """The last sentence of what stands before a day, without what it says in brackets."""
    words = _BRACKETS.sub("", text[-_WORDS:]).strip(" .:;•*–-\n")
    ends = [end.end() for end in _SENTENCE_END.finditer(words)]
    return words[ends[-1] :] if ends else words


def _senses(text: str) -> set[str]:
    return {cue.sense for cue in cues(lower(text))}


def _begins_with_days(lead: Passage | None, following: Passage | None) -> bool:
    """Whether days stand before their steps: nothing before the first says what it is, and the words behind it do."""
    if following is None or len(following.text) > _STEP or not _senses(following.text) & {"deadline", "opening"}:
        return False
    if lead is None or lead.block.kind == "heading":
        return lead is None or not _senses(lead.text) & _STRONG
    return len(lead.text) > _STEP or not _senses(lead.text) & (_STRONG | {"by"})


def _is_news(context: Context, lead: Passage) -> bool:
    """Whether the day below may be that of a piece of news: the line above is the page's title, or tells of a deadline."""
    if lead.block is context.title_block or (lead.block.kind == "heading" and lead.block.level <= 1):
        return True
    heads = lead.block.kind == "heading" or bool(lead.block.heads)
    return heads and (len(lead.text) > _STEP or bool(NO_STEP.search(lower(lead.text))))


_BY_LINE = re.compile(
    r"(?:until|till|by|before|bis(?:\szum)?|jusqu['’]au|avant\sle|hasta(?:\sel)?|fino\sal?|entro\sil|até|tot|do|senast|fins\sal?)\s", re.I
)


def is_of_projects(passage: Passage) -> bool:
    """Whether it is the first or last day of what is funded: "Project start date: by 1 October 2026"."""
    return passage.own and passage.meaning in ("starts", "ends") and _OF_PROJECTS.search(passage.label) is not None


def until_lines(context: Context) -> list[Found]:
    """The one day up to which something goes on, on a line of its own ("Jusqu'au 25 juillet 2026"), for pages that say no more."""
    found = [
        (deadline, passage.block, "line of its own")
        for passage in context.passages.all
        if not passage.block.region and passage.meaning not in _NOT_BY and not is_of_projects(passage)
        if _BY_LINE.match(passage.text) and is_bare(context, passage)
        for deadline in read_deadlines(passage.text, language=context.language, order=context.order)
    ]
    return found if len({deadline.date for deadline, _, _ in found}) == 1 else []


_FROM_THEN = re.compile(r"(?:from|du|vom|desde|dal|van|od|från|fra|de)\s(?:el\s|le\s|il\s|the\s|den\s|o\s)?(?:d[ií]a\s|giorno\s)?\d", re.I)


def _is_free(passage: Passage) -> bool:
    return not (passage.own or passage.meaning or passage.block.region)


def window_above(context: Context) -> list[Found]:
    """The last day of a bare window on pages that state no other: over the name of the call, or right below it with "from" before it.

    "03.05.2027 - 28.06.2027", "Desde el día 15/07/2027 hasta el día 10/08/2027".
    """
    if not (cue("call_word").search(context.outline.text()[:_HEAD]) or cue("funding_act").match(context.title or "")):
        return []
    first = context.passages.all[:_TOP]
    title = next((number for number, passage in enumerate(first) if passage.block is context.title_block), _ABOVE)
    above = takewhile(_is_free, first[: min(title, _ABOVE)])
    below = (passage for passage in first[title + 1 : title + 2] if _is_free(passage) and _FROM_THEN.match(passage.text))
    for passage in (*above, *below):
        bare = is_bare(context, passage) or (_FROM_THEN.match(passage.text) and len(passage.text) <= _STEP)
        if bare and (window := read_window(passage.text, language=context.language, order=context.order)):
            days = read_deadlines(passage.text, language=context.language, order=context.order)
            if len(days) == 1 and window.date and days[0].date and (days[0].date - window.date).days <= _LONG_CALL:
                return [(days[0], passage.block, "window beside the title")]
    return []
