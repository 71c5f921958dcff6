"""Rates, durations and days in questions and in words that bound them, with the look-alikes that say nothing (None)."""

from __future__ import annotations

import pytest
from sentences import facts

from opencalls import parse_page
from parsers.deadlines import find_deadlines
from parsers.duration import find_duration
from parsers.labels import meaning_of
from parsers.rate import find_rate

Bounds = tuple[int | None, int | None] | None

QUESTIONS: list[tuple[str, str | None]] = [
    ("How long can my project last?", "duration"),
    ("How long are projects funded for?", "duration"),
    ("What is the maximum length of a project?", "duration"),
    ("Quelle est la durée maximale du projet ?", "duration"),
    ("Pendant combien de temps le projet peut-il être financé ?", "duration"),
    ("Wie lange darf ein Vorhaben dauern?", "duration"),
    ("¿Cuánto puede durar el proyecto?", "duration"),
    ("Quanto possono durare i progetti?", "duration"),
    ("Hoe lang mag een project duren?", "duration"),
    ("How long does the decision on a grant take?", None),
    ("How long must my organisation have existed?", None),
    ("Wie lange dauert die Entscheidung über die Förderung?", None),
    ("Combien de temps dure l'instruction de la demande d'aide ?", None),
    ("How much of the costs will you cover?", "rate"),
    ("What percentage of the costs can be funded?", "rate"),
    ("Quel est le taux de l'aide ?", "rate"),
    ("Quelle part des dépenses est prise en charge ?", "rate"),
    ("Wie hoch ist die Förderquote?", "rate"),
    ("¿Qué porcentaje de los gastos se subvenciona?", "rate"),
    ("Quale percentuale delle spese è finanziata?", "rate"),
]


@pytest.mark.parametrize(("question", "meaning"), QUESTIONS)
def test_a_question_asks_for_a_rate_or_a_duration(question: str, meaning: str | None) -> None:
    found = meaning_of(question)
    assert found == meaning if meaning else found not in ("rate", "duration")


@pytest.mark.parametrize(
    "question",
    ["How much of the project costs must I fund myself?", "How much of the budget can be paid for overheads?"],
)
def test_a_question_for_another_share_asks_for_no_rate(question: str) -> None:
    assert meaning_of(question) != "rate"


def test_the_answer_follows_its_question() -> None:
    page = """Harbour Light Fund: call for proposals

How long can my project last?

Up to 18 months.

How much of the costs will you cover?

Up to 60%.

When do I need to apply by?

Friday 12 June 2026 at 4pm
"""
    [item] = parse_page(page.encode(), url="https://www.example.org/calls/light", content_type="text/plain")
    assert item.kind == "call"
    assert item.duration_months and (item.duration_months.min, item.duration_months.max) == (None, 18)
    assert item.funding_rate and (item.funding_rate.min, item.funding_rate.max) == (None, 60)
    assert [(str(day.date), day.time) for day in item.deadlines] == [("2026-06-12", "16:00")]


DURATIONS: list[tuple[str, Bounds]] = [
    ("I progetti dovranno avviarsi entro il 1° ottobre 2026 e durare al massimo 18 mesi.", (None, 18)),
    ("I lavori terminano entro 18 mesi dalla concessione.", (None, 18)),
    ("The project must not last longer than 36 months.", (None, 36)),
    ("Projekten får inte pågå längre än tre år.", (None, 36)),
    ("Projekt może trwać nie dłużej niż 24 miesiące.", (None, 24)),
    ("Een project mag maximaal drie jaar duren.", (None, 36)),
    ("Les projets soutenus ne pourront excéder deux ans.", (None, 24)),
    ("No project may run beyond 30 months.", (None, 30)),
    ("Projekte dürfen 24 Monate nicht überschreiten.", (None, 24)),
    ("Die Umsetzung darf höchstens 18 Monate in Anspruch nehmen.", (None, 18)),
    ("Bursaries must be used within 12 months.", (None, 12)),
    ("Projects longer than three years are not funded.", None),
    ("Ces projets ne pourront pas dépasser trois ans.", None),
    ("The review process lasts about four months.", None),
    ("Die Bearbeitung dauert etwa drei Monate.", None),
    ("Die Entscheidung dauert sechs Monate.", None),
    ("Le traitement de la demande dure environ deux mois.", None),
    ("La tramitación dura tres meses.", None),
    ("L'istruttoria dura tre mesi.", None),
    ("De lening heeft een looptijd van tien jaar.", None),
]


@pytest.mark.parametrize(("text", "wanted"), DURATIONS)
def test_the_time_a_project_may_not_pass(text: str, wanted: Bounds) -> None:
    found = find_duration(text)
    assert (found and (found.min, found.max)) == wanted


RATES: list[tuple[str, Bounds]] = [
    ("Taux d'intervention maximal : 70 % des dépenses HT", (None, 70)),
    ("Maksymalny poziom dofinansowania wynosi 80% kosztów kwalifikowalnych.", (None, 80)),
    ("Die maximale Förderquote beträgt 45 %.", (None, 45)),
    ("El porcentaje máximo de ayuda será del 50 %.", (None, 50)),
    ("Up to ten grants are made. The funding rate is 70%.", (70, 70)),
    ("We can meet up to 75% of the cost of your project.", (None, 75)),
    ("Large companies can claim up to 40% of their eligible costs.", (None, 40)),
    ("Wir übernehmen bis zu 70 % Ihrer Projektkosten.", (None, 70)),
    ("Nous finançons au maximum la moitié du budget du projet.", (None, 50)),
    ("La Région finance 40 % des dépenses.", (40, 40)),
    ("De provincie vergoedt 40% van de kosten.", (40, 40)),
    ("You can get a discount of up to 50% on energy costs.", None),
    ("Partners have to meet 25% of the costs.", None),
    ("You can claim up to 15% of direct costs for overheads.", None),
]


@pytest.mark.parametrize(("text", "wanted"), RATES)
def test_the_share_that_is_met(text: str, wanted: Bounds) -> None:
    rate = find_rate(text)
    assert (rate and (rate.min, rate.max)) == wanted


KINDS: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Letters of intent are due by 15 January 2026, full applications are due by 16 March 2026.",
        [("2026-01-15", "intent"), ("2026-03-16", "single")],
    ),
    (
        "Notices of intent will be due on March 5, 2026, and full proposals on May 7, 2026.",
        [("2026-03-05", "intent"), ("2026-05-07", "single")],
    ),
    (
        "Projektskizzen sind bis zum 16. Februar 2026 einzureichen, förmliche Förderanträge bis zum 18. Mai 2026.",
        [("2026-02-16", "stage"), ("2026-05-18", "stage")],
    ),
    (
        "Dépôt des dossiers avant le 15 mars 2026 ou avant le 15 septembre 2026.",
        [("2026-03-15", "cut-off"), ("2026-09-15", "cut-off")],
    ),
    ("Questions are due by 12 February 2026.", [("2026-02-12", "question")]),
    ("Receipts must be submitted by 15 December 2026.", []),
    ("Los justificantes se entregarán antes del 30 de enero de 2027.", []),
]


@pytest.mark.parametrize(("text", "wanted"), KINDS)
def test_what_is_due_on_each_day(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(str(day.date), day.kind) for day in find_deadlines(text)] == wanted


SENTENCES: list[tuple[str, str, str | None, list[str]]] = [
    ("We will start taking applications from 12 January 2026.", "en", "2026-01-12", []),
    ("The last date on which we can accept applications is 21 August 2026.", "en", None, ["2026-08-21"]),
    ("The last date on which you can spend the grant is 21 August 2026.", "en", None, []),
    ("Anträge sind zum 2. Februar 2026 einzureichen.", "de", None, ["2026-02-02"]),
    ("Die Anträge werden zum 1. Juni 2026 an die Jury weitergeleitet.", "de", None, []),
    ("Les propositions sont à adresser pour le 28 février 2026 dernier délai.", "fr", None, ["2026-02-28"]),
    ("Ansökan ska vara inskickad senast den 9 april 2026 klockan 15.00.", "sv", None, ["2026-04-09T15:00"]),
]


@pytest.mark.parametrize(("text", "language", "opening", "deadlines"), SENTENCES)
def test_days_to_apply(text: str, language: str, opening: str | None, deadlines: list[str]) -> None:
    assert facts(text, language) == (opening, deadlines)
