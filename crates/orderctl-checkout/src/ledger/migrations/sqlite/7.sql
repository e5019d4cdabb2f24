-- The rows of order files: under which key the order of a row is placed, and which runner is at it.
CREATE TABLE order_row (
    name TEXT PRIMARY KEY,
    key TEXT,
    bound INTEGER,
    owner TEXT,
    claimed_until INTEGER
) STRICT;
