"""Passages → the nested bullets of a section."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, takewhile

from parsers.context import Context
from parsers.items import Bullet, Section
from parsers.labels import meaning_of
from parsers.labels.cues import begins_body, begins_eligibility, cue, states_rule
from parsers.passage import Passage

_MAX_BULLETS = 2_000
_MAX_SINGLE = 400
_MAX_LINES = 12
_MAX_ANNOUNCEMENT = 120
_MAX_ANSWER = 160
_MAX_ACCOUNT = 240
_MAX_ALIKE = 150
_MAX_NAME = 100
_LONG_VALUE = 60
_FEWEST_LINES = 3
_APART = 2  # a blank line may stand between them
_ENDS_NO_ITEM = (".", ":", "?", "!", ",")
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]\s+[A-ZÀ-Þ¿¡]")
_FIGURE = re.compile(
    r"^(?:(?:up to|max\w*\.?|bis zu|jusqu.à|hasta|fino a|au plus) )?"
    r"(?:\d{1,3}(?:[.,]\d)? ?%|[€£$] ?\d|\d[\d., ]{0,15}(?:€|£|\$|EUR\b|euros?\b))"
    r"|: ?(?:[€£$] ?)?\d[\d., ]{1,15} ?(?:€|£|\$|EUR|euros?|%)$",
    re.I,
)
_LABEL = re.compile(
    r"((?:priori(?:ty|té|tät|dad|tà)|objecti(?:ve|f)|objetivo|obiettivo|ziel|action|acción|azione|aktion|topic|thème|tema|theme|strand|volet|lot|los|lote|lotto|axis|axe|eje|asse|"
    r"schwerpunkt|challenge|option|specific objective|so|p)\s?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-e]\b))(?=\s{0,2}[:.–—-])",
    re.I,
)
# Which meanings of a passage make up a section's bullets.
_SECTION_MEANINGS: dict[Section, tuple[str, ...]] = {
    "objectives": ("objectives",),
    "priorities": ("priorities",),
    "actions": ("actions",),
    "eligibility": ("eligibility", "partnership"),
    "further_info": ("further_info",),
}


def find_bullets(context: Context, section: Section) -> tuple[Bullet, ...]:
    """The section's bullets as a tree, in page order. Where eligibility has none, its short paragraphs are bullets."""
    meanings = _SECTION_MEANINGS[section]
    if section == "eligibility":
        meanings = (*meanings, "beneficiaries", "countries")
    passages = [p for p in context.passages.of(*meanings) if p.block.kind == "bullet" and not p.own]
    passages = [p for p in passages if p.meaning != "countries" or _is_criterion(context, p)][:_MAX_BULLETS]
    if not passages:
        passages = _single(context, section)
    elif section == "eligibility":
        passages = _with_names(context, passages)
    passages = _without_figures(_once(passages))
    for passage in passages:
        context.quotes.add(section, passage.text, passage.block, "bullet" if passage.block.kind == "bullet" else "paragraph")
    return _tree(passages)


def _once(passages: list[Passage]) -> list[Passage]:
    """The passages without a list that stands a second time, as for small screens; single lines may be said twice."""
    lists: dict[int, list[str]] = {}
    for passage in passages:
        lists.setdefault(passage.block.list_id, []).append(passage.text)
    kept: dict[tuple[str, ...], int] = {}
    for number, texts in lists.items():
        kept.setdefault(tuple(texts), number)
    return [passage for passage in passages if kept[tuple(lists[passage.block.list_id])] == passage.block.list_id]


def _without_figures(passages: list[Passage]) -> list[Passage]:
    """The passages without lists of shares and sums: "Up to 45% if you are a small firm", "Montreal: 150 000 $"."""
    figures: Counter[int] = Counter()
    for passage in passages:
        figures[passage.block.list_id] += 1 if _FIGURE.search(passage.text) else -1
    return [passage for passage in passages if not passage.block.list_id or figures[passage.block.list_id] <= 0]


def _is_criterion(context: Context, passage: Passage) -> bool:
    """Whether a list of countries says where applicants come from, as one of the criteria that a heading over it announces."""
    return any(meaning_of(words, context.language) == "eligibility" for words in passage.headings[:-1])


def _with_names(context: Context, bullets: list[Passage]) -> list[Passage]:
    """The bullets, and the lines of other parts that do nothing but name who may apply, in page order."""
    listed = {p.label for p in bullets}
    parts: dict[str, list[Passage]] = {}
    for passage in context.passages.of("eligibility"):
        if passage.block.kind == "para" and not passage.own and passage.label not in listed:
            parts.setdefault(passage.label, []).append(passage)
    named = [
        passage
        for label, part in parts.items()
        if _FEWEST_LINES <= len(part) <= _MAX_LINES
        and meaning_of(label, context.language, within=False) == "eligibility"
        and all(_is_name(p) for p in part)
        for passage in part
    ]
    if not named:
        return bullets
    wanted = {id(p) for p in (*bullets, *named)}
    return [p for p in context.passages.all if id(p) in wanted]


def _single(context: Context, section: Section) -> list[Passage]:
    """Paragraphs that stand for bullets: the lines of a list without marks; under eligibility those that each say who may apply."""
    if section == "further_info":
        return []
    parts: dict[str, list[Passage]] = {}
    meanings = (*_SECTION_MEANINGS[section], "beneficiaries") if section == "eligibility" else _SECTION_MEANINGS[section]
    for passage in context.passages.of(*meanings):
        if passage.block.kind == "para" and not (passage.own and passage.meaning == "beneficiaries"):
            parts.setdefault(passage.label, []).append(passage)
    if section != "eligibility":
        # Lines without marks below "Eligible costs" name sums and kinds of cost more often than work.
        parts = {label: part for label, part in parts.items() if section != "actions" or not cue("cost_noun").search(label)}
        return [p for part in parts.values() for p in _lines_alike(part)][:_MAX_BULLETS]
    parts = {
        label: part
        for label, part in parts.items()
        # "Zielgruppe / Unternehmen": one line is the value of a fact.
        if (meaning_of(label, context.language, within=False) or label.rstrip().endswith("?"))
        and (len(part) > 1 or len(part[0].text) > _LONG_VALUE or part[0].meaning != "beneficiaries")
    }
    answers = [passage for part in parts.values() for passage in _answers(context, part)]
    return answers if len(answers) <= _MAX_LINES else []


def _lines_alike(part: list[Passage]) -> list[Passage]:
    """The lines of a list without marks, right below its heading or lead: parted by semicolons, or several short ones in a row."""
    lines = [p for p in part if not p.own]
    if lines and len(lines[0].text) <= _MAX_SINGLE and (lines[0].text.endswith(":") or cue("follows").search(lines[0].text)):
        if cue("lead_other").search(lines[0].text):
            return []
        lines = lines[1:]
    parted = list(takewhile(lambda p: p.text.endswith(";"), lines))
    if parted:
        last = lines[len(parted) : len(parted) + 1]
        return [*parted, *last] if last and len(last[0].text) <= _MAX_SINGLE else []
    row = lines[:1]
    apart = lines[1].block.line - lines[0].block.line if len(lines) > 1 else 0
    for before, after in pairwise(lines):
        if not (before.block.line > 0 and 1 <= apart <= _APART and after.block.line == before.block.line + apart):
            break
        row.append(after)
    row = list(takewhile(lambda p: len(p.text) <= _MAX_ALIKE and p.text[0].isupper() and not p.text.endswith(_ENDS_NO_ITEM), row))
    return row if len(row) >= _FEWEST_LINES and not any(": " in p.text for p in row) else []


def _answers(context: Context, part: list[Passage]) -> list[Passage]:
    """The paragraphs of a part, where all are short and most say of themselves who may apply; a running account is no list."""
    said = [p for p in part if any(c.isalpha() for c in p.text) and not context.passages.leads_to_list(p)]
    announced = len(said) > 2 and not said[0].own and len(said[0].text) <= _MAX_ANNOUNCEMENT
    if announced and any(cue(words).search(said[0].text) for words in ("follows", "conditional")):
        said = said[1:]  # "All of the following must be met"
    if any(len(p.text) > _MAX_SINGLE or p.text.endswith(":") for p in said):
        return []
    if len(said) == 1:
        return said if _is_answer(said[0]) else []
    names = sum(1 for _ in takewhile(_is_name, said))
    telling = names + sum(1 for p in said[names:] if begins_eligibility(p.text) or states_rule(p.text) or begins_body(p.text))
    return [p for p in said if len(p.text) > 5 or p.text.isupper()] if telling > 0.5 * len(said) else []


def _is_name(said: Passage) -> bool:
    """ "Schools", "Small and medium-sized enterprises": a line without a sentence or a value."""
    return len(said.text) <= _MAX_NAME and said.text[0].isupper() and not said.text.endswith(_ENDS_NO_ITEM) and ": " not in said.text


def _is_answer(said: Passage) -> bool:
    """Whether the only words under a heading or label say in one sentence who may apply."""
    text = said.text
    if len(text) <= 5 or cue("elsewhere").match(text):
        return False
    return said.own or len(text) <= _MAX_ANSWER or (len(text) <= _MAX_ACCOUNT and not _SENTENCE_END.search(text))


def _tree(passages: list[Passage]) -> tuple[Bullet, ...]:
    """Nests by depth; a list of its own begins at the top again."""
    made: list[tuple[int, str, list[Bullet]]] = []
    top: list[Bullet] = []
    last_list = 0

    def close(depth: int) -> None:
        while made and made[-1][0] >= depth:
            _, text, children = made.pop()
            bullet = Bullet(text=text, label=bullet_label(text), children=tuple(children))
            (made[-1][2] if made else top).append(bullet)

    for passage in passages:
        if passage.block.list_id != last_list:
            close(0)
            last_list = passage.block.list_id
        close(passage.block.level)
        made.append((passage.block.level, passage.text, []))
    close(0)
    return tuple(top)


def bullet_label(text: str) -> str | None:
    """The label that a bullet begins with: "Priority 1" of "Priority 1: …"."""
    begins = _LABEL.match(text)
    return begins[1] if begins else None
