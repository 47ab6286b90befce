// SPDX-License-Identifier: Apache-2.0
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/intake.h"
#include "practice/notes.h"
#include "practice/practice_logs.h"
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

using Kind = practice::Attention::Kind;

class TodayTest : public ::testing::Test {
 protected:
  bool needs(Kind kind, const std::string& code = "") {
    const auto page = practice::show_today(*m_practice);
    return std::any_of(page.attention.begin(), page.attention.end(),
                       [&](const practice::Attention& item) { return item.kind == kind && item.code == code; });
  }
  void plan(const domain::CaseId& couple, std::string_view day, int start) {
    practice::NewSession session;
    session.date = date(day);
    session.start = domain::TimeOfDay{start};
    session.present = people("A,B");
    session.state = domain::SessionState::Planned;
    practice::add_session(*m_practice, couple, session);
  }
  PracticeFolder m_practice;
};

TEST_F(TodayTest, AnEmptyPracticeAsksForAKeyAndABackupOnly) {
  const auto page = practice::show_today(*m_practice);
  EXPECT_TRUE(page.sessions.empty());
  EXPECT_TRUE(page.caseload.empty());
  ASSERT_EQ(page.attention.size(), 2U);
  EXPECT_EQ(page.attention[0].kind, Kind::RecoverySheet);
  EXPECT_EQ(page.attention[1].kind, Kind::Backup);
  practice::make_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase());
  practice::create_backup(*m_practice, m_practice.temp(), passphrase());
  EXPECT_TRUE(practice::show_today(*m_practice).attention.empty());
  m_practice.set_now("2026-03-12T14:00:00Z");
  EXPECT_TRUE(needs(Kind::Backup));
}

TEST_F(TodayTest, TodaysHoursByTimeAndTheCaseloadByWhatComesNext) {
  const auto late = add_case(*m_practice, "C-1");
  const auto early = add_case(*m_practice, "C-2");
  const auto idle = add_case(*m_practice, "C-3");
  plan(late, "2026-03-05", 17 * 60);
  plan(early, "2026-03-05", 10 * 60);
  plan(idle, "2026-03-04", 10 * 60);
  const auto page = practice::show_today(*m_practice);
  ASSERT_EQ(page.sessions.size(), 2U);
  EXPECT_EQ(page.sessions[0].code, "C-2");
  EXPECT_EQ(page.sessions[1].code, "C-1");
  std::vector<std::string> codes;
  for (const auto& row : page.caseload) {
    codes.push_back(row.couple.code);
  }
  EXPECT_EQ(codes, (std::vector<std::string>{"C-2", "C-1", "C-3"}));
  EXPECT_TRUE(needs(Kind::SessionToSettle, "C-3"));
  EXPECT_FALSE(needs(Kind::SessionToSettle, "C-2"));
}

TEST_F(TodayTest, NotesToSignSinceTheirHour) {
  const auto couple = add_case(*m_practice, "C-1");
  const auto hour = [&](const char* day) {
    practice::NewSession session;
    session.date = date(day);
    session.present = people("A,B");
    return practice::add_session(*m_practice, couple, session).session.id;
  };
  const auto write = [&](const domain::SessionId& session, const char* section) {
    return practice::write_note(*m_practice, session, {{}, {{section, text("Words")}}}).note.id.str();
  };
  const auto first = hour("2026-03-01");
  const auto second = hour("2026-03-05");
  hour("2026-03-04");            // nothing was begun
  write(hour("2026-03-06"), "plan");  // begun before the hour
  const std::string note = write(first, "plan");
  write(second, "did");
  auto page = practice::show_today(*m_practice);
  std::vector<std::string> rows;
  for (const practice::Attention& each : page.attention) {
    if (each.kind == Kind::NoteToSign) {
      rows.push_back(each.code + " " + domain::date_text(*each.since) + " " + std::to_string(*each.session->number) +
                     (each.plan_empty ? " plan is empty" : " draft"));
    }
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"C-1 2026-03-01 1 draft", "C-1 2026-03-05 3 plan is empty"}));
  ASSERT_EQ(page.sessions.size(), 1U);
  EXPECT_EQ(page.sessions[0].note, domain::NoteState::Draft);
  for (const domain::Letter each : {k_a, k_b}) {
    practice::sign_policy(*m_practice, couple, each);
  }
  ASSERT_EQ(practice::show_today(*m_practice).caseload.size(), 1U);
  EXPECT_EQ(practice::show_today(*m_practice).caseload[0].badge, Kind::NoteToSign);
  practice::sign_note(*m_practice, note);
  page = practice::show_today(*m_practice);
  EXPECT_EQ(std::count_if(page.attention.begin(), page.attention.end(),
                          [](const practice::Attention& each) { return each.kind == Kind::NoteToSign; }),
            1);
}

TEST_F(TodayTest, ASheetIsToBeEnteredOnceAnHourHasComeUntilBothAccountsAreThere) {
  const auto couple = add_case(*m_practice, "C-1");
  const auto give = [&] {
    practice::NewHomework what;
    what.exercise = {"SF0", false};
    return practice::assign_homework(*m_practice, practice::data_folder(), couple, what, [](const std::string&) {})
        .assignment.id.str();
  };
  const auto log = [&](const std::string& sheet, domain::Letter who) {
    practice::NewLog what;
    what.partner = who;
    what.done = domain::Done::Yes;
    practice::log_homework(*m_practice, sheet, what);
  };
  plan(couple, "2026-03-05", 18 * 60);
  plan(couple, "2026-03-12", 18 * 60);
  give();
  const std::string sheet = give();
  EXPECT_FALSE(needs(Kind::SheetToEnter, "C-1")) << "given in this very hour";
  m_practice.set_now("2026-03-11T14:00:00Z");
  EXPECT_FALSE(needs(Kind::SheetToEnter, "C-1")) << "nobody came yet";
  m_practice.set_now("2026-03-12T14:00:00Z");
  EXPECT_TRUE(needs(Kind::SheetToEnter, "C-1"));
  log(sheet, k_a);
  const auto page = practice::show_today(*m_practice);
  std::vector<practice::Attention> due;
  std::copy_if(page.attention.begin(), page.attention.end(), std::back_inserter(due),
               [](const practice::Attention& each) { return each.kind == Kind::SheetToEnter; });
  ASSERT_EQ(due.size(), 1U) << "of two sheets the newer one counts";
  EXPECT_EQ(due[0].missing, people("B"));
  EXPECT_EQ(due[0].sheet->str(), sheet);
  EXPECT_EQ(due[0].since, date("2026-03-12"));
  ASSERT_EQ(page.sessions.size(), 1U);
  EXPECT_EQ(page.sessions[0].sheet, date("2026-03-05"));
  EXPECT_EQ(page.sessions[0].sheet_back, people("A"));
  EXPECT_FALSE(page.sessions[0].was_held);
  log(sheet, k_b);
  EXPECT_FALSE(needs(Kind::SheetToEnter, "C-1"));
}

TEST_F(TodayTest, UnsignedPolicyAndScreensThatFallDue) {
  const auto couple = add_case(*m_practice, "C-1");
  EXPECT_TRUE(needs(Kind::PolicyToSign, "C-1"));
  practice::sign_policy(*m_practice, couple, k_a);
  EXPECT_TRUE(needs(Kind::PolicyToSign, "C-1"));
  practice::sign_policy(*m_practice, couple, k_b);
  EXPECT_FALSE(needs(Kind::PolicyToSign, "C-1"));
  practice::NewScreen screen;
  screen.partner = k_a;
  practice::record_screen(*m_practice, couple, screen);
  EXPECT_FALSE(needs(Kind::ScreenDue, "C-1"));
  m_practice.set_now("2026-05-25T10:00:00Z");
  EXPECT_TRUE(needs(Kind::ScreenDue, "C-1"));
  practice::record_screen(*m_practice, couple, screen);
  EXPECT_FALSE(needs(Kind::ScreenDue, "C-1"));
}

TEST_F(TodayTest, WhatWasAgreedForTouchIsAskedAgainBeforeTheHourInWhichItNoLongerHolds) {
  const auto couple = add_case(*m_practice, "C-1");
  for (const domain::Letter each : {k_a, k_b}) {
    practice::sign_policy(*m_practice, couple, each);
    practice::NewScreen screen;
    screen.partner = each;
    practice::record_screen(*m_practice, couple, screen);
  }
  const auto give = [&](const char* exercise, domain::MemberSet agreed) {
    practice::NewHomework what;
    what.exercise = {exercise, false};
    what.agreed = agreed;
    practice::assign_homework(*m_practice, practice::data_folder(), couple, what, [](const std::string&) {});
  };
  const auto due = [&] {
    std::vector<practice::Attention> rows = practice::show_today(*m_practice).attention;
    std::erase_if(rows, [](const practice::Attention& each) { return each.kind != Kind::ConsentDue; });
    return rows;
  };
  give("SF1", people("A,B"));
  plan(couple, "2026-03-12", 10 * 60);
  plan(couple, "2026-04-10", 10 * 60);
  EXPECT_TRUE(due().empty()) << "it holds at the next hour";
  m_practice.set_now("2026-03-20T09:00:00Z");
  EXPECT_TRUE(due().empty()) << "the hour is far away";
  m_practice.set_now("2026-04-05T09:00:00Z");
  ASSERT_EQ(due().size(), 1U);
  EXPECT_EQ(due()[0].missing, people("A,B")) << "both said so more than 30 days before that hour";
  EXPECT_EQ(due()[0].by, date("2026-04-10"));
  EXPECT_EQ(due()[0].detail->str(), "SF1");
  practice::record_willing(*m_practice, couple, {k_a, people("A,B"), {}, {}});
  practice::record_willing(*m_practice, couple, {k_b, people("A,B"), {}, {}});
  EXPECT_TRUE(due().empty());
  practice::record_consent(*m_practice, couple,
                           {k_b, domain::k_touch_consent, "SF1", domain::ConsentState::Withdrawn, {}});
  ASSERT_EQ(due().size(), 1U);
  EXPECT_EQ(due()[0].missing, people("B"));
  give("SF0", {});
  EXPECT_TRUE(due().empty()) << "of the newest sheet alone, and talk needs none";
}

TEST_F(TodayTest, APrivateStopAsksWhatEverybodySeesNextUntilSomebodySays) {
  const auto couple = add_case(*m_practice, "C-1");
  const auto raise = [&](int gate) {
    return practice::raise_gate(*m_practice, couple, {gate, k_a, {}, text("Why"), {}, {}}).gate.id.str();
  };
  raise(5);
  EXPECT_FALSE(needs(Kind::CoverPlan, "C-1")) << "no private stop";
  const std::string first = raise(4);
  const std::string second = raise(10);
  EXPECT_TRUE(needs(Kind::CoverPlan, "C-1"));
  practice::plan_cover(*m_practice, first, {});
  EXPECT_TRUE(needs(Kind::CoverPlan, "C-1")) << "the other waits";
  practice::clear_gate(*m_practice, second, text("A talk"), {});
  EXPECT_FALSE(needs(Kind::CoverPlan, "C-1"));
}

TEST_F(TodayTest, AnAnswerWaitsUntilItIsLookedAt) {
  const auto couple = add_case(*m_practice, "C-1");
  practice::sign_policy(*m_practice, couple, k_a);
  practice::sign_policy(*m_practice, couple, k_b);
  practice::record_intake(*m_practice, practice::data_folder(), couple,
                          {"barriers-and-brakes", k_a, R"({"B30": 2})", "answers.json", false, {}});
  EXPECT_TRUE(needs(Kind::AnswerToLookAt, "C-1"));
  const auto signals = practice::list_signals(*m_practice, couple, domain::Lens::clinician());
  practice::look_at_signal(*m_practice, signals.front().id.str(), text("We spoke, alone."));
  EXPECT_FALSE(needs(Kind::AnswerToLookAt, "C-1"));
}

TEST_F(TodayTest, AnEnquiryWaitsForACallAndGoesWhenItWasMade) {
  practice::NewCouple enquiry;
  enquiry.code = "C-9";
  enquiry.partners.resize(1);
  enquiry.partners[0].name = text("Caller");
  domain::EnquiryCard card;
  card.called = date("2026-03-01");
  card.call_back = text("mornings");
  enquiry.enquiry = card;
  const auto row = practice::add_couple(*m_practice, enquiry);
  EXPECT_EQ(row.status, domain::Status::Enquiry);
  EXPECT_TRUE(needs(Kind::CallBack, "C-9"));
  card.called_back = date("2026-03-05");
  practice::CoupleEdit edit;
  edit.enquiry = std::optional(card);
  practice::edit_couple(*m_practice, row.id, edit);
  EXPECT_FALSE(needs(Kind::CallBack, "C-9"));
}

}  // namespace
}  // namespace attune::test
