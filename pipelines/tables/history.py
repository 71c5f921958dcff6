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
            text("new", "Value after, as JSON", null="it is empty now"),
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
        "overrides",
        "A correction by hand; it wins over every source and survives every crawl.",
        (
            whole("id", "Number of the correction"),
            whole("call_id", "The call", to="calls", on_delete="CASCADE"),
            text("field", "Top-level field of the item"),
            text("value", "The right value, as JSON"),
            text("why", "Why, in the words of who made it"),
            time("made_at", "When"),
        ),
        unique=(("call_id", "field"),),
    ),
)
