// SPDX-License-Identifier: Apache-2.0
// The prepared sheet while a session runs, at the clinician's and in the room.
#include "desktop/session_support.h"
#include "desktop/support/paper_view.h"
#include "practice/gates.h"
#include "practice/homework.h"

#include <wx/button.h>

#include <algorithm>

namespace attune::test {
namespace {

class SessionSheet : public SessionTest {
 protected:
  static void raise(practice::Practice& practice, const domain::CaseId& id) {
    practice::NewGate what;
    what.gate = 2;
    what.about = k_b;
    what.why = domain::Text::from("Told alone", "why");
    practice::raise_gate(practice, id, what);
  }
  void show_sheet() {
    use("toolbar.sheet");
    ASSERT_TRUE(wait_for("sheet.paper"));
  }
  int prepared() {
    const domain::CaseId id = couple();
    return ui([&] {
      const auto all = practice::list_homework(*practice(), id, domain::Lens::clinician());
      return static_cast<int>(std::count_if(all.begin(), all.end(), [](const practice::AssignmentView& each) {
        return each.assignment.state == domain::AssignmentState::Prepared;
      }));
    });
  }
  std::size_t printed() {
    return ui([this] { return prompter().printed.size(); });
  }
};

TEST_F(SessionSheet, ShowsThePreparedSheetAndNothingElseOfHomework) {
  start_session(fill_path);
  show_sheet();
  EXPECT_FALSE(ui([] { return get<desktop::PaperView>("sheet.paper").words().empty(); }));
  for (const char* absent : {"SF2", "Usually after", "since"}) {
    EXPECT_FALSE(is_said(absent)) << absent;
  }
  EXPECT_FALSE(is_shown("homework.path"));
  use("sheet.print");
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
  EXPECT_EQ(prepared(), 0);
  EXPECT_TRUE(wait_for("sheet.none"));
}

TEST_F(SessionSheet, WithoutOneItSaysSo) {
  start_session();
  use("toolbar.sheet");
  EXPECT_TRUE(wait_for("sheet.none"));
  press('P', wxMOD_CONTROL);
  EXPECT_EQ(printed(), 0U);
}

TEST_F(SessionSheet, AHoldSinceThenTurnsNothingOffAndPrintOpensLook) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    fill_path(practice, id);
    raise(practice, id);
  });
  for (const bool by_key : {false, true}) {
    show_sheet();
    EXPECT_TRUE(ui([] { return get<wxButton>("sheet.print").IsEnabled(); }));
    if (by_key) {
      press('P', wxMOD_CONTROL);
    } else {
      use("sheet.print");
    }
    ASSERT_TRUE(wait_for("look.go-on"));
    EXPECT_EQ(printed(), 0U);
    use("look.go-on");
    ASSERT_TRUE(wait_for("session.strip"));
  }
  EXPECT_EQ(prepared(), 1);
}

TEST_F(SessionSheet, LookThatPrintOpenedAsksForThePinBeforeReview) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    fill_path(practice, id);
    raise(practice, id);
  });
  show_sheet();
  use("sheet.print");
  use("look.touch");
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  EXPECT_FALSE(is_shown("review.people"));
  come_back_with_pin();
  EXPECT_TRUE(wait_for("review.people"));
}

TEST_F(SessionSheet, TheRoomReadsItByKeyboardAndComesBack) {
  start_session(fill_path);
  press('J', wxMOD_CONTROL);
  use("together.read");
  ASSERT_TRUE(wait_for("reading.paper"));
  ASSERT_TRUE(wait_until([] { return get<wxWindow>("reading.paper").HasFocus(); }));
  const auto top = [] { return ui([] { return get<desktop::PaperView>("reading.paper").GetViewStart().y; }); };
  EXPECT_EQ(top(), 0);
  press(WXK_PAGEDOWN);
  const int down = top();
  EXPECT_GT(down, 0);
  press(WXK_END);
  EXPECT_GT(top(), down);
  press(WXK_HOME);
  EXPECT_EQ(top(), 0);
  use("reading.back");
  EXPECT_TRUE(wait_for("together.sheet"));
}

TEST_F(SessionSheet, SomethingIsTriedAPromptAtATimeAndEitherMayPause) {
  start_session(fill_path);
  press('J', wxMOD_CONTROL);
  use("together.begin");
  ASSERT_TRUE(wait_for("try.prompt"));
  const std::string first = text_of("try.prompt");
  const std::string turn = text_of("try.turn");
  EXPECT_NE(turn.find("Ana"), std::string::npos);
  use("try.pause");
  EXPECT_TRUE(wait_until([] { return text_of("try.pause") == "Go on"; }));
  EXPECT_FALSE(is_shown("try.next"));
  use("try.pause");
  EXPECT_EQ(text_of("try.prompt"), first);
  use("try.swap");
  EXPECT_NE(text_of("try.turn"), turn);
  use("try.next");
  EXPECT_NE(text_of("try.prompt"), first);
  use("try.end");
  EXPECT_TRUE(wait_for("together.try"));
}

TEST_F(SessionSheet, WithoutASheetItsPartsAreAbsent) {
  start_session();
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.together"));
  for (const char* part : {"together.sheet", "together.try"}) {
    EXPECT_FALSE(ui([&] { return find_window(part) != nullptr; })) << part;
  }
}

}  // namespace
}  // namespace attune::test
