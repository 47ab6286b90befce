// SPDX-License-Identifier: Apache-2.0
// What stands before an hour: the brief and the sheets that are out on Today, and on Homework what the accounts speak
// for, which decides nothing by itself.
#include "desktop/pages_support.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "practice/practice_logs.h"
#include "practice/sessions.h"
#include "support/people.h"

namespace attune::test {
namespace {

using domain::Letter;

class PagesBefore : public PagesTest {
 protected:
  /// On their path with a sheet out, an hour today, and so many accounts of each.
  void open(int done_by_a, int done_by_b) {
    start_with([&](practice::Practice& practice) {
      const domain::CaseId id = add_people(practice, {"Ana Sousa", "Rui Tavares"});
      fill_path(practice, id);
      practice::NewSession hour;
      hour.present = domain::MemberSet::of({k_a, k_b});
      hour.date = practice.event_time().date;
      hour.start = domain::TimeOfDay{practice.event_time().time.minutes + 60};
      hour.state = domain::SessionState::Planned;
      practice::add_session(practice, id, hour);
      for (int each = 0; each < done_by_a; ++each) {
        done(practice, id, k_a, each - 4);
      }
      for (int each = 0; each < done_by_b; ++each) {
        done(practice, id, k_b, each - 4);
      }
    });
  }
  static void done(practice::Practice& practice, const domain::CaseId& id, Letter who, int days) {
    for (const auto& each : practice::list_homework(practice, id, domain::Lens::clinician())) {
      if (each.assignment.state == domain::AssignmentState::Given) {
        practice::NewLog log;
        log.partner = who;
        log.date = domain::plus_days(practice.event_time().date, days);
        log.done = domain::Done::Yes;
        log.fields = {domain::log_value("presence", "3")};
        practice::log_homework(practice, each.assignment.id.str(), log);
        return;  // the newest
      }
    }
  }
  domain::CaseId couple() { return practice::find_couple(*practice(), "C-001"); }
  /// The row of Needs your attention with this button; 0: none.
  static int row_with(const std::string& verb) {
    for (int each = 1; ui([&] { return find_window(wxString::Format("today.attention-%d.act", each)) != nullptr; }); ++each) {
      if (text_of(wxString::Format("today.attention-%d.act", each)) == verb) {
        return each;
      }
    }
    return 0;
  }
};

TEST_F(PagesBefore, TheBriefIsReadFromToday) {
  open(0, 0);
  click("today.session-1.brief");
  EXPECT_TRUE(wait_for("progress.title"));
}

TEST_F(PagesBefore, ASheetThatIsNotBackIsEnteredFromToday) {
  open(1, 0);
  const int row = row_with("Enter");
  ASSERT_GT(row, 0);
  use("today.attention-" + std::to_string(row) + ".act");
  ASSERT_TRUE(wait_for("enter.done"));
  ASSERT_TRUE(focus("enter.grid-B.1-date"));
  type("9 mar");
  press(WXK_TAB);
  type("d");
  click("enter.done");
  ASSERT_TRUE(wait_for("homework.paper"));
  go_to_today();
  EXPECT_EQ(row_with("Enter"), 0) << "both accounts are there";
  ui([this] { program().show_case(couple(), desktop::CaseTab::Homework); });
  EXPECT_TRUE(wait_for("homework.paper")) << "asked for once";
}

TEST_F(PagesBefore, WhatTheAccountsSpeakForIsSaidAndPutBeforeADecisionThatNobodyMade) {
  open(2, 2);
  ui([this] { program().show_case(couple(), desktop::CaseTab::Homework); });
  ASSERT_TRUE(wait_for("homework.readiness"));
  const std::string said = text_of("homework.readiness");
  EXPECT_NE(said.find("Ana"), std::string::npos);
  const auto decisions = [this] {
    return ui([this] { return practice::show_path(*practice(), couple(), domain::Lens::clinician()).front().decisions.size(); });
  };
  const std::size_t before = decisions();
  click("homework.decide-repeat");
  ASSERT_TRUE(wait_for("decide.reason"));
  EXPECT_EQ(text_of("decide.reason"), said);
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(decisions(), before) << "nothing advances by itself";
}

TEST_F(PagesBefore, WithoutAccountsNothingSpeaksForAnything) {
  open(0, 0);
  ui([this] { program().show_case(couple(), desktop::CaseTab::Homework); });
  ASSERT_TRUE(wait_for("homework.given"));
  EXPECT_FALSE(is_shown("homework.readiness"));
}

}  // namespace
}  // namespace attune::test
