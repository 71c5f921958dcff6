"""What the words right above a list say that it is."""

from __future__ import annotations

import re

from parsers.labels import meaning_of_lead
from parsers.labels.cues import announced, begins_body, begins_eligibility, cue, states_rule
from parsers.list_items import vote
from parsers.outline import BOLD_LEVEL
from parsers.passage import PARTS, Passage

SECTIONS = frozenset(["objectives", "priorities", "actions", "eligibility", "further_info"])
LEAD_LENGTH = 400
CAPTION_LENGTH = 80
_LABEL_LENGTH = 100
_SHORT_SENTENCE = 25
# Headings that say nothing about the lists below them.
UNTOLD = frozenset((None, "summary", "neutral", "official_link"))
# The reach of a sum or a day ends where a sentence announces a list of something else.
FACTS = frozenset(("budget", "grant", "rate", "amount", "duration", "deadline", "opens", "status"))
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]\s+(?=[A-ZÀ-Þ¿¡])")


def affirms(lead: str, bullets: list[Passage], heading: str) -> bool:
    """Whether the words right above a list, or its own, speak of what the heading far above names."""
    if heading == "eligibility" and vote(bullets, lambda b: begins_body(b) or states_rule(b) or begins_eligibility(b)) > 0.5:
        return True
    said = lead[-LEAD_LENGTH:]
    return heading == "further_info" or announced(said, heading) == heading or cue(f"lead_{heading}").search(said) is not None


def may_lead(lead: Passage) -> bool:
    """Whether the words right above a list may speak of it: a paragraph, or a bold sentence that was taken for a heading."""
    return lead.block.kind == "para" or (
        lead.block.kind == "heading" and lead.block.level >= BOLD_LEVEL and len(lead.text) > CAPTION_LENGTH
    )


def said_over(lead: Passage) -> str:
    """The words that speak of a list: its lead, or the sentence begun in the heading where the lead is no more than "Examples:"."""
    heading = lead.headings[-1] if lead.headings else ""
    return heading if heading.endswith(":") and cue("lead_examples").match(lead.text) else lead.text


def captioned(lead: Passage, heading: str | None) -> str | None:
    """What the names of columns or a caption say right above a list: "Programme priority, indicative allocation"."""
    if len(lead.text) > CAPTION_LENGTH or lead.text.endswith((".", ":", ";", ",", "!", "?")) or lead.block.links:
        return None
    return "priorities" if (heading in UNTOLD or heading in FACTS) and announced(lead.text) == "priorities" else None


def led(lead: str, heading: str | None, language: str | None) -> str | None:
    """What the sentence right above a list says that the list is; None where it says nothing."""
    ends = [
        found.end() for found in _SENTENCE_END.finditer(lead) if found.end() < len(lead) - _SHORT_SENTENCE
    ]  # "In particular:" says nothing
    sentence = lead[ends[-1] if ends else 0 :]
    if len(sentence) > LEAD_LENGTH:
        return None
    if heading in UNTOLD and cue("lead_only").search(sentence):
        return "eligibility"
    if not lead.endswith(":") and cue("lead_that").search(f"{sentence}:"):
        lead, sentence = f"{lead}:", f"{sentence}:"  # "The fund supports projects that" needs no colon
    about = meaning_of_lead(sentence, language)
    # A whole sentence that rules something out ends there: "Proposals for other fields are not eligible."
    rules_out = about == "neutral" and not (lead.endswith(".") and len(sentence) > CAPTION_LENGTH and not cue("follows").search(sentence))
    if rules_out or (about in ("budget", "grant", "rate", "amount") and lead.endswith(":")):
        return about
    if not lead.endswith(":") and not cue("follows").search(sentence):
        return None
    if (heading in SECTIONS or heading in UNTOLD or heading in FACTS) and cue("lead_preference").search(sentence):
        return "priorities"
    if cue("lead_duty").search(sentence) and not (heading == "actions" and announced(sentence, heading) == heading):
        return "neutral" if heading in SECTIONS or heading in UNTOLD else None
    if (heading in UNTOLD or heading in ("objectives", "actions")) and (
        cue("lead_kinds").search(sentence) or cue("lead_enables").search(sentence)
    ):
        return "actions"
    # Words nearer to the list say more: "The jury asks whether applicants are:" is about applicants.
    others = max((found.end() for found in cue("lead_other").finditer(sentence)), default=0)
    if others and meaning_of_lead(sentence[others:], language) not in SECTIONS:
        return "neutral" if heading in SECTIONS or heading in UNTOLD else None
    if (heading in SECTIONS or heading in (None, "summary")) and cue("lead_required").search(sentence):
        return "neutral" if cue("lead_advice").match(sentence) else "eligibility"
    if (heading in UNTOLD or heading == "eligibility") and cue("lead_eligible").match(sentence):
        return "eligibility"
    if (heading in UNTOLD or heading == "actions") and cue("lead_these").search(sentence) and cue("lead_gives").search(sentence):
        return "actions"
    if told := _by_last_words(sentence, heading):
        return told
    named = about if lead.endswith(":") else None
    named = named or (announced(sentence) if heading in UNTOLD or heading in FACTS else None)
    if named in ("countries", "contact", "topics", "documents", "summary") and heading in SECTIONS and len(sentence) > _LABEL_LENGTH:
        return None
    return named if named in PARTS else None


def _by_last_words(sentence: str, heading: str | None) -> str | None:
    """What the words right before the colon say: "… in order to:", "… in the following areas:", "Eligible costs are:"."""
    untold = heading in UNTOLD
    if cue("lead_that").search(sentence) and (untold or heading in ("objectives", "eligibility")):
        return "priorities" if heading == "objectives" else "eligibility"
    if (untold or heading in ("objectives", "actions")) and cue("lead_purpose").search(sentence):
        return None if cue("lead_eligibility").search(sentence) else "objectives"
    if untold and cue("lead_promotes").search(sentence):
        return "objectives"
    chosen = heading == "actions" and cue("one_of").search(sentence)  # else the fields say what may be funded
    fields = cue("lead_fields").search(sentence) or cue("lead_counted").search(sentence)
    if fields and (untold or chosen or heading == "objectives" or heading in FACTS):
        return "priorities"
    if heading in ("objectives", "priorities", "actions") and cue("lead_criteria").search(sentence):
        return "eligibility" if cue("lead_eligibility").search(sentence) else "neutral"
    if heading == "objectives" and cue("lead_projects").search(sentence):
        return "priorities"
    if heading == "objectives" and cue("lead_means").search(sentence):
        return "actions"
    costs = cue("lead_costs").search(sentence) or (cue("cost_noun").search(sentence) and cue("lead_gives").search(sentence))
    if (untold or heading in ("eligibility", "actions")) and costs:
        return "actions"
    return None
