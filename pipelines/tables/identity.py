"""How records are told to speak of one thing: what they are recognised by, which pairs were found, and what people decided."""

from __future__ import annotations

from pipelines.schema import Column, Table, real, text, time, whole


def _two() -> tuple[Column, Column]:
    return (
        whole("record_a", "The one record: that with the lower number", to="records", on_delete="CASCADE"),
        whole("record_b", "The other", to="records", on_delete="CASCADE"),
    )


IDENTITY_TABLES: tuple[Table, ...] = (
    Table(
        "identities",
        "What a record is recognised by, made from its item; nothing in it is not in records.",
        (
            whole("record_id", "The record", to="records", on_delete="CASCADE"),
            text("profile", "Reference, portal topic, title, years, deadlines, … as they are compared, as JSON"),
        ),
        key=("record_id",),
    ),
    Table(
        "identity_keys",
        "Under what a record is looked up when another is compared; only records that share a key are.",
        (
            text("key", "Kind of key and its value, such as ref:isf-2024-tf2-ag-cop"),
            # No reference to records, nor an index: ten rows a record, and each of the two would double what they cost
            whole("record_id", "The record"),
        ),
        key=("key", "record_id"),
    ),
    Table(
        "pairs",
        "Two records that speak of one thing, or may; `opencalls matches --review` lists those that a person should look at.",
        (
            *_two(),
            text("verdict", "same: joined, where nothing else speaks against it; perhaps: for a person to decide"),
            text("rule", "What they agree in: reference, portal link, title, programme, project"),
            real("score", "How sure the rule is", unit="0 to 1"),
            text("reason", "What keeps them apart, in words", null="nothing does"),
        ),
        key=("record_a", "record_b"),
        indexes=(("record_b",),),
    ),
    Table(
        "decisions",
        "What a person decided on two records (opencalls match, unmatch); it wins over every rule and survives every crawl.",
        (
            *_two(),
            text("verdict", "same or different"),
            time("decided_at", "When"),
        ),
        key=("record_a", "record_b"),
        indexes=(("record_b",),),
    ),
    Table(
        "redirects",
        "A number that a call, programme or project had before it was joined to another.",
        (
            text("kind", "call, programme or project"),
            whole("old_id", "The number that is no more; it is never given again"),
            whole("new_id", "Where what it stood for is now"),
        ),
        key=("kind", "old_id"),
        indexes=(("kind", "new_id"),),
    ),
    Table(
        "unreconciled",
        "Records that changed and are not compared with the others yet; empty after a run that ended well.",
        (
            whole("record_id", "The record", to="records", on_delete="CASCADE"),
            whole("step", "0: to be described; 1: to be compared with the others; 2: to be put together; 3: to be linked"),
        ),
        key=("record_id",),
        indexes=(("step", "record_id"),),
    ),
)
