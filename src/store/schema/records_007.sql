-- What was done at home, how people arrive, own trackers, lines for the page before a session.
CREATE TABLE practice_log (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  assignment_id TEXT NOT NULL REFERENCES assignment (id),
  date TEXT NOT NULL,
  occasion INTEGER NOT NULL,
  done TEXT,
  reason TEXT,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX practice_log_case ON practice_log (case_id);
-- Who may see it is said of each field: an account may hold what stays with the clinician.
CREATE TABLE log_field (
  log_id TEXT NOT NULL REFERENCES practice_log (id),
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  place INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (log_id, field)
);
CREATE INDEX log_field_case ON log_field (case_id);
CREATE TABLE check_in (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  session_id TEXT NOT NULL REFERENCES session (id),
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX check_in_session ON check_in (session_id);
CREATE INDEX check_in_case ON check_in (case_id);
CREATE TABLE check_in_answer (
  check_in_id TEXT NOT NULL REFERENCES check_in (id),
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (check_in_id, question)
);
CREATE TABLE measure_result (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  measure TEXT NOT NULL,
  date TEXT NOT NULL,
  score INTEGER NOT NULL,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX measure_result_case ON measure_result (case_id);
-- The trackers that the clinician chose for a case; without any, the usual ones.
CREATE TABLE chosen_measure (
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  place INTEGER NOT NULL,
  measure TEXT NOT NULL,
  PRIMARY KEY (case_id, measure)
);
CREATE TABLE brief_note (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  part TEXT NOT NULL,
  how TEXT NOT NULL,
  person TEXT,
  words TEXT NOT NULL,
  since TEXT NOT NULL,
  closed TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX brief_note_case ON brief_note (case_id);
-- A signal comes from answers, from accounts of practice and from trackers alike.
CREATE TABLE signal_origin (
  signal_id TEXT NOT NULL REFERENCES signal (id),
  source_id TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (signal_id, source_id)
);
INSERT INTO signal_origin (signal_id, source_id, recorded_us)
  SELECT signal_id, intake_id, recorded_us FROM signal_source ORDER BY rowid;
DROP TABLE signal_source;
