"""One row out of several records: the best-trusted source that states a field wins it, and silence never wins."""

from __future__ import annotations

from pathlib import Path

import pytest
from joined import AGGREGATOR, FUNDER, OFFICIAL, OTHER, deadline, numbers, of, said, total, winners
from synthetic import DAY, NOW, keep, row, rows

from parsers.sites import trust_of


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("ec.europa.eu", "official"),
        ("eeas.europa.eu", "official"),
        ("grants.gov", "official"),
        ("www.example.gouv.fr", "official"),
        ("noteuropa.eu", "aggregator"),
        ("mpf", "funder"),
        ("welcomeurope", "aggregator"),
        ("euroalert", "aggregator"),
        ("unknown", "aggregator"),
        ("example.org", "aggregator"),
    ],
)
def test_trust(source: str, expected: str) -> None:
    assert trust_of(source) == expected


def test_official_before_funder_before_aggregator(db: Path) -> None:
    keep(
        db,
        of(said(AGGREGATOR, amounts=[total(12)], opens_on="2024-01-01", expected_grants=9)),
        of(said(FUNDER, amounts=[total(11)], opens_on="2024-02-01")),
        of(said(OFFICIAL, amounts=[total(10)])),
    )
    call = row(db, "calls")
    assert (call["total_budget"], call["opens_on"], call["expected_grants"]) == (10, "2024-02-01", 9)
    assert winners(db) == {"opens_on": FUNDER, "expected_grants": AGGREGATOR}
    assert rows(db, "SELECT source FROM records JOIN calls ON record_id = records.id") == [(OFFICIAL,)]
    assert call["url"] == "https://ec.europa.eu.example/1"


def test_of_two_trusted_alike_the_newer_statement_of_a_field_wins(db: Path) -> None:
    first, second = said(AGGREGATOR, deadlines=[deadline("2024-10-01")]), said(OTHER, deadlines=[deadline("2024-10-01")])
    keep(db, of(first), of(second))
    later = NOW + DAY
    keep(db, of(said(OTHER, deadlines=[deadline("2024-10-15")]), at=later, body="v2"), now=later)
    assert row(db, "calls")["next_deadline"] == "2024-10-15"
    assert winners(db) == {"deadlines": OTHER}
    last = NOW + 2 * DAY  # another field of the other changed since: that makes its deadline no newer
    keep(db, of(said(AGGREGATOR, deadlines=[deadline("2024-10-01")], opens_on="2024-05"), at=last, body="v2"), now=last)
    assert row(db, "calls")["next_deadline"] == "2024-10-15"


def test_a_crawl_that_changes_nothing_changes_no_winner(db: Path) -> None:
    pages = [said(AGGREGATOR, amounts=[total(5)]), said(OTHER, amounts=[total(6)])]
    keep(db, *map(of, pages))
    before = row(db, "calls"), winners(db)
    for day in range(1, 4):
        keep(db, of(pages[day % 2], at=NOW + day * DAY), now=NOW + day * DAY)
    assert (row(db, "calls"), winners(db)) == before


def test_a_missing_value_never_beats_a_stated_one(db: Path) -> None:
    rich = said(
        AGGREGATOR,
        programme={"acronym": "ISF"},
        amounts=[total(12), {"scope": "grant", "max": "3", "currency": "EUR", "text": "up to 3"}],
        consortium={"min_countries": 2, "text": "2 countries"},
        funding_rate={"max": "90", "text": "90%"},
        deadlines=[deadline("2024-10-15")],
        institution="European Commission",
    )
    poor = said(
        OFFICIAL,
        programme={"name": "Internal Security Fund"},
        amounts=[{"scope": "lot", "max": "4", "currency": "EUR", "lot": "Lot 1", "text": "4"}],
        consortium={"min_entities": 3, "text": "3 entities"},
        deadlines=[deadline("2024-03-01", "question")],
    )
    keep(db, of(rich), of(poor))
    call = row(db, "calls")
    assert (call["programme_name"], call["programme_acronym"]) == ("Internal Security Fund", "ISF")
    assert (call["total_budget"], call["grant_max"], call["currency"]) == (12, 3, "EUR")
    assert (call["min_entities"], call["min_countries"], call["funding_rate_max"]) == (3, 2, 90)
    assert (call["next_deadline"], call["institution"]) == ("2024-10-15", "European Commission")
    assert winners(db)["deadlines"] == AGGREGATOR
    assert winners(db)["programme.acronym"] == AGGREGATOR


def test_a_day_of_no_year_is_less_than_a_date(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL, deadlines=[{"month_day": "--10-15", "kind": "single", "text": "15 October"}])),
        of(said(AGGREGATOR, deadlines=[deadline("2024-10-15")])),
    )
    assert row(db, "calls")["next_deadline"] == "2024-10-15"


def test_the_topic_of_the_official_page_is_the_total_not_the_aggregators_pot(db: Path) -> None:
    keep(db, of(said(AGGREGATOR, amounts=[total(422)])), of(said(OFFICIAL, amounts=[total(30, "topic")])))
    assert row(db, "calls")["total_budget"] == 30


def test_views_read_the_deadlines_and_lists_of_the_record_that_won_them(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL)),
        of(said(AGGREGATOR, deadlines=[deadline("2099-01-01")], terms=[{"scheme": "sector", "value": "Security"}])),
    )
    assert rows(db, "SELECT status, next_deadline FROM call_status") == [("open", "2099-01-01")]
    assert rows(db, "SELECT sectors, sources FROM call_overview") == [("Security", f"{OFFICIAL},{AGGREGATOR}")]


def test_the_next_deadline_moves_on_in_the_deadlines_that_won(db: Path) -> None:
    cut_offs = [deadline("2026-03-10", "cut-off"), deadline("2026-09-10", "cut-off")]
    keep(db, of(said(OFFICIAL)), of(said(AGGREGATOR, deadlines=cut_offs)))
    assert row(db, "calls")["next_deadline"] == "2026-03-10"
    keep(db, now=NOW + 20 * DAY)
    assert row(db, "calls")["next_deadline"] == "2026-09-10"


def test_conflicts_show_both_values_and_who_wins(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL, deadlines=[deadline("2024-10-15")], amounts=[total(12)], funding_rate={"max": "90", "text": "90%"})),
        of(said(AGGREGATOR, deadlines=[deadline("2024-10-16")], amounts=[total(12)], title="Smuggling", expected_grants=4)),
    )
    found = rows(db, "SELECT field, source, value, leads, wins FROM conflicts ORDER BY field, source")
    assert found == [
        ("deadlines", OFFICIAL, "2024-10-15", 1, 1),
        ("deadlines", AGGREGATOR, "2024-10-16", 0, 0),
        ("title", OFFICIAL, "Partnerships against migrant smuggling", 1, 1),
        ("title", AGGREGATOR, "Smuggling", 0, 0),
    ]


def test_titles_in_two_languages_and_other_letter_case_are_no_conflict(db: Path) -> None:
    keep(
        db,
        of(said(OFFICIAL)),
        of(said(AGGREGATOR, title="Partenariats contre le trafic de migrants", language="fr", reference=said(OFFICIAL).reference.lower())),
    )
    assert numbers(db) == {f"{OFFICIAL}/1": 1, f"{AGGREGATOR}/1": 1}
    assert rows(db, "SELECT * FROM conflicts") == []


def test_a_record_that_changed_is_merged_anew_and_is_never_seen_half(db: Path) -> None:
    keep(db, of(said(OFFICIAL, amounts=[total(10)])), of(said(AGGREGATOR, expected_grants=4)))
    later = NOW + DAY
    keep(db, of(said(OFFICIAL, amounts=[total(15)]), at=later, body="v2"), now=later)
    call = row(db, "calls")
    assert (call["total_budget"], call["expected_grants"]) == (15, 4)
    assert rows(db, "SELECT count(*) FROM unreconciled") == [(0,)]
