// SPDX-License-Identifier: Apache-2.0
// The quiet window of a running session, the couple's window, and the ways between them.
#include "desktop/session_support.h"

#include "practice/casework.h"
#include "practice/sessions.h"

#include <wx/menu.h>
#include <wx/tglbtn.h>

namespace attune::test {
namespace {

using SessionWindow = SessionTest;

TEST_F(SessionWindow, TheSessionIsHeldFromNowWithWhoIsThere) {
  start_session();
  const domain::CaseId id = couple();
  const auto all = ui([&] { return practice::list_sessions(*practice(), id, domain::Lens::clinician()); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].session.state, domain::SessionState::Held);
  EXPECT_EQ(all[0].session.start->minutes, 14 * 60 + 10);
  EXPECT_EQ(all[0].session.present.size(), 2);
}

TEST_F(SessionWindow, QuietShowsFirstNamesAndNoOtherCase) {
  start_session();
  EXPECT_EQ(text_of("quiet.name-A"), "Ana");
  for (const char* absent : {"Sousa", "Tavares", "Noor", "C-001", "C-002"}) {
    EXPECT_FALSE(is_said(absent)) << absent;
  }
  for (const char* absent : {"today.find", "today.caseload", "case.standing", "toolbar.today", "toolbar.new-case",
                             "toolbar.new-session", "toolbar.lock", "status-line"}) {
    EXPECT_FALSE(is_shown(absent)) << absent;
  }
  const auto menus = ui([this] {
    std::vector<std::string> names;
    const wxMenuBar* bar = program().main_window().GetMenuBar();
    for (std::size_t each = 0; each < bar->GetMenuCount(); ++each) {
      names.push_back(bar->GetMenuLabelText(each).ToStdString());
    }
    return names;
  });
  EXPECT_EQ(menus, (std::vector<std::string>{"Edit", "Session", "Help"}));
}

TEST_F(SessionWindow, KeysOfTheOtherCasesDoNothing) {
  start_session();
  press(WXK_HOME, wxMOD_ALT);
  press('N', wxMOD_CONTROL);
  press('N', wxMOD_CONTROL | wxMOD_SHIFT);
  press(WXK_F9);
  for (int tab = '1'; tab <= '4'; ++tab) {
    press(tab, wxMOD_ALT);
  }
  EXPECT_EQ(open_dialogs(), 0);
  EXPECT_TRUE(is_shown("session.strip"));
}

TEST_F(SessionWindow, TheCouplesWindowTakesTheOneScreen) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    practice::add_goal(practice, id, domain::Text::from("Evenings without a target", "goal"), true);
    practice::add_goal(practice, id, domain::Text::from("Ask about the letter", "goal"), false);
  });
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("together.goals"));
  EXPECT_FALSE(main_is_shown());
  EXPECT_TRUE(is_said("In the room: Ana, Rui"));
  EXPECT_TRUE(is_said("Evenings without a target"));
  EXPECT_FALSE(is_said("Ask about the letter")) << "nor anywhere behind it";
  EXPECT_FALSE(is_said("Joint 1"));
}

TEST_F(SessionWindow, HideCoversAndThePinComesBackToTheRoom) {
  start_session();
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  press(WXK_ESCAPE);
  come_back_with_pin();
  EXPECT_TRUE(wait_for("couple.hide"));
  EXPECT_FALSE(main_is_shown());
}

TEST_F(SessionWindow, LeavingTakesThePin) {
  start_session();
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  EXPECT_FALSE(main_is_shown());
  come_back_with_pin();
  EXPECT_TRUE(wait_for("session.strip"));
  EXPECT_FALSE(couple_is_shown());
}

TEST_F(SessionWindow, WithASecondScreenBothStand) {
  m_screens = {wxRect(0, 0, 640, 1024), wxRect(640, 0, 640, 1024)};
  start_session();
  ui([this] { program().main_window().SetSize(0, 0, 640, 900); });
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  EXPECT_TRUE(main_is_shown());
  EXPECT_TRUE(wait_for("session.strip"));
  EXPECT_TRUE(wait_until([this] { return place_on_the_screen(*program().couple_window()).x >= 640; }));
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  EXPECT_FALSE(is_shown("couple.hide")) << "the cover is on both";
  EXPECT_FALSE(is_shown("session.strip"));
}

TEST_F(SessionWindow, WhenTheSecondScreenGoesTheCoverIsOnWhatIsLeft) {
  m_screens = {wxRect(0, 0, 640, 1024), wxRect(640, 0, 640, 1024)};
  start_session();
  ui([this] { program().main_window().SetSize(0, 0, 640, 900); });
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  ui([this] {
    m_screens = {wxRect(0, 0, 1280, 1024)};
    program().screens_changed();
  });
  ASSERT_TRUE(wait_until([this] { return program().is_covered() && !is_on_the_screen(program().main_window()); }));
  EXPECT_TRUE(couple_is_shown());
  EXPECT_FALSE(is_shown("couple.hide"));
  come_back_with_pin();
  EXPECT_TRUE(wait_for("couple.hide"));
  EXPECT_FALSE(main_is_shown());
}

TEST_F(SessionWindow, SomebodyStepsOutAndInAgain) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    practice::add_goal(practice, id, domain::Text::from("Ours", "goal"), true);
  });
  EXPECT_FALSE(is_shown("toolbar.interview")) << "asked alone only";
  use("session.room-B");
  EXPECT_TRUE(wait_for("toolbar.interview"));
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  EXPECT_TRUE(is_said("In the room: Ana"));
  EXPECT_FALSE(is_said("Rui"));
}

TEST_F(SessionWindow, ReviewStandsBehindThePin) {
  start_session();
  press('R', wxMOD_CONTROL);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  EXPECT_FALSE(is_shown("review.people"));
  come_back_with_pin();
  ASSERT_TRUE(wait_for("review.people"));
  EXPECT_FALSE(is_shown("case.standing")) << "quiet here too";
  use("case.review");
  EXPECT_TRUE(wait_for("session.strip"));
}

TEST_F(SessionWindow, ReviewOpensBesideTheCouplesWindowToo) {
  m_screens = {wxRect(0, 0, 640, 1024), wxRect(640, 0, 640, 1024)};
  start_session();
  ui([this] { program().main_window().SetSize(0, 0, 640, 900); });
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  ui([this] { program().run_command("review"); });
  come_back_with_pin();
  EXPECT_TRUE(wait_for("review.people"));
  EXPECT_TRUE(wait_for("couple.hide"));
}

TEST_F(SessionWindow, TwoMinutesAwayCoverAndDoNotLock) {
  start_session();
  let_minutes_pass(2);
  EXPECT_TRUE(wait_until([this] { return program().is_covered(); }));
  let_minutes_pass(20);
  EXPECT_TRUE(is_open());
  come_back_with_pin();
  EXPECT_TRUE(wait_for("session.strip"));
}

TEST_F(SessionWindow, TenMinutesAfterTheEndItLocks) {
  start_session();
  let_minutes_pass(59);
  EXPECT_TRUE(is_open());
  let_minutes_pass(2);
  EXPECT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_open());
}

TEST_F(SessionWindow, AfterALockTheSessionGoesOn) {
  start_session();
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  unlock(k_passphrase);
  EXPECT_TRUE(wait_for("session.strip"));
  EXPECT_FALSE(is_shown("today.find"));
}

TEST_F(SessionWindow, ItEndsWithWhoWasThereAndTheWindowShowsEverything) {
  start_session();
  use("toolbar.end-session");
  ASSERT_TRUE(wait_for("end-session.minutes"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(is_shown("session.strip")) << "Cancel ends nothing";
  use("toolbar.end-session");
  ASSERT_TRUE(wait_for("end-session.minutes"));
  use("end-session.present-B");
  click("end-session.primary");
  ASSERT_TRUE(wait_for("note.sign")) << "what comes next is its note";
  const domain::CaseId id = couple();
  const auto all = ui([&] { return practice::list_sessions(*practice(), id, domain::Lens::clinician()); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].session.kind, domain::SessionKind::Own);
  EXPECT_TRUE(wait_for("toolbar.today"));
  use("note.back");
  EXPECT_TRUE(wait_for("sessions.list"));
}

TEST_F(SessionWindow, ThreeWrongPinsTakeThePassphrase) {
  start_session();
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.hide"));
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  for (int wrong = 0; wrong < 3; ++wrong) {
    ASSERT_TRUE(wait_for("cover"));
    type("9999");
    press(WXK_RETURN);
  }
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(couple_is_shown());
  EXPECT_FALSE(is_open());
}

}  // namespace
}  // namespace attune::test
