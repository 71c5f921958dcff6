"""What a page is about: a call, a programme, a funded project, or nothing that we keep (a listing, news, a login)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Literal
from urllib.parse import urlsplit

from parsers.context import Context
from parsers.known_programmes import tells_of_programme
from parsers.labels.cues import cue, lowered
from parsers.last_days import applies_by_a_day, names_a_last_day
from parsers.listings import is_listing
from parsers.other_trades import is_tender
from parsers.project_sheet import PROJECT_URL, find_sheet
from parsers.reported import is_reported
from parsers.statements import MONEY, offers, offers_in_full, offers_money, sentences, smoothed, tells_of_project, tells_who_shared
from parsers.strays import is_stray
from parsers.title_words import slug_of, words_of
from parsers.whole_programmes import tells_its_total

Kind = Literal["call", "programme", "project", "listing", "none"]

_CALL_FACTS = frozenset(
    ("reference", "deadline", "opens", "budget", "grant", "rate", "eligibility", "actions", "partnership", "expected_grants", "duration")
)
_PROJECT_FACTS = frozenset(("implementer", "partners", "project_amount", "acronym"))
_OTHER_FACTS = frozenset(
    """amount programme institution countries contact submission_link status priorities objectives summary
    beneficiaries documents legal_basis further_info""".split()
)
# What a programme says besides its budget.
_SUMS, _PLANNED = frozenset(("budget", "amount")), frozenset(("objectives", "priorities", "actions"))
_ENOUGH, _BY_PROGRAMME, _BY_CALL, _LEAD, _FIRST = 5, 2, 3, 600, 300
# What an address says of a page that only speaks of calls.
_OF_OTHERS = ("award_title", "got_title", "won_title", "result_title", "guide_title", "event_title", "vacancy_title", "rules_title")
_LEAD_SENTENCES, _SUBJECT, _FEW, _ENOUGH_TOLD = 5, 60, 2, 3
_LEAD_LINES, _LINE, _MAX_TEXT = 4, 100, 20_000
_YEAR, _NUMBER = re.compile(r"\b20\d\d\b"), re.compile(r"\d\d")  # the number of an article: "index.php?news=6641"
_YEAR_LAST = re.compile(r"(?<!\w\. )(?<!\d\. )\b[^\W\d]{4,}\)? 20\d\d$")  # but not "vom 17. Mai 2001"
PERIOD = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d|\sto\s20\d\d)\b")
# Segments of an address, by what stands below them.
_FUNDED_URL = re.compile(
    r"/(?:(?:funded|supported|approved|(?:ge|unter)(?:foerder|förder|stuetz|stütz)te|laufende|abgeschlossene)-(?:projects?|projekte)"
    r"|(?:projets?|projects?|proyectos|progetti)-(?:soutenus|finances|laureats|supported|funded|approved|financiados|apoyados|aprobados"
    r"|finanziati|approvati|sostenuti))/[\w%-]",
    re.I,
)
_PROGRAMME_URL = re.compile(r"/(?:programmes?|programs?|f(?:oe|ö)rderprogramm|dispositifs?|programas?|programmi)/[\w%-]", re.I)
_CALL_URL = re.compile(
    r"/(?:[\w-]{0,30}-)?(?:calls?|opportunit(?:y|ies)|appels?|ausschreibung(?:en)?|convocatorias?|bandi?|grants?|topic-details)"
    r"(?:-(?![\w-]{0,40}(?:program|scheme|fund\b))[\w-]{0,40})?/[\w%-]",
    re.I,
)
_NEWS_URL = re.compile(
    r"/(?:news|blog|stor(?:y|ies)|articles?|actualites?|actualidad|noticias?|notizie|cronaca|press[es]?|pressemitteilung\w*|aktuelles?|comunicat\w*|nyheter"
    r"|nieuws|posts?)[/.?-]",
    re.I,
)
_FRONT = re.compile(r"/?(?:[a-z]{2}|index\.\w{2,4}|home)?/?")
# "Small Grants Program", "Programa de Pequeños Proyectos"
_SCHEME = re.compile(r"^(?:programa|programma|dispositif|fondo)\b|\b(?:program|programme|scheme|förderprogramm)s?$", re.I)


def kind_of(context: Context) -> Kind:
    """What the page is about."""
    facts = {meaning for meaning, _ in context.passages.labels}
    text = smoothed(context.outline.text())
    if _is_shell(context, text, facts):
        return "none"
    context.passages.look_over()
    # Looked for once, and only where the page's kind hangs on it.
    dated = cache(lambda: names_a_last_day(context))
    if is_listing(context, facts, text, dated=dated):
        return "listing"
    if find_sheet(context):
        return "none" if is_tender(text) else "project"
    if is_stray(context, text, facts, dated=dated):
        return "none"
    if _is_project(context, facts, text, dated=dated):
        return "project"
    if is_reported(context, text, facts, dated=dated):
        return "none"
    if not _is_funding(context, facts, text, dated=dated):
        told = tells_of_programme(context) or tells_its_total(context) or _calls_itself_aid(context)
        return "programme" if told else "none"
    return "programme" if _is_programme(context, facts, text, dated=dated) else "call"


def _is_shell(context: Context, text: str, facts: set[str]) -> bool:
    if len(text) < 60:
        return True
    return len(text) < 1500 and len(facts & _CALL_FACTS) < 2 and cue("shell").stands_in(lowered(f"{context.title or ''} {text[:600]}"))


def _is_project(context: Context, facts: set[str], text: str, *, dated: Callable[[], bool]) -> bool:
    if "deadline" in facts:
        return False
    found = len(facts & _PROJECT_FACTS)
    invited = cue("call_noun").search(context.title or "") or cue("invites").stands_in(text[:_MAX_TEXT])
    offered = invited or dated()
    if not offered and (_is_told_as_project(context, text) or _is_paid_for(context, text)):
        return True
    if "eligibility" in facts and found < 2:
        return False
    if not invited and _FUNDED_URL.search(context.url or ""):
        return True
    if PROJECT_URL.search(context.url or ""):
        return found >= 1 or {"starts", "ends"} <= facts or context.first("heading") is not None
    if found >= 2 or (found >= 1 and {"starts", "ends"} <= facts):
        return True
    return not offered and not facts & _CALL_FACTS and _tells_of_a_project(context.title or "", text)


def _is_told_as_project(context: Context, text: str) -> bool:
    """A page that speaks of one project, in its address, title or first words, and says enough of what only a funded one has."""
    near = bool(PROJECT_URL.search(context.url or "")) or cue("project_noun").stands_in(lowered(f"{context.title or ''}\n{text[:_LEAD]}"))
    if not near or cue("project_plural").search(context.title or "") or cue("programme_lead").stands_in(text[:_LEAD]):
        return False
    if cue("own_call").stands_in(text[:_MAX_TEXT]) or cue("said_closed").stands_in(text[:_MAX_TEXT]):
        return False
    told = tells_of_project(context)
    if len(told) < _ENOUGH_TOLD or not told & {"financed", "number"} or not told & {"cost", "period"}:
        return False
    return not offers_in_full(context)


def _is_paid_for(context: Context, text: str) -> bool:
    """A page where nothing can be applied for and one sentence says how much of the whole cost somebody paid."""
    applied = cue("apply_word").stands_in(text[:_MAX_TEXT]) or cue("own_call").stands_in(text[:_MAX_TEXT])
    return not applied and tells_who_shared(context)


def _tells_of_a_project(title: str, text: str) -> bool:
    """A page named after a project that says who paid for it, and how much."""
    if not cue("project_title").match(title) or any(cue(words).search(title) for words in ("call_word", "aid_word", "programme_word")):
        return False
    return cue("financed").stands_in(text) and bool(MONEY.search(text)) and not cue("invites").stands_in(text[:_MAX_TEXT])


def _is_funding(context: Context, facts: set[str], text: str, *, dated: Callable[[], bool]) -> bool:
    """Whether enough on the page speaks of funding that one can apply for: its labels most, then its title and address, then its words."""
    score = 2 * len(facts & _CALL_FACTS) + len(facts & _OTHER_FACTS)
    if score >= _ENOUGH and len(facts & _CALL_FACTS) > 1:
        return True
    money = bool(MONEY.search(text))
    if money and facts & _SUMS and facts & _PLANNED and _is_planned(context, facts):
        return True
    gives = cue("gives").stands_in(text) or cue("aid_noun").stands_in(text) or (money and cue("this_call").stands_in(text))
    if not (gives or cue("call_noun").search(context.title or "") or dated()) and len(facts & _CALL_FACTS) <= 1:
        return False  # One label that calls have is on many pages.
    if score >= _ENOUGH and facts & _CALL_FACTS:
        return True
    title, url = context.title or "", context.url or ""
    if not title:
        title = _said_first(text, url)
    named = _named(context, title, text)
    addressed = bool(_CALL_URL.search(url) or _PROGRAMME_URL.search(url))
    told = facts & _CALL_FACTS or addressed
    always = cue("always_open").stands_in(text[:_MAX_TEXT])
    invites = always or cue("invites").stands_in(text[:_MAX_TEXT])
    called = cue("call_noun").search(context.title or "") is not None
    applied_by = (invites or gives or called) and dated()
    applied = gives and _takes_applications(context, invites=invites, always=always and money, dated=applied_by)
    # A word such as "funding" in the title alone is not enough: an article has it too.
    by_word = named == _BY_PROGRAMME and not (gives and (applied_by or invites))
    if not told and (by_word or (not named and not applied)):
        return gives and not _is_front(context) and offers_money(context, dated=applied_by, named=named > 0)
    score += named + 2 * addressed + 3 * applied_by + cue("call_word").stands_in(text[:800])
    score += 2 * (invites or cue("apply_word").stands_in(text)) + 2 * money
    return score >= _ENOUGH or (gives and offers_money(context, dated=applied_by, named=named > 0))


def _is_planned(context: Context, facts: set[str]) -> bool:
    """Whether the page is named after a programme and says in which years it runs."""
    title = context.title or ""
    return ("period" in facts or bool(PERIOD.search(title))) and cue("programme_word").search(title) is not None


def _named(context: Context, title: str, text: str) -> int:
    """How plainly the page is named after funding: as an act that gives it, as a call or aid, by a word for programmes, or not at all."""
    if cue("funding_act").match(title):
        return _ENOUGH
    if _is_named(title, text) or _is_defined(context):
        return _BY_CALL
    return _BY_PROGRAMME if cue("programme_word").search(title) or _opens_a_call(text[:_LEAD]) else 0


def _said_first(text: str, url: str) -> str:
    """What stands for the title of a page without one: its first words, unless they tell what was given, or those of its address."""
    lead = text[:_FIRST]
    if (PERIOD.search(lead) or cue("call_noun").search(lead)) and not cue("was_given").search(lead):
        return lead
    slug = slug_of(url, parts=1)
    told = cue("was_given").search(lead) or any(cue(words).search(slug) for words in _OF_OTHERS)
    return slug if len(slug.split()) > _FEW and not told else ""


def _takes_applications(context: Context, *, invites: bool, always: bool, dated: bool) -> bool:
    """Whether sentences take applications, where nothing but them says so; what a site's front page announces is another page's."""
    return not _is_front(context) and (always or (dated and (invites or applies_by_a_day(context))))


def _is_front(context: Context) -> bool:
    """Whether it is the front page of a site."""
    address = urlsplit(context.url or "")
    return bool(address.path and _FRONT.fullmatch(address.path) and not _NUMBER.search(address.query))


def _opens_a_call(lead: str) -> bool:
    """Whether one sentence of the lead takes applications for a call: "Applications for the last round of the contest are open"."""
    return any(cue("call_word").stands_in(said) and cue("invites").stands_in(said) for said in re.split(r"(?<=\w[.!?])\s|\n", lead))


def _is_named(title: str, text: str) -> bool:
    """Whether the title, a line near it or the first sentences say that money is given."""
    if cue("call_word").search(title) or cue("aid_word").match(title) or cue("programme_lead").stands_in(text[:_LEAD]):
        return True
    return any(len(line) <= _LINE and cue("call_noun").match(line) for line in text.split("\n", _LEAD_LINES)[:_LEAD_LINES])


def _is_defined(context: Context) -> bool:
    """Whether one of the first sentences says of what the title names that it is a scheme or what it funds, and others offer money."""
    name = words_of(context.title or "")
    first = [said for said in sentences(context)[:_LEAD_SENTENCES] if words_of(said[:_SUBJECT]) & name]
    return any(cue("programme_lead").search(said) or cue("what_funded").search(said[: 2 * _SUBJECT]) for said in first) and bool(
        offers(context)
    )


def _calls_itself_aid(context: Context) -> bool:
    """Whether one of the first sentences says of what the title names that it is a scheme of funding, not just a programme."""
    name = words_of(context.title or "")
    first = [said for said in sentences(context)[:_FEW] if words_of(said[:_SUBJECT]) & name]
    told = (found[0] for said in first if (found := cue("programme_lead").search(said)))
    return any(cue("aid_noun").search(words) for words in told)


def _is_programme(context: Context, facts: set[str], text: str, *, dated: Callable[[], bool]) -> bool:
    """Funding without a date to apply by: a programme and its period, or a standing scheme of aid."""
    title, url = context.title or "", context.url or ""
    if ("deadline" in facts and "opens" in facts) or cue("call_noun").search(title):
        return False
    if _PROGRAMME_URL.search(url):
        return True
    if "opens" in facts or _is_by_a_day(context, facts) or dated():
        return False
    if (facts & _SUMS and _is_planned(context, facts) and runs_for_years(title)) or tells_its_total(context):
        return True  # Calls of it may be closed.
    if cue("said_closed").stands_in(text[:_MAX_TEXT]):
        return False
    if _SCHEME.search(title.strip()) and "reference" not in facts and not cue("call_noun").stands_in(text[:_LEAD]):
        return True
    if _CALL_URL.search(url):
        return False
    if _is_round(context, text):
        return False
    if PERIOD.search(title) or cue("aid_word").match(title):
        return True
    return "reference" not in facts


def _is_by_a_day(context: Context, facts: set[str]) -> bool:
    """Whether a label for deadlines stands on the page, and what is under it is not only words: "at any time"."""
    said = [passage.text for passage in context.passages.of("deadline")] if "deadline" in facts else []
    return "deadline" in facts and (not said or any(char.isdigit() for text in said for char in text))


def runs_for_years(title: str) -> bool:
    """Whether the title has years that are more than those of one school year: "Programme for Villages 2024-2027"."""
    found = PERIOD.search(title)
    return found is not None and int(found[0][-2:]) - int(found[0][2:4]) > 1


def _is_round(context: Context, text: str) -> bool:
    """Whether it is one round of what is given: by the year that ends its title, its address or lead, or as sentences speak of it."""
    title = context.title or ""
    if _YEAR.search(title) and not PERIOD.search(title) and (cue("call_word").search(title) or _YEAR_LAST.search(title)):
        return True  # "Mobility grants 2026": this year's.
    return (
        cue("call_noun").stands_in(text[:_LEAD])
        or cue("own_call").stands_in(text[:_MAX_TEXT])
        or any(cue("apply_word").stands_in(line) for line in text[:_MAX_TEXT].split("\n") if cue("until_about").stands_in(line))
        or cue("call_noun").match(slug_of(context.url, parts=1)) is not None
    )


def only_names_it(context: Context) -> bool:
    """Whether nothing on a page speaks of a call or a scheme but words that news, audits and guides have too, not even its title."""
    if not _CALL_FACTS.isdisjoint(meaning for meaning, _ in context.passages.labels) or names_a_last_day(context):
        return False
    if len(offers(context)) > 1 and not _NEWS_URL.search(context.url or ""):
        return False
    title = context.title or ""
    if any(cue(words).search(title) for words in ("call_noun", "funding_act")) or cue("aid_word").match(title):
        return False
    begun = cue("aid_noun").stands_in(lowered(title).partition(" ")[0])
    return not (begun or tells_of_programme(context) or _calls_itself_aid(context))
