"""Pages that list what others state: rows of links, lines of names and days, overviews of schemes."""

from __future__ import annotations

import re
from collections.abc import Callable

from parsers.context import Context
from parsers.cues import cues
from parsers.labels.cues import cue, lowered
from parsers.last_days import is_day_line, names_a_day
from parsers.statements import offers_in_full
from parsers.strays import DAY

# What a page states once of one call.
_ANEW = ("eligibility", "deadline", "rate", "reference", "countries")
_TERMS = frozenset(("deadline", "opens", "rate", "duration", "grant"))
# Three of them under a title such as "Aids and grants" are those of one scheme.
_OF_ONE = frozenset(("deadline", "eligibility", "budget", "grant", "rate"))
_ENOUGH_SAID = 1_000
_LEAD_LINES = 4
_HEAD_LINES = 12
_SHORT = 60
_LINE = 100
_ROWS = 3
_FEW_ROWS = 2
_REVIEW_LINES = 2
_TOLD = 60
_ENDS = (".", ";", "?")
_DIGIT = re.compile(r"\d")
_DATED = re.compile(r"\d\D{1,12}(?:19|20)\d\d")
# "September 15, 2018 Ports Engage Grants"
_DAY_FIRST = re.compile(
    r"(?:\w{3,10} \d{1,2},? 20\d\d|\d{1,2}\.? \w{3,10}\.? 20\d\d|\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d-\d\d-\d\d)\W{1,4}\w"
)
# "bis 10.09. Meet the Coders", "Jusqu'au 3 mai : Prix du port", "By 3 May 2026 – Port prize"
_UNTIL_DAY = re.compile(
    r"(?:bis(?:\szum)?|until|by|jusqu['’]au|hasta(?:\sel)?|fino\sal?|entro\sil|até|tot)\s"
    r"(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:20)?\d\d)?|\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?|\d{1,2}(?:\.|er|st|nd|rd|th)?\s(?:de\s)?[^\W\d]{3,10}\.?(?:,?\s(?:de\s)?20\d\d)?)"
    r"\s?[:|–-]?\s(?=[^\s\d])",
    re.I,
)
_YEAR_LAST = re.compile(r"[\s,:–-]{1,3}\(?20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?\)?$")
_MORE = re.compile(
    r"(?:read|find out|learn|see|view|show|discover) (?:more|details)\W*$|(?:lire|voir|en savoir) (?:la suite|plus)"
    r"|mehr (?:erfahren|lesen|infos?)|weiterlesen|(?:leer|ver|saber) más"
    r"|(?:leggi|scopri|vedi) (?:tutto|di più)|lees (?:verder|meer)|läs mer|les mer",
    re.I,
)
# A name of aid and nothing else; one that only says which of its sums or what becomes of it ("Maximum grant", "Your grant") is none.
_NAME = re.compile(
    r"(?!(?:Max|Min|Total|Amount|Average|Your|The|This|Our|About|Apply|Applying|How|What|Who|Type|Size|Previous|Small|Large|Full|Planning)\w*\s)"
    r"[A-Z][\w&’',-]+(?: (?:[A-Z&][\w&’',-]*|for|of|and|the|to|in)){0,7}"
    r" (?:Grants?|Schemes?|Funds?|Awards?|Bursar(?:y|ies)|Vouchers?|Loans?|Programmes?|Fellowships?|Scholarships?)"
)
_DATE_ONLY = re.compile(r"[\d./-]{8,10}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}\.? \w{3,10}\.? \d{4}")


def is_listing(context: Context, facts: set[str], text: str, *, dated: Callable[[], bool]) -> bool:
    """Rows that lead elsewhere: several deadlines each under its own link, or little but links.

    `facts` are the meanings of its labels, `text` its words in lower case; `dated` finds out whether it names a day to apply by.
    """
    linked = rows = opened = 0
    for passage in context.passages.all:
        if passage.block.kind == "heading" and passage.block.links:
            linked += 1
        if passage.meaning == "deadline" and passage.own:
            rows += 1
        opened += passage.meaning == "opens"
    strong = {"reference", "eligibility", "budget", "objectives", "priorities", "actions"} & facts
    title = _YEAR_LAST.sub("", (context.title or text.partition("\n")[0][:_LINE]).strip())
    if cue("calendar_title").match(title) and len(strong) < 2:
        return True
    listed = len(strong) < 2 and _is_named(title)
    if opened > _FEW_ROWS and _is_headed(context) and (rows > _FEW_ROWS or _has_days(context)):
        return True
    if listed and (linked or rows > _FEW_ROWS or not (len(facts & _OF_ONE) >= _ROWS or dated() or offers_in_full(context))):
        return True
    if _states_anew(context) and any(cue("listing_title").match(line.strip()) for line in text.split("\n", _FEW_ROWS)[:_FEW_ROWS]):
        return True
    if len(strong) < 2 and ((listed and _has_days(context)) or ((listed or _is_headed(context)) and _leads_on(context))):
        return True
    if cue("many_title").match(context.title or "") and _has_rows_alike(context):
        return True
    called_so = cue("calendar_title").search(context.title or "") is not None
    if _is_calendar(context, called_so=called_so, plain=not strong) or _ends_anew(context):
        return True
    if len(strong) < 2 and _is_among_others(context):
        return True
    if linked >= 4 and (rows >= 3 or (len(strong) < 2 and not _is_footed(context, dated=dated))):
        return True
    if _is_digest(context, text, dated=dated):
        return True
    return _is_mostly_links(context, facts, strong)


def _is_mostly_links(context: Context, facts: set[str], strong: set[str]) -> bool:
    """Whether most lines are links, days of their own or rows with a link; `strong` are the meanings that only a call's own page has."""
    blocks = [p.block for p in context.passages.all if p.block.kind != "heading"]
    only_links = sum(1 for b in blocks if b.links and sum(len(link.text) for link in b.links) >= 0.9 * len(b.text))
    in_rows = len({b.row[1] for b in blocks if b.row and b.row[2] >= 2 and b.links}) if not strong else 0
    dates = sum(1 for b in blocks if len(b.text) <= 25 and _DATE_ONLY.fullmatch(b.text.strip()))
    if min(dates, only_links) >= 5 and len(strong) < 3:
        return True
    if in_rows >= 3:
        return True
    # Menus that nothing marks as such are links too, above what states the terms of one call.
    return only_links >= 8 and only_links > 0.4 * len(blocks) and len(strong) < 2 and len(_TERMS & facts) < _ROWS


def _ends_anew(context: Context) -> bool:
    """Whether words of their own stand between the last days that labels state, so that each ends another call: no rounds of one."""
    days: set[str] = set()
    told = False
    for passage in context.passages.all:
        if passage.meaning == "deadline" and passage.own and not passage.block.row and _DATED.search(passage.text):
            if (told or not days) and not _DIGIT.search(passage.label):  # "Deadline of stage 1"
                days.add(passage.text)
            told = False
        else:
            told = told or (passage.block.kind == "para" and not passage.own and len(passage.text) > _TOLD)
    return len(days) >= _ROWS


def _is_named(title: str) -> bool:
    """Whether a title is that of a listing, in each of its parts: "Current calls", "Aktuelle Ausschreibungen: Fördermittel & Preise"."""
    return all(cue("listing_title").match(part.strip()) for part in title.split(": "))


def _is_among_others(context: Context) -> bool:
    """Whether what is taken for the title is one of several names that stand alone on a line each: "Priming Grant", "Export Grant"."""
    title = (context.title or "").strip()
    if not _NAME.fullmatch(title):
        return False
    lines = _lines(context)
    named = {line for line in lines if len(line) <= _SHORT and _NAME.fullmatch(line)}
    return len(named) >= _ROWS and title in named and title != lines[0] and (title.split()[-1] != lines[0].split()[-1])


def _is_headed(context: Context) -> bool:
    """Whether the first line, above what is taken for the title, is the name of a listing."""
    first = next((passage.text for passage in context.passages.all), "")
    return first != context.title and cue("listing_title").match(first.strip()) is not None


def _has_days(context: Context) -> bool:
    """Whether rows each have a name and a day of their own."""
    return sum(is_day_line(line) and not cue("until").match(line) for line in _lines(context)) >= _ROWS


def _leads_on(context: Context) -> bool:
    """Whether rows each end with the link to what they announce: "Grants of up to £5,000. Read more"."""
    return sum(_MORE.search(line[-_SHORT:]) is not None for line in _lines(context)) >= _ROWS


def _lines(context: Context) -> list[str]:
    return [line for passage in context.passages.all for line in passage.text.split("\n")]


def _states_anew(context: Context) -> bool:
    """Whether labels say more than once who may apply, until when and the like."""
    stated = [meaning for meaning, _ in context.passages.labels]
    return sum(stated.count(meaning) >= _FEW_ROWS for meaning in _ANEW) >= _FEW_ROWS


def _is_calendar(context: Context, *, called_so: bool, plain: bool) -> bool:
    """Line after line a name and its day: "Ports call – deadline 3 May 2026", "3 May 2026: Ports grants"; or days on a page `called_so`."""
    title = context.title or ""
    lines = [p.text for p in context.passages.all if not (title and title in p.text and p.text != title)]
    if called_so and sum(names_a_day(line) for line in lines) >= _ROWS:
        return True
    if not plain:
        return False
    rows = [line for line in lines if not line.endswith(".")]
    if is_day_line(title) and sum(is_day_line(line) and not cue("until").match(line) for line in rows) >= _ROWS:
        return True
    # Among bullets and under a label the name is a round's.
    heads = {p.text for p in context.passages.all if p.block.kind != "bullet" and p.meaning != "deadline" and len(p.text) <= _LINE}
    if sum(map(_names_after_day, heads)) >= _ROWS:
        return True
    named = {
        line
        for text in lines
        for line in text.split("\n")
        if _DAY_FIRST.match(line) and len(line) <= _LINE and cue("aid_noun").search(line)
    }
    return len(named) > _ROWS


def _names_after_day(line: str) -> bool:
    """Whether a line is a last day and a name, not what is to be done by then: "bis 3.5. Hafenpreis"."""
    day = _UNTIL_DAY.match(line)
    return day is not None and not line.endswith(_ENDS) and not cues(lowered(line[day.end() :]))


def _is_footed(context: Context, *, dated: Callable[[], bool]) -> bool:
    """Whether headings with links only stand below a page that says first, at length, that or until when it takes applications."""
    before, behind, linked = "", 0, False
    for passage in context.passages.all[1:]:
        linked = linked or (passage.block.kind == "heading" and bool(passage.block.links))
        if not linked:
            before += f"{passage.text}\n"
        elif not passage.block.links:
            behind += len(passage.text)
    if len(before) <= _ENOUGH_SAID:
        return False
    before = lowered(before)
    return cue("gives").stands_in(before) and cue("apply_word").stands_in(before) and (dated() or behind < len(before) / 4)


def _is_digest(context: Context, text: str, *, dated: Callable[[], bool]) -> bool:
    """A page on several schemes: it calls itself an overview of them, or says of each anew who may apply and until when."""
    stated = [meaning for meaning, _ in context.passages.labels]
    if sum(stated.count(meaning) >= _ROWS for meaning in _ANEW) >= _ROWS:
        return True
    title = context.title or ""
    head = text.split("\n", _HEAD_LINES)[:_HEAD_LINES]
    if any(len(line) <= _SHORT and _DIGIT.search(line) and cue("counted").stands_in(line) for line in head):
        return True
    if _is_issue(title, head, text):
        return True
    first = head[:_REVIEW_LINES]
    if any(cue("review").stands_in(line) for line in first) and any(cue("aid_noun").stands_in(line) for line in first):
        return True
    lead = [lowered(title)] if title and not title.endswith("?") else head[:_LEAD_LINES]
    named = any(len(line) <= _LINE and cue("digest").stands_in(line) and cue("aid_noun").stands_in(line) for line in lead)
    return named and not dated()


def _is_issue(title: str, head: list[str], text: str) -> bool:
    """Whether it is one issue of a newsletter, as its first lines say, or its title does and it has the days of several calls."""
    if sum(cue("so_many").match(line) is not None for line in head) >= _FEW_ROWS or cue("issue").stands_in("\n".join(head)):
        return True
    named = cue("issue_title").match(title) and not cue("call_noun").search(title)
    return bool(named) and len(set(DAY.findall(text))) >= _FEW_ROWS


def _has_rows_alike(context: Context) -> bool:
    """Whether one label for the last day stands on the page again: those of stages are told apart."""
    labels = [p.label for p in context.passages.all if p.meaning == "deadline" and p.own and p.label]
    return len(labels) > len(set(labels))
