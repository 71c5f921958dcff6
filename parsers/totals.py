"""How many entries a listing says that it has: "212 calls found", "1 - 10 of 212 results", "212 résultats", "Treffer: 212"."""

from __future__ import annotations

import re

# Not "1 212" with a plain space: it may be the first page of 212
_COUNT = r"(?<![\d.,/-])(?<!\d[ \u00a0\u202f])(\d{1,3}(?:[.,\u00a0\u202f]\d{3}){1,2}|\d{1,7})"
_THINGS = (
    r"(?:(?:open|funding|active|matching|current)\s)?(?:calls?(?:\sfor\sproposals)?|results?|projects?|opportunit(?:y|ies)|grants?|entries|"
    r"programmes?|items|records|appels?(?:\sà\sprojets)?|résultats?|projets?|ausschreibungen|ergebnisse|treffer|programme|projekte|"
    r"convocatorias|resultados|proyectos|ayudas|bandi|risultati|progetti)"
)
_FOUND = r"(?:found|trouvés?|trouvées?|gefunden|encontrad[oa]s|trovati)"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        rf"\d{{1,6}}\s?(?:-|–|to|à|bis|a)\s?\d{{1,6}}\s(?:of|sur|von|de|di|out of)\s{_COUNT}(?!\d)",
        rf"{_COUNT}\s{_THINGS}\s{_FOUND}\b",
        rf"\b{_FOUND}\s{_COUNT}\s{_THINGS}\b",
        rf"\b(?:total|results|calls|résultats|treffer|ergebnisse|resultados|risultati)(?:\sfound)?\s?:\s{{0,3}}{_COUNT}(?!\d)",
        rf"(?<![\w,.] ){_COUNT}\s(?:results?|résultats?|treffer|ergebnisse|resultados|risultati)\b",
    )
)
_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST = 1_000_000


def read_total(text: str) -> int | None:
    """The listing's own figure; None where it gives none, or several that differ."""
    text = _BLANKS.sub(" ", text)
    for form in _FORMS:
        found = {int(re.sub(r"\D", "", match[1])) for match in form.finditer(text)}
        if found:
            return found.pop() if len(found) == 1 and max(found) <= _MOST else None
    return None
