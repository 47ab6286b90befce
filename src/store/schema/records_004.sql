-- Lines that the clinician writes for herself, each filed in one person's file.
CREATE TABLE remark (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  date TEXT NOT NULL,
  words TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX remark_case ON remark (case_id);
