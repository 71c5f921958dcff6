"""Lines that every page may have above its heading: when it was put there and by whom, what to share it with, how long it takes to read."""

from __future__ import annotations

import re

from parsers.months import month_of
from parsers.weekdays import is_weekday

_LONGEST = 120
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
# Words beside a day that say no more than that something was put there, or ends, then.
_OF_STAMPS = frozenset(
    """date datum data fecha last updated update modified published posted post online since on at by in am pm uhr um kl ore alle klo
    zuletzt aktualisiert geändert stand vom veröffentlicht eingestellt erstellt letzte änderung aktualisierung seite
    publié publiée mis mise en ligne jour le la à par dernière modification mise heure
    actualizado actualizada publicado publicada el del de las los última actualización modificación hora horas termina cierra finaliza
    pubblicato pubblicata aggiornato aggiornata il del dal ultimo aggiornamento ultima modifica scade termina chiude
    ends closes closing until endet bis fin jusqu au hasta fino al entro a share st nd rd th er
    jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic mrz okt dez gen mag giu lug set ott fév avr juil déc""".split()
)
_TO_SHARE = frozenset(
    """share sharing embed donate tweet print email mail like pin save copy link download this page facebook twitter linkedin whatsapp
    pinterest telegram xing bluesky mastodon instagram youtube rss x on via with menu search skip close
    partager tweeter imprimer envoyer cette page sur par copier lien enregistrer
    teilen drucken twittern seite empfehlen merken kopieren versenden auf per
    compartir imprimir enviar esta página en copiar enlace guardar
    condividi stampa invia questa pagina su copia salva""".split()
)
_SHARES = frozenset("share embed tweet print partager tweeter imprimer teilen drucken twittern compartir imprimir condividi stampa".split())
_TO_READ = re.compile(
    r"(?:\d+ min(?:ute[ns]?|uti|utos)?\.? (?:read|lesezeit|lesedauer|de lectura|de lecture|di lettura)"
    r"|(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|tempo di lettura)\b.{0,30})\W?",
    re.I,
)
_NOTICE = re.compile(r"(?:please note|bitte beachten|veuillez noter|merci de noter|tenga en cuenta|si prega di notare)\b", re.I)
_FRONT_PAGE = re.compile(r"(?:home ?page|página (?:de inicio|principal)|startseite|pagina iniziale|page d['’]accueil)$", re.I)
_IN_BRACKETS = re.compile(r"\[[^\[\]]*\]")


def is_stamp(text: str) -> bool:
    """Whether a line is one of those: "Zuletzt aktualisiert: 04.11.2024", "Share Embed", "3 min read", "Please note …"."""
    if _NOTICE.match(text) or _FRONT_PAGE.search(text) or _IN_BRACKETS.fullmatch(text):
        return True
    if len(text) > _LONGEST:
        return False
    words = [word.casefold() for word in _WORD.findall(text)]
    if _SHARES.intersection(words) and _TO_SHARE.issuperset(words):
        return True
    if _DIGIT.search(text) is None:
        return False
    if _TO_READ.fullmatch(text):
        return True
    return all(word in _OF_STAMPS or is_weekday(word) or month_of(word) is not None for word in words)
