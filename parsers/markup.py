"""What HTML elements are to a reader: inline words, blocks, headings, or parts that are there for the site and not for the call."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

# What is struck out no longer holds: "<del>15 May</del> 30 May".
STRUCK = frozenset(("del", "s", "strike"))
SKIPPED = frozenset(
    """script style noscript template svg math iframe object embed select option textarea input canvas audio video map area
    head link meta base dialog nav footer datalist progress meter""".split()
)
# These have no words for anybody, so that what stands around them is one line.
WORDLESS = frozenset("script style head link meta base input area".split())
INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong
    sub sup time tt u var wbr picture source o:p nobr""".split()
)
BOLD = frozenset(("b", "strong", "u"))
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "legend": 6, "caption": 6, "summary": 6}
HIDDEN_STYLE = re.compile(r"display\s{0,2}:\s{0,2}none", re.I)
BOLD_STYLE = re.compile(r"underline|font-weight:\s?(?:bold|[6-9]00)", re.I)
ACCORDION = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
_LONG_NAME = 1_000
_PAGE = 300
_SKIPPED_ROLES = frozenset("navigation banner contentinfo search dialog alertdialog menu menubar tablist toolbar".split())
# Not how a page looks but what a part is for: words that every kit uses for parts that are no content.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|newsletter|social|share|sharing|skip-?links?|off-?canvas|navbar|pagination|pager|"
    r"sr-only|visually-hidden|screen-reader-text|site-header|site-footer|megamenu)(?:$|[\s_-])",
    re.I,
)

_PARTS_OF_PAGES = ("nav", "footer", "main", "article")


def is_furniture(el: HtmlElement, tag: str, role: str | None) -> bool:
    """Whether an element is there for the site, not for the call: by its role or a name that says so, and without the title."""
    if role in _SKIPPED_ROLES:
        return True
    if tag in ("header", "form"):
        if tag == "form" and any(el.find(f".//{part}") is not None for part in _PARTS_OF_PAGES):
            return False  # the whole page is one form
        if tag == "form" and _is_page(el):
            return False
        return len(el.attrib) > 0 and (has_less_text(el, 1500) or _is_filter(el)) and el.find(".//h1") is None and el.find(".//dl") is None
    classes, name = el.get("class"), el.get("id")
    if classes is None and name is None:
        return False
    return _names_furniture(classes, name) and has_less_text(el, 3000) and el.find(".//h1") is None


def _is_page(form: HtmlElement) -> bool:
    """Whether the form is what the page consists of, as servers that keep a state wrap all of it: headings, and most of the words."""
    body = form.getparent()
    if body is None or body.tag != "body" or not any(form.find(f".//{tag}") is not None for tag in ("h1", "h2", "h3")):
        return False
    length = sum(map(len, form.itertext()))
    return length > _PAGE and has_less_text(body, 2 * length)


@lru_cache(maxsize=4096)  # a page has few classes, and its site's other pages have the same
def _names_furniture(classes: str | None, name: str | None) -> bool:
    return bool(_FURNITURE.search(f"{(classes or '')[:_LONG_NAME]} {(name or '')[:_LONG_NAME]}"))


def has_less_text(el: HtmlElement, limit: int) -> bool:
    """Whether the element holds fewer characters; it looks no further, since each of nested elements may be asked."""
    length = 0
    for text in el.itertext():
        length += len(text)
        if length >= limit:
            return False
    return True


def _is_filter(form: HtmlElement) -> bool:
    """A search form lists what may be chosen; a page wrapped in a form hardly has fields."""
    return sum(1 for _ in form.iter("input", "select", "label")) >= 8


def aria_level(el: HtmlElement) -> int:
    level = el.get("aria-level") or ""
    return int(level) if level in ("1", "2", "3", "4", "5", "6") else 6
