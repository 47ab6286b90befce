// SPDX-License-Identifier: Apache-2.0
// One form in the hands of one person: nothing leads out of it but the PIN, and nothing is lost.
#include "desktop/session_support.h"

#include "practice/casework.h"
#include "practice/forms.h"
#include "practice/safeguards.h"

#include <wx/textctrl.h>
#include <wx/toplevel.h>

#include <array>

namespace attune::test {
namespace {

class HandOverWindow : public SessionTest {
 protected:
  /// The hand-over stands, or its cover; the clinician's window is not on the screen and holds nothing.
  void expect_kept_in(const std::string& after) {
    EXPECT_FALSE(main_is_shown()) << after;
    EXPECT_TRUE(couple_is_shown()) << after;
    EXPECT_TRUE(is_open()) << after;
    EXPECT_EQ(open_dialogs(), 0) << after;
    EXPECT_FALSE(is_said("Joint 1")) << after;
    EXPECT_FALSE(is_shown("session.strip")) << after;
  }
  /// Through every page by its button; ends on the last one.
  void go_to_the_end() {
    while (is_shown("couple.next")) {
      use("couple.next");
      ASSERT_TRUE(wait_until([] { return is_named("couple.next") || is_named("couple.give-back"); }));
    }
    ASSERT_TRUE(wait_for("couple.give-back"));
  }
  static bool is_named(const char* name) { return find_window(name) != nullptr; }
  void give_back() {
    use("couple.give-back");
    come_back_with_pin();
    ASSERT_TRUE(wait_for("look.go-on"));
  }
};

TEST_F(HandOverWindow, AnswersBecomeTheirsAlone) {
  start_hand_over({}, true);
  EXPECT_FALSE(main_is_shown());
  EXPECT_TRUE(is_said("In the room: Ana"));
  begin_questions();
  ASSERT_TRUE(focus("question.start.why"));
  type("quiet evenings");
  use("couple.next");
  ASSERT_TRUE(wait_for("question.D1"));
  ASSERT_TRUE(focus("question.D1"));
  press(WXK_RIGHT);
  press(WXK_RIGHT);
  go_to_the_end();
  give_back();
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_FALSE(*all[0].draft);
  ASSERT_EQ(all[0].answers.size(), 2U);
  EXPECT_EQ(all[0].answers[0].text, "quiet evenings");
  EXPECT_EQ(*all[0].answers[0].seen_by, domain::MemberSet::of({k_a}));
  EXPECT_EQ(all[0].answers[1].item, "D1");
  EXPECT_EQ(all[0].answers[1].number, 1);
}

TEST_F(HandOverWindow, OnceTheDialogIsGoneTheRoomHasTheScreenAndTheKeys) {
  start_hand_over();
  EXPECT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
  expect_kept_in("the dialog that began it");
}

TEST_F(HandOverWindow, NoKeyLeadsOut) {
  start_hand_over();
  begin_questions();
  struct Key {
    int code;
    int modifiers;
  };
  const std::vector<int> letters{'A', 'C', 'F', 'H', 'K', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Z', '1', '2'};
  std::vector<Key> keys;
  for (const int each : letters) {
    for (const int with : std::vector<int>{wxMOD_CONTROL, wxMOD_ALT, wxMOD_CONTROL | wxMOD_SHIFT, wxMOD_CONTROL | wxMOD_ALT}) {
      keys.push_back({each, with});
    }
  }
  for (int each = WXK_F1; each <= WXK_F12; ++each) {
    if (each != WXK_F8) {
      keys.push_back({each, 0});
      keys.push_back({each, wxMOD_SHIFT});
      keys.push_back({each, wxMOD_CONTROL});
    }
  }
  for (const int each : {WXK_HOME, WXK_LEFT, WXK_RIGHT, WXK_RETURN, WXK_SPACE, WXK_DELETE}) {
    keys.push_back({each, wxMOD_CONTROL});
    if (each != WXK_SPACE) {  // the window manager's own menu
      keys.push_back({each, wxMOD_ALT});
    }
  }
  keys.push_back({WXK_F4, wxMOD_ALT});
  keys.push_back({WXK_WINDOWS_MENU, 0});
  for (const Key& each : keys) {
    press(each.code, each.modifiers);
    ASSERT_FALSE(main_is_shown()) << each.code << " with " << each.modifiers;
    ASSERT_EQ(open_dialogs(), 0) << each.code << " with " << each.modifiers;
  }
  expect_kept_in("every key");
  EXPECT_FALSE(is_covered());
  EXPECT_TRUE(is_shown("question.start.why"));
}

TEST_F(HandOverWindow, NoWindowActionLeadsOut) {
  start_hand_over();
  begin_questions();
  ui([this] { program().couple_window()->Close(); });
  expect_kept_in("closed");
  ui([this] { program().couple_window()->Iconize(); });
  expect_kept_in("made small");
  ui([this] {
    program().couple_window()->Iconize(false);
    program().couple_window()->Maximize(false);
    program().couple_window()->SetSize(0, 0, 400, 300);
    program().couple_window()->Lower();
  });
  expect_kept_in("moved");
  for (const char* id : {"today", "review", "interview", "session", "end-session", "new-case", "settings", "find",
                         "couples-window", "hand-over", "keyboard", "about", "start-session", "edit-case", "backup"}) {
    ui([&] { program().run_command(id); });
    expect_kept_in(id);
  }
  EXPECT_TRUE(wait_for("question.start.why"));
}

TEST_F(HandOverWindow, CoverKeysCoverAndNoMore) {
  start_hand_over();
  begin_questions();
  const std::array<std::pair<int, int>, 4> keys{
      {{WXK_ESCAPE, 0}, {WXK_F8, 0}, {'L', wxMOD_CONTROL}, {'J', wxMOD_CONTROL}}};
  for (const auto& [key, with] : keys) {
    press(key, with);
    ASSERT_TRUE(wait_until([this] { return program().is_covered(); })) << key;
    expect_kept_in("cover key");
    EXPECT_FALSE(is_said("What brings you")) << "behind the cover is nothing";
    press('L', wxMOD_CONTROL);
    EXPECT_TRUE(is_open()) << "the cover is not locked from here";
    type("1111");
    press(WXK_RETURN);
    EXPECT_TRUE(is_covered());
    press(WXK_ESCAPE);
    if (key != 'J') {
      come_back_with_pin();
      ASSERT_TRUE(wait_for("question.start.why")) << key;
    }
  }
  come_back_with_pin();
  EXPECT_TRUE(wait_for("look.go-on")) << "Ctrl+J and the PIN lead back to the clinician";
}

TEST_F(HandOverWindow, WhenTheComputerGoesItLocksAndKeepsADraft) {
  start_hand_over();
  begin_questions();
  ASSERT_TRUE(focus("question.start.why"));
  type("half a sentence");
  ui([this] { program().lock_for_good(); });
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_open());
  EXPECT_FALSE(couple_is_shown());
  EXPECT_FALSE(is_said("half a sentence"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("look.go-on"));
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_TRUE(*all[0].draft);
  EXPECT_EQ(all[0].answers.at(0).text, "half a sentence");
}

TEST_F(HandOverWindow, BackNeverPassesACover) {
  start_hand_over();
  begin_questions();
  EXPECT_FALSE(is_shown("couple.back"));
  use("couple.next");
  ASSERT_TRUE(wait_for("couple.back"));
  press(WXK_ESCAPE);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("question.D1"));
  EXPECT_FALSE(is_shown("couple.back"));
  use("couple.next");
  ASSERT_TRUE(wait_for("couple.back")) << "what came after the cover may be gone back to";
}

TEST_F(HandOverWindow, NothingOfBeforeIsShown) {
  start_hand_over([](practice::Practice& practice, const domain::CaseId& id) {
    practice::record_intake(practice, practice::data_folder(), id,
                            {"barriers-and-brakes", k_a, R"({"start.why":"told last week"})", "answers.json", true, {}});
  });
  begin_questions();
  EXPECT_EQ(text_of("question.start.why"), "");
  EXPECT_FALSE(is_said("told last week"));
}

TEST_F(HandOverWindow, WithSomebodyBesideWhatIsAskedAloneIsLeftOut) {
  start_hand_over();
  begin_questions();
  bool asked = false;
  while (is_shown("couple.next")) {
    asked = asked || ui([] { return is_named("question.B20") || is_named("question.T-b") || is_named("question.B1a"); });
    use("couple.next");
    ASSERT_TRUE(wait_until([] { return is_named("couple.next") || is_named("couple.give-back"); }));
  }
  EXPECT_FALSE(asked);
}

TEST_F(HandOverWindow, TheLookIsTheSameAndMustBePassed) {
  start_hand_over();
  begin_questions();
  press('J', wxMOD_CONTROL);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("look.go-on"));
  EXPECT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "look.line"; }));
  EXPECT_TRUE(answers_of(k_a).empty()) << "nothing answered, nothing recorded";
  for (const char* row : {"look.answers", "look.alone", "look.touch", "look.leaving"}) {
    EXPECT_TRUE(is_shown(row)) << row;
  }
  EXPECT_FALSE(is_shown("toolbar.session"));
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  press('J', wxMOD_CONTROL);
  EXPECT_EQ(open_dialogs(), 0);
  EXPECT_FALSE(couple_is_shown());
  use("look.answers");
  ASSERT_TRUE(wait_for("review.people"));
  use("case.review");
  ASSERT_TRUE(wait_for("look.go-on")) << "Review does not lead round it";
  ASSERT_TRUE(focus("look.line"));
  type("See Ana alone");
  use("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
  const domain::CaseId id = couple();
  const auto lines = ui([&] { return practice::list_remarks(*practice(), id, domain::Lens::clinician()); });
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].about, k_a);
  EXPECT_EQ(lines[0].words.str(), "See Ana alone");
}

TEST_F(HandOverWindow, AnAnswerToLookAtIsSaidToTheClinicianAlone) {
  start_hand_over({}, true);
  begin_questions();
  while (!is_shown("question.B20")) {
    use("couple.next");
    ASSERT_TRUE(wait_until([] { return is_named("couple.next"); }));
  }
  ASSERT_TRUE(focus("question.B20"));
  press(WXK_RIGHT);
  press(WXK_RIGHT);
  const std::string words = "look at";
  EXPECT_FALSE(is_said(words));
  press('J', wxMOD_CONTROL);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("look.answers-words"));
  EXPECT_NE(text_of("look.answers-words").find("Something"), std::string::npos);
}

TEST_F(HandOverWindow, HeldUntilThePolicyIsSigned) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    practice::CoupleEdit edit;
    edit.policy = domain::PolicyKind::NoSecrets;
    practice::edit_couple(practice, id, edit);
  });
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_for("hand-over.partner"));
  click("hand-over.primary");
  EXPECT_TRUE(wait_for_notice());
  EXPECT_TRUE(main_is_shown());
  EXPECT_FALSE(couple_is_shown());
}

TEST_F(HandOverWindow, AnswersThatCannotBeKeptStayUntilTheyAre) {
  start_hand_over();
  begin_questions();
  ASSERT_TRUE(focus("question.start.why"));
  type("not to be lost");
  const domain::CaseId id = couple();
  // Nothing can be kept from now on: the case has another policy, which nobody has signed.
  ui([&] {
    practice::CoupleEdit edit;
    edit.policy = domain::PolicyKind::NoSecrets;
    practice::edit_couple(*practice(), id, edit);
  });
  use("couple.next");
  ASSERT_TRUE(wait_for("question.D1")) << "in the room nothing shows";
  press('J', wxMOD_CONTROL);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("look.trouble"));
  EXPECT_TRUE(answers_of(k_a).empty());
  use("look.go-on");
  ASSERT_TRUE(wait_for("look.save-again")) << "nobody goes on past answers that are not kept";
  ui([&] {
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(*practice(), id, each);
    }
  });
  use("look.save-again");
  ASSERT_TRUE(wait_until([] { return !get<wxWindow>("look.save-again").IsShown(); }));
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].answers.at(0).text, "not to be lost");
  use("look.go-on");
  EXPECT_TRUE(wait_for("session.strip"));
}

TEST_F(HandOverWindow, AnswersThatCannotBeKeptOutliveALock) {
  start_hand_over();
  begin_questions();
  ASSERT_TRUE(focus("question.start.why"));
  type("over a lock");
  const domain::CaseId id = couple();
  ui([&] {
    practice::CoupleEdit edit;
    edit.policy = domain::PolicyKind::NoSecrets;  // signed by nobody: nothing can be kept
    practice::edit_couple(*practice(), id, edit);
    program().lock_for_good();
  });
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_said("over a lock"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("look.save-again"));
  EXPECT_TRUE(answers_of(k_a).empty());
  ui([&] {
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(*practice(), id, each);
    }
  });
  use("look.save-again");
  ASSERT_TRUE(wait_until([] { return !get<wxWindow>("look.save-again").IsShown(); }));
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].answers.at(0).text, "over a lock");
}

}  // namespace
}  // namespace attune::test
