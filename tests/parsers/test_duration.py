"""Durations as real pages print them, and times that are no project's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.duration import find_duration, read_duration

STATED = [
    ("36 months", 36, 36),
    ("48 Months", 48, 48),
    ("24months", 24, 24),
    ("36-month", 36, 36),
    ("1 year", 12, 12),
    ("10 Jahre", 120, 120),
    ("1.5 years", 18, 18),
    ("2½ years", 30, 30),
    ("two years", 24, 24),
    ("two (2) years", 24, 24),
    ("thirty-six months", 36, 36),
    ("vingt-quatre mois", 24, 24),
    ("vierundzwanzig Monate", 24, 24),
    ("treinta y seis meses", 36, 36),
    ("veinticuatro (24) meses", 24, 24),
    ("ventiquattro mesi", 24, 24),
    ("2 years and 6 months", 30, 30),
    ("39 months from cut-off date", 39, 39),
    ("3 ans, prolongeable de 2 ans", 36, 36),
    ("36 mois (prolongation possible de 12 mois)", 36, 36),
    ("24 Monate (verlängerbar um 12 Monate)", 24, 24),
    ("8 months, plus 3 months for reporting", 8, 8),
    ("between 12 and 24 months", 12, 24),
    ("between 12 months and 24 months", 12, 24),
    ("entre 24 et 36 mois", 24, 36),
    ("de 24 à 36 mois", 24, 36),
    ("da 12 a 24 mesi", 12, 24),
    ("2 a 3 años", 24, 36),
    ("ein bis drei Jahre", 12, 36),
    ("12-24 months", 12, 24),
    ("6 months to 2 years", 6, 24),
    ("18 or 24 months", 18, 24),
    ("18, 24 or 36 months", 18, 36),
    ("minimum 12 - maximum 24 months", 12, 24),
    ("max. 24 months", None, 24),
    ("max. 12 Monate", None, 12),
    ("up to 30 months", None, 30),
    ("d'un maximum de 24 mois", None, 24),
    ("24 months or less", None, 24),
    ("at least 12 months", 12, None),
]

NO_DURATION = [
    "12 mois, puis prolongation jusqu'à 36 mois",
    "",
    "36",
    "3 weeks",
    "90 days",
    "0 months",
    "9999 months",
    "1 000 months",
    "12 months; 24 months",
    "2 years and 3 weeks",
    "two and a half years",
    "1, 5 years",
    "36 to 24 months",
    "8 months, plus 3 months",
    "H2020 months",
    "several months",
    "24% months",
]

STATED_IN_TEXT = [
    ("Grants of US$2 million to US$5 million are paid over a period of two to four years.", 24, 48),
    ("Most projects have a term of three years, but we can agree on terms of up to five years.", 36, 60),
    ("Les projets durent 12 mois, mais peuvent aller jusqu'à 24 mois.", 12, 24),
    ("Projekte laufen 24 Monate, können aber bis zu 36 Monate dauern.", 24, 36),
    ("Los proyectos duran 12 meses, pero pueden llegar hasta 18 meses.", 12, 18),
    ("The tenure of the fellowship is 24 months.", 24, 24),
    ("Le sovvenzioni arrivano fino a 400 mila dollari per progetti fino a 42 mesi.", None, 42),
    ("I progetti riguardano attività da realizzare in un arco temporale di massimo 12 mesi consecutivi.", None, 12),
    ("Apoio a projetos de investigação até 36 meses.", None, 36),
    ("Las ayudas llegan a 10.000 euros por entidad por un periodo de no más de cuatro meses.", None, 4),
    ("The planned duration of a project may not be lower than 24 months nor exceed 36 months.", 24, 36),
    ("La durée d'une action ne peut pas être inférieure à 12 mois ni excéder 30 mois.", 12, 30),
    ("I progetti devono durare al massimo 18 mesi.", None, 18),
    ("I progetti dureranno 18 mesi.", 18, 18),
    ("Winners then have 15 months to carry out their projects.", None, 15),
    ("Les lauréats disposent de 15 mois pour réaliser leur projet.", None, 15),
    ("Sie haben dann 15 Monate Zeit, um Ihr Projekt umzusetzen.", None, 15),
    ("Las entidades tendrán 15 meses para ejecutar los proyectos.", None, 15),
    ("Ai comuni restano 10 mesi di tempo per completare gli interventi.", None, 10),
    ("The project duration is 36 months or less.The project", None, 36),
    ("The planned implementation period of a project must not be less than 8 months.", 8, None),
    ("For small projects the project must not exceed 12 months.", None, 12),
    ("Die Laufzeit beträgt 10 Jahre. Einer Laufzeit von bis zu 10 Jahren", 120, 120),
    ("Un progetto dura al massimo 24 mesi; i nuovi non più di 15 mesi", None, 24),
    ("The cost of a project can come to £1.2 million and last two years.", None, 24),
    ("Projects of up to 36 months are funded.", None, 36),
    ("Projets d'une durée de 24 à 36 mois", 24, 36),
    ("Los proyectos tendrán una duración máxima de 24 meses.", None, 24),
    ("We fund a 36-month project", 36, 36),
    ("The duration of the action should be between 24 and 36 months.", 24, 36),
    ("Projects of up to 24 months are supported.", None, 24),
    ("Support can be given for a period of up to 3 calendar years.", None, 36),
    ("The grant must be spent within 12 months of the award.", None, 12),
    ("Each grant can last a maximum of four years.", None, 48),
    ("Grants are awarded for up to three years.", None, 36),
    ("Projects must be completed within 18 months.", None, 18),
    ("The maximum duration of the projects is of 1 year.", None, 12),
    ("Projects should last between 6 and 18 months.", 6, 18),
    ("The project will run over a 12-month period.", 12, 12),
    ("Projects should be 12 to 18 months long.", 12, 18),
    ("We fund one-year and two-year projects.", 12, 24),
    ("Funding is for a maximum of 36 months.", None, 36),
    ("Les projets doivent être réalisés dans un délai de 24 mois.", None, 24),
    ("Les projets, d'une durée maximale de 36 mois, débuteront en 2026.", None, 36),
    ("Le projet se déroule sur une période de 12 à 18 mois.", 12, 18),
    ("Le financement est accordé pour deux ans.", 24, 24),
    ("La durée des projets ne pourra excéder 18 mois.", None, 18),
    ("Kleine Projekte mit einer Laufzeit von sechs Monaten werden gefördert.", 6, 6),
    ("Die Projekte können bis zu drei Jahre dauern.", None, 36),
    ("Das Vorhaben muss innerhalb von 18 Monaten abgeschlossen sein.", None, 18),
    ("Gefördert wird für maximal zwei Jahre.", None, 24),
    ("Die Förderung erfolgt über einen Zeitraum von 36 Monaten.", 36, 36),
    ("Die Umsetzung erfolgt innerhalb von 12 Monaten nach Bewilligung.", None, 12),
    ("La duración del proyecto no podrá superar los 12 meses.", None, 12),
    ("El proyecto debe completarse en un plazo de 12 meses.", None, 12),
    ("El plazo de ejecución de los proyectos será de 18 meses.", 18, 18),
    ("La beca tendrá una duración de doce meses como máximo.", None, 12),
    ("I progetti devono essere conclusi entro 9 mesi dalla data di concessione.", None, 9),
    ("Il progetto dovrà avere una durata compresa tra 12 e 24 mesi.", 12, 24),
    ("Gli interventi dovranno essere realizzati entro 18 mesi.", None, 18),
    ("La durata massima dei progetti è di 24 mesi.", None, 24),
    ("Duration: 6-12 months.", 6, 12),
    ("Each project will last three years.", 36, 36),
    ("The fellowship lasts ten months.", 10, 10),
    ("Projects can run from 3 to 24 months.", 3, 24),
    ("The implementation period of the action is 30 months.", 30, 30),
    ("The planned length of the project may not exceed 36 months.", None, 36),
    ("All activities must be finished within 18 months after the signature of the contract.", None, 18),
    ("Grants are given for one year.", 12, 12),
    ("La bourse est attribuée pour une durée de dix mois.", 10, 10),
    ("Les actions devront être terminées dans les 24 mois suivant la notification.", None, 24),
    ("Die Projektlaufzeit beträgt in der Regel 24 Monate.", 24, 24),
    ("Die Vorhaben sollen eine Dauer von 12 bis 36 Monaten haben.", 12, 36),
    ("Los proyectos tendrán una duración de entre 12 y 36 meses.", 12, 36),
    ("I progetti dovranno concludersi entro 24 mesi dalla sottoscrizione della convenzione.", None, 24),
    ("Your project’s total costs must be between £100,000 and £500,000. Projects must last between 6 and 18 months.", 6, 18),
    ("We make grants of £5,000 - £20,000 for one to three years.", 12, 36),
    ("Applications are invited for funding of up to EUR 2,500 for a maximum of 12 months.", None, 12),
    ("Funding is for up to three years and will not exceed €150,000.", None, 36),
    ("Durée : 12 mois maximum", None, 12),
    ("Les projets devront avoir une durée comprise entre 12 et 36 mois.", 12, 36),
    ("Le projet devra être réalisé en 18 mois maximum.", None, 18),
    ("Die Projekte laufen maximal 24 Monate.", None, 24),
    ("Projektdauer: max. 3 Jahre", None, 36),
    ("Förderfähig sind Projekte mit einer Laufzeit zwischen 6 und 18 Monaten.", 6, 18),
    ("Die Förderdauer beträgt in der Regel zwei Jahre.", 24, 24),
    ("Financiación de entre 50.000 y 150.000 euros por proyecto durante dos años.", 24, 24),
    ("Los proyectos deberán ejecutarse en un plazo máximo de 24 meses.", None, 24),
    ("La beca tiene una duración de nueve meses.", 9, 9),
    ("I progetti dovranno avere durata massima di 18 mesi.", None, 18),
    ("Durata: da 12 a 24 mesi", 12, 24),
    ("I progetti avranno una durata tra i 18 e i 24 mesi.", 18, 24),
    ("Projects must be completed within 24 months of award.", None, 24),
]

NO_DURATION_IN_TEXT = [
    "The loan is paid over 5 years.",
    "The grant is paid within 2 months.",
    "Grants last one year, but the organisation must be more than three years old.",
    "Progetti fino a 5 anni fa esclusi.",
    "La empresa sancionada no recibirá ayudas por un periodo de tres años.",
    "El beneficiario de la ayuda debe conservar los bienes por un periodo de cinco años.",
    "Un periodo de carencia de no más de seis meses.",
    "Durée d'instruction: 3 mois",
    "Laufzeit des Kredits: 10 Jahre",
    "Duración del procedimiento: 6 meses",
    "Dauer des Verfahrens: 3 Monate",
    "Duration of the webinar: 2 months",
    "You have 2 months to complete the application.",
    "Les lauréats disposent de 3 mois pour signer la convention.",
    "Sie haben 2 Monate Zeit, um den Antrag zu stellen.",
    "Tienen 2 meses para presentar la solicitud.",
    "Avete 3 mesi di tempo per presentare il progetto.",
    "Reporting is due 3 months to complete the project file.",
    "Sie sind mit Ihrem Unternehmen seit mindestens 3 Jahren tätig.",
    "Der Abschluss ist nicht älter als 18 Monate",
    "The Fund has €4.2 billion in seven years.",
    "Applicants are told within 6 months of the deadline.",
    "A final report is due 3 months after the project.",
    "The evaluation lasts 5 months.",
    "The duration of the study is 12 months",
    "The duration of the employment contract is 12 months",
    "una trayectoria mínima de diez (10) años",
    "36 months",
    "The duration is 24 months. The duration is 36 months.",
    "Applicants must have existed for at least two years.",
    "The evaluation takes up to six months.",
    "Final reports are due within three months of the end of the project.",
    "Equipment must be kept for five years after the project.",
    "The grant agreement is signed within 3 months of the decision.",
    "The programme runs for seven years.",
    "The PhD must have been awarded within five years of the deadline.",
    "L'association doit exister depuis au moins deux ans.",
    "Le rapport final est remis dans les trois mois suivant la fin du projet.",
    "Von der Skizze bis zum Projektstart vergehen ca. sechs Monate.",
    "Das Unternehmen muss seit mindestens zwei Jahren bestehen.",
    "Die Zweckbindungsfrist beträgt fünf Jahre.",
    "La resolución se publicará en un plazo de tres meses.",
    "Las solicitudes se resolverán en el plazo de seis meses desde la publicación.",
    "La graduatoria resta valida per 24 mesi.",
    "La rendicontazione va presentata entro 3 mesi dalla conclusione del progetto.",
    "Projects may start in May and last until October.",
    "Applicants with two years of experience in projects are welcome.",
    "The foundation has funded projects for twenty years.",
    "Grants are paid in two parts over two years.",
    "Groups may apply for a grant once every two years.",
    "Successful groups cannot apply again for three years.",
    "Funded projects must keep records for six years.",
    "Awards will be made within two months.",
    "Funding decisions are announced within three months.",
    "Projects must be able to start within three months of the award.",
    "Support is available for children up to 12 years old.",
    "The project team should have worked together for at least two years.",
    "The call is open for six months.",
    "Your project must be in operation for at least 12 months before you apply.",
    "We support projects for young people between 14 and 18 years.",
    "The funding is available for two years after the end of the PhD.",
    "Projects: 6-12 months.",
    "Le rapport est remis dans un délai de six mois.",
    "Les projets réalisés dans les deux dernières années ne sont pas éligibles.",
    "Les subventions sont versées pendant trois ans.",
    "Le programme est doté de 20 millions d'euros sur cinq ans.",
    "Les jeunes de 15 à 25 ans peuvent demander une aide.",
    "Die Projekte müssen innerhalb von drei Monaten nach Bewilligung beginnen.",
    "Über den Antrag wird innerhalb von zwei Monaten entschieden.",
    "Die Mittel müssen innerhalb von zwei Monaten nach Auszahlung verwendet werden.",
    "Gefördert werden Projekte für Kinder von 6 bis 12 Jahren.",
    "Das Programm hat eine Laufzeit von sieben Jahren.",
    "La resolución del procedimiento no podrá exceder de seis meses.",
    "Las entidades deben tener una antigüedad mínima de dos años.",
    "La inversión deberá mantenerse durante tres años.",
    "Le imprese devono essere attive da almeno due anni.",
    "I beni acquistati con il contributo vanno mantenuti per cinque anni.",
    "L'esito è comunicato entro tre mesi.",
    "I progetti dovranno essere avviati entro 3 mesi dalla concessione.",
]


@pytest.mark.parametrize(("text", "low", "high"), STATED)
def test_reads_a_value(text: str, low: int | None, high: int | None) -> None:
    duration = read_duration(text)
    assert duration is not None
    assert (duration.min, duration.max) == (low, high)
    assert duration.text in text


@pytest.mark.parametrize("text", NO_DURATION)
def test_a_value_without_duration(text: str) -> None:
    assert read_duration(text) is None


@pytest.mark.parametrize(("text", "low", "high"), STATED_IN_TEXT)
def test_finds_how_long_a_project_lasts(text: str, low: int | None, high: int | None) -> None:
    duration = find_duration(text)
    assert duration is not None
    assert (duration.min, duration.max) == (low, high)
    assert duration.text in text


@pytest.mark.parametrize("text", NO_DURATION_IN_TEXT)
def test_leaves_other_times(text: str) -> None:
    assert find_duration(text) is None


UNITS = [
    ("months", 1),
    ("mois", 1),
    ("Monate", 1),
    ("meses", 1),
    ("mesi", 1),
    ("years", 12),
    ("ans", 12),
    ("Jahre", 12),
]


@given(
    st.integers(1, 50),
    st.integers(0, 50),
    st.sampled_from(UNITS),
    st.sampled_from(["{}-{} {}", "{} – {} {}", "between {} and {} {}"]),
)
def test_any_range_is_read_back(low: int, more: int, unit: tuple[str, int], form: str) -> None:
    word, months = unit
    duration = read_duration(form.format(low, low + more, word))
    expected = (low * months, (low + more) * months)
    if expected[1] > 600:
        assert duration is None
    elif more:
        assert duration is not None
        assert (duration.min, duration.max) == expected


@given(st.text(alphabet="0123456789.,½- ontwyearsmi()\n/", max_size=60))
def test_hostile_text_never_raises(text: str) -> None:
    for duration in (read_duration(text), find_duration(text)):
        assert duration is None or duration.text in text


def test_long_texts_are_no_trouble() -> None:
    assert read_duration("1" * 400_000 + " months") is None
    assert find_duration("(" * 100_000 + " months" + ")" * 100_000) is None
