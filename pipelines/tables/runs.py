"""What runs did: pages, runs, their counts, and what went wrong."""

from __future__ import annotations

from pipelines.schema import Column, Table, text, time, whole

_COUNTS: tuple[Column, ...] = (
    whole("pages", "Pages stored", unit="pages"),
    whole("new", "Records seen for the first time", unit="records"),
    whole("changed", "Records of which a field changed", unit="records"),
    whole("unchanged", "Records that say what they said, or whose newer or fuller state was kept", unit="records"),
    whole("quarantined", "Items put into quarantine", unit="items"),
    whole("failed", "Pages that could not be fetched or read", unit="pages"),
)

_RUNNING = "the run is not finished, or was killed"


def _run() -> Column:
    return whole("run_id", "The run", to="runs", on_delete="CASCADE")


PAGES = Table(
    "pages",
    "Index of the archive: a row for each address and each different body that it gave. "
    "In the archive folder the body is <first two digits>/<sha256>.gz.",
    (
        text("sha256", "SHA-256 of the body"),
        text("url", "The site's own address"),
        text("source", "Name of the registered site, else its host"),
        text("content_type", "Content type as the server said it"),
        time("fetched_at", "When this body was first fetched from this address"),
        whole("status", "HTTP status"),
        whole("bytes", "Size of the body", unit="bytes"),
    ),
    key=("sha256", "url"),
    indexes=(("url", "fetched_at"),),
)

RUN_TABLES: tuple[Table, ...] = (
    Table(
        "runs",
        "One run of a command that writes.",
        (
            whole("id", "Number of the run"),
            text("command", "The command as given"),
            whole("crawl", "1 for a crawl of sites, 0 for a replay of saved pages"),
            text("parser_version", "Version of the parsers"),
            whole("pid", "Process id"),
            time("started_at", "When it started (the time given with --now, if any)"),
            time("finished_at", "When it ended: its start, or when its newest page was fetched", null=_RUNNING),
            *_COUNTS,
            text(
                "verdict",
                (
                    "ok; degraded: an item was quarantined or, in a replay, a page failed (run_sources judges crawls); "
                    "broken: it stopped at an error"
                ),
                null=_RUNNING,
            ),
        ),
    ),
    Table(
        "run_sources",
        "What a run did with one source.",
        (
            _run(),
            text("source", "Name of the source"),
            *_COUNTS,
            whole("listed", "Records that the site's listing led to", null="not counted"),
            whole("site_total", "The site's own figure, with what its listings that give none led to", null="the site gives none"),
            whole("items", "Items read, before it was judged", unit="items", null="not counted: the run is no crawl"),
            whole("walls", "Pages that were a captcha, a refusal or a login instead", unit="pages", null="not counted"),
            whole("restricted", "Items of which the page keeps fields for subscribers", unit="items", null="not counted"),
            text("unread", "Labels that the vocabulary does not know, as JSON: label → items that have it", null="not counted"),
            text("verdict", "ok, degraded or broken", null="not judged"),
            text("reasons", "Why, as a JSON list of sentences", null="not judged"),
            time("released_at", "When a broken run was let in after a look; later runs are then compared with it", null="it was not"),
        ),
        key=("run_id", "source"),
    ),
    Table(
        "field_stats",
        "How often a field was filled in a crawl, to see a source break.",
        (
            _run(),
            text("source", "Name of the source"),
            text("kind", "call, programme or project"),
            text("field", "Top-level field of the item"),
            whole("items", "Items read", unit="items"),
            whole("filled", "Those in which the field is not empty", unit="items"),
        ),
        key=("run_id", "source", "kind", "field"),
    ),
    Table(
        "staged",
        "A page of a crawl with its items, until the run of its source is judged. Empty when no crawl is under way or was cut off.",
        (
            whole("id", "Number of the page, in the order of the crawl"),
            _run(),
            text("source", "Name of the source"),
            text("url", "Address of the page"),
            text("page_sha256", "SHA-256 of the page"),
            time("fetched_at", "When it was fetched"),
            text("items", "Its items, as a JSON list"),
            text("labels", "What its labels mean, as a JSON list", null="nobody looked"),
            text("wall", "captcha, refusal or login, where it is that instead of a page", null="it is a page"),
        ),
        indexes=(("run_id", "source"),),
    ),
    Table(
        "issues",
        "Something that a person should look at; a row for each address and code, of the newest run that met it.",
        (
            whole("id", "Number of the issue"),
            _run(),
            text("source", "Name of the source"),
            text("url", "Address of the page", null="it concerns the whole source"),
            whole("record_id", "The record", null="it concerns none", to="records", on_delete="CASCADE"),
            text("level", "warning or error"),
            text("code", "What kind it is: fields_lost, page_failed, …"),
            text("message", "What happened"),
            time("raised_at", "When"),
        ),
        unique=(("source", "url", "code"),),
        indexes=(("run_id",), ("record_id",)),
    ),
    Table(
        "quarantine",
        "An item that was not stored, with the reason; a row for each page and key, of the newest run that met it.",
        (
            whole("id", "Number of the entry"),
            _run(),
            text("source", "Name of the source"),
            text("source_key", "The key that the item gave; empty where it gave none"),
            text("url", "Address of the page"),
            text("page_sha256", "SHA-256 of the page"),
            text("reason", "Why it was not stored"),
            text("item", "The whole item as JSON"),
            time("quarantined_at", "When"),
            time("fetched_at", "When the page was fetched, of an item that waits for a release of its run", null="it is not valid itself"),
            time("released_at", "When it was let in after a look", null="it was not"),
        ),
        unique=(("source", "source_key", "url", "page_sha256"),),
        indexes=(("run_id",),),
    ),
)
