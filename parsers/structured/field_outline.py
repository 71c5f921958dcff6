"""Records of a shape that nobody described → their outlines, by the names of their fields."""

from __future__ import annotations

import re

from parsers.dates import read_date
from parsers.items import SECTIONS
from parsers.labels import meaning_of
from parsers.outline import Outline
from parsers.passage import PARTS
from parsers.structured.field_names import label_of, unit_of, words_of
from parsers.structured.generic import address_of, title_of, value_of
from parsers.structured.outlines import SUMS, RecordOutline
from parsers.structured.rich_nodes import is_rich, rich_blocks
from parsers.structured.shapes import generic
from parsers.structured.tree import Node
from parsers.structured.values import rich_text

Known = dict[str, tuple[str, str | None]]  # name of a field → label and meaning

_WINDOW = {"start date": ("Opening date", "opens"), "end date": ("Deadline", "deadline")}
_LONG = 400
_DAY = 40
_BOUNDS = (("Minimum grant", "least"), ("Maximum grant", "most"), ("Total budget", "whole"))
_CODE = 3
_MAX_DEPTH = 6
_MAX_OBJECTS = 50
_MAX_NAMES = 500
_PAIRS = frozenset([("key", "value"), ("name", "value"), ("label", "value"), ("field", "value"), ("clave", "valor"), ("nom", "valeur")])
_WITH_SIGN = re.compile(r"[€£$]\s?\d|\d\s?[€£]")
_WORDS = re.compile(r"[^\W\d_]{2,}[\s,;:.)]+[^\W_]")
# What projects alone have, and what they never do.
_OF_PROJECTS = frozenset(["implementer", "project_amount"])
_DAYS = frozenset(["deadline", "opens"])
_OF_CALLS = frozenset(["deadline", "eligibility", "opens", "budget"])


def outline_unknown(record: Node) -> Outline:
    """The outline of a record by the names of its fields."""
    made = RecordOutline()
    title = title_of(record)
    if title is not None:
        made.title(title)
    _flatten(record, made, title, 0)
    language = record.first(*generic("language"))
    return made.made((language.text or "")[:10] if language else None)


def _flatten(record: Node, made: RecordOutline, title: Node | None, depth: int, above: Node | None = None) -> None:
    """Takes the fields one by one; `above` is the currency of what the record is a part of."""
    by_name: dict[str, list[Node]] = {}
    for child in record.children:
        by_name.setdefault(child.name, []).append(child)
    currency = record.first(*generic("currency")) or next((child for child in record.children if _names_currency(child)), above)
    if depth == 0:
        made.partners(_named(record, "least_partners"), _named(record, "least_countries"))
    known = _known(record, by_name)
    better = _better(by_name, known)
    for name, nodes in by_name.items():
        if made.is_full():
            return
        label, meaning = known[name]
        if (
            name in generic("skipped")
            or name in generic("key")
            or meaning in ("related", "read_more", "title")
            or (depth == 0 and name in generic("address"))
            or _says_less(label, meaning, nodes[0], better)
            or (record.listed and depth > 0 and meaning == "status")  # of one round among several
        ):
            continue
        scalars = [node for node in nodes if node.text and node is not title]
        if scalars:
            own = scalars[0].first(*generic("currency"))  # an attribute of the sum's own element
            _scalars(made, label if meaning else name, meaning, scalars, own or currency, unit_of(name))
        objects = [node for node in nodes if node.children][:_MAX_OBJECTS]
        if objects:
            _objects(made, label, meaning, objects, title, depth, currency)


def _known(record: Node, by_name: dict[str, list[Node]]) -> Known:
    """What the fields are; in the record of a funded project the grant is what it got, and its number no call's."""
    known: Known = {name: (label := label_of(name), meaning_of(label)) for name in by_name}
    meanings = {meaning for _, meaning in known.values()}
    if record.name.casefold().rstrip("s") in generic("call") and not meanings & {"deadline", "implementer", "project_amount"}:
        # {"competition": {"startDate": …, "endDate": …}}: the days of the call itself.
        known |= {name: _WINDOW[words] for name in known if (words := words_of(name)) in _WINDOW}
    if "implementer" in meanings and "deadline" not in meanings:
        known |= {name: ("Partner organisations", "partners") for name in known if words_of(name) in generic("together")}
        meanings = {meaning for _, meaning in known.values()}
    if "implementer" in meanings and meanings >= {"starts", "ends"}:
        # "callEndDate": the call's that the project was funded under.
        known |= {name: (name, None) for name, said in known.items() if said[1] in _DAYS and words_of(name).split()[0] in generic("call")}
        meanings = {meaning for _, meaning in known.values()}
    if not meanings & _OF_PROJECTS or meanings & _OF_CALLS:
        return known
    for name, (_, meaning) in known.items():
        if meaning in ("grant", "amount") and "project_amount" not in meanings:
            known[name] = ("Amount awarded", "project_amount")
        elif meaning == "reference" and not set(words_of(name).split()) & set(generic("call")):
            known[name] = (name, None)
    return known


def _named(record: Node, kind: str) -> Node | None:
    """The field of the record that says such a thing."""
    return next((child for child in record.children[:_MAX_NAMES] if child.text and words_of(child.name) in generic(kind)), None)


def _names_currency(node: Node) -> bool:
    words = words_of(node.name).removesuffix(" code")
    return words.rpartition(" ")[2] == "currency" and len((node.text or "").strip()) == _CODE


def _better(by_name: dict[str, list[Node]], known: Known) -> set[tuple[str, str | None]]:
    """What fields say so that others need not: who funds, and sums with a sign of their currency."""
    found: set[tuple[str, str | None]] = set()
    for name, (label, meaning) in known.items():
        if meaning == "institution" and label not in generic("lesser"):
            found.add(("", meaning))
        elif meaning in SUMS and _WITH_SIGN.search(by_name[name][0].text or ""):
            found.add((label, meaning))
    return found


def _says_less(label: str, meaning: str | None, first: Node, better: set[tuple[str, str | None]]) -> bool:
    """Whether another field says it better: who funds beside which of its offices, a sum with its currency beside a bare one."""
    if meaning == "institution":
        return label in generic("lesser") and ("", meaning) in better
    return meaning in SUMS and (label, meaning) in better and (first.text or "").strip().isdigit()


def _scalars(
    made: RecordOutline, label: str, meaning: str | None, nodes: list[Node], currency: Node | None = None, unit: str | None = None
) -> None:
    if meaning in SECTIONS and any("\n" in (node.text or "").strip() for node in nodes):
        made.part(label, nodes)
    elif any(len(node.text or "") > _LONG or rich_text(node.text or "") for node in nodes):
        if (meaning in PARTS and meaning != "summary") or meaning in SUMS or meaning in ("priorities", "rate", "duration"):
            made.part(label, nodes)
        else:
            for node in nodes:
                made.free(node)
    elif meaning == "summary":
        for node in nodes:
            made.lead(node)
    elif meaning:
        made.fact(label, nodes, currency, unit)
    else:
        # Ids and codes say nothing; words under a name that nobody knows are news.
        made.fact(label, [node for node in nodes if not node.number and _WORDS.search(node.text or "")])


def _objects(
    made: RecordOutline, label: str, meaning: str | None, objects: list[Node], title: Node | None, depth: int, above: Node | None
) -> None:
    if is_rich(objects):
        made.rich(label if meaning else None, rich_blocks(objects))
        return
    if pairs := _pairs(objects):
        for words, value in ((label_of(named.text or ""), value) for named, value in pairs):
            if meaning_of(words) is not None:
                made.fact(words, [value])
        return
    objects = [node for node in objects if not _headed(made, node, meaning)]
    if not objects or (meaning in ("opens", "deadline") and _days(made, label, meaning, objects)):
        return
    if meaning == "contact" or meaning in SUMS:
        for node in objects:
            if meaning == "contact":
                _contact(node, label, made)
            elif not _sums(node, label, meaning, made, above) and depth < _MAX_DEPTH:
                _flatten(node, made, title, depth + 1, above)
        return
    if steps := _steps(objects):
        for words, day in steps:
            made.fact(words, [day])
        return
    valued = [held for node in objects if (held := value_of(node)) is not None]
    if meaning and meaning != "neutral" and (valued or meaning not in ("period", "deadline", "opens", "other_date", *SECTIONS)):
        made.fact(label, valued)
        for node in objects if meaning == "institution" else ():
            _ways(node, made)
        return
    if meaning in SECTIONS:
        # {"eligibility": {"who": […]}}: names that say nothing else.
        made.fact(label, [held for node in objects for held in node.children if held.text and meaning_of(label_of(held.name)) is None])
        objects = [node for node in objects if all(held.text for held in node.children)]
    for node in objects:
        leads_elsewhere = node.listed and title_of(node) is not None and address_of(node) is not None
        if depth < _MAX_DEPTH and not leads_elsewhere:
            _flatten(node, made, title, depth + 1, above)


def _days(made: RecordOutline, label: str, meaning: str, objects: list[Node]) -> bool:
    """Takes days that stand in objects: one window from the first day to the last, or a day each."""
    first, last = objects[0].first(*generic("begins")), objects[0].first(*generic("ends"))
    if len(objects) == 1 and first is not None and last is not None:
        made.fact("Opening date", [first])
        made.fact("Deadline", [last])
        return True
    days = [day for node in objects if (day := node.first(*generic("opens" if meaning == "opens" else "closes"))) is not None]
    if len(days) == len(objects):
        made.fact(label, days)
    return len(days) == len(objects)


def _contact(node: Node, label: str, made: RecordOutline) -> None:
    """Whom to ask, each way under its own name: {"name": …, "phone": …}."""
    for child in node.children:
        own = label_of(child.name)
        if child.text and not child.number:
            made.fact(own if meaning_of(own) == "contact" else label, [child])


def _sums(node: Node, label: str, meaning: str | None, made: RecordOutline, above: Node | None) -> bool:
    """A sum with its currency, or the least, the most and the whole: {"minimum": 5000, "maximum": 30000, "total": 600000}."""
    inner = next((held for child in node.children if (held := child.first(*generic("currency")))), None)
    currency = node.first(*generic("currency")) or inner or above
    if (stated := node.first(*generic("sum"))) is not None:
        made.fact(label, [stated], currency)
        return True
    bounds = [(words, held) for words, name in _BOUNDS if (held := node.first(*generic(name))) is not None]
    if meaning not in ("grant", "amount") or not bounds:
        return False
    for words, held in bounds:
        made.fact(words, [held], currency)
    for child in node.children:
        if child.text and meaning_of(rate := label_of(child.name)) == "rate":
            made.fact(rate, [child])
    return True


def _ways(node: Node, made: RecordOutline) -> None:
    """How to reach the body that funds, where its object says so: {"organisme": {"nom": …, "telephone": …}}."""
    for held in node.walk():
        if held.text and meaning_of(label := label_of(held.name)) == "contact":
            made.fact(label, [held])


def _headed(made: RecordOutline, node: Node, meaning: str | None) -> bool:
    """Takes an object that holds its own label: {"title": "Who can apply", "text": …}; where the field is known, it must say the same."""
    head = node.first(*generic("head"))
    words = (head.text or "").strip() if head is not None else ""
    own = meaning_of(words) if words else None
    if own in (None, "neutral", "title", "related", "read_more") or (
        meaning not in (None, "neutral", "amount", "summary") and own != meaning
    ):
        return False
    held = [child for child in node.children if child.name in generic("said") and child is not head and (child.text or child.children)]
    if len(held) != 1:
        return False
    if held[0].text:
        _scalars(made, words, own, held)
    elif is_rich(held):
        made.rich(words, rich_blocks(held))
    return bool(held[0].text) or is_rich(held)


def _steps(objects: list[Node]) -> list[tuple[str, Node]]:
    """The steps of a timetable, each a name and a day: [{"event": "Submission of proposals", "date": "2026-05-20"}, …]."""
    steps: list[tuple[str, Node]] = []
    for node in objects:
        stated = [child for child in node.children if child.text]
        days = [child for child in stated if len(child.text or "") <= _DAY and read_date(child.text or "") is not None]
        words = [child for child in stated if child not in days and len(child.text or "") <= _LONG]
        if len(days) != 1 or len(words) != 1 or len(node.children) != 2:
            return []
        steps.append((words[0].text or "", days[0]))
    return steps if len(steps) > 1 else []


def _pairs(objects: list[Node]) -> list[tuple[Node, Node]]:
    """Fields that stand as objects of a name and a value: [{"key": "scheme_budget", "value": "EUR 2000000"}, …]."""
    pairs: list[tuple[Node, Node]] = []
    for node in objects:
        stated = [child for child in node.children if child.text]
        if len(stated) != 2 or (stated[0].name, stated[1].name) not in _PAIRS:
            return []
        pairs.append((stated[0], stated[1]))
    return pairs if len(pairs) > 1 else []
