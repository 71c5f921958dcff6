"""The command line: arguments only; what a command does is imported when it runs, so that --help is quick."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import Annotated

import typer

from opencalls.settings import DEFAULT_DB, DEMO_DB, clock, read_time
from opencalls.terminal import Trouble, complain

app = typer.Typer(
    name="opencalls",
    help="Turns funding-call pages into a SQLite database that people can trust.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # The default for help keeps `opencalls crawl --help` quick: typer would load pydantic to coerce a None.
    context_settings={"help_option_names": ["-h", "--help"], "default_map": {"help": False}},
)


def _as_time(text: str) -> dt.datetime:
    try:
        return read_time(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no ISO 8601 time, such as 2026-01-31T12:00:00Z") from None


Db = Annotated[Path, typer.Option("--db", help="The SQLite database.", dir_okay=False)]
Now = Annotated[
    dt.datetime | None,
    typer.Option(
        "--now",
        parser=_as_time,
        metavar="TIME",
        envvar="OPENCALLS_NOW",
        help="Run as of a time (ISO 8601, UTC without a zone).",
    ),
]


def _finish(well: bool) -> None:
    if not well:
        raise typer.Exit(1)


def _print_version(wanted: bool) -> None:
    if wanted:
        import opencalls

        typer.echo(f"opencalls {opencalls.__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    from opencalls.terminal import log_to_stderr

    log_to_stderr()


@app.command()
def demo(
    db: Db = DEMO_DB,
    now: Now = None,
) -> None:
    """Crawl the saved pages over loopback, through real HTTP, and show what was found."""
    from opencalls.demo import demo

    _finish(demo(db, now))


@app.command()
def crawl(
    source: Annotated[list[str] | None, typer.Argument(help="Sources to crawl; all without a name (see: sources).")] = None,
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Crawl live sites and store what their pages say."""
    from opencalls.crawl import crawl

    _finish(crawl(source or [], db, now))


@app.command()
def replay(
    path: Annotated[list[Path] | None, typer.Argument(help="Saved pages, folders of them, WARC files; the fixtures without one.")] = None,
    db: Annotated[Path | None, typer.Option("--db", help=f"The SQLite database.  \\[default: {DEFAULT_DB}]", dir_okay=False)] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, max=64, help="Processes that read.")] = 1,
    update: Annotated[bool, typer.Option("--update", help="Renew the goldens; stores only with --db.")] = False,
    allow_loss: Annotated[bool, typer.Option("--allow-loss", help="With --update: a golden may lose items and values.")] = False,
    now: Now = None,
) -> None:
    """Read saved pages again, without network."""
    from opencalls.replay import find_files, replay, update_goldens
    from opencalls.settings import default_pages

    if allow_loss and not update:
        raise typer.BadParameter("it goes with --update", param_hint="--allow-loss")
    files, moment, well = find_files(path or [default_pages()]), now or clock(), True
    if update:
        well = update_goldens(files, now=moment, jobs=jobs, allow_loss=allow_loss)
    if db or not update:
        well = replay(files, db=db or DEFAULT_DB, now=moment, jobs=jobs) and well
    _finish(well)


@app.command()
def parse(
    file: Annotated[str, typer.Argument(help="A page (html, json, xml, txt), or - for standard input.")],
    url: Annotated[str | None, typer.Option("--url", help="The page's address; else as written beside a saved page.")] = None,
    content_type: Annotated[str | None, typer.Option("--content-type", help="The page's type; else by the file's ending.")] = None,
) -> None:
    """Print the items of a page as JSON Lines."""
    from opencalls.parse import parse

    parse(file, url=url, content_type=content_type)


@app.command()
def explain(
    file: Annotated[str, typer.Argument(help="A page (html, json, xml, txt), or - for standard input.")],
    url: Annotated[str | None, typer.Option("--url", help="The page's address; else as written beside a saved page.")] = None,
    content_type: Annotated[str | None, typer.Option("--content-type", help="The page's type; else by the file's ending.")] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", help="The HTML file to write, or - for standard output.  \\[default: output/explain/FILE.html]"),
    ] = None,
) -> None:
    """Write the page with every value marked where it was read, as one HTML file."""
    from opencalls.explain import explain

    explain(file, url=url, output=output, content_type=content_type)


@app.command()
def capture(
    source: Annotated[str, typer.Argument(help="The source that the page is of (see: sources).")],
    url: Annotated[str, typer.Argument(help="The page's address.")],
    slug: Annotated[str | None, typer.Argument(help="Name for the files: a-z, 0-9 and -; else from the address.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a page that was saved before.")] = False,
    now: Now = None,
) -> None:
    """Save a page as fixture, bytes untouched, with a draft of its golden."""
    from opencalls.capture import capture

    capture(source, url, slug, force=force, now=now or clock())


@app.command()
def sources() -> None:
    """List the sources."""
    from opencalls.sources import show_sources

    show_sources()


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(help="Words that must all be in the title or the bullets.")],
    db: Db = DEFAULT_DB,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help="Most rows to show.")] = 20,
) -> None:
    """Search titles and bullets in the database."""
    from opencalls.search import search

    search(" ".join(words), db, limit)


@app.command()
def status(
    db: Db = DEFAULT_DB,
    stale_after: Annotated[int, typer.Option("--stale-after", min=0, metavar="DAYS", help="A source must be crawled this often.")] = 8,
    fields: Annotated[bool, typer.Option("--fields", help="Show how full every field is, not only those that changed.")] = False,
    now: Now = None,
) -> None:
    """Tell whether every source is healthy; ends with 1 if not."""
    from opencalls.status import status

    _finish(status(db, now or clock(), stale_after=stale_after, fields=fields))


@app.command()
def history(
    reference: Annotated[str, typer.Argument(help="Reference of a call, acronym of a programme, a title, or call:NUMBER.")],
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Print the life of a call: first seen, each change with its cause, missing, withdrawn, back."""
    from opencalls.history import history

    history(reference, db, now)


@app.command()
def override(
    reference: Annotated[str, typer.Argument(help="Reference of a call, acronym of a programme, a title, or call:NUMBER.")],
    field: Annotated[str, typer.Argument(help="Field of the item, such as deadlines (docs/items.md).")],
    value: Annotated[str | None, typer.Argument(help="What it is: as a page would print it, or JSON as in docs/items.md.")] = None,
    why: Annotated[str, typer.Option("--why", help="The reason, for those who come after you.")] = "",
    empty: Annotated[bool, typer.Option("--empty", help="It has no value, whatever the sources state.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Take the correction back.")] = False,
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Correct a field by hand; it wins over every source and survives every crawl."""
    from opencalls.override import override, take_back

    if [value is not None, empty, remove].count(True) != 1:
        raise typer.BadParameter("give either a value or --empty or --remove", param_hint="VALUE")
    if not why.strip():
        raise typer.BadParameter("say why", param_hint="--why")
    if remove:
        take_back(reference, field, why.strip(), db, now or clock())
    else:
        override(reference, field, value, why.strip(), db, now or clock())


@app.command()
def release(
    run: Annotated[int, typer.Argument(help="Number of the run that was judged broken (see: status).")],
    source: Annotated[list[str] | None, typer.Option("--source", help="Only this source of it.")] = None,
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Let in what waits of a broken crawl, after a look at it."""
    from opencalls.release import release

    release(run, source or [], db, now or clock())


@app.command()
def matches(
    db: Db = DEFAULT_DB,
    review: Annotated[bool, typer.Option("--review", help="The pairs that a person should look at.")] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="Most rows to show.")] = 100,
) -> None:
    """List the records that were joined, or those that may belong together."""
    from opencalls.matches import show_matches, show_review

    (show_review if review else show_matches)(db, limit)


@app.command()
def match(
    a: Annotated[int, typer.Argument(help="Number of a record (see: matches --review).")],
    b: Annotated[int, typer.Argument(help="Number of another.")],
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Join two records by hand; it wins over every rule and survives every crawl."""
    from opencalls.matches import settle

    settle(db, a, b, "same", now or clock())


@app.command()
def unmatch(
    a: Annotated[int, typer.Argument(help="Number of a record (see: matches).")],
    b: Annotated[int, typer.Argument(help="Number of another.")],
    db: Db = DEFAULT_DB,
    now: Now = None,
) -> None:
    """Keep two records apart by hand; it wins over every rule and survives every crawl."""
    from opencalls.matches import settle

    settle(db, a, b, "different", now or clock())


def main() -> None:
    """The console script: 0 well, 1 something was lost or unhealthy, 2 wrong usage."""
    try:
        app()
    except Trouble as trouble:
        complain(str(trouble))
        sys.exit(trouble.exit_code)
    except Exception as error:
        from pipelines.errors import StoreError

        if not isinstance(error, StoreError):
            raise
        complain(str(error))
        sys.exit(1)


if __name__ == "__main__":
    main()
