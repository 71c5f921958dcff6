"""Pages of labels in the smaller languages, among paths, statuses, sums of other years and of turnover."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from parsers.deadlines import read_deadlines, read_window
from parsers.items import Call
from parsers.rate import find_rate
from parsers.read import parse_page

# "== language | title | reference | status | opens | deadline | total | least-most currency | rate | months", "-" for what is not stated.
_PAGES = (Path(__file__).parent / "pages" / "smaller-languages.txt").read_text().split("== ")[1:]


def _span(value: Any, unit: str = "") -> str:
    if value is None:
        return "-"
    if value.min == value.max:
        return f"{value.max.normalize():f}{unit}"
    return f"{value.min.normalize():f}-{value.max.normalize():f}{unit}" if value.min else f"-{value.max.normalize():f}{unit}"


def _told(item: Call) -> list[str]:
    days = [f"{day.date}T{day.time}" if day.time else str(day.date) for day in item.deadlines]
    sums = {amount.scope: amount for amount in item.amounts}
    grant = sums.get("grant")
    return [
        item.language or "-",
        item.title or "-",
        item.reference or "-",
        item.status_published or "-",
        item.opens_on or "-",
        ", ".join(days) or "-",
        _span(sums.get("call")),
        _span(grant, f" {grant.currency}" if grant else ""),
        _span(item.funding_rate),
        _span(item.duration_months),
    ]


@pytest.mark.parametrize("page", _PAGES, ids=[page[:2] for page in _PAGES])
def test_what_a_page_of_labels_states(page: str) -> None:
    stated, url, text = page.split("\n", 2)
    [item] = parse_page(text.encode(), url=url.removeprefix("URL: "), content_type="text/plain")
    assert isinstance(item, Call)
    assert _told(item) == stated.split(" | ")


@pytest.mark.parametrize(
    ("sentence", "most"),
    [
        ("Bidraget täcker högst 80 procent av de stödberättigande kostnaderna.", 80),
        ("Tilskuddet kan dekke inntil 50 prosent av kostnadene.", 50),
        ("Tilskuddet dækker op til 60 procent af udgifterne.", 60),
        ("Avustus on enintään 70 prosenttia hyväksyttävistä kustannuksista.", 70),
        ("Potpora iznosi do 75 % prihvatljivih troškova.", 75),
        ("Dotace činí nejvýše 70 % způsobilých nákladů.", 70),
        ("Помощта покрива до 80 % от допустимите разходи.", 80),
        ("Egeninsatsen ska vara minst 20 procent av kostnaderna.", None),
        ("Egenandelen må være minst 50 prosent av kostnadene.", None),
        ("Omarahoituksen osuus on vähintään 30 prosenttia kustannuksista.", None),
        ("Vlastito sufinanciranje iznosi najmanje 25 % troškova.", None),
        ("Spoluúčast žadatele činí nejméně 30 % nákladů.", None),
        ("Az önerő a költségek legalább 10 %-a.", None),
        ("Собственото участие е най-малко 20 % от разходите.", None),
        ("I fjor fikk 30 prosent av søkerne støtte.", None),
    ],
)
def test_the_share_that_is_paid(sentence: str, most: int | None) -> None:
    found = find_rate(sentence)
    assert (found.max if found else None) == most


@pytest.mark.parametrize(
    ("value", "language", "first", "last"),
    [
        ("20.09.2031. – 18.11.2031.", "hr", "2031-09-20", "2031-11-18"),
        ("od 20.09.2031. do 18.11.2031. u 16:00 sati", "hr", "2031-09-20", "2031-11-18T16:00"),
        ("27.06.2031 r. – 24.10.2031 r.", "pl", "2031-06-27", "2031-10-24"),
        ("2031. június 17. – 2031. július 31. 12:00", "hu", "2031-06-17", "2031-07-31T12:00"),
        ("от 12.08.2031 г. до 31.10.2031 г., 16:30 часа", "bg", "2031-08-12", "2031-10-31T16:30"),
        ("fra den 1. april til den 30. juni 2031 kl. 12.00", "da", "2031-04-01", "2031-06-30T12:00"),
        ("3.3.–30.4.2031 klo 16.15", "fi", "2031-03-03", "2031-04-30T16:15"),
        ("do 15. ožujka 2031. godine do 16:00 sati", "hr", None, "2031-03-15T16:00"),
        ("Veröffentlicht am 03.05.2031. Bis 10.06.2031 können Anträge", "de", None, None),
        ("3.3. Ziele und 30.4.2031", "de", None, "2031-04-30"),
    ],
)
def test_windows(value: str, language: str, first: str | None, last: str | None) -> None:
    window = read_window(value, language=language)
    days = [f"{day.date}T{day.time}" if day.time else str(day.date) for day in read_deadlines(value, language=language)]
    assert ((window.iso if window else None), days) == (first, [last] if last else [])
