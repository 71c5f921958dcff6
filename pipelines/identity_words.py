"""Words of titles that say nothing about which call it is, or nothing but which one of a series; without accents, in lower case."""

from __future__ import annotations

_STOP = (
    "a an and are as at by for from in into its of on or the to under with within via "
    "au aux dans de des du en et l la le les par pour sous sur un une d "
    "al con del el las los para por sobre y e o "
    "am an auf aus bei das dem den der die ein eine fur im in mit und von zu zum zur "
    "ai alla alle d da dal dei del della delle di gli il la le lo nel nella per sul"
)
STOP = frozenset(_STOP.split())
# What nearly every title has, or one site adds and another leaves out
_NOISE = (
    "call calls open proposal proposals application applications grant grants funding opportunity opportunities topic "
    "appel appels propositions projets projet candidature candidatures subvention subventions "
    "convocatoria convocatorias propuestas ayudas subvenciones "
    "aufruf aufrufe ausschreibung bekanntmachung forderaufruf vorschlage einreichung "
    "bando bandi avviso invito proposte programme program programm programa programma fund fonds new"
)
NOISE = frozenset(_NOISE.split())
# Digits and these tell one call of a series from the next
ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first premier premiere erster erste primera primer primo prima 1st 1er",
            "second deuxieme seconde zweiter zweite segunda segundo seconda secondo 2nd 2e",
            "third troisieme dritter dritte tercera tercer terza terzo 3rd 3e",
            "fourth quatrieme vierter vierte cuarta cuarto quarta quarto 4th",
            "fifth cinquieme funfter funfte quinta quinto 5th",
            "sixth sixieme sechster sechste sexta sexto sesta sesto 6th",
            "seventh septieme siebter siebte septima septimo settima 7th",
            "eighth huitieme achter achte octava octavo ottava 8th",
            "ninth neuvieme neunter neunte novena noveno nona 9th",
            "tenth dixieme zehnter zehnte decima decimo 10th",
        ),
        1,
    )
    for word in words.split()
}
_LASTS = "last final dernier derniere letzter letzte ultima ultimo"
LASTS = frozenset(_LASTS.split())
ROMANS = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11"}
# "Strand A", "Lot i": a letter after one of these is a number
_NUMBERED = "strand lot part phase round stage priority objective option track window axis volet axe priorite los eje"
NUMBERED = frozenset(_NUMBERED.split())
_MONTHS = (
    "january janvier januar enero gennaio",
    "february fevrier februar febrero febbraio",
    "march mars marz marzo",
    "april avril abril aprile",
    "may mai mayo maggio",
    "june juin juni junio giugno",
    "july juillet juli julio luglio",
    "august aout agosto",
    "september septembre septiembre settembre",
    "october octobre oktober octubre ottobre",
    "november novembre noviembre",
    "december decembre dezember diciembre dicembre",
    "spring printemps fruhjahr primavera",
    "summer ete sommer verano estate",
    "autumn fall automne herbst otono autunno",
    "winter hiver invierno inverno",
)
SEASONS = {word: f"season{number}" for number, words in enumerate(_MONTHS, 1) for word in words.split() if word not in {"may", "march"}}
# Short names that begin titles and references, of programmes that a page may not name otherwise
_ACRONYMS = (
    "amif isf isfp ifsp isfb bmvi cerv rec just horizon h2020 erasmus esc cef smp cosme digital life eu4h eu4health edf crea "
    "euaf i3 pppa ipa ndici ucpm emfaf esf interreg urbact eic erc msca cl1 cl2 cl3 cl4 cl5 cl6"
)
ACRONYMS = frozenset(_ACRONYMS.split())
