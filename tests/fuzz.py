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
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import lxml.etree
from mutations import ROOT, Case, make_case

from parsers.document import UnreadableError, decode, read_document
from parsers.items import Item
from parsers.outline import squeeze

NO_QUOTE = {"kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"}
_OTHER_HASH_SEED = "4711"
_ELSEWHERE = "another process reads another item"
_TRIES = 600  # of a smaller page that fails alike


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
    """Where a quote may stand: in the text nodes, joined with and without a blank, or in one attribute; as it is seen."""
    try:
        document = read_document(case.body, case.page.content_type)
    except UnreadableError:
        return []
    if document.root is None:
        text = decode(case.body, case.page.content_type).replace("\0", "")
        return [squeeze(text)]
    for el in document.root.iter("script", "style"):
        el.text = None
    texts = [str(text) for text in document.root.itertext()]
    attributes = [str(value) for el in document.root.iter(lxml.etree.Element) for value in el.attrib.values()]
    # An address is quoted as it is written
    return [
        *(squeeze(glue.join(texts)) for glue in ("", " ")),
        *map(squeeze, attributes),
        *(" ".join(value.split()) for value in attributes),
    ]


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
