"""The days of calls that take two things after each other, by their labels."""

from __future__ import annotations

import pytest

from parsers.labels import meaning_of
from parsers.read import parse_page

PAIRS = [
    ("Outline deadline", "Full proposal deadline"),
    ("Deadline for outlines", "Deadline for full proposals"),
    ("Pre-proposal deadline", "Full proposal deadline"),
    ("Concept note", "Full application"),
    ("Submission of concept notes", "Submission of full proposals"),
    ("Preliminary application due", "Full application due"),
    ("Stage 1 deadline", "Stage 2 deadline"),
    ("Skizzenfrist", "Antragsfrist"),
    ("Frist für Projektskizzen", "Frist für Vollanträge"),
    ("Einreichung der Skizzen", "Einreichung der Vollanträge"),
    ("Date limite de dépôt des pré-propositions", "Date limite de dépôt des propositions complètes"),
    ("Étape 1 – date limite", "Étape 2 – date limite"),
    ("Pré-projet", "Dossier complet"),
    ("Pré-proposition ", "Propositions de recherche "),
    ("Plazo de la primera fase", "Plazo de la segunda fase"),
    ("Scadenza prima fase", "Scadenza seconda fase"),
]


def _deadlines(*lines: str) -> list[tuple[str, str]]:
    facts = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<h1>Hive Fund: call for applications 2026</h1><p>Apply for a grant for the hives of schools.</p>{facts}"
    (item,) = parse_page(page.encode())
    return [(deadline["date"][5:], deadline["kind"]) for deadline in item.to_dict()["deadlines"]]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_both_stages_are_read(first: str, second: str) -> None:
    assert _deadlines(f"{first}: 2026-03-01", f"{second}: 2026-05-05") == [("03-01", "stage"), ("05-05", "stage")]


@pytest.mark.parametrize("label", ["Letter of intent deadline", "Expression of interest deadline", "Marques d'intérêt", "Avis d'intention"])
def test_a_letter_of_intent_is_no_application(label: str) -> None:
    assert _deadlines("Application deadline: 5 May 2026", f"{label}: 1 March 2026") == [("05-05", "single"), ("03-01", "intent")]
    assert _deadlines(f"{label}: 1 March 2026") == []


@pytest.mark.parametrize(
    "label",
    ["Phase 1", "Outline", "Concept note template", "Stage 2 budget", "Full proposal", "Erste Phase", "Notes conceptuelles", "Prima fase"],
)
def test_what_is_no_label_of_a_day(label: str) -> None:
    assert meaning_of(label) != "deadline"


def test_the_phases_of_a_project_are_no_deadlines() -> None:
    assert _deadlines("Deadline: 5 May 2026", "Phase 1: 1 March 2027", "Phase 2: 1 May 2027") == [("05-05", "single")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Deadline for receipt of letters of intent", "Deadline for receipt of full proposals"),
        ("Deadline for pre-proposals", "Deadline for full proposals"),
        ("Deadline for the submission of EoI", "Deadline for the submission of application forms (AF)"),
        ("Date limite de dépôt des pré-propositions", "Date limite de dépôt des dossiers complets"),
        ("Frist für die Einreichung der Projektskizzen", "Frist für die Einreichung der Vollanträge"),
    ],
)
def test_a_timetable_completes_the_day_of_the_first_stage(first: str, second: str) -> None:
    found = _deadlines("Deadline: 1 March 2026", f"1 March 2026 (3 p.m.): {first}", f"5 May 2026 (3 p.m.): {second}")
    assert ("05-05", "stage") in found


def test_a_later_day_of_something_else_completes_nothing() -> None:
    found = _deadlines("Deadline: 1 March 2026", "1 March 2026: Deadline for letters of intent", "5 May 2026: Deadline for reports")
    assert "05-05" not in [day for day, _ in found]
