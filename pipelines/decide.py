"""What a page means for each record that it states: new, changed, the same, older, or not to be believed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from pipelines.changes import Change, compare, lost_fields, unlabelled_fields
from pipelines.identify import Key, Known, find, stored_item
from pipelines.prepare import Prepared, Seen, Statement
from pipelines.reread import Rereader
from pipelines.run import Counts, Run, Tally
from pipelines.store import Writer
from pipelines.validate import read_back

_KEPT_BEFORE = "SELECT 1 FROM issues WHERE record_id = ? AND code = 'label_vanished'"


class Decider:
    """Hands to a Writer what pages mean; no key may come on two pages of one Decider, for it asks the database."""

    def __init__(self, connection: sqlite3.Connection, run: Run, writer: Writer, reread: Rereader) -> None:
        self._connection = connection
        self._reread = reread
        self._run = run
        self._writer = writer
        self._known: dict[Key, Known] = {}
        self.tally = Tally()

    def look_up(self, keys: Iterable[Key]) -> None:
        """The keys of all items to come: one question to the database for all of them."""
        self._known = find(self._connection, keys)

    def failure(self, source: str, url: str | None, reason: str, pages: int) -> None:
        """A page could not be fetched or read; or several, for one reason."""
        message = reason if pages == 1 else f"{reason} ({pages} pages)"
        self._writer.issue(source, url, None, "error", "page_failed", message)
        self.tally.of(source).failed += pages

    def pages(self, reads: Iterable[Prepared]) -> None:
        """Pages were read. Most state what they stated before: one statement each, and the rows of the others are looked up together."""
        others = [read for read in reads if not self._seen_again(read)]
        self.look_up(statement.key for read in others for statement in read.statements)
        for read in others:
            self._index(read)
            self.items(read.seen, read.statements)

    def hold(self, read: Prepared) -> None:
        """A page of a crawl was read: it waits until its source is judged, but for items that no judgement makes valid."""
        self._index(read)
        seen = read.seen
        held = []
        for statement in read.statements:
            if statement.fault:
                self._refuse(seen, statement, statement.fault, self.tally.of(seen.source))
            else:
                held.append(statement.written)
        labels = None if seen.labels is None else json.dumps(sorted(seen.labels))
        where = (self._run.id, seen.source, seen.url, seen.sha256, seen.fetched_at)
        self._writer.hold((*where, f"[{','.join(map(str, held))}]", labels, read.wall))

    def items(self, seen: Seen, statements: Iterable[Statement]) -> None:
        """What the items of a page mean, in the order of the page."""
        counts = self.tally.of(seen.source)
        keys: set[Key] = set()
        for statement in statements:
            self._item(seen, statement, counts, keys)

    def _index(self, read: Prepared) -> None:
        self.tally.of(read.seen.source).pages += 1
        self._writer.page(read.row)

    def _seen_again(self, read: Prepared) -> bool:
        """Whether all records of the page came from this very page of this address, with which the page's own row was stored."""
        seen, statements = read.seen, read.statements
        if not statements:
            return False
        for statement in statements:
            if not self._writer.seen_again(seen, statement.key):
                return False
        counts = self.tally.of(seen.source)
        counts.pages += 1
        counts.unchanged += len(statements)
        return True

    def _item(self, seen: Seen, statement: Statement, counts: Counts, keys: set[Key]) -> None:
        key = statement.key
        known = None if key in keys else self._known.get(key)
        if known and self._is_read_before(seen, known):
            keys.add(key)
            counts.unchanged += 1
            return
        if statement.written is not None and key in keys:
            self._refuse(seen, statement, "another item of the page has the same source_key", counts)
            return
        if statement.written is not None:
            keys.add(key)
            if known and self._is_same(seen, statement, known):
                counts.unchanged += 1
                return
        if statement.fault:
            self._refuse(seen, statement, statement.fault, counts)
        elif known is None:
            self._store(seen, statement, None, changed=True)
            counts.new += 1
        elif self._change(seen, statement, known):
            counts.changed += 1
        else:
            counts.unchanged += 1

    def _is_read_before(self, seen: Seen, known: Known) -> bool:
        """Whether the page is older than what is stored, or it is the very page, read by the same parsers."""
        if seen.fetched_at < known.last_seen:
            return True
        if (seen.sha256, self._run.parser_version) != (known.page_sha256, known.parser_version):
            return False
        if seen.fetched_at > known.last_seen or known.missing_since:
            self._writer.seen(known.id, seen.fetched_at)
            self._found(seen, known)
        return True

    def _is_same(self, seen: Seen, statement: Statement, known: Known) -> bool:
        """Whether other bytes, or another parser, state the record word for word."""
        if statement.digest != known.content_hash:
            return False
        self._writer.seen(known.id, seen.fetched_at, seen.sha256)
        self._found(seen, known)
        return True

    def _found(self, seen: Seen, known: Known) -> None:
        """A record that was missing is back, unless the page is from before it went."""
        if known.missing_since and seen.fetched_at >= known.missing_since:
            self._writer.back(known.id, seen.fetched_at)

    def _change(self, seen: Seen, statement: Statement, known: Known) -> bool:
        """Store what the page says otherwise, if it is to be believed; whether a field changed."""
        if self._is_clash(seen, statement, known):
            message = f"{seen.url} and {known.url} give the same source_key {statement.key[1]!r}: the first one was kept"
            self._writer.issue(seen.source, seen.url, known.id, "warning", "key_clash", message)
            return False
        old, new = stored_item(self._connection, known.id), json.loads(statement.written or "")
        cause = "parser" if seen.sha256 == known.page_sha256 else "source"
        by_parser: list[Change] = []
        if cause == "source" and known.parser_version != self._run.parser_version:
            # Page and parsers have both changed: what today's parsers read of the old page is their part of it
            again = self._reread.item(known, statement.key[1])
            if again is not None:
                by_parser, old = compare(old, again), again
        # Bytes that a better parser reads otherwise have lost nothing: only a page can
        lost = lost_fields(old, new) if cause == "source" else []
        if lost:
            message = f"the page no longer states {', '.join(lost)}: what it stated before was kept. Is it behind a login?"
            self._writer.issue(seen.source, seen.url, known.id, "warning", "fields_lost", message)
            return False
        kept = self._kept(seen, known, old, new, cause)
        if kept:
            statement, new = Statement(read_back(json.dumps(kept)), seen.source, self._run.today), kept
            if self._is_same(seen, statement, known):
                return False
        changes = compare(old, new)
        for change in by_parser:
            self._writer.change(known.id, change, self._run.now, "parser")
        for change in changes:
            self._writer.change(known.id, change, seen.fetched_at if cause == "source" else self._run.now, cause)
        self._store(seen, statement, known, changed=bool(changes or by_parser))
        return bool(changes or by_parser)

    def _kept(self, seen: Seen, known: Known, old: dict[str, Any], new: dict[str, Any], cause: str) -> dict[str, Any] | None:
        """The new item with the old values of fields whose labels are gone from the page; None where there are none.

        The same page read again has lost nothing, but for what was kept so before.
        """
        fields = unlabelled_fields(old, new, seen.labels)
        if not fields or (cause == "parser" and not self._connection.execute(_KEPT_BEFORE, (known.id,)).fetchone()):
            return None
        message = f"the page has neither {', '.join(fields)} nor their labels any more: what it stated before was kept"
        self._writer.issue(seen.source, seen.url, known.id, "warning", "label_vanished", message)
        evidence = new["evidence"] | {field: old["evidence"][field] for field in fields if field in old["evidence"]}
        return new | {field: old[field] for field in fields} | {"evidence": evidence}

    def _is_clash(self, seen: Seen, statement: Statement, known: Known) -> bool:
        """Two addresses give one key at once: taking turns would fill the history with changes that never were."""
        at_once = seen.fetched_at == known.last_seen or (self._run.crawl and known.last_seen >= self._run.now)
        return at_once and (statement.columns["url"] or seen.url) != known.url

    def _store(self, seen: Seen, statement: Statement, known: Known | None, *, changed: bool) -> None:
        moment = seen.fetched_at if known is None or seen.sha256 != known.page_sha256 else self._run.now
        columns = statement.columns | {
            "id": known.id if known else self._writer.new_id("records"),
            "url": statement.columns["url"] or seen.url,
            "page_sha256": seen.sha256,
            "parser_version": self._run.parser_version,
            "first_seen": known.first_seen if known else seen.fetched_at,
            "last_seen": seen.fetched_at,
            "changed_at": moment if known is None or changed else known.changed_at,
            "missing_since": known.missing_since if known else None,
            "withdrawn_at": known.withdrawn_at if known else None,
        }
        self._writer.record(columns, statement, known=known is not None)
        if known:
            self._found(seen, known)

    def _refuse(self, seen: Seen, statement: Statement, reason: str, counts: Counts) -> None:
        self._writer.quarantine(seen.source, statement.key[1], seen.url, seen.sha256, reason, statement.shown)
        counts.quarantined += 1
