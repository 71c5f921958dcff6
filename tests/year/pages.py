"""The three sites as they are served in a week: each in a markup of its own, with all that changes on a page and says nothing."""

from __future__ import annotations

from opencalls.loopback import Answer
from tests.loopback import Said
from tests.parsers.renderings import (
    Bullet,
    Words,
    bold_and_breaks,
    details_and_summary,
    div_soup,
    semantic,
)
from tests.year import world
from tests.year.world import ALERT, OFFICIAL, WELCOME, Told

ORIGINS = {
    OFFICIAL: "https://www.migrationpartnershipfacility.eu",
    WELCOME: "https://www.welcomeurope.com",
    ALERT: "https://euroalert.net",
}
_LISTS = {OFFICIAL: "/calls-for-proposals", WELCOME: "/en/the-list-of-our-calls-projects/", ALERT: "/calls"}
_NEXT = {OFFICIAL: "?start={start}", WELCOME: "page/{page}/", ALERT: "?page={page}"}
_A_PAGE = 20
_CONNECT = "To view this information, please connect."


def path_of(source: str, number: int) -> str:
    """Where a source has its page of a call."""
    slug = f"mpf-2026-lot-{number}"
    return {
        OFFICIAL: f"/calls-for-proposals/{slug}",
        WELCOME: f"/en/the-list-of-our-calls-projects/{slug}/",
        ALERT: f"/call/{1000 + number}/{slug}",
    }[source]


def site(week: int) -> dict[str, Said]:
    """Everything that the three sites serve in a week, by host and path."""
    pages: dict[str, Said] = {}
    for source, origin in ORIGINS.items():
        host = origin.removeprefix("https://")
        pages |= {f"{host}{path}": said for path, said in _listings(source, week).items()}
        for number in world.listed(source, week):
            status = world.served(source, number, week)
            body = _detail(source, number, week) if status == 200 else "<h1>Sorry</h1>"
            pages[f"{host}{path_of(source, number)}"] = Answer(body.encode(), status)
    return pages


def _listings(source: str, week: int) -> dict[str, Said]:
    if source == ALERT and week == world.OUTAGE:
        return {_LISTS[source]: Answer(b"<h1>Maintenance</h1>", 503), "/programmes": Answer(b"", 503)}
    numbers, base = world.listed(source, week), _LISTS[source]
    made: dict[str, Said] = {}
    for first in range(0, len(numbers), _A_PAGE):
        rows = "".join(f'<li><a href="{path_of(source, number)}">Read on</a></li>' for number in numbers[first : first + _A_PAGE])
        turn = base + _NEXT[source].format(start=first + _A_PAGE, page=first // _A_PAGE + 2)
        more = f'<a href="{turn}">Next page</a>' if first + _A_PAGE < len(numbers) else ""
        here = base + (_NEXT[source].format(start=first, page=first // _A_PAGE + 1) if first else "")
        count = f"<p>{len(numbers)} calls found</p>"
        made[here] = f"<html><head><title>Calls</title></head><body><h1>Calls</h1>{count}<ul>{rows}</ul>{more}</body></html>"
    if source == OFFICIAL:
        made["/mpf-projects"] = f'<html><body><h1>Projects</h1><p>None yet.</p><a href="{base}">Calls</a></body></html>'
    return made


def _detail(source: str, number: int, week: int) -> str:
    told = world.told(source, number, week)
    if source == OFFICIAL:
        page = (div_soup if week >= world.RELAUNCH else semantic)(_words(told))
    elif source == WELCOME and week in world.LOGIN and number % 2:
        page = bold_and_breaks(_walled(told))
    elif source == WELCOME:
        page = bold_and_breaks(_words(told, deadline="Cau erbyn" if week == world.RENAMED else "Deadline"))
    else:
        page = details_and_summary(_words(told))
    return page.replace("</body>", f"{_volatile(told, week)}</body>")


def _volatile(told: Told, week: int) -> str:
    """What is new on the page each week, and no change of the call."""
    left = (told.deadline - world.moment(week).date()).days if told.deadline else 0
    news = (
        f"<h2>Related news</h2><p>{week + 1} weeks ago</p><p>A call worth {week + 3} million euro closes on {1 + week % 28} May 2026.</p>"
    )
    return f"<aside><p>{1000 + 7 * week + told.number} views</p><p>{max(left, 0)} days left</p>{news}</aside>"


def _words(told: Told, deadline: str = "Deadline") -> Words:
    facts = [
        ("Call reference", told.reference),
        ("Program", "Migration Partnership Facility (MPF)"),
        ("Institution", "European Commission"),
        ("Opening date", f"{told.opens.day} {told.opens:%B %Y}"),
    ]
    if told.deadline:
        facts.append((deadline, f"{told.deadline.day} {told.deadline:%B %Y}, 17:00 Brussels time"))
    if told.rolling:
        facts.append((deadline, "Applications are accepted on a rolling basis"))
    sums: list[Bullet] = [
        (f"Total budget of the call: {told.millions:g} million euro", ()),
        ("Funding rate: 90% of the total eligible costs", ()),
    ]
    sections: list[tuple[str, list[Bullet]]] = [
        ("Priorities", [(text, ()) for text in told.priorities]),
        ("Eligibility", [("Be a legal person", ()), ("Be established in an EU Member State", ())]),
        ("Additional information", [(f"Initial duration of the action: {told.months} months", ())]),
        ("Budget", sums),
    ]
    return Words(told.title, _LEAD, "", facts, sections)


def _walled(told: Told) -> Words:
    full = _words(told)
    facts = [(label, value if label == "Call reference" else _CONNECT) for label, value in full.facts]
    sections: list[tuple[str, list[Bullet]]] = [(name, [(_CONNECT, ())]) for name, _ in full.sections]
    return Words(full.title, full.lead, "", facts, sections)


_LEAD = (
    "The Facility helps regions and countries of origin to agree on ways in which people can come to work, to learn and to go home again."
)
