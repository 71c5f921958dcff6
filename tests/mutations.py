"""Mutated pages: each case is a saved page with one to six mutations, made from its seed and number alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from opencalls.saved import about, is_saved_page
from parsers.items import Item
from parsers.read import parse_page

ROOT = Path(__file__).parent.parent

_MARKUP = [
    *("<b>", "</b>", "<div>", "</div>", "<ul><li>", "</li>", "</ul>", "<table><tr><td>", "</td><td>", "</table>", "<br>", "<h2>", "</h2>"),
    *("<h3>", "<p>", "<dl><dt>", "<dd>", "<a href=x>", "</a>", "<span>", "</span>", "<!--", "-->", "<script>", "</script>", "<style>"),
    *(
        "<template>",
        "<details><summary>",
        "<svg>",
        "<math>",
        "<textarea>",
        "<select>",
        "<form>",
        "<nav>",
        "<aside>",
        "<main>",
        "<h1>",
        "</h1>",
    ),
    *("<td colspan=1000000000>", "<div hidden>", "<p role=heading>", "<base href=//evil.example/>", "<meta charset=utf-16>"),
    *("<meta charset=zip>", "<![CDATA[", "]]>", "<?xml ?>"),
]
_WORDS = [
    *(
        "\0",
        "\ud800",
        "\u202e",
        "\u200b",
        "\u00a0",
        "\u00ad",
        "\ufeff",
        "\r",
        "\r\n",
        "\t",
        "\x1b[31m",
        "\ufffd",
        "e\u0301",
        "\u2028",
        "ß",
        "İ",
    ),
    *("&amp;", "&#0;", "&#xD800;", "&nosuch;", "&nbsp;", "&#x202e;", "&lt;b&gt;", "%", "€", "$", "(", ")", ":", "-", "–", ",", "."),
    *("7" * 400, "(" * 300, "31.02.2026", "00/00/0000", "99:99", "12 March 2026", "EUR 12 million", "1.000.000,00 €", "80%", "1000%"),
    *(
        "Deadline:",
        "Budget:",
        "Call reference:",
        "Priority 1:",
        "Contact:",
        "EU Member States",
        "a@b.eu",
        "+33 1 44 55 66 77",
        "ISF-2026-X",
    ),
    *("between 1 and", "at least 3 entities from 2 countries", "up to", "24 months", "per project", "Closed!", "2021-2027", "Partners"),
    *(
        "Programme:",
        "Fristende:",
        "Date limite :",
        "Beneficiarios:",
        "Scadenza:",
        "٣٠",
        "１２",
        "Ⅷ",
        "²",
        "1e9",
        "-5",
        "+5 EUR",
        "0 EUR",
        "∞",
    ),
]


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page that mutations begin with."""

    name: str
    body: bytes
    url: str
    content_type: str


@dataclass(frozen=True, slots=True)
class Case:
    """A mutated page."""

    page: Saved
    body: bytes

    def items(self) -> list[Item]:
        """What is read of it."""
        return parse_page(self.body, url=self.page.url, content_type=self.page.content_type)


@cache
def saved_pages() -> tuple[Saved, ...]:
    """The saved pages of the project, in the order of their names."""
    paths = sorted(path for path in (ROOT / "fixtures" / "html").rglob("*") if path.is_file() and is_saved_page(path))
    return tuple(
        Saved(str(path.relative_to(ROOT)), path.read_bytes(), about(path).url or "https://a.eu/", about(path).content_type)
        for path in paths
    )


# --- mutations -------------------------------------------------------------------------------------------------------------


def _place(rng: random.Random, body: bytes) -> int:
    """Anywhere; every other time where markup begins or ends, so that words stay whole."""
    at = rng.randrange(len(body) + 1)
    if rng.random() < 0.5:
        found = body.find(rng.choice((b"<", b">")), at)
        return found if found >= 0 else at
    return at


def _span(rng: random.Random, body: bytes) -> tuple[int, int]:
    """A part of the page: mostly short, now and then a large piece of it."""
    start = _place(rng, body)
    return start, min(len(body), start + int(rng.choice((1, 4, 30, 200, 2_000, len(body) / 3)) * rng.random()) + 1)


def _drop(rng: random.Random, body: bytes) -> bytes:
    start, end = _span(rng, body)
    return body[:start] + body[end:]


def _repeat(rng: random.Random, body: bytes) -> bytes:
    start, end = _span(rng, body)
    return body[:start] + body[start:end] * rng.choice((2, 2, 3, 40 if end - start < 500 else 2)) + body[end:]


def _move(rng: random.Random, body: bytes) -> bytes:
    start, end = _span(rng, body)
    rest = body[:start] + body[end:]
    at = _place(rng, rest)
    return rest[:at] + body[start:end] + rest[at:]


def _insert(rng: random.Random, body: bytes) -> bytes:
    at = _place(rng, body)
    words = rng.choice((_WORDS, _MARKUP))
    return body[:at] + " ".join(rng.choices(words, k=rng.choice((1, 1, 3)))).encode("utf-8", "surrogatepass") + body[at:]


def _noise(rng: random.Random, body: bytes) -> bytes:
    start, end = _span(rng, body)
    end = min(end, start + 40)
    return body[:start] + rng.randbytes(end - start) + body[end:]


def _graft(rng: random.Random, body: bytes) -> bytes:
    other = rng.choice(saved_pages()).body
    (start, end), at = _span(rng, other), _place(rng, body)
    return body[:at] + other[start:end] + body[at:]


def _rename(rng: random.Random, body: bytes) -> bytes:
    tags = [b"div", b"p", b"li", b"h2", b"strong", b"span", b"ul", b"td", b"a"]
    old, new = rng.sample(tags, 2)
    return body.replace(b"<" + old, b"<" + new).replace(b"</" + old, b"</" + new)


def _strip(rng: random.Random, body: bytes) -> bytes:
    return body.replace(rng.choice((b"</li>", b"</p>", b"</div>", b"</ul>", b"</span>", b"<br>", b"<ul>", b"\n", b" ", b'"', b">")), b"")


def _digits(rng: random.Random, body: bytes) -> bytes:
    places = [place for place in range(len(body)) if 48 <= body[place] <= 57]
    changed = bytearray(body)
    for place in rng.sample(places, min(len(places), rng.choice((1, 5, 50)))):
        changed[place] = rng.choice(b"0123456789.,- ")
    return bytes(changed)


def _recode(rng: random.Random, body: bytes) -> bytes:
    text = body.decode("utf-8", "replace")
    return text.encode(rng.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "iso8859-7", "utf-8-sig", "shift_jis")), "replace")


_MUTATIONS: tuple[tuple[Callable[[random.Random, bytes], bytes], int], ...] = (
    *((_drop, 6), (_repeat, 5), (_move, 6), (_insert, 10), (_noise, 2), (_graft, 5), (_rename, 2), (_strip, 2), (_digits, 5), (_recode, 1)),
)


def make_case(seed: int, number: int) -> Case:
    """The case with a number: a saved page with one to six mutations."""
    rng = random.Random(f"{seed}:{number}")
    page = rng.choice(saved_pages())
    body = page.body
    mutations, weights = zip(*_MUTATIONS, strict=True)
    for mutation in rng.choices(mutations, weights, k=rng.choice((1, 2, 3, 6))):
        body = mutation(rng, body) if body else body
    return Case(page, body)
