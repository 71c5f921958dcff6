"""Consortia of several statements, any number of partners, and hostile text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.consortium import combine_consortia, read_consortium
from parsers.items import Consortium
from tests.parsers.linear import grows_linearly


def _of(entities: int | None, countries: int | None) -> Consortium:
    return Consortium(min_entities=entities, min_countries=countries, text=f"{entities} from {countries}")


def test_combined() -> None:
    assert combine_consortia([]) is None
    assert combine_consortia([_of(2, 2)]) == _of(2, 2)
    assert combine_consortia([_of(3, None), _of(3, 2)]) == _of(3, 2)
    assert combine_consortia([_of(2, 2), _of(3, 3)]) is None
    assert combine_consortia([_of(2, None), _of(None, 3)]) is None, "two cannot come from three countries"
    completed = combine_consortia([_of(3, None), _of(None, 2)])
    assert completed is not None
    assert (completed.min_entities, completed.min_countries) == (3, 2)


@given(
    entities=st.integers(2, 20),
    countries=st.integers(2, 20),
    noun=st.sampled_from(["entities", "applicants", "partners"]),
)
def test_numbers_are_read_back(entities: int, countries: int, noun: str) -> None:
    read = read_consortium(f"minimum {entities} independent {noun} from at least {countries} different eligible countries")
    if countries > entities:
        assert read is None
    else:
        assert read is not None
        assert (read.min_entities, read.min_countries) == (entities, countries)


@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    read_consortium(f"at least {text} two entities {text}")


@pytest.mark.parametrize(
    "unit", ["at least ", "at least 2 ", "minimum (", "a consortium of ", "at least one partner from A and ", "2", "."]
)
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(read_consortium, unit, size=4_000)
