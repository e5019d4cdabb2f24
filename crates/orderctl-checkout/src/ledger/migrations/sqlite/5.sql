-- The uptime when the request was sent, as a document: the time of day can be set.
ALTER TABLE attempt ADD COLUMN sent_uptime TEXT;
