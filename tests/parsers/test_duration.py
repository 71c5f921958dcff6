"""Durations as real pages print them, and times that are no project's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.duration import find_duration, read_duration

STATED = [
    ("36 months", 36, 36),
    ("48 Months", 48, 48),
    ("24months", 24, 24),
    ("36-month", 36, 36),
    ("1 year", 12, 12),
    ("10 Jahre", 120, 120),
    ("1.5 years", 18, 18),
    ("2½ years", 30, 30),
    ("two years", 24, 24),
    ("two (2) years", 24, 24),
    ("thirty-six months", 36, 36),
    ("vingt-quatre mois", 24, 24),
    ("vierundzwanzig Monate", 24, 24),
    ("treinta y seis meses", 36, 36),
    ("veinticuatro (24) meses", 24, 24),
    ("ventiquattro mesi", 24, 24),
    ("2 years and 6 months", 30, 30),
    ("39 months from cut-off date", 39, 39),
    ("3 ans, prolongeable de 2 ans", 36, 36),
    ("36 mois (prolongation possible de 12 mois)", 36, 36),
    ("24 Monate (verlängerbar um 12 Monate)", 24, 24),
    ("8 months, plus 3 months for reporting", 8, 8),
    ("max. 15 months;decisions within 90 days", None, 15),
    ("6 à 15 mois / TRL au démarrage : 4 / réponse sous 90 jours", 6, 15),
    ("between 12 and 24 months", 12, 24),
    ("between 12 months and 24 months", 12, 24),
    ("entre 24 et 36 mois", 24, 36),
    ("de 24 à 36 mois", 24, 36),
    ("da 12 a 24 mesi", 12, 24),
    ("2 a 3 años", 24, 36),
    ("ein bis drei Jahre", 12, 36),
    ("12-24 months", 12, 24),
    ("6 months to 2 years", 6, 24),
    ("18 or 24 months", 18, 24),
    ("18, 24 or 36 months", 18, 36),
    ("minimum 12 - maximum 24 months", 12, 24),
    ("max. 24 months", None, 24),
    ("max. 12 Monate", None, 12),
    ("up to 30 months", None, 30),
    ("d'un maximum de 24 mois", None, 24),
    ("24 months or less", None, 24),
    ("at least 12 months", 12, None),
]

NO_DURATION = [
    "12 mois, puis prolongation jusqu'à 36 mois",
    "",
    "36",
    "3 weeks",
    "90 days",
    "0 months",
    "9999 months",
    "1 000 months",
    "12 months; 24 months",
    "2 years and 3 weeks",
    "two and a half years",
    "1, 5 years",
    "36 to 24 months",
    "8 months, plus 3 months",
    "H2020 months",
    "several months",
    "24% months",
]


@pytest.mark.parametrize(("text", "low", "high"), STATED)
def test_reads_a_value(text: str, low: int | None, high: int | None) -> None:
    duration = read_duration(text)
    assert duration is not None
    assert (duration.min, duration.max) == (low, high)
    assert duration.text in text


@pytest.mark.parametrize("text", NO_DURATION)
def test_a_value_without_duration(text: str) -> None:
    assert read_duration(text) is None


UNITS = [
    ("months", 1),
    ("mois", 1),
    ("Monate", 1),
    ("meses", 1),
    ("mesi", 1),
    ("years", 12),
    ("ans", 12),
    ("Jahre", 12),
]


@given(
    st.integers(1, 50),
    st.integers(0, 50),
    st.sampled_from(UNITS),
    st.sampled_from(["{}-{} {}", "{} – {} {}", "between {} and {} {}"]),
)
def test_any_range_is_read_back(low: int, more: int, unit: tuple[str, int], form: str) -> None:
    word, months = unit
    duration = read_duration(form.format(low, low + more, word))
    expected = (low * months, (low + more) * months)
    if expected[1] > 600:
        assert duration is None
    elif more:
        assert duration is not None
        assert (duration.min, duration.max) == expected


@given(st.text(alphabet="0123456789.,½- ontwyearsmi()\n/", max_size=60))
def test_hostile_text_never_raises(text: str) -> None:
    for duration in (read_duration(text), find_duration(text)):
        assert duration is None or duration.text in text


def test_long_texts_are_no_trouble() -> None:
    assert read_duration("1" * 400_000 + " months") is None
    assert find_duration("(" * 100_000 + " months" + ")" * 100_000) is None
