"""What each source says: the records, and their lists as child tables."""

from __future__ import annotations

from pipelines.schema import Column, Table, date, real, text, time, whole

NOT_STATED = "the page does not state it"


def _record() -> Column:
    return whole("record_id", "The record that it belongs to", to="records", on_delete="CASCADE")


def _position() -> Column:
    return whole("position", "Place in the record's list, from 0")


RECORDS = Table(
    "records",
    "What one source says about one call, programme or project, as its newest page states it.",
    (
        whole("id", "Number of the record; never changes"),
        text("source", "Name of the registered site, else its host"),
        text("source_key", "The site's own id or the canonical path; with source the identity of the record"),
        text("kind", "call, programme or project"),
        text("url", "Address of the page", null="it was read from a file without an address"),
        text("reference", "Reference as the funder writes it", null=NOT_STATED + ", or the record is no call"),
        text("title", "Title as printed", null=NOT_STATED),
        text("content_hash", "SHA-256 of item; tells at once whether a page says anything new"),
        text("page_sha256", "SHA-256 of the newest page that stated the record; its name in the archive"),
        text("parser_version", "Version of the parsers that read that page"),
        time("first_seen", "When the first page that stated it was fetched"),
        time("last_seen", "When the newest page that stated it was fetched"),
        time("changed_at", "When a field last changed; first_seen while none has"),
        time("missing_since", "When a sound crawl first did not find it any more", null="it is not missing"),
        time("withdrawn_at", "When it was taken for withdrawn: missed often enough, or its page said 404 or 410", null="it is not"),
        # The long ones last: SQLite then reads and touches the others without walking through them
        text("summary", "The page's lead", null=NOT_STATED),
        text(
            "text",
            "All bullets and activities, the programme, institution and partners, a line each; "
            "what records_fts searches beside title, reference and summary",
        ),
        text("item", "The whole item as JSON (docs/items.md), with exact decimals and the evidence"),
    ),
    unique=(("source", "source_key"),),
    indexes=(("reference",), ("page_sha256",)),
)

CHILD_TABLES: tuple[Table, ...] = (
    Table(
        "bullets",
        "One bullet of a record's lists; nested ones follow their parent.",
        (
            _record(),
            text("section", "objectives, priorities, actions, eligibility or further_info"),
            whole("position", "Place in the section, from 0, nested bullets counted as they are read"),
            whole("parent", "Position of the bullet that it is nested in", null="it is not nested"),
            whole("depth", "How deep it is nested; 0 is the outermost"),
            text("label", 'The label that it begins with, such as "Priority 1"', null="it has none"),
            text("text", "Its own words as printed, without those of the bullets nested in it"),
        ),
        key=("record_id", "section", "position"),
    ),
    Table(
        "amounts",
        "One sum that a record states; that of the whole call stands first.",
        (
            _record(),
            _position(),
            text("scope", "What it is for: call, topic, lot, grant (what one grant may get), programme or project"),
            real(
                "min",
                "Least sum; equal to max for a single one",
                unit="the currency's unit",
                null="only a most is stated",
            ),
            real("max", "Most; equal to min for a single sum", unit="the currency's unit", null="only a least is stated"),
            text("currency", "Currency", unit="ISO 4217", null="none is printed"),
            text("lot", "Which lot or topic, as printed", null="the scope is another"),
            text("text", "The words that state it"),
        ),
        key=("record_id", "position"),
    ),
    Table(
        "deadlines",
        "One date by which something must be handed in.",
        (
            _record(),
            _position(),
            date("date", "Local date", null="it is printed without a year"),
            text("time", "Local time as printed", unit="HH:MM", null=NOT_STATED),
            text("timezone", "Zone of the printed time", unit="IANA", null=NOT_STATED),
            time("utc", "The instant", null="date, time and zone are not all stated"),
            text("month_day", "Date without a year", unit="--MM-DD", null="the year is printed"),
            text("kind", "single, stage or cut-off; intent, question and other are no deadline of an application"),
            time(
                "closes_at",
                "The instant that status is computed with: utc where stated, else the end of that day in the printed zone, else in UTC",
                null="date is null",
            ),
            text("text", "The words that state it"),
        ),
        key=("record_id", "position"),
        indexes=(("date",),),
    ),
    Table(
        "countries",
        "One country, or group of countries, and its part in the call.",
        (
            _record(),
            _position(),
            text("code", "Country", unit="ISO 3166-1 alpha-2, XK for Kosovo", null="it is a group"),
            text("group_name", "EU, EEA, OCT, ASSOCIATED (to the programme) or COHESION", null="it is a country"),
            text("role", "eligible, excluded, partner or focus"),
            text("text", "As printed"),
        ),
        key=("record_id", "position"),
        indexes=(("code", "role"),),
    ),
    Table(
        "contacts",
        "Whom to ask.",
        (
            _record(),
            _position(),
            text("name", "Person or body as printed", null=NOT_STATED),
            text("email", "E-mail address", null=NOT_STATED),
            text("phone", "Telephone number as printed", null=NOT_STATED),
            text("url", "Web address", null=NOT_STATED),
        ),
        key=("record_id", "position"),
    ),
    Table(
        "links",
        "A document or page that the page leads to.",
        (
            _record(),
            _position(),
            text("url", "Absolute address"),
            text("title", "The words of the link", null="it has none"),
            text("role", "guidelines, submission, official, annex or other"),
        ),
        key=("record_id", "position"),
        indexes=(("url",),),
    ),
    Table(
        "terms",
        "A word that the page files the call under.",
        (
            _record(),
            _position(),
            text("scheme", "sector, beneficiary or topic"),
            text("value", "The word as printed"),
        ),
        key=("record_id", "position"),
        indexes=(("scheme", "value"),),
    ),
    Table(
        "partners",
        "A body that carries out a project or takes part in it.",
        (
            _record(),
            _position(),
            text("part", "implementer or partner: the item's list that it is from"),
            text("name", "Name as printed"),
            text("country", "Country", unit="ISO 3166-1 alpha-2", null=NOT_STATED),
            text("role", "Role as printed, such as coordinator", null=NOT_STATED),
        ),
        key=("record_id", "position"),
    ),
    Table(
        "activities",
        "A component of a project.",
        (
            _record(),
            _position(),
            text("title", "Heading of the component"),
            text("text", "What is done in it, as printed", null=NOT_STATED),
        ),
        key=("record_id", "position"),
    ),
    Table(
        "evidence",
        "The words on the page that a value was read from.",
        (
            _record(),
            text("field", "Top-level field of the item"),
            whole("position", "Place among the quotes of the field, from 0"),
            text("quote", "The words as printed, contiguous on the page"),
            text("path", "XPath of the element in HTML or XML; line:N in text; a JSON pointer in JSON"),
            text("rule", "The rule that read the value"),
        ),
        key=("record_id", "field", "position"),
    ),
)
