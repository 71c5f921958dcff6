"""The meaning of each list: by the words that lead to it, by its own bullets' words, else by its heading."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from parsers.labels import meaning_of, meaning_of_lead
from parsers.labels.cues import announced, begins_eligibility, begins_priority, cue
from parsers.passage import PARTS, Passage, Passages

_SECTIONS = frozenset(["objectives", "priorities", "actions", "eligibility", "further_info"])
_LABEL_LENGTH = 100
_LEAD_LENGTH = 400
_SHORT_SENTENCE = 25
# Headings that say nothing about the lists below them.
_UNTOLD = frozenset((None, "summary", "neutral"))
# The reach of a sum or a day ends where a sentence announces a list of something else.
_FACTS = frozenset(("budget", "grant", "rate", "amount", "duration", "deadline", "opens", "status"))
_TAIL = 40
_POINTS = re.compile(r"\b\d{1,3}\s?(?:points?|pts|punti|puntos|punkte|pontos|%)\)?[.;,]?$", re.I)
_DAY_FIRST = re.compile(
    r"\W{0,3}(?:[^\W\d]{1,12}\s){0,2}(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|d.)?[^\W\d]{3,10}\.?,?\s(?:de[l]?\s)?20\d\d)"
)
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]\s+(?=[A-ZÀ-Þ¿¡])")
# "Agriculture (8)": an entry of a site's index, with how many pages stand behind it.
_COUNTED = re.compile(r"\s\(?(?!(?:19|20)\d\d$)\d{1,5}\)?$")


def mark_numbered(everything: list[Passage]) -> None:
    """Lines that each begin as a numbered priority ("Axe 1 …", "Axe 2 …") are a list, marked or not."""
    for index, passage in enumerate(everything):
        if passage.block.kind != "para" or passage.own or not begins_priority(passage.text) or len(passage.text) > 600:
            continue
        before = everything[index - 1] if index else None
        after = everything[index + 1] if index + 1 < len(everything) else None
        follows = before is not None and before.block.kind == "bullet" and before.block.list_id < 0
        if follows or (after is not None and after.block.kind == "para" and begins_priority(after.text)):
            number = before.block.list_id if follows and before else -index - 1
            passage.block = replace(passage.block, kind="bullet", list_id=number)


def settle_lists(passages: Passages, language: str | None) -> None:
    """Gives each list its meaning: by the words that lead to it, by its own bullets' words, else by its heading."""
    start = 0
    everything = passages.all
    while start < len(everything):
        first = everything[start]
        if first.block.kind != "bullet":
            start += 1
            continue
        end = start
        while end < len(everything) and (
            everything[end].block.list_id == first.block.list_id and (everything[end].block.kind == "bullet" or everything[end].own)
        ):
            end += 1
        end = max(end, start + 1)
        bullets = [p for p in everything[start:end] if p.block.kind == "bullet"]
        if _is_menu(bullets, first.meaning):
            passages.dropped.extend(p.block for p in everything[start:end])
            del everything[start:end]
            continue
        lead = everything[start - 1] if start else None
        meaning = _list_meaning(bullets, lead, first.meaning, language)
        for passage in bullets:
            passage.meaning = meaning
        start = end


def _is_menu(bullets: list[Passage], meaning: str | None) -> bool:
    """A list of nothing but links, under no heading that promises links or words."""
    if len(bullets) < 3:
        return False
    if sum(1 for p in bullets if _COUNTED.search(p.text)) >= 0.9 * len(bullets):
        return meaning in (None, "topics", "sectors", "neutral", "countries", "beneficiaries")
    if meaning is not None and meaning not in ("neutral", "further_info", "summary", "related", "submission_link"):
        return False
    linked = sum(1 for p in bullets if sum(len(link.text) for link in p.block.links) >= 0.9 * len(p.text))
    return linked >= 0.9 * len(bullets)


def _list_meaning(bullets: list[Passage], lead: Passage | None, heading: str | None, language: str | None) -> str | None:
    top = [p for p in bullets if p.block.level == bullets[0].block.level] or bullets
    if _all_facts(top, language):
        return None
    if len(top) > 1 and (_vote(top, _is_scored) > 0.5 or _vote(top, _is_step) > 0.5 or _vote(top, _is_paper) > 0.5):
        return "neutral" if heading in _SECTIONS else heading
    if heading in (None, "objectives", "summary", "neutral", "topics") and _vote(top, begins_priority) > 0.5:
        return "priorities"
    if lead is not None and lead.own and lead.text.endswith(":") and lead.meaning in PARTS:
        return lead.meaning  # "Scope: Proposals should address:"
    if lead is not None and lead.block.kind == "para" and not lead.own and (led := _led(lead.text, heading, language)):
        return led
    if heading in (None, "priorities", "actions", "objectives", "further_info", "summary") and _vote(top, begins_eligibility) > 0.5:
        return "eligibility"
    return heading


def _led(lead: str, heading: str | None, language: str | None) -> str | None:
    """What the sentence right above a list says that the list is; None where it says nothing."""
    ends = [
        found.end() for found in _SENTENCE_END.finditer(lead) if found.end() < len(lead) - _SHORT_SENTENCE
    ]  # "In particular:" says nothing
    sentence = lead[ends[-1] if ends else 0 :]
    if len(sentence) > _LEAD_LENGTH:
        return None
    about = meaning_of_lead(sentence, language)
    if about == "neutral" or (about in ("budget", "grant", "rate", "amount") and lead.endswith(":")):
        return about
    if not lead.endswith(":") and not cue("follows").search(sentence):
        return None
    if cue("lead_duty").search(sentence) and not (heading == "actions" and announced(sentence) == heading):
        return "neutral" if heading in _SECTIONS or heading in _UNTOLD else None
    # Words nearer to the list say more: "The jury asks whether applicants are:" is about applicants.
    others = max((found.end() for found in cue("lead_other").finditer(sentence)), default=0)
    if others and meaning_of_lead(sentence[others:], language) not in _SECTIONS:
        return "neutral" if heading in _SECTIONS or heading in _UNTOLD else None
    if (heading in _SECTIONS or heading in (None, "summary")) and cue("lead_required").search(sentence):
        return "eligibility"
    if told := _by_last_words(sentence, heading):
        return told
    led = about if lead.endswith(":") else None
    led = led or (announced(sentence) if heading in _UNTOLD or heading in _FACTS else None)
    if led in ("countries", "contact", "topics", "documents", "summary") and heading in _SECTIONS and len(sentence) > _LABEL_LENGTH:
        return None
    return led if led in PARTS else None


def _by_last_words(sentence: str, heading: str | None) -> str | None:
    """What the words right before the colon say: "… in order to:", "… in the following areas:", "Eligible costs are:"."""
    untold = heading in _UNTOLD
    if (untold or heading in ("objectives", "actions")) and cue("lead_purpose").search(sentence):
        return None if cue("lead_eligibility").search(sentence) else "objectives"
    if (untold or heading == "objectives" or heading in _FACTS) and cue("lead_fields").search(sentence):
        return "priorities"
    if heading == "objectives" and cue("lead_projects").search(sentence):
        return "priorities"
    if heading == "objectives" and cue("lead_means").search(sentence):
        return "actions"
    if (untold or heading in ("eligibility", "actions")) and cue("lead_costs").search(sentence):
        return "actions"
    return None


def _vote(bullets: list[Passage], begins: Callable[[str], bool]) -> float:
    return sum(1 for p in bullets if begins(p.text)) / len(bullets)


def _is_scored(bullet: str) -> bool:
    """ "Quality (40 points)": a criterion that is scored."""
    return _POINTS.search(bullet[-_TAIL:]) is not None


def _is_step(bullet: str) -> bool:
    """ "12 May 2026: launch of the call"."""
    return _DAY_FIRST.match(bullet) is not None


def _is_paper(bullet: str) -> bool:
    return cue("paper_bullet").match(bullet) is not None


def _all_facts(bullets: list[Passage], language: str | None) -> bool:
    """Bullets that are label and value each ("Funding rate: 90%") are facts, not bullets of a section."""

    def is_fact(text: str) -> bool:
        head, colon, _ = text.partition(":")
        meaning = meaning_of(head, language) if colon and len(head) <= _LABEL_LENGTH else None
        return meaning is not None and meaning not in _SECTIONS

    facts = sum(1 for p in bullets if is_fact(p.text))
    return facts > 0.5 * len(bullets) and any(
        meaning_of(p.text.partition(":")[0], language) in ("budget", "grant", "rate", "deadline", "opens") for p in bullets
    )
