-- How long a request may be under way, in microseconds; 30 seconds was the default before.
ALTER TABLE attempt ADD COLUMN time_limit bigint NOT NULL DEFAULT 30000000;
-- The attempt that was settled otherwise before this order of it turned out to be placed.
ALTER TABLE attempt ADD COLUMN late_of text;
-- The owner is a document from now on.
UPDATE attempt SET owner = json_build_object('host', owner, 'pid', 0, 'run', '')::text;
