"""What a page is about: a call, a programme, a funded project, or nothing that we keep (a listing, news, a login)."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context

Kind = Literal["call", "programme", "project", "listing", "none"]

_CALL_FACTS = frozenset("reference deadline opens budget grant rate eligibility actions partnership expected_grants duration".split())
_PROJECT_FACTS = frozenset("implementer partners project_amount acronym".split())
_CALL_WORDS = re.compile(
    r"call for|calls? \d{4}|\bcall\b|grant|funding opportunit|competition|fellowship|scholarship|challenge fund|appel à|appel a |appels à|subvention|ausschreibung|aufruf|förderaufruf|"
    r"bekanntmachung|convocatoria|ayudas?\b|becas?\b|subvenci|bando\b|avviso|concorso|premio|prize|utlysning|oproep|edital|nabór|конкурс|повик|javni poziv|výzva|pályázat|πρόσκληση",
    re.I,
)
_PROGRAMME_WORDS = re.compile(r"\bprogramme?\b|\bfund\b|förderprogramm|programma|programa|dispositif|förderung\b|richtlinie", re.I)
_PERIOD = re.compile(r"\b(?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d\b")
_PROJECT_URL = re.compile(r"/(?:[\w-]{0,20}-)?(?:projects?|projets?|projekte?|proyectos?|progetti)(?:-details)?/(?:id/)?[\w%-]", re.I)
_PROGRAMME_URL = re.compile(r"/(?:programmes?|programs?|foerderprogramm|förderprogramm|dispositifs?|programas?|programmi)/[\w%-]", re.I)
_CALL_URL = re.compile(r"/(?:[\w-]{0,30}-)?(?:calls?|opportunit(?:y|ies)|appels?|ausschreibung(?:en)?|convocatorias?|bandi?|grants?|call-for-proposals|topic-details)(?:-[\w-]{0,40})?/[\w%-]", re.I)
_ERROR = re.compile(r"\b(?:404|403|page not found|access denied|page introuvable|seite nicht gefunden|just a moment|are you (?:a )?human|enable javascript|captcha|página no encontrada|pagina non trovata|log ?in to continue|sign in to)\b", re.I)


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
    if _is_programme(context, facts, text):
        return "programme"
    return "call" if _is_call(context, facts, text) else "none"


def _is_shell(context: Context, text: str, facts: set[str]) -> bool:
    if len(text) < 60:
        return True
    return len(text) < 1500 and len(facts & _CALL_FACTS) < 2 and bool(_ERROR.search(f"{context.title or ''} {text[:600]}"))


def _is_listing(context: Context, facts: set[str]) -> bool:
    """Rows that lead elsewhere: several deadlines each under its own link, or little but links."""
    linked = rows = 0
    for passage in context.passages.all:
        if passage.block.kind == "heading" and passage.block.links:
            linked += 1
        if passage.meaning == "deadline" and passage.own:
            rows += 1
    strong = {"reference", "eligibility", "budget", "objectives", "priorities", "actions"} & facts
    if linked >= 4 and (rows >= 3 or len(strong) < 2):
        return True
    blocks = [p.block for p in context.passages.all if p.block.kind != "heading"]
    only_links = sum(1 for b in blocks if b.links and sum(len(link.text) for link in b.links) >= 0.9 * len(b.text))
    in_rows = sum(1 for b in blocks if b.row and b.row[2] > 2 and b.links)
    return (only_links >= 8 and only_links > 0.4 * len(blocks) and len(strong) < 2) or in_rows >= 4


def _is_project(context: Context, facts: set[str]) -> bool:
    if "deadline" in facts or "eligibility" in facts:
        return False
    found = len(facts & _PROJECT_FACTS)
    if _PROJECT_URL.search(context.url or ""):
        return found >= 1 or {"starts", "ends"} <= facts or context.first("heading") is not None
    return found >= 2 or (found >= 1 and {"starts", "ends"} <= facts)


def _is_programme(context: Context, facts: set[str], text: str) -> bool:
    title = context.title or ""
    if "deadline" in facts and "opens" in facts:
        return False
    if _PROGRAMME_URL.search(context.url or ""):
        return True
    if "reference" in facts or "deadline" in facts or _CALL_URL.search(context.url or ""):
        return False
    if _PERIOD.search(title) and not _CALL_WORDS.search(title):
        return True
    return bool(_PROGRAMME_WORDS.search(title)) and not _CALL_WORDS.search(title) and len(facts & _CALL_FACTS) >= 2


def _is_call(context: Context, facts: set[str], text: str) -> bool:
    strong = len(facts & _CALL_FACTS)
    title = f"{context.title or ''}"
    if strong >= 3:
        return True
    if strong >= 1 and (_CALL_WORDS.search(title) or _CALL_URL.search(context.url or "")):
        return True
    return strong >= 2 and bool(_CALL_WORDS.search(text[:1500]))
