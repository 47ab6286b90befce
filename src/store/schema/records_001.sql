-- The records of a practice, first version.
-- Every row about people carries owner (a letter, NULL is the case), about (a letter, when it speaks of somebody else),
-- seen_by (a bit for each member; 0 is the clinician alone), the date or instant of the event and recorded_us.
CREATE TABLE key_state (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  generation INTEGER NOT NULL,
  last_backup_us INTEGER
);
CREATE TABLE practice_settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  alone_name TEXT,
  nickname TEXT,
  pronouns TEXT,
  alone_pronouns TEXT,
  body_words TEXT,
  alone_body_words TEXT,
  recorded_us INTEGER NOT NULL
);
CREATE TABLE couple_case (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  policy TEXT NOT NULL,
  opened TEXT NOT NULL,
  closed TEXT,
  relationship TEXT,
  names TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE TABLE membership (
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT,
  recorded_us INTEGER NOT NULL,
  PRIMARY KEY (case_id, owner)
);
CREATE INDEX membership_person ON membership (person_id);
CREATE TABLE enquiry (
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  called TEXT NOT NULL,
  partner_knows INTEGER,
  message_allowed INTEGER,
  urgency TEXT NOT NULL,
  reason TEXT,
  treats TEXT,
  access TEXT,
  call_back TEXT,
  called_back TEXT,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX enquiry_case ON enquiry (case_id);
CREATE TABLE concern (
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  words TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX concern_case ON concern (case_id);
CREATE TABLE contact_card (
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  phone TEXT,
  email TEXT,
  address TEXT,
  safe_times TEXT,
  message TEXT,
  emergency TEXT,
  language TEXT,
  access TEXT,
  allergies TEXT,
  born TEXT,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX contact_card_case ON contact_card (case_id);
CREATE TABLE care_contact (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  name TEXT NOT NULL,
  profession TEXT,
  phone TEXT,
  note TEXT,
  recorded_us INTEGER NOT NULL,
  superseded_us INTEGER
);
CREATE INDEX care_contact_case ON care_contact (case_id);
CREATE TABLE policy (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  recorded_us INTEGER NOT NULL,
  UNIQUE (kind, version)
);
CREATE TABLE policy_signature (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  date TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX policy_signature_case ON policy_signature (case_id);
CREATE TABLE consent (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  scope TEXT,
  state TEXT NOT NULL,
  version INTEGER NOT NULL,
  date TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX consent_case ON consent (case_id);
CREATE TABLE screen (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  date TEXT NOT NULL,
  asked_alone INTEGER NOT NULL,
  how TEXT,
  next_due TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX screen_case ON screen (case_id);
CREATE TABLE willing (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT NOT NULL,
  about TEXT,
  seen_by INTEGER NOT NULL,
  pair INTEGER NOT NULL,
  scope TEXT,
  date TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX willing_case ON willing (case_id);
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES couple_case (id),
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  date TEXT NOT NULL,
  start INTEGER,
  zone TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  present INTEGER NOT NULL,
  place TEXT NOT NULL,
  recorded_us INTEGER NOT NULL
);
CREATE INDEX session_case_date ON session (case_id, date);
CREATE INDEX session_date ON session (date);
CREATE TABLE session_other (
  session_id TEXT NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
);
