"""Mutates the saved pages and looks whether what is read of them can be trusted.

Each case is made from its seed and number alone: `python tests/fuzz.py --seed 7 --first 123 --count 1` makes case 123 again.
Of every item it asks: is it valid, can it be written as JSON, does each value have a quote that stands on the page, do
the same bytes give the same item again, and in another process with another hash seed?
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import lxml.etree

from opencalls.saved import about, is_saved_page
from parsers.document import UnreadableError, decode, read_document
from parsers.items import Item
from parsers.read import parse_page

ROOT = Path(__file__).parent.parent
NO_QUOTE = {"kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"}
_OTHER_HASH_SEED = "4711"
_ELSEWHERE = "another process reads another item"
_TRIES = 600  # of a smaller page that fails alike

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


# --- what must hold --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a case: a digest of its items, how many they are, and what is wrong with them."""

    digest: str
    items: int = 0
    problem: str | None = None


def look(case: Case) -> Look:
    """Reads a page twice and looks at what it gives."""
    try:
        items = case.items()
        again = case.items()
    except Exception as error:  # whatever it is, it is the finding
        return Look(f"raised {type(error).__name__}", problem=f"raised {type(error).__name__}: {str(error)[:300]}")
    digest = _digest(items)
    if digest != _digest(again):
        return Look(digest, len(items), "the same bytes give another item the second time")
    return Look(digest, len(items), next((found for item in items if (found := _unsound(item) or _unquoted(item, case))), None))


def _unsound(item: Item) -> str | None:
    """Whether an item is not what its own model and JSON allow."""
    try:
        written = json.dumps(item.to_dict(), ensure_ascii=False, allow_nan=False).encode()
        back = type(item).model_validate(json.loads(written))
    except ValueError as error:
        return f"no valid item: {str(error)[:300]}"
    return None if back.to_dict() == item.to_dict() else "written as JSON it reads back as another item"


def _unquoted(item: Item, case: Case) -> str | None:
    """The first value without a quote, or quote that does not stand on the page."""
    for field, value in item.to_dict().items():
        if value not in (None, [], {}) and field not in NO_QUOTE and not item.evidence.get(field):
            return f"{field} has no evidence: {json.dumps(value, ensure_ascii=False)[:200]}"
    quotes = [(field, evidence.quote) for field, found in item.evidence.items() for evidence in found]
    places = places_of_text(case)
    for field, quote in quotes:
        words = " ".join(quote.split())
        if not words:
            return f"{field} has an empty quote"
        if not any(words in place for place in places):
            return f"{field}: its quote does not stand on the page: {quote[:200]!r}"
    return None


def places_of_text(case: Case) -> list[str]:
    """Where a quote may stand: in the text nodes, joined with and without a blank, or in one attribute."""
    try:
        document = read_document(case.body, case.page.content_type)
    except UnreadableError:
        return []
    if document.root is None:
        text = decode(case.body, case.page.content_type).replace("\0", "")
        return [" ".join(text.split())]
    for el in document.root.iter("script", "style"):
        el.text = None
    texts = [str(text) for text in document.root.itertext()]
    attributes = [str(value) for el in document.root.iter(lxml.etree.Element) for value in el.attrib.values()]
    return [*(" ".join(glue.join(texts).split()) for glue in ("", " ")), *(" ".join(value.split()) for value in attributes)]


def _digest(items: list[Item]) -> str:
    written = json.dumps([item.to_dict() for item in items], sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:24]


# --- a reproducer ----------------------------------------------------------------------------------------------------------


def shrunk(case: Case, fails: Callable[[Case], bool]) -> Case:
    """The case with every piece taken away that the failure does not need: halves first, single bytes last."""
    body, size, tries = case.body, max(1, len(case.body) // 2), 0
    while size and tries < _TRIES:
        start, smaller = 0, False
        while start < len(body) and tries < _TRIES:
            tries += 1
            without = body[:start] + body[start + size :]
            if fails(Case(case.page, without)):
                body, smaller = without, True
            else:
                start += size
        size = size if smaller and size > 1 else size // 2
    return Case(case.page, body)


def _kind(found: str | None) -> str:
    return (found or "").split(":")[0].split("[")[0]


# --- the run ---------------------------------------------------------------------------------------------------------------


def digests(seed: int, first: int, count: int) -> Iterator[str]:
    """What is read of each case, as digests."""
    for number in range(first, first + count):
        try:
            yield _digest(make_case(seed, number).items())
        except Exception as error:
            yield f"raised {type(error).__name__}"


def in_another_process(seed: int, first: int, count: int) -> subprocess.Popen[str]:
    """The digests of the cases, line by line, made under another hash seed."""
    return subprocess.Popen(
        [sys.executable, __file__, "--digests", "--seed", str(seed), "--first", str(first), "--count", str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": _OTHER_HASH_SEED, "PYTHONPATH": str(ROOT)},
    )


def run(seed: int, first: int, count: int, say: Callable[[str], None] = print) -> int:
    """Makes the cases and looks at each; how many are not well."""
    logging.disable(logging.CRITICAL)
    bad = with_items = 0
    with in_another_process(seed, first, count) as other:
        assert other.stdout is not None
        for number in range(first, first + count):
            case = make_case(seed, number)
            here, elsewhere = look(case), other.stdout.readline().strip()
            found = here.problem
            if found is None and elsewhere != here.digest:
                found = f"{_ELSEWHERE}: {elsewhere} for {here.digest}"
            with_items += here.items > 0
            if found:
                bad += 1
                say(_report(case, seed, number, found))
    logging.disable(logging.NOTSET)
    say(f"{count} cases of seed {seed}: {with_items} with items, {bad} not well")
    return bad


def _report(case: Case, seed: int, number: int, found: str) -> str:
    small = case if found.startswith(_ELSEWHERE) else shrunk(case, lambda other: _kind(look(other).problem) == _kind(found))
    path = ROOT / "output" / f"fuzz-{seed}-{number}{Path(case.page.name).suffix}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(small.body)
    return (
        f"case {number} of seed {seed}, from {case.page.name}: {found}\n"
        f"  again: python tests/fuzz.py --seed {seed} --first {number} --count 1\n"
        f"  {len(small.body)} bytes, in {path.relative_to(ROOT)}: {small.body[:1500]!r}"
    )


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--digests", action="store_true", help="print only what is read, a digest a case")
    asked = parser.parse_args()
    if asked.digests:
        logging.disable(logging.CRITICAL)
        for digest in digests(asked.seed, asked.first, asked.count):
            print(digest, flush=True)
        return 0
    return 1 if run(asked.seed, asked.first, asked.count) else 0


if __name__ == "__main__":
    sys.exit(main())
