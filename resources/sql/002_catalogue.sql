-- The shop's own photos of its products, small, each by one of its product's codes; they outlive an import.
CREATE TABLE photo (code TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;

-- The last change of many prices, so that it can be taken back, also after a restart.
CREATE TABLE price_change (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at INTEGER NOT NULL,     -- milliseconds since 1970, UTC
    person TEXT NOT NULL,    -- empty: nobody in particular
    percent INTEGER NOT NULL, -- basis points
    step INTEGER NOT NULL,   -- minor units
    words TEXT NOT NULL      -- of the filter
) STRICT;
CREATE TABLE former_price (
    code TEXT PRIMARY KEY,
    before INTEGER NOT NULL, -- minor units
    since INTEGER NOT NULL   -- as the change made it
) STRICT, WITHOUT ROWID;
