-- Times are microseconds since 1970 in UTC, amounts the digits they were written with,
-- requests, trace, result, error and looks are JSON.
CREATE TABLE attempt (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt     TEXT NOT NULL UNIQUE,
    key         TEXT,
    fingerprint TEXT NOT NULL,
    state       TEXT NOT NULL,
    command     TEXT NOT NULL,
    profile     TEXT NOT NULL,
    provider    TEXT NOT NULL,
    account     TEXT NOT NULL,
    mode        TEXT NOT NULL,
    charge      INTEGER NOT NULL,
    amount      TEXT,
    currency    TEXT,
    created     INTEGER NOT NULL,
    sent        INTEGER,
    settled     INTEGER,
    lease_until INTEGER,
    owner       TEXT NOT NULL,
    requests    TEXT NOT NULL,
    trace       TEXT NOT NULL,
    result      TEXT,
    exit_code   INTEGER,
    error       TEXT,
    looks       TEXT NOT NULL,
    note        TEXT,
    decided_by  TEXT
) STRICT;

-- What the program promises, the store holds too: of one key, at most one order lives.
CREATE UNIQUE INDEX attempt_one_per_key ON attempt (key)
    WHERE state IN ('intended', 'sent', 'unknown', 'placed');
