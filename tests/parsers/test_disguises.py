"""The same page gives the same item, whatever its characters are made of, and wherever its lines break."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.read import parse_page
from tests.parsers.renderings import plain_text, semantic

# Not those files that hold many pages each
PAGES = [
    path
    for path in sorted((Path(__file__).parent / "pages").glob("*.*"))
    if path.suffix != ".toml" and "\n== " not in path.read_text("utf-8")
]
Disguise = Callable[[str], str]
_MARKUP = re.compile(r"(<[^>]*>|&\w+;)")
PROSE = "\n".join(
    (
        "Harbour Towns Fund – Repair workshops for small boats",
        "",
        "The Harbour Towns Fund helps towns on the coast to keep crafts alive that are about to be lost, and to teach "
        "them to young people.",
        "",
        "Who can apply",
        "",
        "Proposals must be submitted by a consortium of at least three independent organisations from two different "
        "Member States, one of which trains apprentices.",
        "",
        "The total budget of this call is EUR 12 million, out of which the Commission expects to fund eight projects. "
        "The grant per project is between EUR 500 000 and 1 million.",
        "",
        "• Organisations that are established in one of the Member States of the European Union, or in Norway, and have "
        "trained apprentices for at least two years",
        "• Firms that build boats",
        "",
        "How to apply",
        "",
        "Applications have to reach the agency by 31 March 2026 at 17:00 Brussels time, and projects may last up to 24 "
        "months after the agreement was signed.",
        "",
    )
)


def _words(change: Disguise) -> Disguise:
    """The change, in what is no markup."""
    return lambda page: "".join(part if _MARKUP.fullmatch(part) else change(part) for part in _MARKUP.split(page))


DISGUISES: dict[str, Disguise] = {
    "soft hyphens": _words(lambda text: re.sub(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{3})", "\u00ad", text)),
    "zero-width spaces": _words(lambda text: re.sub(r"(?<=\w)(?= )", "\u200b", text)),
    "marks of direction": _words(lambda text: re.sub(r"(?<!\w)(?=\d)", "\u200e", text)),
    "letters and accents apart": lambda page: unicodedata.normalize("NFD", page),
    "carriage returns": lambda page: page.replace("\n", "\r\n"),
}


def read(page: str, content_type: str) -> list[dict[str, Any]]:
    items = [item.to_dict() for item in parse_page(page.encode(), url="https://coast.example.eu/calls/1", content_type=content_type)]
    return [{key: value for key, value in item.items() if key not in ("evidence", "unread")} for item in items]


def type_of(path: Path) -> str:
    return "text/plain" if path.suffix == ".txt" else "text/html"


@cache
def undisguised(path: Path) -> list[dict[str, Any]]:
    return read(path.read_text(encoding="utf-8"), type_of(path))


@pytest.mark.parametrize("disguise", DISGUISES)
def test_what_prints_nothing_changes_nothing(disguise: str) -> None:
    for path in PAGES:
        page, content_type = path.read_text(encoding="utf-8"), type_of(path)
        assert read(DISGUISES[disguise](page), content_type) == undisguised(path), path.name


@pytest.mark.parametrize("form", ["&shy;", "&#173;", "&#xAD;", "&ZeroWidthSpace;"])
def test_so_do_their_names_in_markup(form: str) -> None:
    page = semantic()
    hidden = re.sub(r"(?<=>)(\w{2})(\w{3})", rf"\1{form}\2", page.replace("Budget", f"Bud{form}get"))
    assert hidden != page and read(hidden, "text/html") == read(page, "text/html")


def test_a_quote_is_what_is_seen() -> None:
    page = "<h1>Förder\u00adaufruf Hafenstädte</h1><p>Bewerbungen sind möglich.</p><p>Ein\u00adreichungs\u00adfrist: 3. März 2026</p>"
    (item,) = parse_page(page.encode(), url=None)
    assert item.title == "Förderaufruf Hafenstädte"
    assert [one.quote for one in item.evidence["deadlines"]] == ["3. März 2026"]


@given(st.integers(60, 130))
def test_text_says_the_same_however_it_is_wrapped(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in PROSE.split("\n"))
    assert read(wrapped, "text/plain") == read(PROSE, "text/plain")


def test_a_line_in_the_margin_of_a_wrapped_text_goes_on() -> None:
    mail = """From the programme's office, to all towns on the coast that have asked us for the dates
Deadline: 31 March 2026
The total budget of the call for proposals on repair workshops for small boats amounts to
EUR 12 million this year, and towns that have never had a grant of the fund are welcome to
Apply for it with a partner
Contact
crafts@harbour-towns.eu
We look forward to your proposals for workshops, courses and everything that keeps a craft
alive."""
    (item,) = read(mail, "text/plain")
    assert [one["date"] for one in item["deadlines"]] == ["2026-03-31"]
    assert [(one["scope"], one["max"]) for one in item["amounts"]] == [("call", "12000000")]
    assert [one["email"] for one in item["contacts"]] == ["crafts@harbour-towns.eu"]


def test_lines_that_are_no_wrapped_text_stay_apart() -> None:
    fields = "\n".join(
        [
            "Title of the call for proposals on repair workshops for the small boats of the harbours",
            "Reference HTF-2026-CRAFT-01",
            "Deadline 31 March 2026",
            "Towns on the coast, firms that build boats, and schools which train apprentices",
            "Grant EUR 500 000",
        ]
    )
    (item,) = read(fields, "text/plain")
    assert item["reference"] == "HTF-2026-CRAFT-01"
    assert [one["date"] for one in item["deadlines"]] == ["2026-03-31"]


def test_tabs_before_every_line_are_a_margin() -> None:
    page = plain_text()
    assert read("".join(f"\t{line}\n" for line in page.splitlines()), "text/plain") == read(page, "text/plain")


def test_numbered_labels_head_their_parts_in_small_letters_too() -> None:
    page = """Repair workshops for small boats
1. objectives
To keep crafts alive that are about to be lost on the coast.
2. eligible entities
Towns on the coast, and firms that build boats.
3. deadline
31 March 2026
4. funding rate
80%
"""
    (item,) = read(page, "text/plain")
    assert [one["date"] for one in item["deadlines"]] == ["2026-03-31"]
    assert item["funding_rate"]["max"] == "80"


@pytest.mark.parametrize(
    "day",
    [
        "Tue, 31 March 2026", "Tue 31 March 2026", "Tues. 31 March 2026", "Tuesday, 31 March 2026", "Tuesday, the 31st of March 2026",
        "31 March 2026 (Tuesday)", "31 March 2026 (Tue)", "Tuesday, March 31, 2026", "Tue., 31/03/2026",
    ],
)  # fmt: skip
def test_the_weekday_beside_a_day_changes_nothing(day: str) -> None:
    page = PROSE.replace("31 March 2026", day)
    expected, found = read(PROSE, "text/plain")[0], read(page, "text/plain")[0]
    assert [(one["date"], one["time"], one["kind"]) for one in found["deadlines"]] == [
        (one["date"], one["time"], one["kind"]) for one in expected["deadlines"]
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "opens", "deadline"),
    [
        ("de", "Anträge sind vom Mo., 16. März 2026 bis Di., 31. März 2026 möglich.", "2026-03-16", "2026-03-31"),
        ("de", "Förderanträge können bis zum Di, 31.03.2026, 12 Uhr, eingereicht werden.", None, "2026-03-31T12:00"),
        ("fr", "Les candidatures sont ouvertes du lun. 16 mars au mar. 31 mars 2026.", "2026-03-16", "2026-03-31"),
        ("fr", "Les dossiers de candidature doivent être déposés avant le mar. 31 mars 2026 à 17h.", None, "2026-03-31T17:00"),
        ("it", "Le domande di contributo vanno presentate entro le ore 12.00 di mar. 31 marzo 2026.", None, "2026-03-31T12:00"),
        ("es", "Las solicitudes se presentarán hasta el mar. 31 de marzo de 2026.", None, "2026-03-31"),
        ("nl", "Aanvragen kunnen van ma. 16 maart 2026 tot en met di. 31 maart 2026 worden ingediend.", "2026-03-16", "2026-03-31"),
        ("pl", "Wnioski można składać do wt. 31 marca 2026 r.", None, "2026-03-31"),
    ],
)  # fmt: skip
def test_short_weekdays_in_sentences(language: str, sentence: str, opens: str | None, deadline: str) -> None:
    page = f'<html lang="{language}"><h1>Call for proposals: Repair workshops</h1><p>{"Boats and harbours. " * 5}</p><p>{sentence}</p>'
    (item,) = read(page, "text/html")
    (last,) = item["deadlines"]
    assert (item["opens_on"], "T".join(filter(None, (last["date"], last["time"])))) == (opens, deadline)
