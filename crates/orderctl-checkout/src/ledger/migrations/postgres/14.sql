-- A key belongs to its mode: what was rehearsed in the sandbox is ordered by the same key afterwards.
DROP INDEX attempt_one_per_key;
CREATE UNIQUE INDEX attempt_one_per_key ON attempt (key, mode)
    WHERE state IN ('intended', 'sent', 'unknown', 'placed');
DROP INDEX attempt_key;
CREATE INDEX attempt_key ON attempt (key, mode, seq) WHERE key IS NOT NULL;
-- So does a row of an order file: its name says of which mode it is.
UPDATE order_row SET name = coalesce(
    (SELECT mode FROM attempt WHERE attempt.key = order_row.key ORDER BY seq DESC LIMIT 1),
    'live') || '/' || name
WHERE key IS NOT NULL;
