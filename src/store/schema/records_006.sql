-- Progress notes, one a session. What is signed is written once; what is added later stands beside it.
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  session_id TEXT NOT NULL UNIQUE REFERENCES session (id),
  form TEXT NOT NULL,
  state TEXT NOT NULL,
  saved_us INTEGER NOT NULL,
  signed_us INTEGER,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX note_case ON note (case_id);
CREATE TABLE note_section (
  note_id TEXT NOT NULL REFERENCES note (id),
  place INTEGER NOT NULL,
  section TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (note_id, section)
);
CREATE TABLE note_revision (
  note_id TEXT NOT NULL REFERENCES note (id),
  number INTEGER NOT NULL,
  form TEXT NOT NULL,
  saved_us INTEGER NOT NULL,
  PRIMARY KEY (note_id, number)
);
CREATE TABLE note_revision_section (
  note_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL,
  section TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (note_id, number, section),
  FOREIGN KEY (note_id, number) REFERENCES note_revision (note_id, number)
);
CREATE TABLE addendum (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  note_id TEXT NOT NULL REFERENCES note (id),
  words TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX addendum_note ON addendum (note_id);
CREATE TRIGGER note_signed_stays BEFORE UPDATE ON note WHEN OLD.state = 'signed'
BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER note_signed_is_kept BEFORE DELETE ON note WHEN OLD.state = 'signed'
BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER section_signed_takes_none BEFORE INSERT ON note_section
  WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.note_id AND state = 'signed')
BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER section_signed_stays BEFORE UPDATE ON note_section
  WHEN EXISTS (SELECT 1 FROM note WHERE id = OLD.note_id AND state = 'signed')
BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER section_signed_is_kept BEFORE DELETE ON note_section
  WHEN EXISTS (SELECT 1 FROM note WHERE id = OLD.note_id AND state = 'signed')
BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER addendum_stays BEFORE UPDATE ON addendum BEGIN SELECT RAISE(ABORT, 'signed'); END;
CREATE TRIGGER addendum_is_kept BEFORE DELETE ON addendum BEGIN SELECT RAISE(ABORT, 'signed'); END;
