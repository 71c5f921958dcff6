"""A call's rate of funding and the duration of its projects, by their labels and by sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, TypeVar

from parsers.context import Context
from parsers.duration import find_duration, read_duration
from parsers.items import Duration, Rate
from parsers.kinds_of_applicants import MAY_GET, OF_A_KIND
from parsers.outline import Block
from parsers.passage import Passage, running
from parsers.ranges import CEILING, FLOOR
from parsers.rate import find_rate, is_own_part, read_rate, read_rate_of_sum
from parsers.rate_words import COSTS, FUNDS, OTHER_SHARE, OTHERS_SHARE, RATE_NAMED
from parsers.table_sums import is_of_rows

Value = TypeVar("Value", Rate, Duration)
_WHOLE_SHARE = 100
_FIRST_WORDS = 60
_A_VALUE = 40
_KIND = re.compile(r"[^\W\d_]{4,}")
_TIMES = re.compile(r"\d\s?(?:months?|years?|mois|ans|monate|jahre|meses|años|mesi|anni|anos|maanden|jaar)\b", re.I)


def find_funding_rate(context: Context) -> Rate | None:
    """The share of the costs that is paid: under its label, else beside the sum, else in a sentence or list that says so."""
    return (
        _labelled(context, "funding_rate", "rate", read_rate)
        or _rate_beside_sum(context)
        or _stated(context, "funding_rate", "rate", find_rate, skipped=("reference", "deadline", "contact", "documents"))
        or _rates_in_list(context)
    )


def find_duration_months(context: Context) -> Duration | None:
    """How long a project may take: under its label, else in a sentence that says so."""
    if labelled := _labelled(context, "duration_months", "duration", read_duration):
        return labelled
    if any(len(_TIMES.findall(passage.text)) > 1 for passage in context.passages.of("duration")):
        return None  # what stands under the label differs by kinds of projects: a sentence on one of them says less
    return _stated(context, "duration_months", "duration", find_duration, skipped=("reference", "deadline", "contact", "documents", "rate"))


def _labelled(context: Context, field: str, meaning: Literal["rate", "duration"], read: Callable[[str], Value | None]) -> Value | None:
    for passage in context.passages.of(meaning):
        if (
            len(passage.text) <= 1500
            and (value := read(passage.text))
            and not (meaning == "rate" and is_own_part(passage.label, value.max or value.min))
        ):
            if is_of_rows(passage.block):
                if (over := _over_rows(context, field, meaning, read, passage)) is not None:
                    return over
                continue
            if passage.own and len(passage.text) <= 120:
                value = value.model_copy(update={"text": passage.text.rstrip(" .;")})
            value = _capped(value, passage.label)
            context.quotes.add(field, value.text, passage.block, f"label:{meaning}")
            return value if passage.own else _listed(context, field, meaning, read, value, passage)
    return None


def _capped(value: Value, label: str) -> Value:
    """A value whose label says that it is the most: "Maximum rate: 40%"."""
    is_cap = value.max is not None and CEILING.search(label) and not FLOOR.search(label)
    return value.model_copy(update={"min": None}) if is_cap else value


def _rate_beside_sum(context: Context) -> Rate | None:
    """The rate that the label of the sum holds as well: "Amount of the aid: up to 80% of the costs, at most 30 000 €"."""
    stated: list[tuple[Rate, Passage]] = []
    for passage in context.passages.of("grant", "amount", "project_amount"):
        if passage.may_hold("rate") and len(passage.text) <= 300 and _says_of_what(passage) and (rate := read_rate_of_sum(passage.text)):
            if stated and passage.label != stated[0][1].label:
                break
            stated.append((_capped(rate, passage.label), passage))
    if sum(rate.max or 0 for rate, _ in stated) == _WHOLE_SHARE and len(stated) > 1:
        return None  # weights of criteria make up 100
    for rate, passage in stated:
        context.quotes.add("funding_rate", rate.text, passage.block, f"label:{passage.meaning}")
    return _over_kinds([rate for rate, _ in stated])


def _says_of_what(passage: Passage) -> bool:
    """Whether a share is one of what is paid: a sentence below the label has words for it, a value or a list of shares need not."""
    text = passage.text
    is_value = passage.own or len(text) <= _A_VALUE or text.count("%") > 1
    return is_value or any(words.search(text) for words in (FUNDS, COSTS, RATE_NAMED))


def _rates_in_list(context: Context) -> Rate | None:
    """The rates of a list behind words that fund: "You could get:", "• up to 70% if you are a small firm", "• up to 50% …"."""
    lead: Passage | None = None
    stated: list[tuple[Rate, Passage]] = []
    for passage in context.passages.running():
        if passage.block.kind != "bullet":
            if len(stated) > 1:
                break
            lead, stated = passage, []
        elif lead is not None and passage.may_hold("rate") and _leads_to_rates(lead.text):
            rate = read_rate_of_sum(passage.text)
            if rate and rate.text in passage.text[:_FIRST_WORDS]:
                stated.append((rate, passage))
    kinds = sum(1 for _, passage in stated if OF_A_KIND.search(passage.text))
    if kinds < 2 or sum(rate.max or 0 for rate, _ in stated) == _WHOLE_SHARE:
        return None  # one is no list of kinds, and the parts of a whole are none
    for rate, passage in stated:
        context.quotes.add("funding_rate", rate.text, passage.block, "list of rates")
    return _over_kinds([rate for rate, _ in stated])


def _leads_to_rates(lead: str) -> bool:
    """Whether the words above a list say that it tells what is paid, and no part of it or of something else."""
    return (
        lead.endswith(":")
        and bool(FUNDS.search(lead) or MAY_GET.search(lead))
        and not (OTHERS_SHARE.search(lead) or OTHER_SHARE.search(lead))
    )


def _stated(
    context: Context,
    field: str,
    meaning: Literal["rate", "duration"],
    find: Callable[[str], Value | None],
    *,
    skipped: tuple[str, ...],
) -> Value | None:
    before_act = context.passages.before_act()
    for part in (context.passages.all[:before_act], context.passages.all[before_act:]):
        stated = []
        for passage in running([passage for passage in part if passage.may_hold(meaning)]):
            if passage.meaning in skipped:
                continue
            value = find(passage.text)
            if value is not None and not (meaning == "rate" and _is_applicants(passage, value)):
                stated.append((value, passage.block))
        if agreed := _agreed(stated):
            context.quotes.add(field, agreed[0].text, agreed[1], "sentence")
            return agreed[0]
        blocks = [block for _, block in stated]
        ranged = meaning == "duration" and all(value.min and value.max and value.min < value.max for value, _ in stated)
        listed = bool(stated) and blocks[0].kind == "bullet" and len({block.list_id for block in blocks}) == 1
        if stated and (listed or ranged or _name_kinds(blocks)):
            for value, block in stated:
                context.quotes.add(field, value.text, block, "sentence")
            return _over_kinds([value for value, _ in stated])
        if stated:
            break
    return None


def _name_kinds(blocks: list[Block]) -> bool:
    """Whether each passage begins with a kind of project of its own: "Small projects: up to 60%", "Large projects: up to 50%"."""
    heads = [block.text.partition(":")[0].casefold() for block in blocks]
    named = all(":" in block.text[:_FIRST_WORDS] for block in blocks) and len(set(heads)) == len(heads) > 1
    shared = set.intersection(*(set(_KIND.findall(head)) for head in heads)) if named else None
    return bool(shared)


def _is_applicants(passage: Passage, value: Value) -> bool:
    """Whether the heading right above says that the share is the applicant's: "Own contribution"."""
    heading = passage.headings[-1] if passage.headings else ""
    return is_own_part(heading, value.max or value.min) or OTHERS_SHARE.search(heading) is not None


def _agreed(stated: list[tuple[Value, Block]]) -> tuple[Value, Block] | None:
    """What sentences state that differ only in what they leave out; those that disagree speak of different cases."""
    lows, highs = {value.min for value, _ in stated} - {None}, {value.max for value, _ in stated} - {None}
    if not stated or len(lows) > 1 or len(highs) > 1:
        return None
    # "12 months" beside "at most 12 months" is a most.
    if highs and lows == highs:
        return next((entry for entry in stated if entry[0].min is None), stated[0])
    return max(stated, key=lambda entry: (entry[0].min is not None) + (entry[0].max is not None))


def _over_kinds(values: list[Value]) -> Value | None:
    """What a list states for several kinds of projects, from the least to the most; the least only where each has one."""
    highest = max((value for value in values if value.max is not None), key=lambda value: value.max or 0, default=None)
    if highest is None:
        return None
    lows = [value.min for value in values if value.min is not None]
    return highest.model_copy(update={"min": min(lows) if len(lows) == len(values) else None})


def _over_rows(
    context: Context, field: str, meaning: Literal["rate", "duration"], read: Callable[[str], Value | None], at: Passage
) -> Value | None:
    """What the rows of a table state for the lots or kinds of projects that they are; nothing where one of them cannot be read."""
    table = at.block.row[0] if at.block.row else 0
    cells = [p for p in context.passages.of(meaning) if p.block.row and p.block.row[0] == table and p.label == at.label]
    stated = [(value, cell) for cell in cells if (value := read(cell.text)) is not None]
    if len(stated) < sum(any(letter.isdigit() for letter in cell.text) for cell in cells):
        return None
    ceiling = CEILING.search(at.label) and not FLOOR.search(at.label)
    over = _over_kinds([value.model_copy(update={"min": None}) if ceiling else value for value, _ in stated])
    if over is not None:
        for value, cell in stated:
            context.quotes.add(field, value.text, cell.block, f"label:{meaning}")
    return over


def _listed(context: Context, field: str, meaning: str, read: Callable[[str], Value | None], first: Value, at: Passage) -> Value:
    """The first value under a heading, with those that the rest of its list states for other kinds: "small firms: 70%", "others: 50%"."""
    values = [first]
    for passage in context.passages.of(meaning):
        if passage.block.kind == "bullet" and passage.block.list_id == at.block.list_id and not passage.own and passage is not at:
            value = read(passage.text)
            if value and value.max is not None:
                values.append(value)
                context.quotes.add(field, value.text, passage.block, f"label:{meaning}")
    return _over_kinds(values) or first
