"""What a sum's sentence speaks of: this call, a project and what it costs, a fund that grants come out of."""

from __future__ import annotations

import re
from decimal import Decimal

# "80% of the total budget for the project": no call's.
_OF_A_PROJECT = re.compile(
    r"\s?(?:of|for|du|de\sl['’]|de\svotre|des|d['’]un|der|del|de\scada|dell[ao']|do|van\shet|of\seach|of\sa)\s?(?:the\s|your\s|an?\s|each\s|entire\s|selected\s){0,3}"
    r"(?:project|proposal|projet|projekt(?:e?s)?|vorhabens?|proyecto|progetto|projeto|actuaci[óo]n|opération|action)(?!\w)",
    re.I,
)
# "Small projects may not exceed a total volume of".
_PROJECTS_HAVE = re.compile(
    r"(?:projects?|proposals?|projekte?|vorhaben|projets?|proyectos?|progett[oi]|projetos?)\s(?:[^\W\d]+\s){0,3}"
    r"(?:may|must|should|can|cannot|shall|dürfen|darf|müssen|muss|sollen|soll|doi(?:t|vent)|peu(?:t|vent)|deben?|deberán?|podrán?|dev(?:e|ono)|devem?"
    r"|possono|mit|with|avec|con|com)\s(?:[^\W\d]+\s){0,4}\Z",
    re.I,
)
A_CALL = re.compile(
    r"(?<!\w)(?:calls?|round|appels?|aufrufe?s?|förderaufrufe?s?|ausschreibung|\w*runde|convocatorias?|bando|bandi|avviso|nabór\w*|naboru|konkurs\w*|oproep"
    r"|utlysning\w*|edital|aviso|chamada|concurso|competition)(?!\w)",
    re.I,
)
# "This third call will award grants of …".
_THIS_CALL = re.compile(
    r"[•–*-]?\s?(?:[^\W\d]{1,12}\s){0,3}?(?:this|ce|cet|cette|dies(?:er|e|en|em|es)|esta|este|questo|quest['’]|aquesta|este|esta|deze|dit|denna|ten|tego)\s"
    r"(?:(?:present|first|second|third|fourth|fifth|new|\w+ième|premier|nouvel|erste|zweite|dritte|primera|segunda|tercera|nueva|primo|secondo|terzo)\s)?"
    r"(?:call|round|competition|edition|appel|édition|aufruf|ausschreibung|förderrunde|convocatoria|edición|bando|avviso|edizione|convocatòria|edital|oproep"
    r"|utlysning|nabór|naboru|konkurs)\w{0,2}(?!\w)[^.;\d]{0,90}\Z",
    re.I,
)
# "Im ersten, aktuellen Aufruf stehen …"
_CURRENT_CALL = re.compile(
    r"[•–*-]?\s?(?:im|in\s(?:der|the)|dans\sl['’]|en\sla|nel|nella|under\sthe|for\sthe|für\s(?:den|die))\s?(?:(?:first|erste[nr]?|[^\W\d]{4,9}te[nr]),?\s)?"
    r"(?:current|present|aktuellen?|laufenden?|vorliegenden|actual|presente|attuale)\s"
    r"(?:(?:\w{0,10}call|\w{0,10}aufruf|\w{0,10}runde|\w{0,12}ausschreibung|round|competition|convocatoria|bando|avviso)|appel)(?!\w)[^.;\d]{0,60}\Z",
    re.I,
)
# "Doté de 10 millions d'euros, cet appel retient"
THIS_CALL_BEHIND = re.compile(
    r",\s(?:this|ce|cet|cette|dieser?|diese|esta|questo|quest['’]|este)\s?(?:call|round|competition|edition|appel|édition|aufruf|ausschreibung|convocatoria|bando|avviso|edital|aviso)(?!\w)",
    re.I,
)
# "Funding for small projects up to 20 000 €": how large they may be, not what they get.
SIZE_OF_PROJECTS = re.compile(
    r"(?<![^\W\d])(?:(?:small|micro|pilot)[\s-]projects?|\w{0,16}projekte?n?|\w{0,12}vorhaben|(?:petits?|micro)[\s-]?projets?|(?:pequeños\s|micro)proyectos?"
    r"|(?:piccoli\s|micro)progetti?|projecten)\s\Z",
    re.I,
)
# "Up to €50,000 per project is available from a total fund of €1 million": the second is what the first comes from.
OUT_OF = re.compile(
    r"(?<!\w)(?:from|out\sof|aus|sur|parmi|con\scargo\sa|su|da|z|uit|ur|fra)\s(?:[^\W\d]{1,12}['’\s]\s?){0,2}"
    r"(?:total|overall|fund|pot|pool|budget|enveloppe|fonds|gesamt\w*|topf|fondo|presupuesto|dotazione|puli)(?!\w)[^.;\d]{0,24}\Z",
    re.I,
)
# "the first part of the 83 million of the whole programme"
OF_A_PROGRAMME = re.compile(
    r"[^.;\d]{0,40}?\b(?:(?:whole|entire|overall)\sprogramme?|intero\sprogramma|ensemble\sdu\sprogramme|gesamte[ns]?\sprogramms?"
    r"|(?:todo\sel|conjunto\sdel)\sprograma"
    # "the €7 million Rural Development (LEADER) Programme"
    r"|(?:rural\sdevelopment|leader|operational|recovery|cohesion|territorial|framework)(?:\s[\w()&-]+){0,3}?\sprogramme?)\b",
    re.I,
)
# Behind a sum: "in total", "will be awarded across all projects".
IN_ALL = re.compile(
    r"\s(?:in\s(?:total|all|totaal|totale)|au\stotal|insgesamt|en\stotal|totalt|w\ssumie)\b(?!\s(?:costs?|expend|budget|project|kosten))"
    r"|\s(?:(?:[^\W\d]{1,12}\s){1,3}?(?:awarded|granted|distributed|allocated|given(?:\sout)?|shared(?:\sout)?|split|divided|attribué\w*|distribu\w+"
    r"|répartis?|reparti\w*|vergeben|verteilt|ausgeschüttet|conced\w+|otorg\w+|assegnat[ei]|verdeeld)\s"
    r"(?:in\s(?:total|all|totale|totaal)\b|au\stotal|en\stotal|altogether|overall|insgesamt|complessivamente|à\sl['’]ensemble|to\s(?:several|all)\s)"
    r"|(?:[^\W\d]{1,12}\s){0,4}?(?:(?:across|among|between)\s(?:all|the|several)\s(?:[^\W\d]{1,12}\s)?"
    r"(?:projects|applicants|winners|recipients|grantees|proposals|awards)"
    r"|across\s(?:two|three|four|five|six|\d{1,2})\s(?:[^\W\d]{1,12}\s)?(?:areas|regions|strands|lots|themes|priorities|topics|streams)\b"
    r"|al\sconjunto\sde\s(?:las|los)\s|entre\sl['’]ensemble|pour\sl['’]ensemble\sdes|entre\s(?:tous|todos|todas)\s|tra\stutti\s|(?:auf|an|unter)\s(?:alle\w?|mehrere\w?)\s))",
    re.I,
)
# "A maximum of 5 million a year, for a total of 25 million": all that one grant gets.
YEARS_TOGETHER = re.compile(
    r"(?<!\w)(?:a\syear|per\s(?:year|annum|år)|annually|par\san|pro\sjahr|jährlich|al\saño|anuales|all['’]anno|annui)[\s,(]{1,2}"
    r"(?:(?:for|with|or|i\.e\.|soit|also|por|per|y|e)\s)?(?:un[ae]?\s|an?\s)?(?:maximum\s)?(?:total|insgesamt|gesamthaft)\w{0,3}\s(?:of\s|de\s|di\s|von\s)?\Z",
    re.I,
)
PROJECTS = re.compile(r"(?<!\w)(?:projects?|projekte?n?|vorhaben|projets?|proyectos?|progett[oi])(?!\w)", re.I)
# "Of the £40m announced for the sector, £12.6 million is …": what this call's sum is taken from.
TAKEN_FROM = re.compile(r"\W{0,3}(?:out\sof|of|sur|von|aus|de|dei|dai)\s(?:the|les|den|los|gli|i)?\s?\Z", re.I)
# A period of many years, as programmes have; calls name a year or two.
PERIOD = re.compile(
    r"(?<!\d)20(?:07|14|21|28)\s?(?:[-–—/]|to|bis|à|a|al?|until)\s?(?:20)?(?:13|20|27|34)(?!\d)"
    r"|\bförderperiode\b|\b(?:programming|funding)\speriod\b|\bpériode\sde\sprogrammation\b|\bper[ií]odo\sde\sprogramaci[óo]n\b"
    r"|\bperiodo\sdi\sprogrammazione\b|\bokres\w*\sprogramowania\b|\bprogrammaperiode\b|\bprogramperiod\w*",
    re.I,
)
# No call has so much, a plan or framework has: "Horizon Europe has a budget of 95.5 billion".
_A_PLANS = dict.fromkeys(("EUR", "GBP", "USD", "CHF", "CAD", "AUD", None), Decimal(5_000_000_000))
_BACK = 80


# "Les subventions ne sont pas remboursables. Elles vont de …": who "they" are.
_THEY = re.compile(
    r"\s{0,3}(?:they|elles|ils|sie|diese|ellas|ellos|estas|essi|esse)\s(?!.{0,60}(?:insgesamt|altogether|in\stotal|au\stotal|en\stotal))",
    re.I,
)
_GRANTS_BEFORE = re.compile(
    r"(?:\A|[.!?;\n]\s{0,3})(?:(?:the|all|les|die|alle|las|los|i|le|gli)\s)?(?:grants|awards|bursaries|subventions|aides|bourses|zuschüsse|zuwendungen"
    r"|förderungen|stipendien|ayudas|subvenciones|becas|contributi|sovvenzioni|borse)\s[^.;!?\n]{3,150}[.;!?]\s{0,3}\Z",
    re.I,
)
_A_SENTENCE = 200


def are_grants(sentence: str, earlier: str) -> bool:
    """Whether a sentence goes on about "they", who are grants in the one before it: "Grants are paid up front. They range from"."""
    return _THEY.match(sentence) is not None and _GRANTS_BEFORE.search(earlier[-_A_SENTENCE:]) is not None


def is_a_plans(most: Decimal | None, currency: str | None) -> bool:
    """Whether a sum is too large for any one call."""
    limit = _A_PLANS.get(currency)
    return most is not None and limit is not None and most >= limit


def is_about_this_call(sentence: str, at: int) -> bool:
    """Whether a sentence begins with this call: "This third call will award", "Im ersten, aktuellen Aufruf stehen"."""
    return _THIS_CALL.match(sentence, 0, at) is not None or _CURRENT_CALL.match(sentence, 0, at) is not None


def is_a_projects(sentence: str, first: int, stop: int) -> bool:
    """Whether words for a total that stand there are said of a project: "the total budget of the project"."""
    return _OF_A_PROJECT.match(sentence, stop) is not None or _PROJECTS_HAVE.search(sentence, max(0, first - _BACK), first) is not None


# "Il contributo minimo deve essere superiore a"
HAS_TO_BE = re.compile(r"\b(?:deve|devono|debe|deben|doi(?:t|vent)|must|muss|müssen|has\sto)\s(?:[^\W\d]+\s){0,2}\Z", re.I)


_MINIMIS = re.compile(r"minimis|(?<!\d)(?:2023/283[12]|1407/2013|1408/2013)(?!\d)", re.I)  # the regulations on them
_DE_MINIMIS = (200_000, 300_000, 50_000, 750_000)  # of all, of farms, of services of general interest


def is_de_minimis(sentence: str, most: Decimal | None) -> bool:
    """Whether it is what all of a company's small aids together may not exceed."""
    return most in _DE_MINIMIS and _MINIMIS.search(sentence) is not None


# "(if the costs exceed 40,000 euros)", "wenn die Kosten 40.000 Euro übersteigen": where something holds.
_WHERE = re.compile(
    r"(?<!\w)(?:if|when|where|si|se|cuando|quando|lorsque)\s(?:the\s|le\s|la\s|el\s|il\s|l['’])?(?:[^\W\d]{2,14}['’\s]){1,6}"
    r"(?:exceeds?|is\s(?:over|above|more\sthan)|superan?|superi(?:no)?|superen?|eccede|dépassent?|excèdent?|est\ssupérieure?\sà)\s(?:the\s|i\s|los\s|les\s)?\Z"
    r"|(?<!\w)(?:that|which|qui|que|che)\s(?:exceeds?|superan?o?|superen|rebasen|excedan|dépassent|excèdent)\s(?:the\s|i\s|los\s|les\s)?\Z"
    r"|(?<!\w)(?:die|der|das|welche)\s(?:über|oberhalb\svon|mehr\sals)\s\Z"
    r"|(?<!\w)(?<!no\s)(?:rebasen|superen|excedan|sobrepasen)\s(?:los\s)?\Z"
    r"|(?<!\w)(?:wenn|sofern|falls)\s(?:[^\W\d]{2,16}\s){1,5}\Z",
    re.I,
)
# "En dessous de 25 000 €, les demandes relèvent d'un autre appel"
_BELOW_FIRST = re.compile(
    r"\W{0,3}(?:below|under|en dessous de|au-dessous de|unter|unterhalb von|por debajo de|al di sotto di|sotto i)\s?\Z", re.I
)
_BELOW_ITSELF = re.compile(r"(?:below|under|en dessous|au-dessous|unter|por debajo|al di sotto|sotto)(?![^\W_])", re.I)
_EXCEED = re.compile(r"\s(?:übersteig|überschreit)\w+", re.I)


# "Anträge über 50.000 Euro werden dem Beirat vorgelegt": which of them are dealt with otherwise.
_THOSE_OF = re.compile(
    r"\W{0,3}(?:für\s|bei\s)?(?:anträgen?|gesuchen?|projekten?|vorhaben)\s(?:über|ab|von\smehr\sals|mit\smehr\sals)\s\Z", re.I
)
_ARE_DEALT_WITH = re.compile(r"\s(?:euro\s)?(?:werden|wird|müssen|muss|ist|sind|entscheidet|gilt|gelten|braucht|brauchen|bedürfen)\b", re.I)


def is_a_condition(sentence: str, at: int, end: int) -> bool:
    """Whether the sum is one that has to be exceeded for something to hold."""
    if _BELOW_FIRST.fullmatch(sentence, 0, at) or (not sentence[:at].strip(" \n•–-") and _BELOW_ITSELF.match(sentence, at)):
        return True
    if _THOSE_OF.fullmatch(sentence, 0, at) and _ARE_DEALT_WITH.match(sentence, end):
        return True
    found = _WHERE.search(sentence, max(0, at - _BACK), at)
    return found is not None and (not found[0].lower().startswith(("wenn", "sofern", "falls")) or _EXCEED.match(sentence, end) is not None)
