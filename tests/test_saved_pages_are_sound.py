"""The saved pages and their goldens, before any reader sees them: each golden is valid, complete, and on its page."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

import lxml.html
import pytest

from parsers.items import Call, Item, Programme, Project

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "fixtures" / "html"
CORPUS = ROOT.parent / "shared" / "corpus"
KINDS: dict[str, type[Item]] = {"call": Call, "programme": Programme, "project": Project}
NOT_IN_GOLDENS = {"evidence", "unread"}
LONGEST_SHARED_RUN = 12  # words; titles and the names of programmes and bodies are facts and may be longer

GOLDENS = sorted(PAGES.glob("*/*.gold.json"))
METAS = sorted(PAGES.glob("*/*.meta.json"))


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name.split('.')[0]}"


def page_of(record: Path) -> Path:
    return record.with_name(re.sub(r"\.(gold|meta)\.json$", ".html", record.name))


@cache
def load(record: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(record.read_text(encoding="utf-8"))
    return loaded


def items(record: Path) -> list[Item]:
    return [KINDS[item["kind"]].model_validate(item) for item in load(record)["items"]]


def tree(page: Path) -> lxml.html.HtmlElement:
    root = lxml.html.document_fromstring(page.read_bytes(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    for node in root.xpath("//script | //style | //comment()"):
        node.drop_tree()
    for br in root.iter("br"):
        br.tail = "\n" + (br.tail or "")
    return root


def squeeze(text: str) -> str:
    return " ".join(text.split())


def links(page: Path, url: str) -> list[str]:
    return [urljoin(url, node.get("href")) for node in tree(page).iter("a") if node.get("href")]


def leaves(bullets: Any) -> Iterator[str]:
    for bullet in bullets:
        yield bullet.text
        yield from leaves(bullet.children)


def quoted(item: Item) -> Iterator[str]:
    """Every string of the item that is to stand on the page in these words."""
    for field in ("title", "summary", "institution", "reference", "acronym", "legal_basis"):
        if value := getattr(item, field, None):
            yield value
    if item.programme:
        yield from filter(None, (item.programme.name, item.programme.acronym))
    for field in ("amounts", "countries", "deadlines", "funding_rate", "duration_months", "consortium"):
        values = getattr(item, field, None) or ()
        yield from (value.text for value in (values if isinstance(values, tuple) else (values,)))
    for field in ("objectives", "priorities", "actions", "eligibility", "further_info"):
        yield from leaves(getattr(item, field))
    yield from (value for amount in item.amounts if (value := amount.lot))
    yield from (term.value for term in item.terms)
    yield from (value for contact in item.contacts for value in (contact.name, contact.email, contact.phone) if value)
    yield from (link.title for link in item.links if link.title)
    yield from (party.name for field in ("implementers", "partners") for party in getattr(item, field, ()))
    for activity in getattr(item, "activities", ()):
        yield from filter(None, (activity.title, activity.text))


def test_every_page_has_a_golden_or_its_address() -> None:
    pages = sorted(PAGES.glob("*/*.html"))
    assert pages == sorted(page_of(record) for record in GOLDENS + METAS)
    assert len(pages) >= 22


def test_there_is_enough_of_each_kind() -> None:
    kinds = Counter(item.kind for record in GOLDENS for item in items(record))
    assert kinds["call"] >= 9
    assert kinds["programme"] >= 3
    assert kinds["project"] >= 3


def test_addresses_and_keys_are_unique() -> None:
    urls = Counter(load(record)["url"] for record in GOLDENS + METAS)
    keys = Counter((item.source, item.source_key) for record in GOLDENS for item in items(record))
    assert [value for value, count in (urls + keys).items() if count > 1] == []


@pytest.mark.parametrize("record", METAS, ids=name)
def test_meta_says_where_and_when(record: Path) -> None:
    assert load(record).keys() == {"url", "fetched_at"}
    assert dt.datetime.fromisoformat(load(record)["fetched_at"]).tzinfo is not None


@pytest.mark.parametrize("record", GOLDENS, ids=name)
def test_golden_is_valid(record: Path) -> None:
    golden = load(record)
    assert golden.keys() - {"synthetic", "_note", "headers", "reviewed"} == {"url", "fetched_at", "items", "links"}
    assert dt.datetime.fromisoformat(golden["fetched_at"]).tzinfo is not None
    assert "_note" in golden or not golden.get("synthetic"), "which facts are invented?"
    for raw, item in zip(golden["items"], items(record), strict=True):
        assert raw.keys() == type(item).model_fields.keys() - NOT_IN_GOLDENS
        assert (item.source, item.url) == (record.parent.name, golden["url"])


@pytest.mark.parametrize("record", GOLDENS, ids=name)
def test_golden_stands_on_its_page(record: Path) -> None:
    text = squeeze(tree(page_of(record)).text_content())
    there = set(links(page_of(record), load(record)["url"]))
    for item in items(record):
        assert [value for value in quoted(item) if value not in text] == []
        assert [link.url for link in item.links if link.url not in there] == []


@pytest.mark.parametrize("record", GOLDENS, ids=name)
def test_golden_agrees_with_itself(record: Path) -> None:
    for item in items(record):
        for bullet in (*item.objectives, *item.priorities, *item.actions, *item.eligibility):
            assert bullet.label is None or bullet.text.startswith(bullet.label)
        for deadline in getattr(item, "deadlines", ()):
            if deadline.utc is None:
                assert not (deadline.date and deadline.time and deadline.timezone)
                continue
            time = dt.time.fromisoformat(deadline.time)
            local = dt.datetime.combine(deadline.date, time, ZoneInfo(deadline.timezone))
            assert deadline.utc == local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def shape(url: str) -> str:
    """What the addresses of a site's detail pages share: numbers and slugs left out."""
    return re.sub(r"/(\d+/)?[^/]*/?$", "/", urlsplit(url).path)


@pytest.mark.parametrize("source", sorted(path.name for path in PAGES.iterdir() if path.is_dir()))
def test_listings_lead_to_every_page_and_to_one_that_is_gone(source: str) -> None:
    listings = [record for record in METAS if record.parent.name == source]
    addresses = [load(record)["url"] for record in listings]
    found = {link for record in listings for link in links(page_of(record), load(record)["url"])}
    details = {load(record)["url"] for record in GOLDENS if record.parent.name == source and load(record)["items"]}
    assert len(listings) >= 2
    assert addresses[1] in links(page_of(listings[0]), addresses[0])
    assert details - found == set()
    shapes = {shape(url) for url in details} - {"/"}
    assert {link for link in found - details - set(addresses) if shape(link) in shapes}, "real lists have a dead link"


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not key.startswith("_"):
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    yield from zip(*(words[start:] for start in range(LONGEST_SHARED_RUN + 1)), strict=False)


@cache
def corpus_runs() -> frozenset[tuple[str, ...]]:
    texts = [line for page in CORPUS.glob("*/*.txt") for line in page.read_text(encoding="utf-8").splitlines()]
    for record in CORPUS.glob("*/*.json"):
        texts += [re.sub(r"<[^>]*>", "\n", text) for text in strings(json.loads(record.read_text(encoding="utf-8")))]
    return frozenset(run for text in texts for line in text.splitlines() for run in runs(line))


@cache
def facts() -> tuple[str, ...]:
    """Titles, references, topics and names, which stay as they are; the longest first."""
    found = {item.title for record in GOLDENS for item in items(record)}
    found |= {item.reference for record in GOLDENS for item in items(record) if isinstance(item, Call)}
    found |= {item.programme.name for record in GOLDENS for item in items(record) if item.programme}
    found |= {term.value for record in GOLDENS for item in items(record) for term in item.terms}
    found |= {link.title for record in GOLDENS for item in items(record) for link in item.links}
    return tuple(sorted(filter(None, found), key=len, reverse=True))


# The corpus holds other people's sentences and is no part of this repository: where it is at hand, none of them may be here
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real pages is not here")
@pytest.mark.parametrize("record", GOLDENS + METAS, ids=name)
def test_running_text_is_our_own(record: Path) -> None:
    shared = []
    for block in tree(page_of(record)).xpath("//p | //li | //h1 | //h2 | //h3 | //div[not(.//p or .//li or .//div)]"):
        text = squeeze(block.text_content())
        for fact in facts():
            text = text.replace(fact, " ¶ ")
        shared += [" ".join(run) for part in text.split("¶") for run in runs(part) if run in corpus_runs()]
    assert shared == []
