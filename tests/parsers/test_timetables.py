"""Timetables below a heading on deadlines, whose lines are by turns a day and its step."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

ITALIAN = """Tempi e scadenze
14 apr 2026
Apertura dei termini per la presentazione delle domande
29 apr 2026
Incontro informativo in biblioteca, ore 17.00
12 mag 2026
Chiusura dei termini: le domande devono arrivare entro le ore 12.00
9 giu 2026
Pubblicazione della graduatoria"""
ENGLISH = """Deadlines
3 March 2026
Opening of the call
12 May 2026
Closing date for applications
9 June 2026
Publication of the results"""
ROUNDS = """Deadlines
3 March 2026
First round
12 May 2026
Second round
9 June 2026
Third round"""


def _days(lines: str, lead: str) -> tuple[str | None, list[tuple[str, str | None]]]:
    page = f"Bando per gli apicoltori 2026\n\n{lead}\n\n{lines}\n\nContatti\napi@comune.it"
    (item,) = parse_page(page.encode(), url="https://www.comune.it/bandi/api", content_type="text/plain")
    record = item.to_dict()
    return record["opens_on"], [(deadline["date"], deadline["time"]) for deadline in record["deadlines"]]


@pytest.mark.parametrize("markup", ["text", "html"])
def test_each_day_is_what_its_step_says(markup: str) -> None:
    lead = "Contributi fino a 2.500 euro per chi tiene le api nei prati del comune e le mostra alle scuole."
    if markup == "text":
        assert _days(ITALIAN, lead) == ("2026-04-14", [("2026-05-12", "12:00")])
        return
    heading, *lines = ITALIAN.split("\n")
    rows = "".join(f"<div><div>{day}</div><div>{step}</div></div>" for day, step in zip(lines[::2], lines[1::2], strict=True))
    body = f"<h1>Bando per gli apicoltori 2026</h1><p>{lead}</p><h2>{heading}</h2>{rows}<h2>Contatti</h2><p>api@comune.it</p>"
    (item,) = parse_page(body.encode(), url="https://www.comune.it/bandi/api")
    record = item.to_dict()
    assert (record["opens_on"], [deadline["date"] for deadline in record["deadlines"]]) == ("2026-04-14", ["2026-05-12"])


def test_a_timetable_in_english() -> None:
    assert _days(ENGLISH, "Grants of up to £2,500 for those who keep bees and show them to schools.") == (
        "2026-03-03",
        [("2026-05-12", None)],
    )


def test_rounds_are_deadlines_all_of_them() -> None:
    _, days = _days(ROUNDS, "Grants of up to £2,500 for those who keep bees and show them to schools.")
    assert [day for day, _ in days] == ["2026-03-03", "2026-05-12", "2026-06-09"]
