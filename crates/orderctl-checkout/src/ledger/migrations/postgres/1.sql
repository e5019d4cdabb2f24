-- Times are microseconds since 1970 in UTC, amounts the digits they were written with,
-- requests, trace, result, error and looks are JSON.
CREATE TABLE attempt (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attempt     text NOT NULL UNIQUE,
    key         text,
    fingerprint text NOT NULL,
    state       text NOT NULL,
    command     text NOT NULL,
    profile     text NOT NULL,
    provider    text NOT NULL,
    account     text NOT NULL,
    mode        text NOT NULL,
    charge      bigint NOT NULL,
    amount      text,
    currency    text,
    created     bigint NOT NULL,
    sent        bigint,
    settled     bigint,
    lease_until bigint,
    owner       text NOT NULL,
    requests    text NOT NULL,
    trace       text NOT NULL,
    result      text,
    exit_code   bigint,
    error       text,
    looks       text NOT NULL,
    note        text,
    decided_by  text
);

-- What the program promises, the store holds too: of one key, at most one order lives.
CREATE UNIQUE INDEX attempt_one_per_key ON attempt (key)
    WHERE state IN ('intended', 'sent', 'unknown', 'placed');
