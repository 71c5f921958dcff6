"""Passages → the nested bullets of a section."""

from __future__ import annotations

import re

from parsers.context import Context
from parsers.items import Bullet, Section
from parsers.labels import meaning_of
from parsers.passage import Passage

_MAX_BULLETS = 2_000
_MAX_SINGLE = 400
_MAX_LINES = 12
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
    """The section's bullets as a tree, in page order. A part of one short paragraph and no bullets is one bullet."""
    meanings = _SECTION_MEANINGS[section]
    passages = [p for p in context.passages.of(*meanings) if p.block.kind == "bullet" and not p.own][:_MAX_BULLETS]
    if not passages:
        passages = _single(context, section)
    for passage in passages:
        context.quotes.add(section, passage.text, passage.block, "bullet" if passage.block.kind == "bullet" else "paragraph")
    return _tree(passages)


def _single(context: Context, section: Section) -> list[Passage]:
    """Paragraphs that stand for bullets: each line under an eligibility label, the only one under another."""
    if section == "further_info":
        return []
    found = [
        p
        for p in context.passages.of(*_SECTION_MEANINGS[section])
        if p.block.kind == "para"
        and meaning_of(p.label, context.language, within=False)
        and any(c.isalpha() for c in p.text)
        and not context.passages.leads_to_list(p)
    ]
    short = [p for p in found if len(p.text) <= _MAX_SINGLE and not p.text.endswith(":")]
    if section == "eligibility":
        return [p for p in short if len(p.text) > 5] if len(short) == len(found) <= _MAX_LINES else []
    return short if len(found) == 1 else []


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
