"""The schema of den.sqlite3, as the steps that lead to it. A step is never changed once it is released.

`entry` holds what `den/` calls consent, opt_out, ignore, mute and settings: `subject` is the person's id, a mute's
"scope:subject", or "". `person_id` repeats whose entry it is, so that it can be found and forgotten.
`record` holds the memories (`services/store/record.py`). A `mark` has the file rewritten when it is next opened.
"""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE guild (
            guild_id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL
        )""",
        """CREATE TABLE entry (
            guild_id INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            person_id INTEGER,
            ends_ms INTEGER,
            body TEXT NOT NULL,
            PRIMARY KEY (guild_id, kind, subject)
        )""",
        "CREATE INDEX entry_person ON entry (person_id) WHERE person_id IS NOT NULL",
        "CREATE INDEX entry_end ON entry (ends_ms) WHERE ends_ms IS NOT NULL",
        # AUTOINCREMENT: `seq` is the order of remembering, and VACUUM renumbers rows without a key of their own.
        """CREATE TABLE fact (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            guild_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL,
            id TEXT NOT NULL,
            text TEXT NOT NULL,
            source_message_id INTEGER,
            at_ms INTEGER NOT NULL,
            expires_ms INTEGER,
            UNIQUE (guild_id, person_id, id)
        )""",
        "CREATE INDEX fact_person ON fact (person_id)",
        "CREATE INDEX fact_end ON fact (expires_ms) WHERE expires_ms IS NOT NULL",
        "CREATE TABLE mark (name TEXT PRIMARY KEY)",
    ),
    (
        # AUTOINCREMENT: `seq` is the order of storing, and VACUUM renumbers rows without a key of their own.
        """CREATE TABLE record (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            guild_id INTEGER NOT NULL,
            owner TEXT NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            body TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            expires_ms INTEGER,
            uses INTEGER NOT NULL,
            version INTEGER NOT NULL,
            UNIQUE (guild_id, owner, kind, id)
        )""",
        "CREATE INDEX record_owner ON record (owner)",
        "CREATE INDEX record_end ON record (expires_ms) WHERE expires_ms IS NOT NULL",
        """INSERT INTO record (guild_id, owner, kind, id, body, at_ms, expires_ms, uses, version)
            SELECT guild_id, 'p' || person_id, 'fact', id, json_object(
                'id', id, 'guild_id', guild_id, 'person_id', person_id, 'text', text,
                'source_message_id', source_message_id, 'at_ms', at_ms, 'expires_ms', expires_ms
            ), at_ms, expires_ms, 0, 1 FROM fact ORDER BY seq""",
        "INSERT INTO mark SELECT 'facts became records' WHERE EXISTS (SELECT 1 FROM fact)",
        "DROP TABLE fact",
    ),
)
"""Step n brings a file of version n - 1 to version n; the newest is the length."""
