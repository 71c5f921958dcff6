"""What the words around a sum say that it is for: the whole call, one grant, or neither."""

from __future__ import annotations

import re
from typing import Literal

from parsers.money import Money
from parsers.other_sums import Span, clause_of, is_of_another_matter, is_of_another_subject, is_own_part, spans, speaks_of_other_money
from parsers.refusals import is_of_those_below
from parsers.sum_subjects import (
    A_CALL,
    HAS_TO_BE,
    IN_ALL,
    OF_A_PROGRAMME,
    OUT_OF,
    PERIOD,
    PROJECTS,
    SIZE_OF_PROJECTS,
    TAKEN_FROM,
    THIS_CALL_BEHIND,
    YEARS_TOGETHER,
    are_grants,
    is_a_condition,
    is_a_plans,
    is_a_projects,
    is_about_this_call,
    is_de_minimis,
)
from parsers.sums_of_costs import is_of_costs

Scope = Literal["call", "topic", "lot", "grant", "programme", "project"]

# "EUR 50,000 per project" is what one grant may get; "per hectare", "per day" are tariffs.
PER_GRANT = frozenset(
    "project proposal applicant grant award action beneficiary company enterprise organisation consortium partner"
    " team school recipient grantee winner awardee fellow startup initiative équipe équipo equipo squadra zespół".split()
)
_REACH = 1_000  # how far the words of a sum's sentence go
_NEAR_BEFORE, _NEAR_AFTER = 80, 45
_TO_CALL, _ADJACENT = 3, 4  # a blank or a bracket; a blank, a colon or a sign between the cue and its sum
_SHORTENED = re.compile(
    r"(?<![^\W\d_])(?:max|min|mind|ca|bzw|inkl|incl|excl|exkl|nr|no|art|mio|mrd|tsd|approx|env|zzgl|abs|ziff|lit|fr|usw|vgl|dott|sig|dr|prof|h\.v)\.\s*\Z",
    re.I,
)
# The full stop is the sentence's, what follows is between sentences.
_SENTENCE = re.compile(
    r"[.!?](?P<after>(?<=\d{3}\.)\s+(?=[A-ZÀ-Ý])|(?<=[:h]\d\d\.)\s+(?=[A-ZÀ-Ý])|(?<=[\w)€%]\.)\s+(?=\d{1,2}\.\s[A-ZÀ-Ý])"
    r"|(?<=[^\W\d].)\s*(?=[A-ZÀ-ÝА-ЯΑ-Ω][^\W\d]|[A-Z][\s'’])|(?<=[€%)].)\s+(?=[A-ZÀ-Ý]))|[;•]\s+|\s+[;•]\s+"
)


def said_of(text: str, money: Money, whole: Scope) -> Scope | None:
    """What the words of the sum's own sentence say that it is for: `whole` for all of the call's, "grant" for one grant's."""
    sentence, start = sentence_of(text, money)
    at, end = money.start - start, min(money.end - start, len(sentence))
    if money.per in PER_GRANT:
        other = is_of_another_subject(sentence) or is_of_another_matter(sentence) or is_own_part(sentence, at, end)
        return None if other or is_de_minimis(sentence, money.max) else "grant"
    if is_this_calls(text, money) and not _is_one_grants(sentence, at):
        return whole
    if (
        speaks_of_other_money(sentence, at, end)
        or is_de_minimis(sentence, money.max)
        or is_of_costs(sentence, at, end)
        or _is_threshold(money, sentence, at, end)
    ):
        return None
    if _is_one_grants(sentence, at) or YEARS_TOGETHER.search(sentence, 0, at):
        return "grant"
    if money.min == money.max and _ALTOGETHER.search(sentence, max(0, at - _NEAR_BEFORE), at) and spans("grant_sum", sentence):
        return whole
    if money.min == money.max and TAKEN_FROM.match(sentence, 0, at):
        return None
    scope = _governed(sentence, at, end, whole)
    if scope == "grant" and (money.max or 0) >= _NO_GRANT and spans("call_sum", sentence):
        scope = whole  # "The funds for this call are estimated at a maximum of EUR 320 million"
    if scope == whole and (
        _A_PART.search(sentence, 0, at)
        or _is_of_projects(sentence, at, money)
        or (whole == "call" and _is_a_programmes(sentence, end, money))
    ):
        return None
    return scope or ("grant" if _is_given(sentence, text[:start], money) else None)


def _governed(sentence: str, at: int, end: int, whole: Scope) -> Scope | None:
    """Which cue of the sentence the sum belongs to: the one beside it, else the one that stands nearer before it, else behind it."""
    grants, totals = _apart(sentence)
    # Of two that end together the longer says more: "the bursary is worth", "łączna kwota dofinansowania".
    beside_total = max(((stop, -start) for start, stop in totals if stop <= at < stop + _ADJACENT), default=_NONE)
    beside_grant = max(((stop, -start) for start, stop in grants if at - _ADJACENT < stop <= end), default=_NONE)
    if any(stop <= at for _, stop in spans("given_to_call", sentence)) and not _is_one_grants_behind(sentence, end):
        return whole
    if IN_ALL.match(sentence, end) and not any(clause_of(sentence, at, end)[0] <= start < at for start, _ in grants):
        return whole
    if beside_grant > beside_total:
        return "grant"
    if beside_total != _NONE or any(first <= at < stop for first, stop in totals) or _IS_A_FUND.match(sentence, end):
        return whole
    if _is_one_grants_behind(sentence, end):
        return "grant"
    if not totals or not grants:
        return whole if totals else "grant" if grants and not _are_anothers(sentence, end, grants) else None
    last_total = max(((stop, -start) for start, stop in totals if stop <= at), default=_NONE)
    last_grant = max(((stop, -start) for start, stop in grants if stop <= end), default=_NONE)
    if last_total == last_grant:
        return whole if totals[0][0] < grants[0][0] else None
    return whole if last_total > last_grant else "grant"


def _are_anothers(sentence: str, end: int, grants: list[Span]) -> bool:
    """Whether the cues stand in a later clause, beside a sum of its own: "Of the 200 000 €, each project can get 20 000 €"."""
    stop = _STOPS.search(sentence, end)
    first = min(start for start, _ in grants)
    return stop is not None and first >= stop.end() and _NUMBERS.search(sentence, first) is not None


def _apart(sentence: str) -> tuple[list[Span], list[Span]]:
    """Where cues of a grant and of a total stand, without those that are only a part of the other's words."""
    grants = list(spans("grant_sum", sentence))
    # "dotation" of "dotation par projet" is a grant's.
    totals = [
        total
        for total in spans("call_sum", sentence)
        if not any(start < total[0] < stop for start, stop in grants) and not is_a_projects(sentence, *total)
    ]
    # "The call's total funding amounts to": the verb makes no grant of it
    grants = [
        grant for grant in grants if not any(start < grant[0] < stop and _NEUTRAL.match(sentence, stop + 1) for start, stop in totals)
    ]
    # "la cuantía total de las ayudas asciende a": all grants together.
    grants = [g for g in grants if not (_ALL_GRANTS.match(sentence, g[0]) and any(_OF_THE.fullmatch(sentence, t[1], g[0]) for t in totals))]
    # "La cuantía máxima asciende a": the verb says nothing of whose it is.
    neutral = [t for t in totals if _NEUTRAL.match(sentence, t[0])]
    for total in neutral:
        first, _ = clause_of(sentence, *total)
        own = [t for t in totals if t not in neutral and first <= t[0] < total[0]]
        if not own and any(first <= start < total[0] for start, _ in grants):
            totals.remove(total)
    return grants, totals


_NEUTRAL = re.compile(r"(?:asciende|ammonta|amount|se eleva)", re.I)
_OF_THE = re.compile(
    r"\s(?:(?:of|in|for|a|para|alle|ai|agli|de|des|du|d['’]|del|delle|degli|dei|der|dos|das|na|w|van|til|för|per)(?:\s|(?<=['’])))?(?:\w{1,3}\s|(?:estas|dichas|queste|these|ces|diese)\s)?",
    re.I,
)
_ALL_GRANTS = re.compile(
    r"(?:grants|awards|prizes|fellowships|scholarships|aides|subventions|bourses|ayudas|subvenciones|becas|premios|contributi|finanziamenti"
    r"|agevolazioni|sovvenzioni|borse|premi|zuschüsse|zuwendungen|stipendien|dotacje|dotacji|apoios|bolsas|prémios|subsidies|ajuts|subvencions)\b",
    re.I,
)
_NONE = (-1, 0)
# What follows is a part of a sum: "dont 2 M€ en fonctionnement et 1 M€ en investissement".
_A_PART = re.compile(
    r"(?<!\w)(?:of which|dont|davon|darunter|di cui|de l[oa]s? cual(?:es)?|dels quals|waarvan|w tym|varav)"
    r"\s(?:up to\s|jusqu['’]à\s|bis zu\s)?(?:\w{1,8}\s)?(?:€|£|\$|eur\b)?\s?\d",
    re.I,
)


def _is_of_projects(sentence: str, at: int, money: Money) -> bool:
    """Whether it is a range of what projects have: "Major projects, with a budget of 500,000 to 1,500,000"."""
    return money.min is not None and money.max not in (None, money.min) and PROJECTS.search(sentence, 0, at) is not None


def _is_a_programmes(sentence: str, end: int, money: Money) -> bool:
    """Whether it is for years of calls: "of the whole programme", "for 2021-2027", without a word of this call."""
    of_all = is_a_plans(money.max, money.currency) or OF_A_PROGRAMME.match(sentence, end) is not None
    return of_all or (PERIOD.search(sentence) is not None and not A_CALL.search(sentence))


# "Das Preisgeld beträgt insgesamt 30.000 Euro": all prizes together.
_ALTOGETHER = re.compile(
    r"(?<!\w)(?:insgesamt|altogether|in\stotal|in\sall|au\stotal|en\stotal|in\stotale|complessivamente|in\stotaal|łącznie|totalt),?\s"
    r"(?:(?:of|de|d['’]|rund|etwa|about|around|circa|environ)\s?)?\Z",
    re.I,
)


def is_one_grants(text: str, money: Money) -> bool:
    """Whether "per project" or the like stands right behind the sum."""
    sentence, start = sentence_of(text, money)
    return money.per in PER_GRANT or _is_one_grants_behind(sentence, min(money.end - start, len(sentence)))


def is_said_of_each(text: str, money: Money) -> bool:
    """Whether "per project" or the like stands before the sum or right behind it."""
    sentence, start = sentence_of(text, money)
    return is_one_grants(text, money) or _is_one_grants(sentence, money.start - start)


def is_this_calls(text: str, money: Money) -> bool:
    """Whether it is said right behind that the sum is for this call: "of which EUR 15 million is available for this call"."""
    sentence, start = sentence_of(text, money)
    end = min(money.end - start, len(sentence))
    stop = _STOPS.search(sentence, end, end + _TO_CALL)
    limit = stop.start() if stop else end + _TO_CALL
    if money.max is None or not any(end <= first <= limit for first, _ in spans("to_this_call", sentence)):
        return False
    # "Grants of up to EUR 20 000 are available under this call", "… for this call per project"
    first, last = clause_of(sentence, money.start - start, end)
    return not any(first <= begins < last for name in ("grant_sum", "one_grant") for begins, _ in spans(name, sentence))


def is_of_this_call(text: str, money: Money) -> bool:
    """Whether this call is what the sentence speaks of up to the sum: "This third call will award grants of EUR 4 million in all"."""
    sentence, start = sentence_of(text, money)
    at = max(0, money.start - start)
    named = is_about_this_call(sentence, at) or THIS_CALL_BEHIND.match(text, money.end) is not None
    given = any(stop <= at for name in ("to_this_call", "given_to_call") for _, stop in spans(name, sentence))
    return named or given or is_this_calls(text, money)


def states_nothing(text: str, money: Money) -> bool:
    """Whether the sentence speaks of costs, turnover, earlier calls or other money."""
    sentence, start = sentence_of(text, money)
    at, end = money.start - start, min(money.end - start, len(sentence))
    return speaks_of_other_money(sentence, at, end) or is_of_costs(sentence, at, end) or is_de_minimis(sentence, money.max)


def is_said_later(text: str, money: Money, whole: Scope) -> bool:
    """Whether a later sentence gives the sum to the whole: "Up to 50% of the costs. The programme has 6 million euros in all"."""
    return sentence_of(text, money)[1] > 0 and said_of(text, money, whole) == whole


def is_open(text: str, money: Money, whole: Scope) -> bool:
    """Whether the words of its sentence leave it open what the sum is for, and rule nothing out."""
    sentence, start = sentence_of(text, money)
    at, end = money.start - start, min(money.end - start, len(sentence))
    if states_nothing(text, money) or (whole == "call" and _is_a_programmes(sentence, end, money)):
        return False
    return not (_is_threshold(money, sentence, at, end) or _A_PART.search(sentence, 0, at))


def sentence_of(text: str, money: Money) -> tuple[str, int]:
    """The sentence around a sum, with its start; no more of it than _REACH on either side."""
    start = max(0, money.start - _REACH)
    for match in _SENTENCE.finditer(text, max(0, start - 1), money.end + _REACH):
        begin = match.start("after") if match["after"] is not None else match.start()
        if begin < start or money.start < match.end() <= money.end or _SHORTENED.search(text, max(0, begin - 8), begin + 1):
            continue  # "5 Mio. Euro", "max. EUR 5"
        if match.end() > money.start:
            return text[start : begin + 1], start
        start = match.end()
    return text[start : money.end + _REACH], start


# "a £5 million fund"
_IS_A_FUND = re.compile(
    r"[\s-](?:(?:grants?|prize|challenge|innovation|investment|capital|support)\s)?(?:fund|pot|budget|envelope|scheme|competition|call)\b",
    re.I,
)


def _is_given(sentence: str, earlier: str, money: Money) -> bool:
    """Whether it is a ceiling or a range in a sentence about giving: "Bursaries of up to …", "On peut demander jusqu'à …"."""
    if money.max is None or money.min == money.max or (money.min is None and money.max >= _NO_GRANT):
        return False
    if SIZE_OF_PROJECTS.search(sentence, 0, max(0, sentence.find(money.text))):
        return False
    return spans("giving", sentence) != () or are_grants(sentence, earlier)


_NO_GRANT = 10_000_000  # "We invest up to £20 million in ideas": no one project gets so much where nothing says so


def _is_threshold(money: Money, sentence: str, at: int, end: int) -> bool:
    """Whether it is where another rule begins: "Grants of more than £20,000 are decided by the board"."""
    more = money.max is None and _MORE_THAN.match(money.text) is not None and not HAS_TO_BE.search(sentence, 0, at)
    return more or is_a_condition(sentence, at, end) or (money.min is None and is_of_those_below(sentence, at, end))


_MORE_THAN = re.compile(
    r"(?:more|meer|over|above|greater|higher|exceeding|in\sexcess|plus|supérieure?s?|mehr|über|ab|más|superior(?:es|i|e)?|più|oltre)(?![^\W_])",
    re.I,
)


def _is_one_grants(sentence: str, at: int) -> bool:
    """Whether "per project" or the like stands close before, with no other number between."""
    start = max(0, at - _NEAR_BEFORE)
    start = max([match.end() for match in _NUMBERS.finditer(sentence, start, at)], default=start)
    if OUT_OF.search(sentence, start, at):
        return False
    return any(first >= start and stop <= at for first, stop in spans("one_grant", sentence))


def _is_one_grants_behind(sentence: str, end: int) -> bool:
    """Whether "per project" or the like stands right behind, in the same thought."""
    limit = min(len(sentence), end + _NEAR_AFTER)
    stop = _STOPS.search(sentence, end, limit)
    limit = stop.start() if stop else limit
    return any(end <= first <= limit for first, _ in spans("one_grant", sentence))


_NUMBERS = re.compile(r"\d{2,}")
# What comes behind these is said of something else.
_STOPS = re.compile(r"\d{2,}|[,;:]\s|\s(?:and|but|while|et|mais|und|aber|y|pero|e|ma|mentre)\s")
