"""Countries that a call's sentences name without a seat: "open to NGOs in Mali and Niger", "Interreg España-Portugal"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from parsers.countries import find_countries, read_countries
from parsers.items import Country
from parsers.told_words import (
    ACROSS,
    AREA,
    BORDER,
    ENUMERATED,
    FORMS,
    FROM,
    GAP,
    IN,
    INTERREG,
    INTERREG_CODES,
    LEAD,
    LEAST_ENUMERATED,
    LEAST_OF_AREA,
    MAY_APPLY,
    NOT,
    OF_OTHERS,
    OF_THE_CALL,
    ONE_OF_EACH,
    SEATED,
    TAKING_PART,
)

_ENDS = re.compile(r"[^\W\d_]{3}[)»”\"]?[.!?](?=\s|$)|\n")
_LIMIT = 5_000
_BEHIND = 900
_MAX_FORMS = 10
_EU = 27
_NEXT_WORD = 6
_TITLE = 300


def told_countries(text: str, language: str | None, *, across_borders: bool) -> list[Country]:
    """The countries that sentences list as those of the call, in order; nothing where a sentence rules them out.

    Those on both sides of a border count only where the page is about cooperation across it (`across_borders`).
    """
    text = text[:_LIMIT]
    found: list[Country] = []
    for form, least in FORMS:
        if form is BORDER and not across_borders:
            continue
        for match in islice(form.finditer(text), _MAX_FORMS):
            if NOT.search(text, _begin(text, match.start()), match.end()):
                continue
            listed = list(_listed(text[match.end() : match.end() + _BEHIND], language))
            if sum(_EU if country.group else 1 for country in listed) >= least:
                found += listed
    found += _enumerated(text, language) or _who_may(text, language) or _of_area(text, language) or _seated(text, language)
    for match in islice(ONE_OF_EACH.finditer(text), _MAX_FORMS):
        pair = [next(_listed(match[side], language), None) for side in ("first", "second")]
        if all(pair):
            found += [country for country in pair if country]
    return found


def _enumerated(text: str, language: str | None) -> list[Country]:
    """The countries that a sentence on the call counts up behind a word for countries: "in the eight nations of the region: A, B, C"."""
    for match in islice(ENUMERATED.finditer(text), _MAX_FORMS):
        begin = _begin(text, match.start())
        if (
            not OF_THE_CALL.search(text, begin, match.end())
            or OF_OTHERS.search(text, begin, match.end())
            or NOT.search(text, begin, match.end())
        ):
            continue
        listed = list(_listed(text[match.end() : match.end() + _BEHIND], language))
        if sum(1 for country in listed if country.code) >= LEAST_ENUMERATED:
            return listed
    return []


def _of_area(text: str, language: str | None) -> list[Country]:
    """The countries that the rest of a sentence on the ground of the programme names, with the words for their regions between them."""
    for form, least in ((AREA, LEAST_OF_AREA), (TAKING_PART, LEAST_ENUMERATED)):
        for match in islice(form.finditer(text), _MAX_FORMS):
            begin = _begin(text, match.start())
            if NOT.search(text, begin, match.end() + _NEXT_WORD) or OF_OTHERS.search(text, begin, match.start()):
                continue
            behind = text[match.end() : match.end() + _BEHIND]
            end = _ENDS.search(behind)
            found = [c for c in find_countries(behind[: end.end() if end else None], language=language) if c.role == "eligible"]
            if sum(_EU if country.group else 1 for country in found) >= least:
                return found
    return []


def _who_may(text: str, language: str | None) -> list[Country]:
    """The countries between who applies and that they may: "NGOs from A, B and C can apply"."""
    for match in islice(FROM.finditer(text), _MAX_FORMS):
        behind = text[match.end() : match.end() + _BEHIND]
        listed = list(_listed(behind, language))
        if len(listed) < 2 or NOT.search(text, _begin(text, match.start()), match.end()):
            continue
        end = behind.find(listed[-1].text) + len(listed[-1].text)
        if MAY_APPLY.match(behind, end):
            return listed
    return []


def _seated(text: str, language: str | None) -> list[Country]:
    """The countries that applicants are said to be at home in by a joined word: "be a UK-based business"."""
    found: list[Country] = []
    for match in islice(SEATED.finditer(text), _MAX_FORMS):
        if not NOT.search(text, _begin(text, match.start()), match.end()):
            found += [country for country in read_countries(match["name"], language=language) if country.text == match["name"]]
    return found


def titled_countries(title: str, language: str | None) -> list[Country]:
    """The countries that the title of a call ends in: "Support to civil society in Armenia, Azerbaijan and Ukraine"."""
    for match in islice(IN.finditer(title[:_TITLE]), _MAX_FORMS):
        behind = title[match.end() : _TITLE]
        listed = list(_listed(behind, language))
        if len(listed) >= LEAST_ENUMERATED and not behind[behind.rfind(listed[-1].text) + len(listed[-1].text) :].strip(" )"):
            return listed
    return []


def interreg_countries(text: str, language: str | None) -> list[list[Country]]:
    """Of each Interreg programme that is named after countries, these."""
    named: list[list[Country]] = []
    if "nterreg" not in text and "INTERREG" not in text:
        return named
    for match in (*INTERREG.finditer(text[:_LIMIT]), *INTERREG_CODES.finditer(text[:_LIMIT])):
        parts = [part.strip() for part in re.split(r"[-–/,]", match["names"])]
        countries = [country for part in parts for country in read_countries(part, language=language) if country.text == part]
        if len(countries) == len(parts):
            named.append(countries)
    return named


def is_across_borders(text: str) -> bool:
    """Whether the words speak of cooperation across a border."""
    return bool(ACROSS.search(text))


def _begin(text: str, at: int) -> int:
    """Where the sentence begins."""
    return max((end.end() for end in _ENDS.finditer(text, max(0, at - 300), at)), default=max(0, at - 300))


def _listed(behind: str, language: str | None) -> Iterator[Country]:
    """The countries that stand right behind, one after another."""
    reached = 0
    for country in find_countries(behind, language=language):
        at = behind.find(country.text, reached)
        if at < 0 or not (GAP if reached else LEAD).fullmatch(behind, reached, at):
            return
        reached = at + len(country.text)
        yield country
