-- Answers to forms: what was asked, what each person answered, what is shared of it, what is to be looked at.
-- The words of a form that somebody answered; about nobody.
CREATE TABLE form_text (
  sha256 TEXT PRIMARY KEY NOT NULL,
  form TEXT NOT NULL,
  version TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE TABLE intake (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  form TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES form_text (sha256),
  draft TEXT,
  date TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX intake_case ON intake (case_id);
CREATE TABLE answer (
  intake_id TEXT NOT NULL REFERENCES intake (id),
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (intake_id, item, position)
);
CREATE TABLE sharing (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  form TEXT NOT NULL,
  item TEXT NOT NULL,
  with_people INTEGER NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX sharing_case ON sharing (case_id);
CREATE TABLE signal (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  code TEXT NOT NULL,
  since TEXT NOT NULL,
  looked_at TEXT,
  note TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX signal_case ON signal (case_id);
CREATE TABLE signal_source (
  signal_id TEXT NOT NULL REFERENCES signal (id),
  intake_id TEXT NOT NULL REFERENCES intake (id),
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (signal_id, intake_id)
);
