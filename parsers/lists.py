"""The meaning of each list: by the words that lead to it, by its own bullets' words, else by its heading."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.labels.cues import (
    announced,
    begins_body,
    begins_doing,
    begins_eligibility,
    begins_priority,
    begins_use,
    cue,
    names_body,
    states_rule,
)
from parsers.leads import CAPTION_LENGTH, FACTS, LEAD_LENGTH, SECTIONS, UNTOLD, affirms, captioned, led, may_lead, said_over
from parsers.list_items import all_facts, is_other, vote
from parsers.list_signs import told_by_signs
from parsers.passage import PARTS, Passage, Passages

_LINE_LENGTH = 300
_MOST_LINES = 60
_PARTED = 1_000_000  # above the numbers of all other lists
_FEW_RULES = 0.2  # so many say who may apply, where the heading speaks of requirements
_RULES_OUT = re.compile(r"exclu|esclu|ausschl|inéligib|inelig|non[\s-]|no\s|not\s|nicht|pas\s", re.I)
_COUNT = re.compile(r"(\D{3,40}?)\s?(\d{1,2}|[A-Ha-h]|[IVXivx]{1,4})\s?[:.–—-]")
_NUMERALS = tuple(zip("1 2 3 4 5 6 7 8".split(), "a b c d e f g h".split(), "i ii iii iv v vi vii viii".split(), strict=True))
# "Agriculture (8)": an entry of a site's index, with how many pages stand behind it.
_COUNTED = re.compile(r"(?<!\bEUR\))(?<!\bUSD\))\s\(?(?!(?:19|20)\d\d$)\d{1,5}\)?$")
_COUNTED_LENGTH = 9
# "Axe 2 : rives ........ 5": a line of a table of contents.
_IN_CONTENTS = re.compile(r"(?:[.…]{4,}|…{2,}|(?:\.\s){4})[.…\s]*\d{1,3}\s*\Z")
_CONTENTS_END = 40
_CODE_FIRST = re.compile(r"[A-Z][A-Z0-9]+(?:-[A-Z0-9]+){2,}")


def mark_numbered(everything: list[Passage]) -> None:
    """Lines that each begin as a numbered priority ("Axe 1 …", "Axe 2 …") are a list, marked or not.

    Those in a row need no more; those with words between them must count on from the first: "Track 1: …", "Track 2: …".
    """
    begun = [index for index, passage in enumerate(everything) if _may_be_numbered(passage) and begins_priority(passage.text)]
    counted = _counted(everything, begun)
    for index in begun:
        passage = everything[index]
        before = everything[index - 1] if index else None
        after = everything[index + 1] if index + 1 < len(everything) else None
        follows = before is not None and before.block.kind == "bullet" and before.block.list_id < 0
        in_row = passage.block.kind == "para" and (
            follows or (after is not None and after.block.kind == "para" and begins_priority(after.text))
        )
        if in_row or index in counted:
            number = before.block.list_id if follows and before else -index - 1
            passage.block = replace(passage.block, kind="bullet", level=0, list_id=number)
            passage.meaning = None if passage.meaning == "heading" else passage.meaning


def _may_be_numbered(passage: Passage) -> bool:
    return passage.block.kind in ("para", "heading") and not passage.own and len(passage.text) <= 2 * _LINE_LENGTH


def mark_parted(everything: list[Passage]) -> None:
    """Lines right below a lead that end in semicolons, or that each name a kind of body, are a list without marks."""
    for index, lead in enumerate(everything):
        if lead.block.kind != "para" or lead.own or not lead.text.endswith(":") or len(lead.text) > LEAD_LENGTH:
            continue
        row: list[Passage] = []
        for line in everything[index + 1 : index + 1 + _MOST_LINES]:
            if line.block.kind != "para" or line.own or line.block.heads or line.label != lead.label or len(line.text) > 2 * LEAD_LENGTH:
                break
            ended = bool(row) and row[-1].text.endswith(";") and not line.text.endswith(";")
            if not (line.text.endswith(";") or ended or names_body(line.text)):
                break
            row.append(line)
            if ended:
                break
        if len(row) > 1:
            for line in row:
                line.block = replace(line.block, kind="bullet", level=0, list_id=-_PARTED - index)


def _counted(everything: list[Passage], begun: list[int]) -> set[int]:
    """The places of the lines that count from the first on, all by one word, among those that begin as a numbered priority."""
    counts: dict[str, list[int]] = {}
    for index in begun:
        text = everything[index].text
        if len(text) <= _LINE_LENGTH and (found := _COUNT.match(text)):
            count = counts.setdefault(found[1].casefold(), [])
            if found[2].casefold() in _NUMERALS[min(len(count), len(_NUMERALS) - 1)]:
                count.append(index)
    return {index for count in counts.values() if len(count) > 1 for index in count}


def settle_lists(passages: Passages, language: str | None) -> None:
    """Gives each list its meaning: by the words that lead to it, by its own bullets' words, else by its heading."""
    mark_numbered(passages.all)
    mark_parted(passages.all)
    start = 0
    everything = passages.all
    # What a sentence before headings says of the lists below them, and the rank of the headings.
    announced_parts: str | None = None
    rank = 0
    # The parts of the page that had a list of their own already.
    listed: set[tuple[tuple[str, ...], str]] = set()
    while start < len(everything):
        first = everything[start]
        if first.block.kind != "bullet":
            if not _is_heading(first):
                announced_parts = _announces_parts(everything, start, language)
                rank = _rank(everything[start + 1]) if announced_parts else 0
            elif _rank(first) < rank:
                announced_parts = None
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
        heading = first.meaning
        if announced_parts and heading in (None, announced_parts) and lead is not None and _is_heading(lead):
            heading = announced_parts
        part = first.headings, first.label
        meaning = _list_meaning(bullets, lead, heading, language, again=part in listed)
        listed.add(part)
        for passage in bullets:
            passage.meaning = meaning
        start = end


def _is_heading(passage: Passage) -> bool:
    return passage.block.kind == "heading" or passage.block.heads > 0


def _rank(heading: Passage) -> int:
    return heading.block.heads or heading.block.level


def _announces_parts(everything: list[Passage], index: int, language: str | None) -> str | None:
    """What a sentence says of lists that each have a heading of their own: "The fund has three categories:", right above the first."""
    lead, below = everything[index], everything[index + 1 : index + 3]
    if len(below) < 2 or lead.own or not _is_heading(below[0]) or below[1].block.kind != "bullet":
        return None
    meaning = None if lead.meaning == "heading" else lead.meaning  # a short line may be taken for a heading
    if below[0].meaning not in (None, "heading", meaning) or below[1].meaning not in (None, meaning):
        return None
    if not lead.text.endswith(":") and not cue("follows").search(lead.text):
        return None
    return led(lead.text, meaning, language) or (meaning if meaning in SECTIONS else None)


def _is_menu(bullets: list[Passage], meaning: str | None) -> bool:
    """A list of nothing but links, under no heading that promises links or words."""
    if len(bullets) < 3:
        return False
    if sum(1 for p in bullets if _COUNTED.search(p.text, max(0, len(p.text) - _COUNTED_LENGTH))) >= 0.9 * len(bullets):
        return meaning in (None, "topics", "sectors", "neutral", "countries", "beneficiaries")
    if meaning is not None and meaning not in ("neutral", "further_info", "summary", "related", "submission_link"):
        return False
    linked = sum(1 for p in bullets if sum(len(link.text) for link in p.block.links) >= 0.9 * len(p.text))
    return linked >= 0.9 * len(bullets)


def _are_conditions(top: list[Passage], over: str) -> bool:
    """Whether criteria say what those who apply must be, under a heading that rules nobody out."""
    if vote(top, begins_eligibility) <= 0.5 or _RULES_OUT.search(over):
        return False
    return cue("conditions_heading").search(over) is not None


def _are_contents(top: list[Passage]) -> bool:
    """Whether most lines are those of a table of contents."""
    return "." in top[0].text and vote(top, lambda bullet: _IN_CONTENTS.search(bullet[-_CONTENTS_END:]) is not None) > 0.5


def _list_meaning(
    bullets: list[Passage], lead: Passage | None, heading: str | None, language: str | None, *, again: bool = False
) -> str | None:
    """What a list is; one that comes `again` under the same heading must say itself that it is of that kind."""
    top = [p for p in bullets if p.block.level == bullets[0].block.level] or bullets
    first_headings = bullets[0].headings
    if all_facts(top, language):
        return None
    if (len(top) > 1 and is_other(top)) or _are_contents(top):
        return "neutral" if heading in SECTIONS else heading
    if heading in (None, "objectives", "summary", "neutral", "topics") and vote(top, begins_priority) > 0.5:
        return "priorities"
    if lead is not None and lead.own and lead.text.endswith(":") and lead.meaning in PARTS:
        return lead.meaning  # "Scope: Proposals should address:"
    if lead is not None and not lead.own and lead.headings == bullets[0].headings and may_lead(lead):
        words = said_over(lead)
        told = not _is_heading(lead) or lead.text.endswith(":") or len(lead.text) > CAPTION_LENGTH
        if said := (led(words, heading, language) if told else None) or captioned(lead, heading):
            if said == "eligibility" and cue("lead_items").search(words[-LEAD_LENGTH:]):
                return "actions"
            if said == "objectives" and heading in UNTOLD and vote(top, begins_body) > 0.5:
                return "eligibility"  # "L'appel vise :" and whom it is for
            aimed = said == "eligibility" and heading in UNTOLD and cue("lead_for").search(words[-LEAD_LENGTH:]) is not None
            return "actions" if aimed and vote(top, begins_doing) > 0.5 else said
        if (heading in UNTOLD or heading in FACTS) and words.endswith(":") and cue("lead_for").search(words[-LEAD_LENGTH:]):
            return "eligibility" if vote(top, begins_body) > 0.5 else "actions"
        if again and heading in SECTIONS and lead.text.endswith(":") and not affirms(lead.text, top, heading):
            return announced(lead.text[-LEAD_LENGTH:]) or "neutral"
    if heading in (None, "priorities", "actions", "objectives", "further_info", "summary") and vote(top, begins_eligibility) > 0.5:
        return "eligibility"
    over = first_headings[-1] if first_headings else ""
    if heading == "neutral" and _are_conditions(top, over):
        return "eligibility"
    if len(top) < 2 or cue("lead_other").search(over):
        return heading
    if heading in (None, "summary") or (heading == "neutral" and cue("at_a_glance").search(over)):
        least = _FEW_RULES if heading != "neutral" and cue("conditions_heading").search(over) else 0.5
        if vote(top, lambda bullet: states_rule(bullet) or begins_eligibility(bullet)) > least:
            return "eligibility"
    if heading in (None, "submission_link", "amount") and vote(top, begins_use) > (0.75 if heading else 0.5):
        return "actions"
    return _by_signs(top, lead, over) if heading is None else heading


def _by_signs(top: list[Passage], lead: Passage | None, over: str) -> str | None:
    """What single words of its heading, or of the sentence right above it, tell of a list; calls by their codes are none."""
    if lead is None or lead.own or vote(top, lambda bullet: _CODE_FIRST.match(bullet) is not None) > 0.5:
        return None
    return told_by_signs(over if _is_heading(lead) else lead.text)
