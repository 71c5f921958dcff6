"""A labelled ceiling beside the page's rate and a smaller sum: which of the two is the grant."""

from __future__ import annotations

import pytest

from parsers.amounts import Amounts
from parsers.read import make_context
from parsers.text_outline import outline_text

HEAD = """Quay Small Projects: call for proposals

The Quay Fund pays for small projects.

Funding rate: {rate}

Contribution per project: max. € 100,000.00

"""


@pytest.mark.parametrize(
    ("rate", "text", "grant"),
    [
        # The rate of the labelled sum is what is paid: that sum is the cost.
        ("90%", "The minimum limit is EUR 20 000 and the maximum Programme co-financing amounts to EUR 90 000.", (20000, 90000)),
        ("80%", "The Fund pays at most EUR 80 000 of a small project.", (None, 80000)),
        # Another sum than the rate makes says nothing of the label.
        ("90%", "Own means of EUR 15 000 must be shown.", (None, 100000)),
        ("100%", "The Fund pays at most EUR 100 000.", (None, 100000)),
    ],
)
def test_the_rate_tells_a_cost_from_a_grant(rate: str, text: str, grant: tuple[int | None, int | None]) -> None:
    context = make_context(outline_text(HEAD.format(rate=rate) + text), "https://www.example.org/calls/quay")
    grants = [amount for amount in Amounts(context, "call").read() if amount.scope == "grant"]
    assert [(amount.min and int(amount.min), amount.max and int(amount.max)) for amount in grants] == [grant]
