// SPDX-License-Identifier: Apache-2.0
// Every column of text is searched or said not to be, and what is searched follows each change of its row, whoever
// makes it: here it is plain SQL, which knows nothing of the index.
#include "store/search.h"
#include "support/people.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::test {
namespace {

using store::SearchShelf;
using store::sql::Connection;
using store::sql::Row;

struct Column {
  const char* table;
  const char* column;
  const char* entity;
  const char* where = "1 = 1";
};
const std::vector<Column> k_searched{{"couple_case", "code", "case"},
                                     {"couple_case", "relationship", "case"},
                                     {"person", "name", "case"},
                                     {"person", "display_name", "case"},
                                     {"person", "alone_name", "case"},
                                     {"person", "nickname", "case"},
                                     {"person", "body_words", "case"},
                                     {"person", "alone_body_words", "case"},
                                     {"enquiry", "reason", "enquiry"},
                                     {"enquiry", "treats", "enquiry"},
                                     {"enquiry", "access", "enquiry"},
                                     {"enquiry", "call_back", "enquiry"},
                                     {"concern", "words", "concern"},
                                     {"contact_card", "phone", "contact"},
                                     {"contact_card", "email", "contact"},
                                     {"contact_card", "address", "contact"},
                                     {"contact_card", "safe_times", "contact"},
                                     {"contact_card", "message", "contact"},
                                     {"contact_card", "emergency", "contact"},
                                     {"contact_card", "language", "contact"},
                                     {"contact_card", "access", "contact"},
                                     {"contact_card", "allergies", "contact"},
                                     {"care_contact", "name", "care"},
                                     {"care_contact", "profession", "care"},
                                     {"care_contact", "phone", "care"},
                                     {"care_contact", "note", "care"},
                                     {"screen", "how", "screen"},
                                     {"session_other", "name", "session"},
                                     {"session_other", "role", "session"},
                                     {"note_section", "words", "note"},
                                     {"answer", "text", "answer"},
                                     {"signal", "note", "signal"},
                                     {"gate", "cleared_source", "gate"},
                                     {"gate", "limits", "gate"},
                                     {"gate_source", "why", "gate"},
                                     {"cover_plan", "words", "gate"},
                                     {"goal", "words", "goal"},
                                     {"confidence", "fact", "confidence"},
                                     {"confidence", "who_knows", "confidence"},
                                     {"confidence", "agreed", "confidence"},
                                     {"medical_line", "words", "medical"},
                                     {"remark", "words", "remark"},
                                     {"assignment", "title", "assignment"},
                                     {"assignment", "note", "assignment"},
                                     {"gate_override", "why", "override"},
                                     {"path_decision", "reason", "path"},
                                     {"agreement", "ban", "agreement"},
                                     {"agreement", "exceptions", "agreement"},
                                     {"agreement", "stop_signal", "agreement"},
                                     {"agreement", "who_invites", "agreement"},
                                     {"agreement", "after_words", "agreement"},
                                     {"log_field", "value", "log"},
                                     {"brief_note", "words", "brief"}};

// Words that people typed and that are not searched, each with its reason.
const std::set<std::string> k_left_out{
    "couple_case.code_key",  // the code once more
    "person.pronouns",       // half the cases share them
    "person.alone_pronouns",
    "policy.text",  // of no case
    "practice_settings.value",
    "form_text.text",               // forms are searched as files
    "intake.draft",                 // answers that nobody gave yet
    "note_revision_section.words",  // what stood before is read from the note
    "addendum.words"};              // searched with its note; it stays as it was written, and has a test of its own

// Ids, dates and words of ours: every one of them is named, so that a new column is not overlooked.
const std::set<std::string> k_no_words{
    "id",         "case_id",    "owner",   "about",     "status",  "policy",  "opened",        "closed",
    "names",      "person_id",  "role",    "from_date", "to_date", "called",  "urgency",       "called_back",
    "born",       "kind",       "date",    "scope",     "state",   "outcome", "next_due",      "zone",
    "place",      "session_id", "key",     "sha256",    "form",    "version", "intake_id",     "item",
    "since",      "until",      "code",    "looked_at", "level",   "cleared", "gate_id",       "told",
    "look_again", "exercise",   "stopped", "paper",     "invites", "drawing", "assignment_id", "variant",
    "decision",   "note_id",    "section", "done",      "reason",  "log_id",  "field",         "check_in_id",
    "question",   "answer",     "measure", "part",      "how",     "person",  "signal_id",     "source_id",
    "actor",      "verb",       "entity"};
// Of the names above those that hold words in some tables; there they are searched.
std::string name_of(const Column& column) {
  return std::string(column.table) + "." + column.column;
}

void fill(Connection& sql) {
  sql.execute(R"sql(
    INSERT INTO couple_case VALUES ('CASE000000000001', 'code', 'code', 'active', 'individual', '2026-01-01', NULL, 'x', 'blank', 1);
    INSERT INTO person (id, name, display_name, recorded_us) VALUES ('PERSON0000000001', 'x', 'x', 1);
    INSERT INTO membership VALUES ('CASE000000000001', 'A', NULL, 15, 'PERSON0000000001', 'client', '2026-01-01', NULL, 1);
    INSERT INTO enquiry (case_id, seen_by, called, urgency, reason, recorded_us) VALUES ('CASE000000000001', 0, '2026-01-01', 'routine', 'x', 1);
    INSERT INTO concern VALUES ('CASE000000000001', 'A', NULL, 1, 'x', 1, NULL);
    INSERT INTO contact_card (case_id, owner, seen_by, phone, recorded_us) VALUES ('CASE000000000001', 'A', 0, 'x', 1);
    INSERT INTO care_contact (id, case_id, owner, seen_by, name, recorded_us) VALUES ('CARE', 'CASE000000000001', 'A', 1, 'x', 1);
    INSERT INTO screen VALUES ('SCREEN', 'CASE000000000001', 'A', NULL, 0, 'safety', 'none', '2026-01-02', 1, 'x', '2026-04-02', 1);
    INSERT INTO session VALUES ('SESSION', 'CASE000000000001', NULL, NULL, 1, 'joint', 'held', '2026-01-03', 840, 'UTC', 50, 3, 'room', 1);
    INSERT INTO session_other VALUES ('SESSION', 0, 'x', 'x');
    INSERT INTO note VALUES ('NOTE', 'CASE000000000001', NULL, NULL, 0, 'SESSION', 'couple', 'draft', 1, NULL, 1);
    INSERT INTO note_section VALUES ('NOTE', 0, 'plan', 'x');
    INSERT INTO form_text VALUES ('HASH', 'form', '1', '{}', 1);
    INSERT INTO intake VALUES ('INTAKE0000000001', 'CASE000000000001', 'A', NULL, 1, 'form', '1', 'HASH', NULL, '2026-01-04', 1, NULL);
    INSERT INTO answer VALUES ('INTAKE0000000001', 'CASE000000000001', 'start/why', 0, 'A', NULL, 1, 'text', 'x', 1);
    INSERT INTO signal VALUES ('SIGNAL', 'CASE000000000001', 'A', NULL, 0, 'B30', '2026-01-05', '2026-01-06', 'x', 1);
    INSERT INTO gate VALUES ('GATE', 'CASE000000000001', 'A', NULL, 0, 5, NULL, '2026-01-05', '2026-01-06', 'x', 'x', 1);
    INSERT INTO gate_source VALUES ('GATE', 0, '2026-01-05', 'x', 1);
    INSERT INTO cover_plan VALUES ('COVER', 'CASE000000000001', 'A', NULL, 0, 'GATE', 'own', 'x', '2026-01-05', 1);
    INSERT INTO goal VALUES ('GOAL', 'CASE000000000001', NULL, NULL, 1, 'x', '2026-01-07', NULL, 1);
    INSERT INTO confidence (id, case_id, owner, seen_by, fact, told, recorded_us) VALUES ('TOLD', 'CASE000000000001', 'A', 0, 'x', '2026-01-08', 1);
    INSERT INTO medical_line VALUES ('MEDICAL', 'CASE000000000001', 'A', NULL, 0, '2026-01-09', 'x', 1);
    INSERT INTO remark VALUES ('REMARK', 'CASE000000000001', 'A', NULL, 0, '2026-01-10', 'x', 1);
    INSERT INTO blob VALUES ('BYTES', x'00', 1);
    INSERT INTO assignment VALUES ('ASSIGNMENT000001', 'CASE000000000001', NULL, NULL, 1, 1, 'E1', 0, 1, 'x', 'given', '2026-01-11',
      NULL, NULL, 2, 15, 'blank', 'a4', 0, NULL, 'x', 'home', 'BYTES', 'BYTES', 1);
    INSERT INTO gate_override VALUES ('ASSIGNMENT000001', 'CASE000000000001', NULL, NULL, 0, 5, 'x', 1);
    INSERT INTO path_decision VALUES ('PATH', 'CASE000000000001', NULL, NULL, 0, 1, 'couple', 'repeat', 1, 1, '2026-01-12', 'x', 1);
    INSERT INTO agreement VALUES ('AGREED', 'CASE000000000001', NULL, NULL, 1, 1, 1, '2026-01-13', 'x', NULL, 'x', NULL, NULL, 1);
    INSERT INTO practice_log VALUES ('LOG', 'CASE000000000001', 'A', NULL, 1, 'ASSIGNMENT000001', '2026-01-14', 1, 'yes', NULL, 1, NULL);
    INSERT INTO log_field VALUES ('LOG', 'CASE000000000001', 'A', NULL, 1, 0, 'learned', 'x');
    INSERT INTO brief_note VALUES ('BRIEF', 'CASE000000000001', NULL, NULL, 0, 'ask-about', 'together', NULL, 'x', '2026-01-15', NULL, 1);
  )sql");
}

class SearchColumns : public ::testing::Test {
 protected:
  SearchColumns() : m_store(create_store(m_temp / "s.attune")) {
    m_store->write([](store::Writer& writer) { fill(writer.sql()); });
  }
  void write(const std::string& statement) {
    m_store->write([&](store::Writer& writer) { writer.sql().execute(statement); });
  }
  std::set<std::string> found(const std::string& word) {
    std::set<std::string> entities;
    for (const SearchShelf shelf : store::k_search_shelves) {
      for (const auto& each :
           store::find_words(m_store->read(), shelf, domain::parse_query(word), {}, k_clinician, 100)) {
        entities.insert(each.entity);
      }
    }
    return entities;
  }
  using Entities = std::set<std::string>;
  TempFolder m_temp;
  std::unique_ptr<store::Store> m_store;
};

TEST_F(SearchColumns, EachIsFoundByItsNewWordAndNoLongerByItsOld) {
  int number = 0;
  for (const Column& each : k_searched) {
    const std::string old_word = "alpha" + std::to_string(number++) + "x";
    const std::string new_word = "omega" + std::to_string(number++) + "x";
    const std::string change = std::string("UPDATE ") + each.table + " SET " + each.column + " = '";
    write(change + old_word + "'");
    EXPECT_EQ(found(old_word), Entities{each.entity}) << name_of(each);
    write(change + new_word + " and more'");
    EXPECT_EQ(found(new_word), Entities{each.entity}) << name_of(each);
    EXPECT_EQ(found(old_word), Entities{}) << name_of(each);
    EXPECT_EQ(store::check_search(m_store->read()), std::nullopt) << name_of(each);
  }
}

TEST_F(SearchColumns, EveryColumnOfTextIsSearchedOrSaidNotToBe) {
  std::set<std::string> searched;
  for (const Column& each : k_searched) {
    searched.insert(name_of(each));
  }
  std::set<std::string> tables;
  m_store->read().rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'", {},
                       [&](const Row& row) { tables.insert(row.text(0)); });
  for (const std::string& table : tables) {
    m_store->read().rows("PRAGMA table_info(" + table + ")", {}, [&](const Row& row) {
      const std::string column = row.text(1);
      const std::string name = table + "." + column;
      if (row.text(2) == "TEXT" && searched.count(name) == 0 && k_left_out.count(name) == 0) {
        EXPECT_EQ(k_no_words.count(column), 1U) << name << " is new: search it, or say why it is not searched";
      }
    });
  }
}

TEST_F(SearchColumns, WhatGoesIsFoundNoMore) {
  for (const Column& each : k_searched) {
    write(std::string("UPDATE ") + each.table + " SET " + each.column + " = 'omega" + each.table + "'");
  }
  for (const char* table :
       {"log_field",    "practice_log", "agreement",    "path_decision", "gate_override", "assignment", "remark",
        "medical_line", "confidence",   "goal",         "cover_plan",    "gate_source",   "gate",       "signal",
        "answer",       "intake",       "note_section", "note",          "session_other", "session",    "screen",
        "care_contact", "contact_card", "concern",      "enquiry",       "brief_note"}) {
    write(std::string("DELETE FROM ") + table);
    EXPECT_EQ(found(std::string("omega") + table), Entities{}) << table;
    EXPECT_EQ(store::check_search(m_store->read()), std::nullopt) << table;
  }
  EXPECT_EQ(found("omegaperson"), Entities{"case"});
  write("DELETE FROM membership");
  EXPECT_EQ(found("omegaperson"), Entities{});
}

TEST_F(SearchColumns, WhatALaterRowTookThePlaceOfIsFoundNoMore) {
  for (const char* table : {"enquiry", "concern", "contact_card", "care_contact", "intake", "practice_log"}) {
    write(std::string("UPDATE ") + table + " SET superseded_us = 5");
  }
  write(
      "INSERT INTO agreement VALUES ('NEWER', 'CASE000000000001', NULL, NULL, 1, 1, 2, '2026-01-20', 'later', NULL, "
      "'later', NULL, NULL, 1)");
  const Entities all = found("x");
  for (const char* gone : {"enquiry", "concern", "contact", "care", "answer", "log", "agreement"}) {
    EXPECT_EQ(all.count(gone), 0U) << gone;
  }
  EXPECT_EQ(found("later"), Entities{"agreement"});
  EXPECT_EQ(store::check_search(m_store->read()), std::nullopt);
}

TEST_F(SearchColumns, AnAddendumIsFoundWithItsNote) {
  write("UPDATE note SET state = 'signed', signed_us = 2");
  write("INSERT INTO addendum VALUES ('ADDED', 'CASE000000000001', NULL, NULL, 0, 'NOTE', 'marmalade', 3)");
  EXPECT_EQ(found("marmalade x"), Entities{"note"});
}

TEST_F(SearchColumns, WhoMaySeeItFollowsTheRow) {
  const auto seen = [&](const domain::Lens& lens) {
    return store::find_words(m_store->read(), SearchShelf::Cases, domain::parse_query("kettle"), {}, lens, 10).size();
  };
  const domain::Lens room = domain::Lens::room(domain::MemberSet::parse("A", "p"));
  write("UPDATE goal SET words = 'kettle', seen_by = 0");
  EXPECT_EQ(seen(room), 0U);
  write("UPDATE goal SET seen_by = 1");
  EXPECT_EQ(seen(room), 1U);
  write("UPDATE goal SET seen_by = 2");
  EXPECT_EQ(seen(room), 0U);
  EXPECT_EQ(seen(k_clinician), 1U);
}

}  // namespace
}  // namespace attune::test
