"""Whether words that speak of other money (turnover, fees, earlier calls) speak of this sum, or only share its sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.labels.cues import cue

Span = tuple[int, int]

# Another thought begins.
_CLAUSE = re.compile(
    r"[,;:–—(]\s?|\)|\s-\s|\s(?:and|but|while|whereas|et|mais|und|aber|sowie|y|pero|però|e|ed|ma|mentre|i|och|men|en|maar|oraz|ale|mas)\s"
)
_SAYS = ("call_sum", "grant_sum", "one_grant", "to_this_call")
_LEAD = 8  # an adverbial that begins the sentence frames all of it
_TOUCHES = 3  # "Jahresumsatz, höchstens": the comma divides nothing
_NEXT_SUM = 40
_DIGIT = re.compile(r"\d")
_A_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")  # that is no year
_LIKE = re.compile(r"\b(?:as|like|wie|comme|come|como|som)\s(?:\w{1,4}\s){0,2}\Z", re.I)
# "80% of the project cost": what a share is of.
_SHARE_OF = re.compile(
    r"(?:%|percent|prozent|procent)\s(?:of|de[ls]?|du|des|der|dell[aeo]|degli|dei|del|do|da|van|av)\b[^.;%]{0,20}\Z", re.I
)
# "cover travel and insurance": what the grant pays for.
_PAYS_FOR = re.compile(
    r"(?<!\w)(?:cover\w*|for|towards|pays?|used|spent|pour|couvr\w+|financ\w+|für|deck\w+|para|cubr\w+|per|copr\w+)(?!\w)", re.I
)


@lru_cache(maxsize=64)  # a sentence may state many sums
def spans(name: str, sentence: str) -> tuple[Span, ...]:
    """Where a cue stands in a sentence."""
    return tuple(match.span() for match in cue(name).finditer(sentence))


def speaks_of_other_money(sentence: str, at: int, end: int) -> bool:
    """Whether the sum that stands there is turnover, costs, a fee, an example or what an earlier call gave.

    Such a word rules out the sums of its own clause, unless another sum stands nearer to it; sums of other clauses only where
    these do not say themselves what they are for, or where it frames the sentence ("Since 2012, …", "For example, …").
    """
    if spans("figures", sentence) or is_of_another_subject(sentence) or is_of_another_matter(sentence):
        return True
    others = [
        span
        for span in (*spans("no_sum", sentence), *spans("own_part", sentence))
        if not _SHARE_OF.search(sentence, max(0, span[0] - 40), span[0])
    ]
    if not others:
        return False
    first, last = clause_of(sentence, at, end)
    said = [span for name in _SAYS for span in spans(name, sentence) if first <= span[0] < last]
    return not said or any(
        _frames(sentence, other, at) or (_is_in(sentence, other, first, last) and _governs(sentence, other, at, end, said))
        for other in others
    )


def is_own_part(sentence: str, at: int, end: int) -> bool:
    """Whether the sum that stands there is what those who apply bring themselves: "an own contribution of € 5,000 per partner"."""
    return any(clause_of(sentence, at, end)[0] <= span[0] < at for span in spans("own_part", sentence))


def is_of_another_matter(sentence: str) -> bool:
    """Whether a sentence is about a vacancy, a consultation, old rules or what it says itself to be none of the call's matters."""
    return spans("another_matter", sentence) != ()


def is_of_another_subject(sentence: str) -> bool:
    """Whether a sentence begins with the call before this one, with another one, or with a fee."""
    return any(_begins(sentence, span) for name in ("another_subject", "another_call", "earlier_round") for span in spans(name, sentence))


def _is_in(sentence: str, other: Span, first: int, last: int) -> bool:
    """Whether the word stands in the clause, or names what the clause goes on about."""
    colon = sentence.rfind(":", max(0, first - _TOUCHES), first)
    # "Revenue of the applicant: max. …": a label is about what follows it, whichever of its words says so
    labels = colon >= other[1] and _CLAUSE.search(sentence, other[1], colon) is None
    names = (labels or first - _TOUCHES <= other[1] <= first) and not _is_one_of(sentence, other, "past", "example")
    return names or (first < other[1] and other[0] < last)


def _is_one_of(sentence: str, other: Span, *names: str) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for name in names for span in spans(name, sentence))


def clause_of(sentence: str, at: int, end: int) -> Span:
    """Where the clause around a sum begins and ends."""
    first = 0
    for stop in _CLAUSE.finditer(sentence, 0, at):
        first = stop.end()
    stop_after = _CLAUSE.search(sentence, end)
    return first, stop_after.start() if stop_after else len(sentence)


def _frames(sentence: str, other: Span, at: int) -> bool:
    """Whether it begins the sentence and says when, or that what follows is an example."""
    return other[0] < at and _begins(sentence, other) and _is_one_of(sentence, other, "past", "example")


def _begins(sentence: str, other: Span) -> bool:
    return other[0] <= _LEAD and not _LIKE.search(sentence, 0, other[0])


def _governs(sentence: str, other: Span, at: int, end: int, said: list[Span]) -> bool:
    """Whether the word speaks of this sum of its clause."""
    if other[1] <= at:  # "with an income below £500,000 can apply for up to £15,000": of the sum between
        between = _A_NUMBER.search(sentence, other[1], at)
        return between is None or not any(between.start() < start <= at for start, _ in said)
    if at < other[0] < end and any(start < other[0] for start, _ in said):
        return False  # "dans la limite de 10 000 € HT": the tax is no other money where words say what the sum is
    if other[0] < end or not any(start < end for start, _ in said):
        return True
    near_another = not _is_one_of(sentence, other, "past") and _DIGIT.search(sentence, other[1], other[1] + _NEXT_SUM) is not None
    return not (near_another or _is_one_of(sentence, other, "example") or _PAYS_FOR.search(sentence, end, other[0]))
