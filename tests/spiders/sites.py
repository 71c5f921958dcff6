"""Small sites that have all that a crawl meets, one of each source's own shape; the words are our own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from opencalls.loopback import Answer
from tests.loopback import redirect


@dataclass(frozen=True)
class Shape:
    """Where a source has its pages: two pages of a listing, and how the address of a detail page is made."""

    source: str
    listing: str
    second: str
    detail: str

    @property
    def origin(self) -> str:
        return "{0.scheme}://{0.netloc}".format(urlsplit(self.listing))

    @property
    def host(self) -> str:
        return urlsplit(self.listing).netloc

    def page(self, slug: str) -> str:
        """Address of a detail page."""
        return self.origin + self.detail.format(slug=slug, number=sum(map(ord, slug)))

    def key(self, url: str) -> str:
        """What the loopback server calls an address."""
        parts = urlsplit(url)
        return parts.netloc + parts.path + (f"?{parts.query}" if parts.query else "")


SHAPES = (
    Shape(
        "welcomeurope",
        "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/",
        "https://www.welcomeurope.com/en/the-list-of-our-calls-projects/page/2/",
        "/en/the-list-of-our-calls-projects/{slug}-2026/",
    ),
    Shape("euroalert", "https://euroalert.net/calls", "https://euroalert.net/calls?page=2", "/call/{number}/{slug}"),
    Shape(
        "mpf",
        "https://www.migrationpartnershipfacility.eu/mpf-projects",
        "https://www.migrationpartnershipfacility.eu/mpf-projects?start=10",
        "/mpf-projects/{number}-{slug}",
    ),
)


def call(name: str) -> str:
    """A page that states one call, whose title ends in a name."""
    title = f"Cooperation of regional archives: {name}"
    return f"""<!doctype html><html lang="en"><head><title>{title}</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>{title}</h1><dl><dt>Call reference</dt><dd>TEST-2026-{name.upper()}-01</dd></dl>
<h2>Deadline</h2><p>15 December 2026</p><h2>Budget</h2><p>Total budget of the call: 12 million euro</p>
<h2>Eligibility</h2><ul><li>Be a legal person</li><li>Be established in a Member State</li></ul></main></body></html>"""


def listing(*hrefs: str) -> str:
    """A page that only leads elsewhere."""
    rows = "".join(f'<li class="x7f"><a href="{href}">More</a></li>' for href in hrefs)
    return f"<!doctype html><html><head><title>List</title></head><body><h1>List</h1><ul>{rows}</ul></body></html>"


def whole_site(shape: Shape) -> Mapping[str, Answer | str | list[Answer]]:
    """Two pages of a listing, and behind them everything that a crawl meets."""
    page, key = shape.page, shape.key
    bare, www = shape.host.removeprefix("www."), "www." + shape.host.removeprefix("www.")
    first, second = (urlsplit(page(slug)).path for slug in ("first", "second"))
    return {
        f"{shape.host}/robots.txt": Answer(f"User-agent: *\nDisallow: {urlsplit(page('kept')).path}".encode()),
        key(shape.listing): listing(
            first,
            f"http://{bare}{first}",
            f"https://{www}{first.rstrip('/')}/?utm_source=mail#top",
            page("second"),
            page("gone"),
            page("broken"),
            page("shaky"),
            page("away"),
            page("inward"),
            page("kept"),
            page("old"),
            page("dropped"),
            "https://elsewhere.example/call/1/x",
            "/contact",
            "/news/2?page=2",
            "mailto:info@site.example",
            shape.second,
        ),
        key(shape.second): listing(second, page("third"), shape.listing, shape.second),
        key(page("first")): call("First"),
        key(page("second")): call("Second"),
        key(page("third")): call("Third"),
        key(page("broken")): Answer(b"oops", 500),
        key(page("shaky")): [Answer(b"wait", 503), Answer(call("Shaky").encode())],
        key(page("away")): [Answer(b"wait", 503), redirect("https://elsewhere.example/call/1/x")],
        key(page("inward")): redirect("http://127.0.0.1:1/secret"),
        key(page("old")): redirect(page("new"), 301),
        key(page("new")): call("New"),
        key(page("dropped")): redirect("/"),
        f"{shape.host}/": "<h1>Home</h1>",
        f"{shape.host}/contact": "<h1>Contact</h1>",
    }
