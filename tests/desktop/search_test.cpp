// SPDX-License-Identifier: Apache-2.0
// Search everything, with the real keys: opened from anywhere outside a session, gone through, left again.
#include "desktop/models/text_table.h"
#include "desktop/pages_support.h"
#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/notes.h"
#include "practice/sessions.h"

#include <wx/textctrl.h>
#include <wx/tglbtn.h>

#include <algorithm>

namespace attune::test {
namespace {

using domain::Text;

class SearchPages : public PagesTest {
 protected:
  static Text text(const std::string& words) { return Text::from(words, "test"); }

  static void fill(practice::Practice& practice) {
    const domain::CaseId couple = add_people(practice, {"Maya Ortiz", "Daniel Reyes"});
    const domain::CaseId other = add_people(practice, {"Ana Sousa", "Rui Tavares"});
    for (const char* date : {"2026-01-10", "2026-02-20"}) {
      practice::NewSession hour;
      hour.date = domain::parse_date(date, "date");
      hour.present = domain::MemberSet::parse("A,B", "present");
      const auto session = practice::add_session(practice, couple, hour).session;
      practice::write_note(practice, session.id, {{}, {{"did", text(std::string("kettle of ") + date)}}});
    }
    practice::add_goal(practice, couple, text("a kettle each"), true);
    practice::add_remark(practice, other, domain::Letter('A'), text("kettle of somebody else"));
  }

  void search(const std::string& words) {
    press('K', wxMOD_CONTROL);
    ASSERT_TRUE(wait_until([] { return wxWindow::FindFocus() == find_window("search.find"); }));
    type(words);
  }
  /// The titles of what is listed, headings without.
  static std::vector<std::string> hits() {
    std::vector<std::string> all;
    for (const std::string& each : column("search.hits", 0)) {
      if (!each.empty() && each.front() != '\n') {
        all.push_back(each.substr(0, each.find('\n')));
      }
    }
    return all;
  }
  bool wait_for_hits(std::size_t count) {
    return wait_until([count] { return hits().size() == count; });
  }
};

TEST_F(SearchPages, FindsWhileTypingAndOpensTheChosenOne) {
  start_with(fill);
  search("kett");
  ASSERT_TRUE(wait_for_hits(4));
  // Cases before notes; of each kind the newest first.
  EXPECT_NE(hits()[2].find("Joint 2"), std::string::npos);
  EXPECT_NE(hits()[3].find("Joint 1"), std::string::npos);
  EXPECT_TRUE(wait_for("search.go-to-case"));
  press(WXK_DOWN);
  press(WXK_DOWN);
  EXPECT_TRUE(wait_until([] { return text_of("search.title").find("Joint 2") != std::string::npos; }));
  EXPECT_TRUE(ui([] { return wxWindow::FindFocus() == find_window("search.find"); }));
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("note.did"));
  go_to_today();
}

TEST_F(SearchPages, NothingIsSaidSo) {
  start_with(fill);
  search("teapot");
  EXPECT_TRUE(wait_until([] { return text_of("search.message").find("teapot") != std::string::npos; }));
  EXPECT_NE(text_of("search.message").find("Process notes"), std::string::npos);
  EXPECT_FALSE(is_shown("search.hits"));
  EXPECT_FALSE(is_shown("search.open"));
}

TEST_F(SearchPages, SignsAndLongWordsAreNoTrouble) {
  start_with(fill);
  search("\"");
  EXPECT_TRUE(wait_until([] { return text_of("search.message").find('"') != std::string::npos; }));
  ui([] { get<wxTextCtrl>("search.find").SetValue(wxString('x', 20000)); });
  EXPECT_TRUE(wait_until([] { return text_of("search.message").size() > 20000; }));
  ui([] { get<wxTextCtrl>("search.find").SetValue(wxString::FromUTF8("🙂 kettle")); });
  EXPECT_TRUE(wait_for_hits(4));
}

TEST_F(SearchPages, EscapeLeadsBackToWhereItWasOpened) {
  start_with(fill);
  open_by_typing("maya");
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  press(WXK_ESCAPE);
  EXPECT_TRUE(wait_for("case.header"));
  EXPECT_EQ(text_of("case.name-A"), "Maya Ortiz");
}

TEST_F(SearchPages, OfThisCaseAlone) {
  start_with(fill);
  open_by_typing("maya");
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  click("search.this-case");
  EXPECT_TRUE(wait_for_hits(3));
  click("search.all-cases");
  EXPECT_TRUE(wait_for_hits(4));
}

TEST_F(SearchPages, WithoutACaseThereIsNoThisCase) {
  start_with(fill);
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  EXPECT_FALSE(is_shown("search.this-case"));
}

TEST_F(SearchPages, AKindIsChosenByKeys) {
  start_with(fill);
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  press(WXK_TAB);
  ASSERT_TRUE(wait_until([] {
    const wxWindow* focus = wxWindow::FindFocus();
    const wxWindow* kinds = find_window("search.kinds");
    return focus != nullptr && (focus == kinds || kinds->IsDescendant(const_cast<wxWindow*>(focus)));
  }));
  press(WXK_DOWN);
  EXPECT_TRUE(wait_for_hits(2));
  press(WXK_DOWN);
  EXPECT_TRUE(wait_until([] { return hits().size() == 2 && hits()[0].find("Joint 2") != std::string::npos; }));
}

TEST_F(SearchPages, ExercisesFormsAndCommandsAreFoundToo) {
  start_with(fill);
  search("exploration");
  EXPECT_TRUE(wait_until([] {
    const auto all = hits();
    return std::any_of(all.begin(), all.end(), [](const std::string& each) { return each.starts_with("SF1,"); });
  }));
  ui([] { get<wxTextCtrl>("search.find").SetValue("settings"); });
  EXPECT_TRUE(wait_until([] {
    const auto all = hits();
    return std::any_of(all.begin(), all.end(), [](const std::string& each) { return each.starts_with("Settings"); });
  }));
}

TEST_F(SearchPages, WhatWasFoundGoesToItsOwnPage) {
  start_with(fill);
  search("somebody else");
  ASSERT_TRUE(wait_for_hits(1));
  click("search.open");
  EXPECT_TRUE(wait_for("review.page"));
  search("somebody else");
  ASSERT_TRUE(wait_for_hits(1));
  click("search.go-to-case");
  EXPECT_TRUE(wait_for("case.header"));
}

TEST_F(SearchPages, IsAbsentWhileASessionRuns) {
  start_with(fill);
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  press(WXK_ESCAPE);
  open_by_typing("maya");
  EXPECT_TRUE(is_shown("toolbar.search"));
  ui_soon([this] { program().run_command("start-session"); });
  ASSERT_TRUE(wait_for("start-session.primary"));
  click("start-session.primary");
  ASSERT_TRUE(wait_for("session.said"));
  EXPECT_FALSE(is_shown("toolbar.search"));
  press('K', wxMOD_CONTROL);
  ui([this] { program().run_command("search"); });
  EXPECT_FALSE(is_shown("search.find"));
  EXPECT_TRUE(is_shown("session.said"));
}

TEST_F(SearchPages, CoverTakesWhatWasTypedWithIt) {
  start_with(fill);
  search("kettle");
  ASSERT_TRUE(wait_for_hits(4));
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return is_covered(); }));
  for (const std::string& each : everything_said()) {
    EXPECT_EQ(each.find("kettle"), std::string::npos);
  }
}

}  // namespace
}  // namespace attune::test
