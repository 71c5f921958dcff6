"""One call, written as eight sites with nothing in common would write it: the words are the same, the markup is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape as e

TITLE = "Harbour Towns Fund – Repair workshops for small boats – 2026"
LEAD = "The Harbour Towns Fund helps towns on the coast to keep crafts alive that are about to be lost, and to teach them to young people."
BANNER = "12 million euro"
FACTS = [
    ("Call reference", "HTF-2026-CRAFT-01"),
    ("Program", "Harbour Towns Fund (HTF)"),
    ("Institution", "European Commission"),
    ("Opening date", "12 January 2026"),
    ("Deadline", "31 March 2026, 17:00 Brussels time"),
]
Bullet = tuple[str, Sequence["Bullet"]]
PRIORITIES: list[Bullet] = [
    ("Priority 1: To open workshops in which boats are repaired by hand", ()),
    (
        "Priority 2: To train apprentices, women above all, together with:",
        (("schools of the town; or", ()), ("firms that build boats", ())),
    ),
]
ACTIONS: list[Bullet] = [("Courses and exchanges between harbours", ()), ("Tools & machines that several workshops share", ())]
ELIGIBILITY: list[Bullet] = [
    ("Be a legal person", ()),
    (
        "Be established in one of the eligible countries:",
        (("EU Member States (including overseas countries and territories), excluding Denmark", ()), ("Norway", ())),
    ),
    ("A consortium composed of at least 3 entities, established in at least 2 different eligible countries, must be constituted", ()),
]
INFO: list[Bullet] = [("Initial duration of the action: 24 months", ()), ("Contact: crafts@harbour-towns.eu", ())]
SUMS: list[Bullet] = [
    ("Total budget of the call: 12 million euro", ()),
    ("Amount of the grant: between 500 000 and 1 million euro", ()),
    ("Funding rate: 90% of the total eligible costs", ()),
]
SECTIONS = [
    ("Priorities", PRIORITIES),
    ("Among financed actions", ACTIONS),
    ("Eligibility", ELIGIBILITY),
    ("Additional information", INFO),
    ("Budget", SUMS),
]
MENU = ["Home", "Calls", "Projects", "News", "Contact us"]


@dataclass(frozen=True)
class Words:
    """What a page says, whatever its markup."""

    title: str
    lead: str
    banner: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[tuple[str, Sequence[Bullet]]]


HARBOUR = Words(TITLE, LEAD, BANNER, FACTS, SECTIONS)


def _menu() -> str:
    links = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in MENU)
    return f"<nav><ul>{links}</ul></nav>"


def _related() -> str:
    return '<h2>Related news</h2><p>3 May 2019</p><p>A call worth 900 million euro was closed. <a href="/n/1">Read more</a></p>'


def _lists(bullets: Sequence[Bullet], tag: str = "ul", close: bool = True) -> str:
    end = "</li>" if close else ""
    items = "".join(f"<li>{e(text)}{_lists(children, tag, close) if children else ''}{end}" for text, children in bullets)
    return f"<{tag}>{items}</{tag}>"


def _page(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{e(title)} | Coast</title></head><body>{body}</body></html>'


def semantic(words: Words = HARBOUR) -> str:
    facts = "".join(f"<dt>{label}</dt><dd>{e(value)}</dd>" for label, value in words.facts)
    parts = "".join(f"<section><h2>{name}</h2>{_lists(bullets)}</section>" for name, bullets in words.sections)
    main = f"<main><h1>{e(words.title)}</h1><p>{words.lead}</p><p>{words.banner}</p><dl>{facts}</dl>{parts}{_related()}</main>"
    return _page(words.title, f"<header>{_menu()}</header>{main}<footer><p>© Coast, 1 Quay, 75001 Paris</p></footer>")


def div_soup(words: Words = HARBOUR) -> str:
    facts = "".join(
        f'<div class="x1a2"><div class="q9">{label}</div><div class="z7">{e(value)}</div></div>' for label, value in words.facts
    )
    parts = "".join(
        f'<div class="k3"><div class="h8" role="heading" aria-level="3">{n}</div><div class="t5">{_lists(b)}</div></div>'
        for n, b in words.sections
    )
    top = "".join(f'<div class="m1"><a href="/{w}">{w}</a></div>' for w in MENU)
    head = f'<div class="b2"><h1 class="c3"><span>{e(words.title)}</span></h1><div class="d4"><div>{words.lead}</div></div><div class="e5">{words.banner}</div></div>'
    return _page(
        words.title, f'<div id="root"><div>{top}</div><div class="a0">{head}{facts}{parts}</div><div class="f6">{_related()}</div></div>'
    )


def bold_and_breaks(words: Words = HARBOUR) -> str:
    facts = "".join(f"<p><b>{label}:</b> {e(value)}</p>" for label, value in words.facts)

    def lines(bullets: Sequence[Bullet]) -> str:
        return (
            _lists(bullets)
            if any(children for _, children in bullets)
            else "<p>" + "<br>\n".join(f"• {e(text)}" for text, _ in bullets) + "</p>"
        )

    parts = "".join(
        f'<p><span style="text-decoration: underline;"><strong>{name}</strong></span></p>{lines(bullets)}'
        for name, bullets in words.sections
    )
    return _page(
        words.title,
        f"{_menu()}<h1>{e(words.title)}</h1><p>{words.lead}</p><p><strong>{words.banner}</strong></p>{facts}{parts}{_related()}",
    )


def tables_and_accordions(words: Words = HARBOUR) -> str:
    facts = "".join(f"<tr><th>{label}</th><td>{e(value)}</td></tr>" for label, value in words.facts)
    parts = "".join(
        f'<div class="item"><button aria-expanded="false" aria-controls="p{i}"><span>{name}</span></button><div id="p{i}" hidden>{_lists(bullets, "ol")}</div></div>'
        for i, (name, bullets) in enumerate(words.sections)
    )
    body = f"{_menu()}<article><h1>{e(words.title)}</h1><p>{words.lead}</p><p>{words.banner}</p><table><tbody>{facts}</tbody></table>{parts}</article><aside>{_related()}</aside>"
    return _page(words.title, body)


def details_and_summary(words: Words = HARBOUR) -> str:
    facts = "".join(f"<li><span>{label}</span>: <span>{e(value)}</span></li>" for label, value in words.facts)
    parts = "".join(f"<details><summary>{name}</summary>{_lists(bullets)}</details>" for name, bullets in words.sections)
    return _page(
        words.title,
        f"{_menu()}<div role='main'><h1>{e(words.title)}</h1><p>{words.lead}</p><div>{words.banner}</div><ul>{facts}</ul>{parts}</div>{_related()}",
    )


def unclosed_tags(words: Words = HARBOUR) -> str:
    facts = "".join(f"<dt>{label}<dd>{e(value)}" for label, value in words.facts)
    parts = "".join(f"<h3>{name}</h3>{_lists(bullets, close=False)}" for name, bullets in words.sections)
    return f"<html lang=en><title>{e(words.title)}</title><body>{_menu()}<h1>{e(words.title)}</h1><p>{words.lead}<p>{words.banner}<dl>{facts}</dl>{parts}{_related()}"


def shouting_questions(words: Words = HARBOUR) -> str:
    """Headings in capitals or as numbered questions, facts as sibling paragraphs, everything in a layout table and a form."""
    names = {"Priorities": "1. PRIORITIES", "Among financed actions": "2. What can be funded?", "Eligibility": "3. WHO CAN APPLY?", "Additional information": "4. Further information", "Budget": "5. BUDGET"}  # fmt: skip
    facts = "".join(f"<p>{label.upper()}</p><p>{e(value)}</p>" for label, value in words.facts)
    parts = "".join(f"<h4><font>{names[name]}</font></h4>{_lists(bullets)}" for name, bullets in words.sections)
    cell = f"<h1>{e(words.title)}</h1><p>{words.lead}</p><p>{words.banner}</p>{facts}{parts}"
    return _page(words.title, f'<form action="/"><table><tr><td>{_menu()}</td><td>{cell}</td></tr></table></form>')


def plain_text(words: Words = HARBOUR) -> str:
    def lines(bullets: Sequence[Bullet], depth: int = 0) -> str:
        return "".join(f"{'  ' * (depth + 1)}• {text}\n{lines(children, depth + 1)}" for text, children in bullets)

    facts = "".join(f"{label} {value}\n" for label, value in words.facts)
    parts = "".join(f"{name}\n\n{lines(bullets)}\n\n" for name, bullets in words.sections)
    return f"{words.title}\n\n{words.lead}\n\n{words.banner}\n\n{facts}\n{parts}Similar news\n\n3 May 2019\n\nA call worth 900 million euro was closed.\n"


RENDERINGS: list[Callable[[], str]] = [
    semantic, div_soup, bold_and_breaks, tables_and_accordions, details_and_summary, unclosed_tags, shouting_questions, plain_text,
]  # fmt: skip
