-- What others are still to be told of an outcome; written with it, and removed once it is taken.
CREATE TABLE notice (
    id            TEXT NOT NULL,
    target        TEXT NOT NULL,
    body          TEXT NOT NULL,
    created       INTEGER NOT NULL,
    claimed_until INTEGER,
    PRIMARY KEY (id, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_target ON notice (target, created);
