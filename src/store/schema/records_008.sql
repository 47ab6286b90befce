-- What can be searched: derived from the rows above, kept current in the transaction that changes them. Each row of
-- search_entry is something to be found with who may see it; its words, folded, stand under its docid in the table of
-- its kind. A docid begins with the kind, then the time, so that what is newest is found first.
CREATE TABLE search_entry (
  docid INTEGER PRIMARY KEY NOT NULL,
  kind INTEGER NOT NULL,
  entity TEXT NOT NULL,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  owner TEXT,
  about TEXT,
  seen_by INTEGER NOT NULL,
  UNIQUE (entity, id, place)
);
CREATE VIRTUAL TABLE search_cases USING fts4 (words, tokenize=simple, matchinfo=fts3, order=desc, prefix="1");
CREATE VIRTUAL TABLE search_notes USING fts4 (words, tokenize=simple, matchinfo=fts3, order=desc, prefix="1");
CREATE VIRTUAL TABLE search_interviews USING fts4 (words, tokenize=simple, matchinfo=fts3, order=desc, prefix="1");
CREATE VIRTUAL TABLE search_homework USING fts4 (words, tokenize=simple, matchinfo=fts3, order=desc, prefix="1");
-- What changed and is to be looked at before COMMIT: the triggers below write it down, whoever changes a row.
CREATE TABLE search_due (
  entity TEXT NOT NULL,
  id TEXT NOT NULL
);
CREATE TRIGGER search_couple_case_new AFTER INSERT ON couple_case BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', NEW.id);
END;
CREATE TRIGGER search_couple_case_changed AFTER UPDATE ON couple_case BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', NEW.id);
END;
CREATE TRIGGER search_couple_case_gone AFTER DELETE ON couple_case BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', OLD.id);
END;
CREATE TRIGGER search_membership_new AFTER INSERT ON membership BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', NEW.case_id);
END;
CREATE TRIGGER search_membership_changed AFTER UPDATE ON membership BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', NEW.case_id);
END;
CREATE TRIGGER search_membership_gone AFTER DELETE ON membership BEGIN
  INSERT INTO search_due (entity, id) VALUES ('case', OLD.case_id);
END;
CREATE TRIGGER search_person_new AFTER INSERT ON person BEGIN
  INSERT INTO search_due (entity, id) SELECT 'case', case_id FROM membership WHERE person_id = NEW.id;
END;
CREATE TRIGGER search_person_changed AFTER UPDATE ON person BEGIN
  INSERT INTO search_due (entity, id) SELECT 'case', case_id FROM membership WHERE person_id = NEW.id;
END;
CREATE TRIGGER search_person_gone AFTER DELETE ON person BEGIN
  INSERT INTO search_due (entity, id) SELECT 'case', case_id FROM membership WHERE person_id = OLD.id;
END;
CREATE TRIGGER search_enquiry_new AFTER INSERT ON enquiry BEGIN
  INSERT INTO search_due (entity, id) VALUES ('enquiry', NEW.case_id);
END;
CREATE TRIGGER search_enquiry_changed AFTER UPDATE ON enquiry BEGIN
  INSERT INTO search_due (entity, id) VALUES ('enquiry', NEW.case_id);
END;
CREATE TRIGGER search_enquiry_gone AFTER DELETE ON enquiry BEGIN
  INSERT INTO search_due (entity, id) VALUES ('enquiry', OLD.case_id);
END;
CREATE TRIGGER search_concern_new AFTER INSERT ON concern BEGIN
  INSERT INTO search_due (entity, id) VALUES ('concern', NEW.case_id || '/' || NEW.owner);
END;
CREATE TRIGGER search_concern_changed AFTER UPDATE ON concern BEGIN
  INSERT INTO search_due (entity, id) VALUES ('concern', NEW.case_id || '/' || NEW.owner);
END;
CREATE TRIGGER search_concern_gone AFTER DELETE ON concern BEGIN
  INSERT INTO search_due (entity, id) VALUES ('concern', OLD.case_id || '/' || OLD.owner);
END;
CREATE TRIGGER search_contact_card_new AFTER INSERT ON contact_card BEGIN
  INSERT INTO search_due (entity, id) VALUES ('contact', NEW.case_id || '/' || NEW.owner);
END;
CREATE TRIGGER search_contact_card_changed AFTER UPDATE ON contact_card BEGIN
  INSERT INTO search_due (entity, id) VALUES ('contact', NEW.case_id || '/' || NEW.owner);
END;
CREATE TRIGGER search_contact_card_gone AFTER DELETE ON contact_card BEGIN
  INSERT INTO search_due (entity, id) VALUES ('contact', OLD.case_id || '/' || OLD.owner);
END;
CREATE TRIGGER search_care_contact_new AFTER INSERT ON care_contact BEGIN
  INSERT INTO search_due (entity, id) VALUES ('care', NEW.id);
END;
CREATE TRIGGER search_care_contact_changed AFTER UPDATE ON care_contact BEGIN
  INSERT INTO search_due (entity, id) VALUES ('care', NEW.id);
END;
CREATE TRIGGER search_care_contact_gone AFTER DELETE ON care_contact BEGIN
  INSERT INTO search_due (entity, id) VALUES ('care', OLD.id);
END;
CREATE TRIGGER search_screen_new AFTER INSERT ON screen BEGIN
  INSERT INTO search_due (entity, id) VALUES ('screen', NEW.id);
END;
CREATE TRIGGER search_screen_changed AFTER UPDATE ON screen BEGIN
  INSERT INTO search_due (entity, id) VALUES ('screen', NEW.id);
END;
CREATE TRIGGER search_screen_gone AFTER DELETE ON screen BEGIN
  INSERT INTO search_due (entity, id) VALUES ('screen', OLD.id);
END;
CREATE TRIGGER search_session_new AFTER INSERT ON session BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', NEW.id);
  INSERT INTO search_due (entity, id) SELECT 'note', id FROM note WHERE session_id = NEW.id;
END;
CREATE TRIGGER search_session_changed AFTER UPDATE ON session BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', NEW.id);
  INSERT INTO search_due (entity, id) SELECT 'note', id FROM note WHERE session_id = NEW.id;
END;
CREATE TRIGGER search_session_gone AFTER DELETE ON session BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', OLD.id);
  INSERT INTO search_due (entity, id) SELECT 'note', id FROM note WHERE session_id = OLD.id;
END;
CREATE TRIGGER search_session_other_new AFTER INSERT ON session_other BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', NEW.session_id);
END;
CREATE TRIGGER search_session_other_changed AFTER UPDATE ON session_other BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', NEW.session_id);
END;
CREATE TRIGGER search_session_other_gone AFTER DELETE ON session_other BEGIN
  INSERT INTO search_due (entity, id) VALUES ('session', OLD.session_id);
END;
CREATE TRIGGER search_note_new AFTER INSERT ON note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.id);
END;
CREATE TRIGGER search_note_changed AFTER UPDATE ON note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.id);
END;
CREATE TRIGGER search_note_gone AFTER DELETE ON note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', OLD.id);
END;
CREATE TRIGGER search_note_section_new AFTER INSERT ON note_section BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.note_id);
END;
CREATE TRIGGER search_note_section_changed AFTER UPDATE ON note_section BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.note_id);
END;
CREATE TRIGGER search_note_section_gone AFTER DELETE ON note_section BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', OLD.note_id);
END;
CREATE TRIGGER search_addendum_new AFTER INSERT ON addendum BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.note_id);
END;
CREATE TRIGGER search_addendum_changed AFTER UPDATE ON addendum BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', NEW.note_id);
END;
CREATE TRIGGER search_addendum_gone AFTER DELETE ON addendum BEGIN
  INSERT INTO search_due (entity, id) VALUES ('note', OLD.note_id);
END;
CREATE TRIGGER search_intake_new AFTER INSERT ON intake BEGIN
  INSERT INTO search_due (entity, id) SELECT 'answer', NEW.id || '/' || item FROM answer WHERE intake_id = NEW.id;
END;
CREATE TRIGGER search_intake_changed AFTER UPDATE ON intake BEGIN
  INSERT INTO search_due (entity, id) SELECT 'answer', NEW.id || '/' || item FROM answer WHERE intake_id = NEW.id;
END;
CREATE TRIGGER search_intake_gone AFTER DELETE ON intake BEGIN
  INSERT INTO search_due (entity, id) SELECT 'answer', OLD.id || '/' || item FROM answer WHERE intake_id = OLD.id;
END;
CREATE TRIGGER search_answer_new AFTER INSERT ON answer BEGIN
  INSERT INTO search_due (entity, id) VALUES ('answer', NEW.intake_id || '/' || NEW.item);
END;
CREATE TRIGGER search_answer_changed AFTER UPDATE ON answer BEGIN
  INSERT INTO search_due (entity, id) VALUES ('answer', NEW.intake_id || '/' || NEW.item);
END;
CREATE TRIGGER search_answer_gone AFTER DELETE ON answer BEGIN
  INSERT INTO search_due (entity, id) VALUES ('answer', OLD.intake_id || '/' || OLD.item);
END;
CREATE TRIGGER search_signal_new AFTER INSERT ON signal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('signal', NEW.id);
END;
CREATE TRIGGER search_signal_changed AFTER UPDATE ON signal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('signal', NEW.id);
END;
CREATE TRIGGER search_signal_gone AFTER DELETE ON signal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('signal', OLD.id);
END;
CREATE TRIGGER search_gate_new AFTER INSERT ON gate BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.id);
END;
CREATE TRIGGER search_gate_changed AFTER UPDATE ON gate BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.id);
END;
CREATE TRIGGER search_gate_gone AFTER DELETE ON gate BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', OLD.id);
END;
CREATE TRIGGER search_gate_source_new AFTER INSERT ON gate_source BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.gate_id);
END;
CREATE TRIGGER search_gate_source_changed AFTER UPDATE ON gate_source BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.gate_id);
END;
CREATE TRIGGER search_gate_source_gone AFTER DELETE ON gate_source BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', OLD.gate_id);
END;
CREATE TRIGGER search_cover_plan_new AFTER INSERT ON cover_plan BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.gate_id);
END;
CREATE TRIGGER search_cover_plan_changed AFTER UPDATE ON cover_plan BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', NEW.gate_id);
END;
CREATE TRIGGER search_cover_plan_gone AFTER DELETE ON cover_plan BEGIN
  INSERT INTO search_due (entity, id) VALUES ('gate', OLD.gate_id);
END;
CREATE TRIGGER search_goal_new AFTER INSERT ON goal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('goal', NEW.id);
END;
CREATE TRIGGER search_goal_changed AFTER UPDATE ON goal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('goal', NEW.id);
END;
CREATE TRIGGER search_goal_gone AFTER DELETE ON goal BEGIN
  INSERT INTO search_due (entity, id) VALUES ('goal', OLD.id);
END;
CREATE TRIGGER search_confidence_new AFTER INSERT ON confidence BEGIN
  INSERT INTO search_due (entity, id) VALUES ('confidence', NEW.id);
END;
CREATE TRIGGER search_confidence_changed AFTER UPDATE ON confidence BEGIN
  INSERT INTO search_due (entity, id) VALUES ('confidence', NEW.id);
END;
CREATE TRIGGER search_confidence_gone AFTER DELETE ON confidence BEGIN
  INSERT INTO search_due (entity, id) VALUES ('confidence', OLD.id);
END;
CREATE TRIGGER search_medical_line_new AFTER INSERT ON medical_line BEGIN
  INSERT INTO search_due (entity, id) VALUES ('medical', NEW.id);
END;
CREATE TRIGGER search_medical_line_changed AFTER UPDATE ON medical_line BEGIN
  INSERT INTO search_due (entity, id) VALUES ('medical', NEW.id);
END;
CREATE TRIGGER search_medical_line_gone AFTER DELETE ON medical_line BEGIN
  INSERT INTO search_due (entity, id) VALUES ('medical', OLD.id);
END;
CREATE TRIGGER search_remark_new AFTER INSERT ON remark BEGIN
  INSERT INTO search_due (entity, id) VALUES ('remark', NEW.id);
END;
CREATE TRIGGER search_remark_changed AFTER UPDATE ON remark BEGIN
  INSERT INTO search_due (entity, id) VALUES ('remark', NEW.id);
END;
CREATE TRIGGER search_remark_gone AFTER DELETE ON remark BEGIN
  INSERT INTO search_due (entity, id) VALUES ('remark', OLD.id);
END;
CREATE TRIGGER search_assignment_new AFTER INSERT ON assignment BEGIN
  INSERT INTO search_due (entity, id) VALUES ('assignment', NEW.id);
END;
CREATE TRIGGER search_assignment_changed AFTER UPDATE ON assignment BEGIN
  INSERT INTO search_due (entity, id) VALUES ('assignment', NEW.id);
END;
CREATE TRIGGER search_assignment_gone AFTER DELETE ON assignment BEGIN
  INSERT INTO search_due (entity, id) VALUES ('assignment', OLD.id);
END;
CREATE TRIGGER search_gate_override_new AFTER INSERT ON gate_override BEGIN
  INSERT INTO search_due (entity, id) VALUES ('override', NEW.assignment_id || '/' || NEW.gate);
END;
CREATE TRIGGER search_gate_override_changed AFTER UPDATE ON gate_override BEGIN
  INSERT INTO search_due (entity, id) VALUES ('override', NEW.assignment_id || '/' || NEW.gate);
END;
CREATE TRIGGER search_gate_override_gone AFTER DELETE ON gate_override BEGIN
  INSERT INTO search_due (entity, id) VALUES ('override', OLD.assignment_id || '/' || OLD.gate);
END;
CREATE TRIGGER search_path_decision_new AFTER INSERT ON path_decision BEGIN
  INSERT INTO search_due (entity, id) VALUES ('path', NEW.id);
END;
CREATE TRIGGER search_path_decision_changed AFTER UPDATE ON path_decision BEGIN
  INSERT INTO search_due (entity, id) VALUES ('path', NEW.id);
END;
CREATE TRIGGER search_path_decision_gone AFTER DELETE ON path_decision BEGIN
  INSERT INTO search_due (entity, id) VALUES ('path', OLD.id);
END;
CREATE TRIGGER search_agreement_new AFTER INSERT ON agreement BEGIN
  INSERT INTO search_due (entity, id)
    SELECT 'agreement', id FROM agreement WHERE case_id = NEW.case_id AND pair = NEW.pair;
END;
CREATE TRIGGER search_agreement_changed AFTER UPDATE ON agreement BEGIN
  INSERT INTO search_due (entity, id)
    SELECT 'agreement', id FROM agreement WHERE case_id = NEW.case_id AND pair = NEW.pair;
END;
CREATE TRIGGER search_agreement_gone AFTER DELETE ON agreement BEGIN
  INSERT INTO search_due (entity, id)
    SELECT 'agreement', id FROM agreement WHERE case_id = OLD.case_id AND pair = OLD.pair;
  INSERT INTO search_due (entity, id) VALUES ('agreement', OLD.id);
END;
CREATE TRIGGER search_practice_log_new AFTER INSERT ON practice_log BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', NEW.id);
END;
CREATE TRIGGER search_practice_log_changed AFTER UPDATE ON practice_log BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', NEW.id);
END;
CREATE TRIGGER search_practice_log_gone AFTER DELETE ON practice_log BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', OLD.id);
END;
CREATE TRIGGER search_log_field_new AFTER INSERT ON log_field BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', NEW.log_id);
END;
CREATE TRIGGER search_log_field_changed AFTER UPDATE ON log_field BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', NEW.log_id);
END;
CREATE TRIGGER search_log_field_gone AFTER DELETE ON log_field BEGIN
  INSERT INTO search_due (entity, id) VALUES ('log', OLD.log_id);
END;
CREATE TRIGGER search_brief_note_new AFTER INSERT ON brief_note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('brief', NEW.id);
END;
CREATE TRIGGER search_brief_note_changed AFTER UPDATE ON brief_note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('brief', NEW.id);
END;
CREATE TRIGGER search_brief_note_gone AFTER DELETE ON brief_note BEGIN
  INSERT INTO search_due (entity, id) VALUES ('brief', OLD.id);
END;
-- The number of an hour within its series without reading the hours themselves.
CREATE INDEX session_series ON session (case_id, kind, present, state, date, start, recorded_us);
-- A practice that is older than this is searched whole.
INSERT INTO search_due (entity, id) SELECT 'case', id FROM couple_case;
INSERT INTO search_due (entity, id) SELECT 'enquiry', case_id FROM enquiry;
INSERT INTO search_due (entity, id) SELECT 'concern', case_id || '/' || owner FROM concern;
INSERT INTO search_due (entity, id) SELECT 'contact', case_id || '/' || owner FROM contact_card;
INSERT INTO search_due (entity, id) SELECT 'care', id FROM care_contact;
INSERT INTO search_due (entity, id) SELECT 'screen', id FROM screen;
INSERT INTO search_due (entity, id) SELECT 'session', id FROM session;
INSERT INTO search_due (entity, id) SELECT 'note', id FROM note;
INSERT INTO search_due (entity, id) SELECT 'answer', intake_id || '/' || item FROM answer;
INSERT INTO search_due (entity, id) SELECT 'signal', id FROM signal;
INSERT INTO search_due (entity, id) SELECT 'gate', id FROM gate;
INSERT INTO search_due (entity, id) SELECT 'goal', id FROM goal;
INSERT INTO search_due (entity, id) SELECT 'confidence', id FROM confidence;
INSERT INTO search_due (entity, id) SELECT 'medical', id FROM medical_line;
INSERT INTO search_due (entity, id) SELECT 'remark', id FROM remark;
INSERT INTO search_due (entity, id) SELECT 'assignment', id FROM assignment;
INSERT INTO search_due (entity, id) SELECT 'override', assignment_id || '/' || gate FROM gate_override;
INSERT INTO search_due (entity, id) SELECT 'path', id FROM path_decision;
INSERT INTO search_due (entity, id) SELECT 'agreement', id FROM agreement;
INSERT INTO search_due (entity, id) SELECT 'log', id FROM practice_log;
INSERT INTO search_due (entity, id) SELECT 'brief', id FROM brief_note;
-- Drafts wait on Today: few among many notes.
CREATE INDEX note_draft ON note (session_id) WHERE state = 'draft';
