-- What a placed attempt has bought, by the provider's ids, so that nothing is taken for the order of two.
CREATE TABLE placed_order (
    order_id TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    PRIMARY KEY (order_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_late_of ON attempt (late_of) WHERE late_of IS NOT NULL;
-- The charges that were placed since a time.
CREATE INDEX attempt_charged ON attempt (charge, settled) WHERE state = 'placed';
