"""How long a project may take: `36 months`, `between 12 and 24 months`, `18 or 24 months`, `ein bis drei Jahre`.

Months are the unit; years count twelve. Weeks and days give nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from parsers import duration_words as said
from parsers.duration_asides import CALL_LASTS, EXTENDED_BY, NOT_A_PROJECT
from parsers.duration_spans import Span, find_spans
from parsers.items import Duration
from parsers.other_sums import is_of_another_matter
from parsers.ranges import CEILING, FLOOR

_OTHER_UNIT = re.compile(
    r"[\s-]{0,2}(?:weeks?|days?|semaines?|jours?|wochen?|tagen?|semanas?|d[ií]as?|settiman[ae]|giorn[oi]|weken"
    r"|dagen|hours?|heures?|stunden)(?![^\W\d_])",
    re.IGNORECASE,
)
_SENTENCE_ENDS = re.compile(
    r"[;!?\n•]|\s[|/]\s|(?<!\b\d)(?<!\b\d\d)\.(?=\s)|(?<=[^\W\d_]{2})\.(?=[A-ZÀ-Þ][^\W\d_])"
)  # not that of "am 1. Oktober"
_FAR, _REACH, _NEAR, _ADJECTIVE = 200, 120, 60, 12
_DIGITS = re.compile(r"\d")
_AND_AT_MOST = re.compile(
    r",?\s(?:and|et|und|y|e|but|mais|aber|pero|ma)\s(?:(?:for|of|sur|de|von|auf|a|an|un|une|eine[nmrs]?)\s){0,3}", re.I
)
# "6 to 15 months | TRL at start: 4": on one line with the next label.
_NEXT_LABEL = re.compile(r"\s[|/]\s(?=[^\W\d][^|/:\n]{1,40}:)")
# "Projects last one year, and no body younger than 2 years": what else the sentence is about.
_NEW_SUBJECT = re.compile(
    r"(?:,|,?\s(?:and|et|und|y|e))\s(?:the|no|les?|la|los|las|die|das|der|i|gli|il|lo|no\sse|bodies|applicants)\s(?!\w+\sproj)(?!(?:proj|proy|proge|vorhaben|grants))[^.;:!?]{3,80}\Z",
    re.I,
)
_ANOTHER_CLAUSE = re.compile(
    r",\s(?:with|avec|con|mit|must|and|et|und|y)\s|\s(?:and|et|und|y|e)\s(?:must|can(?:not)?|may|should|shall|will|müssen|dürfen"
    r"|doivent|peuvent|deben|pueden|devono|possono)\s",
    re.I,
)
_EXACTLY = re.compile(r"(?:exactly|genau|exactement|exactamente|esattamente|precisely)\s\Z", re.I)
_CLAUSE = re.compile(r"[,;:]\s")
# "I prestiti della Banca, della durata di"
_IN_APPOSITION = re.compile(r",\s(?:(?:della|de|d['’]une|of|(?:with|con|avec|mit)\s(?:an?|una|une|einer))\s?)?\Z", re.I)
_THEY = re.compile(r"\s{0,3}(?:They|Elles|Ils|Sie|Diese|Ellos|Ellas|Essi|Esse)\s")
_WHO_THEY_ARE = re.compile(
    r"(?:\A|[.!?;\n]\s{0,3})(?:(?:The|All|Les|Die|Alle|Los|Las|I|Gli|Le)\s)?"
    r"(projects|activities|grants|projets|actions|projekte|vorhaben|maßnahmen|proyectos|actividades|progetti|iniziative|interventi)\b"
    r"[^.;!?\n]{3,150}[.;!?]\s{0,3}\Z",
    re.IGNORECASE,
)
_LONGEST_PROJECT = 120  # in running text: more is how long a body has existed
# "Die Laufzeit der Vorhaben, die … beginnen dürfen, beträgt": the noun that says what follows, and what may stand between.
_NAMED = re.compile(
    r"(?<![^\W_])(?:(?:fixed\s)?term\sof|d['’]une\sdurée|(?:project|action|implementation)?\s?durations?|(?:project|grant)\s(?:length|term|period)|tenable\sfor|durée"
    r"|\w{0,12}laufzeit(?:en)?"
    r"|(?!(?:geltungs|gültigkeits|bearbeitungs|verfahrens|prüfungs|zweckbindungs))\w{0,12}dauer|duraci[óo]n|(?:plazo|per[ií]odo)\s(?:máximo\s)?de\s(?:ejecuci[óo]n|realizaci[óo]n)|durata|duração|durada"
    r"|looptijd|s['’]étal\w{1,5}|a\slo\slargo\sde)(?![^\W_])",
    re.IGNORECASE,
)
_GOVERNS = re.compile(r"(?:[\s:]{1,2}[^\W\d][\w'’/-]{0,18}){0,8}[\s:(]{0,3}", re.IGNORECASE)
_INSERTED = re.compile(
    r",\s(?:(?:mit|in|auf|bei|an|für)\s(?:denen|die|welche[nr]?)|which|who|whose|for\swhich|dont|qui|que|où|die|der|das|deren|dessen|cuy[oa]s?|l[ea]s?\scuales|che|(?:il|la|i|le)\scui|i\squali"
    r"|le\squali)\s[^,;!?]{3,150},(?=\s)",
    re.IGNORECASE,
)


def read_duration(text: str) -> Duration | None:
    """The duration in months that a value known to be a duration states; "max. 24 months" has only max.

    None for weeks, days, zero, misprints and where several durations stand beside each other.
    """
    text = _NEXT_LABEL.split(text)[0]
    head, _, rest = text.partition(";")
    if rest and not any(one.low or one.high for one in find_spans(rest)):
        text = head  # "max. 15 months; decisions within 90 days"
    found = find_spans(text)
    if len(found) == 2 and said.PLUS.fullmatch(text[found[0].end : found[1].start]) and said.REPORTING.match(text, found[1].end):
        found = found[:1]
    if len(found) == 2 and found[1].low is not None and said.EXTENDED.fullmatch(text[found[0].end : found[1].start]):
        found = found[:1]  # "3 ans, prolongeable de 2 ans"
    if len(found) > 1 and all(one.low is None and one.high is not None for one in found):
        found = [max(found, key=lambda one: one.high or 0)]  # "up to 5 years, in some cases up to 7"
    if len(found) > 1 and all(said.OF_A_KIND.match(text, one.end) and one.high for one in found):
        # "6 to 24 months (postdocs), 6 to 18 months (others)": over all kinds.
        lows = [one.low for one in found if one.low]
        low = min(lows) if len(lows) == len(found) else None
        found = [Span(found[0].start, found[-1].end, None, None, low, max(one.high for one in found if one.high))]
    if len(found) != 1 or _OTHER_UNIT.search(text):
        return None
    return _make(text, found[0])


def find_duration(text: str) -> Duration | None:
    """The duration in running text, where the sentence says that the project or action lasts so long; None where sentences disagree."""
    stated = [one for one in find_spans(text) if one.low or one.high]
    found = [one for one in stated if _is_named_so(text, one)] or [one for one in stated if _is_a_projects(text, one)]
    found = [one for index, one in enumerate(found) if not index or not _NEW_SUBJECT.search(text, found[0].end, one.start)]
    if len(stated) == 2 and found[:1] == stated[:1] and (both := _with_more(text, *stated)):
        return both
    if len(found) > 1 and all(_is_range(one) and _is_range(other) and (one.high or 0) < (other.low or 0) for one, other in pairwise(found)):
        # "Between 6 and 18 months: …", "between 19 and 36 months: …": kinds of projects, each longer than the one before.
        return Duration(min=found[0].low, max=found[-1].high, text=text[found[0].start : found[-1].end])
    if len(found) == 1 and found[0].high is None and (more := _most_behind(text, found[0], stated)):
        return Duration(min=found[0].low, max=more.high, text=text[found[0].start : more.end])
    lows, highs = {one.low for one in found} - {None}, {one.high for one in found} - {None}
    return _make(text, found[0]) if found and len(lows) <= 1 and len(highs) <= 1 else None


def _most_behind(text: str, least: Span, stated: list[Span]) -> Span | None:
    """The most that is joined to a least: "a minimum of 6 months and a maximum of 12 months"."""
    following = next((one for one in stated if one.start >= least.end), None)
    if following is None or following.low is not None or (following.high or 0) <= (least.low or 0):
        return None
    return following if _AND_AT_MOST.fullmatch(text, least.end, following.start) else None


def _with_more(text: str, usual: Span, more: Span) -> Duration | None:
    """The usual duration with the longest one that the same sentence allows: "three years, but up to five can be agreed"."""
    longer = usual.high and more.high and more.low is None and usual.high < more.high
    if not longer or not said.BUT_MORE.fullmatch(text, usual.end, more.start):
        return None
    return Duration(min=usual.low, max=more.high, text=text[usual.start : more.end])


def _is_range(one: Span) -> bool:
    return None not in (one.low, one.high) and one.low != one.high


def _make(text: str, one: Span) -> Duration | None:
    if one.low is None and one.high is None:
        return None
    return Duration(min=one.low, max=one.high, text=text[one.start : one.end])


def _is_named_so(text: str, one: Span) -> bool:
    """Whether a noun for a duration governs it: "of a duration between", whatever else the sentence tells of payments or reviews."""
    before = _INSERTED.sub(" ", text[_begin(text, one) : one.start])
    named = list(_NAMED.finditer(before))
    if not named or CALL_LASTS.search(before) or max(one.low or 0, one.high or 0) > _LONGEST_PROJECT:
        return False
    clause = _CLAUSE.split(_IN_APPOSITION.sub("", before[: named[-1].start()]))[-1]
    gap = before[named[-1].end() :]
    others = (NOT_A_PROJECT.search(clause), NOT_A_PROJECT.search(gap), NOT_A_PROJECT.match(text, one.end + 1))
    if _GOVERNS.fullmatch(gap) is None or any(others) or is_of_another_matter(before + text[one.end : one.end + _REACH]):
        return False
    _bound_by_words(before, one)
    return True


def _bound_by_words(before: str, one: Span) -> None:
    """Makes one time the least or the most, where the words before it say so: "a project may last two years", "La durée minimale"."""
    if one.low != one.high:
        return
    said_last = _DIGITS.split(before)[-1][-_NEAR:]
    if FLOOR.search(said_last) and not CEILING.search(said_last):
        one.high = None
    elif said.MAY.search(before) or CEILING.search(said_last):
        one.low = None


def _named_by_its_noun(earlier: str, sentence: str) -> str:
    """The sentence with the projects of the one before in the place of "they": "Les actions … Elles ne peuvent excéder 12 mois"."""
    they, named = _THEY.match(sentence), _WHO_THEY_ARE.search(earlier[-_FAR:])
    return f"{named[1]} {sentence[they.end() :]}" if they and named else sentence


def _begin(text: str, one: Span) -> int:
    """Where the sentence begins, no further back than so much."""
    start = max(0, one.start - _FAR)
    for stop in _SENTENCE_ENDS.finditer(text, start, one.start):
        start = stop.end()
    return start


def _is_a_projects(text: str, one: Span) -> bool:
    start = max(one.start - _REACH, _begin(text, one))
    if text[:start].rstrip().endswith("?") and not text[start : one.start].strip():
        start = max(0, start - _REACH // 2)  # the answer to a question, which says of what
    stop_after = _SENTENCE_ENDS.search(text, one.end, one.end + _REACH // 2)
    before, after = text[start : one.start], text[one.end : stop_after.start() if stop_after else one.end + _REACH // 2]
    outside, opens, inside = before.rpartition("(")
    if opens and ")" not in inside and _DIGITS.search(outside):
        before = inside  # "36 months (the closure phase of three months included)"
    before = _EXACTLY.sub("", _named_by_its_noun(text[:start], before))
    done_by = said.BEGUN_AND.sub(" ", before)
    if said.DONE_WITHIN.search(before) and not said.OTHER_STEPS.search(done_by) and not said.BEFORE_NOW.match(after):
        one.low = None if one.low == one.high else one.low
        return True
    if said.is_limited_to(before + text[one.start : one.end]) and not NOT_A_PROJECT.search(before):
        one.low = None if one.low == one.high else one.low
        return True
    if said.TIME_TO_DO_IT.match(after) and not said.OTHER_STEPS.search(before):
        one.low = None if one.low == one.high else one.low
        return True
    adjective = "-" in text[one.start : one.end] and said.OF_A_PROJECT.match(after) is not None  # "The programme offers one-year grants"
    if adjective and not NOT_A_PROJECT.search(before[-_ADJECTIVE:]) and not said.HAS_DONE.search(before):
        return True
    if said.EACH_YEAR.search(before) and not said.HAS_DONE.search(before):
        return max(one.low or 0, one.high or 0) <= _LONGEST_PROJECT
    if CALL_LASTS.search(before) or EXTENDED_BY.search(before) or is_of_another_matter(before + after):
        return False
    clause = _CLAUSE.split(before)[-1]  # "Whilst the programme runs until 2029, no project may last longer than"
    is_clear = (said.LASTS.search(clause) and said.A_PROJECT.search(clause)) or said.PROJECTS_OF.search(clause)
    subject = clause if is_clear else before
    soon = _ANOTHER_CLAUSE.split(after)[0]
    if NOT_A_PROJECT.search(said.ANOTHER_THOUGHT.sub("", subject)) or NOT_A_PROJECT.search(soon) or said.HAS_DONE.search(before):
        return False
    if max(one.low or 0, one.high or 0) > _LONGEST_PROJECT or (one.high is None and said.NOT_FUNDED.match(after)):
        return False
    _bound_by_words(before, one)
    return bool(
        said.LASTS.search(before + text[one.start : one.end])
        or said.PROJECTS_OF.search(before)
        or said.is_the_most(before, text[one.start : one.end])
        or (_is_range(one) and not text[one.start].isdigit() and said.PROJECTS_FROM.search(before) is not None)
        or said.PROJECTS_UP_TO.search(before + text[one.start : one.end])
        or said.OF_A_PROJECT.match(after)
        or said.LONG.match(after)
        or (said.LONG_BEHIND.match(after) and said.A_PROJECT.search(before))
        or (said.FOR_A_PERIOD.search(before + text[one.start : one.end]) and said.GIVEN.search(before + after))
        or said.AWARDED_FOR.search(before)
        or said.OF_SEVERAL_YEARS.search(before)
        or ((given := said.GRANT_FOR.search(before)) and not said.WHOLE_PROGRAMME.search(before) and not said.THAT_DOES.search(given[0]))
    )
