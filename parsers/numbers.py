"""Numbers as pages print them: `1.931,00` and `1,931.00`, `9'945'528.00`, `60 000,50`, and small ones in words.

The number's own shape says what its points and commas mean; a shape that nobody means, such as `150 00`, gives nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

SPACES = " \u00a0\u2007\u2008\u2009\u200a\u202f"
APOSTROPHES = "'’‘ʼ´"
# "1 652 138, 39 EUR": what follows is no number of its own.
CUT_OFF = re.compile(r"\d[ .\u00a0]\d{3},\s\Z")
# One separator between digits: a maximal run, judged as a whole, so that no misprint is read by its tail.
NUMBER = rf"[0-9]+(?:[.,{APOSTROPHES}{SPACES}][0-9]+)*"

# What a decimal mark is beside a word such as "million": "point" in English, "comma" on the continent, "unknown"
# for "M" and "Mio.".
Scaled = Literal["point", "comma", "unknown"]

_LONGEST = 32
_PLAIN = re.compile(r"0|[1-9][0-9]{0,14}")
_ONE_MARK = re.compile(r"(0|[1-9][0-9]{0,14})([.,])([0-9]{1,8})")
_GROUPS = re.compile(r"([1-9][0-9]{0,2}(?:([ '.,])[0-9]{3})(?:\2[0-9]{3}){0,4})(?:(?!\2)[.,]([0-9]{1,2}))?")
# Latin America: an apostrophe for the millions, a point or a comma for the thousands.
_MILLIONS_APART = re.compile(r"([1-9][0-9]{0,2}'[0-9]{3}([.,])[0-9]{3})(?:(?!\2)[.,]([0-9]{1,2}))?")
# India: two digits a group above the thousands, "25,00,000".
_LAKHS = re.compile(r"([1-9][0-9]?(?:,[0-9]{2}){1,3},[0-9]{3})(?:(?!,)[.,]([0-9]{1,2}))?")
_SAME = str.maketrans({**dict.fromkeys(SPACES, " "), **dict.fromkeys(APOSTROPHES, "'")})
_NOT_DIGITS = re.compile(r"[^0-9]")


def read_number(raw: str, scaled: Scaled | None = None) -> Decimal | None:
    """The number that its separators make: groups of three are thousands, one or two digits at the end are decimals.

    `scaled` tells that "million" or the like follows, and how its language writes decimals. None for a misprint and
    where the shape is ambiguous.
    """
    if len(raw) > _LONGEST:
        return None
    text = raw.translate(_SAME)
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if match := _ONE_MARK.fullmatch(text):
        return _read_one_mark(match, scaled)
    match = _GROUPS.fullmatch(text) or _MILLIONS_APART.fullmatch(text) or _LAKHS.fullmatch(text)
    if match is None:
        return None
    decimals = match[match.re.groups]
    return Decimal(f"{_NOT_DIGITS.sub('', match[1])}.{decimals}") if decimals else Decimal(_NOT_DIGITS.sub("", match[1]))


def _read_one_mark(match: re.Match[str], scaled: Scaled | None) -> Decimal | None:
    whole, mark, tail = match.groups()
    decimal, thousands = Decimal(f"{whole}.{tail}"), Decimal(whole + tail)
    if len(tail) < 3:
        return decimal
    if scaled is None:
        return thousands if len(tail) == 3 and len(whole) <= 3 and whole != "0" else None
    if len(tail) > 3 or whole == "0":
        return decimal
    if scaled == "point":
        return decimal if mark == "." else None
    if scaled == "comma":
        return decimal if mark == "," else thousands
    return None


def is_in_lakhs(raw: str) -> bool:
    """Whether it is grouped as in India, `25,00,000`: a misprint beside another country's currency."""
    return _LAKHS.fullmatch(raw) is not None


def has_three_after_one_mark(raw: str) -> bool:
    """Whether `1.125` stands alone: thousands beside a currency, but maybe decimals beside "million"."""
    match = _ONE_MARK.fullmatch(raw)
    return match is not None and len(match[3]) == 3


def trim(value: Decimal) -> Decimal:
    """Without empty decimals: 1500000.0 is 1500000, 454415.40 stays."""
    whole = value.to_integral_value()
    return whole if whole == value else value


# --- in words ---------------------------------------------------------------------------------------------------------

# Without words that are others in another language: Danish "to" and "et", Swedish "en".
_UP_TO_TWENTY = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    "de": "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove venti",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte",
    "nl": "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig",
    "pl": "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "sv": "ett två tre fyra fem sex sju åtta nio tio",
    "cs": "jeden dva tři čtyři pět šest sedm osm devět deset",
    "ro": "un doi trei patru cinci șase șapte opt nouă zece",
}
_OTHERS = {
    **dict.fromkeys(("une", "eine", "einem", "einen", "einer", "eines", "uno", "una", "uma", "een", "jeden", "jedno"), 1),
    **dict.fromkeys(("duas", "dwie", "dvě", "două"), 2),
    **dict.fromkeys(("dieciseis", "dezesseis"), 16),
    **dict(zip(("tre", "fire", "fem", "seks", "syv", "otte"), range(3, 9), strict=True)),
    **dict.fromkeys(("thirty", "trente", "dreißig", "dreissig", "treinta", "trenta", "trinta", "dertig", "trettio"), 30),
    **dict.fromkeys(("forty", "quarante", "vierzig", "cuarenta", "quaranta", "quarenta", "veertig", "fyrtio"), 40),
    **dict.fromkeys(("fifty", "cinquante", "fünfzig", "cincuenta", "cinquanta", "cinquenta", "vijftig", "femtio"), 50),
    **dict.fromkeys(("sixty", "soixante", "sechzig", "sesenta", "sessanta", "sessenta", "zestig", "sextio"), 60),
    **dict.fromkeys(("seventy", "siebzig", "setenta", "settanta"), 70),
    **dict.fromkeys(("eighty", "achtzig", "ochenta", "ottanta", "oitenta"), 80),
    **dict.fromkeys(("ninety", "neunzig", "noventa", "novanta"), 90),
}
_GERMAN_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_ITALIAN_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90}
_VEINTI = "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"


def _make_words() -> dict[str, int]:
    words = {word: value for row in _UP_TO_TWENTY.values() for value, word in enumerate(row.split(), 1)} | _OTHERS
    words |= {word: value for value, word in enumerate(_VEINTI.split(), 21)}
    for unit, word in enumerate(_UP_TO_TWENTY["de"].split()[:9], 1):
        words |= {f"{word}und{ten}": value + unit for ten, value in _GERMAN_TENS.items()}
    for unit, word in enumerate(_UP_TO_TWENTY["it"].split()[:9], 1):
        spoken = {1: "uno", 3: "tré"}.get(unit, word)
        for ten, value in _ITALIAN_TENS.items():
            words[(ten[:-1] if unit in (1, 8) else ten) + spoken] = value + unit
            words[ten + "tre"] = value + 3
    return {word.casefold(): value for word, value in words.items()}


WORDS = _make_words()
# In French "sixty" is the last: past it one counts in twenties.
_COMPOUND = re.compile(r"([^\W\d_]{3,10})(?:[-‑\s]|[-‑\s](?:y|et|e)[-‑\s])([^\W\d_]{2,6})")


# "doscientos cincuenta mil": the words behind it are the end of a number.
# "a un massimo di": an article, no number.
ARTICLE_OF_A_BOUND = re.compile(r"\s{1,3}(?:m[aàá]xim|massim|m[ií]nim|minst|mindest|höchst|tope\b|tetto\b|plafond|plancher)", re.IGNORECASE)
HUNDREDS = re.compile(
    r"(?<![^\W\d_])(?:cien(?:to)?|\w{3,6}cient[oa]s|quinient[oa]s|\w{0,8}cent[ois]{0,2}|quinhent[oa]s|\w{2,3}zent[oa]s|\w{0,6}hundred|\w{0,6}hundert|\w{0,6}honderd|\w{0,6}hundra|cents?)"
    r"[\s-](?:y\s|e\s|i\s|et\s|and\s|und\s)?\Z",
    re.IGNORECASE,
)


def read_words(text: str) -> int | None:
    """The number from 1 to 99 that words say (`two`, `thirty-six`, `vierundzwanzig`, `treinta y seis`), else None."""
    word = text.casefold()
    if word in WORDS:
        return WORDS[word]
    if match := _COMPOUND.fullmatch(word):
        tens, units = WORDS.get(match[1], 0), WORDS.get(match[2], 0)
        if tens in range(20, 100, 10) and 0 < units < 10:
            return tens + units
    return None
