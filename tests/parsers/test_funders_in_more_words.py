"""Who launches a call or gives its money, in the words of many languages."""

from __future__ import annotations

import pytest

from tests.parsers.test_funders import funder

BEES = [
    ('Die Stiftung "Bienen summen auf" schreibt Stipendien aus.', None, 'Stiftung "Bienen summen auf"'),
    ("La Fondazione «Le Api» finanzia progetti con contributi.", None, "Fondazione «Le Api»"),
    ("Der Freistaat Honigtal fördert Bienen mit Zuschüssen.", None, "Freistaat Honigtal"),
    ('Die Stiftung "und mehr" schreibt Stipendien aus.', None, None),
    ("Gobierno de Colmena\nSecretaría de Abejas y Flores\nBecas para quienes cuidan las colmenas.", None, "Secretaría de Abejas y Flores"),
    ("È la misura per gli alveari. È gestita dall'Agenzia nazionale per lo sviluppo.", None, "Agenzia nazionale per lo sviluppo"),
    ("La Provincia autonoma di Alveare concede contributi.", None, "Provincia autonoma di Alveare"),
    ("Le ministère des Abeilles cherche des projets de ruches.", None, "ministère des Abeilles"),
    ("The Foundation makes grants to keepers of bees.\n\nAda Hive Foundation, 3 Meadow Lane", None, "Ada Hive Foundation"),
    ("Die Stiftung will mit dieser Initiative Projekte fördern.\n\nHonigStiftung, Wiesenweg 3", None, "HonigStiftung"),
    ("La Fondation soutient des projets pour les abeilles.\n\nFondation des Ruches, 3 rue du Pré", None, "Fondation des Ruches"),
    ("La Fundación concede ayudas a proyectos.\n\nEscriba a la Fundación Colmena Viva.", None, "Fundación Colmena Viva"),
    ("La Fondazione eroga contributi a progetti.\n\nScrivere alla Fondazione Alveare.", None, "Fondazione Alveare"),
    ("The Academy supports research projects.\n\nWrite to the Northland Academy.", None, "Northland Academy"),
    ("The Bee Network of Universities (BNU) opens its seed fund for the second time.", None, "Bee Network of Universities (BNU)"),
    ("Fundacja Ule ogłasza nabór wniosków o dotacje.", None, "Fundacja Ule"),
    ("Fundacja Ule zaprasza organizacje do konkursu o dotacje.", None, "Fundacja Ule"),
    ("La Fundació Abella obre una convocatòria d'ajudes.", None, "Fundació Abella"),
    ("A Fundação Colmeia torna público o edital e convida à apresentação de candidaturas.", None, "Fundação Colmeia"),
    (
        "Für 2026 hat das Hessische Ministerium für Bienen fünf Millionen Euro für Projekte freigegeben.",
        None,
        "Hessisches Ministerium für Bienen",
    ),
    ("Le ministère des Abeilles alloue des subventions aux ruches.", None, "ministère des Abeilles"),
    ("La ville de Ruche a créé un fonds de soutien aux ruches.", None, "ville de Ruche"),
    (
        "La Camera di commercio di Alveare, che per il D. Lgs n. 12/2016 aiuta le imprese, adotta il presente bando.",
        None,
        "Camera di commercio di Alveare",
    ),
    ("La Fundación Colmena y Bankmiel abren un plan de ayudas.", None, "Fundación Colmena"),
    ("The Northland Heritage Council holds two rounds of grant applications a year.", None, "Northland Heritage Council"),
    ("The Northland Heritage Council has set aside £2 million for grants.", None, "Northland Heritage Council"),
    ("Stichting Bij stelt subsidie beschikbaar voor projecten.", None, "Stichting Bij"),
    ("Proyectos de la Universidad de Cera para jóvenes.", "https://uce.es/x", "Universidad de Cera"),
    ("La commission est nommée par le président du CNM pour un an.", "https://cnm.es/x", "CNM"),
    ("The Hive Research Council pays. Ask the Hive Research Council. The Hive Research Council decides.", None, "Hive Research Council"),
    ("The Foundation makes grants. The Hive Foundation and the Meadow Foundation work here.", None, None),
    ("Applicants tell the Foundation of their projects. The Hive Foundation was a partner.", None, None),
    ("The Foundation was awarded a grant. The Hive Foundation is glad.", None, None),
    ("The University submits the proposal. The University of Northland was founded in 1900.", None, None),
    ("The University supports its students. Northland University and Hive University may apply.", None, None),
    ("The Hive Council was named once. The Meadow Trust too.", None, None),
    ("Previously the Hive Council was asked. The Hive Council said no.", None, None),
    ("The Hive Trust once told of prizes.", "https://northland.es/x", None),
    ("Projects were presented to the Commission. The European Commission was glad.", None, None),
]


@pytest.mark.parametrize(("text", "url", "name"), BEES)
def test_who_gives_in_other_words(text: str, url: str | None, name: str | None) -> None:
    """Verbs of many languages; the only body that "the Foundation" can mean; the body whose initials the address has."""
    assert funder(f"Help for bees\n\n{text}", url) == name


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("Young bees — Regione Alveare 2026\n\nContributi per le api.", "Regione Alveare"),
        ("Bee fellowships - The Hive Foundation\n\nMoney for bees.", "Hive Foundation"),
        ("Subsidie voor bijen\n\nDepartement Bijen, Honing & Was\n\nWie kan aanvragen: verenigingen.", "Departement Bijen, Honing & Was"),
        ("Ministry of Rural Affairs\n\nGovernment of Northland\n\nCall for joint projects on bees", "Ministry of Rural Affairs"),
        ("Institut national du miel\n\nAppel à projets sur les abeilles", "Institut national du miel"),
        ("Canton de Miel\n\nSubvention pour les ruches", "Canton de Miel"),
        ("FNM – Fonds national de la recherche\n\nAppel à projets sur les abeilles", "Fonds national de la recherche"),
        ("MINISTRY OF RURAL AFFAIRS\n\nCall for joint projects on bees", "MINISTRY OF RURAL AFFAIRS"),
        (
            "Government of Northland Bee Fellowship\n\nThe Orchard Research Council invites applications for fellowships.",
            "Orchard Research Council",
        ),
    ],
)
def test_names_that_stand_apart(page: str, name: str) -> None:
    assert funder(page) == name


@pytest.mark.parametrize(
    "page",
    [
        "Subsidie voor bijen\n\nUniversity of Northland and its partners\n\nWie kan aanvragen: verenigingen.",
        "Money for bees\n\nEuropean Commission\n\nWho can apply: keepers.",
        "Hives at the Ministry of Rural Affairs 2026\n\nWho can apply: keepers.",
    ],
)
def test_lines_that_are_no_letterhead(page: str) -> None:
    assert funder(page) is None


MORE_GIVERS = [
    ("The Orchard Hive Trust (OHT) Foundation works for keepers. OHT Foundation grants fund hives.", "Orchard Hive Trust (OHT) Foundation"),
    ("The Northland Agency (NA) Harare Office invites applications from keepers.", "Northland Agency (NA) Harare Office"),
    ("THE MINISTRY OF BEES AND HONEY\n\nHEREBY OPENS A CALL FOR APPLICATIONS", "THE MINISTRY OF BEES AND HONEY"),
    ("Die Bezirksregierung Honigtal fördert Projekte von Imkern.", "Bezirksregierung Honigtal"),
    ("The Northland Council (NC) has today (Thursday, 4 April), opened its 2026 call for hives.", "Northland Council (NC)"),
    ("The Orchard Trust yesterday announced grants of £5,000 for keepers.", "Orchard Trust"),
    ("The Orchard Trust this week launches a new competition for keepers.", "Orchard Trust"),
    ("En 2026, la Fondation des Ruches financera des projets d'apiculture.", "Fondation des Ruches"),
    ("Le Conseil régional de Ruchie lancera un appel à projets au printemps.", "Conseil régional de Ruchie"),
    ("La Fondation des Ruches soutiendra dix projets.", "Fondation des Ruches"),
    ("L'Agence du Miel attribuera des bourses aux apiculteurs.", "Agence du Miel"),
    ("La Fundación Colmenar financiará proyectos de apicultura.", "Fundación Colmenar"),
    ("El Ayuntamiento de Colmenar abrirá una convocatoria de ayudas.", "Ayuntamiento de Colmenar"),
    ("La Fundación Colmenar apoyará proyectos de miel.", "Fundación Colmenar"),
    ("La Fondazione Alveare finanzierà progetti di apicoltura.", "Fondazione Alveare"),
    ("La Fondazione Alveare erogherà contributi agli apicoltori.", "Fondazione Alveare"),
    ("La Fondazione Alveare Nord ente filantropico ha pubblicato il bando per le api.", "Fondazione Alveare Nord"),
    ("A Fundação Colmeia apoiará projetos de mel.", "Fundação Colmeia"),
    ("A Câmara Municipal de Colmeia lançará um concurso de apoios.", "Câmara Municipal de Colmeia"),
    ("Die Honigtal Stiftung startet heute ein neues Förderprogramm.", "Honigtal Stiftung"),
    ("Fundacja Ul ogłosi konkurs grantowy dla pszczelarzy.", "Fundacja Ul"),
    ("Urząd Marszałkowski Województwa Miodowego ogłasza otwarty konkurs ofert.", "Urząd Marszałkowski Województwa Miodowego"),
    ("Urząd Miasta Ul przyznaje dotacje pszczelarzom.", "Urząd Miasta Ul"),
    ("Dispositif régional de la Région Ruchie, l'appel est ouvert aux apiculteurs.", "Région Ruchie"),
    ("Ministerstwo Miodu i Pszczół przyzna dotacje na ule.", "Ministerstwo Miodu i Pszczół"),
    ("Funded by the Orchard Research Council, this call offers grants of up to £ 5,000.", "Orchard Research Council"),
    ("Porté par la Fondation de la Ruche, cet appel soutient des associations.", "Fondation de la Ruche"),
    ("Convocados por la Fundación Colmena, los premios están dotados con 5.000 euros.", "Fundación Colmena"),
    ("Promosso dalla Fondazione Alveare, il bando sostiene progetti fino a 20.000 euro.", "Fondazione Alveare"),
    ("Organizatorem konkursu jest Fundacja Pszczoła. Wnioski należy składać do 3 maja.", "Fundacja Pszczoła"),
    ("Growers can apply to the Orchard Research Council for grants of up to £ 2,000.", "Orchard Research Council"),
    ("L'organisateur du concours est la Fondation de la Ruche. Les dossiers sont attendus en mai.", "Fondation de la Ruche"),
]


@pytest.mark.parametrize(("text", "name"), MORE_GIVERS)
def test_who_gives_in_other_tenses(text: str, name: str) -> None:
    """What a body did today or will do; what stands behind its name without a comma."""
    assert funder(f"Hives and meadows 2026\n\n{text}\n\nApplications close on 3 June 2026.") == name


PLAIN = [
    (
        "Applying to Honu's annual call\n\nIn step 1 the applicant writes to Honu. Honu’s annual open call has a budget of 3 million.",
        "https://honu.se/x",
        "Honu",
    ),
    ("Summer hives\n\nHonu’ call has a budget of 100 million kronor for projects.", "https://www.honu.se/x", "Honu"),
    ("Hilfe für Bienen\n\nIm Mai schreibt Honu Stipendien aus.", "https://www.honu.de/x", "Honu"),
    ("Bees\n\nGrants for bees in Honu. You can apply in May.", "https://www.honu.gov.uk/x", None),
    ("Bees\n\nThe honey of bees and Honey’s call.", "https://www.honey.org/x", None),
    ("Ayudas\n\nLlegan las ayudas de Honu y otros pueblos.", "https://www.honu.es/x", None),
    ("Bees\n\nDas Zentrum für Bunte Waben will helfen. Es gibt Förderung.", "https://bunte-waben-nord.de/x", "Zentrum für Bunte Waben"),
    ("CONVOCATORIA DEL MINISTERIO DE ABEJAS Y MIEL\n\nSe apoyan proyectos.", "https://www.example.org/x", "MINISTERIO DE ABEJAS Y MIEL"),
    ("Bees\n\nHEREBY OPENS A CALL\n\nFOR SMALL HIVES and meadows.", "https://www.example.org/x", None),
    ("Bees\n\nHive Coast will grant each project up to £5,000.", "https://www.hivecoast.org/x", "Hive Coast"),
    ("Regionalbudget\n\nDas Land NRW fördert nach der Richtlinie die Bienen.", "https://www.bee.nrw.de/x", None),
    (
        "Bees\n\nThe fund was set up by the Honey Bank (HB). Hive Coast will grant projects of up to £5,000.",
        "https://www.hivecoast.org/x",
        "Hive Coast",
    ),
]


@pytest.mark.parametrize(("text", "url", "name"), PLAIN)
def test_plain_names_that_the_address_spells(text: str, url: str, name: str | None) -> None:
    """One capital is a name within a sentence, unless a place stands there; lines in capitals name a body and nothing by looks."""
    assert funder(text, url) == name
