-- What was told last about something that is looked at again and again, so that it is told once.
CREATE TABLE observation (
    subject text NOT NULL,
    target  text NOT NULL,
    state   text NOT NULL,
    PRIMARY KEY (subject, target)
);
