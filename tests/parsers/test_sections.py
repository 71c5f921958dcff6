"""Which lists of a page are its objectives, priorities, actions and eligibility: by heading, by the sentence above, and the traps."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.contents import contents_lines
from parsers.read import parse_page
from parsers.text_outline import outline_text
from tests.parsers.linear import grows_linearly

SECTIONS = ("objectives", "priorities", "actions", "eligibility")
HEAD = """Harbour Crafts Fund 2026: call for proposals

The Harbour Crafts Fund pays for courses in towns on the coast, and helps people there to find work in a craft.

Deadline: 31 March 2026

"""
NOTHING: dict[str, list[str]] = {}


def sections(text: str, content_type: str = "text/plain") -> dict[str, list[str]]:
    page = HEAD + text if content_type == "text/plain" else text
    (item,) = parse_page(page.encode(), url="https://fund.example.org/calls/harbour-crafts", content_type=content_type)
    record = item.to_dict()
    return {name: flat(record[name]) for name in SECTIONS if record[name]}


def flat(bullets: list[dict[str, Any]]) -> list[str]:
    return [text for bullet in bullets for text in (bullet["text"], *flat(bullet["children"]))]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("## Who it is for", "eligibility"),
        ("**Who can take part?**", "eligibility"),
        ("WHO CAN APPLY", "eligibility"),
        ("2. Eligible applicants", "eligibility"),
        ("• ELIGIBILITY:", "eligibility"),
        ("Annual priorities", "priorities"),
        ("What kind of projects do we support?", "actions"),
        ("Quels projets attendus ?", "actions"),
        ("Thématiques prioritaires de l'appel", "priorities"),
        ("Qui peut demander l'aide ?", "eligibility"),
        ("Wer sich bewerben kann", "eligibility"),
        ("Welche Vorhaben gefördert werden", "actions"),
        ("Schwerpunktthemen der Runde", "priorities"),
        ("Requisitos para participar", "eligibility"),
        ("Entidades que pueden solicitar la ayuda", "eligibility"),
        ("Inversiones subvencionables", "actions"),
        ("Ejes temáticos", "priorities"),
        ("Soggetti che possono partecipare", "eligibility"),
        ("Interventi ammessi a contributo", "actions"),
        ("Temi prioritari", "priorities"),
        ("Quem pode concorrer", "eligibility"),
        ("Voor wie is de subsidie?", "eligibility"),
        ("Kto może ubiegać się o dofinansowanie", "eligibility"),
        ("Criterii de eligibilitate", "eligibility"),
        ("Wer ist förderbar?", "eligibility"),
        ("Wer bekommt die Förderung?", "eligibility"),
        ("Which organisations can apply?", "eligibility"),
        ("¿Qué requisitos debo cumplir?", "eligibility"),
        ("Quali sono i requisiti?", "eligibility"),
        ("Quels sont les bénéficiaires ?", "eligibility"),
        ("What can you use the grant for?", "actions"),
        ("Was ist förderbar?", "actions"),
        ("Quelles dépenses sont éligibles ?", "actions"),
        ("¿Qué gastos son subvencionables?", "actions"),
        ("Quali spese sono ammissibili?", "actions"),
        ("What is the aim?", "objectives"),
        ("Quels sont les objectifs ?", "objectives"),
        ("Welche Ziele verfolgt das Programm?", "objectives"),
        ("Cuáles son los objetivos", "objectives"),
        ("Qual è lo scopo?", "objectives"),
        ("Áreas de intervención", "priorities"),
        ("Campi di intervento", "priorities"),
        ("Podrán presentarse:", "eligibility"),
        ("Possono candidarsi:", "eligibility"),
        ("You can apply if you are", "eligibility"),
        ("The grant can be used for", "actions"),
        ("L'aide couvre", "actions"),
        ("La ayuda cubre", "actions"),
        ("Trainings aimed at teachers", None),
        ("Quelles dépenses ne sont pas éligibles ?", None),
        ("Quali spese non sono ammissibili?", None),
        ("Wer kann nicht gefördert werden?", None),
        ("Wer entscheidet?", None),
        ("Who are we?", None),
        ("What we do not fund", None),
        ("How we choose", None),
        ("Documents to provide with the form", None),
        ("Ce qui n'est pas financé", None),
        ("Critères d'attribution", None),
        ("Composition du dossier", None),
        ("Was wir nicht fördern", None),
        ("Beurteilungskriterien", None),
        ("Welche Unterlagen einzureichen sind", None),
        ("Gastos excluidos", None),
        ("Documentación necesaria", None),
        ("Spese che non possono essere finanziate", None),
        ("Come vengono valutate le domande", None),
        ("Despesas não elegíveis", None),
        ("Beoordelingscriteria", None),
        ("Bénéficiaires", "eligibility"),
        ("Eligibility of the host", "eligibility"),
        ("Eligibility of costs", None),
        ("Who may not take part", None),
        ("¿Quiénes no pueden participar?", None),
        ("Wer sich nicht bewerben kann", None),
        ("Qui ne peut pas candidater ?", None),
        ("Chi non può partecipare", None),
        ("Who can apply (not-for-profit bodies)", "eligibility"),
    ],
)
def test_a_heading_gives_its_list_a_meaning(heading: str, section: str | None) -> None:
    found = sections(f"{heading}\n\n- schools of the town\n- workshops on the quay\n")
    assert found == ({section: ["schools of the town", "workshops on the quay"]} if section else NOTHING)


@pytest.mark.parametrize(
    ("lead", "section"),
    [
        ("The goals of the fund are to:", "objectives"),
        ("Grants are open to:", "eligibility"),
        ("Le guichet est ouvert aux :", "eligibility"),
        ("Das Angebot richtet sich an:", "eligibility"),
        ("L'iniziativa si rivolge a:", "eligibility"),
        ("We help crews with activities such as these, but not limited to:", "actions"),
        ("Examples of work on the quay could be:", "actions"),
        ("Die Mittel gehen an diese Handlungsfelder:", "priorities"),
        ("Projects belong to one of the following three areas:", "priorities"),
        ("Cada taller se encuadra en uno de los siguientes ejes temáticos", "priorities"),
        ("To take part, your project must:", "eligibility"),
        ("Les projets proposés doivent :", "eligibility"),
        ("Vorhaben müssen:", "eligibility"),
        ("Las entidades deberán:", "eligibility"),
        ("I progetti devono:", "eligibility"),
        ("The town supports partnerships in order to:", "objectives"),
        ("La ville soutient des partenariats dans le but de :", "objectives"),
        ("Das Land fördert Netzwerke mit dem Ziel:", "objectives"),
        ("El fondo apoya alianzas con el fin de:", "objectives"),
        ("Il fondo sostiene reti al fine di:", "objectives"),
        ("This round focuses on:", "priorities"),
        ("Les projets doivent s'inscrire dans l'une des thématiques suivantes :", "priorities"),
        ("Jede Projektidee gehört zu einer der folgenden Kategorien:", "priorities"),
        ("Se apoyarán proyectos en las áreas de:", "priorities"),
        ("Le proposte possono riguardare uno dei seguenti temi:", "priorities"),
        ("Eligible costs include:", "actions"),
        ("Sont éligibles les dépenses suivantes :", "actions"),
        ("La ayuda puede destinarse a:", "actions"),
        ("Il contributo può coprire:", "actions"),
        ("Applications are welcome from:", "eligibility"),
        ("L'appel est ouvert aux :", "eligibility"),
        ("Teilnehmen können:", "eligibility"),
        ("Priority will be given to projects that:", "priorities"),
        ("La priorité sera donnée aux projets qui :", "priorities"),
        ("Bevorzugt gefördert werden Vorhaben, die:", "priorities"),
        ("Se dará prioridad a los proyectos que:", "priorities"),
        ("Sarà data priorità ai progetti che:", "priorities"),
        ("Voorrang krijgen projecten die:", "priorities"),
        ("The fund has three areas:", "priorities"),
        ("Der Aufruf hat zwei Schwerpunkte:", "priorities"),
        ("El programa tiene cuatro líneas:", "priorities"),
        ("O concurso apoia projetos em duas áreas:", "priorities"),
        ("De regeling kent drie thema's:", "priorities"),
        ("Nabór obejmuje trzy obszary:", "priorities"),
        ("Program má tři oblasti:", "priorities"),
        ("The projects that we fund promote:", "objectives"),
        ("Les projets soutenus favorisent :", "objectives"),
        ("Les frais suivants peuvent être pris en charge :", "actions"),
        ("Folgende Kosten können übernommen werden:", "actions"),
        ("Se financiarán los siguientes gastos:", "actions"),
        ("We can pay for activities such as:", "actions"),
        # Scored, refused, advised, told of the house; costs of one's own.
        ("Applications are scored in three areas:", None),
        ("We do not fund projects in these areas:", None),
        ("For a strong proposal you should:", None),
        ("Pour réussir votre demande vous devez :", None),
        ("Für einen guten Antrag sollten Sie:", None),
        ("To apply, please send us:", None),
        ("Pour postuler, envoyez :", None),
        ("Our activities are:", None),
        ("En esta temporada son actividades en auge:", None),
        ("The following projects were chosen last year:", None),
        ("Non-eligible costs are:", None),
        ("Les dépenses non éligibles sont :", None),
        ("Nicht förderfähige Kosten sind:", None),
        ("Spese non ammissibili:", None),
        ("Costs that you must pay yourself:", None),
        ("We use cookies in order to:", None),
        ("Nous utilisons des cookies afin de :", None),
        ("The jury looks at projects in the following areas:", None),
        ("The application must:", None),
        ("Funded projects must:", None),
        ("If you get a grant you must:", None),
        ("Les lauréats s'engagent à :", None),
        ("Applications are judged by a panel on these criteria:", None),
        ("The application must include:", None),
        ("Le dossier de candidature comprend :", None),
        ("Der Antrag muss folgende Unterlagen enthalten:", None),
        ("Envíe un solo documento con lo siguiente:", None),
        ("Alla domanda vanno allegati:", None),
        ("The grant is paid to applicants in three instalments:", None),
        ("Projects go through two stages:", None),
        ("Le comité qui choisit les projets est composé :", None),
        ("Costs that cannot be covered:", None),
        ("Our office is near:", None),
        ("Le candidat doit être vigilant sur deux points :", None),
        ("Afin qu’un projet soit éligible, il devra contenir les éléments suivants :", None),
    ],
)
def test_a_sentence_gives_the_list_below_it_a_meaning(lead: str, section: str | None) -> None:
    found = sections(f"{lead}\n\n- schools of the town\n- workshops on the quay\n")
    assert found == ({section: ["schools of the town", "workshops on the quay"]} if section else NOTHING)


@pytest.mark.parametrize(
    "lead",
    [
        "Applicants must hand in the following documents:",
        "Candidates are ranked by the jury according to:",
        "Les pièces à joindre sont :",
        "Las solicitudes se valorarán según:",
    ],
)
def test_what_is_handed_in_or_judged_is_no_eligibility(lead: str) -> None:
    assert sections(f"Eligibility\n\n{lead}\n\n- a plan\n- a budget\n") == NOTHING


@pytest.mark.parametrize(
    "items",
    [
        ["CV of the lead", "Copy of the statutes", "Letter of support from the town"],
        ["Lettre de motivation", "Copie des statuts", "RIB"],
        ["Lebenslauf", "Finanzierungsplan", "Nachweis der Rechtsform"],
        ["Hoja de vida", "Copia de los estatutos", "Un presupuesto detallado"],
        ["Curriculum del responsabile", "Copia dello statuto", "Preventivi di spesa"],
        ["Benefit to the town (40 points)", "Quality: max. 60 points"],
        ["12 January 2026: opening", "31 March 2026: closing", "June: decision"],
        ["Up to a maximum of €3500 for a visit", "€ 160 for each day", "a maximum of 300 euros for travel"],
        ["Applicants must complete the form online", "Applicants must send a letter of their school"],
        ["Les candidats doivent remplir le formulaire", "Ils doivent envoyer une lettre"],
        [
            "Antragsteller müssen das Formular ausfüllen und sind aufgefordert, es einzureichen",
            "Bitte das Formular unterschrieben hochzuladen",
        ],
    ],
)
def test_papers_points_and_steps_are_no_eligibility(items: list[str]) -> None:
    assert sections("Requirements\n\n" + "".join(f"- {item}\n" for item in items)) == NOTHING


@pytest.mark.parametrize(
    ("part", "section"),
    [
        ("Purpose\n\nThe town invites projects in the following areas:", "priorities"),
        ("Available funding:\n€ 40 000\n\nThis call will focus on:", "priorities"),
        ("What can be funded?\n\nSelected projects carry out some of the activities below:", "actions"),
        ("Who can apply?\n\nAssociations that work in order to:", "eligibility"),
        ("Call objectives\n\nApplications under this call seek to bring about:", "priorities"),
        ("Objectifs\n\nLes projets proposés devront favoriser :", "priorities"),
        ("Ziele\n\nDie Vorhaben zielen auf:", "priorities"),
        ("Objetivos\n\nLos proyectos deberán impulsar:", "priorities"),
        ("Obiettivi\n\nI progetti devono promuovere:", "priorities"),
        ("Call objectives\n\nTo set up a common system for craft schools, by:", "actions"),
    ],
)
def test_words_before_the_colon_go_beyond_the_heading(part: str, section: str) -> None:
    assert list(sections(f"{part}\n\n- boats with sails\n- workshops on the quay\n")) == [section]


SECOND = "Who can apply?\n\nThese may apply:\n\n- Schools of the town\n- Guilds of the quay\n\n{}\n\n- boats with sails\n- ropes of hemp\n"


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("Applicants must also:", {"eligibility": 4}),
        ("Guilds can apply if they:", {"eligibility": 4}),
        ("The following costs can be covered:", {"eligibility": 2, "actions": 2}),
        ("Our partners in this are:", {"eligibility": 2}),
        ("Remember:", {"eligibility": 2}),
        ("Wichtige Hinweise:", {"eligibility": 2}),
        ("Les partenaires sont :", {"eligibility": 2}),
    ],
)
def test_a_second_list_below_a_heading_says_itself_what_it_is(lead: str, found: dict[str, int]) -> None:
    assert {section: len(bullets) for section, bullets in sections(SECOND.format(lead)).items()} == found


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Priorities / Ngā kaupapa matua", "priorities"),
        ("Wer kann sich bewerben? | Who can apply?", "eligibility"),
        ("Voraussetzungen und Verfahren", "eligibility"),
        ("Fellowship eligibility", "eligibility"),
        ("Cost eligibility", None),
        ("Activities and events", None),
        ("News / Projects", None),
    ],
)
def test_a_heading_may_say_it_twice_or_name_two_things(heading: str, section: str | None) -> None:
    page = f"## {heading}\n\n- boats with sails\n- ropes of hemp\n"
    assert sections(page) == ({section: ["boats with sails", "ropes of hemp"]} if section else NOTHING)


@pytest.mark.parametrize(
    ("heading", "examples"),
    [("Die Förderung ist für:", "Beispiele:"), ("The fund supports:", "Examples:"), ("Le fonds soutient :", "Par exemple :")],
)
def test_examples_are_of_what_the_heading_begins_to_say(heading: str, examples: str) -> None:
    page = f"{heading}\n\nWhat crews of the quay do for each other in the town.\n\n{examples}\n\n- boats with sails\n- ropes of hemp\n"
    assert sections(page) == {"actions": ["boats with sails", "ropes of hemp"]}


def test_a_marked_label_heads_the_plain_lines_below_it() -> None:
    page = "- Priorities:\n\nBoats with sails\n\nRopes of hemp\n\nWork on the quay\n"
    assert sections(page) == {"priorities": ["Boats with sails", "Ropes of hemp", "Work on the quay"]}


def test_a_list_of_days_is_no_list_of_actions() -> None:
    text = "What we fund\n\n- Submission deadline: 30 January 2026\n- Deadline for applications: 19 June 2026\n"
    assert sections(text) == NOTHING


def test_words_nearer_to_the_list_say_more() -> None:
    found = sections("The committee looks at documents first, and applicants must:\n\n- be a school\n- have a quay\n")
    assert found == {"eligibility": ["be a school", "have a quay"]}


def test_a_heading_nobody_knows_ends_the_part() -> None:
    found = sections("Eligibility\n\n- schools\n- guilds\n\nLife on the quay\n\nThis is what we like:\n\n- boats\n- gulls\n")
    assert found == {"eligibility": ["schools", "guilds"]}


def test_short_lines_in_a_row_are_no_headings() -> None:
    found = sections(
        "Who can apply\n\nSchools\n\nGuilds\n\nThe office of the fund in the town answers all your questions about the rules.\n"
    )
    assert found["eligibility"][:2] == ["Schools", "Guilds"]


def test_lists_without_blank_lines_between() -> None:
    page = "Conditions d'éligibilité\n- Avoir un quai\n- Être à jour\nPièces à fournir\n- Devis\n- RIB\n"
    assert sections(f"{page}La vie du quai\n- bateaux\n- mouettes\n") == {"eligibility": ["Avoir un quai", "Être à jour"]}


def test_headings_of_a_page_without_blank_lines() -> None:
    page = HEAD.replace("\n\n", "\n") + "Who can apply\n- Schools\n- Guilds\nThey answer for the quay.\nLife on the quay\n"
    page += "What we like about it is the following, as you will see when you come:\n- boats\n- gulls\n"
    (item,) = parse_page(page.encode(), url="https://fund.example.org/calls/x", content_type="text/plain")
    assert flat(item.to_dict()["eligibility"]) == ["Schools", "Guilds"]


def test_a_heading_right_below_a_known_one_is_a_part_of_it() -> None:
    assert sections("## Who can apply\n\n## In the towns\n\n- schools\n- guilds\n") == {"eligibility": ["schools", "guilds"]}


@pytest.mark.parametrize(
    "text",
    [
        "Eligibility\n\nThese may apply:\n\na) schools\n\nb) guilds\n",
        "Eligibility criteria\nAll of the following must be met\nschools\nguilds\n".replace("schools\n", "Schools\n").replace(
            "guilds\n", "Guilds\n"
        ),
        "Who can apply\n•\nschools\n•\nguilds\n",
        "Who can apply\n1\nschools\n2\nguilds\n",
        "Who can apply\n-schools\n-guilds\n",
        "Who can apply\no schools\no guilds\n",
        "Who can apply\n\ni) schools\nii) guilds\n",
        "👥 Who can apply?\n\n👉 schools\n👉 guilds\n",
        "Who can apply\n✔️ schools\n✔️ guilds\n",
        "Who can apply\n✅ schools\n✅ guilds\n",
    ],
)
def test_items_are_marked_in_many_ways(text: str) -> None:
    found = sections(text)
    assert [item.casefold() for item in found["eligibility"]] == ["schools", "guilds"]


def test_items_in_one_line() -> None:
    long = [f"{who} that have been at home in the town for two years" for who in ("schools", "guilds", "clubs")]
    assert sections(f"Who can apply\n\nApplicants are: • {' • '.join(long)}\n") == {"eligibility": long}


def test_a_bullet_goes_on_at_the_margin() -> None:
    found = sections("Who can apply\n\na) schools with a degree of the\nuniversity of the town\nb) guilds\n")
    assert found == {"eligibility": ["schools with a degree of the university of the town", "guilds"]}


def test_a_count_in_one_line_is_no_item() -> None:
    count = (
        "1. The repair must be done by a workshop of the town that is on the list of the office. 2. It must be paid. 3. Bills must be kept."
    )
    assert sections(f"Eligibility\n\n{count}\n\n- schools\n- guilds\n") == {"eligibility": ["schools", "guilds"]}


def test_a_page_that_stands_off_the_margin() -> None:
    page = "".join(f"    {line}\n" for line in f"{HEAD}Who can apply\n  - schools\n  - guilds".splitlines())
    (item,) = parse_page(page.encode(), url="https://fund.example.org/calls/x", content_type="text/plain")
    assert flat(item.to_dict()["eligibility"]) == ["schools", "guilds"]


def test_numbered_parts_are_headings() -> None:
    found = sections(
        "1. Aims of us all\n\nWords.\n\n2. Eligibility\n\n- schools\n- guilds\n\n3. Other rules of the house\n\n- gulls\n- boats\n"
    )
    assert found == {"eligibility": ["schools", "guilds"]}


def test_lines_without_marks_are_a_list() -> None:
    assert sections("Priority areas\nBoat repair\nMarine energy\nRope making\n\nHow to apply\nBy post.\n") == {
        "priorities": ["Boat repair", "Marine energy", "Rope making"]
    }
    assert sections("Eligible activities\nFunding may be used for:\ncourses;\nexchanges;\ntools up to EUR 5 000.\n") == {
        "actions": ["courses;", "exchanges;", "tools up to EUR 5 000."]
    }


@pytest.mark.parametrize(
    ("text", "eligibility"),
    [
        ("Who can apply? Any school of the town.", ["Any school of the town."]),
        ("¿Quién puede solicitarlo? Las escuelas del puerto.", ["Las escuelas del puerto."]),
        ("Qui peut candidater ? Les écoles du port.", ["Les écoles du port."]),
        ("Eligibility\n\nCheck the rules of the fund to see whether you may apply.", []),
        (
            "Eligibility\n\nOnly schools may be the owner.\n\nAt least two partners must be guilds.\n",
            ["Only schools may be the owner.", "At least two partners must be guilds."],
        ),
        (
            "Wer kann sich bewerben?\n\nSie müssen einen Hafen haben.\n\nSie sind im Land ansässig.\n",
            ["Sie müssen einen Hafen haben.", "Sie sind im Land ansässig."],
        ),
        # An account of what was thought, and of how one is told, in short paragraphs.
        (
            "Who can apply?\n\nThe town likes to hear of work on the quay.\n\nThere are two rounds a year.\n\nYou hear of it in May.\n",
            [],
        ),
        ("Qui peut candidater ?\n\nLe port a préparé cet appel.\n\nUn autre appel suivra bientôt pour les quais.\n", []),
        (
            "Eligibility\n\nSchools and guilds of the towns are welcome to apply in every year. They should have a quay of their own. "
            "Others may ask the office, which keeps a list of those that were taken on in earlier rounds.",
            [],
        ),
    ],
)
def test_an_answer_in_words(text: str, eligibility: list[str]) -> None:
    assert sections(text).get("eligibility", []) == eligibility


def test_rows_with_bars_are_facts() -> None:
    page = HEAD.replace(
        "Deadline: 31 March 2026\n", "| Item | Details |\n|---|---|\n| Deadline | 31 March 2026 |\n| **Budget** | EUR 2 million |\n"
    )
    (item,) = parse_page(page.encode(), url="https://fund.example.org/calls/x", content_type="text/plain")
    record = item.to_dict()
    assert [d["date"] for d in record["deadlines"]] == ["2026-03-31"]
    assert [a["max"] for a in record["amounts"]] == ["2000000"]


def test_a_number_of_its_own_is_no_mark() -> None:
    assert sections("Number of partners\n1\nEligibility\nSchools of the town\n") == {"eligibility": ["Schools of the town"]}


def test_headings_of_html_know_the_same_words() -> None:
    page = (
        "<html lang='en'><body><main><h1>Harbour Crafts Fund: call for proposals 2026</h1><p>Deadline: 31 March 2026</p>"
        "<h2>Who we are looking for</h2><ul><li>schools</li><li>guilds</li></ul>"
        "<h2>How we choose</h2><ul><li>benefit to the town</li></ul>"
        "<h2>What to expect</h2><p>The application should contain:</p><ul><li>a plan</li><li>a budget</li></ul></main></body></html>"
    )
    assert sections(page, "text/html") == {"eligibility": ["schools", "guilds"]}


@pytest.mark.parametrize(
    ("text", "section", "count"),
    [
        # What the items are settles what a lead leaves open.
        ("The fund is meant for:\n- Local authorities\n- Schools and colleges\n- Registered charities", "eligibility", 3),
        ("The fund is meant for:\n- Repairs of boats\n- New nets\n- Courses in knots", "actions", 3),
        ("La convocatoria está destinada a:\n- Ayuntamientos de la costa\n- Asociaciones de pescadores", "eligibility", 2),
        ("Il contributo è destinato a:\n- Acquisto di barche\n- Riparazione di reti", "actions", 2),
        ("Le fonds est destiné aux :\n- Associations du littoral\n- Communes de moins de 5 000 habitants", "eligibility", 2),
        ("Harbour money\n\n- to buy nets\n- to pay for courses\n- to hire a hall", "actions", 3),
        ("Posten im Plan\n\n- Personalkosten\n- Reisekosten\n- Materialkosten", "actions", 3),
        ("In short:\n- Projects must start in May\n- Teams must have two members\n- The grant is paid once", "eligibility", 3),
        (
            "Requirements for guilds\n\n- Applicants must be over 18\n- A love for boats\n- A home on the coast\n- Time in May",
            "eligibility",
            4,
        ),
        # Leads by their last words.
        ("A project must fall into one of the following fields:\n- Boats\n- Nets", "priorities", 2),
        ("Los proyectos tratarán uno de los siguientes temas:\n- Barcos\n- Redes", "priorities", 2),
        ("We only consider:\n- Boats over ten years old\n- Boats of wood", "eligibility", 2),
        ("Grants go to projects that:\n- keep a craft alive\n- teach the young", "eligibility", 2),
        ("Possible types of activity are in this non-exclusive list:\n- Carving\n- Knotting", "actions", 2),
        # Lists without marks, and marked with a plus.
        (
            "Proposals may only be submitted by the following:\n\nUniversities with a yard.\nNon-profit museums on the coast.",
            "eligibility",
            2,
        ),
        ("Applicants must:\n\nhave a yard;\nlive on the coast;\nbe members of a guild.", "eligibility", 3),
        ("Eligible expenses are:\n+ wood\n+ linen\n+ hemp", "actions", 3),
        # Traps: what is left out, handed in, judged, reported, or only thanked.
        ("We cannot pay for:\n- Salaries of staff\n- Travel abroad", None, 0),
        ("What is excluded\n\n- Salaries of staff\n- Travel abroad", None, 0),
        ("Attach to your application:\n- Travel plan\n- Material samples", None, 0),
        ("The jury looks at:\n- Projects must be new\n- Projects must be good", None, 0),
        ("Reporting\n\n- Projects must submit a report in May\n- Teams must send photos", None, 0),
        ("Format requirements\n\n- Two pages\n- A font of 11 points\n- No pictures", None, 0),
        ("Partners of the fund:\n- Local authorities\n- Schools\n- Museums", None, 0),
        ("Call us:\n\n+ 32 2 555 01 01\n+ 32 2 555 01 02", None, 0),
    ],
)
def test_items_and_last_words_say_what_a_list_is(text: str, section: str | None, count: int) -> None:
    found = sections(text + "\n")
    assert {name: len(items) for name, items in found.items()} == ({section: count} if section else {})


@pytest.mark.parametrize(
    ("text", "priorities"),
    [
        ("Strand 1: Boats\nFor all who build boats.\n\nStrand 2: Nets\nFor all who knot nets.", ["Strand 1: Boats", "Strand 2: Nets"]),
        ("Área A – Barcos\n\nPara quien los hace.\n\nÁrea B – Redes\n\nPara quien las teje.", ["Área A – Barcos", "Área B – Redes"]),
        ("Themenfeld I: Boote\n\nFür alle.\n\nThemenfeld II: Netze\n\nFür alle.", ["Themenfeld I: Boote", "Themenfeld II: Netze"]),
        # Steps, days, sums, and one that is only spoken of.
        ("Stage 1: Outline\n\nTwo pages on the craft.\n\nStage 2: Full proposal\n\nTen pages on the craft.", []),
        ("Track 1: 31 March 2026\n\nAll crafts.\n\nTrack 2: 30 April 2026\n\nAll crafts.", []),
        ("Track 1: up to EUR 20,000\n\nAll crafts.\n\nTrack 2: up to EUR 50,000\n\nAll crafts.", []),
        ("Track 2: Nets\n\nThere is more on it in the guide for all crafts.", []),
    ],
)
def test_tracks_that_count_on_are_priorities(text: str, priorities: list[str]) -> None:
    assert sections(text + "\n").get("priorities", []) == priorities


def test_a_sentence_before_several_headings_speaks_of_all_their_lists() -> None:
    text = (
        "Categories\n\nThe fund supports activities in the two categories below:\n\nBoats\n\n- Hulls\n- Masts\n\nNets\n\n- Knots\n- Dyes\n"
    )
    assert sections(text) == {"actions": ["Hulls", "Masts", "Knots", "Dyes"]}


def test_a_sentence_before_headings_ends_with_its_part() -> None:
    text = "## Work\n\nThe fund supports these activities:\n\n### Boats\n\n- Hulls\n- Masts\n\n## Advice\n\n- Be brief\n- Be early\n"
    assert sections(text) == {"actions": ["Hulls", "Masts"]}


def test_a_table_of_contents_is_no_list() -> None:
    text = """Table of contents
Eligibility Information
Proposal Preparation
Budgetary Information
Due Dates
Reviews

Eligibility Information

Any yard on the coast may apply.

Proposal Preparation

Proposals have ten pages, with drawings of every boat.

Due Dates

Proposals are due at the end of March, at the office on the quay.
"""
    assert sections(text) == {"eligibility": ["Any yard on the coast may apply."]}


def test_a_table_of_contents_needs_no_name() -> None:
    parts = ("Who can apply", "What we pay for", "Our themes", "The day it closes")
    told = "".join(f"{part}\n\nThis part says it in one sentence, long enough for all who want to know it.\n\n" for part in parts)
    assert "priorities" not in sections("\n".join(parts) + "\n\n" + told)


def test_a_lead_of_another_part_says_nothing() -> None:
    text = "Priority areas\n\n- Boats\n\nMore on these areas is in the guide.\n\nGrants\n\n- The least is USD 500\n- The most is USD 900\n"
    assert sections(text) == {"priorities": ["Boats"]}


def test_a_bold_sentence_leads_to_its_list() -> None:
    page = """<html><body><main><h1>Harbour Crafts Fund 2026: call for proposals</h1><p>Deadline: 31 March 2026</p>
    <p><b>Guilds must have fulfilled all the following requirements last year to be eligible for any of the grants below:</b></p>
    <ul><li>Ten members</li><li>Two meetings</li></ul></main></body></html>"""
    assert sections(page, "text/html") == {"eligibility": ["Ten members", "Two meetings"]}


@pytest.mark.parametrize("unit", ["Contents\nFirst part\nSecond part\n", "First part\n\nWords of it.\n\n", "Index\n"])
def test_hostile_tables_of_contents_take_no_longer(unit: str) -> None:
    assert grows_linearly(lambda text: contents_lines(outline_text(text).blocks), unit)


def test_a_page_that_is_one_form_is_read() -> None:
    fields = "".join(f'<input name="f{number}">' for number in range(12))
    lists = "<h2>Call for proposals: quays</h2><p>Deadline: 5 May 2026</p><p>Total budget: EUR 40 000</p><h2>Who can apply?</h2>"
    lists += "<ul><li>Schools</li><li>Guilds</li></ul>"
    wrapped = f'<nav><a href="/">Home</a></nav>{fields}<div>{lists}</div><footer>The town</footer>'
    page = f'<html><body><form id="page" action="/x">{wrapped}</form></body></html>'
    assert sections(page, "text/html")["eligibility"] == ["Schools", "Guilds"]
