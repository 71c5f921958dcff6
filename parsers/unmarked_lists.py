"""Lists whose marks were lost when a page was saved as text: lines of one kind below a line that leads to them."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.labels import meaning_of
from parsers.outline import MARKER, SYMBOL
from parsers.wrapped_lines import FUNCTION_WORD

_SECTIONS = frozenset(["eligibility", "beneficiaries", "objectives", "priorities", "actions"])
_LONGEST_LEAD, _LONGEST = 250, 300
_LEAST, _MOST = 2, 200
_FULL, _SPREAD = 60, 25  # so long lines of nearly one length are a paragraph
_CUT = ("-", "–", "(", "/", "&")


def unmarked_items(lines: Sequence[str], wrapped: frozenset[int]) -> frozenset[int]:
    """The numbers, from 1, of lines that are items of a list without marks; `wrapped` are those that go on with the one before.

    Lines that begin small below "You must:" or "Who can apply?", up to one that does not; or such as begin with a capital below a
    colon, up to a blank line, none of them a label or a paragraph.
    """
    found: set[int] = set()
    for number, line in enumerate(lines, 1):
        lead = line.strip()
        if not lead or len(lead) > _LONGEST_LEAD or number in found:
            continue
        colon = lead.endswith(":") and " " in lead
        if colon or lead.endswith("?") or (len(lead) <= _FULL and meaning_of(lead, within=False) in _SECTIONS):
            begin = number + 1 if colon and not "".join(lines[number : number + 1]).strip() else number
            items = _run(lines, begin, colon=colon)
            if len(items) >= _LEAST and wrapped.isdisjoint(items) and not _is_paragraph([lines[item - 1].strip() for item in items]):
                found.update(items)
    return frozenset(found)


def _run(lines: Sequence[str], begin: int, *, colon: bool) -> list[int]:
    """The lines of one kind from `begin`, from 0."""
    items: list[int] = []
    small = False
    for index in range(begin, min(len(lines), begin + _MOST)):
        text = lines[index].strip()
        if not items:
            small = text[:1].islower()
            if not text[:1].isalpha() or not (small or colon):
                return []
        if not text:
            return items
        if SYMBOL.match(lines[index]) or MARKER.match(lines[index]) or len(text) > _LONGEST or text.endswith((":", "?")):
            return items if small else []
        if text[0].islower() != small:
            return items if small else []
        if not small and (text.endswith(".") or meaning_of(text, within=False) is not None):
            return []
        items.append(index + 1)
    return items


def _is_paragraph(texts: list[str]) -> bool:
    """Whether the lines are one sentence that was broken: cut in its midst, or all of one length."""
    lengths = [len(text) for text in texts[:-1]]
    cut = any(text.endswith(_CUT) or FUNCTION_WORD.search(text) for text in texts[:-1])
    commas = sum(text.endswith(",") for text in texts[:-1])
    return cut or 0 < commas < max(len(lengths), _LEAST) or (min(lengths) >= _FULL and max(lengths) - min(lengths) <= _SPREAD)
