"""Pages that speak of calls and are none: questions and answers, guides, events, results, vacancies, calls for papers."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from parsers.context import Context
from parsers.labels.cues import cue, lowered
from parsers.other_trades import is_of_another_trade
from parsers.statements import MONEY
from parsers.title_words import slug_of
from parsers.whole_programmes import tells_its_total

# Of the words of the page, so much says what its subject is.
_LEAD = 700
_PARTS = re.compile(r"\s[–—|-]\s|:\s|\?\s")
_ARTICLES = re.compile(
    r"^(?:(?:an?|the|our|your|der|die|das|eine?|les?|la|une?|el|los|las|il|lo|gli|ultimate|complete|short|kleiner?)\s){1,3}", re.I
)
_LINE = 200
_SHORT = 60
_FIRST_LINES = 3
_ENOUGH_ASKED = 4
_BODY = 20_000
_ENOUGH_WORK = 3
_ENOUGH_BIDS = 3
_FEW = 2
_VACANCY_TERMS = 2  # a vacancy has a reference and a deadline too
# "(m/w/d)", "(H/F/X)", "H/F"
_GENDERS = re.compile(
    r"\((?:(?:[mwdfhxi]\s?[/|*]\s?){1,3}[mwdfhxi]|all genders|gn)\)|(?<![\w/])(?:[hf]/[fh]|m/w/d|w/m/d|d/m/w|m/f/x|m/v/x)(?![\w/])", re.I
)
# "Salary: £32,000", /jobs/grants-officer
_SALARY = re.compile(
    r"^\W{0,3}(?:(?:annual |gross |starting )?salary|pay (?:scale|band|grade)|gehalt|vergütung|entgelt(?:gruppe)?|salaire|rémunération"
    r"|sueldo|salario|retribución|retribuzione|stipendio)(?: range)?\s?(?::|(?:from |of |circa |c\. ?)?[£€$]|(?:eur|chf)\s\d)",
    re.M,
)
# "Position type: contract", "Arbeitsort: Bonn": two of them describe a post.
_POST = re.compile(
    r"^\W{0,3}(?:(?:position|job|employment|contract)(?: (?:title|type|location|status|level))?|reports? to|working hours"
    r"|start date of employment"
    r"|arbeitsort|dienstort|arbeitsbeginn|eintrittsdatum|stellenumfang|arbeitszeit|befristung"
    r"|type de (?:contrat|poste)|lieu de travail|intitulé du poste"
    r"|tipo de (?:contrato|puesto)|lugar de trabajo|jornada(?: laboral)?|tipo di contratto|sede di lavoro|key responsibilities)\s?(?::|$)",
    re.M,
)
# Where one goes, what that costs, and by when to say so: "Ort: Festhalle", "Registration closes: 3 May".
_VENUE = re.compile(
    r"^\W{0,3}(?:(?:veranstaltungs)?ort|(?:event )?venue|lieu|lugar|luogo|local|miejsce|teilnahme(?:gebühr|beitrag)"
    r"|where|wann|quand|dónde|dove|location|date (?:and|&) time|registration (?:is )?(?:open|required|free)"
    r"|anmelde(?:schluss|frist)|anmeldung bis|register by|registration (?:deadline|closes|fee))\s?:",
    re.M,
)
# Not "/empleo/", "/emploi/": departments of labour are called so, and they give aid.
_VACANCY_URL = re.compile(
    r"/(?:jobs?|careers?|vacanc(?:y|ies)|stellen(?:angebote?|ausschreibung(?:en)?|markt)|offres?-d-?emplois?|ofertas?-de-empleo"
    r"|trabaja-con-nosotros|lavora-con-noi|vacatures?)/[\w%-]",
    re.I,
)
_OF_GRANTS = frozenset(("budget", "grant", "rate", "eligibility", "duration", "programme", "expected_grants"))
_TERMS = frozenset(("reference", "deadline", "opens", "budget", "eligibility", "rate"))
_QUESTIONS_URL = re.compile(r"(?:^|[/-])(?:faqs?|domande-frequenti|preguntas-frecuentes|questions-frequentes|haeufige-fragen)/?$", re.I)

DAY = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s(?:de |of )?[^\W\d]{3,10}\.?,?\s(?:de )?20\d\d|\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d-\d\d-\d\d"
)
# "The agency, which in 2023 received 640 proposals, informs"
_WHICH_IN = re.compile(r",\s(?:which|who|qui|que|che|die|der|das)\s(?:in|en|em|nel)\s20\d\d\s\Z", re.I)


def is_stray(context: Context, text: str, facts: set[str], *, dated: Callable[[], bool]) -> bool:
    """Whether the page is about a call without being it.

    `text` are its words in lower case; `dated` finds out whether it names a day to apply by. A page of questions or a vacancy
    names such a day too. The others are taken for strays only where nothing can be applied for.
    """
    # "Info day: the call for ports" is no title for its label, but says what the page is.
    title = context.title or next((line for line in text.split("\n", 3)[:3] if len(line) <= _LINE), "")
    if cue("questions_title").search(title) or _is_of_questions(text) or _QUESTIONS_URL.search(unquote(urlsplit(context.url or "").path)):
        return True
    paid = bool(cue("stipend_word").search(title))
    if not facts & {"budget", "grant", "rate"} and not paid and cue("other_call").search(title):
        return True
    if _hires_or_buys(context, title, text, facts, paid=paid):
        return True
    if is_of_another_trade(title, text, facts, paid=paid):
        return True
    if cue("best_title").match(title) or (cue("entry_title").search(title) and not facts & {"budget", "grant", "rate"}):
        return True
    others = any(cue(words).search(title) for words in ("papers_title", "experts_title"))
    if others or (cue("place_title").search(title) and not paid):
        return not facts & {"budget", "grant", "rate"}
    tender = cue("tender_title").search(title)
    aided = paid or cue("call_noun").search(title[: tender.start()] + title[tender.end() :] if tender else title)
    if cue("tender_title").match(title) or ((tender or cue("bought_title").search(title)) and not aided):
        return not facts & {"grant", "rate"}
    if (cue("course_title").search(title) and not paid) or _is_held_somewhere(title, text):
        return True
    if len(facts & _TERMS) >= 2 or {"budget", "grant"} <= facts:
        return False
    if cue("figures_title").match(title) or _tells_how_many_applied(title, text, dated=dated):
        return True
    if cue("event_title").search(title) and not _names_aid(text):
        # For whom an event is, its page says as well.
        terms = _TERMS - {"eligibility"} if cue("event_title").match(title) and not paid else _TERMS
        return not facts & terms and not cue("call_noun").match(title)
    if cue("won_title").search(title) and cue("result_lead").stands_in(text[:_LEAD]):
        return True  # The day on the page is the next call's.
    if dated():
        return False
    if _tells_of_the_past(title, slug_of(context.url, parts=1), text) or _explains_calls(text, facts):
        return True
    # A programme says of what was funded as well.
    return not cue("call_noun").search(title) and cue("result_lead").stands_in(text[:_LEAD]) and not tells_its_total(context)


def _tells_how_many_applied(title: str, text: str, *, dated: Callable[[], bool]) -> bool:
    """Whether it is news that so many applied, which speaks of the time to apply as well, when that is over."""
    said = cue("came_in").search(title)
    if said and cue("apply_word").search(title) and not dated():
        return True
    lead = cue("came_in").search(text[:_LEAD])
    # "In 2023, 412 applications came in": what a call says of an earlier one.
    of_now = lead is not None and not (
        any(cue(words).match(text[text.rfind("\n", 0, lead.start()) + 1 :]) for words in ("past", "another_subject", "another_call"))
        or _WHICH_IN.search(text, max(0, lead.start() - _SHORT), lead.start())
    )
    came_in = said or (of_now and not (cue("call_noun").search(title) and dated()))
    return bool(came_in) and not cue("invites").stands_in(text[:_BODY])


def _names_aid(text: str) -> bool:
    """Whether one of the first lines is nothing but a word for aid, as below the name of the event that it is for: "Grants"."""
    return any(len(line) <= _SHORT and cue("aid_noun").match(line) for line in text.split("\n", _FIRST_LINES)[:_FIRST_LINES])


def _hires_or_buys(context: Context, title: str, text: str, facts: set[str], *, paid: bool) -> bool:
    """Whether it offers a post, or a contract to those who sell; `paid` is whether the title has a word for money that is given."""
    if _GENDERS.search(title) or cue("post_title").match(title) or (cue("vacancy_title").search(title) and not paid):
        return True
    job = cue("job_title").match(title)
    post = job or cue("research_post").search(title)
    # "Grants manager" is paid, and no grant.
    hired = not paid or (job is not None and job.end() == len(title))
    if post and hired and not facts & {"budget", "rate"} and cue("employs").stands_in(text[:_BODY]):
        return True
    worked = len({found[0] for found in cue("work_word").finditer(text[:_BODY])}) >= _ENOUGH_WORK + paid
    if worked and not facts & {"budget", "grant", "rate"} and len(facts & _TERMS) <= _VACANCY_TERMS:
        return True
    if not paid and not facts & {"grant", "rate"}:
        bids = {found[0] for found in cue("bids_word").finditer(text[:_BODY])}
        if len(bids) >= _ENOUGH_BIDS + (cue("call_noun").search(title) is not None):
            return True
    if not facts & {"budget", "grant"} and len({found[0] for found in _POST.finditer(text[:_BODY])}) >= _FEW + paid:
        return True
    return not facts & _OF_GRANTS and bool(_VACANCY_URL.search(context.url or "") or (not paid and _SALARY.search(text[:_BODY])))


def _is_held_somewhere(title: str, text: str) -> bool:
    """Whether the title names an event, and a line where it is."""
    return bool(cue("event_title").search(title) and not cue("call_noun").match(title) and _VENUE.search(text[:_BODY]))


def _explains_calls(text: str, facts: set[str]) -> bool:
    """Whether it says what stands in each call, and nothing of any one: no sum, no term, no day, no "this call"."""
    if facts & (_TERMS | {"grant"}) or DAY.search(text) or not _speaks_of_each_call(text[:_BODY]):
        return False
    return not (MONEY.search(text) or cue("own_call").stands_in(text[:_BODY]) or cue("always_open").stands_in(text[:_BODY]))


def _speaks_of_each_call(body: str) -> bool:
    """Whether it says what holds for every call: once in so many words, or twice of "a call" and "calls" that are none in particular."""
    return cue("calls_at_large").stands_in(body) or len({found[0] for found in cue("any_call").finditer(body)}) >= _FEW


def _is_of_questions(text: str) -> bool:
    """Whether one of the first lines announces questions, or is one that an applicant asks, and most that stand alone are some."""
    if text.count("?") < _ENOUGH_ASKED:
        return False
    lines = [line.strip() for line in text.split("\n") if len(line) <= _LINE]
    asked = [line for line in lines if line.endswith("?")]
    if len(asked) < _ENOUGH_ASKED:
        return False
    if any(len(line) <= _SHORT and (cue("questions_title").search(line) or cue("asked_lead").match(line)) for line in lines[:_FIRST_LINES]):
        return True
    # A call asks "Who can apply?" above what it states; an applicant asks "Can we apply twice?".
    first = [line for line in lines[:_FIRST_LINES] if line in asked]
    return bool(first) and sum(cue("asks_back").match(line) is not None for line in asked) > len(asked) / 2


def _tells_of_the_past(title: str, slug: str, text: str) -> bool:
    """A guide, a report or news of results, by how a part of the title begins, by what it says of somebody, or by the first sentences.

    `slug` are the words of its address.
    """
    if any(cue(words).search(name) for words in ("award_title", "rules_title") for name in (title, slug)):
        return True
    if cue("many_schemes").stands_in(text[:_LEAD]) and not cue("call_noun").search(title):
        return True
    if cue("to_reader").search(title) and cue("adviser").stands_in(text[:_BODY]) and not cue("call_noun").search(title):
        return True
    parts = [_ARTICLES.sub("", part) for part in _PARTS.split(title)]
    if not title.endswith(".") and (cue("applying_title").search(title) or cue("got_title").search(title)):
        # What the title says invites nobody: "How to apply for funding".
        return not cue("invites").stands_in(text[:_BODY].replace(lowered(title), "", 1))
    return any(cue(words).match(part) for part in parts for words in ("guide_title", "result_title"))
