"""The meaning of each list: by the words that lead to it, by its own bullets' words, else by its heading."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from parsers.labels import meaning_of, meaning_of_lead
from parsers.labels.cues import announced, begins_body, begins_eligibility, begins_priority, begins_use, cue, names_body, states_rule
from parsers.outline import BOLD_LEVEL
from parsers.passage import PARTS, Passage, Passages

_SECTIONS = frozenset(["objectives", "priorities", "actions", "eligibility", "further_info"])
_LABEL_LENGTH = 100
_LEAD_LENGTH = 400
_SHORT_SENTENCE = 25
_LINE_LENGTH = 300
_CAPTION_LENGTH = 80
_MOST_LINES = 60
_PARTED = 1_000_000  # above the numbers of all other lists
_FEW_RULES = 0.2  # so many say who may apply, where the heading speaks of requirements
_COUNT = re.compile(r"(\D{3,40}?)\s?(\d{1,2}|[A-Ha-h]|[IVXivx]{1,4})\s?[:.–—-]")
_NUMERALS = tuple(zip("1 2 3 4 5 6 7 8".split(), "a b c d e f g h".split(), "i ii iii iv v vi vii viii".split(), strict=True))
# Headings that say nothing about the lists below them.
_UNTOLD = frozenset((None, "summary", "neutral"))
# The reach of a sum or a day ends where a sentence announces a list of something else.
_FACTS = frozenset(("budget", "grant", "rate", "amount", "duration", "deadline", "opens", "status"))
_TAIL = 40
_STEP = 90
_SUM_FIRST = re.compile(
    r"\W{0,3}(?:(?:up to|a|an|the|maximum|max\.?|minimum|of|jusqu.à|bis zu|maximal|hasta|máximo|fino a|massimo|até|tot|do|från)\s){0,5}"
    r"(?:[€£$]\s?\d|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK)\s?\d|\d{1,3}(?:[., ]\d{3}){0,3}\s?(?:[€£$]|EUR\b|euros?\b|Euro\b|CHF\b|PLN\b|zł\b|Kč\b|kr\b))",
    re.I,
)
_POINTS = re.compile(r"\b\d{1,3}\s?(?:points?|pts|punti|puntos|punkte|pontos|%)\)?[.;,]?$", re.I)
_DAY_FIRST = re.compile(
    r"\W{0,3}(?:[^\W\d]{1,12}\s){0,2}(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s|d.)?[^\W\d]{3,10}\.?,?\s(?:de[l]?\s)?20\d\d)"
)
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]\s+(?=[A-ZÀ-Þ¿¡])")
# "Agriculture (8)": an entry of a site's index, with how many pages stand behind it.
_COUNTED = re.compile(r"(?<!\bEUR\))(?<!\bUSD\))\s\(?(?!(?:19|20)\d\d$)\d{1,5}\)?$")


def mark_numbered(everything: list[Passage]) -> None:
    """Lines that each begin as a numbered priority ("Axe 1 …", "Axe 2 …") are a list, marked or not.

    Those in a row need no more; those with words between them must count on from the first: "Track 1: …", "Track 2: …".
    """
    counted = _counted(everything)
    for index, passage in enumerate(everything):
        if passage.block.kind not in ("para", "heading") or passage.own or len(passage.text) > 600 or not begins_priority(passage.text):
            continue
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


def mark_parted(everything: list[Passage]) -> None:
    """Lines right below a lead that end in semicolons, or that each name a kind of body, are a list without marks."""
    for index, lead in enumerate(everything):
        if lead.block.kind != "para" or lead.own or not lead.text.endswith(":") or len(lead.text) > _LEAD_LENGTH:
            continue
        row: list[Passage] = []
        for line in everything[index + 1 : index + 1 + _MOST_LINES]:
            if line.block.kind != "para" or line.own or line.block.heads or line.label != lead.label or len(line.text) > 2 * _LEAD_LENGTH:
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


def _counted(everything: list[Passage]) -> set[int]:
    """The places of the lines that count from the first on, all by one word."""
    counts: dict[str, list[int]] = {}
    for index, passage in enumerate(everything):
        if len(passage.text) > _LINE_LENGTH or passage.own or passage.block.kind not in ("para", "heading"):
            continue
        found = _COUNT.match(passage.text)
        if found and begins_priority(passage.text):
            count = counts.setdefault(found[1].casefold(), [])
            if found[2].casefold() in _NUMERALS[min(len(count), len(_NUMERALS) - 1)]:
                count.append(index)
    return {index for count in counts.values() if len(count) > 1 for index in count}


def settle_lists(passages: Passages, language: str | None) -> None:
    """Gives each list its meaning: by the words that lead to it, by its own bullets' words, else by its heading."""
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
    return _led(lead.text, meaning, language) or (meaning if meaning in _SECTIONS else None)


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


def _list_meaning(
    bullets: list[Passage], lead: Passage | None, heading: str | None, language: str | None, *, again: bool = False
) -> str | None:
    """What a list is; one that comes `again` under the same heading must say itself that it is of that kind."""
    top = [p for p in bullets if p.block.level == bullets[0].block.level] or bullets
    first_headings = bullets[0].headings
    if _all_facts(top, language):
        return None
    if len(top) > 1 and any(_vote(top, is_other) > 0.5 for is_other in (_is_scored, _is_step, _is_paper, _is_sum, _hands_in)):
        return "neutral" if heading in _SECTIONS else heading
    if heading in (None, "objectives", "summary", "neutral", "topics") and _vote(top, begins_priority) > 0.5:
        return "priorities"
    if lead is not None and lead.own and lead.text.endswith(":") and lead.meaning in PARTS:
        return lead.meaning  # "Scope: Proposals should address:"
    if lead is not None and not lead.own and lead.headings == bullets[0].headings and _may_lead(lead):
        told = not _is_heading(lead) or lead.text.endswith(":") or len(lead.text) > _CAPTION_LENGTH
        if led := (_led(lead.text, heading, language) if told else None) or _captioned(lead, heading):
            return led
        if (heading in _UNTOLD or heading in _FACTS) and lead.text.endswith(":") and cue("lead_for").search(lead.text[-_LEAD_LENGTH:]):
            return "eligibility" if _vote(top, begins_body) > 0.5 else "actions"
        if again and heading in _SECTIONS and lead.text.endswith(":") and not _affirms(lead.text, top, heading):
            return "neutral"
    if heading in (None, "priorities", "actions", "objectives", "further_info", "summary") and _vote(top, begins_eligibility) > 0.5:
        return "eligibility"
    if len(top) < 2 or (first_headings and cue("lead_other").search(first_headings[-1])):
        return heading
    if heading in (None, "summary"):
        least = _FEW_RULES if first_headings and cue("conditions_heading").search(first_headings[-1]) else 0.5
        if _vote(top, lambda bullet: states_rule(bullet) or begins_eligibility(bullet)) > least:
            return "eligibility"
    if heading in (None, "submission_link", "amount") and _vote(top, begins_use) > (0.75 if heading else 0.5):
        return "actions"
    return heading


def _affirms(lead: str, bullets: list[Passage], heading: str) -> bool:
    """Whether the words right above a list, or its own, speak of what the heading far above names."""
    if heading == "eligibility" and _vote(bullets, lambda b: begins_body(b) or states_rule(b) or begins_eligibility(b)) > 0.5:
        return True
    said = lead[-_LEAD_LENGTH:]
    return heading == "further_info" or announced(said) == heading or cue(f"lead_{heading}").search(said) is not None


def _may_lead(lead: Passage) -> bool:
    """Whether the words right above a list may speak of it: a paragraph, or a bold sentence that was taken for a heading."""
    return lead.block.kind == "para" or (
        lead.block.kind == "heading" and lead.block.level >= BOLD_LEVEL and len(lead.text) > _CAPTION_LENGTH
    )


def _captioned(lead: Passage, heading: str | None) -> str | None:
    """What the names of columns or a caption say right above a list: "Programme priority, indicative allocation"."""
    if len(lead.text) > _CAPTION_LENGTH or lead.text.endswith((".", ":", ";", ",", "!", "?")) or lead.block.links:
        return None
    return "priorities" if (heading in _UNTOLD or heading in _FACTS) and announced(lead.text) == "priorities" else None


def _led(lead: str, heading: str | None, language: str | None) -> str | None:
    """What the sentence right above a list says that the list is; None where it says nothing."""
    ends = [
        found.end() for found in _SENTENCE_END.finditer(lead) if found.end() < len(lead) - _SHORT_SENTENCE
    ]  # "In particular:" says nothing
    sentence = lead[ends[-1] if ends else 0 :]
    if len(sentence) > _LEAD_LENGTH:
        return None
    if heading in _UNTOLD and cue("lead_only").search(sentence):
        return "eligibility"
    about = meaning_of_lead(sentence, language)
    if about == "neutral" or (about in ("budget", "grant", "rate", "amount") and lead.endswith(":")):
        return about
    if not lead.endswith(":") and not cue("follows").search(sentence):
        return None
    if (heading in _SECTIONS or heading in _UNTOLD or heading in _FACTS) and cue("lead_preference").search(sentence):
        return "priorities"
    if cue("lead_duty").search(sentence) and not (heading == "actions" and announced(sentence) == heading):
        return "neutral" if heading in _SECTIONS or heading in _UNTOLD else None
    # Words nearer to the list say more: "The jury asks whether applicants are:" is about applicants.
    others = max((found.end() for found in cue("lead_other").finditer(sentence)), default=0)
    if others and meaning_of_lead(sentence[others:], language) not in _SECTIONS:
        return "neutral" if heading in _SECTIONS or heading in _UNTOLD else None
    if (heading in _SECTIONS or heading in (None, "summary")) and cue("lead_required").search(sentence):
        return "neutral" if cue("lead_advice").match(sentence) else "eligibility"
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
    if cue("lead_that").search(sentence) and (untold or heading in ("objectives", "eligibility")):
        return "priorities" if heading == "objectives" else "eligibility"
    if (untold or heading in ("objectives", "actions")) and cue("lead_purpose").search(sentence):
        return None if cue("lead_eligibility").search(sentence) else "objectives"
    chosen = heading == "actions" and cue("one_of").search(sentence)  # else the fields say what may be funded
    if (untold or chosen or heading == "objectives" or heading in _FACTS) and (cue("lead_fields").search(sentence) or cue("lead_counted").search(sentence)):
        return "priorities"
    if heading in ("objectives", "priorities", "actions") and cue("lead_criteria").search(sentence):
        return "eligibility" if cue("lead_eligibility").search(sentence) else "neutral"
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


def _is_sum(bullet: str) -> bool:
    """ "Up to € 3,000 per visit": what may be paid, not what for."""
    return _SUM_FIRST.match(bullet) is not None


def _hands_in(bullet: str) -> bool:
    """ "Applicants must upload a letter": a step of applying."""
    return cue("hands_in").search(bullet[:_STEP]) is not None


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
