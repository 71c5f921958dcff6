"""Days in sentences of the smaller languages: those to apply by, and those of projects, answers, meetings and reports."""

from __future__ import annotations

import pytest

from parsers.deadlines import find_deadlines, find_opening, read_deadlines

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
    ("fi", "Haku päättyy 1.4.2031 klo 15."),
    ("fi", "Tukea voi hakea 1.4.2031 saakka."),
    ("fi", "Hakulomakkeet on palautettava 1.4.2031 mennessä."),
    ("fi", "Apurahahaku on avoinna 1.4.2031 asti."),
    ("hu", "A pályázatokat 2031. április 1-ig lehet feltölteni."),
    ("hu", "A kérelmeket 2031. április 1. napjáig kell beküldeni."),
    ("hu", "Jelentkezni 2031. április 1-én éjfélig lehet."),
    (None, "A pályázatok beadásának határideje: 2031. április 1."),
    ("et", "Taotluse saab esitada kuni 1. aprillini 2031."),
    ("et", "Taotlused tuleb saata 1. aprilliks 2031."),
    ("et", "Taotlusvoor sulgub 1. aprillil 2031."),
    ("lt", "Paraiškas galima siųsti iki 2031 m. balandžio 1 d. 15 val."),
    ("lt", "Galutinis paraiškų terminas – 2031 m. balandžio 1 d."),
    ("lt", "Kvietimas galioja iki 2031 m. balandžio 1 d."),
    ("lv", "Pieteikumus var iesūtīt līdz 2031. gada 1. aprīlim."),
    ("lv", "Projektu iesniegšanas termiņš ir 2031. gada 1. aprīlis."),
    ("sl", "Vloge morajo prispeti najpozneje do 1. aprila 2031."),
    ("sl", "Prijavni rok se izteče 1. aprila 2031."),
    ("sl", "Razpis je odprt do vključno 1. aprila 2031."),
    ("hr", "Prijave se šalju zaključno s 1. travnjem 2031."),
    ("sr", "Пријаве се шаљу најкасније до 1. априла 2031. године."),
    ("sr", "Јавни позив траје до 1. априла 2031. године."),
    ("uk", "Заявки надсилайте до 1 квітня 2031 року."),
    ("uk", "Дедлайн подання заявок: 1 квітня 2031, 18:00"),
    ("sk", "Žiadosti je potrebné doručiť do 1. apríla 2031."),
    ("cs", "Lhůta pro podání žádosti končí 1. dubna 2031."),
    ("bg", "Кандидатури се приемат до 1 април 2031 г."),
    ("el", "Η προθεσμία υποβολής λήγει την 1 Απριλίου 2031 και ώρα 14:00."),
    ("is", "Umsóknarfrestur rennur út 1. apríl 2031."),
    ("nl", "Inschrijven kan tot en met 1 april 2031."),
]
WINDOWS = [
    ("fi", "Haku alkaa 3.3.2031 ja päättyy 1.4.2031."),
    ("hu", "Pályázni 2031. március 3. és 2031. április 1. között lehet."),
    ("hu", "A kérelmek 2031. március 3-tól 2031. április 1-ig nyújthatók be."),
    ("et", "Taotlusi võetakse vastu 3. märtsist kuni 1. aprillini 2031."),
    ("et", "Taotlusvoor on avatud 03.03.2031–01.04.2031."),
    ("lt", "Paraiškos priimamos nuo 2031 m. kovo 3 d. iki 2031 m. balandžio 1 d."),
    ("lv", "Pieteikumus pieņem no 2031. gada 3. marta līdz 2031. gada 1. aprīlim."),
    ("sl", "Vloge se sprejemajo od 3. marca do 1. aprila 2031."),
    ("sr", "Конкурс је отворен од 3. марта до 1. априла 2031. године."),
    ("uk", "Прийом заявок триває з 3 березня до 1 квітня 2031 року."),
    ("el", "Η υποβολή ξεκινά στις 3 Μαρτίου 2031 και λήγει στις 1 Απριλίου 2031."),
    ("no", "Utlysningen åpner 3. mars 2031 og stenger 1. april 2031."),
    ("da", "Der kan søges fra den 3. marts til den 1. april 2031."),
    ("cs", "Lhůta pro podání žádostí začíná 3. března 2031 a končí 1. dubna 2031."),
    ("nl", "De regeling is open van 3 maart 2031 tot en met 1 april 2031."),
    ("hr", "Zahtjevi se podnose od 3. ožujka 2031. do iskorištenja sredstava, a najkasnije do 1. travnja 2031."),
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
    ("fi", "Selvitys avustuksen käytöstä on annettava 31.1.2033 mennessä."),
    ("fi", "Päätökset lähetetään hakijoille viimeistään 15.5.2031."),
    ("hu", "A beszámolót 2033. január 31-ig kell megküldeni."),
    ("hu", "A projekt megvalósításának végső határideje 2032. december 31."),
    ("hu", "A döntés határideje 2031. május 15."),
    ("hu", "A pályázatokat 2031. április 1-ig lehetett benyújtani."),
    ("et", "Lõpparuanne tuleb esitada 31. jaanuariks 2033."),
    ("et", "Projekt peab lõppema hiljemalt 31. detsembril 2032."),
    ("lt", "Ataskaita pateikiama iki 2033 m. sausio 31 d."),
    ("lt", "Projektas turi būti įgyvendintas iki 2032 m. gruodžio 31 d."),
    ("lv", "Pārskats jāiesniedz līdz 2033. gada 31. janvārim."),
    ("lv", "Projekta īstenošanas termiņš ir 2032. gada 31. decembris."),
    ("sl", "Odpiranje vlog bo 3. aprila 2031."),
    ("sl", "Projekt mora biti zaključen do 31. decembra 2032."),
    ("sr", "Рок за реализацију пројекта је 31. децембар 2032. године."),
    ("sr", "Пријаве су се подносиле до 1. априла 2031. године."),
    ("sr", "Извештај се доставља до 31. јануара 2033. године."),
    ("uk", "Звіт подається до 31 січня 2033 року."),
    ("uk", "Проєкт має бути завершено до 31 грудня 2032 року."),
    ("sk", "Vyúčtovanie dotácie sa predkladá do 31. januára 2033."),
    ("el", "Τα αποτελέσματα θα ανακοινωθούν έως τις 30 Ιουνίου 2031."),
    ("da", "Regnskabet skal indsendes senest den 31. januar 2033."),
]
_APPLICATIONS = ("single", "stage", "cut-off")


@pytest.mark.parametrize(("language", "sentence"), TO_APPLY)
def test_a_day_to_apply_by(language: str | None, sentence: str) -> None:
    assert [str(day.date) for day in find_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == ["2031-04-01"]


@pytest.mark.parametrize(("language", "sentence"), WINDOWS)
def test_days_between_which_one_may_apply(language: str, sentence: str) -> None:
    opening = find_opening(sentence, language=language)
    assert opening and opening.iso == "2031-03-03"
    assert [str(day.date) for day in find_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == ["2031-04-01"]


@pytest.mark.parametrize(("language", "sentence"), OF_SOMETHING_ELSE)
def test_days_of_something_else(language: str, sentence: str) -> None:
    assert [day for day in find_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == []
    assert [day for day in read_deadlines(sentence, language=language) if day.kind in _APPLICATIONS] == []
