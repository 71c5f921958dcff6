"""The lists of a page by section, for the tests of what its lists are."""

from __future__ import annotations

from typing import Any

from parsers.read import parse_page

SECTIONS = ("objectives", "priorities", "actions", "eligibility")
HEAD = """Harbour Crafts Fund 2026: call for proposals

The Harbour Crafts Fund pays for courses in towns on the coast, and helps people there to find work in a craft.

Deadline: 31 March 2026

"""
NOTHING: dict[str, list[str]] = {}


def sections(text: str, content_type: str = "text/plain") -> dict[str, list[str]]:
    page = HEAD + text if content_type == "text/plain" else text
    (item,) = parse_page(page.encode(), url="https://fund.example.org/calls/harbour-crafts", content_type=content_type)
    record = item.to_dict()
    return {name: flat(record[name]) for name in SECTIONS if record[name]}


def flat(bullets: list[dict[str, Any]]) -> list[str]:
    return [text for bullet in bullets for text in (bullet["text"], *flat(bullet["children"]))]
