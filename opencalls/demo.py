"""demo: the saved pages, crawled for real over loopback."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from urllib.parse import urlsplit

from opencalls.crawl import crawl
from opencalls.database import reading
from opencalls.loopback import SavedSite
from opencalls.saved import about, files_in, golden_path, is_saved_page, read_json
from opencalls.settings import clock, saved_pages
from opencalls.terminal import complain, console, plain, table
from spiders.crawl import UNHURRIED

_FOUND = """
SELECT records.source, records.kind, records.title, records.reference,
       COALESCE(calls.total_budget, programmes.total_budget, projects.amount) AS total,
       COALESCE(calls.currency, programmes.currency, projects.currency) AS currency,
       calls.next_deadline
FROM records
LEFT JOIN matches ON matches.record_id = records.id
LEFT JOIN calls ON calls.id = matches.call_id
LEFT JOIN programmes ON programmes.id = matches.programme_id
LEFT JOIN projects ON projects.id = matches.project_id
ORDER BY records.source, records.kind, records.title
"""
_QUERIES = (
    "SELECT title, total_budget, currency FROM calls WHERE total_budget > 5e6 ORDER BY total_budget DESC",
    "SELECT reference, field, quote FROM evidence JOIN records ON records.id = record_id WHERE field = 'consortium'",
    "SELECT title, bullets.text FROM bullets JOIN records ON records.id = record_id WHERE section = 'priorities'",
)


def demo(db: Path, now: dt.datetime | None) -> bool:
    """Crawls the saved pages, as of the time of the newest, and shows what was found. Returns whether all of it was."""
    pages = [path for path in files_in(saved_pages()) if is_saved_page(path)]
    newest = max((time for path in pages if (time := about(path).fetched_at)), default=clock())
    with SavedSite([saved_pages()]) as site:
        settings = {**UNHURRIED, "OPENCALLS_ROUTES": site.routes}
        well = crawl([], db, now or newest, settings=settings, command="demo")
    _show(db)
    missing = _missing(db, pages)
    for url in missing:
        complain(f"{url}: a saved page states something, and the database has nothing of it")
    return well and not missing


def _missing(db: Path, pages: list[Path]) -> list[str]:
    """Addresses of pages that state something, are led to by a saved listing, and that no record is of."""
    goldens = {page: read_json(golden_path(page)) if golden_path(page).exists() else {} for page in pages}
    stating = {golden["url"] for golden in goldens.values() if golden.get("items")}
    listings = [page.read_bytes() for page, golden in goldens.items() if not golden.get("items")]
    with reading(db) as connection:
        stored = {row["url"] for row in connection.execute("SELECT url FROM records")}
    return [url for url in sorted(stating - stored) if any(urlsplit(url).path.encode() in body for body in listings)]


def _show(db: Path) -> None:
    with reading(db) as connection:
        rows = connection.execute(_FOUND).fetchall()
    made = table("source", "kind", "title", "reference", "total", "next deadline")
    made.columns[4].justify = "right"
    for column in made.columns[4:]:
        column.no_wrap = True
    for row in rows:
        total = "" if row["total"] is None else f"{row['total']:,.2f} {row['currency'] or ''}".replace(".00 ", " ")
        cells = (row["source"], row["kind"], row["title"], row["reference"], total, row["next_deadline"])
        made.add_row(*("" if cell is None else plain(cell) for cell in cells))
    screen = console()
    screen.print(f"\n{len(rows)} found:")
    screen.print(made)
    screen.print("Ask it something:", *(f'  sqlite3 -box {db} "{query}"' for query in _QUERIES), sep="\n", soft_wrap=True)
