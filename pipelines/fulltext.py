"""Full-text search over the records: the index, the triggers that keep it, and queries that no input can break.

The index has no text of its own (`content=records`), so Datasette and sqlite-utils find it as the records' search.
"""

# ruff: noqa: S608 (names of our own tables and columns; values go in as parameters)

from __future__ import annotations

from sqlite_utils import Database

FTS_TABLE = "records_fts"
FTS_COLUMNS = ("title", "reference", "summary", "text")
_WEIGHTS = (10.0, 10.0, 3.0, 1.0)  # a word of the title says more than one of a bullet
_TOKENIZE = "unicode61 remove_diacritics 2"  # "energie" finds "énergie"

_NAMES = ", ".join(FTS_COLUMNS)
_OLD = ", ".join(f"old.{column}" for column in FTS_COLUMNS)
_NEW = ", ".join(f"new.{column}" for column in FTS_COLUMNS)
_CHANGED = " OR ".join(f"old.{column} IS NOT new.{column}" for column in FTS_COLUMNS)
_ADD = f"INSERT INTO {FTS_TABLE} (rowid, {_NAMES}) VALUES (new.id, {_NEW});"
_DROP = f"INSERT INTO {FTS_TABLE} ({FTS_TABLE}, rowid, {_NAMES}) VALUES ('delete', old.id, {_OLD});"

# WHEN: a page that says nothing new must not cost a rewrite of the index
TRIGGERS = {
    "records_fts_insert": f"AFTER INSERT ON records BEGIN {_ADD} END",
    "records_fts_delete": f"AFTER DELETE ON records BEGIN {_DROP} END",
    "records_fts_update": f"AFTER UPDATE OF {_NAMES} ON records WHEN {_CHANGED} BEGIN {_DROP} {_ADD} END",
}

SEARCH = f"""
SELECT records.id, records.kind, records.source, records.reference, records.title, records.url,
       snippet({FTS_TABLE}, -1, '[', ']', '…', 16) AS snippet
FROM {FTS_TABLE} JOIN records ON records.id = {FTS_TABLE}.rowid
WHERE {FTS_TABLE} MATCH :query ORDER BY {FTS_TABLE}.rank LIMIT :limit
"""  # run with {"query": match_query(words), "limit": n}; no query where match_query gives ""


def create(db: Database) -> None:
    """Make the index where it is missing, and its triggers anew."""
    if FTS_TABLE not in db.table_names():
        db.table("records").enable_fts(FTS_COLUMNS, tokenize=_TOKENIZE)
        weights = ", ".join(str(weight) for weight in _WEIGHTS)
        db.execute(f"INSERT INTO {FTS_TABLE} ({FTS_TABLE}, rank) VALUES ('rank', 'bm25({weights})')")
    for name, body in TRIGGERS.items():
        db.execute(f"DROP TRIGGER IF EXISTS {name}")
        db.execute(f"CREATE TRIGGER {name} {body}")


def match_query(words: str) -> str:
    """What people type as an FTS5 query: all words must occur; "…" is a phrase, a final * a prefix; "" for no words.

    HORIZON-CL5-2026 is the phrase of its parts; AND, OR, NEAR, : and ( mean themselves.
    """
    terms: list[str] = []
    for number, part in enumerate(words.replace("\0", " ").split('"')):
        terms += [part] if number % 2 else part.split()
    return " ".join(_quoted(term) for term in terms if any(letter.isalnum() for letter in term))


def _quoted(term: str) -> str:
    return f'"{term[:-1]}"*' if term.endswith("*") else f'"{term}"'
