// SPDX-License-Identifier: Apache-2.0
// Every column that can hold text holds a canary or is known to hold none: a new field joins the canaries.
#include "canaries.h"
#include "store/store.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using store::sql::Connection;
using store::sql::Row;

using Names = std::set<std::string>;

// Ids, letters, dates and words of ours.
const Names k_no_free_text{"couple_case.status",
                           "couple_case.policy",
                           "couple_case.opened",
                           "couple_case.closed",
                           "couple_case.names",
                           "membership.person_id",
                           "membership.role",
                           "membership.from_date",
                           "membership.to_date",
                           "enquiry.called",
                           "enquiry.urgency",
                           "enquiry.called_back",
                           "contact_card.born",
                           "policy.kind",
                           "policy_signature.kind",
                           "policy_signature.date",
                           "consent.scope",
                           "consent.state",
                           "consent.date",
                           "screen.kind",
                           "screen.outcome",
                           "screen.date",
                           "screen.next_due",
                           "willing.scope",
                           "willing.date",
                           "session.kind",
                           "session.state",
                           "session.date",
                           "session.zone",
                           "session.place",
                           "session_other.session_id",
                           "practice_settings.key",
                           "form_text.sha256",
                           "form_text.form",
                           "form_text.version",
                           "form_text.text",
                           "intake.form",
                           "intake.version",
                           "intake.sha256",
                           "intake.date",
                           "answer.intake_id",
                           "answer.item",
                           "answer.kind",
                           "sharing.form",
                           "sharing.item",
                           "sharing.since",
                           "sharing.until",
                           "signal.code",
                           "signal.since",
                           "signal.looked_at",
                           "signal_origin.signal_id",
                           "signal_origin.source_id",
                           "practice_log.assignment_id",
                           "practice_log.date",
                           "practice_log.done",
                           "practice_log.reason",
                           "log_field.log_id",
                           "log_field.field",
                           "check_in.session_id",
                           "check_in_answer.check_in_id",
                           "check_in_answer.question",
                           "check_in_answer.answer",
                           "measure_result.measure",
                           "measure_result.date",
                           "chosen_measure.measure",
                           "brief_note.part",
                           "brief_note.how",
                           "brief_note.person",
                           "brief_note.since",
                           "brief_note.closed",
                           "gate.level",
                           "gate.since",
                           "gate.cleared",
                           "gate_source.gate_id",
                           "gate_source.date",
                           "cover_plan.gate_id",
                           "cover_plan.kind",
                           "cover_plan.date",
                           "goal.since",
                           "goal.closed",
                           "confidence.told",
                           "confidence.policy",
                           "confidence.look_again",
                           "confidence.closed",
                           "medical_line.date",
                           "remark.date",
                           "blob.sha256",
                           "assignment.exercise",
                           "assignment.title",
                           "assignment.state",
                           "assignment.date",
                           "assignment.until",
                           "assignment.stopped",
                           "assignment.names",
                           "assignment.paper",
                           "assignment.invites",
                           "assignment.place",
                           "assignment.sha256",
                           "assignment.drawing",
                           "gate_override.assignment_id",
                           "given_sheet.assignment_id",
                           "given_sheet.date",
                           "given_sheet.place",
                           "given_sheet.sha256",
                           "path_decision.variant",
                           "path_decision.decision",
                           "path_decision.date",
                           "agreement.date",
                           "note.session_id",
                           "note.form",
                           "note.state",
                           "note_section.note_id",
                           "note_section.section",
                           "note_revision.note_id",
                           "note_revision.form",
                           "note_revision_section.note_id",
                           "note_revision_section.section",
                           "addendum.note_id",
                           "search_entry.entity",
                           "search_due.entity",
                           "audit.actor",
                           "audit.verb",
                           "audit.entity"};
const Names k_frame{"id", "case_id", "owner", "about"};

Names tables(Connection& sql) {
  Names names;
  sql.rows("SELECT name FROM sqlite_master WHERE type = 'table'", {},
           [&](const Row& row) { names.insert(row.text(0)); });
  return names;
}

Names text_columns(Connection& sql, const std::string& table) {
  Names names;
  sql.rows("PRAGMA table_info(" + table + ")", {}, [&](const Row& row) {
    const std::string type = row.text(2);
    if (type != "INTEGER" && type != "BLOB") {
      names.insert(row.text(1));
    }
  });
  return names;
}

TEST(CanaryColumns, EveryColumnOfTextHoldsOneOrIsKnownToHoldNone) {
  const practice::Practice practice = CanaryPractice::get().open();
  Connection& sql = practice.store().read();
  Names planted;
  Names none;
  for (const std::string& table : tables(sql)) {
    for (const std::string& column : text_columns(sql, table)) {
      const bool holds = sql.first("SELECT 1 FROM " + table + " WHERE instr(" + column + ", $canary) > 0",
                                   {{"$canary", std::string(k_canary)}}, [](const Row&) { return true; })
                             .value_or(false);
      const std::string name = table + "." + column;
      (holds ? planted : none).insert(name);
      if (!holds && k_frame.count(column) == 0) {
        EXPECT_EQ(k_no_free_text.count(name), 1U) << name << " is new: plant a canary or say that it holds no text";
      }
      if (holds) {
        EXPECT_EQ(k_no_free_text.count(name) + k_frame.count(column), 0U) << name << " holds text after all";
      }
    }
  }
  EXPECT_GT(planted.size(), 30U);
  for (const std::string& name : k_no_free_text) {
    EXPECT_EQ(none.count(name), 1U) << name << " is no column";
  }
}

TEST(CanaryColumns, TheProcessStoreHoldsOnesInWhatIsText) {
  practice::Practice practice = CanaryPractice::get().open();
  practice.store().with_process(crypto::Secret::copy_of(canary_passphrase()), [](Connection& sql) {
    EXPECT_EQ(tables(sql), (Names{"audit", "key_state", "process_text"})) << "what is new there wants canaries";
    EXPECT_EQ(text_columns(sql, "process_text"), (Names{"session_id", "words"}));
    const auto without = sql.first("SELECT count(*) FROM process_text WHERE instr(words, $canary) = 0 OR "
                                   "instr(session_id, $canary) > 0",
                                   {{"$canary", std::string(k_canary)}}, [](const Row& row) { return row.integer(0); });
    EXPECT_EQ(without, 0);
    for (const std::string& column : text_columns(sql, "audit")) {
      EXPECT_FALSE(sql.first("SELECT 1 FROM audit WHERE instr(" + column + ", $canary) > 0",
                             {{"$canary", std::string(k_canary)}}, [](const Row&) { return true; }))
          << column;
    }
  });
}

}  // namespace
}  // namespace attune::test
