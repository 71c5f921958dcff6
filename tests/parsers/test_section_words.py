"""What the items of a list, counted lines and tables of contents say of themselves."""

from __future__ import annotations

import pytest

from parsers.contents import contents_lines
from parsers.text_outline import outline_text
from tests.parsers.linear import grows_linearly
from tests.parsers.section_pages import sections


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
        # Questions as headings.
        ("Who is this bursary for?\n- Schools on the coast\n- Charities", "eligibility", 2),
        ("Wer kann vorgeschlagen werden?\n- Vereine\n- Einzelpersonen", "eligibility", 2),
        ("¿A quién se dirige la convocatoria?\n- Ayuntamientos\n- Asociaciones", "eligibility", 2),
        ("What will the grant pay for?\n- New nets\n- Courses in knots", "actions", 2),
        ("What do we want to achieve?\n- strengthen local clubs\n- help young people", "objectives", 2),
        ("Quel est le but de l'appel ?\n- renforcer les clubs\n- aider les jeunes", "objectives", 2),
        ("Who will assess my application?\n- Alpha team\n- Beta team", None, 0),
        ("¿Quién evalúa?\n- Equipo alfa\n- Equipo beta", None, 0),
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
        ("Contents\n\nTrack 1: Boats .......... 5\n\nTrack 2: Nets .......... 7\n\nThe end.", []),
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
