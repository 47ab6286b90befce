// SPDX-License-Identifier: Apache-2.0
// Who may see a row is written out when it is saved: the rules' table, read back from the columns.
#include "store/cases.h"
#include "store/casework.h"
#include "store/gates.h"
#include "store/homework.h"
#include "store/intake.h"
#include "store/safeguards.h"
#include "store/sessions.h"
#include "store/signals.h"
#include "support/people.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Letter;
using domain::MemberSet;

const domain::CaseId k_case("CASE000000000001");
const domain::Date k_day = domain::parse_date("2026-03-05", "d");

class LensWritesTest : public ::testing::Test {
 protected:
  LensWritesTest() : m_store(create_store(m_temp / "p.attune")) {
    write([](store::sql::Connection& sql) {
      domain::CoupleCase couple;
      couple.id = k_case;
      couple.code = "C-1";
      couple.opened = k_day;
      couple.members = {member('A'), member('B')};
      couple.enquiry = domain::EnquiryCard();
      couple.enquiry->called = k_day;
      store::insert_case(sql, couple, {1});
    });
  }

  static domain::Member member(char letter) {
    domain::Member made;
    made.letter = Letter(letter);
    made.from = k_day;
    made.person.id = domain::PersonId("PERSON000000000" + made.letter.str());
    made.person.name = domain::Text::line("Somebody", "name");
    made.person.display_name = made.person.name;
    return made;
  }

  void write(const std::function<void(store::sql::Connection&)>& job) {
    m_store->write([&](store::Writer& writer) { job(writer.sql()); });
  }

  /// Owner, about and seen_by of each row, in order: "B - 2".
  std::vector<std::string> rows(const std::string& table) {
    std::vector<std::string> all;
    m_store->read().rows("SELECT owner, about, seen_by FROM " + table + " ORDER BY rowid", {},
                         [&](const store::sql::Row& row) {
                           all.push_back(row.optional_text(0).value_or("-") + " " + row.optional_text(1).value_or("-") +
                                         " " + std::to_string(row.integer(2)));
                         });
    return all;
  }

  TempFolder m_temp;
  std::unique_ptr<store::Store> m_store;
};

using Rows = std::vector<std::string>;

TEST_F(LensWritesTest, MembershipIsForEveryMemberEver) {
  const std::string everyone = std::to_string(MemberSet::everyone_ever().bits());
  EXPECT_EQ(rows("membership"), (Rows{"A - " + everyone, "B - " + everyone}));
}

TEST_F(LensWritesTest, CardsAreTheCliniciansAlone) {
  write([](store::sql::Connection& sql) {
    domain::ContactCard card;
    card.letter = k_b;
    store::replace_contact(sql, k_case, card, {1});
  });
  EXPECT_EQ(rows("contact_card"), Rows{"B - 0"});
  EXPECT_EQ(rows("enquiry"), Rows{"A - 0"});
}

TEST_F(LensWritesTest, SafeguardsAreTheCliniciansAlone) {
  write([](store::sql::Connection& sql) {
    store::insert_consent(sql, k_case, {domain::ConsentId("1"), k_b, 4, "SF1", {}, 1, k_day}, {1});
    store::insert_screen(sql, k_case, {domain::ScreenId("1"), k_b, {}, {}, k_day, true, {}, k_day}, {1});
    store::insert_willing(sql, k_case, {domain::WillingId("1"), k_b, k_pair, {}, k_day}, {1});
  });
  for (const char* table : {"consent", "screen", "willing"}) {
    EXPECT_EQ(rows(table), Rows{"B - 0"}) << table;
  }
}

TEST_F(LensWritesTest, CareIsForWhomItIsAbout) {
  write([](store::sql::Connection& sql) {
    store::replace_care(sql, k_case,
                        {{domain::CareContactId("1"), k_b, domain::Text::line("A doctor", "n"), {}, {}, {}}}, {1});
  });
  EXPECT_EQ(rows("care_contact"), Rows{"B - 2"});
}

TEST_F(LensWritesTest, AnIntakeIsItsOwnersAndAnswersAreForWhomTheySay) {
  write([](store::sql::Connection& sql) {
    domain::Intake intake;
    intake.id = domain::IntakeId("1");
    intake.partner = k_b;
    intake.form = "form";
    intake.sha256 = "sha";
    intake.date = k_day;
    store::insert_form_text(sql, intake, "{}", {1});
    store::insert_intake(sql, k_case, intake, {}, {1});
    store::insert_answer(sql, k_case, {intake.id, k_b, "B7", 0, {}, {}, k_pair}, {1});
    store::insert_answer(sql, k_case, {intake.id, k_b, "B30", 0, {}, {}, {}}, {1});
    store::set_answer_seen_by(sql, intake.id, "B7", MemberSet::of({k_b}));
  });
  EXPECT_EQ(rows("intake"), Rows{"B - 2"});
  EXPECT_EQ(rows("answer"), (Rows{"B - 2", "B - 0"}));
}

TEST_F(LensWritesTest, SharingsAndSignalsAreTheCliniciansAlone) {
  write([](store::sql::Connection& sql) {
    store::insert_sharing(sql, k_case, {domain::SharingId("1"), k_b, "form", "B7", k_pair, k_day, {}}, {1});
    store::insert_signal(sql, k_case, {domain::SignalId("1"), k_b, "B30", k_day, {}, {}, {}}, {1});
  });
  EXPECT_EQ(rows("sharing"), Rows{"B - 0"});
  EXPECT_EQ(rows("signal"), Rows{"B - 0"});
}

TEST_F(LensWritesTest, GatesAreForWhomTheySayAndWhatEverybodySeesNextIsTheCliniciansAlone) {
  write([](store::sql::Connection& sql) {
    domain::Gate gate;
    gate.about = k_b;
    gate.gate = 5;
    gate.since = k_day;
    gate.sources = {{k_day, domain::Text::line("Why", "w"), {}}};
    gate.seen_by = k_pair;
    gate.id = domain::GateId("1");
    store::insert_gate(sql, k_case, gate, {1});
    gate.seen_by = {};
    gate.id = domain::GateId("2");
    store::insert_gate(sql, k_case, gate, {1});
    store::insert_cover_plan(sql, k_case, k_b, {domain::CoverPlanId("1"), gate.id, {}, {}, k_day}, {1});
  });
  EXPECT_EQ(rows("gate"), (Rows{"B - 3", "B - 0"}));
  EXPECT_EQ(rows("cover_plan"), Rows{"B - 0"});
  write([](store::sql::Connection& sql) {
    store::set_gate_seen_by(sql, domain::GateId("1"), {});
    store::set_gate_seen_by(sql, domain::GateId("2"), k_pair);
  });
  EXPECT_EQ(rows("gate"), (Rows{"B - 0", "B - 3"}));
}

TEST_F(LensWritesTest, AClearingAndASecondSourceChangeNothingOfWhoMaySee) {
  write([](store::sql::Connection& sql) {
    domain::Gate gate;
    gate.id = domain::GateId("1");
    gate.about = k_b;
    gate.gate = 5;
    gate.since = k_day;
    gate.seen_by = MemberSet::of({k_b});
    store::insert_gate(sql, k_case, gate, {1});
    store::add_gate_source(sql, gate, {k_day, domain::Text::line("Why", "w"), {}}, {2});
    store::clear_gate(sql, gate.id, {k_day, domain::Text::line("A letter", "s"), {}});
  });
  EXPECT_EQ(rows("gate"), Rows{"B - 2"});
}

TEST_F(LensWritesTest, ConfidencesAndTheMedicalMatterAreTheCliniciansAlone) {
  write([](store::sql::Connection& sql) {
    domain::Confidence confidence;
    confidence.id = domain::ConfidenceId("1");
    confidence.partner = k_b;
    confidence.fact = domain::Text::line("A fact", "f");
    confidence.told = k_day;
    store::insert_confidence(sql, k_case, confidence, {1});
    confidence.fact = domain::Text::line("Another", "f");
    store::update_confidence(sql, confidence);
    store::insert_remark(sql, k_case, {domain::RemarkId("1"), k_b, k_day, domain::Text::line("L", "l")}, {1});
    store::insert_medical_line(sql, k_case, {domain::MedicalLineId("1"), k_b, k_day, domain::Text::line("L", "l")},
                               {1});
  });
  EXPECT_EQ(rows("confidence"), Rows{"B - 0"});
  EXPECT_EQ(rows("medical_line"), Rows{"B - 0"});
  EXPECT_EQ(rows("remark"), Rows{"B - 0"});
}

TEST_F(LensWritesTest, GoalsAreTheCasesForWhomTheySay) {
  domain::Goal goal{domain::GoalId("1"), domain::Text::line("A goal", "g"), k_pair, k_day, {}};
  write([&](store::sql::Connection& sql) {
    store::insert_goal(sql, k_case, goal, {1});
    store::insert_goal(sql, k_case, {domain::GoalId("2"), goal.words, {}, k_day, {}}, {1});
  });
  EXPECT_EQ(rows("goal"), (Rows{"- - 3", "- - 0"}));
  goal.seen_by = {};
  write([&](store::sql::Connection& sql) { store::update_goal(sql, goal); });
  EXPECT_EQ(rows("goal"), (Rows{"- - 0", "- - 0"}));
}

TEST_F(LensWritesTest, HomeworkIsThePairsAndItsReasonsTheCliniciansAlone) {
  domain::Assignment assignment;
  assignment.id = domain::AssignmentId("1");
  assignment.exercise = {"SF3", false};
  assignment.title = domain::Text::line("Touch exploration 3", "t");
  assignment.pair = MemberSet::of({domain::Letter('B'), domain::Letter('C')});
  assignment.from = k_day;
  write([&](store::sql::Connection& sql) {
    assignment.sha256 = store::insert_blob(sql, "a sheet", {1});
    store::insert_assignment(sql, k_case, assignment, assignment.sha256, {1});
    store::insert_override(sql, k_case, assignment.id, {5, domain::Text::line("Away from it", "w")}, {1});
    store::give_assignment(sql, k_case, assignment, domain::GivenSheetId("1"), {2});
    store::stop_assignment(sql, assignment.id, k_day);
    domain::PathDecision decision;
    decision.id = domain::PathDecisionId("1");
    decision.pair = assignment.pair;
    decision.date = k_day;
    store::insert_path_decision(sql, k_case, decision, {1});
    domain::Agreement agreement;
    agreement.id = domain::AgreementId("1");
    agreement.pair = assignment.pair;
    agreement.date = k_day;
    store::insert_agreement(sql, k_case, agreement, {1});
  });
  EXPECT_EQ(rows("assignment"), Rows{"- - 6"});
  EXPECT_EQ(rows("given_sheet"), Rows{"- - 6"});
  EXPECT_EQ(rows("agreement"), Rows{"- - 6"});
  EXPECT_EQ(rows("gate_override"), Rows{"- - 0"});
  EXPECT_EQ(rows("path_decision"), Rows{"- - 0"});
}

TEST_F(LensWritesTest, ConcernsAndSignaturesAreForWhomTheySay) {
  write([](store::sql::Connection& sql) {
    store::replace_concern(sql, k_case, {k_b, domain::Text::line("Words", "w"), k_pair}, {1});
    store::insert_signature(sql, k_case, {domain::SignatureId("1"), k_b, {}, 1, k_day, k_pair}, {1});
  });
  EXPECT_EQ(rows("concern"), Rows{"B - 3"});
  EXPECT_EQ(rows("policy_signature"), Rows{"B - 3"});
}

TEST_F(LensWritesTest, SessionsAreOwnedByTheCaseOrByWhoWasAlone) {
  const auto add = [&](const char* id, MemberSet present, bool contact) {
    domain::Session session;
    session.id = domain::SessionId(id);
    session.date = k_day;
    session.zone = "UTC";
    session.present = present;
    session.kind = domain::kind_of(present, contact);
    session.seen_by = domain::session_seen_by(session.kind, present);
    write([&](store::sql::Connection& sql) { store::insert_session(sql, k_case, session, {1}); });
  };
  add("1", k_pair, false);
  add("2", MemberSet::of({k_b}), false);
  add("3", MemberSet::of({k_b}), true);
  add("4", k_pair, true);
  EXPECT_EQ(rows("session"), (Rows{"- - 3", "B - 0", "B - 0", "- - 0"}));
}

TEST_F(LensWritesTest, AnHourThatBecomesSomebodysOwnIsNoLongerTheRooms) {
  domain::Session session;
  session.id = domain::SessionId("1");
  session.date = k_day;
  session.zone = "UTC";
  session.present = k_pair;
  session.seen_by = k_pair;
  write([&](store::sql::Connection& sql) { store::insert_session(sql, k_case, session, {1}); });
  session.present = MemberSet::of({k_b});
  session.kind = domain::SessionKind::Own;
  session.seen_by = {};
  write([&](store::sql::Connection& sql) { store::update_session(sql, session); });
  EXPECT_EQ(rows("session"), Rows{"B - 0"});
}

}  // namespace
}  // namespace attune::test
