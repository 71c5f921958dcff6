"""The name of a call or project that only sentences give, where the heading says "Call for applications" or "Project budget"."""

from __future__ import annotations

import re

from parsers.bodies import find_bodies
from parsers.labels.cues import cue
from parsers.outline import Block, Outline
from parsers.own_names import squash
from parsers.reference import find_references
from parsers.title_words import clean_title, is_title, words_of

_BLOCKS = 8
_WITHIN = 1_500
_BEFORE = 40
_LEAST_WORDS = 3
# ": „Blue ports for all“", " « Ports bleus »"
_QUOTED = re.compile(r"[^„“«»\"”\n.]{0,30}[„“«\"]\s?([^„“«»\"”\n]{8,250}?)\s?[”»“\"]")
_EDITION = r"(?: (?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?| \((?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d\))?"
# "the third series of Digital Humanities Seed Grants": capitals that end in what is given.
_SCHEME = re.compile(
    r"(?<![\w-])(?<!\w[’'])(?P<name>[A-ZÀ-Þ][\w&’'-]{1,30}(?: (?:(?:of|for|and|in|the|&) ){0,2}[A-ZÀ-Þ][\w&’'-]{1,30}){0,7}"
    r" (?:Grants?|Fund|Programme|Program|Scheme|Fellowships?|Scholarships?|Awards?|Prizes?|Bursar(?:y|ies)|Competition|Challenge"
    r"|Opportunity)"
    rf"{_EDITION})(?![\w-]| [A-ZÀ-Þ])"
)
# "Convocatoria de Ayudas a Proyectos Sociales 2027": capitals that begin with it, and words that join them.
_JOINED = r"(?:(?:de|del|da|do|du|des|d['’]|di|dei|della|para|per|pour|por|a|à|al|la|las|los|le|les|e|y|et|i|en|in) ?){0,3}"
_SCHEME_FIRST = re.compile(
    r"(?<![\w’'-])(?P<name>(?:Convocatoria|Convocatòria|Programa|Programma|Programme|Premios?|Prix|Prémio|Prêmio|Concurso|Concours|Concorso|Becas"
    rf"|Bourses?|Fondo|Fonds|Bando|Avviso|Ayudas|Appel à [Pp]rojets)(?: {_JOINED}[A-ZÀ-Þ0-9][\w-]{{2,30}}){{3,9}}{_EDITION})(?![\w-])"
)
# A straight mark that opens stands behind a blank: what lies between two quotations is in none.
_ANY_QUOTED = re.compile(r"(?:[„“«]\s?|(?<![^\s(])\")([A-ZÀ-Þ0-9][^„“«»\"”\n]{7,120}?)\s?[”»“\"]")
# "under the Coast Work Programme" names what the call belongs to.
_OF_ANOTHER = re.compile(
    r"\b(?:(?:under|within|part of|framework of|context of|by|through|thanks to)(?: the| its)?|of the|dans le cadre d[ue]s?"
    r"|en el marco de(?:l| la)?|nell.ambito de\w{0,4}|im rahmen de[rs]|no âmbito d[oa]|w ramach"
    r"|(?:co)?(?:financ|finanz|gefördert|financé)\w* (?:by|dal?|dalla|por|par|pel[oa]|durch|aus|vom)(?: (?:the|el|la|le|il))?)"
    r"(?: 20\d\d)? $",
    re.I,
)
# Bodies that are called so.
_BODY = re.compile(r"(?:United Nations|UN|World Food|World Bank)\b")
_ARTICLE = re.compile(r"^(?:The|This|Our|These|Each|All|For|In|Under|Through|About) ")

# "The Quiet Bays Fund is a …", "QUIET BAYS' total budget": what the first sentences speak of.
_DEFINED = re.compile(
    r"(?:The |Das |Die |Der |Le |La |Les |L[’']|El |Il |Lo |O |A |De |Het )?"
    r"(?P<name>[A-ZÀ-Þ\d][^.,;:!?()\n]{3,90}?)(?:\s\([^()\n]{2,30}\))?"
    r"(?:[’']s?\s|\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|är|er|jest|to)\s(?:an?|the|eine?|das|der|die|une?|una|uno|uma?|il|lo|el|la|le|het|een|ett?|en)\s)"
)
_FIRST = 3
_LEAST = 8
_SHORTEST = 3


def names_itself(text: str, language: str | None) -> bool:
    """Whether words before a colon name a scheme, by its noun and a capital behind the first word, and those behind it say what for.

    "Fonds Rives : soutien aux communes"; in English and German the words of labels have capitals too.
    """
    head, _, tail = text.partition(":")
    if len(words_of(tail)) < _LEAST_WORDS:
        return False
    if [found.text for found in find_references(head)] == [head.strip()]:
        return True  # "HIVE-2025-TOWNS : des ruches en ville"
    named = language not in ("en", "de", None) and any(word[0].isupper() for word in head.split()[1:])
    return named and any(cue(words).search(head) for words in ("call_word", "programme_word")) and tail.strip()[:1].islower()


def names_the_kind(text: str) -> bool:
    """Whether a heading names a kind of page and no more: "Open call", "Sample Call for Applications", "Project budget"."""
    return any((kind := cue(words).match(text)) and kind.end() == len(text) for words in ("generic_title", "project_part"))


def leaves_the_name(text: str) -> bool:
    """Whether the name of what such a heading stands over is in the text: over a list ("Calls for proposals") it is nobody's."""
    return names_the_kind(text) and not cue("listing_title").match(text)


def find_named(outline: Outline, language: str | None) -> tuple[str, Block] | None:
    """The name in quotation marks behind the words for a call, or for a project; else that of the scheme, if the lead names one alone."""
    blocks = [block for block in outline.blocks[:_BLOCKS] if block.kind != "heading"]
    for block in blocks:
        text = block.text[:_WITHIN]
        for words in ("call_noun", "project_noun"):
            for noun in cue(words).finditer(text):
                found = _QUOTED.match(text, noun.end())
                if found and not found[1][0].islower() and is_title(found[1], language) and len(found[1].split()) > 1:
                    return clean_title(found[1]), block
    return _quoted(blocks, language) or _scheme(blocks)


def find_defined(outline: Outline, url: str | None) -> tuple[str, Block] | None:
    """The subject of one of the first sentences, where the address spells each of its words; a body is none."""
    address = squash(url or "")
    for block in [block for block in outline.blocks[:_FIRST] if block.kind == "para"]:
        said = _DEFINED.match(block.text)
        name = said["name"] if said else ""
        spelt = all(len(word) >= _SHORTEST and squash(word) in address for word in name.split())
        if len(name) >= _LEAST and spelt and not find_bodies(name):
            return clean_title(name), block
    return None


def _quoted(blocks: list[Block], language: str | None) -> tuple[str, Block] | None:
    """The only name in quotation marks that is a call's or an aid's by its own words."""
    named = {
        clean_title(found[1]): block
        for block in reversed(blocks)
        for found in _ANY_QUOTED.finditer(block.text[:_WITHIN])
        if (cue("call_word").search(found[1]) or cue("programme_word").search(found[1]))
        and is_title(found[1], language)
        and len(found[1].split()) > 1
    }
    return next(iter(named.items())) if len(named) == 1 else None


def _scheme(blocks: list[Block]) -> tuple[str, Block] | None:
    named: dict[str, tuple[str, Block]] = {}
    for block in blocks:
        text = block.text[:_WITHIN]
        for found in (*_SCHEME.finditer(text), *_SCHEME_FIRST.finditer(text)):
            if _OF_ANOTHER.search(text, max(0, found.start() - _BEFORE), found.start()):
                continue
            name = _ARTICLE.sub("", found["name"])
            if len(name.split()) > 1 and not names_the_kind(name) and not _BODY.match(name):
                named.setdefault(re.sub(r"s?[\d\s()/–-]*$", "", name.casefold()), (name, block))
    # "Seed Grants" is the same as "Digital Humanities Seed Grants".
    longest = max(named, key=len, default="")
    return named[longest] if named and all(name in longest or {*name.split()} <= {*longest.split()} for name in named) else None
