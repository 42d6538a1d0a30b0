-- The journal: every event with the state it led to, and per subject which record is the newest.
CREATE TABLE record (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    event BLOB NOT NULL,
    state BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE current (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES record (sequence),
    first INTEGER NOT NULL, -- the sequence with which the subject began: a stable order for lists
    open INTEGER NOT NULL,
    ticket INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX current_open ON current (kind, first) WHERE open = 1;
CREATE INDEX current_order ON current (kind, first);
CREATE INDEX current_ticket ON current (kind, ticket) WHERE ticket > 0;
CREATE INDEX record_subject ON record (subject, sequence);

-- The end of the chain, so that a cut tail shows.
CREATE TABLE head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO head VALUES (1, 0, zeroblob(32));
