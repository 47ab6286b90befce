// SPDX-License-Identifier: Apache-2.0
// The journey through one hour: arriving, the couple's window, a form in one person's hands, the note.
#include "desktop/journey_support.h"
#include "practice/check_ins.h"
#include "practice/notes.h"
#include "practice/sessions.h"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

namespace attune::test {

using domain::Lens;

void JourneyTest::start_the_hour() {
  use("today.session-1.start");
  ASSERT_TRUE(wait_for("start-session.minutes"));
  keep("start-session");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("session.strip"));
  for (const char* absent : {"toolbar.search", "toolbar.today", "today.find", "case.header"}) {
    EXPECT_FALSE(is_shown(absent)) << absent;
  }
  EXPECT_FALSE(is_said(k_told_alone));
  keep("the-quiet-window");
}

void JourneyTest::check_in_both() {
  use("toolbar.check-in");
  ASSERT_TRUE(wait_for("couple.finish"));
  ASSERT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
  const std::vector<std::vector<const char*>> answers{{"couple.arrive-1", "couple.practice-2", "couple.alone-3"},
                                                      {"couple.arrive-3", "couple.energy-3", "couple.go-on-1"}};
  for (const std::vector<const char*>& of_one : answers) {
    ASSERT_TRUE(wait_for("couple.finish"));
    const bool first = &of_one == &answers.front();
    EXPECT_TRUE(is_said(std::string("Before we start, ") + (first ? "Ana" : "Rui")));
    EXPECT_FALSE(is_said(std::string("Before we start, ") + (first ? "Rui" : "Ana")));
    for (const char* each : of_one) {
      EXPECT_FALSE(ui([&] { return get<wxToggleButton>(each).GetValue(); })) << each;
      click(each);
      ASSERT_TRUE(wait_until([&] { return get<wxToggleButton>(each).GetValue(); })) << each;
    }
    keep(first ? "check-in-of-one" : "check-in-of-the-other");
    const wxWindow* before = ui([] { return find_window("couple.finish"); });
    use("couple.finish");
    ASSERT_TRUE(wait_until([&] { return find_window("couple.finish") != before; }));
  }
  ASSERT_TRUE(wait_for("couple.give-back"));
  EXPECT_FALSE(main_is_shown());
  use("couple.give-back");
  ASSERT_NO_FATAL_FAILURE(come_back_with_pin());
  ASSERT_TRUE(wait_for("look.go-on"));
  EXPECT_NE(text_of("look.alone-words").find("Ana"), std::string::npos);
  EXPECT_EQ(text_of("look.alone-words").find("Rui"), std::string::npos);
  keep("look-after-the-check-in");
  const domain::CaseId id = couple();
  EXPECT_EQ(ui([&] { return practice::list_check_ins(*practice(), id, Lens::clinician()).size(); }), 2U);
  use("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
}

void JourneyTest::show_the_couples_window() {
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.together"));
  EXPECT_FALSE(main_is_shown());
  EXPECT_TRUE(is_said("In the room: Ana, Rui"));
  for (const char* absent : {k_told_alone, "Joint 1", "C-001"}) {
    EXPECT_FALSE(is_said(absent)) << absent;
  }
  keep("the-couples-window");
  press('J', wxMOD_CONTROL);
  ASSERT_NO_FATAL_FAILURE(come_back_with_pin());
  ASSERT_TRUE(wait_for("session.strip"));
}

void JourneyTest::hand_over_once() {
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_for("hand-over.partner"));
  pick("hand-over.partner", 1);
  keep("hand-over");
  click("hand-over.primary");
  ASSERT_TRUE(wait_for("couple.begin"));
  EXPECT_FALSE(main_is_shown());
  keep("in-one-persons-hands");
  ASSERT_NO_FATAL_FAILURE(begin_questions());
  EXPECT_EQ(text_of("question.start.why"), "") << "nothing of what was said before";
  fill("question.start.why", "Quiet evenings");
  while (!is_shown("couple.give-back")) {
    if (is_shown("question.B7")) {
      ASSERT_TRUE(focus("question.B7"));
      press(WXK_RIGHT);
      keep("a-page-of-the-form");
    }
    const wxWindow* before = ui([] { return find_window("couple.next"); });
    use("couple.next");
    ASSERT_TRUE(wait_until([&] { return find_window("couple.next") != before; }));
    ASSERT_TRUE(wait_until([] { return find_window("couple.next") != nullptr || find_window("couple.give-back") != nullptr; }));
  }
  use("couple.give-back");
  ASSERT_NO_FATAL_FAILURE(come_back_with_pin());
  ASSERT_TRUE(wait_for("look.go-on"));
  EXPECT_EQ(answers_of(k_b).size(), 2U);
  EXPECT_EQ(answers_of(k_a).size(), 1U);
  ASSERT_TRUE(focus("look.line"));
  type("Rui took his time over it");
  keep("look-after-the-hand-over");
  use("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
}

void JourneyTest::write_the_note() {
  ASSERT_TRUE(focus("note.between"));
  type("They laughed about the kettle.");
  ASSERT_TRUE(focus("note.plan"));
  type("The same step once more, without the clock.");
  const domain::CaseId id = couple();
  ASSERT_TRUE(wait_until([&] {
    const auto all = practice::list_notes(*practice(), id, Lens::clinician());
    return all.size() == 1 && all[0].note.state == domain::NoteState::Draft &&
           std::any_of(all[0].note.sections.begin(), all[0].note.sections.end(),
                       [](const domain::NoteSection& each) { return each.key == "plan" && !each.words.empty(); });
  })) << "kept while it is written";
  keep("the-note");
}

void JourneyTest::end_the_hour() {
  use("toolbar.end-session");
  ASSERT_TRUE(wait_for("end-session.minutes"));
  keep("end-session");
  click("end-session.primary");
  ASSERT_TRUE(wait_for("note.sign"));
  EXPECT_TRUE(wait_for("toolbar.today")) << "the window shows everything again";
}

void JourneyTest::sign_the_note() {
  press(WXK_RETURN, wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("sign.primary"));
  keep("sign");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([] { return text_of("note.sign") == "Add…"; }));
  const domain::CaseId id = couple();
  const auto all = ui([&] { return practice::list_notes(*practice(), id, Lens::clinician()); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].note.state, domain::NoteState::Signed);
  EXPECT_EQ(all[0].note.filed_in, std::nullopt) << "the joint file";
  EXPECT_FALSE(ui([] { return get<wxTextCtrl>("note.plan").IsEditable(); }));
  keep("the-signed-note");
}

void JourneyTest::plan_the_hour_after() {
  press('N', wxMOD_ALT);
  ASSERT_NO_FATAL_FAILURE(plan("26 mar"));
  const domain::CaseId id = couple();
  const auto all = ui([&] { return practice::list_sessions(*practice(), id, Lens::clinician()); });
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].session.state, domain::SessionState::Planned);
  EXPECT_EQ(all[1].session.state, domain::SessionState::Held);
}

}  // namespace attune::test
