// SPDX-License-Identifier: Apache-2.0
// Practices as earlier versions wrote them open, are brought to the newest schema and hold what they held.
#include "crypto/hash.h"
#include "domain/lens.h"
#include "store/brief_notes.h"
#include "store/audit.h"
#include "store/cases.h"
#include "store/casework.h"
#include "store/gates.h"
#include "store/check_ins.h"
#include "store/homework.h"
#include "store/intake.h"
#include "store/measures.h"
#include "store/notes.h"
#include "store/process_notes.h"
#include "store/practice_logs.h"
#include "store/safeguards.h"
#include "store/sessions.h"
#include "store/signals.h"
#include "store/store.h"
#include "store/verify.h"
#include "support/people.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

class MigrationTest : public ::testing::Test {
 protected:
  /// A copy, because opening writes. Git keeps no modes.
  std::unique_ptr<store::Store> open(const char* fixture) {
    const std::filesystem::path folder = m_temp / "old.attune";
    std::filesystem::copy(std::filesystem::path(ATTUNE_FIXTURES) / fixture, folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    return store::Store::open(folder, m_passphrase, {});
  }
  TempFolder m_temp;
  const crypto::Secret m_passphrase = crypto::Secret::copy_of("correct horse battery");
};

/// What a version before them cannot hold.
void expect_no_casework(store::sql::Connection& sql, const domain::CaseId& couple) {
  EXPECT_TRUE(store::list_gates(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_cover_plans(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_goals(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_confidences(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_medical_lines(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_remarks(sql, couple, k_clinician).empty());
}

TEST_F(MigrationTest, RecordsOfTheFirstVersion) {
  const auto store = open("records-1.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 1);
  const auto cases = store::list_cases(sql, k_clinician);
  EXPECT_EQ(cases.size(), 12U);
  std::size_t sessions = 0;
  std::size_t screens = 0;
  for (const domain::CoupleCase& each : cases) {
    sessions += store::list_sessions(sql, each.id, k_clinician).size();
    screens += store::list_screens(sql, each.id, k_clinician).size();
    EXPECT_TRUE(store::list_intakes(sql, each.id, k_clinician).empty());
    expect_no_casework(sql, each.id);
  }
  EXPECT_EQ(sessions, 21U);
  EXPECT_EQ(screens, 11U);
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, RecordsOfTheSecondVersion) {
  const auto store = open("records-2.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 2);
  EXPECT_EQ(store::list_cases(sql, k_clinician).size(), 12U);
  for (const domain::CoupleCase& each : store::list_cases(sql, k_clinician)) {
    expect_no_casework(sql, each.id);
  }
  const domain::CaseId couple = store::find_case_id(sql, "C-014").value();
  const auto intakes = store::list_intakes(sql, couple, k_clinician);
  ASSERT_EQ(intakes.size(), 2U);
  std::vector<std::string> answers;
  for (const domain::Intake& intake : intakes) {
    EXPECT_TRUE(store::form_text(sql, intake.sha256));
    for (const domain::Answer& each : store::list_answers(sql, intake.id, k_clinician)) {
      answers.push_back(intake.partner.str() + " " + each.item + " for {" + each.seen_by.str() + "}");
    }
  }
  EXPECT_EQ(answers, (std::vector<std::string>{"A D1 for {A}", "A B1a for {}", "A B4 for {A}", "A B7 for {A,B}",
                                               "A B30 for {}"}));  // B answered nothing, and that is an occasion
  const auto signals = store::list_signals(sql, couple, k_clinician);
  ASSERT_EQ(signals.size(), 2U);
  for (const domain::Signal& each : signals) {
    EXPECT_EQ(each.about.str(), "A");
    EXPECT_FALSE(each.looked_at) << each.code;
    EXPECT_EQ(each.sources.size(), 1U) << each.code;
  }
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, RecordsOfTheThirdVersion) {
  const auto store = open("records-3.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 3);
  const domain::CaseId couple = store::find_case_id(sql, "C-014").value();
  EXPECT_EQ(store::list_signatures(sql, couple, k_clinician).size(), 2U);
  EXPECT_EQ(store::list_screens(sql, couple, k_clinician).size(), 1U);
  EXPECT_EQ(store::list_sessions(sql, couple, k_clinician).size(), 1U);
  std::vector<std::string> drafts;
  for (const domain::Intake& each : store::list_intakes(sql, couple, k_clinician)) {
    EXPECT_TRUE(store::form_text(sql, each.sha256));
    EXPECT_EQ(store::list_answers(sql, each.id, k_clinician).size(), each.draft                  ? 0U
                                                                     : each.partner.str() == "A" ? 5U
                                                                                                 : 1U);
    if (each.draft) {
      drafts.push_back(each.partner.str() + (store::intake_draft(sql, each.id, k_clinician) ? " held" : " lost"));
    }
  }
  EXPECT_EQ(drafts, std::vector<std::string>{"B held"});
  ASSERT_EQ(store::list_sharings(sql, couple, k_clinician).size(), 1U);
  EXPECT_EQ(store::list_signals(sql, couple, k_clinician).size(), 2U);
  std::vector<std::string> gates;
  for (const domain::Gate& each : store::list_gates(sql, couple, k_clinician)) {
    gates.push_back(each.about.str() + std::to_string(each.gate));
  }
  std::sort(gates.begin(), gates.end());
  EXPECT_EQ(gates, (std::vector<std::string>{"A5", "B1"}));
  const auto plans = store::list_cover_plans(sql, couple, k_clinician);
  ASSERT_EQ(plans.size(), 1U);
  EXPECT_EQ(plans[0].words->str(), "We wait for the letter");
  const auto goals = store::list_goals(sql, couple, k_clinician);
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(goals[0].words.str(), "To find out why");
  EXPECT_EQ(goals[1].seen_by.str(), "A,B");
  ASSERT_EQ(store::list_confidences(sql, couple, k_clinician).size(), 1U);
  EXPECT_EQ(store::list_confidences(sql, couple, k_clinician)[0].agreed->str(), "To say it by May");
  ASSERT_EQ(store::list_medical_lines(sql, couple, k_clinician).size(), 1U);
  EXPECT_EQ(store::list_medical_lines(sql, couple, k_clinician)[0].words.str(), "Referred to the physiotherapist");
  EXPECT_TRUE(store::list_remarks(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, RecordsOfTheFourthVersion) {
  const auto store = open("records-4.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 4);
  const domain::CaseId couple = store::find_case_id(sql, "C-014").value();
  const auto remarks = store::list_remarks(sql, couple, k_clinician);
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_EQ(remarks[0].words.str(), "Ask about sleep");
  EXPECT_EQ(store::list_screens(sql, couple, k_clinician).size(), 3U);
  EXPECT_EQ(store::list_gates(sql, couple, k_clinician).size(), 2U);
  EXPECT_TRUE(store::list_assignments(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_given_sheets(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_path_decisions(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_agreements(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, RecordsOfTheFifthVersion) {
  const auto store = open("records-5.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 5);
  const domain::CaseId couple = store::find_case_id(sql, "C-014").value();
  const auto assignments = store::list_assignments(sql, couple, k_clinician);
  ASSERT_EQ(assignments.size(), 2U);
  EXPECT_EQ(assignments[0].state, domain::AssignmentState::Prepared);
  EXPECT_EQ(assignments[1].state, domain::AssignmentState::Stopped);
  EXPECT_EQ(assignments[1].note->str(), "Warm socks");
  ASSERT_EQ(store::list_given_sheets(sql, couple, k_clinician).size(), 1U);
  EXPECT_TRUE(store::load_blob(sql, assignments[1].sha256).starts_with("%PDF"));
  ASSERT_EQ(store::list_path_decisions(sql, couple, k_clinician).size(), 1U);
  EXPECT_EQ(store::list_agreements(sql, couple, k_clinician).at(0).stop_signal.str(), "Yellow");
  EXPECT_TRUE(store::list_notes(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, RecordsOfTheSixthVersion) {
  const auto store = open("records-6.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 6);
  const domain::CaseId couple = store::find_case_id(sql, "C-014").value();
  const auto notes = store::list_notes(sql, couple, k_clinician);
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].state, domain::NoteState::Draft);
  EXPECT_EQ(notes[0].filed_in, domain::Letter('A'));
  EXPECT_EQ(notes[1].state, domain::NoteState::Signed);
  EXPECT_EQ(notes[1].addenda.at(0).words.str(), "He rang later");
  EXPECT_EQ(store::list_revisions(sql, notes[1].id, k_clinician).size(), 1U);
  EXPECT_TRUE(store::list_logs(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_check_ins(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_measure_results(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::list_brief_notes(sql, couple, k_clinician).empty());
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

TEST_F(MigrationTest, AnOlderPracticeHoldsTrackersOnceItIsOpened) {
  domain::MeasureResult result;
  result.id = domain::MeasureResultId("MEASURE000000001");
  result.measure = "T-e";
  result.date = domain::parse_date("2026-03-05", "date");
  result.score = 7;
  for (const char* fixture : {"records-1.attune", "records-2.attune", "records-3.attune", "records-4.attune",
                              "records-5.attune", "records-6.attune"}) {
    std::filesystem::remove_all(m_temp / "old.attune");
    auto store = open(fixture);
    const domain::CaseId couple = store::list_cases(store->read(), k_clinician).at(0).id;
    store->write([&](store::Writer& writer) {
      store::insert_measure_result(writer.sql(), couple, result, writer.now());
      writer.audit("record", "measure", result.id.str());
    });
    store.reset();
    store = store::Store::open(m_temp / "old.attune", m_passphrase, {});
    const auto results = store::list_measure_results(store->read(), couple, k_clinician);
    ASSERT_EQ(results.size(), 1U) << fixture;
    EXPECT_EQ(results[0].score, 7);
    EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty()) << fixture;
  }
}

TEST_F(MigrationTest, AnOlderPracticeHoldsNotesOnceItIsOpened) {
  domain::Note note;
  note.id = domain::NoteId("NOTE000000000001");
  note.sections = {{"plan", domain::Text::line("As before", "plan")}};
  for (const char* fixture :
       {"records-1.attune", "records-2.attune", "records-3.attune", "records-4.attune", "records-5.attune"}) {
    std::filesystem::remove_all(m_temp / "old.attune");
    auto store = open(fixture);
    const domain::CaseId couple = store::list_cases(store->read(), k_clinician).at(0).id;
    domain::Session session;
    session.id = note.session = domain::SessionId("SESSION000000001");
    session.date = domain::parse_date("2026-03-05", "date");
    session.zone = "UTC";
    session.present = domain::MemberSet::of({domain::Letter('A')});
    store->write([&](store::Writer& writer) {
      store::insert_session(writer.sql(), couple, session, writer.now());
      store::insert_note(writer.sql(), couple, note, writer.now());
      store::sign_note(writer.sql(), note.id, writer.now());
      const auto digest = crypto::sha256(domain::canonical_text(note.sections));
      writer.audit("sign", "note", note.id.str(), {digest.begin(), digest.end()});
    });
    store.reset();
    store = store::Store::open(m_temp / "old.attune", m_passphrase, {});
    const auto notes = store::list_notes(store->read(), couple, k_clinician);
    ASSERT_EQ(notes.size(), 1U) << fixture;
    EXPECT_EQ(notes[0].sections.at(0).words.str(), "As before");
    EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty()) << fixture;
  }
}

// Its first version held the chain alone. It is brought to the newest when somebody asks for it, and not before.
TEST_F(MigrationTest, AnOlderProcessStoreHoldsNotesOnceItIsAskedFor) {
  const domain::SessionId session("SESSION000000001");
  const domain::Text words = domain::Text::line("Kept apart", "words");
  for (const char* fixture : {"records-1.attune", "records-6.attune"}) {
    std::filesystem::remove_all(m_temp / "old.attune");
    auto store = open(fixture);
    const auto chain = store->key_file().process_chain;
    const store::ProcessKey key = store->ask_process(m_passphrase);
    store->with_process(key, [&](store::sql::Connection& process) {
      EXPECT_EQ(process.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 2);
      EXPECT_EQ(store::hash_at(process, store->practice_id(), chain.count), chain.head) << fixture;
      EXPECT_TRUE(store::process_texts(process, session).empty());
      store::write_process_text(process, session, words, {1});
      store::append_audit(process, store->practice_id(),
                          {{1}, {1}, "clinician", "begin", "process-note", session.str(), {}});
    });
    store.reset();
    store = store::Store::open(m_temp / "old.attune", m_passphrase, {});
    EXPECT_NE(store->key_file().process_chain.count, chain.count);
    store->with_process(store->ask_process(m_passphrase), [&](store::sql::Connection& process) {
      const auto texts = store::process_texts(process, session);
      ASSERT_EQ(texts.size(), 1U) << fixture;
      EXPECT_EQ(texts[0].words.str(), words.str());
    });
    EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty()) << fixture;
  }
}

// What the newest version can hold is there to be written at once, and stays.
TEST_F(MigrationTest, AnOlderPracticeHoldsSheetsOnceItIsOpened) {
  domain::Assignment assignment;
  assignment.id = domain::AssignmentId("ASSIGNMENT000001");
  assignment.exercise = {"SF1", false};
  assignment.title = domain::Text::line("Touch exploration 1", "title");
  assignment.pair = domain::MemberSet::of({domain::Letter('A'), domain::Letter('B')});
  assignment.from = domain::parse_date("2026-03-05", "date");
  for (const char* fixture : {"records-1.attune", "records-2.attune", "records-3.attune", "records-4.attune"}) {
    std::filesystem::remove_all(m_temp / "old.attune");
    auto store = open(fixture);
    const domain::CaseId couple = store::list_cases(store->read(), k_clinician).at(0).id;
    store->write([&](store::Writer& writer) {
      assignment.sha256 = store::insert_blob(writer.sql(), "the bytes of a sheet", writer.now());
      store::insert_assignment(writer.sql(), couple, assignment, assignment.sha256, writer.now());
      store::give_assignment(writer.sql(), couple, assignment, domain::GivenSheetId("GIVENSHEET000001"), writer.now());
      writer.audit("give", "assignment", assignment.id.str());
    });
    store.reset();
    store = store::Store::open(m_temp / "old.attune", m_passphrase, {});
    ASSERT_EQ(store::list_given_sheets(store->read(), couple, k_clinician).size(), 1U) << fixture;
    EXPECT_EQ(store::load_blob(store->read(), assignment.sha256), "the bytes of a sheet");
    EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty()) << fixture;
    // What was given is never changed, nor lost with a draft.
    for (const char* change : {"UPDATE given_sheet SET sha256 = 'x'", "DELETE FROM given_sheet", "DELETE FROM blob",
                               "UPDATE blob SET bytes = x'00'"}) {
      EXPECT_ANY_THROW(store->write([&](store::Writer& writer) { writer.sql().run(change); })) << change;
    }
  }
}

TEST_F(MigrationTest, AnOlderPracticeHoldsRemarksOnceItIsOpened) {
  const domain::RemarkId id("REMARK0000000001");
  for (const char* fixture : {"records-1.attune", "records-2.attune", "records-3.attune"}) {
    std::filesystem::remove_all(m_temp / "old.attune");
    auto store = open(fixture);
    const domain::CaseId couple = store::list_cases(store->read(), k_clinician).at(0).id;
    store->write([&](store::Writer& writer) {
      store::insert_remark(writer.sql(), couple,
                           {id, domain::Letter('A'), domain::parse_date("2026-03-05", "date"),
                            domain::Text::line("Ask about sleep", "line")},
                           writer.now());
      writer.audit("add", "remark", id.str());
    });
    store.reset();
    store = store::Store::open(m_temp / "old.attune", m_passphrase, {});
    const auto remarks = store::list_remarks(store->read(), couple, k_clinician);
    ASSERT_EQ(remarks.size(), 1U) << fixture;
    EXPECT_EQ(remarks[0].words.str(), "Ask about sleep");
    EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty()) << fixture;
  }
}

}  // namespace
}  // namespace attune::test
