// SPDX-License-Identifier: Apache-2.0
#include "store/notes.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {
namespace {

using domain::Instant;
using domain::Lens;
using domain::Note;
using domain::NoteId;

const std::string k_note_columns =
    "SELECT t.id, t.session_id, t.form, t.owner, t.state, t.saved_us, t.signed_us FROM note t JOIN session s ON s.id = "
    "t.session_id WHERE ";

Note note_from(const sql::Row& row) {
  Note note;
  note.id = NoteId(row.text(0));
  note.session = domain::SessionId(row.text(1));
  note.form = word_at<domain::NoteTemplate>(row, 2);
  if (!row.is_null(3)) {
    note.filed_in = letter_at(row, 3);
  }
  note.state = word_at<domain::NoteState>(row, 4);
  note.saved = Instant{row.integer(5)};
  if (!row.is_null(6)) {
    note.signed_at = Instant{row.integer(6)};
  }
  return note;
}

std::vector<domain::NoteSection> sections_of(sql::Connection& connection, const NoteId& note) {
  std::vector<domain::NoteSection> sections;
  connection.rows("SELECT section, words FROM note_section WHERE note_id = $note ORDER BY place",
                  {{"$note", note.str()}},
                  [&](const sql::Row& row) { sections.push_back({row.text(0), text_at(row, 1)}); });
  return sections;
}

// What hangs on notes that the lens may see.
void add_parts(sql::Connection& connection, std::vector<Note>& notes) {
  for (Note& note : notes) {
    note.sections = sections_of(connection, note.id);
    connection.rows("SELECT id, words, recorded_us FROM addendum WHERE note_id = $note ORDER BY recorded_us, rowid",
                    {{"$note", note.id.str()}}, [&](const sql::Row& row) {
                      note.addenda.push_back(
                          {domain::AddendumId(row.text(0)), text_at(row, 1), Instant{row.integer(2)}});
                    });
  }
}

sql::Value file_value(const Note& note) { return note.filed_in ? sql::Value(note.filed_in->str()) : sql::Value(); }

void insert_sections(sql::Connection& connection, const Note& note) {
  std::int64_t place = 0;
  for (const domain::NoteSection& each : note.sections) {
    connection.run("INSERT INTO note_section (note_id, place, section, words) VALUES ($note, $place, $section, $words)",
                   {{"$note", note.id.str()},
                    {"$place", place++},
                    {"$section", each.key},
                    {"$words", value_of(each.words)}});
  }
}

}  // namespace

std::vector<Note> list_notes(sql::Connection& connection, const domain::CaseId& couple, const Lens& lens) {
  std::vector<Note> notes;
  connection.rows(k_note_columns + "t.case_id = $case AND " + lens_clause("t") +
                      " ORDER BY s.date DESC, s.start DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens),
                  [&](const sql::Row& row) { notes.push_back(note_from(row)); });
  add_parts(connection, notes);
  return notes;
}

std::optional<Note> find_note_of(sql::Connection& connection, const domain::SessionId& session, const Lens& lens) {
  std::vector<Note> notes;
  connection.rows(k_note_columns + "t.session_id = $session AND " + lens_clause("t"),
                  with_lens({{"$session", session.str()}}, lens),
                  [&](const sql::Row& row) { notes.push_back(note_from(row)); });
  add_parts(connection, notes);
  return notes.empty() ? std::nullopt : std::optional(std::move(notes.front()));
}

std::vector<DraftNote> draft_notes(sql::Connection& connection, const Lens& lens) {
  std::vector<DraftNote> drafts;
  connection.rows("SELECT t.case_id, t.session_id, (SELECT count(*) FROM note_section p WHERE p.note_id = t.id AND "
                  "p.section = 'plan') FROM note t JOIN session s ON s.id = t.session_id WHERE t.state = 'draft' AND " +
                      lens_clause("t") + " ORDER BY s.date, s.start, t.recorded_us, t.rowid",
                  with_lens({}, lens), [&](const sql::Row& row) {
                    drafts.push_back(
                        {domain::CaseId(row.text(0)), domain::SessionId(row.text(1)), row.integer(2) == 0});
                  });
  return drafts;
}

void insert_note(sql::Connection& connection, const domain::CaseId& couple, const Note& note, Instant now) {
  connection.run("INSERT INTO note (id, case_id, owner, about, seen_by, session_id, form, state, saved_us, signed_us, "
                 "recorded_us) VALUES ($id, $case, $file, NULL, 0, $session, $form, $state, $saved, NULL, $now)",
                 {{"$id", note.id.str()},
                  {"$case", couple.str()},
                  {"$file", file_value(note)},
                  {"$session", note.session.str()},
                  {"$form", word_value(note.form)},
                  {"$state", word_value(domain::NoteState::Draft)},
                  {"$saved", note.saved.us},
                  {"$now", now.us}});
  insert_sections(connection, note);
}

void update_note(sql::Connection& connection, const Note& note) {
  connection.run("UPDATE note SET owner = $file, form = $form, saved_us = $saved WHERE id = $id",
                 {{"$file", file_value(note)},
                  {"$form", word_value(note.form)},
                  {"$saved", note.saved.us},
                  {"$id", note.id.str()}});
  connection.run("DELETE FROM note_section WHERE note_id = $id", {{"$id", note.id.str()}});
  insert_sections(connection, note);
}

void sign_note(sql::Connection& connection, const NoteId& note, Instant now) {
  connection.run("UPDATE note SET state = $state, signed_us = $now WHERE id = $id",
                 {{"$state", word_value(domain::NoteState::Signed)}, {"$now", now.us}, {"$id", note.str()}});
}

void insert_addendum(sql::Connection& connection, const domain::CaseId& couple, const Note& note,
                     const domain::Addendum& addendum, Instant now) {
  connection.run("INSERT INTO addendum (id, case_id, owner, about, seen_by, note_id, words, recorded_us) VALUES ($id, "
                 "$case, $file, NULL, 0, $note, $words, $now)",
                 {{"$id", addendum.id.str()},
                  {"$case", couple.str()},
                  {"$file", file_value(note)},
                  {"$note", note.id.str()},
                  {"$words", value_of(addendum.words)},
                  {"$now", now.us}});
}

std::vector<domain::NoteRevision> list_revisions(sql::Connection& connection, const NoteId& note, const Lens& lens) {
  std::vector<domain::NoteRevision> revisions;
  connection.rows("SELECT r.number, r.form, r.saved_us FROM note_revision r JOIN note t ON t.id = r.note_id WHERE "
                  "r.note_id = $note AND " +
                      lens_clause("t") + " ORDER BY r.number DESC",
                  with_lens({{"$note", note.str()}}, lens), [&](const sql::Row& row) {
                    revisions.push_back({static_cast<int>(row.integer(0)), word_at<domain::NoteTemplate>(row, 1), {},
                                         Instant{row.integer(2)}});
                  });
  for (domain::NoteRevision& each : revisions) {
    connection.rows("SELECT section, words FROM note_revision_section WHERE note_id = $note AND number = $number ORDER "
                    "BY place",
                    {{"$note", note.str()}, {"$number", std::int64_t{each.number}}},
                    [&](const sql::Row& row) { each.sections.push_back({row.text(0), text_at(row, 1)}); });
  }
  return revisions;
}

Instant last_revision(sql::Connection& connection, const NoteId& note) {
  return Instant{connection
                     .first("SELECT coalesce(max(saved_us), 0) FROM note_revision WHERE note_id = $note",
                            {{"$note", note.str()}}, [](const sql::Row& row) { return row.integer(0); })
                     .value_or(0)};
}

void insert_revision(sql::Connection& connection, const Note& before) {
  const std::int64_t number =
      connection
          .first("SELECT coalesce(max(number), 0) + 1 FROM note_revision WHERE note_id = $note",
                 {{"$note", before.id.str()}}, [](const sql::Row& row) { return row.integer(0); })
          .value_or(1);
  connection.run("INSERT INTO note_revision (note_id, number, form, saved_us) VALUES ($note, $number, $form, $saved)",
                 {{"$note", before.id.str()},
                  {"$number", number},
                  {"$form", word_value(before.form)},
                  {"$saved", before.saved.us}});
  std::int64_t place = 0;
  for (const domain::NoteSection& each : before.sections) {
    connection.run("INSERT INTO note_revision_section (note_id, number, place, section, words) VALUES ($note, $number, "
                   "$place, $section, $words)",
                   {{"$note", before.id.str()},
                    {"$number", number},
                    {"$place", place++},
                    {"$section", each.key},
                    {"$words", value_of(each.words)}});
  }
}

std::vector<NotePlace> match_note(sql::Connection& connection, const std::string& prefix) {
  std::vector<NotePlace> found;
  // Letters and digits only, so that the prefix has a successor: everything from it up to it with a 'Z' tail.
  connection.rows("SELECT id, case_id FROM note WHERE id >= $from AND id <= $to ORDER BY id LIMIT 2",
                  {{"$from", prefix}, {"$to", prefix + "ZZZZZZZZZZZZZZZZ"}},
                  [&](const sql::Row& row) {
                    found.push_back({NoteId(row.text(0)), domain::CaseId(row.text(1))});
                  });
  return found;
}

}  // namespace attune::store
