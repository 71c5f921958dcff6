"""The programme that a sentence says the money is from; nothing where it speaks of rules, of other money or of several."""

from __future__ import annotations

import pytest

from parsers.programme_names import find_named_programme
from parsers.read import make_context
from parsers.text_outline import outline_text

NAMED = [
    ("Opéré pour le compte de l'État dans le cadre de France 2030, ce dispositif aide les ports.", "France 2030"),
    ("La misura è finanziata dal PNRR, Missione 4, Componente 2.", "PNRR"),
    ("PNRR – M1C3 – Investimento 2.3", "PNRR"),
    ("Ayudas financiadas por el PRTR para redes nuevas.", "PRTR"),
    ("PSP 2023-2027 – Strategia delle coste", "PSP 2023-2027"),
    ("Aufruf im Programm Interreg A Obersee: Das Interreg-Programm fördert. Gelder von Interreg Obersee.", "Interreg A Obersee"),
    ("Projects should answer to the objectives of the Hive Partnerships program and may get grants.", "Hive Partnerships program"),
    ("The trust opens a new funding cycle for the Breakthrough Hive Initiative.", "Breakthrough Hive Initiative"),
    ("This is the third round of the Coastal Hives Fund, which gives grants.", "Coastal Hives Fund"),
    ("The Small Hives Programme (SHP) is a programme of the Honey Facility.", "Small Hives Programme (SHP)"),
    ("The Hive Coast Partnership Facility (HCPF) gives assistance in 13 countries.", "Hive Coast Partnership Facility (HCPF)"),
    ("El programa Colmena Digital tiene una dotación de 3 millones de euros para ayudas.", "Colmena Digital"),
    ("Il programma Alveare Vivo finanzia i contributi.", "Alveare Vivo"),
    ("Der Aufruf gehört zum Jugendfonds des Bundesprogrammes „Bienen leben!“ mit Förderung.", "Bienen leben!"),
    ("The project is covered by the European Union LIFE funding instrument. LIFE pays for bees.", "LIFE"),
    ("Grants are made within the Hive Scheme for all.", "Hive Scheme"),
    ("The project is financed by the European Union under the Internal Security Fund 2021-2027.", "Internal Security Fund 2021-2027"),
    ("The pilot boats are supported by the European Union within the Coast Programme (CP – BLUE).", "Coast Programme (CP – BLUE)"),
    ("The call is funded under the Horizon Europe Programme.", "Horizon Europe"),
    ("It has received funding from the European Union’s Horizon Europe research and innovation programme.", "Horizon Europe"),
    ("Die Mittel kommen aus dem Programm Interreg Donauraum 2021-2027 und vom Land.", "Interreg Donauraum 2021-2027"),
    ("L'appel est lancé dans le cadre du programme Interreg France-Suisse 2021-2027.", "Interreg France-Suisse 2021-2027"),
    ("Le projet est soutenu dans le cadre d'Erasmus+.", "Erasmus+"),
    ("Le programme MAREE aide les ports. Les règles du programme MAREE valent pour tous.", "MAREE"),
    ("Las ayudas se financian con cargo al Programa Costa FEDER 2021-2027.", "Programa Costa FEDER 2021-2027"),
    ("Le risorse sono a valere sul Programma Regionale Marche FESR 2021-2027.", "Programma Regionale Marche FESR 2021-2027"),
    (
        "L'avviso è finanziato nell'ambito del Piano Nazionale di Difesa e Costa (PNDC), Linea 6.",
        "Piano Nazionale di Difesa e Costa (PNDC)",
    ),
    ("Der Aufruf für kleine Häfen läuft; Interreg Obersee-Moor hat 3 Mio. Euro.", "Interreg Obersee-Moor"),
    ("Le programme de coopération Interreg Littoral soutient les ports. Interreg Littoral ouvre en mai.", "Interreg Littoral"),
    ("Il suit le programme Interreg Littoral. Il vise les ports.", "Interreg Littoral"),
    ("El programa Interreg Costa-Isla (POCIS) 2021-2027 abre su sexta convocatoria.", "Interreg Costa-Isla (POCIS) 2021-2027"),
    ("Fördervoraussetzung im Interreg VI A Programm ist ein Partner; der Interreg VI-Ausschuss entscheidet.", "Interreg VI A"),
    ("It asks ports to apply for grants under its “Young Harbours Initiative.”", "Young Harbours Initiative"),
    (
        "This topic is part of the European Harbour, Coast and Islands Fund (EHCIF) Programme.",
        "European Harbour, Coast and Islands Fund (EHCIF)",
    ),
    ("Projects are funded through the Meadow Futures Programme.", "Meadow Futures Programme"),
    ("Grants of up to £5,000 are available from the Rural Skills Fund.", "Rural Skills Fund"),
    ("This call is launched under our Coastal Communities Programme.", "Coastal Communities Programme"),
    ("Money is provided via the Small Harbour Facility.", "Small Harbour Facility"),
    ("The council offers grants under its Bee Health Programme.", "Bee Health Programme"),
    ("Support for travel is awarded within the Nordic-Baltic Mobility Programme.", "Nordic-Baltic Mobility Programme"),
    ("Creative Europe helps organisations of culture to work together.", "Creative Europe"),
    ("Si è aperto un bando del programma “Europa Creativa” della Commissione.", "Europa Creativa"),
    ("The topic is part of Horizon Europe.", "Horizon Europe"),
    ("Bandi del PSR MARCHE 2007-2013, asse IV, per i contributi.", "PSR MARCHE 2007-2013"),
    ("Il bando è finanziato dal PR FESR Toscana 2021-2027.", "PR FESR Toscana 2021-2027"),
    ("Ayudas con cargo al PO FEDER Andalucía 2014-2020.", "PO FEDER Andalucía 2014-2020"),
    (
        "Cette aide est issue du Fonds d'appui aux petites ruches et aux ports (FAPRP).",
        "Fonds d'appui aux petites ruches et aux ports (FAPRP)",
    ),
    ("Las ayudas son del Programa de apoyo a las colmenas (PAC).", "Programa de apoyo a las colmenas (PAC)"),
    ("Le risorse vengono dal Fondo per le piccole api (FPA).", "Fondo per le piccole api (FPA)"),
    ("Avec son Programme d’Investissement des Ruches, l’État veut appuyer les régions.", "Programme d’Investissement des Ruches"),
    ("Grants under the BEE programme. The BEE programme helps keepers.", "BEE"),
    ("Fundacja ogłasza nabór w ramach programu „Małe porty”.", "Małe porty"),
    ("Die Förderung erfolgt im Rahmen des Förderprogramms „Kleine Häfen“.", "Kleine Häfen"),
    ("L'appel est financé par le programme « Villes et abeilles ».", "Villes et abeilles"),
    ("Las ayudas del programa «Mares vivos» son para puertos.", "Mares vivos"),
    ("I contributi rientrano nel programma “Porti vivi”.", "Porti vivi"),
    ("La subvención procede del Fondo Verde Colmenas.", "Fondo Verde Colmenas"),
    ("Die Mittel kommen aus LEADER.", "LEADER"),
]
NOT_NAMED = [
    "Il contributo non è cumulabile con altri fondi del PNRR.",
    "Le Fonds national de la recherche (FNR) finance les aides.",
    "Vingt ports ont été aidés par des projets de France 2030 déjà.",
    "Die LEADER-Regionen fördern Projekte. Die LEADER-Region berät.",
    "The Small Hives Fund (SHF) pays grants. The Large Hives Fund (LHF) pays grants.",
    "Implemented by the United Nations Hive Programme with grants.",
    "It is funded under the Annual Action Programme.",
    "It is run together with the EEA Scholarship Programme under the Coast Mechanism and the Hive Scholarship programme with grants.",
    "I voucher sono previsti dal Piano Alveare 4.0.",
    "Research Grants are made from the Research Grants Programme.",
    "Students of the PhD Programme may apply for grants from the Student Fund.",
    "The applicant pays by the Pension Fund.",
    "Projects already funded through the Meadow Futures Programme may not apply.",
    "The costs may not be covered by the Meadow Futures Programme or another grant.",
    "Funded through the Meadow Futures Programme. Money is also available from the Rural Skills Fund.",
    "The grants are managed by the Programme Office.",
    "Money is available from the Programme Fund and the Grants Programme.",
    "See the rules of the UN Environment Programme.",
    "Una parte de las ayudas se carga al Fondo Social Europeo Plus.",
    "Le soutien vient du Fonds européen de développement régional (FEDER).",
    "Les aides du Fonds social européen (FSE) s'ajoutent.",
    "The plan is funded by the European Social Fund (ESF).",
    "Le Fonds national de la recherche (FNR) lance des aides.",
    "The Interreg Joint Secretariat answers questions. Interreg Projects may not apply.",
    "Interreg Littoral and Interreg Upper Valley both have open calls.",
    "Projects that already have money from Interreg Littoral may not apply.",
    "Partners from countries associated to the Horizon Europe Programme may apply.",
    "Entities established in countries eligible under Horizon Europe may apply.",
    "Projects already funded under the Creative Europe Programme may not apply.",
    "The costs may not be paid from other grants under the Creative Europe Programme.",
    "Students enrolled in the PhD Programme of the University may apply under the Fellowship Programme.",
    "Der Aufruf erfolgt im Programm Forschung für die Zukunft.",
    "Una parte de las ayudas se carga al Fondo Europeo de Desarrollo Regional 2021-2027.",
    "L'appel relève du programme Interreg France-Suisse 2021-2027 et du programme Europe Créative.",
    "Le programme MAREE aide les ports.",
]


def named(text: str) -> str | None:
    found = find_named_programme(make_context(outline_text(f"Help for ports\n\n{text}"), None))
    return found[0] if found else None


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_sentence_names_the_programme(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", NOT_NAMED)
def test_a_sentence_names_none(text: str) -> None:
    assert named(text) is None
