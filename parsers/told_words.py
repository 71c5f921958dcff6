"""The words before and between the countries that a call's sentences list, in en fr de es it."""

from __future__ import annotations

import re

_ARTICLES = (
    r"(?:(?:the|la|le|les|los|las|el|il|lo|gli|i|der|die|das|dem|den|de|du|d|l|del|dell|della|aux?|à|in|from|of|aus"
    r"|en|di|da|dal|dall|do|dos|republic of|republik|république d[eu’']|república de|repubblica (?:di|del))\b[\s’']?\s?)"
)
LEAD = re.compile(rf"[\s“\"(]{{0,2}}(?:all\s|alle\s|tous\s|toutes\s|todos\s|tutti\s)?{_ARTICLES}{{0,2}}(?:\d{{1,2}}\s)?", re.I)
GAP = re.compile(
    r"(?:\s?\([^()]{0,80}\)|\))?\s?(?:[,/;|–-]\s?)?(?:(?:and|&|or|plus|as well as|et|ou|ainsi que|und|oder|sowie|y|e"
    r"|ed|o|u|así como|nonché)\b)?"
    rf"\s?{_ARTICLES}{{0,2}}",
    re.I,
)
_WHO = (
    r"(?:organi[sz]ations?|ngos?|csos?|associations?|institutions?|applicants?|researchers?|scientists|artists"
    r"|compan(?:y|ies)|smes?|start-?ups|partners"
    r"|universities|entities|participants|citizens|groups|journalists|schools|students|municipalities|candidates"
    r"|organismes|ong|structures|candidats|porteurs de projets?|artistes|chercheurs|chercheuses|entreprises|établissements|acteurs"
    r"|organisationen|vereine|nros?|antragsteller\w*|unternehmen|forschende[nr]?|einrichtungen|hochschulen|künstler\w*|personen|partner"
    r"|organizaciones|entidades|osc|asociaciones|personas|empresas|instituciones|artistas|investigador\w*|solicitantes|universidades"
    r"|organizzazioni|enti|associazioni|imprese|ricercatori|artisti|istituzioni|soggetti|università"
    r"|organizações|instituições|associações|artistas|candidatos)"
)
_OPEN = (
    r"(?:open (?:to|for)|aimed at|addressed to|available to|invites|asks|call(?:s)? for|cfps? for|for applications from|grants? (?:to|for)"
    r"|eligible are|calling"
    r"|ouverte?s? (?:aux?|à)|s[’']adresse(?:nt)? (?:aux?|à)|invite|destinée?s? aux?|réservée?s? aux?"
    r"|offen für|richtet sich an|richten sich an|teilnehmen können|antragsberechtigt sind|bewerben können sich"
    r"|abiert[oa]s? (?:a|para)|dirigid[oa]s? a|se dirige a|invita a|llama a|podrán (?:participar|presentarse)"
    r"|pueden (?:participar|presentarse)"
    r"|apert[oaie] (?:a|ad|alle|agli)|rivolt[oaie] (?:a|ad|alle|agli)|si rivolge (?:a|ad|alle|agli)"
    r"|possono (?:partecipare|candidarsi)|invita"
    r"|podem (?:participar|candidatar-se|concorrer)|pueden (?:postular|aplicar|concurrir)|abert[oa]s? (?:a|para)|destina-se a)"
)
_WORK = (
    r"(?:projects?|activities|initiatives|actions|organi[sz]ations|ngos?|civil society|projets?|activités|projekte[n]?|maßnahmen"
    r"|vorhaben|organisationen"
    r"|proyectos?|actividades|iniciativas|organizaciones|progetti|attività|iniziative|organizzazioni)"
)
_BETWEEN_TWO = (
    r"(?:cross-border|bilateral\w{0,3}|bilatéra\w{1,4}|trilateral\w{0,3}|transfrontal\w{3,6}|transfronteri\w{1,3}"
    r"|trasfrontalier\w|grenzüberschreitend\w{0,2}|bilaterale?)"
)
_NO_TREATY = r"(?!(?:agreement|accord|\w*abkommen|acuerdo|treat|trait|tratad|relation|beziehung|relaci|relazion|trade|talks))"
_COUNTRIES = r"(?:countries|pays|l(?:ä|ae)nder[n]?|países|paesi)"
_CALL = (
    r"(?:call|programme|program|fund|initiative|scheme|appel|programme|fonds|dispositif|programm\w*|ausschreibung"
    r"|aufruf|förderung|convocatoria|programa|fondo|bando|avviso|programma)"
)
_STATES = (
    r"(?:countries|nations|states|territories|pays|[ée]tats|länder[n]?|staaten|países|naciones|estados|paesi|nazioni|stati"
    r"|països|estats|landen|kraj(?:e|ów|ach)|państw\w?|länderna|stater|țări\w{0,3}|χώρες)"
)
# The countries of a call or programme, and whoever may apply; not those that somebody gives, works or has been in.
OF_THE_CALL = re.compile(
    r"\b(?:appl(?:y|ies|icants?|ications?)|eligib\w*|projects|proposals|partners(?:hips?)?|consorti\w*|programme?s?|calls?|funds?"
    r"|scheme|grants?|entit(?:y|ies)"
    r"|open to|nationals|citizens|submit\w*|participat\w*"
    r"|candidat\w*|éligib\w*|projets|partenaires|partenariat\w*|appels?|fonds|bourses?|dispositif|ressortissants|particip\w*|déposer"
    r"|antr[aä]g\w*|antragsberechtigt\w*|projekte\w*|partner\w*|konsorti\w*|programm\w*|ausschreibung|aufruf|teilnahme\w*"
    r"|förder\w*|stipendi\w*"
    r"|convocatoria|programa|fondo|proyectos|solicit\w*|postul\w*|soci[oa]s|becas?|elegib\w*"
    r"|bando|bandi|avviso|programma|progetti|partenariat[oi]|domand[ae]|ammissibil\w*|borse|projetos|edital|convocatòria|projectes"
    r"|projecten|subsidie"
    r"|wnios\w*|nabór|projekty|utlysning\w*|ansök\w*|proiecte\w*)\b",
    re.I,
)
OF_OTHERS = re.compile(
    r"\b(?:donors?|donat\w*|donant\w*|geberl\w*|spender\w*|darczyńc\w*|givarl\w*|other|third|neighbou?ring|offices?|branches|staff"
    r"|present in|active in"
    r"|work(?:ed|s|ing) in|travel\w*|visit\w*|stud(?:y|ied|ies)|survey\w*|statistic\w*|previous\w*|past|last year|former|winners?|alumni"
    r"|awarded|selected|since|prices?|market|export\w*|languages?|united states|including|such as|e\.g\.|for example|(?:like|wie"
    r"|comme|como|come)(?=\s?[:(])"
    r"|tels? que|notamment|lauréats?|depuis|bureaux|z\.\s?b\.|beispielsweise|darunter|etwa|seit|büros?"
    r"|tales? como|por ejemplo|desde|oficinas|ganador\w*|fra cui|ad esempio|tra cui|sedi|vincitor\w*|dal (?:19|20)\d\d|finora"
    r"|were|was|have been|has been|had|ont été|wurden|war|waren|fueron|sono stat[ie])\b",
    re.I,
)
# How many countries must be listed behind each: a single one may be mentioned for another reason.
FORMS: tuple[tuple[re.Pattern[str], int], ...] = (
    (
        re.compile(
            rf"\b{_OPEN}\s(?:(?!(?:with|who|avec|qui|mit|con|che|que)\s)[^\s.;:]{{1,30}}\s){{0,9}}?{_WHO}\s(?:(?:which|that"
            rf"|who|qui|die|que|che)\s(?:are\s)?)?"
            r"(?:(?:working|operating|active|based|travaillant|actives?|basée?s|activ[oa]s|operanti|attiv[ei]|con sede(?: legale)?"
            r"|aventi sede|sediad[oa]s|domiciliad[oa]s|registrad[oa]s|stabilit[ei])\s)?"
            r"(?:in|from|of|en|aux?|de|du|des|d[’']|aus|del?|di|da|dell[’'a]|dal|do|dos|das|em|no|na)(?:\s|(?<=[’']))",
            re.I,
        ),
        2,
    ),
    (
        re.compile(
            rf"\b{_CALL}\b[^.;:\n]{{0,80}}?\b(?:covers?|spans?|brings together|is open in|s[’']étende? à|s[’']étende? aux"
            rf"|couvre|réunit|regroupe"
            r"|rassemble|umfasst|erstreckt sich auf|abarca|comprende|reúne|se extiende a|copre|riunisce|coinvolge|si estende a)(?=\s)",
            re.I,
        ),
        2,
    ),
    (
        re.compile(
            rf"\b{_CALL}\b[^.;:\n]{{0,80}}?\b(?:covering|cover|couvrir|couvrant|couvrent|s[’']étend(?:re|ant)? (?:à|aux)|associe|associant"
            rf"|unit"
            r"|deckt|umfassen|verbindet|cubre|cubrir|abarcar|integra|incluye a|copra|coprire|comprende|unisce|interessa"
            r"|(?:formado|integrado|constituido) por|obejmuje|omfattar|omvat|abrange|cobreix)(?=\s)",
            re.I,
        ),
        2,
    ),
    (
        re.compile(
            rf"\b{_CALL}\b[^.;:\n]{{0,80}}?\b(?:(?:jointly\s)?(?:co-?)?(?:funded|financed|supported|backed|launched) by"
            rf"|comes from|(?:co)?financée?s? par"
            r"|portée? par|finanziert von|getragen von|unterstützt von|(?:co)?financiad[oa]s? por|(?:co)?finanziat[oaie] da)(?=\s)",
            re.I,
        ),
        3,
    ),
    (
        re.compile(
            rf"\b(?:eligible|participating|partner|programme|member|target|beneficiary|candidate|associated"
            rf"|following)\s{_COUNTRIES}\b[^.:;\n]{{0,60}}(?::|\bare\b)"
            rf"|\b{_COUNTRIES}\s(?:éligibles?|participants?|partenaires?|membres?|candidats?|bénéficiaires|suivants?"
            rf"|elegibles|participantes|socios"
            r"|siguientes|candidatos|ammissibili|partecipanti|partner|beneficiari|seguenti"
            r"|candidati)\b[^.:;\n]{0,60}(?:\s?:|\bsont\b|\bson\b|\bsono\b)"
            rf"|\b(?:förderfähige|teilnehmende|folgende[n]?|teilnahmeberechtigte)\s{_COUNTRIES}\b[^.:;\n]{{0,60}}(?::|\bsind\b)",
            re.I,
        ),
        2,
    ),
    # "The call co-funds local projects in A, B and C"
    (
        re.compile(
            rf"\b{_CALL}\b[^.;:\n]{{0,80}}?\b(?:co-?)?(?:funds?|finances?|supports?|finance(?:nt|ra|r)?|soutien(?:t|nent)|soutenir|fördern?"
            rf"|fördert|unterstützt"
            rf"|financia(?:rá|n|r)?|apoya(?:rá|n|r)?|finanzia(?:no|re)?|sostiene|sostenere)\s(?:[^\s.;:]{{1,20}}\s){{0,5}}?{_WORK}\s"
            r"(?:(?:based|taking place|carried out|implemented|located|réalisés|menés|realizados|realizzati)\s)?"
            r"(?:in|from|across|en|au|aux|dans|aus|de|da)(?=\s)",
            re.I,
        ),
        2,
    ),
    # "Eligible applicants are schools in A"
    (
        re.compile(
            r"\b(?:eligible\s(?:[^\s.;:,]{1,20}\s){0,2}?(?:applicants?|entities|beneficiaries|lead partners"
            r"|organi[sz]ations|institutions)\s(?:are|include)"
            r"|(?:sont|seront)\s(?:éligibles|admissibles)|antragsberechtigt\ssind|(?:son|serán|podrán ser)\s(?:elegibles|beneficiari[oa]s)"
            r"|(?:sono|saranno)\s(?:ammissibili|ammess[ie]|eleggibili))\s[^.;:\n]{0,100}?\b(?:in|from|en|au|aux|aus)(?=\s)",
            re.I,
        ),
        1,
    ),
    # "The project needs a partner from A or B"
    (
        re.compile(
            r"\b(?:must|needs?|requires?|shall|muss|müssen|doi(?:t|vent)|deben?|deberán?|dev(?:e|ono)|moet(?:en)?|ska)\b[^.;:\n]{0,120}?"
            rf"\b(?:{_WHO}|partners?|\w*partnern?|\w*träger(?:n|in)?|partenaires?|soci[oa]s?|partenariat[oi]?)\s(?:from"
            rf"|aus|de|du|des|d[’']|da|dal|dall[’']|del)"
            r"(?:\s|(?<=[’']))",
            re.I,
        ),
        2,
    ),
    # "bilateral projects between A and B", "cooperazione transfrontaliera A - B"
    (
        re.compile(
            rf"\b{_BETWEEN_TWO}\b(?:\s{_NO_TREATY}[^\W\d]\w{{0,20}}){{0,4}}?\s(?:between|entre|zwischen|tra|fra|tussen"
            rf"|między|mellan)(?=\s)",
            re.I,
        ),
        2,
    ),
    (re.compile(rf"\b(?i:{_BETWEEN_TWO})\b(?:\s{_NO_TREATY}[a-zà-ÿ]\w{{0,20}}){{0,3}}:?(?=\s[A-ZÀ-Þ])"), 2),
    (
        re.compile(
            r"\b(?:border(?:\s(?:region|area|triangle|zone|regions|areas))?\s(?:of|between|shared by)|grenz(?:region|raum"
            r"|gebiet)\s(?:zwischen|von)"
            r"|(?:frontière|zone frontalière|région frontalière) entre|frontera entre|(?:confine|frontiera) (?:tra|fra))(?=\s)",
            re.I,
        ),
        2,
    ),
)
BORDER = FORMS[-1][0]
# "… in the eight nations of the macro-region: A, B, C", "states of the union (A, B, C)", "These countries are A, B and C"
ENUMERATED = re.compile(
    rf"\b{_STATES}\b[^.:;()\n]{{0,80}}?(?:\s?[:(]|\s[–—-](?=\s?\w)|,?\s(?:namely|i\.e\.|that is|à savoir|c[’']est-à-dire|nämlich|das heißt"
    r"|a saber|es decir|ossia|ovvero|cioè|vale a dire|are|sont|sind|son|sono|są|zijn)\s?:?)(?=\s?\S)",
    re.I,
)
LEAST_ENUMERATED = 3
# The ground that a programme works on: "The eligible areas are all regions from A, B and C", "Área de cooperación: …".
AREA = re.compile(
    r"\b(?:(?:eligible|programme|program|cooperation|support|participating)\s(?:areas?|regions?|territor(?:y|ies)|zones?|space)"
    r"|(?:zones?|territoires?|régions?|espace|aire)\s(?:éligibles?|admissibles?|participantes?|du programme|de coopération|de programme)"
    r"|programm(?:gebiete?s?|raume?s?|region(?:en)?|länder\w*)|kooperationsr[aä]um\w*"
    r"|fördergebiete?s?|förderfähige[ns]? (?:gebiete?n?|regionen)"
    r"|(?:zonas?|territorios?|regiones|áreas?|espacio|ámbito)\s(?:elegibles?|subvencionables?|participantes|de cooperación"
    r"|del? programa|territorial)"
    r"|(?:zon[ae]|territori[oi]?|regioni|are[ae]|spazio)"
    r"\s(?:ammissibil[ei]|eleggibil[ei]|partecipanti|di cooperazione|(?:di|del) programma)"
    r"|(?:zonas?|territórios?|área)\s(?:elegíveis|elegível|de cooperação|do programa)|programmagebied|samenwerkingsgebied"
    r"|obszar(?:ze)? (?:programu|wsparcia|kwalifikowa\w+)|programområdet?)"
    r"(?:\s(?:of|for|du|de|des|del|della|von|van)\s[^.;:()\n]{1,60}?|(?:\s[^\W\d]\w{2,30}){1,3}?)?"
    r"(?:\s?[:(]|,|\s(?:is|are|covers?|comprises?|includes?|consists? of|spans|encompass\w*|sont|est"
    r"|comprend|comprennent|couvre|regroupe|inclut"
    r"|gehören|zählen|sind|ist|umfasst|umfassen|erstreckt sich auf|besteht aus"
    r"|son|es|comprende|abarca|incluye|sono|è|copre|include|obejmuje|omvat|omfattar|abrange)\b\s?:?)",
    re.I,
)
LEAST_OF_AREA = 2
# Who takes part: "Beteiligt sind elf Behörden aus Gebieten in A, B und C"
TAKING_PART = re.compile(
    r"\b(?:beteiligt sind|teil nehmen|es beteiligen sich|participants? (?:are|come from)|taking part are|participent|y participent"
    r"|participan|toman parte|partecipano|vi partecipano|deelnemen|deltar)\b",
    re.I,
)
IN = re.compile(r"\b(?:in|from|for|between|across|en|au|aux|dans|pour|aus|für|zwischen|entre|tra|fra|para|per|em)(?=\s)")
# "be a UK-based business", "open to Kenya-registered NGOs"
SEATED = re.compile(
    r"(?P<said>\b(?:open to|eligible|must|may|can|apply|applicants?|available to|grants? (?:to|for)|funding for"
    r"|only)\b[^.;:\n]{0,60}?|^(?i:be an? |be |an? |any |all ))"
    r"\b(?P<name>[A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{2,15}){0,2})-(?:based|registered|established|resident|domiciled"
    r"|incorporated|headquartered)\b"
)
# "NGOs from A, B and C may apply"
FROM = re.compile(
    rf"\b{_WHO}\s(?:(?:based|established|registered|located|resident|active|working|basée?s|établie?s|con sede|con sede legale"
    rf"|mit sitz)\s)?"
    r"(?:in|from|of|aus|en|aux?|de|du|des|di|da|dal|dall[’']|del|della|delle)(?:\s|(?<=[’']))",
    re.I,
)
MAY_APPLY = re.compile(
    r"[^.;:\n]{0,30}?\b(?:(?:can|may|are (?:all )?(?:invited|eligible|welcome|entitled|encouraged)(?: to)?|could)\s(?:now |also "
    r"|all |each )?"
    r"(?:appl|submit|take part|participat|propos|compet|bid)\w*"
    r"|(?:peuvent|pourront|sont invitée?s à) (?:candidater|postuler|participer|déposer|soumettre|répondre)"
    r"|(?:können|dürfen|sind eingeladen) [^.;\n]{0,60}?(?:bewerben|einreichen|teilnehmen|beantragen|beteiligen)"
    r"|(?:podrán|pueden) (?:participar|presentar|postular|solicitar|concurrir|optar)\w*"
    r"|(?:possono|potranno) (?:partecipare|candidarsi|presentare|concorrere|fare domanda))",
    re.I,
)
ACROSS = re.compile(r"\b(?:interreg|cross-border|transfrontal|transfronteri|transfrontalier|grenzüberschreitend|euregio|euroregi)", re.I)
ONE_OF_EACH = re.compile(
    r"\b(?i:at least|a minimum of|mindestens|au moins|al menos|almeno)\s(?:one|un[eao]?|ein(?:e|en|er)?|1)\s(?:[^\s.;:,]{1,25}\s){1,4}?"
    r"(?:from|in|aus|en|de|du|di|da|dal|dall[’'])\s?(?P<first>[A-ZÀ-Þ][^.;,\n]{2,30}?),?\s(?:and|et|und|y|e)\s"
    r"(?:(?:at least|a minimum of|mindestens|au moins|al menos|almeno)\s)?(?:one|another|un[eao]?|un autre|ein(?:e|en|er|es)?|otr[oa]|1)\s"
    r"(?:[^\s.;:,]{1,25}\s){0,3}?(?:from|in|aus|en|de|du|di|da|dal|dall[’'])\s?(?P<second>[A-ZÀ-Þ][^.;,\n]{2,30})"
)
# "Interreg VI-A Italia-Svizzera", "Interreg Rhine Delta (NL-BE)": such a programme is named after those who take part.
INTERREG = re.compile(
    r"\b(?:Interreg|INTERREG)(?:[\s-](?:[VI]{1,3}(?:[\s-]?[AB])?|NEXT|Next|IPA|CBC|Programme|Programm|A|V-A|VI-A)){0,3}\s"
    r"(?P<names>[A-ZÀ-Þ][^\W\d_]{2,20}(?:\s?[-–/]\s?[A-ZÀ-Þ][^\W\d_]{2,20}){1,3})(?![\w-])"
)
INTERREG_CODES = re.compile(r"\b(?:Interreg|INTERREG)\s[^().;\n]{3,60}\((?P<names>[A-Z]{2}(?:[-–/,]\s?[A-Z]{2}){1,4})\)")
NOT = re.compile(
    r"\b(?:not|non|excluded?|ineligible|except|outside|other|previous|nicht|außer|ausgeschlossen|ne|pas|sauf"
    r"|exclu\w*|hors|autres|no|excepto"
    r"|otros|salvo|esclus\w*|tranne|altri|for example|such as)\b",
    re.I,
)
# Every form holds one of these, in lower case.
SIGNS = tuple(
    sign.strip()
    for sign in """open to|open for|aimed at|addressed to|available to|invite|invita|asks|call for|calls for|cfp|applications from
    |grants for|grants to|calling|ouvert|s’adresse|s'adresse|destiné|réserv|offen für|richtet sich|richten sich
    |antragsberechtigt|abiert|dirigid|se dirige|llama a|podrán|pueden|apert|rivolt|rivolge|possono|countries|pays|länder
    |laender|países|paesi|cover|span|brings together|étend|regroupe|rassemble|umfasst|erstreckt|abarca|comprende|reúne
    |extiende|coinvolge|si estende|funded by|financed by|supported by|backed by|launched by|comes from|financé|porté
    |finanziert von|getragen von|unterstützt von|financiad|finanziat|border|grenz|frontière|frontali|frontera|frontiera
    |confine|at least|minimum of|mindestens|au moins|al menos|almeno|interreg|nations|states|état|etats|staaten|estados
    |naciones|nazioni|stati|països|estats|landen|kraj|państw|stater|țări|χώρες|can|may|peuvent|pourront|können|dürfen
    |eingeladen|potranno|couvr|deckt|eligible|program|cooperation|participating|zone|territoire|région|espace
    |kooperationsr|förder|zona|regiones|área|espacio|ámbito|territori|regioni|area|spazio|território|samenwerking|obszar
    |beteilig|teil nehmen|taking part|participan|participent|partecipano|toman parte|deelnemen|deltar|verbindet|cubr
    |integrado|formado|constituido|copr|unisce|interessa|obejmuje|omfattar|omvat|abrange|cobreix|associ|unit
    |funds|co-fund|supports|to fund|to support|soutien|soutenir|fördern|unterstütz|apoya|finanzia|sostien|sosten|antragsber|éligib|admiss
    |ammiss|eleggib|elegib|must|need|require|shall|muss|müssen|doit|doivent|debe|deve|devono|moet|ska|bilat|trilat|transfr|trasfr
    |-based|-regist|-establish|-resident""".split("|")
)
