"""The smallest consortium that a bullet states."""

import pytest

from parsers.consortium import read_consortium

STATED = [
    # Words for all genders
    (
        "Zu jedem Projekt gehört eine Partnerschaft mit mindestens zwei finanziellen Partner:innen aus mindestens zwei Mitgliedsstaaten.",
        2,
        2,
    ),
    ("An jedem Projekt müssen sich mindestens drei Partner*innen aus zwei Ländern beteiligen.", 3, 2),
    ("Ein Verbund aus mind. drei Partnern ist nötig.", 3, None),
    ("mind. zwei Projektpartner aus mind. zwei Ländern", 2, 2),
    ("Mindestens zwei Antragsteller/-innen aus verschiedenen Ländern reichen gemeinsam ein.", 2, 2),
    ("Una cooperación artística entre al menos dos coproductores pertenecientes a diferentes estados miembros", 2, 2),
    ("Le proposte vanno presentate in consorzio: istituti di ricerca e aziende private in almeno due paesi membri del Fondo", None, 2),
    ("Las propuestas se presentan en consorcio, con entidades de al menos tres países", None, 3),
    ("A parceria deve incluir no mínimo três entidades.", 3, None),
    # From so many to so many
    ("2 to 4 partners from at least 2 countries", 2, 2),
    ("2 bis 4 Partner aus mindestens 2 Ländern", 2, 2),
    ("between three and six partners from at least three countries", 3, 3),
    # One from each side, by the adjectives of two countries
    ("Ogni squadra riunisce almeno un socio francese e uno spagnolo.", 2, 2),
    ("Il faut au moins un partenaire français et un partenaire belge.", 2, 2),
    ("Al menos un socio español y uno portugués.", 2, 2),
    ("Mindestens ein deutscher und ein dänischer Projektpartner", 2, 2),
    # As French, Spanish and Italian pages word it.
    ("Les projets durent de 36 à 48 mois et réunissent au moins deux partenaires, dont un musée.", 2, None),
    ("Consortium d'au moins trois organisations, dont une de chaque pays d'intervention", 3, None),
    ("Alianzas conformadas por mínimo tres entidades, de las cuales una será una escuela.", 3, None),
    ("Projet collaboratif porté par un consortium de deux partenaires minimum.", 2, None),
    ("Le consortium rassemble au minimum 3 partenaires.", 3, None),
    ("Los proyectos en cooperación contarán con al menos dos socios.", 2, None),
    ("Possono presentare domanda le imprese, anche in forma congiunta fino a un massimo di cinque soggetti.", 1, None),
    # Each from another country
    ("Cada consorcio está integrado por al menos 2 socios, uno de cada Estado Miembro.", 2, 2),
    ("Le consortium est composé d’au moins 2 partenaires issus de pays différents.", 2, 2),
    ("Un consorzio composto da almeno 3 partner, ciascuno da un paese diverso.", 3, 3),
    ("Ein Konsortium aus mindestens 3 Partnern, jeweils aus einem anderen Land", 3, 3),
    ("I raggruppamenti di almeno tre enti ammissibili sono benvenuti.", 3, None),
    ("Mindestens 5 voneinander unabhängige, eigenständige Unternehmen (davon mindestens 2 neue)", 5, None),
    ("Notwendig ist, dass mindestens drei Einrichtungen zusammenarbeiten.", 3, None),
    ("Mindestens zwei voneinander unabhängige Einrichtungen müssen zusammenarbeiten.", 2, None),
    ("It is required that at least two partners cooperate.", 2, None),
    # English
    ("A consortium composed of at least 2 entities, established in at least 2 different eligible countries", 2, 2),
    ("Consortium composed of at least 3 entities, established in at least 3 different EU Member States", 3, 3),
    ("minimum 6 applicants (beneficiaries; not affiliated entities) from 4 different eligible countries", 6, 4),
    ("Minimum 5 independent entities established in 5 different regions in 3 eligible countries", 5, 3),
    ("three legal entities independent from each other and each established in a different country", 3, 3),
    ("at least three eligible Applicants from at least three different participating countries", 3, 3),
    ("minimum 2 independent applicants (beneficiaries) from at least 2 eligible countries", 2, 2),
    ("minimum three applicants from three different participating Member States", 3, 3),
    ("Apply as a consortium of at least two applicants (national project or transnational project)", 2, None),
    ("Bids come from a consortium of at least four (4) partners.", 4, None),
    ("The consortium must include at least three partners from three different countries", 3, 3),
    ("at least two partners from different countries", 2, 2),
    ("Applicants from at least three different countries are needed", None, 3),
    ("A consortium consists of four or more companies.", 4, None),
    ("Partnerships must bring together 3 or more organisations from 2 or more countries.", 3, 2),
    ("Three or more partners from three or more eligible countries.", 3, 3),
    ("Le consortium est composé de trois ou plus partenaires.", 3, None),
    ("Das Konsortium besteht aus drei oder mehr Partnern aus zwei oder mehr Ländern.", 3, 2),
    ("El consorcio estará formado por tres o más entidades.", 3, None),
    ("Il partenariato è composto da tre o più organizzazioni.", 3, None),
    ("One partner from each of the two participating countries is obligatory", 2, 2),
    ("At least one partner from Poland and one partner from Ukraine", 2, 2),
    ("Needed: at least one Lithuanian and at least one Latvian partner", 2, 2),
    ("at least one applicant from one of the Member States and at least one applicant from Ukraine", 2, 2),
    ("one coordinator and at least one partner", 2, None),
    ("One person or a consortium may apply.", 1, None),
    ("The lead applicant may act alone.", 1, None),
    ("Applicants can apply individually or together", 1, None),
    ("Mandatory partnership: No", 1, None),
    ("Mandatory partnershipNo", 1, None),
    # French
    ("au moins six entités indépendantes d'au moins trois pays éligibles différents", 6, 3),
    ("trois pays éligibles différents au minimum", None, 3),
    ("un consortium composé d’au moins trois partenaires de deux pays différents", 3, 2),
    ("Le demandeur peut agir seul ou avec d'autres", 1, None),
    # German
    ("Ein Konsortium besteht aus mindestens drei Partnern aus mindestens zwei verschiedenen Ländern", 3, 2),
    ("mindestens 3 unabhängige Einrichtungen aus 3 verschiedenen Mitgliedstaaten", 3, 3),
    ("Antragsteller können einzeln oder im Verbund antreten", 1, None),
    # Spanish, Italian, Portuguese, Dutch
    ("un consorcio formado por al menos tres entidades independientes de tres países diferentes", 3, 3),
    ("De forma individual o en consorcio", 1, None),
    ("almeno tre soggetti indipendenti di almeno tre paesi diversi", 3, 3),
    ("in forma singola o associata", 1, None),
    ("Pelo menos três entidades de três países diferentes", 3, 3),
    ("minstens drie partners uit drie verschillende landen", 3, 3),
    ("Bids may come from a single farm or from a consortium of up to 5 farms.", 1, None),
    ("You may apply alone or together with others.", 1, None),
    ("Individual applicants or consortia are eligible.", 1, None),
    ("Applications may be made by single organisations or partnerships.", 1, None),
    ("Every consortium needs at least four organisations from two different countries.", 4, 2),
    ("The consortium must be made up of a minimum of four partners from at least three countries.", 4, 3),
    ("Les projets peuvent être portés par une seule structure ou par un consortium.", 1, None),
    ("Le projet doit réunir au moins deux partenaires.", 2, None),
    ("Le consortium se compose d'au moins deux entités, dont une entreprise.", 2, None),
    ("Réunir au moins trois établissements de deux pays différents", 3, 2),
    ("Anträge können von Einzelpersonen oder Verbünden gestellt werden.", 1, None),
    ("Gefördert werden Einzel- und Verbundprojekte.", 1, None),
    ("Am Verbund müssen mindestens drei Partner beteiligt sein.", 3, None),
    ("Los proyectos pueden ser individuales o en cooperación.", 1, None),
    ("El consorcio estará formado por un mínimo de tres entidades.", 3, None),
    ("Le imprese possono partecipare in forma singola o associata.", 1, None),
    ("Il partenariato deve essere composto da almeno tre soggetti.", 3, None),
    ("Each project must involve at least three partner organisations from three countries.", 3, 3),
    ("A minimum of 2 and a maximum of 6 partners may take part.", 2, None),
    ("Consortia of 3 to 6 partners can apply.", 3, None),
    ("Consortia should consist of between 3 and 8 partners.", 3, None),
    ("The consortium must bring together at least four organisations.", 4, None),
    ("Projects must have a minimum of three partners.", 3, None),
    ("Applicants may apply individually or as part of a consortium.", 1, None),
    ("Projects can be run by a single company or jointly by several companies.", 1, None),
    ("Le consortium doit réunir au minimum trois partenaires issus de deux pays.", 3, 2),
    ("Les candidatures peuvent être individuelles ou en consortium.", 1, None),
    ("Les candidatures individuelles sont acceptées.", 1, None),
    ("Une association seule peut déposer un projet.", 1, None),
    ("Konsortien aus mindestens drei Partnern aus zwei Ländern können sich bewerben.", 3, 2),
    ("Antragsberechtigt sind Unternehmen einzeln oder im Verbund.", 1, None),
    ("El consorcio debe estar integrado por al menos tres socios de dos países.", 3, 2),
    ("Las solicitudes pueden presentarse de forma individual o conjunta.", 1, None),
    ("Il partenariato deve comprendere almeno tre soggetti di due paesi diversi.", 3, 2),
    ("Possono partecipare le imprese in forma singola o aggregata.", 1, None),
    ("La domanda può essere presentata singolarmente o in partenariato.", 1, None),
    ("The consortium has to include one company from Germany and one from France.", 2, 2),
    ("Proposals may be submitted by a single applicant.", 1, None),
    ("Consortium: min. 3 partners / 2 countries", 3, 2),
    ("Minimum number of partners: 5", 5, None),
    ("Nombre minimum de partenaires : 3", 3, None),
    ("Mindestanzahl der Partner: 2", 2, None),
    ("Número mínimo de socios: 3", 3, None),
    ("Numero minimo di partner: 4", 4, None),
    ("Es müssen sich mindestens zwei eigenständige Einrichtungen am Vorhaben beteiligen.", 2, None),
    ("El consorcio deberá estar formado, como mínimo, por tres entidades de dos países.", 3, 2),
    ("O consórcio deve integrar, no mínimo, três entidades de três países.", 3, 3),
    ("El consorci ha d'estar format per un mínim de tres entitats.", 3, None),
    ("Bids must come from consortia of no fewer than 3 bodies based in 2 different EU states.", 3, 2),
    ("Het samenwerkingsverband bestaat uit minimaal twee organisaties.", 2, None),
    ("Partnerstwo musi obejmować co najmniej trzy podmioty.", 3, None),
]


@pytest.mark.parametrize("text, entities, countries", STATED)
def test_stated(text: str, entities: int | None, countries: int | None) -> None:
    read = read_consortium(text)
    assert read is not None
    assert (read.min_entities, read.min_countries) == (entities, countries)
    assert read.text in text


@pytest.mark.parametrize(
    "text",
    [
        "At least two partners must take part in the first meeting.",
        "almeno un partner scientifico e uno industriale",
        "mindestens ein technischer und ein kaufmännischer Partner",
        "At least three independent experts must cooperate.",
        "Applicants may have at most one co-applicant.",
        "Proposals must include at least two letters.",
        "In the case of co-applicants, at least one must be a charity.",
        "At least one co-applicant must be a charity.",
        "If applicants act with at least one co-applicant, they share the grant.",
        "Bis zu 4 voneinander unabhängige Unternehmen",
        "Mindestens 3 unabhängige Unternehmen haben 2024 teilgenommen.",
        "Il bando è per i raggruppamenti: almeno 2 imprese su 10 devono essere giovani",
        "Chaque candidat doit remettre deux lettres de partenaires de pays différents.",
        "at least 2 Police Authorities from at least 2 different EU Member States must be involved",
        "The consortium must have at least 2 entities established in a less developed region.",
        "The consortium must include at least two SMEs",
        "The consortium must include at least two partners from industry",
        "In addition, at least two of the eligible applicants must be from different Member States",
        "at least two of the applicants must be from different countries",
        "including at least one entity from an EU Member State",
        "at least one independent legal entity established in a Member State; and",
        "at least two other independent legal entities, each established in different Member States",
        "The partnership involves at least one partner from each participating Country.",
        "projects must contribute to at least three out of four cooperation criteria",
        "at least two balance sheets (almeno due bilanci) must be approved",
        "The company has at least 3 years of existence",
        "Sie sind seit mindestens 3 Jahren geschäftlich tätig.",
        "at least 7 criteria must be met",
        "At least 60 percent of the work must be done by the participating companies.",
        "activities in at least two countries",
        "consortium of at least 3 partners and at least 2 SMEs",
        "The consortium consists of seven participants",
        "Mandatory partnership: Yes",
        "The applicant may not act alone",
        "Le demandeur ne peut pas agir seul",
        "If the applicant is not established in Uganda, it must act with at least two partners from two countries",
        "au moins un intermédiaire par pays participant",
        "un minimum d'une et un maximum de deux organisations actives au niveau de l'UE",
        "al menos dos (2) producciones musicales",
        "at least one Public and one Private partner",
        "at least one partner from France and one partner from an EU Member State",
        "at least two applicants from at least five countries",
        "Priority 1: a consortium of at least 2 partners. Priority 2: a consortium of at least 4 partners.",
        "",
    ],
)
def test_nothing(text: str) -> None:
    assert read_consortium(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "At least two partners must be SMEs.",
        "Las empresas con filiales en al menos dos países pueden pedir la ayuda.",
        "Il bando finanzia coproduzioni già distribuite in almeno due paesi.",
        "Einem Verbund müssen mindestens zwei KMU angehören.",
        "The network must include at least two schools.",
        "In the project three partners worked together in 2019.",
        "You need at least two referees.",
        "Each proposal is read by at least three independent evaluators.",
        "The trust works with at least 30 partners in 12 countries.",
        "Single applicants or consortia are not eligible.",
        "Hanno partecipato al progetto almeno 20 partner di 6 paesi.",
        "Am letzten Aufruf haben mindestens 40 Partner aus 9 Ländern teilgenommen.",
        "En la última edición participaron al menos 50 entidades de 8 países.",
        "Au moins 30 partenaires de 9 pays ont participé au forum.",
        "At least 20 organisations from 6 countries took part in the last consortium.",
        "Le comité est composé d'au moins cinq membres.",
        "Le projet implique au moins deux classes de collège.",
        "La comisión de evaluación estará formada por al menos tres miembros.",
        "Enti pubblici in partenariato con almeno un ente non profit",
        "Minimum number of partners: none",
        "Minimum number of partner schools visited: 3",
    ],
)
def test_what_only_looks_like_a_consortium(text: str) -> None:
    assert read_consortium(text) is None


FROM_THE_WILD = [
    (
        "The consortium is composed of at least two independent entities.The consortium is composed of entities from "
        "at least two Eurostars countries with at least one of them in the EU",
        (2, 2),
    ),
    ("Submitted by\xa0minimum 2 independent applicants from\xa0at least 2 eligible countries.", (2, 2)),
    ("A consortium of at least two applicants: i.e. one coordinator and at least one partner.", (2, None)),
]


@pytest.mark.parametrize("text, wanted", FROM_THE_WILD)
def test_from_the_wild(text: str, wanted: tuple[int | None, int | None]) -> None:
    read = read_consortium(text)
    assert read is not None
    assert (read.min_entities, read.min_countries) == wanted
