-- The journal: every event with the state it led to, and per subject which record is the newest.
CREATE TABLE record (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    event BLOB NOT NULL,
    state BLOB NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    ticket INTEGER NOT NULL,
    hash BLOB NOT NULL -- over the previous hash and all of the above
) STRICT;

-- A copy of what the records say, for a quick start: each column can be derived from them, and is compared with them.
CREATE TABLE current (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES record (sequence),
    first INTEGER NOT NULL, -- the sequence with which the subject began: a stable order for lists
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    ticket INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX current_open ON current (kind, first) WHERE open = 1;
CREATE INDEX current_order ON current (kind, first);
CREATE INDEX current_ticket ON current (ticket) WHERE ticket > 0;
CREATE INDEX record_subject ON record (subject, sequence);

-- The end of the chain, so that a cut tail shows; with sums over the table above, so that a start sees at once when a row of it is gone.
CREATE TABLE head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sequence INTEGER NOT NULL,
    open INTEGER NOT NULL,   -- how many subjects are open
    ticket INTEGER NOT NULL, -- the highest there is
    hash BLOB NOT NULL
) STRICT;
INSERT INTO head VALUES (1, 0, 0, 0, zeroblob(32));
