-- The rows of order files: under which key the order of a row is placed, and which runner is at it.
CREATE TABLE order_row (
    name text PRIMARY KEY,
    key text,
    bound bigint,
    owner text,
    claimed_until bigint
);
