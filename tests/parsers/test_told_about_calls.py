"""Pages that tell of calls and state none: decisions, audits, guides, digests, and pages that only name one."""

from __future__ import annotations

import pytest

from opencalls import parse_page
from parsers.read import read_closely


def _kinds(text: str, url: str = "https://hive.example/about/bees") -> list[str]:
    return [item.kind for item in parse_page(text.encode(), url=url, content_type="text/plain")]


TOLD = [
    "# 2nd call for projects: first decisions of the Monitoring Committee\n\nThe 203 applications submitted on 31 May are examined. "
    "The committee found eight of them ineligible. The others are examined until October.\n",
    "# Winning grants: nine truths about proposal writing\n\nApply for a grant early. Funders have priorities of up to $ 5,000.\n",
    "# Managing the ministry's grant giving\n\nThe ministry gave grants of up to £ 50,000 to 300 schools. Applicants waited.\n",
    "# Informe de fiscalización de las subvenciones a apicultores\n\nEl tribunal examinó ayudas de hasta 20.000 euros.\n",
    "# El Gobierno aprueba varias subvenciones por más de un millón\n\nLas ayudas, de hasta 30.000 euros, son para asociaciones.\n",
    "# Apicoltori: bando regionale, richieste superiori alle risorse\n\nSi è chiuso il bando. A disposizione 1,5 milioni di euro.\n",
    "# N°07 - Vote des subventions aux associations pour 2008\n\nLe conseil vote 1 500 485 € de subventions aux associations.\n",
    "# Appel à candidatures - Chargé(e) de mission ruchers\n\nLe programme finance des projets. Candidatures avant le 3 mai 2026.\n",
    "# Bold and new: the Hive Board announces its 2026 Research Grant awards\n\nThe Board announced some $ 33 million to support "
    "the top 4% of the grant applications. Research grants are given for bold projects of up to three years.\n",
    "# Las Colmenas resuelve las ayudas de 2026 y apoya 96 proyectos\n\nReciben apoyo 96 proyectos, con 3.150.000 euros en total.\n",
    "# Subvention, appel à projets : quelles différences ?\n\nUn appel à projets comporte des dates limites et finance de 30 % à 80 % "
    "des dépenses.\n",
    "# Community Grant Program\n\nThe council is ready to decide. Applications closed in January, with fifteen grant applications "
    "received. The program supports projects with grants of up to $ 2500.\n",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_tells_of_calls_is_none(text: str) -> None:
    assert _kinds(text) == []


def test_the_address_says_it_as_well() -> None:
    text = "MANTUA – 426,800 euro go to associations. Grants of up to 40,000 euro are given to projects for bees.\n"
    assert _kinds(text, "https://news.example/council-ready-to-distribute-community-grants/") == []


def test_days_with_other_words_between_them_are_of_several_calls() -> None:
    cards = "".join(
        f"{name} fund\n\nThe {name} fund supports schools that keep {name} colonies in their gardens, with grants for tools.\n\n"
        f"Closing date: {day} March 2026\n\n"
        for day, name in enumerate(("bee", "wasp", "ant", "moth"), 3)
    )
    assert _kinds(f"Tips from our grants office\n\n{cards}") == []


def test_stages_with_words_between_them_are_of_one_call() -> None:
    text = (
        "# Call for proposals: Hive Grants 2026\n\nThe foundation gives grants of up to € 5,000 for bees.\n\n"
        "Deadline of stage 1: 3 March 2026\n\nIn the first stage a short outline of the project is handed in by every applicant.\n\n"
        "Deadline of stage 2: 3 May 2026\n\nIn the second stage the full application is handed in by those who were invited.\n\n"
        "Deadline of stage 3: 3 July 2026\n"
    )
    assert _kinds(text) == ["call"]


def test_a_page_that_only_names_a_call_gives_nothing() -> None:
    text = "# Seed money for bees\n\nOur call for proposals is prepared. Apply for a grant then, and read the call of last year.\n"
    reading = read_closely(text.encode(), url="https://hive.example/grants/bees", content_type="text/plain")
    assert reading.items == []
    assert "states nothing" in reading.reason


def test_one_term_is_enough() -> None:
    text = "# Call for proposals: Hive Grants\n\nApply for a grant of up to € 5,000.\n"
    assert _kinds(text, "https://hive.example/grants/bees") != []


def test_a_sentence_that_tells_how_to_apply_is_no_title_of_a_guide() -> None:
    text = (
        "Left for the regular projects, a total of 6 758 319 €, will be on offer. For the first priority 2,67 million euros are set "
        "aside, for the second priority 2,01 million euros and for the third priority 2,03 million euros.\n\n"
        "The call for proposals has two phases. The first phase will be open from August 27th to October 15th. The second phase will be "
        "open from January 8th to March 12th 2019. Which hives are chosen should be decided in May or June 2019.\n\n"
        "Guidelines and application pack of the call can be found here. Beside them, the manual says in general how to apply.\n"
    )
    assert _kinds(text, "https://news.example/news/2018/9/hives-deadline-15-10-2018/") == ["call"]


def test_grants_below_the_name_of_an_event_are_grants() -> None:
    text = (
        "Hive Conference 2026\n\nGrants\n\nA small number of AUD $1000 travel grants will be available to support attendance. "
        "We will give priority to:\n\n- early career researchers\n- people outside of the city\n\n"
        "Students can apply for the travel grant by 3 May 2026.\n"
    )
    assert _kinds(text, "https://hives.example/2026/grants/") == ["call"]
