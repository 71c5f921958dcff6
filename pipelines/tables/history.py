"""What changed, and what people set by hand."""

from __future__ import annotations

from pipelines.schema import Table, text, time, whole

HISTORY_TABLES: tuple[Table, ...] = (
    Table(
        "changes",
        "One field of one record that changed.",
        (
            whole("id", "Number of the change"),
            whole(
                "record_id",
                "The record",
                null="a correction by hand that concerns no one record",
                to="records",
                on_delete="CASCADE",
            ),
            text("field", "Top-level field of the item"),
            text("old", "Value before, as JSON", null="it was empty"),
            text(
                "new",
                "Value after, as JSON; the JSON null where it was emptied by hand",
                null="it is empty now, or a correction was taken back",
            ),
            time("changed_at", "When: cause source, the page was fetched; parser and manual, the run"),
            whole("run_id", "The run", null="made outside a run", to="runs", on_delete="SET NULL"),
            text(
                "cause",
                "source: the page's bytes changed; parser: the same bytes were read differently; manual: by hand",
            ),
        ),
        indexes=(("record_id", "field"), ("run_id",), ("changed_at",)),
    ),
    Table(
        "absences",
        "A time in which crawls of a source that listed it well did not find a record.",
        (
            whole("id", "Number of the absence"),
            whole("record_id", "The record", to="records", on_delete="CASCADE"),
            time("missing_since", "The first crawl that did not find it"),
            whole("misses", "Crawls that did not find it, some hours apart", unit="crawls"),
            time("missed_at", "The last of them"),
            time("withdrawn_at", "When it was taken for withdrawn", null="it was not"),
            time("back_at", "When it was found again", null="it was not"),
        ),
        indexes=(("record_id",),),
    ),
    Table(
        "overrides",
        "A correction by hand. All those of one call, programme or project also make a record of source manual, which wins over "
        "every other and which no crawl touches.",
        (
            whole("id", "Number of the correction"),
            whole("record_id", "A record of what it corrects; it goes where that record goes", to="records", on_delete="CASCADE"),
            whole("call_id", "The call", null="it corrects no call", to="calls", on_delete="SET NULL"),
            whole("programme_id", "The programme", null="it corrects no programme", to="programmes", on_delete="SET NULL"),
            whole("project_id", "The project", null="it corrects no project", to="projects", on_delete="SET NULL"),
            text("field", "Top-level field of the item"),
            text("value", "The right value, as JSON; the JSON null where the field was emptied"),
            text("why", "Why, in the words of who made it"),
            time("made_at", "When"),
        ),
        unique=(("record_id", "field"),),
        indexes=(("call_id",), ("programme_id",), ("project_id",)),
    ),
)
