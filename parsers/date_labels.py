"""Labels behind their date: "22 January 2026: Project outline deadline", "3 May (Deadline for proposals)"."""

from __future__ import annotations

import re

from parsers.cues import Cue, cues
from parsers.date_asides import ends_something_else, is_of_other_papers
from parsers.date_steps import Use
from parsers.date_subjects import step_before
from parsers.dates import Found

_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_LABEL_AFTER = re.compile(
    r"(?:\s*[-–]?\s*(?:in\s\d{1,3}\s\w+|\d{1,3}\s\w+\s(?:ago|left)))?(?:\s?[:→➜➔⇒]\s?(?P<colon>[^\d\n:]{3,70})|\s*\((?P<bracket>[^()\d]{3,90})\))"
)
_DATE_OF = re.compile(
    r"(?:(?:estimated|expected|indicative|planned|provisional)\s)?(?:dates?\s(?!limites?\b|butoir))?(?:(?:of|for)\s)?(?:the\s)?"
)
_IS_AFTER = re.compile(
    r"\s(?:is|was|ist|war|est|è|es|és|será|sera|sarà|serà|é|är|is|jest)\s(?:the\s|la\s|der\s|die\s|el\s|le\s|il\s|l['’])?(?P<label>[^\d\n.]{3,40})"
)
_DASH_AFTER = re.compile(r"\s*[–—-]\s*(?P<dash>[^\d\n:]{3,70})(?:\n|$)")
_DEADLINE_AFTER = re.compile(r"\s(?P<label>(?:(?:application|submission|proposal|grant|entry)\s)?deadline)(?![^\W_])")


def labelled_behind(printed: str, text: str, found: Found, ceiling: int) -> tuple[Use, int] | None:
    """What a label after the date says: "22 January 2026: Project outline deadline", "… (Deadline for proposals)"."""
    for pattern in (_LABEL_AFTER, _IS_AFTER, _DEADLINE_AFTER, _DASH_AFTER):
        match = pattern.match(text, found.end, ceiling)
        if match is None or (pattern is _DEADLINE_AFTER and not text.endswith("the ", 0, found.start)):
            continue
        if pattern is _DASH_AFTER and match.end() == ceiling < len(text) and text[ceiling - 1] != "\n":
            continue
        start, end = match.span(match.lastgroup or 0)
        if run_together := _RUN_TOGETHER.search(printed, start, end):
            end = run_together.start()
        start = lead.end() if (lead := _DATE_OF.match(text, start, end)) else start
        found_cues = cues(text[start:end])
        if _is_of_another_thing(text[start:end], found_cues):
            return "other", end
        use = step_before(text[start:end], [cue for cue in found_cues if cue.sense in ("event", "deadline")]) or _use_of_label(found_cues)
        # "10 March 2023 – A new call opened" is the date of a news item.
        if use and not (pattern is _DASH_AFTER and use == "opening"):
            return use, max(end, match.end() if text[match.end() - 1] == ")" else end)
    return None


def _is_of_another_thing(label: str, found_cues: list[Cue]) -> bool:
    """Whether a deadline is one for something else than applications: "Deadline for rebuttals", "Frist für Berichte"."""
    for number, cue in enumerate(found_cues):
        if cue.sense != "deadline":
            continue
        following = found_cues[number + 1] if number + 1 < len(found_cues) else None
        if ends_something_else(label, cue.end) or is_of_other_papers(label):
            return True
        if following and following.sense == "event" and _FOR.fullmatch(label, cue.end, following.start):
            return True
    return False


_FOR = re.compile(r"\s(?:for|of|pour|für|para|per|de|des|der|di|voor)\s(?:(?:the|les|die|den|los|las|i|le)\s)?")


def _use_of_label(found_cues: list[Cue]) -> Use | None:
    senses = {cue.sense for cue in found_cues}
    for sense, use in (("question", "question"), ("intent", "intent"), ("deadline", "application")):
        if sense in senses:
            return use  # type: ignore[return-value]
    if "opening" in senses:
        return "opening"
    # "(results)", but not "(for projects that start next year)".
    first = found_cues[0].sense if found_cues and found_cues[0].start == 0 else None
    return "none" if first == "law" else "other" if first == "event" else None
