"""Sums that neither a call has nor a grant gets, and values beside labels that nobody knows; with their look-alikes that count."""

from __future__ import annotations

import pytest

from parsers.items import Call
from parsers.read import parse_page
from parsers.reference import find_references
from tests.parsers.test_sums_in_sentences import read

SMALL_GRANTS_ARE_TREATED = [
    "Grants under £1,000 are paid at once.",
    "Awards below €5,000 need no report.",
    "Grants of less than £5,000 are decided by officers.",
    "The panel meets monthly. Grants below £2,500 do not go to the panel.",
    "Les subventions inférieures à 5 000 € sont versées en une fois.",
    "Zuwendungen unter 5.000 Euro werden in einer Summe ausgezahlt.",
    "Las ayudas inferiores a 3.000 € se abonan de una vez.",
    "I contributi inferiori a 5.000 euro sono erogati in un'unica soluzione.",
]
SMALL_GRANTS_ARE_GIVEN = [
    ("We offer grants under £5,000.", 5000),
    ("Grants under £5,000 are available to small groups.", 5000),
    ("Grants of less than £5,000 will normally be awarded within a month.", 5000),
    ("Grants of less than £500 for travel to schools.", 500),
    ("Zuschüsse unter 5.000 Euro werden jederzeit vergeben.", 5000),
    ("Les aides inférieures à 5 000 € sont accordées toute l'année.", 5000),
]
LABELS_OF_SOMETHING_ELSE = (
    "Turnover of the applicant",
    "Revenue of the applicant",
    "Salary of the director",
    "Cost of one workshop",
    "Fee for the venue",
)
LABELS_OF_OTHER_BUDGETS = (
    "Budget of the municipality",
    "Budget used",
    "Remaining budget",
    "Enveloppe consommée",
    "Presupuesto ejecutado",
    "Gesamtbudget des Projekts",
    "Bénéfices répartis en 2023",
)
LABELS_OF_OTHER_DAYS = (
    "Date de fin du projet",
    "Date de clôture du projet",
    "Date limite des travaux",
    "Date limite d'engagement",
    "Date de clôture des comptes",
    "Date limite de recours",
    "Date de fin de l'exposition",
    "Closing date of the survey",
    "Closing date of the exhibition",
    "Closing date of the project",
    "Deadline for votes",
    "Deadline for partner search",
    "Fecha límite de pago",
    "Fecha de cierre del ejercicio",
    "Scadenza del progetto",
    "Scadenza dei pagamenti",
    "Termine per i ricorsi",
    "Chiusura della mostra",
    "Frist für Beschwerden",
    "Frist zur Umsetzung",
    "Stichtag der Berechnung",
)
LABELS_OF_DEADLINES = (
    "Date limite de dépôt",
    "Date limite pour postuler",
    "Date limite d'envoi des dossiers",
    "Date de fin de l'appel à projets",
    "Clôture de la session",
    "Deadline for schools",
    "Deadline for round 2",
    "Deadline for nominations",
    "Closing date for entries",
    "Deadline for project proposals",
    "Fecha de cierre de la convocatoria",
    "Fin del plazo de presentación",
    "Scadenza del bando",
    "Chiusura dello sportello",
    "Frist für Anträge",
    "Ende der Antragsfrist",
    "Stichtag",
)
LABELS_OF_GRANTS = ("Small grants", "Each school receives")


@pytest.mark.parametrize("text", SMALL_GRANTS_ARE_TREATED)
def test_how_small_grants_are_dealt_with_is_no_ceiling(text: str) -> None:
    assert read(text) == {}


@pytest.mark.parametrize(("text", "most"), SMALL_GRANTS_ARE_GIVEN)
def test_grants_below_a_sum_that_are_to_be_had(text: str, most: int) -> None:
    assert read(text) == {"grant": (None, most)}


def _call(fact: str) -> Call:
    page = f"<h1>Hive Fund: call for applications 2026</h1><p>Apply for a grant for bee projects of schools.</p>{fact}"
    (call,) = parse_page(page.encode())
    assert isinstance(call, Call)
    return call


def _amounts(fact: str) -> list[tuple[str, int]]:
    return [(amount.scope, int(amount.max or 0)) for amount in _call(fact).amounts]


@pytest.mark.parametrize("label", LABELS_OF_SOMETHING_ELSE)
def test_a_sum_beside_a_label_that_nobody_knows_is_what_the_label_says(label: str) -> None:
    for value in ("max. €50,000", "€50,000"):
        assert _amounts(f"<table><tr><th>{label}</th><td>{value}</td></tr></table>") == [], value
        assert _amounts(f"<dl><dt>{label}</dt><dd>{value}</dd></dl>") == [], value
    assert _amounts(f"<p>{label}: max. €50,000</p>") == []


@pytest.mark.parametrize("label", LABELS_OF_GRANTS)
def test_a_label_that_nobody_knows_may_say_that_it_is_given(label: str) -> None:
    assert _amounts(f"<dl><dt>{label}</dt><dd>up to €50,000</dd></dl>") == [("grant", 50_000)]


@pytest.mark.parametrize(
    ("label", "value", "reference"),
    [
        ("Room", "B-2026-12", None),
        ("Invoice number", "INV-2026-12", None),
        ("Topic of the portal", "HORIZON-CL5-2026-D3-01-02", "HORIZON-CL5-2026-D3-01-02"),
    ],
)
def test_a_code_beside_a_label_that_nobody_knows_is_a_reference_where_the_label_speaks_of_a_call(
    label: str, value: str, reference: str | None
) -> None:
    assert _call(f"<dl><dt>{label}</dt><dd>{value}</dd></dl>").reference == reference


@pytest.mark.parametrize("label", LABELS_OF_OTHER_BUDGETS)
def test_a_budget_of_somebody_else_or_a_part_of_one_is_no_total(label: str) -> None:
    assert _amounts(f"<dl><dt>{label}</dt><dd>€500,000</dd></dl>") == []
    assert _amounts(f"<p>{label}: €500,000</p>") == []


@pytest.mark.parametrize(("label", "rate"), [("Funding rate", 50), ("Funding rate last year", None), ("Success funding rate", None)])
def test_a_rate_of_another_call_is_not_this_ones(label: str, rate: int | None) -> None:
    found = _call(f"<dl><dt>{label}</dt><dd>50%</dd></dl>").funding_rate
    assert (found and found.max) == rate


def _days_to_apply_by(label: str) -> list[str]:
    day = "3. März 2026" if label.startswith(("Frist", "Ende", "Stichtag")) else "2026-03-03"
    facts = (f"<dl><dt>{label}</dt><dd>{day}</dd></dl>", f"<p>{label}: {day}</p>")
    return [str(d.date) for fact in facts for d in _call(fact).deadlines if d.kind == "single"]


@pytest.mark.parametrize("label", LABELS_OF_OTHER_DAYS)
def test_a_day_by_which_something_else_ends_is_no_deadline(label: str) -> None:
    assert _days_to_apply_by(label) == []


@pytest.mark.parametrize("label", LABELS_OF_DEADLINES)
def test_a_day_by_which_one_applies_is_a_deadline(label: str) -> None:
    assert _days_to_apply_by(label) == ["2026-03-03", "2026-03-03"]


@pytest.mark.parametrize("label", ["Apertura del plazo", "Beginn der Einreichfrist", "Apertura termini"])
def test_when_the_time_to_apply_begins_is_not_when_it_ends(label: str) -> None:
    call = _call(f"<dl><dt>{label}</dt><dd>2026-03-03</dd></dl>")
    assert (str(call.opens_on), call.deadlines) == ("2026-03-03", ())


def test_bounds_for_two_kinds_of_applicants_are_one_range() -> None:
    bounds = "".join(
        f"<p>For {who}:</p><ul><li>Minimum amount: € {least}</li><li>Maximum amount: € {most}</li></ul>"
        for who, least, most in (("clubs", "4,000", "12,000"), ("towns", "5,000", "10,000"))
    )
    call = _call(f"<h2>Size of grants</h2><p>Any grant must fall between these amounts:</p>{bounds}")
    assert [(a.scope, a.min, a.max) for a in call.amounts] == [("grant", 4_000, 12_000)]


def test_the_least_that_is_given_is_no_total() -> None:
    assert _amounts("<h2>Total allocation</h2><p>See the text.</p><ul><li>Minimum > 1,000,000 euro.</li></ul>") == []


def test_a_reference_that_goes_on_is_known_in_part_only() -> None:
    assert find_references("Apel PR/NE/2026/3/RSO2.7/1 pentru stupi") == []


def test_the_least_and_the_most_in_romanian_are_one_range() -> None:
    facts = [("Valoarea minimă a grantului", "50.000 euro"), ("Valoarea maximă a grantului", "200.000 euro")]
    call = _call("".join(f"<dl><dt>{label}</dt><dd>{value}</dd></dl>" for label, value in facts))
    assert [(a.scope, a.min, a.max) for a in call.amounts] == [("grant", 50_000, 200_000)]


@pytest.mark.parametrize("recipient", ["sub-project", "third party", "recipient"])
def test_a_ceiling_for_each_recipient_of_a_cascade_is_a_grant(recipient: str) -> None:
    assert _amounts(f"<p>Up to €60,000 per {recipient} (lump sum)</p>") == [("grant", 60_000)]


def test_ceilings_for_several_kinds_are_one_range() -> None:
    line = "<p>Grant amount: up to €1,200 (Europe), up to €2,000 (overseas)</p>"
    assert _amounts(line) == [("grant", 2_000)]
    heading = "<h2>How much can schools apply for?</h2><p>Strand 1: up to €1,500</p><p>Strand 2: up to €10,000 for travel</p>"
    assert _amounts(heading) == [("grant", 10_000)]


def test_what_third_parties_get_is_no_grant_where_grants_are_stated() -> None:
    text = (
        "<ul><li>minimum amount: EUR 200 000</li><li>maximum amount: EUR 900 000</li></ul>"
        "<p>Financial support to third parties: at most EUR 60 000 per third party may be awarded.</p>"
    )
    page = f"<h1>Call for quays 2027</h1><h2>Size of grants</h2>{text}<p>Deadline: 3 May 2027</p>"
    (call,) = parse_page(page.encode(), url="https://www.example.org/x")
    assert isinstance(call, Call)
    assert [(amount.scope, amount.min, amount.max) for amount in call.amounts] == [("grant", 200_000, 900_000)]


def test_a_label_on_the_next_line_ends_a_line_that_a_short_word_ends() -> None:
    text = (
        "Subsidie Groene Daken 2026\nAanvraagperiode: 1 maart 2026, 9.00 uur tot en met 30 april 2026, 17.00 uur\n"
        "Budget: € 1.500.000\nSubsidiebedrag: maximaal € 25.000 per aanvraag\n"
    )
    (call,) = parse_page(text.encode(), url="https://www.example.org/x", content_type="text/plain")
    assert isinstance(call, Call)
    assert [(amount.scope, amount.max) for amount in call.amounts] == [("call", 1_500_000), ("grant", 25_000)]


def test_the_least_and_the_most_below_labels_of_their_own_are_one_range() -> None:
    text = (
        "Small Harbours Call 2026\nDeadline\n20 March 2026\nBudget\n€7,000,000\nMin Grant Amount\n€400,000\nMax Grant Amount\n€900,000\n"
        "Expected Number of Grants\n9\n"
    )
    (call,) = parse_page(text.encode(), url="https://www.example.org/x", content_type="text/plain")
    assert isinstance(call, Call)
    assert [(a.scope, a.min, a.max) for a in call.amounts] == [("call", 7_000_000, 7_000_000), ("grant", 400_000, 900_000)]


def test_sentences_below_the_label_of_a_programme_are_no_name() -> None:
    said = "Ten projects will be funded in all. Each gets at most EUR 50 000 over three years."
    page = "<h1>Call for hive research 2026</h1><p>Deadline: 5 May 2026</p><p>Funding programme: {}</p>"
    assert [item.to_dict()["programme"] for item in parse_page(page.format(said).encode())] == [None]
    (item,) = parse_page(page.format("Hives for Towns and Villages of the Lower Danube Region").encode())
    assert item.to_dict()["programme"] is not None
