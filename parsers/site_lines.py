"""The lines above a heading that name whose site it is: "Stadt Neuhafen", "Stiftung Nordlicht" at stiftung-nordlicht.de."""

from __future__ import annotations

import re

from parsers.bodies import find_bodies
from parsers.labels.cues import cue
from parsers.outline import Block
from parsers.own_names import squash
from parsers.sites import bare_host
from parsers.title_words import is_title, slug_of, words_of

_MAX_LINE = 80
_LEAST = 6
_FEW = 2
_HEAD = 5
_MAX_WORDS = 20
_CRUMBS = re.compile(r"\s[>›»/|]\s")
# A town, county or state as an authority; what it does would follow in other words.
_AUTHORITY = re.compile(
    r"(?:(?:Große )?(?:Kreis|Hanse|Landeshaupt|Universitäts)?[Ss]tadt|Landkreis|Kreis|Kanton|Gemeinde|Marktgemeinde|Freistaat|Bezirk|Region"
    r"|Autonome Provinz|Land) [A-ZÄÖÜ][\w-]+(?:[ ,–/-]{1,3}(?:(?:an|am|im|in|ob|der|dem|den|bei|vor|und|zu) ){0,2}[A-ZÄÖÜ][\w-]+){0,3}"
)
# "KPC – Kommunale Beratung", "FFG – Forschung wirkt."
_ACRONYM = re.compile(r"[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,2}[A-Z]{1,4} [–-] [^\d:]{6,60}")


def below_the_site(lines: list[Block], url: str | None, language: str | None) -> list[Block]:
    """The lines from the one that names a call, or something of the address, where the first says whose site it is and no more."""
    if len(lines) < _FEW or not _names_the_site(_bare(lines[0].text), bare_host(url)):
        return lines
    slug = words_of(slug_of(url, parts=1))
    for number, block in enumerate(lines[1:_HEAD], 1):
        text = _bare(block.text)
        told = words_of(text) & slug or cue("call_word").search(text)
        if told and len(text.split()) <= _MAX_WORDS and not _CRUMBS.search(text) and is_title(text, language) and not text.endswith("."):
            return lines[number:]
    return lines


def _names_the_site(text: str, host: str | None) -> bool:
    """Whether a line says whose site it is and nothing else: an authority, a body with its acronym, or what the address spells."""
    if len(text) > _MAX_LINE or any(cue(words).search(text) for words in ("call_word", "programme_word")):
        return False
    if _AUTHORITY.fullmatch(text) or _ACRONYM.fullmatch(text) or any(body.name == text for body in find_bodies(text)):
        return True
    spelt = squash(text)
    return len(spelt) >= _LEAST and spelt in squash(host or "")


def _bare(text: str) -> str:
    return text.strip(" #*_")
