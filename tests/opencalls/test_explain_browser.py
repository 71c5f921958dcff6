"""explain in a real browser: nothing runs, nothing is fetched, everything can be reached, read and told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from opencalls.explain.page import render
from opencalls.saved import about
from tests.browser import Tab, open_browser
from tests.opencalls.explained import FIXTURES, HOSTILE, view_from

ISF = FIXTURES / "welcomeurope/isf-cop-2024.html"
PAGES = [
    ISF,
    next(FIXTURES.glob("welcomeurope/smp-ecologisation-*.html")),  # French
    next(FIXTURES.glob("euroalert/programme-820-*.html")),
    FIXTURES / "mpf/4-digital-explorers.html",
    FIXTURES / "welcomeurope/listing-1.html",
]
WIDE = "<h1>Call for " + "proposals" * 40 + "</h1><p>Call reference: ISF-2026-" + "X" * 300 + "</p><ul><li>" * 12 + "y" * 400


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(autouse=True)
def close_tabs(browser: Browser) -> Iterator[None]:
    yield
    for context in browser.contexts:
        context.close()


def written(folder: Path, body: bytes, name: str = "page.html", url: str | None = None) -> Path:
    file = folder / "explained.html"
    file.write_text(render(view_from(body, url=url), name=name, url=url), encoding="utf-8")
    return file


def saved(folder: Path, page: Path) -> Path:
    return written(folder, page.read_bytes(), page.name, about(page).url)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem[:30])
def test_a_page_opens_quietly_and_marks_what_its_fields_quote(browser: Browser, tmp_path: Path, page: Path) -> None:
    tab = Tab(browser, saved(tmp_path, page))
    pairs = tab.page.evaluate(
        """() => [...document.querySelectorAll('.quote[id]')].map(quote => [
            quote.querySelector('q').textContent,
            [...document.querySelectorAll(`[data-quote="${quote.id.slice(1)}"]`)].map(mark => mark.textContent).join('')])"""
    )
    assert all(quote == marked for quote, marked in pairs)
    assert bool(pairs) == ("listing" not in page.name)
    # Its own style was taken, so that the policy fits it.
    assert tab.page.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute"
    assert tab.happened == []


def test_a_field_leads_to_its_place_and_back(browser: Browser, tmp_path: Path) -> None:
    page = Tab(browser, saved(tmp_path, ISF)).page
    field = page.locator(".field", has=page.get_by_text("funding_rate", exact=True))
    field.get_by_role("link").click()
    mark = page.locator("mark:target")
    assert mark.text_content() == "90% of the total eligible costs"
    box = mark.bounding_box()
    assert box and 0 < box["y"] < 900
    assert mark.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"
    page.locator(".line", has=mark).get_by_role("link", name="funding_rate").click()
    back = page.locator(".quote:target")
    assert back.locator("q").text_content() == "90% of the total eligible costs"
    box = back.bounding_box()
    assert box and 0 < box["y"] < 900


def test_the_keyboard_reaches_every_link_and_shows_where_it_is(browser: Browser, tmp_path: Path) -> None:
    page = Tab(browser, saved(tmp_path, PAGES[3])).page
    count = page.locator("a, summary").count()
    reached = []
    for _ in range(count):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                """() => { const it = document.activeElement, box = it.getBoundingClientRect();
                return [[...document.querySelectorAll('a, summary')].indexOf(it), getComputedStyle(it).outlineStyle,
                        box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0] }"""
            )
        )
    # A browser may stop at the column that scrolls as well: that only shifts the end.
    assert {place for place, _, _ in reached} | {-1, count - 1} == set(range(-1, count))
    assert all(outline == "solid" and visible for place, outline, visible in reached if place >= 0)


def test_the_first_stop_skips_to_the_text(browser: Browser, tmp_path: Path) -> None:
    page = Tab(browser, saved(tmp_path, ISF)).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#text').contains(document.activeElement)")


def test_a_hostile_page_does_nothing(browser: Browser, tmp_path: Path) -> None:
    tab = Tab(browser, written(tmp_path, HOSTILE.encode(), name='a"><script>alert(6)</script>.html', url="javascript:alert(7)"))
    tab.page.wait_for_timeout(100)
    for link in tab.page.locator("a:not(.skip)").all():
        link.click(force=True)
    assert tab.page.title() == 'a"><script>alert(6)</script>.html, explained'
    assert tab.page.locator("script, iframe, img, svg, object, form, input, [onerror], [onload], [onclick], [onmouseover]").count() == 0
    assert tab.page.locator("#rest").is_visible()
    assert tab.happened == []


@pytest.mark.parametrize("page", [PAGES[0], PAGES[-1], None], ids=lambda path: path.stem[:30] if path else "wide words")
def test_a_phone_scrolls_only_down(browser: Browser, tmp_path: Path, page: Path | None) -> None:
    file = saved(tmp_path, page) if page else written(tmp_path, WIDE.encode(), name="n" * 200)
    shown = Tab(browser, file, width=320, height=640).page
    assert shown.evaluate("document.documentElement.scrollWidth") <= 320


def test_fields_fold_away_on_a_phone_and_unfold_for_a_link(browser: Browser, tmp_path: Path) -> None:
    page = Tab(browser, saved(tmp_path, ISF), width=390, height=844).page
    fields = page.locator(".field")
    assert fields.first.is_visible()
    page.locator(".item > summary").click()
    assert not fields.first.is_visible()
    page.get_by_role("main").get_by_role("link", name="reference").first.click()
    assert page.locator(".quote:target").is_visible()


CONTRASTS = """() => {
  const light = channel => (channel /= 255) <= .04045 ? channel / 12.92 : ((channel + .055) / 1.055) ** 2.4;
  const parse = colour => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => .2126 * light(r) + .7152 * light(g) + .0722 * light(b);
  const behind = element => {
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour.length < 4 || colour[3] > 0 ? colour : element.parentElement ? behind(element.parentElement) : [255, 255, 255] };
  const poor = new Set(), words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.data.trim()) continue;
    const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < 4.5) poor.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [...poor] }"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_all_words_stand_out_from_what_is_behind_them(browser: Browser, tmp_path: Path, dark: bool) -> None:
    page = Tab(browser, saved(tmp_path, ISF), dark=dark).page
    assert page.evaluate(CONTRASTS) == []
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert (paper == "rgb(22, 21, 19)") == dark
