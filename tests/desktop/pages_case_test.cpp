// SPDX-License-Identifier: Apache-2.0
#include "desktop/pages_support.h"

#include <algorithm>

namespace attune::test {
namespace {

class PagesCase : public PagesTest {
 protected:
  void new_session(const std::string& date, const std::string& start) {
    press('N', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(focus("new-session.date"));
    press('A', wxMOD_CONTROL);
    type(date);
    ASSERT_TRUE(focus("new-session.start"));
    type(start);
    press(WXK_RETURN);
  }
  std::size_t rows_under(const std::string& which) {
    go_to_today();
    filter(which);
    return column("today.cases", 0).size();
  }
};

TEST_F(PagesCase, SessionOfTodayAppearsInToday) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  new_session("today", "23:59");
  ASSERT_TRUE(wait_for_no_dialog());
  go_to_today();
  EXPECT_TRUE(wait_for("today.session-1"));
}

TEST_F(PagesCase, DateThatDoesNotExistIsSaidUnderTheDate) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  new_session("31 Nov 2025", "10:00");
  EXPECT_TRUE(wait_for("new-session.date.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  press('3', wxMOD_ALT);
  EXPECT_TRUE(wait_for("sessions.none"));
}

TEST_F(PagesCase, NobodyPresentIsSaidThere) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  press('N', wxMOD_CONTROL | wxMOD_SHIFT);
  for (const char* each : {"new-session.present-A", "new-session.present-B"}) {
    ASSERT_TRUE(focus(each));
    press(WXK_SPACE);
  }
  ASSERT_TRUE(focus("new-session.date"));
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("new-session.present.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
}

TEST_F(PagesCase, OnePresentGoesIntoTheirOwnSeries) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  new_session("yesterday", "10:00");
  ASSERT_TRUE(wait_for_no_dialog());
  press('N', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(focus("new-session.present-B"));
  press(WXK_SPACE);
  ASSERT_TRUE(focus("new-session.date"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  press('3', wxMOD_ALT);
  ASSERT_TRUE(wait_for("sessions.list"));
  EXPECT_EQ(column("sessions.list", 0), (std::vector<std::string>{"A1", "Joint 1"}));
}

TEST_F(PagesCase, ScreenRecordedShowsInReview) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  press('R', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("review.people"));
  const std::vector<std::string> before = column("review.people", 1);
  EXPECT_TRUE(is_shown("review.nothing"));
  click("review.screen");
  ASSERT_TRUE(focus("record-screen.date"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_for("review.recorded"));
  const std::vector<std::string> after = column("review.people", 1);
  EXPECT_NE(before[0], after[0]);
  EXPECT_EQ(before[1], after[1]);
  EXPECT_EQ(column("review.recorded", 0).size(), 1U);
}

TEST_F(PagesCase, ReviewCancelledRecordsNothing) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  press('R', wxMOD_CONTROL);
  for (const char* each : {"review.screen", "review.willing", "review.consent", "review.policy"}) {
    click(each);
    ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 1; })) << each;
    press(WXK_ESCAPE);
    ASSERT_TRUE(wait_for_no_dialog()) << each;
  }
  EXPECT_TRUE(is_shown("review.nothing"));
}

TEST_F(PagesCase, ConsentIsGivenAndWithdrawn) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  press('6', wxMOD_ALT);
  ASSERT_TRUE(wait_for("documents.none"));
  click("case.give-consent");
  ASSERT_TRUE(focus("give-consent.date"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_for("documents.list"));
  const std::vector<std::string> given = column("documents.list", 2);
  ASSERT_EQ(given.size(), 2U) << "the heading of the group stands above";
  click("documents.withdraw");
  ASSERT_TRUE(focus("withdraw-consent.date"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return column("documents.list", 2).size() == 3; }));
  EXPECT_FALSE(ui([] { return get<wxWindow>("documents.withdraw").IsEnabled(); }));
}

TEST_F(PagesCase, TouchIsAgreedToStepByStep) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  press('6', wxMOD_ALT);
  click("case.give-consent");
  ASSERT_TRUE(wait_for("give-consent.kind"));
  choose("give-consent.kind", 3);
  ASSERT_TRUE(focus("give-consent.date"));
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("give-consent.scope.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(is_shown("documents.none"));
}

TEST_F(PagesCase, PausingClosingAndReopeningMoveItBetweenTheFilters) {
  prompter().answers = {false, true, true, true};
  start_in_case({"Ana Sousa", "Rui Tavares"});
  use("overview.pause");
  ASSERT_TRUE(wait_until([this] { return prompter().answers.size() == 3; }));
  EXPECT_TRUE(is_shown("overview.pause"));  // not confirmed
  use("overview.pause");
  ASSERT_TRUE(wait_for("overview.make-active"));
  EXPECT_EQ(rows_under("active"), 0U);
  ASSERT_EQ(rows_under("paused"), 1U);
  open_by_typing("ana");
  use("overview.close");
  ASSERT_TRUE(wait_for("overview.reopen"));
  EXPECT_EQ(rows_under("closed"), 1U);
  EXPECT_EQ(rows_under("paused"), 0U);
  filter("closed");
  open_by_typing("ana");
  use("overview.reopen");
  ASSERT_TRUE(wait_for("overview.pause"));
  EXPECT_EQ(rows_under("active"), 1U);
}

TEST_F(PagesCase, ContactCardStandsOnTheOverview) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  click("overview.contact-B");
  ASSERT_TRUE(focus("contact-card.phone"));
  type("555 0101");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] {
    const std::vector<std::string> said = everything_said();
    return std::find(said.begin(), said.end(), "555 0101") != said.end();
  }));
}

TEST_F(PagesCase, SomebodyJoins) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  click("case.edit");
  ASSERT_TRUE(focus("edit-case.join"));
  press(WXK_SPACE);
  ASSERT_TRUE(focus("edit-case.name-C"));
  type("Teo");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_for("overview.person-C"));
}

TEST_F(PagesCase, LongAndForeignNamesStayInsideTheWindow) {
  const std::string longest(120, 'W');
  start_in_case({longest, "נועה לוי", "🌿 River & <b>", "Zoë Łukasiewicz-O’Neill"});
  for (const char key : {'1', '2', '3'}) {
    press(key, wxMOD_ALT);
    ASSERT_TRUE(wait_for("case.header"));
    const bool inside = ui([] {
      const wxRect frame = get<wxWindow>("case").GetScreenRect();
      std::vector<wxWindow*> all{find_window("case")};
      bool fits = true;
      while (!all.empty()) {
        wxWindow* window = all.back();
        all.pop_back();
        const wxRect place = window->GetScreenRect();
        fits = fits && (!window->IsShownOnScreen() || (place.x >= frame.x && place.GetRight() <= frame.GetRight()));
        for (wxWindow* child : window->GetChildren()) {
          all.push_back(child);
        }
      }
      return fits;
    });
    EXPECT_TRUE(inside) << key;
  }
  EXPECT_EQ(text_of("case.name-A"), longest);
}

}  // namespace
}  // namespace attune::test
