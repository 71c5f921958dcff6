"""What a date is said of: a call that is open up to it, a round that is over, a grant that is named after a step."""

from __future__ import annotations

import re

from parsers import smaller_cues
from parsers.cues import AID, CALLS, NOUN, Cue, any_of, cues
from parsers.date_asides import hands_in_behind, is_done_behind
from parsers.date_steps import Use
from parsers.labels.cues import cue
from parsers.windows import FROM_ON, NOT_BEFORE, OPEN_WORDS

# Up to a day, not "before" or "by" it: "will open before 5 May" says nothing of the last day.
_UP_TO = re.compile(
    r"(?<!\w)(?:until|till|through|up\sto|bis(?:\seinschließlich)?(?:\szum)?|jusqu['’](?:au|à)|hasta|fino\sal?|fins\sal?|até|tot(?:\sen\smet)?|t/m"
    r"|до|kuni|iki|līdz|do(?:\sdnia)?|till(?:\soch\smed)?|til|până\s(?:la|pe|în)|έως|μέχρι)(?!\w)[^.;\n\d]{0,45}$"
)
_TO_APPLY_FOR = re.compile(any_of(CALLS + NOUN + " inscriptions? iscrizion[ei]"))
_CALL = re.compile(
    any_of(
        r"""
calls? (?:application|submission)\s(?:round|window|phase)s? competition
appels? guichet convocatorias? convocatòria convocatória bando avviso sportello ausschreibung\w* \w{0,10}aufruf\w* wettbewerb
bewerbungsphase einreichphase antragsphase oproep nabór\w* konkurs utlysning\w* výzv\w+ apel poziv candidaturas candidatures
"""
        + smaller_cues.CALLS
    )
)
# A call that goes on; a scheme or a project may as well, and its end is no last day.
_GOES_ON = re.compile(
    r"(?<!\w)(?:runs?|running|läuft|laufen|court|courent|se\sdéroulent?|corre|decorrem?|loopt|trwa|löper|pågår|probíhá|vale|valid[oae]?|gültig|valable"
    r"|vigente|in\sgang|dura|galioja|kehtib|vrijedi|traje|траје|триває|trvá|voimassa)(?!\w)"
)
_RUNS = re.compile(rf"{_CALL.pattern}[^.;\n]{{0,60}}?{_GOES_ON.pattern}[^.;\n]{{0,40}}$")
_IS_RUN = re.compile(rf"\s[^.;\n]{{0,20}}?{_GOES_ON.pattern}[^.;\n]{{0,40}}?{_CALL.pattern}")
_PUT_OFF = re.compile(
    r"\b(?:se\s(?:amplía|prorroga|extiende)|(?:è|viene)\s(?:prorogat|estes)[ao]"
    r"|(?:est|sont)\s(?:prolongé|reporté)e?s?|ha\sampliado)\s$"
)
_NO_SUBJECT = frozenset(
    """
it this is are stays stay remains remain still now currently which and the
er sie es ist sind bleibt bleiben noch derzeit aktuell
ce elle il est sont reste restent encore actuellement
esta este está están sigue permanece permanecerá
questo questa è sono resta rimane ancora aberta aberto ainda het is nog staat to jest nadal
""".split()
)
_AID = re.compile(any_of(AID))
_IT = re.compile(r"\W*(?:it|elle|il|celui-ci|celle-ci|er|sie|es|dieser|diese|este|esta|questo|questa)\s")
# "La piattaforma non sarà disponibile dal 20 al 22"
_NOT_OPEN = re.compile(rf"(?<!\w)(?:not|non|nicht|no|ne|n['’]t|inte|nie|niet|não)\s(?:[^\W\d]{{1,12}}\s){{0,3}}?{OPEN_WORDS.pattern}")
_CLAUSE = 160
# Behind what begins: the day that follows is the one on which it ends.
_ENDS_THEN = re.compile(
    r"\s(?:y|et|e|and|und)\s(?:[^\W\d_]{1,12}\s){0,2}?(?:termina(?:rá)?|finaliza(?:rá)?|concluye|concluirá|acaba|vence|se\stermine(?:ra)?|s['’]achève(?:ra)?"
    r"|prend(?:ra)?\sfin|scade|termina|terminerà|endet|ends?|closes?)\s(?:el\s|le\s|il\s|am\s|on\s|the\s)?(?:\w{4,10}\s)?\Z"
)
_DONE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th)|premi(?:er|ère)|deuxième|second[eoa]?|troisième|derni(?:er|ère)|erste[rs]?|zweite[rs]?"
    r"|dritte[rs]?|letzte[rs]?|primer[ao]?|segund[oa]|tercer[ao]?|últim[oa]|prim[oa]|terz[oa]|ultim[oa]|primeir[oa]|terceir[oa]|eerste|tweede|derde|laatste)"
    r"\s(?:[^\W\d_]{1,20}\s){1,4}(?:was|were|ran|took\splace|war|waren|lief|liefen|fand|était|étaient|a\sété|s['’]est|estuvo|estuvieron|fue|era|erano"
    r"|è\sstat[oa]|esteve|foi|liep|vond)\b"
    # "The first call, which closed on"
    r"|\b(?:first|second|third|last|previous|pilot|premi(?:er|ère)|derni(?:er|ère)|précédente?|erste[rs]?|letzte[rs]?|vorige[rs]?|primer[ao]?|últim[oa]|anterior"
    r"|prim[oa]|ultim[oa]|precedente)\s(?:[^\W\d_]{1,20}\s){0,2}[^\W\d_]{1,20},\s(?:which|that|qui|que|che|d(?:er|ie|as))\s(?:had\s|s['’]est\s|se\s|si\s)?"
    r"(?:closed|ended|ran|clôturée?|achevée?|terminée?|endete|lief|cerró|terminó|finalizó|è\schius[oa]|chiuse)\b"
    # "Applications for round one closed on", "Für Projekte im Frühjahr lief die Frist am": of two rounds the one that is over.
    r"|(?:(?:for|of|in)\s(?:the\s)?(?:first\s(?:round|call|phase)|(?:round|call)\s(?:one|1))|(?:der|des|zur|für\sdie)\s(?:ersten?|letzten?|vorigen|vergangenen)\s"
    r"(?:\w{0,14}runde|\w{0,12}ausschreibung|phase))\s(?:\w{1,12}\s){0,2}(?:closed|ended|endeten?)\b"
    r"|\b(?:selected|funded|approved|awarded)\s(?:under|in|by|within|through)\sthe\s(?:first|second|previous|last|earlier)\s(?:call|round)\s\([^()]*\Z|\b(?:lief|endete)n?\sdie\s\w{0,14}frist(?:en)?\b"
)
# "travel grants", "aide à la réalisation de", "contributi per la realizzazione": no step, but what the money is called after.
_NAMED_AFTER = re.compile(rf"[\s-](?:{any_of(AID)}|awards?|call|programme|fund(?:s|ing)?\b)")
_FOR_WHICH = re.compile(
    rf"{any_of(AID)}\s(?:for|to(?:wards)?|pour|à|d[eu']|zur|für|para|per|di|voor|för|na)\s?(?:[^\W\d_]{{1,12}}['’\s]\s?){{0,2}}$"
)
# Said before a date that is no longer, or not yet, what counts.
NOT = re.compile(
    r"\b(?:not(?!\slater|\smiss)|non(?!\soltre)|nicht(?!\sspäter)|y\sno|instead\sof|rather\sthan|statt|anstatt|au\slieu\sdu?|(?:originally|initially)(?:\s(?:announced|set|planned|fixed|scheduled)(?:\s(?:as|for|at|on))?)?|ursprünglich|zunächst|anfangs|d['’]abord|au\sdépart|en\sprincipio|in\sun\sprimo\smomento|at\sfirst"
    r"|initialement|previously|formerly|pierwotnie|ursprungligen|från\sbörjan|oorspronkelijk|eerder\sgecommuniceerde\s\w+|inicialmente(?:\s(?:previst[oa]|fixad[oa])(?:\spara)?)?|inizialmente|précédemment|anteriormente|precedentemente|auparavant|au\slieu\sd['’]u?n?|en\slugar\sdel?"
    r"|anziché|invece\sdel?|al\sposto\sdel?|(?:should\shave\s(?:opened|closed|started)\s(?:on)?)|was\s(?:supposed\s)?to\s(?:have\s)?(?:open|close|start|end)(?:e?d)?|devait\s(?:s['’])?(?:ouvrir|fermer|clore)|doveva\s(?:aprir|chiuder)\w+|(?:debía|tenía\sque)\s(?:abrir|cerrar)\w*)\s(?:\w{1,5}\s){0,2}$"
    # "(was 20 April 2026)": what stood there before.
    r"|[(\[]\s?(?:was|war|bisher|bislang|until\snow|extended\sfrom|verlängert\svom|zuvor|vorher|vormals|früher|alt|old|before|ex|avant|auparavant|antes"
    r"|anteriormente|era|prima|in\sprecedenza|dříve|tidigare|eerst|was\seerst)"
    r"[:\s]\s?(?:(?:the|am|bis|zum|on|until|el|le|il|del?|den)\s){0,2}$|\b(?:after|nach\sdem|après\sle)\s$"
    # "in fiscal year 2026 (April 2026 - March 2027)"
    r"|\b(?:fiscal|financial|budget(?:ary)?)\syear\s(?:20\d\d\s|20\d\d[/-]\d\d\s)?\($|\bhaushaltsjahr\s(?:20\d\d\s)?\($"
)
PAST = re.compile(
    r"\b(?:was|were)\s(?:due|to\sbe\s(?:handed\sin|sent\sin|submitted|received))\b|\bhaving\s(?:closed|ended|opened\sand\sclosed)\s(?:on|in|at)\b|"
    r"^\W{0,3}(?:[^\W\d]{1,6}\s){0,3}(?:(?:session|édition|campagne)\sprécédente|(?:edición|convocatoria)\s(?:anterior|pasada)"
    r"|(?:scorsa|passata)\s(?:edizione|tornata))\b|"
    r"\badjustments?\sto\s|\b(?:was|were)\sopen(?!ed)\b|\bétai(?:en)?t\souvert\w*|\b(?:estuvo|estuvieron|estaba)\s(?:abiert|disponible)\w*|\b(?:era|è\sstat[oa])\sapert[oa]\b|"
    # "konnten Anträge bis zum … eingereicht werden", "pouvaient être déposées jusqu'au"
    r"\b(?:konnten?|mussten?|pouvai(?:en)?t|devai(?:en)?t\sêtre|podían?|debían?|potevano|poteva|andavano|dovevano|kunde|mohli|można\sbyło)\s(?:\S{1,24}\s){0,6}?(?:bis|jusqu|hasta|[fs]ino|till|do|avant|antes|entro|le(?=\s\Z))\b|(?<!anträge\s)(?<!bewerbungen\s)(?<!skizzen\s)\bwaren\s(?:\S{1,20}\s){0,3}?bis\b|\bhad\sto\sbe\s(?:submitted|sent|made|received)\b|"
    r"\b(?:applications?|proposals?|bids?|entries)\s(?:for\s[^.;:]{3,40}\s)?could\sbe\s(?:submitted|made|sent|handed\sin)\s(?:[^\W\d]+\s){0,3}?(?:until|till|by|up\sto)\b|"
    r"\blast\syear(?:['’]s)?\b|\bl['’](?:an\sdernier|année\s(?:dernière|passée)|anno\s(?:scorso|passato))\b|\bel\saño\spasado\b|\b(?:im\s)?(?:letzten\sjahr|vorjahr)\b|"
    # "The deadline for the first call was": that of this one is to come.
    r"\b(?:first|1st|pilot|premier|première|ersten?|primer[ao]?|prim[oa])\s(?:\w{0,14}(?:call|round|appel|session|édition|aufruf|ausschreibung|runde)|convocatoria|edición|bando|edizione)"
    r"\s(?:was|war|era|était|fue)\s(?:(?:on|the|am|der|den|el|il|le)\s){0,2}(?=\d|[^\W\d]+\s\d|\Z)"
    r"|\b(?:old|original|initial|alte|ursprüngliche|ancienne|vecchia|antigua)\s(?:(?:closing|submission|application)\s)?"
    r"(?:deadline|date|\w{0,14}frist|échéance|scadenza|fecha)\b"
    r"|\b(?:last|letzte[rn]?|dernière?|última|ultim[oa]|vorige|laatste|sista|ostatni\w?)\s(?:round|call(?!\sfor\b)|competition|ausschreibung|runde|aufruf"
    r"|campagne|session|édition|appel|convocatoria|edición|bando|edizione|ronde|omgång|nabór)(?!\w)"
    r"|\b(?:previous|former|earlier|past|précédent\w*|vorherige\w?|anterior\w*|precedent[ei])\s(?:\w+\s)?\w+"
    # "el plazo, que finalizaba el", "scadenza originaria", "date limite initiale": the adjective behind, the tense of what was.
    r"|\b(?:que|che|qui|which|das|die|der)\s(?:se\s|s['’]|si\s)?(?:finaliz|termin|vencí|expir|conclu|cerr|scadev|achev|endet)(?:aba|ía|a|ava|iva|ait|e)\b"
    # "Пријаве су се подносиле до": in the past.
    r"|\b(?:пријаве|предлози|захтеви|prijave|prijedlozi)\s(?:су|so|su)\s(?:се\s|se\s)|\b(?:esitati|laekusid|buvo\s(?:priimamos|teikiamos)|приймалися|подавалися)\b"
    r"|\b(?:scadenza|termine|échéance|date\slimite|plazo|clôture)\s(?:originari[oa]|original|inizial[ei]|initiale?|inicial|precedente|précédente|anterior)\b"
)
TOO_LATE = re.compile(
    r"\)?\s(?:is|was)\s(?:wrong|incorrect|a\smistake|an\serror)\b|"
    r"[^.\n\d]{0,40}\blehetett\b|"
    r"[^.]{0,60}\bnot\s(?:be\s)?(?:eligible|considered|accepted)\b|[^.]{0,60}\b(?:non\srecevable|nicht\sberücksichtigt)"
    r"|\s(?:have|has|were|was|wurden|haben|ont)\b"
)
_FEW = 60
_CAME_IN = re.compile(r"\b(?:received|reçue?s|eingegangen\w*|recibid[ao]s|pervenut[ei])\b")
_APPLY_FROM = re.compile(
    r"\b(?:can|may|could|will\sbe\sable\sto|able\sto|possible\sto|peuvent|pouvez|pourrez|pourront|podrán?|pueden|puede|possono|potranno|potrà)\s"
    r"(?:now\s|(?:begin|start)\sto\s|commencer\sà\s|empezar\sa\s|comenzar\sa\s|iniziare\sa\s|cominciare\sa\s)?(?:apply|candidater|postuler|postular(?:se)?|solicitar(?:se)?|solliciter|demander|pedir|chiedere|inoltrare|spedire|inviare|presentare|déposer|candidarsi)\b(?:[^.;\d]|\d\.\d){0,60}$"
    r"|\b(?:aanvragen|indienen|aanmelden)\skan\b[^.;\d]{0,40}$|\b(?:kan\s(?:du|ni|man)|(?:du|ni|man)\skan)\s(?:söka|ansöka|søke|søge)\b[^.;\d]{0,40}$"
    r"|\b(?:requests?|applications?|bids?|proposals?)\s(?:[^\W\d]+\s){0,6}?(?:(?:may|can|could)\sbe\s(?:made|submitted|filed|lodged|accepted|sent)|will\sbe\s(?:accepted|welcomed?))(?!\s(?:public|available|forward))\b[^.;\d]{0,40}$"
)
_EARLIEST = re.compile(
    r"\b(?:(?:no|not)\searlier\sthan|frühestens\s(?:ab|am|vom)(?:\sdem)?|au\splus\stôt\sle|non\sprima\sdel|no\santes\sdel)\s(?:the\s)?$"
)
_TAKES = re.compile(
    rf"{OPEN_WORDS.pattern}|\b(?:live|start|taking|taken|considered|acce[pt]t\w+|admit\w+|acept\w+|recib\w+|recevables?|ouvr\w+|abrir\w+|apr\w+|erst|vor)\b"
)
# Steps after the applications are in, of the funder and of projects; "Conference: deadline" may be the name of what is applied for.
_OF_THE_FUNDER = re.compile(
    r"approval|endorsement|sign-?off|(?:pr[eé])?(?:s[eé]le[ck]|selec|selez)|vorauswahl|auswahl|jur[yo]|giuria|[eé]valua|avalia|valutaz|bewert|assess|review|result|ergebnis|r[eé]sult|risult|esit"
    r"|claim|spen[dt]|projects?\s(?:end|complet|start|period)|invoice|implement|complet|acceptance|registr|webinar"
    r"|graduatori|notif|decision|entscheid|resoluci|announce|sign|report|rapport|bericht|informe|justific|rendicont|payment|paiement|pago|wynik|výsled"
)

# "Letters of intent are due by"
_NOTHING_ELSE = re.compile(r"[\s:–-]*(?:(?:is|are|will\sbe|was|were)\s)?")


_APPLICANT = re.compile(r"applicants?\b|candidate?s?\b")


def names_applications(before: str) -> bool:
    """Whether words name what is handed in, or that it is; those who apply are not."""
    return any(cue.sense in ("verb", "noun") and not _APPLICANT.match(before, cue.start) for cue in cues(before))


def is_open_until(before: str, after: str) -> bool:
    """Whether a call is said to be open, or to run, up to the date, in either order: "bis 5. Mai läuft der Aufruf"."""
    up_to = _UP_TO.search(before)
    if up_to is None and not smaller_cues.BEHIND.match(after):
        return False
    end = up_to.start() if up_to else len(before)
    lead = before[max(0, end - _CLAUSE) : end]
    if _RUNS.search(lead):
        return True
    if _IS_RUN.match(after):
        return is_run_behind(after)
    if _PUT_OFF.search(lead) and _TO_APPLY_FOR.search(after) and not any(cue.sense in ("event", "law") for cue in cues(after)):
        return True  # "Se amplía hasta el 8 de mayo el plazo"
    is_open = OPEN_WORDS.search(lead)
    if is_open and not set(re.findall(r"\w+", lead[: is_open.start()])) - _NO_SUBJECT:
        return True  # "Open until 5 May 2026", "It stays open until"
    subject = _TO_APPLY_FOR.search(lead) or _AID.search(lead)
    return bool((subject and (is_open or OPEN_WORDS.search(after))) or (_TO_APPLY_FOR.search(after) and OPEN_WORDS.search(after)))


def may_apply(before: str, after: str, lead: str = "") -> bool:
    """Whether what begins is the time to apply: "from 3 March … proposals may be submitted", "the call is … open", "It is open from"."""
    if hands_in_behind(after) or is_run_behind(after):
        return True
    around = f"{before} {after}"
    if _NOT_OPEN.search(around):
        return False
    if not OPEN_WORDS.search(around) or any(cue.sense in ("event", "law") for cue in cues(after)):
        return False
    return bool(_TO_APPLY_FOR.search(around) or _AID.search(before) or (_IT.match(before) and _TO_APPLY_FOR.search(lead)))


def is_run_behind(after: str) -> bool:
    """Whether the words behind a date say that the call runs then: "läuft der Aufruf", not "läuft die Auswahl der Anträge"."""
    run = _IS_RUN.match(after)
    return run is not None and not any(cue.sense in ("event", "law") for cue in cues(run[0]))


def opening_or_end(before: str, after: str, opens: Cue, *, by: bool) -> Use:
    """What a date behind a word for an opening is: the first day, or the last where something that begins ends then."""
    near = len(before) - opens.end <= _FEW
    if _ENDS_THEN.search(before, opens.end) and _TO_APPLY_FOR.search(before):
        return "application"
    return "opening" if near and not by else "application" if is_open_until(before, after) else "unknown"


def is_of_an_earlier_round(clause: str) -> bool:
    """Whether a clause begins with a round that is over: "Under the first call, closed on"."""
    return cue("earlier_round").match(clause.lstrip(" \n•–-")) is not None


def is_over(before: str) -> bool:
    """Whether the words before a date tell of an earlier round, or of another call: "The first call was open between"."""
    return _DONE.search(before[-120:]) is not None or cue("another_call").match(before.lstrip(" \n•–-")) is not None


_NEXT_ROUND = re.compile(
    r"\W*(?:(?:and|et|und|y|e)\s)?(?:(?:the|la|le|die|der|il|el)\s)?(?:second|third|last|other|deuxième|seconde|dernière|zweite|dritte|letzte|segunda|última|seconda|ultima)"
    r"\s(?:[^\W\d]{3,10}\s)?(?:from|between|du|vom|zwischen\sdem|del?|dal)\s*$"
)


def is_of_the_next_round(before: str) -> bool:
    """Whether the words go on from one round to another: ", the second from"."""
    return _NEXT_ROUND.match(before) is not None


def hands_in_from(before: str) -> bool:
    """ "Proposals can be submitted from", "You can apply from", but not "Proposals received from"."""
    if _APPLY_FROM.search(before):
        return True
    senses = {cue.sense for cue in cues(before)}
    return {"noun", "verb"} <= senses and not senses & {"event", "law", "question", "intent"} and not _CAME_IN.search(before)


def begins_to_apply(before: str) -> bool:
    """ "Clubs could begin to apply from", "Applications shall be lodged no earlier than": whatever else the sentence speaks of."""
    if FROM_ON.search(before):
        other = PAST.search(before) or any(cue.sense in ("question", "event") for cue in cues(before))
        return _APPLY_FROM.search(before) is not None and not other
    if not _EARLIEST.search(before):
        return False
    senses = {cue.sense for cue in cues(before)}
    return {"noun", "verb"} <= senses and not senses & {"event", "question", "intent"}


def opens_not_before(before: str, rest: re.Match[str] | None) -> bool:
    """ "No applications will be accepted before", but not "Applicants may not begin the project before"."""
    said, senses, after = NOT_BEFORE.search(before), {cue.sense for cue in cues(before)}, rest[0] if rest else ""
    if said is None or "event" in senses or is_done_behind(after) or not _TO_APPLY_FOR.search(f"{before} {after}"):
        return False
    return bool(_TAKES.search(said[0]) or any(cue.sense in ("verb", "opening") for cue in cues(said[0])))


def step_before(before: str, strong: list[Cue]) -> Use | None:
    """What comes in by a deadline where the words right before it say so: "FAQ deadline", "Selection: deadline"."""
    step, deadline = strong[-2:] if len(strong) > 1 else (None, None)
    if step is None or deadline is None or not _NOTHING_ELSE.fullmatch(before, step.end, deadline.start):
        return None
    if step.sense in ("question", "intent"):
        return step.sense
    return "other" if step.sense == "event" and _OF_THE_FUNDER.match(before, step.start) else None


def without_names(before: str, found: list[Cue]) -> list[Cue]:
    """The cues without events that are part of the name of a grant: "to apply for a travel grant"."""
    return [
        cue
        for cue in found
        if cue.sense != "event"
        or not (_NAMED_AFTER.match(before, cue.end) or _FOR_WHICH.search(before, max(0, cue.start - _FEW), cue.start))
    ]
