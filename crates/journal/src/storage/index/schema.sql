CREATE TABLE state ( -- how far the index has read the journal's history
  one INTEGER PRIMARY KEY CHECK (one = 1),
  place INTEGER NOT NULL, -- the newest change that it knows
  hash BLOB NOT NULL, -- that change's hash, so that an index of another history is never believed
  done INTEGER -- the last row it has read while it is being built; NULL: it is whole
) STRICT;

CREATE TABLE line ( -- an entry's facts, as `find::packed` writes them
  row INTEGER PRIMARY KEY, -- the entry's own number in the journal
  id BLOB NOT NULL UNIQUE,
  facts BLOB NOT NULL
) STRICT;

-- Words as `mastery::said` parts and folds them, so the tokenizer only has to part them at spaces.
CREATE VIRTUAL TABLE said USING fts5(
  own, voice, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '+#%$'", prefix = '1 2 3'
);
