"""Headings in the lower half of a page that lead to other things, by how they begin: "Other vouchers", "Vezi și alte anunțuri"."""

from __future__ import annotations

import re

_LONGEST = 60
_MOST_WORDS = 7
_LEADS = re.compile(
    r"(?:(?:our|the|nos|les|los|las|gli|i|unsere|see|voir|ver|vedi|vezi|zobacz)\s)?"
    r"(?:other|more|recent|latest|related|similar|further|popular|featured|you might|you may"
    r"|weitere|andere|ähnliche|neueste|letzte|verwandte|das könnte"
    r"|(?:d['’])?autres|derni(?:ers|ères)|ces \w+ pourraient"
    r"|otr[oa]s|más|últim[oa]s|también|altr[ie]|ultim[ie]|anche|outr[oa]s|mais|también te"
    r"|(?:și )?alte|de asemenea"
    r"|inne|pozostałe|ostatnie|podobne|meer|laatste|ook|andra|fler|senaste|andre|flere|siste|seneste|další|podobné)\s\S",
    re.I,
)
# What a call has more of: "Further information", "Weitere Voraussetzungen", "Otros gastos", "More about the call".
_OWN = re.compile(
    r"inform|hinweis|detail|require|condition|bedingung|voraussetz|kriteri|criteri|criter|cost|kosten|coût|gasto|spes[ea]|dépens|ausgaben"
    r"|document|dokument|unterlag|question|frage|pregunt|domand|rule|regel|règle|reglas|regole|terms|eligib|éligib|elegib|ammissib|legal|contact|kontakt"
    r"|link|res?source|help|angaben|auskünfte|benefit|leistung|vorgaben|obligation|pflicht|datos|dati|steps|schritte|étapes|pasos|important"
    r"|priorit|objecti|objetiv|obiettiv|ziele|aspect|activit|aktivität|activid|attivit|partner|applicant|beneficia|antrag|bestimmung|disposi"
    r"|modalit|support|förder(?:bedingung|fähig|kriter|höhe|quote|betr|satz)|critèr|fund(?:er|ing)"
    r"|about|über|sobre|acerca|service|people|reason|option|than|income|public|state aid|requisit|asset|sources?\b",
    re.I,
)
_SENTENCE = re.compile(r"[.!?;]|\d|[,:]\s|\s[-–—|]\s")


def leads_to_others(line: str) -> bool:
    """Whether a short line is the heading of other things than the page's own call."""
    words = line.strip().rstrip(" :…")
    if not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS or not words[0].isupper():
        return False
    return _LEADS.match(words) is not None and not _OWN.search(words) and not _SENTENCE.search(words)
