"""How long a project may take: `36 months`, `between 12 and 24 months`, `18 or 24 months`, `ein bis drei Jahre`.

Months are the unit; years count twelve. Weeks and days give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from parsers.bounds import bound_after, bound_before, link_between, range_opens
from parsers.items import Duration
from parsers.numbers import WORDS, read_words, trim

_MONTHS = """
    month months mois monat monate monaten mes meses mese mesi mês maand maanden miesiąc miesiące miesięcy månad
    månader måned måneder měsíc měsíce měsíců
    mesiac mesiace mesiacov lună luni hónap mjesec mjeseca mjeseci mesec meseci mesecev kuukautta kk μήνες μηνών
    месец месеца месеци месяцев
"""
_YEARS = """
    year years yr yrs an ans année années jahr jahre jahren año años ano anos anno anni jaar jaren rok roky roku
    roků rokov lata lat år ani év godina godine
    leto leti let vuotta έτη година години лет
"""
_UNITS = dict.fromkeys(_MONTHS.split(), 1) | dict.fromkeys(_YEARS.split(), 12)
_OTHER_UNIT = re.compile(
    r"[\s-]{0,2}(?:weeks?|days?|semaines?|jours?|wochen?|tagen?|semanas?|d[ií]as?|settiman[ae]|giorn[oi]|weken"
    r"|dagen|hours?|heures?|stunden)(?![^\W\d_])",
    re.IGNORECASE,
)
_LONGEST = Decimal(600)

_TOKEN = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)?½?)|(?P<word>[^\W\d_]+)")
_TO_UNIT = re.compile(r"[\s-]{1,2}|\s?\)\s|")
# "two (2) years", "treinta y seis meses", "thirty-six months"
_IN_BRACKETS = re.compile(r"\s?\(\s?")
_TENS_AND_ONES = re.compile(r"[\s-](?:(?:y|et|e)\s)?")
_AND_MONTHS = re.compile(r"\s(?:and|et|und|y|e)\s|\s|,\s")
# "8 months, plus 3 months for reporting": the reporting is no part of the project.
_PLUS = re.compile(r"[\s,(]{0,3}(?:\+|plus|zuzüglich|más)\s{0,3}", re.IGNORECASE)
_REPORTING = re.compile(
    r"\s(?:for|pour|für|para|per)\s(?:the\s|la\s|le\s|l['’]|il\s)?(?:final\s)?(?:report|rapport|bericht|inform"
    r"|relazion|rendicont)",
    re.IGNORECASE,
)

# --- running text -----------------------------------------------------------------------------------------------------

_LASTS = re.compile(
    r"(?<![^\W_])(?:(?:project|action|implementation|grant|funding)(?:['’]s)?\s(?:duration|length|period|term)"
    r"|durations?|duration\sof|(?:project|action|activit(?:y|ies))(?:\s\w{1,12}){0,3}\s(?:lasts?|runs?\sfor"
    r"|takes?|exceed)"
    r"|lasts?|lasting|implementation\speriod|durée|dure(?:r|nt|ra|ront)?|(?:projekt|förder)?laufzeit(?:en)?"
    r"|(?:projekt|förder)dauer|dauern?|duraci[óo]n|dura(?:n|r|rá|rán)?|duração|durata|durano|looptijd"
    r"|czas\strwania|okres\srealizacji|varaktighet"
    r"|projekttid|varighed|doba\strv[áa]n[íi]|durat[ăa])(?![^\W_])",
    re.IGNORECASE,
)
_OF_A_PROJECT = re.compile(
    r"(?:[\s-](?:long\s)?(?:research\s|pilot\s)?|\s(?:für\s|for\s)(?:the\s|each\s|das\s|ein\s)?)(?:projects?"
    r"|projekte?s?|actions?|projets?|proyectos?|progett[oi]|vorhaben)(?![^\W_])",
    re.IGNORECASE,
)
_PROJECTS_OF = re.compile(
    r"(?<![^\W_])(?:projects?|actions|projets?|projekte|proyectos?|progett[oi]|vorhaben)\s(?:of|de|d['’]|von|di"
    r"|mit|must\snot|should\snot|may\snot|shall\snot|(?:must|should|can|may)\s(?:last|run\sfor))\s?\Z",
    re.IGNORECASE,
)
# "Die Zuwendungen werden für einen Zeitraum von bis zu 36 Monaten gewährt"
_FOR_A_PERIOD = re.compile(
    r"(?<![^\W_])(?:(?:förder|bewilligungs)?zeitraum\s(?:von|beträgt)|for\sa\s(?:maximum\s)?period\sof|pour\sune\spériode|por\sun\sper[ií]odo"
    r"|per\sun\speriodo)(?![^\W_])",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?<![^\W_])(?:gewährt|gefördert|bewilligt|finanziert|fund(?:s|ed|ing)?|financed|awarded|granted|accordée?s?|financée?s?|concede\w*"
    r"|financia\w*|concess\w*|finanziat\w*)(?![^\W_])",
    re.IGNORECASE,
)
# What else lasts, or begins or ends at a time.
_NOT_A_PROJECT = re.compile(
    r"(?<![^\W_])(?:evaluat\w*|assess\w*|decision|sign(?:ed|ing|ature)|report(?:s|ing|ed)?|payments?|paid"
    r"|reimburs\w*|deadline|after|before|within|since|ago|seit|vor|nach|innerhalb|binnen|depuis|après|avant"
    r"|desde\shace|dopo|prima|entro"
    r"|experience|expérience|erfahrung|experiencia|esperienza|established|existence|existed|active|tätig"
    r"|registered|age|aged|old(?:er)?|älter|âge|edad|mayor(?:es)?|guarantee|warranty|loan|credit|darlehen"
    r"|kredit|prêt|préstamo|prestito|contract|employment|lease|vertrag"
    r"|study|studies|studium|degree|doctora\w+|phd|training|course|stay|mobility|internship|visit|séjour|stage"
    r"|aufenthalt|estancia|maintain\w*|sustain\w*|retain\w*|durability|archiv\w*|keep|kept|bewahr\w*"
    r"|zweckbindung\w*|fiscal|turnover|every|each\syear|per\syear"
    r"|programme\speriod|programming|validity|valid|appeal|complaint|étude|trayectoria|constituid\w+)(?![^\W_])",
    re.IGNORECASE,
)
_MAY = re.compile(r"(?<![^\W_])(?:can|may|peu(?:t|vent)|kann|können|puede|pueden|può|possono)(?![^\W_])(?!\snot)", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[;!?\n•]|\.(?=\s)")
_REACH = 120


@dataclass(slots=True)
class _Span:
    """A number, with its unit in months where it has one of its own; `low` and `high` once it is a duration."""

    start: int
    end: int
    number: Decimal | None
    unit: int | None
    low: Decimal | None = None
    high: Decimal | None = None


def read_duration(text: str) -> Duration | None:
    """The duration in months that a value known to be a duration states; "max. 24 months" has only max.

    None for weeks, days, zero, misprints and where several durations stand beside each other.
    """
    found = _durations(text)
    if len(found) == 2 and _PLUS.fullmatch(text[found[0].end : found[1].start]) and _REPORTING.match(text, found[1].end):
        found = found[:1]
    if len(found) != 1 or _OTHER_UNIT.search(text):
        return None
    return _make(text, found[0])


def find_duration(text: str) -> Duration | None:
    """The duration in running text, where the sentence says that the project or action lasts so long; None where sentences disagree."""
    found = [one for one in _durations(text) if (one.low or one.high) and _is_a_projects(text, one)]
    lows, highs = {one.low for one in found} - {None}, {one.high for one in found} - {None}
    return _make(text, found[0]) if found and len(lows) <= 1 and len(highs) <= 1 else None


def _make(text: str, one: _Span) -> Duration | None:
    if one.low is None and one.high is None:
        return None
    return Duration(min=one.low, max=one.high, text=text[one.start : one.end])


def _durations(text: str) -> list[_Span]:
    """Every duration in order, ranges as one."""
    spans = _spans(text)
    found: list[_Span] = []
    index = 0
    while index < len(spans):
        one, other = spans[index], spans[index + 1] if index + 1 < len(spans) else None
        if other and other.unit and (both := _join(text, spans, index)):
            found.append(both)
            index += 2
            continue
        if one.unit:
            found.append(_bounded(text, one.start, one.end, _months(one, one.unit), _months(one, one.unit)))
        index += 1
    return found


def _join(text: str, spans: list[_Span], index: int) -> _Span | None:
    low, high = spans[index], spans[index + 1]
    gap = text[low.end : high.start]
    opener, _ = range_opens(text, low.start)
    if low.unit == 12 and high.unit == 1 and opener != "between" and _AND_MONTHS.fullmatch(gap):  # two years and six months
        first, second = _months(low, 12), _months(high, 1)
        total = first + second if first and second and second < 12 else None
        return _bounded(text, low.start, high.end, total, total)
    link = "or" if gap == "/" else link_between(gap)
    if link is None or (link == "and" and low.unit and opener != "between"):
        return None
    if link == "cap" and not (text[low.start].isdigit() or low.unit):
        return None  # an article: "un maximum de 24 mois"
    if link == "cap" and not (opener or bound_before(text, low.start)[0] == "min"):
        return None
    lowest, highest, start = _months(low, low.unit or high.unit), _months(high, high.unit), low.start
    while link == "or" and index and spans[index - 1].unit is None and re.fullmatch(r",\s?", text[spans[index - 1].end : start]):
        index -= 1  # 18, 24 or 36 months
        first = _months(spans[index], high.unit)
        lowest, start = min(first, lowest) if first and lowest else None, spans[index].start
    if lowest is None or highest is None or lowest > highest:
        lowest = highest = None
    return _bounded(text, start, high.end, lowest, highest)


def _bounded(text: str, start: int, end: int, low: Decimal | None, high: Decimal | None) -> _Span:
    opener, begin = range_opens(text, start)
    kind = None
    if opener is None or low == high:
        kind, begin = bound_before(text, start)
    kind_after, finish = bound_after(text, end)
    kinds = {kind, kind_after}
    if {"min", "max"} <= kinds or (opener == "between" and low == high):
        low = high = None
    if low == high:
        return _Span(begin, finish, None, None, None if "max" in kinds else low, None if "min" in kinds else high)
    return _Span(begin, finish, None, None, None if kind == "max" else low, high)


def _months(one: _Span, unit: int | None) -> Decimal | None:
    months = one.number * unit if one.number and unit else None
    return trim(months) if months and months <= _LONGEST else None


def _spans(text: str) -> list[_Span]:
    """Every number, in digits or in words."""
    found: list[_Span] = []
    matches = list(_TOKEN.finditer(text))
    for match, following in zip(matches, [*matches[1:], None], strict=False):
        if (number := _number(text, match)) is None:
            continue
        one = _Span(match.start(), match.end(), number, None)
        last = found[-1] if found else None
        gap = text[last.end : one.start] if last and last.unit is None else "-"
        if (
            last
            and last.unit is None
            and match["word"]
            and _TENS_AND_ONES.fullmatch(gap)
            and (value := read_words(text[last.start : one.end]))
        ):
            one = _Span(last.start, one.end, Decimal(value), None)
            found.pop()
        elif last and last.unit is None and _IN_BRACKETS.fullmatch(gap):  # two (2) years
            one = _Span(last.start, one.end, number if last.number == number else None, None)
            found.pop()
        elif (
            last
            and match["number"]
            and re.fullmatch(r"[.,]?[ \u00a0]", gap)
            and text[last.end - 1].isdigit()
            and not (gap == ", " and match["number"] != "5")
        ):
            one.number = None if len(match["number"]) == 3 or gap != " " else number
        if following and following["word"] and _TO_UNIT.fullmatch(text[match.end() : following.start()]):
            one.unit = _UNITS.get(following["word"].casefold()) if len(following["word"]) < 12 else None
            one.end = following.end() if one.unit else one.end
        found.append(one)
    return found


def _number(text: str, match: re.Match[str]) -> Decimal | None:
    """The number; 0 for one that is misprinted, None for a word that is none, or digits inside a code."""
    word = match["word"]
    if word:
        return Decimal(WORDS[word.casefold()]) if len(word) < 24 and word.casefold() in WORDS else None
    before = text[match.start() - 1 : match.start()]
    if before.isalpha() or before == "_":
        return None
    digits, half = match["number"].rstrip("½").replace(",", "."), match["number"].endswith("½")
    if len(digits) > 6 or text[match.end() : match.end() + 1] == "%":
        return Decimal(0)
    return Decimal(digits) + (Decimal("0.5") if half else 0)


def _is_a_projects(text: str, one: _Span) -> bool:
    start = max(0, one.start - _REACH)
    for stop in _SENTENCE_ENDS.finditer(text, start, one.start):
        start = stop.end()
    stop_after = _SENTENCE_ENDS.search(text, one.end, one.end + _REACH // 2)
    before, after = text[start : one.start], text[one.end : stop_after.start() if stop_after else one.end + _REACH // 2]
    if _NOT_A_PROJECT.search(before) or _NOT_A_PROJECT.search(after):
        return False
    if one.low == one.high and _MAY.search(before):
        one.low = None  # "a project may last two years"
    return bool(
        _LASTS.search(before + text[one.start : one.end])
        or _PROJECTS_OF.search(before)
        or _OF_A_PROJECT.match(after)
        or (_FOR_A_PERIOD.search(before) and _GIVEN.search(before + after))
    )
