"""The words that tell how large a consortium must be, in en fr de es it pt nl pl, and what only looks like it."""

from __future__ import annotations

import re

from parsers.words import Caseless

_NUMBERS = {
    1: "one a an un une ein eine einer einem uno una um uma een één jeden jedna jednego",
    2: "two deux zwei dos due dois duas twee dwa dwóch dwie två to dues doi două dvě dva",
    3: "three trois drei tres tre três drie trzy trzech trei",
    4: "four quatre vier cuatro quattro quatro cztery czterech fyra fire patru",
    5: "five cinq fünf cinco cinque vijf pięć pięciu fem cinc",
    6: "six sechs seis sei zes sześć sześciu",
    7: "seven sept sieben siete sette sete zeven siedem",
    8: "eight huit acht ocho otto oito osiem",
    9: "nine neuf neun nueve nove negen",
    10: "ten dix zehn diez dieci dez tien dziesięć",
    12: "twelve douze zwölf doce dodici",
}
VALUE = {word: number for number, words in _NUMBERS.items() for word in words.split()}
NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(VALUE, key=len, reverse=True))})"
LEAST = (
    r"at least|at a minimum|(?:a )?minimum of|a minimum|minimum of|no fewer than|no less than|not less than|minimum|min\."
    r"|au moins|d[’']au moins|au minimum|(?:un )?minimum de|(?:un )?minimum d[’']|mindestens|mind\.|wenigstens|zumindest"
    r"|al menos|por lo menos|como mínimo|(?:un )?mínimo de|mínimo|almeno|(?:un )?minimo di|minimo|pelo menos|no mínimo"
    r"|ten minste|tenminste|minstens|minimaal|co najmniej|przynajmniej"
    r"|minst|mindst|cel puțin|minimum|(?:un )?mínim de|com a mínim|almenys"
)
# "three or more partners"
_MORE = r"(?:or|ou|oder|o|of|eller|lub|sau) (?:more|plus|mehr|más|più|mais|meer|fler|flere|więcej|mai mulți)"
LEAST_AFTER = re.compile(
    r"\s(?:au minimum|au moins|as a minimum|at minimum|minimum|or more|como mínimo|o más|ou plus|oder mehr|o più|ou mais)\b",
    re.I,
)
# What may stand between the number and the noun: words that leave the kind open ("other" and "police" do not).
_QUALITY = (
    r"independent|different|distinct|separate|eligible|legal|participating|unrelated|autonomous|mutually"
    r"|programme(?:\sarea)?|eurostars|eureka|associated|partner|financing|project|full|EU|and"
    r"|indépendante?s?|différente?s?|éligibles?|distincte?s?|participante?s?|juridiques?|autonomes?|partenaires?|et"
    r"|(?:unabhängige|verschiedene|unterschiedliche|förderfähige|teilnehmende|eigenständige|selbstständige|finanzielle|aktive)[nrs]?"
    r"|voneinander|rechtlich|und"
    r"|independientes?|diferentes?|distint[oa]s?|elegibles?|jurídicas?|indipendenti|divers[ei]|ammissibili"
    r"|differenti|partecipanti|giuridic[ih]e?|elegíveis"
    r"|(?-i:[A-Z]{2,6})|olika|ulike|forskellige|diferents|diferite"
    r"|onafhankelijke|verschillende|deelnemende|niezależn\w{1,5}|różnych|kwalifikowaln\w{1,5}"
)
ENTITY = (
    r"legal entit(?:y|ies)|legal persons?|entit(?:y|ies)|applicants?|partner organi[sz]ations?|partners?"
    r"|organi[sz]ations?|beneficiar(?:y|ies)|participants?"
    r"|entités? juridiques?|entités?|candidats?|demandeurs?|partenaires?|organisations?|organismes?|bénéficiaires?"
    r"|Antragsteller\w{0,5}|(?:Projekt|Verbund|Kooperations)?partner(?:n|innen)?(?:\sund\s(?:Projekt)?partnern?)?|(?:Partner"
    r"|Forschungs)?Einrichtungen|Partner(?:organisationen|institutionen)|Organisationen|Rechtsträgern?"
    r"|Teilnehmern?|juristische[nr]? Personen|Begünstigten?"
    r"|entidad(?:es)?(?: jurídicas?)?|socios|solicitantes|organizaciones|beneficiarios|participantes|enti|ente"
    r"|soggetti(?: giuridici)?|richiedenti"
    r"|organizzazioni|beneficiari|parceiros|candidatos|organizações|beneficiários|entiteiten|organisaties"
    r"|(?:projekt)?part(?:er(?:na)?|ners)|aktörer|\w{0,14}organisationer|organisasjoner|entitats|socis|parteneri|organizații"
    r"|(?:co-?)?produ(?:ctor[ae]s|ttori|cers|cteurs)|coprodu(?:ctor[ae]s|ttori|cers|cteurs|tor[ae]s)|entidades"
    r"|aanvragers|podmiot\w{0,3}|[Pp]artner(?:ów|zy)|wnioskodawców"
)
# What a consortium may consist of where the sentence says that the number is its size.
MEMBER = (
    r"members|institutions|companies|enterprises|opérateurs|universities|bodies|établissements|entreprises|membres|structures|collectivités|communes"
    r"|Unternehmen|Mitgliedern?|empresas|instituciones|miembros|actores|imprese|istituzioni|membri|attori|instytucji"
)
COUNTRY = (
    r"countr(?:y|ies)|Member States|pays|États(?:[- ]membres)?|\w{0,12}länder[n]?|\w{0,8}Staaten|\w{0,8}staaten|(?:Partner"
    r"|Participating|Programme) States|(?:EU-)?Mitglieds?s?taaten"
    r"|países|Estados(?:[- ]miembros)?|länder|land|lande|țări"
    r"|paesi|EU states|Stati(?: membri)?|Estados-Membros|landen|lidstaten|państw|krajów"
)
_CONSORTIUM = (
    r"consorti(?:um|a|o)|\w{0,10}konsorti(?:et|er)|partnerships?|partenariat|groupement|Konsorti(?:um|en)|Verbund|Partnerschaft"
    r"|consorcios?|agrupaci(?:ón|ones)|alianzas?|partenariat[oi]|consórcio|consorzi[o]?|raggruppament[oi]|aggregazion[ei]"
    r"|groupements|Verbünden?"
    r"|parcerias?|copro(?:ducci[óo]n|duzione)"
    r"|konsortiet|konsorsiet|aktörskonstellationen|consorci|consorțiul|parteneriatul|samenwerkingsverband|partnerstw[oa]|konsorcjum"
)
QUALITIES = rf"(?:(?:{_QUALITY}),?\s){{0,4}}"

ENTITIES = re.compile(
    rf"(?<![\w.,-])(?:(?P<least>{LEAST})(?:,?\s"
    rf"|(?<=[’'])))?(?P<n>{NUMBER})\s(?:\(\d\d?\)\s)?(?P<more>{_MORE}\s)?{QUALITIES}(?:(?:{ENTITY})"
    rf"|(?P<member>{MEMBER}))\b(?:[:*_/]-?innen\b)?"
    r"(?:\s(?:partenaires?|partners?|juridiques?|distinct[eo]?s?|distint[oaei]s?|différente?s?|diferentes|divers[ei]|giuridic[ih]e?"
    r"|socias)\b){0,2}",
    re.I,
)
COUNTRIES = re.compile(
    rf"(?<![\w.,-])(?:(?P<least>{LEAST})(?:,?\s"
    rf"|(?<=[’'])))?(?P<n>{NUMBER})\s(?:\(\d\d?\)\s)?(?P<more>{_MORE}\s)?{QUALITIES}(?:{COUNTRY})\b(?:\s(?:{_QUALITY})\b){{0,3}}",
    re.I,
)
# "consortium composed of" gives its size; "consortium must include" may give a part of it.
COMPOSED = Caseless(
    rf"(?:\b(?:{_CONSORTIUM})\b(?:\s(?:[dl][’'])?[^\W\d]{{1,12}}){{0,4}}?\s(?:of|composed of|consisting of|made up of|formed by"
    rf"|formed of|comprised of|composed by"
    r"|(?:se compos(?:e|ent)|composée?s?|constituée?s?|formée?s?)(?: d[e’'])?|d[e’']|bestehend aus|besteht aus|bestehen aus|aus|von"
    r"|(?:formad|conformad|compuest|integrad|constituid)[oa]s?,? (?:como mínimo|al menos|por lo menos),? por"
    r"|(?:con)?formad[oa]s? por|compuest[oa]s? por|integrad[oa]s? por|de|bestå av|består av|bestå af|format per|formada per"
    r"|compost[oaie] da|format[oaie] da|costituit[oaie] da|di|composto por|formado por|besta(?:ande|at) uit|złożone z)"
    r"|\b(?:submitted|presented) by(?: a)?|\b(?:introduite|présentée|soumise)s? par|eingereicht von"
    r"|presentad[oa]s? por|presentat[aei] da):?,?(?:\s|(?<=[’']))$",
)
INCLUDES = re.compile(
    rf"\b(?:{_CONSORTIUM}|projects?|proposals?|applications?|bids?|projets?|proyectos?|progett[oi]|Projekt(?:en?"
    rf"|et)?)\b(?:\s[^\W\d]{{1,12}}){{0,3}}?"
    r"\s(?:includes?|involves?|comprises?|brings? together|have|has|comprising|comprenant|comprendre|comprend|regrouper|réunir"
    r"|impliquer|associer|associe|umfasst|needs?|requires?|must involve|must include|ska ha|skal ha|să includă|ha d[e’']incloure"
    r"|umfassen|incluir|comprendere|coinvolgere"
    r"|consists? of|contains?|containing|unites?|associates?|(?:has|have) to (?:include|involve|consist of|bring together)"
    r"|brauchen|braucht|vereint|vereinen|integrar|integra|reunir|envolver|samla|połączyć"
    r"|(?:r[ée]unit|réunissent|rassemble(?:nt)?|regroupe(?:nt)?|associent|comprennent|impliquent|implique)"
    r"|(?:incluyen?|reúnen?|implican?|(?:cuentan?|contarán?) con)|(?:comprende|coinvolge|coinvolgono|riunisce)"
    r"|compte(?:nt|r)?|omvat|betrekt|obejmuje|obejmować|omfattar|inkludera|innehålla)[:,]?\s(?:an?\s)?$"
    r"|\b(?:projets?|proyectos?|progetti)\b[^.;:]{0,60}?\s(?:et|y|e)\s(?:réunissent|rassemblent|associent|reúnen|riuniscono"
    r"|coinvolgono)\s$"
    r"|\b(?:ret[ei]|redes?|réseaux?|Netzwerke?|networks?|teams?|équipes?) (?:deve|devono|debe|deben|doit|must|should|muss)"
    r" (?:comprendere|coinvolgere|incluir|comprendre|réunir|include|involve|umfassen) $"
    r"|\b(?:einem|dem|jedem) (?:\w{0,12}(?:verbund|konsortium|projekt)|vorhaben|netzwerk|team) (?:müssen|muss|sollen|sollten|gehören) $"
    r"|^\W{0,3}(?:réunir|associer|regrouper|rassembler)\s$|\bam (?:Verbund|Projekt|Vorhaben|Konsortium) (?:müssen|muss|sollen)\s$",
    re.I,
)
EACH_DIFFERENT = re.compile(
    rf"[^.;:]{{0,60}}?\b(?:(?P<each>each\b[^.;:]{{0,30}}?\b(?:in|from) a different (?:{_QUALITY})?\s?(?:{COUNTRY})"
    rf"|chacun[^.;:]{{0,30}}?\b(?:dans|d['’]) ?un (?:{COUNTRY}) différent|jeweils (?:aus|in) einem anderen (?:Land|Staat|Mitgliedstaat)"
    r"|cada uno (?:de|en) un (?:país|Estado(?: miembro)?) (?:diferente|distinto)"
    r"|ciascuno (?:da|di|in) un (?:paese|Stato(?: membro)?) diverso)"
    rf"|from different (?:{_QUALITY})?\s?(?:{COUNTRY})|one (?:from|in) each (?:{_QUALITY})?\s?(?:{COUNTRY})"
    rf"|(?:de|dans des|en|da|di|in) (?:{COUNTRY})(?: membri| miembros)? (?:différents|diferentes|distintos|diversi|differenti)"
    rf"|(?:de|en|a) (?:distintos|diferentes) (?:{COUNTRY})|(?:aus|in) (?:verschiedenen|unterschiedlichen) (?:{COUNTRY})"
    r"|un de chaque (?:pays|État)|(?:je|jeweils) einer? aus jedem (?:Land|Staat|Mitgliedstaat)"
    r"|uno (?:de|por) cada (?:país|Estado)|uno (?:da|di|per) (?:ogni|ciascun) (?:paese|Stato))\b",
    re.I,
)
PLACED = re.compile(r"[^.;:]{0,80}?\b(?:from|in|across|de|des|dans|aus|en|da|di|in|em|uit|z|d)[\s’']|\s?[/|]\s|,\s", re.I)
_MUST = (
    r"(?:must|shall|should|needs? to|ha(?:s|ve) to|(?:are|is) required to|doi(?:t|vent)|devront|müssen|muss|sollen|sollten|deben?"
    r"|deberán?|tienen que|dev(?:e|ono)|dovranno|devem|deverão|moeten|dienen|muszą|powinni|skal?|måste)"
)
_COME = (
    r"(?:(?:be )?(?:established|based|located|registered)|come|coming|originate|issue?s|venant|provenant|proviennent|viennent|provenir"
    r"|venir|(?:être )?(?:établi|situé|basé|issu)\w{0,2}|ansässig|proceder|procedan|procedentes|provenientes"
    r"|(?:estar )?(?:establecid|ubicad|radicad)[oa]s"
    r"|avere sede|aver sede|con sede|provenire|provenienti|(?:essere )?(?:stabilit|ubicat|localizzat)[ie]|vir|provir"
    r"|(?:estar )?(?:estabelecid|sediad)[oa]s|(?:gevestigd zijn|afkomstig zijn|komen)|pochodzić|komma|komme|vara (?:baserade|etablerade))"
)
ENTITY_PLACED = re.compile(
    rf"\b(?:(?:{ENTITY}|{_CONSORTIUM})(?:\s(?:of the|du|del|des|der|dei)\s[^\W\d]{{3,12}})?(?:\s{_MUST})?"
    rf"|(?:{MEMBER})\s{_MUST})(?:\s{_COME})?"
    r"\s(?:from|in|across|de|des|dans|aus|en|da|di|d|em|uit|z|från|fra|i)[\s’']$"
    rf"|\b(?:{_CONSORTIUM})\b[^.;:\d]{{0,40}}\s(?:represented|representad[oa]s|représentée?s|rappresentat[ie])(?:\sby|\spor|\spar"
    rf"|\sda)?\s$",
    re.I,
)
_FROM_PLACE = (
    r"(?:(?:coming|established|based|located|issue?s|venant|provenant|établi\w{0,2}|ansässig|procedentes|provenientes"
    r"|establecid[oa]s|provenienti"
    r"|con sede|stabiliti|pochodzących|afkomstig)\s)?(?:from|de|d['’]|aus|da|di|uit|z|från)[\s’']?"
)
# "A project must involve municipalities from": whoever takes part, they are to be from so many countries.
MUST_BRING = re.compile(
    rf"\b(?:{_CONSORTIUM}|projects?|applications?|proposals?|projets?|proyectos?|progett[oi]|projet[oi]s?|twinnings?|Projekte?|Anträge)\b"
    r"(?:\s[^\W\d]{1,12}){0,3}?"
    r"\s(?:must|shall|should|needs?|ha(?:s|ve) to|doi(?:t|vent)|müssen|muss|debe[nr]?|deber[áa]n?|dev(?:e|ono)|moeten?|devem?|muszą|musi"
    r"|ska)\s"
    rf"[^.;:\d]{{0,40}}?\b(?:{ENTITY}|{MEMBER}|municipalities|towns|cities|regions|schools|teams|groups|researchers|authorities|firms"
    r"|communes|villes|écoles|équipes|chercheurs|Kommunen|Gemeinden|Städte|Schulen|Hochschulen|Teams|municipios|ciudades|escuelas"
    r"|equipos|investigadores"
    r"|comuni|città|scuole|università|gruppi|municípios|escolas|gemeenten|scholen|gmin|szkół|kommuner|skolor)"
    rf"\s{_FROM_PLACE}$",
    re.I,
)
# "Le proposte vanno presentate in consorzio: … in almeno due paesi": whoever hands in together is from so many.
JOINTLY = re.compile(
    r"\b(?:in (?:consorzio|partenariato|a consortium|partnership)"
    r"|en (?:consorcio|consortium|partenariat|consorci)|em consórcio|im (?:Konsortium|Verbund))\b",
    re.I,
)
FROM_PLACES = re.compile(r"(?:\b(?:from|in|de|da|di|en|em|aus|dans|d[’'])[\s’']?|[,:]\s)$", re.I)
# Only partners have to be independent of each other.
INDEPENDENT = re.compile(r"independent|indépendant|unabhängig|independientes|indipendenti", re.I)
# "Researchers from at least two institutions must take part"
PEOPLE_FROM = re.compile(
    r"\b(?:researchers|scientists|scholars|teams|groups|staff|people|chercheurs|équipes|Forschende\w?|Wissenschaftler\w*"
    r"|investigadores|equipos"
    r"|ricercatori|gruppi)\s(?:from|of|de|d[’']|aus|von|da|di)\s?\Z",
    re.I,
)
MUST_TAKE_PART = re.compile(
    r"\s(?:must|shall|should|have to|need to|doivent|müssen|deben|deberán|devono)\s(?:jointly\s)?"
    r"(?:take part|participate|be involved|collaborate|cooperate"
    r"|work together|participer|être (?:impliqués|associés)|beteiligt sein|participar|colaborar|partecipare|collaborare)\b"
    r"(?! in (?!the (?:project|call|consort|proposal)))",
    re.I,
)
WORK_TOGETHER = re.compile(
    r"\s(?:(?:must|should|shall|have to|müssen|sollen|deben|devono) )?(?:zusammenarbeiten|arbeiten zusammen|colaborar|cooperar"
    r"|collaborare"
    r"|cooperare|cooperate|collaborate|work together|am (?:Vorhaben|Projekt|Verbund) (?:beteiligen|beteiligt sein|mitwirken)"
    r"|doivent (?:coopérer|collaborer)|coopèrent|collaborent|colaboren|cooperen|collaborino|cooperino)\b",
    re.I,
)
# "two research organisations from two countries": some of the partners, counted.
# English "to" is no Danish two here.
_SEVERAL = rf"(?:\d{{1,2}}|{'|'.join(word for word, number in VALUE.items() if number > 1 and word != 'to')})"
COUNTED = re.compile(rf"\b{_SEVERAL}\s(?:[^\W\d]\w{{0,20}}\s){{0,3}}$", re.I)
TAIL_OF_SIZE = re.compile(
    r"\s*(?:$|[,.;:)]|beteiligt sein|angehören|an\.|teilnehmen|mitwirken|zusammenarbeiten"
    r"|(?:must|shall|should|have to|need to) (?:(?:participate|take part)(?! in (?!the (?:project|call|consort|proposal)|each|every))"
    r"|apply|form|cooperate"
    r"|collaborate|be involved|jointly)"
    r"|(?:that|which|who) are independent|independent (?:of|from)|indépendante?s?\b|independientes?\b|indipendenti\b"
    r"|is required|are required|is needed|krävs|kreves|ska delta|ska ingå|rattachée?s? à|affiliated (?:to|with)|belonging to)",
    re.I,
)
TAIL_OF_PART = re.compile(
    rf"\s(?:per|par|pro|por|each|and|or|et|und|y|e|plus|ou|oder)\s(?:(?:{LEAST})\s)?(?:{NUMBER}\b|each\b|countr"
    rf"|pays\b|Land\b|país\b|paese\b)",
    re.I,
)

# "Consortia of 3 to 6 partners", "a minimum of 2 and a maximum of 6 partners": the first is the least.
FROM_TO = re.compile(
    rf"(?:\b(?:{_CONSORTIUM}|consorti(?:a|ums)|Konsortien|partnerships|partenariats|consorcios|consorzi"
    rf"|partenariati)\b(?:\s[^\W\d]{{1,12}}){{0,4}}?\s"
    rf"(?:(?:between|entre|zwischen|tra|from)\s)?(?P<n>{NUMBER})\s?(?:to|and|à|et|bis|und|a|y|e|-|–)\s?|"
    rf"\b(?:{LEAST})\s(?P<m>{NUMBER})\s(?:and|to|et|bis|und|y|e)\s(?:[^\W\d]{{1,3}}\s)?(?:max\w*\.?|most|höchstens|plus)\s(?:(?:of"
    rf"|de|di)\s)?)"
    rf"(?:{NUMBER})\s{QUALITIES}(?:{ENTITY}|{MEMBER}|SMEs|KMU|PME|pymes|PMI|firms)\b",
    re.I,
)
EACH_OF = re.compile(
    rf"(?P<n>{NUMBER})\s{QUALITIES}(?:{ENTITY})\s(?:from|in) each of the "
    rf"(?P<c>{NUMBER})\s{QUALITIES}(?:{COUNTRY})\b",
    re.I,
)
# "A coordinator and at least two partners", "the lead and at least one other organisation", "collaborate with at least one other firm".
COORDINATOR = re.compile(
    r"(?:\b(?:one|an?|the|1) (?:lead )?(?:coordinator|applicant|partner|lead|organi[sz]ation)(?: organi[sz]ation)?"
    r"(?: and|,? plus|,? (?:together )?with)|\b(?:act|apply|work|cooperate|collaborate|partner)(?: jointly| together)? with"
    r"|\bmit(?=[^.;]{9,60}(?:zusammenarb|kooper))|\A\W*(?=[^.;]{9,40} co-applicants? (?:is|are) (?:required|needed)))"
    rf" ?(?:at least|an? minimum of|mindestens) (?P<n>{NUMBER}) (?:(?:{_QUALITY}|other|further|more|UK|registered|weitere[nm]) ){{0,3}}"
    rf"(?:{ENTITY}|{MEMBER}|co-applicant|firm|Partnern|Partnereinrichtung)s?\b",
    re.I,
)
_PLACE = r"(?:the )?[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2}|one of the Member States|an EU Member State"
ONE_EACH = re.compile(
    rf"\bone (?:(?:\w{{1,15}} )?(?i:{ENTITY}|company|firm|enterprise|institution|university) )?from (?P<a>{_PLACE})\b"
    rf"[^.;:]{{0,60}}?(?: and|, and|,) (?:at least )?one "
    rf"(?:(?:\w{{1,15}} )?(?i:{ENTITY}) )?from (?P<b>{_PLACE})\b"
)
ONE_EACH_ADJECTIVE = re.compile(rf"\bone (?P<a>[A-Z][a-z]{{2,15}}) and (?:at least )?one (?P<b>[A-Z][a-z]{{2,15}}) (?i:{ENTITY})\b")
_ADJECTIVE = r"[^\W\d_]{4,15}"
_LEAST_AGAIN = r"(?:(?:almeno|au moins|al menos|mindestens|wenigstens) )?"
_PARTNER = r"(?:projekt)?partner|partenaire|socio|beneficiario|capofila|antragsteller"
# "un capofila greco e almeno un partner maltese", "mindestens ein deutscher und ein polnischer Partner"
ONE_EACH_BEHIND = re.compile(
    rf"\b(?:une?|uno|una) (?:{_PARTNER}) (?P<a>{_ADJECTIVE}) (?:e|et|y) {_LEAST_AGAIN}"
    rf"(?:une?|uno|una) (?:(?:{_PARTNER}) )?(?P<b>{_ADJECTIVE})\b"
)
_GERMAN_ADJECTIVE = r"[^\W\d_]{2,14}sch(?:er|en|es)?"
ONE_EACH_BEFORE = re.compile(
    rf"\bein(?:em|en)? (?P<a>{_GERMAN_ADJECTIVE}) und {_LEAST_AGAIN}ein(?:em|en)? (?P<b>{_GERMAN_ADJECTIVE}) (?:{_PARTNER})\b"
)
# After these words a part of the consortium is described, not its size.
PART_OF_IT = Caseless(
    r"\b(?:including|of which|of whom|among which|with at least|in addition|in particular|preferably|active "
    r"involvement|dont|y compris|parmi lesquel\w{1,3}"
    r"|darunter|davon|zusätzlich|incluyendo|de l[oa]s cuales|además|tra cui|di cui(?! al)|inoltre|incluindo|waarvan|w tym)\b",
)
_LABELS = (
    rf"(?:minimum|min\.) (?:number|no\.) of {QUALITIES}"
    r"|nombre (?:minimum|minimal) d(?:e |[’'])|mindest(?:an)?zahl (?:der |an |von )?|n(?:úmero|\.?[º°]) mínimo de "
    r"|numero minimo di |minimaal aantal "
)
# "Minimum number of partners: 4"
LABELLED = re.compile(rf"\b(?:{_LABELS})(?:{ENTITY}|{MEMBER})(?: required)?(?:\s{{0,40}}[:=]\s?|\s)(?P<n>{NUMBER})\b(?!\s?[-–])", re.I)
MUST = re.compile(r"\b(?:must|shall|should|needs?|has to|have to|doi(?:t|vent)|muss|müssen|debe\w{0,4}|deve|devono)\b", re.I)
COUNTS = re.compile(rf"\b(?:\d{{1,2}}|{'|'.join(word for word, number in VALUE.items() if number > 1)})\b")
PARTNERS = ("partner", "partenaire", "socio ", "beneficiario ", "antragsteller")
