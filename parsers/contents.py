"""A page's table of contents: lines that only name the parts that come further down."""

from __future__ import annotations

import re

from parsers.outline import Block

_NAMES = frozenset(
    """contents|table of contents|on this page|on this section|on this article|on this document|on this call|on this guide
in this page|in this section|in this article|in this document|in this call|in this guide|page contents|jump to|jump to section
sommaire|le sommaire|au sommaire|table des matières|dans cette page|sur cette page
inhalt|inhalte|inhaltsverzeichnis|inhaltsübersicht|auf dieser seite|index
indice|índice|indice de contenido|indice de contenidos|índice de contenido|índice de contenidos|indice dei contenuti
índice dei contenuti|indice geral|índice geral|tabla de contenido|tabla de contenidos|en esta página|contenido|contenidos
sommario|in questa pagina|contenuti|sumário|conteúdo|nesta página|índex|contingut|continguts|inhoud|inhoudsopgave|op deze pagina
spis treści|innehåll|innehållsförteckning|cuprins|περιεχόμενα""".replace("\n", "|").split("|")
)
_LENGTH = 100
_ENDS = (".", ";", ",", "!")
_FEWEST = 4
_FEWEST_NAMED = 2
_MOST = 200
_NUMBER = 5  # "A.", "iii)", "1.2."
# "Eligibility ...... 7": dots and the number of a page.
_PAGE = re.compile(r"(?:\s?\.){2,}\s?\d{0,3}$|\s+\d{1,3}$")


def contents_lines(blocks: list[Block]) -> set[int]:
    """The places of the blocks that make up tables of contents; what they name must stand on the page again, with words between."""
    words = [_entry(block) for block in blocks]
    again: dict[str, int] = {}
    following = [0] * len(words)  # where the same words stand next, 0 for nowhere
    for index in range(len(words) - 1, -1, -1):
        if words[index]:
            following[index] = again.get(words[index], 0)
            again[words[index]] = index
    repeated = [at for at, next_at in enumerate(following) if next_at]
    found: set[int] = set()
    if len(repeated) < _FEWEST_NAMED:
        return found
    index = 0
    while index <= repeated[-1]:
        named = words[index] in _NAMES
        if not named and not following[index]:
            index += 1
            continue
        end = _named_end(words, index + 1) if named else _run_end(following, index)
        if _names_parts(following, index + 1, end) if named else end - index >= _FEWEST:
            found.update(range(index, end))
            index = end
        else:
            index += 1
    return found


def _names_parts(following: list[int], start: int, end: int) -> bool:
    """Whether lines below the name of a table name parts that come behind them."""
    return sum(1 for at in range(start, end) if following[at] >= end) >= _FEWEST_NAMED


def _entry(block: Block) -> str:
    """The words of a line that may name a part; nothing for sentences, values and what heads words itself."""
    text = block.text
    if block.kind == "label" or block.labelled or len(text) > _LENGTH or text.endswith(_ENDS):
        return ""
    if text[-1:].isdigit():
        text = _PAGE.sub("", text)
    if "." in text or ")" in text:
        number, _, rest = text.partition(" ")
        if rest and len(number) <= _NUMBER and number.endswith((".", ")")):
            text = rest
    return text.strip(" :?*#–-").lstrip("0123456789.) ").casefold()


def _named_end(words: list[str], start: int) -> int:
    """Where the short lines below the name of a table end: at the first part that it names."""
    seen: set[str] = set()
    end = start
    while end < min(len(words), start + _MOST) and words[end] and words[end] not in seen:
        seen.add(words[end])
        end += 1
    return end


def _run_end(following: list[int], start: int) -> int:
    """Where a run of lines ends that all stand on the page again, in order and with words between them."""
    end = start
    while end < min(len(following), start + _MOST) and following[end] and (end == start or following[end] > following[end - 1] + 1):
        end += 1
    while end > start and following[start] < end:
        end -= 1
    return end
