"""Outline → passages: each block with what the label or heading over it means."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from parsers.asides import leave_out_others
from parsers.contents import contents_lines
from parsers.day_rows import steps_below_days
from parsers.feet import leads_to_others
from parsers.labels import meaning_of
from parsers.labels.cues import begins_priority
from parsers.labels.looks import LONGEST, asks, has_look, has_value, look_of, states_figure
from parsers.labels.run_together import split_label
from parsers.lists import settle_lists
from parsers.outline import Block, Outline
from parsers.passage import NO_PART, Part, Passage, Passages

_SECTIONS = frozenset(["objectives", "priorities", "actions", "eligibility", "further_info"])
_TEXT_LABEL_LEVEL, _MENU_LINES, _HEADING_LENGTH, _QUESTION_LENGTH = 8, 5, 120, 60
_NO_LABELS = frozenset((None, "restricted", "read_more", "related"))
# So many known labels of one look make it the look of this page's labels.
_ALIKE = 2
_SENTENCE, _ENOUGH_TOLD = 80, 600
_STEPS = frozenset(["deadline", "opens", "other_date"])
_FILE = re.compile(r"\((?:pdf|docx?|odt|xlsx?|zip)\b", re.I)  # "Frequently asked questions (PDF, 204 KB)"
_DAY = re.compile(r"\b\d{1,2}\b.{0,40}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b")
# A sentence before the colon's own words: no label of the line.
_SENTENCE_BEFORE = re.compile(r"\w\s\w+\s\S*[^\W\d_]{2}[.!?]\s+[A-ZÀ-Þ]")
_NEXT_LABEL = re.compile(r"(?:\.|\s[|•·])\s+([A-ZÀ-Þ][^.:|\n]{2,60}):\s+(?=\S)")


def read_passages(outline: Outline, language: str | None = None) -> Passages:
    """Every block of content with its meaning."""
    reader = _Reader(language, len(outline.blocks), steps_below_days(outline.blocks, language))
    for block in outline.blocks:
        if has_look(block) and meaning_of(block.text, language, within=False) not in _NO_LABELS:
            reader.label_looks[look_of(block)] += 1
    contents = contents_lines(outline.blocks)
    for index, block in enumerate(outline.blocks):
        if index in contents:
            reader.dropped.append(block)
        else:
            reader.read(index, block, outline.blocks)
    passages = Passages(reader.passages, reader.unread, [*outline.dropped, *reader.dropped], reader.labels)
    leave_out_others(passages)
    settle_lists(passages, language)
    return passages


class _Reader:
    """Goes through the blocks with the headings and labels that are in force."""

    def __init__(self, language: str | None, count: int, steps: dict[int, str | None]) -> None:
        self.language = language
        self.count = count
        self.passages: list[Passage] = []
        self.unread: list[str] = []
        self.dropped: list[Block] = []
        self.labels: list[tuple[str, str]] = []
        self.stacks: dict[int, list[Part]] = {}  # of each region
        self.stack = self.stacks.setdefault(0, [])
        self.fact: tuple[str | None, str, object] | None = None  # of the label whose value follows: meaning, words, row of a table
        self.day: Block | None = None  # the label block, where it is a day
        self.related: int | None = None  # level of the heading whose part belongs to other things
        self.seen_content = 0
        self.told = 0  # characters of whole sentences so far
        self.headed: Part | None = None  # the part of plain lines that a marked one heads
        self.steps = steps  # the lines that name the step of the day above them
        self.label_looks: Counter[tuple[object, ...]] = Counter()

    def read(self, index: int, block: Block, blocks: list[Block]) -> None:
        self.stack = self.stacks.setdefault(block.region, [])
        if block.kind == "heading":
            self._heading(index, block)
        elif block.kind == "label":
            self._label(block)
        elif block.labelled:
            self._value(block)
        else:
            self.fact = None
            self._free(index, block, blocks)

    def _heading(self, index: int, block: Block) -> None:
        self.fact = None
        meaning = None
        if block.level > 1 and len(block.text) <= _HEADING_LENGTH:
            meaning = meaning_of(block.text, self.language) or self._of_others(index, block)
        if ":" in block.text and ((meaning is None and block.level > 6) or states_figure(block.text, self.language)) and self._colon(block):
            return
        if meaning == "read_more":
            self.dropped.append(block)
            return
        self._enter(block.level, meaning, block.text, index)
        if self.related is None:
            if meaning is None and block.level > 1:
                self.unread.append(block.text)
            self.passages.append(Passage(block, "heading", headings=self._part().headings))
        else:
            self.dropped.append(block)

    def _enter(self, level: int, meaning: str | None, words: str, index: int) -> None:
        while self.stack and self.stack[-1].level >= level:
            self.stack.pop()
        if self.related is not None and (level < self.related or (level == self.related and meaning not in (None, "related"))):
            self.related = None
        # Menus name "News" too: other things only begin once something of this one was seen.
        done = index / self.count
        seen = self.seen_content >= 3 or done > 0.75 or (self.seen_content and done > 0.3) or (self.told >= _ENOUGH_TOLD and done > 0.4)
        if meaning == "related" and self.related is None and seen:
            self.related = level
        elif meaning == "related" and index <= _MENU_LINES and self.related is None:
            meaning = None  # the name of the site's part above the page itself
        above = self._part()
        in_force = (meaning, words) if meaning is not None else above.in_force
        self.stack.append(Part(level, meaning, words, in_force, (*above.headings, words)))
        if meaning:
            self.labels.append((meaning, words))

    def _label(self, block: Block) -> None:
        meaning = meaning_of(block.text, self.language)
        self.fact = (meaning, block.text, block.row)
        self.day = replace(block, kind="para") if meaning is None and _DAY.search(block.text) else None
        if self.related is not None or self.day is not None:
            return
        if meaning is None:
            self.unread.append(block.text)
        elif not block.level:
            self.labels.append((meaning, block.text))

    def _value(self, block: Block) -> None:
        """What stands beside a label; where the label is a day and the step beside it is known, the day is the step's value."""
        step = meaning_of(block.text, self.language) if self.day is not None and len(block.text) <= LONGEST else None
        if self.day is not None and step in _STEPS:
            self._add(self.day, step, block.text, own=True)
        else:
            self._add(block, *(self.fact[:2] if self.fact and self.fact[2] == block.row else (None, "")), own=True)

    def _free(self, index: int, block: Block, blocks: list[Block]) -> None:
        """A paragraph or bullet: perhaps a label by its words, perhaps a label with its value."""
        if block.heads and index not in self.steps and self._is_text_heading(index, block, blocks):
            return
        step = self.steps.get(index)
        if step in _STEPS and self.passages and self.passages[-1].block is blocks[index - 1]:
            day = replace(blocks[index - 1], kind="para")
            self.passages[-1] = replace(self.passages[-1], block=day, meaning=step, label=block.text, own=True)
            return
        if block.kind == "bullet" and self.stack and self.stack[-1] is self.headed:
            self.stack.pop()
        # "- Priorities:" above plain lines.
        heads = block.text.endswith(":") and any(following.kind == "para" for following in blocks[index + 1 : index + 2])
        if (block.kind == "para" or heads) and self._is_label_line(index, block, blocks):
            self.headed = self._part() if block.kind == "bullet" else None
            return
        if self._colon(block) or self._answered(block):
            return
        if (
            block.kind == "para"
            and len(block.text) <= 300
            and not block.links
            and ": " not in block.text[:60]
            and not block.text.endswith(".")
            and not begins_priority(block.text)
            and (parts := split_label(block.text, self.language))
        ):
            self._fact(block, *parts)
            return
        self._add(block, *self._part().in_force)

    def _is_text_heading(self, index: int, block: Block, blocks: list[Block]) -> bool:
        """Whether the line of text is a heading; those that the vocabulary knows word by word are read as labels are."""
        _, colon, value = block.text.partition(":")
        if colon and value.strip() and self._colon(block):
            return True
        if meaning_of(block.text, self.language, within=False) is not None or self._awaits_value(index, blocks):
            return False
        if begins_priority(block.text) or (block.heads >= _TEXT_LABEL_LEVEL and split_label(block.text, self.language)):
            return False
        # What the page is called says nothing about its first part.
        meaning = (meaning_of(block.text, self.language) or self._of_others(index, block)) if index > 1 else None
        if meaning in ("read_more", "restricted"):
            return False
        level = block.heads
        part = self._part()
        if meaning is None and level > 1 and index and (part.level, part.words) == (level, blocks[index - 1].text):
            level += 1  # right below a heading of its own rank: a part of that part
        self._enter(level, meaning, block.text, index)
        if self.related is not None:
            self.dropped.append(block)
            return True
        self.passages.append(Passage(block, headings=self._part().headings))
        if meaning is None:
            self.unread.append(block.text)
        return True

    def _is_label_line(self, index: int, block: Block, blocks: list[Block]) -> bool:
        if len(block.text) > LONGEST:
            return False
        meaning = meaning_of(block.text, self.language, within=False) or self._of_others(index, block)
        if meaning and ": " in block.text and meaning_of(block.text.partition(":")[0], self.language, within=False) == meaning:
            return False  # a label with its value
        if meaning == "related" and _FILE.search(block.text):
            return False
        look = look_of(block) if meaning is None else ()
        looks_so = look != () and self.label_looks[look] >= _ALIKE and has_value(index, blocks)
        if looks_so or (meaning is None and asks(index, blocks)):
            # A question, a short line that ends in a colon, or what looks as this page's labels do heads what follows, known or not.
            meaning = meaning_of(block.text, self.language)
            self._enter(_TEXT_LABEL_LEVEL, meaning, block.text, index)
            self.passages.append(Passage(block, "heading", headings=self._part().headings))
            if meaning is None and self.related is None:
                self.unread.append(block.text)
            return True
        if meaning is None or (self._awaits_value(index, blocks) and not block.text.endswith(":")):
            return False
        if meaning == "read_more":
            self.dropped.append(block)
            return True
        if meaning == "restricted":
            self.passages.append(Passage(block, meaning, headings=self._part().headings))
            return True
        self._enter(block.heads or _TEXT_LABEL_LEVEL, meaning, block.text, index)
        return True

    def _of_others(self, index: int, block: Block) -> str | None:
        """The meaning of a line in the lower half of a page that leads to other things by how it begins."""
        return "related" if index > 0.55 * self.count and self.told >= _ENOUGH_TOLD / 2 and leads_to_others(block.text) else None

    def _awaits_value(self, index: int, blocks: list[Block]) -> bool:
        """Whether the line before was a label whose value may itself look like a label ("Status" / "Open")."""
        part = self._part()
        return index > 0 and part.meaning == "status" and part.words == blocks[index - 1].text

    def _colon(self, block: Block) -> bool:
        """ "Label: value" on one line."""
        head, colon, rest = block.text.partition(":")
        if not colon or not rest.strip() or len(head) > LONGEST or rest.startswith("//") or head.endswith(("http", "https")):
            return False
        if _SENTENCE_BEFORE.search(head) or (head[-1:].isdigit() and rest[:2].isdigit()):  # "The deadline is 17:00 GMT on"
            return False
        meaning = meaning_of(head, self.language, within=len(head) <= 60)
        if meaning in (None, "related", "read_more", "restricted"):
            return False
        if meaning in _SECTIONS and block.kind == "bullet":
            return False
        if head.strip()[:1].isdigit() and head.strip()[1:2] not in (".", ")"):
            return False
        self._facts(block, head.strip(" *"), rest.strip(" *"))  # "**Budget:** 2 M€"
        return True

    def _answered(self, block: Block) -> bool:
        """ "Who can apply? Any school." on one line."""
        if block.kind != "para":
            return False
        head, mark, rest = block.text.partition("? ")
        if not mark or not rest.strip() or len(head) > _QUESTION_LENGTH:
            return False
        if meaning_of(head, self.language) in (*_NO_LABELS, "neutral"):
            return False
        self._fact(block, head + "?", rest.strip(" *"))
        return True

    def _facts(self, block: Block, label: str, value: str) -> None:
        """A label with its value, and those run together behind it: "Total funding: $15,000,000. Award ceiling: $1,500,000."."""
        for following in _NEXT_LABEL.finditer(value) if block.kind == "para" else ():
            if meaning_of(following[1], self.language, within=False) not in _NO_LABELS:
                self._fact(block, label, value[: following.start()])
                self._facts(block, following[1], value[following.end() :])
                return
        self._fact(block, label, value)

    def _fact(self, block: Block, label: str, value: str) -> None:
        meaning = meaning_of(label, self.language)
        part, words = self._part().in_force
        if part == "deadline" and meaning in ("submission_link", "neutral") and _DAY.search(value):
            meaning = part  # "Inscripción: del 12 de enero al 6 de febrero de 2026" below "Plazos"
        if self.related is None and meaning:
            self.labels.append((meaning, label))
        if block.kind == "bullet":
            # The bullet stays what it is in its list, and is a fact as well.
            self._add(block, part, words)
            if self.related is None:
                self.passages[-1].own = False
        self._add(replace(block, text=value, kind="para") if value else block, meaning, label, own=True)

    def _part(self) -> Part:
        return self.stack[-1] if self.stack else NO_PART

    def _add(self, block: Block, meaning: str | None, label: str, own: bool = False) -> None:
        if self.related is not None:
            self.dropped.append(block)
            return
        self.seen_content += bool(meaning) and meaning not in ("neutral", "related")
        self.told += len(block.text) if len(block.text) >= _SENTENCE else 0
        if len(block.text) <= 120 and meaning_of(block.text, self.language) == "restricted":
            meaning = "restricted"  # "To view this information, please connect." in the place of a value keeps the label's field
        self.passages.append(Passage(block, meaning, label, own, self._part().headings))
