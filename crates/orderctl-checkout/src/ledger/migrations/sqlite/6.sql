-- While it has its one row, no charge begins. Read in the transaction that writes an intent.
CREATE TABLE charge_freeze (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    since     INTEGER NOT NULL,
    frozen_by TEXT NOT NULL,
    reason    TEXT
) STRICT;
