"""The views for people. Status is computed when asked, from the deadlines and the clock; nothing of it is stored.

`clock` says what time it is. `as_of` gives one connection another time (--now) by temporary views of the same names,
so that nobody else, and no later run, sees it.
"""

# ruff: noqa: S608 (put together from constants of this module; no value from outside)

from __future__ import annotations

import datetime as dt
import sqlite3

from pipelines.change_views import DEADLINE_CHANGES
from pipelines.merge_views import CONFLICTS, TO_REVIEW
from pipelines.schema import View, date, partial_date, text, time, whole
from pipelines.tables.entities import CALLS
from pipelines.times import utc_text

# The deadlines of a call are those of the record that won that field, else of its leading record
_CALL_DEADLINES = """
    calls JOIN deadlines ON deadlines.record_id = coalesce(
        (SELECT record_id FROM call_fields WHERE call_id = calls.id AND field = 'deadlines'), calls.record_id)"""
_APPLICATION = "('single', 'stage', 'cut-off')"
_DAYS_LEFT = "CAST(julianday({day}) - julianday(substr((SELECT now FROM clock), 1, 10)) AS INTEGER)"
_BY_NAME = {column.name: column for column in CALLS.columns}
_MONEY = tuple(_BY_NAME[name] for name in ("total_budget", "grant_min", "grant_max", "currency"))
_RATES = tuple(_BY_NAME[name] for name in ("funding_rate_min", "funding_rate_max"))

_CALL_ID = whole("call_id", "The call")
_REFERENCE = text("reference", "Reference as the funder writes it", null="not stated")
_TITLE = text("title", "Title as printed", null="not stated")
_PROGRAMME = text("programme", "Acronym of its programme, else the name", null="not stated")
_INSTITUTION = text("institution", "Who gives the money", null="not stated")
_URL = text("url", "Address of the page", null="the record has none")
_STATUS = text(
    "status",
    "forthcoming: its opening day is to come; open: its last deadline is to come, or it is rolling without one; "
    "closed: its last deadline has passed; withdrawn: that is to come or not stated, but no source shows the call any more; "
    "unknown: no deadline with a year is stated",
)
_NEXT = date("next_deadline", "The earliest deadline of an application that has not passed", null="none is to come")
_DAYS = whole("days_left", "Days until that date; 0 on the day itself", unit="days", null="no date is to come")

# By the sources that stated it; a correction by hand shows nothing
_WITHDRAWN = """calls.id IN (
            SELECT matches.call_id FROM matches JOIN records ON records.id = matches.record_id
            WHERE records.source <> 'manual' AND matches.call_id IS NOT NULL GROUP BY matches.call_id
            HAVING count(records.withdrawn_at) = count(*))"""

CLOCK = View(
    "clock",
    "What time it is, for the views: the present, unless the command was given --now.",
    (time("now", "The time"),),
    "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS now",
)

CALL_STATUS = View(
    "call_status",
    "Whether a call is open, as of the clock.",
    (
        _CALL_ID,
        _STATUS,
        _NEXT,
        time("closes_at", "The instant of its last deadline of an application", null="none with a year is stated"),
    ),
    f"""
SELECT calls.id AS call_id,
    CASE
        WHEN dated.closes_at < now THEN 'closed'
        WHEN {_WITHDRAWN} THEN 'withdrawn'
        WHEN calls.opens_on > substr(now, 1, length(calls.opens_on)) THEN 'forthcoming'
        WHEN dated.closes_at >= now THEN 'open'
        WHEN calls.deadline_model = 'rolling' THEN 'open'
        ELSE 'unknown'
    END AS status,
    dated.next_deadline, dated.closes_at
FROM calls JOIN clock LEFT JOIN (
    SELECT calls.id AS call_id, max(deadlines.closes_at) AS closes_at,
        min(CASE WHEN deadlines.closes_at >= (SELECT now FROM clock) THEN deadlines.date END) AS next_deadline
    FROM {_CALL_DEADLINES}
    WHERE deadlines.kind IN {_APPLICATION} AND deadlines.date IS NOT NULL GROUP BY calls.id
) AS dated ON dated.call_id = calls.id""",
)

OPEN_CALLS = View(
    "open_calls",
    "The calls that take applications, as of the clock, the most urgent first.",
    (_CALL_ID, _REFERENCE, _TITLE, _PROGRAMME, _INSTITUTION, *_MONEY, *_RATES, _NEXT, _DAYS, _URL),
    f"""
SELECT calls.id AS call_id, reference, title, coalesce(programme_acronym, programme_name) AS programme, institution,
    total_budget, grant_min, grant_max, currency, funding_rate_min, funding_rate_max,
    call_status.next_deadline, {_DAYS_LEFT.format(day="call_status.next_deadline")} AS days_left, url
FROM calls JOIN call_status ON call_status.call_id = calls.id
WHERE call_status.status = 'open'
ORDER BY call_status.next_deadline IS NULL, call_status.next_deadline, calls.id""",
)

UPCOMING_DEADLINES = View(
    "upcoming_deadlines",
    "The deadlines that have not passed, as of the clock: those of applications, and of letters of intent, of calls that a source shows.",
    (
        _CALL_ID,
        _REFERENCE,
        _TITLE,
        _PROGRAMME,
        date("date", "Local date"),
        text("time", "Local time as printed", unit="HH:MM", null="not stated"),
        text("timezone", "Zone of the printed time", unit="IANA", null="not stated"),
        time("closes_at", "The instant that it passes: as printed, else the end of the day"),
        text("kind", "single, stage, cut-off or intent"),
        whole("days_left", "Days until that date; 0 on the day itself", unit="days"),
        _URL,
    ),
    f"""
SELECT calls.id AS call_id, calls.reference, calls.title,
    coalesce(calls.programme_acronym, calls.programme_name) AS programme,
    deadlines.date, deadlines.time, deadlines.timezone, deadlines.closes_at, deadlines.kind,
    {_DAYS_LEFT.format(day="deadlines.date")} AS days_left, calls.url
FROM {_CALL_DEADLINES}
WHERE deadlines.kind IN ('single', 'stage', 'cut-off', 'intent') AND deadlines.closes_at >= (SELECT now FROM clock)
    AND NOT ({_WITHDRAWN})
ORDER BY deadlines.closes_at, calls.id""",
)


def _listed(table: str, column: str, field: str, where: str) -> str:
    """A sub-query that gives the values of the record that won the list, else of the call's leading record, joined."""
    winner = f"(SELECT record_id FROM call_fields WHERE call_id = calls.id AND field = '{field}')"
    return (
        f"(SELECT group_concat(value, '; ') FROM (SELECT {column} AS value FROM {table} "
        f"WHERE record_id = coalesce({winner}, calls.record_id) AND {where} ORDER BY position))"
    )


CALL_OVERVIEW = View(
    "call_overview",
    "A line for each call: what it is, whether it is open as of the clock, the money, who may apply, and who says so.",
    (
        _CALL_ID,
        _REFERENCE,
        _TITLE,
        _PROGRAMME,
        _INSTITUTION,
        _STATUS,
        partial_date("opens_on", "First day on which applications are taken", null="not stated"),
        _NEXT,
        *_MONEY,
        *_RATES,
        whole("min_entities", "Least number of applicants", null="not stated"),
        text("countries", "Eligible countries and groups, joined by '; '", null="not stated"),
        text("sectors", "Sectors that it is filed under, joined by '; '", null="not stated"),
        text("beneficiaries", "Beneficiaries that it is filed under, joined by '; '", null="not stated"),
        text("sources", "The sources that speak of it, joined by ','", null="none does any more"),
        time("last_seen", "When the newest page that states it was fetched", null="none does any more"),
        _URL,
    ),
    f"""
SELECT calls.id AS call_id, calls.reference, calls.title,
    coalesce(calls.programme_acronym, calls.programme_name) AS programme, calls.institution,
    call_status.status, calls.opens_on, call_status.next_deadline,
    calls.total_budget, calls.grant_min, calls.grant_max, calls.currency,
    calls.funding_rate_min, calls.funding_rate_max, calls.min_entities,
    {_listed("countries", "coalesce(code, group_name)", "countries", "role = 'eligible'")} AS countries,
    {_listed("terms", "value", "terms", "scheme = 'sector'")} AS sectors,
    {_listed("terms", "value", "terms", "scheme = 'beneficiary'")} AS beneficiaries,
    (SELECT group_concat(DISTINCT source) FROM matches JOIN records ON records.id = record_id
        WHERE matches.call_id = calls.id) AS sources,
    (SELECT max(last_seen) FROM matches JOIN records ON records.id = record_id
        WHERE matches.call_id = calls.id) AS last_seen,
    calls.url
FROM calls JOIN call_status ON call_status.call_id = calls.id""",
)

FRESHNESS = View(
    "freshness",
    "A line for each source: how old what we have of it is, as of the clock.",
    (
        text("source", "Name of the source"),
        whole("records", "Records of it", unit="records"),
        whole("missing", "Those that the last sound crawl did not find", unit="records"),
        time("last_seen", "When its newest page was fetched"),
        time("last_changed", "When one of its records last changed"),
        whole("days_old", "Whole days since its newest page was fetched", unit="days"),
        whole("last_run", "The newest run that stored pages of it", null="no run has stored any"),
        text("verdict", "What that run was judged", null="not judged"),
    ),
    """
SELECT source, count(*) AS records, count(missing_since) AS missing, max(last_seen) AS last_seen,
    max(changed_at) AS last_changed,
    CAST(julianday((SELECT now FROM clock)) - julianday(max(last_seen)) AS INTEGER) AS days_old,
    (SELECT max(run_id) FROM run_sources WHERE run_sources.source = records.source) AS last_run,
    (SELECT verdict FROM run_sources WHERE run_sources.source = records.source ORDER BY run_id DESC LIMIT 1) AS verdict
FROM records WHERE source <> 'manual' GROUP BY source""",
)

VIEWS: tuple[View, ...] = (
    CLOCK,
    CALL_STATUS,
    OPEN_CALLS,
    UPCOMING_DEADLINES,
    CALL_OVERVIEW,
    CONFLICTS,
    TO_REVIEW,
    DEADLINE_CHANGES,
    FRESHNESS,
)


def renew(connection: sqlite3.Connection) -> None:
    """Make the views as they are described here, where they are not so yet."""
    stored = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'"))
    for view in VIEWS:
        sql = f"CREATE VIEW {view.name} AS {view.sql.strip()}"
        if stored.get(view.name) != sql:
            connection.execute(f"DROP VIEW IF EXISTS {view.name}")
            connection.execute(sql)


def as_of(connection: sqlite3.Connection, now: dt.datetime) -> None:
    """Let the views of this connection, and of no other, see `now` as the time."""
    for view in reversed(VIEWS):
        connection.execute(f"DROP VIEW IF EXISTS temp.{view.name}")
    for view in VIEWS:
        sql = f"SELECT '{utc_text(now)}' AS now" if view is CLOCK else view.sql
        connection.execute(f"CREATE TEMP VIEW {view.name} AS {sql}")
