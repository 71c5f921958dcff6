"""Names of fields → the label that a page would print for them: "closing_date" and "closingDate" are "closing date"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from parsers.labels import LANGUAGES, entries, meaning_of
from parsers.structured.shapes import generic, names

_CAMEL = re.compile(r"(?<=[a-zäöü0-9])(?=[A-ZÄÖÜ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)")
_SPACE = re.compile(r"^\w{1,12}[:$](?=\w)")  # "dc:title", "gsx$deadline"
_LINKS = frozenset(
    "of the de la le les des du d l del el los las do da dos das di della dello delle degli dei der die das van den het".split()
)
_MAX_PARTS = 4
_LONGEST = 160
_LEAST = 7  # of letters that run together: shorter ones may be one word
# Whose name it is or in which form it stands changes nothing of what these are; of others a "description" is another thing.
_NAMED = frozenset(["institution", "programme", "implementer"])
_FORMED = frozenset(["title", "reference", "status", *_NAMED])
_CURRENCIES = {"euro": "EUR", "euros": "EUR", "pounds": "GBP"}


@lru_cache(maxsize=4096)
def label_of(name: str) -> str:
    """The label that the vocabulary knows, or else the words of the name."""
    words = words_of(name)
    if len(words) > _LONGEST:
        return words
    known = names().get(name) or _known(words) or _known_in_part(words) or _known_in_part(_bare(words)) or _contact(words)
    return known or (_run_together().get(_bare(words)) if len(words) >= _LEAST else None) or words


def words_of(name: str) -> str:
    """The words of a name, small and apart."""
    return _CAMEL.sub(" ", re.sub(r"[_\-.\s]+", " ", _SPACE.sub("", name))).strip().casefold()


@lru_cache(maxsize=4096)
def unit_of(name: str) -> str | None:
    """What the values of a field are counted in by its name: "budget_eur", "durationMonths"."""
    last = words_of(name).rpartition(" ")[2]
    if last in generic("months"):
        return "months"
    return _CURRENCIES.get(last, last.upper()) if " " in words_of(name) and last in generic("money") else None


def _known(words: str) -> str | None:
    return names().get(words) or _by_bare_words().get(_bare(words)) or (words if meaning_of(words, within=False) else None)


def _known_in_part(words: str, depth: int = 0) -> str | None:
    """The label behind what systems add to it: the language ("title_en"), the thing that the field is of ("schemeName"), a form or unit."""
    first, _, rest = words.partition(" ")
    head, _, last = words.rpartition(" ")
    if not head or depth > _MAX_PARTS:
        return None
    if (last in LANGUAGES or last in generic("tongue")) and (known := _known(head)):
        return known
    if first in generic("thing") and rest not in generic("key") and (known := _known(rest) or _known_in_part(rest, depth + 1)):
        return known
    if last in generic("thing") and (known := _known(head)):
        return known
    if last in generic("named") and (known := _known(head) or _known_in_part(head, depth + 1)) and meaning_of(known) in _NAMED:
        return known
    if (last in generic("form") or last in generic("months") or unit_of(words)) and (
        known := _known(head) or _known_in_part(head, depth + 1)
    ):
        return None if meaning_of(known) in _FORMED else known
    full = " ".join(generic_words().get(word, word) for word in words.split(" "))
    return None if full == words else _known(full) or _known_in_part(full, depth + 1)


def _contact(words: str) -> str | None:
    """A way to reach somebody who can be asked, not somebody who keeps the record: "agency_email_address", "grantorPhone"."""
    told = [word for word in words.split(" ") if word not in ("address", "number", "adresse", "nummer")]
    if len(told) < 2 or told[0] in generic("keeper"):
        return None
    return next((label for label, kind in (("Contact", "mail"), ("Phone", "phone")) if told[-1] in generic(kind)), None)


@cache
def generic_words() -> dict[str, str]:
    """Words that names of fields shorten, in full."""
    pairs = (pair.partition("=") for pair in generic("shortened"))
    return {short: full for short, _, full in pairs}


def _bare(label: str) -> str:
    """A label as names of fields write it: without accents and the small words between: "data de publicação" is "data publicacao"."""
    letters = unicodedata.normalize("NFKD", label.replace("ß", "ss"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(word for word in re.split(r"[\s'’]+", plain) if word not in _LINKS)


@cache
def _by_bare_words() -> dict[str, str]:
    """The labels of the vocabulary by their bare words."""
    labels = [label for language in LANGUAGES for table, label, _ in entries(language) if table == "whole"]
    return {_bare(label): label for label in reversed(labels)} | {_bare(name): label for name, label in names().items()}


@cache
def _run_together() -> dict[str, str]:
    """The labels of several words without their blanks: "closingdate"."""
    return {bare.replace(" ", ""): label for bare, label in _by_bare_words().items() if " " in bare}
