-- What was told last about something that is looked at again and again, so that it is told once.
CREATE TABLE observation (
    subject TEXT NOT NULL,
    target  TEXT NOT NULL,
    state   TEXT NOT NULL,
    PRIMARY KEY (subject, target)
) STRICT, WITHOUT ROWID;
