"""What stands above the title of a plain page: menus, the way here, a day, and the name of the body as on a letter."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from parsers.bodies import Body, find_bodies
from parsers.body_words import EUROPEAN_UNION, FUND_BODY, LINKS
from parsers.labels.cues import cue
from parsers.sites import bare_host

_MARKS = " #*_"
_MARKDOWN_LINK = re.compile(r"[\s*_]*!?\[[^\[\]]{0,200}\]\([^()\s]{0,500}\)[\s*_]*")
_DAY_LINE = re.compile(
    r"(?:\w{3,10}, )?(?:\d{1,2}\.? \w{3,10}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s?[|·,–-].{0,60}|(?: \w+){0,2})"
)
# "Information für Fischer Nr. 17 | 3. März 2026": an issue of what appears regularly.
_ISSUE_LINE = re.compile(rf"[^.:|]{{3,60}} (?:Nr|No|N[º°o]|Núm)\.? ?\d{{1,4}}(?:/\d{{2,4}})?\s?[|·,–-] ?{_DAY_LINE.pattern}")
_TONGUE = (
    "(?:english|deutsch|français|español|italiano|português|polski|nederlands|gaeilge|cymraeg|svenska|română|čeština|magyar"
    "|castellano|català|valencià|galego|euskera|euskara|dansk|norsk|suomi|українська|русский|en|de|fr|es|it|pt|pl|nl)"
)
_TONGUES = re.compile(rf"(?:(?:sprache|language|langue|idioma|lingua)\W{{1,3}})?{_TONGUE}(?:\s?[|/·•,]?\s{_TONGUE}){{1,8}}", re.I)
_HOMES = (
    r"(?:home|homepage|startseite|accueil|inicio|início|inici|página (?:inicial|principal)|pagina principal[ăe]|acasă|strona główna"
    r"|hem|start(?=\s[>»›/|])"
    r"|startsida|forsiden?|hjem|etusivu|úvod|úvodní stran[ay]|úvodná stránka|domů|domov|αρχική(?: σελίδα)?|kezdőlap|főoldal"
    r"|naslovn(?:ica|a)|početna(?: stranica)?|начало|начална страница|почетна"
    r"|avaleht|esileht|pradžia|pradinis|titulinis|sākums|sākumlapa|domača stran|головна(?: сторінка)?|naslovna stranica|hlavná stránka)"
)
CRUMBS = re.compile(rf"{_HOMES}\s*[>»›/|→]\s*\S", re.I)
_STEP = re.compile(r"\s[>»›/]\s")  # "News / Archive"
_WAY = re.compile(r"^[^.:;>›]{3,60} [>›] (?=[^\W\d])")  # "Professionnels > Aides"
_HOME = re.compile(rf"(?:menu|menü|{_HOMES})\b", re.I)
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
_LINK_WORDS = 3
_NAME_WORDS = 10
_APART = re.compile(r"[\d,:;–—?!]|\s-\s")
_SHORT_LABEL = 5  # what short labels of hosts begin, other words begin too
_HEAD = 300
_MOST_OF_BODY = 12  # words
# "FNS – Fonds national suisse", "Luxembourg – Fonds national de la recherche": an acronym or a place beside the name.
_BESIDE = re.compile(r"(?P<first>[^–—|/]+?)\s[–—|/-]\s(?P<second>[^–—|/]+)")
_ARTICLE = re.compile(r"(?:[Tt]he |La |Le |El |Il |Die |Das |Der |L[’'])|la |le |el |il |die |das |der ")

# "Stadt Neuhafen an der Molde": a town, county or state; what it does would follow in other words.
_AUTHORITY = re.compile(
    r"(?:(?:Große )?(?:Kreis|Hanse|Landeshaupt|Universitäts)?[Ss]tadt|Landkreis|Kreis|Kanton|Gemeinde|Marktgemeinde|Freistaat|Bezirk|Region"
    r"|Autonome Provinz|Land) [A-ZÄÖÜ][\w-]+(?:[ ,–/-]{1,3}(?:(?:an|am|im|in|ob|der|dem|den|bei|vor|und|zu) ){0,2}[A-ZÄÖÜ][\w-]+){0,3}"
)


def stands_above(text: str) -> bool:
    """Whether a line belongs to what stands above the heading: the way here or back, a menu, a day, the name of the gazette."""
    words = bare(text)
    if (len(text) <= _HEAD and _NOTICE.search(text)) or (
        any(cue("above_title").match(part) for part in (words, _STEP.split(words)[0]))
        or cue("gazette").match(words)
        or _MARKDOWN_LINK.fullmatch(text)
    ):
        return True
    return is_way(text) or (len(text) <= _HEAD and bool(_DAY_LINE.fullmatch(words) or _ISSUE_LINE.fullmatch(words)))


def is_way(text: str) -> bool:
    """Whether a line is the way to the page, a menu or a choice of languages."""
    return len(text) <= _HEAD and bool(CRUMBS.match(text) or _WAY.search(text) or _is_menu(text) or _TONGUES.fullmatch(text))


def is_home(text: str) -> bool:
    """Whether a line is nothing but the way home, as menus begin."""
    return _HOME.fullmatch(text) is not None


def _is_menu(text: str) -> bool:
    if _HOME.match(text) and len(_MENU.findall(text)) > 1:
        return True
    return max(text.count(" | "), text.count(" / ")) >= _MANY_LINKS or _is_row(text)


def _is_row(text: str) -> bool:
    """Whether the parts of a site stand in a row: "Appels à projets | Nos fondations | Faire un don"."""
    parts = text.split(" | ")
    if len(parts) != _MANY_LINKS:
        return False
    if _MENU.search(text) and all(len(part.split()) <= _LINK_WORDS for part in parts):
        return True
    return any(cue("listing_title").match(part) or cue("above_title").match(part) for part in parts)


def may_be_a_menu(text: str) -> bool:
    """Whether three times few words stand in a row, which are rather the parts of a site than a title: "Citizens | Firms | Towns"."""
    parts = text.split(" | ")
    return len(parts) == _MANY_LINKS and all(0 < len(part.split()) <= _LINK_WORDS for part in parts) and not re.search(r"\d", text)


def bare(text: str) -> str:
    """A line without the marks of Markdown around it."""
    return text.strip(_MARKS)


def whole_body(text: str) -> Body | None:
    """The body that a text names and says nothing else."""
    text = _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text
    spelt = _ARTICLE.sub("", from_capitals(text), count=1) if text.isupper() and " " in text else text
    if any(body.name == spelt and not EUROPEAN_UNION.search(spelt) for body in find_bodies(spelt)):
        return Body(text, 0, len(text))
    return None


def from_capitals(text: str) -> str:
    """ "MINISTRY OF RURAL AFFAIRS" as a sentence would have it."""
    return " ".join(word.lower() if word.lower() in LINKS else word.capitalize() for word in text.split())


def is_letterhead(text: str) -> bool:
    """Whether a line is the name of a body alone, or beside its acronym or place, and names nothing that is given."""
    if len(text.split()) > _MOST_OF_BODY or cue("call_word").search(text) or cue("programme_word").search(FUND_BODY.sub("", text)):
        return False
    return _AUTHORITY.fullmatch(text) is not None or letterhead_of(text) is not None


def letterhead_of(text: str) -> Body | None:
    """The body that a line is, alone or beside one word more."""
    if body := whole_body(text):
        return body
    if not (found := _BESIDE.fullmatch(text)):
        return None
    first, second = found["first"].strip(), found["second"].strip()
    for name, other in ((first, second), (second, first)):
        if " " not in other and (body := whole_body(name)):
            return body
    return None


def names_the_site(text: str, url: str | None) -> bool:
    """Whether few words begin with what the host is called, or their initials do: "Coast Board England" of coastboard.org.uk."""
    words = re.findall(r"[^\W\d_]+", text)
    if not 1 < len(words) <= _NAME_WORDS or _APART.search(text) or cue("call_word").search(text):
        return False
    spelt, initials = "".join(words).casefold(), "".join(word[0] for word in words if word[0].isupper()).casefold()
    labels = (bare_host(url) or "").split(".")[:-1]
    return any(
        (len(label) > _SHORT_LABEL and spelt.startswith(label)) or (len(label) > 2 and initials.startswith(label)) for label in labels
    )


def parts_above(url: str | None) -> set[str]:
    """The parts of the site above the page, as its address names them."""
    parts = unquote(urlsplit(url or "").path).casefold().replace("_", " ").replace("-", " ").strip("/").split("/")
    return set(parts[:-1])
