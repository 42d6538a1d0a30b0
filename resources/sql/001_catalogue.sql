-- The catalogue, twice: one of the two slots is sold from, an import fills the other, and one row says which is which.
CREATE TABLE catalogue (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    slot INTEGER NOT NULL CHECK (slot IN (0, 1)),
    generation INTEGER NOT NULL,
    serial INTEGER NOT NULL, -- the last that was given
    currency TEXT NOT NULL   -- of all prices; empty: there are none yet
) STRICT;
INSERT INTO catalogue VALUES (1, 0, 0, 0, '');

-- The big buttons of each till, in order; they outlive an import.
CREATE TABLE favourite (
    till INTEGER NOT NULL,
    place INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (till, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_0 (
    rank INTEGER PRIMARY KEY, -- where it comes in every list: core/io/store/cataloguerows.h
    codes TEXT NOT NULL,      -- one a line
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    price INTEGER NOT NULL, -- minor units
    tax INTEGER,            -- basis points
    added INTEGER NOT NULL CHECK (added IN (0, 1)), -- the tax comes on top of the price
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1)),
    description TEXT NOT NULL,
    unit TEXT NOT NULL,
    picture TEXT NOT NULL,
    words TEXT NOT NULL,   -- as indexed
    seen INTEGER NOT NULL  -- the generation whose file named it last
) STRICT;
CREATE TABLE code_0 (code TEXT PRIMARY KEY, rank INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX favourite_0 ON product_0 (rank) WHERE favourite = 1;
CREATE INDEX incomplete_0 ON product_0 (rank) WHERE incomplete = 1;
CREATE VIRTUAL TABLE words_0 USING fts5(words, content='product_0', content_rowid='rank', tokenize='ascii', prefix='1 2 3 4 5 6', detail='none', columnsize=0);

CREATE TABLE product_1 (
    rank INTEGER PRIMARY KEY,
    codes TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    price INTEGER NOT NULL,
    tax INTEGER,
    added INTEGER NOT NULL CHECK (added IN (0, 1)),
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1)),
    description TEXT NOT NULL,
    unit TEXT NOT NULL,
    picture TEXT NOT NULL,
    words TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE TABLE code_1 (code TEXT PRIMARY KEY, rank INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX favourite_1 ON product_1 (rank) WHERE favourite = 1;
CREATE INDEX incomplete_1 ON product_1 (rank) WHERE incomplete = 1;
CREATE VIRTUAL TABLE words_1 USING fts5(words, content='product_1', content_rowid='rank', tokenize='ascii', prefix='1 2 3 4 5 6', detail='none', columnsize=0);
