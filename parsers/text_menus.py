"""The menu that a page saved as plain text begins with: short lines, several of which only a site says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.above_titles import is_home, is_letterhead, is_way
from parsers.labels.cues import cue
from parsers.outline import Block

_LONGEST = 150  # lines
_FIRST = 12  # a menu begins within so many lines
_SOON, _LONG = 4, 80  # the second menu of a page has no more lines above it, and no longer ones; what follows a text is its foot
_WORDS = 6
_LETTERS = 48
_LEAST_LINES = 4
_TOP = 5
_BACK = 25  # the way back stands right above the title
_LEAST = 3  # an entry of a site counts twice
_FAR = 9  # lines from one entry to the next
_FEW_WORDS = 3
_NO_ENTRY = re.compile(r"\d{2}|[€£$%@]|[.;!…]$|:\s")
_SIGNS = " \t≡☰×✕▾▼▸►›»«+|#*_…"
_WAY = re.compile(r"\s*[>»›/|\\→]\s*")


def menu_of(blocks: Sequence[Block]) -> tuple[list[int], int, str | None]:
    """The numbers of the menu's lines, how many other lines stand above its end or the way back, and the one of them that names the site.

    An entry of a site ("About us", "Log in") and another, which may also be a heading ("Contact"), make a menu of all the short lines
    between and above them, with the way to the page below ("Home > Grants"), whose steps the menu names.
    """
    texts = [block.text.strip(_SIGNS) for block in blocks[:_LONGEST]]
    first, end = _bounds(texts)
    menu = [*range(first, end)]
    while end:  # the bar of a government above the menu of its site
        again, stop = _bounds(texts[end:], home=True)
        if not stop:
            break
        menu += range(end + again, end + stop)
        end += stop
    back = next((number + 1 for number in range(end, min(len(texts), _BACK)) if _leads_back(texts[number], number)), end)
    if not end:
        return [], back, None
    name = next((number for number in range(min(end, _TOP)) if is_letterhead(_once(texts[number]))), 0 if first else None)
    if name is not None:
        blocks[name].text = _once(blocks[name].text)  # the picture and the name beside it
    menu = [number for number in menu if number != name]
    return menu, back - len(menu), None if name is None else blocks[name].text


def _once(text: str) -> str:
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if len(words) > 1 and words[:half] == words[half:] else text


def _bounds(texts: list[str], *, home: bool = False) -> tuple[int, int]:
    """The first line of the menu and the one behind it; 0 and 0 where there is none. `home`: it has to begin with the way home."""
    is_first = is_home if home else _is_of_a_site
    first = next((number for number, text in enumerate(texts[: _SOON if home else _FIRST]) if is_first(text)), None)
    if first is None or (home and any(text.endswith((".", "!")) or len(text) > _LONG for text in texts[:first])):
        return 0, 0
    short = next((number for number in range(first, len(texts)) if not _may_be_entry(texts[number])), len(texts))
    last, weight = first, 0
    for number in range(first, short):
        of_a_site = _is_of_a_site(texts[number])
        if not of_a_site and (not cue("menu_more").match(texts[number]) or any(map(_may_be_a_title, texts[last + 1 : number]))):
            continue
        if number - last > _FAR:
            break
        last, weight = number, weight + 1 + of_a_site
    while not home and first > 1 and _may_be_entry(texts[first - 1]) and not cue("call_word").search(texts[first - 1]):
        first -= 1
    if weight < _LEAST:
        return 0, 0
    named = {text.casefold() for text in texts[: last + 1]}
    for number in range(last + 1, min(len(texts), last + _FAR)):
        steps = [step.casefold() for step in _WAY.split(texts[number])]
        if len(steps) > 1 and not named.isdisjoint(steps):
            last = number
            break
        if number >= short:
            break
    return (first, last + 1) if last + 1 - first >= _LEAST_LINES else (0, 0)


def _leads_back(text: str, number: int) -> bool:
    """Whether a line leads back to a list, or is a menu in one line near the top: "About us | Services | News"."""
    parts = text.split(" | ")
    named = sum(cue("menu_entry").match(part) is not None or cue("menu_more").match(part) is not None for part in parts)
    return cue("menu_back").match(text) is not None or (number < _TOP and len(parts) > 2 and named > 1)


def _may_be_entry(text: str) -> bool:
    if is_way(text) or cue("menu_entry").match(text):
        return True
    return len(text) <= _LETTERS and len(text.split()) <= _WORDS and not _NO_ENTRY.search(text)


def _may_be_a_title(text: str) -> bool:
    return len(text.split()) >= _FEW_WORDS and any(cue(words).search(text) for words in ("call_word", "programme_word", "aid_word"))


def _is_of_a_site(text: str) -> bool:
    return is_way(text) or all(cue("menu_entry").match(part) for part in text.split(" | "))
