"""The words that say in running text that a project, not something else, lasts so long."""

from __future__ import annotations

import re

LASTS = re.compile(
    r"(?<![^\W_])(?:(?:project|action|implementation|grant|funding)(?:['’]s)?\s(?:duration|length|periods?|term)"
    r"|durations?|duration\sof|(?:project|action|activit(?:y|ies))(?:\s\w{1,12}){0,3}\s(?:lasts?|runs?\sfor"
    r"|takes?|exceed)"
    r"|(?:have|has|having)\sa\slength\sof|initial\sterm|lasts?|lasting|implementation\speriod|time\speriod\sfor\s(?:the\s)?implementation|durée|dure(?:r|nt|ra|ront)?|se\sdéroul(?:e|ent|er|era|eront)\s(?:sur|pendant)"
    r"|se\s(?:desarroll|ejecut|realiz)\w+\sdurante|projectduur|projekttiden|bidragsperioden|(?:projekt|förder|mindest|höchst"
    r"|maximal|regel|gesamt)?laufzeit(?:en)?"
    r"|(?:projekt|förder)dauer|dauern?|duraci[óo]n|dura(?:n|r|rá|rán)?|dur(?:are|erà|eranno)|duração|(?:attività"
    r"|progett[oi])\s[^.;\d]{0,40}arco\stemporale\sdi|durata|durano|looptijd"
    r"|czas\strwania|okres\srealizacji|varaktighet"
    r"|durchführungszeitraum|projektzeitraum|pour\sune\s(?:mise\sen\sœuvre|réalisation)|délai\sd['’](?:exécution|achèvement)|délais?\sde\sréalisation"
    r"|(?:plazo|prazo|per[ií]odo)\s(?:máximo\s)?de\s(?:e[jx]ecu(?:ci[óo]n|ção)|realiza(?:ci[óo]n|ção))|tempi\sdi\s(?:realizzazione"
    r"|attuazione)"
    r"|(?:projects?|grants?|awards?|fellowships?|funding)\s(?:may\s|can\s|must\s|should\s|will\s|to\s|typically\s|normally\s){0,2}"
    r"(?:last|run|take|be)|(?:projekte?|vorhaben|stipendien|stipendium|förderung(?:en)?)\s(?:[^\W\d]{1,12}\s){0,2}(?:laufen|läuft)"
    r"|(?:performance|grant|award|funding|project)\speriod|period\sof\sperformance|time-?frame\s(?:for|of)\s(?:the\s)?projects?"
    r"|(?:förder|bewilligungs|projekt)zeitraum|durada|duren|duurt|pågå[r]?|διάρκεια\w*|trajanje"
    r"|dauert|trwa(?:ć|ją)?|traja(?:ti|nja)|trvání|trvat|trvá|durează|időtartam\w{0,3}"
    r"|(?:work|project|grant|award|funding|contract)\s(?:programme\s|plan\s)?terms?"
    r"|(?:maximum\s|minimum\s)?term\sof|term\sof\sthe\s(?:grant|project|award|fellowship)"
    r"|(?:grant|fund|award|support|zuschuss|förderung|subvention|aide|bourse|ayuda|subvención|beca|contributo|borsa"
    r"|finanziamento)\w{0,3}\s(?:will\s)?"
    r"(?:covers?\sa|deckt\seinen|couvr\w{1,3}\sune|cubr\w{1,3}\sun|copr\w{1,3}\sun)\s(?:[^\W\d]{5,9}\s)?(?:period\sof|zeitraum\svon"
    r"|p[ée]riod[eo](?:\s(?:maxim|massim)\w{1,3})?\sd[ei]|per[ií]odo(?:\smáximo)?\sde)"
    r"|kestus|kestab|kesta\w{1,3}|trukmė|trunka|ilgums|ilgst|трајање|траје|трајати|тривалість|триває|тривати|traja(?:nje|ti)?"
    r"|trvanie|trvať|продължителност\w{0,3}|kesto|kestää|tart(?:hat)?"
    r"|(?:paid|disbursed|granted|awarded|payable)\s(?:out\s)?over\s(?:a\s)?(?:maximum\s)?(?:period\sof)?|tenures?\s(?:is|of)"
    r"|tenure\sof\s(?:the|an?|each)\s\w{4,14}"
    r"|projekttid(?:en)?|pro[sj]{1,2}ektperiod(?:en)?|varighed|doba\strv[áa]n[íi]|durat[ăa])(?![^\W_])",
    re.IGNORECASE,
)
OF_A_PROJECT = re.compile(
    r"(?:[\s-](?:long\s)?(?:research\s|pilot\s)?|\s(?:für\s|for\s)(?:the\s|each\s|das\s|ein\s)?)(?:projects?"
    r"|projekte?s?|actions?|projets?|proyectos?|progett[oi]|vorhaben"
    r"|grants?|awards?|fellowships?|scholarships?|bursar(?:y|ies)|residenc(?:y|ies))(?![^\W_])",
    re.IGNORECASE,
)
PROJECTS_OF = re.compile(
    r"(?<![^\W_])project(?:en)?\svan\s\Z|(?<![^\W_])(?:projects?|actions|projets?|projekte|proyectos?|progett[oi]|vorhaben)\s(?:of|de|d['’]|von|di"
    r"|mit|must\snot|should\snot|may\snot|shall\snot|(?:must|should|can|may)\s(?:last|run\sfor))\s?\Z",
    re.IGNORECASE,
)
# "Les projets financés ne pourront excéder deux ans": the time that a project may not pass; "such projects" are some of them.
NOT_PASSED = re.compile(
    r"(?<![^\W_])(?<!ces\s)(?<!tels\s)(?<!these\s)(?<!such\s)(?<!estos\s)(?<!questi\s)(?:projects?|grants?|awards?|fellowships?"
    r"|projets?|actions?|proyectos?|actuaci(?:ón|ones)|actividades|progett[oi]|intervent[oi])\s"
    r"(?:[^\W\d]{1,14}\s){0,5}?(?:exceed|go\s(?:beyond|over)|run\s(?:beyond|over)|excéder|dépasser|(?:super|exced|rebas)ar"
    r"|(?:extend|prolong)\w{2,5}|superare|eccedere"
    r"|protrarsi|s['’]étendre|s['’]étal\w{2,4}|se\sdérouler\w{0,3})(?![^\W_])",
    re.IGNORECASE,
)
# "Projekte dürfen 24 Monate nicht überschreiten"
NOT_PASSED_BEHIND = ("nicht überschreiten", "nicht übersteigen")
# "Projets de 12 à 24 mois": the range's own "from" stands between.
PROJECTS_FROM = re.compile(r"(?<![^\W_])(?:projets?|projekte|proyectos?|progett[oi]|projects?)\s\Z", re.IGNORECASE)
# "per progetti fino a 42 mesi"
PROJECTS_UP_TO = re.compile(
    r"(?<![^\W_])(?:projets?|projekte|proyectos?|progett[oi]|projects?|projec?tos?|projectes?)\s(?:(?:de|di|d['’])\s?\w{3,15}\s)?"
    r"(?:fino\sa|hasta|até|up\sto|jusqu['’]à|bis\szu|fins\sa)\s[^.;:,]{1,20}\Z",
    re.IGNORECASE,
)
# "Die Zuwendungen werden für einen Zeitraum von bis zu 36 Monaten gewährt"
FOR_A_PERIOD = re.compile(
    r"(?<![^\W_])(?:(?:förder|bewilligungs)?zeitraum\s(?:von|beträgt)|(?:for|over)\sa\s(?:maximum\s)?(?:period|term|duration)\sof"
    r"|(?:verteilt|aufgeteilt|gestreckt)\sauf|répartie?s?\ssur|(?:se\sreparte|repartid[oa]s?|distribuid[oa]s?)\sen|distribuit[oaie]\s(?:su|in)"
    r"|pour\sune\s(?:période|durée)|por\sun\sper[ií]odo"
    r"|per\s(?:un\speriodo|una\sdurata)|für\seine\s(?:dauer|laufzeit)|na\sokres|por\sum\sper[ií]odo|voor\seen\speriode|per\sun\speríode"
    r"|under\sen\sperio[dn]e?|pe\so\sperioadă|po\sdobu)(?![^\W_])",
    re.IGNORECASE,
)
GIVEN = re.compile(
    r"(?<![^\W_])(?:gewährt|vorgesehen|gefördert|bewilligt|finanziert|fund(?:s|ed|ing)?|financed|awarded|granted|accordée?s?|financée?s?|receives?|beantragt|subvention|financement|subvención|concede\w*"
    r"|subvenci(?:ón|ones)|ayudas?|becas?|contribut[oi]|sovvenzion[ei]|apoios?|ajuts?"
    r"|financia\w*|concess\w*|finanziat\w*|przyzna\w*|udziel\w*|verleend|toegekend|concedid\w*|beviljas|gis|atorg\w*|acord\w*"
    r"|poskyt\w*)(?![^\W_])",
    re.IGNORECASE,
)
# "Projects longer than three years are not funded": no least.
NOT_FUNDED = re.compile(
    r"[^.;:]{0,30}(?<![^\W_])(?:not|cannot|ineligible|excluded|nicht|ausgeschlossen|ne|non|inéligibles?|exclus|no|excluid[oa]s"
    r"|esclus[aei]|niet|inte|nie)(?![^\W_])",
    re.IGNORECASE,
)
MAY = re.compile(r"(?<![^\W_])(?:can|may|peu(?:t|vent)|kann|können|puede|pueden|può|possono)(?![^\W_])(?!\snot)", re.IGNORECASE)

# "12 to 18 months long"
LONG = re.compile(r"[\s-]{1,2}(?:long|in\s(?:duration|length)|de\sdurée|de\sduración|di\sdurata)(?![^\W_])", re.IGNORECASE)
# "Die Projekte können bis zu drei Jahre dauern"
LONG_BEHIND = re.compile(
    r"\s(?:lang\s)?(?:nicht\s)?(?:dauern?|laufen|läuft|umfassen|betragen|überschreiten|übersteigen|duren|lopen"
    r"|in\sanspruch\snehmen)(?![^\W_])",
    re.IGNORECASE,
)
A_PROJECT = re.compile(
    r"(?<![^\W_])(?:\w{0,14}projekte?s?|\w{0,14}project(?:en|s)?|projets?|proyectos?|progett[oi]|\w{0,10}vorhabens?|maßnahmen?|umsetzung|durchführung|förderung"
    r"|stipendi(?:um|en))(?![^\W_])",
    re.IGNORECASE,
)
# "runs over a 12-month period": not more than 12
OVER_A_TIME = re.compile(
    r"(?<![^\W_])(?:(?:runs?|spread|spent|used|paid|held|implemented|lasts?|available|place|delivered|carried\sout)\sover\s"
    r"|over\san?\s)\Z|over\san?\s\Z",
    re.IGNORECASE,
)
# "The grant must be spent within 12 months", "I progetti devono essere conclusi entro 9 mesi dalla concessione"
DONE_WITHIN = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:projects?|activit(?:y|ies)|works?|actions?|grants?|bursar(?:y|ies)|scholarships?|fellowships?|funds?|funding|money|awards?"
    r"|research|implementation)\b[^.;:]{0,60}?"
    r"\b(?:complet|finish|wrapped\sup|wrap\sup|implement|deliver|carried\sout|spen[td]|used|conclud|undertak|realised"
    r"|execut)\w*[^.;:]{0,20}?"
    r"\b(?:within|in)\s(?:a\s)?(?:maximum\s|period\s|(?:of\s)){0,3}"
    r"|(?:projekte?s?|vorhabens?|maßnahmen?|mittel|förderung|umsetzung|durchführung)\b[^.;:]{0,60}?\b(?:innerhalb|binnen)\s"
    r"(?:von\s|eine[sr]\s|zeitraums\s|frist\s){0,4}"
    r"|(?:projets?|actions?|travaux|opérations?|investissements?|subventions?|réalisation)\b[^.;:]{0,60}?"
    r"\b(?:réalis|termin|achev|mise?s?\sen\sœuvre|exécut|finalis|mené|utilis|conduit)\w*[^.;:]{0,20}?"
    r"\b(?:dans\s(?:un|le|les)|sous|en|d['’]ici)\s(?:délai\s|maximum\s|maximal\s|de\s){0,4}"
    r"|(?:proyectos?|actuaci(?:ón|ones)|actividades|inversi(?:ón|ones)|obras|productos)\b[^.;:]{0,60}?"
    r"\b(?:complet|finaliz|ejecut|realiz|conclu|termin|desarroll)\w*[^.;:]{0,20}?"
    r"\b(?:en|dentro\sde|durante(?=\s(?:un\s)?(?:plazo\s|per[ií]odo\s)?máximo))\s(?:un\s|el\s|plazo\s|per[ií]odo\s|máximo\s|de\s){0,5}"
    r"|(?:progett[oi]|intervent[oi]|attività|investiment[oi]|opere|lavori|iniziativ[ae]|prestazioni|operazion[ei]|azioni)\b[^.;:]{0,60}?"
    r"\b(?:conclu[sd]|realizza|completat|terminat|terminano|termineranno|ultimat|eseguit|portat)\w*[^.;:]{0,30}?"
    r"\b(?:entro|in)\s(?:e\s|non\s|oltre\s|un\s|il\s|termine\s|periodo\s|massimo\s|di\s){0,6}"
    r"|(?:proje[ct]{1,2}os?|operaç(?:ão|ões)|atividades|ações|investimentos?)\b[^.;:]{0,60}?"
    r"\b(?:execut|realiz|conclu|termin|finaliz|implement)\w*[^.;:]{0,20}?"
    r"\b(?:no|em|num|dentro\sdo)\s(?:prazo\s|per[ií]odo\s|máximo\s|um\s|de\s){0,5}"
    r")\Z",
    re.IGNORECASE,
)
# "started within three months and completed": what stands before the end has a time of its own.
BEGUN_AND = re.compile(
    r"(?<![^\W_])(?:start|beg[iu]n|commenc|avvia|inizia|démarr|débu|inici|comenz|begonnen|gestartet)\w*[^.;:]{0,60}?\s(?:and|e|et|y|und)\s(?:be\s)?"
    r"(?=(?:complet|finish|conclu|termin|achev|finaliz|ultimat|innerhalb|binnen))",
    re.IGNORECASE,
)
# "Die Zuwendung ist auf 12 Monate begrenzt", "Funding is limited to 12 months"
_TO_A_LIMIT = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:funding|support|grants?|awards?|projects?|fellowships?)\s[^.;:\d]{0,40}?(?:is|are)\slimited\sto\b"
    r"|(?:financements?|subventions?|aides?|soutien|projets?|bourses?)\s[^.;:\d]{0,40}?(?:est|sont)\slimitée?s?\sà\b"
    r"|(?:ayudas?|subvenci(?:ón|ones)|becas?|proyectos?)\s[^.;:\d]{0,40}?(?:se\slimitan?|(?:está|están)\slimitad[oa]s?)\sa\b"
    r"|(?:contribut[oi]|finanziament[oi]|bors[ae]|progett[oi])\s[^.;:\d]{0,40}?(?:è|sono)\slimitat[oaie]\sa\b"
    r"|(?:zuwendung(?:en)?|förderung|zuschuss|zuschüsse|stipendi(?:um|en)|projekte?|vorhaben|unterstützung)\s[^.;:\d]{0,50}?"
    r"(?:ist|sind|wird|werden)\s(?:zeitlich\s)?auf\s(?=[^.;:]*(?:begrenzt|beschränkt|limitiert)\Z)"
    r")\s?[^.;:]{1,40}\Z",
    re.IGNORECASE,
)
# "Le soutien peut être pluriannuel, dans la limite de trois ans", "Les projets pluriannuels (3 ans au plus)"
OF_SEVERAL_YEARS = re.compile(
    r"(?<![^\W_])(?:(?:financements?|subventions?|aides?|soutien|projets?|proyectos?|progetti?|ayudas?)\s(?:peu(?:t|vent)\sêtre\s)?"
    r"pluri?(?:annuel(?:le)?s?|anual(?:es)?|ennal[ei])|(?:multi-?(?:annual|year))\s(?:projects?|grants?|funding)"
    r"|mehrjährige\s(?:projekte|vorhaben|förderung))"
    r"[\s,(]{1,3}(?:dans\sla\slimite\sde\s|pour\s|sur\s|jusqu['’]à\s|hasta\s|fino\sa\s|up\sto\s|bis\szu\s|for\s)?\Z",
    re.IGNORECASE,
)
# "to be completed within 24 months": at most
WITHIN = re.compile(
    r"(?<![^\W_])(?:within|innerhalb|binnen|entro|dans\sun\sdélai|(?:dans|sous)\s(?:les|un\sdélai)|(?:en|dentro\sde)\s(?:un|el)\splazo)\s"
    r"(?:a\s|an?\s|maximum\s|maximal\s|máximo\s|period\s|of\s|von\s|de\s|un\s|termine\s|massimo\s|di\s){0,4}\Z",
    re.IGNORECASE,
)
# What comes before or after a project, and is done within a time as well.
OTHER_STEPS = re.compile(
    r"(?<![^\W_])(?:reports?|reporting|evaluat\w+|assess\w+|decision|payments?|paid|start(?:s|ed)?|beg[iu]n|commence\w*|sign(?:ed"
    r"|ing|ature)"
    r"|previous|similar|past|(?:schluss|abschluss)?bericht\w*|verwendungsnachweis\w*|beginn\w*|begonnen|bewert\w+|entscheid\w+|auszahl\w+"
    r"|rapports?|bilans?|débu\w+|commenc\w+|démarr\w+|paiement|versement|inform\w+|justific\w+|inici\w+|comenz\w+|pagos?|resol\w+"
    r"|relazion\w+|rendicontazione|avvi\w+|inizi\w+|erogazione|pagament\w+|visits?|travel)(?![^\W_])",
    re.IGNORECASE,
)
BEFORE_NOW = re.compile(
    r"\s(?:before|prior|avant|vor|antes|prima|ago|after\sthe\send)(?![^\W_])"
    r"|[^.;]{0,40}\s(?:beginnen|begonnen|beginnt|starten|gestartet|auszahlung\w*|vorzulegen|vorgelegt|start(?:ed)?|commencer"
    r"|débuter|iniciar(?:se)?|comenzar)(?![^\W_])",
    re.IGNORECASE,
)
# "Funding is for a maximum of 36 months", "Le financement est accordé pour deux ans"
GRANT_FOR = re.compile(
    r"(?<![^\W_])(?:"
    r"(?:fund(?:ing|ed|s)|grants?|awards?|awarded|appointments?|fellowships?|scholarships?|support(?:ed)?|projects?|bursar(?:y|ies)"
    r"|requested)\b(?:[^.;:]{0,60}?\bfor|[^.;:\d]{0,60}?\b(?:over|across|spread\sover))"
    r"\s(?:an?\s|the\s|period\s|duration\s|term\s|maximum\s|total\s|of\s){0,5}"
    r"|(?:financements?|subventions?|aides?|bourses?|soutien|projets?)\b(?:[^.;:]{0,60}?\bpour|[^.;:\d]{0,60}?\b(?:sur|pendant|durant))"
    r"\s(?:une\s|période\s|durée\s|maximale\s|maximum\s|de\s){0,5}"
    r"|(?:gefördert|förderung|beiträge|zuwendung(?:en)?|stipendi(?:um|en)|gewährt|bewilligt|finanziert|projekte?"
    r"|vorhaben)\b(?:[^.;:]{0,60}?\bfür|[^.;:\d]{0,60}?\büber)"
    r"\s(?:einen\s|eine\s|die\s|zeitraum\s|dauer\s|laufzeit\s|von\s){0,5}"
    r"|(?:ayudas?|subvenci(?:ón|ones)|becas?|financiación|proyectos?)\b[^.;:\d]{0,60}?"
    r"\b(?:por|durante)\s(?:un\s|per[ií]odo\s|plazo\s|máximo\s|de\s){0,5}"
    r"|(?:contribut[oi]|finanziament[oi]|bors[ae]|progett[oi]|sostegno)\b[^.;:\d]{0,60}?"
    r"\b(?:per|nell['’]arco\sdi|su)\s(?:un\s|periodo\s|arco\s|massimo\s|di\s){0,5}"
    r")\Z",
    re.IGNORECASE,
)
# "A project that hires two trainees for 18 months"
THAT_DOES = re.compile(r"\s(?:that|which|who|qui|que|che)\s(?!(?:is|are|will|can|may|est|sont|es|son|è|sono)\s)", re.IGNORECASE)
# "Les allocations, ouvertes aux docteurs, sont attribuées pour trois ans"
AWARDED_FOR = re.compile(
    r"(?<![^\W_])(?:(?:are|is|be)\s(?:awarded|granted|tenable)\sfor|(?:sont|est|seront|sera)\s(?:attribu|accord|allou|octroy)ée?s?\spour"
    r"|se\s(?:conceden?|otorgan?|adjudican?)\spor|(?:sono|è|vengono|viene)\s(?:assegnat|concess|erogat)[aeio]\sper)"
    r"\s(?:(?:a|une|un|una)\s)?(?:(?:period|durée|periodo|período|plazo|durata)\s(?:of|de|di)\s)?\Z",
    re.IGNORECASE,
)
# "The programme spends … over seven years"
WHOLE_PROGRAMME = re.compile(
    r"(?<![^\W_])(?:programmes?|program|(?<!will\s)(?<!may\s)(?<!can\s)(?<!to\s)(?<!we\s)fund|scheme|initiative|strategy|government"
    r"|council|commission|foundation|trust|programm|fonds|stiftung"
    r"|dispositif|fondation|région|programa|fundación|gobierno|programma|fondazione|regione|total|invest\w*|million\w*|mio"
    r"|mln)(?![^\W_])",
    re.IGNORECASE,
)
# Behind the time: "have 18 months to carry out their projects", "ci sono 7 mesi per completare le attività"
TIME_TO_DO_IT = re.compile(
    r"(?:\s(?:in\swhich\s)?to\s(?:carry\sout|complete|deliver|implement|finish|spend|run|use|roll\sout"
    r"|develop)\s[^.;:]{0,30}?\b(?:projects?|grants?|funding|activit(?:y|ies)|works?|solutions?|pilots?|experiments?)"
    r"|\spour\s(?:réaliser|mener|mettre\sen\sœuvre|achever|terminer|exécuter|utiliser)\s[^.;:]{0,30}?\b(?:projets?|actions?|travaux"
    r"|subventions?|activités)"
    r"|(?:\szeit)?,?\s(?:um\s)?(?:ihr\w{0,2}|das|die|dein\w?|eure?)\s(?:\w{0,14}projekte?|vorhaben"
    r"|maßnahmen?)\s[^.;:]{0,20}?\b(?:umzusetzen|durchzuführen|abzuschließen|zu\srealisieren)"
    r"|\spara\s(?:ejecutar|realizar|desarrollar|completar|llevar\sa\scabo|finalizar)\s[^.;:]{0,30}?\b(?:proyectos?|actividades"
    r"|actuaci(?:ón|ones)|obras)"
    r"|\s(?:di\stempo\s)?per\s(?:realizzare|completare|concludere|portare\sa\stermine|attuare|svolgere"
    r"|ultimare)\s[^.;:]{0,30}?\b(?:progett[oi]|attività|intervent[oi]|iniziativ[ae]|lavori)"
    r")(?![^\W_])",
    re.IGNORECASE,
)
# "We have supported projects for thirty years": what was done lasts no longer.
HAS_DONE = re.compile(
    r"(?<![^\W_])(?:ha(?:ve|s|d)\s(?:been\s)?(?:\w{1,12}ly\s)?\w{2,12}(?:ed|ing)|a(?:vons)?\s(?:déjà\s)?\w{2,12}é|schon|bereits"
    r"|ya\b|già)(?![^\W_])[^.;:]*\Z",
    re.IGNORECASE,
)
# What stands right before the time of an exceptional case.
EXCEPTIONALLY = re.compile(
    r"(?<![^\W_])(?:in\s(?:(?!beiden|allen|diesen|solchen)[^\W\d]{1,20}\s){0,2}\w{0,10}fällen|ausnahmsweise|exceptionally"
    r"|in\sexceptional\s(?:cases|circumstances)|exceptionnellement"
    r"|à\stitre\sexceptionnel|dans\sdes\scas\sexceptionnels|excepcionalmente|en\scasos\sexcepcionales|eccezionalmente"
    r"|in\scasi\seccezionali)"
    r",?\s(?:(?:auch|bis|zu|maximal|höchstens|für|sogar|um|up|to|for|also|pour|de|à|hasta|por|fino|a|per)\s){0,3}\Z",
    re.IGNORECASE,
)
# "avviarsi entro il 1° ottobre e durare al massimo": what stands before the verb that says how long.
ANOTHER_THOUGHT = re.compile(
    r"\A.*\s(?:e|et|y|and|und)\s(?=(?:dur(?:are|er|ar|ano|ent|arán)|lasts?|runs?\sfor|dauer[nt]|duurt|duren|avere\suna\sdurata|avoir\sune\sdurée|tener\suna\sduración)(?!\w))",
    re.I | re.S,
)
# "Most projects last three years, but …": what follows is the most that is possible.
BUT_MORE = re.compile(
    r"[^.;:]{0,30}(?<![^\W_])(?:but|although|though|however|mais|toutefois|aber|jedoch|pero|aunque|ma|tuttavia|mas"
    r"|maar)(?![^\W_])[^.;:\d]{0,80}",
    re.IGNORECASE,
)
# "8 months, plus 3 months for reporting": the reporting is no part of the project.
PLUS = re.compile(r"[\s,(]{0,3}(?:\+|plus|zuzüglich|más)\s{0,3}", re.IGNORECASE)
REPORTING = re.compile(
    r"\s(?:for|pour|für|para|per)\s(?:the\s|la\s|le\s|l['’]|il\s)?(?:final\s)?(?:report|rapport|bericht|inform"
    r"|relazion|rendicont)",
    re.IGNORECASE,
)
EXTENDED = re.compile(
    r"\W{1,3}(?:[^\W\d]{1,12}\s){0,3}(?:prolonge?a\w{2,6}|extend\w{0,5}|extension|verlänger\w{2,6}|prorrog\w{3,6}"
    r"|prorog\w{3,6})(?:\s[^\W\d]{1,10}){0,4}\s?",
    re.I,
)
# "6 to 24 months (postdocs)"
OF_A_KIND = re.compile(r"\s?\([^()\d]{3,40}\)")
# "up to £5,000 a year for two years": a sum that comes each year, and for how long.
EACH_YEAR = re.compile(
    r"(?:[€£$]|EUR|GBP|USD|CHF)[^.;!?\n]{1,30}\b(?:(?:a|per|each|every)\s(?:year|annum)|annually|par\san|pro\sJahr|jährlich|al\saño"
    r"|anuales|all['’]anno|annui|por\sano),?\s"
    r"(?:for|over|during|pendant|sur|durant|pour|für|über|durante|por|per)\s"
    r"(?:(?:an?\s)?(?:(?:period|maximum|total|term)\sof|up\sto)\s|une\s(?:durée|période)\sde\s|einen\sZeitraum\svon\s"
    r"|un\s(?:periodo|período|plazo)\sd[ei]\s)?\Z",
    re.IGNORECASE,
)
_ADJECTIVE = 12


def is_limited_to(said: str) -> bool:
    """Whether words that end with a time say that funding is limited to it: "Funding is limited to 12 months"."""
    return _TO_A_LIMIT.search(said) is not None


def is_the_most(before: str, words: str) -> bool:
    """Whether a project is said right before the time not to pass it; the words of the bound may be part of that."""
    passed = NOT_PASSED.search(before + words)
    if passed is not None and passed.end() >= len(before) - _ADJECTIVE:
        return True
    return words.endswith(NOT_PASSED_BEHIND) and A_PROJECT.search(before) is not None
