"""search: the database's full-text index, asked with plain words."""

from __future__ import annotations

from pathlib import Path

from opencalls.database import reading
from opencalls.terminal import Misuse, complain, console, plain
from pipelines.fulltext import SEARCH, match_query


def search(words: str, db: Path, limit: int) -> None:
    """Prints the records that have all the words in title, reference, summary or bullets, best first."""
    query = match_query(words)
    if not query:
        raise Misuse(f"{words!r}: nothing to search for; give at least one word or number")
    with reading(db) as connection:
        rows = connection.execute(SEARCH, {"query": query, "limit": limit}).fetchall()
    if not rows:
        complain(f"{db}: nothing found for {words}")
        return
    screen = console()
    for row in rows:
        name = f"{row['title'] or row['url']}" + (f" ({row['reference']})" if row["reference"] else "")
        lines = (f"{row['kind']}: {name}", f"  {row['snippet']}", f"  {row['url'] or row['source']}")
        screen.print(*map(plain, lines), sep="\n", soft_wrap=True)
