"""Days in sentences of the smaller languages: those to apply by, and those of projects, answers, meetings and reports."""

from __future__ import annotations

import pytest

from parsers.deadlines import find_deadlines, read_deadlines

TO_APPLY = [
    ("no", "Søknaden må sendes innen 1. april 2031."),
    ("sv", "Ansökan ska ha kommit in senast den 1 april 2031."),
    ("da", "Ansøgningen skal være modtaget senest den 1. april 2031."),
    ("fi", "Hakemus on jätettävä viimeistään 1.4.2031."),
    ("pl", "Wnioski można składać do 1 kwietnia 2031 r."),
    ("cs", "Žádosti lze podávat do 1. 4. 2031."),
    ("hr", "Prijave se podnose do 1.4.2031."),
    ("ro", "Cererile se depun până la 1 aprilie 2031."),
    ("nl", "Aanvragen kunt u indienen tot 1 april 2031."),
    ("pt", "As candidaturas podem ser submetidas até 1 de abril de 2031."),
    ("ca", "Les sol·licituds es poden presentar fins a l'1 d'abril de 2031."),
]
OF_SOMETHING_ELSE = [
    ("no", "Prosjektet må være avsluttet innen 31. desember 2032."),
    ("no", "Svar kan ventes innen 15. mai 2031."),
    ("no", "Rapport sendes innen 1. mars 2033."),
    ("sv", "Projektet ska vara avslutat senast den 31 december 2032."),
    ("sv", "Informationsmöte den 12 februari 2031."),
    ("sv", "Slutrapporten lämnas senast 1 mars 2033."),
    ("da", "Projektet skal være afsluttet senest den 31. december 2032."),
    ("da", "Svar kan forventes senest 15. maj 2031."),
    ("da", "Infomøde den 12. februar 2031."),
    ("fi", "Hankkeen tulee päättyä viimeistään 31.12.2032."),
    ("fi", "Loppuraportti jätetään viimeistään 1.3.2033."),
    ("pl", "Projekt musi zakończyć się do 31 grudnia 2032 r."),
    ("pl", "Spotkanie informacyjne odbędzie się 12 lutego 2031 r."),
    ("cs", "Projekt musí být ukončen do 31. 12. 2032."),
    ("hr", "Projekt mora završiti do 31.12.2032."),
    ("hr", "Završno izvješće dostavlja se do 1.3.2033."),
    ("ro", "Sesiunea de informare are loc pe 12 februarie 2031."),
    ("nl", "Informatiebijeenkomst op 12 februari 2031."),
    ("nl", "De eindverantwoording dient u in voor 1 maart 2033."),
    ("pt", "O projeto deve terminar até 31 de dezembro de 2032."),
    ("pt", "Sessão de esclarecimento: 12 de fevereiro de 2031."),
    ("ca", "El projecte ha d'acabar abans del 31 de desembre de 2032."),
    ("ca", "La justificació s'ha de presentar fins a l'1 de març de 2033."),
    ("el", "Το έργο πρέπει να ολοκληρωθεί έως 31/12/2032."),
    ("bg", "Окончателният отчет се подава до 01.03.2033 г."),
]
_APPLICATIONS = ("single", "stage", "cut-off")


@pytest.mark.parametrize(("language", "sentence"), TO_APPLY)
def test_a_day_to_apply_by(language: str, sentence: str) -> None:
    assert [str(day.date) for day in find_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == ["2031-04-01"]


@pytest.mark.parametrize(("language", "sentence"), OF_SOMETHING_ELSE)
def test_days_of_something_else(language: str, sentence: str) -> None:
    assert [day for day in find_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == []
    assert [day for day in read_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == []
