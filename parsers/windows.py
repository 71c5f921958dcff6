"""The words of a window: "from Monday 2 March, 9:00 to 30 April", "dal giorno 5 luglio ed entro il 20 settembre"."""

from __future__ import annotations

import re

from parsers.cues import CALLS, NOUN, any_of
from parsers.smaller_cues import BY_ENDING

_UNIT = r"(?:h|hrs?|hor[ae]s?|heures?|uhr|uur|[ap]\.?m\.?)"
_HOUR = rf"\d{{1,2}}(?:[:.h]\d{{2}}\s?{_UNIT}?|\s?{_UNIT})"
# What may stand between "from" and its day: "from 10:00 (local time) on Monday", "desde las 10:00 horas del día".
_FILL = (
    rf"(?:(?:{_HOUR}|\([^()\d]{{1,40}}\)|of|del?|du|vom|am|on|the|le|la|el|il|l|dem|den|der|ore|las?|los|les|els|os?|at|d[ií]as?"
    rf"|dnia|dies|giorno|jour"
    rf"|einschließlich|spätestens|heute|today|aujourd['’]hui|hoy|oggi|próximo|prossimo|prochain|kommenden|next|coming)[\s,]\s?"
    rf"|dell['’]){{0,7}}"
)
_FROM_WORDS = (
    r"i\sperioden|im\szeitraum|in\s(?:the\speriod|de\speriode)|en\sel\sper[ií]odo|no\speríodo|nel\speriodo|vanaf|mellan|mellem"
    r"|între|från\soch\smed|fra\sog\smed|from|between|starting(?:\s(?:on|from))?|beginning(?:\son)?|as\sof|vom|von|zwischen|ab|du"
    r"|de|entre|dès|dès\sle"
    r"|van|f\.?r\.?o\.?m\.?|από(?:\sτις|\sτην)?|des\sdel?(?:\sles)?|des\sde|od\sdnia"
    r"|à\s(?:compter|partir)\sd[ue]|del?|desde|a\spartir\sdel?|da|dal|dalle|dall['’]|tra|fra|od|fra|från|от|од|из"
    r"|nuo|no(?=\s$)|alates|з|із|від"
)
FROM = re.compile(rf"\b(?:{_FROM_WORDS})\s?(?<![a-zß-ÿ]){_FILL}$", re.I)
# "and until", "ed entro e non oltre", "hasta el día", "au jeudi", "bis einschließlich", "–".
TO = (
    # "od 20.09.2026. do 18.11.2026.", "от 12.08.2026 г. до"
    # "nuo 2026 m. kovo 10 d. iki", "з 2 лютого 2026 року до"
    r"(?:\.(?=\s?(?:[-–—]|(?-i:[a-zа-я])))|\s?(?:[гр]|r)\.|\sd\.|,?\s(?:godine|leta|roku|године|року|года))?"
    r"[\s,;]{0,3}(?:(?:and|y|ed?|et|und)\s)?"
    r"(?:[-–—]|(?:right\s)?(?:up\s)?to|and|(?:right\s)?through\sto|until|till|through|thru|up\sto|no\slater\sthan|bis(?:\szum)?|auf(?:\sden)?|und|au\splus\stard|au|et|à"
    r"|jusqu['’](?:au|à)"
    r"|a|al|all['’]|alle|hasta|y|e|[fs]ino\s(?:al?|alle|all['’])|entro(?:\se\snon\soltre)?|non\soltre|do|до|по|til(?:\sog\smed)?"
    r"|till|och|og|fins(?:\sal?(?:\sles)?)?"
    r"|tot(?:\sen\smet)?|t/m|até(?:\sao?)?|până\s(?:la|pe)|έως(?:\sκαι)?(?:\sτις|\sτην)?|ως|t\.?o\.?m\.?"
    r"|iki|līdz|kuni|μέχρι(?:\sκαι)?(?:\sτις|\sτην)?)"
    rf"[\s,]{{0,2}}{_FILL}"
)
TO_THE_END = re.compile(TO, re.I)
# "Applications: 2 March to 4 May", with no "from".
UP_TO = re.compile(
    rf"\s(?:to|until|till|through|thru|bis(?:\szum)?|au|al|hasta|[fs]ino\sal|a|até(?:\sao?)?|tot(?:\sen\smet)?|t/m|fins(?:\sal?)?"
    rf"|până\sla|till|til|do|до|έως"
    rf"|iki|līdz|kuni)"
    rf"\s{_FILL}"
)
# "and closes on", behind the day on which something opens.
UNTIL = re.compile(
    r"(?:\s(?:geöffnet|eröffnet|freigeschaltet|gestartet|opened|launched))?[\s,]*(?:(?:and|y|et|und|e|ja|és|ir|un|in|i|a|și|og|och"
    r"|и|и\sще|та|і|και)\s)?(?:(?:will\s|shall\s|it\s)?(?:ends?|closes?|finish(?:es)?|ending|closing|expires?)|s['’](?:achève|achèvera|arrête|arrêtera)"
    r"|se\s(?:clôt|clôture|clôturera)|si\s(?:chiude|chiuderà|conclude)|finaliz\w+|termina\w*|endet|se\stermine|prend\sfin"
    r"|conclu\w+|expir\w+|vence\w*|schließt|sluit|kończy\w*|encerr\w+|finalitz\w+"
    r"|päättyy|sulkeutuu|zárul|lõpeb|sulgub|baigiasi|noslēdzas|se\s(?:zaključi|zatvara|končí|încheie)|zaključi|stenger|stänger"
    r"|lukker|λήγει|приключва|завершується|končí"
    r"|(?:will\s)?(?:remains?|stays?)\sopen\s(?:until|till)|reste\souverte?\sjusqu['’]au|bleibt\sbis\szum|(?:queda(?:rá)?"
    r"|permanece(?:rá)?|estará)\sabiert[oa]\shasta|resta\sapert[oa]\s[fs]ino"
    r"|to|until|till|[fs]ino|hasta|jusqu['’]au|bis(?:\szum)?|até)(?:\s(?:on|el|il|al?|am|le|the|den|la|pe|στις|την"
    r"|на))?(?:\s(?:giorno|día))?\s*"
)
# Hours and the like, between the days of a window.
IN_BRACKETS = re.compile(r"\s?\([^()\n]{1,40}\)")
# A day from which something is possible, whether or not another ends it.
FROM_ON = re.compile(
    rf"\b(?:(?:from|starting(?:\s(?:on|from))?|beginning\son|as\sof|des\sdel?(?:\sles)?|vanaf|fr\.o\.m\.|od(?:\sdnia)?|από|nuo"
    rf"|alates|від|no(?=\s$)|ab|dès|à\s(?:compter|partir)\sd[ue]|desde|a\spartir\sdel?|a\spartire\sda|dal|dalle|från\soch\smed|fra\sog\smed)\s|dall['’]){_FILL}$"
)
OPEN_WORDS = re.compile(
    r"(?<!\w)(?:öppe[nt]|åb[ne]n|åpen|otwart\w+|obert[ae]?s?|geopend|opengesteld"
    r"|avatud|odprt\w{0,2}|otvoren\w{0,2}|otevřen\w{0,2}|отворен\w{0,2}|відкрит\w{0,3}|atvērt\w{0,2}|atvir\w{1,2}|deschis\w?"
    r"|avoinna|auki|nyitva|ανοι[κχ]τ\w{1,3}"
    r"|open|accessed|accessible|zugänglich|abrufbar|accesible|accessibil[ei]|attiv[oaie]|geöffnet|offen|freigeschaltet|möglich|entgegen\w*|verfügbar|ouvert\w*|disponible|possible|abiert[oa]s?|apert[oaie]"
    r"|possibile|disponibile)(?!\w)"
)
# "from the day after the publication … until": the day that follows ends the window that the publication begins.
SINCE_PUBLICATION = re.compile(
    r"\b(?:from|since|after|starting|desde|partir|contar|contados|dal(?:la|l['’])?|partire|decorrere|dès|compter|depuis|ab|nach|mit"
    r"|seit)\b"
    r"[^.;\d]{0,60}?\b(?:publication|publicaci[oó]n|publicarse|publicado|pubblicazione|veröffentlichung|bekanntmachung)\b"
    r"[^.;\d]{0,120}?(?=\b(?:until|till|to|by|hasta|y\shasta|fino|ed?\sentro|alle\sore|jusqu|et\sau\splus|bis)\b)"
)
# "20 working days from": what follows is where they are counted from.
DAYS_FROM = re.compile(
    r"\b(?:days?|weeks?|months?|tage[n]?|wochen|monate|jours|semaines|mois|días?|semanas|meses|giorni|settimane|mesi)\b[^.;\d]{0,30}$"
)
# A call may run, a project as well: "The call runs from", "Der Aufruf läuft vom".
RUNS = re.compile(
    r"\b(?:calls?|round|window|competition|submissions?|applications?|(?:application|submission)\speriod|appel|candidatures?|convocatoria|convocatòria|plazo|bando"
    r"|avviso|aufruf|ausschreibung"
    r"|bewerbungsphase|einreichphase|oproep|\w{0,16}regeling|loket|aanvraagperiode|tijdvak|nabór|utlysning\w*|candidaturas"
    r"|inscriç(?:ões|ão)|prazo)"
    r"(?:\s(?:for|à|de|di|para|per)\s\w+)?(?:\s20\d\d)?\s(?:will\srun|runs?|is\srunning|läuft|court|se\sdéroule(?:ra)?|(?:est|sera)\s(?:lancée?"
    r"|organisée?|valable)(?=\sd[ue]\b)|corre|decorrem?|vai|loopt|trwa"
    r"|(?:będzie|jest)\s(?:\w+\s)?(?:prowadzony|otwarty)|potrwa|löper|pågår)\s[^\d.]{0,24}$"
)
_ARTICLE = 12
# German and Dutch say behind the day what happens on it: "Der Link zum Antrag wird am 24. Juni freigeschaltet".
# "Si parte martedì 3 marzo con l'apertura delle candidature"
_WITH_THE_OPENING = re.compile(r"\s(?:con|avec|with|mit)\s(?:the\s|l['’]|der\s|la\s)?(?:apertura|ouverture|opening|öffnung)(?!\w)")
# "The form will not go live until", "ne sera accessible qu'à compter du", "no estará disponible hasta el"
NOT_BEFORE = re.compile(
    r"(?:\bnot|n['’]t)\s(?:go\slive|open|start|be\s(?:available|open|accessible|possible|accepted|considered|accepting|taking|taken))\b[^.;\d]{0,40}"
    r"\b(?:until|before)\s(?:the\s)?$"
    r"|\bno\s(?:applications?|proposals?|bids)\b[^.;\d]{0,40}\b(?:accepted|taken|considered)\s(?:until|before)\s(?:the\s)?$"
    r"|\b(?:werden|wird|können)\s(?:[^\W\d]+\s){0,3}erst\s(?:ab|zum)\s(?:dem\s)?$"
    r"|\bne\s(?:sera|seront|pourra|pourront|s['’]ouvrira)\b[^.;\d]{0,70}\bqu['’](?:à\s(?:compter|partir)\sd[ue]|au)\s(?:le\s)?$"
    r"|\baucun\w?\s(?:demande|dossier|candidature)\b[^.;\d]{0,40}\bavant\sle\s$"
    r"|\bno\s(?:estará|estarán|se\sabrirá|podrán?|se\s(?:admit|acept|recib|tramit)\w+)\b[^.;\d]{0,60}\bhasta\s(?:el\s)?$"
    r"|\b(?:erst|nicht\svor)\s(?:ab\s|am\s|dem\s|vom\s){1,2}$|\bnon\s(?:sarà|saranno|potr\w+"
    r"|si\sapr\w+)\b[^.;\d]{0,60}\bprima\sdel(?:l['’])?\s?$"
)
_OPENS_BEHIND = re.compile(
    r"(?:\s(?:ab|um|vanaf|om)\s\d{1,2}(?:[:.]\d\d)?\s(?:uhr|uur))?[^.;,\n\d]{0,40}(?<!\w)(?:freigeschalt\w+|freigegeben|geöffnet"
    r"|online\sgestellt|eröffnet|gestartet|opengesteld|geopend)(?!\w)"
)
# "On 1 August 2026 the ministry opens the second call": who opens it, and what is opened.
_CALL = re.compile(any_of(CALLS + NOUN))
_ON_A_DAY = ("on ", "am ", "le ", "el ", "il ", "op ")
_OPENS_A_CALL = re.compile(
    rf",?\s[^.;:,\n\d]{{0,80}}?(?<!\w)(?:opens|opened|is\sopening|will\sopen|öffnet|eröffnet|ouvre|ouvrira|abre|abrirá|apre|aprirà"
    rf"|opent)\s"
    rf"(?:[^\W\d_]{{1,12}}['’\s]\s?){{0,4}}(?:{any_of(CALLS)}|programme|program|scheme|fund)(?!\w)"
)
# "Mittwoch, 20. Januar 2027 startet die Bewerbungsphase", "prenderà il via la raccolta delle candidature"
_BEGINS_BEHIND = re.compile(
    r",?\s[^.;:\n\d]{0,60}?(?<!\w)(?:startet|beginnt|öffnet|starts?|begins?|débutera|débute|commencera|commence|s['’]ouvrira|comenzará|comience|empezará|se\sinicia(?:rá)?"
    r"|prenderà\sil\svia|prende\sil\svia|inizierà|partirà|si\saprir[àá]|parte)\s"
    r"(?:(?:the|la|le|il|el|die|das|der|lo)\s|l['’])(?:bewerbungs\w+|antrags\w+|einreich\w+|(?:application|submission)|réception\sdes|dépôt\sdes|campagne\sde\s(?:dépôt|candidature)"
    r"|raccolta\sdelle|presentazione\sdelle|recepción\sde|presentación\sde|plazo\sde)(?!\w)"
)
# "from 4 May at 9:00h to 5 June"
_CLOCK = re.compile(
    r"^\s*(?:r\.\s)?,?\s*(?:(?:od\sgodz(?:iny)?\.?|kl\.?|vanaf|från|a\slas?|a\sles|alle|ore|alle\sore|at|à|um|ab"
    r"|kl\.?)\s)?\(?\d{1,2}(?:\s?[:.h]\s?\d{2})?\s?(?:h(?:oras|ores|eures|rs)?|uhr|[ap]\.?m\.?)?\)?(?=\s)"
)


def call_runs(before: str) -> bool:
    """Whether the clause begins with a call that runs: "L'appel à projets se déroule du", but no conference on it."""
    runs = RUNS.search(before)
    return runs is not None and runs.start() <= _ARTICLE


def without_clock(gap: str) -> str:
    """What stands between two days, without an hour of the first and what is in brackets."""
    return _CLOCK.sub("", IN_BRACKETS.sub("", gap))


def is_opened_behind(before: str, text: str, start: int, stop: int) -> bool:
    """Whether the words behind a day say that a call opens on it: "On 5 May … opens the call"."""
    opened = _OPENS_BEHIND.match(text, start, stop)
    if opened and (_CALL.search(before) or "anträge" in opened[0] or "bewerbung" in opened[0]):
        return True
    if _WITH_THE_OPENING.match(text, start, stop):
        return True
    if _BEGINS_BEHIND.match(text, start, stop):
        return True
    return before.endswith(_ON_A_DAY) and _OPENS_A_CALL.match(text, start, stop) is not None


# Where case endings say what "from", "between" and "until" do: "2026. március 2-től március 30-ig", "10. veebruarist kuni 10. märtsini",
# "2026. március 2. és 2026. március 30. között", "2.3. ja 30.3.2026 välisenä aikana".
_SINCE = re.compile(r"\.?(?:-?t[őó]l|\snapjától)(?:\s(?:kezdve|kezdődően|egészen))?,?\s")
_AND = re.compile(r"\.?\s(?:és|ja)\s")
_BETWEEN = re.compile(r"\.?\s(?:között|közötti|välisenä)(?!\w)")


def joined_by_endings(text: str, first: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether the endings of two days, or a word behind them, make a window of them."""
    if _SINCE.fullmatch(text, first[1], last[0]):
        return True
    if _AND.fullmatch(text, first[1], last[0]):
        return _BETWEEN.match(text, last[1]) is not None
    if not text.endswith("st", *first):
        return False
    gap = text[first[1] : last[0]]
    return gap == " kuni " or (gap == " " and BY_ENDING.search(text, *last) is not None)


# "En application de l'article 10 de la loi n° 2000-321, les associations": on what ground
INTRODUCED = re.compile(
    r"^\W{0,3}(?:as\sin|comme\s(?:les|l['’])|wie\sin|como\sen|come\s(?:negli|nel)|en\s(?:application|vertu)|conformément|aux\stermes|gemäß|nach\smaßgabe|laut|auf\sgrundlage|according\sto"
    r"|pursuant\sto|in\saccordance\swith|under"
    r"|según|conforme|de\sconformidad|al\samparo|secondo|ai\ssensi|in\sattuazione)\s[^,;:]{3,160},\s"
)
# "La période, fixée par arrêté n° 26, court du", "Beginn ist – vorbehaltlich der Freigabe – der": what is put in between
INSERTED = re.compile(
    r"(?<=\w),\s(?:fixée?s?|prévue?s?|créée?s?|publiée?s?|fixed|published|according|selon|gemäß|laut|nach|según|conforme|secondo"
    r"|previst\w|unlike|like|contrairement|anders\sals|a\sdiferencia|a\sdifferenza|which|dont|stabilit\w|approvat\w|aprobad\w)"
    r"\s[^,;]{3,120},(?=\s)|(?<=\s)[–—]\s[^–—]{3,160}\s[–—](?=\s)"
)
