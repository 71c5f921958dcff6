-- A database as the first schema of opencalls made it, with one record. Never changed: upgrades are tested with it.
PRAGMA application_id = 1329807692;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE "records" (
   "id" INTEGER PRIMARY KEY,
   "source" TEXT NOT NULL,
   "source_key" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "url" TEXT,
   "reference" TEXT,
   "title" TEXT,
   "content_hash" TEXT NOT NULL,
   "page_sha256" TEXT NOT NULL,
   "parser_version" TEXT NOT NULL,
   "first_seen" TEXT NOT NULL,
   "last_seen" TEXT NOT NULL,
   "changed_at" TEXT NOT NULL,
   "missing_since" TEXT,
   "summary" TEXT,
   "text" TEXT NOT NULL,
   "item" TEXT NOT NULL
) STRICT;
CREATE TABLE "bullets" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "section" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "parent" INTEGER,
   "depth" INTEGER NOT NULL,
   "label" TEXT,
   "text" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "section", "position")
) STRICT;
CREATE TABLE "amounts" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "scope" TEXT NOT NULL,
   "min" REAL,
   "max" REAL,
   "currency" TEXT,
   "lot" TEXT,
   "text" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "deadlines" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "date" TEXT,
   "time" TEXT,
   "timezone" TEXT,
   "utc" TEXT,
   "month_day" TEXT,
   "kind" TEXT NOT NULL,
   "closes_at" TEXT,
   "text" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "countries" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "code" TEXT,
   "group_name" TEXT,
   "role" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "contacts" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "name" TEXT,
   "email" TEXT,
   "phone" TEXT,
   "url" TEXT,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "links" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "url" TEXT NOT NULL,
   "title" TEXT,
   "role" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "terms" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "scheme" TEXT NOT NULL,
   "value" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "partners" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "part" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "country" TEXT,
   "role" TEXT,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "activities" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "title" TEXT NOT NULL,
   "text" TEXT,
   PRIMARY KEY ("record_id", "position")
) STRICT;
CREATE TABLE "evidence" (
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "field" TEXT NOT NULL,
   "position" INTEGER NOT NULL,
   "quote" TEXT NOT NULL,
   "path" TEXT NOT NULL,
   "rule" TEXT NOT NULL,
   PRIMARY KEY ("record_id", "field", "position")
) STRICT;
CREATE TABLE "programmes" (
   "id" INTEGER PRIMARY KEY,
   "record_id" INTEGER REFERENCES "records"("id") ON DELETE SET NULL,
   "name" TEXT,
   "acronym" TEXT,
   "starts_on" TEXT,
   "ends_on" TEXT,
   "total_budget" REAL,
   "currency" TEXT,
   "institution" TEXT,
   "legal_basis" TEXT,
   "status_published" TEXT,
   "url" TEXT
) STRICT;
CREATE TABLE "calls" (
   "id" INTEGER PRIMARY KEY,
   "record_id" INTEGER REFERENCES "records"("id") ON DELETE SET NULL,
   "reference" TEXT,
   "parent_reference" TEXT,
   "title" TEXT,
   "programme_id" INTEGER REFERENCES "programmes"("id") ON DELETE SET NULL,
   "programme_name" TEXT,
   "programme_acronym" TEXT,
   "institution" TEXT,
   "language" TEXT,
   "total_budget" REAL,
   "grant_min" REAL,
   "grant_max" REAL,
   "currency" TEXT,
   "funding_rate_min" REAL,
   "funding_rate_max" REAL,
   "duration_min" REAL,
   "duration_max" REAL,
   "min_entities" INTEGER,
   "min_countries" INTEGER,
   "expected_grants" INTEGER,
   "published_on" TEXT,
   "opens_on" TEXT,
   "next_deadline" TEXT,
   "deadline_model" TEXT,
   "status_published" TEXT,
   "url" TEXT
) STRICT;
CREATE TABLE "projects" (
   "id" INTEGER PRIMARY KEY,
   "record_id" INTEGER REFERENCES "records"("id") ON DELETE SET NULL,
   "title" TEXT,
   "starts_on" TEXT,
   "ends_on" TEXT,
   "amount" REAL,
   "currency" TEXT,
   "implementer" TEXT,
   "institution" TEXT,
   "programme_id" INTEGER REFERENCES "programmes"("id") ON DELETE SET NULL,
   "programme_name" TEXT,
   "programme_acronym" TEXT,
   "call_id" INTEGER REFERENCES "calls"("id") ON DELETE SET NULL,
   "call_reference" TEXT,
   "url" TEXT
) STRICT;
CREATE TABLE "matches" (
   "record_id" INTEGER PRIMARY KEY NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   "call_id" INTEGER REFERENCES "calls"("id") ON DELETE CASCADE,
   "programme_id" INTEGER REFERENCES "programmes"("id") ON DELETE CASCADE,
   "project_id" INTEGER REFERENCES "projects"("id") ON DELETE CASCADE,
   "rule" TEXT NOT NULL,
   "score" REAL NOT NULL,
   "matched_at" TEXT NOT NULL
) STRICT;
CREATE TABLE "call_fields" (
   "call_id" INTEGER NOT NULL REFERENCES "calls"("id") ON DELETE CASCADE,
   "field" TEXT NOT NULL,
   "record_id" INTEGER NOT NULL REFERENCES "records"("id") ON DELETE CASCADE,
   PRIMARY KEY ("call_id", "field")
) STRICT;
CREATE TABLE "pages" (
   "sha256" TEXT NOT NULL,
   "url" TEXT NOT NULL,
   "source" TEXT NOT NULL,
   "content_type" TEXT NOT NULL,
   "fetched_at" TEXT NOT NULL,
   "status" INTEGER NOT NULL,
   "bytes" INTEGER NOT NULL,
   PRIMARY KEY ("sha256", "url")
) STRICT;
CREATE TABLE "runs" (
   "id" INTEGER PRIMARY KEY,
   "command" TEXT NOT NULL,
   "crawl" INTEGER NOT NULL,
   "parser_version" TEXT NOT NULL,
   "pid" INTEGER NOT NULL,
   "started_at" TEXT NOT NULL,
   "finished_at" TEXT,
   "pages" INTEGER NOT NULL,
   "new" INTEGER NOT NULL,
   "changed" INTEGER NOT NULL,
   "unchanged" INTEGER NOT NULL,
   "quarantined" INTEGER NOT NULL,
   "failed" INTEGER NOT NULL,
   "verdict" TEXT
) STRICT;
CREATE TABLE "run_sources" (
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id") ON DELETE CASCADE,
   "source" TEXT NOT NULL,
   "pages" INTEGER NOT NULL,
   "new" INTEGER NOT NULL,
   "changed" INTEGER NOT NULL,
   "unchanged" INTEGER NOT NULL,
   "quarantined" INTEGER NOT NULL,
   "failed" INTEGER NOT NULL,
   "listed" INTEGER,
   "site_total" INTEGER,
   "verdict" TEXT,
   "reasons" TEXT,
   PRIMARY KEY ("run_id", "source")
) STRICT;
CREATE TABLE "field_stats" (
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id") ON DELETE CASCADE,
   "source" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "field" TEXT NOT NULL,
   "items" INTEGER NOT NULL,
   "filled" INTEGER NOT NULL,
   PRIMARY KEY ("run_id", "source", "kind", "field")
) STRICT;
CREATE TABLE "issues" (
   "id" INTEGER PRIMARY KEY,
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id") ON DELETE CASCADE,
   "source" TEXT NOT NULL,
   "url" TEXT,
   "record_id" INTEGER REFERENCES "records"("id") ON DELETE CASCADE,
   "level" TEXT NOT NULL,
   "code" TEXT NOT NULL,
   "message" TEXT NOT NULL,
   "raised_at" TEXT NOT NULL
) STRICT;
CREATE TABLE "quarantine" (
   "id" INTEGER PRIMARY KEY,
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id") ON DELETE CASCADE,
   "source" TEXT NOT NULL,
   "source_key" TEXT NOT NULL,
   "url" TEXT NOT NULL,
   "page_sha256" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "item" TEXT NOT NULL,
   "quarantined_at" TEXT NOT NULL,
   "released_at" TEXT
) STRICT;
CREATE TABLE "changes" (
   "id" INTEGER PRIMARY KEY,
   "record_id" INTEGER REFERENCES "records"("id") ON DELETE CASCADE,
   "field" TEXT NOT NULL,
   "old" TEXT,
   "new" TEXT,
   "changed_at" TEXT NOT NULL,
   "run_id" INTEGER REFERENCES "runs"("id") ON DELETE SET NULL,
   "cause" TEXT NOT NULL
) STRICT;
CREATE TABLE "overrides" (
   "id" INTEGER PRIMARY KEY,
   "call_id" INTEGER NOT NULL REFERENCES "calls"("id") ON DELETE CASCADE,
   "field" TEXT NOT NULL,
   "value" TEXT NOT NULL,
   "why" TEXT NOT NULL,
   "made_at" TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE "records_fts" USING FTS5 (
    "title", "reference", "summary", "text",
    tokenize='unicode61 remove_diacritics 2',
    content="records"
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX "idx_records_source_source_key"
    ON "records" ("source", "source_key");
CREATE INDEX "idx_records_reference"
    ON "records" ("reference");
CREATE INDEX "idx_records_page_sha256"
    ON "records" ("page_sha256");
CREATE INDEX "idx_deadlines_date"
    ON "deadlines" ("date");
CREATE INDEX "idx_countries_code_role"
    ON "countries" ("code", "role");
CREATE INDEX "idx_links_url"
    ON "links" ("url");
CREATE INDEX "idx_terms_scheme_value"
    ON "terms" ("scheme", "value");
CREATE INDEX "idx_programmes_acronym"
    ON "programmes" ("acronym");
CREATE INDEX "idx_programmes_record_id"
    ON "programmes" ("record_id");
CREATE INDEX "idx_calls_reference"
    ON "calls" ("reference");
CREATE INDEX "idx_calls_next_deadline"
    ON "calls" ("next_deadline");
CREATE INDEX "idx_calls_programme_id"
    ON "calls" ("programme_id");
CREATE INDEX "idx_calls_record_id"
    ON "calls" ("record_id");
CREATE INDEX "idx_projects_programme_id"
    ON "projects" ("programme_id");
CREATE INDEX "idx_projects_call_id"
    ON "projects" ("call_id");
CREATE INDEX "idx_projects_record_id"
    ON "projects" ("record_id");
CREATE INDEX "idx_matches_call_id"
    ON "matches" ("call_id");
CREATE INDEX "idx_matches_programme_id"
    ON "matches" ("programme_id");
CREATE INDEX "idx_matches_project_id"
    ON "matches" ("project_id");
CREATE INDEX "idx_call_fields_record_id"
    ON "call_fields" ("record_id");
CREATE INDEX "idx_pages_url_fetched_at"
    ON "pages" ("url", "fetched_at");
CREATE UNIQUE INDEX "idx_issues_source_url_code"
    ON "issues" ("source", "url", "code");
CREATE INDEX "idx_issues_run_id"
    ON "issues" ("run_id");
CREATE INDEX "idx_issues_record_id"
    ON "issues" ("record_id");
CREATE UNIQUE INDEX "idx_quarantine_source_source_key_url_page_sha256"
    ON "quarantine" ("source", "source_key", "url", "page_sha256");
CREATE INDEX "idx_quarantine_run_id"
    ON "quarantine" ("run_id");
CREATE INDEX "idx_changes_record_id_field"
    ON "changes" ("record_id", "field");
CREATE INDEX "idx_changes_run_id"
    ON "changes" ("run_id");
CREATE INDEX "idx_changes_changed_at"
    ON "changes" ("changed_at");
CREATE UNIQUE INDEX "idx_overrides_call_id_field"
    ON "overrides" ("call_id", "field");
CREATE TRIGGER records_fts_insert AFTER INSERT ON records BEGIN INSERT INTO records_fts (rowid, title, reference, summary, text) VALUES (new.id, new.title, new.reference, new.summary, new.text); END;
CREATE TRIGGER records_fts_delete AFTER DELETE ON records BEGIN INSERT INTO records_fts (records_fts, rowid, title, reference, summary, text) VALUES ('delete', old.id, old.title, old.reference, old.summary, old.text); END;
CREATE TRIGGER records_fts_update AFTER UPDATE OF title, reference, summary, text ON records WHEN old.title IS NOT new.title OR old.reference IS NOT new.reference OR old.summary IS NOT new.summary OR old.text IS NOT new.text BEGIN INSERT INTO records_fts (records_fts, rowid, title, reference, summary, text) VALUES ('delete', old.id, old.title, old.reference, old.summary, old.text); INSERT INTO records_fts (rowid, title, reference, summary, text) VALUES (new.id, new.title, new.reference, new.summary, new.text); END;
CREATE VIEW clock AS SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS now;
CREATE VIEW call_status AS SELECT calls.id AS call_id,
    CASE
        WHEN calls.opens_on > substr(now, 1, length(calls.opens_on)) THEN 'forthcoming'
        WHEN dated.closes_at >= now THEN 'open'
        WHEN dated.closes_at < now THEN 'closed'
        WHEN calls.deadline_model = 'rolling' THEN 'open'
        ELSE 'unknown'
    END AS status,
    dated.next_deadline, dated.closes_at
FROM calls JOIN clock LEFT JOIN (
    SELECT calls.id AS call_id, max(deadlines.closes_at) AS closes_at,
        min(CASE WHEN deadlines.closes_at >= (SELECT now FROM clock) THEN deadlines.date END) AS next_deadline
    FROM 
    calls JOIN deadlines ON deadlines.record_id = coalesce(
        (SELECT record_id FROM call_fields WHERE call_id = calls.id AND field = 'deadlines'), calls.record_id)
    WHERE deadlines.kind IN ('single', 'stage', 'cut-off') AND deadlines.date IS NOT NULL GROUP BY calls.id
) AS dated ON dated.call_id = calls.id;
CREATE VIEW open_calls AS SELECT calls.id AS call_id, reference, title, coalesce(programme_acronym, programme_name) AS programme, institution,
    total_budget, grant_min, grant_max, currency, funding_rate_min, funding_rate_max,
    call_status.next_deadline, CAST(julianday(call_status.next_deadline) - julianday(substr((SELECT now FROM clock), 1, 10)) AS INTEGER) AS days_left, url
FROM calls JOIN call_status ON call_status.call_id = calls.id
WHERE call_status.status = 'open'
ORDER BY call_status.next_deadline IS NULL, call_status.next_deadline, calls.id;
CREATE VIEW upcoming_deadlines AS SELECT calls.id AS call_id, calls.reference, calls.title,
    coalesce(calls.programme_acronym, calls.programme_name) AS programme,
    deadlines.date, deadlines.time, deadlines.timezone, deadlines.closes_at, deadlines.kind,
    CAST(julianday(deadlines.date) - julianday(substr((SELECT now FROM clock), 1, 10)) AS INTEGER) AS days_left, calls.url
FROM 
    calls JOIN deadlines ON deadlines.record_id = coalesce(
        (SELECT record_id FROM call_fields WHERE call_id = calls.id AND field = 'deadlines'), calls.record_id)
WHERE deadlines.kind IN ('single', 'stage', 'cut-off', 'intent') AND deadlines.closes_at >= (SELECT now FROM clock)
ORDER BY deadlines.closes_at, calls.id;
CREATE VIEW call_overview AS SELECT calls.id AS call_id, calls.reference, calls.title,
    coalesce(calls.programme_acronym, calls.programme_name) AS programme, calls.institution,
    call_status.status, calls.opens_on, call_status.next_deadline,
    calls.total_budget, calls.grant_min, calls.grant_max, calls.currency,
    calls.funding_rate_min, calls.funding_rate_max, calls.min_entities,
    (SELECT group_concat(value, '; ') FROM (SELECT coalesce(code, group_name) AS value FROM countries WHERE record_id = calls.record_id AND role = 'eligible' ORDER BY position)) AS countries,
    (SELECT group_concat(value, '; ') FROM (SELECT value AS value FROM terms WHERE record_id = calls.record_id AND scheme = 'sector' ORDER BY position)) AS sectors,
    (SELECT group_concat(value, '; ') FROM (SELECT value AS value FROM terms WHERE record_id = calls.record_id AND scheme = 'beneficiary' ORDER BY position)) AS beneficiaries,
    (SELECT group_concat(DISTINCT source) FROM matches JOIN records ON records.id = record_id
        WHERE matches.call_id = calls.id) AS sources,
    (SELECT max(last_seen) FROM matches JOIN records ON records.id = record_id
        WHERE matches.call_id = calls.id) AS last_seen,
    calls.url
FROM calls JOIN call_status ON call_status.call_id = calls.id;
CREATE VIEW conflicts AS WITH stated AS (
    SELECT id AS record_id, 'reference' AS field, reference AS value FROM records WHERE reference IS NOT NULL
    UNION ALL
    SELECT record_id, 'deadlines', group_concat(date, ' ') FROM (SELECT DISTINCT record_id, date FROM deadlines
        WHERE kind IN ('single', 'stage', 'cut-off') AND date IS NOT NULL ORDER BY record_id, date) GROUP BY record_id
    UNION ALL
    SELECT record_id, 'amounts', group_concat(sum, ' ') FROM (
        SELECT DISTINCT record_id, scope || ':' || coalesce(min, '') || '..' || coalesce(max, '') || ' '
            || coalesce(currency, '') AS sum
        FROM amounts WHERE scope IN ('call', 'grant') ORDER BY record_id, sum) GROUP BY record_id
    UNION ALL
    SELECT records.id, field.key, coalesce(json_extract(field.value, '$.min'), '') || '..'
        || coalesce(json_extract(field.value, '$.max'), '')
        FROM records, json_each(records.item) AS field
        WHERE field.key IN ('funding_rate', 'duration_months') AND field.type = 'object'
    UNION ALL
    SELECT records.id, field.key, field.value FROM records, json_each(records.item) AS field
        WHERE field.key IN ('opens_on', 'deadline_model') AND field.value IS NOT NULL
), joined AS (
    SELECT call_id, stated.* FROM matches JOIN stated USING (record_id) WHERE call_id IN (
        SELECT call_id FROM matches WHERE call_id IS NOT NULL GROUP BY call_id HAVING count(*) > 1)
)
SELECT joined.call_id, joined.field, records.source, joined.record_id, joined.value,
    calls.record_id IS joined.record_id AS leads
FROM joined JOIN records ON records.id = joined.record_id JOIN calls ON calls.id = joined.call_id
WHERE (SELECT count(DISTINCT value) FROM joined AS other
    WHERE other.call_id = joined.call_id AND other.field = joined.field) > 1
ORDER BY joined.call_id, joined.field, records.source;
CREATE VIEW freshness AS SELECT source, count(*) AS records, count(missing_since) AS missing, max(last_seen) AS last_seen,
    max(changed_at) AS last_changed,
    CAST(julianday((SELECT now FROM clock)) - julianday(max(last_seen)) AS INTEGER) AS days_old,
    (SELECT max(run_id) FROM run_sources WHERE run_sources.source = records.source) AS last_run,
    (SELECT verdict FROM run_sources WHERE run_sources.source = records.source ORDER BY run_id DESC LIMIT 1) AS verdict
FROM records GROUP BY source;
INSERT INTO records_fts (records_fts, rank) VALUES ('rank', 'bm25(10.0, 10.0, 3.0, 1.0)');
INSERT INTO _sqlite_migrations VALUES (1, 'opencalls', 'schema_1', '2026-01-01 00:00:00+00:00');
INSERT INTO records VALUES (1, 'example', '/calls/1', 'call', 'https://www.example.eu/calls/1', 'HORIZON-CL5-2026-D3-01', 'Digital skills for newcomers', 'b85f080baaf7f19164ca2f8df89d3aa18fd2614dd28ead44e14306274de4b037', '3bfc269594ef649228e9a74bab00f042efc91d5acc6fbee31a382e80d42388fe', '1', '2026-03-01T06:00:00Z', '2026-03-01T06:00:00Z', '2026-03-01T06:00:00Z', NULL, 'Training that leads to work.', 'Raise énergie skills
Priority 1: local partnerships
with schools
Priority 2: research
Asylum, Migration and Integration Fund
AMIF
European Commission', '{"kind":"call","source":"example","source_key":"/calls/1","url":"https://www.example.eu/calls/1","language":"en","title":"Digital skills for newcomers","summary":"Training that leads to work.","programme":{"name":"Asylum, Migration and Integration Fund","acronym":"AMIF","period":[2021,2027]},"institution":"European Commission","status_published":null,"amounts":[{"scope":"call","min":"12000000","max":"12000000","currency":"EUR","lot":null,"text":"12 million euro"},{"scope":"lot","min":null,"max":"454415.40","currency":"EUR","lot":"Lot 2","text":"EUR 454,415.40"},{"scope":"grant","min":"500000","max":"1000000","currency":"EUR","lot":null,"text":"500 000 to 1 million"}],"countries":[{"code":null,"group":"EU","role":"eligible","text":"EU Member States"},{"code":"DK","group":null,"role":"excluded","text":"Denmark"}],"contacts":[{"name":"Helpdesk","email":"help@example.eu","phone":null,"url":null}],"links":[{"url":"https://www.example.eu/guide.pdf","title":"Guide","role":"guidelines"}],"objectives":[{"text":"Raise énergie skills","label":null,"children":[]}],"priorities":[{"text":"Priority 1: local partnerships","label":"Priority 1","children":[{"text":"with schools","label":null,"children":[]}]},{"text":"Priority 2: research","label":"Priority 2","children":[]}],"actions":[],"eligibility":[],"further_info":[],"terms":[{"scheme":"sector","value":"Education"},{"scheme":"beneficiary","value":"NGOs"}],"restricted":[],"evidence":{"title":[{"quote":"Digital skills for newcomers","path":"/html/body/p[1]","rule":"label"}],"reference":[{"quote":"HORIZON-CL5-2026-D3-01","path":"/html/body/p[1]","rule":"label"}]},"unread":[],"reference":"HORIZON-CL5-2026-D3-01","parent_reference":null,"published_on":null,"opens_on":"2026-02","deadlines":[{"date":"2026-03-20","time":"17:00","timezone":"Europe/Brussels","utc":"2026-03-20T16:00:00Z","month_day":null,"kind":"cut-off","text":"20 March 2026, 17:00"},{"date":"2026-09-22","time":null,"timezone":null,"utc":null,"month_day":null,"kind":"cut-off","text":"22 September 2026"}],"deadline_model":"cut-offs","funding_rate":{"min":"90","max":"90","text":"90%"},"duration_months":{"min":"24","max":"36","text":"24 to 36 months"},"consortium":{"min_entities":3,"min_countries":2,"text":"at least 3 from 2 countries"},"expected_grants":5}');
INSERT INTO bullets VALUES (1, 'objectives', 0, NULL, 0, NULL, 'Raise énergie skills');
INSERT INTO bullets VALUES (1, 'priorities', 0, NULL, 0, 'Priority 1', 'Priority 1: local partnerships');
INSERT INTO bullets VALUES (1, 'priorities', 1, 0, 1, NULL, 'with schools');
INSERT INTO bullets VALUES (1, 'priorities', 2, NULL, 0, 'Priority 2', 'Priority 2: research');
INSERT INTO amounts VALUES (1, 0, 'call', 12000000.0, 12000000.0, 'EUR', NULL, '12 million euro');
INSERT INTO amounts VALUES (1, 1, 'lot', NULL, 454415.4, 'EUR', 'Lot 2', 'EUR 454,415.40');
INSERT INTO amounts VALUES (1, 2, 'grant', 500000.0, 1000000.0, 'EUR', NULL, '500 000 to 1 million');
INSERT INTO deadlines VALUES (1, 0, '2026-03-20', '17:00', 'Europe/Brussels', '2026-03-20T16:00:00Z', NULL, 'cut-off', '2026-03-20T16:00:00Z', '20 March 2026, 17:00');
INSERT INTO deadlines VALUES (1, 1, '2026-09-22', NULL, NULL, NULL, NULL, 'cut-off', '2026-09-22T23:59:59Z', '22 September 2026');
INSERT INTO countries VALUES (1, 0, NULL, 'EU', 'eligible', 'EU Member States');
INSERT INTO countries VALUES (1, 1, 'DK', NULL, 'excluded', 'Denmark');
INSERT INTO contacts VALUES (1, 0, 'Helpdesk', 'help@example.eu', NULL, NULL);
INSERT INTO links VALUES (1, 0, 'https://www.example.eu/guide.pdf', 'Guide', 'guidelines');
INSERT INTO terms VALUES (1, 0, 'sector', 'Education');
INSERT INTO terms VALUES (1, 1, 'beneficiary', 'NGOs');
INSERT INTO evidence VALUES (1, 'title', 0, 'Digital skills for newcomers', '/html/body/p[1]', 'label');
INSERT INTO evidence VALUES (1, 'reference', 0, 'HORIZON-CL5-2026-D3-01', '/html/body/p[1]', 'label');
INSERT INTO calls VALUES (1, 1, 'HORIZON-CL5-2026-D3-01', NULL, 'Digital skills for newcomers', NULL, 'Asylum, Migration and Integration Fund', 'AMIF', 'European Commission', 'en', 12000000.0, 500000.0, 1000000.0, 'EUR', 90.0, 90.0, 24.0, 36.0, 3, 2, 5, NULL, '2026-02', '2026-03-20', 'cut-offs', NULL, 'https://www.example.eu/calls/1');
INSERT INTO matches VALUES (1, 1, NULL, NULL, 'own record', 1.0, '2026-03-01T06:00:00Z');
INSERT INTO pages VALUES ('3bfc269594ef649228e9a74bab00f042efc91d5acc6fbee31a382e80d42388fe', 'https://www.example.eu/calls/1', 'example', 'text/html', '2026-03-01T06:00:00Z', 200, 2);
INSERT INTO runs VALUES (1, 'test', 0, '1', 1, '2026-03-01T06:00:00Z', '2026-03-01T06:00:00Z', 1, 1, 0, 0, 0, 0, 'ok');
INSERT INTO run_sources VALUES (1, 'example', 1, 1, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
