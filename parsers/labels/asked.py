"""Headings that ask for the rate or the duration: "How long can my project last?", "Quelle part des coûts financez-vous ?"."""

from __future__ import annotations

import re

# Normalised words that no other question begins with are told apart before the long search.
_BEGINS = (
    *(
        "how long",
        "how much",
        "when",
        "which",
        "is my",
        "is our",
        "are we",
        "am i",
        "can i",
        "can we",
        "can my",
        "how many",
        "what is",
        "what's",
        "what are",
        "what do",
        "what will",
        "what can",
        "what may",
        "what could",
        "what would",
        "what percentage",
        "what share",
        "what proportion",
        "what length",
    ),
    *(
        "wie lang",
        "wie viel",
        "wieviel",
        "wie hoch",
        "welche",
        "wer",
        "was",
        "wofür",
        "bis wann",
        "quel",
        "combien",
        "pendant combien",
        "pour quel",
        "sur quel",
        "à quel",
    ),
    *("cuánto", "cuál", "qué p", "durante cuánto", "quanto", "quanta", "qual", "per quanto", "hoe lang", "welk", "hur l", "jak d", "quant"),
)
# What lasts, in any of the languages; another step or body that lasts is no project.
_PROJECT = (
    r"(?:projects?|grants?|awards?|fellowships?|scholarships?|funding|(?:my |our )?funded activit(?:y|ies)"
    r"|\w{0,14}projekte?s?|\w{0,10}vorhabens?|maßnahmen?"
    r"|stipendi(?:um|en)|(?:ge)?förder(?:t|ung)|projets?|financements?|bourses?|proyectos?|ayudas?|becas?|actuaci(?:ón|ones)|progett[oi]|bors[ae]|intervent[oi]"
    r"|finanziament[oi]|projeto|projetos|projecten?|projectes?|projekt\w{0,3})"
)
_OTHERS = re.compile(
    r"\b(?:decision|decide|appl(?:y|ication|ications)|process\w*|assess\w*|review\w*|wait|exist\w*|payment|paid|report\w*|evaluat\w*|entscheid\w*|antrag\w*"
    r"|bewert\w*|prüfung|auszahl\w*|décision|instruction|demande|candidature|dossier|paiement|versement|évaluation|resol\w+|solicitud\w*|tramit\w*|pago"
    r"|domand\w+|istruttoria|valutazione|erogazione|myself|ourselves|must|have to|need to|should|own|advance|upfront|up front"
    r"|indirect|overheads?|staff|personnel"
    r"|eigen\w*|selbst|vorab|autofinanc\w*|propi[oa]s?|avance|acompte|anticip\w*|personal\w*|gemeinkosten)\b"
)
_DURATION = re.compile(
    rf"(?:how long (?:can|may|will|does|do|is|are|could)\b.{{0,30}}?\b{_PROJECT}(?: (?:last|run|be|take|for|available|held"
    rf"|funded|go on|continue)){{0,2}}"
    rf"|what(?:'s| is| are)? (?:the )?(?:maximum |minimum |expected |typical |allowed )?(?:duration|length|term"
    rf"|lifetime)s? of .{{0,20}}?{_PROJECT}"
    rf"|what(?:'s| is) the (?:maximum |minimum |expected )?{_PROJECT} (?:duration|length|term|period)"
    rf"|wie lange? (?:dauer[tn]|läuft|laufen|darf|dürfen|kann|können|wird|werden|ist|sind)\b.{{0,30}}?{_PROJECT}(?: (?:dauern"
    rf"|laufen|gefördert|sein|werden|gefördert werden))?"
    rf"|wie (?:lange?|hoch) ist die (?:maximale )?(?:projekt|förder)?(?:laufzeit|dauer)(?: .{{0,30}})?"
    rf"|(?:quelle (?:est|sera|peut être) la|quelle|sur quelle|pour quelle) durée\b.{{0,30}}?{_PROJECT}(?: .{{0,20}})?"
    rf"|(?:pendant )?combien de temps\b.{{0,30}}?{_PROJECT}(?: .{{0,20}})?"
    rf"|(?:durante )?cuánto (?:tiempo )?(?:puede|pueden|debe|deben|dura|duran|durará|durarán)\b.{{0,30}}?{_PROJECT}(?: durar)?"
    rf"|cuál es la duración\b.{{0,30}}?{_PROJECT}(?: .{{0,20}})?"
    rf"|(?:per )?quanto (?:tempo )?(?:può|possono|deve|devono|dura|durano|durerà|dureranno|pode"
    rf"|podem)\b.{{0,30}}?{_PROJECT}(?: durare| durar)?"
    rf"|(?:qual è la durata|qual é a duração|quina és la durada)\b.{{0,30}}?{_PROJECT}(?: .{{0,20}})?"
    rf"|quant (?:de temps )?(?:pot|poden|dura|duren)\b.{{0,30}}?{_PROJECT}(?: durar)?"
    rf"|(?:hoe lang|hur länge|jak długo)\b.{{0,30}}?{_PROJECT}(?: (?:duren|lopen|pågå|trwać))?)"
)
_COSTS = (
    r"(?:costs?|budget|expenses|expenditure|project|kosten|ausgaben|\w{0,12}kosten|projekts?|coûts?|dépenses|projet|costes?|gastos|presupuesto|proyecto"
    r"|cost[oi]|spes[ae]|progetto|inversión|investimento|investment|travaux)"
)
_PAYS = (
    r"(?:cover(?:s|ed)?|fund(?:s|ed)?|pay|pays|paid for|financed?|finances|met|meet|support(?:s|ed)?|reimbursed?|claim|get"
    r"|gefördert|fördert|übernommen|übernehmen"
    r"|übernimmt|finanziert|bezuschusst|financ\w+|couv\w+|prise?s? en charge|subvention\w*|remboursée?s?|subvenciona\w*"
    r"|cubr\w+|cubiert\w+|copert[aoie]|copre|coprite"
    r"|finanzia\w*|rimborsat\w+)"
)
_SHARE = re.compile(
    rf"(?:(?:how much|what (?:share|percentage|proportion|part)) of\b.{{0,30}}?\b{_COSTS}\b.{{0,30}}?\b{_PAYS}(?: .{{0,12}})?"
    r"|what(?:'s| is| are)? the (?:maximum )?(?:funding|grant|aid|co-?financing|co-?funding|intervention|support) (?:rate"
    r"|intensity|percentage)s?(?: .{0,30})?"
    rf"|(?:wie ?viel(?:e)?(?: prozent)?|welcher (?:an)?teil|welchen (?:an)?teil) (?:der|des|meiner|von"
    rf"|vom)\b.{{0,30}}?\b{_COSTS}\b.{{0,30}}?\b{_PAYS}(?: .{{0,12}})?"
    r"|wie hoch (?:ist|sind) (?:der|die) (?:maximale )?(?:förder(?:quote|satz|sätze|anteil|intensität)|zuschussquote"
    r"|beihilfeintensität)(?: .{0,30})?"
    r"|quel(?:s)? (?:est|sont|sera) les? taux (?:maximal |maximum )?(?:de |d')(?:la |l')?(?:aide|subvention"
    r"|(?:co)?financement|intervention|prise en charge)(?: .{0,30})?"
    rf"|(?:quelle (?:part|proportion)|quel pourcentage|à quelle hauteur)\b.{{0,30}}?\b{_COSTS}\b.{{0,30}}?\b{_PAYS}(?: .{{0,12}})?"
    r"|cuál es (?:la intensidad|el porcentaje)(?: máxim[oa])? de (?:la )?(?:ayuda|subvención|(?:co)?financiación)(?: .{0,30})?"
    rf"|qué (?:porcentaje|parte|proporción) (?:de|del)\b.{{0,30}}?\b{_COSTS}\b.{{0,30}}?\b{_PAYS}(?: .{{0,12}})?"
    r"|qual è (?:l'intensità|la percentuale|il tasso)(?: massim[oa])? (?:di |del |dell'|d')(?:aiuto|contributo|contribuzione"
    r"|(?:co)?finanziamento|agevolazione)(?: .{0,30})?"
    rf"|(?:quanta parte|quale (?:percentuale|quota|parte)) (?:de[il]|dell[ae])\b.{{0,30}}?\b{_COSTS}\b.{{0,30}}?\b{_PAYS}(?: .{{0,12}})?)"
)


# Of whoever may apply, what for, how much and by when, in English and German.
_PARTS = (
    (
        "grant",
        re.compile(
            r"how much (?:money |funding |support )?(?:can|may|could|will|do|does) .{1,30} (?:apply for|ask for|request|get|receive|claim"
            r"|be awarded|bid for|give|award|offer)"
            r"|wie ?viel (?:geld |förderung |zuschuss )?(?:kann|können|darf|bekomm\w+|erhält|erhalten) .{2,30}"
        ),
    ),
    (
        "eligibility",
        re.compile(
            r"(?:(?:is|are) (?:my|our|your|we)(?: \w+){0,2}|am i) eligible(?: to apply| for .{3,40})?"
            r"|can (?:i|we|my \w+|our \w+) apply(?: for (?:this|the|an?) \w+(?: \w+)?)?"
            r"|wer (?:kann (?:den|die|das|einen?) \S+ (?:beantragen|erhalten|bekommen)|(?:bekommt|erhält) (?:den|die|das|einen?) \S+)"
        ),
    ),
    (
        "actions",
        re.compile(
            r"what (?:does|will|can|do|would) (?:the|this|our|we|it|you)(?: \w+){0,3} (?:fund|support|cover|pay for)"
            r"|what (?:can|may|could) (?:the|this|my|our|you|we|i)(?: \w+){0,3} (?:be used for|be spent on|use it for|spend it on)"
            r"|was (?:fördert|unterstützt|bezuschusst|finanziert|bezahlt) (?:die|der|das|unsere?) \S+(?: \S+)?"
            r"|wofür (?:kann|können|darf|wird) .{3,50}"
        ),
    ),
    (
        "deadline",
        re.compile(
            r"when (?:does|do|is|are|must|should) .{2,40} (?:close|due|closing date|deadline|be submitted|be in|be received)"
            r"|bis wann (?:muss|müssen|kann|können|darf|ist|sind) .{0,30}"
            r"(?:antr[aä]ge?|bewerb\w+|einreich\w+|eingereicht|gestellt|beantrag\w+)"
        ),
    ),
    ("priorities", re.compile(r"which (?:topics|themes|areas|subjects|fields) .{3,40}|what (?:do|would) we (?:want|like) to see")),
)
_DENIAL = re.compile(r"\b(?:not|nicht) | (?:not|nicht)$|n't\b")
_NOT_ASKED = re.compile(
    r"\b(?:not|cannot|\w+n't|nicht|keine?\w?|report\w*|hear|decision\w*|payments?|paid|money be|more than one"
    r"|nachweis\w*|abger\w+|abgeschl\w+|entsch\w+)\b"
)


def asked(words: str) -> str | None:
    """What normalised words ask for that are a question: "rate", "duration", "grant", …; None for other questions."""
    if not words.startswith(_BEGINS):
        return None
    if part := None if _NOT_ASKED.search(words) else next((meaning for meaning, form in _PARTS if form.fullmatch(words)), None):
        return part
    told = _DENIAL.sub("", words)
    if told != words and any(form.fullmatch(told) for _, form in _PARTS):
        return "neutral"  # "What does the fund not cover?"
    if _OTHERS.search(words):
        return None
    if _DURATION.fullmatch(words):
        return "duration"
    return "rate" if _SHARE.fullmatch(words) else None
