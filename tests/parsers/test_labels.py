"""The vocabulary: no label with two meanings, every meaning used, and labels found in the ways that pages write them."""

from __future__ import annotations

from collections import defaultdict

import pytest

from parsers.labels import LANGUAGES, entries, meaning_of, meaning_of_lead
from parsers.labels.cues import cue
from parsers.labels.run_together import split_label


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_means_two_things(language: str) -> None:
    meanings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for table, label, meaning in entries(language):
        meanings[table, label].add(meaning)
    assert {label: found for label, found in meanings.items() if len(found) > 1} == {}


def test_every_language_knows_the_parts_of_a_call() -> None:
    needed = {"reference", "deadline", "budget", "grant", "eligibility", "objectives", "actions", "contact", "opens", "rate", "duration"}
    for language in LANGUAGES:
        assert needed <= {meaning for _, _, meaning in entries(language)}, language


@pytest.mark.parametrize(
    ("label", "language", "meaning"),
    [
        ("Total budget of the call:", "en", "budget"),
        ("I Paesi ammessi sono:", "it", "countries"),
        ("Paesi membri del Fondo", "it", "countries"),
        ("Países miembros del Fondo", "es", "countries"),
        ("¿Qué países pueden participar?", "es", "countries"),
        ("Segunda convocatoria", "es", None),
        ("Tercer sector", "es", None),
        ("What can be paid for?", "en", "actions"),
        ("Priorities for this round", "en", "priorities"),
        ("Deadline for the scheme", "en", "deadline"),
        ("Length of the fellowship", "en", "duration"),
        ("Duration of the scheme", "en", None),
        ("Outcomes of the previous call", "en", None),
        ("Winners of the prize", "en", None),
        ("Frist für die Ausschreibung", "de", "deadline"),
        ("Laufzeit der Förderlinie", "de", None),
        # Questions
        ("How much can schools apply for?", "en", "grant"),
        ("How much do we pay staff?", "en", None),
        ("How much can I earn?", "en", None),
        ("Is my school eligible?", "en", "eligibility"),
        ("Can we apply for this grant?", "en", "eligibility"),
        ("Can I apply more than once?", "en", None),
        ("Can I apply if I am on a visa?", "en", None),
        ("What does the fund cover?", "en", "actions"),
        ("What does the fund not cover?", "en", "neutral"),
        ("What will you do?", "en", None),
        ("When do applications close?", "en", "deadline"),
        ("When are payments due?", "en", None),
        ("When must the report be submitted?", "en", None),
        ("Which topics are covered?", "en", "priorities"),
        ("What would we like to see?", "en", "priorities"),
        ("Bis wann müssen Anträge eingereicht werden?", "de", "deadline"),
        ("Bis wann muss das Projekt abgeschlossen sein?", "de", None),
        ("Wer kann die Prämie beantragen?", "de", "eligibility"),
        ("Wer kann mir helfen?", "de", "contact"),
        ("Wofür kann das Geld verwendet werden?", "de", "actions"),
        ("Was fördert die Stiftung nicht?", "de", "neutral"),
        ("I need to know more – eligible expenses", "en", "actions"),
        ("What you may not ask for – eligible expenses", "en", None),
        ("Section C: Eligibility information", "en", "eligibility"),
        ("What don't we support?", "en", "neutral"),
        ("What do we like to support?", "en", "actions"),
        ("Maximum total budget of a project", "en", None),
        ("Funding levels", "en", "grant"),
        ("Wer bekommt den Zuschuss?", "de", "eligibility"),
        ("Fellows may use the stipend for", "en", "actions"),
        ("You may not use the grant for", "en", "neutral"),
        ("When does the fund close?", "en", "deadline"),
        ("Topic areas", "en", "priorities"),
        ("Award term", "en", "duration"),
        ("Grants available", "en", "grant"),
        ("Total prize fund", "en", "budget"),
        ("Wie lange?", "de", "duration"),
        ("Bis wann muss der Antrag vorliegen?", "de", "deadline"),
        ("Förderung pro Person", "de", "grant"),
        ("Mittel insgesamt", "de", "budget"),
        ("Bevorzugt werden", "de", "priorities"),
        ("Sponsoring Agency", "en", "institution"),
        ("Funding quota", "en", "rate"),
        ("Length of stay", "en", "duration"),
        ("Start of the call", "en", "opens"),
        ("Full proposals", "en", "submission_link"),
        ("Referees’ letters due", "en", "other_date"),
        ("Specific objectives open", "en", "priorities"),
        ("Budget 2026", "nl", "amount"),
        ("Grants 2026", "en", None),
        ("Frühester Projektbeginn", "de", "other_date"),
        ("Ende der Bewerbungsfrist", "de", "deadline"),
        ("Dépôt jusqu'au", "fr", "deadline"),
        ("Fallo del jurado", "es", "other_date"),
        ("Importe máximo de la convocatoria", "es", "budget"),
        ("Importe máximo de la ayuda", "es", "grant"),
        ("Contributo massimo concedibile", "it", "grant"),
        ("Vooraanmelden tot", "nl", "other_date"),
        ("Sluiting aanvraagperiode", "nl", "deadline"),
        ("Budget for this round", "en", "budget"),
        ("Total funding pool", "en", "budget"),
        ("Total EU funding available", "en", "budget"),
        ("Funding maximum", "en", "grant"),
        ("Estimated Grant Value (AUD)", "en", "grant"),
        ("Maximum amount per third party", "en", "grant"),
        ("Period of performance", "en", "duration"),
        ("Duration of participation", "en", "duration"),
        ("Donor Name", "en", "institution"),
        ("GO ID", "en", "reference"),
        ("Last date of submission", "en", "deadline"),
        ("Original Closing Date for Applications", "en", "other_date"),
        ("Fund status", "en", "status"),
        ("Costs you can ask for", "en", "actions"),
        ("What can't be funded", "en", "neutral"),
        ("Priority program areas", "en", "priorities"),
        ("Administering organisation location", "en", "countries"),
        ("Place of performance", "en", "focus_countries"),
        ("Current calls", "en", "related"),
        ("Lead research organisation", "en", "implementer"),
        ("TOTAL BUDGET OF THE CALL", "en", "budget"),
        ("2.1 Eligibility criteria", "en", "eligibility"),
        ("Who can apply?", "en", "eligibility"),
        ("Who can apply for this funding?", "en", "eligibility"),
        ("Who is not eligible to apply", "en", "neutral"),
        ("EU contribution per project", "en", "grant"),
        ("Deadline (concept notes)", "en", "deadline"),
        ("Qui peut en bénéficier ?", "fr", "eligibility"),
        ('Budget total du topic "SMP-COSME-2022-SEE-01" :', "fr", "budget"),
        ("Fördersatz", "de", "rate"),
        ("Foerdergeber:", "de", "institution"),
        ("Gesamtbudget in Euro", "de", "budget"),
        ("Mindestzuwendung", "de", "grant"),
        ("Ausgeschrieben seit", "de", "opens"),
        ("Einreichung der Skizzen", "de", "deadline"),
        ("Kumulierbarkeit", "de", "neutral"),
        ("Mindestinvestition", "de", "neutral"),
        ("Wer wird gefördert?", "de", "eligibility"),
        ("¿Quién puede solicitarlo?", "es", "eligibility"),
        ("SOGGETTI BENEFICIARI", "it", "eligibility"),
        ("Contact e-mail:", "en", "contact"),
        ("Sie haben Fragen?", "de", "contact"),
        ("À qui s'adresser ?", "fr", "contact"),
        ("¿Tienes dudas?", "es", "contact"),
        ("PEC:", "it", "contact"),
        ("estimatedTotalProgramFunding", "en", "budget"),
        # How much a part matters, and fields of science or themes.
        ("Main conditions", "en", "eligibility"),
        ("Belangrijkste voorwaarden", "nl", "eligibility"),
        ("Wichtigste Voraussetzungen", "de", "eligibility"),
        ("Conditions principales", "fr", "eligibility"),
        ("Principales objetivos", "es", "objectives"),
        ("Requisiti principali", "it", "eligibility"),
        ("Najważniejsze warunki", "pl", "eligibility"),
        ("Conditions générales", "fr", None),
        # Words of Belgium, Switzerland and Québec, of the state's services and of records.
        ("Qui peut introduire une candidature ?", "fr", "eligibility"),
        ("Cet appel à projets s'adresse à", "fr", "eligibility"),
        ("Quand introduire votre demande ?", "fr", "deadline"),
        ("Fermeture de la téléprocédure", "fr", "deadline"),
        ("Ouverture de la téléprocédure", "fr", "opens"),
        ("Dates de dépôt 2027", "fr", "deadline"),
        ("Frais imputables", "fr", "actions"),
        ("Intervention maximale par partenaire", "fr", "grant"),
        ("Enveloppe dédiée", "fr", "budget"),
        ("Dans quel but ?", "fr", "objectives"),
        ("Nous ne soutenons pas", "fr", "neutral"),
        ("Communiquez avec nous", "fr", "contact"),
        ("date_cloture", "fr", "deadline"),
        ("montant_max", "fr", "grant"),
        # Titles and names look so too.
        ("Bourses 2027", "fr", None),
        ("Fermeture des bars", "fr", None),
        ("Fondation Ruche", "fr", None),
        ("Main boats", "en", None),
        ("Eligible scientific fields:", "en", "priorities"),
        ("Focal areas", "en", "priorities"),
        ("Champs disciplinaires", "fr", "priorities"),
        ("Förderfähige Fachgebiete", "de", "priorities"),
        ("Settori disciplinari", "it", "priorities"),
        ("Required fields", "en", None),
        ("Eligible areas", "en", "countries"),
        ("Our favourite boats", "en", None),
        ("Max. Zuwendung", "de", "grant"),
        ("Ayuda máx.", "es", "grant"),
        ("Importo max", "it", "grant"),
        ("Durée max.", "fr", "duration"),
        ("Max. budget", "en", None),
        ("Subsidieplafond 2026", "nl", "budget"),
        ("Plazo de solicitud 2026", "es", "deadline"),
        ("Puertos 2026", "es", None),
        ("Fecha de finalización del periodo de solicitud", "es", "deadline"),
        ("Fecha de finalización del proyecto", "es", "ends"),
        ("Contributo massimo concedibile per intervento", "it", "grant"),
        ("Conclusione dei progetti", "it", "other_date"),
        ("Termin rozpoczęcia naboru", "pl", "opens"),
        ("Dirigida a", "es", "eligibility"),
        ("", "en", None),
    ],
)
def test_a_label_is_known_however_it_is_written(label: str, language: str, meaning: str | None) -> None:
    assert meaning_of(label, language) == meaning


@pytest.mark.parametrize(
    "number",
    [
        "1. ",
        "2.1 ",
        "3 ",
        "a) ",
        "b. ",
        "iv. ",
        "II) ",
        "x) ",
        "§ 2 ",
        "§ 4a ",
        "Art. 3 - ",
        "Article 3 : ",
        "Artículo 12. ",
        "Articolo 5 – ",
        "Artículo 4º.- ",
        "Artigo 3.º ",
        "4.º ",
        "3ª - ",
        "Base 3.ª ",
        "Cláusula 7. ",
        "Cuarto.—",
        "Cuarta.- ",
        "Quinto: ",
        "SEGUNDO.– ",
        "Primer. ",
        "Terceiro – ",
    ]
    + [f"{ordinal}. " for ordinal in "Primero Segundo Tercero Cuarto Quinto Sexto Séptimo Octavo Noveno DÉCIMO".split()]
    + ["• ", "– ", "# ", "📅 ", "⏰", "▶ "],
)
def test_numbers_and_signs_before_a_label_change_nothing(number: str) -> None:
    assert meaning_of(f"{number}Total budget", "en", within=False) == "budget"


def test_the_words_nearest_to_a_list_say_what_it_is() -> None:
    lead = "In line with the priorities of the Union, the Fund shall contribute to the following specific objectives:"
    assert meaning_of_lead(lead, "en") == "objectives"


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Institution European Commission", ("Institution", "European Commission")),
        ("Date limite 20230112", ("Date limite", "20230112")),
        ("Programme thématique sur les droits", None),  # a title
        ("Program Solicitation", None),
        ("Programme | Calls | News", None),  # a menu
        ("From £10,000 to £50,000", None),
    ],
)
def test_a_label_and_its_value_run_together(line: str, parts: tuple[str, str] | None) -> None:
    assert split_label(line, "en") == parts


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("no_sum", "with a Jahresumsatz of up to EUR 50 Millionen", True),
        ("no_sum", "Grants of up to EUR 50 000", False),
        ("call_sum", "The overall indicative amount available under this Call is EUR 1", True),
        ("grant_sum", "L'aide est plafonnée à 30 000 €", True),
        ("call_word", "Förderaufruf 2026", True),
        ("call_word", "recalling", False),
    ],
)
def test_cues_stand_at_the_beginning_of_words(name: str, text: str, found: bool) -> None:
    assert (cue(name).search(text) is not None) is found
