"""The words that say whose share a percentage is, and of what."""

from __future__ import annotations

import re

PERCENT = (
    r"percent|per cent|por 100|pour 100|prozent|pour ?cent|por ciento|per cento|por cento|procent(?:a|o|ent)?|proc\."
    r"|protsen(?:t|ti|di)\w{0,2}|procen(?:tai|tų|tus|ti|tiem|tov|tih)|postotaka|posto|odstotk(?:ov|a|i)?|percent[aá]|відсотк(?:ів|и|а)|процент(?:а|ів)?|посто"
    r"|prosent(?:tia)?|százalék|τοις εκατό|la sută|odsto|v\. ?h\."
)
RATE_NAMED = re.compile(
    r"(?<![^\W_])(?:(?:co-?)?(?:funding|financing|aid|grant|support|reimbursement|subsidy"
    r"|intervention)(?:\s\w{1,14})?\s(?:rate|ratio|intensity|share|quota)s?"
    r"|(?:funding|grants?)\sfor\s(?:your|their|the)\seligible\s(?:project\s)?costs\sof"
    r"|rate\sof\s(?:co-?)?(?:funding|financing|support)|(?:co-?financed|funded|supported|reimbursed)\s[^.;%]{0,40}\bat\sa\s(?:\w+\s)?rate\sof(?:\seither)?|taux\s(?:min|max)\w*\.?(?=\s\d)|taux\s(?:maxim\w+\s|moyen\s)?(?:de\s|d['’])(?:la\s"
    r"|l['’])?(?:co-?)?(?:financement|subvention|aide|intervention|prise\sen\scharge)"
    r"|intensité\s(?:maximale\s)?(?:de\sl['’]|d['’]|des\s)aides?|aides?(?:\s[^\W\d_]{1,20}){0,4}\s(?:peu(?:t"
    r"|vent)|pourra)\satteindre"
    r"|(?:förder|finanzierungs|beihilfe|zuschuss|verbundförder|kofinanzierungs)(?:satz|sätzen?|quote|anteil|intensität"
    r"|rate|höhe)s?"
    r"|(?:tasa|porcentaje|intensidad)\s(?:máxim[ao]\s)?(?:de\s)?(?:la\s)?(?:co)?(?:financiación|ayuda"
    r"|subvención|financiamiento)"
    r"|(?:tasso|percentuale|intensità|quota)\s(?:massim[oa]\s)?(?:di\s|d['’]|dell['’])(?:co-?)?(?:finanziamento"
    r"|aiuto|contribuzione|contributo)"
    # Whose it is tells that it is no one's own part: "EU co-financing: max. 80 %", "cofinanziamento FESR".
    r"|(?:eu|erdf|esf\+?|union|feder|fesr|efre|esi|cerv)[\s-](?:co-?|ko)?(?:financing|funding|contribution|financement|finanzierung|förderung)"
    r"|(?:co-?financ(?:ement|iación|iamento)|cofinanziamento|contribut[oi]|contribution)\s(?:du\s|del\s|de\sla\s|de\sl['’]|dell['’])?"
    r"(?:feder|fesr|fse\+?|ue|européen(?:ne)?|europe[oa]|union\seuropéenne|unión\seuropea|unione\seuropea)"
    r"|(?:intensitat|percentatge)\s(?:màxima?\s)?(?:de\sl['’]|d['’]|de\s)(?:ajuts?|finançament|subvenció|cofinançament)"
    r"|taux\sde\sparticipation|participation\s(?:maximale\s)?(?:régionale|départementale|communautaire|financière|(?:de\sla\srégion|du\sdépartement|de\sl['’]état))"
    r"|(?:région|département|état|agence|ville|métropole|commune|union)\sintervient\sà\shauteur\sde|(?:aide|subvention|soutien|dispositif|fonds|prime)\sintervient\sà\shauteur\sde|federal\sshare|vollfinanzierung"
    r"|porcentaje\s(?:máximo\s)?a\s(?:financiar|subvencionar)|(?:co)?financiación\smáxima|(?:co)?finanziamento\smassimo"
    r"|(?:współ|do)finansowani[ea]\s(?:ue|efrr|wynosi)"
    r"|taxa\s(?:máxima\s)?de\s(?:co)?(?:financiamento|apoio|comparticipação)"
    r"|(?:poziom\w*|intensywność|stopa|wysokość|procent)\s(?:do|współ)?(?:finansowania|wsparcia|pomocy)"
    r"|(?:stöd|bidrags|finansierings|tilskuds|støtte)(?:nivå\w*|andel\w*|grad\w*|procent\w*|sats\w*|intensitet\w*)"
    r"|(?:míra|výše|intenzita|miera|intenzita)\s(?:podpory|dotace|pomoci|financování)"
    r"|rat[ae]\s(?:maximă\s)?de\s(?:co)?finanțare|intensitat\w+\s(?:maxim\w+\s)?(?:a\s)?ajutorului"
    r"|(?:subsidie|steun|cofinancierings|financierings)percentages?|stopa\s(?:su)?financiranja)",
    re.IGNORECASE,
)
# "co-financed at 85% by the ERDF", "zu 85 % kofinanziert"; without the "co-" only what pays the share of something tells.
CO_FINANCED = (
    r"(?:(?:co-?|ko|spolu|współ)(?:financed|funded|finances\s(?:the\s)?projects|financée?s?"
    r"|financiad[oa]s?|finançad[oa]s?|finanziat[oaie]|finanziert|finansowan\w{1,3}))"
)
CO_FINANCED_BEFORE = re.compile(
    rf"(?<![^\W_]){CO_FINANCED}\s(?:at|with|à\shauteur\sde|à|all['’]|al|ao?|con\sun|mit|zu|por\sel|en\sun|w)?(?:\s|(?<=['’]))\Z",
    re.IGNORECASE,
)
CO_FINANCED_BEHIND = re.compile(
    rf"\s(?:{CO_FINANCED}|(?:eu|erdf|esf\+?|feder|fesr|efre|union)[\s-](?:co-?|ko|grant\s)?(?:financing|funding|grant|contribution|finanzierung|förderung)"
    rf"|co-?(?:financing|funding)\s(?:from|by)\s(?:the\s)?(?:eu\b|erdf|esf|european|union|programme|fund|commission))(?![^\W_])",
    re.IGNORECASE,
)
# "Les projets retenus sont financés à hauteur de 80 %", "Selected projects are funded at up to 80%": what is paid of each.
_FUNDED = r"(?:co-?)?(?:financ|finanz|fund|support|subvention|subvencion|soutenu|sovvenzion|sostenut|apoya)\w{0,7}"
PROJECTS_FUNDED = re.compile(
    r"(?<![^\W_])(?:(?:micro-?)?projets?|actions?|opérations?|initiatives?|dossiers|investissements?|travaux|projects?|activities|proyectos?"
    r"|actuaciones|acciones|progetti?|interventi)(?:[\s'’][^\W\d]+){0,5}?\s"
    r"(?:(?:sont|est|seront|sera|peu(?:t|vent)\sêtre|pourr(?:a|ont)\sêtre|are|is|will\sbe|can\sbe|may\sbe|se|serán|podrán\sser|son|sono"
    r"|saranno|vengono|verranno|possono\sessere)\s)(?:\w+ment\s|\w+ly\s)?"
    rf"{_FUNDED}(?:\s(?:à\shauteur\s(?:maximale\s)?de|à|at|en|al|con))?\s?\Z",
    re.IGNORECASE,
)
PROJECTS_ARE = re.compile(
    r"(?<![^\W_])(?:projekte?|vorhaben|maßnahmen)\s(?:[^\W\d]+\s){0,3}?(?:werden|wird|können|kann)\s(?:[^\W\d]+\s){0,3}?(?:mit|zu)?\s?\Z",
    re.IGNORECASE,
)
# "Pourcentage maximum : 90 % du total des coûts éligibles": the words behind say of what.
PERCENTAGE = re.compile(
    r"(?<![^\W_])(?:(?:pourcentage|porcentaje|percentuale)\s(?:minim|maxim|mínim|máxim|massim)\w{1,3}|(?:minimum|maximum)\spercentage)\s?:\s?\Z",
    re.IGNORECASE,
)
# "at 80% FEC": what British research councils pay of the full economic cost.
OF_FULL_COST = re.compile(r"\s(?:of\s)?(?:the\s)?(?:project['’]?s?\s)?(?:fec|full\seconomic\scosts?)(?![^\W_])", re.IGNORECASE)
# What applicants bring is called so as well, and is the smaller part.
CO_FINANCING = re.compile(r"(?<![^\W_])(?:co-?|ko)financ|(?<![^\W_])(?:co|ko)finan[zț]|współfinans", re.IGNORECASE)
FUNDS = re.compile(
    r"(?<![^\W_])(?:vouchers?|mittel(?:\s(?:des|der|aus)\s[^\W\d]{3,20})?\s(?:decken|tragen)|unterstützungsbeitrag|(?:son|le)\smontant\sne\s(?:peut|pourra|doit)|podrán?\srecibir|recibirán?|(?:co-?)?(?:fund|financ)(?:s|es|ed|ing)?|grants?|subsid\w{1,6}|contribut(?:es?|ions?)"
    r"|participation\s(?:d[ue]\s(?:fonds|programme|(?-i:[A-ZÉ]{2,8}))|de\s(?:la\s(?:fondation|région|ville|métropole)|l['’](?:agence|état)))|partecipazione\sdel(?:\sfondo|\sprogramma|la\sfondazione|la\sregione)|beteilig(?:t|en)\s(?:sich|uns)|sufraga\w{0,3}|interviene\sper\b"
    r"|supports?|support(?:ed|ing)|pays?|paid|covers?|covered|reimburs\w{1,6}|aid"
    r"|(?:co)?finan(?:ce|cé|cée|cés|cement|cera)|soutien|soutenue?s?|subventions?|subventionn\w{1,3}|aides?|pren\w{1,3}\sen\scharge"
    r"|pai(?:e|ent)|"
    r"zuwendung(?:en)?|förder(?:summe|höhe|betrag|beitrag|mittel|volumen)|gefördert|fördert|förderung|bezuschusst|bezuschussbar|zuschuss|zulagen?|(?:anteil)?finanziert|übern(?:immt|ommen)|erstattet|beihilfen?"
    r"|(?:co)?financia(?:n|rá|do|ción)?|importe\smáximo|concours\sfinancier|(?-i:Beitrag)|apoyo|subvenci(?:ón|ona|onará|onable)|ayudas?|cubr\w{1,4}|contribut[oi]"
    r"|(?:co-?)?finanzia(?:to|ta|ti|mento|menti)?|sostegno|sovvenzion[ei]|agevolazion[ei]|copr\w{1,4}"
    r"|rimbors\w{1,4}|copert[oaie]|copriranno"
    r"|couvr\w{1,4}|(?:be|is|are)\smet|(?:wir\s(?:übernehmen|erstatten|tragen)|(?:übernehmen|erstatten|tragen)\swir)|zurückerstattet|bekomm(?:en|t)\s(?:[^\W\d]{1,20}\s){0,4}?zurück|finançons|couvrons|financiamos|cubrimos|subvencionamos|finanziamo|copriamo|rimborsiamo|vergoed(?:t|en)"
    r"|aportaci(?:ón|ones)\sde\sla\s(?:fundación|entidad|diputación)|(?:ask|apply)\sfor|demander|demandée?|beantragen|beantragt|chiedere|richiedere|solicitar|solicitad[oa]"
    r"|(?:can|will|may|could|we)\smeet|(?:can|may|could)\s(?:claim|request|(?:receive|get)(?!\s(?:an?\s)?(?:discount|reduction|rebate)))|prise?s?\sen\scharge|financov\w{1,4}|hrazen\w{0,3}"
    r"|préstamos?|prestit[oi]|empréstimos?|préstec|subvencionen|subvencionarà|cobreix(?:en)?|cobrem?|comparticipaç(?:ão|ões)|finansierar|finansierer|cofinancen"
    r"|ajuts?|subvenció|apoio|financiamento|dofinansowani\w{1,2}|dotacj\w{1,2}|subsidie|bijdrage|bidrag(?:et)?|stöd(?:et)?|tilskud(?:det)?"
    r"|dotación|příspěv\w{1,4}|dotac[ei]|podpor[auy]|apoi[ao]|financia\w{0,4}|støtte|avustu\w{1,4}"
    r"|dækker|toetus(?:e|t)?|finansav\w{1,5}|finansuoj\w{1,4}|param(?:a|os)|atbalst\w{1,3}|finansējum\w{1,2}|finansē|финансир\w{2,4}|фінансу\w{2,6}|суфинансир\w{1,4}|субвенц\w{2}|nenávratn\w{1,3}"
    r"|tilskudd(?:et)?|dekke[rs]?|avustu(?:s|sta|ksen)|tu(?:ki|kea|en)|támogatás\w{0,3}|potpor[aeu]|sufinancira\w{0,2}|sofinancira\w{0,2}|помощ(?:та)?|финансиране(?:то)?"
    r"|finanțare\w{0,2}|grantu\w{0,2}|επιχορήγηση|ενίσχυση)(?![^\W_])",
    re.IGNORECASE,
)
COSTS = re.compile(
    r"(?<![^\W_])(?:costs?|(?:purchase\s)?price\sof\s(?:the|your)|(?<=of\sthe\s)project(?=[,.;]|\Z)|fec|expenses|expenditures?|investment|coûts?|dépenses?|gesamtprojektsumme|projektsumme|(?:total|project|eligible)\sbudget|budget\s(?:(?:total\s)?du\sprojet|total|de\sl['’]action|prévisionnel|éligible)"
    r"|(?:overall|entire|whole)\s(?:project\s)?budget|(?:total\s|overall\s)?(?:value|budget)\sof\s(?:the|your|each|a)\s(?:proposal|project)"
    r"|budget\s(?:approvato|ammissibile|accepté|approuvé|ammesso)|(?:approved|accepted|eligible)\sbudget|project\sactivities"
    r"|budget\s(?:global|total|prévu)\s(?:du\sprojet|de\sl['’](?:action|opération))|valore?\s(?:total\s)?d(?:el|o)\sproge?t\w{1,2}"
    r"|montant\s(?:(?:total|global)\s)?(?:hors\staxes\s)?(?:du\sprojet|des\s(?:dépenses|travaux)|ht|ttc)|devis|honoraires|\w{0,20}kosten"
    r"|\w{0,20}ausgaben|aufwendungen|(?:(?:eure|ihre|deine|de)[srn]?\s)\w{0,10}budgets|(?:rechnungs|rechnungsgesamt|auftrags)summe|(?:zuwendungs|förder)fähigen|costes?|gastos|presupuesto|cost[oi]|spes[ae]"
    r"|inversi(?:ón|ó)|investissements?|investimento|wydatk\w{1,3}|udgifter\w{0,2}|cheltuieli\w{0,4}|despeses|pressupost|δαπαν\w{1,3}"
    r"|kuludest|kulu(?:de|sid)|abikõlblik\w{1,6}|išlaid\w{1,2}|izmaks\w{1,3}|вредности\sпројекта|vrijednosti\sprojekta|vrednosti\sprojekta|hodnoty\sprojektu|вартості\sпро[єе]кту|стойността\sна\sпроекта|витрат\w{0,3}|трошков\w{0,2}"
    r"|kostnad\w{0,4}|omkostning\w{0,4}|kustannuks\w{2,5}|költség\w{0,6}|trošk\w{1,4}|strošk\w{1,3}|náklad\w{0,3}|výdavk\w{1,3}|разход\w{0,3}"
    r"|kosten|begroting|\w{0,12}budgeten|custos?|orçamento|despesas|koszt\w{0,5}|výdaj\w{0,3}|kostnader\w{0,3})(?![^\W_])",
    re.IGNORECASE,
)
# A share that someone else pays.
OTHERS_SHARE = re.compile(
    r"omafinantseering|omapanus|nuosav\w{1,3}\s|savas\sindėlis|pareiškėjo\s(?:indėl|lėš)|pašfinansējum|līdzfinansējuma\sdaļa|lastn\w{1,3}\s(?:sredst|udelež|vir)|сопствен\w{1,3}\s|власн\w{1,3}\s|spolufinancovanie\sžiadateľ"
    r"|egenandel|medfinansiering\w{0,2}|omarahoitu|omavastuu|önerő|önrész|saját\sforrás|vlastit\w{1,3}\s|vlastní\w{0,3}\s|vlastn[ýé]\w{0,3}\s|spoluúčas|lastn\w{1,3}\s|ίδια\sσυμμετοχή|ιδία\sσυμμετοχή|собствен\w{0,3}\s"
    r"|(?<![^\W_])managed\s(?:an?\s)?(?:sub-?)?grants?|amount\s(?:applied\sfor|requested)(?![^\W_])|non-federal|own[\s-](?:means|money|pocket|sources|cash|budget)|eigenen\s(?:mitteln|kosten)"
    # What those who apply bring: "the applicant's contribution", "matching funds of at least 50%".
    r"|(?<![^\W_])(?:applicant|beneficiary|recipient|grantee|partner|company|organi[sz]ation|local|owner|participant|community)(?:s?['’]s?)?\s"
    r"(?:own\s|minimum\s|cash\s|financial\s|in-kind\s){0,2}(?:contribution|share|match(?:ing)?|input)(?![^\W_])"
    r"|match(?:ing)?[\s-](?:funds|contribution|requirement|share|money)(?![^\W_])"
    # All public money together limits the grant, and is none.
    r"|(?<![^\W_])stack(?:ing)?(?:ed)?\s(?:limit|of|provision|with|government)|(?:total|all|combined)\s(?:\w+\s)?government(?:al)?\s"
    r"|(?:total|cumul\w{0,4}|ensemble|totale|conjunto|suma|sum|summe|combined|aggregate)\s(?:\w{1,8}['’\s]\s?){0,3}"
    r"(?:public(?:s|o|os|as?)?|publiques?|pubblic\w{1,2}|públic\w{1,2}|öffentlich\w{1,2})(?![^\W_])"
    r"|(?<![^\W_])(?:cumul(?:o|ative)?\s(?:des?|avec|con|of|degli|dei|delle|di|with)(?![^\W_])|cumulables?\savec|cumulabil[ei]\scon|acumulaci[oó]n\sde"
    r"|(?:en\s(?:concurrencia|combinación)|compatibles?|acumulables?)\scon\sotr|ensemble\sdes\s(?:aides|financements|subventions)"
    r"|conjunto\sde\s(?:las\s)?(?:ayudas|subvenciones)|insieme\sd(?:ei|elle)\s(?:contributi|agevolazioni))"
    r"|own[\s-](?:contribution|funds?|resources|funding)|self-?(?:fund|financ)|match(?:ed)?[\s-]fund"
    r"|by\s(?:the\s)?(?:applicants?|beneficiar\w+|partners?|grantees?|participants?)"
    r"|from\s(?:the\s)?(?:applicants?|partners?|other\ssources)"
    r"|private\s(?:funds|contribution|co-?financ)|(?:national|partners?['’]?|applicants?['’]?|beneficiar(?:y"
    r"|ies)['’]?)\s(?:own\s)?(?:contribution|co-?financ)|other\ssources|remain(?:ing|der)"
    r"|co-?financ\w+\sby\s(?:the\s)?(?:applicant|beneficiar)"
    r"|eigen(?:anteil|mittel|beitrag|leistung|finanzier)|restliche|autofinanc|apport|fonds\spropres"
    r"|(?:applicants?|beneficiar(?:y|ies)|partners?|organi[sz]ations?|you|grantees?|companies)\s(?:must|should|shall|have\sto|has\sto|needs?\sto|will"
    r"|are\s(?:expected|required)\sto)\s(?:\w+\s){0,2}(?:contribut|pay|co-?fund|co-?financ|provid|bring|cover|find|match|secure|raise|meet)\w*"
    r"|(?:porteurs?|candidats?|bénéficiaires?|demandeurs?)\s(?:doi(?:t|vent)|devra|devront)\s(?:\w+\s){0,2}(?:financer|apporter|contribuer|prendre)"
    r"|(?:antragsteller\w*|empfänger\w*|partner)\s(?:\w+\s){0,6}(?:tragen|aufbringen|beitragen|leisten)"
    r"|(?:solicitantes?|beneficiari[oa]s?|entidad\w*)\s(?:deber[áa]n?|deben?)\s(?:\w+\s){0,2}(?:aportar|financiar|cofinanciar)"
    r"|(?:proponent\w+|beneficiari\w*|richiedent\w+)\s(?:dev\w+|dovr\w+)\s(?:\w+\s){0,2}(?:cofinanziare|contribuire|garantire|coprire)"
    r"|\bcounterpart\b|\b(?:must|shall|should|needs?\sto|has\sto|have\sto)\s(?:also\s|be\s)?contribut\w*|\bcontributed\sby"
    r"|wkład\w{0,3}\swłasn|egen(?:insats|finansiering)|eigen\sbijdrage|contribuți\w{1,4}\spropri|aportació\spròpia|contrapartida"
    r"|(?<![^\W_])par\s(?:le\s|la\s|les\s|l['’])?(?:porteurs?|candidats?|bénéficiaires?|demandeurs?|partenaires?|ma[îi]tres?\sd)"
    # Whose money a body lives on.
    r"|(?<![^\W_])(?:organismes|structures|entités|établissements|bodies|organi[sz]ations|entities|einrichtungen|entidades|enti)\s"
    r"(?:[^\W\d]{2,5}\s){0,2}(?:financ|fund|finanz|subvention)\w{1,8}\s(?:à|at|by|zu|en|al|más|mehr|plus|more|for)(?![^\W_])"
    r"|reste\sà\scharge|contrepartie|(?:fondos|recursos|medios)\spropios|(?:ressources|moyens)\spropres|aportación(?!\sde\sla\s(?:fundación|entidad|diputación))|cofinanciación\spropia|a\scarico\sd"
    r"|risorse\sproprie|mezzi\spropri"
    r"|(?:applicants?|beneficiar(?:y|ies)|grantees?|participants?|you)\s(?:pays?|contributes?|covers?|provides?|finances?)\b"
    r"|(?:ma[îi]tres?\sd['’]ouvrage|porteurs?|candidats?|bénéficiaires?|demandeurs?)\s(?:de\sprojets?\s)?(?:finance(?:nt)?|apporte(?:nt)?|prend|prennent|assure(?:nt)?)\b"
    r"|(?:antragsteller\w*|(?:zuwendungs)?empfänger\w*|träger)\s(?:trägt|tragen|bringt|bringen|zahlt|zahlen)\b"
    r"|(?:solicitantes?|beneficiari[oaie]|richiedent[ei]|proponent[ei])\s(?:aportan?|cofinancian?|apporta|apportano|cofinanzia|copre)\b",
    re.IGNORECASE,
)
# A share of something else, or a part of the grant.
OTHER_SHARE = re.compile(
    r"pre-?financ|advance|instal+ment|balance\spayment|avance|acompte|solde|anticip|vorschuss|abschlag|saldo|schlussrate|se\sabona(?!r)"
    r"|tranche|payment|\b(?:first|second|last|final)\s(?:part|half|portion)|(?:première|deuxième|dernière|primera|segunda|prima|seconda)\s(?:parte?|partie)\b"
    r"|\bteilbetrag|erste[rn]?\steil|up\s?front|paid\sin\s(?:\w+\s)?parts|(?:interim|final)\sreport|at\ssignature|à\sla\ssignature|a\sla\sfirma|alla\sfirma"
    r"|turnover|chiffre\sd['’]affaires|umsatz|facturación|fatturato|workload|work\seffort|person-months"
    r"|personale|de\spersonal|indirect|overhead|flat[\s-]?rate|personnel|staff|salar|subcontract|sous-traitance|unterauftr|subcontrata|subappalt|personal(?:kosten|ausgaben|aufw)|coûts\sindirects"
    r"|gemeinkosten|pauschal|indirett|forfait|tanto\salzado|gastos\sgenerales|spese\sgenerali|frais\sgénéraux"
    r"|rapport\s(?:final|intermédiaire)|(?:schluss|abschluss|zwischen)bericht|informe\s(?:final|intermedio)|relazione\s(?:finale|intermedia)"
    r"|(?:of\s(?:the|their|his|her|working)\s(?:\w+\s)?time|arbeitszeit|de\s(?:su|son)\st(?:iempo|emps)|del\ssuo\stempo)\b"
    # How many of those who applied got something: "of which 14% were successful".
    r"|%\s(?:of\s(?:them|these|which)\s)?(?:were|was|have\sbeen|had|ont\sété|a\sété|étaient|waren|wurden|konnten|fueron|han\ssido|tuvo|tuvieron|sono\sstat\w|è\sstat\w)(?![^\W_])"
    r"|\b(?:of\swhich|dont|von\sdenen|de\sl[oa]s\s(?:que|cuales)|di\scui)\s(?:el\s|il\s|the\s)?\d"
    r"|\bmajor(?:ée?s?|ation)|bonification|supplément|aument|maggiorazion|incremen|riduzion|réduction|\berhöh|\bzuschlag|aufschlag"
    r"|success\srate|(?:rose|risen|grew|grown|fell|fallen)\sby|increas|reduc|decreas|women|femmes|frauen|mujeres|donne|population|unemploy|emission|energy\ssav|threshold|score"
    r"|points|taxa?\b(?!\s(?:máxima\s|média\s)?de\s(?:co)?(?:financiamento|apoio|comparticipação))|\btva\b|\bvat\b|mwst|\biva\b|(?<!conto\s)capital(?!\s(?:costs?|expenditure|works|projects?))|equity|loan|interest|turn-?over|budget\sof\sthe\s(?:sme"
    r"|partner|consortium)|(?<!no\s)(?<!not\s)(?<!not\sbe\s)(?<!finance\s)(?<!fund\s)(?<!cover\s)(?<!pay\s)"
    r"(?<!request\s)(?<!apply\sfor\s)(?<!ask\sfor\s)more\sthan|of\sthe\s(?:total\s)?(?:call\s)?budget"
    r"(?!\s(?:of|for)\s(?:the|your|each|an?)\s(?:project|proposal))",
    re.IGNORECASE,
)
# "up to 95% in some cases": no rate that one can count on.
EXCEPTIONALLY = re.compile(
    r"(?<![^\W_])(?:in\s(?:some|certain|exceptional|special|particular|duly\sjustified)\s(?:cases|occasions|circumstances)|exceptionally"
    r"|dans\s(?:certains|des)\scas(?:\sexceptionnels|\sparticuliers)?|à\stitre\sexceptionnel|exceptionnellement"
    r"|in\s(?:ausnahme|sonder|einzel)fällen|ausnahmsweise|bei\ssonder\w+|en\scasos\s(?:excepcionales|justificados)|excepcionalmente"
    r"|in\scasi\s(?:eccezionali|particolari)|eccezionalmente)(?![^\W_])",
    re.IGNORECASE,
)
# "La subvention, cumulable avec celle d'autres collectivités, représente": what is put in between.
INSERTED = re.compile(
    r",\s(?:cumulable|compatible|acumulable|kombinierbar|combinable|cumulabil)\w{0,3}\s[^,;%]{3,100},(?=\s)", re.IGNORECASE
)
# "lowered in 2023 from 85%": what it was.
FORMERLY = re.compile(
    r"(?<![^\W_])(?:lowered|raised|reduced|increased|cut|abaiss\w+|relev\w+|gesenkt|erhöht|angehoben|rebajad\w|elevad\w|ridott\w|aumentat\w)\s[^.;%]{0,30}"
    r"(?<![^\W_])(?:from|de|von|desde|da|dal)\s\Z",
    re.IGNORECASE,
)
# Shares of a score: "Proposals are scored on quality (40%), impact (30%) and budget (30%)".
SCORING = re.compile(
    r"(?<![^\W_])(?:scored|weight(?:s|ed|ing)?|assessed\son|bewertet|gewicht(?:et|ung)|notée?s|pondér\w{1,6}|punt[uú]an|ponder\w{1,6}|valutat[eio]|punteggio|puntuación)(?![^\W_])",
    re.IGNORECASE,
)
# German has the verb behind the share and the costs before it: "Kosten, die bis zu 50 % anteilig finanziert werden".
FUNDED_BEHIND = re.compile(
    r"\s(?:(?:von|vom|durch|aus)\s[^.;,%\d]{2,50}?\s)?(?:anteilig\s)?(?:anteil)?"
    r"(?:finanziert|gefördert|bezuschusst|übernommen|erstattet|gewährt|bewilligt)(?![^\W_])",
    re.IGNORECASE,
)
# Where another thought begins: what stands past it is about another share.
CLAUSE_ENDS = re.compile(r"[;!?\n•]|\.(?=\s)|(?<=[^\W\d_]{2})\.(?=[A-ZÀ-Þ][^\W\d_])|,\s")
CONJUNCTION = re.compile(r"\s(?:and|but|while|whereas|et|mais|tandis|und|aber|während|y|pero|mientras|ma|mentre)\s|[,;(]", re.IGNORECASE)
SENTENCE_STARTS = re.compile(
    r"[;!?\n•]|(?<!\bNr)(?<!\bNo)(?<!\bArt)(?<!\bAbs)(?<!\bmax)(?<!\bmin)(?<!\bca)(?<!\bn)\.(?=\s)|(?<=[^\W\d_]{2})\.(?=[A-ZÀ-Þ][^\W\d_])"
)

# "Un cofinancement de 20 % est attendu", "È richiesto un cofinanziamento del 20 %": what applicants have to find.
DEMANDED = re.compile(
    r"\s(?:(?:au\s)?min\w+\s)?(?:(?:est|sera|is|will\sbe|ist|wird|es|será|è|sarà)\s(?:\w+\s)?"
    r"(?:attendu|exigé|requis|demandé|obligatoire|nécessaire|souhaité|required|expected|mandatory|needed|erforderlich|erwartet|verlangt|vorausgesetzt"
    r"|obligatori|necesari|exigid|requerid|richiest|necessari))",
    re.IGNORECASE,
)
DEMANDS = re.compile(
    r"(?<![^\W_])(?:exige(?:nt)?|requiert|requièrent|demande(?:nt)?|requires?|erfordert|verlangt|se\s(?:exige|requiere)|exige|è\srichiesto|richiede|apporter|justifier\sd['’])\s"
    r"(?:\w+\s){0,2}(?:co-?|ko)finan[cz]\w+\s[^.;%]{0,24}\Z",
    re.IGNORECASE,
)
# "for small firms": another kind of applicant, in the sentence of a named rate.
FOR_OTHERS = re.compile(
    r"[^.;!?\n%]{0,60}?(?<![^\W_])(?:for|pour|für|bei|para|per|a|al|por|and|et|und|y|e|oder|or|ou|o)(?![^\W_])[^.;!?\n%]{0,60}\Z",
    re.IGNORECASE,
)
# "Die Förderung beträgt 80 %", "L'aide est de 50 %": what else could it be a share of
IS_THE_SHARE = re.compile(
    r"(?<![^\W_])(?:\w{0,8}-?förderung|kofinanzierung|zuschuss|zuwendung|beihilfe|förderhöhe|subvention|aide|grant|contribution|contributo|agevolazione|ayuda|subvención"
    r"|prise\sen\scharge|financement|finanziamento|financiación|funding|support|sostegno|dotacja|dofinansowanie|subsidie|finanțarea)"
    r"(?:\s[^\W\d]{1,20})?\s(?:beträgt|liegt\sbei|est|représente|s['’]élève|sera|is|è|será|es|wynosi|bedraagt|este)\s"
    r"(?:de\s|à\s|d['’]|pari\s|al\s|all['’]|del\s|auf\s){0,3}\Z",
    re.IGNORECASE,
)
# "The ERDF pays 85% and the region 15%": a payer that is no applicant.
PAYS = re.compile(
    r"(?<![^\W_])(?:funds?|erdf|esf|eu|union|commission|foundation|ministry|council|state|programme|scheme|feder|fse|ue|fonds|fondation|région"
    r"|département|état|efre|land|bund|stiftung|fesr|fondo|fondazione|regione|fundación|ministerio)\)?"
    r"\s(?:will\s)?(?:pays?|covers?|contributes|provides|finances?|paie|couvre|prend\sen\scharge|zahlt|übernimmt|trägt|fördert|paga|cubre|financia|copre"
    r"|finanzia)\s(?:à\shauteur\sde\s|el\s|l['’]|il\s)?\Z",
    re.IGNORECASE,
)
NOTHING_ELSE = re.compile(
    r"\s{0,2}(?:[.;]?\s*\Z|[.;]\s|(?:and|while|or|et|ou|und|oder|y|o|e)\s"
    r"|(?:of|des|der|de\slos|delle)\s(?:the\s|all\s)?(?:eligible|éligibles|förderfähigen|subvencionables|ammissibili)\s"
    r"|(?:of|des|der|de\slos|delle|dei)\s(?:the\s|all\s)?(?:(?:total|project)\s)?(?:costs|dépenses|coûts|\w{0,20}kosten|\w{0,20}ausgaben|gastos|costes|spese|costi)"
    r"(?![^\W_]))",
    re.IGNORECASE,
)
# "Les dépenses sont prises en charge à 80 %"
MET_AT = re.compile(
    r"(?<![^\W_])(?:prise?s?\sen\scharge|remboursée?s?|subventionnée?s?|financée?s?|funded|reimbursed|met|covered|rimborsat[aeio]|finanziat[aeio]"
    r"|financiad[oa]s?|subvencionad[oa]s?)\s(?:à\shauteur\sde|à|at|al|all['’]|en\sun)(?:\s|(?<=['’]))(?:an?\s|un\s)?\Z",
    re.IGNORECASE,
)
# "40 % Förderung für Wanderwege": a line that gives the share for one kind of project.
FUNDING_FOR = re.compile(
    r"\s(?:förderung|zuschuss|funding|grants?|support|subvention|aide|contributo|ayuda|subvención)\s(?:für|for|pour|per|para)(?![^\W_])",
    re.IGNORECASE,
)
# A grant right before the share: "con un contributo pubblico del 50%", "a grant of up to 70%", "ERDF funding (max. 70% …".
GRANT_OF = re.compile(
    r"(?<![^\W_])(?:grants?|funding|subsid(?:y|ies)|subventions?|aides?|zuschuss(?:es)?|zuschüssen?|förderung|zuwendung|beihilfen?"
    r"|vouchers?|subvenci(?:ón|ones)|ayudas?|contribut[oi]|agevolazion[ei]|sovvenzion[ei])"
    r"(?:\s(?:pubblic[oi]|regional[ei]|régionales?|públicas?|a\sfondo\sper(?:duto|dido)|in\sconto\scapitale|financières?))?"
    r"(?P<link>\s(?:of|de|d['’]un\staux\sde|à\shauteur\sde|von|in\shöhe\svon|in\shöhe|del|dell['’]|nella\smisura|pari\sal|por\sel))?"
    r"(?:\s\(?|(?<=['’]))\Z",
    re.IGNORECASE,
)
# "L'aide dépend du projet. Elle ne peut dépasser 50 % de son coût": what the sentence before is about.
PRONOUN = re.compile(
    r"\W{0,3}(?:elle|il|celle-ci|celui-ci|it|this|sie|er|diese[rs]?|ésta|esta|éste|este|quest[oa]|ess[oa])(?![^\W_])", re.IGNORECASE
)
# "30 % of the eligible costs", and no word more: on a card, or in the list of what is offered.
LINE_BEHIND = re.compile(
    r"\s(?:of|des?|der|delle|dei|de\sl[oa]s)\s(?:the\s|your\s|ihrer\s|vos\s|sus\s|vostre\s)?(?:(?:eligible|total|approved)\s(?:project\s)?(?:costs|expenditure|expenses)"
    r"|(?:förderfähigen|zuwendungsfähigen|förderbaren|anrechenbaren|beihilfefähigen)\s(?:gesamt)?(?:kosten|ausgaben)"
    r"|(?:dépenses|coûts)\s(?:éligibles|subventionnables)|(?:gastos|costes)\s(?:subvencionables|elegibles)"
    r"|(?:spese|costi)\sammissibil[ei])"
    r"(?:,\s(?:höchstens|maximal|max\.|up\sto|maximum|dans\sla\slimite|plafonnée?\sà|hasta|máximo|fino\sa|massimo)[^;%]{1,40}?)?[\s.]*"
    # "Do 80% dofinansowania", "50 % Zuschuss"
    r"|\s(?:(?:nicht\srückzahlbare[rn]?\s)?(?:zuschuss|förderung)|(?:non-repayable\s|grant\s)?(?:funding|grant|subsidy)|de\s(?:subvention|financement|subvención"
    r"|financiación|ayuda)|di\s(?:contributo|finanziamento)|(?:a\s)?fondo\sperduto|dofinansowania|subsidie|bidrag|stöd|dotace|de\sapoio)[\s.]*",
    re.IGNORECASE,
)
# "Il contributo sui costi ammissibili è pari al 50%": what is paid, of what, and how much.
STATED = re.compile(
    rf"{FUNDS.pattern}[^.;!?\n%]{{0,60}}?{COSTS.pattern}[^.;!?\n%]{{0,20}}?\s(?:è|sarà|pari|est|sera|es|será|is|ist|beträgt)\s[^.;!?\n%\d]{{0,24}}",
    re.IGNORECASE,
)
