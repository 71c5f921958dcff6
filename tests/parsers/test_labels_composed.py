"""Labels that are put together of common words, and those that only begin or end alike."""

from __future__ import annotations

import pytest

from parsers.labels import meaning_of

COMPOSED = {
    "related": [
        "Vous pourriez aussi être intéressé par",
        "Annonces similaires",
        "Appels à projets à venir",
        "Les autres appels à projets du moment",
        "Autres aides de la même rubrique",
        "Weitere Pressemeldungen",
        "Weitere Meldungen dieses Newsrooms",
        "Ähnliche Dienste",
        "Other Open Funds",
        "In this section",
        "You might be interested in these grants",
        "Anuncios relacionados",
        "Otros comunicados",
        "Altri annunci",
    ],
    "deadline": [
        "Date limite de l'appel à projet",
        "Date de clôture de l'AAP",
        "Limite de dépôt des dossiers",
        "Date et heure limites de soumission",
        "Échéance pour le dépôt des demandes d'aide financière",
        "Clôture de la plateforme de dépôt",
        "Application due date for proposals",
        "Data limite para submissão de candidaturas",
        "Uiterste indieningsdatum aanvragen",
        "Termin zakończenia naboru wniosków",
        "Final closing date for receipt of applications",
        "Nächste Antragsfrist für Projektanträge",
        "Abgabefrist für Bewerbungen",
        "Date butoir de dépôt des dossiers",
        "Date de fermeture des candidatures",
        "Fecha tope de postulación",
        "Fin del plazo para presentar solicitudes",
        "Termine ultimo per l'invio delle domande",
        "CHIUSURA DELLO SPORTELLO",
    ],
    "opens": [
        "Date de lancement de l'appel à projet",
        "Ouverture de l'AAP",
        "Mise en ligne de l'appel",
        "Date d'ouverture de la session",
        "Opening date for applications",
        "Application opens on",
        "Abertura das candidaturas",
        "Data rozpoczęcia naboru",
        "Start der Einreichphase",
        "Date de lancement de l'appel à projets",
        "Inicio del plazo de inscripción",
        "Data di apertura della call",
    ],
    "rate": [
        "Taux maximal d'aide publique",
        "Taux d'intervention du FEDER",
        "Maximum grant percentage",
        "EU support rate of eligible costs",
        "Maximaler Förderanteil in Prozent",
        "Taux maximum de prise en charge",
        "Intensidad máxima de la subvención",
        "Percentuale massima del contributo",
    ],
    "duration": [
        "Duração máxima dos projetos",
        "Maksymalny okres realizacji projektu",
        "Mindestlaufzeit",
        "Maximum length of projects",
        "Grant duration in months",
        "Mindestlaufzeit der Projekte",
        "Durée minimale de la bourse",
        "Duración de los proyectos en meses",
        "Durata massima in mesi",
    ],
    "reference": [
        "Référence appel à projet",
        "N° AAP",
        "Référence de l'AMI",
        "Announcement ID",
        "Competition reference number",
        "Ausschreibungskennziffer",
        "Numéro de l'aap",
        "Identificador del llamado",
    ],
}
OTHERS = [
    "Deadline for final reports",
    "Frist für den Verwendungsnachweis",
    "Frist für Widersprüche",
    "Clôture du projet",
    "Clôture des projets",
    "Date de fin des travaux",
    "Mise en ligne des résultats",
    "Référence du dossier",
    "Ouverture de crédits",
    "Plazo de resolución",
    "Plazo de justificación",
    "Fecha de inicio del proyecto",
    "Inicio de las actividades",
    "Chiusura dei lavori",
    "Avvio del progetto",
    "Length of the application",
    "Duration of the meeting",
    "Durée de vie",
    "Duración de la sesión",
    "Taux de réussite",
    "Taux d'intérêt",
    "Porcentaje de mujeres",
    "Tasso di interesse",
    "Phone number",
    "Weitere Leistungen",
    "Autres conditions",
    "Other information",
    "Appels à projets",
    # Of what, or whether the first day or the last, is not said.
    "Tasso massimo",
    "Taxa máxima",
    "Pourcentage maximum",
    "Data naboru",
    "Prazo de resposta",
    "Termin realizacji projektu",
    "Termin ogłoszenia wyników",
    "Startdatum project",
    "Início do projeto",
    "Postal code",
    "Número de plazas",
    "Codice fiscale",
]


@pytest.mark.parametrize(("label", "meaning"), [(label, meaning) for meaning, labels in COMPOSED.items() for label in labels])
def test_a_composed_label(label: str, meaning: str) -> None:
    assert meaning_of(label) == meaning


@pytest.mark.parametrize("label", OTHERS)
def test_what_only_begins_or_ends_alike(label: str) -> None:
    assert meaning_of(label) not in COMPOSED
