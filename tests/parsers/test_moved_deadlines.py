"""Deadlines that were moved: the new day is the only one, and the old one is no opening."""

from __future__ import annotations

import pytest

from parsers.read import parse_page

MOVED = [
    "Deadline extended from 20 April 2026 to 5 May 2026.",
    "The deadline was extended from 20 April 2026 to 5 May 2026.",
    "Deadline: extended from 20 April 2026 to 5 May 2026",
    "Deadline moved from 20 April 2026 to 5 May 2026",
    "Deadline: 20 April 2026, now 5 May 2026",
    "Deadline: 5 May 2026 (was 20 April 2026)",
    "The original deadline of 20 April 2026 has been moved to 5 May 2026.",
    "The call, which was to close on 20 April 2026, now closes on 5 May 2026.",
    "Frist verlängert vom 20. April 2026 auf den 5. Mai 2026",
    "Antragsfrist: verlängert bis 5. Mai 2026 (bisher 20. April 2026)",
    "Date limite reportée du 20 avril 2026 au 5 mai 2026",
    "La date limite initialement fixée au 20 avril 2026 est reportée au 5 mai 2026.",
    "Plazo ampliado del 20 de abril de 2026 al 5 de mayo de 2026",
    "El plazo, que terminaba el 20 de abril de 2026, se amplía hasta el 5 de mayo de 2026.",
    "Scadenza prorogata dal 20 aprile 2026 al 5 maggio 2026",
    "The Board moves the closing date, originally announced as 20 April 2026, to Tuesday, 5 May 2026.",
    "Die Einreichungsfrist, die zunächst auf den 20. April 2026 festgesetzt war, wird bis Dienstag, den 5. Mai 2026 verlängert.",
    "La date limite, initialement fixée au 20 avril 2026, est reportée au 5 mai 2026 à midi.",
    "Sista dagen, som från början var den 20 april 2026, flyttas till den 5 maj 2026.",
    "Please note the deadline in the flyer (20 April 2026) is wrong. The closing date is 5 May 2026.",
]


def _days(text: str) -> tuple[list[str], str | None]:
    page = f"<h1>Hive Fund: call for applications 2026</h1><p>Apply for a grant for the hives of schools.</p><p>{text}</p>"
    (item,) = parse_page(page.encode())
    fields = item.to_dict()
    return [deadline["date"] for deadline in fields["deadlines"]], fields["opens_on"]


@pytest.mark.parametrize("text", MOVED)
def test_the_new_day_counts_alone(text: str) -> None:
    assert _days(text) == (["2026-05-05"], None)


def test_a_window_and_two_days_to_apply_by_stay_what_they_are() -> None:
    assert _days("Applications are open from 20 April 2026 to 5 May 2026.") == (["2026-05-05"], "2026-04-20")
    assert _days("Plazo ampliado: 20/04/2026 - 05/05/2026") == (["2026-05-05"], "2026-04-20")
    assert _days("Deadlines: 20 April 2026 and 5 May 2026") == (["2026-04-20", "2026-05-05"], None)
    assert _days("The project may be moved from 20 April 2026 to 5 May 2026.") == ([], None)
