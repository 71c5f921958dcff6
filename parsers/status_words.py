"""The words that say whether a call takes applications, in en fr de es it pt ca nl pl sv ro, as expressions over a text in lower case.

What is over or open (a call, its applications), how that is said, and where the clause must end: "closed to overseas students" says
nothing of the call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from parsers.sieve import Sieve

Status = Literal["closed", "open", "forthcoming"]

_CALL = (
    r"(?:call|competition|opportunity|fund|scheme|programme|program|grant|award|prize|fellowship|scholarship|round|cycle|window"
    r"|portal|intake"
    r"|application|submission|proposal|nomination|entr(?:y|ie)|registration|expressions? of interest|letters? of intent)s?"
)
_EN = (
    rf"(?:(?:this|the|our|these)(?: [a-z&-]+){{0,4}}? )?{_CALL}(?: (?:period|window|process|portal|form|round|phase))?"
    r"(?: (?:for|to) (?:(?:this|the)(?: [a-z]+){1,3}|20\d\d(?:[/–-]\d{2,4})?))?"
)
_NOW = r"(?: (?:now|currently|already|officially|unfortunately|presently|temporarily|permanently|again|been|all)){0,3}"
_FR = (
    r"(?:l[’']|le |la |les |cet |cette |ce |notre |nos )?(?:\w+ )?(?:appels?(?: à [\w’' ]{4,25}?)?|dispositif|guichet|concours"
    r"|programme|campagne|session|plateforme"
    r"|dépôt(?: des? [\w ]{4,25})?|candidatures?|inscriptions?|aide|bourse|prix|période de [\w ]{4,25}?)(?: 20\d\d)?"
)
_DE = (
    r"(?:\w*ausschreibung(?:srunde)?|\w*aufruf|\w*frist|\w*phase|\w*wettbewerb|\w*programm|\w*förderung|\w*förderrunde|call"
    r"|\w*portal|antragstellung"
    r"|\w*bewerbung|einreichung|anmeldung|\w*richtlinie|förderlinie|fördermaßnahme)"
)
_ES = (
    r"(?:la |el |las |los |esta |este |nuestra )?(?:\w+ )?(?:convocatoria|plazo(?: de [\w ]{4,35}?)?|programa|inscripci(?:ón"
    r"|ones)|postulaciones|solicitudes"
    r"|candidaturas|ayuda|concurso|beca|per[ií]odo(?: de [\w ]{4,25}?)?)"
)
_IT = (
    r"(?:il |lo |la |le |l[’']|i |questo |questa )?(?:\w+ )?(?:bando|avviso|sportello|procedura|termini|candidature|domande"
    r"|iscrizioni|concorso|misura"
    r"|piattaforma|presentazione delle [\w ]{4,20}?|termine(?: [\w ]{4,35}?)?)"
)
_PT = (
    r"(?:as |o |a |os |este |esta )?(?:\w+ )?(?:candidaturas?|inscrições|aviso|concurso|edital|chamada|convocatória|submissões"
    r"|prazo(?: de [\w ]{4,25}?)?)"
)
_CA = r"(?:la |el |aquesta |les )?(?:convocatòria|termini(?: de [\w·’' ]{4,30}?)?|sol·licituds|inscripcions|ajut)"
_NL = (
    r"(?:de |het |deze |onze )?(?:(?:subsidie|stimulerings)?regeling|subsidie|subsidieronde|oproep|call|loket"
    r"|aanvraagronde|aanvraagperiode|inschrijving)"
)
_PL = r"(?:nabór(?: wniosków)?|konkurs|rekrutacja|termin składania wniosków)"
_SV = r"(?:utlysningen|ansökningstiden|ansökan|ansökningsperioden|denna utlysning)"
_RO = r"(?:apelul|sesiunea|înscrierile|termenul(?: de \w+)?)"
_APPLYING = (
    r"(?:new |further |any |more )?(?:applications|submissions|proposals|applicants|nominations|entries|registrations|grant applications)"
)

# What may follow: the end of the clause, or what makes it plainer.
_END = (
    rf"(?=\s*(?:[.,;!)\]–—|]|$)| -| (?:to|for) {_APPLYING}\b| (?:to|for) (?:the )?20\d\d\b| at (?:this|the) (?:time|moment)| at present"
    r"| and\b| but\b| as of\b| since\b| et\b| und\b| y\b| e\b| seit\b| depuis\b| desde\b| dal\b)"
)
_OVER = (
    rf"{_EN}(?: (?:is|are|has|have)|[’']s){_NOW} (?:closed|ended|expired|passed|over(?! and)|finished|concluded"
    r"|(?:no longer|not(?: currently)?) open(?! until))",
    rf"(?:the |this )?(?:application |submission )?deadline(?: for [a-z ]{{4,30}}?)? (?:has|is){_NOW} (?:passed|expired|over|gone)",
    rf"{_EN} (?:closed|expired)(?=[.!)\]]*$)",
    r"we(?: are|[’']re) (?:now |currently )*closed (?:to|for) (?:new |further )?(?:applications|submissions|proposals)",
    r"(?:not (?:currently|presently)|currently not|(?:no longer|not)|(?:do not|don[’']t) currently) (?:accept|tak|open|invit"
    r"|receiv|consider)\w* (?:for |to |any )*(?:new |further |more |grant |funding |unsolicited )*"
    r"(?:applications|proposals|submissions|requests|nominations|entries)(?= at |,? (?:until|as)\b|\s*(?:[.,;!)]|$))",
    r"(?:applications|proposals|submissions|nominations|entries) are (?:no longer|not currently"
    r"|currently not) (?:being )?accepted(?=\s*(?:[.,;!)]|$))",
    rf"{_FR}(?: est| sont| a été| ont été)?(?: désormais| maintenant| actuellement| aujourd[’']hui| déjà| à présent"
    rf"| bien){{0,2}} (?:clos|closes|close|clôturée?s?|fermée?s?|terminée?s?|achevée?s?|expirée?s?|archivée?s?)",
    rf"(?:{_DE}|{_NL}) (?:ist|sind|is|zijn)(?: leider| helaas)? (?:nicht mehr|niet (?:meer|langer)) (?:geöffnet|offen|open|mogelijk)",
    rf"{_ES} ya no est[áa]n? abiert[oa]s?",
    rf"(?:{_IT}) non (?:è|sono) più apert[oaie]",
    rf"{_PT} já não est(?:á|ão) abert[oa]s?",
    r"n[’'](?:est|sont) (?:plus|pas) (?:actuellement )?ouverte?s?(?: aux candidatures)?",
    r"n[’']accept\w+ (?:plus|pas) (?:actuellement )?(?:de )?(?:nouvelles? )?(?:candidatures?|demandes?)",
    r"il n[’']est plus possible de (?:candidater|postuler|déposer (?:un|une|de)\w* (?:dossier|demande|candidature)s?)",
    rf"(?:die|der|das|diese[rs]?|unsere?) (?:[\w-]+ ){{0,2}}?{_DE}(?: \d{{4}})? (?:ist|sind|wurde)(?: bereits| derzeit| aktuell"
    rf"| momentan| leider| nun| jetzt| seit [\w. ]{{4,20}}?){{0,2}} (?:geschlossen|beendet|abgelaufen|abgeschlossen|verstrichen"
    r"|ausgelaufen|eingestellt|vorbei|zu ende)",
    rf"{_DE}(?: ist)?(?: bereits| derzeit| aktuell)? (?:geschlossen|beendet|abgelaufen|abgeschlossen|ausgelaufen)(?=[.!)\]]*$)",
    r"(?:antragstellung|bewerbung|einreichung|antragsstellung)(?:en)? (?:ist |sind )?(?:derzeit |aktuell |zurzeit |momentan "
    r"|leider )*nicht (?:mehr )?möglich",
    r"(?:derzeit|aktuell|zurzeit|momentan) (?:können |werden )?keine (?:neuen |weiteren )?(?:anträge|bewerbungen"
    r"|projektskizzen)(?: mehr)? (?:gestellt|eingereicht|angenommen|entgegengenommen)(?: werden)?",
    r"(?:können|werden|nehmen wir)(?: derzeit| aktuell| leider| zurzeit| momentan)* keine (?:neuen |weiteren )?(?:anträge"
    r"|bewerbungen)(?: mehr)? (?:gestellt|eingereicht|angenommen|entgegen)(?: werden)?",
    r"keine (?:neuen |weiteren )?anträge mehr (?:angenommen|entgegen)",
    rf"{_ES}(?: \d{{4}})?(?: está| están| ha| han| se encuentran?| se ha| ha sido)?(?: ya| actualmente| ahora"
    r"| sido)* (?:cerrad[oa]s?|finalizad[oa]s?|finalizado|vencid[oa]s?|concluid[oa]s?|terminad[oa]s?|expirad[oa]s?)",
    r"(?:ya )?no se (?:admiten|aceptan|reciben) (?:más|nuevas) (?:solicitudes|postulaciones|propuestas|candidaturas)",
    r"ya no se (?:admiten|aceptan|reciben) (?:solicitudes|postulaciones|propuestas|candidaturas)",
    rf"{_IT}(?: è| sono| risulta| risultano)?(?: ora| attualmente| ormai| già| stat[oaie])* (?:chius[oaie]|scadut[oaie]"
    r"|conclus[oaie]|terminat[oaie])",
    r"non (?:è|sono) più possibile presentare (?:la |le |nuove |una )?(?:domanda|domande|candidature|candidatura)",
    r"non si accettano più (?:domande|candidature)",
    rf"{_PT}(?: está| estão| foi| foram| encontra-se| encontram-se)?(?: já)? (?:encerrad[oa]s?|fechad[oa]s?|terminad[oa]s?"
    r"|finalizad[oa]s?)",
    rf"{_CA}(?: està| estan| ha)?(?: ja)? (?:tancad[ae]s?|tancat|finalitzat|finalitzada|exhaurit)",
    rf"{_NL} is (?:inmiddels |nu |momenteel |helaas )*(?:gesloten|verlopen|beëindigd)",
    r"(?:aanvragen|indienen|een aanvraag indienen|inschrijven) is (?:\w+ )?niet meer mogelijk",
    rf"{_PL}(?: został| jest)?(?: już)? (?:zakończon[ya]|zamknięt[ya])",
    rf"{_SV} (?:är|har)(?: nu)? (?:stängd|avslutad|stängt)",
    rf"{_RO} (?:este|sunt|a fost|a)(?: acum)? (?:închis[ăe]?|încheiat[ăe]?|expirat)",
)
_OPEN = (
    rf"{_EN} now open(?=[.!)\]]*$)",
    r"(?:open )?call (?:#|no\.? ?)?\d{1,2} is (?:now|currently|still) open",
    rf"{_EN}(?: (?:is|are)|[’']s) (?:now|currently|still) (?:open|being accepted)",
    r"we are (?:now |currently )+(?:accepting|open to|open for|inviting) (?:new |grant )?(?:applications|proposals|submissions)",
    rf"{_FR}(?: est| sont) (?:désormais |maintenant |actuellement )ouverte?s?",
    rf"(?:die|der|das|diese[rs]?) (?:[\w-]+ ){{0,2}}?{_DE} ist (?:jetzt|derzeit|aktuell|ab sofort|nun) (?:geöffnet|offen|möglich)",
    rf"{_ES}(?: está| están| se encuentra)(?: ya| actualmente| ahora) abiert[oa]s?",
    rf"{_IT}(?: è| sono) (?:ora |attualmente |già )apert[oaie]",
    rf"{_PT}(?: está| estão| encontra-se)(?: já)? abert[oa]s?",
    r"(?:abriram|estão abertas) as (?:candidaturas|inscrições)(?: (?:para|ao|à) [^.;!?\n]{3,120})?",
    rf"trwa {_PL}",
)
_LATER = (
    r"(?:call|fund|scheme|programme|applications?|portal|round|competition|grant)s? (?:is|are"
    r"|has) not (?:yet )?(?:open(?:ed)? yet|yet open(?:ed)?|yet been (?:launched|published))",
    r"(?:opening|coming|launching) soon(?=[.!)]*$)",
    r"applications? (?:will )?open(?:ing)? (?:soon|shortly)",
    r"(?:appel|guichet|dispositif|dépôt des dossiers)[\w’' ]{0,25} (?:n[’']est pas encore ouvert|ouvrira prochainement|à venir(?=[.!)]*$))",
    r"(?:ausschreibung|antragstellung|aufruf) (?:startet in kürze|ist noch nicht (?:möglich|geöffnet|gestartet)|folgt in kürze)",
    r"(?:próxima(?:mente)? apertura|plazo aún no abierto|convocatoria (?:próximamente|pendiente de (?:apertura|publicación)))",
    r"(?:bando|avviso|sportello) (?:non ancora aperto|di prossima (?:apertura|pubblicazione)|in (?:arrivo|uscita))",
)
# Conditions in front of it: "once the call is closed"; other applications, calls and rounds: "the previous round has closed".
_IF = re.compile(
    r"\b(?:if|once|when|whether|until|till|after|before|unless|even|as soon as|where|while|should"
    r"|si|lorsque?|quand|une fois|dès|après|avant|tant que|wenn|sobald|falls|nach|nachdem|bis|sofern|solange|bevor|ab"
    r"|cuando|una vez|hasta|tras|después|antes|quando|se|una volta|dopo|prima|fino|após|depois|caso|indien|zodra|als|po|gdy|när|efter)\b"
)
_OTHER = re.compile(
    r"\b(?:any|some|other|every|each|previous|last|earlier|former|past|pilot|most|many|such|late|incomplete"
    r"|unsolicited|paper|postal|multiple|précédente?s?|dernière?s?|vorherige\w*|letzte\w*|anterior(?:es)?|precedent[ei]|scors[oa])\b"
)
# Of several rounds the first may be over; one that is open is open whichever it is.
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th|première?s?|deuxième|erste\w*"
    r"|zweite\w*|primera?|segund[oa]|prim[oa]|second[oa])\b"
)
_NUMBERED = re.compile(
    r"\b(?:round|stage|phase|step|lot|cut-?off|session|tranche|edition|edición|runde|stufe|fase|edizione)s?\s+(?:\d|i+v?\b|one|two|a\b|b\b)"
)

STATEMENTS: dict[Status, Sieve] = {
    "closed": Sieve(words + _END for words in _OVER),
    "open": Sieve(words + _END for words in _OPEN),
    "forthcoming": Sieve(_LATER),
}
_ENDS = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s|$)|[;\n]|(?<=\d\d)\.(?=\s[a-zà-þ])")
"""Where a sentence ends."""


def says(lowered: str, statuses: Iterable[Status] = tuple(STATEMENTS)) -> Iterator[tuple[Status, int, int]]:
    """Which of the statuses a text in lower case states, once each, with where they stand: "the current cycle is closed"."""
    for status in statuses:
        for found in STATEMENTS[status].finditer(lowered):
            begin = max((end.end() for end in _ENDS.finditer(lowered, max(0, found.start() - 300), found.start())), default=0)
            near = max(begin, found.start() - 30)
            other = (
                _OTHER.search(lowered, near, found.end())
                or _NUMBERED.search(lowered, begin, found.end())
                or (status != "open" and _ORDINAL.search(lowered, near, found.end()))
            )
            if not other and not _IF.search(lowered, begin, found.start()):
                yield status, found.start(), found.end()
                break


# A status that is a word by itself, as on a badge.
STATUS_WORD = re.compile(
    r"(?:now )?(?:open|closed|forthcoming|upcoming)|ouverte?|fermée?|clôturée?|clos|offen|geöffnet|laufend|geschlossen|beendet"
    r"|abiert[oa]|cerrad[oa]|apert[oa]|chius[oa]|abert[oa]|encerrad[oa]"
    r"|otwarty|zakończony|otevřená|uzavřená|otvoren[aio]?|zatvoren[aio]?|avoinna|åben|åpen|öppen|lukket|stengt|stängd|gesloten|geopend"
    r"|en cours|in corso|en plazo|fuera de plazo|plazo (?:abierto|cerrado)"
    r"|scadut[oa]|finalizad[oa]|conclus[oa]|(?:sportello|bando|avviso) (?:apert|chius)o|(?:dispositif|appel|guichet) (?:clos|ouvert|fermé)"
    r"|in apertura|in uscita|próximamente|prossimamente|in arrivo|à venir|bientôt ouvert|terminée?|vigente",
    re.I,
)
