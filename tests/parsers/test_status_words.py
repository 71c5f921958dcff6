"""The status that a page states on a line of its own."""

from __future__ import annotations

import pytest

from parsers.read import make_context
from parsers.status import find_status
from parsers.text_outline import outline_text


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Closed", "closed"),
        ("The grants call is now closed.", "closed"),
        ("The application window has closed", "closed"),
        ("Closed for applications", "closed"),
        ("NOTE: The keepers of the Hive Fund are not currently accepting applications. The bees rest.", "closed"),
        ("We are no longer accepting proposals at this time.", "closed"),
        ("Appel à projets clos", "closed"),
        ("Les candidatures sont closes", "closed"),
        ("Die Bewerbungsphase ist beendet.", "closed"),
        ("Die Antragstellung ist derzeit nicht möglich.", "closed"),
        ("Convocatoria cerrada", "closed"),
        ("Plazo finalizado", "closed"),
        ("Bando chiuso", "closed"),
        ("Avviso scaduto", "closed"),
        ("Applications Open", "open"),
        ("Now open for applications", "open"),
        ("Convocatoria abierta", "open"),
        ("Candidatures ouvertes", "open"),
        ("Bando aperto", "open"),
        ("Late applications are no longer accepted.", None),
        ("We are not accepting applications from individuals.", None),
        ("We are no longer accepting applications by post.", None),
        ("No se aceptan solicitudes presentadas fuera de plazo.", None),
        ("Open call for hives", None),
        ("A closed consortium may apply", None),
        ("Applications are open to all keepers of bees.", None),
        ("Applications open\n3 May 2026", None),
        ("Closed\n\nNow open", None),
    ],
)
def test_status_lines(line: str, status: str | None) -> None:
    assert (
        find_status(make_context(outline_text(f"Hives and meadows\n\n{line}\n\nThe grant pays for hives and for meadows."), None)) == status
    )


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The current cycle is closed.", "closed"),
        ("This scheme is now closed", "closed"),
        ("This competition is no longer open. Search for others.", "closed"),
        ("Die Ausschreibung ist leider nicht mehr offen.", "closed"),
        ("La convocatoria ya no está abierta.", "closed"),
        ("Il bando non è più aperto.", "closed"),
        ("As candidaturas já não estão abertas.", "closed"),
        ("De subsidieregeling is niet langer open.", "closed"),
        ("The second and final call for proposals for 2026 is now open.", "open"),
        ("The third round of the hive fund is now open.", "open"),
        ("The first call is now closed.", None),
        ("The shop is no longer open on Mondays.", None),
        ("If the competition is no longer open, write to us.", None),
        ("Every call for proposals for 2026 is now open.", None),
        ("As of 2025 we are not currently accepting further grant applications.", "closed"),
        ("Application expired", "closed"),
        ("Applications for the 2026 awards are now closed.", "closed"),
        ("The deadline has passed and the fund is now closed to new applications.", "closed"),
        ("The call has ended.", "closed"),
        ("Our small grants programme is currently closed for applications.", "closed"),
        ("This opportunity has expired.", "closed"),
        ("Proposals are no longer accepted.", "closed"),
        ("The application window has now closed.", "closed"),
        ("L’appel à projets est désormais clos.", "closed"),
        ("Cet appel est clôturé.", "closed"),
        ("Les candidatures sont closes.", "closed"),
        ("Le guichet n'est plus ouvert.", "closed"),
        ("Il n’est plus possible de déposer une demande.", "closed"),
        ("La campagne 2024 est terminée.", "closed"),
        ("Die Ausschreibung ist abgeschlossen.", "closed"),
        ("Derzeit können keine Anträge gestellt werden.", "closed"),
        ("Es werden keine weiteren Anträge mehr angenommen.", "closed"),
        ("Die Antragsfrist ist abgelaufen.", "closed"),
        ("Eine Antragstellung ist nicht mehr möglich.", "closed"),
        ("La convocatoria está cerrada.", "closed"),
        ("El plazo de presentación de solicitudes ha finalizado.", "closed"),
        ("Plazo cerrado", "closed"),
        ("Ya no se admiten solicitudes.", "closed"),
        ("Il bando è chiuso.", "closed"),
        ("I termini sono scaduti.", "closed"),
        ("Lo sportello è attualmente chiuso.", "closed"),
        ("Non è più possibile presentare domanda.", "closed"),
        ("As candidaturas estão encerradas.", "closed"),
        ("Inscrições encerradas", "closed"),
        ("Convocatòria tancada", "closed"),
        ("El termini de presentació ha finalitzat.", "closed"),
        ("De regeling is gesloten.", "closed"),
        ("Aanvragen is niet meer mogelijk.", "closed"),
        ("Nabór został zakończony.", "closed"),
        ("Utlysningen är stängd.", "closed"),
        ("Apelul este închis.", "closed"),
        ("Applications are now open!", "open"),
        ("The fund is currently open for applications.", "open"),
        ("We are currently accepting applications.", "open"),
        ("L'appel à projets est actuellement ouvert.", "open"),
        ("La convocatoria está ahora abierta.", "open"),
        ("Il bando è ora aperto.", "open"),
        ("As inscrições estão abertas.", "open"),
        ("Trwa nabór wniosków.", "open"),
        ("Abriram as candidaturas para o último concurso.", "open"),
        ("The call is not yet open.", "forthcoming"),
        ("Opening soon", "forthcoming"),
        ("Applications will open soon.", "forthcoming"),
        ("Bando di prossima pubblicazione", "forthcoming"),
        ("Die Ausschreibung startet in Kürze.", "forthcoming"),
        ("Once the call is closed, all applicants hear from us.", None),
        ("The call closes on 3 May.", None),
        ("The first round is closed.", None),
        ("The previous round has closed, apply for the next.", None),
        ("Round 1 is closed; round 2 opens in May.", None),
        ("Applications are closed to overseas students.", None),
        ("The programme is open to all.", None),
        ("The call is closed when the money is spent.", None),
        ("If the deadline has passed, write to us.", None),
        ("Projects must have ended before the call.", None),
        ("Applications received after the deadline has passed are not read.", None),
        ("A closed consortium may apply.", None),
        ("Lorsque l'appel est clos, le jury se réunit.", None),
        ("Après la clôture, le dossier est clos.", None),
        ("Sobald die Ausschreibung abgeschlossen ist, prüft die Jury.", None),
        ("Nach Ablauf der Frist werden keine Anträge mehr angenommen.", None),
        ("Una vez cerrada la convocatoria, no se admiten cambios.", None),
        ("Las solicitudes presentadas una vez que el plazo ha finalizado no se admiten.", None),
        ("Chiuso il bando, la commissione valuta le domande.", None),
        ("Progetti conclusi prima del bando", None),
        ("The project is completed and the grant is over two years.", None),
        ("The grant is over £5,000.", None),
        ("The programme is over 20 years old.", None),
        ("The award is over and above other income.", None),
        ("Le programme est fermé aux particuliers.", None),
        ("domande chiuse in busta", None),
        ("The window has closed shutters", None),
        ("Our office is closed on Fridays.", None),
        ("The programme has ended up helping many.", None),
        ("The call is closed. The next call is not yet open.", "closed"),
        ("Applications are now open. The deadline has passed.", None),
    ],
)
def test_sentences_that_state_it(sentence: str, status: str | None) -> None:
    """Anywhere on the page, not in its first lines alone."""
    filler = "\n\n".join(f"Hives of the kind number {number} stand in the meadow and give honey." for number in range(20))
    assert find_status(make_context(outline_text(f"Hives and meadows\n\n{filler}\n\nNews of the bees. {sentence}"), None)) == status


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Hives for schools (Closed)", "closed"),
        ("OPEN: Hives for schools 2026", "open"),
        ("CERRADA - Ayudas a las colmenas", "closed"),
        ("Bando colmene [scaduto]", "closed"),
        ("Aide aux ruches – clôturé", "closed"),
        ("Open: science for everybody", None),
        ("Open call: hives for schools", None),
        ("Hives (honey)", None),
    ],
)
def test_marks_in_the_title(title: str, status: str | None) -> None:
    assert find_status(make_context(outline_text(f"{title}\n\nThe grant pays for hives and for meadows that give honey."), None)) == status
