"""Where the lists of a page begin and end: marks, lines without marks, headings in text, and second lists."""

from __future__ import annotations

import pytest

from parsers.read import parse_page
from tests.parsers.section_pages import HEAD, NOTHING, flat, sections

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
    text = "The projects are carried out up to these days:\n\n- Short projects, 30 September 2026.\n- Long projects, 31 August 2027.\n"
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


LINES = (
    "Qui peut candidater ?\nÉcoles du port\nAssociations de marins\nASBL\n\n{}\n- Le bateau a moins de dix ans.\n- Le port est ouvert.\n"
)


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Conditions d'éligibilité", 5),
        # Lines elsewhere than below a heading for those who apply are none.
        ("Documents à fournir", 3),
    ],
)
def test_lines_that_name_who_may_apply_beside_a_list_of_conditions(heading: str, found: int) -> None:
    bullets = sections(LINES.format(heading))["eligibility"]
    assert len(bullets) == found
    assert bullets[:3] == ["Écoles du port", "Associations de marins", "ASBL"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("Écoles du port\nAssociations de marins\nPME", {"eligibility": ["Écoles du port", "Associations de marins", "PME"]}),
        ("Écoles", NOTHING),  # the value of a fact
    ],
)
def test_lines_below_the_word_for_beneficiaries(lines: str, found: dict[str, list[str]]) -> None:
    assert sections(f"Bénéficiaires\n{lines}\n\nCalendrier\nLe comité se réunit en mai.\n") == found


@pytest.mark.parametrize(
    ("heading", "section"),
    [("Critères de sélection", {"eligibility": 2}), ("Critères d'exclusion", {})],
)
def test_criteria_may_say_who_may_apply(heading: str, section: dict[str, int]) -> None:
    text = f"{heading}\n\n- Être une guilde du port\n- Avoir au moins un an d'existence\n"
    assert {name: len(bullets) for name, bullets in sections(text).items()} == section


@pytest.mark.parametrize(
    ("mark", "found"),
    [("✔", ["Students of reefs", "Teachers of three years"]), ("✔\ufe0f", ["Students of reefs", "Teachers of three years"]), ("→", [])],
)
def test_icons_in_elements_of_their_own(mark: str, found: list[str]) -> None:
    rows = "".join(
        f"<div><div>{mark}</div><div>{words}</div></div>" for words in ("<strong>Students</strong> of reefs", "Teachers of three years")
    )
    page = f"<h1>Reef Fellowship</h1><p>Apply for a grant of up to 500 euro by 3 May 2031.</p><h2>Who should apply</h2>{rows}"
    (item,) = parse_page(page.encode(), url="https://reef.example/fellowship", content_type="text/html")
    bullets = [bullet.text for bullet in item.eligibility]
    assert bullets == found or (not found and mark not in bullets)


def test_ticks_in_cells_mark_nothing() -> None:
    cells = "".join(f"<tr><td>{name}</td><td>✔</td></tr>" for name in ("Travel", "Hotel"))
    page = "<h1>Reef Grant</h1><p>Apply for up to 500 euro by 3 May 2031.</p>"
    page += f"<table><tr><th>What</th><th>Paid</th></tr>{cells}</table><p>Words behind</p>"
    (item,) = parse_page(page.encode(), url="https://reef.example/grant", content_type="text/html")
    assert not item.eligibility


def test_roman_marks_without_a_blank() -> None:
    page = (
        "Reef Fund: call for proposals\n\nApply by 3 May 2031.\n\nEligibility\nTo be eligible, applicants must be:\n"
        "i. Companies of the isle;\nii. Within its bays;\niii.Majority owned;\niv. Old enough;\nv.Able to dive.\nD.When to apply?\n"
    )
    (item,) = parse_page(page.encode(), url="https://reef.example/fund", content_type="text/plain")
    assert [bullet.text for bullet in item.eligibility][2:5:2] == ["Majority owned;", "Able to dive."]


def test_what_those_who_got_a_grant_do_is_no_condition() -> None:
    page = (
        "Reef Stipend Program\n\nApply for a stipend of $500 by 3 May 2031.\n\nRequirements\n{} throughout the year:\n"
        "• Write two pages for the website\n• Take part in monthly calls\n"
    )
    for lead in ("Stipend recipients agree to do the following", "Fellows will be expected to do these things"):
        (item,) = parse_page(page.format(lead).encode(), url="https://reef.example/fund", content_type="text/plain")
        assert not item.eligibility
