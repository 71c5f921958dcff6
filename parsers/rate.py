"""The share of the costs that the funder pays: `90% of the total eligible costs`, `30 - 70%`, `50% (SMEs: 75%)`.

A page is full of other percentages; in running text only words that speak of the funder's share make one a rate.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from parsers.grant_parts import are_parts_of_a_grant
from parsers.items import Rate
from parsers.kinds_of_applicants import FOR_KIND, OF_A_KIND, OF_KIND, OR_ANOTHER, RAISED
from parsers.ranges import CEILING, FLOOR
from parsers.rate_words import (
    CLAUSE_ENDS,
    CO_FINANCED_BEFORE,
    CO_FINANCED_BEHIND,
    CO_FINANCING,
    CONJUNCTION,
    COSTS,
    DEMANDED,
    DEMANDS,
    EXCEPTIONALLY,
    FOR_OTHERS,
    FORMERLY,
    FUNDED_BEHIND,
    FUNDING_FOR,
    FUNDS,
    GRANT_OF,
    INSERTED,
    IS_THE_SHARE,
    LINE_BEHIND,
    MET_AT,
    NOTHING_ELSE,
    OF_FULL_COST,
    OTHER_SHARE,
    OTHERS_SHARE,
    PAYS,
    PERCENTAGE,
    PROJECTS_ARE,
    PROJECTS_FUNDED,
    PRONOUN,
    RATE_NAMED,
    SCORING,
    SENTENCE_STARTS,
    STATED,
)
from parsers.shares import Share, find_shares

_ZERO, _HUNDRED = Decimal(0), Decimal(100)
_SPECIAL = re.compile(r"[^%()]{0,40}%\s?(?P<bracket>\([^()%:]{2,60}:\s?[^()%]{1,20}%[^()]{0,80}\))\s*$")
_REACH = 160
_NEAR = 60
_SMALL = Decimal(25)
# German has the verb behind: "darf 80 % der Ausgaben nicht übersteigen"
_NOT_ABOVE = re.compile(r"[^.;%\d]{0,80}\bnicht\s(?:übersteigen|überschreiten)\b", re.I)
_MOST = 12
_ARTICLE = 7  # a blank, and "Diese"
_HIGHEST = re.compile(r"\W{0,2}(?:[^\W\d]{2,5}\s)?(?:maximale?|maximum|höchste|max\.)(?=\s)", re.I)
# "Se subvenciona el 85% de lo invertido"
_IS_FINANCED = re.compile(r"(?<![^\W_])se\s(?:subvencion|financi|cofinanci)(?:a|an|ará|arán)\s(?:hasta\s)?(?:el|un)\s\Z", re.IGNORECASE)
# "Une subvention peut atteindre 70 %": at most
_MAY_REACH = re.compile(
    r"(?<![^\W_])(?:(?:peu(?:t|vent)|pourra(?:ient)?|pourront)\s(?:atteindre|aller\sjusqu['’]à|s['’]élever\sà)|(?:can|may|could)\s(?:reach|amount\sto|go\sup\sto)"
    r"|(?:puede|pueden|podrá|podrán)\s(?:alcanzar|llegar\s(?:a|al|hasta))|(?:può|possono|potrà)\s(?:raggiungere|arrivare\s(?:a|al|fino\sal)))"
    r"\s(?:el\s|il\s|l['’])?\Z",
    re.IGNORECASE,
)


def read_rate(text: str) -> Rate | None:
    """The rate in percent that a value about it states; several caps give the highest, several rates the range.

    "50% (SMEs: 75%)" is 50: a bracket behind the rate is for some applicants only. Other shares (own contribution,
    advances, flat rates) are left out. None for a misprint such as 1000%, for 0%, and where two shares make up the whole.
    """
    special = _SPECIAL.match(text)
    text = text[: special.start("bracket")] if special else text
    shares = find_shares(text)
    if not shares or None in shares:
        return None
    known = [share for share in shares if share is not None]
    rates = [share for index, share in enumerate(known) if not _is_others(text, known, index, alone=len(known) == 1)]
    return _merge(text, rates, one_each=_are_for_kinds(text, rates))


def read_rate_of_sum(text: str) -> Rate | None:
    """The rate beside what a grant may get, under a label for the sum: no share of overheads or advances."""
    shares = find_shares(text)
    known = [share for share in shares if share is not None]
    rates = [_capped(text, share) for index, share in enumerate(known) if not _is_others(text, known, index, alone=False)]
    return _merge(text, rates, one_each=_are_for_kinds(text, rates))


def find_rate(text: str) -> Rate | None:
    """The rate in running text, where its clause calls it the funder's share of costs; None where two disagree."""
    shares = find_shares(text)
    known = [share for share in shares if share is not None]
    if len(known) == 1 and known[0].start == 0 and LINE_BEHIND.fullmatch(text, known[0].end):
        return _merge(text, known)
    found: list[Share] = []
    for index, share in enumerate(known):
        # "ERDF funding (max. 70% of the total budget)" is no part of that budget.
        bracketed = text.startswith("(", share.start - 1) and _is_a_grants(text, share)
        if _is_others(text, known, index, alone=bracketed):
            continue
        exceptional = len(known) > 1 and _is_exceptional(text, share)
        if (_is_funders(text, known, index) and not exceptional) or (found and _is_anothers(text, found[-1], share)):
            found.append(_capped(text, share))
    lows, highs = {share.min for share in found} - {None}, {share.max for share in found} - {None}
    if len(lows) <= 1 and len(highs) <= 1:
        return _merge(text, found[:1])
    # "35% for medium firms and 45% for small ones": the rate's own sentence says all of them.
    in_a_row = all(_is_anothers(text, one, other) for one, other in pairwise(found))
    return _merge(text, found, one_each=True) if in_a_row else None


def _is_exceptional(text: str, share: Share) -> bool:
    """Whether the share's own sentence gives it in some cases only."""
    start, stop = max(0, share.start - _REACH), SENTENCE_STARTS.search(text, share.end, share.end + _REACH)
    for begins in SENTENCE_STARTS.finditer(text, start, share.start):
        start = begins.end()
    sentence = text[start : stop.start() if stop else share.end + _REACH]
    return EXCEPTIONALLY.search(sentence) is not None and sentence.count("%") == 1


def _capped(text: str, share: Share) -> Share:
    """A share whose name says that it is the most: "Taux maximal d'intervention : 70 %", "The maximum funding rate is 50%"."""
    low = max(0, share.start - _NEAR)
    most = _NOT_ABOVE.match(text, share.end) or _MAY_REACH.search(text, low, share.start) or _in_bracket_of_a_ceiling(text, share, low)
    if share.min == share.max and most:
        return replace(share, min=None)
    named = RATE_NAMED.search(text, low, share.start) or PERCENTAGE.search(text[: share.start], low)
    if named is None or share.min != share.max or SENTENCE_STARTS.search(text, named.start(), share.start):
        return share
    words = text[max(low, named.start() - _MOST) : share.start]
    return replace(share, min=None) if CEILING.search(words) and not FLOOR.search(words) else share


def _in_bracket_of_a_ceiling(text: str, share: Share, low: int) -> bool:
    """Whether the share only says in figures what the words before it cap: "will not exceed half (50%)"."""
    return text.startswith("(", share.start - 1) and CEILING.search(text[low : share.start].rpartition(". ")[2]) is not None


def _are_for_kinds(text: str, shares: list[Share]) -> bool:
    """Whether each share of a value says who gets it: "60% for small firms, 40% for others", "Firms 35%, towns 65%"."""
    gaps = [text[one.end : other.start] for one, other in pairwise(shares)]
    if all(FOR_KIND.match(gap) and OF_A_KIND.search(gap) for gap in gaps):
        return True
    return all(OF_KIND.match(gap) for gap in gaps) and OF_A_KIND.search(text, 0, shares[0].start) is not None


def _is_anothers(text: str, one: Share, other: Share) -> bool:
    """Whether the share that follows a rate in its sentence is the rate for others."""
    gap = text[one.end : other.start]
    if FOR_KIND.match(gap) or OR_ANOTHER.fullmatch(gap) or ((other.max or _ZERO) > (one.max or _ZERO) and RAISED.match(gap)):
        return True
    if OF_KIND.match(gap):
        return (one.max or _ZERO) + (other.max or _ZERO) != _HUNDRED  # else it may be what others add
    start = max(0, one.start - _REACH)
    for stop in SENTENCE_STARTS.finditer(text, start, one.start):
        start = stop.end()
    return RATE_NAMED.search(text, start, one.start) is not None and FOR_OTHERS.match(gap) is not None


def _merge(text: str, shares: list[Share], *, one_each: bool = False) -> Rate | None:
    """One rate of all shares; `one_each` says that each is a rate of its own, so that two that make up 100 are no division."""
    if not shares:
        return None
    end = shares[-1].end
    if text.startswith(")", end) and "(" in text[shares[0].start : end]:
        end += 1
    words = text[shares[0].start : end]
    if len(shares) == 1:
        return Rate(min=shares[0].min, max=shares[0].max, text=words)
    if all(share.min is None for share in shares) or (one_each and all(share.max for share in shares) and not all(s.min for s in shares)):
        return Rate(min=None, max=max(share.max or _ZERO for share in shares), text=words)
    if len(shares) == 2 and shares[0].max is None and shares[1].min is None and (shares[0].min or _ZERO) < (shares[1].max or _ZERO):
        return Rate(min=shares[0].min, max=shares[1].max, text=words)  # "at least 30 % / at most 70 %"
    if any(share.min is None or share.max is None for share in shares):
        return None
    ends = [end for share in shares for end in (share.min, share.max) if end is not None]
    if (
        not one_each
        and len(shares) == 2
        and shares[0].min == shares[0].max
        and shares[1].min == shares[1].max
        and sum(ends) == 2 * _HUNDRED
    ):
        return None  # the funder's and the applicant's: nobody says which
    return Rate(min=min(ends), max=max(ends), text=words)


def _clause(text: str, shares: list[Share], index: int) -> tuple[str, str]:
    """The words before a share, from its sentence or the share before, and those after it, to the clause's end."""
    share = shares[index]
    start = max(shares[index - 1].end if index else 0, share.start - _REACH)
    for stop in SENTENCE_STARTS.finditer(text, start, share.start):
        start = stop.end()
    limit = min(len(text), share.end + _REACH)
    stops = [CLAUSE_ENDS.search(text, share.end, limit)]
    if index + 1 < len(shares) and shares[index + 1].start < limit:
        limit = shares[index + 1].start
        stops.append(CONJUNCTION.search(text, share.end, limit))
    end = min((stop.start() for stop in stops if stop), default=limit)
    return text[start : share.end], text[share.end : min(end, limit)]


def _is_others(text: str, shares: list[Share], index: int, *, alone: bool) -> bool:
    before, after = _clause(text, shares, index)
    if index:  # "80% and own contribution 20%": what follows the share before may be about that one
        own = len(before) - (shares[index].end - shares[index].start)
        before = CONJUNCTION.split(before[:own], maxsplit=1)[-1] + before[own:]
    if FORMERLY.search(before[: len(before) - (shares[index].end - shares[index].start)]):
        return True
    if OTHERS_SHARE.search(INSERTED.sub(" ", before)) or OTHERS_SHARE.search(after):
        return True
    if len(shares) > 1 and SCORING.search(text, max(0, shares[0].start - _REACH), shares[0].start):
        return True
    if CO_FINANCING.search(before) and (DEMANDED.match(after) or DEMANDS.search(before[: shares[index].start - shares[index].end])):
        return True
    for one, other in pairwise(shares[max(0, index - 1) : index + 2]):
        if (one.max or 0) + (other.max or 0) == _HUNDRED and are_parts_of_a_grant(text, one.end, other.start, other.end):
            return True
    return not alone and bool(OTHER_SHARE.search(before) or OTHER_SHARE.search(after))


def is_own_part(words: str, most: Decimal | None) -> bool:
    """Whether so small a share called "co-financing" is what the applicants bring: "Co-financing: 10% of the budget"."""
    return most is not None and most <= _SMALL and CO_FINANCING.search(words) is not None


def _is_funders(text: str, shares: list[Share], index: int) -> bool:
    before, after = _clause(text, shares, index)
    if is_own_part(before, shares[index].max or shares[index].min):
        return False
    lead = text[max(0, shares[index].start - _REACH) : shares[index].start]
    return bool(
        OF_FULL_COST.match(after)
        or CO_FINANCED_BEHIND.match(after)
        or FUNDING_FOR.match(after)
        or CO_FINANCED_BEFORE.search(lead)
        or (PAYS.search(lead) and NOTHING_ELSE.match(after))
        or PROJECTS_FUNDED.search(lead)
        or (PERCENTAGE.search(lead) and COSTS.search(after))
        or (FUNDED_BEHIND.match(after) and PROJECTS_ARE.search(lead))
        or (MET_AT.search(lead) and (COSTS.search(before) or OF_A_KIND.search(before)))
        or RATE_NAMED.search(before)
        or (FUNDS.search(before + after) and COSTS.search(after))
        or (FUNDED_BEHIND.match(after) and COSTS.search(before))
        or STATED.search(before)
        or IS_THE_SHARE.search(lead)
        or _IS_FINANCED.search(lead)
        or _is_a_grants(text, shares[index])
        or (COSTS.search(after) and _goes_on_about_funds(text, before, shares[index]))
    )


def _is_a_grants(text: str, share: Share) -> bool:
    """Whether a grant is said to be of that share; without "of", a bound has to tell that it is one."""
    named = GRANT_OF.search(text, max(0, share.start - _NEAR), share.start)
    return named is not None and (named["link"] is not None or share.min != share.max)


def _goes_on_about_funds(text: str, before: str, share: Share) -> bool:
    """Whether the share's sentence begins with a pronoun that means the funds that the sentence before begins with."""
    end = share.end - len(before)
    if (share.min is not None and not _NOT_ABOVE.match(text, share.end)) or not PRONOUN.match(before):
        return False
    start = max(0, end - _REACH)
    for stop in SENTENCE_STARTS.finditer(text, start, max(start, end - 1)):
        start = stop.end()
    if highest := _HIGHEST.match(text, start):
        start = highest.end()
    named = FUNDS.search(text, start, min(end, start + _NEAR))
    return named is not None and named.start() - start <= _ARTICLE
