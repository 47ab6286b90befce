// SPDX-License-Identifier: Apache-2.0
#include "store/brief_notes.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::BriefNote;

std::vector<BriefNote> list_brief_notes(sql::Connection& connection, const domain::CaseId& couple,
                                        const domain::Lens& lens) {
  std::vector<BriefNote> all;
  connection.rows("SELECT t.id, t.part, t.how, t.person, t.words, t.since, t.closed FROM brief_note t WHERE t.case_id = "
                  "$case AND " +
                      lens_clause("t") + " ORDER BY t.recorded_us, t.rowid",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    BriefNote note;
                    note.id = domain::BriefNoteId(row.text(0));
                    note.group = word_at<domain::BriefGroup>(row, 1);
                    note.how = word_at<domain::AskHow>(row, 2);
                    if (!row.is_null(3)) {
                      note.about = letter_at(row, 3);
                    }
                    note.words = text_at(row, 4);
                    note.since = date_at(row, 5);
                    note.closed = optional_date_at(row, 6);
                    all.push_back(std::move(note));
                  });
  return all;
}

void insert_brief_note(sql::Connection& connection, const domain::CaseId& couple, const BriefNote& note,
                       domain::Instant now) {
  connection.run("INSERT INTO brief_note (id, case_id, owner, about, seen_by, part, how, person, words, since, closed, "
                 "recorded_us) VALUES ($id, $case, NULL, NULL, 0, $group, $how, $person, $words, $since, NULL, $now)",
                 {{"$id", note.id.str()},
                  {"$case", couple.str()},
                  {"$group", word_value(note.group)},
                  {"$how", word_value(note.how)},
                  {"$person", note.about ? sql::Value(note.about->str()) : sql::Value()},
                  {"$words", value_of(note.words)},
                  {"$since", value_of(note.since)},
                  {"$now", now.us}});
}

void close_brief_note(sql::Connection& connection, const domain::BriefNoteId& note, domain::Date date) {
  connection.run("UPDATE brief_note SET closed = $date WHERE id = $id AND closed IS NULL",
                 {{"$date", value_of(date)}, {"$id", note.str()}});
}

}  // namespace attune::store
