-- What others are still to be told of an outcome; written with it, and removed once it is taken.
CREATE TABLE notice (
    id            text NOT NULL,
    target        text NOT NULL,
    body          text NOT NULL,
    created       bigint NOT NULL,
    claimed_until bigint,
    PRIMARY KEY (id, target)
);
CREATE INDEX notice_target ON notice (target, created);
