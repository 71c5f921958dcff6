"""Pages of labels in the smaller languages, among paths, statuses, sums of other years and of turnover."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from parsers.deadlines import read_deadlines, read_window
from parsers.items import Call
from parsers.money import find_money
from parsers.rate import find_rate
from parsers.read import parse_page
from parsers.sum_sense import said_of

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
        ("Toetus katab kuni 70% projekti kuludest.", 70),
        ("Fondas finansuoja iki 85 proc. tinkamų išlaidų.", 85),
        ("Atbalsts nepārsniedz 60 % no attiecināmajām izmaksām.", 60),
        ("Občina sofinancira do 80 odstotkov upravičenih stroškov.", 80),
        ("Фонд суфинансира највише 75% вредности пројекта.", 75),
        ("Финансират се до 90 % от допустимите разходи.", 90),
        ("Fonden dækker op til 75 procent af udgifterne.", 75),
        ("Omafinantseering on vähemalt 20% projekti kuludest.", None),
        ("Nuosavos lėšos sudaro ne mažiau kaip 10 proc. išlaidų.", None),
        ("Lastna sredstva znašajo najmanj 20 % stroškov.", None),
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
        ("3. märtsist 10. aprillini 2031", "et", "2031-03-03", "2031-04-10"),
        ("nuo 2031 m. kovo 3 d. 9.00 val. iki 2031 m. balandžio 10 d.", "lt", "2031-03-03", "2031-04-10"),
        ("no 2031. gada 3. marta līdz 2031. gada 10. aprīlim plkst. 17.00", "lv", "2031-03-03", "2031-04-10T17:00"),
        ("2031. március 3-tól 2031. április 10-ig", "hu", "2031-03-03", "2031-04-10"),
        ("з 3 березня по 10 квітня 2031 року (до 17:00)", "uk", "2031-03-03", "2031-04-10T17:00"),
        ("do 10. aprila 2031 do 23.59", "sl", None, "2031-04-10T23:59"),
    ],
)
def test_windows(value: str, language: str, first: str | None, last: str | None) -> None:
    window = read_window(value, language=language)
    days = [f"{day.date}T{day.time}" if day.time else str(day.date) for day in read_deadlines(value, language=language)]
    assert ((window.iso if window else None), days) == (first, [last] if last else [])


@pytest.mark.parametrize(
    ("sentence", "scope", "least", "most", "currency"),
    [
        ("Käytettävissä oleva määräraha on 1,2 miljoonaa euroa.", "call", 1_200_000, 1_200_000, "EUR"),
        ("A rendelkezésre álló keretösszeg 45 millió Ft.", "call", 45_000_000, 45_000_000, "HUF"),
        ("Konkursi eelarve on 2,5 miljonit eurot.", "call", 2_500_000, 2_500_000, "EUR"),
        ("Konkursui skirta 600 tūkst. eurų.", "call", 600_000, 600_000, "EUR"),
        ("Pieejamais publiskais finansējums ir 450 000 eiro.", "call", 450_000, 450_000, "EUR"),
        ("Okvirna višina sredstev znaša 85.000 evrov.", "call", 85_000, 85_000, "EUR"),
        ("За ову намену обезбеђено је 18.000.000 динара.", "call", 18_000_000, 18_000_000, "RSD"),
        ("Загальна сума фінансування становить 6 млн грн.", "call", 6_000_000, 6_000_000, "UAH"),
        ("Vienam projektui skiriama iki 25 000 eurų.", "grant", None, 25_000, "EUR"),
        ("Ühele projektile antakse kuni 6000 eurot.", "grant", None, 6_000, "EUR"),
        ("Posamezen projekt lahko prejme največ 6.000 evrov.", "grant", None, 6_000, "EUR"),
        ("Розмір гранту на один проєкт – до 150 000 гривень.", "grant", None, 150_000, "UAH"),
    ],
)
def test_sums_in_sentences(sentence: str, scope: str, least: int | None, most: int, currency: str) -> None:
    [money] = find_money(sentence)
    assert (said_of(sentence, money, "call"), money.min, money.max, money.currency) == (scope, least, most, currency)


_GRANT = "Toetame külade laululavade ehitust. Taotleda võivad külaseltsid. Toetus on kuni 5000 eurot."


@pytest.mark.parametrize(
    ("title", "text", "kind", "institution"),
    [
        ("Laululavade toetus 2031", f"Laulufond kuulutab välja taotlusvooru. {_GRANT} Tähtaeg on 1. aprill 2031.", "call", "Laulufond"),
        (
            "Kaimo chorų konkursas",
            "Dainų fondas skelbia projektų konkursą. Paraiškas teikti iki 2031 m. balandžio 1 d. Skiriama iki 5 000 eurų.",
            "call",
            "Dainų fondas",
        ),
        ("Laulufond toetab 12 külaseltsi", "Laulufond otsustas toetada 12 külaseltsi kokku 55 000 euroga.", None, None),
        ("Ieškome buhalterio", "Dainų fondas ieško buhalterio. Gyvenimo aprašymą siųskite iki 2031 m. balandžio 1 d.", None, None),
        ("Javno naročilo: prenova dvorane", "Občina zbira ponudbe do 1. aprila 2031. Ocenjena vrednost je 90.000 evrov.", None, None),
        (
            "Rezultāti: koru konkurss",
            "Dziesmu fonds piešķīra 40 000 eiro deviņiem koriem. Pieteikumus iesniedza līdz 1. martam.",
            None,
            None,
        ),
    ],
)
def test_calls_and_what_only_speaks_of_them(title: str, text: str, kind: str | None, institution: str | None) -> None:
    items = parse_page(f"# {title}\n\n{text}\n".encode(), url="https://fond.example/lehed/1", content_type="text/plain")
    assert [(item.kind, item.institution) for item in items] == ([(kind, institution)] if kind else [])
