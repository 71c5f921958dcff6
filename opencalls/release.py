"""release: what waits of a crawl that was judged broken is let in, after a look."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from opencalls.database import reading
from opencalls.runs import show_last_run
from opencalls.terminal import Trouble, console, plain
from pipelines.keep import Keeper

_WAITS = """
SELECT run_sources.source, (SELECT count(*) FROM quarantine WHERE quarantine.run_id = run_sources.run_id
    AND quarantine.source = run_sources.source AND fetched_at IS NOT NULL AND released_at IS NULL) AS items
FROM run_sources WHERE run_id = ? AND verdict = 'broken' AND released_at IS NULL ORDER BY source"""


def release(run: int, sources: list[str], db: Path, now: dt.datetime) -> None:
    """Lets in what of a run waits in quarantine, of some sources or all; later crawls are compared with it."""
    with reading(db) as connection:
        waits = {row["source"]: row["items"] for row in connection.execute(_WAITS, (run,))}
    chosen = sources or list(waits)
    unknown = [source for source in chosen if source not in waits]
    if unknown or not chosen:
        there = f"; there is {', '.join(waits)}" if waits else ""
        raise Trouble(f"run {run}: nothing of {', '.join(unknown) or 'it'} waits for a release{there}. `opencalls status` shows what does")
    with Keeper(db, command=f"release {run}", now=now) as keeper:
        counts = {source: keeper.release(run, source) for source in chosen}
    show_last_run(db)
    for source, count in counts.items():
        console().print(plain(f"{source}: {count} items of run {run} were let in"))
