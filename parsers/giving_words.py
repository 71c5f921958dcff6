"""The words by which a body launches a call or gives its money, in en fr de es it (and a few of pt nl ro pl)."""

from __future__ import annotations

import re

from parsers.words import Caseless

# Verbs by which a body launches a call, right behind its name, in the languages of smaller_cues.py.
SMALLER = (
    r"skelbia|kviečia|izsludina|kuulutab välja|kuulutas välja|avab (?:taotlusvooru|konkursi)|objavlja|razpisuje|raspisuje|objavljuje"
    r"|расписује|објављује|оголошує|оголосив|оголосила|обявява|vyhlasuje|vyhlašuje|vypisuje"
    r"|(?:pályázatot|felhívást|ösztöndíjat) (?:hirdet|tesz közzé|ír ki)"
    r"|avaa (?:\w+ ){0,2}(?:haun|rahoitushaun)|jakaa (?:\w+ ){0,5}?\w{0,20}(?:apurahoja|avustuksia)"
    r"|julistaa haettavaksi|προκηρύσσει|ανακοινώνει|προσκαλεί"
    r"|lyser ut|udbyder|opslår|utlyser|uddeler|delar ut|deler ut"
    r"|aicina|vabi|poziva|позива|objavi(?:la|o) je|je objavi(?:la|lo|l)|võtab (?:\w+ ){0,3}vastu"
)
# What is launched, given or asked for. Looked for behind the verb, or before "funded by".
GIVEN = Caseless(
    r"\b(?:call|grant|funds?\b|funding|appl(?:y|ications)|proposal|programme|program|scholarship|fellowship|bursar|award|prize|support"
    r"|competition|scheme|accelerator|incubator|challenge|notice|residenc|studentship|internship|facility"
    r"|loan|financ|microgrant|mini-grant|expressions? of interest|project"
    r"|appel|bourse|subvention|aide|candidat|concours|prix|soutien|soutenir|dispositif|projet|dossiers|financement|guichet|fonds"
    r"|\w*förder|\w*ausschreib|\w*zuschuss|\w*zuschüsse|\w*zuwendung|\w*stipendi|\w*wettbewerb|\w*projekt|\w*mittel|anträge|\w*vorhaben"
    r"|\w*preise?\b|initiativen|institutionen|organisationen"
    r"|convocatoria|ayuda|subvenci|beca|micro-?beca|premio|concurso|proyecto|financia|propuestas|solicitudes|incentivo"
    r"|band[oi]|avvis[oi]|contribut|agevolaz|bors[ae]|finanziament|progett|incentiv|sostegno|voucher|domande|candidatur|misura"
    r"|convocat[òo]ria|ajuts?\b|ajudes|beques|edital|konkurs|nabor|dofinansowan|\w*utlysning|\w*bidrag|\w*stöd\b|tilskudd|støtte|výzv"
    r"|fond[oi]\b|risorse|enveloppe|dotation|dotaci[oó]n|presupuesto|budget"
    r"|konkurs|kvietim|paraišk|taotlusvoor|toetus|razpis|natječaj|poziv|позив|конкурс|покана|процедур|pályáz|felhív|ösztöndíj|haun\b|haettav|apuraho"
    r"|avustuks|výzv|grantov|πρόσκλησ|προσκλήσ|προτάσ|αιτήσ|vlog|prijav|atbalst|pieteik|pieņemšan|nepovratn|грант|bolsas?|apoio|concursos?|candidaturas|apelul|ghidul|granturi|finanțare|subsidie|nabór|wniosk|dotacj)",
)
# "will invest up to £20 million"
SUM = Caseless(
    r"[€£$]\s?\d|\b(?:eur|usd|gbp|chf)\s?\d|\d[\s\xa0]?(?:€|[mk]€|[mk]?eur\b|euros?\b|million|thousand|tausend|tsd\b|mila\b|mil euros"
    r"|mio\b|mln\b|mrd\b|millones|milioni|milhões)"
)
# Behind the body's name, a verb that launches a call. What may stand between: an apposition, those it works with, helping verbs, adverbs.
BETWEEN = (
    r"(?:\s\([^()\n]{2,60}\))?"
    r"(?:\s(?:ente filantropico|impresa sociale|ente del terzo settore|ETS|Onlus|e\.\s?V\.|gGmbH|CIC|asbl))?"
    r"(?:,\s(?:[^,.;:]|(?<=\b\w)\.|\.(?=\s?\d)){3,120},"
    r"|\s(?:and|et|y|e|und)\s(?-i:[A-ZÀ-Þ][\w&.-]{1,30}(?: (?:of |de |di |du |for )?[A-ZÀ-Þ][\w&.-]{1,30}){0,4})"
    r"|\sto the (?:organi[sz]ation|united nations|european|council|african|un|eu|oecd)\b[^.,;:]{0,60}?"
    r"|,?\s(?:at|within|in (?:collaboration|partnership|cooperation|association) with|together with|along with|through|as part of"
    r"|en (?:partenariat|collaboration|lien) avec|avec|dans le cadre|gemeinsam mit|zusammen mit|in Zusammenarbeit mit|im Rahmen"
    r"|en (?:colaboración|alianza) con|junto con|a través de|con|in collaborazione con|insieme a|tramite|attraverso|nell[’']ambito|prin|per"
    r"|and (?:its|the)|et (?:ses|la|le|les)|y (?:su|la|el)|e (?:la|il)|und (?:die|der|das|seine|ihre))\s[^.;:]{2,110}?)?"
    r"(?:,?\s(?:is|are|has|have|had|will|would|can|again|now|currently|also|jointly|once|annually|regularly|recently|therefore|a|ont|est"
    r"|sont|va|vont|souhaite(?:nt)?|entend|annuellement|également|ainsi|hat|haben|wird|werden|jährlich|auch|derzeit|erneut"
    r"|wish|wishes|want|wants|intends|would|like|hopes"
    r"|ha|han|se|va|está|están|quiere|tiene|vuelve|anualmente|también|recientemente|sta|intende|inoltre|annualmente|pleased"
    r"|proud|delighted|happy|may|shall|veut|veulent|peut|peuvent|pourra|vient|viennent|puede|pueden|podrá|podrán|desea|quieren"
    r"|può|possono|vuole|vogliono|desidera|vai|quer|pretende|wil|kan|zal|heeft|gaat|vill|har|ska|planuje"
    r"|excited|glad|thrilled|to|heureux|heureuse|fier|fière|de|complace(?:n)?|en|lieta|lieto|di|freut|sich|zu|dass"
    r"|(?:today|yesterday|this (?:week|month|year|morning|spring|summer|autumn|winter)|on [A-Z]\w{2,8}(?:day)?(?: \d{1,2})?"
    r"|aujourd[’']hui|hier|cette (?:année|semaine)|ce (?:mois|jour)|heute|gestern|dieses Jahr|hoy|ayer|este año|oggi|ieri|quest[’']anno"
    r"|hoje|este ano|vandaag|dit jaar|dziś|i dag|avui|enguany)(?: \([^()\n]{3,40}\))?,?)){0,6}?\s"
)
# "The council was awarded a grant", "le conseil est financé": who is given something.
PASSIVE = Caseless(r"\b(?:(?:is|are|was|were|been|be|being|had) (?:\w+ly )?\w+ed|(?:est|sont|été) \w+é|está[n]? \w+ad[oa])$")
# "has published a call", but not "publishes the list of grants".
_PUBLISHES = (
    r"publish(?:es|ed|ing)?(?= (?:(?!results?|lists?|winners|reports?|minutes)[^\s.;:]{1,20} ){0,6}?"
    r"(?:calls?|notice|competitions?|invitations?|(?:funding|grant) opportunit\w+)\b)"
)
LAUNCHES = (
    rf"(?:{_PUBLISHES}|"
    r"(?:holds?|runs?|hosts?) (?:\w+ ){1,3}(?:rounds?|calls?|competitions?)|commits"
    r"|dedicat(?:es?|ed)|earmark(?:s|ed)|sets? aside|set aside"
    r"|allou(?:ent|e|é)|adopt(?:e|ent|é)|créé|consacr(?:ent|e)|ouvr(?:e|ent)|mobilis(?:ent|e)|associent pour lancer"
    r"|adotta(?:no|to)?|istituisce|istituito|eroga|promuove|legt|legen|widmet|lobt|loben"
    r"|instituye|crea|aporta|dota|obre|ofereix|atorga|concedeix|impulsa|destina"
    r"|ogłasza|ogłosi[łl]a?|zaprasza|organizuje|przyznaje|udziela|finansuje|wspiera"
    r"|torna público|convida|concede|financia|apoia|abre|atribui|stelt|verstrekt|lanceert|roept|nodigt"
    r"|utlyser|beviljar|finansierar|acordă|finanțează"
    r"|asks? (?=(?:[^\s.;:]{1,20} ){0,8}?(?:for (?:\w+ ){0,2}(?:applications|proposals|projects|ideas)|to apply))"
    r"|open(?= (?:its|a|the|our|this))|mak(?:e|es|ing) known|llama(?:n)? a"
    r"|launch(?:es|ed|ing)?|invit(?:es?|ed|ing)|announc(?:es?|ed|ing)|call(?:s|ing)? for|seek(?:s|ing)?|solicit(?:s|ing)?"
    r"|issu(?:es?|ed|ing)"
    r"|cherche(?:nt)?(?= des (?:projets|idées|candidat|porteurs))|buscan?(?= (?:proyectos|ideas|candidat))"
    r"|cerca(?:no)?(?= (?:progetti|idee|candidat))"
    r"|request(?:s|ing)? (?=applications|proposals)|open(?:s|ed|ing)|accept(?:s|ing)|welcom(?:es?|ing)|offer(?:s|ed|ing)?"
    r"|award(?:s|ing)?"
    r"|provid(?:es?|ed|ing)|fund(?:s|ing)?|financ(?:es?|ing)|invest(?:s|ing)?|distribut(?:es?|ing)|administer(?:s|ed)?"
    r"|creat(?:es?|ed)|establish(?:es|ed)"
    r"|mak(?:es?|ing) (?:available|grants|awards)|made available|giv(?:es?|ing)|grants|run(?:s|ning)?|allocat(?:es?|ed)"
    r"|manag(?:es?|ed)|pay(?:s|ing)?"
    r"|lanc(?:ent|er|e|é)|propos(?:ent|er|e|é)|ouvr(?:ent|ir|e)|ouvert|organis(?:ent|er|e)|financ(?:ent|er|e|é)|accord(?:ent"
    r"|er|e)|attribu(?:ent|er|e)"
    r"|octroi(?:ent|e)|offr(?:ent|e)|décern(?:ent|er|e)|met(?:tent)? (?:en place|à (?:la )?disposition|en œuvre|au concours)"
    r"|donne(?:nt)? la (?:préférence|priorité)|invit(?:ent"
    r"|er|e)|appel(?:lent|le)"
    r"|publi(?:ent|er|e|é)|annonc(?:ent|er|e|é)|reçoi(?:vent|t)|subventionn(?:ent|e|er)|dot(?:ent|e)"
    r"|vergibt|vergeben|gewähr(?:t|en)|schreib(?:t|en)|lädt|laden|ruf(?:t|en)|start(?:et|en)|veröffentlich(?:t|en)|bietet"
    r"|bieten|stellt|stellen"
    r"|lancier(?:t|en)|verleih(?:t|en)|finanzier(?:t|en)|ausgeschrieben|gestartet|veröffentlicht|fördert|fördern|richtet|nimmt|sucht"
    r"|convoca(?:n|do|r)?|lanza(?:n|do|r)?|abre(?:n)?|abierto|publica(?:n|do|r)?|anuncia(?:n|do|r)?|ofrece(?:n|r)?"
    r"|concede(?:n|rá|r)?|otorga(?:n|rá|r)?"
    r"|financia(?:n|rá|r)?|pone(?:n)? (?:en marcha|a disposición)|puesto en marcha|invita(?:n|r)?|destina(?:n|do|rá)?"
    r"|subvenciona(?:n|rá)?|aprueba|aprobado"
    r"|lancia(?:no)?|lanciato|pubblica(?:no)?|pubblicato|bandisc(?:e|ono)|bandito|indice|indetto|emana|emanato"
    r"|finanzia(?:no)?|eroga(?:no)?|concede"
    r"|mett(?:e|ono) a disposizione|mess[oa] (?:a disposizione|da parte|in campo)"
    r"|apre|aperto|approva|approvato|offr(?:e|ono)|assegna|stanzia"
    r"|stanziato|destina(?:to)?|attiva(?:to)?"
    r"|(?:lance|finance|soutiend|accorde|attribue|propose|octroie|ouvri|organise|publie|subventionne|verse|alloue|consacre|met(?:t)?)r(?:a|ont)"
    r"|(?:convoca|lanza|abri|publica|ofrece|destina|aporta|apoya|invita|pond)rán?"
    r"|(?:finanzie|lance|pubbliche|eroghe|concede|assegne|mette|destine|sosterr?|stanzie|apri)r(?:à|anno)"
    r"|(?:lança|financia|abri|apoia|concede|atribui|publica)rá|(?:sfinansuje|przyzna|ogłosi|udzieli|przeznaczy\w?)"
    r"|(?<=\bwill )grant|(?<=\bmay )grant"
    rf"|{SMALLER}|lança|abriu|publică|lansează|anunță|opent|ogłasza|vyhl[aá][sš]\w+)\b"
)
# Of these, what nobody but a body does: a programme may fund, but it does not invite.
INVITES = (
    rf"(?:{_PUBLISHES}|"
    r"open(?:s|ed)(?= (?:its|a|the|our|this|applications))|(?:holds?|runs?) (?:\w+ ){1,3}(?:rounds?|calls?|competitions?)"
    r"|ogłasza|ogłosi[łl]a?|zaprasza|torna público|convida|lança|abriu|utlyser|lansează|anunță|vyhl[aá][sš]\w+"
    r"|obre(?= )|allou(?:ent|e)|lanceert"
    rf"|{SMALLER}"
    r"|asks? (?=(?:[^\s.;:]{1,20} ){0,8}?(?:for (?:\w+ ){0,2}(?:applications|proposals|projects|ideas)|to apply))"
    r"|open(?= (?:its|a|the|our|this))|mak(?:e|es|ing) known|llama(?:n)? a"
    r"|launch(?:es|ed|ing)?|invit(?:es?|ed|ing)|announc(?:es?|ed|ing)|call(?:s|ing)? for|seek(?:s|ing)?|solicit(?:s|ing)?"
    r"|issu(?:es?|ed|ing)"
    r"|offering|accepting|invest(?:s|ing)?|lanc(?:ent|er|e|é)|annonc(?:ent|er|e|é)|invit(?:ent|er|e)"
    r"|publi(?:ent|er|e|é)|appel(?:lent|le)"
    r"|schreibt|ruft|lädt|veröffentlicht|ausgeschrieben|lanciert"
    r"|convoca(?:n|do|r)?|lanza(?:n|do|r)?|anuncia(?:n|do|r)?|publica(?:n|do|r)?|invita(?:n|r)?|pone(?:n)? en marcha"
    r"|lancia(?:no)?|lanciato|pubblica(?:no)?|pubblicato|bandisc(?:e|ono)|bandito|indice|indetto|mett(?:e|ono) a disposizione)\b"
)
# Verbs that say the same only of those who give: a partner or an applicant supports something too.
_TO_THE_END = r"(?:[^.;:]|\.(?=\d)){2,160}?"
SUPPORTS = (
    r"(?:support(?:s|ed|ing)?|help(?:s|ed|ing)?|aims? to|want(?:s)? to|plan(?:s|ning)? to|look(?:s|ing) for|back(?:s|ed)|commission(?:s|ed)"
    r"|soutien(?:nent|t)|soutenir|aid(?:ent|er|e)|accompagn(?:ent|er|e)|encourag(?:ent|er|e)|favoris(?:ent|er|e)"
    r"|souhait(?:ent|e)|contribu(?:ent|e)"
    # The infinitive closes the sentence: "will" is an English word too, and who applies "kann Anträge stellen".
    rf"|(?:will|wollen|möchten?|zal|zullen|wil|willen)(?={_TO_THE_END}\w(?:en|ern|eln)\b\s*(?:[.,;:]|$|und\b))"
    rf"|(?:kann|können)(?={_TO_THE_END}(?:fördern|unterstützen|bewilligen|gewähren|vergeben|bezuschussen|verleihen)\b)"
    r"|ha(?:s|ve)(?= (?:an?|its|their|two|three|four|several|various) (?:[^\s.;:]{1,20} ){0,4}?"
    r"(?:grants?|funds?|funding|scholarships?|fellowships?|bursar(?:y|ies)|awards?|prizes?|schemes?)\b)"
    r"|hat(?= ein(?:en?|e[nms])? (?:[^\s.;:]{1,20} ){0,2}?\w*(?:förder|stipendi|zuschuss))|dispose d|cuenta con|dispone d"
    r"|unterstütz(?:t|en)|hilft|helfen|beabsichtig(?:t|en)|trägt|zeichnet|prämiert|ermöglicht"
    r"|apoya(?:n|rá|r)?|impulsa(?:n|r)?|promueve(?:n)?|fomenta(?:n|r)?|colabora|busca|quiere"
    r"|sostien(?:e|gono)|sostenere|promuov(?:e|ono)|promuovere|intende|favorisce|supporta)\b"
)
# Before the name: "funded by", "a call of". What is funded must stand before it in the same sentence.
BY = Caseless(
    r"\b(?:(?:launched|funded|financed|offered|organi[sz]ed|run|issued|published|administered|managed|provided|awarded"
    r"|sponsored|set up|created|promoted"
    r"|announced|established|initiated|operated|delivered|hosted|invited|sought|made possible|made available) (?:and \w+ )?(?:jointly )?by"
    r"|(?:lancée?s?|financée?s?|portée?s?|pilotée?s?|organisée?s?|proposée?s?|publiée?s?|initiée?s?|gérée?s?|attribuée?s?"
    r"|accordée?s?|émis|mise? en place"
    r"|libérée?s?|débloquée?s?|allouée?s?|octroyée?s?|versée?s?|mise?s? à disposition"
    r"|ouverte?s?|soutenue?s?|opérée?s?)(?: et \w+)? par"
    r"|(?:gefördert|ausgeschrieben|finanziert|vergeben|getragen|veröffentlicht|herausgegeben|initiiert|verliehen"
    r"|bereitgestellt) (?:durch|von|vom)"
    r"|(?:convocad|lanzad|financiad|promovid|organizad|publicad|concedid|otorgad|gestionad|impulsad|generad|ofrecid|cread"
    r"|dotad)[oa]s?(?: y \w+)? por"
    r"|(?:promoss|emess|finanziat|indett|bandit|pubblicat|emanat|lanciat|gestit|istituit|erogat|concess|approvat"
    r"|organizzat)[oaie](?: e \w+)? da(?:ll?[ao’']?)?)"
    r"\s?(?:the |la |le |les |l[’']|los? |las? |el |il |i |gli |der |dem |den |die )?$",
)
# "È gestita dall'Agenzia …", "Está gestionada por …": a sentence that goes on about what the one before names.
IT_IS = re.compile(r"\W{0,3}(?:È|È stat[oa]|Está|Es|Elle est|Il est|It is|C[’']est)\s(?:\w{4,14}\s)?", re.I)
# In German the participle may follow: "wird vom Bundesministerium … gefördert".
BY_FIRST = re.compile(r"\b(?:durch|von|vom)\s(?:de[rmn] |die )?$")
BY_THEN = re.compile(r"[^.;:]{0,60}?\b(?:gefördert|ausgeschrieben|finanziert|vergeben|getragen|veröffentlicht|verliehen|bereitgestellt)\b")
OF = Caseless(
    r"\b(?:calls?(?: for (?:proposals|applications|projects|tenders))?|grants?|awards?|scheme|fund|programmes?|programs?"
    r"|competition|scholarships?|fellowships?"
    r"|bursar(?:y|ies)|announcement|notice|guidelines?"
    r"|appels? à (?:projets?|candidatures?|propositions?|manifestation d[’']intérêt)|bourses?|subventions?|concours|prix"
    r"|dispositif|aides?|règlement"
    r"|une initiative(?: conjointe| commune)?|an? (?:joint )?initiative|eine (?:gemeinsame )?initiative"
    r"|una iniciativa(?: conjunta)?|un[’']iniziativa"
    r"|(?:dispositif|programme|programma|programa) (?:nouveau|régional|annuel|national|départemental"
    r"|regional|annual|anual|nuovo|annuale|regionale)"
    r"|\w*[Bb]ekanntmachung|\w*[Ff]örderrichtlinie|\w*[Rr]ichtlinie|\w*[Ff]örderprogramm(?:s|es)?|\w*[Aa]usschreibung"
    r"|\w*[Ff]örderaufruf(?:s|es)?"
    r"|\w*[Ss]tipendi(?:um|ums|en)|(?:\w+-?)?[Pp]reis(?:es)?|subsidies?|edital|apoios?|ajuts?"
    r"|\w*[Ww]ettbewerb(?:s|es)?|\w*[Ff]örderung|\w*[Ss]tipendien|\w*[Pp]rogramm(?:s|es)?|\w*[Ee]rlass|\w*[Ff]ördermittel"
    r"|convocatorias?|ayudas?|subvenciones|becas?|premios?|concurso|bases|programa|líneas?"
    r"|band[oi]|avvis[oi](?: pubblic[oi])?|contributi|bors[ae](?: di studio)?|premio|programma|concorso|misura|agevolazioni)"
    r"(?: \d{4}(?:[/-]\d{2,4})?)?(?:\s(?:«[^«»\n]{2,80}»|\"[^\"\n]{2,80}\"|“[^“”\n]{2,80}”))?"
    r"\s(?:of|from|by|de|du|des|d[’']|del|de los|de las|della|dello|dell[’']|di|der|vom|von|dal|dalla|da)\s?(?:the |la |le "
    r"|les |l[’']|el |los |las )?$",
)
# Spanish and other gazettes name the body behind the act: "Resolución de 2 de julio de 2026, de la Dirección General de …".
ACT = re.compile(
    r"\b(?:RESOLUCIÓN|ORDEN|ACUERDO|EXTRACTO|DECRETO|ANUNCIO|ORDRE|RESOLUCIÓ|Resolución|Orden|Acuerdo|Decreto|Anuncio"
    r"|Extracto|Resolució|Ordre|Edicto|Decreto [Dd]irigenziale|Determina(?:zione)?|Delibera(?:zione)?|Despacho|Aviso"
    r"|Arrêté|Décision|Délibération)\b[^;:]{0,70}?"
    r"(?:,?\s(?:de|del|de la|de l[’']|de los|de las|du|des|della|del|dell[’']|di)\s?(?:[^\W\d_A-Z]\w{2,20}\s(?:de la|del"
    r"|della|du|de l[’']|dell[’'])\s?|[A-Z]\w{4,16}\s(?:de la|del)\s)?)$"
)
# What such an act does where it opens a call: other acts set rules.
OPENS_CALL = re.compile(
    r"[^.;]{0,120}\b(?:convoca|se abre|aprueba la convocatoria|portant ouverture|indizione|approva(?:zione)? (?:l[’']|dell[’'])?avviso)",
    re.I,
)
# A body that only takes part, has to be asked or has already given.
NOT_GIVER = Caseless(
    r"\b(?:(?:with|avec|mit|con)(?! (?:th[ie]s|that|this|cet|cette|ce|dem|diesem|ese|este|tal|dicho|questo|tale|el|l[’'])"
    r" ?(?:aims?|goals?|purpose|objecti?[fv]o?|but|ziel|zweck|fin|motivo|propósito|scopo|obiettivo)\b)"
    r"|not|nicht|except|applicants?|candidates?|bewerber\w*|partner\w*|former|previous\w*|already|past"
    r"|antragsteller\w*|candidat[os]?s?"
    r"|solicitantes?|richiedenti|for example|e\.g\.|such as|z\.\s?B\.|por ejemplo|par exemple|ad esempio|projects|projets"
    r"|proyectos|progetti)\s(?:\w+\s){0,3}$",
)
# At the body's name a clause begins: nothing before it, a bound of the sentence, or a short lead ("In this context, the …").
CLAUSE_BEGINS = Caseless(
    r"(?:^\s*(?:(?:In|Since|Each|Every|This|For|Through|Under|As|On|By|Dans|En|Pour|Chaque|Cette|Par|Depuis|Este|Esta|Cada"
    r"|Para|Desde|Con|Per|Nel|Nell|Da"
    r"|Quest[oa])\b[^,.;:]{1,60}\s)?|[.;:!?»”\"–—|*#>)]\s*|,\s|\b(?:that|que|dass|che|et|and|y|und|e|wie|as)\s)"
    # An embassy's or ministry's section is named before it.
    r"(?:(?:the )?(?:[\w&]+ ){1,4}(?:section|office|division|directorate|unit|bureau)(?: \([\w&.-]{2,10}\))? (?:of|at) )?"
    r"(?:[*_]{0,2}(?:the|le|la|les|l[’']|das|die|der|el|los|las|il|lo|gli|i|het|o|a|os|as)\s?)?[*_]{0,2}$",
)
# German puts the verb before the body where something else opens the sentence: "Mit … fördert das Bundesministerium …".
VERB_BEFORE = re.compile(
    r"\b(?:fördert|unterstützt|vergibt|gewährt|schreibt|stellt|startet|veröffentlicht|finanziert|will|möchte|beabsichtigt"
    r"|verleiht|lanciert|ruft|lädt|bietet|lobt|sucht|ermöglicht|bezuschusst|prämiert|legt|öffnet|trägt|organisiert|richtet)"
    r"\s(?:auch |nun |jetzt |erneut |wieder |jährlich |ab sofort )?(?:das|die|der)\s$"
)
# "hat das Ministerium … freigegeben": the helping verb before the body, what it did behind.
HAS_BEFORE = re.compile(r"\b(?:hat|haben)\s(?:das|die|der)\s$")
HAS_GIVEN = re.compile(
    r"[^.;:]{0,160}?\b(?:freigegeben|bereitgestellt|aufgelegt|gestartet|ausgeschrieben|veröffentlicht|bewilligt|gestellt|gerufen|vergeben|ausgelobt)\b"
)
# "Funded by the Hive Council, this call …": the body first, what it gives behind.
_THIS = (
    r",?\s(?:this|the|cet(?:te)?|ce|les?|la|dieser?|dieses|das|der|die|est[ea]|los|las|el|il|quest[oa])\s(?:\w{2,12}\s)?|,\s(?:l|quest)[’']"
)
GIVEN_BEHIND = Caseless(
    rf"(?:{_THIS})(?:calls?|schemes?|prizes?|competition|funds?|grants?|appel|concours|prix|dispositif|bourses?|aides?"
    r"|\w*ausschreibung|\w*wettbewerb|\w*preis|\w*programm|\w*stipendi\w+|convocatoria|premios?|becas|ayudas|concurso"
    r"|bando|avviso|concorso|contributi)\b",
)
# "The prize's organiser is the Hive Foundation."
GIVER_IS = Caseless(
    r"\b(?:(?:organi[sz]er|funder|awarding body|funding body)(?: of (?:the|this) \w+)? is (?:the )?"
    r"|(?:organisateur|financeur)(?: d(?:u|e l[’']|e la |e ce) ?\w+(?: à \w+)?)? est (?:la |le |l[’'])?"
    r"|(?:fördergeber|fördergeberin|ausloberin?|fördermittelgeber|veranstalter(?:in)? des (?:wettbewerbs|preises))"
    r"(?: de[sr] \w+)? ist (?:das |die |der )?"
    r"|(?:entidad|organismo) (?:convocante|financiador[a]?)(?: de(?:l| la) \w+)? es (?:la |el )?"
    r"|(?:ente (?:erogatore|finanziatore|promotore)|organizzatore)(?: del(?:la |l[’']| )\w+)? è (?:la |il |l[’'])?"
    r"|(?:stifter(?:in)?|träger(?:in)?|geldgeber(?:in)?)(?: de[sr] \w+)? ist (?:das |die |der )?"
    r"|\b(?:ausgelobt|gestiftet|verliehen|vergeben|finanziert|gefördert|ausgeschrieben) (?:wird|werden) [^.;:,]{3,60} (?:von|vom|durch)"
    r" (?:das |die |der |dem )?"
    # Where the money comes from.
    r"|\b(?:the|this|our|all|its) (?:funding|money|funds) (?:for (?:the|this) \w+ )?(?:comes?|is|are) from (?:the )?"
    r"|\b\w{0,8}mittel (?:für (?:das|die|den|dieses?) \w+ )?(?:kommen|stammen) (?:vom |von der |von |aus dem |aus der )"
    r"|\bles fonds proviennent d(?:u |e la |e l[’'])|\bi fondi provengono da(?:l |lla |ll[’'])|\blos fondos proceden de(?:l | la )"
    r"|(?:organizatorem|operatorem|fundatorem) (?:konkursu|programu|naboru|nagrody) jest )$",
)
# "Village halls can apply to the Hive Foundation for grants."
APPLY_TO = Caseless(r"\b(?:can|may|should|must) (?:apply|turn) to (?:the )?$")
FOR_GIVEN = re.compile(
    r"\sfor\s(?:an?\s|up\sto\s)?(?:\w{2,12}\s){0,2}(?:grants?|funding|bursar(?:y|ies)|scholarships?|fellowships?|support)\b"
)
# In a title the body stands apart: "Hive Foundation: small grants", "Small grants – Hive Foundation".
TITLE_BEFORE = re.compile(r"\s[–—|-]\s(?:The |La |Le |El |Il |Die |Das |Der |L[’'])?$|\s\($")
TITLE_AFTER = re.compile(r"\s?[:|]|\s[–—-]\s|\.\s")
# "DAAD-Programme", "the Hive Council's arts grants", "Hive Foundation Community Grants": the name in front of what is given.
OWN_CALL = re.compile(
    r"(?:[’']s?\s(?:\w+[ -]){0,3}|[ -](?:[A-Z&][\w&]*[ -]){0,3})(?:[Pp]rogrammes?|[Pp]rograms?|[Pp]rogrammen|[Gg]rants?"
    r"|[Ff]unding|[Aa]wards|[Ff]ellowships?"
    r"|[Ss]cholarships?|[Cc]alls?|[Ss]cheme|[Bb]ursar(?:y|ies)|[Ff]und|[Pp]rize|\w*[Ff]örder\w*|[Ss]tipendi\w+|[Aa]usschreibung\w*)(?!\w)"
)
