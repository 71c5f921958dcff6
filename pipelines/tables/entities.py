"""What is true of the world: one row a call, programme or project, joined from the records that speak of it."""

from __future__ import annotations

from pipelines.schema import Column, Table, date, partial_date, real, text, time, whole
from pipelines.tables.records import NOT_STATED

_NO_SUM = "none is stated in the row's currency"


def _lead_record() -> Column:
    return whole(
        "record_id",
        "The record whose source is trusted most; fields are from it unless call_fields names another",
        null="that record was deleted by hand",
        to="records",
        on_delete="SET NULL",
    )


def _programme_columns() -> tuple[Column, ...]:
    return (
        whole(
            "programme_id",
            "The programme that it belongs to",
            null="not (yet) joined to one",
            to="programmes",
            on_delete="SET NULL",
        ),
        text("programme_name", "Name of the programme as the page prints it", null=NOT_STATED),
        text("programme_acronym", "Acronym of the programme as the page prints it", null=NOT_STATED),
    )


PROGRAMMES = Table(
    "programmes",
    "A funding programme.",
    (
        whole("id", "Number of the programme; never changes"),
        _lead_record(),
        text("name", "Name: the title of its page", null=NOT_STATED),
        text("acronym", "Acronym as printed", null=NOT_STATED),
        partial_date("starts_on", "Begin of the period, as precise as printed", null=NOT_STATED),
        partial_date("ends_on", "End of the period, as precise as printed", null=NOT_STATED),
        real(
            "total_budget",
            "Money of the whole programme; the most, where a range is stated",
            unit="currency",
            null=NOT_STATED,
        ),
        text("currency", "Currency of total_budget", unit="ISO 4217", null="no total, or none printed with it"),
        text("institution", "Who gives the money, as printed", null=NOT_STATED),
        text("legal_basis", "The legal act, as printed", null=NOT_STATED),
        text("status_published", "open, forthcoming or closed, as the page said when last read", null=NOT_STATED),
        text("url", "Address of the page", null="the record has none"),
    ),
    indexes=(("acronym",), ("record_id",)),
)

CALLS = Table(
    "calls",
    "A call for proposals, as its page states it. Whether it is open is computed when asked (open_calls, call_status).",
    (
        whole("id", "Number of the call; never changes"),
        _lead_record(),
        text("reference", "Reference as the funder writes it", null=NOT_STATED),
        text("parent_reference", "Reference of the call that a topic belongs to", null=NOT_STATED),
        text("title", "Title as printed", null=NOT_STATED),
        *_programme_columns(),
        text("institution", "Who gives the money, as printed", null=NOT_STATED),
        text("language", "Language of the page", unit="ISO 639-1", null="not told from the page"),
        real(
            "total_budget",
            "Money of the whole call: the first amount of scope call, else the only one of scope topic; the most, where a range is stated",
            unit="currency",
            null=NOT_STATED,
        ),
        real(
            "grant_min",
            "Least that one grant may get, over all amounts of scope grant",
            unit="currency",
            null=_NO_SUM + ", or one amount has no least",
        ),
        real(
            "grant_max",
            "Most that one grant may get, over all amounts of scope grant",
            unit="currency",
            null=_NO_SUM + ", or one amount has no most",
        ),
        text(
            "currency",
            "Currency of total_budget, grant_min and grant_max: that of the total, else of the first grant",
            unit="ISO 4217",
            null="none is printed",
        ),
        real("funding_rate_min", "Least share of the eligible costs that is paid", unit="percent", null=NOT_STATED),
        real("funding_rate_max", "Most; equal to the least for a single rate", unit="percent", null=NOT_STATED),
        real("duration_min", "Least length of a project", unit="months", null=NOT_STATED),
        real("duration_max", "Most", unit="months", null=NOT_STATED),
        whole("min_entities", "Least number of applicants; 1 where one may apply alone", null=NOT_STATED),
        whole("min_countries", "Least number of different countries", null=NOT_STATED),
        whole("expected_grants", "Number of grants planned", null=NOT_STATED),
        partial_date("published_on", "Day of publication", null=NOT_STATED),
        partial_date("opens_on", "First day on which applications are taken", null=NOT_STATED),
        date(
            "next_deadline",
            "As of the newest run: the earliest deadline of an application not before its day, else the last one. "
            "The views compute it when asked",
            null="no deadline with a year is stated",
        ),
        text("deadline_model", "fixed, two-stage, cut-offs, rolling or recurring", null=NOT_STATED),
        text("status_published", "open, forthcoming or closed, as the page said when last read", null=NOT_STATED),
        text("url", "Address of the page", null="the record has none"),
    ),
    indexes=(("reference",), ("next_deadline",), ("programme_id",), ("record_id",)),
)

PROJECTS = Table(
    "projects",
    "A project that got money.",
    (
        whole("id", "Number of the project; never changes"),
        _lead_record(),
        text("title", "Title as printed", null=NOT_STATED),
        partial_date("starts_on", "Begin, as precise as printed", null=NOT_STATED),
        partial_date("ends_on", "End, as precise as printed", null=NOT_STATED),
        real(
            "amount",
            "Money that it got: the first amount of scope project; the most, where a range is stated",
            unit="currency",
            null=NOT_STATED,
        ),
        text("currency", "Currency of amount", unit="ISO 4217", null="no amount, or none printed with it"),
        text("implementer", "Who carries it out; several are joined by '; '", null=NOT_STATED),
        text("institution", "Who gives the money, as printed", null=NOT_STATED),
        *_programme_columns(),
        whole(
            "call_id",
            "The call that it was funded under",
            null="not (yet) joined to one",
            to="calls",
            on_delete="SET NULL",
        ),
        text("call_reference", "Reference of that call, as the page prints it", null=NOT_STATED),
        text("url", "Address of the page", null="the record has none"),
    ),
    indexes=(("programme_id",), ("call_id",), ("record_id",)),
)

MATCHES = Table(
    "matches",
    "Which call, programme or project a record speaks of, and why we think so.",
    (
        whole("record_id", "The record", to="records", on_delete="CASCADE"),
        whole("call_id", "The call", null="the record is no call", to="calls", on_delete="CASCADE"),
        whole("programme_id", "The programme", null="the record is no programme", to="programmes", on_delete="CASCADE"),
        whole("project_id", "The project", null="the record is no project", to="projects", on_delete="CASCADE"),
        text("rule", "What joined them; 'own record' for the record that the row was made from"),
        real("score", "How sure the rule is", unit="0 to 1"),
        time("matched_at", "When they were joined"),
    ),
    key=("record_id",),
    indexes=(("call_id",), ("programme_id",), ("project_id",)),
)

CALL_FIELDS = Table(
    "call_fields",
    "From which record a field of a call was taken, where it is not the call's own record_id.",
    (
        whole("call_id", "The call", to="calls", on_delete="CASCADE"),
        text("field", "Top-level field of the item, or a part of it, such as amounts.grant and programme.acronym"),
        whole("record_id", "The record that won", to="records", on_delete="CASCADE"),
    ),
    key=("call_id", "field"),
    indexes=(("record_id",),),
)

ENTITY_TABLES: tuple[Table, ...] = (PROGRAMMES, CALLS, PROJECTS, MATCHES, CALL_FIELDS)
