"""The title of plain text, where no markup says which line is the heading."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from parsers.above_titles import bare, is_letterhead, is_way, may_be_a_menu, names_the_site, parts_above, stands_above
from parsers.crumb_titles import behind_crumbs, last_crumb
from parsers.labels import meaning_of
from parsers.labels.cues import cue
from parsers.labels.run_together import split_label
from parsers.last_days import is_day_line, says_by_a_day
from parsers.little_said import names_a_call, says_little
from parsers.named_in_text import find_defined, find_named, leaves_the_name, names_itself, names_the_kind
from parsers.outline import Block, Outline
from parsers.sites import bare_host
from parsers.title_words import clean_title, folded, is_act, is_title, names_nothing, slug_of, words_of
from parsers.titles_by_address import begins_with_label, in_address, is_repeated, nearer_to_address

_LEAD_LINES = 30
_MARKDOWN_HEADING = re.compile(r"#{1,2}\s+(?=\S)")
_MONEY_LINE = re.compile(r"[€£$]|\b(?:EUR|euros?|GBP|USD)\b", re.I)
_MONTH_LINE = re.compile(r"^\w+ \d{4}\s?[-–]\s?\w+ \d{4}$")
# A page whose lines were run together: the element of the title, then the link past the menu.
_PAST_MENU = re.compile(
    r"\b(?:skip to (?:main )?content|aller au contenu|(?:direkt )?zum (?:haupt)?inhalt|(?:saltar|ir) al contenido"
    r"|(?:vai|passa) al contenuto)\b",
    re.I,
)
_SEPARATOR = re.compile(r"\s+[|•·»–—-]\s+")
_RUN_TOGETHER, _HEAD = 400, 300
_HAS_LABEL = re.compile(r"[^:]{3,40}:\s")
_VERB = re.compile(r"\b(?:is|are|has|have|will|est|sont|aura|ist|sind|hat|wird|es|son|será|tiene|tendrá|è|sono|ha|avrà|prevede)\b")
_LABEL = re.compile(r"\s(\w{4,20}):\s")
_MAX_WORDS, _FEW_WORDS, _NOTICE_WORDS = 45, 5, 15
_NO_NAME = re.compile(r"[:“”„«»\"?!;]|\.$|^\d|[€£$]")  # of a heading below a notice
_HEAD_LINES, _ENOUGH_SLUG = 6, 3
_LONG_NAME, _LEAST_WORDS = 8, 3
_FACTS = 4
_NUMBERED = re.compile(r"(?:Call|Round|Appel|Aufruf|Convocatoria|Bando) (?:#|[Nn][o°º]\.? ?)?\d{1,3}")
# "Anuncio. Extracto del Acuerdo …, por el que se convocan subvenciones …"
_ANNOUNCED = re.compile(r"(?:anuncio|anunci|edicto?|aviso)\.\s+", re.I)
_CALLS = re.compile(
    r"\b(?:por (?:el|la|los|las) que se|pel qual es|per la qual es|pela? qual se) (?:convoca|convoquen|aprueba la convocatoria|abre)", re.I
)
_ENDS = re.compile(r"[.:;!?]$")
_OF_YEARS = re.compile(r"\b20\d\d\s?[-–]\s?20\d\d\W?$")  # a programme's name, above that of its call
_WHOSE = re.compile(r"[A-Z][A-Z\d]{2,9} ")


def find_text_title(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    """The line that the address repeats, else the first that is no label, sentence or sum, nor stands above titles as menus do."""
    if echo := behind_crumbs(outline, url, language):
        return echo
    found = _text_title(outline, url, language)
    return (found and says_little(found[0], url) and names_a_call(outline, found[1], language)) or found


def _text_title(outline: Outline, url: str | None, language: str | None) -> tuple[str, Block] | None:
    if outline.above and not any(is_repeated(block, url) for block in outline.blocks[: outline.above]):
        below = replace(outline, blocks=outline.blocks[outline.above :], above=0)
        return _text_title(below, url, language) or _text_title(replace(outline, above=0), url, language)
    paragraphs = [
        block for number, block in enumerate(outline.blocks[:_LEAD_LINES]) if block.kind == "para" or _is_ordinal(outline, number)
    ]
    lines = [block for block in paragraphs if not split_label(block.text, language) or is_repeated(block, url)]
    if lines and len(lines[0].text) > _RUN_TOGETHER and (run := _of_run_together(lines[0].text, url, language)):
        return run, lines[0]
    lines = _below_the_way(paragraphs, [block for block in lines if not stands_above(block.text)], url)
    found = (
        in_address(lines, url, language)
        or _marked(lines, language)
        or _in_gazette(outline, lines)
        or _first(lines, url, language)
        or last_crumb(outline, language)
    )
    found = found or _behind_notice(lines, language)
    if found and _is_fact(found[1], paragraphs, url) and not (found[1] is paragraphs[0] and names_itself(found[0], language)):
        found = None
    if (found is None or leaves_the_name(found[0])) and (named := find_named(outline, language)):
        return named
    top = (block for block in paragraphs[:_FEW_WORDS] if not _HAS_LABEL.match(block.text) or _goes_on(block.text))
    first = next((block for block in top if not stands_above(block.text)), None)
    if found is None and first and (_is_generic(first) or _names_a_programme(first.text, language)):
        return clean_title(bare(first.text)), first
    return (found and _behind_generic(lines, found[1], language)) or found or find_defined(outline, url)


def _goes_on(text: str) -> bool:
    """Whether a line says of what it names, behind a colon, what is to be done: "Programme Ruches : déposez vos projets"."""
    head, _, tail = text.partition(":")
    return " " in head.strip() and tail.strip()[:1].islower()


def _is_ordinal(outline: Outline, number: int) -> bool:
    """Whether a first line alone is taken for a bullet: "1. Aufruf für Häfen"."""
    block, behind = outline.blocks[number], outline.blocks[number + 1 : number + 2]
    return number <= 1 and block.kind == "bullet" and bool(behind) and behind[0].kind == "para"


def _below_the_way(paragraphs: list[Block], lines: list[Block], url: str | None) -> list[Block]:
    """The lines without those above a menu or the way to the page: they name the site, unless they name aid or the address repeats them."""
    head = paragraphs[:_FEW_WORDS]
    way = max((number for number, block in enumerate(head) if is_way(block.text)), default=0)
    if len(lines) > 1 and lines[0].text.count(" | ") > 1 and len(lines[1].text.split()) > _FEW_WORDS and not _ENDS.search(lines[1].text):
        lines = lines[1:]  # a row of short parts above a name is a menu
    # A body may be called a fund, where the call is named below.
    below = any(cue("call_noun").search(block.text) for block in head[way + 1 :])
    site = [
        block
        for block in head[:way]
        if len(block.text.split()) <= _LONG_NAME
        and not (cue("call_word").search(block.text) if below else _names_aid(block.text))
        and not is_repeated(block, url)
    ]
    return [block for block in lines if not any(block is other for other in site)] or lines


def _marked(lines: list[Block], language: str | None) -> tuple[str, Block] | None:
    """The first heading of Markdown."""
    for block in lines:
        if _MARKDOWN_HEADING.match(block.text) and is_title(text := bare(block.text), language):
            return clean_title(text), block
    return None


def _in_gazette(outline: Outline, lines: list[Block]) -> tuple[str, Block] | None:
    """The act that a page of a gazette prints, below the number of the issue, the section and the ministry."""
    if any(cue("gazette").match(bare(block.text)) for block in outline.blocks[:_HEAD_LINES]):
        return next(((clean_title(block.text), block) for block in lines[: 2 * _HEAD_LINES] if is_act(block.text)), None)
    for block in lines[:_HEAD_LINES]:
        act = _ANNOUNCED.sub("", block.text)
        if is_act(act) and _CALLS.search(act):
            return clean_title(act), block
        if not block.text.isupper() or cue("aid_noun").search(block.text) or cue("call_word").search(block.text):
            return None  # but below the section and the body, in capitals
    return None


def _first(lines: list[Block], url: str | None, language: str | None) -> tuple[str, Block] | None:
    host = folded(re.sub(r"\W", "", bare_host(url) or ""))
    site: tuple[str, Block] | None = None
    letterhead: Block | None = None
    above = parts_above(url)
    for number, block in enumerate(lines):
        text = bare(block.text)
        meaning = meaning_of(text, language, within=False)
        if meaning in ("neutral", "read_more", "related", "summary"):
            continue
        if _is_site(text, host):
            # The name of the site; of a prize that has a site of its own, the name as well.
            site = site or ((clean_title(text), block) if cue("call_word").search(text) and is_title(text, language) else None)
            continue
        if (number < _FEW_WORDS and (is_letterhead(text) or may_be_a_menu(text))) or names_the_site(text, url):
            letterhead = letterhead or (block if is_title(text, language) else None)
            continue
        if text.casefold() in above or (len(text.split()) > 2 * _FEW_WORDS and says_by_a_day(clean_title(text))):
            continue
        if names_nothing(text) and not _MONTH_LINE.match(text):
            continue
        if not meaning and text.endswith(":") and (not cue("call_noun").search(text) or _VERB.search(text)):
            continue
        if (
            meaning
            or (begins_with_label(text, language) and not words_of(text.partition(":")[0]) <= words_of(slug_of(url, parts=1)))
            or not is_title(text, language)
            or (len(text.split()) > _MAX_WORDS and not is_act(text))
            or _MONTH_LINE.match(text)
            or _is_money(text)
        ):
            break
        return site or _call_among(lines, nearer_to_address(lines, block, url, language), language)
    return site or (_call_among(lines, letterhead, language) if letterhead else None)


def _is_site(text: str, host: str) -> bool:
    """Whether a line is the name that the address has, alone or with a slogan behind it: "Grantfinder - money for your ideas"."""
    name, head = (folded(re.sub(r"\W", "", words.casefold())) for words in (text, _SEPARATOR.split(text)[0]))
    return name[:20] in host or (len(head) >= _LONG_NAME and head in host and not _names_aid(text))


def _call_among(lines: list[Block], first: Block, language: str | None) -> tuple[str, Block]:
    """The first title-like line; one of the next two where it names a call and the short ones before do not: they name the site."""
    at = lines.index(first)
    if not any(_names_aid(block.text) for block in lines[at : at + 1]):
        begins = next(
            (b for b in lines[at + 1 : at + _HEAD_LINES] if len(b.text.split()) > _MAX_WORDS or b.text.endswith(".") or _names_aid(b.text)),
            first,
        )
        after = bare(begins.text)
        if (
            cue("call_word").match(after)
            and len(after.split()) > _FEW_WORDS
            and is_title(after, language)
            and len(after.split()) <= _MAX_WORDS
            and not begins_with_label(after, language, known=True)
        ):
            return clean_title(after), begins
    for before, block in pairwise(lines[at : at + 3]):
        if cue("call_word").search(bare(before.text)) or (
            len(words_of(before.text)) > _FEW_WORDS - 1 and not _OF_YEARS.search(before.text)
        ):
            break
        after = bare(block.text)
        tagged = any(names_the_kind(part) for part in after.split(" | ")[:-1])  # "Appel à projets | Entreprises"
        if cue("call_word").search(after) and is_title(after, language) and not tagged and not begins_with_label(after, language):
            return clean_title(after), block
    return clean_title(bare(first.text)).rstrip(" :"), first


def _behind_notice(lines: list[Block], language: str | None) -> tuple[str, Block] | None:
    """The short line among the first that names a call, where the page begins with a sentence: a notice stands above the heading."""
    for block in lines[1:_HEAD_LINES] if lines and lines[0].text.endswith((".", "!")) else ():
        text = bare(block.text)
        if not _FEW_WORDS <= len(text.split()) <= _NOTICE_WORDS or _NO_NAME.search(text) or names_the_kind(text) or _VERB.search(text):
            continue
        if cue("call_word").search(text) and is_title(text, language) and not _is_money(text):
            return clean_title(text), block
    return None


def _names_aid(text: str) -> bool:
    return any(cue(words).search(text) for words in ("call_word", "programme_word"))


def _behind_generic(lines: list[Block], first: Block, language: str | None) -> tuple[str, Block] | None:
    """The line behind one that says "Call for proposals" and no more."""
    if first not in lines or not _is_generic(first):
        return None
    for block in lines[lines.index(first) + 1 : lines.index(first) + 2]:
        after = bare(block.text)
        named = 1 < len(after.split()) <= _FEW_WORDS * 4 and not after.endswith((".", ":", "!", "?", ";"))
        if (
            named
            and is_title(after, language)
            and not begins_with_label(after, language)
            and not _is_money(after)
            and not is_day_line(after)
        ):
            return clean_title(after), block
    return None


def _names_a_programme(text: str, language: str | None) -> bool:
    """ "Programme Jeunes Marins": the label of a fact anywhere but in the first line of a page without a title."""
    label = split_label(text, language)
    return label is not None and meaning_of(label[0], language) == "programme" and is_title(text, language)


def _is_generic(block: Block) -> bool:
    """Whether a line says what kind of page it is, and whose at most: "Call for proposals", "ABC Open Calls"."""
    text = bare(block.text)
    return names_the_kind(text) or cue("listing_title").match(_WHOSE.sub("", text)) is not None


def _is_fact(block: Block, paragraphs: list[Block], url: str | None) -> bool:
    """Whether a line is one of those at the top that all are a label and its value, and the address does not repeat it."""
    top = paragraphs[:_HEAD_LINES]
    facts = sum(_HAS_LABEL.match(other.text) is not None for other in top)
    head, _, tail = block.text.partition(": ")
    # "Call for projects: cleaner rivers in the hills" says what the page is, and its name.
    first = bool(paragraphs) and block is paragraphs[0] and not any(char.isdigit() for char in tail)
    called = cue("call_noun").match(tail) or (
        (cue("call_noun").match(head) or _NUMBERED.fullmatch(head)) and (first or len(words_of(tail)) >= _LEAST_WORDS)
    )
    is_name = is_repeated(block, url) or called
    return block in top and facts >= _FACTS and _HAS_LABEL.match(block.text) is not None and not is_name


def _of_run_together(text: str, url: str | None, language: str | None) -> str | None:
    """The title in a text whose lines were run together: before the link past the menu, else where the words of the address stand."""
    if past := _PAST_MENU.search(text[:_HEAD]):
        first = _SEPARATOR.split(text[: past.start()].strip())[0]
        return clean_title(first) if is_title(first, language) else None
    slug = [folded(word) for word in re.findall(r"\w+", slug_of(url, parts=1))]
    if len(slug) < _ENOUGH_SLUG:
        return None
    tokens = [(folded(found[0]), found.start(), found.end()) for found in re.finditer(r"\w+", text[:_HEAD])]
    begin = next((number for number, (word, _, _) in enumerate(tokens) if word == slug[0]), None)
    if begin is None:
        return None
    step, last, matched = 0, begin, 0
    for number in range(begin, min(len(tokens), begin + 2 * len(slug) + 4)):
        if tokens[number][0] in slug[step:]:
            step, last, matched = slug.index(tokens[number][0], step) + 1, number, matched + 1
    if matched < 0.75 * len(slug):
        return None
    end = tokens[last][2]
    label = _LABEL.search(text, end, end + 60)
    if label and meaning_of(label[1], language, within=False):
        end = label.start()
    return clean_title(text[tokens[begin][1] : end])


def _is_money(text: str) -> bool:
    words = sum(1 for word in text.split() if word.isalpha())
    return len(text) < 60 and words <= _FEW_WORDS and bool(_MONEY_LINE.search(text)) and any(char.isdigit() for char in text)
