"""Names of bodies in running text: "the Ministry of Culture", "Robert Bosch Stiftung", "la Fundación Biodiversidad (FB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ahocorasick_rs import AhoCorasick

from parsers.body_words import (
    ADJECTIVE,
    ARTICLES,
    DESCRIBES,
    FEMININE_CASE,
    FUND_BODY,
    GENERIC,
    GIVEN_TO,
    GOES_ON,
    HEAD,
    HEAD_SIGNS,
    INFINITIVE,
    JOINS,
    KNOWN_NAME,
    LEGAL_FORM,
    LINKS,
    MINISTRY,
    NEUTER,
    NO_ADJECTIVE,
    NO_BODY,
    NORDIC,
    NOT_FIRST,
    ORGAN,
    PLACE,
    QUOTED_NAME,
    SLAVIC,
    VERB_NEXT,
    WHOLE_IN_SMALL,
)

_TOKEN = re.compile(r"(?:[A-Z]\.){2,4}(?=\s)|[^\W\d_]\.(?=\s)|(?:Dr|St|Prof|Ste)\.|[^\W_](?:[\w&+.’'-]{0,60}[\w+])?|&|[^\w\s]")
_ELIDED = re.compile(r"(?:d|l|dell|all|dall|nell|sull)[’'](?P<word>\w.*)", re.I)
_BRACKET = r"\((?:the\s|the\xa0)?[“\"„«]?(?P<acronym>[A-Z][\w&.+-]{1,14}(?: [A-Z][\w.-]{0,9})?)[”\"“»]?\)"
_ACRONYM = re.compile(rf"\s?{_BRACKET}")
_IN_BRACKETS = re.compile(_BRACKET)
_ADJECTIVE_CASE = re.compile(r"(?<=isch)e[ns]?\b")  # "(des) Sächsischen (Staatsministeriums)": Sächsisches
_SIGNS = AhoCorasick(HEAD_SIGNS)
_REACH, _MAX_WORD = 240, 50  # how far a name may reach from its word, and how long that is
_MAX_TOKENS, _MAX_LEFT, _LIMIT = 22, 6, 20_000


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name where it stands in a text, with its acronym.

    `known` says what tells that it is a body: a word such as "Ministry", the site's address, its initials in brackets behind it, or
    nothing but its capitals.
    """

    name: str
    start: int
    end: int
    acronym: str | None = None
    known: Literal["word", "address", "initials", "capitals"] = "word"


def find_bodies(text: str) -> list[Body]:
    """The names of bodies in a text, in order: those with a word such as "Council", and those whose initials follow in brackets."""
    text = text[:_LIMIT]
    found: list[Body] = []
    signs = _SIGNS.find_matches_as_indexes(text, overlapping=True)
    for head in _heads(text, signs) if signs else ():
        if found and head.start() < found[-1].end:
            continue
        body = _around(text, head)
        if body is not None:
            found.append(body)
    for body in _by_initials(text) if "(" in text else ():
        if not any(other.start < body.end and body.start < other.end for other in found):
            found.append(body)
    return sorted(found, key=lambda body: body.start) if len(found) > 1 else found


def _heads(text: str, signs: list[tuple[int, int, int]]) -> Iterator[re.Match[str]]:
    """The words that tell a body, in order; each holds one of the signs."""
    done = 0
    for _, start, _ in signs:
        begin = start
        while begin > max(done, start - _MAX_WORD) and (text[begin - 1].isalnum() or text[begin - 1] == "-"):
            begin -= 1
        for place in (begin, start) if begin < start else (start,):
            head = HEAD.match(text, place) or FUND_BODY.match(text, place) or KNOWN_NAME.match(text, place)
            if head and place >= done:
                done = head.end()
                yield head
                break


def _around(text: str, head: re.Match[str]) -> Body | None:
    if head.re is KNOWN_NAME:
        return Body(head[0], head.start(), head.end(), head[0])
    groups = head.groupdict()
    style = next((style for style in ("romance", "german") if groups.get(style)), "romance" if head[0].startswith("Fonds") else "english")
    start = _left(text, head, style)
    quoted = QUOTED_NAME.match(text, head.start())
    end = quoted.end() if quoted else _right(text, head.end(), style, bool(MINISTRY.match(head[0])) or head[0] in SLAVIC)
    if NO_BODY.search(text, head.end(), end):
        end = head.end()  # "Hive Foundation Community Grants"
    words = text[start:end]
    if legal := LEGAL_FORM.match(text, end):
        end = legal.end()
    bracket = _ACRONYM.match(text, end)
    acronym = bracket["acronym"] if bracket and sum(map(str.isupper, bracket["acronym"])) >= 2 else None
    if not _is_name(words, head[0], style, acronym):
        return None
    if bracket and acronym:
        goes_on = GOES_ON if style == "english" else PLACE if style == "romance" else None
        end = ((goes_on and goes_on.match(text, bracket.end())) or bracket).end()
    name = text[start:end]
    if case := groups.get("case"):
        at = head.end() - start
        name = name[: at - len(case)] + name[at:]
    if style == "german" and text.endswith(("der ", "Der "), 0, start) and not NEUTER.search(head[0]):
        name = FEMININE_CASE.sub("e", name, count=1)
    if style == "german" and NEUTER.search(head[0]):
        name = _ADJECTIVE_CASE.sub("es", name[: head.start() - start]) + name[head.start() - start :]
    return Body(name, start, end, acronym)


def _is_name(words: str, head: str, style: str, acronym: str | None) -> bool:
    rest = words.replace(head, "", 1)
    if ORGAN.search(words):
        return False
    if acronym:
        return True
    if style == "german" and not rest.strip():
        # "VolkswagenStiftung", "Mercator-Stiftung", but not "Bewilligungsbehörde".
        return bool(re.search(r"[a-zäöü][A-Z]|\w-[A-Z]", head)) or NORDIC.fullmatch(head) is not None
    if GENERIC.fullmatch(words):
        return False
    capital = any(word[0].isupper() for word in re.findall(r"\w+", rest))
    return capital or bool(WHOLE_IN_SMALL.match(words))


def _left(text: str, head: re.Match[str], style: str) -> int:
    """Where the name begins."""
    start = head.start()
    if style == "romance" and head[0] not in SLAVIC:
        return start
    tokens = list(_TOKEN.finditer(text, max(0, start - _REACH), start))
    taken: list[re.Match[str]] = []
    edge = start
    for token in reversed(tokens[-_MAX_LEFT:]):
        word = token.group()
        if text[token.end() : edge].strip() or edge - token.end() > 2 or "\n" in text[token.end() : edge]:
            break
        if word.endswith(("'s", "’s")) and HEAD.fullmatch(word[:-2]):
            break
        if style == "german" and not _stands_left_in_german(word, head[0]):
            break
        if not (word[0].isupper() or word in ("and", "&", "à")):
            break
        taken.append(token)
        edge = token.start()
    while taken and (taken[-1].group() in NOT_FIRST or not taken[-1].group()[0].isupper()):
        taken.pop()
    return taken[-1].start() if taken else start


def _stands_left_in_german(word: str, head: str) -> bool:
    """Adjectives ("Hessisches", "Thüringer"), and the names of founders; other nouns stand there by chance."""
    return bool(re.fullmatch(r"[A-ZÄÖÜ]\w+(?:isch(?:e[nrsm]?)|[a-z]er)|Deutsche[nrs]?", word)) or bool(re.search(r"[Ss]tiftung", head))


def _right(text: str, at: int, style: str, ministry: bool) -> int:
    """Where the name ends: behind capitals, links between them, and in Romance names nouns behind links and adjectives."""
    end = edge = at
    link = article = joined = comma = described = named = False
    complement = ministry and style == "romance"
    tokens = list(_TOKEN.finditer(text, at, min(len(text), at + _REACH)))[:_MAX_TOKENS]
    for number, token in enumerate(tokens):
        word = token.group()
        gap = text[edge : token.start()]
        if gap.strip() or len(gap) > 2 or "\n" in gap:
            break
        edge = token.end()
        if word == "," and complement and ministry and _list_goes_on(tokens, number):
            comma = True
            continue
        elided = _ELIDED.fullmatch(word)
        if word in JOINS:
            if joined or not (complement or word == "&") or _other_body(tokens, number):
                break
            joined, link = True, False
            continue
        if (word in LINKS or (word == "lo" and link)) and not (joined and word in ARTICLES):
            if style == "german" and (word == "zur" or (word == "für" and complement)):
                break
            link, article, complement = True, word in ARTICLES, True
            comma = False
            continue
        noun = elided["word"] if elided else word
        if elided:
            link, article, complement = True, True, True
        if style == "german" and noun in GIVEN_TO and not link:
            break
        if noun[0].isupper() or (noun.isdigit() and len(noun) <= 2 and not link):
            apart = elided is None and style == "german" and not (link or described or joined or comma)
            if apart and (complement or (named and not VERB_NEXT.match(text, token.end()))):
                break
            described = style == "german" and bool(DESCRIBES.fullmatch(noun))
            named = noun not in ("Deutsche", "Deutscher", "Bayerische", "Sächsische")
            if (comma or joined) and HEAD.fullmatch(noun):
                break
        elif not _goes_on_small(noun, style, link, article, comma or joined, tokens, number):
            break
        if style == "german" and not noun[0].isupper():
            continue  # an adjective, whose noun follows
        end, link, article, joined, comma = token.end(), False, False, False, False
    return end


def _goes_on_small(word: str, style: str, link: bool, article: bool, listed: bool, tokens: list[re.Match[str]], number: int) -> bool:
    """Whether a word in lower case belongs to the name."""
    if style == "german":
        following = tokens[number + 1].group() if number + 1 < len(tokens) else ""
        adjective = word not in LINKS and bool(re.fullmatch(r"[a-zäöü]{4,}e[nrs]?", word))
        return (link or listed) and adjective and following[:1].isupper()
    if style == "english" or not word.isalpha() or (listed and not link):
        return False
    if link:
        # "ville de Paris a créé", "Universidad de Cádiz para jóvenes": behind these only an article goes on with a name.
        before = tokens[number - 1].group()
        article = article or before in ("du", "del")  # no infinitive stands behind an article: "Institut national du cancer"
        return article or (before not in ("a", "para", "per", "pour", "en") and not INFINITIVE.fullmatch(word))
    return bool(ADJECTIVE.fullmatch(word)) and word not in NO_ADJECTIVE


def _list_goes_on(tokens: list[re.Match[str]], at: int) -> bool:
    """ "Ministry of Science, Innovation and Universities": behind the comma a list that ends in "and"."""
    ahead = [token.group() for token in tokens[at + 1 : at + 12]]
    if not ahead or HEAD.fullmatch(ahead[0]) or ahead[0] in NOT_FIRST:
        return False
    for number, word in enumerate(ahead):
        if word in JOINS:
            return number > 0
        if not (word[0].isupper() or word == "," or word in LINKS or _ELIDED.fullmatch(word) or (number and ahead[number - 1] in LINKS)):
            return False
    return False


def _other_body(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether the word "and" leads to another body."""
    ahead = [token.group() for token in tokens[at + 1 : at + 6]]
    if not ahead or ahead[0] in ARTICLES:
        return True
    capitals = []
    for word in ahead:
        if not word[0].isupper():
            break
        capitals.append(word)
    return any(HEAD.fullmatch(word) for word in capitals) or not (
        capitals or ahead[0] in LINKS or _ELIDED.fullmatch(ahead[0]) or ahead[0].endswith(("en", "e"))
    )


def _by_initials(text: str) -> list[Body]:
    """ "Colmena Island Heritage Alliance (CIHA)": a run of capitals whose initials the bracket gives."""
    found = []
    for bracket in _IN_BRACKETS.finditer(text):
        acronym = bracket["acronym"]
        initials = [c for c in acronym if c.isalpha()]
        if not 2 < len(initials) <= 10 or sum(c.isupper() for c in initials) < 3:
            continue
        last = text[max(0, bracket.start() - _REACH) : bracket.start()].rsplit(None, 1)[-1:]
        if last and last[0].islower() and last[0] not in LINKS:
            continue
        tokens = list(_TOKEN.finditer(text, max(0, bracket.start() - _REACH), bracket.start()))
        start = _where_initials_begin(text, tokens, bracket.start(), [c.casefold() for c in initials])
        name = text[start : bracket.end()] if start is not None else ""
        if start is not None and not NO_BODY.search(name):
            found.append(Body(name, start, bracket.end(), acronym, known="initials"))
    return found


def _where_initials_begin(text: str, tokens: list[re.Match[str]], edge: int, initials: list[str]) -> int | None:
    wanted = list(initials)
    for token in reversed(tokens):
        word = token.group()
        if text[token.end() : edge].strip() or not (word[0].isupper() or word in LINKS):
            return None
        edge = token.start()
        if word[0].casefold() == wanted[-1] and (word[0].isupper() or word in LINKS):
            wanted.pop()
            if not wanted:
                return token.start() if word[0].isupper() else None
        elif word[0].isupper():
            return None
    return None
