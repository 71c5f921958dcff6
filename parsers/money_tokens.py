"""The words of a text that money is made of: numbers, multipliers and currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from parsers.money_words import (
    BILLION,
    BILLION_IS_MILLIARD,
    CURRENCIES,
    IBERIAN,
    MAY_MULTIPLY,
    MILLION,
    MULTIPLIERS,
    NOT_ENGLISH,
    NOT_READ,
    PHRASE_PATTERN,
    PHRASES,
    THOUSAND,
    CurrencyWord,
    Multiplier,
)
from parsers.numbers import NUMBER, SPACES, WORDS, read_number

# The M of "$350,000.00 M.N." (moneda nacional) is no million.
_TOKEN = re.compile(rf"(?P<phrase>{PHRASE_PATTERN})|(?P<number>{NUMBER})|(?P<word>(?!M\.\s?N\.)[^\W\d_]+)")
_LONGEST_WORD = 24

_EURO_AREA = re.compile(r"[\s-](?:area|zone|raum|länder)|-[^\W\d_]", re.IGNORECASE)
YEAR_AND_MORE = re.compile(rf"((?:[0-3]?[0-9]\.[01]?[0-9]\.)?(?:19|20)[0-9]{{2}})[{SPACES}]([0-9].*)")
_AROUND = 60


@dataclass(slots=True)
class Token:
    """A number, a number in words, a multiplier or a currency; every other word is left out."""

    kind: str
    start: int
    end: int
    raw: str
    multiplier: Multiplier = NOT_READ
    currency: CurrencyWord | None = None


def find_tokens(text: str) -> list[Token]:
    """Numbers, multipliers and currencies in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        if match["number"]:
            found.extend(_number_tokens(match))
        elif token := _phrase_token(match) if match["phrase"] else _word_token(text, match):
            _add_currency(found, token) if token.kind == "currency" else found.append(token)
    return found


def _number_tokens(match: re.Match[str]) -> Iterator[Token]:
    raw, start = match[0], match.start()
    # "in 2027 5 million": the year is no part of the sum, unless the whole is a well-formed number.
    if len(raw) < 40 and read_number(raw) is None and (apart := YEAR_AND_MORE.fullmatch(raw)):
        yield Token("number", start, start + apart.end(1), apart[1])
        start, raw = start + apart.start(2), apart[2]
    yield Token("number", start, match.end(), raw)


def _phrase_token(match: re.Match[str]) -> Token:
    return Token("currency", match.start(), match.end(), match[0], currency=PHRASES[" ".join(match[0].casefold().split())])


def _word_token(text: str, match: re.Match[str]) -> Token | None:
    raw, start, end = match[0], match.start(), match.end()
    if len(raw) > _LONGEST_WORD or _is_plain(raw):
        return None
    word = raw.casefold()
    if currency := CURRENCIES.get(raw) or CURRENCIES.get(word):
        return None if currency.code == "EUR" and _EURO_AREA.match(text, end) else Token("currency", start, end, raw, currency=currency)
    if multiplier := _multiplier(text, word, start, end):
        end += text.startswith(".", end) and _GOES_ON.match(text, end) is not None
        return Token("multiplier", start, end, text[start:end], multiplier)
    return Token("words", start, end, raw) if word in WORDS else None


@lru_cache(maxsize=8192)  # words of at most _LONGEST_WORD letters, most of which come again and again
def _is_plain(raw: str) -> bool:
    """Whether no text makes the word a currency, a multiplier or a number."""
    word = raw.casefold()
    known = raw in CURRENCIES or word in CURRENCIES or word in BILLION or word in MULTIPLIERS or word in WORDS
    return not known and word not in ("mil", "million") and MAY_MULTIPLY.match(word) is None


# "von 1,5 Mio. bis 3 Mio. Euro": the stop is of the short word
_GOES_ON = re.compile(r"\.\s?(?:bis|und|oder|to|and|or|à|et|ou|al?|y|e|do|[-–—])\s?(?:zu\s)?\d", re.I)
_ENDS_SENTENCE = re.compile(r"\.(?:\s*\Z|\s+[A-ZÀ-Ý])")


def _multiplier(text: str, word: str, start: int, end: int) -> Multiplier | None:
    around = text[max(0, start - _AROUND) : end + _AROUND]
    if word in BILLION:
        return NOT_READ if NOT_ENGLISH.search(around) else BILLION_IS_MILLIARD
    if word == "mil":  # thousand in Spanish and Portuguese, short for million ("mil.") in Czech, Slovak and Romanian
        is_iberian = IBERIAN.search(around) is not None or "R$" in around
        if text[end : end + 1] == "." and not (is_iberian and _ENDS_SENTENCE.match(text, end)):
            return MILLION
        return THOUSAND if is_iberian else NOT_READ
    if word == "million" and re.match(r"\s(?:d['’]|de\s|di\s)", text[end : end + 4]):
        return MILLION
    return MULTIPLIERS.get(word) or (NOT_READ if MAY_MULTIPLY.match(word) else None)


def _add_currency(found: list[Token], token: Token) -> None:
    """Add it; `USD $` and `EUR €` are one currency, the one that says more."""
    last = found[-1] if found else None
    if (
        last
        and last.currency
        and token.currency
        and token.start - last.end <= 1
        and len({last.currency.code, token.currency.code} - {"$", "kr", "?", "peso"}) <= 1
    ):
        if last.currency.code in ("$", "kr", "?", "peso"):
            last.currency = token.currency
        last.end = token.end
    else:
        found.append(token)
