"""The two parts that a grant is paid in, of which neither is a rate: "60 % en subvention et 40 % en avance récupérable"."""

from __future__ import annotations

import re

_AS = r"\s(?:en|sous\sforme\s(?:de\s|d['’])|as|como|come|a|als|in)\s?(?:an?\s|de\s|einem\s)?"
_PAID = re.compile(_AS + r"[^.;:%\d]{3,40}(?:,|\s(?:et|and|y|e|und|ou))\s(?:à\s|de\s|il\s|el\s|du\s)?", re.IGNORECASE)
_PAID_BEHIND = re.compile(
    _AS + r"(?:avances?|prêts?|advances?|loans?|anticipos?|préstamos?|anticip[oi]|prestit[oi]|finanziament[oi]\sagevolat[oi]|darlehen)"
    r"(?![^\W_])",
    re.IGNORECASE,
)


def are_parts_of_a_grant(text: str, first_end: int, second_start: int, second_end: int) -> bool:
    """Whether the words behind the first of two shares that make up the whole, and behind the second, say what each is paid as."""
    return _PAID.fullmatch(text, first_end, second_start) is not None and _PAID_BEHIND.match(text, second_end) is not None
