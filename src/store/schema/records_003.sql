-- What the clinician decides and keeps of a case: gates with their sources, what everyone sees next, goals, who knows
-- what, the medical matter as dated lines.
CREATE TABLE gate (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  gate INTEGER NOT NULL,
  level TEXT,
  since TEXT NOT NULL,
  cleared TEXT,
  cleared_source TEXT,
  limits TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX gate_case ON gate (case_id);
CREATE TABLE gate_source (
  gate_id TEXT NOT NULL REFERENCES gate (id),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  why TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (gate_id, position)
);
CREATE TABLE cover_plan (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  gate_id TEXT NOT NULL REFERENCES gate (id),
  kind TEXT NOT NULL,
  words TEXT,
  date TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX cover_plan_case ON cover_plan (case_id);
CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  words TEXT NOT NULL,
  since TEXT NOT NULL,
  closed TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX goal_case ON goal (case_id);
CREATE TABLE confidence (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  fact TEXT NOT NULL,
  told TEXT NOT NULL,
  policy TEXT,
  policy_version INTEGER,
  who_knows TEXT,
  agreed TEXT,
  look_again TEXT,
  closed TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX confidence_case ON confidence (case_id);
CREATE TABLE medical_line (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  date TEXT NOT NULL,
  words TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX medical_line_case ON medical_line (case_id);
