-- What is kept beside the entries: saved searches, templates, plates and witness slips. The history has to take them in, and SQLite changes a check only by
-- making the table anew.

CREATE TABLE revision_now (
  change INTEGER NOT NULL REFERENCES change(place),
  n INTEGER NOT NULL,
  entity TEXT NOT NULL CHECK (entity IN ('profile', 'role', 'area', 'work', 'entry', 'search', 'template', 'plate', 'slip')),
  id TEXT NOT NULL,
  parent INTEGER REFERENCES change(place), -- the change that left the row as `before`
  before TEXT, -- the row as exchange::row writes it; NULL: it was not there
  after TEXT, -- NULL: it is gone; this is the tombstone
  hash BLOB CHECK (length(hash) = 32), -- SHA-256 of `after`
  PRIMARY KEY (change, n)
) STRICT, WITHOUT ROWID;

INSERT INTO revision_now SELECT * FROM revision ORDER BY change, n;

DROP TABLE revision;

ALTER TABLE revision_now RENAME TO revision;

CREATE INDEX revision_of ON revision (id, change);

CREATE TABLE search (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND instr(name, char(0)) = 0),
  query TEXT NOT NULL CHECK (length(query) BETWEEN 1 AND 2000 AND instr(query, char(0)) = 0)
) STRICT;

CREATE TABLE template (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND instr(name, char(0)) = 0),
  kind TEXT NOT NULL CHECK (kind IN ('session', 'milestone', 'note', 'recognition', 'sounding', 'goal')),
  form TEXT NOT NULL CHECK (length(form) <= 60000 AND instr(form, char(0)) = 0)
) STRICT;

CREATE TABLE plate (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200 AND instr(title, char(0)) = 0),
  left_entry TEXT NOT NULL CHECK (length(left_entry) = 36), -- the older picture; the entry may be gone, the picture stays
  left_sha256 TEXT NOT NULL CHECK (length(left_sha256) = 64),
  left_x INTEGER CHECK (left_x BETWEEN 0 AND 9999), -- the part that is shown, in ten-thousandths; NULL: the whole picture
  left_y INTEGER CHECK (left_y BETWEEN 0 AND 9999),
  left_width INTEGER CHECK (left_width BETWEEN 1 AND 10000),
  left_height INTEGER CHECK (left_height BETWEEN 1 AND 10000),
  left_line TEXT NOT NULL CHECK (length(left_line) <= 2000 AND instr(left_line, char(0)) = 0),
  right_entry TEXT NOT NULL CHECK (length(right_entry) = 36), -- the newer picture; the entry may be gone, the picture stays
  right_sha256 TEXT NOT NULL CHECK (length(right_sha256) = 64),
  right_x INTEGER CHECK (right_x BETWEEN 0 AND 9999), -- the part that is shown, in ten-thousandths; NULL: the whole picture
  right_y INTEGER CHECK (right_y BETWEEN 0 AND 9999),
  right_width INTEGER CHECK (right_width BETWEEN 1 AND 10000),
  right_height INTEGER CHECK (right_height BETWEEN 1 AND 10000),
  right_line TEXT NOT NULL CHECK (length(right_line) <= 2000 AND instr(right_line, char(0)) = 0),
  private INTEGER NOT NULL CHECK (private IN (0, 1))
) STRICT;

CREATE TABLE slip (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  milestone TEXT CHECK (length(milestone) = 36), -- it asks about a milestone or a work, which may be gone before the answer comes
  work TEXT CHECK (length(work) = 36),
  person TEXT NOT NULL CHECK (length(person) <= 120 AND instr(person, char(0)) = 0),
  saved_on TEXT NOT NULL CHECK (saved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((milestone IS NULL) <> (work IS NULL))
) STRICT;

ALTER TABLE recognition ADD COLUMN slip TEXT CHECK (length(slip) = 36);
