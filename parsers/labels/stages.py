"""Labels for the last day of one stage of a call: "Outline deadline", "Frist für Vollanträge", "Date limite des pré-propositions"."""

from __future__ import annotations

import re

_FIRST_WORDS = (
    r"(?:outlines?|outline (?:proposals?|applications?)|pre-?(?:proposals?|applications?)|concept (?:notes?|papers?)"
    r"|(?:short|preliminary) (?:proposals?|applications?)|(?:first|1st)[ -](?:stage|phase|step)|(?:stage|phase|step) (?:1|i|one)"
    r"|\w{0,10}skizzen?|(?:vor|kurz)antr[aä]ge?n?s?|(?:erste|1\.)[nr]? (?:stufe|phase)|(?:stufe|phase) 1"
    r"|pr[ée]-?(?:propositions?|projets?|dossiers?|candidatures?|demandes?)|notes? (?:succinctes?|conceptuelles?|de concept)"
    r"|(?:première|1[eè]?re) (?:phase|étape)|étape 1"
    r"|notas? (?:conceptual(?:es)?|de concepto)|pre-?propuestas?|pre-?proyectos?|(?:propuestas?|solicitud(?:es)?) preliminar(?:es)?"
    r"|perfil(?:es)? de proyectos?|ideas? de proyectos?|(?:primera|1ª) (?:fase|etapa)|(?:fase|etapa) 1"
    r"|note concettuali|ide[ae] progettual[ei]|pre-?propost[ae]|(?:propost[ae]|domand[ae]) preliminar[ei]|(?:prima|1ª) fase|primo step)"
)
_LATER_WORDS = (
    r"(?:(?:full|invited|invited full|detailed) (?:proposals?|applications?|submissions?)|(?:second|2nd)[ -](?:stage|phase|step)"
    r"|(?:stage|phase|step) (?:2|ii|two)|(?:voll|haupt)antr[aä]ge?n?s?|förmlichen? antr[aä]ge?n?s?|(?:zweite|2\.)[nr]? (?:stufe|phase)"
    r"|(?:stufe|phase) 2|(?:propositions?|dossiers?|projets?|demandes?|candidatures?) (?:compl[eè]t|détaillé|définiti[fv])e?s?"
    r"|propositions? de recherche|research proposals?|(?:deuxième|seconde|2[eè]me) (?:phase|étape)|étape 2"
    r"|(?:propuestas?|solicitud(?:es)?|proyectos?) (?:complet|definitiv)[oa]s?|(?:segunda|2ª) (?:fase|etapa)|(?:fase|etapa) 2"
    r"|(?:propost[ae]|domand[ae]|progett[io]) (?:complet|definitiv|esecutiv)[aeio]|(?:seconda|2ª) fase|secondo step)"
)
_DAY = (
    r"(?:(?:(?:application|submission|call) )?(?:deadlines?|due(?: dates?)?|closing(?: dates?)?|cut-?offs?(?: dates?)?|submission)"
    r"(?: date)?|(?:einreich(?:ungs|e)?|vorlage|abgabe)?(?:frist|fristen|termin|schluss)|stichtag|einreichung|abgabe|vorlage"
    r"|einsendeschluss|date limite|échéance|clôture|dépôt|soumission|envoi|remise|réception"
    r"|plazo|fecha (?:l[ií]mite|de cierre)|cierre|presentación|envío|entrega|recepción|scadenza|termine|presentazione|invio|chiusura)"
)
# "for the submission of", "für die Einreichung der", "de dépôt des"
_OF_WORD = r"(?: (?:for|of|to submit|für|zur|von|der|des|de|du|pour|para|per|di|delle|dei|della|del|d[’'](?=\w)))"
_THE_WORD = r"(?: ?(?:the|die|den|der|la|le|les|las|los|el|i)(?= ))"
_ACT_WORD = (
    r"(?: ?(?:submission|submitting|einreichung|abgabe|vorlage|dépôt|soumission|envoi|remise|presentación|presentar|presentazione)(?= ))"
)
_OF = rf"{_OF_WORD}?{_THE_WORD}?{_ACT_WORD}?{_OF_WORD}?{_THE_WORD}? ?"
_STAGE = re.compile(rf"{_FIRST_WORDS}|{_LATER_WORDS}")
_FIRST = re.compile(rf"(?<!\w){_FIRST_WORDS}(?!\w)|skizzen(?:frist|einreichung|abgabe|stichtag|phase)")
_PHASE = re.compile(r"stage|phase|step|stufe|étape|fase|etapa")
_OF_A_STAGE = re.compile(rf"(?:{_STAGE.pattern}) (?:{_DAY}|bis(?: zum)?|einreichen bis)|{_DAY}{_OF}(?:{_STAGE.pattern})")


def is_deadline_of_a_stage(words: str) -> bool:
    """Whether normalised words name the last day for what one stage of a call takes in."""
    return _OF_A_STAGE.fullmatch(words) is not None


def names_what_a_stage_takes(words: str) -> bool:
    """Whether words in lower case name what one stage takes in and no more: "concept note"; a project has phases as well."""
    return _STAGE.fullmatch(words) is not None and _PHASE.search(words) is None


def is_of_the_first_stage(words: str) -> bool:
    """Whether words in lower case speak of what is handed in first: "frist für projektskizzen"."""
    return _FIRST.search(words) is not None
