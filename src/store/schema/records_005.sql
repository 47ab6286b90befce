-- What a pair takes home: assignments with the bytes that were given, decisions on the path, agreements. Why a gate was
-- overridden stands apart from the assignment, for the pair sees that.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY NOT NULL,
  bytes BLOB NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE TABLE assignment (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  on_sf3 INTEGER NOT NULL,
  exercise_version INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT NOT NULL,
  until TEXT,
  stopped TEXT,
  times_per_week INTEGER,
  minutes INTEGER,
  names TEXT NOT NULL,
  paper TEXT NOT NULL,
  large_print INTEGER NOT NULL,
  invites TEXT,
  note TEXT,
  place TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob (sha256),
  drawing TEXT NOT NULL REFERENCES blob (sha256),
  recorded_us INTEGER NOT NULL
);
CREATE INDEX assignment_case ON assignment (case_id);
CREATE TABLE gate_override (
  assignment_id TEXT NOT NULL REFERENCES assignment (id),
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  gate INTEGER NOT NULL,
  why TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (assignment_id, gate)
);
CREATE INDEX gate_override_case ON gate_override (case_id);
CREATE TABLE given_sheet (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  assignment_id TEXT NOT NULL REFERENCES assignment (id),
  date TEXT NOT NULL,
  place TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob (sha256),
  recorded_us INTEGER NOT NULL
);
CREATE INDEX given_sheet_case ON given_sheet (case_id);
CREATE TABLE path_decision (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  variant TEXT NOT NULL,
  decision TEXT NOT NULL,
  from_rung INTEGER NOT NULL,
  to_rung INTEGER NOT NULL,
  date TEXT NOT NULL,
  reason TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX path_decision_case ON path_decision (case_id);
CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  version INTEGER NOT NULL,
  date TEXT NOT NULL,
  ban TEXT NOT NULL,
  exceptions TEXT,
  stop_signal TEXT NOT NULL,
  who_invites TEXT,
  after_words TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX agreement_case ON agreement (case_id);
CREATE TRIGGER given_sheet_stays BEFORE UPDATE ON given_sheet BEGIN SELECT RAISE(ABORT, 'given'); END;
CREATE TRIGGER given_sheet_is_kept BEFORE DELETE ON given_sheet BEGIN SELECT RAISE(ABORT, 'given'); END;
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'given'); END;
CREATE TRIGGER blob_is_kept BEFORE DELETE ON blob
  WHEN EXISTS (SELECT 1 FROM given_sheet WHERE sha256 = OLD.sha256)
BEGIN SELECT RAISE(ABORT, 'given'); END;
