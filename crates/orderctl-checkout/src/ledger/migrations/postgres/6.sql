-- While it has its one row, no charge begins. Read in the transaction that writes an intent.
CREATE TABLE charge_freeze (
    id        bigint PRIMARY KEY CHECK (id = 1),
    since     bigint NOT NULL,
    frozen_by text NOT NULL,
    reason    text
);
