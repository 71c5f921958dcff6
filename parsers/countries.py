"""Countries and groups: "EU Member States (including OCTs), excluding Denmark", "Albania (Shqipëria)", "AT, EL"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from parsers.codes import is_country
from parsers.country_names import AMBIGUOUS, END, EU_CODES, EU_MEMBERS, LANGUAGES, Trie, may_name, names
from parsers.country_words import (
    ANY_GROUP,
    ENTRIES,
    ENTRY_SIGNS,
    EXCEPT,
    GROUP_SIGNS,
    GROUPS,
    INCLUDED,
    INCLUSION,
    INSTITUTION,
    NAME_GOES_ON,
    NEGATED,
    NOT_ELIGIBLE,
    SENTENCE,
    SOME_OF_THEM,
    STOP,
    TO_WHAT,
    Group,
)
from parsers.cues import lower
from parsers.items import Country
from parsers.words import AnyOf, holds_any

__all__ = ["EU_MEMBERS", "find_countries", "may_name_country", "read_countries"]

Role = Literal["eligible", "excluded", "partner", "focus"]

_CODE = re.compile("[A-Z]{2}")
_CODES = re.compile(r"[A-Z]{2}(?:[\s,;/|]{1,3}[A-Z]{2}){0,80}")
_ENTRY = re.compile(r"[^,;•\n|]{2,40}")
_CAPITAL = re.compile(r"[A-Z\xaa-\U0010ffff](?<=[^\W\d_])(?<!\w.)\w{0,39}")
_TOKEN = re.compile(r"\w{1,40}")
_SHORT_NAMES = frozenset(["USA", "UK", "U.K", "DRC", "CUBA", "IRAN", "IRAQ", "PERU", "OMAN", "LAOS"])
_US_STATES = re.compile(r"\b(?:Alabama|Florida|Tennessee|(?:North|South) Carolina|Texas|California|Mississippi|Virginia|Ohio|Atlanta)\b")
_BETWEEN = re.compile(r"[\s’'.&\u2010\u2011–-]{1,3}")
_LISTED = re.compile(
    r"(?:\s?\([^()]{0,80}\)|\*)?\s?(?:,|/|–|-|\||;|\n|•|,?\s?\b(?:and|or|et|ou|und|oder|y|e|o|en|i"
    r"|och)\b)\s{0,3}(?:the\s|la\s|l[’']|le\s)?",
    re.I,
)
# Between an entry and the bracket that explains it; behind a group a noun of its own: "five EU Member States' ministries (…)".
_IS_BEFORE = (re.compile(r"[\s*]*"), re.compile(r"[\s*]*(?:[’'s]*\s?[^\W\d_]{1,16}\s)?"))
_GROUP_SIGNS = AnyOf(GROUP_SIGNS)
_LIMIT = 50_000
_NEAR = 40


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    code: str | None
    group: Group | None


def read_countries(text: str, *, role: Role = "eligible", language: str | None = None) -> tuple[Country, ...]:
    """Every country and group in a value known to list them, once each, in order, with the text as printed.

    What stands in brackets after an entry is no entry of its own; what follows "excluding" is excluded.
    Nothing for regions, nationalities, languages and "third countries".
    """
    value = text[:_LIMIT]
    codes = _CODES.fullmatch(value.strip(" .;,"))
    if codes and value.strip(" .;,") != "NO":
        listed: dict[str, str] = {}
        for printed in _CODE.findall(value):
            listed.setdefault(EU_CODES.get(printed, printed), printed)
        if all(is_country(code) for code in listed):
            return tuple(Country(code=code, group=None, role=role, text=printed) for code, printed in listed.items())
    found = _groups(value) + _entries(value) + _names(value, names(_with(language, LANGUAGES)))
    if any(entry.code == "GE" for entry in found) and _US_STATES.search(value):
        found = [entry for entry in found if entry.code != "GE"]
    return _as_countries(value, _tidy(value, found), role) if found else ()


def find_countries(text: str, *, role: Role = "eligible", language: str | None = None) -> tuple[Country, ...]:
    """The countries and groups that running text names in English or in its own language; precision first.

    Left out: countries in the name of a body ("University of Cyprus"), those of sentences that rule out, and names
    that are as often something else (Georgia, Jordan, Chad) unless they stand in a list with another country.
    """
    text = text[:_LIMIT]
    found = _groups(text) + _names(text, names(_with(language, ("en",))))
    if not found:
        return ()
    found = _tidy(text, found)
    return _as_countries(text, [entry for at, entry in enumerate(found) if _is_clear(text, found, at)], role)


def may_name_country(text: str, language: str | None) -> bool:
    """Whether `find_countries` may find a country by its name, not as one of a group, in a text or a part of it."""
    return may_name(text, _with(language, ("en",)))


def _with(language: str | None, languages: tuple[str, ...]) -> tuple[str, ...]:
    base = (language or "").replace("-", "_")[:8]
    return languages if not base or base in languages else (*languages, base)


def _groups(text: str) -> list[_Found]:
    found: list[_Found] = []
    lowered = lower(text)
    for match in ANY_GROUP.finditer(lowered) if _GROUP_SIGNS.stands_in(lowered) else ():
        start, end = match.span()
        near = max(0, start - _NEAR)
        group = next(group for group, words in GROUPS.items() if words.fullmatch(match[0]))
        if not NEGATED.search(lowered, near, start) and not (group == "OCT" and INCLUDED.search(lowered, near, start)):
            to_what = TO_WHAT.match(text, end) if match[0].endswith(("countries associated", "country associated")) else None
            found.append(_Found(start, to_what.end() if to_what else end, None, group))
    return found


def _entries(text: str) -> list[_Found]:
    found: list[_Found] = []
    if not holds_any(text.casefold(), ENTRY_SIGNS):
        return found
    for match in _ENTRY.finditer(text):
        entry = match.group().partition("(")[0]
        printed = entry.strip(" .:*–-")
        group = ENTRIES.get(printed.casefold())
        if group:
            start = match.start() + entry.index(printed)
            found.append(_Found(start, start + len(printed), None, group))
    return found


def _names(text: str, trie: Trie) -> list[_Found]:
    """The longest name at every word that begins with a capital."""
    found, end = [], 0
    for word in _CAPITAL.finditer(text):
        if word.start() < end or word.group().casefold() not in trie:
            continue
        end, code = _longest(text, word.start(), trie)
        if code and _is_written_as_name(text[word.start() : end]):
            found.append(_Found(word.start(), end, code, None))
    return found


def _longest(text: str, start: int, trie: Trie) -> tuple[int, str]:
    """Where the longest name that begins here ends, and its code."""
    node, best, at = trie, (start, ""), start
    while token := _TOKEN.match(text, at):
        below = node.get(token.group().casefold())
        if not isinstance(below, dict):
            break
        node, code = below, below.get(END)
        if isinstance(code, str):
            best = (token.end(), code)
        between = _BETWEEN.match(text, token.end())
        if not between:
            break
        at = between.end()
    return best


def _is_written_as_name(word: str) -> bool:
    """A short name in capitals ("MALI", "CHAD") is an acronym as often as not."""
    return len(word) > 4 or not word.isupper() or word in _SHORT_NAMES


def _tidy(text: str, found: list[_Found]) -> list[_Found]:
    """In order, without overlaps, what brackets add to an entry, halves of words and groups that introduce names."""
    ordered: list[_Found] = []
    for entry in sorted(found, key=lambda f: (f.start, -f.end)):
        if not ordered or entry.start >= ordered[-1].end:
            ordered.append(entry)
    ordered = [f for at, f in enumerate(ordered) if not _is_half(text, ordered, at)]
    brackets = _brackets(text) if "(" in text or "[" in text else []
    openings = [start for start, _ in brackets]
    kept: list[_Found] = []
    for entry in ordered:
        nearest = bisect_right(openings, entry.start) - 1
        bracket = brackets[nearest] if nearest >= 0 and entry.start < brackets[nearest][1] else None
        # "Candidate countries (Albania, Serbia)": no entry stands before that bracket.
        explains = (
            bracket and kept and kept[-1].end <= bracket[0] and _IS_BEFORE[bool(kept[-1].group)].fullmatch(text, kept[-1].end, bracket[0])
        )
        if not explains or (bracket and EXCEPT.match(text, bracket[0] + 1)):
            kept.append(entry)
    return [f for at, f in enumerate(kept) if not _only_introduces(text, kept, at)]


def _is_half(text: str, found: list[_Found], at: int) -> bool:
    """Île-de-France, Spain-based; but not Italia-Svizzera."""
    entry = found[at]
    before, after = text[max(0, entry.start - 1) : entry.start], text[entry.end : entry.end + 2]
    if before == "-" and not (at and found[at - 1].end == entry.start - 1):
        return True
    return after[:1] == "-" and after[1:].isalpha() and not (at + 1 < len(found) and found[at + 1].start == entry.end + 1)


def _brackets(text: str) -> list[tuple[int, int]]:
    """The outermost pairs of brackets."""
    pairs, depth, start = [], 0, 0
    for match in re.finditer(r"[()\[\]]", text):
        if match.group() in "([":
            start = start if depth else match.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                pairs.append((start, match.start()))
    return pairs


def _only_introduces(text: str, found: list[_Found], at: int) -> bool:
    """ "EU Member States Hungary and Romania", "EU countries: Austria, Belgium": the names count, not the group."""
    entry, follows = found[at], found[at + 1] if at + 1 < len(found) else None
    if entry.group != "EU" or not follows or follows.code not in EU_MEMBERS:
        return False
    return text[entry.end : follows.start].strip(" \xa0") in ("", ":")


def _is_clear(text: str, found: list[_Found], at: int) -> bool:
    entry = found[at]
    if entry.group:
        return not SOME_OF_THEM.search(text, max(0, entry.start - 12), entry.start)
    before, after = text[max(0, entry.start - 200) : entry.start], text[entry.end : entry.end + 200]
    if INSTITUTION.search(before[-90:]) or NAME_GOES_ON.match(after):
        return False
    if NOT_ELIGIBLE.search(SENTENCE.split(before)[-1] + " " + SENTENCE.split(after)[0]):
        return False
    if text[entry.start : entry.end].casefold() not in AMBIGUOUS:
        return True
    listed = at and _LISTED.fullmatch(text, found[at - 1].end, entry.start)
    return bool(listed or (at + 1 < len(found) and _LISTED.fullmatch(text, entry.end, found[at + 1].start)))


def _as_countries(text: str, found: list[_Found], role: Role) -> tuple[Country, ...]:
    """Each once, with their roles: what follows a word of exception is excluded, as long as the list of exceptions goes on."""
    excepted = {match.end() for match in EXCEPT.finditer(text)}
    countries: dict[str | None, Country] = {}
    excluding, from_eu, last_end = False, False, 0
    for entry in found:
        if entry.start in excepted:
            excluding = True
        elif excluding:
            of_another_kind = entry.group or (from_eu and entry.code not in EU_MEMBERS)
            excluding = (
                not of_another_kind
                and bool(_LISTED.fullmatch(text, last_end, entry.start))
                and not STOP.search(text, last_end, entry.start)
            )
        from_eu = entry.group == "EU" if entry.group else from_eu
        last_end = entry.end
        if (key := entry.code or entry.group) not in countries:
            words = text[entry.start : _with_inclusion(text, entry)]
            countries[key] = Country(code=entry.code, group=entry.group, role="excluded" if excluding else role, text=words)
    return tuple(countries.values())


def _with_inclusion(text: str, entry: _Found) -> int:
    """The end of an entry, with the bracket behind a group that says what it includes."""
    bracket = INCLUSION.match(text, entry.end) if entry.group else None
    return bracket.end() if bracket else entry.end
