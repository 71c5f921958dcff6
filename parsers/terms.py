"""The words that a page files a call under, taken apart where they stand side by side."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from parsers.outline import Block, squeeze

_FILE = Path(__file__).parent / "labels" / "terms.toml"


def split_terms(block: Block, text: str) -> list[str]:
    """The single terms of a value: by the page's elements, by separators, else by the known lists of terms.

    Words that stand side by side without any of the three stay one term.
    """
    if block.kind == "bullet":
        return [text]
    elements = _by_element(block, text)
    if len(elements) > 1:
        return elements
    for separator in (";", " | ", "•", " / "):
        if separator in text:
            return [part for piece in text.split(separator) if (part := squeeze(piece))]
    known = _by_known_terms(text)
    if known:
        return known
    if ", " in text and "&" not in text and len(text) > 40:
        return _by_commas(text)
    return [text]


def _by_element(block: Block, text: str) -> list[str]:
    """The texts of sibling elements that together are the whole value."""
    if block.node is None:
        return []
    parts = [piece for child in block.node.iter() if len(child) == 0 and (piece := squeeze(child.text or "")) and piece in text]
    return parts if squeeze(" ".join(parts)).replace(" ", "") == text.replace(" ", "") else []


def _by_commas(text: str) -> list[str]:
    """Terms parted by commas, but not by those in brackets."""
    return [part for piece in re.split(r",\s+(?![^()]*\))", text) if (part := squeeze(piece))]


def _by_known_terms(text: str) -> list[str]:
    """The whole text as a row of known terms, longest first; nothing where a word is left over."""
    rest, found = text, []
    while rest:
        folded = rest.casefold()
        terms = _known().get(folded[0], ())
        term = next((term for term in terms if folded.startswith(term) and rest[len(term) : len(term) + 1] in ("", " ")), None)
        if term is None:
            return []
        found.append(rest[: len(term)])
        rest = rest[len(term) :].lstrip()
    return found


@cache
def _known() -> dict[str, list[str]]:
    """By their first letters, the longest first."""
    with _FILE.open("rb") as file:
        data: dict[str, list[str]] = tomllib.load(file)
    known: dict[str, list[str]] = {}
    for term in sorted((term.casefold() for terms in data.values() for term in terms), key=len, reverse=True):
        known.setdefault(term[0], []).append(term)
    return known
