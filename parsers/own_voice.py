"""The body that a site belongs to, where the page speaks as "we" of what is given: "We fund …" on the site of the Harbour Trust."""

from __future__ import annotations

import re

from parsers.above_titles import letterhead_of, names_the_site
from parsers.context import Context
from parsers.outline import Block

_MAX_BLOCKS = 400
_MAX_TEXT = 4_000
_MOST_WORDS = 10
_TITLES = 10
_TITLE_PARTS = re.compile(r"\s+[|–—·»-]\s+")
_WE_GIVE = re.compile(
    r"\b(?:we\s(?:(?:will|can|also|may|only|usually|normally|typically|currently|cannot|do\snot|don['’]t"
    r"|(?:are\slooking|aim|want|expect)\sto)\s){0,2}(?:fund|support|award|offer|give|provide|invest|finance|invite"
    r"|accept|make\sgrants|match)|our\s(?:grants?|funding|fund|trustees|grant[- ]making)"
    r"|nous\s(?:ne\s)?(?:finançons|soutenons|accordons|attribuons|octroyons|aidons|accompagnons|lançons)|nos\s(?:aides|subventions|bourses)"
    r"|(?:fördern|unterstützen|vergeben|finanzieren|bezuschussen)\swir|wir\s(?:fördern|unterstützen|vergeben|finanzieren|bezuschussen|beteiligen\suns)"
    r"|unsere\s(?:förderung|fördermittel)"
    r"|(?:financiamos|apoyamos|concedemos|otorgamos|aportamos|convocamos)|(?:finanziamo|sosteniamo|eroghiamo|mettiamo\sa\sdisposizione)"
    r"|(?:wij|we)\s(?:subsidiëren|ondersteunen|financieren|verstrekken)|vi\s(?:finansierar|stödjer|stöttar|støtter|gir\stilskudd)|finansujemy|wspieramy)\b",
    re.I,
)
_NO_GIVER = re.compile(
    r"portal|\b(?:find(?:er|ing)?|grants|fundraising|news|blog|magazin\w*|service|opportunit\w+|database|home)\b|\.\w{2,4}$", re.I
)
_BODY = re.compile(r"\b(?:Fund|Trust|Foundation|Council|Agency|Fonds|Stiftung|Fondation|Fundación|Fondazione)\W?$")


def find_own_voice(context: Context) -> tuple[str, Block] | None:
    """The site's name with its block, where the page says "we fund" or the like and the name is a body's or spelt by the address."""
    for name, block in _names(context):
        is_body = letterhead_of(name) is not None or _BODY.search(name) or (" " in name and names_the_site(name, context.url))
        if is_body and len(name.split()) <= _MOST_WORDS and not _NO_GIVER.search(name) and _gives(context):
            return name, block
    return None


def _names(context: Context) -> list[tuple[str, Block]]:
    """What the site is called above its menu or in the page's head."""
    first, head = context.outline.blocks[:1], context.outline.titles[:_TITLES]
    names = [
        (block.text, block) for block in (*first, *head) if block.text == context.outline.site_name and block is not context.title_block
    ]
    for block in head:
        parts = _TITLE_PARTS.split(block.text) if block.kind == "para" else []
        if len(parts) > 1:
            names.append((parts[-1], block))
    return names


def _gives(context: Context) -> bool:
    return any(
        _WE_GIVE.search(passage.text[:_MAX_TEXT]) is not None for passage in context.passages.all[:_MAX_BLOCKS] if not passage.block.region
    )
