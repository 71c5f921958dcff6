"""How deadlines work, by the words of the text: in two stages, at cut-offs, at any time, each year."""

from __future__ import annotations

import re
from typing import Literal

from parsers.cues import any_of, lower
from parsers.dates import find_dates
from parsers.words import word_begins

Model = Literal["fixed", "two-stage", "cut-offs", "rolling", "recurring"]

# Lists as in cues.py.
STAGES = r"""
(?:two|2|zwei)[\s-]?(?:stages?|steps?|stufen) (?:zwei|2-?)stufig\w* (?:1st|2nd|first|second)[\s-]stages? stages?\s[12]
[12]\.\s?stufe (?:erste|zweite)\w?\sstufe (?:première|seconde|deuxième|1ère|2e|2ème)\s(?:étape|phase)
deux\s(?:étapes|phases|temps) notes?\ssuccinctes? (?:primera|segunda)\s(?:fase|etapa) dos\s(?:fases|etapas)
(?:prima|seconda)\sfase due\sfasi twee\sfasen
"""
OUTLINES = r"outlines? concept\snotes? pre-?proposals? short\sproposals? \w{0,10}skizzen?"
FULL_PROPOSALS = r"""
full[\s-](?:proposals?|applications?|stage) project\sproposals? vollantr[aä]ge? propositions?\scomplètes?
(?:dossiers?|candidatures?|demandes?)\scompl(?:ets?|ètes?) (?:propuestas?|solicitud(?:es)?|memorias?)\scompletas?
(?:propost[ae]|domand[ae])\scomplet[ae]
(?:ausführliche\w*|vollständige\w*|förmliche\w*)\s(?:förder|projekt)?antr[aä]g\w* volledige\saanvra\w+ pełn\w+\swnios\w+
propostas?\scompletas?
"""
CUT_OFFS = r"(?<!no\s)cut-?\s?offs? dates?\sde\srelevé stichtage\w? fechas?\sde\scorte"
ONE_STAGE = r"(?:single|one)[\s-](?:stage|step|submission) einstufig\w* fixed\sdeadlines? une\sseule\sétape"
ROLLING = r"""
rolling(?!\sstock) open-ended\s(?:call|scheme)\w*
continuously\sopen continuous\s(?:call|submission)\w* first[\s-]come,?[\s-]first[\s-]served
no\s(?:closing\sdate|(?:fixed\s)?deadline|cut-off)s? without\s(?:a\s)?(?:closing\sdate|deadline)s?
until\s(?:the\s)?(?:funds?|budget|money|resources?)\s(?:\w+\s){0,3}(?:exhausted|spent|depleted|used)
(?:submi\w+|appl\w+|proposals?)(?:\s\w+){0,6}\sat\sany\stime(?!\s(?:between|until|before|up\sto|from|during))
(?:submissions?|applications?|proposals?|apply)(?:\s(?:are|is|can|may|will|be|accepted|welcomed?|considered|submitted|open|received|taken)){0,4}\s(?:all\syear(?:[\s-]round)?|year-round|throughout\sthe\syear)
(?:anträge|gesuche|einreichungen?|bewerbungen?|skizzen|antragstellung)(?:\s(?:können|kann|sind|ist|werden)){0,2}\sganzjährig
(?:candidatures?|demandes?|dossiers?|dépôt)(?:\s(?:peuvent|sont|est|être|se|fait|déposée?s?|reçue?s|acceptée?s|possible)){0,4}\stoute\sl['’]année
(?:solicitud(?:es)?|postulaciones|plazo|convocatoria)(?:\s(?:se|pueden|podrán|está|estará|abiert[ao]|admiten|presentar(?:se)?|reciben|durante)){0,4}\stodo\sel\saño
(?:domand[ae]|candidatur[ae])(?:\s(?:possono|può|essere|sono|presentat[ae]|presentabili|inviat[ae]|durante)){0,4}\stutto\sl['’]anno
valutativa\sa\ssportello
(?:keine|ohne)\s(?:\w+\s)?(?:antrags|einreichungs|bewerbungs)?frist(?:en)? bis\szur\s(?:aus|er)schöpfung
laufende\s(?:antragstellung|einreichung)
(?:antr[aä]g|einreich|bewerb|skizze|eingereicht)\w*(?:\s\w+){0,8}\s(?:jederzeit|laufend)
(?:jederzeit|laufend|fortlaufend)\s(?:\w+\s){0,4}(?:möglich|eingereicht|gestellt|beantrag\w+|einge\w+|bewerb\w+|antr[aä]g\w*)
au\sfil\sde\sl['’]eau sans\s(?:date\slimite|échéance) jusqu['’](?:à|au)\sépuisement
(?:candidat|demande|dossier|dépos|soum)\w*(?:\s\w+){0,6}\s(?:à\stout\smoment|en\scontinu)
sin\s(?:fecha|plazo)\s(?:l[ií]mite|de\scierre) hasta\sagotar hasta\s(?:el\s)?agotamiento
(?:solicitud|present)\w*(?:\s\w+){0,6}\sen\scualquier\smomento
senza\s(?:scadenza|termine) fino\sad?\s(?:\w+\s)?esaurimento (?:bando|procedura|avviso)\sa\ssportello
(?:appel|convocatori\w+|convocatòri\w+|bando|avviso|guichet|aide)\s(?:\w+\s){0,3}permanente?s?
"""
ROLLING_VALUES = r"ongoing laufend fortlaufend jederzeit permanente? rolling open-ended continu continuous"
EVERY_YEAR = r"""
(?:each|every)\syear annually
(?:jede[ns]|eines\s?jeden|eines)\s(?:\w+\s)?(?:kalender|förder|haushalts)?jahr(?:e?s)?
jährlich jeweils
chaque\sannée tous\sles\sans cada\saño todos\slos\saños ogni\sanno annualmente elk\sjaar varje\sår hvert\sår
każdego\sroku každ(?:ý|ého)\srok\w* každoročn\w+
"""
# Every expression above holds one of these, but those of outlines and full proposals.
SIGNS = tuple(
    """stage step stuf étape phase temps succinct fas etapa cut relevé stichtag corte submission fixed rolling open-ended continu first
    deadline closing until any frist schöpfung laufend jederzeit sans épuisement tout sin agota cualquier senza esaurimento
    sportello permanent ganzjährig ongoing year annual jahr jeweils jährlich anné ans año anno jaar år rok roč fil""".split()
)
# Looked for first: most texts that hold a sign of one of them hold none of them.
_LISTS = " ".join((STAGES, CUT_OFFS, ONE_STAGE, ROLLING, EVERY_YEAR, ROLLING_VALUES))
_ANY = re.compile(word_begins(words.removeprefix(r"(?<!no\s)") for words in _LISTS.split()))
_STAGES, _OUTLINES, _FULL_PROPOSALS, _CUT_OFFS, _ONE_STAGE, _ROLLING, _ROLLING_VALUES, _EVERY_YEAR = (
    re.compile(any_of(words)) for words in (STAGES, OUTLINES, FULL_PROPOSALS, CUT_OFFS, ONE_STAGE, ROLLING, ROLLING_VALUES, EVERY_YEAR)
)


def read_deadline_model(text: str, *, language: str | None = None) -> Model | None:
    """two-stage, cut-offs, rolling, recurring (a day of every year) or fixed, where words say so; else None."""
    lowered = lower(text)
    if not _ANY.search(lowered):
        return None
    if _STAGES.search(lowered):
        return "two-stage"
    if _CUT_OFFS.search(lowered):
        return "cut-offs"
    if _ROLLING.search(lowered) or _ROLLING_VALUES.fullmatch(lowered.strip(" .!\n")):
        return "rolling"
    if _EVERY_YEAR.search(lowered) and any(
        _EVERY_YEAR.search(lowered, max(0, found.start - 80), found.end + 80)
        for found in find_dates(text, language=language)
        if found.month_day
    ):
        return "recurring"
    return "fixed" if _ONE_STAGE.search(lowered) else None


_ONLY_FULL = re.compile(
    rf"{any_of(FULL_PROPOSALS)}[^.;\n]{{0,60}}(?:pr[eé]s[eé]le|shortlist|short-list|invited|invité|eingeladen|ausgewählt|seleccionad|selezionat|preselec|selecionad)"
)


def is_of_full_proposals(text: str) -> bool:
    """Whether a text speaks of the full proposals of those who came through a first stage."""
    return _ONLY_FULL.search(lower(text)) is not None


_FIRST = re.compile(
    any_of(OUTLINES) + r"|\b(?:letters?\sof\sintent|lois?\b|expressions?\sof\sinterest|eois?\b|concept\snotes?|intent(?:ion)?\sto\sapply"
    r"|pré-?(?:propositions?|projets?)|lettres?\sd['’]intention|interessens?bekundung\w*|absichtserklärung\w*|cartas?\sde\sintenci[óo]n|lettere?\sdi\sintenti)"
)
_SECOND = re.compile(any_of(FULL_PROPOSALS) + r"|\b(?:application\sforms?|final\s(?:application|proposal)s?)\b")


def follows(first: str, second: str) -> bool:
    """Whether two lines of a timetable are on outlines, or letters of intent, and on the proposals that come after them."""
    return _FIRST.search(lower(first)) is not None and _SECOND.search(lower(second)) is not None


def application_kind(text: str, applications: int) -> Literal["single", "stage", "cut-off"]:
    """The kind of the deadlines for applications in a lower-case text that has so many of them."""
    if _STAGES.search(text) or (applications > 1 and _OUTLINES.search(text) and _FULL_PROPOSALS.search(text)):
        return "stage"
    return "cut-off" if applications > 1 or _CUT_OFFS.search(text) else "single"
