// SPDX-License-Identifier: Apache-2.0
#include "desktop/pages_support.h"

namespace attune::test {
namespace {

class PagesNewCase : public PagesTest {
 protected:
  void open_dialog() {
    start_with({});
    press('N', wxMOD_CONTROL);
    ASSERT_TRUE(wait_for("new-case.name-A"));
  }
  void type_into(const std::string& field, const std::string& text) {
    ASSERT_TRUE(focus("new-case." + field));
    type(text);
  }
  /// Only there while the practice has no case at all.
  static bool has_no_case() { return is_shown("today.first-case"); }
};

TEST_F(PagesNewCase, TypedAppearsInTheCaseload) {
  open_dialog();
  type_into("name-A", "Robin Gale");
  type_into("name-B", "Kim Ito");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
  EXPECT_EQ(text_of("case.name-A"), "Robin Gale");
  EXPECT_EQ(text_of("case.name-B"), "Kim Ito");
  go_to_today();
  ASSERT_EQ(column("today.cases", 0).size(), 1U);
  EXPECT_NE(column("today.cases", 0).front().find("Robin Gale & Kim Ito"), std::string::npos);
  EXPECT_NE(column("today.cases", 0).front().find("C-001"), std::string::npos);
}

TEST_F(PagesNewCase, EmptyNameIsSaidUnderTheFieldAndStoresNothing) {
  open_dialog();
  type_into("name-A", "Robin Gale");
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("new-case.name-B.message"));
  EXPECT_FALSE(is_shown("new-case.name-A.message"));
  EXPECT_TRUE(wait_until([] { return wxWindow::FindFocus() == find_window("new-case.name-B"); }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(has_no_case());
}

TEST_F(PagesNewCase, CancelStoresNothing) {
  open_dialog();
  type_into("name-A", "Robin Gale");
  type_into("name-B", "Kim Ito");
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(has_no_case());
}

TEST_F(PagesNewCase, ThreePeople) {
  open_dialog();
  choose("new-case.people", 2);
  type_into("name-A", "Wren");
  type_into("name-B", "Jo");
  type_into("name-C", "Idris");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
  EXPECT_EQ(text_of("case.name-C"), "Idris");
  EXPECT_TRUE(is_shown("overview.person-C"));
}

TEST_F(PagesNewCase, OnePersonHasOnePanel) {
  open_dialog();
  choose("new-case.people", 0);
  type_into("name-A", "Adjoa Boateng");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
  EXPECT_TRUE(is_shown("overview.person-A"));
  EXPECT_FALSE(is_shown("overview.person-B"));
}

TEST_F(PagesNewCase, CodeThatIsTakenIsSaidUnderTheCode) {
  start_with([](practice::Practice& practice) { add_people(practice, {"Ana", "Rui"}); });
  press('N', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("new-case.name-A"));
  type_into("name-A", "Robin");
  type_into("name-B", "Kim");
  ASSERT_TRUE(focus("new-case.code"));
  press('A', wxMOD_CONTROL);
  type("c-001");
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("new-case.code.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(column("today.cases", 0).size(), 1U);
}

TEST_F(PagesNewCase, TypedNamesComeBackAfterTheCover) {
  open_dialog();
  type_into("name-A", "Robin Gale");
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered() && open_dialogs_now() == 0; }));
  ASSERT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "cover"; }));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("new-case.name-A"));
  EXPECT_EQ(text_of("new-case.name-A"), "Robin Gale");
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(has_no_case());
}

TEST_F(PagesNewCase, EnquiryIsAnEnquiry) {
  start_with({});
  click("today.first-enquiry");
  ASSERT_TRUE(focus("new-enquiry.name"));
  type("Casey Lind");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
  EXPECT_TRUE(is_shown("overview.called-back"));
  click("overview.called-back");
  EXPECT_TRUE(wait_until([] { return find_window("overview.called-back") == nullptr; }));
  EXPECT_TRUE(is_shown("overview.make-active"));
}

}  // namespace
}  // namespace attune::test
