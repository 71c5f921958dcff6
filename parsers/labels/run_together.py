"""Labels that stand in one line with their value and no colon between: "Institution European Commission"."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.labels import meaning_of_whole, normalise

_LEAST_LABEL = 5
# Only these labels are printed in one line with their value and no colon; the others are words of headings too.
_RUN_TOGETHER = frozenset(
    (
        "reference",
        "programme",
        "institution",
        "sectors",
        "beneficiaries",
        "status",
        "published",
        "opens",
        "deadline",
        "rate",
        "budget",
        "duration",
    )
)
_DAYS = frozenset(("published", "opens"))
_BEGINS_DAY = re.compile(r"\S*\d|\S+ (?:le |the |den )?\d{1,2}\b")
_OPENING_QUOTES = "«“„‚‘\"'"
_DATES = frozenset(("published", "opens", "deadline", "other_date"))
# Words that names of bodies and funds begin with as well as labels do: "Stiftung Nordlicht", "Projektträger Talheim".
_BEGINS_NAME = re.compile(
    r"(?:Stiftung|Fonds|Projektträger|Fondation|Fundación|Fondazione|Fundação|Departa?ment\w?|Ministerstwo|Ministry|Wydział) [A-ZÄÖÜ„“\"«‚]"
)
# "Program Solicitation", "Programme Manager": the second word makes another thing of the first.
_GENERIC = re.compile(
    r"^(?:[IVX\d]{1,5}[.)] )?\w+ (?:Resources?|Categor(?:y|ies)|Announcements?|Requirements?|Eligibility|Materials?|Links"
    r"|Solicitation|Guide|Overview|Description|Information|Details|Manager|Contacts?|Officer|Director|Website|Page|Documents?|Area"
    r"|Partners?|Objectives?|Priorit\w+|Summary|Title|Type|Manual|Committee|Secretariat|Period|Deadline|Criteria|Office"
    r"|News|Events?|Name)\b"
)


@lru_cache(maxsize=8192)
def split_label(line: str, language: str | None = None) -> tuple[str, str] | None:
    """A known label that a line begins with and the value that follows it without a colon: "Institution European Commission".

    Only where the value begins as a value does: a capital, a digit, a sign of money.
    """
    if _GENERIC.search(line) or _BEGINS_NAME.match(line) or line.count(" | ") > 1:  # "Programme | Calls | News" is a menu
        return None
    words = line.split(" ", 6)
    for count in range(min(6, len(words) - 1), 0, -1):
        head = " ".join(words[:count])
        rest = line[len(head) :].strip()
        if rest and not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "€$£«“\"'"):
            continue
        if not head[0].isupper() or len(head) < _LEAST_LABEL or head[-1] in _OPENING_QUOTES:
            continue
        meaning = meaning_of_whole(normalise(head), language)
        if meaning in _DAYS and not _BEGINS_DAY.match(rest):
            continue  # "Lancement de l'appel Abeilles 2027" names a call
        if meaning in _RUN_TOGETHER or (meaning in _DATES and rest[0].isdigit()):
            return head, rest
    return None
