"""The one programme of the Union that a page keeps naming, though no sentence says that the money is from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from parsers.context import Context
from parsers.labels.cues import cue
from parsers.money import find_money
from parsers.outline import Block
from parsers.words import AnyOf

# Each with all its spellings. Horizon stands here to be counted alone: calls of others borrow its rules and its countries.
_SPELLINGS = {
    "horizon": r"Hori[sz]on(?:t|te)?\s(?:Europ[ea]|2020)|Orizzonte\sEuropa",
    "interreg": r"Interreg|INTERREG",
    "erasmus": r"(?:Erasmus|ERASMUS)\+(?:\s(?:Jugend|JUGEND|Sport)\b)?",
    "culture": r"Creative\sEurope|CREATIVE\sEUROPE|Kreatives\sEuropa|Europe\s[Cc]réative|Europa\s[Cc]reativa",
    "health": r"EU4Health",
    "digital": r"Digital\sEurope(?=\s[Pp]rogramme)",
    "citizens": r"Europe\sfor\sCitizens|Citizens,\sEquality,\sRights\sand\sValues|CERV(?![\w])",
    "solidarity": r"European\sSolidarity\sCorps|Europäisches\sSolidaritätskorps|Corps\seuropéen\sde\ssolidarité",
    "rural": r"LEADER(?![A-Z]|-(?:Region|Gebiet|Gruppe|Aktionsgruppe|Verein))",
    # "life" in capitals may be in any name.
    "nature": r"(?<=[Pp]rogramme\s)LIFE|(?<=[Pp]rogramma\s)LIFE|(?<=[Pp]rograma\s)LIFE"
    r"|LIFE(?=[\s-](?:[Pp]rogram|[Ff]unding|[Ii]nstrument|Förder|Projekt|20\d\d))",
}
KNOWN = re.compile("|".join(rf"(?<![\w@/.])(?P<{key}>{words})(?!\w)" for key, words in _SPELLINGS.items()))
_HINTS = AnyOf(("orizon", "rasmus", "RASMUS", "nterreg", "NTERREG", "Europ", "EUROPE", "EU4", "CERV", "Citizens", "LEADER", "LIFE"))
# A programme's word right beside the name: "the EU4Health Work Programme", "LEADER-Förderung", "aide LEADER".
_BEFORE = re.compile(r"(?:[Pp]rogram(?:m|me|ma|a|s|ms)?|[Aa]ides?|[Aa]yudas?|[Ii]nitiative|[Ff]onds)\s[“\"«„]?$")
_BEHIND = re.compile(
    r"[”\"»“]?(?:\s|-|\s–\s)(?:\w+\s)?(?:[Pp]rogram\w*|[Ff]örder\w+|[Mm]ittel\b|[Ff]unding|[Gg]rants?\b|[Ss]ubsidi\w+|[Ss]tipendi\w+)"
)
_BORROWED = ("horizon", "interreg")
_MAX_PASSAGES = 400
MAX_TEXT = 4_000
_YEARS = re.compile(r"\b(20\d\d)\s?[-–—/]\s?(20\d\d)\b")
FEWEST_YEARS = 4
_LARGE = 10_000_000
_OFTEN = 2  # and as many times as any other


def find_known_programme(context: Context, is_elsewhere: Callable[[str, re.Match[str]], bool]) -> tuple[str, Block] | None:
    """The programme that the page names twice, in its title or with a programme's word, and far more than any other one."""
    first: dict[str, tuple[str, Block]] = {}
    weight: Counter[str] = Counter()
    others: set[str] = set()
    for block in _blocks(context):
        text = block.text[:MAX_TEXT]
        for found in KNOWN.finditer(text) if _HINTS.stands_in(text) else ():
            key = found.lastgroup or ""
            if not is_elsewhere(text, found):
                first.setdefault(key, (found[0], block))
                weight[key] += 1 + (block is context.title_block or _has_noun(text, found))
            else:
                others.add(key)
    [(key, most), (_, next_most)] = [*weight.most_common(2), ("", 0), ("", 0)][:2]
    if most < _OFTEN * max(1, next_most, len(others - {key})) or key in _BORROWED:
        return None
    return first[key]


def tells_of_programme(context: Context) -> bool:
    """Whether the page tells of one programme of the Union itself: by its name, its years and what it has to give in all of them."""
    text = context.outline.text()[:MAX_TEXT]
    years = any(int(span[2]) - int(span[1]) >= FEWEST_YEARS for span in _YEARS.finditer(text))
    if not years or cue("was_given").search(text) or find_known_programme(context, lambda *_: False) is None:
        return False
    return any((money.max or 0) >= _LARGE for money in find_money(text))


def _blocks(context: Context) -> list[Block]:
    own = [p.block for p in context.passages.all[:_MAX_PASSAGES] if not p.block.region and p.meaning not in ("related", "restricted")]
    return own if context.title_block is None or context.title_block in own else [context.title_block, *own]


def _has_noun(text: str, found: re.Match[str]) -> bool:
    return bool(_BEFORE.search(text, max(0, found.start() - 20), found.start()) or _BEHIND.match(text, found.end()))
