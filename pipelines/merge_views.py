"""The views on what is joined: where sources differ, and which records a person should look at."""

from __future__ import annotations

from pipelines.schema import View, real, text, whole

CONFLICTS = View(
    "conflicts",
    "What the sources of one call state differently: a row for each that states the field. Silence is no conflict; titles are "
    "compared within a language, sums within a scope.",
    (
        whole("call_id", "The call"),
        text("field", "Top-level field of the item"),
        text("source", "Name of the source; manual for a correction by hand"),
        whole("record_id", "Its record"),
        text("value", "What it states: dates in order, sums as scope:least..most currency, ranges as least..most"),
        whole("leads", "1 where the call's fields are taken from this record by default"),
        whole("wins", "1 where the call's field is taken from this record"),
    ),
    """
WITH several AS (
    SELECT record_id, call_id FROM matches WHERE call_id IN (
        SELECT call_id FROM matches WHERE call_id IS NOT NULL GROUP BY call_id HAVING count(*) > 1)
), fields AS MATERIALIZED (
    SELECT call_id, record_id, field.key, field.type, field.value, records.item ->> '$.language' AS language
    FROM several JOIN records ON records.id = record_id, json_each(records.item) AS field
    WHERE field.key IN ('reference', 'title', 'opens_on', 'published_on', 'deadline_model', 'funding_rate', 'duration_months',
            'expected_grants')
        AND field.type <> 'null'
), stated AS MATERIALIZED (
    SELECT call_id, record_id, key AS field, key AS won, iif(key = 'title', coalesce(language, ''), '') AS part,
        CASE type WHEN 'object' THEN coalesce(value ->> '$.min', '') || '..' || coalesce(value ->> '$.max', '') ELSE value END AS value
    FROM fields
    UNION ALL
    SELECT call_id, record_id, 'consortium', 'consortium.' || least.key, least.key, least.key || ' ' || least.value
    FROM several JOIN records ON records.id = record_id, json_each(records.item, '$.consortium') AS least
    WHERE least.key IN ('min_entities', 'min_countries') AND least.type <> 'null'
    UNION ALL
    SELECT call_id, record_id, 'deadlines', 'deadlines', '', group_concat(date, ' ') FROM (
        SELECT DISTINCT call_id, record_id, date FROM several JOIN deadlines USING (record_id)
        WHERE kind IN ('single', 'stage', 'cut-off') AND date IS NOT NULL ORDER BY record_id, date)
    GROUP BY record_id
    UNION ALL
    SELECT call_id, record_id, 'amounts', iif(scope = 'call', 'amounts', 'amounts.' || scope), scope, group_concat(sum, ' ') FROM (
        SELECT DISTINCT call_id, record_id, scope, scope || ':' || coalesce(min, '') || '..' || coalesce(max, '') || ' '
            || coalesce(currency, '') AS sum
        FROM several JOIN amounts USING (record_id) WHERE scope IN ('call', 'grant') ORDER BY record_id, sum)
    GROUP BY record_id, scope
), differing AS (
    SELECT call_id, field, part FROM stated GROUP BY call_id, field, part HAVING count(DISTINCT lower(value)) > 1
)
SELECT call_id, field, records.source, stated.record_id, value, calls.record_id IS stated.record_id AS leads,
    coalesce((SELECT record_id FROM call_fields WHERE call_fields.call_id = stated.call_id AND call_fields.field = won), calls.record_id)
        IS stated.record_id AS wins
FROM differing JOIN stated USING (call_id, field, part) JOIN records ON records.id = stated.record_id
    JOIN calls ON calls.id = call_id
ORDER BY call_id, field, part, records.source""",
)

TO_REVIEW = View(
    "matches_to_review",
    "Pairs of records that may speak of one call, programme or project and are not joined, the likeliest first; "
    "`opencalls match` and `opencalls unmatch` settle them.",
    (
        whole("record_a", "The one record"),
        whole("record_b", "The other"),
        text("kind", "call, programme or project"),
        text("rule", "What they agree in"),
        real("score", "How sure that is", unit="0 to 1"),
        text("reason", "What keeps them apart", null="nothing does, but too little agrees, or another record fits as well"),
        text("title_a", "Title of the one", null="not stated"),
        text("title_b", "Title of the other", null="not stated"),
        text("url_a", "Address of the one", null="it has none"),
        text("url_b", "Address of the other", null="it has none"),
    ),
    """
SELECT pairs.record_a, pairs.record_b, a.kind, pairs.rule, pairs.score, pairs.reason,
    a.title AS title_a, b.title AS title_b, a.url AS url_a, b.url AS url_b
FROM pairs JOIN records AS a ON a.id = pairs.record_a JOIN records AS b ON b.id = pairs.record_b
    JOIN matches AS of_a ON of_a.record_id = pairs.record_a JOIN matches AS of_b ON of_b.record_id = pairs.record_b
WHERE (of_a.call_id IS NOT of_b.call_id OR of_a.programme_id IS NOT of_b.programme_id OR of_a.project_id IS NOT of_b.project_id)
    AND NOT EXISTS (SELECT 1 FROM decisions WHERE decisions.record_a = pairs.record_a AND decisions.record_b = pairs.record_b)
ORDER BY pairs.score DESC, pairs.record_a, pairs.record_b""",
)
