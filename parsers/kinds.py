"""What a page is about: a call, a programme, a funded project, or nothing that we keep (a listing, news, a login)."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context
from parsers.deadlines import find_deadlines
from parsers.labels.cues import cue
from parsers.rate import find_rate

Kind = Literal["call", "programme", "project", "listing", "none"]

_CALL_FACTS = frozenset(
    ("reference", "deadline", "opens", "budget", "grant", "rate", "eligibility", "actions", "partnership", "expected_grants", "duration")
)
_PROJECT_FACTS = frozenset(("implementer", "partners", "project_amount", "acronym"))
_OTHER_FACTS = frozenset(
    """amount programme institution countries contact submission_link status priorities objectives summary
    beneficiaries documents legal_basis further_info""".split()
)
_ENOUGH = 5
# A digit first, what stands before it behind that: a page is searched for its digits quickly.
_MONEY = re.compile(
    r"\d(?:\s?(?:€|EUR\b|euros?\b|millions?\b|Mio\b|Mrd\b|milion|mila\b|%)"
    r"|(?<=[€£$]\d)|(?<=[€£$]\s\d)|(?<=(?:EUR|CHF|Mio|Mrd)\d)|(?<=(?:EUR|CHF|Mio|Mrd)\s\d)"
    r"|(?<=(?:Mio|Mrd)\.\d)|(?<=(?:Mio|Mrd)\.\s\d)|(?<=euro\d)|(?<=euros\d)|(?<=euro\s\d)|(?<=euros\s\d))",
    re.I,
)
_PERIOD = re.compile(r"\b(?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d\b")
# Segments of an address, by what stands below them.
_PROJECT_URL = re.compile(r"/(?:[\w-]{0,20}-)?(?:projects?|projets?|projekte?|proyectos?|progetti)(?:-details)?/(?:id/)?[\w%-]", re.I)
_PROGRAMME_URL = re.compile(r"/(?:programmes?|programs?|f(?:oe|ö)rderprogramm|dispositifs?|programas?|programmi)/[\w%-]", re.I)
_CALL_URL = re.compile(
    r"/(?:[\w-]{0,30}-)?(?:calls?|opportunit(?:y|ies)|appels?|ausschreibung(?:en)?|convocatorias?|bandi?|grants?|topic-details)"
    r"(?:-[\w-]{0,40})?/[\w%-]",
    re.I,
)
_DATE_ONLY = re.compile(r"[\d./-]{8,10}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}\.? \w{3,10}\.? \d{4}")


def kind_of(context: Context) -> Kind:
    """What the page is about."""
    facts = {meaning for meaning, _ in context.passages.labels}
    text = context.outline.text()
    if _is_shell(context, text, facts):
        return "none"
    if _is_listing(context, facts):
        return "listing"
    if _is_project(context, facts):
        return "project"
    if not _is_funding(context, facts, text):
        return "none"
    return "programme" if _is_programme(context, facts, text) else "call"


def _is_shell(context: Context, text: str, facts: set[str]) -> bool:
    if len(text) < 60:
        return True
    return len(text) < 1500 and len(facts & _CALL_FACTS) < 2 and bool(cue("shell").search(f"{context.title or ''} {text[:600]}"))


def _is_listing(context: Context, facts: set[str]) -> bool:
    """Rows that lead elsewhere: several deadlines each under its own link, or little but links."""
    linked = rows = 0
    for passage in context.passages.all:
        if passage.block.kind == "heading" and passage.block.links:
            linked += 1
        if passage.meaning == "deadline" and passage.own:
            rows += 1
    strong = {"reference", "eligibility", "budget", "objectives", "priorities", "actions"} & facts
    if cue("listing_title").match((context.title or "").strip()) and len(strong) < 2:
        return True
    if linked >= 4 and (rows >= 3 or len(strong) < 2):
        return True
    blocks = [p.block for p in context.passages.all if p.block.kind != "heading"]
    only_links = sum(1 for b in blocks if b.links and sum(len(link.text) for link in b.links) >= 0.9 * len(b.text))
    in_rows = len({b.row[1] for b in blocks if b.row and b.row[2] >= 2 and b.links}) if not strong else 0
    dates = sum(1 for b in blocks if len(b.text) <= 25 and _DATE_ONLY.fullmatch(b.text.strip()))
    if min(dates, only_links) >= 5 and len(strong) < 3:
        return True
    return (only_links >= 8 and only_links > 0.4 * len(blocks) and len(strong) < 2) or in_rows >= 3


def _is_project(context: Context, facts: set[str]) -> bool:
    found = len(facts & _PROJECT_FACTS)
    if "deadline" in facts or ("eligibility" in facts and found < 2):
        return False
    if _PROJECT_URL.search(context.url or ""):
        return found >= 1 or {"starts", "ends"} <= facts or context.first("heading") is not None
    return found >= 2 or (found >= 1 and {"starts", "ends"} <= facts)


def _is_funding(context: Context, facts: set[str], text: str) -> bool:
    """Whether enough on the page speaks of funding that one can apply for: its labels most, then its title and address, then its words."""
    score = 2 * len(facts & _CALL_FACTS) + len(facts & _OTHER_FACTS)
    if score >= _ENOUGH and facts & _CALL_FACTS:
        return True
    title, url = context.title or "", context.url or ""
    if not title:
        # Without a title the first words say what the page is about.
        title = text[:300] if _PERIOD.search(text[:300]) else ""
    named = bool(cue("call_word").search(title) or cue("aid_word").match(title) or cue("programme_word").search(title))
    addressed = bool(_CALL_URL.search(url) or _PROGRAMME_URL.search(url))
    dated = bool(cue("dated").search(text))
    if not (facts & _CALL_FACTS or named or addressed or dated):
        return False
    score += 3 * named + 2 * addressed + 3 * dated + bool(cue("call_word").search(text[:800]))
    score += 2 * bool(cue("apply_word").search(text)) + 2 * bool(_MONEY.search(text))
    return score >= _ENOUGH


def _is_programme(context: Context, facts: set[str], text: str) -> bool:
    """Funding without a date to apply by: a programme and its period, or a standing scheme of aid."""
    title, url = context.title or "", context.url or ""
    if ("deadline" in facts and "opens" in facts) or cue("call_word").search(title):
        return False
    if _PROGRAMME_URL.search(url):
        return True
    if "deadline" in facts or "opens" in facts or _CALL_URL.search(url):
        return False
    if cue("call_noun").search(text[:600]):
        return False
    if _PERIOD.search(title) or cue("aid_word").match(title):
        return True
    if "reference" in facts:
        return False
    return not cue("call_word").search(text[:600]) or bool(cue("programme_word").search(title))


def states_terms(context: Context) -> bool:
    """Whether funding without a period of its own states a deadline or a rate."""
    if _PERIOD.search(context.title or "") or not context.title:
        return False
    if {"deadline", "rate", "reference"} & {meaning for meaning, _ in context.passages.labels}:
        return True
    return any(_states_terms(context, p.text) for p in context.passages.running())


def _states_terms(context: Context, text: str) -> bool:
    if cue("dated").search(text) and find_deadlines(text, language=context.language, order=context.order):
        return True
    return "%" in text and find_rate(text) is not None
