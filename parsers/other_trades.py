"""Pages of other trades that speak of money, by their own labels and phrases: vacancies, tenders, courses, credit, campaigns, software."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from parsers.labels.cues import Cue, cue

_FILE = Path(__file__).parent / "labels" / "trades.toml"
_LONGEST = 45
_BODY = 20_000
_SHORT = 1500
_FEW = 2
_MANY = 3  # where the title names money as well: "Grants officer", "Prêt étudiant"
_ODD = " \t.,;*#•–—->|¿?¡!"
# "Intervenant·e·s", "Referent*innen", "Docente/i"
_GENDERED = re.compile(r"[*·/(_]\w{1,6}(?:·s)?\)?$")
_SUMS = frozenset(("budget", "grant", "rate"))
_TERMS = frozenset(("deadline", "opens", "budget", "grant", "rate", "eligibility"))


def is_of_another_trade(title: str, text: str, facts: set[str], *, paid: bool) -> bool:
    """Whether labels and phrases say that the page offers work, a contract, a course, credit or software, or asks for gifts itself.

    `text` is in lower case. `paid` is whether the title has a word for money that is given: then more must speak for the other trade.
    """
    body = text[:_BODY]
    called = cue("call_noun").search(title) is not None
    heads = _heads(body)
    enough = _MANY if paid or called else _FEW
    more = enough + len(facts & _SUMS)
    if _is_bought(heads, body, enough) and "rate" not in facts:
        return True
    # A scholarship's page may name what a course costs, but not who teaches as well.
    taught = more + (paid and len(heads & _trades()["event"][0]) < _FEW) - (cue("event_title").match(title) is not None)
    if _is_of("work", heads, more + bool(facts & _SUMS)) or (not called and _is_of("event", heads, taught)):
        return True
    if _is_of("crowd", heads, _FEW) and not facts & {"rate", "eligibility"}:
        return True
    if _is_of("home", heads, _FEW) and not facts & _SUMS:
        return True
    if _is_of("cover", heads, _FEW) and not facts & {"deadline", "budget", "rate"}:
        return True
    if _is_of("credit", heads, _FEW) and not facts & {"deadline", "budget"} and not cue("aid_noun").stands_in(body):
        return True
    if len(text) <= _SHORT and not facts & _TERMS and _is_of("door", heads, _FEW):
        return True
    return not called and _sells_or_builds(body, facts)


def is_tender(text: str) -> bool:
    """Whether labels say that the page, in lower case, asks for bids: the project it names is only what the work is for."""
    body = text[:_BODY]
    return _is_bought(_heads(body), body, _FEW)


def _is_bought(heads: frozenset[str], body: str, enough: int) -> bool:
    """Whether so many labels are a tender's, one of them a sure one or more of them, or what it says to those who sell is the last."""
    sure, also = _trades()["tender"]
    shaped = {kind: {head for head in heads if _shapes()[kind].match(head)} for kind in ("sure_shapes", "also_shapes")}
    own = (heads & sure) | shaped["sure_shapes"]
    labels = own | (heads & also) | shaped["also_shapes"]
    if len(labels) >= (enough if own else enough + _FEW):
        return True
    return len(labels) + 1 >= enough and len(labels) > 0 and _shapes()["says"].stands_in(body)


def _is_of(trade: str, heads: frozenset[str], enough: int) -> bool:
    """Whether so many of the labels are a trade's, one of its sure ones among them."""
    sure, also = _trades()[trade]
    own = len(heads & sure)
    return own > 0 and own + len(heads & also) >= enough


def _sells_or_builds(body: str, facts: set[str]) -> bool:
    """What the law has lenders print, or how software is put in place."""
    return (cue("retail_finance").stands_in(body) and "budget" not in facts) or cue("puts_in_place").stands_in(body)


def _heads(text: str) -> frozenset[str]:
    """What stands before the colons, and the short lines without any, as labels and headings do."""
    found: set[str] = set()
    for line in text.split("\n"):
        head = line.partition(":")[0] if ":" in line[:_LONGEST] else line
        if len(head) <= _LONGEST and (head := head.strip(_ODD)):
            found.add(_GENDERED.sub("", head))
    return frozenset(found)


@cache
def _trades() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    with _FILE.open("rb") as file:
        return {name: (frozenset(labels["sure"]), frozenset(labels["also"])) for name, labels in tomllib.load(file).items()}


@cache
def _shapes() -> dict[str, Cue]:
    """How labels of tenders begin, and what tenders say."""
    with _FILE.open("rb") as file:
        tender = tomllib.load(file)["tender"]
    return {kind: Cue(tender[kind]) for kind in ("sure_shapes", "also_shapes", "says")}
