"""Who runs a call or gives its money, where no label says so: the body that the page's own words let launch, fund or invite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from parsers.above_titles import from_capitals, letterhead_of, whole_body
from parsers.alluded import find_alluded
from parsers.bodies import Body, find_bodies
from parsers.body_words import EUROPEAN_UNION, MINISTRY
from parsers.context import Context
from parsers.giving_words import (
    ACT,
    APPLY_TO,
    BETWEEN,
    BY,
    BY_FIRST,
    BY_THEN,
    CLAUSE_BEGINS,
    FOR_GIVEN,
    GIVEN,
    GIVEN_BEHIND,
    GIVER_IS,
    HAS_BEFORE,
    HAS_GIVEN,
    INVITES,
    IT_IS,
    LAUNCHES,
    NOT_GIVER,
    OF,
    OPENS_CALL,
    OWN_CALL,
    PASSIVE,
    SUM,
    SUPPORTS,
    TITLE_AFTER,
    TITLE_BEFORE,
    VERB_BEFORE,
)
from parsers.labels.cues import cue
from parsers.named_bodies import Funder, NamedBodies, funder_of
from parsers.outline import Block
from parsers.own_names import acronyms, opening_names, own_labels, own_names
from parsers.own_voice import find_own_voice
from parsers.signs import readers_of
from parsers.words import Caseless

_BEFORE = 170
_AFTER = 260
_NEAR = 80  # "made available and administered jointly by the": what stands right before a name
_SENTENCE = 30  # no sentence that says who gives what is shorter
_LAUNCHES = re.compile(rf"(?=(?P<upto>(?P<between>{BETWEEN}){LAUNCHES}))", re.I)
_SUPPORTS = re.compile(rf"(?=(?P<upto>(?P<between>{BETWEEN}){SUPPORTS}))", re.I)
_INVITES = re.compile(rf"(?=(?P<upto>(?P<between>{BETWEEN}){INVITES}))", re.I)
_BEFORE_ENDS = re.compile(r"\n|[.!?](?=\s)(?<=[^\W\d_]{3}.)")
_GIVES_BY_ITSELF = Caseless(
    r"\b(?:funds|awards|grants|(?:makes|make|making) (?:grants|awards)|fördert|fördern|subventionn\w+|subvenciona\w*"
    r"|(?:pályázatot|ösztöndíjat) hirdet)$",
)
_SENTENCE_ENDS = re.compile(r"(?<=\w\w\w)[.!?](?=\s|$)|;")
_TITLE_PARTS = re.compile(r"\s+[|–—·»-]\s+")
_TITLE_ENDS = re.compile(r".?|\s?(?:19|20)\d\d")
_PLAIN = 1  # what no later words beat
_MAX_PASSAGES = 400
_TOP = 6
_CALLED_SO = re.compile(r"\b(?:Partnership|Consortium|Alliance)\b", re.I)  # programmes are called so too
_MAX_LINE = 120


def find_funder(context: Context) -> Funder | None:
    """The body that the title names as author, else the first that launches the call, that funds it, that supports such things.

    Where no words say so, the one that the page speaks of all the time, or the site's own body, if the page names no other one.
    """
    best: tuple[int, Funder] | None = None
    named = NamedBodies()
    labels, site = own_labels(context.host), _site_name(context)
    for block, may_name, may_give in _blocks(context):
        is_title = block is context.title_block
        for body in _named(block.text, labels, "" if is_title else site, may_name=may_name, may_give=may_give):
            said = _giver(block.text, body, is_title=is_title)
            if said and (best is None or said[0] < best[0]):
                best = said[0], funder_of(block, body, said[1])
            named.add(block, body, labels)
        if best and best[0] <= _PLAIN:
            break
    if best:
        return named.in_full(best[1])
    if alluded := find_alluded(context):
        return funder_of(alluded[1], alluded[0], "the only such body")
    if found := named.stands_out() or _letterhead(context) or named.only(_site_in_title(context)):
        return found
    own = find_own_voice(context)
    return Funder(own[0], own[0], own[1], 'the site\'s name, which speaks as "we"') if own else None


def _site_in_title(context: Context) -> Funder | None:
    """The body that makes up a whole part of the head's title: "Arts grants | Colmenar County Council"."""
    for block in context.outline.titles:
        parts = _TITLE_PARTS.split(block.text) if block.kind == "para" else []
        for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
            if body := whole_body(part):
                return Funder(body.name, body.name, block, "the site's name in the title")
    return None


def _letterhead(context: Context) -> Funder | None:
    """The body whose name is a whole line at the top of the page, as on a letter; below a government its ministry."""
    first: Funder | None = None
    for block in context.outline.blocks[:_TOP]:
        if block.region or len(block.text) > _MAX_LINE:
            continue
        if (body := letterhead_of(block.text.strip(" .,;:"))) and not _CALLED_SO.search(block.text):
            if first is None or MINISTRY.match(body.name):
                first = Funder(body.name, body.name, block, "line at the top")
            if not _GOVERNMENT.match(first.name):
                break
    return first


_GOVERNMENT = re.compile(r"(?:Gobierno|Gouvernement|Governo|Government) (?:de|d[eu'’]|di|da|do|of)")


def _site_name(context: Context) -> str:
    """What the page's head calls the site, where it is no portal and no programme by its name."""
    name = (context.outline.site_name or "").strip()
    return "" if len(name) < 4 or not name[0].isupper() or _NO_GIVER.search(name) or cue("call_word").search(name) else name


_NO_GIVER = re.compile(
    r"portal|\b(?:find|grants?|funding|fund(?:er|raising)|facility|programmes?|programas?|programm[ae]?|interreg|horizon|erasmus|blog|news|magazin\w*|calls?|bandi"
    r"|aides|ayudas|förder\w*|subsidies|opportunit\w+|home|startseite|accueil|inicio|www)\b|\.\w{2,4}$",
    re.I,
)


def _named(text: str, labels: frozenset[str], site: str, *, may_name: bool, may_give: bool) -> list[Body]:
    """The names in a text, in order; of two at one place the one that a word, then the one that the address tells to be a body.

    Words `may_name` a body, or not; names that nothing but their looks tell count only where words `may_give`.
    """
    may_name = may_name or "(" in text  # initials
    named = find_bodies(text) if may_name else []
    if may_name and not named and len(text) <= _MAX_LINE and text.isupper() and len(spelt := from_capitals(text)) == len(text):
        named = [replace(body, name=text[body.start : body.end]) for body in find_bodies(spelt)]
    others = own_names(text, labels) if labels else []
    if may_give and site and (at := text.find(site)) >= 0 and not text[at + len(site) : at + len(site) + 1].isalnum():
        others.append(Body(site, at, at + len(site), known="address"))
    if may_give and len(text) >= _SENTENCE:
        others += opening_names(text) + acronyms(text)
    for body in others:
        if not any(other.start < body.end and body.start < other.end for other in named):
            named.append(body)
    return sorted(named, key=lambda body: body.start) if len(named) > 1 else named


def _blocks(context: Context) -> Iterator[tuple[Block, bool, bool]]:
    """The title and the page's own sentences, each with whether it may hold the word of a body, and words that say who gives."""
    if context.title_block is not None:
        readers = readers_of(context.title_block.text)
        yield context.title_block, "body" in readers, "giver" in readers
    for passage in context.passages.all[:_MAX_PASSAGES]:
        if passage.block.region or passage.meaning in _OTHERS or passage.block is context.title_block:
            continue
        if not _MENU.match(passage.text):
            yield passage.block, passage.may_hold("body"), passage.may_hold("giver")


# Or what a picture shows.
_MENU = re.compile(r"(?:Home|Menu|Startseite|Accueil|Inicio)\s+[|>•]?\s*[A-ZÀ-Ý]|[^.!?\n]{3,150}\s[Ll]ogos?\Z")
_OTHERS = ("related", "restricted", "partners", "partnership", "contact")


def _giver(text: str, body: Body, *, is_title: bool) -> tuple[int, str] | None:
    """With what rank the words around a body say that it gives, and which words those are: the lower, the plainer."""
    before = _this_sentence(text[max(0, body.start - _BEFORE) : body.start])
    after = text[body.end : body.end + _AFTER]
    if ACT.search(before) and (is_title or OPENS_CALL.search(after)):
        return 0 if is_title else 3, "act of the body"
    near = max(0, len(before) - _NEAR)
    if NOT_GIVER.search(before, near):
        return None
    subject = bool(CLAUSE_BEGINS.search(before, near))
    said_by = BY.search(before, near) or (BY_FIRST.search(before, near) if BY_THEN.match(after) else None)
    by = (said_by is not None and GIVEN.search(before, 0, said_by.start())) or _is_giver(before, after, near, said_by)
    if body.known in ("initials", "capitals"):
        if subject and _says(_INVITES, after):
            return 2, "launches"
        return (3, "launched or funded by") if by else None
    inverted = bool(VERB_BEFORE.search(before, near) or (HAS_BEFORE.search(before, near) and HAS_GIVEN.match(after)))
    if (subject or inverted) and _says(_LAUNCHES, after):
        return 1, "launches"
    if EUROPEAN_UNION.search(body.name):
        return None
    if by:
        return 2, "launched or funded by"
    if said_by is not None and IT_IS.fullmatch(before, 0, said_by.start()):
        return 4, "launched or funded by"
    if OF.search(before, near):
        return 0 if is_title else 2, "call of the body"
    if inverted or (subject and _says(_SUPPORTS, after)):
        return 4, "supports"
    if (
        is_title
        and body.known == "word"
        and ((not before.strip() and TITLE_AFTER.match(after)) or (TITLE_BEFORE.search(before) and _TITLE_ENDS.fullmatch(after)))
    ):
        return 2, "stands apart in the title"
    if OWN_CALL.match(after):
        # "Government of Northland Fellowship": a title may be named after one body and be given by another.
        return 3 if is_title else 4 if body.known == "address" else 5, "call of the body"
    return None


def _is_giver(before: str, after: str, near: int, said_by: re.Match[str] | None) -> bool:
    """Whether "funded by" begins the sentence and what is given follows, or a body is named for who gives or whom one applies to."""
    if said_by is not None and not before[: said_by.start()].strip():
        return GIVEN_BEHIND.match(after) is not None
    return bool(GIVER_IS.search(before, near) or (APPLY_TO.search(before, near) and FOR_GIVEN.match(after)))


def _this_sentence(before: str) -> str:
    """What of the words before a name belongs to its sentence."""
    ends = [match.end() for match in _BEFORE_ENDS.finditer(before)]
    return before[ends[-1] :] if ends else before


def _says(verbs: re.Pattern[str], after: str) -> bool:
    """Whether a verb follows and, in its sentence, something that is given."""
    found = verbs.match(after)
    if not found or PASSIVE.search(found["upto"]):
        return False
    rest = after[len(found["upto"]) :]
    end = _SENTENCE_ENDS.search(rest)
    said = found["between"] + (rest[: end.start()] if end else rest)[:170]
    return bool(_GIVES_BY_ITSELF.search(found["upto"]) or GIVEN.search(said) or SUM.search(said))
