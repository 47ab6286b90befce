// SPDX-License-Identifier: Apache-2.0
#include "store/search_documents.h"

#include <algorithm>

namespace attune::store {
namespace {

/// Parts that follow from other rows. With keys a row gives a part for each column; without, its first column is the
/// key and its second the words.
struct Further {
  std::vector<std::string_view> keys;
  std::string query;
};

struct Reading {
  SearchSource source;
  std::string ids;  ///< a query that gives every id
  std::string
      frame;  ///< columns: case, owner, about, seen_by, person, date, start, recorded, fact, place; then the parts
  std::vector<std::string_view> keys;
  std::vector<Further> further;
};

// An id of two parts is one of 16 characters, a slash and the rest.
const std::string k_first = "substr($id, 1, 16)";
const std::string k_second = "substr($id, 18)";

// Seen as its row says; or, `k_alone`, by the clinician alone although it has an owner: no lens shows these rows.
const std::string k_as_row = "t.case_id, t.owner, t.about, t.seen_by, t.owner, ";
const std::string k_alone = "t.case_id, NULL, NULL, 0, t.owner, ";

// Left out: settings and policies (not of a case), what was superseded and drafts of answers (not what stands), earlier
// versions of notes (they are read from the note), answers that are no text and numbers of every kind, pronouns (half
// the cases share them), the bytes that were given, the audit. Process notes are in another store.
const std::vector<Reading>& readings() {
  using S = SearchShelf;
  static const std::vector<Reading> all{
      {{"case", S::Cases},
       "SELECT id FROM couple_case",
       "SELECT t.id, NULL, NULL, 0, NULL, t.opened, NULL, t.recorded_us, '', '', t.code, t.relationship FROM "
       "couple_case "
       "t WHERE t.id = $id",
       {"code", "relationship"},
       {{{"name", "display_name", "alone_name", "nickname", "body_words", "alone_body_words"},
         "SELECT p.name, p.display_name, p.alone_name, p.nickname, p.body_words, p.alone_body_words FROM membership m "
         "JOIN person p ON p.id = m.person_id WHERE m.case_id = $id ORDER BY m.owner"}}},
      {{"enquiry", S::Cases},
       "SELECT DISTINCT case_id FROM enquiry",
       "SELECT " + k_alone +
           "t.called, NULL, t.recorded_us, '', '', t.reason, t.treats, t.access, t.call_back FROM "
           "enquiry t WHERE t.case_id = $id AND t.superseded_us IS NULL ORDER BY t.rowid",
       {"reason", "treats", "access", "call_back"},
       {}},
      {{"concern", S::Cases},
       "SELECT DISTINCT case_id || '/' || owner FROM concern",
       "SELECT " + k_as_row + "'', NULL, t.recorded_us, '', '', t.words FROM concern t WHERE t.case_id = " + k_first +
           " AND t.owner = " + k_second + " AND t.superseded_us IS NULL ORDER BY t.rowid",
       {"words"},
       {}},
      {{"contact", S::Cases},
       "SELECT DISTINCT case_id || '/' || owner FROM contact_card",
       "SELECT " + k_as_row +
           "'', NULL, t.recorded_us, '', '', t.phone, t.email, t.address, t.safe_times, t.message, t.emergency, "
           "t.language, t.access, t.allergies FROM contact_card t WHERE t.case_id = " +
           k_first + " AND t.owner = " + k_second + " AND t.superseded_us IS NULL ORDER BY t.rowid",
       {"phone", "email", "address", "safe_times", "message", "emergency", "language", "access", "allergies"},
       {}},
      {{"care", S::Cases},
       "SELECT id FROM care_contact",
       "SELECT " + k_as_row +
           "'', NULL, t.recorded_us, '', '', t.name, t.profession, t.phone, t.note FROM care_contact "
           "t WHERE t.id = $id AND t.superseded_us IS NULL",
       {"name", "profession", "phone", "note"},
       {}},
      {{"goal", S::Cases},
       "SELECT id FROM goal",
       "SELECT " + k_as_row + "t.since, NULL, t.recorded_us, '', '', t.words FROM goal t WHERE t.id = $id",
       {"words"},
       {}},
      {{"confidence", S::Cases},
       "SELECT id FROM confidence",
       "SELECT " + k_alone +
           "t.told, NULL, t.recorded_us, '', '', t.fact, t.who_knows, t.agreed FROM confidence t WHERE "
           "t.id = $id",
       {"fact", "who_knows", "agreed"},
       {}},
      {{"medical", S::Cases},
       "SELECT id FROM medical_line",
       "SELECT " + k_alone + "t.date, NULL, t.recorded_us, '', '', t.words FROM medical_line t WHERE t.id = $id",
       {"words"},
       {}},
      {{"remark", S::Cases},
       "SELECT id FROM remark",
       "SELECT " + k_alone + "t.date, NULL, t.recorded_us, '', '', t.words FROM remark t WHERE t.id = $id",
       {"words"},
       {}},
      {{"screen", S::Cases},
       "SELECT id FROM screen",
       "SELECT " + k_alone + "t.date, NULL, t.recorded_us, t.kind, '', t.how FROM screen t WHERE t.id = $id",
       {"how"},
       {}},
      {{"signal", S::Cases},
       "SELECT id FROM signal",
       "SELECT " + k_alone +
           "coalesce(t.looked_at, t.since), NULL, t.recorded_us, t.code, '', t.note FROM signal t "
           "WHERE t.id = $id",
       {"note"},
       {}},
      {{"gate", S::Cases},
       "SELECT id FROM gate",
       "SELECT " + k_alone +
           "coalesce(t.cleared, t.since), NULL, t.recorded_us, 'G' || t.gate, '', t.cleared_source, "
           "t.limits FROM gate t WHERE t.id = $id",
       {"cleared", "limits"},
       {{{"why"}, "SELECT why FROM gate_source WHERE gate_id = $id ORDER BY position"},
        {{"cover"}, "SELECT words FROM cover_plan WHERE gate_id = $id ORDER BY recorded_us, rowid"}}},
      {{"brief", S::Cases},
       "SELECT id FROM brief_note",
       "SELECT t.case_id, NULL, NULL, 0, t.person, t.since, NULL, t.recorded_us, '', '', t.words FROM brief_note t "
       "WHERE "
       "t.id = $id",
       {"words"},
       {}},
      {{"note", S::Notes},
       "SELECT id FROM note",
       "SELECT " + k_as_row +
           "s.date, s.start, t.recorded_us, t.session_id, t.state FROM note t JOIN session s ON s.id "
           "= t.session_id WHERE t.id = $id",
       {},
       {{{}, "SELECT section, words FROM note_section WHERE note_id = $id ORDER BY place"},
        {{"addendum"}, "SELECT words FROM addendum WHERE note_id = $id ORDER BY recorded_us, rowid"}}},
      {{"session", S::Notes},
       "SELECT id FROM session",
       "SELECT " + k_as_row + "t.date, t.start, t.recorded_us, t.id, '' FROM session t WHERE t.id = $id",
       {},
       {{{"name", "role"}, "SELECT name, role FROM session_other WHERE session_id = $id ORDER BY position"}}},
      {{"answer", S::Interviews},
       "SELECT DISTINCT intake_id || '/' || item FROM answer WHERE kind = 'text'",
       "SELECT " + k_as_row +
           "i.date, NULL, i.recorded_us, i.form, t.item, t.text FROM answer t JOIN intake i ON i.id = "
           "t.intake_id WHERE t.intake_id = " +
           k_first + " AND t.item = " + k_second +
           " AND t.kind = 'text' AND i.superseded_us IS NULL ORDER BY t.position",
       {"text"},
       {}},
      {{"assignment", S::Homework},
       "SELECT id FROM assignment",
       "SELECT " + k_as_row +
           "t.date, NULL, t.recorded_us, t.exercise, t.state, t.title, t.note FROM assignment t WHERE "
           "t.id = $id",
       {"title", "note"},
       {}},
      {{"override", S::Homework},
       "SELECT assignment_id || '/' || gate FROM gate_override",
       "SELECT " + k_alone +
           "a.date, NULL, t.recorded_us, a.exercise, 'G' || t.gate, t.why FROM gate_override t JOIN "
           "assignment a ON a.id = t.assignment_id WHERE t.assignment_id = " +
           k_first + " AND t.gate = cast(" + k_second + " AS INTEGER)",
       {"why"},
       {}},
      {{"path", S::Homework},
       "SELECT id FROM path_decision",
       "SELECT " + k_alone +
           "t.date, NULL, t.recorded_us, t.decision, '', t.reason FROM path_decision t WHERE t.id = "
           "$id",
       {"reason"},
       {}},
      {{"agreement", S::Homework},
       "SELECT id FROM agreement",
       "SELECT " + k_as_row +
           "t.date, NULL, t.recorded_us, '', '', t.ban, t.exceptions, t.stop_signal, t.who_invites, "
           "t.after_words FROM agreement t WHERE t.id = $id AND NOT EXISTS (SELECT 1 FROM agreement n "
           "WHERE n.case_id = t.case_id AND n.pair = t.pair AND n.version > t.version)",
       {"ban", "exceptions", "stop_signal", "who_invites", "after_words"},
       {}},
      {{"log", S::Homework},
       "SELECT id FROM practice_log",
       "SELECT " + k_as_row +
           "l.date, NULL, l.recorded_us, l.assignment_id, t.field, t.value FROM log_field t JOIN "
           "practice_log l ON l.id = t.log_id WHERE t.log_id = $id AND l.superseded_us IS NULL AND "
           "t.field IN ('attention', 'distractions', 'learned', 'pain_place') ORDER BY t.place",
       {"value"},
       {}},
  };
  return all;
}

const Reading* find_reading(std::string_view entity) {
  const auto& all = readings();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Reading& each) { return each.source.entity == entity; });
  return found == all.end() ? nullptr : &*found;
}

void add_part(SearchDocument& document, std::string_view key, const sql::Row& row, int column) {
  if (std::string text = row.text(column); !text.empty()) {
    document.parts.push_back({std::string(key), std::move(text)});
  }
}

constexpr int k_frame_columns = 10;

SearchDocument read_frame(const sql::Row& row) {
  SearchDocument document;
  document.couple = row.text(0);
  document.owner = row.optional_text(1);
  document.about = row.optional_text(2);
  document.seen_by = row.integer(3);
  document.person = row.optional_text(4);
  document.date = row.text(5);
  if (!row.is_null(6)) {
    document.start = row.integer(6);
  }
  document.recorded_us = row.integer(7);
  document.fact = row.text(8);
  document.place = row.text(9);
  return document;
}

void add_further(sql::Connection& connection, SearchDocument& document, const Further& further, const std::string& id) {
  connection.rows(further.query, {{"$id", id}}, [&](const sql::Row& row) {
    if (further.keys.empty()) {
      add_part(document, row.text(0), row, 1);
      return;
    }
    for (int column = 0; column < static_cast<int>(further.keys.size()); ++column) {
      add_part(document, further.keys[static_cast<std::size_t>(column)], row, column);
    }
  });
}

}  // namespace

const std::vector<SearchSource>& search_sources() {
  static const std::vector<SearchSource> all = [] {
    std::vector<SearchSource> sources;
    for (const Reading& each : readings()) {
      sources.push_back(each.source);
    }
    return sources;
  }();
  return all;
}

const SearchSource* find_search_source(std::string_view entity) {
  const Reading* reading = find_reading(entity);
  return reading == nullptr ? nullptr : &reading->source;
}

std::vector<SearchDocument> read_documents(sql::Connection& connection, std::string_view entity,
                                           const std::string& id) {
  std::vector<SearchDocument> documents;
  const Reading* reading = find_reading(entity);
  if (reading == nullptr) {
    return documents;
  }
  connection.rows(reading->frame, {{"$id", id}}, [&](const sql::Row& row) {
    SearchDocument document = read_frame(row);
    for (std::size_t each = 0; each < reading->keys.size(); ++each) {
      add_part(document, reading->keys[each], row, k_frame_columns + static_cast<int>(each));
    }
    documents.push_back(std::move(document));
  });
  for (const Further& further : reading->further) {
    for (SearchDocument& document : documents) {
      add_further(connection, document, further, id);
    }
  }
  std::erase_if(documents, [](const SearchDocument& each) { return each.parts.empty(); });
  return documents;
}

std::vector<std::string> search_ids(sql::Connection& connection, std::string_view entity) {
  std::vector<std::string> ids;
  if (const Reading* reading = find_reading(entity)) {
    connection.rows(reading->ids + " ORDER BY 1", {}, [&](const sql::Row& row) { ids.push_back(row.text(0)); });
  }
  return ids;
}

}  // namespace attune::store
