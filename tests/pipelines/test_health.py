"""The verdict on a crawl, by what is usual for its source."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from pipelines.health import Crawled, Figures, Judgement, Thresholds, Usual, judge
from pipelines.health_walls import wall_of

LIMITS = Thresholds()
USUAL = Usual(
    listed=60,
    listed_share=1.0,
    restricted_share=0.1,
    wall_share=0.0,
    items={"call": 60},
    rates={("call", "deadlines"): 0.95, ("call", "amounts"): 1.0, ("call", "contacts"): 0.5, ("call", "expected_grants"): 0.1},
    unread=frozenset({"Share this page"}),
)
CRAWLED = Crawled(listed=60, site_total=60)


def figures(items: int = 60, **filled: int) -> Figures:
    """Sixty calls as they usually are, but for what is given."""
    full = {"deadlines": round(0.95 * items), "amounts": items, "contacts": items // 2, "expected_grants": items // 10} | filled
    return Figures(
        pages=items + 3,
        items=Counter(call=items),
        filled=Counter({("call", field): n for field, n in full.items()}),
        restricted=items // 10,
    )


def verdict(crawled: Crawled | None = CRAWLED, brought: Figures | None = None, usual: Usual = USUAL) -> Judgement:
    return judge(crawled, brought or figures(), usual, LIMITS)


def test_an_ordinary_crawl_is_ok_and_listed_well() -> None:
    assert verdict() == Judgement("ok", (), True)


def test_a_first_crawl_has_nothing_to_be_compared_with() -> None:
    assert verdict(brought=figures(7, amounts=0), usual=Usual(), crawled=Crawled(listed=7)) == Judgement("ok", (), True)


@pytest.mark.parametrize(
    ("crawled", "expected", "reason", "listed_well"),
    [
        ({"listed": 0, "site_total": None}, "broken", "no page found", False),
        ({"listed": 56}, "ok", "", True),
        ({"listed": 52}, "degraded", "listed 52 of the 60", False),
        ({"listed": 45, "site_total": None}, "degraded", "listed 45, where 60 are usual", False),
        ({"listed": 49, "site_total": None}, "ok", "", True),
        ({"finish": "shutdown", "listed": 12}, "degraded", "ended early: shutdown", False),
        ({"lost": ["http 500 (2)"]}, "degraded", "http 500 (2)", True),
        ({"lost": ["listing: http 500 (1)"], "listings_lost": 1}, "degraded", "listing: http 500 (1)", False),
        ({"listed": None, "site_total": None}, "ok", "", True),
    ],
)
def test_the_listing(crawled: dict[str, Any], expected: str, reason: str, listed_well: bool) -> None:
    found = verdict(replace(CRAWLED, **crawled))
    assert (found.verdict, found.listed_well) == (expected, listed_well)
    assert reason in "; ".join(found.reasons) and bool(reason) == bool(found.reasons)


def test_a_site_that_always_counts_more_than_it_lists_is_not_told_of_every_time() -> None:
    counts_closed_calls = replace(USUAL, listed_share=0.5)
    assert verdict(Crawled(listed=60, site_total=120), usual=counts_closed_calls).verdict == "ok"
    assert verdict(Crawled(listed=50, site_total=120), usual=counts_closed_calls).verdict == "degraded"


@pytest.mark.parametrize(("items", "expected"), [(60, "ok"), (49, "ok"), (47, "degraded"), (31, "degraded"), (29, "broken"), (90, "ok")])
def test_mass_loss(items: int, expected: str) -> None:
    found = verdict(replace(CRAWLED, site_total=None), figures(items))
    assert found.verdict == expected
    assert found.listed_well == (expected == "ok")


def test_an_early_end_is_no_mass_loss() -> None:
    assert verdict(Crawled(finish="closespider_pagecount", listed=12), figures(12)).verdict == "degraded"
    assert verdict(None, figures(12)) == Judgement("ok", (), False)


@pytest.mark.parametrize(
    ("filled", "expected"),
    [
        ({}, "ok"),
        ({"deadlines": 55}, "ok"),
        ({"deadlines": 50}, "ok"),  # eleven percent less
        ({"deadlines": 44}, "degraded"),
        ({"deadlines": 30}, "broken"),
        ({"amounts": 0}, "broken"),
        ({"amounts": 47}, "degraded"),
        ({"contacts": 24}, "ok"),  # a field of every second page varies that much
        ({"contacts": 12}, "broken"),
        ({"expected_grants": 0}, "ok"),  # too rare for its absence to say anything
        ({"amounts": 60, "deadlines": 60, "contacts": 60}, "ok"),
    ],
)
def test_fill_rates(filled: dict[str, int], expected: str) -> None:
    found = verdict(brought=figures(**filled))
    assert found.verdict == expected, found.reasons
    assert all(name in found.reasons[0] for name in filled if expected != "ok")


def test_few_items_prove_little() -> None:
    small = replace(USUAL, items={"call": 4}, listed=4)
    some = Crawled(listed=4)
    assert verdict(some, figures(4, contacts=0, deadlines=4), small).verdict == "ok"
    assert verdict(some, figures(4, amounts=2, deadlines=4), small).verdict == "ok"
    assert verdict(some, figures(4, amounts=0, deadlines=4), small).verdict == "broken"


@pytest.mark.parametrize(("walls", "expected"), [(0, "ok"), (5, "ok"), (8, "degraded"), (25, "broken")])
def test_walls(walls: int, expected: str) -> None:
    brought = figures()
    brought.walls["captcha"] = walls
    assert verdict(brought=brought).verdict == expected
    assert verdict(brought=brought, usual=replace(USUAL, wall_share=walls / 63)).verdict == "ok"


@pytest.mark.parametrize(("restricted", "expected"), [(6, "ok"), (11, "ok"), (14, "degraded"), (30, "broken")])
def test_more_is_kept_for_subscribers_than_usual(restricted: int, expected: str) -> None:
    brought = figures()
    brought.restricted = restricted
    assert verdict(brought=brought).verdict == expected


def test_a_login_box_on_the_listing_of_a_new_site_is_no_wall() -> None:
    brought = figures(6)
    brought.walls["login"] = 4
    assert verdict(Crawled(listed=6), brought, Usual()).verdict == "ok"
    brought.walls["captcha"] = 4
    assert verdict(Crawled(listed=6), brought, Usual()).verdict == "broken"


def test_a_new_label_on_many_items_is_news_once() -> None:
    brought = figures()
    brought.unread = Counter({"Share this page": 60, "Submission window": 25, "A writer's own heading": 2})
    found = verdict(brought=brought)
    assert found.verdict == "degraded" and len(found.reasons) == 1 and "Submission window" in found.reasons[0]
    assert verdict(brought=brought, usual=replace(USUAL, unread=frozenset(brought.unread))).verdict == "ok"
    assert verdict(brought=brought, usual=Usual()).verdict == "ok"


def test_items_that_are_not_valid_are_told() -> None:
    brought = figures()
    brought.refused = 2
    assert verdict(brought=brought).reasons == ("2 items are not valid: they are in quarantine",)


def test_the_worst_reason_comes_first() -> None:
    found = verdict(replace(CRAWLED, lost=["http 500 (2)"]), figures(amounts=0))
    assert found.verdict == "broken" and "amounts" in found.reasons[0] and found.reasons[1] == "http 500 (2)"


@pytest.mark.parametrize(
    ("body", "wall"),
    [
        ("<title>Just a moment...</title><script src='/cdn-cgi/x'></script>", "captcha"),
        ("<html><div class='g-recaptcha'></div>Please show that you are not a robot</html>", "captcha"),
        ("<h1>Access Denied</h1><p>Reference #18.2f</p>", "refusal"),
        ("<form action='/login'><input type='password' name='p'></form>", "login"),
        ("<form><input type=password></form>" + "<p>words</p>" * 500, None),
        ("<h1>Calls</h1><p>No call is open.</p>", None),
        ("<p>How to apply: solve the captcha. g-recaptcha</p>" + "<p>and many words more</p>" * 200, None),
        ("", None),
    ],
)
def test_wall_of(body: str, wall: str | None) -> None:
    assert wall_of(body.encode()) == wall


def test_a_wall_is_told_in_little_time_whatever_the_page() -> None:
    import time

    for unit in (b"<", b"<a", b"<script>", b"type=", b"<script><"):
        start = time.perf_counter()
        wall_of(unit * (200_000 // len(unit)) + b"type=password")
        wall_of(b"type=password" + unit * (190_000 // len(unit)))
        assert time.perf_counter() - start < 1
