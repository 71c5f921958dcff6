"""Who launches a call or gives its money, by the page's own words."""

from __future__ import annotations

import lxml.html
import pytest

from parsers.bodies import find_bodies
from parsers.funders import find_funder
from parsers.html_outline import outline_html
from parsers.read import make_context
from parsers.shared import find_institution
from parsers.text_outline import outline_text
from tests.parsers.linear import grows_linearly


def funder(text: str, url: str | None = None) -> str | None:
    found = find_funder(make_context(outline_text(text), url))
    return found.name if found else None


NAMES = [
    ("Die Stiftung Zukunft Biene schreibt Mittel aus", "Stiftung Zukunft Biene"),
    ("Ausschreibung der Österreichischen Imkergesellschaft", "Österreichische Imkergesellschaft"),
    ("Der Senat der Deutschen Imkergemeinschaft (DIG) hat", "Deutsche Imkergemeinschaft (DIG)"),
    (
        "The Delegation of the European Union to the Republic of Colmena launches",
        "Delegation of the European Union to the Republic of Colmena",
    ),
    ("La Agencia Nacional de Abejas lo financia", "Agencia Nacional de Abejas"),
    ("L'Agenzia per lo Sviluppo dei Prati concede", "Agenzia per lo Sviluppo dei Prati"),
    ("The Orchard Research Council invites", "Orchard Research Council"),
    ("the Ministry of Rural Affairs and Fisheries announces", "Ministry of Rural Affairs and Fisheries"),
    ("the Department for Forests, Food and Rivers invites", "Department for Forests, Food and Rivers"),
    ("The Bee and Honey Society of Northland (BHSN) offers", "Bee and Honey Society of Northland (BHSN)"),
    ("The Ada B. Miller Foundation and Kent Valley Council offer", "Ada B. Miller Foundation"),
    ("Das Bundesministerium für Wald und Wiesen (BMWW) fördert", "Bundesministerium für Wald und Wiesen (BMWW)"),
    (
        "Richtlinie des Hessischen Ministeriums für Wald, Jagd und ländlichen Raum",
        "Hessisches Ministerium für Wald, Jagd und ländlichen Raum",
    ),
    ("Die Anna Imker Stiftung unterstützt", "Anna Imker Stiftung"),
    ("Die Stiftung Honigtal und Partner fördern", "Stiftung Honigtal"),
    ("La Fondation de la Ruche soutient", "Fondation de la Ruche"),
    ("le ministère des Abeilles et de la Transition rurale lance", "ministère des Abeilles et de la Transition rurale"),
    ("l'Agence nationale du miel (ANM) propose", "Agence nationale du miel (ANM)"),
    ("La Región y el Ministerio de Abejas, Miel y Universidades publican", "Ministerio de Abejas, Miel y Universidades"),
    ("del Instituto de Apicultura de la Comarca de Colmenar, por la que", "Instituto de Apicultura de la Comarca de Colmenar"),
    ("Il Ministero dell'Apicoltura e della Ricerca (MAR) pubblica", "Ministero dell'Apicoltura e della Ricerca (MAR)"),
    ("La Camera di commercio di Alveare mette a disposizione", "Camera di commercio di Alveare"),
    ("South Bay Fisheries Local Action Group (SB FLAG) asks for", "South Bay Fisheries Local Action Group (SB FLAG)"),
    ("Il Gruppo di Azione Locale Alveare pubblica", "Gruppo di Azione Locale Alveare"),
    ("The Permanent Mission of Northland to the United Nations opens", "Permanent Mission of Northland"),
    ("La Regione Alveare e il Comune di Mieli hanno", "Regione Alveare"),
    ("Biodlarrådet utlyser", "Biodlarrådet"),
    ("Honningstyrelsen inviterer til", "Honningstyrelsen"),
    ("Polska Fundacja Pszczół i Miodu ogłosiła", "Polska Fundacja Pszczół i Miodu"),
    ("de subsidie van de provincie Honingland voor", "provincie Honingland"),
    ("le gouvernement wallon lance", "gouvernement wallon"),
    ("Le Service public de Ruchie soutient les communes", "Service public de Ruchie"),
    ("Le Centre national du miel et l'Office fédéral de la ruche lancent", "Centre national du miel"),
    ("L'Établissement national des produits de la ruche verse", "Établissement national des produits de la ruche"),
    ("la DRAC Ruchie lance", "DRAC Ruchie"),
    ("la CAF de la Ruchie finance", "CAF de la Ruchie"),
    ("le Syndicat mixte du Pays de Miel propose", "Syndicat mixte du Pays de Miel"),
    ("le Parc naturel régional du Miel aide", "Parc naturel régional du Miel"),
    ("Il bando è emesso da Fondazione Alveare.", "Fondazione Alveare"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_of_bodies(text: str, name: str) -> None:
    assert name in [body.name for body in find_bodies(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Council meets twice a year. The Board of Trustees decides.",
        "Hiermit möchte die Stiftung Ideen fördern. Die Stiftung Projekte zu nennen wäre falsch.",
        "a recognised University or Research Institute",
        "Die Bewilligungsbehörde entscheidet. Die Universität stellt den Antrag.",
        "Le Conseil d'administration décide. Le Comité de sélection lit les dossiers.",
        "La Junta Directiva decide. La Dirección General publica.",
        "Styrelsen beslutar. De gemeente betaalt. The Consulate General is closed.",
        "Bee Fellowship Programme, Grants Office hours, Award Committee",
    ],
)
def test_words_that_name_no_body(text: str) -> None:
    assert find_bodies(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Orchard Trust invites applications for small grants.", "Orchard Trust"),
        ("The Public Bees Section of the Northland Embassy announces a competition for hives.", "Northland Embassy"),
        ("The Office of Bees and Honey issues this notice to help keepers.", "Office of Bees and Honey"),
        ("The accelerator is funded by the Orchard Development Bank.", "Orchard Development Bank"),
        ("The funding comes from the Ministry of Honey.", "Ministry of Honey"),
        ("Die Fördermittel stammen aus dem Bundesministerium für Wald.", "Bundesministerium für Wald"),
        ("Les fonds proviennent du Ministère du Miel.", "Ministère du Miel"),
        ("Stifterin des Preises ist die Imker-Stiftung.", "Imker-Stiftung"),
        ("Ausgelobt wird der Preis von der Imker-Stiftung.", "Imker-Stiftung"),
        ("In 2026 the Orchard Trust will award ten scholarships.", "Orchard Trust"),
        ("The Bee Society, founded in 1901, is offering grants of up to £500.", "Bee Society"),
        ("The Bee Society is delighted to announce a new fund for hives.", "Bee Society"),
        (
            "Hive & Field is funded by the Orchard Trust.\n\nThis grant scheme is run by the Northland County Council.",
            "Northland County Council",
        ),
        ("The fellowship programme is administered by NBRC.", "NBRC"),
        ("HiveFOCUS is pleased to announce its small grants.", "HiveFOCUS"),
        ("The Hive Foundation Community Grants Program helps keepers.", "Hive Foundation"),
        ("Colmenar County Council's Members Grant scheme is open.", "Colmenar County Council"),
        ("The Office of Bees at Hill College offers seed grants.", "Office of Bees"),
        ("La DRAC Bretagne lance un appel à projets.", "DRAC Bretagne"),
        ("Das BMBF fördert Verbundvorhaben.", "BMBF"),
        ("Der Verein Bienenfreunde e.V. schreibt einen Preis aus.", "Verein Bienenfreunde e.V."),
        ("NBRC invites proposals for field stations.", "NBRC"),
        ("Northland Farming launches a call for projects.", "Northland Farming"),
        ("Applications to the grants of the Orchard Trust are open.", "Orchard Trust"),
        ("Das Bundesministerium für Wald und Wiesen fördert Vorhaben zur Bestäubung.", "Bundesministerium für Wald und Wiesen"),
        ("Mit dem Wettbewerb will die Stiftung Honigtal Imkereien auszeichnen.", "Stiftung Honigtal"),
        ("Das Programm wird vom Ministerium für Bienen gefördert.", "Ministerium für Bienen"),
        ("Bekanntmachung des Ministeriums für Bienen zur Förderung der Imkerei", "Ministerium für Bienen"),
        ("La Fondation du Miel lance son appel à projets annuel.", "Fondation du Miel"),
        ("La Région Miel-et-Cire, avec l'État, soutient les projets des apiculteurs.", "Région Miel-et-Cire"),
        ("Ce dispositif est piloté par le ministère des Abeilles.", "ministère des Abeilles"),
        ("Le Conseil départemental de la Ruche met à disposition un fonds de 20 000 €.", "Conseil départemental de la Ruche"),
        ("La Fundación Colmena convoca ayudas para apicultores.", "Fundación Colmena"),
        ("El Ayuntamiento de Colmenar ha abierto el plazo de las subvenciones.", "Ayuntamiento de Colmenar"),
        (
            "Resolución de 3 de mayo de 2026, de la Dirección General de Apicultura, por la que se convocan ayudas.",
            "Dirección General de Apicultura",
        ),
        ("El premio es una iniciativa promovida por la Fundación Colmena.", "Fundación Colmena"),
        ("La Regione Alveare ha approvato l'avviso pubblico per gli apicoltori.", "Regione Alveare"),
        ("Il bando della Camera di Commercio di Mieli sostiene le imprese.", "Camera di Commercio di Mieli"),
        ("L'avviso è promosso dal Ministero delle Api.", "Ministero delle Api"),
        ("Con este fin la Fundación Colmena convoca ayudas.", "Fundación Colmena"),
        ("Para ello, la Fundación Colmena (en adelante, “la Fundación”) convoca becas.", "Fundación Colmena"),
        ("La Embajada de Sur llama a asociaciones a presentar proyectos.", "Embajada de Sur"),
        ("The Bee Society asks once more for applications for grants.", "Bee Society"),
        ("The Orchard Trust is glad to open its spring call for planting ideas.", "Orchard Trust"),
        ("The Permanent Mission of Northland to the United Nations is glad to open its call.", "Permanent Mission of Northland"),
        ("NordHive therefore asks for proposals on how towns can keep bees.", "NordHive"),
        ("HiDEA has published twelve calls for proposals.", "HiDEA"),
        ("Hive Scotland, as part of Scottish Meadows, will invest up to £20 million in the best of them.", "Hive Scotland"),
        ("Every year Hive River Council has a Community Grants Program for local groups.", "Hive River Council"),
        ("The U.S. Consulate General in Colmenar opens a competition for small grants.", "U.S. Consulate General in Colmenar"),
        ("L’Université Ruche Alpes veut soutenir les communautés par un appel à projets.", "Université Ruche Alpes"),
        ("Une enveloppe de 3 millions d'euros a été débloquée par la Région Miel.", "Région Miel"),
        ("Die Honig Stiftung kann Projekte mit bis zu 5.000 Euro fördern.", "Honig Stiftung"),
        ("Die Honig Stiftung möchte junge Leute mit einem Preis ermutigen.", "Honig Stiftung"),
        ("Für ein Jahr bietet die Ada Imker Stiftung ein Stipendium für Studierende.", "Ada Imker Stiftung"),
        ("Bis zum 30. September läuft das Stipendium 2026 der Imkerstiftung Wabenland.", "Imkerstiftung Wabenland"),
        ("La Fundación Colmena puede conceder ayudas de hasta 500 euros.", "Fundación Colmena"),
        ("Il Comune di Alveare ha messo a disposizione un fondo di 54mila euro.", "Comune di Alveare"),
    ],
)
def test_who_gives(text: str, name: str) -> None:
    assert funder(f"Hives and meadows 2026\n\n{text}\n\nApplications close on 3 June 2026.") == name


@pytest.mark.parametrize(
    "text",
    [
        "Applicants must work with the University of Northland.",
        "The University of Northland was awarded a grant for its hives.",
        "Northland County Council is funded by taxes and may apply.",
        "Projects funded by the Orchard Trust are not eligible.",
        "You may also ask the Ministry of Rural Affairs for a permit.",
        "In 2020 the project won the prize with the Orchard Trust.",
        "The programme is co-financed by the European Union.",
        "Horizon Europe funds projects of this kind.",
        "In 2019, the Orchard Trust awarded a grant to Hive Lab.",
        "Our partner, the University of Northland, offers training to grant holders.",
        "Applicants who hold an Orchard Trust Fellowship may also apply.",
        "Successful keepers report to the Ministry of Bees. The Ministry of Bees publishes the results of funded projects.",
        "Le domande vanno inviate alla Regione Alveare tramite PEC.",
        "Gefördert werden Projekte der Universität Honigtal.",
        "Partner: University of Northland, Orchard Trust",
        "The University of Northland asks the town for a grant.",
        "The University of Northland will submit all projects of its members.",
        "The University of Northland has a project office for applicants.",
        "The Orchard Council has published the list of grants and a report on the last call.",
        "Die Universität Honigtal kann dafür im Mai bis zu drei Anträge stellen.",
        "La Commission de la Recherche lit. La Commission de la Recherche classe. La Commission de la Recherche siège.",
        "Con la Fundación Colmena se convocan ayudas.",
        "The Bee Civil Society is a word for many.",
        "Das Vorhaben muss der Stiftung Honigtal nützen.",
        "Die Universität Honigtal kann Anträge stellen.",
        "Les projets financés par la Fondation du Miel sont exclus.",
        "Ce programme est cofinancé par le FEDER.",
        "Las ayudas son incompatibles con otras.",
        "Il progetto è finanziato dal PNRR.",
        "Contact: Ministry of Rural Affairs, 1 Bee Street",
        "Funded by the Orchard Research Council, the project runs for three years. It plants trees.",
        "Portés par la Fondation de la Ruche, les vergers ouvrent leurs portes en mai à toutes les familles.",
        "Growers can apply to the Orchard Research Council for a permit until 3 May 2027. It costs nothing.",
        "Veranstalter des Konzerts ist die Stiftung Honigtal. Der Eintritt ist frei, um Spenden wird gebeten.",
    ],
)
def test_who_only_stands_by(text: str) -> None:
    assert funder(f"Hives and meadows 2026\n\n{text}\n\nApplications close on 3 June 2026.") is None


@pytest.mark.parametrize(
    ("text", "url", "name"),
    [
        (
            "Small grants\n\nOnly those who live in the Colmenar Town Council area may apply.",
            "https://www.colmenar.gov.uk/a",
            "Colmenar Town Council",
        ),
        ("Small grants\n\nHiveNet can provide two kinds of grants.", "https://hivenet.github.io/grants", "HiveNet"),
        ("Stipendien\n\nHIT-Programme werden im April ausgeschrieben.", "https://www2.hit.de/programme", "HIT"),
        ("Gesuche\n\nBienenpflege Honigtal will drei Projekte tragen.", "https://bienenpflege.ch/x", "Bienenpflege Honigtal"),
        ("Gesuche\n\nUnsere Bienenpflege Projekte laufen.", "https://bienenpflege.ch/x", None),
        ("Ayudas\n\nLa Fundación Juan Colmena tiene sede en Sur.", "https://www.fundacioncolmena.es/a", "Fundación Juan Colmena"),
        # Two bodies stand on the page: the one that the address spells is only the one that tells of the call.
        ("Prizes\n\nThe University of Northland tells you of prizes. Ask the Orchard Trust.", "https://northland.edu/x", None),
        ("Small grants\n\nColmenar is a town.", "https://www.colmenar.gov.uk/a", None),
    ],
)
def test_the_body_whose_site_it_is(text: str, url: str, name: str | None) -> None:
    assert funder(text, url) == name


@pytest.mark.parametrize(
    ("title", "words", "name"),
    [
        ("Arts grants | Colmenar County Council", "Artists may apply until 3 June.", "Colmenar County Council"),
        ("Aides aux ruches - Fondation du Miel", "Les apiculteurs peuvent candidater.", "Fondation du Miel"),
        ("Arts grants | Colmenar County Council", "Ask the Orchard Trust for a leaflet.", None),
        ("Arts grants | Funding News", "Artists may apply until 3 June.", None),
        ("Arts grants | European Commission", "Artists may apply until 3 June.", None),
    ],
)
def test_the_site_that_the_head_names(title: str, words: str, name: str | None) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Arts grants</h1><p>{words}</p></body></html>"
    root = lxml.html.document_fromstring(page)
    found = find_funder(make_context(outline_html(root), None))
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("site", "words", "name"),
    [
        ("Quaybridge", "<p>Quaybridge launches its fourth call with the Harbour Institute.</p>", "Quaybridge"),
        # A site that tells of others' calls answers questions at its own address as well.
        ("Quay Hub Nord", "<p>Start-ups may apply until 3 June. Questions: ports@quayhub.org</p>", None),
        ("Quay Grants Portal", "<p>Start-ups may apply until 3 June. Questions: ports@quayhub.org</p>", None),
        ("Interreg Quays", "<p>Start-ups may apply until 3 June. Questions: ports@quayhub.org</p>", None),
    ],
)
def test_the_name_of_the_site(site: str, words: str, name: str | None) -> None:
    head = f'<title>Aid for ports | {site}</title><meta property="og:site_name" content="{site}">'
    root = lxml.html.document_fromstring(f"<html><head>{head}</head><body><h1>Aid for ports</h1>{words}</body></html>")
    found = find_funder(make_context(outline_html(root), "https://www.quayhub.org/calls/ports"))
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Invita: Ministerio de las Abejas", "Ministerio de las Abejas"),
        ("Struttura: Servizio Api e Prati.", "Servizio Api e Prati."),
        ("Direzione: Le domande sono valutate dalla direzione del fondo.", None),
        ("Struttura: Il programma ha due sottoprogrammi:", None),
        (
            "Ente concedente: Il Gruppo di Azione Locale Alveare (con sede legale in Mieli, via delle Api 3, e sede operativa a Fiori, "
            "presso il Comune) dà a chi è interessato tutte le informazioni sulla misura.",
            "Gruppo di Azione Locale Alveare",
        ),
        (
            "Ente concedente: Chi è interessato può chiedere al Comune di Mieli tutte le notizie e i moduli che servono per la domanda.",
            None,
        ),
    ],
)
def test_the_body_behind_its_label(line: str, name: str | None) -> None:
    outline = outline_text(f"Api e prati 2026\n\n{line}\n\nx")
    outline.language = "es" if "Invita" in line else "it"
    assert find_institution(make_context(outline, None), "call") == name


def test_the_one_who_launches_goes_before_the_one_who_supports() -> None:
    text = "Hive call\n\nThe Orchard Trust supports projects on bees.\n\nThe Northland Council invites applications for hives."
    assert funder(text) == "Northland Council"


@pytest.mark.parametrize(
    "unit", ["Ministry of ", "Council Council of the ", "(ABC) A B C ", "funded by the ", "Aa-", "Stiftung für und ", "the Trust, "]
)
def test_hostile_texts_take_no_longer(unit: str) -> None:
    assert grows_linearly(lambda text: funder(text), unit, 20_000)
