"""The words that tell a body's name: ministries, councils, foundations and their kin, and what links the words of a name."""

from __future__ import annotations

import re

# By how the name grows from its word. English names grow to both sides ("Alfred P. Sloan Foundation", "Ministry of Health"),
# Romance ones to the right, German ones to the right and over adjectives to the left ("Hessisches Ministerium für …").
ENGLISH = """
Ministry Department Council Foundation Agency Authority Commission University Institute Institution Academy Association Society Trust
Bank Office Board Government Embassy Centre Center Consortium Federation Corporation Organisation Organization Alliance Forum Secretariat
Bureau Directorate Administration Chamber Committee Collective Endowment Charity College Union League Partnership Company
Consulate Delegation
"""
ROMANCE = """
Ministère Conseil Fondation Agence Région Département Métropole Ville Commune Université Institut Association Fédération Office
Centre Caisse Chambre Communauté Direction Préfecture Société Comité Collectivité Banque Académie GDR GIP GIS
Syndicat Ambassade Commissariat Loterie Groupement Secrétariat Observatoire
Ministerio Fundación Fundacion Instituto Agencia Consejería Conselleria Consellería Consejeria Diputación Ayuntamiento Junta Gobierno
Universidad Dirección Subdirección Secretaría Subsecretaría Cabildo Comunidad Consejo Centro Cámara Asociación Federación Banco Servicio
Confederación Delegación Departamento Presidencia Viceconsejería Vicerrectorado Embajada Patronato Organismo Corporación Alcaldía
Consulat Consulado Departement Općina Ministarstvo Zaklada Obec Město
Municipalidad Gobernación Academia Xunta Generalitat Colegio Sociedad
Ministero Regione Provincia Comune Fondazione CCIAA Università Istituto Agenzia Dipartimento Assessorato Direzione
Consiglio Ente Associazione Unione Città Autorità Consorzio Azienda Banca Cassa Società Giunta Servizio Ufficio Politecnico Accademia
Federazione Unioncamere GAL
Ministério Fundação Câmara Governo Agência Município Ministerul Agenția Fundația Autoritatea Ministerie Gemeente Provincie Stichting
Ministerstwo Fundacja Agencja Ministerstvo Nadace Ajuntament Diputació Fundació Departament Consell
"""
GERMAN = """
Ministerium Staatsministerium Bundesministerium Landesministerium Stiftung Bundesamt Landesamt Amt Forschungsgemeinschaft Agentur
Nationalfonds Wissenschaftsfonds Investitionsbank Förderbank Landesbank Senatsverwaltung Staatskanzlei Senatskanzlei Hochschule
Universität Akademie Verband Bundesverband Landesverband Kammer Kantonsrat Landkreis Stadt Kanton Gesellschaft Behörde Dachverband
Bundesanstalt Landesanstalt Filmförderungsanstalt Beteiligungsgesellschaft Förderungsgesellschaft Forschungsrat Gemeinde Regierung
Institut Zentrum Gemeinschaft Verein Freistaat Fachstelle Staatssekretariat Nationalagentur Koordinationsstelle
Bezirksregierung Regierungspräsidium Landratsamt Landesdirektion Landesverwaltungsamt Bundesverwaltungsamt Landschaftsverband Bezirksamt
"""
# Words of one piece ("VolkswagenStiftung", "Umweltministerium", "Kulturfonds" is none: a fund is money).
NORDIC_TAILS = "rådet nämnden styrelsen myndigheten direktoratet stiftelsen delegationen förbundet verket".split()
GERMAN_TAILS = "ministerium Stiftung stiftung gesellschaft gemeinschaft agentur kammer anstalt verband behörde".split()
GERMAN_ENDS = rf"[A-ZÄÖÜ][\w-]{{0,40}}(?:{'|'.join(GERMAN_TAILS)})"
NORDIC = re.compile(rf"[A-ZÄÖÅ]\w{{2,40}}(?:{'|'.join(NORDIC_TAILS)})s?")


# Written small within a sentence: "la direction interministérielle du numérique", "il ministero dell'Istruzione".
SMALL = (
    r"(?:Camera di [Cc]ommercio|minist(?:ère|ero)(?= (?:d|chargé))|direction(?= (?:d|interm|génér|région|départ|nation))|préfecture(?= d)"
    r"|ville(?= d[eu’'])|mairie(?= d[eu’'])|métropole(?= d[eu’'])"
    r"|bureau(?= (?:régional|cantonal|fédéral|communal) d)|agence(?= de l[’']eau)|commissariat(?= général [àa])"
    r"|gouvernement (?:wallon|flamand|fédéral)|(?:gemeente|provincie)(?= [A-Z])"
    r"|ayuntamiento(?= de)|gobierno(?= de)|[Uu]rząd(?= (?:[Mm]iasta|[Gg]miny|[Mm]arszałkowski|[Mm]iejski|[Ww]ojewódzki|[Ss]karbowy)))"
)

# Bodies of several words, of which none tells a body by itself.
ENGLISH_WORDS = "Local Action Group|Permanent Mission|High Commission"
# Behind the initials: "Coronet Trust (CT) Foundation", "Wetland Agency (WA) Harare Regional Hub".
GOES_ON = re.compile(rf"(?: [A-Z][\w-]+){{0,3}} (?:{'|'.join(ENGLISH.split())}|Hub|Branch|Chapter|Division)\b(?! (?:[A-Z]|of\b|for\b))")
# Those that are English words too, where what follows is French.
FRENCH = (
    r"(?:Centre|Office|Commission|Institution|Organisation) (?:nationale?|internationale?|fédérale?|cantonale?|régionale?) (?:d[eu’']|pour)"
)
ROMANCE_WORDS = (
    r"Gruppo (?:di|d[’'])\s?[Aa]zione [Ll]ocale|Grupo de [Aa]cción [Ll]ocal|Groupe d[’'][Aa]ction [Ll]ocale"
    r"|Mission [Pp]ermanente|Misión [Pp]ermanente"
    r"|Service [Pp]ublic(?= (?:d(?:e |u |[’'])[A-Z]|fédéral ))|(?:[Rr]épublique et )?[Cc]anton(?= d(?:e |u |[’'])[A-ZÉ])"
    r"|Établissement(?= (?:national|public) d)|Organisation internationale(?= d)"
    r"|Délégation (?:[Rr]égionale|[Gg]énérale|[Ii]nterministérielle|[Tt]erritoriale|[Dd]épartementale)"
    r"|Parc (?:naturel [Rr]égional|[Nn]ational)(?= d)|Eurométropole"
    # Branches of the state and of its funds, named after their place.
    r"|(?:DRAC|DRAAF|DREAL|DREETS|DRAJES|DRARI|ARS|CAF|Caf|SPW)(?= (?:d(?:e |es |u |[’'])(?:l(?:a |[’']))?)?[A-ZÎ])"
)

# Funders that everybody calls by a name that tells no body.
KNOWN = """
UKRI EPSRC ESRC AHRC BBSRC NERC STFC NIHR NSF NIH NEH USAID UNESCO UNDP UNICEF IDRC CIHR NSERC SSHRC ARIA DAAD DFG BMBF BMWK BMWi
BMUV BMU BMEL BMDV BMG BMFSFJ BMI BMZ BMFTR BMWE FFG FWF SNF SNSF Innosuisse ANR ADEME CNRS INSERM INRAE Bpifrance AFD CDTI ISCIII
FranceAgriMer Luxinnovation OIF CORFO Corfo ANID CONAHCYT CONACYT CONCYTEC MinCiencias Minciencias ProInnóvate ICEX AECID INCIBE MASAF
ISMEA Ismea SIMEST Simest ENEA
IDAE SEPIE MUR MIMIT INAIL Invitalia FCT NWO RVO FNR FNRS FWO Innoviris Vinnova TAČR NCBR NAWA EIT EISMEA EACEA DINUM Cerema ICMPD
""".split()


def _either(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


# In German the word may stand in the genitive: "des Bundesministeriums".
HEAD = re.compile(
    rf"(?<!\w)(?:(?P<english>{ENGLISH_WORDS}|(?<!Civil )(?!{FRENCH})(?:{_either(ENGLISH)}))"
    rf"|(?P<romance>{ROMANCE_WORDS}|{_either(ROMANCE)}|{SMALL})"
    rf"|(?P<german>{_either(GERMAN)}|{GERMAN_ENDS}|[A-ZÄÖÅ]\w{{2,40}}(?:{'|'.join(NORDIC_TAILS)}))(?P<case>e?s)?)(?!\w)"
)
# Only so much of a fund is a body: other funds are money.
FUND_BODY = re.compile(
    r"(?<=Science |esearch |eritage |ildlife |ldren's |ldren’s )Fund(?!\w)|Fonds (?:de (?:la )?[Rr]echerche|[Nn]ational)(?!\w)"
)

KNOWN_NAME = re.compile(rf"(?<![\w@./-])(?:{_either(' '.join(KNOWN))})(?![\w@]|\.\w)")
# Looked for first, all at once: the words themselves, and the ends of German ones.
HEAD_SIGNS = tuple(
    {
        *KNOWN,
        *ENGLISH.split(),
        *ROMANCE.split(),
        *GERMAN.split(),
        *GERMAN_TAILS,
        *NORDIC_TAILS,
        "gouvernement",
        "bureau ",
        "agence de l",
        "commissariat g",
        "Délégation",
        "gemeente",
        "provincie",
        "minist",
        "direction",
        "ville d",
        "mairie d",
        "métropole d",
        "ayuntamiento",
        "gobierno de",
        "urząd",
        "Urząd",
        "préfecture",
        "Camera di",
        "Local Action",
        "Permanent Mission",
        "High Commission",
        "Gruppo di",
        "Gruppo d",
        "Grupo de",
        "Groupe d",
        "Mission",
        "Misión",
        "Service",
        "anton d",
        "Établissement",
        "Parc n",
        "Eurométropole",
        *"DRAC DRAAF DREAL DREETS DRAJES DRARI ARS CAF Caf SPW".split(),
        "Fund",
        "Fonds",
    }
)

# Their adjectives stand before them as in English: "Polska Fundacja …".
SLAVIC = frozenset("Fundacja Agencja Ministerstwo Ministerstvo Nadace Zaklada Ministarstvo".split())

# What stands before a name and does not belong to it.
NOT_FIRST = frozenset(
    """The Our This That These Your Their His Her Each Every Any All If When While Where Since With Through From By For In On At To Under
    As And Or But Of After Before During Both Via Contact About Welcome Apply New Visit See Also Follow Please Dear Local Funded
    Le La Les L Un Une Des Du De Cette Ce Notre Votre Dans Par Pour Avec Au Aux Sur En El Los Las Una Este Esta Nuestra Por Para Con Del
    Il Lo I Gli Uno Questa Questo Con Per Da Dal Dalla Nel Nella Der Die Das Dem Den Ein Eine Einem Dieser Diese Unsere Mit Von Vom Durch
    Für Bei Im Am Zum Zur Seit Als Auch""".split()
)
# Between the words of a name; the first ones also lead to its place or its matter.
LINKS = frozenset(
    """of for on in and the & de du des la le les et à aux pour en l d del los las y e para el di della dell dei delle degli do da dos das
    dello al alla per il gli ed für der und zur zum am im van voor och i și pentru și a""".split()
)
ARTICLES = frozenset("the la le les l el los las il lo gli der die das".split())
JOINS = frozenset(("and", "et", "y", "e", "ed", "und", "&", "i", "și"))
# Romance names go on in lower case behind a link ("Agence nationale de la recherche"), and with adjectives.
ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:ique|iques|uisse|elge|ale?s?|aux|elle?s?|ives?|aires?|eurs?|ienne?s?|aise?s?|oise?s?|ées?|ique|able|ables|ico|ica|ici|iche|icos"
    r"|icas|ivo|iva|ale|ali|ario|aria|ana|ano)"
    r"|suisses?|français|mixtes?|autonom[ae]|autónom[ao]"
)
NO_ADJECTIVE = frozenset("communique indique explique applique pratique pubblica publica comunica dedica aplica indica replica".split())
INFINITIVE = re.compile(r"\w+(?:er|ir|are|ere|ire|ar)")
# A body, but not one that a call is run by when it is named as the source of money.
EUROPEAN_UNION = re.compile(
    r"\bEuropean (?:Union|Commission|Parliament|Council)\b|\b(?:Union|Unione|Unión|Commission|Comisión|Commissione) europ", re.I
)
# Ministries list what they are for, with commas, and are written small in French and Italian.
MINISTRY = re.compile(
    r"\w*(?:[Mm]inist|[Dd]epartment|Departement|Département|Departamento|Dipartimento|Consejer|Conseller|Direc|Direzion|Dirección"
    r"|Assessorat|Secretar|Secrétar"
    r"|Délégation|Agence|Agencia|Agenzia|Senatsverwaltung)"
)
# Organs of a body, which name none by themselves.
ORGAN = re.compile(
    r"\b(?:Commission d(?:e la|es|e|[’'])\s?(?:[Rr]echerche|[Ss]élection|[Aa]ttribution|[Aa]vis|[Ee]xperts|[Éé]valuation)"
    r"|Comisi[oó]n? de (?:[Ee]valuación|[Ss]elección|[Vv]aloración|[Ss]eguimiento)"
    r"|Commissione (?:[Gg]iudicatrice|[Ee]saminatrice|di [Vv]alutazione)"
    r"|(?:Evaluation|Selection|Award|Grants?) Commission"
    r"|Board of (?:Directors|Trustees|Governors)|(?:Selection|Evaluation|Steering|Organi[sz]ing|Review|Award) (?:Committee|Board)"
    r"|Conseil d[’'e ]\s?(?:administration|fondation)|Comité|Consejo de (?:Ministros|Administración|Dirección)"
    r"|Consiglio di [Aa]mministrazione"
    r"|Junta (?:Directiva|de Gobierno)|Gobierno Local|Govern Local|Giunta [Rr]egionale|Ministerrat)\b"
)
# What behind a body's word or in front of an acronym names a programme, a law or a day.
NO_BODY = re.compile(
    r"\b(?:Programmes?|Programs?|Programm|Programma|Programa|Projects?|Calls?|Grants?|Awards?|Fellowships?|Scholarships?"
    r"|Prize|Scheme|Initiative|Sponsorships?|News"
    r"|Action|Framework|Strategy|Agreement|Regulation|Act|Law|Day|Week|Conference|Competition|Round|Application|Form|Guide"
    r"|Officers?|Hours|Fund"
    r"|Contributions?|Facility|Mechanism|Instrument|Stakeholders?|Diploma|Degree|Students?|Researchers?|Professors?|Meeting|Journal|Access"
    r"|Appel|Concours|Dispositif|Loi|Décret|Ley|Orden|Decreto|Bando|Avviso|Legge|Missione|Piano|Plan|Plus|(?<!Council of )Europe)\b"
)
# Behind "die Stiftung" what it gives to, no part of its name: "möchte die Stiftung Ideen fördern".
GIVEN_TO = frozenset(
    """Ideen Projekte Projekten Vorhaben Initiativen Einrichtungen Vereine Maßnahmen Anträge Mittel Zuschüsse Stipendien Preise Personen
    Organisationen Wissenschaftler Wissenschaftlerinnen Forschende Studierende Veranstaltungen Publikationen Forschungsprojekte""".split()
)
GENERIC = re.compile(
    r"(?:(?:Higher|Further|Public|Private|Local|National|Regional|Host|Home|Research|Academic|Legal|Partner|Parent|Town|City"
    r"|County|District|Parish"
    r"|State|Federal|Central|Grants?|Finance|Press|Program(?:me)?|Project|Research Support|Head|Post|Main|Managing|Granting"
    r"|Contracting|Competent|Awarding|General|Technische|Öffentliche|Data Protection) )*"
    r"(?:Education )?(?:Ministry|Department|Council|Foundation|Agency|Authority|Commission|University|Institut(?:e|ion)"
    r"|Academy|Association|Society|Trust"
    r"|Bank|Office|Board|Government|Centre|Center|Consortium|Organi[sz]ation|Committee|School|College|Union|Company"
    r"|Partnership|Universität|Hochschule)"
    r"|(?:Dirección|Subdirección|Secretaría|Direzione) [Gg]eneral[ei]?|Conseil (?:[Rr]égional|[Dd]épartemental|[Mm]unicipal)"
    r"|Centro de Investigación|Consulate General|(?:EU )?Delegation"
    r"|Regione Autonoma|Comunidad Autónoma|Comunidades Autónomas|Camera di [Cc]ommercio|Unione [Ee]uropea|Union européenne"
    r"|European Union|(?:Ministero|Ministère|Ministerio) competent[ei]?"
)
# French and Italian write these without any capital but the first, or none at all.
WHOLE_IN_SMALL = re.compile(
    r"[Mm]inist(?:ère|ero) (?:d|chargé)|(?:Fondation|Agence|Caisse|Institut|Fonds) (?:pour l|nationale?s? |de la recherche)"
    r"|[Aa]gence de l[’']eau|[Cc]ommissariat général|Institut français|Organisation internationale de la"
    r"|Fondation de la |gouvernement \w"
    r"|(?:Institut|Centre|Office|Établissement|Commissariat) (?:national|fédéral) (?:d|pour)"
    r"|Agence (?:française|fédérale|cantonale|wallonne|bruxelloise) (?:d|pour)|Fonds national suisse"
    r"|(?:Agenzia|Istituto|Ente|Centro|Autorità) (?:nazionale|regionale|italian[ao]) (?:d|per)"
    r"|Agencia (?:estatal|nacional|española) (?:de|para)"
)
NEUTER = re.compile(r"(?:[Mm]inisterium|[Aa]mt|Institut|Zentrum)s?(?:es)?$")
# "(bei der) Deutschen (Gesellschaft)": Deutsche
FEMININE_CASE = re.compile(r"(?<=^Deutsch)en\b|(?<=isch)en\b(?= [A-ZÄÖÜ])")
# Behind the name: the legal form, or the country that a delegation is sent to.
LEGAL_FORM = re.compile(
    r"\s(?:g?mbH|gGmbH|GmbH|e\.\s?V\.|AG|Ltd|S\.p\.A\.|Onlus|ETS|[OS]\.A\.|SCpA|gAG)(?!\w)"
    r"|(?<=Ambassade de (?:France|Suisse)) (?:au|aux|en|à|près)(?: la| le)? [A-ZÀ-Ý][\w’'-]+(?: (?:et |du |de )?[A-ZÀ-Ý][\w’'-]+){0,3}"
    r"|(?<=Delegation of the European Union) to (?:the )?[A-Z][\w’'-]+(?: (?:and |of |the )*[A-Z][\w’'-]+){0,4}"
)
# "Zentrum für Kulturelle (Teilhabe)": an adjective in capitals, whose noun follows.
DESCRIBES = re.compile(r"(?:[A-ZÄÖÜ]\w+(?:isch|lich|ell|ig|iv|al|är)|Bunt|Neu|Offen|Frei|Grün|Jung|Klein|Groß)e[nrms]?")
# "Direction régionale de la jeunesse (DRJ) de Corse": the place behind the initials belongs to the name.
PLACE = re.compile(r"\sd(?:e\s(?:la\s|l[’'])?|u\s|es\s|[’'])[A-ZÀ-Ý][\w’'-]{2,30}(?:[ -][A-ZÀ-Ý][\w’'-]{2,30}){0,2}")
# "Die Stiftung Zukunft Meer schreibt … aus": a noun right before the verb of the sentence is no object, but part of the name.
VERB_NEXT = re.compile(
    r"\s(?:schreibt|fördert|vergibt|unterstützt|lobt|stellt|ruft|sucht|lädt|verleiht|gewährt|bietet|finanziert|startet|setzt|bittet|hat|möchte)\s"
)
# 'Stiftung "Nordwind"', "Associazione «Il Ponte»": a name of any words, in quotation marks.
QUOTED_NAME = re.compile(
    r"(?:Stiftung|Verein|Fondation|Fundaci[óo]n|Fondazione|Fundação|Associazione|Association|Asociación)\s"
    r"(?:\"[^\"\n]{3,60}\"|„[^“”\"\n]{3,60}[“”]|«\s?[^»\n]{3,60}»|“[^”\n]{3,60}”)"
)
