-- The audit chain, the same in both databases. Rows are written once.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY NOT NULL,
  at_us INTEGER NOT NULL,
  recorded_us INTEGER NOT NULL,
  actor TEXT NOT NULL,
  verb TEXT NOT NULL,
  entity TEXT NOT NULL,
  id TEXT NOT NULL,
  digest BLOB NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL
);
CREATE INDEX audit_id ON audit (id);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'audit rows are written once');
END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'audit rows are written once');
END;
