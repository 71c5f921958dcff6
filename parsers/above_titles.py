"""What stands above the heading of a plain text: the way here, a menu, a day, a notice to browsers, the name of the gazette."""

from __future__ import annotations

import re

from parsers.labels.cues import cue

_MARKS = " #*_"
_MARKDOWN_LINK = re.compile(r"[\s*_]*!?\[[^\[\]]{0,200}\]\([^()\s]{0,500}\)[\s*_]*")
_DAY_LINE = re.compile(
    r"(?:\w{3,10}, )?(?:\d{1,2}\.? \w{3,10}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s?[|·,–-].{0,60}|(?: \w+){0,2})"
)
CRUMBS = re.compile(r"(?:home|homepage|startseite|accueil|inicio|início)\s*[>»›/|→]\s*\S", re.I)
_STEP = re.compile(r"\s[>»›/]\s")  # "News / Archive"
_STEPS = re.compile(r"\w[^>›]{0,40}(?:\s[>›]\s[^>›]{1,60}){1,5}")  # "Grants > Culture"
_HOME = re.compile(r"(?:home|menu|menü|startseite|accueil|inicio|início)\b", re.I)
_MENU = re.compile(
    r"\b(?:about|contacts?|kontakt|contactos?|contacto|contatti|news"
    r"|aktuelles|actualités|noticias|notícias|notizie|impressum|login|faqs?"
    r"|preguntas frecuentes|domande frequenti|resultados|convocatorias|bandi|progetti|proyectos|avisos|concursos|utlysningar|nabory"
    r"|accedi|iniciar sesión|entrar|chi siamo|quiénes somos)\b",
    re.I,
)
# What a browser is told: "This page needs JavaScript. Please …".
_NOTICE = re.compile(r"\bjava ?script\b|\bcookies?\b|\b(?:web ?)?browser\b|\bwebbläsare\b|\bnavigateur web\b|\bprzeglądark", re.I)
_MANY_LINKS = 3
_FEW_LINKS = 2
_LINK_WORDS = 3
_HEAD = 300


def stands_above(text: str) -> bool:
    """Whether a line belongs to what stands above the heading: the way here or back, a menu, a day, the name of the gazette."""
    words = bare(text)
    if (len(text) <= _HEAD and _NOTICE.search(text)) or (
        any(cue("above_title").match(said) for said in (words, _STEP.split(words)[0]))
        or cue("gazette").match(words)
        or _MARKDOWN_LINK.fullmatch(text)
    ):
        return True
    return len(text) <= _HEAD and bool(CRUMBS.match(text) or _STEPS.fullmatch(words) or _is_menu(text) or _DAY_LINE.fullmatch(words))


def _is_menu(text: str) -> bool:
    if (_HOME.match(text) and len(_MENU.findall(text)) > 1) or text.count(" | ") >= _MANY_LINKS:
        return True
    links = text.split(" | ")
    return len(links) > _FEW_LINKS and _MENU.search(text) is not None and all(len(link.split()) <= _LINK_WORDS for link in links)


def bare(text: str) -> str:
    """A line without the marks of Markdown around it."""
    return text.strip(_MARKS)
