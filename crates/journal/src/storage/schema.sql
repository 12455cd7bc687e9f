-- The whole schema, as the migrations leave it. A test writes it with PLUMB_WRITE_SCHEMA=1; read this to learn the database.

CREATE TABLE meta ( -- what the journal itself is: `journal` (its id), `sample`
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device ( -- one for each writing copy of the journal
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) <= 120),
  since TEXT NOT NULL
) STRICT;

CREATE TABLE change ( -- what was written, in one piece; never altered
  place INTEGER PRIMARY KEY, -- order of arrival here; never leaves this journal
  device INTEGER NOT NULL REFERENCES device(n),
  seq INTEGER NOT NULL CHECK (seq > 0), -- 1, 2, 3 ... for each device, no gaps: (device, seq) is the address
  step INTEGER NOT NULL, -- place of the step's first change; Undo takes a whole step
  action TEXT NOT NULL, -- the row of the command table, or import
  label TEXT NOT NULL, -- what the Edit menu and the history say
  door TEXT NOT NULL, -- window, command line, import
  undoes INTEGER REFERENCES change(place), -- what an undo or redo takes back
  below INTEGER REFERENCES change(place), -- what lies under it on its stack
  at TEXT NOT NULL, -- instant, UTC, milliseconds; for display, never for order
  hash BLOB NOT NULL CHECK (length(hash) = 32), -- SHA-256 over this device's previous hash and this change, see change.rs
  UNIQUE (device, seq)
) STRICT;

CREATE TABLE profile (
  row INTEGER PRIMARY KEY CHECK (row = 1), -- a journal has one owner
  name TEXT NOT NULL CHECK (length(name) <= 120 AND instr(name, char(0)) = 0),
  craft_line TEXT NOT NULL CHECK (length(craft_line) <= 200 AND instr(craft_line, char(0)) = 0),
  email TEXT NOT NULL CHECK (length(email) <= 200 AND instr(email, char(0)) = 0),
  phone TEXT NOT NULL CHECK (length(phone) <= 120 AND instr(phone, char(0)) = 0),
  url TEXT NOT NULL CHECK (length(url) <= 2000 AND instr(url, char(0)) = 0)
) STRICT;

CREATE TABLE profile_also (
  n INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND instr(name, char(0)) = 0)
) STRICT;

CREATE TABLE role (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120 AND instr(title, char(0)) = 0),
  held_at TEXT NOT NULL CHECK (length(held_at) <= 120 AND instr(held_at, char(0)) = 0),
  first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  first_precision TEXT NOT NULL CHECK (first_precision IN ('day', 'month', 'year')),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last_precision TEXT NOT NULL CHECK (last_precision IN ('day', 'month', 'year')),
  private INTEGER NOT NULL CHECK (private IN (0, 1))
) STRICT;

CREATE TABLE area (
  row INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice, so that no reference can come to mean another area
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  parent INTEGER REFERENCES area(row) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('craft', 'area', 'technique')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND instr(name, char(0)) = 0),
  freshness_half_life INTEGER CHECK (freshness_half_life BETWEEN 30 AND 3650),
  fallow_since TEXT CHECK (fallow_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  retired_on TEXT CHECK (retired_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE INDEX area_under ON area (parent);

CREATE TABLE area_also (
  area INTEGER NOT NULL REFERENCES area(row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND instr(name, char(0)) = 0),
  PRIMARY KEY (area, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE rung (
  craft INTEGER NOT NULL REFERENCES area(row) ON DELETE CASCADE,
  n INTEGER NOT NULL CHECK (n BETWEEN 1 AND 9),
  key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 60 AND instr(key, char(0)) = 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60 AND instr(name, char(0)) = 0),
  demands TEXT NOT NULL CHECK (length(demands) <= 2000 AND instr(demands, char(0)) = 0),
  can_do TEXT NOT NULL CHECK (length(can_do) <= 2000 AND instr(can_do, char(0)) = 0),
  PRIMARY KEY (craft, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE rung_signal (
  craft INTEGER NOT NULL REFERENCES area(row) ON DELETE CASCADE,
  rung INTEGER NOT NULL,
  n INTEGER NOT NULL,
  said TEXT NOT NULL CHECK (length(said) BETWEEN 1 AND 400 AND instr(said, char(0)) = 0),
  PRIMARY KEY (craft, rung, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE work (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200 AND instr(title, char(0)) = 0),
  started TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  finished TEXT CHECK (finished GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  for_whom TEXT CHECK (length(for_whom) BETWEEN 1 AND 200 AND instr(for_whom, char(0)) = 0),
  link TEXT CHECK (length(link) BETWEEN 1 AND 2000 AND instr(link, char(0)) = 0),
  private INTEGER NOT NULL CHECK (private IN (0, 1))
) STRICT;

CREATE TABLE entry (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('session', 'milestone', 'note', 'recognition', 'sounding', 'goal')),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
  began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
  work INTEGER REFERENCES work(row) DEFERRABLE INITIALLY DEFERRED,
  making_min INTEGER CHECK (making_min BETWEEN 0 AND 1440), -- sessions; here, so that a lifetime of them is one pass
  overseeing_min INTEGER CHECK (overseeing_min BETWEEN 0 AND 1440),
  private INTEGER NOT NULL CHECK (private IN (0, 1)),
  words TEXT NOT NULL CHECK (length(words) <= 20000 AND instr(words, char(0)) = 0),
  CHECK ((kind = 'session') = (making_min IS NOT NULL) AND (kind = 'session') = (overseeing_min IS NOT NULL))
) STRICT;

CREATE INDEX entry_by_day ON entry (day, id);

CREATE INDEX entry_by_recorded ON entry (recorded_at, id);

CREATE INDEX entry_of_work ON entry (work) WHERE work IS NOT NULL;

CREATE TABLE entry_area (
  entry INTEGER NOT NULL REFERENCES entry(row) ON DELETE CASCADE,
  n INTEGER NOT NULL, -- 1 is the primary area
  area INTEGER NOT NULL REFERENCES area(row) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_by_area ON entry_area (area, entry);

CREATE TABLE origin (
  entry INTEGER PRIMARY KEY REFERENCES entry(row) ON DELETE CASCADE,
  format TEXT NOT NULL,
  key TEXT NOT NULL,
  fields TEXT NOT NULL -- the row as it was read, an object of texts
) STRICT;

CREATE INDEX origin_of ON origin (format, key);

CREATE TABLE milestone (
  entry INTEGER PRIMARY KEY REFERENCES entry(row) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200 AND instr(title, char(0)) = 0),
  result TEXT NOT NULL CHECK (result IN ('done', 'attempted')),
  part TEXT NOT NULL CHECK (part IN ('made', 'oversaw'))
) STRICT;

CREATE INDEX milestone_by_title ON milestone (title);

CREATE TABLE challenge (
  entry INTEGER NOT NULL REFERENCES milestone(entry) ON DELETE CASCADE,
  area INTEGER NOT NULL REFERENCES area(row) DEFERRABLE INITIALLY DEFERRED,
  rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 9),
  PRIMARY KEY (entry, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  entry INTEGER PRIMARY KEY REFERENCES milestone(entry) ON DELETE CASCADE,
  situation TEXT NOT NULL CHECK (length(situation) <= 20000 AND instr(situation, char(0)) = 0),
  did TEXT NOT NULL CHECK (length(did) <= 20000 AND instr(did, char(0)) = 0),
  result TEXT NOT NULL CHECK (length(result) <= 20000 AND instr(result, char(0)) = 0),
  learning TEXT NOT NULL CHECK (length(learning) <= 20000 AND instr(learning, char(0)) = 0),
  share TEXT NOT NULL CHECK (length(share) <= 20000 AND instr(share, char(0)) = 0),
  later_off INTEGER NOT NULL CHECK (later_off IN (0, 1))
) STRICT;

CREATE TABLE story_later (
  entry INTEGER NOT NULL REFERENCES story(entry) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  words TEXT NOT NULL CHECK (length(words) <= 20000 AND instr(words, char(0)) = 0),
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE recognition (
  entry INTEGER PRIMARY KEY REFERENCES entry(row) ON DELETE CASCADE,
  speaker TEXT NOT NULL CHECK (length(speaker) BETWEEN 1 AND 120 AND instr(speaker, char(0)) = 0),
  relation TEXT NOT NULL CHECK (relation IN ('peer', 'client', 'teacher', 'public', 'jury')),
  milestone INTEGER REFERENCES entry(row) DEFERRABLE INITIALLY DEFERRED, -- about a milestone, or
  work INTEGER REFERENCES work(row) DEFERRABLE INITIALLY DEFERRED, -- about a work, or about neither
  quote TEXT NOT NULL CHECK (length(quote) <= 2000 AND instr(quote, char(0)) = 0),
  know TEXT CHECK (know IN ('saw', 'used', 'checked', 'told')),
  link TEXT CHECK (length(link) BETWEEN 1 AND 2000 AND instr(link, char(0)) = 0),
  publish TEXT NOT NULL CHECK (publish IN ('unasked', 'no', 'anonymous', 'named')),
  asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), slip TEXT CHECK (length(slip) = 36),
  CHECK (milestone IS NULL OR work IS NULL)
) STRICT;

CREATE INDEX recognition_of_milestone ON recognition (milestone) WHERE milestone IS NOT NULL;

CREATE INDEX recognition_of_work ON recognition (work) WHERE work IS NOT NULL;

CREATE TABLE sounding (
  entry INTEGER PRIMARY KEY REFERENCES entry(row) ON DELETE CASCADE,
  half_rungs INTEGER NOT NULL CHECK (half_rungs BETWEEN 0 AND 18),
  speaker TEXT CHECK (length(speaker) BETWEEN 1 AND 120 AND instr(speaker, char(0)) = 0) -- NULL: the owner
) STRICT;

CREATE TABLE goal (
  entry INTEGER PRIMARY KEY REFERENCES entry(row) ON DELETE CASCADE,
  half_rungs INTEGER NOT NULL CHECK (half_rungs BETWEEN 1 AND 18),
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE evidence (
  entry INTEGER NOT NULL REFERENCES entry(row) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('file', 'link', 'quote', 'measure')),
  sha256 TEXT CHECK (length(sha256) = 64), -- file
  name TEXT CHECK (instr(name, char(0)) = 0), -- file: the name it had, only a label
  mime TEXT, -- file
  bytes INTEGER CHECK (bytes >= 0), -- file
  alt TEXT CHECK (length(alt) <= 20000 AND instr(alt, char(0)) = 0), -- file; NULL: not yet written
  url TEXT CHECK (length(url) <= 2000 AND instr(url, char(0)) = 0), -- link
  title TEXT CHECK (instr(title, char(0)) = 0), -- link
  seen_on TEXT CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- link
  quote TEXT CHECK (instr(quote, char(0)) = 0), -- quote
  what TEXT CHECK (instr(what, char(0)) = 0), -- measure
  old_number TEXT CHECK (length(old_number) <= 60), -- measure
  new_number TEXT CHECK (length(new_number) <= 60), -- measure
  unit TEXT CHECK (instr(unit, char(0)) = 0), -- measure
  source TEXT CHECK (instr(source, char(0)) = 0), -- quote and measure
  caption TEXT NOT NULL CHECK (instr(caption, char(0)) = 0),
  CHECK ((kind = 'file') = (sha256 IS NOT NULL) AND (kind = 'link') = (url IS NOT NULL)),
  CHECK ((kind = 'quote') = (quote IS NOT NULL) AND (kind = 'measure') = (what IS NOT NULL)),
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_of_file ON evidence (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE "revision" (
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
