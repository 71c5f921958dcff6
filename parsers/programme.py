"""Passages → Programme."""

from __future__ import annotations

import re
from typing import Any

from parsers.call import common_fields
from parsers.context import Context
from parsers.kinds import runs_for_years
from parsers.outline import Block
from parsers.shared import find_period, value_of

# "Internal Security Fund 2021-2027 ISF Open!": name, years, acronym and status on one line.
_LINE = re.compile(
    r"^(?P<name>.{4,200}?)\s*[-–(,]?\s*\(?(?P<start>(?:19|20)\d\d)(?:\s?[-–—/]\s?|\sto\s)(?P<end>(?:20)?\d\d)\)?(?:\s+(?P<acronym>[A-Z][\w&+]{1,15}(?:\s?[-–]\s?[A-Z]\w{1,15})?))?(?:\s+(?:Open|Closed|Forthcoming)!)?$"
)
_FROM_TEXT = re.compile(
    r"\b(?:((?:19|20)\d\d)(?:\s?[-–—]\s?|\sto\s)((?:(?:19|20))?\d\d)|(?<=\b[Bb]etween\s)((?:19|20)\d\d)\sand\s((?:19|20)\d\d))\b(?![-./]\d)"
)
# "Funding period: 2021–2027"; calls are for fewer years.
_PERIOD_ALONE = re.compile(r"(20\d\d)\s?[-–—/]\s?(20\d\d)\W?")
_LONG = 4

# "quasi il doppio del programma precedente (2014-2020)": the years are another's.
_FORMER = re.compile(
    r"\b(?:previous|former|earlier|preced|predecess|successor|succeed|précéd|prédécess|ancien|succèd|vorherig|vorig|vorgäng|vorangegang|früher|nachfolg|abgelöst"
    r"|predeces|anterior|antecess|sucede|sucesor|succed|erede|passat|pasad|föregående|foregående|tidligere|poprzedn|předchoz|predchádz)\w*[^.;\n]{0,60}$",
    re.I,
)
_BEFORE = 100


def read_programme_page(context: Context) -> dict[str, Any]:
    """The fields of a programme, those of every item included; the title loses the years and acronym behind it."""
    fields = common_fields(context, "programme")
    fields |= {"title": context.title, "acronym": None, "starts_on": None, "ends_on": None, "legal_basis": None}
    if context.title is None:
        fields["programme"] = None  # what an untitled page tells of is itself, not a programme above it
    line = _LINE.match(context.title or "")
    if line and context.title_block is not None:
        _from_line(context, line, context.title_block, fields)
    elif found := _stated_period(context):
        fields["starts_on"], fields["ends_on"] = found
    if acronym := value_of(context, "acronym"):
        fields["acronym"] = acronym.text
        context.quotes.add("acronym", acronym.text, acronym.block, "label:acronym")
    if basis := value_of(context, "legal_basis"):
        fields["legal_basis"] = basis.text
        context.quotes.add("legal_basis", basis.text, basis.block, "label:legal_basis")
    return fields


def _from_line(context: Context, line: re.Match[str], block: Block, fields: dict[str, Any]) -> None:
    start, end = line["start"], line["end"]
    fields["starts_on"], fields["ends_on"] = start, end if len(end) == 4 else start[:2] + end
    years = line.string[line.start("start") : line.end("end")]
    for field in ("starts_on", "ends_on"):
        context.quotes.add(field, years, block, "behind the name")
    if line["acronym"]:
        fields["acronym"] = line["acronym"]
        context.quotes.add("acronym", line["acronym"], block, "behind the name")
        fields["title"] = line["name"]


def _stated_period(context: Context) -> tuple[str | None, str | None] | None:
    """The programme's years: under their label, else the one span of years that the page names."""
    for passage in context.passages.of("period", "duration"):
        if len(passage.text) <= 120 and (found := find_period(context, passage.text)):
            for field in ("starts_on", "ends_on"):
                context.quotes.add(field, found[2], passage.block, "label:period")
            return found[0], found[1]
    told = [p for p in context.passages.all[:40] if "://" not in p.text and "©" not in p.text]  # those have years of their own
    spans = {
        years: (m[0], p.block)
        for p in told
        for m in _FROM_TEXT.finditer(p.text)
        if (years := _years(m))[0] < years[1] and not _FORMER.search(p.text, max(0, m.start() - _BEFORE), m.start())
    }
    if len(spans) == 1:
        (start, end), (quote, block) = next(iter(spans.items()))
        for field in ("starts_on", "ends_on"):
            context.quotes.add(field, quote, block, "the only span of years")
        return start, end
    return None


def names_a_period(context: Context) -> bool:
    """Whether the title has the years of a programme, not of a school year, or a label has nothing else: "Security Fund 2021-2027"."""
    if runs_for_years(context.title or ""):
        return True
    stated = (passage.text for passage in context.passages.of("period", "duration") if passage.own)
    return any((found := _PERIOD_ALONE.fullmatch(text)) and int(found[2]) - int(found[1]) >= _LONG for text in stated)


def _years(span: re.Match[str]) -> tuple[str, str]:
    """Both years of a span in full: "2021-27"."""
    start, end = span[1] or span[3], span[2] or span[4]
    return start, end if len(end) == len(start) else start[: len(start) - len(end)] + end
