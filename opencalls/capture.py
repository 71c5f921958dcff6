"""capture: one page of a source becomes a fixture, bytes untouched, with a draft of its golden beside it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings

from opencalls.goldens import golden_items, write_file, write_golden
from opencalls.saved import CONTENT_TYPES, golden_path
from opencalls.settings import FIXTURES
from opencalls.sources import known_source
from opencalls.terminal import Misuse, Trouble, console, plain
from parsers.page import Page
from parsers.read import read_page
from parsers.sites import Site, bare_host
from spiders.tally import kind_of_failure

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAX_SLUG = 120  # characters; file names end at 255 bytes, and people read them
_ENDINGS = {content_type: ending for ending, content_type in CONTENT_TYPES.items()}
# No database, and nothing to be gentle about in two requests (robots.txt and the page); the rest is as for any crawl.
_SETTINGS: dict[str, Any] = {
    "ITEM_PIPELINES": {},
    "AUTOTHROTTLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "LOG_ENABLED": False,
}
_ELSEWHERE = "it leads away from the site's own hosts"  # such requests are dropped without a word


class OnePage(Spider):
    """Fetches one address as the source's spider would: same guard, same hosts, same robots.txt."""

    def __init__(self, name: str, url: str, answers: list[Response | str], **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self._url, self._answers = url, answers

    async def start(self) -> AsyncIterator[Any]:
        """The one request."""
        yield Request(self._url, callback=self.keep, errback=self.lost)

    def keep(self, response: Response) -> None:
        """The page has come."""
        self._answers.append(response)

    def lost(self, failure: Any) -> None:
        """It has not; say why."""
        self._answers.append(kind_of_failure(failure) or _ELSEWHERE)


def fetch(site: Site, url: str, now: dt.datetime) -> Page:
    """One page of a site, through Scrapy. Once a process. Trouble where it cannot be had."""
    settings = Settings()
    settings.setmodule("spiders.settings", priority="project")
    settings.update(_SETTINGS, priority="cmdline")
    answers: list[Response | str] = []
    process = AsyncCrawlerProcess(settings)
    process.crawl(OnePage, name=site.name, url=url, answers=answers)
    process.start()
    answer = answers[0] if answers else _ELSEWHERE
    if isinstance(answer, str):
        raise Trouble(f"{url}: cannot be fetched ({answer}); nothing was saved")
    content_type = (answer.headers.get("Content-Type") or b"text/html").decode("latin-1")
    return Page(answer.url, answer.body, content_type, now, answer.status)


def slug_of(url: str) -> str:
    """A name for a page's files, from the last part of its path; empty where that has no letter or digit."""
    parts = [part for part in urlsplit(url).path.split("/") if part]
    slug = re.sub(r"[^a-z0-9]+", "-", parts[-1].lower()).strip("-") if parts else ""
    return slug[:_MAX_SLUG].strip("-")


def capture(source: str, url: str, slug: str | None, *, force: bool, now: dt.datetime) -> None:
    """Saves a page of a source and the draft of its golden below fixtures/html, and says what to do next."""
    site = known_source(source)
    if urlsplit(url).scheme not in ("http", "https") or bare_host(url) not in site.hosts:
        raise Misuse(f"{url}: no page of {source}, which is at {', '.join(site.hosts)}; give an address beginning with https://")
    name = slug if slug is not None else slug_of(url)
    if not _SLUG.fullmatch(name) or len(name) > _MAX_SLUG:
        raise Misuse(f"{name!r}: no name for a saved page; give a SLUG of a-z, 0-9 and -, at most {_MAX_SLUG} long")
    folder = FIXTURES / source
    taken = [path for path in (golden_path(folder / f"{name}.html"), *(folder / f"{name}{end}" for end in CONTENT_TYPES)) if path.exists()]
    if taken and not force:
        raise Trouble(f"{taken[0]}: is there already; give another SLUG, or --force to overwrite it")
    page = fetch(site, url, now)
    path = folder / f"{name}{_ENDINGS.get(page.content_type.split(';')[0].strip().lower(), '.html')}"
    _save(path, page)
    console().print(
        f"{path}: {len(page.body):,} bytes\n{golden_path(path)}: a draft; read the page, correct it, "
        f'then set "reviewed" to true (until then the golden test fails)\nfrom {plain(page.url)}'
    )


def _save(path: Path, page: Page) -> None:
    items = read_page(page).items
    golden = {
        "url": page.url,
        "fetched_at": page.fetched_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "headers": {"content-type": page.content_type},
        "reviewed": False,
        "items": golden_items(items),
        "links": [],
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, page.body)
        write_golden(golden_path(path), golden)
    except OSError as error:
        raise Trouble(f"{path}: cannot be written ({error.strerror or error})") from error
