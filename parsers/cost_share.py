"""A labelled ceiling that is the cost of a project, not its grant: the page's own rate of it is stated as what is paid."""

from __future__ import annotations

from decimal import Decimal

from parsers.context import Context
from parsers.money import find_money
from parsers.ranges import Stated
from parsers.rate import read_rate

_RULE = "share of the labelled cost"


def without_own_part(context: Context, found: list[Stated]) -> list[Stated]:
    """The sums with what is paid in the place of a grant's ceiling, where another sum is exactly the page's rate of it.

    "Contribution: max. € 100,000", "rate: 90%" and "at most EUR 90 000 are paid" agree only if the first is the cost.
    """
    grants = [entry for entry in found if entry[0].scope == "grant" and entry[0].max is not None]
    if not grants or (share := _share(context, grants[0])) is None:
        return found
    if any(entry[0].max == share for entry in grants):
        return [entry for entry in found if entry is not grants[0]]
    paid = _stated(context, grants[0], share) if len(grants) == 1 else None
    return [paid if paid and entry is grants[0] else entry for entry in found]


def _share(context: Context, grant: Stated) -> Decimal | None:
    """What the page's one rate makes of a sum, where that is less."""
    rates = [rate for passage in context.passages.of("rate") if (rate := read_rate(passage.text)) is not None]
    ceiling = grant[0].max
    if len(rates) != 1 or rates[0].max is None or rates[0].min not in (None, rates[0].max) or ceiling is None:
        return None
    share = ceiling * rates[0].max / 100
    return share if share < ceiling else None


def _stated(context: Context, grant: Stated, share: Decimal) -> Stated | None:
    amount, _, _ = grant
    for passage in context.passages.running():
        for money in find_money(passage.text) if passage.may_hold("money") else ():
            if money.max == share and money.currency == amount.currency:
                least = money.min if money.min != money.max else None
                return amount.model_copy(update={"min": least, "max": share, "text": money.text}), passage.block, _RULE
    return None
