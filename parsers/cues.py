"""The words that tell what a date is for: the deadline of an application, an opening, a jury, a law.

Each list is regular expressions over lower-case text, in the languages that calls are written in.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Literal, NamedTuple

from parsers import smaller_cues
from parsers.smaller_cues import in_order

Sense = Literal["law", "event", "opening", "question", "intent", "deadline", "verb", "noun", "by"]

# Dates of the paper work: never a deadline.
LAW = r"""
established founded registered incorporated employed resident born since constitu\w+ fondée?s? créée?s? gegründet costituit\w publi\w*
published posted adopt\w* regulations? directives? decrees? laws? act\sof amend\w* updated? modified version gesetz\w* verordnung\w*
richtlinien?\b(?=.{0,80}\bvom\b) bekanntmachung beschluss erlass vom: stand(?:\s?:|\svom) veröffentlich\w* règlement loi décret arrêté
publié\w* publication mis[e]?\sà\sjour reglamento ley decreto orden resolución publicación publicado boletín bocm? actualizad\w* legge
regolamento d\.\s?lgs\.? d\.\s?[plm]\.(?:r\.)? deliber\w+ determina pubblica\w* aggiorn\w*
lei regulamento portaria wet verordening rozporządzeni\w* ustaw\w* lag
förordning lov zákon\w* legea törvény
"""
# Steps of the procedure and of the project that are not the handing in of an application.
EVENT = r"""
(?:must|has\sto|have\sto)\sbe\saccepted pr[eé]s[eé]lection vorauswahl\w* preselecci[oó]n\w* preselezion\w* maintenance closed\sfor
funding\speriod comments? feedback consultations? complaints? appeals? invoices? claims? surveys? purchas\w+ paid invoiced deliver\w*
(?:activités?|événements?|projets?|actions?|manifestations?|initiatives?|spectacles?|rencontres?)\s(?:\w+\s){0,3}(?:aura|auront|a|ont|ayant)\slieu
(?:attività|eventi|evento|progett[oi]|iniziativ[ae]|manifestazion[ei])\s(?:\w+\s){0,3}(?:avrà|avranno|ha|hanno)\sluogo
(?:events?|activities|projects?)\staking\splace
hear be\stold take\splace takes\splace finished discuss\w* obtained enrolled collect(?:ed)?
pick(?:ed)?\sup contact\s(?:us|the|your|our)
scor(?:ed|ing)\b interviewed acknowledg\w* acceptance
(?:will\sbe|are|is|were|was)\s(?:considered(?=\s(?:between|from|by|at|in)\b)|judged|shortlisted)
(?:seront|sont|sera|est)\s(?:évalué|examiné|analysé|étudié)e?s? (?:saranno|sono|verranno|vengono)\s(?:valutat|esaminat)[aei]
(?:serão|são|será)\s(?:avaliad|analisad)[ao]s? (?:są|będą)\soceniane accept(?:ing)?\s(?:the|an|their|your|its)\s(?:offer|grant|award)
mittelverwendung\w* justification\b (?:de|du|des)\spaiements?\b membership\sapplications?
applications?\sfor\s(?:membership|reimbursement|refunds?) withdrawals?\sof drafts?\b
entw[uü]rfe?n? brouillons? projets?\sde\s(?:dossiers?|candidatures?) borrador(?:es)? bozz[ae]
(?:change|amend|modify|edit|withdraw)\s(?:their|your|the|an?)\s(?:\w+\s)?(?:applications?|proposals?)
(?:who|that|which)\s(?:have\s)?(?:already\s)?applied demandes?\sde\s(?:remboursement|retrait)
modifier\s(?:leur|votre|son|le)\s(?:dossier|candidature|demande) (?:mitglieds|rücknahme|erstattungs)anträge?
antr[aä]ge?\sauf\s(?:erstattung|mitgliedschaft) änderungen\sa[mn]\s(?:\w+\s)?antr[aä]g\w* solicitud(?:es)?\sde\s(?:reembolso|renuncia)
domand[ae]\sdi\s(?:rimborso|rinuncia) (?:approvals?|endorsements?|sign-?offs?)(?=\sdeadline) results? notif\w+ evaluat\w+ assess\w+
select\w+ jury\w* juror award\w* sign(?:ed|ing|ature)\w* please\scontact contact\s(?=\S{1,80}@)
info(?:rmation)?[\s-]?(?:day|week|session|meeting)s? webinars? workshops? events? conference kick-?off interviews? process\w* review\w*
rebuttals? examin\w* rank\w* announce\w* decisions? decid\w+ inform(?:ed|s)\b
invit(?:ed(?!\s(?:full\s|final\s)?(?:applications?|proposals?)\b)|ations?)\b communicated(?=\sto\b|\sby\b|\son\b)
outcomes?(?=\s(?:of|will|are|is|by)\b)
projects?\s(?:must\s|should\s|shall\s|may\s|will\s|can\s|to\s|have\sto\s|are\sto\s|not\s){0,3}(?:be\s)?(?:start|beg[iu]n|end|run|last|complet|implement|finish|finali|carried|close)\w*
(?:work|works|activity|activities|spending|events?)\s(?:must\s|should\s|shall\s|will\s|has\sto\s|have\sto\s){1,2}(?:be\s)?(?:start|beg[iu]n|end|complet|finish|take)\w*
(?:project|action)s?\s(?:start|end|period|duration|implementation|completion) start(?:ing)?\sdates? end\sdates?\sof implement\w+
complet(?:ed|ion)(?!\s(?:\w+\s){0,3}(?:applications?|forms?|proposals?)\b) eligibility\speriod (?:eligible\s)?(?:costs?|expenditures?)\b
incurred spent spend(?:ing)? reports? reporting payments? grant\sagreements? contracts? project\splans? travel festival valid(?:ity)?\b
in\sforce ergebnis\w* prüf\w* geprüft bearbeit\w+ begutacht\w* bewertung auswahl(?!runde)\w* entscheid(?!ungsrunde)\w* infotag\w*
\w{0,12}veranstaltung\w* bescheid\w* laufzeit projektbeginn projektstart projektende vorhabens?beginn durchführung\w* abschluss\b
(?:\w{0,10}zahlungs|abruf)antr\w+ antr[aä]ge?\sauf\s(?:aus)?zahlung mittelabruf\w* abzurufen
projekte?\s(?:\w+\s){0,4}(?:laufen|beginnen|starten|enden|durchgeführt|abgeschlossen) (?:verwendungs|zwischen|sach|schluss)nachweis\w*
(?<=der\s)nachweis(?=\s(?:ist|muss|wird)\b) (?:create|open|set\sup)\s(?:an?|your)\s(?:\w+\s)?account
visas?\s(?:applications?|must|should) bewilligt\w* auszugeben belege abrechnung\w* unvollständig\w* annahmeerklärung\w* erfahren
benachrichtig\w* verständigt informiert mitgeteilt rückmeldung\w* immatrikulier\w* stattfind\w* kontakt(?:ieren|aufnahme)
\w{0,4}beratung(?:s(?:gespräch|termin)\w*)? änderungsantr\w* verlängerungsantr\w* in\skraft \w{0,12}berichte?n? rechnungen
widerspr[uü]ch\w* einspr[uü]ch\w* rapports?\s(?:final|finaux|intermédiaires?|annuel|d['’]activité|technique|financier)s? factures?
(?:conférence|séminaire|réunion|atelier)\sde\sclôture instruit\w* trait[eé]\w* résultats? évaluation sélection jury
réunion\sd'information exécution réalis\w+ terminé\w* achev\w+ début\sdes?\sprojets? dépenses auditionn\w+ démarr\w+ webinaires?
justificatifs? incomplets? incomplètes? acceptation s['’]engag\w+ consultables? informée?s avisée?s recevront\sune obtenu\w* inscrits?
se\sdéroul\w+ contacte[rz] retirer retirant venir\sprendre notification signature demandes?\sde\s(?:paiement|versement|solde) achèvement
fin\sdes\s(?:travaux|projets?) resultados? evaluación selección jurado ejecución listados? elegibles resolución\sde\sconcesión
justificación vigencia gastos justificar alegaci\w+ subsan\w+ recursos?\sde informes?\s(?:final|finales|técnico) facturas?
evalua(?:r|rá|rán|das?|dos?)\b empadronad[ao]s? informes? aceptación sesión\sinformativa jornadas? comunicará\w* informará\w*
informad[ao]s respuesta obtenido nacid[ao]s recoger contactar tendrán?\slugar
justificaci(?:ó|ons)(?=\s(?:de\s\w+\s)?(?:acaba|finalitza|es|és)\b) solicitud(?:es)?\sde\s(?:modificación|prórroga)
demandes?\sde\s(?:modification|prolongation) domand[ae]\sdi\s(?:proroga|variazione)
requests?\sfor\s(?:an?\s)?(?:extensions?|amendments?|changes?) (?:change|amendment|extension)\srequests? finalizaci[oó]n conclusi[oó]n
solicitud(?:es)?\sde\s(?:pago|cobro)
(?:proyectos?|actividades|actuaciones|inversiones|obras|trabajos)\s(?:\w+\s){0,3}(?:inici|comenz|comienc|empez|finaliz|termin|conclu|ejecut|realiz)\w*
(?:progett[oi]|attività|interventi|investimenti|lavori)\s(?:\w+\s){0,3}(?:conclud|termin|avvia|realizza|complet)\w* risultati
valutazione graduatori\w+ realizzazione esecuzione conclusi\w* spese rendicontazione avvio conclusione iscritt[aoie] accettazione
consultabil[ei] documentazione\sdi\sspesa richiest[ae]\sdi\s(?:erogazione|rimborso|saldo|anticipo) esit[oi] avvisat[aoie] informat[aoie]
incontr[oi]\sinformativ[oi] seminari[oi] reuni(?:ón|ão)\sinformativa charlas? presentaci[oó]n\sde\sresultados
sess(?:ão|ões)\sde\sesclarecimento
svolger\w+ ritira\w* contattare relazion[ei]\s(?:finale|intermedia|tecnica) fatture conseguit\w+
domand[ae]\sdi\s(?:pagamento|saldo|rimborso|liquidazione|anticipo) (?:loro|propria|vostra|tua|sua)\sadesione resultados avaliação
execução uitslag beoordeling uitvoering wyniki ocena realizacj\w+ resultat utvärdering\w* tulokset
pros?jekte[tn]\s(?:må|skal|ska)\s(?:være\s|vara\s)?(?:avslut|afslut)\w+ svar infom\w+ informationsm\w+ (?:slut|loppu)?rap?port\w*
hankkeen\stulee\späätty\w+ päätökset infotilaisuu\w* projekt\smora\szavrši\w* radionic\w+ izvješć\w* spotkani\w+ seminář\w* informare
projeto\sdeve\sterminar esclarecimento relatório projecte\sha\sd['’]acabar sessió justificació ολοκληρωθ\w+ εκδήλωση отчет\w*
информационен konsult(?:ow|acj)\w+ selec[tțţ]i\w+ evaluar\w+ verificar\w+ contesta[tțţ]i\w+ finalizat\w* seleção concluíd\w+
homologaç\w+ zakończ\w+ rozstrzygni\w+ wyników vyhodnoc\w+ dokonč\w+ ukonč\w+ afgerond beoordel\w+ beslissing\w* bekendgemaakt
avsluta\w+ beslut\w* redovis\w+ afslutte\w* afgørelse\w* objavljen\w* dovršen\w* executar výsledky hodnocení realizac\w+ rezultate
eredmény\w* rezultati αποτελέσματα резултати informatiebijeenkomst\w* eindverantwoording
"""
OPENING = r"""
begins?(?=\s(?:on|from)\b|\s*$) starts?(?=\s(?:on|from)\b|\s*$) comenzará comienza se\sinicia empieza débute commence inizia decorr\w+
beginnt open(?:s|ed)\b opening open\s(?:from|on|since|as\sof) applications?\savailable open(?=\s?:|\s*$) starts?\s(?:of\s)?submi\w+
submissions?\s(?:start|open)\w*
(?:applications?|nominations?|entries|registrations?|proposals?)\s(?:re-?)?open(?:s|ed)?\b(?!\s(?:until|till|to|through|-|–))
(?:start|beginn|öffnung)\sder\s(?:einreich|antrags|bewerbungs)\w+ start\s(?:van\sde\s)?(?:aanvraag|indienings)\w+ launch\w*
(?:submissions?|applications?)\s(?:\S{1,14}\s){0,8}?enabled(?=\son\b)
available\sfrom (?:bewerbungs|antrags|einreich(?:e|ungs)?|ausschreibungs)(?:start|beginn|öffnung) re-?opens?
(?:first\sday|eerste\sdag|erster?\stag|premier\sjour|primer\s(?:día|dia)|primo\sgiorno)(?=\s(?:[^\W\d]+\s){0,6}(?:appl|submi|aanvra|indien|einreich|bewerb|antr[aä]g|dép[ôo]|candidat|solicit|present|domand))
go(?:es)?\slive(?=\son\b) (?:re-?)?open(?=\s(?:for|to)\s(?:\w+\s){1,3}(?:on|from|in)\b) online\sgeschaltet
mis[e]?s?\sen\sligne(?=\sle\b) start\sof\s(?:the\s)?(?:application|nomination)\w* lancée?s?(?=\sle\b) gaat\s(?:weer\s)?open(?=\sop\b)
rusza(?=\s\d) gestart(?=\sop\b)
rozpoczyna\ssię open(?:ing)?\sdate openings? start\sdate\sof\s(?:the\s)?(?:call|submission) öffnet öffnung
(?:geöffnet|offen)\s(?:ab|vom|von|seit) startet start\sder beginn\sder ausschreibungsbeginn antragstellung\sab
ouverture(?!\s(?:des\splis|au\spublic)) ouvre r?ouvrira rouvre attivazione\sdella\spiattaforma
(?:starts?|begins?|starting)\s(?:taking|accepting|receiving)\s(?:applications?|proposals?|bids)
(?:volverá\sa|volverán\sa)\sabrir reabrirá se\sabra
ouvert\w*\s(?:à\spartir|à\scompter|depuis|dès|du|le)\b lancement début\sde\svalidité date\sde\sdébut (?:se\s)?lanza(?=\sel\b)
lanzamiento apertura(?!\s(?:al\sp[uú]b|de(?:lle)?\s(?:los\s)?(?:sobres|pl[ií]cas|ofertas|proposiciones|buste)))
abre abrirá inicio a\spartir\sdel? apre aprirà a\s(?:partire|decorrere|far\sdata)\sdal abertura início
apert[oaie](?=\sdal|\sa\spartire) abiert[oa]s?(?=\s(?:del?|desde|entre)\b) attiv[oa](?=\sdal|\sa\spartire) opent openstelling otwarcie
rozpoczęci\w+ öppnar åbner åbnede åpner avautuu alkaa zahájení vyhlášení otevření otvoren\w* otvaranje deschider\w+ megnyit\w* kezdete
obertura(?!\s(?:al\sp[uú]b|de\s(?:sobres|pliques)))
inici отваряне отворање
""" + in_order(smaller_cues.OPENING)
QUESTION = r"""
questions? q\s?&\s?a clarifications? enquir\w+ inquir\w+ fragen rückfragen preguntas aclaraci[oó]n\w* consultas
(?:domand|richiest)[ae]\sdi\schiariment[oi] chiarimenti quesiti faq quer(?:y|ies) dudas dubbi dúvidas vragen pyta(?:nia|ń) frågor
spørgsmål spørsmål întrebări ερωτήσεις
"""
INTENT = r"""
letters?\sof\s(?:intent|inquiry|enquiry) lois?(?=\s(?:due|deadlines?|submissions?|must|are\sdue)\b) notices?\sof\sintent
intent(?:ion)?\sto\s(?:submit|apply) expressions?\sof\sinterest pre-?registrations? pre-?register\w*
(?:lettres?|avis|notes?|fiches?|déclarations?)\sd['’]intention (?:manifestation|marque)s?\sd['’]intérêt pré-?inscriptions?
absichtserklärung\w*
voranmeldung\w* interesse(?:n|ns)?bekundung\w* eois? letters?\sof\sinterest cartas?\sde\sintenci[oó]n\w*
manifestaci[oó]n(?:es)?\sde\sinter[eé]s manifestazion[ei]\sdi\sinteresse manifestaç\w+\sde\sinteresse intentieverklaring\w*
vooraanmelding\w* interesseverklaring\w* list\w*\sintencyjn\w+ avsiktsförklaring\w* hensigtserklæring\w* scrisor\w+\sde\sintenție
lettere?a?\sdi\s(?:intenti|intenzioni) cart(?:as?|es)\s(?:de\sintenç\w+|d['’]intenci\w+) registrations?(?=\s(?:deadline|clos))
registration\s(?=by\b) anmelde(?:schluss|frist)\w*
"""
DEADLINE = r"""
deadlines? closing(?!\s(?:event|conference|ceremony|session|meeting))(?:\s(?:date|time|dates))? closes\b
close(?=\s(?:on|at|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\s?:|\s*$) closed\son
(?:call|round|competition|(?:application|submission)\s(?:period|window|phase))(?:\sfor\s\w+)?\s(?:will\s)?ends?
due(?=\s(?:on|by|no|in|before|not|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\s?:|\s*$) due\sdates? cut-?\s?offs?(?:\sdates?)?
submission\sdates? last\sday\b end\ssubmission\w* submissions?\s(?:of\s(?:proposals|applications)\s)?(?:will\s)?ends?(?=\son\b)
close(?=\s(?:for|to)\s(?:\w+\s){1,3}(?:on|at)\b) last\scall\sfor\s(?:applications?|proposals?|entries|submissions?|projects?)
have\stime(?=\suntil) chiud(?:e|ono|erà|eranno)\sle\s(?:iscrizioni|candidature|domande)
(?:c['’]è|avete|hai|hanno)\s(?:ancora\s)?tempo(?=\s(?:fino|da|dal|dall['’]))
(?:hay|tienen?|tenéis|tendrán)\s(?:de\s)?(?:tiempo|plazo)(?=\shasta) chiudono(?=\sil\b) (?:l['’])?últim\sdia último\sdía
(?:le\s)?dernier\sjour ultimo\sgiorno letzter?\s(?:tag|termin)(?=\s(?:für|zur)\b) laatste\sdag siste\sdag sidste\sdag
(?:last|final|latest)\sdates?\s(?:for|to|of)\s(?:the\s)?(?:(?:full|written|online|final|complete)\s)?(?:submi\w+|appl\w+|recei\w+|entr(?:y|ies)|propos\w+)
(?:last|final|latest)\s(?:date|day)\s(?:(?:on\s|by\s)?which\s|when\s|that\s)?(?:we|you|applications?|proposals?|applicants)\s(?:can|will|may|must)\s(?:be\s)?(?:accept|receiv|submit|appl)\w*
(?:portal|platform|call|round|window|competition)\s(?:will\s)?shuts? letzter?\s(?:abgabe|einreich|bewerbungs|einsende)\w*
letzter\stag\sder\s(?:einreich|bewerb|abgabe|antrag)\w* antragsfrist\w* einreich(?:e|ungs)?frist\w*
(?:einreiche?|einreichungs|eingabe|antrags|bewerbungs|gesuchs|vorlage|teilnahme|melde)(?:termin|frist|schluss|stichtag)\w*
(?:ende|schluss)\sder\s\w{0,14}(?:ausschreibung|bewerbung|einreichung|antrag|frist)\w*
\w{0,16}(?:ausschreibung|aufruf|call|phase|frist|antragstellung|einreichung)\sende(?:te?|n) abgabe(?:frist|termin|schluss)
einsendeschluss vorlagefrist\w* ausschreibungs(?:ende|schluss) frist(?:en)?\b stichtage?n?\b dates?\slimites? date\sbutoir cl[oô]tur\w+
cl[oô]t
délais?\s(?:de|d['’]|pour)\s?(?:le\s|la\s)?(?:dépôt|remise|soumission|candidature|inscription|réponse|postulation|présentation|envoi)
délai(?=\s?:) échéances? date\sde\sfin fin\sde\svalidité dates?\sde\srel[eè]vé?e?
(?:premi(?:er|ère)|deuxième|seconde?|troisième|dernière?)\s(?:dépôt|relève)(?=\s?:)
(?:deux|trois|quatre)\s(?:sessions|dépôts|relèves|vagues)(?=\s?:)
fin\s(?:de\s|du\s|des\s|de\sla\s)(?:dépôts?|candidatures?|inscriptions?|réception|campagne)
(?:dépôts?|candidatures?|campagne|appel(?:\sà\s\w+)?|inscriptions?)\s(?:de\s\w+\s)?(?:se\s(?:termine|ferme)|prend\sfin|prennent\sfin)\w*
fechas?\s(?:de\s)?fin(?:al(?:ización)?)?\sde\s(?:la\s|las\s)?(?:inscrip|convocat|plazo|presenta|solicitud|postula|entrega|recep)\w*
fechas?\s(?:l[ií]mites?|tope|m[aá]xima) finaliza(?:rá)?(?=\sel\b|\s*$) se\scerrará vence(?:rá)?(?=\sel\b|\s*$) fechas?\sde\scierre
fechas?\sde\scorte cierra\b cierre plazos? vencimiento data\sl[ií]mit chiude(?:rà|ranno)?(?=\salle\b)
(?:guichet|plateforme|téléservice|portail|formulaire)\s(?:\w+\s){0,2}(?:ferme(?:ra)?|sera\sfermée?)(?=\sle\b|\sà\b)
(?<!\bdei\s)termini(?=\s(?:presentaci|convocat|sol·licitud)\w*|\s?:) termini\s(?:de|per)\b scadenz[ae] scade\b si\schiud\w+
chiude(?:rà|ranno)?(?=\sil\b|\s*$) ser(?:a|ont)\sclos\w{0,2}(?=\sle\b) expirar[áà](?=\sel\b)
termine\s(?:ultimo|massimo|finale|perentorio|per|fissato|previsto|di\s(?:presentazione|scadenza|invio|ricezione|partecipazione))
chiusura prazos? datas?\slimites? encerra\w* sluitingsdatum indieningstermijn uiterste\s\w*datum sluit\b loopt(?=\sdoor\stot\b)
terminy?\s(?:składania|złożenia|nadsyłania|przesyłania|naboru)
nabór\s(?:trwa|wniosków) (?:termin|nabór|naboru)\s(?:\w+\s){0,3}upływa stänger(?=\s(?:den|på|\d)) lukke[rs](?=\s(?:den|d\.|\d)) zamyka
sista\s(?:ansöknings)?dag\w* ansökningstid\w* ansökningsfrist ansøgningsfrist\w* søknadsfrist\w* hakuaika määräaika\w*
viimeinen\shakupäivä uzávěrk\w+ uzávierk\w+ lhůt\w+ lehot\w+ termen(?:ul)?\s(?:limită|de\sdepunere) határid[őe]\w* krajnji\srok
rok\s(?:za|prijave) (?:bewerbungs|antrags|einreich(?:e|ungs)?|ausschreibungs)(?:ende|schluss)
(?:\w{0,16}portal|\w{0,14}fenster|ausschreibung|\w{0,10}aufruf|call)\sschließt finalitza(?=\sel\b) acaba(?=\sel\b) due(?=\sonline\b)
termini(?=\s(?:s['’])?(?:acaba|finalitza|tanca|exhaureix)) (?:acaba|finalitza|es\stanca|chiude|scadono)(?=\sl['’]\s?$) scadono(?=\sil\b)
derni(?:er|ère)s?\s(?:limite|délai) ističe istječe expir[ăa](?=\s(?:pe|la|em|el)\b)
(?:zakończeni\w+|zamknięci\w+|koniec)\s(?:naboru|składania|przyjmowania) ukončení\s(?:příjmu|výzvy|podávání|sběru)
ukončenie\s(?:príjmu|výzvy) închiderea\s(?:apelului|sesiunii|depunerii) προθεσμία\w* καταληκτική (?:краен\s)?срок\w* крајн\w+\sрок рок\b
"""
# Verbs of handing in; "open until" is one.
VERB = r"""
(?:applications?|proposals?|submissions?|bids?|entries)\s(?:(?:are|is|will\sbe)\s(?:now\s|being\s|hereby\s)?)?(?:invited|sought|welcomed?|requested|solicited)
invit(?:es?|ing)\s(?:\w+\s){0,3}(?:applications?|proposals?|submissions?|bids)
(?:complete|fill\s(?:in|out))\s(?:\w+\s){0,4}(?:forms?|applications?|questionnaire) return(?:ed)? submit\w* apply applied applying sent
send lodged? be\swith\s(?:us|the) received reach deliver\w* open(?=\s(?:to|for)\b) accept(?:ed|ing)
taken(?=\s(?:until|up\sto|through|from|between))
upload\w* (?:start|begin|stop|cease)s?\s(?:taking|accepting|receiving|considering) register(?=\syour\sapplication) hand(?:ed)?\sin
(?:projects?|proposals?|applications?|ideas)\s(?:can|may|must|should)\sbe\sregistered
e-?mail\s(?:us\s)?(?:your|their|the|an?)\s(?:completed\s)?(?:applications?|proposals?|pitch|forms?|ideas?|portfolios?|submissions?)
einreich\w* einzureichen eingereicht antr[aä]ge?\s(?:\w+\s){0,8}(?:gestellt|stellen) gestellt\swerden
antragstellung\w*\s(?:\w+\s){0,3}möglich
beantrag\w+ bewerben vorgelegt vorzulegen einge(?:hen|gangen) entgegen(?:genommen|zunehmen)? erbeten
(?:zu)?(?:senden|schicken|übermitteln|abzugeben|abgeben|hochladen) eintreffen einlangen (?:legen|reichen|geben)(?=\sbis\s)
(?:uns|geschäftsstelle|stiftung)\s(?:sein|vorliegen|eintreffen) dépos\w+ soum\w+ envoy\w+ transm\w+ attendu\w* adresser adressé\w*
présent(?:er|ée?s?)\b candidate[rz] postule[rz] répond(?:re|ez) remis\w* remett\w+ retourn\w+ parven\w+ parvienn\w+ déposent
formular(?:se|án)? introdui(?:re|te?s?|sent|sez)\b
presentar\w* enviar\w* remitir\w* inscribir\w* postular\w* solicitar(?:se)? entregar\w* recibirán tramitar\w* presentano caricat[aeio]
postula(?=\santes\b|\shasta\b) present[ae](?=\s(?:tu|su)\b) presentar[ei]\w* presentat\w* inviare inviat\w+ pervenire
arrivare(?=\s(?:[^\W\d]+\s){0,4}entro\b) inoltr\w+
trasmess\w+ candidarsi candidare compilare caricare spedi\w+ consegna\w* apresentad\w+ submetid\w+ enviad\w+ admit\w+
binnen(?=\s(?:zijn|is)\b) indienen ingediend składa\w+ złoż\w+ lämna\w* skickas indsend\w* sendes jättää podat podán\w* předlož\w*
depun\w+ žádat požádat ubiegać aplikować trimit\w+ trimis\w* depus\w* transmit\w+ envi[ae] enviem podnos\w+ podnijet\w+ dostavit\w*
inkomm?\w+ indgiv\w+ aanleveren inzenden inscrever-se candidatar(?:-se)? benyújt\w+ podn\w+ доставя?\w* поднес\w+ подава\w* υποβ\w+
presentar-se aplica(?=\s(?:del?|hasta|antes)\b) trwa\snabór
(?:nimmt|nehmen)(?=\s(?:(?!kein)[^\s\d.;:]{1,24}\s){0,6}?\w{0,14}(?:bewerbung(?:en)?|antr[aä]ge?|skizzen?|gesuche?|einreichungen|vorschläge|projektideen)\s[^.;\n\d]{0,60}?(?:an|entgegen)(?!\w))
(?<!keine\s)\w{0,14}(?:bewerbungen|anträge|skizzen|gesuche)\s(?:\w+\s){0,4}?(?:an|entgegen)(?=\s*$)
\w{0,14}(?:anträge|bewerbungen|gesuche|skizzen)\s(?:\w+\s){0,2}angenommen
"""
NOUN = r"""
appl(?:ications?|icants?) (?:grant|funding)\srequests? paperwork proposals? submissions? bids? candidatures? entries forms?
\w{0,14}antr[aä]g(?!sberechtigt)\w* bewerbung\w*
\w{0,10}skizzen? einreichung\w* \w{0,10}gesuche?n? \w{0,12}unterlagen candidat\w* dossiers? demandes? dépôt esquisses? formulaires?
solicitud\w* peticiones presentación recepción propuestas? candidaturas? postulaci\w+ inscripci\w+ sol·licitud\w* domand[ae]
idee\sprogettuali richiest[ae](?!\sdi\s(?:chiariment|informazion)) candidatur\w+ modul[oi] propost[ae]
progetti(?=\s(?:[^\W\d]+\s){0,8}(?:devono|dovranno|vanno)\b) istanz[ae] propostas? submiss\w+
inscriptions?(?=\souvert|\sdu\b|\sjusqu|\s?:) inscriç\w+
υποβολ\w+ concept\snotes? pre-?proposals? notes?\s(?:succinctes?|conceptuelles?) notas?\sconceptuale?s? pré-projets? aanvra\w+ wnios\w+
zgłosz\w+ ansök\w+ ansøgning\w* søknad\w* hakemu\w+ žádost\w* přihláš\w+ cerer\w+ propuner\w+ pályáz\w+ prijav\w+ αιτήσ\w+ αίτηση
προτάσ\w+ заявлени\w+ предложени\w+ кандидат\w+ пријав\w+
""" + in_order(smaller_cues.NOUN)
BY = r"""
by until till through thru up\sto no\slater\sthan not\slater\sthan at\sthe\slatest on\sor\sbefore before latest zum(?=\s*$)
bis(?:\sspätestens)?(?:\szum)? spätestens(?:\sbis)?(?:\szum|\sam)? vor\sdem au\splus\stard(?:\sle|\sau|\spour\sle)? jusqu['’]au
jusqu['’]à avant\sle pour\sle d['’]ici\s(?:le|au) entro(?:,?\se\snon\soltre,?)?(?:\sil|\sle)? non\soltre fino\sal? hasta antes\sdel?
fins(?=\s(?:el\b|l['’])|\s*$) abans\sdel?
a\smás\stardar como\smuy\starde,? como\smáximo(?=\sel\s\d)
fins\sal? até uiterlijk vóór tot do najpóźniej nejpozději najneskôr najkasnije senast före senest inden innen viimeistään
până cel\stârziu έως μέχρι до најдоцна fino within(?=\s(?:the\s)?$)
"""


_LETTER_FIRST = re.compile(r"[^\W\d_](?![?*+{|])")

# What opens must be a call, not a festival.
CALLS = r"""
calls? rounds? windows? opportunity competition portals? platform scheme stages? funds? appels? procédure procedura guichet téléservice
plateforme
fenêtre
convocatorias? convocatòria plazos? plataforma ventanilla bando avviso sportello piattaforma finestra \w{0,16}portal ausschreibung\w*
\w{0,10}aufruf\w* \w{0,14}frist \w{0,10}fenster oproep nabór \w{0,16}regeling(?:en)? loket(?:ten)? utlysning\w* haku výzv\w+ apel
pályázat poziv
""" + in_order(smaller_cues.CALLS)


# What is open to applications when it is said to be open, though it may also start, as a project does.
AID = r"""
grants? programmes? programs? awards? prizes? bursar(?:y|ies) scholarships? fellowships? aides? dispositif concours prix bourses?
förderung\w* \w{0,10}programm \w{0,10}preis wettbewerb stipendi\w+ ayudas? subvenci\w+ becas? premios? línea contribut[oi] premio misura
borse
""" + in_order(smaller_cues.AID)


def any_of(words: str) -> str:
    """A list of expressions, divided by blanks, as one that matches any of them as whole words."""
    return rf"(?<!\w)(?:{_alternatives(words)})(?!\w)"


def _alternatives(words: str) -> str:
    """The expressions as alternatives; neighbours with the same first letter share it, so that the engine tries them at it alone."""
    runs = ((first, list(run)) for first, run in groupby(words.split(), lambda word: word[0] if _LETTER_FIRST.match(word) else ""))
    return "|".join(f"{first}(?:{'|'.join(word[len(first) :] for word in run)})" if first else "|".join(run) for first, run in runs)


_SENSES = {
    "question": QUESTION + in_order(smaller_cues.QUESTION),
    "intent": INTENT,
    "opening": OPENING,
    "deadline": DEADLINE + in_order(smaller_cues.DEADLINE),
    "event": EVENT + in_order(smaller_cues.EVENT),
    "law": LAW + in_order(smaller_cues.LAW),
    "verb": VERB + in_order(smaller_cues.VERB),
    "noun": NOUN,
    "by": BY + in_order(smaller_cues.BY),
}
# One look-behind for all of them: it is tried at every letter.
_CUES = re.compile(
    r"(?<!\w)(?=\w)(?:" + "|".join(f"(?P<{sense}>(?:{_alternatives(words)})(?!\\w))" for sense, words in _SENSES.items()) + ")"
)


class Cue(NamedTuple):
    """What a word says of the dates near it."""

    sense: Sense
    start: int
    end: int


def cues(text: str) -> list[Cue]:
    """The cues of a lower-case text, in order."""
    return [Cue(match.lastgroup, *match.span()) for match in _CUES.finditer(text)]  # type: ignore[arg-type]


def lower(text: str) -> str:
    """In lower case, every letter where it was ("İ" would become two)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
