// SPDX-License-Identifier: Apache-2.0
#include "desktop/pages_support.h"
#include "practice/couples.h"

namespace attune::test {
namespace {

class PagesToday : public PagesTest {};

TEST_F(PagesToday, NothingIsChosenAndEverythingHasARow) {
  start_with(fill_day);
  EXPECT_EQ(column("today.cases", 0).size(), 9U);
  EXPECT_TRUE(is_shown("today.session-5"));
  EXPECT_TRUE(is_shown("today.session-2.settle"));
  EXPECT_TRUE(is_shown("today.attention-1.act"));
  EXPECT_FALSE(is_shown("today.first-case"));
}

TEST_F(PagesToday, FindKeepsWhatBeginsWithWhatIsTyped) {
  start_with(fill_day);
  ASSERT_TRUE(focus("today.find"));
  type("lea");
  EXPECT_EQ(column("today.cases", 0).size(), 1U);
  type("x");
  EXPECT_TRUE(wait_for("today.caseload-message"));
  EXPECT_TRUE(column("today.cases", 0).empty());
  press(WXK_RETURN);
  EXPECT_FALSE(is_shown("case.header"));
}

TEST_F(PagesToday, FindSaysHowManyOthersMatch) {
  start_with(fill_day);
  ASSERT_TRUE(focus("today.find"));
  type("ivy");
  ASSERT_TRUE(wait_for("today.caseload-message"));
  const std::string one_elsewhere = text_of("today.caseload-message");
  type("y");
  const std::string none_at_all = text_of("today.caseload-message");
  EXPECT_NE(one_elsewhere.find("paused"), std::string::npos);
  EXPECT_EQ(none_at_all.find("paused"), std::string::npos);
}

TEST_F(PagesToday, FiltersShowTheirOwnCases) {
  start_with(fill_day);
  filter("paused");
  EXPECT_EQ(column("today.cases", 0).size(), 1U);
  filter("closed");
  EXPECT_EQ(column("today.cases", 0).size(), 2U);
}

TEST_F(PagesToday, EnterOpensTheOnlyMatch) {
  start_with(fill_day);
  open_by_typing("noor");
  EXPECT_EQ(text_of("case.name-A"), "Noor Haddad");
}

TEST_F(PagesToday, SettlingTakesTheQuestionAway) {
  start_with(fill_day);
  click("today.session-2.settle");
  ASSERT_TRUE(wait_for("settle-session.no-show"));
  click("settle-session.no-show");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return find_window("today.session-2.settle") == nullptr; }));
  EXPECT_TRUE(is_shown("today.session-2"));
}

TEST_F(PagesToday, CaseloadHidesAndComesBack) {
  start_with(fill_day);
  press(WXK_F9);
  EXPECT_TRUE(wait_until([] { return !get<wxWindow>("today.caseload").IsShown(); }));
  press(WXK_F9);
  EXPECT_TRUE(wait_for("today.find"));
}

}  // namespace
}  // namespace attune::test
