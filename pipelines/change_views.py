"""The view that reads changes as people speak of them: a deadline was extended, a budget was raised."""

from __future__ import annotations

from pipelines.schema import View, real, text, time, whole

_STATES = """
    SELECT changes.id, changes.record_id, field, changed_at, run_id, cause,
        {old} AS old, {new} AS new, {first} AS first, {second} AS second
    FROM changes WHERE field = '{field}'"""
# The last day that an application may be handed in; the first sum of the whole call
_DAY = (
    "(SELECT max(json_extract(value, '$.date')) FROM json_each(changes.{side}) "
    "WHERE json_extract(value, '$.kind') IN ('single', 'stage', 'cut-off'))"
)
_SUM = (
    "(SELECT CAST(coalesce(json_extract(value, '$.max'), json_extract(value, '$.min')) AS REAL) FROM json_each(changes.{side}) "
    "WHERE json_extract(value, '$.scope') = 'call' LIMIT 1)"
)
_CURRENCY = (
    "(SELECT json_extract(value, '$.max') || coalesce(' ' || json_extract(value, '$.currency'), '') FROM json_each(changes.{side}) "
    "WHERE json_extract(value, '$.scope') = 'call' LIMIT 1)"
)


def _side(expression: str, side: str) -> str:
    return expression.replace("{side}", side)


_DEADLINES = _STATES.format(
    field="deadlines",
    old=_side(_DAY, "old"),
    new=_side(_DAY, "new"),
    first=f"julianday({_side(_DAY, 'old')})",
    second=f"julianday({_side(_DAY, 'new')})",
)
_BUDGETS = _STATES.format(
    field="amounts", old=_side(_CURRENCY, "old"), new=_side(_CURRENCY, "new"), first=_side(_SUM, "old"), second=_side(_SUM, "new")
)

DEADLINE_CHANGES = View(
    "deadline_changes",
    "Changes of a call's last deadline and of its budget, as a source or a correction by hand stated them.",
    (
        whole("change_id", "The row of changes"),
        whole("call_id", "The call", null="the record is of none any more"),
        text("reference", "Reference as the funder writes it", null="not stated"),
        text("title", "Title as printed", null="not stated"),
        text("source", "Who stated it; manual for a correction by hand"),
        text("what", "deadline or budget"),
        text("change", "extended or brought forward, raised or lowered; stated where there was none, removed where there is none now"),
        text("old", "Before: the last day for an application, or the sum and its currency", null="it was not stated"),
        text("new", "After", null="it is not stated any more"),
        real("by", "By how much", unit="days, or currency", null="one of the two was not stated"),
        time("changed_at", "When"),
        text("cause", "source, parser or manual, as in changes"),
        whole("run_id", "The run", null="made outside a run"),
    ),
    f"""
WITH stated AS ({_DEADLINES} UNION ALL {_BUDGETS})
SELECT stated.id AS change_id, matches.call_id, coalesce(calls.reference, records.reference) AS reference,
    coalesce(calls.title, records.title) AS title, records.source,
    CASE field WHEN 'deadlines' THEN 'deadline' ELSE 'budget' END AS what,
    CASE WHEN first IS NULL THEN 'stated' WHEN second IS NULL THEN 'removed'
        WHEN field = 'deadlines' THEN CASE WHEN second > first THEN 'extended' ELSE 'brought forward' END
        ELSE CASE WHEN second > first THEN 'raised' ELSE 'lowered' END END AS change,
    old, new, second - first AS by, stated.changed_at, cause, stated.run_id
FROM stated JOIN records ON records.id = stated.record_id LEFT JOIN matches ON matches.record_id = stated.record_id
    LEFT JOIN calls ON calls.id = matches.call_id
WHERE first IS NOT second
ORDER BY stated.changed_at, stated.id""",  # noqa: S608 (put together from constants of this module)
)
