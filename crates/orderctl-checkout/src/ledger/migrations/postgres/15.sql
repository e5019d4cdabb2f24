-- What a receiver did not take goes behind what it was not sent yet.
ALTER TABLE notice ADD COLUMN failures bigint NOT NULL DEFAULT 0;
DROP INDEX notice_target;
CREATE INDEX notice_target ON notice (target, failures, created);
-- Receivers that took too long: they are left alone until this time.
CREATE TABLE receiver (
    target   text NOT NULL PRIMARY KEY,
    failures bigint NOT NULL,
    retry_at bigint NOT NULL
);
