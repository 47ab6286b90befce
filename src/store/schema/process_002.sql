-- The note of a session that is kept apart: what stands is the last row, the rows before it are what stood. Rows are
-- written once. One may go that was written a moment before another which still begins with all of its words.
CREATE TABLE process_text (
  session_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  saved_us INTEGER NOT NULL,
  PRIMARY KEY (session_id, number)
);
CREATE TRIGGER process_text_stays BEFORE UPDATE ON process_text
BEGIN SELECT RAISE(ABORT, 'process texts are written once'); END;
CREATE TRIGGER process_text_is_kept BEFORE DELETE ON process_text
  WHEN NOT EXISTS (SELECT 1 FROM process_text WHERE session_id = OLD.session_id AND number > OLD.number
                   AND saved_us - OLD.saved_us BETWEEN 0 AND 600000000
                   AND substr(words, 1, length(OLD.words)) = OLD.words)
BEGIN SELECT RAISE(ABORT, 'process texts are written once'); END;
