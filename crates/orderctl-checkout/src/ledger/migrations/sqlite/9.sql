-- How the run ended in a word; so far it was the exit code of one program.
ALTER TABLE attempt ADD COLUMN ended TEXT;
UPDATE attempt SET ended = CASE exit_code
    WHEN 0 THEN 'done'
    WHEN 1 THEN 'internal'
    WHEN 2 THEN 'usage'
    WHEN 3 THEN 'config'
    WHEN 4 THEN 'credentials'
    WHEN 5 THEN 'refused'
    WHEN 6 THEN 'unreachable'
    WHEN 7 THEN 'unknown'
    WHEN 8 THEN 'pending'
    WHEN 9 THEN 'guard'
    WHEN 10 THEN 'rate_limited'
    WHEN 130 THEN 'interrupted'
END;
ALTER TABLE attempt DROP COLUMN exit_code;
