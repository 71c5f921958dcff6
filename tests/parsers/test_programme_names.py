"""The programme that a sentence says the money is from; nothing where it speaks of rules, of other money or of several."""

from __future__ import annotations

import pytest

from parsers.programme_names import find_named_programme
from parsers.read import make_context
from parsers.text_outline import outline_text

NAMED = [
    ("The project is financed by the European Union under the Internal Security Fund 2021-2027.", "Internal Security Fund 2021-2027"),
    ("The pilot boats are supported by the European Union within the Coast Programme (CP – BLUE).", "Coast Programme (CP – BLUE)"),
    ("The call is funded under the Horizon Europe Programme.", "Horizon Europe"),
    ("It has received funding from the European Union’s Horizon Europe research and innovation programme.", "Horizon Europe"),
    ("Die Mittel kommen aus dem Programm Interreg Donauraum 2021-2027 und vom Land.", "Interreg Donauraum 2021-2027"),
    ("L'appel est lancé dans le cadre du programme Interreg France-Suisse 2021-2027.", "Interreg France-Suisse 2021-2027"),
    ("Le projet est soutenu dans le cadre d'Erasmus+.", "Erasmus+"),
    ("Le programme MAREE aide les ports. Les règles du programme MAREE valent pour tous.", "MAREE"),
    ("Las ayudas se financian con cargo al Programa Costa FEDER 2021-2027.", "Programa Costa FEDER 2021-2027"),
    ("Le risorse sono a valere sul Programma Regionale Marche FESR 2021-2027.", "Programma Regionale Marche FESR 2021-2027"),
    (
        "L'avviso è finanziato nell'ambito del Piano Nazionale di Difesa e Costa (PNDC), Linea 6.",
        "Piano Nazionale di Difesa e Costa (PNDC)",
    ),
    ("Der Aufruf für kleine Häfen läuft; Interreg Obersee-Moor hat 3 Mio. Euro.", "Interreg Obersee-Moor"),
    ("Le programme de coopération Interreg Littoral soutient les ports. Interreg Littoral ouvre en mai.", "Interreg Littoral"),
    ("Il suit le programme Interreg Littoral. Il vise les ports.", "Interreg Littoral"),
    ("El programa Interreg Costa-Isla (POCIS) 2021-2027 abre su sexta convocatoria.", "Interreg Costa-Isla (POCIS) 2021-2027"),
    ("Fördervoraussetzung im Interreg VI A Programm ist ein Partner; der Interreg VI-Ausschuss entscheidet.", "Interreg VI A"),
    ("It asks ports to apply for grants under its “Young Harbours Initiative.”", "Young Harbours Initiative"),
    (
        "This topic is part of the European Harbour, Coast and Islands Fund (EHCIF) Programme.",
        "European Harbour, Coast and Islands Fund (EHCIF)",
    ),
]
NOT_NAMED = [
    "The Interreg Joint Secretariat answers questions. Interreg Projects may not apply.",
    "Interreg Littoral and Interreg Upper Valley both have open calls.",
    "Projects that already have money from Interreg Littoral may not apply.",
    "Partners from countries associated to the Horizon Europe Programme may apply.",
    "Entities established in countries eligible under Horizon Europe may apply.",
    "Projects already funded under the Creative Europe Programme may not apply.",
    "The costs may not be paid from other grants under the Creative Europe Programme.",
    "Students enrolled in the PhD Programme of the University may apply under the Fellowship Programme.",
    "Der Aufruf erfolgt im Programm Forschung für die Zukunft.",
    "Una parte de las ayudas se carga al Fondo Europeo de Desarrollo Regional 2021-2027.",
    "L'appel relève du programme Interreg France-Suisse 2021-2027 et du programme Europe Créative.",
    "Le programme MAREE aide les ports.",
]


def named(text: str) -> str | None:
    found = find_named_programme(make_context(outline_text(f"Help for ports\n\n{text}"), None))
    return found[0] if found else None


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_sentence_names_the_programme(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", NOT_NAMED)
def test_a_sentence_names_none(text: str) -> None:
    assert named(text) is None
