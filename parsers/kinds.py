"""What a page is about: a call, a programme, a funded project, or nothing that we keep (a listing, news, a login)."""

from __future__ import annotations

import re
from typing import Literal

from parsers.context import Context

Kind = Literal["call", "programme", "project", "listing", "none"]

_CALL_FACTS = frozenset("reference deadline opens budget grant rate eligibility actions partnership expected_grants duration".split())
_OTHER_FACTS = frozenset("amount programme institution countries contact submission_link status priorities objectives summary beneficiaries documents legal_basis further_info".split())
_ENOUGH = 5
_PROJECT_FACTS = frozenset("implementer partners project_amount acronym".split())
_CALL_WORDS = re.compile(
    r"call for|calls? \d{4}|\bcall\b|grant|funding opportunit|competition|fellowship|scholarship|challenge fund|appel à|appel a |appels à|subvention|ausschreibung|aufruf|förderaufruf|"
    r"bekanntmachung|convocatoria|ayudas?\b|becas?\b|subvenci|bando\b|avviso|concorso|premio|prize|utlysning|oproep|edital|nabór|конкурс|повик|javni poziv|výzva|pályázat|πρόσκληση",
    re.I,
)
_CALL_NOUN = re.compile(r"call for|appels? à (?:projets|propositions|candidatures|manifestation)|ausschreibung|förderaufruf|convocatoria|\bbando\b|avviso pubblico|utlysning", re.I)
_PROGRAMME_WORDS = re.compile(r"\bprogramme?\b|\bfund\b|förderprogramm|programma|programa|dispositif|förderung\b|richtlinie", re.I)
# What a standing scheme of aid is called.
_AID_WORDS = re.compile(r"^(?:aides?|soutien|prêts?|prime|bourse|accompagnement|garantie|förderung|zuschuss|zuschüsse|kredit|darlehen|beteiligung|bürgschaft|investitionszuschuss|contributi|agevolazioni|sostegno|support for|aid for)\b", re.I)
_APPLY_WORDS = re.compile(
    r"\b(?:appl(?:y|ications?|icants?)|proposals?|candidatures?|déposer|dossiers?|antr[aä]ge?|antragstellung|bewerb\w+|einreich\w+|solicitud(?:es)?|postular\w*|domand[ae]|candidatur[ae]|proponent[ei]|ansök\w+)\b", re.I)
_MONEY_WORDS = re.compile(
    r"(?:€|EUR|euros?|£|\$|CHF|Mio\.?|Mrd\.?)\s?\d|\d\s?(?:€|EUR\b|euros?\b|Euro\b|millions?\b|Mio\b|Mrd\b|milion|mila\b|%)", re.I)
_DATED_CUE = re.compile(
    r"(?:deadline|closing date|no later than|submitted by|antragsfrist|einreichfrist|bewerbungsfrist|frist zur|spätestens|bis zum|date limite|au plus tard|jusqu.au|plazo|hasta el|scadenza|entro il|presentare dal|attendus)\b[^.]{0,80}?\d{1,2}[. /]", re.I)
_PERIOD = re.compile(r"\b(?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d\b")
_PROJECT_URL = re.compile(r"/(?:[\w-]{0,20}-)?(?:projects?|projets?|projekte?|proyectos?|progetti)(?:-details)?/(?:id/)?[\w%-]", re.I)
_PROGRAMME_URL = re.compile(r"/(?:programmes?|programs?|foerderprogramm|förderprogramm|dispositifs?|programas?|programmi)/[\w%-]", re.I)
_CALL_URL = re.compile(r"/(?:[\w-]{0,30}-)?(?:calls?|opportunit(?:y|ies)|appels?|ausschreibung(?:en)?|convocatorias?|bandi?|grants?|call-for-proposals|topic-details)(?:-[\w-]{0,40})?/[\w%-]", re.I)
_DATE_ONLY = re.compile(r"[\d./-]{8,10}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}\.? \w{3,10}\.? \d{4}")
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
    if funding_score(context, facts, text) < _ENOUGH:
        return "none"
    return "programme" if _is_programme(context, facts, text) else "call"


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
    dates = sum(1 for b in blocks if len(b.text) <= 25 and _DATE_ONLY.fullmatch(b.text.strip()))
    if min(dates, only_links) >= 5 and len(strong) < 3:
        return True
    return (only_links >= 8 and only_links > 0.4 * len(blocks) and len(strong) < 2) or in_rows >= 4


def _is_project(context: Context, facts: set[str]) -> bool:
    if "deadline" in facts or "eligibility" in facts:
        return False
    found = len(facts & _PROJECT_FACTS)
    if _PROJECT_URL.search(context.url or ""):
        return found >= 1 or {"starts", "ends"} <= facts or context.first("heading") is not None
    return found >= 2 or (found >= 1 and {"starts", "ends"} <= facts)


def funding_score(context: Context, facts: set[str], text: str) -> int:
    """How much on the page speaks of funding that one can apply for: its labels most, then its title and address, then its words."""
    title, url = context.title or "", context.url or ""
    named = bool(_CALL_WORDS.search(title) or _AID_WORDS.search(title) or _PROGRAMME_WORDS.search(title))
    addressed = bool(_CALL_URL.search(url) or _PROGRAMME_URL.search(url))
    dated = bool(_DATED_CUE.search(text))
    if not (facts & _CALL_FACTS or named or addressed or dated):
        return 0
    score = 2 * len(facts & _CALL_FACTS) + len(facts & _OTHER_FACTS)
    score += 3 * named + 2 * addressed + 3 * dated + bool(_CALL_WORDS.search(text[:800]))
    score += 2 * bool(_APPLY_WORDS.search(text)) + 2 * bool(_MONEY_WORDS.search(text))
    return score


def _is_programme(context: Context, facts: set[str], text: str) -> bool:
    """Funding without a date to apply by: a programme and its period, or a standing scheme of aid."""
    title, url = context.title or "", context.url or ""
    if ("deadline" in facts and "opens" in facts) or _CALL_WORDS.search(title):
        return False
    if _PROGRAMME_URL.search(url):
        return True
    if "deadline" in facts or "opens" in facts or _CALL_URL.search(url):
        return False
    if _CALL_NOUN.search(text[:600]):
        return False
    if _PERIOD.search(title) or _AID_WORDS.search(title):
        return True
    if "reference" in facts:
        return False
    return not _CALL_WORDS.search(text[:600]) or bool(_PROGRAMME_WORDS.search(title))
