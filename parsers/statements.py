"""What the sentences of a page state of money that can be had, or of a project that got it, where no label and no title says so."""

from __future__ import annotations

import re
from itertools import islice
from typing import Literal

from parsers.context import Context
from parsers.labels.cues import cue, lowered
from parsers.money import find_money
from parsers.sum_sense import said_of

# A sum or share that is given, whom to, what for, and how it is applied for.
Offered = Literal["sum", "share", "who", "what", "how"]
# Who paid for a project, under which number, who carries it out, when, and at what cost.
Told = Literal["financed", "number", "partners", "period", "cost"]

_MAX_SENTENCES = 500
_MAX_SENTENCE = 600
_MAX_TEXT = 20_000
_SHORT = 8
_MAX_SUMS = 10
_SENTENCE = re.compile(r"(?<=[^\W\d]{3}[.!?])\s+|(?<=[)%€]\.)\s+|\n+|;\s")
# Over lower case. A digit first, what stands before it behind that: a page is searched for its digits quickly.
MONEY = re.compile(
    r"\d(?:(?!\d)\s?(?:€|[mk]€|[mk]eur(?:os?)?\b|£|\$|eur\b|euros?\b|eurów\b|euroa\b|millions?\b|million\w{1,2}\b|mill[oó]n|milh|miljoner|milj?iard|milliard|mio\b|mrd\b|milion|mila\b|mln\b|tys\b|zł|pln\b|chf\b|kr\b|kronor|sek\b|nok\b|dkk\b"
    r"|thousand\b|tausend\b|tsd\b|mille euros?\b|francs?\b|franken\b|franchi\b|kč|czk\b"
    r"|eurot\b|eurų\b|eiro\b|evrov\b|eura\b|динара\b|грн|гривень|млн\b|милион|мільйон|milijon|miljoni"
    r"|ft\b|huf\b|lei\b|ron\b|usd\b|gbp\b|leva|лв|евра|евро|ευρώ|miljoen|miljon|milhões|mil euros|,-|%"
    r"|lakhs?\b|crores?\b|naira\b|rand\b|rupees?\b|shillings?\b|cedis?\b|ringgit\b|dollars?\b|inr\b|cad\b|aud\b|nzd\b|zar\b|kes\b|ngn\b|ugx\b)"
    r"|(?<!\d\d)(?:(?<=[€£$]\d)|(?<=[€£$]\s\d)|(?<=(?:eur|chf|mio|mrd|sek|nok|dkk|pln|usd|gbp)\d)|(?<=(?:eur|chf|mio|mrd|sek|nok|dkk|pln|usd|gbp)\s\d)"
    r"|(?<=[₹₦]\d)|(?<=[₹₦]\s\d)|(?<=(?:inr|cad|aud|nzd|zar|kes|ksh|ngn|ugx|tzs|ghs|myr)\d)|(?<=(?:inr|cad|aud|nzd|zar|kes|ksh|ngn|ugx|tzs|ghs|myr)\s\d)"
    r"|(?<=\brs\d)|(?<=\brs\s\d)|(?<=\brs\.\d)|(?<=\brs\.\s\d)|(?<=\bkshs\s\d)|(?<=\bkshs\.\s\d)|(?<=\brm\d)"
    r"|(?<=(?:mio|mrd)\.\d)|(?<=(?:mio|mrd)\.\s\d)|(?<=euro\d)|(?<=euros\d)|(?<=euro\s\d)|(?<=euros\s\d)))",
)
_PERCENT = re.compile(r"\d\s?(?:%|percent\b|per cent\b|prozent\b|procent|pour cent\b|por ciento\b|per cento\b|por cento\b|proc\.)")
_PERIOD = re.compile(
    r"\b(?:\d{1,2}[./]){0,2}20\d\d\s?(?:[-–—]|to|until|bis|à|al?|até|tot|till|do)\s(?:\d{1,2}[./]){0,2}(?:\w{3,10} )?20\d\d\b",
)
# "6.000", "3. Mai"
_NO_STOP = re.compile(
    r"\.(?:(?=\d{3}(?!\d))(?<=\d\.)|(?=\s(?:jan|jän|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[zc]))(?<=\d\.)(?<!\d{3}\.))"
)
_SUM_FIRST = re.compile(
    r"(?:(?:up to|from|max\.?|jusqu.à|bis zu|hasta|fino a) )?(?:[€£$]|eur |gbp |usd )\s?\d|\d[\d., ]{2,12}\s?(?:€|£|euros?\b|eur\b)"
)
_MANY_AIDS = 2
_ENOUGH_OFFERED = 3
_OFFERED_IN_FULL = 4


def smoothed(text: str) -> str:
    """A text in lower case, and without the points that end no sentence: those of "6.000 Euro" and "3. Mai"."""
    return _NO_STOP.sub(",", lowered(text))


def offers(context: Context) -> frozenset[Offered]:
    """What the page's own sentences say of money to be had; those on what somebody was given, or asks for his work, say nothing of it."""
    found: set[Offered] = set()
    titled = any(cue(words).search(context.title or "") for words in ("call_word", "programme_word"))
    aids = int(titled)
    for sentence in sentences(context):
        said = smoothed(sentence)
        if cue("was_given").stands_in(said) or cue("for_a_fee").stands_in(said):
            continue
        aid = cue("aid_noun").stands_in(said) or cue("this_call").stands_in(said)
        aids += aid
        if "sum" not in found and _states_sum(sentence, said, aid=aid or (titled and cue("who_applies").stands_in(said)), titled=titled):
            found.add("sum")
        if "share" not in found and _PERCENT.search(said) and (aid or cue("cost").stands_in(said)):
            found.add("share")
        if "who" not in found and cue("who_applies").stands_in(said):
            found.add("who")
        if "what" not in found and cue("what_funded").stands_in(said):
            found.add("what")
        if "how" not in found and (cue("invites").stands_in(said) or cue("apply_word").stands_in(said)):
            found.add("how")
    return frozenset(found) if aids >= (1 if "sum" in found else _MANY_AIDS) else frozenset()


def _states_sum(sentence: str, said: str, *, aid: bool, titled: bool) -> bool:
    """Whether it bounds a sum of what is given, or says of a sum that it is a call's or a grant's.

    Below the title of a scheme a line that begins with the sum is one, too: "€500,000 (at most €30,000 per project)".
    """
    if not any(m[0][-1] != "%" for m in MONEY.finditer(said)):
        return False
    if (aid or (titled and _SUM_FIRST.match(said))) and cue("bound_word").stands_in(said):
        return True
    return any(said_of(sentence, money, "call") for money in find_money(sentence)[:_MAX_SUMS])


def offers_money(context: Context, *, dated: bool, named: bool) -> bool:
    """Whether the page says three things of money that can be had: how much or until when, and to whom or how; or what for.

    `dated`: it names a day to apply by; `named`: its title is that of a scheme, which is one of the three.
    """
    found = offers(context)
    valued, applied = found & {"sum", "share"}, found & {"who", "how"}
    return len(found) + dated + named >= _ENOUGH_OFFERED and bool(valued or dated) and bool(applied)


def offers_in_full(context: Context) -> bool:
    """Whether the sentences offer the money of one scheme in full, whatever the title calls the page: how much, to whom and how."""
    found = offers(context)
    return "sum" in found and len(found) >= _OFFERED_IN_FULL


def tells_of_project(context: Context) -> frozenset[Told]:
    """What the page's own lines say of a project that got money."""
    found: set[Told] = set()
    for sentence in _split(lowered(context.outline.text()[:_MAX_TEXT])):
        for told in ("financed", "number", "partners", "cost"):
            if told not in found and cue(f"project_{told}").stands_in(sentence) and (told != "cost" or MONEY.search(sentence)):
                found.add(told)
        if "period" not in found and (_PERIOD.search(sentence) or cue("project_period").stands_in(sentence)):
            found.add("period")
    return frozenset(found)


def tells_who_shared(context: Context) -> bool:
    """Whether one sentence says who paid a share of the whole cost: "of the total cost of € 170,000, 70 % was covered by …"."""
    for sentence in sentences(context):
        said = smoothed(sentence)
        valued = _PERCENT.search(said) and any(m[0][-1] != "%" for m in MONEY.finditer(said))
        if valued and cue("project_total").stands_in(said) and cue("project_shared").stands_in(said):
            return True
    return False


def sentences(context: Context) -> list[str]:
    """The first sentences of the running text, none longer than so much."""
    parts = (part for passage in context.passages.running() for part in _split(passage.text[:_MAX_TEXT]))
    return list(islice(parts, _MAX_SENTENCES))


def _split(text: str) -> list[str]:
    return [part[:_MAX_SENTENCE] for part in _SENTENCE.split(text) if len(part) > _SHORT]
