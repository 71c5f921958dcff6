"""How far a deadline's label reaches, and pages whose days stand in lists, tables and lines of their own."""

from __future__ import annotations

import pytest

from opencalls import parse_page

EN = (
    "Community Garden Grants 2026\n\n"
    "The Foundation for Green Cities funds community gardens. Associations can apply for grants of up to € 20,000. "
    "Call for proposals.\n\n"
)
DE = (
    "Förderaufruf Stadtgärten 2026\n\n"
    "Die Stiftung Grüne Stadt fördert Gemeinschaftsgärten mit bis zu 20.000 Euro. Anträge können gemeinnützige "
    "Vereine stellen. Wer wird gefördert, entscheidet die Jury.\n\n"
)
FR = (
    "Appel à projets Jardins partagés 2026\n\n"
    "La Fondation Villes vertes lance un appel à projets pour les jardins partagés. Les associations peuvent "
    "demander une aide de 20 000 € au plus. Budget total : 300 000 €.\n\n"
)
ES = (
    "Convocatoria Jardines 2026\n\n"
    "La Fundación Ciudades Verdes concede ayudas a asociaciones para jardines comunitarios. Cuantía máxima: 20.000 "
    "euros por proyecto. Podrán solicitar las ayudas las asociaciones.\n\n"
)
IT = (
    "Bando Giardini 2026\n\n"
    "La Fondazione Città Verdi sostiene giardini comunitari con contributi fino a 20.000 euro. Possono presentare "
    "domanda le associazioni.\n\n"
)

# name, page, opening, deadlines for applications
PAGES: list[tuple[str, str, str | None, list[str]]] = [
    (
        "a day for each kind of project",
        ES + "Presentación de solicitudes:\n- Jardines pequeños: el 30/04/2026, incluido.\n- Jardines grandes: el 30/11/2026.\n",
        None,
        ["2026-04-30", "2026-11-30"],
    ),
    (
        "no kinds but steps",
        IT + "Presentazione delle domande:\n- Incontro informativo: 9 aprile 2026\n- Graduatoria: 9 giugno 2026\n",
        None,
        [],
    ),
    (
        "a heading, then another step",
        EN + "Deadline\n\n5 May 2026\n\nResults\n\n30 June 2026\n",
        None,
        ["2026-05-05"],
    ),
    (
        "rounds that count on below one label",
        FR + "Dates de dépôt 2026\nSession 1 : 5 mai 2026\nSession 2 : 6 octobre 2026 à 12h00\n\nComité\nComité 1 : 3 juin 2026\n",
        None,
        ["2026-05-05", "2026-10-06T12:00"],
    ),
    (
        "rounds and another step",
        FR + "Dates de relève\n1ère relève : 5 mai 2026\nAudition : 9 juin 2026\n",
        None,
        ["2026-05-05"],
    ),
    (
        "a notice of intent in the label's brackets",
        FR + "Date limite (avis d'intention) : 9 mars 2026\nDate limite (demande) : 5 mai 2026\n",
        None,
        ["2026-05-05"],
    ),
    (
        "steps above their days",
        EN
        + "Key dates\n\nCall opens\n1 March 2026\nDeadline for applications\n5 May 2026, 17:00 CET\n"
        + "Notification of results\n30 June 2026\nProject start\n1 September 2026\n",
        "2026-03-01",
        ["2026-05-05T17:00"],
    ),
    (
        "steps below their days, and the deadline above them",
        EN
        + "Competition closes: 5 May 2026 5:00pm\nYou must:\n• be a charity\nDates\n1 March 2026\nCompetition opens\n5 May 2026 5:00pm\n"
        + "Competition closes\n16 June 2026 10:00am\nApplicants notified\nAsk us anything\n",
        "2026-03-01",
        ["2026-05-05T17:00"],
    ),
    (
        "a day of posting before that of opening",
        EN + "Posted Date\n8 January 2026\nOpen Date\n1 March 2026\nClosing Date\n5 May 2026\n",
        "2026-03-01",
        ["2026-05-05"],
    ),
    (
        "a deadline that has been moved, and queries",
        EN + "Original closing date: 5 April 2026\nClose Date & Time: 5 May 2026 5:00pm\nQuery deadline: 20 April 2026\n",
        None,
        ["2026-05-05T17:00"],
    ),
    (
        "labels that name other steps",
        EN + "Submission deadline: 5 May 2026\nInterviews: 10 June 2026\nDecision: 30 June 2026\n",
        None,
        ["2026-05-05"],
    ),
    (
        "a table with bars",
        EN
        + "Round | Opens | Closes | Decision\nSpring | 1 March 2026 | 5 May 2026 | 30 June 2026\n"
        + "Autumn | 1 September 2026 | 5 November 2026 | 20 December 2026\n",
        "2026-03-01",
        ["2026-05-05", "2026-11-05"],
    ),
    (
        "a table with bars, by lines",
        EN
        + "| Milestone | Date |\n|---|---|\n| Applications open | 1 March 2026 |\n| Deadline | 5 May 2026 |\n"
        + "| Results | 30 June 2026 |\n",
        "2026-03-01",
        ["2026-05-05"],
    ),
    (
        "days with what they are for",
        EN
        + "The deadlines are:\n\n"
        + "• 5 May 2026 for projects that start between 1 July 2026 and 31 December 2026\n"
        + "• 5 October 2026 for projects that start after 1 January 2027\n",
        None,
        ["2026-05-05", "2026-10-05"],
    ),
    (
        "days before their steps, in a list",
        EN
        + "Important dates for applicants:\n\n• 5 May 2026: webinar\n• 10 June 2026: submission deadline\n"
        + "• 30 July 2026: results\n",
        None,
        ["2026-06-10"],
    ),
    (
        "days of each strand, behind a sentence that announces them",
        FR
        + "Vous trouverez ci-après la date limite de dépôt des dossiers pour chaque volet :\n"
        + "- Semis : 1er février 2026, 1er juin 2026\n- Serres : 10 avril 2026\n"
        + "Dates des commissions\n- Semis : 26 mars 2026\n- Serres : 11 juin 2026\n",
        None,
        ["2026-02-01", "2026-04-10", "2026-06-01"],
    ),
    (
        "days of each session, in lines",
        FR
        + "Les dossiers sont à déposer avant les dates suivantes :\nPremière session : 10 mars 2026\nDeuxième session : 5 octobre 2026\n"
        + "Les lauréats seront connus aux dates suivantes :\nPremière session : 10 mai 2026\nDeuxième session : 5 décembre 2026\n",
        None,
        ["2026-03-10", "2026-10-05"],
    ),
    (
        "a day of publication",
        EN + "Published: 3 March 2026\n\nApplications must be submitted by 5 May.\n",
        None,
        ["2026-05-05"],
    ),
    (
        "a day of update, years ago",
        EN + "Last updated 3 March 2024\n\nApplications must be submitted by 5 May.\n",
        None,
        ["--05-05"],
    ),
    (
        "no year at all",
        EN + "Applications must be submitted by 5 May.\n",
        None,
        ["--05-05"],
    ),
    (
        "German headings",
        DE + "Antragsfrist\n\n5. Mai 2026, 12 Uhr\n\nJurysitzung\n\n30. Juni 2026\n",
        None,
        ["2026-05-05T12:00"],
    ),
    (
        "a day on the line below",
        DE + "Bewerbungen sind möglich bis zum\n\n22. März 2026\n",
        None,
        ["2026-03-22"],
    ),
    (
        "German days before their steps",
        DE
        + "Zeitplan\n\n1. März 2026: Start der Ausschreibung\n5. Mai 2026: Ende der Einreichfrist\n"
        + "30. Juni 2026: Bekanntgabe der Ergebnisse\n",
        "2026-03-01",
        ["2026-05-05"],
    ),
    (
        "a call that runs, a project that ends",
        DE + "Bis 5. Mai 2026 läuft der Aufruf. Die Projekte müssen bis 31. Dezember 2026 abgeschlossen sein.\n",
        None,
        ["2026-05-05"],
    ),
    (
        "French labels",
        FR + "Calendrier\n\nOuverture : 1er mars 2026\nClôture : 5 mai 2026 à 12h\n" + "Comité de sélection : 30 juin 2026\n",
        "2026-03-01",
        ["2026-05-05T12:00"],
    ),
    (
        "an earlier call",
        FR + "L'appel court jusqu'au 5 mai 2026. Le premier appel était ouvert du 1er mars au 5 mai 2025.\n",
        None,
        ["2026-05-05"],
    ),
    (
        "French headings",
        FR + "Date limite\n\n5 mai 2026 à minuit\n\nAnnonce des lauréats\n\n30 juin 2026\n",
        None,
        ["2026-05-05"],
    ),
    (
        "Spanish labels",
        ES + "Calendario\n\nApertura: 1 de marzo de 2026\nCierre: 5 de mayo de 2026 a las 14:00 h\n" + "Resolución: 30 de junio de 2026\n",
        "2026-03-01",
        ["2026-05-05T14:00"],
    ),
    (
        "Spanish sentences",
        ES + "La convocatoria está abierta hasta el 5 de mayo de 2026. Resultados: 30 de junio de 2026.\n",
        None,
        ["2026-05-05"],
    ),
    (
        "Italian labels",
        IT + "Apertura: 1 marzo 2026\nScadenza: 5 maggio 2026 ore 13\nGraduatoria: 30 giugno 2026\n",
        "2026-03-01",
        ["2026-05-05T13:00"],
    ),
    (
        "Italian sentences",
        IT + "Il bando resta aperto fino al 5 maggio 2026. I progetti devono concludersi entro il 31 dicembre 2026.\n",
        None,
        ["2026-05-05"],
    ),
    (
        "two stages in sentences",
        EN + "Stage 1: concept notes by 5 May 2026. Shortlisted applicants submit full proposals by 15 September 2026.\n",
        None,
        ["2026-05-05", "2026-09-15"],
    ),
    (
        "full proposals beside a label",
        EN + "Deadline: 5 May 2026\n\n" + "Full proposals of the shortlisted applicants are due on 15 September 2026.\n",
        None,
        ["2026-05-05", "2026-09-15"],
    ),
    (
        "arrows",
        EN + "Timeline\n\n• Mar 1, 2026 → Open call launch\n• May 5, 2026 → Application deadline\n" + "• Jun 30, 2026 → Results\n",
        "2026-03-01",
        ["2026-05-05"],
    ),
    (
        "a call of another year",
        EN + "The application window runs from 1 March to 5 May 2026. The last call was open from 1 March to 5 May 2024.\n",
        "2026-03-01",
        ["2026-05-05"],
    ),
    (
        "days whose order another shows",
        EN + "Closing date 05/05/2026 5:00pm\nOpening date 01/03/2026 9:00am\nAssessment 15/06/2026\n",
        "2026-03-01",
        ["2026-05-05T17:00"],
    ),
]


@pytest.mark.parametrize(("page", "opening", "deadlines"), [pytest.param(*page, id=name) for name, *page in PAGES])
def test_time_to_apply(page: str, opening: str | None, deadlines: list[str]) -> None:
    item = parse_page(page.encode(), url="https://www.example.org/grants/x", content_type="text/plain")[0].to_dict()
    found = [deadline for deadline in item["deadlines"] if deadline["kind"] not in ("intent", "question", "other")]
    days = [f"{d['date'] or d['month_day']}" + (f"T{d['time']}" if d["time"] else "") for d in found]
    assert (item["opens_on"], sorted(days)) == (opening, deadlines)
