"""What a run did, as the database has it."""

from __future__ import annotations

from pathlib import Path

from opencalls.database import reading
from opencalls.terminal import console, plain, table

_COUNTS = ("pages", "new", "changed", "unchanged", "quarantined", "failed")


def show_last_run(db: Path) -> None:
    """Prints a row for each source of the newest run, and one line with the sums."""
    with reading(db) as connection:
        run = connection.execute("SELECT * FROM runs ORDER BY id DESC LIMIT 1").fetchone()
        rows = connection.execute("SELECT * FROM run_sources WHERE run_id = ? ORDER BY source", (run["id"],)).fetchall()
    screen = console()
    if rows:
        made = table("source", *_COUNTS)
        for row in rows:
            made.add_row(plain(row["source"]), *(str(row[count]) for count in _COUNTS))
        screen.print(made)
    screen.print(f"{db}: " + ", ".join(f"{run[count]} {count}" for count in _COUNTS), soft_wrap=True)
