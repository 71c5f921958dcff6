"""matches, match, unmatch: which records were joined, which a person should look at, and what the person decides."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

from opencalls.database import reading
from opencalls.terminal import console, plain, table
from pipelines.matching_by_hand import decide

_JOINED = """
SELECT matches.record_id, kind, coalesce(call_id, programme_id, project_id) AS number, rule, score, source, reference, title, url
FROM matches JOIN records ON records.id = matches.record_id
WHERE (call_id IN (SELECT call_id FROM matches GROUP BY call_id HAVING count(*) > 1)
    OR programme_id IN (SELECT programme_id FROM matches GROUP BY programme_id HAVING count(*) > 1)
    OR project_id IN (SELECT project_id FROM matches GROUP BY project_id HAVING count(*) > 1))
ORDER BY kind, number, matches.record_id LIMIT :limit"""
_REVIEW = "SELECT * FROM matches_to_review LIMIT :limit"


def show_matches(db: Path, limit: int) -> None:
    """Prints the calls, programmes and projects that several records speak of, a line a record."""
    with reading(db) as connection:
        rows = connection.execute(_JOINED, {"limit": limit}).fetchall()
    screen = console()
    if not rows:
        screen.print("No records are joined.")
        return
    made = table("kind", "number", "record", "rule", "score", "source", "title")
    for row in rows:
        title = plain(row["title"] or row["reference"] or row["url"] or "")
        cells = (row["kind"], row["number"], row["record_id"], row["rule"], f"{row['score']:.2f}", row["source"])
        made.add_row(*map(plain, cells), title)
    screen.print(made)


def show_review(db: Path, limit: int) -> None:
    """Prints the pairs of records that a person should look at, the likeliest first."""
    with reading(db) as connection:
        rows = connection.execute(_REVIEW, {"limit": limit}).fetchall()
    screen = console()
    if not rows:
        screen.print("No pair of records waits for a decision.")
        return
    for row in rows:
        why = f"{row['score']:.2f} by {row['rule']}" + (f"; but {row['reason']}" if row["reason"] else "")
        lines = [f"{row['kind']}: {row['record_a']} {row['record_b']}  {why}"]
        lines += [f"  {row[f'record_{side}']}  {row[f'title_{side}'] or '–'}  {row[f'url_{side}'] or ''}" for side in "ab"]
        screen.print(*map(plain, lines), sep="\n", soft_wrap=True)
    screen.print("Settle a pair with `opencalls match A B` or `opencalls unmatch A B`.")


def settle(db: Path, one: int, other: int, verdict: Literal["same", "different"], now: dt.datetime) -> None:
    """Keeps the decision and says what came of it."""
    numbers = decide(db, one, other, verdict, now)
    if numbers[0] == numbers[1]:
        console().print(f"Records {one} and {other} are joined: number {numbers[0]}.")
    else:
        console().print(f"Records {one} and {other} are apart: numbers {numbers[0]} and {numbers[1]}.")
